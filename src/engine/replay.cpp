// SPDX-License-Identifier: GPL-3.0-or-later
// The road of wishes, its second half: the journal to the server, in order. An operation leaves the journal after its tagged OK.
#include "engine/accountworker.h"
#include "engine/translate.h"
#include "imap/commands/append.h"
#include "imap/commands/mailboxes.h"
#include "imap/commands/messages.h"

#include <QDateTime>
#include <QScopedValueRollback>

namespace godwit::engine {

namespace {

using Kind = Operation::Kind;

bool actsOnMessages(Kind kind) { return kind == Kind::ChangeFlags || kind == Kind::Move || kind == Kind::Copy || kind == Kind::Expunge; }

/// Whether doing it twice is the same as doing it once. UIDs are never used again (RFC 3501, 2.3.1.1), so a second MOVE or EXPUNGE finds
/// nothing.
bool mayBeRepeated(Kind kind)
{
    switch (kind) {
    case Kind::ChangeFlags:
    case Kind::Expunge:
    case Kind::Subscribe:
    case Kind::Unsubscribe: return true;
    case Kind::Move:
    case Kind::Copy:
    case Kind::Append:
    case Kind::SaveDraft:
    case Kind::CreateFolder:
    case Kind::RenameFolder:
    case Kind::DeleteFolder: return false;
    case Kind::MoveAcross: // never sent: their steps are
    case Kind::CopyAcross: break;
    }
    return false;
}

ReplayPlan alone(Operation operation)
{
    ReplayPlan plan;
    plan.operations = {operation.id};
    plan.steps.push_back(std::move(operation));
    return plan;
}

/// What two commands told that did one thing in two parts, the first one of the lower UIDs.
store::OperationEffects together(const store::OperationEffects &a, const store::OperationEffects &b)
{
    if (a.to.isEmpty()) return b;
    store::OperationEffects both{.targetValidity = a.targetValidity,
                                 .from = a.from.united(b.from),
                                 .to = a.to.united(b.to),
                                 .sourceStays = a.sourceStays || b.sourceStays};
    const bool ascending = b.targetValidity == a.targetValidity && a.from.last() < b.from.first() && a.to.last() < b.to.first();
    if (!ascending) both.from = both.to = {}; // nothing is known then
    return both;
}

} // namespace

QCoro::Task<Error> AccountWorker::replayNext()
{
    const AccountId account = m_account.id;
    ReplayPlan plan =
        co_await m_store.ask([account, singly = m_singly](store::Writer &writer) { return writer.planReplay(account, singly); });
    m_status.pendingOperations = plan.waiting;
    if (plan.dueAt != 0) // a second more: the store counts in whole ones
        m_due.start(std::chrono::seconds(std::max<qint64>(plan.dueAt - QDateTime::currentSecsSinceEpoch(), 0) + 1));
    if (plan.operations.isEmpty()) {
        m_journal = false;
        m_singly.clear();
        co_return Error{};
    }
    // Sent before the connection (or Godwit) ended: the outcome is not known.
    if (const Operation &first = plan.steps.front(); first.state == Operation::State::Sent && !mayBeRepeated(first.kind))
        co_return co_await lookUpOutcome(first);
    co_return co_await perform(std::move(plan));
}

/// Before anything else on a new connection: once its folder is level again, what the store knew when the operation was sent is forgotten.
QCoro::Task<Error> AccountWorker::lookBack()
{
    const AccountId account = m_account.id;
    const QList<Operation> operations = co_await m_store.ask([account](store::Writer &writer) { return writer.operations(account); });
    for (const Operation &operation : operations)
        if (operation.state == Operation::State::Sent && !mayBeRepeated(operation.kind)) co_return co_await lookUpOutcome(operation);
    co_return Error{};
}

/// Whether each UID that the selected mailbox gave out from `from` on, else since the store was level with it, is still there: what is not
/// found then never came.
QCoro::Task<std::expected<bool, Error>> AccountWorker::nothingWent(QByteArray mailbox, Uid from)
{
    const AccountId account = m_account.id;
    const auto known =
        co_await m_store.ask([account, mailbox](store::Writer &writer) { return writer.folderState(writer.folderOf(account, mailbox)); });
    const auto *selected = std::get_if<imap::state::Selected>(&m_connection->session().state());
    if (!selected || selected->uidNext == Uid{}) co_return false;
    if (from == Uid{} && known && known->uidNext != Uid{} && known->uidValidity != selected->uidValidity)
        co_return false; // who knows what was in it
    if (from == Uid{}) from = known && known->uidNext != Uid{} ? known->uidNext : Uid{1};
    const Uid next = selected->uidNext;
    if (next <= from) co_return next == from;
    const UidSet given = UidSet::range(from, Uid{toInt(next) - 1});
    UidSet present;
    const Outcome searched =
        co_await m_connection->run(imap::commands::uidSearch(imap::SearchKey::uids(given), false), [&](imap::Response &response) {
            if (auto *search = std::get_if<imap::SearchData>(&response)) present = search->numbers;
        });
    if (searched.error) co_return std::unexpected(searched.error);
    co_return present.intersected(given) == given;
}

/// What became of an operation whose answer was lost. An APPEND is recognised by its Message-ID; the rest is told to the person.
QCoro::Task<Error> AccountWorker::lookUpOutcome(Operation operation)
{
    if (operation.kind == Kind::Move && m_connection->session().capabilities().has("MOVE"))
        co_return co_await perform(alone(std::move(operation))); // atomic per message: what was moved is not found again
    if (operation.kind == Kind::Append && operation.carries != OperationId{}) co_return co_await lookUpCarried(std::move(operation));
    if (operation.kind == Kind::SaveDraft) co_return co_await saveDraft(alone(std::move(operation)));
    if (operation.kind == Kind::Append && !operation.messageId.isEmpty()) {
        m_open.reset();
        const Outcome selected = co_await m_connection->run(imap::commands::examine(operation.mailbox));
        if (isConnectionError(selected.error)) co_return selected.error;
        UidSet found;
        if (!selected.error) {
            const Outcome searched = co_await m_connection->run(
                imap::commands::uidSearch(
                    imap::SearchKey::header(operation.resent ? "Resent-Message-ID" : "Message-ID", operation.messageId), false),
                [&](imap::Response &response) {
                    if (auto *search = std::get_if<imap::SearchData>(&response)) found = search->numbers;
                });
            if (isConnectionError(searched.error)) co_return searched.error;
            if (!searched.error && found.isEmpty()) {
                const auto none = co_await nothingWent(operation.mailbox);
                if (!none && isConnectionError(none.error())) co_return none.error();
                if (none.value_or(false)) co_return co_await perform(alone(std::move(operation)));
            }
        }
        if (!found.isEmpty()) co_return co_await settle(alone(std::move(operation)), {}, {});
    }
    const Error unknown{
        Error::Kind::Network, {}, {}, tr("The connection broke before the server answered; this may have happened or not.")};
    const OperationId id = operation.id;
    co_return co_await park({id}, Operation::State::MayHaveHappened, unknown);
}

QCoro::Task<Error> AccountWorker::park(QList<OperationId> ids, Operation::State state, Error reason)
{
    const auto parked =
        co_await m_store.ask([ids, state, reason](store::Writer &writer) { return writer.setOperationState(ids, state, reason); });
    QList<OperationId> across; // a message that another account does not take stops them all, and that is what is told
    if (parked)
        for (const Operation &operation : parked->operations)
            if (isAcross(operation.kind)) across.append(operation.id);
    for (const OperationId id : std::as_const(across.isEmpty() ? ids : across)) Q_EMIT operationFinished(id, reason);
    co_return Error{};
}

QCoro::Task<Error> AccountWorker::openMailbox(QByteArray mailbox)
{
    const AccountId account = m_account.id;
    const auto find = [account, mailbox](store::Writer &writer) { return writer.folderOf(account, mailbox); };
    FolderId folder = co_await m_store.ask(find);
    if (folder == FolderId{}) { // somebody may have made it since we asked last
        if (const Error error = co_await listFolders(); isConnectionError(error)) co_return error;
        folder = co_await m_store.ask(find);
    }
    if (folder == FolderId{}) co_return Error{Error::Kind::No, "NONEXISTENT", {}, tr("The folder is no longer on the server.")};
    co_return co_await select(folder);
}

/// Selects the operation's mailbox if need be and checks that it is still the one that the wish was about.
QCoro::Task<Error> AccountWorker::openFor(Operation operation)
{
    if (operation.after != OperationId{}) // what should have told where its messages are now is not in the journal any more
        co_return Error{Error::Kind::Invalid, {}, {}, tr("It is not known where the messages are now.")};
    if (!m_open || m_open->mailbox != operation.mailbox || m_open->uidValidity != operation.uidValidity)
        if (const Error error = co_await openMailbox(operation.mailbox)) co_return error;
    if (m_open->uidValidity != operation.uidValidity)
        co_return Error{Error::Kind::Invalid, {}, {}, tr("The server has numbered the messages of this folder anew.")};
    co_return Error{};
}

QCoro::Task<Error> AccountWorker::perform(ReplayPlan plan)
{
    const Operation first = plan.steps.front();
    const QList<OperationId> ids = plan.operations;
    if (isAcross(first.kind)) co_return co_await carryOver(first);
    if (first.kind == Kind::Expunge && first.carries != OperationId{} && !m_connection->session().capabilities().has("UIDPLUS")) {
        const auto moved = co_await m_store.ask([ids](store::Writer &writer) { return writer.intoTrash(ids); });
        if (!moved) co_return moved.error();
        if (*moved) co_return Error{}; // in the next turn, by another command
    }
    if (first.kind == Kind::SaveDraft) co_return co_await saveDraft(std::move(plan));
    if (first.kind == Kind::Append && first.mailbox.isEmpty()) co_return co_await placeFiling(first.id);
    if (first.lookFirst && first.state == Operation::State::Queued) {
        const auto decided = co_await isFiled(first);
        if (!decided) co_return decided.error();
        if (*decided) co_return Error{};
    }
    if (actsOnMessages(first.kind)) {
        const Error error = co_await openFor(first);
        if (isConnectionError(error)) co_return error;
        if (error) co_return co_await park(ids, Operation::State::Parked, error);
    }
    if (first.kind == Kind::RenameFolder || first.kind == Kind::DeleteFolder) { // it may be the selected one, or above it
        co_await writeLiveChanges();
        m_open.reset();
    }
    if (first.kind == Kind::Append && first.carries != OperationId{}) {
        if (const Error error = co_await foresee(first)) co_return error.kind == Error::Kind::Invalid ? Error{} : error;
        co_return co_await append(std::move(plan));
    }
    auto marked = co_await m_store.ask([ids](store::Writer &writer) { return writer.setOperationState(ids, Operation::State::Sent); });
    if (!marked) co_return marked.error();
    if (first.kind == Kind::Append) co_return co_await append(std::move(plan));
    store::OperationEffects effects;
    Outcome outcome;
    FlagSet touched;
    UidSet uids, unsure; // of messages whose flags have to be asked for again
    for (const Operation &step : plan.steps) {
        std::vector<std::pair<Uid, FlagSet>> heard;
        const QScopedValueRollback hearing(m_heard, &heard);
        touched = touched.united(step.add).united(step.remove);
        uids = uids.united(step.uids);
        for (const UidSet &line : inCommandLines(step.uids)) {
            store::OperationEffects more;
            outcome = co_await send(step, line, more);
            if (outcome.error) break;
            effects = together(effects, more);
        }
        // Told before it did what we asked, or because somebody undid that at once: nothing says which.
        if (step.kind == Kind::ChangeFlags)
            for (const auto &[uid, flags] : heard)
                if (step.uids.contains(uid) && flags.united(step.add).subtracted(step.remove) != flags) unsure.add(uid);
        if (outcome.error) break;
    }
    if (!outcome.error) co_await carrySubscriptions(first);
    if (first.kind == Kind::ChangeFlags && !outcome.error && !isKept(touched))
        unsure = uids; // OK is all that is said to a STORE that changes nothing
    const Error error = co_await settle(std::move(plan), std::move(outcome), std::move(effects));
    if (error || unsure.isEmpty()) co_return error;
    co_return co_await levelFlags(std::move(unsure));
}

QCoro::Task<Outcome> AccountWorker::send(Operation operation, UidSet uids, store::OperationEffects &effects)
{
    const auto run = [this](imap::Command command) { return m_connection->run(std::move(command)); };
    switch (operation.kind) {
    case Kind::ChangeFlags: {
        Outcome outcome;
        if (!operation.add.isEmpty()) outcome = co_await run(imap::commands::uidStore(uids, imap::StoreMode::Add, operation.add, true));
        if (!outcome.error && !operation.remove.isEmpty())
            outcome = co_await run(imap::commands::uidStore(uids, imap::StoreMode::Remove, operation.remove, true));
        co_return outcome;
    }
    case Kind::Move: co_return co_await move(std::move(uids), std::move(operation.target), effects);
    case Kind::Copy: {
        Outcome outcome = co_await run(imap::commands::uidCopy(uids, operation.target));
        effects = toEffects(outcome.status.code);
        co_return outcome;
    }
    case Kind::Expunge:
        effects.sourceStays = !m_connection->session().capabilities().has("UIDPLUS");
        co_return co_await expunge(std::move(uids));
    case Kind::CreateFolder: co_return co_await create(std::move(operation));
    case Kind::RenameFolder: co_return co_await run(imap::commands::rename(operation.mailbox, operation.target));
    case Kind::DeleteFolder: co_return co_await run(imap::commands::remove(operation.mailbox));
    case Kind::Subscribe: co_return co_await run(imap::commands::subscribe(operation.mailbox));
    case Kind::Unsubscribe: co_return co_await run(imap::commands::unsubscribe(operation.mailbox));
    case Kind::SaveDraft: // saveDraft()
    case Kind::Append: // append()
    case Kind::MoveAcross: // carryOver()
    case Kind::CopyAcross: break;
    }
    co_return Outcome{};
}

/// With what it is for, where the server keeps that (RFC 6154, 3), and also takes it for this folder.
QCoro::Task<Outcome> AccountWorker::create(Operation operation)
{
    const QByteArray use = toUse(operation.use);
    if (!use.isEmpty() && offers("CREATE-SPECIAL-USE")) {
        Outcome created = co_await m_connection->run(imap::commands::create(operation.mailbox, {use}));
        if (!imap::is(created.status.code, imap::CodeAtom::UseAttr)) co_return created;
    }
    co_return co_await m_connection->run(imap::commands::create(operation.mailbox));
}

/// A new folder is subscribed to, one that has another name stays so, and one that is gone is not. A refusal changes nothing: the next list
/// of folders tells how it is. What of this was not sent when the connection broke is not repeated.
QCoro::Task<> AccountWorker::carrySubscriptions(Operation operation)
{
    QByteArrayList on, off;
    const AccountId account = m_account.id;
    if (operation.kind == Kind::CreateFolder) on << operation.mailbox;
    else if (operation.kind == Kind::RenameFolder || operation.kind == Kind::DeleteFolder) {
        const QList<Folder> folders = co_await m_store.ask([account](store::Writer &writer) { return writer.folders(account); });
        const bool renamed = operation.kind == Kind::RenameFolder, below = renamed && operation.mailbox != "INBOX";
        for (const Folder &folder : folders) {
            const bool meant =
                folder.mailbox == operation.mailbox || (below && isAtOrBelow(folder.mailbox, operation.mailbox, folder.delimiter));
            if (!meant || !folder.subscribed) continue;
            if (renamed) on << operation.target + folder.mailbox.mid(operation.mailbox.size());
            if (!renamed || below) off << folder.mailbox;
        }
    }
    for (const QByteArray &mailbox : std::as_const(on)) co_await m_connection->run(imap::commands::subscribe(mailbox));
    for (const QByteArray &mailbox : std::as_const(off)) co_await m_connection->run(imap::commands::unsubscribe(mailbox));
    co_return;
}

QCoro::Task<Error> AccountWorker::append(ReplayPlan plan)
{
    const Operation operation = plan.steps.front();
    const QByteArray content = co_await m_store.ask([operation](store::Writer &writer) { return writer.appendContent(operation); });
    if (content.isNull())
        co_return co_await park(plan.operations, Operation::State::Parked,
                                Error{Error::Kind::Storage, {}, {}, tr("The file of the message is gone.")});
    Outcome outcome = co_await m_connection->run(imap::commands::append(operation.mailbox, operation.add, operation.arrived, content));
    store::OperationEffects effects = toEffects(outcome.status.code);
    if (operation.carries != OperationId{}) noteAppended(operation, effects);
    if (!outcome.error) noteFiled(operation, effects);
    co_return co_await settle(std::move(plan), std::move(outcome), std::move(effects));
}

/// Whether the selected mailbox keeps these flags (PERMANENTFLAGS, RFC 3501 7.1; without the right to them RFC 4314 takes them out).
bool AccountWorker::isKept(const FlagSet &flags) const
{
    const auto *state = std::get_if<imap::state::Selected>(&m_connection->session().state());
    if (!state) return true;
    const FlagSet others = flags.subtracted(state->permanentFlags);
    return !others.system() && (state->newKeywords || others.keywords().isEmpty());
}

/// MOVE, else COPY + UID EXPUNGE. Without UIDPLUS never a bare EXPUNGE, which could take somebody else's deletions along: the source stays,
/// marked.
QCoro::Task<Outcome> AccountWorker::move(UidSet uids, QByteArray target, store::OperationEffects &effects)
{
    const imap::Capabilities &capabilities = m_connection->session().capabilities();
    if (capabilities.has("MOVE")) {
        Outcome moved = co_await m_connection->run(imap::commands::uidMove(uids, target));
        effects = toEffects(moved.status.code);
        co_return moved;
    }
    const bool uidPlus = capabilities.has("UIDPLUS");
    Outcome copied = co_await m_connection->run(imap::commands::uidCopy(uids, target));
    if (copied.error) co_return copied;
    effects = toEffects(copied.status.code);
    Outcome removed = co_await expunge(std::move(uids));
    effects.sourceStays = !uidPlus;
    co_return removed;
}

QCoro::Task<Outcome> AccountWorker::expunge(UidSet uids)
{
    Outcome marked = co_await m_connection->run(imap::commands::uidStore(uids, imap::StoreMode::Add, FlagSet(Flag::Deleted), true));
    if (marked.error || !m_connection->session().capabilities().has("UIDPLUS")) co_return marked;
    co_return co_await m_connection->run(imap::commands::uidExpunge(uids));
}

QCoro::Task<Error> AccountWorker::settle(ReplayPlan plan, Outcome outcome, store::OperationEffects effects)
{
    if (isConnectionError(outcome.error)) co_return outcome.error; // stays Sent: looked at again after the next sign-in
    const QList<OperationId> ids = plan.operations;
    if (outcome.error && ids.size() > 1) { // which of them it was about is seen when each is sent for itself
        m_singly.unite(QSet<OperationId>(ids.begin(), ids.end()));
        auto queued =
            co_await m_store.ask([ids](store::Writer &writer) { return writer.setOperationState(ids, Operation::State::Queued); });
        co_return queued ? Error{} : queued.error();
    }
    if (outcome.error) co_return co_await park(ids, Operation::State::Refused, outcome.error);
    auto finished = co_await m_store.ask([ids, effects](store::Writer &writer) { return writer.finishOperations(ids, effects); });
    if (!finished) co_return finished.error();
    co_await writeLiveChanges();
    const Kind kind = plan.steps.front().kind;
    if (!actsOnMessages(kind) && kind != Kind::Append && kind != Kind::SaveDraft) m_refresh = true;
    if (plan.steps.front().carries != OperationId{}) {
        tellOthers(*finished);
        co_return Error{};
    }
    if (!m_stopping)
        for (const OperationId id : ids) Q_EMIT operationFinished(id, {});
    co_return Error{};
}

} // namespace godwit::engine
