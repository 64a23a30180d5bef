// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer.h"

#include "mail/plaintext.h"
#include "ui/bodyview.h"
#include "ui/composeractions.h"
#include "ui/composerhead.h"
#include "ui/formatbar.h"
#include "ui/letteredit.h"
#include "ui/letterparts.h"
#include "ui/richtext.h"

#include <QCloseEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QScopedValueRollback>
#include <QUndoStack>

namespace godwit::ui {

using namespace std::chrono_literals;
using Matter = LetterBars::Matter;

Composer::Composer(const ComposerChoices &choices, QWidget *parent)
    : QMainWindow(parent, Qt::Window), m_choices(choices), m_undo(new QUndoStack(this)), m_head(nullptr), m_bars(nullptr), m_text(nullptr),
      m_original(nullptr), m_parts(nullptr), m_formats(nullptr), m_find(nullptr), m_actions(nullptr), m_saved(nullptr)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("composer"));
    m_changeTimer.setSingleShot(true);
    m_changeTimer.setInterval(1s); // durable after two
    m_pauseTimer.setSingleShot(true);
    m_pauseTimer.setInterval(std::chrono::seconds(std::max(1, choices.pauseSeconds)));
    connect(&m_changeTimer, &QTimer::timeout, this, &Composer::tellChange);
    connect(&m_pauseTimer, &QTimer::timeout, this, [this] {
        tellChange();
        Q_EMIT paused(letter());
    });
    build();
    connectHead();
    connectText();
    connectActions();
    connectFiles();
    setRich(choices.rich);
    updateTitle();
}

Composer::~Composer()
{
    m_undo->disconnect(this);
    m_undo->clear();
}

void Composer::setAccounts(const QList<Account> &accounts, const QHash<AccountId, quint64> &limits)
{
    m_head->setAccounts(accounts);
    m_limits = limits;
}

void Composer::edit(const KeptLetter &kept)
{
    m_loading = true;
    m_kept = kept;
    const Letter &letter = kept.letter;
    m_undo->clear();
    m_head->setLetter(letter);
    m_head->setRedirecting(isRedirecting());
    m_parts->setParts(letter.parts);
    m_new = toInt(kept.id) == 0 && toInt(kept.copyUid) == 0;
    m_actions->receipt->setChecked(letter.receiptWanted);
    m_actions->delivery->setChecked(letter.deliveryWanted);
    m_text->setVisible(!isRedirecting());
    m_original->setVisible(isRedirecting());
    m_text->fill(letter.text, letter.html);
    m_actions->setRedirecting(isRedirecting());
    if (kept.error) showError(kept.error);
    m_head->focusFirst();
    m_begun = this->letter();
    tellRecipients();
    m_loading = m_changed = m_sending = m_identityChanged = false;
    m_sendWhenWhole.reset();
    m_actions->setSending(false);
    updateTitle();
    updateLimit();
}

/// When all of it is in the editor: at once, or a moment after the window came.
void Composer::textWhole()
{
    const QScopedValueRollback loading(m_loading, true);
    const Letter &letter = m_kept.letter;
    const bool blank = m_new && letter.text.isEmpty() && letter.html.isEmpty();
    if (blank || !letter.html.isEmpty()) m_text->setRich(m_text->isRich() || m_choices.rich);
    m_text->markSignature(m_head->signatures());
    const bool signs = m_new && !isRedirecting() && !m_text->hasSignature();
    if (signs || std::exchange(m_identityChanged, false)) m_text->setSignature(m_head->identity().signature);
    m_text->document()->clearUndoRedoStacks();
    m_actions->setRich(m_text->isRich());
    m_text->placeCursor();
    for (const LetterPart &part : m_parts->pictures()) Q_EMIT pictureWanted(part);
    const Letter now = this->letter();
    m_begun.text = now.text;
    m_begun.html = now.html;
    m_begun.parts.removeIf([shown = m_text->pictures()](const LetterPart &part) {
        return !part.contentId.isEmpty() && !shown.contains(part.contentId);
    });
    if (!m_sendWhenWhole) return;
    QMetaObject::invokeMethod(this, [this, dueAt = *std::exchange(m_sendWhenWhole, {})] { send(dueAt); }, Qt::QueuedConnection);
}

bool Composer::isRedirecting() const { return m_kept.letter.origin.relation == LetterOrigin::Relation::Redirect; }

/// From the text only the pictures that stand in it.
Letter Composer::letter() const
{
    Letter letter = m_kept.letter;
    m_head->writeTo(letter);
    letter.receiptWanted = m_actions->receipt->isChecked();
    letter.deliveryWanted = m_actions->delivery->isChecked();
    if (isRedirecting()) return letter;
    if (!m_text->isWhole()) { // nobody can have changed it
        letter.parts = m_parts->parts() + m_parts->pictures();
        return letter;
    }
    letter.text = m_text->plainText();
    letter.html = m_text->html();
    letter.parts = m_parts->parts();
    const QList<QByteArray> shown = m_text->pictures();
    for (const LetterPart &part : m_parts->pictures())
        if (shown.contains(part.contentId) && !letter.html.isEmpty()) letter.parts << part;
    return letter;
}

bool Composer::isEmpty() const { return m_new && m_parts->coming() == 0 && letter() == m_begun; }

void Composer::touch()
{
    if (m_loading) return;
    m_changed = true;
    if (!m_changeTimer.isActive()) m_changeTimer.start(); // not anew at each key: whoever writes without a pause is kept, too
    m_pauseTimer.start();
    updateTitle();
}

void Composer::tellChange()
{
    m_changeTimer.stop();
    if (!std::exchange(m_changed, false)) return;
    const Letter now = letter();
    m_parts->setLimit(m_limits.value(now.account), sentOctets(now));
    Q_EMIT letterChanged(now);
}

void Composer::updateTitle()
{
    const QString subject = oneLine(isRedirecting() ? m_kept.letter.subject : m_head->subject()->text(), 100).trimmed();
    const QString shown = subject.isEmpty() ? tr("New message") : subject;
    setWindowTitle(isRedirecting() ? tr("Redirect: %1 – Godwit").arg(shown) : tr("%1 – Godwit").arg(shown));
}

void Composer::updateLimit() { m_parts->setLimit(m_limits.value(m_head->account()), sentOctets(letter())); }

void Composer::setRich(bool rich)
{
    if (rich == m_text->isRich() || !m_text->isWhole()) return m_actions->setRich(m_text->isRich());
    const bool loses = !rich && !ui::isPlain(*m_text->document());
    m_text->setRich(rich);
    m_actions->setRich(rich);
    m_bars->dismiss(Matter::Plain);
    if (!loses) return;
    m_bars->say(Matter::Plain, tr("Bold, colours, links, tables and pictures are gone; lists became text."),
                {{"undoPlain", tr("&Undo"), [this] {
                      m_text->setRich(true);
                      m_text->undo();
                      m_actions->setRich(true);
                  }}});
}

void Composer::applyPeople(const QString &words, const QList<Person> &people) { m_head->applyPeople(words, people); }

void Composer::showError(const Error &error)
{
    m_sending = false;
    m_actions->setSending(false);
    QString text = explain(error);
    for (const RecipientRefusal &refusal : std::as_const(m_kept.refusals))
        text += u'\n' + tr("%1: %2").arg(isolated(refusal.address), explain(refusal.error));
    m_bars->say(Matter::Error, text);
}

void Composer::showNotice(const QString &text) { m_bars->say(Matter::Notice, text); }

void Composer::showSaved(LetterPlace place, const QDateTime &when)
{
    const QString time = QLocale().toString(when.toLocalTime().time(), QLocale::ShortFormat);
    switch (place) {
    case LetterPlace::Computer: m_saved->setText(tr("Saved on this computer, %1").arg(time)); break;
    case LetterPlace::Server: m_saved->setText(tr("Saved in Drafts, %1").arg(time)); break;
    case LetterPlace::ServerWaiting:
        m_saved->setText(tr("Saved on this computer, %1. Drafts gets it when there is a connection").arg(time));
        break;
    }
}

void Composer::showElsewhere()
{
    m_bars->say(
        Matter::Elsewhere,
        tr("This draft was changed or removed on the server, on another device perhaps. What you see here is kept on this computer."),
        {{"keepMine", tr("&Keep mine"), [this] { Q_EMIT elsewhereDecided(true); }},
         {"takeTheirs", tr("Take t&heirs"), [this] { Q_EMIT elsewhereDecided(false); }}});
}

void Composer::send(qint64 dueAt, bool asked)
{
    if (m_sending) return;
    if (!m_text->isWhole()) {
        m_sendWhenWhole = dueAt;
        return;
    }
    m_head->commit();
    m_bars->dismiss(Matter::Send);
    const Letter now = letter();
    const ReminderFacts facts{.ownText = m_text->ownText(),
                              .partsComing = m_parts->coming(),
                              .limit = m_limits.value(now.account),
                              .wasBcc = m_wasBcc,
                              .manyInTo = m_choices.manyInTo};
    const QList<Reminder> reminders = remindersFor(now, facts);
    const bool prevented = std::ranges::any_of(reminders, &Reminder::prevents);
    if (prevented || (!reminders.isEmpty() && !asked)) {
        QStringList texts;
        for (const Reminder &reminder : reminders)
            if (!prevented || reminder.prevents()) texts << reminder.text;
        m_bars->say(Matter::Send, texts.join(u'\n'), deedsFor(reminders, dueAt), true);
        if (prevented && m_head->hasEmptyRecipients()) m_head->focusFirst();
        return;
    }
    m_sending = true;
    m_actions->setSending(true);
    tellChange();
    m_pauseTimer.stop();
    Q_EMIT sendWanted(now, dueAt);
}

/// What mends it, and last what sends it all the same.
QList<BarDeed> Composer::deedsFor(const QList<Reminder> &reminders, qint64 dueAt)
{
    using Kind = Reminder::Kind;
    QList<BarDeed> deeds;
    bool prevented = false;
    for (const Reminder &reminder : reminders) {
        prevented = prevented || reminder.prevents();
        switch (reminder.kind) {
        case Kind::MissingAttachment: deeds << BarDeed{"attachNow", tr("&Attach files…"), [this] { chooseFiles(false); }}; break;
        case Kind::ManyInTo: deeds << BarDeed{"moveToBcc", tr("&Move to Bcc"), [this] { m_head->moveToBcc(); }}; break;
        case Kind::NoSubject: deeds << BarDeed{"writeSubject", tr("&Write a subject"), [this] { m_head->subject()->setFocus(); }}; break;
        default: break;
        }
    }
    if (prevented) return {};
    deeds << BarDeed{"goOn", tr("&Go on writing"), [this] { m_text->setFocus(); }};
    deeds << BarDeed{"sendAnyway", tr("Send an&yway"), [this, dueAt] { send(dueAt, true); }};
    return deeds;
}

void Composer::askDiscard()
{
    const auto discard = [this] {
        m_discard = true;
        close();
    };
    if (isEmpty()) return discard();
    m_bars->say(Matter::Discard, tr("Discard this message? It goes from this computer, and from the Drafts folder."),
                {{"discardNow", tr("&Discard message"), discard}, {"keepLetter", tr("&Keep it"), [this] { m_text->setFocus(); }}}, true);
}

/// A letter in which nothing was written leaves nothing behind.
void Composer::closeEvent(QCloseEvent *event)
{
    if (!m_sending) m_head->commit();
    const bool discard = m_discard || (!m_sending && isEmpty());
    if (!discard && !m_sending) tellChange();
    m_changeTimer.stop();
    m_pauseTimer.stop();
    event->accept();
    Q_EMIT closed(discard);
}

} // namespace godwit::ui
