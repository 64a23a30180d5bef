// SPDX-License-Identifier: GPL-3.0-or-later
// Whole messages, fetched in parts so that a click never waits behind one for long, and so that no large one is ever in memory as a whole.
#include "engine/accountworker.h"
#include "imap/commands/messages.h"

#include <QDateTime>

using namespace std::chrono_literals;

namespace godwit::engine {

namespace {

constexpr quint64 chunk = 512 * 1024;
constexpr quint64 largest = 256 * 1024 * 1024;
constexpr std::size_t mostTogether = 50; // small messages in one command
constexpr auto keepTurn = 2s;            // so long another folder than the open one is selected at a time, to keep its messages

/// Sizes may lie (quirk 14), but not that much: a message without end is not read until it fills the disk.
quint64 mostOf(quint64 announced) { return std::min(largest, std::max<quint64>(16 * 1024 * 1024, 4 * std::min(announced, largest))); }

/// The octets of the message from `origin` on, if this row has them. A server may ignore that only a part was asked for.
std::optional<QByteArray> partOf(const imap::FetchData &row, quint64 origin, bool *whole = nullptr)
{
    for (const imap::SectionData &item : row.sections) {
        if (!item.section.isAll() || item.data.isNil()) continue;
        if (!item.origin && whole) *whole = true;
        return item.origin ? item.data.bytes() : item.data.bytes().mid(qsizetype(origin));
    }
    return std::nullopt;
}

imap::Command fetchPart(const UidSet &uids, quint64 origin)
{
    imap::FetchItems items;
    items.size = origin == 0;
    items.sections = {{.partial = std::pair{origin, chunk}}};
    return imap::commands::uidFetch(uids, items);
}

Error goneError() { return {Error::Kind::No, "NONEXISTENT", {}, AccountWorker::tr("The message is no longer on the server.")}; }

} // namespace

/// Of the selected folder, into the store. Small ones that are next to each other in `uids` come together.
QCoro::Task<Error> AccountWorker::fetchTogether(FolderId folder, UidSet uids)
{
    struct Begun {
        Uid uid;
        QByteArray part;
        quint64 size;
    };
    std::vector<Begun> large;
    std::vector<Reply<store::Writer::Changed>> written;
    const Outcome outcome = co_await m_connection->run(fetchPart(uids, 0), [&](imap::Response &response) {
        const auto *row = std::get_if<imap::FetchData>(&response);
        if (!row || !row->uid || !uids.contains(*row->uid)) return;
        bool whole = false;
        auto part = partOf(*row, 0, &whole);
        if (!part) return;
        // RFC822.SIZE may lie (quirk 14): the data ends where it ends.
        if (!whole && quint64(part->size()) >= chunk) {
            large.push_back({*row->uid, std::move(*part), row->size.value_or(0)});
            return;
        }
        const qint64 weight = part->size();
        written.push_back(m_store.ask(
            [folder, uid = *row->uid, raw = std::move(*part)](store::Writer &writer) { return writer.putBody(folder, uid, raw); }, weight));
    });
    Error error;
    for (auto &each : written) {
        const auto put = co_await each;
        if (!put && put.error().kind != Error::Kind::Invalid) error = put.error(); // Invalid: it has gone meanwhile
    }
    if (outcome.error) co_return outcome.error;
    if (error) co_return error;
    for (Begun &each : large)
        if (const Error lost = co_await fetchRest(folder, each.uid, std::move(each.part), each.size)) co_return lost;
    co_return Error{};
}

/// What follows the first part, part by part.
QCoro::Task<Error> AccountWorker::fetchRest(FolderId folder, Uid uid, QByteArray part, quint64 announced)
{
    const quint64 most = mostOf(announced);
    for (quint64 offset = 0;;) {
        const bool last = quint64(part.size()) < chunk;
        const qint64 weight = part.size();
        const quint64 begin = offset;
        offset += quint64(part.size());
        if (offset > largest) co_return Error{Error::Kind::Protocol, {}, {}, tr("The message is larger than 256 MiB.")};
        if (offset > most) co_return Error{Error::Kind::Protocol, {}, {}, tr("The message is much larger than the server said.")};
        const auto put = co_await m_store.ask(
            [=, raw = std::move(part)](store::Writer &writer) { return writer.putBodyPart(folder, uid, begin, raw, last); }, weight);
        if (!put) co_return put.error();
        if (last) co_return Error{};
        if (m_fetching != MessageKey{} && m_fetchUnwanted) co_return Error{Error::Kind::Cancelled, {}, {}, {}};
        std::optional<QByteArray> got;
        const Outcome outcome = co_await m_connection->run(fetchPart(UidSet::single(uid), offset), [&](imap::Response &response) {
            const auto *row = std::get_if<imap::FetchData>(&response);
            if (row && row->uid == uid) got = partOf(*row, offset);
        });
        if (outcome.error) co_return outcome.error;
        if (!got) co_return goneError();
        part = std::move(*got);
    }
}

QCoro::Task<Error> AccountWorker::fetchBody(BodyJob job)
{
    // Where the message is now: a wish of ours may have moved it since it was asked for, or may yet.
    const auto place = co_await m_store.ask([key = job.key](store::Writer &writer) { return writer.placeOf(key); });
    Error error;
    if (place) std::tie(job.folder, job.uid) = *place;
    else error = goneError();
    const bool here = !error && co_await m_store.ask([key = job.key](store::Writer &writer) { return writer.hasBody(key); });
    if (!error && !here && (!m_open || m_open->id != job.folder)) error = co_await select(job.folder);
    m_fetching = job.key;
    m_fetchUnwanted = false;
    std::optional<Error> shown;
    if (!error && !here && job.shown) shown = co_await fetchShown(job);
    if (shown) error = *shown;
    if (!error && !here && !shown) error = co_await fetchTogether(job.folder, UidSet::single(job.uid));
    m_fetching = {};
    if (!error && !shown && !co_await m_store.ask([key = job.key](store::Writer &writer) { return writer.hasBody(key); }))
        error = goneError();
    if (m_stopping) co_return error;
    if (error) Q_EMIT bodyFailed(job.key, error);
    else Q_EMIT bodyReady(job.key);
    co_return error;
}

/// Whole messages of the selected folder that are not here and arrived since then, the newest first, as long as no other has to go for
/// them. `interrupted` is asked between two commands; true: all that there is room for is here now.
QCoro::Task<std::expected<bool, Error>> AccountWorker::fetchBodies(FolderId folder, qint64 since, std::function<bool()> interrupted)
{
    auto lacking = co_await m_store.ask([folder, since](store::Writer &writer) { return writer.lacksBodies(folder, since); });
    if (!lacking) co_return std::unexpected(lacking.error());
    for (std::size_t next = 0; next < lacking->size();) {
        if (m_stopping || interrupted()) co_return false;
        const auto room = quint64(co_await m_store.ask([](store::Writer &writer) { return writer.roomForBodies(); }));
        UidSet together;
        quint64 octets = 0;
        for (std::size_t count = 0; next < lacking->size() && count < mostTogether; ++next, ++count) {
            octets += (*lacking)[next].size;
            if (octets > room || (count > 0 && octets > chunk)) break;
            together.add((*lacking)[next].uid);
        }
        if (together.isEmpty()) break;
        const Error error = co_await fetchTogether(folder, std::move(together));
        if (isConnectionError(error) || error.kind == Error::Kind::Storage) co_return std::unexpected(error);
        if (!m_open || m_open->id != folder) co_return false; // it was deleted, or its messages have other numbers now
    }
    co_return true;
}

/// A turn at what is kept of folders: their headers, and then their messages.
QCoro::Task<Error> AccountWorker::keepNext()
{
    const FolderId folder = m_keep.front();
    m_turn.setRemainingTime(keepTurn);
    Error error;
    if (!m_open || m_open->id != folder) error = co_await select(folder);
    while (!error && m_open && m_open->id == folder && m_open->need != Need::Nothing) error = co_await level();
    if (!error && m_open && m_open->id == folder && m_open->newMail) error = co_await fetchNewMail();
    const auto interrupted = [this] { return isInterrupted(Backfill::Turn); };
    while (!error && m_open && m_open->id == folder && !m_open->withoutHeaders.isEmpty() && !interrupted())
        error = co_await backfill(Backfill::Turn);
    if (isConnectionError(error) || error.kind == Error::Kind::Storage) co_return error;
    bool done = error || !m_open || m_open->id != folder; // it cannot be opened: then it is not kept
    if (!done && m_open->withoutHeaders.isEmpty()) {
        m_open->keepDue = false;
        const auto since = Keeping::since(m_kept.value(m_open->mailbox).months, QDateTime::currentDateTime());
        const auto fetched = since ? co_await fetchBodies(folder, *since, interrupted) : true;
        if (!fetched) co_return fetched.error();
        done = *fetched;
    }
    if (done && !m_keep.empty() && m_keep.front() == folder) m_keep.pop_front();
    co_return Error{};
}

/// Which folders are to be kept, by the list that the server gave.
void AccountWorker::noteKept(const QList<Folder> &folders)
{
    QHash<QByteArray, Kept> now;
    for (const Folder &folder : folders) {
        const int months = m_account.keeping.of(folder.mailbox, folder.delimiter);
        if (months == 0 || !folder.selectable()) continue;
        Kept kept = m_kept.value(folder.mailbox);
        kept.folder = folder.id;
        kept.months = months;
        now.insert(folder.mailbox, kept);
    }
    m_kept = std::move(now);
}

/// It has to be looked at if it is to be kept.
void AccountWorker::keep(const QByteArray &mailbox)
{
    const auto kept = m_kept.constFind(mailbox);
    if (kept != m_kept.cend() && std::ranges::find(m_keep, kept->folder) == m_keep.end()) m_keep.push_back(kept->folder);
}

void AccountWorker::keepChanged(const std::vector<store::FolderCount> &counts)
{
    for (const store::FolderCount &count : counts) {
        const auto kept = m_kept.find(count.mailbox);
        if (kept == m_kept.end() || kept->last == std::pair<qint64, qint64>(count.total, count.unread)) continue;
        kept->last = {count.total, count.unread};
        keep(count.mailbox);
    }
}

void AccountWorker::setKeeping(const Keeping &keeping)
{
    m_account.keeping = keeping;
    m_keep.clear();
    m_kept.clear();
    if (m_open) m_open->keepDue = true;
    m_refresh = true;
    wake();
}

} // namespace godwit::engine
