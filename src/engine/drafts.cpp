// SPDX-License-Identifier: GPL-3.0-or-later
// A version of a draft to the server, in place of our own copy of the one before: never two of them, and never over somebody else's.
#include "engine/accountworker.h"
#include "engine/translate.h"
#include "imap/commands/append.h"
#include "imap/commands/messages.h"

namespace godwit::engine {

/// Of the selected mailbox.
QCoro::Task<std::expected<bool, Error>> AccountWorker::isThere(UidSet uids)
{
    UidSet found;
    const Outcome outcome = co_await m_connection->run(imap::commands::uidSearch(imap::SearchKey::uids(uids), false),
                                                       [&](imap::Response &response) { found = found.united(toUids(response)); });
    if (outcome.error) co_return std::unexpected(outcome.error);
    co_return found.intersected(uids) == uids;
}

/// REPLACE (RFC 8508) where there is that, else APPEND, and then the old copy is expunged by its UID. A connection that breaks in between
/// leaves the operation as Sent: then the version is looked for by its own Message-ID before anything is uploaded again.
QCoro::Task<Error> AccountWorker::saveDraft(ReplayPlan plan)
{
    Operation operation = plan.steps.front();
    const OperationId id = operation.id;
    const bool begun = operation.state == Operation::State::Sent;
    if ((begun || !operation.uids.isEmpty()) && (!m_open || m_open->mailbox != operation.mailbox)) {
        const Error error = co_await openMailbox(operation.mailbox);
        if (isConnectionError(error)) co_return error;
        if (error) co_return co_await park(plan.operations, Operation::State::Parked, error);
    }
    if (!operation.uids.isEmpty() && m_open->uidValidity != operation.uidValidity) operation.uids = {}; // it has another number now
    store::OperationEffects effects;
    bool replaced = false, saved = false;
    if (begun) {
        const auto found = co_await findMessageId(operation.mailbox, operation.messageId);
        if (!found) co_return found.error();
        saved = !found->isEmpty();
        if (saved) effects = {.targetValidity = m_open->uidValidity, .from = {}, .to = UidSet::single(found->last())};
    }
    if (!saved) {
        if (!operation.uids.isEmpty()) {
            const auto there = co_await isThere(operation.uids);
            if (!there && isConnectionError(there.error())) co_return there.error();
            if (there && !*there) {
                co_await m_store.ask([id](store::Writer &writer) { return writer.draftWentElsewhere(id); });
                co_return Error{};
            }
        }
        const QByteArray content = co_await m_store.ask([operation](store::Writer &writer) { return writer.appendContent(operation); });
        if (content.isNull())
            co_return co_await park(plan.operations, Operation::State::Parked,
                                    Error{Error::Kind::Storage, {}, {}, tr("The file of the message is gone.")});
        auto marked = co_await m_store.ask([id](store::Writer &writer) { return writer.setOperationState(id, Operation::State::Sent); });
        if (!marked) co_return marked.error().kind == Error::Kind::Invalid ? Error{} : marked.error(); // sent or discarded meanwhile
        replaced = !operation.uids.isEmpty() && m_connection->session().capabilities().has("REPLACE");
        Outcome outcome = co_await m_connection->run(
            replaced ? imap::commands::uidReplace(operation.uids.last(), operation.mailbox,
                                                  imap::AppendMessage{imap::MessageOctets{content}, operation.add})
                     : imap::commands::append(operation.mailbox, operation.add, 0, content));
        effects = toEffects(outcome.status.code);
        if (outcome.error) co_return co_await settle(std::move(plan), std::move(outcome), std::move(effects));
    }
    if (effects.to.isEmpty()) { // no APPENDUID
        if (!m_open || m_open->mailbox != operation.mailbox)
            if (const Error error = co_await openMailbox(operation.mailbox)) co_return error;
        const auto found = co_await findMessageId(operation.mailbox, operation.messageId);
        if (!found) co_return found.error();
        if (!found->isEmpty()) effects = {.targetValidity = m_open->uidValidity, .from = {}, .to = UidSet::single(found->last())};
    }
    if (!operation.uids.isEmpty() && !replaced) {
        const Outcome removed = co_await expunge(operation.uids);
        if (isConnectionError(removed.error)) co_return removed.error;
        effects.sourceStays = removed.error || !m_connection->session().capabilities().has("UIDPLUS");
    }
    co_return co_await settle(std::move(plan), {}, std::move(effects));
}

} // namespace godwit::engine
