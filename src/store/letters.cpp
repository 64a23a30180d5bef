// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/letters.h"

#include "store/writer_p.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>

namespace godwit::store {

namespace {

using Kind = Operation::Kind;
using State = KeptLetter::State;

std::unexpected<Error> refused(const char *why) { return std::unexpected(invalid(QCoreApplication::translate("Store", why))); }
std::unexpected<Error> letterGone() { return refused(QT_TRANSLATE_NOOP("Store", "the message was sent or discarded already")); }
std::unexpected<Error> onItsWay()
{
    return refused(QT_TRANSLATE_NOOP("Store", "the message is on its way to the server and can no longer be taken back"));
}

qint64 now() { return QDateTime::currentSecsSinceEpoch(); }

/// Not in the outbox any more, or not yet.
void becomeDraft(KeptLetter &letter)
{
    KeptLetter draft;
    draft.id = letter.id;
    draft.letter = letter.letter;
    draft.changed = now();
    draft.copyMailbox = letter.copyMailbox;
    draft.copyValidity = letter.copyValidity;
    draft.copyUid = letter.copyUid;
    draft.copyVersion = letter.copyVersion;
    draft.copyGone = letter.copyGone;
    letter = std::move(draft);
}

/// Whether it may be sent now. A clock that was put back does not hold what only waits to be taken back.
bool isDue(const KeptLetter &letter, qint64 at)
{
    const bool clockWentBack = letter.undoable && letter.changed > at;
    return letter.retryAt <= at && (letter.dueAt <= at || clockWentBack);
}

/// Those who are left when the transaction that is under way is done.
QByteArrayList othersThanUnderWay(const KeptLetter &letter)
{
    const bool isPart = (letter.state == State::Sending || letter.state == State::MayHaveBeenSent) && !letter.underWay.isEmpty();
    QByteArrayList others;
    if (isPart) others = letter.recipients;
    others.removeIf([&](const QByteArray &recipient) { return letter.underWay.contains(recipient); });
    return others;
}

/// The transaction is over, one way or the other, or another attempt was asked for.
void becomeQueued(KeptLetter &letter)
{
    letter.state = State::Queued;
    letter.underWay.clear();
    letter.dueAt = letter.retryAt = 0;
    letter.undoable = false;
    letter.attempts = 0;
    letter.error = {};
    letter.refusals.clear();
}

Operation expungeOfCopy(const KeptLetter &letter)
{
    Operation expunge;
    expunge.kind = Kind::Expunge;
    expunge.account = letter.letter.account;
    expunge.mailbox = letter.copyMailbox;
    expunge.uidValidity = letter.copyValidity;
    expunge.uids = UidSet::single(letter.copyUid);
    expunge.created = now();
    return expunge;
}

} // namespace

std::expected<QString, Error> Letters::keepFile(const QByteArray &octets)
{
    return static_cast<Writer *>(this)->d->journal->keepFile(octets);
}

std::expected<QString, Error> Letters::keepFile(QIODevice &from) { return static_cast<Writer *>(this)->d->journal->keepFile(from); }

std::optional<QByteArray> Letters::fileContent(const QString &name) const
{
    QByteArray content = static_cast<const Writer *>(this)->d->journal->fileContent(name);
    return content.isNull() ? std::nullopt : std::optional(std::move(content));
}

QString Letters::filePath(const QString &name) const { return static_cast<const Writer *>(this)->d->journal->filePath(name); }

QList<KeptLetter> Letters::letters() const { return static_cast<const Writer *>(this)->d->journal->letters(); }

std::optional<KeptLetter> Letters::letter(LetterId id) const
{
    const KeptLetter *found = static_cast<const Writer *>(this)->d->journal->find(id);
    return found ? std::optional(*found) : std::nullopt;
}

std::expected<LetterId, Error> Letters::keepLetter(const KeptLetter &draft)
{
    Writer::Private &d = *static_cast<Writer *>(this)->d;
    KeptLetter kept;
    if (draft.id == LetterId{}) {
        kept = draft;
        becomeDraft(kept);
    } else {
        const KeptLetter *known = d.journal->find(draft.id);
        if (!known) return letterGone();
        if (known->state != State::Draft) return refused(QT_TRANSLATE_NOOP("Store", "the message is in the outbox already"));
        kept = *known;
        if (kept.letter != draft.letter) kept.version.clear();
        kept.letter = draft.letter;
        kept.changed = now();
        kept.closed = false;
    }
    JournalEdit edit;
    edit.letters = {kept};
    const auto changed = d.write(std::move(edit));
    if (!changed) return std::unexpected(changed.error());
    return changed->letters.first().id;
}

Letters::Changed Letters::saveDraft(LetterId id, const QByteArray &rendered, const QByteArray &versionId)
{
    Writer::Private &d = *static_cast<Writer *>(this)->d;
    const KeptLetter *known = d.journal->find(id);
    if (!known) return letterGone();
    if (known->state != State::Draft) return refused(QT_TRANSLATE_NOOP("Store", "the message is in the outbox already"));
    KeptLetter letter = *known;
    const Folder *drafts = d.shownRole(letter.letter.account, Role::Drafts);
    if (!drafts) return refused(QT_TRANSLATE_NOOP("Store", "the account has no folder for drafts; the draft is kept on this computer"));
    const auto file = d.journal->keepFile(rendered);
    if (!file) return std::unexpected(file.error());
    Operation saving;
    saving.kind = Kind::SaveDraft;
    saving.account = letter.letter.account;
    saving.mailbox = drafts->mailbox;
    saving.letter = id;
    saving.messageId = versionId;
    saving.bodyFile = *file;
    saving.size = static_cast<std::uint64_t>(rendered.size());
    saving.add = FlagSet(Flag::Draft | Flag::Seen);
    saving.created = now();
    JournalEdit edit = d.withoutSaving(id);
    edit.added = {saving};
    if (letter.copyUid != Uid{} && letter.copyMailbox == drafts->mailbox) {
        edit.added.first().uids = UidSet::single(letter.copyUid);
        edit.added.first().uidValidity = letter.copyValidity;
    } else if (letter.copyUid != Uid{}) { // another folder is for drafts now
        edit.added.append(expungeOfCopy(letter));
        letter.copyUid = {};
        letter.copyVersion.clear();
    }
    letter.version = versionId;
    letter.copyGone = false;
    edit.letters = {letter};
    auto changed = d.write(std::move(edit));
    if (!changed) d.journal->dropFile(*file);
    return changed;
}

Letters::Changed Letters::closeLetter(LetterId id)
{
    Writer::Private &d = *static_cast<Writer *>(this)->d;
    const KeptLetter *known = d.journal->find(id);
    if (!known) return letterGone();
    if (known->state != State::Draft) return refused(QT_TRANSLATE_NOOP("Store", "the message is in the outbox already"));
    const bool isBeingSaved = std::ranges::contains(d.journal->operations(), id, &Operation::letter);
    JournalEdit edit;
    if (!known->version.isEmpty() && known->copyUid != Uid{} && !isBeingSaved) {
        edit.lettersGone = {id};
    } else {
        edit.letters = {*known};
        edit.letters.first().closed = true;
    }
    return d.write(std::move(edit));
}

Letters::Changed Letters::discardLetter(LetterId id)
{
    Writer::Private &d = *static_cast<Writer *>(this)->d;
    const KeptLetter *known = d.journal->find(id);
    if (!known) return letterGone();
    if (known->state == State::Sending) return onItsWay();
    JournalEdit edit = d.withoutSaving(id);
    if (!known->delivered.isEmpty()) edit.added = d.filing(*known, Outgoing::SentFiling::Unproven) + d.marksOnOrigin(known->letter.origin);
    if (known->copyUid != Uid{}) edit.added.append(expungeOfCopy(*known));
    edit.lettersGone = {id};
    return d.write(std::move(edit));
}

Letters::Changed Letters::queueLetter(LetterId id, const Outbound &outbound)
{
    Writer::Private &d = *static_cast<Writer *>(this)->d;
    const KeptLetter *known = d.journal->find(id);
    if (!known) return letterGone();
    if (known->state != State::Draft) return refused(QT_TRANSLATE_NOOP("Store", "the message is in the outbox already"));
    if (outbound.recipients.isEmpty()) return refused(QT_TRANSLATE_NOOP("Store", "the message has no recipient"));
    KeptLetter letter = *known;
    QStringList files;
    for (const QByteArray &content : {outbound.message, outbound.sentCopy}) {
        const auto file = content.isEmpty() ? QString() : d.journal->keepFile(content);
        if (!file) {
            for (const QString &name : std::as_const(files)) d.journal->dropFile(name);
            return std::unexpected(file.error());
        }
        files.append(*file);
    }
    letter.state = State::Queued;
    letter.file = files[0];
    letter.sentFile = files[1];
    letter.octets = static_cast<quint64>(outbound.message.size());
    letter.sender = outbound.sender;
    letter.recipients = outbound.recipients;
    letter.needsUtf8 = outbound.needsUtf8;
    letter.needsEightBit = outbound.needsEightBit;
    letter.dueAt = outbound.dueAt;
    letter.undoable = outbound.undoable;
    letter.changed = now();
    letter.closed = false;
    letter.version.clear();
    JournalEdit edit = d.withoutSaving(id);
    edit.letters = {letter};
    auto changed = d.write(std::move(edit));
    if (!changed)
        for (const QString &name : std::as_const(files))
            if (!name.isEmpty()) d.journal->dropFile(name);
    return changed;
}

Letters::Changed Letters::unqueueLetter(LetterId id)
{
    Writer::Private &d = *static_cast<Writer *>(this)->d;
    const KeptLetter *known = d.journal->find(id);
    if (!known) return letterGone();
    if (known->state == State::Sending) return onItsWay();
    if (known->state == State::Draft) return refused(QT_TRANSLATE_NOOP("Store", "the message is a draft already"));
    if (!known->delivered.isEmpty())
        return refused(QT_TRANSLATE_NOOP("Store", "some have got the message already: it can be sent to the others, or discarded"));
    JournalEdit edit;
    edit.letters = {*known};
    becomeDraft(edit.letters.first());
    return d.write(std::move(edit));
}

Letters::Changed Letters::retryLetter(LetterId id, const QByteArrayList &recipients)
{
    Writer::Private &d = *static_cast<Writer *>(this)->d;
    const KeptLetter *known = d.journal->find(id);
    if (!known) return letterGone();
    if (known->state == State::Sending) return refused(QT_TRANSLATE_NOOP("Store", "the message is on its way to the server already"));
    if (known->state == State::Draft) return refused(QT_TRANSLATE_NOOP("Store", "the message is a draft"));
    KeptLetter letter = *known;
    if (!recipients.isEmpty()) letter.recipients.removeIf([&](const QByteArray &recipient) { return !recipients.contains(recipient); });
    if (letter.recipients.isEmpty()) return refused(QT_TRANSLATE_NOOP("Store", "the message has no recipient"));
    becomeQueued(letter);
    JournalEdit edit;
    edit.letters = {letter};
    return d.write(std::move(edit));
}

Letters::Changed Letters::letterSent(LetterId id, Outgoing::SentFiling by)
{
    Writer::Private &d = *static_cast<Writer *>(this)->d;
    const KeptLetter *known = d.journal->find(id);
    if (!known) return letterGone();
    if (known->state == State::Draft) return refused(QT_TRANSLATE_NOOP("Store", "the message is a draft"));
    if (const QByteArrayList others = othersThanUnderWay(*known); !others.isEmpty()) {
        KeptLetter letter = *known;
        letter.delivered += letter.underWay;
        letter.recipients = others;
        becomeQueued(letter);
        JournalEdit edit;
        edit.letters = {letter};
        return d.write(std::move(edit));
    }
    JournalEdit edit = d.withoutSaving(id);
    edit.added = d.filing(*known, by) + d.marksOnOrigin(known->letter.origin);
    if (known->copyUid != Uid{}) edit.added.append(expungeOfCopy(*known));
    edit.lettersGone = {id};
    return d.write(std::move(edit));
}

SubmissionPlan Letters::planSubmission(AccountId account, qint64 at) const
{
    SubmissionPlan plan;
    for (const KeptLetter &letter : static_cast<const Writer *>(this)->d->journal->letters()) {
        if (letter.letter.account != account || letter.state == State::Draft) continue;
        if (letter.state == State::MayHaveBeenSent) plan.uncertain.append(letter);
        if (letter.state != State::Queued && letter.state != State::Sending) continue;
        ++plan.waiting;
        if (letter.state == State::Sending) continue;
        if (isDue(letter, at)) {
            if (!plan.next) plan.next = letter;
            continue;
        }
        const qint64 due = std::max(letter.dueAt, letter.retryAt);
        plan.dueAt = plan.dueAt == 0 ? due : std::min(plan.dueAt, due);
    }
    return plan;
}

Letters::Changed Letters::letterLeaves(LetterId id, const QByteArrayList &recipients)
{
    Writer::Private &d = *static_cast<Writer *>(this)->d;
    const KeptLetter *known = d.journal->find(id);
    if (!known) return letterGone();
    const bool toThem = std::ranges::all_of(recipients, [&](const QByteArray &each) { return known->recipients.contains(each); });
    if (known->state != State::Queued || recipients.isEmpty() || !toThem)
        return refused(QT_TRANSLATE_NOOP("Store", "the message is not to be sent any more"));
    KeptLetter letter = *known;
    letter.state = State::Sending;
    letter.error = {};
    letter.refusals.clear();
    letter.retryAt = 0;
    if (recipients.size() < letter.recipients.size()) letter.underWay = recipients;
    JournalEdit edit;
    edit.letters = {letter};
    return d.write(std::move(edit));
}

Letters::Changed Letters::setLetterState(LetterId id, State state, const Error &error, const QList<RecipientRefusal> &refusals,
                                         qint64 retryAt)
{
    Writer::Private &d = *static_cast<Writer *>(this)->d;
    const KeptLetter *known = d.journal->find(id);
    if (!known) return letterGone();
    const bool mayLeave = known->state == State::Queued || known->state == State::Sending;
    if (!mayLeave || state == State::Draft) return refused(QT_TRANSLATE_NOOP("Store", "the message is not to be sent any more"));
    KeptLetter letter = *known;
    letter.state = state;
    if (state == State::Queued || state == State::Refused) letter.underWay.clear();
    letter.error = error;
    letter.refusals = refusals;
    letter.retryAt = retryAt;
    if (state != State::Sending) ++letter.attempts;
    JournalEdit edit;
    edit.letters = {letter};
    return d.write(std::move(edit));
}

Letters::Changed Letters::draftWentElsewhere(OperationId saving)
{
    Writer::Private &d = *static_cast<Writer *>(this)->d;
    const Operation *operation = d.journal->find(saving);
    if (!operation) return letterGone();
    JournalEdit edit;
    edit.removed = {saving};
    if (const KeptLetter *known = d.journal->find(operation->letter)) {
        KeptLetter letter = *known;
        letter.copyUid = {};
        letter.copyVersion.clear();
        letter.copyGone = true;
        letter.version.clear();
        letter.closed = false; // what it says is here alone now
        edit.letters = {letter};
    }
    return d.write(std::move(edit));
}

Letters::Changed Letters::placeFiling(OperationId id)
{
    Writer::Private &d = *static_cast<Writer *>(this)->d;
    const Operation *known = d.journal->find(id);
    if (!known) return letterGone();
    JournalEdit edit;
    edit.added = d.intoSent(*known);
    if (edit.added.last().mailbox.isEmpty()) return refused(QT_TRANSLATE_NOOP("Store", "no folder of the account is known yet"));
    edit.removed = {id};
    return d.write(std::move(edit));
}

Letters::Changed Letters::postponeFiling(OperationId id, qint64 until)
{
    Writer::Private &d = *static_cast<Writer *>(this)->d;
    const Operation *known = d.journal->find(id);
    if (!known) return letterGone();
    JournalEdit edit;
    edit.rewritten = {*known};
    edit.rewritten.first().heldUntil = until;
    return d.write(std::move(edit));
}

} // namespace godwit::store
