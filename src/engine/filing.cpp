// SPDX-License-Identifier: GPL-3.0-or-later
// What was sent, in the folder for it. Some servers put it there by themselves; a second copy would be ours.
#include "engine/accountworker.h"
#include "engine/translate.h"
#include "imap/commands/connection.h"
#include "imap/commands/messages.h"
#include "imap/commands/select.h"

#include <QDateTime>

using namespace std::chrono_literals;

namespace godwit::engine {

namespace {
constexpr qint64 secondsBetweenLooks = 1;
constexpr int mostLooks = 2; // at once, and when a server that files by itself has had its time
constexpr int secondLook = 10; // so many times later than the first
} // namespace

QCoro::Task<std::expected<UidSet, Error>> AccountWorker::findMessageId(QByteArray mailbox, QByteArray messageId, bool resent)
{
    Outcome outcome;
    if (m_open && m_open->mailbox == mailbox) { // what came a moment ago is searched, too, once it was told
        outcome = co_await m_connection->run(imap::commands::noop());
    } else {
        m_open.reset();
        outcome = co_await m_connection->run(imap::commands::examine(mailbox, {}));
    }
    if (outcome.error) co_return std::unexpected(outcome.error);
    UidSet found;
    outcome = co_await m_connection->run(
        imap::commands::uidSearch(imap::SearchKey::header(resent ? "Resent-Message-ID" : "Message-ID", messageId), false),
        [&](imap::Response &response) { found = found.united(toUids(response)); });
    if (outcome.error) co_return std::unexpected(outcome.error);
    co_return found;
}

/// A letter was sent before any folder of the account was known.
QCoro::Task<Error> AccountWorker::placeFiling(OperationId id)
{
    if (const Error error = co_await listFolders(); isConnectionError(error)) co_return error;
    const auto placed = co_await m_store.ask([id](store::Writer &writer) { return writer.placeFiling(id); });
    if (!placed) co_return co_await park({id}, Operation::State::Parked, placed.error());
    co_return Error{};
}

/// True: there is nothing to be uploaded now, since the server has filed it, or may still do so: then it is looked for again.
QCoro::Task<std::expected<bool, Error>> AccountWorker::isFiled(Operation append)
{
    const auto found = co_await findMessageId(append.mailbox, append.messageId, append.resent);
    if (!found && isConnectionError(found.error())) co_return std::unexpected(found.error());
    const OperationId id = append.id;
    if (found && !found->isEmpty()) {
        const auto done = co_await m_store.ask([id](store::Writer &writer) { return writer.finishOperation(id); });
        if (!done) co_return std::unexpected(done.error());
        proveFiling(Outgoing::SentFiling::ByServer);
        if (!m_stopping) Q_EMIT operationFinished(id, {});
        co_return true;
    }
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const bool clockWentBack = append.created > now;
    if (found && !clockWentBack && now < append.created + m_options.filing.count()) {
        const auto held =
            co_await m_store.ask([id, now](store::Writer &writer) { return writer.postponeFiling(id, now + secondsBetweenLooks); });
        if (!held) co_return std::unexpected(held.error());
        co_return true;
    }
    if (found) proveFiling(Outgoing::SentFiling::ByUs);
    co_return false;
}

/// A miss proves little, since a server may take longer; a copy that is not ours proves it.
void AccountWorker::proveFiling(Outgoing::SentFiling filing)
{
    const Outgoing::SentFiling before = m_account.outgoing.filing;
    if (before == filing || (filing == Outgoing::SentFiling::ByUs && before != Outgoing::SentFiling::Unproven)) return;
    m_account.outgoing.filing = filing;
    if (!m_stopping) Q_EMIT filingProven(filing);
}

void AccountWorker::noteFiled(const Operation &append, const store::OperationEffects &told)
{
    if (!append.filing || append.messageId.isEmpty() || told.to.count() != 1) return;
    m_filed.push_back({append, told.targetValidity, told.to.last(), QDeadlineTimer(m_options.secondCopy, Qt::PreciseTimer), 0});
    awaitSecondCopy();
}

void AccountWorker::awaitSecondCopy()
{
    if (m_filed.empty()) return;
    const auto next = std::ranges::min_element(m_filed, {}, [](const Filed &each) { return each.due.remainingTime(); });
    m_filedAgain.start(std::chrono::milliseconds(next->due.remainingTime()) + 1ms);
}

/// Whether the server has filed by itself what we filed, too: then ours goes, and it is left to the server from now on.
QCoro::Task<Error> AccountWorker::lookForSecondCopy()
{
    const auto due = [](const Filed &each) { return each.due.hasExpired(); };
    Filed filed = *std::ranges::find_if(m_filed, due);
    const auto found = co_await findMessageId(filed.append.mailbox, filed.append.messageId, filed.append.resent);
    if (!found && isConnectionError(found.error())) co_return found.error();
    m_filed.erase(std::ranges::find_if(m_filed, due)); // others come behind it only
    const UidSet copies = found.value_or(UidSet());
    if (copies.count() < 2 && copies.contains(filed.uid) && ++filed.looks < mostLooks) {
        filed.due = QDeadlineTimer(m_options.secondCopy * secondLook, Qt::PreciseTimer);
        m_filed.push_back(filed);
    }
    awaitSecondCopy();
    if (copies.count() < 2 || !copies.contains(filed.uid)) co_return Error{};
    if (const Error error = co_await openMailbox(filed.append.mailbox)) co_return isConnectionError(error) ? error : Error{};
    if (!m_open || m_open->uidValidity != filed.validity) co_return Error{}; // which of them is ours is not known any more
    const Outcome removed = co_await expunge(UidSet::single(filed.uid));
    if (isConnectionError(removed.error)) co_return removed.error;
    proveFiling(Outgoing::SentFiling::ByServer);
    co_return Error{};
}

bool AccountWorker::isSecondCopyDue() const
{
    return std::ranges::any_of(m_filed, [](const Filed &each) { return each.due.hasExpired(); });
}

/// Letters whose last answer was lost: one that is in the folder for sent mail was sent. A miss says nothing: the person decides.
QCoro::Task<Error> AccountWorker::lookForSent()
{
    const AccountId account = m_account.id;
    const store::SubmissionPlan plan = co_await m_store.ask([account](store::Writer &writer) { return writer.planSubmission(account, 0); });
    for (const KeptLetter &letter : plan.uncertain) {
        if (!letter.delivered.isEmpty()) continue; // a copy would be that of the transaction before
        if (letter.letter.messageId.isEmpty() || m_looks.value(letter.id) >= mostLooks) continue;
        const QByteArray mailbox = co_await m_store.ask([account](store::Writer &writer) {
            for (const Folder &folder : writer.folders(account))
                if (folder.role == Role::Sent && folder.selectable()) return folder.mailbox;
            return QByteArray();
        });
        if (mailbox.isEmpty()) co_return Error{}; // not known yet, or there is none
        const auto found = co_await findMessageId(mailbox, letter.letter.messageId, !letter.letter.redirected.isEmpty());
        if (!found && isConnectionError(found.error())) co_return found.error();
        if (found && !found->isEmpty()) {
            const auto sent = co_await m_store.ask(
                [id = letter.id](store::Writer &writer) { return writer.letterSent(id, Outgoing::SentFiling::ByServer); });
            if (sent && !m_stopping) Q_EMIT letterFound(letter.id);
            m_journal = true;
        } else if (++m_looks[letter.id] < mostLooks) {
            m_lookAgain.start();
        }
    }
    co_return Error{};
}

} // namespace godwit::engine
