// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/answers.h"

#include "app/documents.h"
#include "mime/reader.h"
#include "models/foldertreemodel.h"

#include <algorithm>

namespace godwit::app {

namespace {

constexpr qsizetype mostTogether = 100;

/// On the store's thread: where the message is, as the server knows it. relation None, uid 0: it is not there (yet).
LetterOrigin placeOf(store::Writer &writer, AccountId account, MessageKey message)
{
    LetterOrigin origin;
    const auto place = writer.placeOf(message);
    const auto state = place ? writer.folderState(place->first) : std::unexpected(Error{});
    if (!state) return origin;
    origin.mailbox = state->mailbox;
    origin.account = account;
    origin.uidValidity = state->uidValidity;
    origin.uid = place->second;
    return origin;
}

/// Else it came as a blind copy, or by a list.
bool namesOwn(const MessageSummary &message, const QList<mime::OwnAddress> &own)
{
    const auto isOwn = [&](const Address &person) {
        return std::ranges::any_of(
            own, [&](const mime::OwnAddress &each) { return each.identity.address.compare(person.address, Qt::CaseInsensitive) == 0; });
    };
    return std::ranges::any_of(message.to, isOwn) || std::ranges::any_of(message.cc, isOwn) || std::ranges::any_of(message.from, isOwn);
}

std::optional<KeptLetter> letterAt(const store::Writer &writer, const LetterOrigin &place)
{
    if (place.uid == Uid{}) return std::nullopt;
    for (const KeptLetter &letter : writer.letters())
        if (letter.letter.account == place.account && letter.copyMailbox == place.mailbox && letter.copyValidity == place.uidValidity &&
            letter.copyUid == place.uid)
            return letter;
    return std::nullopt;
}

} // namespace

Answers::Answers(store::Store *store, const models::FolderTreeModel *folders, Documents *documents, Composing *composing, Shown shown,
                 QObject *parent)
    : QObject(parent), m_store(store), m_folders(folders), m_documents(documents), m_composing(composing), m_shown(std::move(shown))
{}

Answers::~Answers() { m_pool.waitForDone(); }

AccountId Answers::accountOf(FolderId folder) const
{
    const Folder *known = m_folders->folder(folder);
    return known ? known->account : AccountId{};
}

void Answers::answer(AnswerKind kind, FolderId folder, MessageKey message, const QString &selected)
{
    const auto job = std::make_shared<Job>(Job{.kind = kind, .folder = folder, .message = message, .selected = selected});
    job->document = m_shown(message);
    if (job->document) return findOrigin(job);
    m_waiting.insert(message, job);
    m_documents->wantDocument(folder, message);
}

void Answers::documentReady(MessageKey key, const mime::DocumentPtr &document)
{
    const QList<JobPtr> jobs = m_waiting.values(key);
    m_waiting.remove(key);
    for (const JobPtr &job : jobs) {
        job->document = document;
        findOrigin(job);
    }
}

void Answers::documentFailed(MessageKey key, const Error &error)
{
    if (m_waiting.remove(key) > 0) Q_EMIT failed(error);
}

void Answers::findOrigin(const JobPtr &job)
{
    m_store->post(
        this,
        [account = accountOf(job->folder), message = job->message](store::Writer &writer) { return placeOf(writer, account, message); },
        [this, job](const LetterOrigin &origin) {
            job->origin = origin;
            begin(job);
        });
}

void Answers::answerDocument(AnswerKind kind, const mime::DocumentPtr &document, const QByteArray &raw)
{
    const auto job = std::make_shared<Job>(Job{.kind = kind});
    job->document = document;
    job->raw = raw;
    begin(job);
}

void Answers::begin(const JobPtr &job)
{
    mime::AnswerContext context;
    context.own = m_composing->ownAddresses(accountOf(job->folder));
    context.origin = job->origin;
    if (context.own.isEmpty()) return Q_EMIT noticed(tr("No account has a mail address yet: enter yours in the account’s settings."));
    context.rich = m_composing->isRich();
    context.above = m_composing->answersAbove();
    context.signatureLast = m_composing->signsLast();
    context.selection = job->selected;
    m_pool.start([this, job, context] {
        if (job->raw.isEmpty()) job->answer = mime::answer(*job->document, job->kind, context);
        else answerRaw(job, context);
        QMetaObject::invokeMethod(this, [this, job] { fetch(job); }, Qt::QueuedConnection);
    });
}

/// In the pool. The parts' ids of a message in a message are those of the one around it: it is read anew.
void Answers::answerRaw(const JobPtr &job, const mime::AnswerContext &context)
{
    const auto document = mime::readMessage(job->raw);
    job->answer = mime::answer(document ? *document : *job->document, job->kind, context);
    for (const QByteArray &part : std::as_const(job->answer.partIds)) {
        const auto content = part.isEmpty() ? job->raw : mime::partContent(job->raw, part);
        if (!content) job->error = content.error();
        job->contents << content.value_or(QByteArray());
    }
}

/// The parts that go along, one after the other; of a message that is redirected all of it.
void Answers::fetch(const JobPtr &job)
{
    if (job->error) return Q_EMIT failed(job->error);
    const bool redirected = job->kind == AnswerKind::Redirect;
    const qsizetype wanted = redirected ? 1 : job->answer.partIds.size();
    if (job->contents.size() == wanted) return finish(job);
    const auto use = [this, job](const std::expected<QByteArray, Error> &content) { // in any thread
        QMetaObject::invokeMethod(
            this,
            [this, job, content] {
                if (!content) return Q_EMIT failed(content.error());
                job->contents << *content;
                fetch(job);
            },
            Qt::QueuedConnection);
    };
    const QByteArray part = redirected ? QByteArray() : job->answer.partIds.at(job->contents.size());
    if (part.isEmpty()) m_documents->wantWhole(job->folder, job->message, use);
    else m_documents->wantPart(job->folder, job->message, part, use);
}

void Answers::finish(const JobPtr &job)
{
    m_composing->files().addAll(job->contents, [this, job](const std::expected<QStringList, Error> &files) {
        if (!files) return Q_EMIT failed(files.error());
        Letter letter = job->answer.letter;
        if (job->kind == AnswerKind::Redirect) {
            letter.redirected = files->value(0);
        } else {
            for (qsizetype i = 0; i < letter.parts.size() && i < files->size(); ++i) {
                letter.parts[i].file = files->at(i);
                letter.parts[i].octets = quint64(job->contents.at(i).size());
            }
        }
        ui::Composer *composer = m_composing->openLetter(letter, job->kind == AnswerKind::Redirect ? job->document : mime::DocumentPtr());
        composer->setWasBcc(job->kind == AnswerKind::ReplyAll && !namesOwn(job->document->summary, m_composing->ownAddresses()));
    });
}

void Answers::forwardTogether(const QList<std::pair<FolderId, MessageKey>> &messages)
{
    if (messages.size() > mostTogether) {
        Q_EMIT noticed(tr("At most %Ln messages can be forwarded together.", nullptr, int(mostTogether)));
        return;
    }
    if (!messages.isEmpty()) fetch(std::make_shared<Together>(Together{.messages = messages}));
}

/// Whole, one after the other.
void Answers::fetch(const std::shared_ptr<Together> &together)
{
    if (together->contents.size() == together->messages.size()) return finish(*together);
    const auto &[folder, message] = together->messages.at(together->contents.size());
    m_documents->wantWhole(folder, message, [this, together](const std::expected<QByteArray, Error> &raw) { // in any thread
        const auto document = raw ? mime::readMessage(*raw) : std::unexpected(raw.error());
        QMetaObject::invokeMethod(
            this,
            [this, together, raw, summary = document ? document->summary : MessageSummary()] {
                if (!raw) return Q_EMIT failed(raw.error());
                together->contents << *raw;
                together->summaries << summary;
                fetch(together);
            },
            Qt::QueuedConnection);
    });
}

void Answers::finish(const Together &together)
{
    mime::AnswerContext context;
    context.own = m_composing->ownAddresses(accountOf(together.messages.first().first));
    if (context.own.isEmpty()) return Q_EMIT noticed(tr("No account has a mail address yet: enter yours in the account’s settings."));
    context.rich = m_composing->isRich();
    const auto job = std::make_shared<Job>(Job{.kind = AnswerKind::ForwardAttached, .contents = together.contents});
    job->answer = mime::forwardTogether(together.summaries, context);
    finish(job);
}

void Answers::editAsNew(FolderId folder, MessageKey message)
{
    LetterOrigin nowhere;
    nowhere.account = accountOf(folder);
    readWhole(folder, message, true, nowhere);
}

/// One that this computer knows from writing it has more to say than its copy on the server.
void Answers::openDraft(FolderId folder, MessageKey message)
{
    using Found = std::pair<LetterOrigin, std::optional<KeptLetter>>;
    m_store->post(
        this,
        [account = accountOf(folder), message](store::Writer &writer) -> Found {
            const LetterOrigin place = placeOf(writer, account, message);
            return {place, letterAt(writer, place)};
        },
        [this, folder, message](const Found &found) {
            const auto &[place, letter] = found;
            if (letter && letter->state != KeptLetter::State::Draft) Q_EMIT noticed(tr("This message is in the outbox already."));
            else if (letter) m_composing->open(*letter);
            else readWhole(folder, message, false, place);
        });
}

void Answers::readWhole(FolderId folder, MessageKey message, bool asNew, const LetterOrigin &place)
{
    const AccountId account = accountOf(folder);
    m_documents->wantWhole(folder, message, [this, account, asNew, place](const std::expected<QByteArray, Error> &raw) {
        auto read = !raw    ? std::expected<mime::OpenedLetter, Error>(std::unexpected(raw.error()))
                    : asNew ? mime::openAsNew(*raw, account)
                            : mime::openDraft(*raw, account);
        QMetaObject::invokeMethod(
            this,
            [this, read, place] {
                if (read) openRead(*read, place);
                else Q_EMIT failed(read.error());
            },
            Qt::QueuedConnection);
    });
}

void Answers::openRead(const mime::OpenedLetter &read, const LetterOrigin &place)
{
    QByteArrayList contents = read.contents;
    const bool redirected = !read.redirected.isNull();
    if (redirected) contents << read.redirected;
    m_composing->files().addAll(contents, [this, read, place, redirected](const std::expected<QStringList, Error> &files) {
        if (!files) return Q_EMIT failed(files.error());
        KeptLetter kept;
        kept.letter = read.letter;
        for (qsizetype i = 0; i < kept.letter.parts.size() && i < read.contents.size(); ++i) {
            kept.letter.parts[i].file = files->at(i);
            kept.letter.parts[i].octets = quint64(read.contents.at(i).size());
        }
        if (redirected) kept.letter.redirected = files->last();
        kept.copyMailbox = place.mailbox;
        kept.copyValidity = place.uidValidity;
        kept.copyUid = place.uid;
        if (kept.letter.from.address.isEmpty()) {
            const QList<mime::OwnAddress> own = m_composing->ownAddresses(place.account);
            if (!own.isEmpty()) kept.letter.from = {own.first().identity.name, own.first().identity.address};
        }
        m_composing->open(kept);
    });
}

} // namespace godwit::app
