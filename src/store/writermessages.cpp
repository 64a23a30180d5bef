// SPDX-License-Identifier: GPL-3.0-or-later
// Messages, as the server tells them.
#include "store/blobs.h"
#include "store/writer_p.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <span>

namespace godwit::store {

namespace {

constexpr std::size_t mostMessages = 10'000'000;
const UidSet everyUid = UidSet::range(Uid{1}, Uid{0xffffffff});

/// Takes one flag of all rows from a set of UIDs, if it was told. Asked in ascending order.
class FlagColumn
{
public:
    FlagColumn(Flag flag, const std::optional<UidSet> &set, bool inverse = false) : m_flag(flag), m_told(set), m_inverse(inverse)
    {
        if (set) m_left = set->ranges();
    }
    void take(FlagSet &flags, Uid uid)
    {
        if (!m_told) return;
        while (!m_left.empty() && m_left.front().last < toInt(uid)) m_left = m_left.subspan(1);
        const bool contained = !m_left.empty() && m_left.front().first <= toInt(uid);
        flags.set(m_flag, contained != m_inverse);
    }

private:
    Flag m_flag;
    bool m_told, m_inverse;
    std::span<const UidSet::Range> m_left;
};

class FlagColumns
{
public:
    explicit FlagColumns(const FlagSets &sets)
        : m_columns{FlagColumn{Flag::Seen, sets.unseen, true}, FlagColumn{Flag::Answered, sets.answered},
                    FlagColumn{Flag::Flagged, sets.flagged}, FlagColumn{Flag::Deleted, sets.deleted}, FlagColumn{Flag::Draft, sets.draft}}
    {}
    FlagSet corrected(FlagSet flags, Uid uid)
    {
        for (FlagColumn &column : m_columns) column.take(flags, uid);
        return flags;
    }

private:
    std::array<FlagColumn, 5> m_columns;
};

UidSet uidsOf(const std::vector<MessageRow> &rows)
{
    UidSet uids;
    for (const MessageRow &row : rows) uids.add(row.uid); // ascending: each lengthens the last range or begins one
    return uids;
}

} // namespace

void Writer::Private::insertMessage(FolderId folder, Uid uid, const FlagSet &flags, bool known)
{
    cache->statement("INSERT INTO message(folder, uid, flags, keywords, known) VALUES(?, ?, ?, ?, ?)")
        .bind(folder, uid, flags.system().toInt(), atomsBlob(flags.keywords()), known)
        .run();
}

/// Rows without keywords and headers, ascending by UID; their keys are filled in. All by one statement: for each of a hundred thousand the
/// beginning and the end of one cost as much as the row.
void Writer::Private::insertMessages(FolderId folder, std::vector<MessageRow> &rows)
{
    if (rows.empty()) return;
    QByteArray list("[");
    list.reserve(static_cast<qsizetype>(rows.size()) * 14 + 2);
    for (const MessageRow &row : rows)
        list += QByteArray::number(quint64{toInt(row.uid)} << 16 | quint64(row.flags.system().toInt())) + ',';
    list.back() = ']';
    cache
        ->statement("INSERT INTO message(folder, uid, flags, keywords, known) SELECT ?1, value >> 16, value & 65535, NULL, 0 FROM "
                    "json_each(?2)")
        .bind(folder, TextView{list})
        .run();
    // AUTOINCREMENT gives them out one after the other, and this is the only writer.
    quint64 key = static_cast<quint64>(cache->lastInsertId()) - rows.size();
    for (MessageRow &row : rows) row.key = MessageKey{++key};
}

void Writer::Private::updateFlags(FolderId folder, Uid uid, const FlagSet &flags)
{
    cache->statement("UPDATE message SET flags = ?, keywords = ? WHERE folder = ? AND uid = ?")
        .bind(flags.system().toInt(), atomsBlob(flags.keywords()), folder, uid)
        .run();
}

void Writer::Private::dropMessages(Edit &edit, FolderId folder, const UidSet &uids)
{
    for (const UidSet::Range &range : uids.ranges()) {
        Statement files = cache->statement(
            "SELECT key FROM body WHERE data IS NULL AND key IN (SELECT key FROM message WHERE folder = ? AND uid BETWEEN ? AND ?)");
        files.bind(folder, range.first, range.last);
        while (files.step()) edit.dropFileOf(files.as<MessageKey>(0));
        Statement pieces = cache->statement(
            "DELETE FROM piece WHERE key IN (SELECT key FROM message WHERE folder = ? AND uid BETWEEN ? AND ?) RETURNING key, section");
        pieces.bind(folder, range.first, range.last);
        while (pieces.step())
            if (const QByteArray section = pieces.bytes(1); !section.isEmpty())
                edit.dropFile(pieceFile(paths.bodies(), pieces.as<MessageKey>(0), section));
        for (const char *sql : {"DELETE FROM body WHERE key IN (SELECT key FROM message WHERE folder = ? AND uid BETWEEN ? AND ?)",
                                "DELETE FROM header WHERE key IN (SELECT key FROM message WHERE folder = ? AND uid BETWEEN ? AND ?)",
                                "DELETE FROM digest WHERE key IN (SELECT key FROM message WHERE folder = ? AND uid BETWEEN ? AND ?)"})
            cache->statement(sql).bind(folder, range.first, range.last).run();
        Statement messages = cache->statement("DELETE FROM message WHERE folder = ? AND uid BETWEEN ? AND ? RETURNING key");
        messages.bind(folder, range.first, range.last);
        while (messages.step()) edit.leaves(messages.as<MessageKey>(0));
    }
}

namespace {
constexpr auto insertDigest =
    "INSERT OR REPLACE INTO digest(key, arrived, sent, day, size, attachment, thread, subject, sender, recipient) "
    "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
}

/// `digest`: insertDigest, which is looked up once for many.
void Writer::Private::writeDigest(Statement &digest, MessageKey key, const HeaderBatch &messages, const HeaderBatch::Row &row)
{
    constexpr qint64 daySeconds = 86'400;
    const qint64 sent = row.sent != 0 ? row.sent : row.arrived;
    const qint64 local = sent + (row.sent != 0 ? row.sentOffset : 0);
    const qint64 day = (local - (local < 0 ? daySeconds - 1 : 0)) / daySeconds; // rounded down
    digest
        .bind(key, row.arrived, sent, day, row.size, row.hasAttachment, BlobView{messages.thread(row)}, TextView{messages.baseSubject(row)},
              TextView{messages.sender(row)}, TextView{messages.recipient(row)})
        .run();
}

/// Of the headers that an older Godwit wrote.
void Writer::Private::fillDigests()
{
    Transaction transaction(*cache, Transaction::Kind::Write);
    HeaderBatch batch;
    Statement rows = cache->statement("SELECT key FROM header"), digest = cache->statement(insertDigest);
    while (rows.step()) {
        const auto summary = loadSummary(*cache, rows.as<MessageKey>(0));
        if (!summary) continue;
        batch = {};
        batch.add(*summary);
        writeDigest(digest, summary->key, batch, batch.rows().front());
    }
    std::ignore = transaction.commit();
}

QList<Operation> Writer::Private::parkedBy(const FolderRow &row, UidValidity now) const
{
    QList<Operation> parked;
    for (Operation operation : operationsOn(row, journal->operations())) {
        if (operation.uidValidity == now) continue;
        if (operation.state != Operation::State::Queued && operation.state != Operation::State::Sent) continue;
        if (operation.kind == Operation::Kind::SaveDraft) continue; // the draft is saved all the same
        operation.mailbox = journal->find(operation.id)->mailbox;
        operation.state = Operation::State::Parked;
        operation.error = {};
        operation.error.kind = Error::Kind::No;
        operation.error.code = "UIDVALIDITY";
        operation.error.detail =
            QCoreApplication::translate("Store", "The server has renumbered the messages of this folder, so it is no longer "
                                                 "certain which ones were meant. Nothing was changed on the server.");
        parked.append(operation);
    }
    return parked;
}

Writer::Changed Writer::openFolderState(FolderId folder, const SelectedState &state)
{
    const FolderRow *known = findFolder(d->folders, folder);
    if (!known) return std::unexpected(invalid(QCoreApplication::translate("Store", "the folder is not there any more")));
    ChangeSet news;
    news.operations = d->parkedBy(*known, state.uidValidity);
    if (!news.operations.isEmpty()) news.operations += d->stoppedWith(news.operations);
    if (state.flags) {
        FolderFlags flags = *state.flags;
        flags.folder = folder;
        const auto before = loadFolderFlags(*d->cache, folder);
        if (!before || before->known != flags.known || before->permanent != flags.permanent || before->newKeywords != flags.newKeywords ||
            before->readOnly != flags.readOnly)
            news.folderFlags.append(flags);
    }
    return d->change(
        [&](Edit &edit) -> std::expected<void, Error> {
            const bool other = known->uidValidity != state.uidValidity;
            if (other && toInt(known->uidValidity) != 0) {
                edit.watchAll(folder);
                edit.reset(folder);
                d->dropMessages(edit, folder, everyUid);
            }
            if (other)
                d->cache->statement("UPDATE folder SET uidvalidity = ?, uidnext = 0, modseq = 0, complete = 0 WHERE id = ?")
                    .bind(state.uidValidity, folder)
                    .run();
            for (const FolderFlags &heard : news.folderFlags) d->writeFolderFlags(heard);
            if (other || !news.folderFlags.isEmpty()) edit.foldersChange();
            // The journal first: after a crash between the two the cache has the old UIDVALIDITY still and is dropped at the next SELECT.
            return news.operations.isEmpty() ? std::expected<void, Error>() : d->journal->update(news.operations);
        },
        news);
}

std::expected<FolderSyncState, Error> Writer::folderState(FolderId folder) const
{
    const FolderRow *row = findFolder(d->folders, folder);
    if (!row) return std::unexpected(invalid(QCoreApplication::translate("Store", "the folder is not there any more")));
    FolderSyncState state{.mailbox = row->folder.mailbox,
                          .uidValidity = row->uidValidity,
                          .uidNext = row->uidNext,
                          .highestModSeq = row->highestModSeq,
                          .count = 0,
                          .complete = row->complete,
                          .uids = {},
                          .uidsWithoutHeaders = {}};
    d->cache->clearError();
    Statement rows = d->cache->statement("SELECT uid, known FROM message WHERE folder = ? ORDER BY uid");
    rows.bind(folder);
    while (rows.step()) {
        ++state.count;
        state.uids.add(rows.as<Uid>(0));
        if (rows.integer(1) == 0) state.uidsWithoutHeaders.add(rows.as<Uid>(0));
    }
    if (d->cache->failed()) return std::unexpected(d->cache->error());
    return state;
}

Writer::Changed Writer::applyUids(FolderId folder, const UidSet &all, const FlagSets &flags)
{
    return d->onFolder(folder, [&](Edit &edit, const FolderRow &) {
        edit.watchAll(folder);
        const std::vector<MessageRow> &rows = edit.before(folder);
        const UidSet present = uidsOf(rows);
        d->dropMessages(edit, folder, present.subtracted(all));
        FlagColumns ofKnown(flags);
        for (const MessageRow &row : rows) {
            const FlagSet now = ofKnown.corrected(row.flags, row.uid);
            if (now != row.flags && all.contains(row.uid)) d->updateFlags(folder, row.uid, now);
        }
        // A hostile set of four thousand million UIDs costs what is really inserted: bounded by what a folder may hold.
        const std::vector<Uid> missing = all.subtracted(present).toUids(mostMessages);
        std::vector<MessageRow> inserted;
        inserted.reserve(missing.size());
        FlagColumns ofNew(flags);
        for (const Uid uid : missing) inserted.push_back({MessageKey{}, uid, ofNew.corrected({}, uid), false});
        d->insertMessages(folder, inserted);
        if (rows.empty()) edit.isNow(folder, std::move(inserted)); // the first time: a hundred thousand need not be read again
        d->cache->statement("UPDATE folder SET complete = 1 WHERE id = ?").bind(folder).run();
        edit.foldersChange();
    });
}

Writer::Changed Writer::applyMessages(FolderId folder, const HeaderBatch &messages, Unknown unknown)
{
    return d->onFolder(folder, [&](Edit &edit, const FolderRow &) {
        std::vector<Uid> uids;
        uids.reserve(messages.rows().size());
        for (const HeaderBatch::Row &message : messages.rows()) uids.push_back(message.uid);
        edit.watch(folder, UidSet::fromUids(std::move(uids)));
        const std::vector<MessageRow> &here = edit.before(folder);
        Statement fill = d->cache->statement("UPDATE message SET flags = ?, keywords = ?, known = 1 WHERE key = ?");
        Statement header = d->cache->statement(
            "INSERT INTO header(key, arrived, sent, sent_offset, size, subject, preview, attachment, data) VALUES(?, ?, ?, ?, ?, ?, "
            "nullif(?, ''), ?, ?) ON CONFLICT(key) DO UPDATE SET arrived = excluded.arrived, sent = excluded.sent, sent_offset = "
            "excluded.sent_offset, size = excluded.size, subject = excluded.subject, preview = coalesce(excluded.preview, preview), "
            "attachment = excluded.attachment, data = excluded.data");
        Statement digest = d->cache->statement(insertDigest);
        for (const HeaderBatch::Row &message : messages.rows()) {
            if (toInt(message.uid) == 0) continue;
            const auto row = std::ranges::lower_bound(here, message.uid, {}, &MessageRow::uid);
            MessageKey key{};
            if (row != here.end() && row->uid == message.uid) key = row->key;
            else if (unknown == Unknown::Insert) key = findMessage(*d->cache, folder, message.uid); // told twice: it is here by now
            else continue;
            edit.headersChange(folder, message.uid);
            if (key == MessageKey{}) {
                d->insertMessage(folder, message.uid, message.flags, true);
                key = MessageKey{static_cast<quint64>(d->cache->lastInsertId())};
            } else {
                fill.bind(message.flags.system().toInt(), atomsBlob(message.flags.keywords()), key).run();
            }
            header
                .bind(key, message.arrived, message.sent, message.sentOffset, message.size, TextView{messages.subject(message)},
                      TextView{messages.preview(message)}, message.hasAttachment, BlobView{messages.data(message)})
                .run();
            d->writeDigest(digest, key, messages, message);
            if (d->index) d->index->headersCame(key);
        }
    });
}

Writer::Changed Writer::applyMessages(FolderId folder, const std::vector<MessageSummary> &messages)
{
    HeaderBatch batch;
    batch.reserve(messages.size());
    for (const MessageSummary &message : messages) batch.add(message);
    return applyMessages(folder, batch);
}

Writer::Changed Writer::applyFlags(FolderId folder, const std::vector<std::pair<Uid, FlagSet>> &flags)
{
    return d->onFolder(folder, [&](Edit &edit, const FolderRow &) {
        std::vector<Uid> uids;
        uids.reserve(flags.size());
        for (const auto &[uid, set] : flags) uids.push_back(uid);
        edit.watch(folder, UidSet::fromUids(std::move(uids)));
        for (const auto &[uid, set] : flags) d->updateFlags(folder, uid, set);
    });
}

/// Each range is a query of its own: of many only those that are here.
UidSet Writer::Private::here(FolderId folder, const UidSet &uids)
{
    return uids.ranges().size() > 1000 ? uidsOf(loadMessages(*cache, folder)).intersected(uids) : uids;
}

Writer::Changed Writer::applyChanges(FolderId folder, const std::vector<std::pair<Uid, FlagSet>> &flags, const UidSet &vanished)
{
    return d->onFolder(folder, [&](Edit &edit, const FolderRow &) {
        const UidSet gone = d->here(folder, vanished);
        std::vector<Uid> uids;
        uids.reserve(flags.size());
        for (const auto &[uid, set] : flags) uids.push_back(uid);
        edit.watch(folder, UidSet::fromUids(std::move(uids)).united(gone));
        for (const auto &[uid, set] : flags) {
            if (toInt(uid) == 0 || vanished.contains(uid)) continue;
            if (findMessage(*d->cache, folder, uid) == MessageKey{}) d->insertMessage(folder, uid, set, false);
            else d->updateFlags(folder, uid, set);
        }
        d->dropMessages(edit, folder, gone);
    });
}

Writer::Changed Writer::applyExpunged(FolderId folder, const UidSet &uids)
{
    return d->onFolder(folder, [&](Edit &edit, const FolderRow &) {
        const UidSet gone = d->here(folder, uids);
        edit.watch(folder, gone);
        d->dropMessages(edit, folder, gone);
    });
}

Writer::Changed Writer::markLevel(FolderId folder, Uid uidNext, ModSeq highestModSeq)
{
    return d->onFolder(folder, [&](Edit &edit, const FolderRow &) {
        d->cache->statement("UPDATE folder SET uidnext = ?, modseq = ? WHERE id = ?").bind(uidNext, highestModSeq, folder).run();
        // A STATUS may have counted what came and went between two looks, and no row tells of it.
        d->cache->statement("UPDATE folder SET total = row_total, unread = row_unread, counts_known = 1 WHERE id = ? AND complete")
            .bind(folder)
            .run();
        edit.foldersChange();
    });
}

Writer::Changed Writer::setPreview(FolderId folder, Uid uid, const QString &preview)
{
    return d->onFolder(folder, [&](Edit &edit, const FolderRow &) {
        edit.watch(folder, UidSet::single(uid));
        edit.headersChange(folder, uid);
        d->cache->statement("UPDATE header SET preview = ? WHERE key = ?").bind(preview, findMessage(*d->cache, folder, uid)).run();
    });
}

std::optional<std::pair<FolderId, Uid>> Writer::placeOf(MessageKey key) const
{
    d->cache->clearError();
    const auto place = loadPlace(*d->cache, key);
    return place ? std::optional(std::pair(place->folder, place->message.uid)) : std::nullopt;
}

} // namespace godwit::store
