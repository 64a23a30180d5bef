// SPDX-License-Identifier: GPL-3.0-or-later
// What an opened folder still lacks: UIDs and flag sets first, so that the list is true at once; then headers, the newest first, in slices.
#include "engine/accountworker.h"
#include "engine/translate.h"
#include "imap/commands/mailboxes.h"
#include "imap/commands/messages.h"

#include <QElapsedTimer>
#include <QScopedValueRollback>
#include <deque>

namespace godwit::engine {

namespace {

constexpr int sliceMilliseconds = 80; // three slices, and the writing of one, are what a person's request may wait for: about 250 ms
constexpr std::size_t slicesAhead = 3; // the server never waits: with two it did, a sixth of the time
constexpr std::size_t slicesUnwritten = 2;
constexpr int smallestSlice = 50, largestSlice = 2000; ///< messages
constexpr std::size_t flagsAtATime = 5000;
constexpr std::uint64_t firstRows = 50;
constexpr std::uint64_t mostMessages = 2'000'000;

/// How many UIDs a search may find: what the mailbox holds, and what came since that was told; and what the store can hold.
std::uint64_t mostNamed(const imap::Session &session)
{
    const auto *box = std::get_if<imap::state::Selected>(&session.state());
    return box ? std::min<std::uint64_t>(mostMessages, 2 * std::uint64_t{box->exists} + 1000) : 0;
}

} // namespace

/// Header items that were asked for. The handler of the answer holds it too: it may come after whoever asked has gone.
struct AccountWorker::Slice {
    UidSet uids;
    UidSet missing; ///< did not come yet
    store::HeaderBatch rows;
    QElapsedTimer clock; ///< since the first row
    std::optional<Reply<Outcome>> reply;
};

/// The store holds all UIDs and flags that the server had when the folder was selected: the next opening may start from here. Rows without
/// headers get their flags together with them.
QCoro::Task<Error> AccountWorker::markLevel()
{
    if (!m_open || m_open->level.uidNext == Uid{}) co_return Error{};
    const FolderId folder = m_open->id;
    const auto level = std::exchange(m_open->level, {});
    auto changed = co_await m_store.ask(
        [folder, level](store::Writer &writer) { return writer.markLevel(folder, level.uidNext, level.highestModSeq); });
    co_return changed ? Error{} : changed.error();
}

QCoro::Task<std::expected<UidSet, Error>> AccountWorker::searchAll()
{
    UidSet all;
    std::uint64_t most = 0;
    const bool ranges = m_connection->session().capabilities().has("ESEARCH");
    const Outcome outcome = co_await m_connection->run(imap::commands::uidSearchAll(ranges), [&](imap::Response &response) {
        all = toUids(response);
        most = mostNamed(m_connection->session());
    });
    if (outcome.error) co_return std::unexpected(outcome.error);
    if (all.count() > most) // a handful of octets can name four thousand million messages
        co_return std::unexpected(Error{
            Error::Kind::Protocol, {}, {}, tr("The server names more messages than there are in the folder, or than Godwit can hold.")});
    co_return all;
}

/// The flag sets of the selected folder, and all UIDs unless they are certain, compared with the store; then the newest headers.
QCoro::Task<Error> AccountWorker::levelUids(std::optional<UidSet> certain)
{
    const QScopedValueRollback comparing(m_comparing, m_comparing + 1);
    m_open->need = Need::Nothing;
    m_open->newMail = m_open->went = false;
    m_open->known = {};
    setState(AccountStatus::State::Synchronising);
    const FolderId folder = m_open->id;
    if (certain && (certain->count() > mostNamed(m_connection->session()) || !adopt(*certain, {}))) certain.reset();
    m_open->need = Need::Nothing;
    const bool ranges = m_connection->session().capabilities().has("ESEARCH");
    auto search = certain ? std::nullopt : std::optional(searchAll());
    std::array<UidSet, 5> sets;
    const std::array keys{imap::SearchKey::unseen(), imap::SearchKey::flag(Flag::Flagged), imap::SearchKey::flag(Flag::Answered),
                          imap::SearchKey::flag(Flag::Deleted), imap::SearchKey::flag(Flag::Draft)};
    std::vector<Reply<Outcome>> replies;
    replies.reserve(keys.size());
    for (std::size_t i = 0; i < keys.size(); ++i)
        replies.push_back(m_connection->run(imap::commands::uidSearch(keys[i], ranges),
                                            [&sets, i](imap::Response &response) { sets[i] = toUids(response); }));
    std::expected<UidSet, Error> all = std::move(certain).value_or(UidSet{});
    if (search) all = co_await *search;
    Error error = all ? Error{} : all.error();
    // Of an empty store it is clear what it lacks: what a person sees first comes while the UIDs are written.
    std::shared_ptr<Slice> first;
    if (all && !all->isEmpty() && m_open && m_open->nothingKnown) first = askHeaders(all->highest(firstRows));
    for (Reply<Outcome> &reply : replies) {
        const Outcome outcome = co_await reply;
        if (!error) error = outcome.error;
    }
    if (error) co_return error;
    if (!m_open || m_open->id != folder) co_return Error{};
    m_open->nothingKnown = false;
    store::FlagSets flags{sets[0], sets[1], sets[2], sets[3], sets[4]};
    const qint64 weight = static_cast<qint64>(all->ranges().size() * 8 + all->count() * 8);
    auto withoutHeaders = co_await m_store.ask(
        [folder, all = *all, flags, fresh = first != nullptr](store::Writer &writer) -> std::expected<UidSet, Error> {
            if (auto changed = writer.applyUids(folder, all, flags); !changed) return std::unexpected(changed.error());
            if (fresh) return all;
            return writer.folderState(folder).transform([](const store::FolderSyncState &state) { return state.uidsWithoutHeaders; });
        },
        weight);
    if (!withoutHeaders) co_return withoutHeaders.error();
    if (!m_open || m_open->id != folder) co_return Error{};
    m_open->highest = all->last();
    m_open->total = static_cast<std::uint32_t>(all->count());
    const UidSet known = all->subtracted(*withoutHeaders);
    m_open->withoutHeaders = std::move(*withoutHeaders);
    m_scanned.remove(folder);
    if (first) {
        const Outcome outcome = co_await *first->reply;
        if (outcome.error) co_return outcome.error;
        if (!m_open || m_open->id != folder) co_return Error{};
        const auto changed = co_await writeHeaders(*first);
        if (!changed) co_return changed.error();
    } else error = co_await fetchNewest();
    if (!error) error = co_await levelFlags(known);
    if (!error && m_open && m_open->need == Need::Nothing) error = co_await markLevel();
    co_return error;
}

/// What a person sees first.
QCoro::Task<Error> AccountWorker::fetchNewest()
{
    if (!m_open) co_return Error{};
    co_return co_await fetchHeaders(m_open->withoutHeaders.highest(firstRows));
}

/// Keywords are in no flag set: the flags of rows that were known before are read again, newest first.
QCoro::Task<Error> AccountWorker::levelFlags(UidSet known)
{
    if (!m_open) co_return Error{};
    const FolderId folder = m_open->id;
    imap::FetchItems items;
    items.flags = true;
    while (!known.isEmpty() && m_open && m_open->id == folder) {
        const UidSet slice = known.highest(flagsAtATime);
        known = known.subtracted(slice);
        std::vector<std::pair<Uid, FlagSet>> flags;
        const Outcome outcome = co_await m_connection->run(imap::commands::uidFetch(slice, items), [&](imap::Response &response) {
            if (auto *row = std::get_if<imap::FetchData>(&response); row && row->uid && row->flags) {
                m_changes.supersede(*row->uid);
                flags.emplace_back(*row->uid, std::move(*row->flags));
            }
        });
        if (outcome.error) co_return outcome.error;
        const qint64 weight = static_cast<qint64>(flags.size() * 64);
        auto changed = co_await m_store.ask(
            [folder, flags = std::move(flags)](store::Writer &writer) { return writer.applyFlags(folder, flags); }, weight);
        if (!changed) co_return changed.error();
        co_await writeLiveChanges();
        while (!m_bodies.empty() && m_connection->isUsable()) { // a click overtakes
            const BodyJob job = m_bodies.front();
            m_bodies.pop_front();
            if (const Error error = co_await fetchBody(job); isConnectionError(error)) co_return error;
        }
    }
    co_return Error{};
}

std::shared_ptr<AccountWorker::Slice> AccountWorker::askHeaders(const UidSet &uids)
{
    auto slice = std::make_shared<Slice>();
    slice->uids = slice->missing = uids;
    slice->rows.reserve(uids.count());
    slice->reply.emplace(m_connection->run(imap::commands::uidFetch(uids, headerItems()), [this, slice](imap::Response &response) {
        auto *row = std::get_if<imap::FetchData>(&response);
        if (!row || !row->uid || !row->envelope || !slice->missing.contains(*row->uid)) return; // each once, however often it is sent
        if (slice->rows.isEmpty()) slice->clock.start();
        slice->missing.remove(*row->uid, *row->uid);
        m_changes.supersede(*row->uid);
        slice->rows.add(toSummary(*row));
    }));
    return slice;
}

/// The rows of an answered slice into the store. Those that went meanwhile stay away.
Reply<store::Writer::Changed> AccountWorker::writeHeaders(Slice &slice)
{
    const FolderId folder = m_open->id;
    m_open->withoutHeaders = m_open->withoutHeaders.subtracted(slice.uids);
    const qint64 weight = slice.rows.weight();
    return m_store.ask([folder, rows = std::move(slice.rows)](
                           store::Writer &writer) { return writer.applyMessages(folder, rows, store::Writer::Unknown::Skip); },
                       weight);
}

/// The header items of these UIDs of the selected folder, into the store.
QCoro::Task<Error> AccountWorker::fetchHeaders(UidSet uids)
{
    if (uids.isEmpty() || !m_open) co_return Error{};
    const QScopedValueRollback comparing(m_comparing, m_comparing + 1);
    const FolderId folder = m_open->id;
    const auto slice = askHeaders(uids);
    const Outcome outcome = co_await *slice->reply;
    if (outcome.error) co_return outcome.error;
    if (!m_open || m_open->id != folder) co_return Error{};
    auto changed = co_await writeHeaders(*slice);
    if (!changed) co_return changed.error();
    co_await writeLiveChanges();
    co_return Error{};
}

/// EXISTS grew: everything above the highest UID that we know. "n:*" also names the last message when nothing is new (RFC 3501, 6.4.8).
QCoro::Task<Error> AccountWorker::fetchNewMail()
{
    const QScopedValueRollback comparing(m_comparing, m_comparing + 1);
    m_open->newMail = false;
    m_open->keepDue = true;
    const FolderId folder = m_open->id;
    const Uid highest = m_open->highest;
    std::vector<MessageSummary> rows;
    const Outcome outcome =
        co_await m_connection->run(imap::commands::uidFetchFrom(Uid{toInt(highest) + 1}, headerItems()), [&](imap::Response &response) {
            auto *row = std::get_if<imap::FetchData>(&response);
            if (!row || !row->uid || toInt(*row->uid) <= toInt(highest) || !row->envelope) return;
            m_changes.supersede(*row->uid);
            rows.push_back(toSummary(*row));
        });
    if (outcome.error) co_return outcome.error;
    if (!m_open || m_open->id != folder) co_return Error{};
    for (const MessageSummary &row : rows) m_open->highest = std::max(m_open->highest, row.uid);
    m_open->total += static_cast<std::uint32_t>(rows.size());
    auto changed =
        co_await m_store.ask([folder, rows = std::move(rows)](store::Writer &writer) { return writer.applyMessages(folder, rows); });
    if (!changed) co_return changed.error();
    co_await writeLiveChanges();
    co_return Error{};
}

/// Whether something comes before the backfill: what nextJob() takes first, and what the server said by itself. While that is written no
/// slice may be on its way, or its older rows would come after it.
bool AccountWorker::isInterrupted(Backfill kind) const
{
    if (m_stopping || !m_changes.isEmpty() || m_folderFlags) return true;
    if (kind == Backfill::Whole) return false;
    if (!m_open) return true;
    const bool elsewhere = m_wanted != FolderId{} && m_wanted != m_open->id;
    return !m_online || !m_bodies.empty() || !m_questions.empty() || !m_searches.empty() || !m_syncs.empty() || m_journal || m_refresh ||
           !m_uncounted.empty() || (elsewhere && (kind == Backfill::WhileIdle || m_turn.hasExpired())) || m_open->need != Need::Nothing ||
           m_open->newMail;
}

/// Headers, the newest first, in slices of about sliceMilliseconds each, until it is interrupted. The next slice is asked for before the
/// one of before has come, and that is written meanwhile.
QCoro::Task<Error> AccountWorker::backfill(Backfill kind)
{
    const QScopedValueRollback comparing(m_comparing, m_comparing + 1);
    const FolderId folder = m_open->id;
    UidSet left = m_open->withoutHeaders;
    std::deque<std::shared_ptr<Slice>> asked;
    std::deque<Reply<store::Writer::Changed>> unwritten;
    Error error;
    for (bool first = true; m_open && m_open->id == folder; first = false) {
        while (!error && asked.size() < slicesAhead && !left.isEmpty() && (first || !isInterrupted(kind))) {
            const UidSet uids = left.highest(static_cast<std::uint64_t>(m_sliceSize));
            left = left.subtracted(uids);
            asked.push_back(askHeaders(uids));
        }
        if (asked.empty()) break;
        showProgress();
        const auto slice = asked.front();
        asked.pop_front();
        const Outcome outcome = co_await *slice->reply;
        if (!error) error = outcome.error;
        if (outcome.error || !m_open || m_open->id != folder) continue;
        if (!slice->rows.isEmpty()) {
            const qint64 took = std::max<qint64>(slice->clock.elapsed(), 1);
            const auto fits = static_cast<qint64>(slice->rows.rows().size()) * sliceMilliseconds / took;
            m_sliceSize = static_cast<int>(std::clamp<qint64>(fits, smallestSlice, largestSlice));
        }
        unwritten.push_back(writeHeaders(*slice));
        while (unwritten.size() > slicesUnwritten) {
            const auto changed = co_await unwritten.front();
            unwritten.pop_front();
            if (!changed && !error) error = changed.error();
        }
    }
    for (auto &reply : unwritten) {
        const auto changed = co_await reply;
        if (!changed && !error) error = changed.error();
    }
    co_return error;
}

void AccountWorker::showProgress()
{
    m_status.done = m_open->total - static_cast<std::uint32_t>(std::min<std::uint64_t>(m_open->withoutHeaders.count(), m_open->total));
    m_status.total = m_open->total;
    m_status.folder = QString::fromUtf8(m_open->mailbox);
    setState(AccountStatus::State::Synchronising);
}

/// `godwit-cli sync`: one folder until nothing is missing.
QCoro::Task<Error> AccountWorker::syncWhole(SyncJob job)
{
    Error error;
    if (!m_open || m_open->id != job.folder) error = co_await select(job.folder);
    while (!error && m_open && m_open->id == job.folder && m_open->need != Need::Nothing && !m_stopping) error = co_await level();
    if (!error && m_open && m_open->newMail) error = co_await fetchNewMail();
    while (!error && m_open && m_open->id == job.folder && !m_open->withoutHeaders.isEmpty() && !m_stopping) {
        error = co_await backfill(Backfill::Whole);
        co_await writeLiveChanges();
    }
    if (!error && job.bodies && (!m_open || m_open->id != job.folder)) error = co_await select(job.folder); // a click came in between
    if (!error && job.bodies) {
        const auto fetched = co_await fetchBodies(job.folder, 0, [] { return false; });
        if (!fetched) error = fetched.error();
    }
    SyncStats stats = m_connection->stats();
    stats.connections = m_connections;
    stats.messages = m_open ? m_open->total : 0;
    if (!m_stopping) Q_EMIT folderSynced(job.folder, error, stats);
    co_return error;
}

} // namespace godwit::engine
