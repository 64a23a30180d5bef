// SPDX-License-Identifier: GPL-3.0-or-later
// A version of a draft to the server, in place of our own copy of the one before: never two of them, and never over somebody else's.
#include "engine/accountworker.h"
#include "engine/translate.h"
#include "imap/commands/append.h"
#include "imap/commands/connection.h"
#include "imap/commands/messages.h"

namespace godwit::engine {

namespace {
constexpr Uid lastUid{0xffffffff};
constexpr char draftField[] = "X-Godwit-Letter"; // mime/draftfields.h: the same in all versions, whatever machine saved them
} // namespace

struct AccountWorker::DraftSaving {
    Operation operation;    ///< `uids`: our copy of the version before, as it is numbered now
    QByteArray draftId;     ///< empty: it was discarded or sent meanwhile
    QByteArray copyVersion; ///< Message-ID of that copy
    store::OperationEffects effects;
    bool saved = false;     ///< this version is on the server
    bool replaced = false;  ///< and the one before went in the same moment
    bool elsewhere = false; ///< another machine was faster: its version stays, ours is not put beside it
};

/// Of the selected mailbox.
QCoro::Task<std::expected<bool, Error>> AccountWorker::isThere(UidSet uids)
{
    UidSet found;
    const imap::SearchKey there = imap::SearchKey::uids(uids) & imap::SearchKey::none(imap::SearchKey::flag(Flag::Deleted));
    const Outcome outcome = co_await m_connection->run(imap::commands::uidSearch(there, false),
                                                       [&](imap::Response &response) { found = found.united(toUids(response)); });
    if (outcome.error) co_return std::unexpected(outcome.error);
    co_return found.intersected(uids) == uids;
}

/// Of the selected mailbox, those of `uids` that are versions of this draft.
QCoro::Task<std::expected<UidSet, Error>> AccountWorker::copiesOfDraft(QByteArray draftId, UidSet uids)
{
    UidSet found;
    if (draftId.isEmpty()) co_return found;
    const Outcome told = co_await m_connection->run(imap::commands::noop()); // what came a moment ago is searched, too
    if (told.error) co_return std::unexpected(told.error);
    const imap::SearchKey copies = imap::SearchKey::uids(uids) & imap::SearchKey::none(imap::SearchKey::flag(Flag::Deleted)) &
                                   imap::SearchKey::header(draftField, draftId);
    const Outcome outcome = co_await m_connection->run(imap::commands::uidSearch(copies, false),
                                                       [&](imap::Response &response) { found = found.united(toUids(response)); });
    if (outcome.error) co_return std::unexpected(outcome.error);
    co_return found.intersected(uids);
}

/// The server has numbered its messages anew: our copy has another number, and is known by its Message-ID.
QCoro::Task<Error> AccountWorker::findOldCopy(DraftSaving &saving)
{
    saving.operation.uids = {};
    if (!saving.copyVersion.isEmpty()) {
        const auto ours = co_await findMessageId(saving.operation.mailbox, saving.copyVersion);
        if (!ours) co_return ours.error();
        if (!ours->isEmpty()) saving.operation.uids = UidSet::single(ours->last());
        if (!ours->isEmpty()) co_return Error{};
    }
    const auto copies = co_await copiesOfDraft(saving.draftId, UidSet::range(Uid{1}, lastUid));
    if (!copies) co_return copies.error();
    if (copies->isEmpty()) co_return Error{}; // who made the mailbox anew left it out
    if (saving.copyVersion.isEmpty() && copies->count() == 1) saving.operation.uids = *copies;
    else saving.elsewhere = true;
    co_return Error{};
}

/// Where the server did not say which number it gave, or its answer was lost.
QCoro::Task<Error> AccountWorker::findSavedVersion(DraftSaving &saving)
{
    const Operation &operation = saving.operation;
    if (!m_open || m_open->mailbox != operation.mailbox)
        if (const Error error = co_await openMailbox(operation.mailbox)) co_return error;
    const auto found = co_await findMessageId(operation.mailbox, operation.messageId);
    if (!found) co_return found.error();
    saving.saved |= !found->isEmpty();
    if (!found->isEmpty()) saving.effects = {.targetValidity = m_open->uidValidity, .from = {}, .to = UidSet::single(found->last())};
    co_return Error{};
}

/// REPLACE (RFC 8508) where there is that, else APPEND. An error that is none of the connection is in saving.operation.error.
QCoro::Task<Error> AccountWorker::uploadDraft(DraftSaving &saving)
{
    const Operation operation = saving.operation;
    const QByteArray content = co_await m_store.ask([operation](store::Writer &writer) { return writer.appendContent(operation); });
    if (content.isNull()) {
        saving.operation.error = Error{Error::Kind::Storage, {}, {}, tr("The file of the message is gone.")};
        saving.operation.state = Operation::State::Parked;
        co_return Error{};
    }
    auto marked =
        co_await m_store.ask([id = operation.id](store::Writer &writer) { return writer.setOperationState(id, Operation::State::Sent); });
    if (!marked) co_return marked.error();
    saving.replaced = !operation.uids.isEmpty() && m_connection->session().capabilities().has("REPLACE");
    Outcome outcome = co_await m_connection->run(
        saving.replaced ? imap::commands::uidReplace(operation.uids.last(), operation.mailbox,
                                                     imap::AppendMessage{imap::MessageOctets{content}, operation.add})
                        : imap::commands::append(operation.mailbox, operation.add, 0, content));
    saving.effects = toEffects(outcome.status.code);
    if (!outcome.error) co_return Error{};
    if (isConnectionError(outcome.error)) co_return outcome.error;
    if (saving.replaced) { // another machine was faster by a moment, and there was nothing to be replaced?
        const auto there = co_await isThere(operation.uids);
        if (!there && isConnectionError(there.error())) co_return there.error();
        saving.elsewhere = there && !*there;
    }
    saving.operation.error = outcome.error;
    saving.operation.state = Operation::State::Refused;
    co_return Error{};
}

/// Two machines may have found the same version and saved another one each. Whoever came second sees the first one's between the version
/// before and its own: it takes its own out again, and its person is told.
QCoro::Task<Error> AccountWorker::takeOldCopyOut(DraftSaving &saving)
{
    const Uid before = saving.operation.uids.last(), ours = saving.effects.to.isEmpty() ? Uid{} : saving.effects.to.last();
    if (toInt(ours) > toInt(before) + 1) {
        const UidSet between = UidSet::range(Uid{toInt(before) + 1}, Uid{toInt(ours) - 1});
        const auto others = co_await copiesOfDraft(saving.draftId, between);
        if (!others && isConnectionError(others.error())) co_return others.error();
        saving.elsewhere = others && !others->isEmpty();
    }
    if (saving.elsewhere || saving.replaced) co_return Error{}; // REPLACE puts a message there also where it finds nothing to replace
    const Outcome removed = co_await expunge(saving.operation.uids);
    if (isConnectionError(removed.error)) co_return removed.error;
    saving.effects.sourceStays = removed.error || !m_connection->session().capabilities().has("UIDPLUS");
    co_return Error{};
}

/// The new version first, then the old copy is expunged by its UID. A connection that breaks in between leaves the operation as Sent: then
/// the version is looked for by its own Message-ID before anything is uploaded again.
QCoro::Task<Error> AccountWorker::saveDraft(ReplayPlan plan)
{
    DraftSaving saving{.operation = plan.steps.front(), .draftId = {}, .copyVersion = {}, .effects = {}};
    Operation &operation = saving.operation;
    const OperationId id = operation.id;
    const bool begun = operation.state == Operation::State::Sent;
    if (const auto letter = co_await m_store.ask([of = operation.letter](store::Writer &writer) { return writer.letter(of); })) {
        saving.draftId = letter->letter.messageId;
        saving.copyVersion = letter->copyVersion;
    }
    Error error;
    if ((begun || !operation.uids.isEmpty()) && (!m_open || m_open->mailbox != operation.mailbox)) {
        error = co_await openMailbox(operation.mailbox);
        if (isConnectionError(error)) co_return error;
        if (error) co_return co_await park(plan.operations, Operation::State::Parked, error);
    }
    if (!operation.uids.isEmpty() && m_open->uidValidity != operation.uidValidity) error = co_await findOldCopy(saving);
    if (!error && begun) error = co_await findSavedVersion(saving);
    if (error) co_return error;
    if (!saving.saved && !saving.elsewhere && !operation.uids.isEmpty()) {
        const auto there = co_await isThere(operation.uids);
        if (!there && isConnectionError(there.error())) co_return there.error();
        saving.elsewhere = there && !*there;
    }
    if (!saving.saved && !saving.elsewhere) error = co_await uploadDraft(saving);
    if (error) co_return error.kind == Error::Kind::Invalid ? Error{} : error; // sent or discarded meanwhile
    if (operation.error && !saving.elsewhere) co_return co_await park(plan.operations, operation.state, operation.error);
    if (!saving.elsewhere && saving.effects.to.isEmpty()) error = co_await findSavedVersion(saving);
    if (!error && !saving.elsewhere && !operation.uids.isEmpty()) error = co_await takeOldCopyOut(saving);
    if (error) co_return error;
    if (saving.elsewhere) {
        Outcome removed;
        if (!saving.effects.to.isEmpty()) removed = co_await expunge(saving.effects.to);
        if (isConnectionError(removed.error)) co_return removed.error;
        co_await m_store.ask([id](store::Writer &writer) { return writer.draftWentElsewhere(id); });
        co_return Error{};
    }
    co_return co_await settle(std::move(plan), {}, std::move(saving.effects));
}

} // namespace godwit::engine
