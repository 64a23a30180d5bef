// SPDX-License-Identifier: GPL-3.0-or-later
// What was sent, in the folder for it. Some servers put it there by themselves; a second copy would be ours.
#include "engine/accountworker.h"
#include "engine/translate.h"
#include "imap/commands/connection.h"
#include "imap/commands/messages.h"
#include "imap/commands/select.h"

#include <QDateTime>

namespace godwit::engine {

namespace {
constexpr qint64 secondsBetweenLooks = 1;
constexpr int mostLooks = 2; // at once, and when a server that files by itself has had its time
} // namespace

QCoro::Task<std::expected<UidSet, Error>> AccountWorker::findMessageId(QByteArray mailbox, QByteArray messageId)
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
    outcome = co_await m_connection->run(imap::commands::uidSearch(imap::SearchKey::header("Message-ID", messageId), false),
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
    const auto found = co_await findMessageId(append.mailbox, append.messageId);
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

void AccountWorker::proveFiling(Outgoing::SentFiling filing)
{
    if (m_account.outgoing.filing != Outgoing::SentFiling::Unproven) return;
    m_account.outgoing.filing = filing;
    if (!m_stopping) Q_EMIT filingProven(filing);
}

/// Letters whose last answer was lost: one that is in the folder for sent mail was sent. A miss says nothing: the person decides.
QCoro::Task<Error> AccountWorker::lookForSent()
{
    const AccountId account = m_account.id;
    const store::SubmissionPlan plan = co_await m_store.ask([account](store::Writer &writer) { return writer.planSubmission(account, 0); });
    for (const KeptLetter &letter : plan.uncertain) {
        if (!letter.letter.redirected.isEmpty() || letter.letter.messageId.isEmpty() || m_looks.value(letter.id) >= mostLooks) continue;
        const QByteArray mailbox = co_await m_store.ask([account](store::Writer &writer) {
            for (const Folder &folder : writer.folders(account))
                if (folder.role == Role::Sent && folder.selectable()) return folder.mailbox;
            return QByteArray();
        });
        if (mailbox.isEmpty()) co_return Error{}; // not known yet, or there is none
        const auto found = co_await findMessageId(mailbox, letter.letter.messageId);
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
