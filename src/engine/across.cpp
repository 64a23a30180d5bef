// SPDX-License-Identifier: GPL-3.0-or-later
// Messages that go to another account: this one fetches them and hands them to the journal, the other one puts them into its folder, and
// this one removes the originals whose copy is certain. The two meet nowhere but in the journal (store/writeracross.cpp).
#include "engine/accountworker.h"
#include "engine/translate.h"
#include "imap/commands/messages.h"
#include "imap/commands/mailboxes.h"

namespace godwit::engine {

/// The next few of a MoveAcross or CopyAcross.
QCoro::Task<Error> AccountWorker::carryOver(Operation operation)
{
    const OperationId id = operation.id;
    Error error = co_await openFor(operation);
    while (!error && m_open && m_open->need != Need::Nothing) error = co_await level(); // who is not in the store yet cannot be kept there
    if (isConnectionError(error) || error.kind == Error::Kind::Storage) co_return error;
    if (error) co_return co_await park({id}, Operation::State::Parked, error);
    if (!m_open) co_return Error{}; // it went while it was looked at: the next turn says so
    const store::Writer::Cargo cargo = co_await m_store.ask([id](store::Writer &writer) { return writer.nextAcross(id); });
    if (cargo.uids.isEmpty()) co_return Error{};
    if (!cargo.lacking.isEmpty()) error = co_await fetchTogether(m_open->id, cargo.lacking);
    std::vector<store::Writer::Original> found;
    if (!error) {
        const imap::FetchItems items{.flags = true, .internalDate = true};
        const Outcome outcome = co_await m_connection->run(imap::commands::uidFetch(cargo.uids, items), [&](imap::Response &response) {
            const auto *row = std::get_if<imap::FetchData>(&response);
            if (!row || !row->uid || !row->flags || !row->internalDate) return; // another row of news is no answer
            FlagSet flags = *row->flags;
            flags.set(Flag::Recent, false); // the server's own (RFC 3501, 2.3.2)
            found.push_back({.uid = *row->uid, .flags = flags, .arrived = *row->internalDate});
        });
        error = outcome.error;
    }
    if (isConnectionError(error) || error.kind == Error::Kind::Storage) co_return error;
    if (error) co_return co_await park({id}, Operation::State::Parked, error);
    const auto carried = co_await m_store.ask([id, cargo, found](store::Writer &writer) { return writer.carry(id, cargo.uids, found); });
    if (!carried) co_return carried.error().kind == Error::Kind::Invalid ? Error{} : carried.error();
    if (carried->operations.isEmpty() && carried->operationsDone.isEmpty())
        co_return co_await park({id}, Operation::State::Parked,
                                Error{Error::Kind::Protocol, {}, {}, tr("The server does not give these messages out.")});
    tellOthers(*carried);
    co_return Error{};
}

/// What the journal has now for other accounts, and what of it is over by a step of ours.
void AccountWorker::tellOthers(const ChangeSet &changes)
{
    if (m_stopping) return;
    QSet<AccountId> others;
    for (const Operation &operation : changes.operations)
        if (operation.account != m_account.id) others.insert(operation.account);
    for (const AccountId other : std::as_const(others)) Q_EMIT journalGrew(other);
    for (const OperationId id : changes.operationsDone) Q_EMIT operationFinished(id, {});
}

/// Before an Append that carries is sent: with what UIDs it can be found again should its answer be lost. Durable, like its being sent.
QCoro::Task<Error> AccountWorker::foresee(Operation append)
{
    if (m_foreseen.mailbox != append.mailbox) {
        m_foreseen = {append.mailbox, {}, {}};
        const Outcome outcome = co_await m_connection->run(imap::commands::status(append.mailbox, {"UIDNEXT", "UIDVALIDITY"}),
                                                           [this, append](imap::Response &response) {
                                                               const auto *status = std::get_if<imap::StatusData>(&response);
                                                               if (!status || status->mailbox != append.mailbox) return;
                                                               m_foreseen.validity = status->uidValidity.value_or(UidValidity{});
                                                               m_foreseen.next = status->uidNext.value_or(Uid{});
                                                           });
        if (isConnectionError(outcome.error)) co_return outcome.error; // refused: APPEND will tell why
    }
    const auto marked = co_await m_store.ask([id = append.id, foreseen = m_foreseen](store::Writer &writer) {
        return writer.sendCarried(id, foreseen.validity, foreseen.next);
    });
    co_return marked ? Error{} : marked.error();
}

/// The next one in the same mailbox has a higher UID.
void AccountWorker::noteAppended(const Operation &append, const store::OperationEffects &told)
{
    if (told.to.count() == 1 && m_foreseen.mailbox == append.mailbox)
        m_foreseen = {append.mailbox, told.targetValidity, Uid{toInt(told.to.last()) + 1}};
    else m_foreseen = {};
}

/// An original is removed for good only when it was there: the very message, not another one of its Message-ID.
QCoro::Task<Error> AccountWorker::lookUpCarried(Operation append)
{
    m_open.reset();
    const Outcome examined = co_await m_connection->run(imap::commands::examine(append.mailbox));
    if (isConnectionError(examined.error)) co_return examined.error;
    const auto *selected = std::get_if<imap::state::Selected>(&m_connection->session().state());
    const bool same = !examined.error && selected && append.uidNext != Uid{} && selected->uidValidity == append.uidValidity;
    if (same) {
        const auto none = co_await nothingWent(append.mailbox, append.uidNext);
        if (!none) co_return none.error();
        using imap::SearchKey;
        using imap::search::Octets;
        using imap::search::Size;
        const UidSet since = UidSet::range(append.uidNext, Uid{0xffffffff});
        const SearchKey size = SearchKey(Octets{Size::Larger, append.size - 1}) & SearchKey(Octets{Size::Smaller, append.size + 1});
        const SearchKey key = SearchKey::uids(since) & SearchKey::header("Message-ID", append.messageId) & size;
        UidSet found;
        Outcome searched;
        if (!append.messageId.isEmpty() && append.size > 0)
            searched = co_await m_connection->run(imap::commands::uidSearch(key, false), [&](imap::Response &response) {
                if (auto *search = std::get_if<imap::SearchData>(&response)) found = search->numbers.intersected(since);
            });
        if (isConnectionError(searched.error)) co_return searched.error;
        ReplayPlan plan;
        plan.operations = {append.id};
        plan.steps.push_back(append);
        if (found.count() == 1)
            co_return co_await settle(std::move(plan), {}, {.targetValidity = append.uidValidity, .from = {}, .to = found});
        const bool told = !append.messageId.isEmpty() || toInt(selected->uidNext) == toInt(append.uidNext);
        if (*none && found.isEmpty() && !searched.error && told) co_return co_await perform(std::move(plan));
    }
    const Error unknown{Error::Kind::Network,
                        {},
                        {},
                        tr("The connection broke before the server answered. One of the messages may be in the other account's folder "
                           "already; the original is kept.")};
    co_return co_await park({append.id}, Operation::State::MayHaveHappened, unknown);
}

} // namespace godwit::engine
