// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/reader.h"

#include "store/reader_p.h"

#include <QFile>

namespace godwit::store {

Reader::Reader(std::unique_ptr<Private> d) : d(std::move(d)) {}
Reader::~Reader() = default;

std::expected<std::unique_ptr<Reader>, Error> Reader::open(const Paths &paths)
{
    auto cache = Database::open(paths.cache(), Database::Mode::QueryOnly);
    if (!cache) return std::unexpected(cache.error());
    auto journal = Database::open(paths.journal(), Database::Mode::QueryOnly);
    if (!journal) return std::unexpected(journal.error());
    auto d = std::make_unique<Private>();
    d->paths = paths;
    d->cache = std::move(*cache);
    d->journal = std::move(*journal);
    return std::unique_ptr<Reader>(new Reader(std::move(d)));
}

const QList<Operation> &Reader::Private::pending()
{
    journal->clearError();
    qint64 version = -1;
    {
        Statement s = journal->statement("PRAGMA data_version");
        if (s.step()) version = s.integer(0);
    }
    if (version == journalVersion && version >= 0) return operations;
    operations = readOperations(*journal);
    journalVersion = journal->failed() ? -1 : version;
    return operations;
}

/// Only these need all folders.
std::vector<Arrival> Reader::Private::arrivals() const
{
    return hasMoves(operations) ? store::arrivals(*cache, loadFolders(*cache), operations) : std::vector<Arrival>();
}

void Reader::Private::show(MessageSummary &summary, const FolderRow &row, std::span<const Operation> on) const
{
    const ShownMessage now = shown(row, {.key = summary.key, .uid = summary.uid, .flags = summary.flags, .known = true}, on);
    summary.flags = now.flags;
    summary.pending = now.pending;
}

QList<Folder> Reader::folders()
{
    return d->read([this] { return shownFolders(*d->cache, loadFolders(*d->cache), d->operations); });
}

std::optional<Folder> Reader::folder(FolderId folder)
{
    const QList<Folder> all = folders();
    const auto found = std::ranges::find(all, folder, &Folder::id);
    return found == all.end() ? std::nullopt : std::optional(*found);
}

std::vector<ListEntry> Reader::listEntries(FolderId folder)
{
    return d->read([&] {
        std::vector<ListEntry> entries;
        const std::optional<FolderRow> row = loadFolder(*d->cache, folder);
        if (!row) return entries;
        const QList<Operation> on = operationsOn(*row, d->operations);
        entries.reserve(row->rowTotal);
        for (const MessageRow &message : loadMessages(*d->cache, folder)) {
            const ShownMessage now = shown(*row, message, on);
            if (now.visible) entries.push_back(listEntry(message, now));
        }
        for (const Arrival &arrival : d->arrivals())
            if (arrival.folder == folder) entries.push_back(listEntry(arrival));
        return entries;
    });
}

QList<MessageSummary> Reader::rows(FolderId folder, std::span<const MessageKey> keys)
{
    return d->read([&] {
        QList<MessageSummary> summaries;
        const std::optional<FolderRow> row = loadFolder(*d->cache, folder);
        if (!row) return summaries;
        const QList<Operation> on = operationsOn(*row, d->operations);
        const std::vector<Arrival> arriving = d->arrivals();
        for (const MessageKey key : keys) {
            auto summary = loadSummary(*d->cache, key);
            if (!summary) continue;
            const auto arrival =
                std::ranges::find_if(arriving, [&](const Arrival &each) { return each.row.key == key && each.folder == folder; });
            if (arrival != arriving.end()) {
                summary->flags = arrival->flags;
                summary->pending = true;
            } else if (summary->folder == folder) {
                d->show(*summary, *row, on);
            } else {
                continue;
            }
            summaries.append(std::move(*summary));
        }
        return summaries;
    });
}

std::optional<MessageSummary> Reader::message(MessageKey key)
{
    return d->read([&] {
        auto summary = loadSummary(*d->cache, key);
        if (!summary) return summary;
        if (const auto row = loadFolder(*d->cache, summary->folder)) d->show(*summary, *row, operationsOn(*row, d->operations));
        for (const Arrival &arrival : d->arrivals())
            if (arrival.row.key == key) summary->flags = arrival.flags;
        return summary;
    });
}

std::optional<MessageSummary> Reader::message(FolderId folder, Uid uid)
{
    const auto key = d->read([&] { return std::optional(findMessage(*d->cache, folder, uid)); });
    return key && *key != MessageKey{} ? message(*key) : std::nullopt;
}

Uid Reader::highestUid(FolderId folder)
{
    return d->read([&] {
        Statement row = d->cache->statement("SELECT max(uid) FROM message WHERE folder = ?");
        return row.bind(folder).step() ? Uid(row.integer(0)) : Uid{};
    });
}

std::optional<QByteArray> Reader::body(MessageKey key)
{
    return d->read([&] { return loadBody(*d->cache, d->paths.bodies(), key); });
}

std::optional<QByteArray> Reader::bodyBegin(MessageKey key, qint64 most)
{
    return d->read([&] { return loadBody(*d->cache, d->paths.bodies(), key, most); });
}

std::optional<QByteArray> Reader::skeleton(MessageKey key)
{
    return d->read([&]() -> std::optional<QByteArray> {
        Statement row = d->cache->statement("SELECT data FROM piece WHERE key = ? AND section = ?");
        if (!row.bind(key, QByteArray("")).step()) return std::nullopt;
        return row.bytes(0);
    });
}

std::optional<QByteArray> Reader::piece(MessageKey key, const QByteArray &section)
{
    return d->read([&]() -> std::optional<QByteArray> {
        Statement row = d->cache->statement("SELECT octets FROM piece WHERE key = ? AND section = ? AND data IS NULL");
        if (!row.bind(key, section).step()) return std::nullopt;
        QFile file(pieceFile(d->paths.bodies(), key, section));
        if (!file.open(QIODevice::ReadOnly) || file.size() != row.integer(0)) return std::nullopt; // as in loadBody()
        return file.readAll();
    });
}

QList<QByteArray> Reader::pieces(MessageKey key)
{
    return d->read([&] {
        QList<QByteArray> sections;
        Statement rows = d->cache->statement("SELECT section FROM piece WHERE key = ? AND data IS NULL");
        rows.bind(key);
        while (rows.step()) sections.append(rows.bytes(0));
        return sections;
    });
}

std::optional<FolderFlags> Reader::folderFlags(FolderId folder)
{
    return d->read([&] { return loadFolderFlags(*d->cache, folder); });
}

QList<Operation> Reader::operations()
{
    const QList<Operation> all = d->pending();
    d->error = d->journal->error();
    return d->error ? QList<Operation>() : all;
}

QList<KeptLetter> Reader::letters()
{
    d->journal->clearError();
    const QList<KeptLetter> all = readLetters(*d->journal);
    d->error = d->journal->error();
    return d->error ? QList<KeptLetter>() : all;
}

Error Reader::lastError() const { return d->error; }

} // namespace godwit::store
