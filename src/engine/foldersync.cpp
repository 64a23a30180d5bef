// SPDX-License-Identifier: GPL-3.0-or-later
// What an opened folder still lacks: UIDs and flag sets first, so that the list is true at once; then headers, the newest first, in slices.
#include "engine/accountworker.h"
#include "engine/translate.h"
#include "imap/commands/mailboxes.h"
#include "imap/commands/messages.h"

#include <QElapsedTimer>
#include <QScopedValueRollback>

namespace godwit::engine {

namespace {

constexpr int sliceMilliseconds = 250; // how long a person's request may wait behind the backfill
constexpr std::size_t flagsAtATime = 5000;
constexpr std::uint64_t firstRows = 50;
constexpr std::uint64_t mostMessages = 2'000'000;

imap::FetchItems headerItems()
{
    imap::FetchItems items;
    items.flags = items.internalDate = items.size = items.envelope = items.bodyStructure = true;
    items.sections = {{.section = imap::Section::headerFields({"REFERENCES", "LIST-ID"})}};
    return items;
}

/// The highest `count` UIDs of a set.
UidSet newest(const UidSet &all, std::uint64_t count)
{
    UidSet out;
    const auto ranges = all.ranges();
    for (auto it = ranges.rbegin(); it != ranges.rend() && count > 0; ++it) {
        const std::uint64_t length = std::uint64_t{it->last} - it->first + 1;
        const std::uint64_t take = std::min(length, count);
        out.add(Uid{static_cast<std::uint32_t>(it->last - take + 1)}, Uid{it->last});
        count -= take;
    }
    return out;
}

/// How many UIDs a search may find: what the mailbox holds, and what came since that was told; and what the store can hold.
std::uint64_t mostNamed(const imap::Session &session)
{
    const auto *box = std::get_if<imap::state::Selected>(&session.state());
    return box ? std::min<std::uint64_t>(mostMessages, 2 * std::uint64_t{box->exists} + 1000) : 0;
}

UidSet setOf(imap::Response &response)
{
    if (auto *search = std::get_if<imap::SearchData>(&response)) return std::move(search->numbers);
    if (auto *search = std::get_if<imap::EsearchData>(&response)) return std::move(search->all).value_or(UidSet{});
    return {};
}

} // namespace

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
        all = setOf(response);
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
                                            [&sets, i](imap::Response &response) { sets[i] = setOf(response); }));
    std::expected<UidSet, Error> all = std::move(certain).value_or(UidSet{});
    if (search) all = co_await *search;
    Error error = all ? Error{} : all.error();
    for (Reply<Outcome> &reply : replies) {
        const Outcome outcome = co_await reply;
        if (!error) error = outcome.error;
    }
    if (error) co_return error;
    store::FlagSets flags{sets[0], sets[1], sets[2], sets[3], sets[4]};
    const qint64 weight = static_cast<qint64>(all->ranges().size() * 8 + all->count() * 8);
    auto state = co_await m_store.ask(
        [folder, all = *all, flags](store::Writer &writer) -> std::expected<store::FolderSyncState, Error> {
            if (auto changed = writer.applyUids(folder, all, flags); !changed) return std::unexpected(changed.error());
            return writer.folderState(folder);
        },
        weight);
    if (!state) co_return state.error();
    if (!m_open || m_open->id != folder) co_return Error{};
    m_open->highest = all->last();
    m_open->total = static_cast<std::uint32_t>(all->count());
    m_open->withoutHeaders = state->uidsWithoutHeaders;
    const UidSet known = all->subtracted(state->uidsWithoutHeaders);
    m_scanned.remove(folder);
    error = co_await fetchNewest();
    if (!error) error = co_await levelFlags(known);
    if (!error && m_open && m_open->need == Need::Nothing) error = co_await markLevel();
    co_return error;
}

/// What a person sees first.
QCoro::Task<Error> AccountWorker::fetchNewest()
{
    if (!m_open) co_return Error{};
    co_return co_await fetchHeaders(newest(m_open->withoutHeaders, firstRows));
}

/// Keywords are in no flag set: the flags of rows that were known before are read again, newest first.
QCoro::Task<Error> AccountWorker::levelFlags(UidSet known)
{
    if (!m_open) co_return Error{};
    const FolderId folder = m_open->id;
    imap::FetchItems items;
    items.flags = true;
    while (!known.isEmpty() && m_open && m_open->id == folder) {
        const UidSet slice = newest(known, flagsAtATime);
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

/// The header items of these UIDs of the selected folder, into the store. Rows are written as they come, not at the end.
QCoro::Task<Error> AccountWorker::fetchHeaders(UidSet uids)
{
    if (uids.isEmpty() || !m_open) co_return Error{};
    const QScopedValueRollback comparing(m_comparing, m_comparing + 1);
    const FolderId folder = m_open->id;
    std::vector<MessageSummary> rows;
    UidSet missing = uids;
    qint64 weight = 0;
    const Outcome outcome = co_await m_connection->run(imap::commands::uidFetch(uids, headerItems()), [&](imap::Response &response) {
        auto *row = std::get_if<imap::FetchData>(&response);
        if (!row || !row->uid || !row->envelope || !missing.contains(*row->uid)) return; // each once, however often it is sent
        missing.remove(*row->uid, *row->uid);
        m_changes.supersede(*row->uid);
        rows.push_back(toSummary(*row));
        weight += 1024;
    });
    if (outcome.error) co_return outcome.error;
    if (!m_open || m_open->id != folder) co_return Error{};
    m_open->withoutHeaders = m_open->withoutHeaders.subtracted(uids);
    auto changed = co_await m_store.ask(
        [folder, rows = std::move(rows)](store::Writer &writer) { return writer.applyMessages(folder, rows); }, weight);
    if (!changed) co_return changed.error();
    co_await writeLiveChanges();
    co_return Error{};
}

/// EXISTS grew: everything above the highest UID that we know. "n:*" also names the last message when nothing is new (RFC 3501, 6.4.8).
QCoro::Task<Error> AccountWorker::fetchNewMail()
{
    const QScopedValueRollback comparing(m_comparing, m_comparing + 1);
    m_open->newMail = false;
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

/// One slice of the backfill, sized so that it takes about sliceMilliseconds.
QCoro::Task<Error> AccountWorker::backfillSlice()
{
    m_status.done = m_open->total - static_cast<std::uint32_t>(std::min<std::uint64_t>(m_open->withoutHeaders.count(), m_open->total));
    m_status.total = m_open->total;
    m_status.folder = QString::fromUtf8(m_open->mailbox);
    setState(AccountStatus::State::Synchronising);
    QElapsedTimer clock;
    clock.start();
    const Error error = co_await fetchHeaders(newest(m_open->withoutHeaders, static_cast<std::uint64_t>(m_sliceSize)));
    const qint64 took = std::max<qint64>(clock.elapsed(), 1);
    m_sliceSize = static_cast<int>(std::clamp<qint64>(m_sliceSize * sliceMilliseconds / took, 50, 4000));
    co_return error;
}

/// `godwit-cli sync`: one folder until nothing is missing.
QCoro::Task<Error> AccountWorker::syncWhole(SyncJob job)
{
    Error error;
    if (!m_open || m_open->id != job.folder) error = co_await select(job.folder);
    while (!error && m_open && m_open->id == job.folder && m_open->need != Need::Nothing && !m_stopping) error = co_await level();
    if (!error && m_open && m_open->newMail) error = co_await fetchNewMail();
    while (!error && m_open && m_open->id == job.folder && !m_open->withoutHeaders.isEmpty() && !m_stopping)
        error = co_await backfillSlice();
    if (!error && job.bodies && (!m_open || m_open->id != job.folder)) error = co_await select(job.folder); // a click came in between
    if (!error && job.bodies) error = co_await fetchBodies(job.folder);
    SyncStats stats = m_connection->stats();
    stats.connections = m_connections;
    stats.messages = m_open ? m_open->total : 0;
    if (!m_stopping) Q_EMIT folderSynced(job.folder, error, stats);
    co_return error;
}

} // namespace godwit::engine
