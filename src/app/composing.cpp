// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composing.h"

#include "app/livepreferences.h"
#include "app/people.h"
#include "app/spellinglanguages.h"
#include "mail/mailto.h"
#include "models/foldertreemodel.h"

#include <QDateTime>
#include <QFileDialog>
#include <QPointer>
#include <algorithm>
#include <utility>

namespace godwit::app {

namespace {

QString paragraphs(const QString &text)
{
    QString html;
    for (const QString &line : text.split(u'\n'))
        html += QStringLiteral("<p>%1</p>").arg(line.isEmpty() ? QStringLiteral("<br/>") : line.toHtmlEscaped());
    return html;
}

} // namespace

Composing::Composing(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts), m_files(parts.store)
{
    connect(m_parts.people, &People::imported, this, [this](const QList<Address> &people) {
        Q_EMIT noticed(people.size() == 1
                           ? tr("1 address was imported: it is suggested from now on.")
                           : tr("%Ln addresses were imported: they are suggested from now on.", nullptr, int(people.size())));
    });
}

Composing::~Composing()
{
    for (const OpenPtr &open : std::exchange(m_open, {})) {
        open->composer->disconnect(this);
        if (!open->leaving && (open->changed || !open->composer->isEmpty())) m_parts.keeper->keep(open->row, open->composer->letter());
        delete open->composer;
    }
}

bool Composing::isRich() const { return m_parts.preferences->now().richLetters; }

bool Composing::answersAbove() const { return m_parts.preferences->now().answerAbove; }

bool Composing::signsLast() const { return m_parts.preferences->now().signatureLast; }

QList<mime::OwnAddress> Composing::ownAddresses(AccountId first) const
{
    QList<mime::OwnAddress> own;
    const auto add = [&](const Account &account) {
        for (const Identity &identity : account.identities) own.append({account.id, identity});
        const QString usual = account.address.isEmpty() ? account.user : account.address;
        if (account.identities.isEmpty() && usual.contains(u'@'))
            own.append({account.id, Identity{.name = {}, .address = usual, .replyTo = {}, .signature = {}}});
    };
    for (const Account &account : m_accounts)
        if (account.id == first) add(account);
    for (const Account &account : m_accounts)
        if (account.id != first) add(account);
    return own;
}

void Composing::openNew(AccountId account)
{
    const QList<mime::OwnAddress> own = ownAddresses(account);
    if (own.isEmpty()) return Q_EMIT noticed(tr("No account has a mail address yet: enter yours in the account’s settings."));
    openLetter(mime::newLetter(own.first(), isRich()).letter);
}

/// What the link asks for, above the signature.
void Composing::openMailto(const QByteArray &link)
{
    const auto mailto = parseMailto(link);
    const QList<mime::OwnAddress> own = ownAddresses();
    if (!mailto) return;
    if (own.isEmpty()) return Q_EMIT noticed(tr("No account has a mail address yet: enter yours in the account’s settings."));
    const Letter asked = letterFor(*mailto);
    Letter letter = mime::newLetter(own.first(), isRich()).letter;
    letter.to = asked.to;
    letter.cc = asked.cc;
    letter.subject = asked.subject;
    letter.inReplyTo = asked.inReplyTo;
    letter.references = asked.references;
    if (!asked.text.isEmpty()) {
        letter.text = asked.text + letter.text;
        if (!letter.html.isEmpty()) letter.html = paragraphs(asked.text) + letter.html;
    }
    openLetter(letter);
}

ui::ComposerChoices Composing::choices() const
{
    const Preferences &now = m_parts.preferences->now();
    return {.rich = now.richLetters, .fixedWidth = now.fixedWidth, .pauseSeconds = int(now.saveAfter.count()), .languages = now.spelling};
}

bool Composing::hasOpen(LetterId id) const
{
    return std::ranges::any_of(m_open, [id](const OpenPtr &open) { return open->id == id; });
}

ui::Composer *Composing::openLetter(const Letter &letter, const mime::DocumentPtr &original)
{
    KeptLetter fresh;
    fresh.letter = letter;
    return open(fresh, original);
}

ui::Composer *Composing::open(const KeptLetter &kept, const mime::DocumentPtr &original)
{
    for (const OpenPtr &open : std::as_const(m_open)) {
        if (kept.id == LetterId{} || open->id != kept.id) continue;
        open->composer->raise();
        open->composer->activateWindow();
        return open->composer;
    }
    if (!std::exchange(m_spellerMade, true)) m_speller = ui::systemSpeller();
    auto *composer = new ui::Composer(choices());
    composer->setAccounts(m_accounts, m_limits);
    composer->setSpeller(m_speller);
    const auto opened = std::make_shared<Open>(Open{.composer = composer, .row = std::make_shared<KeptLetter>(kept), .id = kept.id});
    m_open.append(opened);
    wireLetter(opened);
    wireFiles(composer);
    wirePeople(composer);
    wireChoices(composer);
    wireSpelling(composer);
    composer->edit(kept);
    if (original) composer->setOriginal(original);
    if (kept.copyGone) {
        opened->elsewhere = true;
        composer->showElsewhere();
    }
    composer->show();
    composer->raise();
    composer->activateWindow();
    return composer;
}

void Composing::wireLetter(const OpenPtr &open)
{
    ui::Composer *composer = open->composer;
    connect(composer, &ui::Composer::letterChanged, this, [this, open](const Letter &letter) { keep(open, letter); });
    connect(composer, &ui::Composer::paused, this, [this, open](const Letter &letter) { save(open, letter); });
    connect(composer, &ui::Composer::sendWanted, this, [this, open](const Letter &letter, qint64 dueAt) { send(open, letter, dueAt); });
    connect(composer, &ui::Composer::closed, this, [this, open](bool discard) { close(open, discard); });
    connect(composer, &ui::Composer::elsewhereDecided, this, [this, open](bool mine) { decide(open, mine); });
    connect(composer, &ui::Composer::templateWanted, this, [this, composer](const Letter &letter) {
        const QPointer<ui::Composer> still = composer;
        m_parts.keeper->render(letter, [this, still, account = letter.account](const std::expected<QByteArray, Error> &message) {
            if (message) Q_EMIT templateKept(account, *message);
            else if (still) still->showError(message.error());
        });
    });
}

void Composing::keep(const OpenPtr &open, const Letter &letter)
{
    open->changed = true;
    m_parts.keeper->keep(open->row, letter, [this, open](const std::expected<LetterId, Error> &id) {
        if (!m_open.contains(open)) return; // it was closed meanwhile
        if (!id) return open->composer->showError(id.error());
        open->id = *id;
        open->composer->setLetterId(*id);
        open->composer->showSaved(ui::LetterPlace::Computer, QDateTime::currentDateTime());
    });
}

bool Composing::hasDrafts(const Letter &letter) const { return m_parts.folders->folderWithRole(letter.account, Role::Drafts); }

void Composing::save(const OpenPtr &open, const Letter &letter)
{
    if (open->leaving) return;
    if (!hasDrafts(letter)) {
        if (!std::exchange(open->toldNoDrafts, true))
            open->composer->showNotice(
                tr("This account has no folder for drafts, so the message is kept on this computer only. “Use for” in a "
                   "folder's menu chooses one."));
        return keep(open, letter);
    }
    open->changed = true;
    m_parts.keeper->save(open->row, letter, LetterKeeper::After::GoOn, [this, open](const std::expected<LetterId, Error> &id) {
        if (!m_open.contains(open)) return;
        if (!id) return open->composer->showError(id.error());
        open->id = *id;
        open->composer->setLetterId(*id);
        open->composer->showSaved(ui::LetterPlace::ServerWaiting, QDateTime::currentDateTime());
    });
}

void Composing::send(const OpenPtr &open, const Letter &letter, qint64 dueAt)
{
    if (const QStringList languages = open->composer->languages(); !languages.isEmpty())
        m_parts.spelling->remember(letter.to + letter.cc, languages);
    m_parts.keeper->queue(open->row, letter, dueAt, [this, open, letter, dueAt](const std::expected<LetterId, Error> &id) {
        if (!m_open.contains(open)) return;
        if (!id) return open->composer->showError(id.error());
        open->leaving = true;
        Q_EMIT queued(*id, letter, dueAt == 0 && m_parts.preferences->now().undoSend.count() > 0);
        open->composer->close();
    });
}

void Composing::close(const OpenPtr &open, bool discard)
{
    m_open.removeOne(open);
    if (open->leaving) return;
    if (discard) m_parts.keeper->discard(open->row);
    else if (!open->changed && open->id == LetterId{}) return;
    else if (!hasDrafts(open->composer->letter()))
        m_parts.keeper->keep(open->row, open->composer->letter(), {}); // offered at the next start
    else m_parts.keeper->save(open->row, open->composer->letter(), LetterKeeper::After::Close);
}

/// Theirs: what stands here is given up; what the other computer has made of it is a message of the folder.
void Composing::decide(const OpenPtr &open, bool mine)
{
    open->elsewhere = false;
    if (mine) return save(open, open->composer->letter());
    open->leaving = true;
    m_parts.keeper->discard(open->row);
    Q_EMIT draftsWanted(open->composer->letter().account);
    open->composer->close();
}

LetterFiles::Done Composing::partDone(ui::Composer *composer, quint64 token)
{
    return [still = QPointer<ui::Composer>(composer), token](const std::expected<LetterPart, Error> &part, const QImage &picture) {
        if (!still) return;
        if (part) still->applyPart(token, *part, picture);
        else still->failPart(token, part.error());
    };
}

void Composing::wireFiles(ui::Composer *composer)
{
    const auto coming = std::make_shared<QHash<quint64, LetterFiles::Stop>>();
    connect(composer, &ui::Composer::fileWanted, this,
            [this, composer, coming](quint64 token, const QUrl &file, const QByteArray &contentId) {
                const QPointer<ui::Composer> still = composer;
                coming->insert(token,
                               m_files.addFile(file, contentId, partDone(composer, token), [still, token](quint64 octets, quint64 total) {
                                   if (still) still->applyPartProgress(token, octets, total);
                               }));
            });
    connect(composer, &ui::Composer::partUnwanted, this, [coming](quint64 token) {
        if (const LetterFiles::Stop stop = coming->take(token)) *stop = true;
    });
    connect(composer, &QObject::destroyed, this, [coming] {
        for (const LetterFiles::Stop &stop : std::as_const(*coming)) *stop = true;
    });
    connect(composer, &ui::Composer::dataWanted, this,
            [this, composer](quint64 token, const QByteArray &octets, const QString &name, const QByteArray &type,
                             const QByteArray &contentId) { m_files.addData(octets, name, type, contentId, partDone(composer, token)); });
    connect(composer, &ui::Composer::shrinkWanted, this, [this, composer](quint64 token, const LetterPart &part, int longestSide) {
        m_files.shrink(part, longestSide, partDone(composer, token));
    });
    connect(composer, &ui::Composer::pictureWanted, this, [this, composer](const LetterPart &part) {
        m_files.loadPicture(part, [still = QPointer<ui::Composer>(composer), id = part.contentId](const QImage &picture) {
            if (still) still->applyPicture(id, picture);
        });
    });
}

void Composing::wirePeople(ui::Composer *composer)
{
    People *people = m_parts.people;
    connect(composer, &ui::Composer::peopleWanted, this,
            [people, composer](const QString &words) { composer->applyPeople(words, people->find(words)); });
    connect(composer, &ui::Composer::personForgotten, people, &People::forget);
    connect(composer, &ui::Composer::contactsImportWanted, this, [people, composer] {
        auto *dialog = new QFileDialog(composer, tr("Import contacts"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        dialog->setNameFilters({tr("Contacts (*.vcf *.vcard)"), tr("All files (*)")});
        connect(dialog, &QFileDialog::fileSelected, people, &People::importCards);
        dialog->open();
    });
}

void Composing::wireChoices(ui::Composer *composer)
{
    connect(composer, &ui::Composer::choicesChanged, this, [this](const ui::ComposerChoices &chosen) {
        Preferences next = m_parts.preferences->now();
        next.richLetters = chosen.rich;
        next.fixedWidth = chosen.fixedWidth;
        next.spelling = chosen.languages;
        m_parts.preferences->set(next);
    });
}

/// Those of the recipients if they are known, else the last ones.
void Composing::wireSpelling(ui::Composer *composer)
{
    SpellingLanguages *spelling = m_parts.spelling;
    connect(composer, &ui::Composer::recipientsChanged, this, [spelling, composer](const QList<Address> &recipients) {
        if (const QStringList languages = spelling->of(recipients); !languages.isEmpty()) composer->setLanguages(languages);
    });
    connect(composer, &ui::Composer::languagesChosen, this,
            [this, spelling](const QStringList &languages, const QList<Address> &recipients) {
                spelling->remember(recipients, languages);
                Preferences next = m_parts.preferences->now();
                next.spelling = languages;
                m_parts.preferences->set(next);
            });
}

void Composing::applyLimit(AccountId account, quint64 octets)
{
    if (octets > 0) m_limits[account] = octets;
}

void Composing::applyChanges(const ChangeSet &changes)
{
    for (const KeptLetter &letter : changes.letters)
        for (const OpenPtr &open : std::as_const(m_open)) {
            if (open->id != letter.id || open->leaving) continue;
            if (letter.copyGone && !std::exchange(open->elsewhere, true)) open->composer->showElsewhere();
            if (letter.copyUid != Uid{} && !letter.version.isEmpty())
                open->composer->showSaved(ui::LetterPlace::Server, QDateTime::currentDateTime());
        }
}

} // namespace godwit::app
