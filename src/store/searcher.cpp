// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searcher.h"

#include "mail/foldername.h"
#include "query/evaluate.h"
#include "query/sql.h"
#include "store/indexedkeys.h"
#include "store/journal.h"
#include "store/touched.h"

#include <algorithm>
#include <atomic>

namespace godwit::store {

namespace {

constexpr std::size_t firstPiece = 50, nextPieces = 1000;

// Where a message is, and its flags, as shown. SQLite takes the inner SELECT apart, so that no row is made twice.
constexpr auto cached = "message m";
constexpr auto overlaid =
    "(SELECT m.key AS key, coalesce(t.folder, m.folder) AS folder, coalesce(t.uid, m.uid) AS uid, coalesce(t.flags, m.flags) AS flags, "
    "iif(t.key IS NULL, m.keywords, t.keywords) AS keywords FROM message m LEFT JOIN touched t ON t.key = m.key "
    "WHERE t.key IS NULL OR t.visible) m";

QByteArray numbers(const auto &ids)
{
    QByteArray list("[");
    for (const auto id : ids) list += (list.size() > 1 ? "," : "") + QByteArray::number(toInt(id));
    return list + ']';
}

} // namespace

struct Searcher::Private {
    std::unique_ptr<Database> cache; ///< the index is attached to it
    std::unique_ptr<Database> journal;
    std::atomic<std::uint64_t> newest{0}, running{0};

    std::expected<void, Error> find(const SearchRequest &request, const Sink &sink);
    query::FolderNames folderNames(const std::vector<FolderRow> &folders, const QList<Operation> &operations) const;
    std::expected<void, Error> stream(Statement &rows, const Sink &sink) const;
    Coverage coverage(const FolderRow &row, const IndexedKeys &keys);
};

Searcher::Searcher(std::unique_ptr<Private> d) : d(std::move(d)) {}
Searcher::~Searcher() = default;

std::expected<std::unique_ptr<Searcher>, Error> Searcher::open(const Paths &paths)
{
    auto cache = Database::open(paths.cache(), Database::Mode::QueryOnly);
    if (!cache) return std::unexpected(cache.error());
    auto journal = Database::open(paths.journal(), Database::Mode::QueryOnly);
    if (!journal) return std::unexpected(journal.error());
    (*cache)->statement("ATTACH ? AS search").bind(paths.index()).run();
    makeTouchedTable(**cache);
    (*cache)->execute("SELECT count(*) FROM search.about");
    if ((*cache)->failed()) return std::unexpected((*cache)->error());
    auto d = std::make_unique<Private>();
    d->cache = std::move(*cache);
    d->journal = std::move(*journal);
    return std::unique_ptr<Searcher>(new Searcher(std::move(d)));
}

std::uint64_t Searcher::interrupt() { return ++d->newest; }

std::expected<void, Error> Searcher::search(const SearchRequest &request, const Sink &sink)
{
    d->running = request.number.value_or(d->newest.load());
    const auto outdated = [d = d.get()] { return d->running < d->newest; };
    if (outdated()) return std::unexpected(Error{Error::Kind::Cancelled, {}, {}, {}});
    d->cache->setInterrupt(outdated);
    auto found = d->find(request, sink);
    d->cache->setInterrupt({});
    return found;
}

std::expected<void, Error> Searcher::Private::find(const SearchRequest &request, const Sink &sink)
{
    journal->clearError();
    const QList<Operation> operations = readOperations(*journal); // before the cache: see Reader
    if (journal->failed()) return std::unexpected(journal->error());
    Transaction transaction(*cache, Transaction::Kind::Read);
    const std::vector<FolderRow> folders = loadFolders(*cache);
    const bool touched = !operations.isEmpty() && fillTouchedTable(*cache, folders, operations);
    const query::Sql sql = query::toSql(request.query, folderNames(folders, operations));
    // The index in front, streaming from its end: CROSS JOIN keeps SQLite from another order.
    QByteArray text = "SELECT m.key, m.folder, m.uid, d.sent, d.arrived FROM ";
    if (!sql.match.isEmpty()) text += "search.words CROSS JOIN ";
    text += touched ? overlaid : cached;
    text += " LEFT JOIN digest d ON d.key = m.key WHERE ";
    if (!sql.match.isEmpty()) text += "words.words MATCH ? AND m.key = words.rowid AND ";
    text += sql.where;
    if (!request.folders.empty()) text += " AND m.folder IN (SELECT value FROM json_each(?))";
    if (request.only) text += " AND m.key IN (SELECT value FROM json_each(?))";
    text += sql.match.isEmpty() ? " ORDER BY m.key DESC" : " ORDER BY words.rowid DESC";
    if (request.limit > 0) text += " LIMIT " + QByteArray::number(request.limit);
    Statement rows = cache->once(text);
    int at = 0;
    const QByteArray in = numbers(request.folders), only = numbers(request.only.value_or(std::vector<MessageKey>()));
    if (!sql.match.isEmpty()) rows.bindAt(++at, TextView{sql.match});
    for (const query::Sql::Value &value : sql.values) {
        if (const auto *number = std::get_if<qint64>(&value)) rows.bindAt(++at, *number);
        else rows.bindAt(++at, TextView{std::get<QByteArray>(value)});
    }
    if (!request.folders.empty()) rows.bindAt(++at, TextView{in});
    if (request.only) rows.bindAt(++at, TextView{only});
    return stream(rows, sink);
}

std::expected<void, Error> Searcher::Private::stream(Statement &rows, const Sink &sink) const
{
    std::vector<SearchHit> piece;
    std::size_t most = firstPiece;
    while (rows.step()) {
        piece.push_back({rows.as<MessageKey>(0), rows.as<FolderId>(1), rows.as<Uid>(2), rows.integer(3), rows.integer(4)});
        if (piece.size() < most) continue;
        sink(piece);
        piece.clear();
        most = nextPieces;
    }
    if (!piece.empty()) sink(piece);
    if (cache->failed()) return std::unexpected(cache->error());
    return {};
}

/// By the names that are shown: after the pending renames.
query::FolderNames Searcher::Private::folderNames(const std::vector<FolderRow> &folders, const QList<Operation> &operations) const
{
    return [&folders, &operations](const QString &text) {
        std::vector<FolderId> ids;
        for (const FolderRow &row : folders)
            if (const auto folder = shownFolder(row, operations); folder && query::isFolder(text, {folder->path, folder->delimiter, shownName(*folder)}))
                ids.push_back(folder->id);
        return ids;
    };
}

std::expected<std::vector<MessageKey>, Error> Searcher::matching(const Query &query, const std::vector<MessageKey> &keys)
{
    std::vector<MessageKey> found;
    const auto done = search({.query = query, .only = keys}, [&found](std::span<const SearchHit> hits) {
        for (const SearchHit &hit : hits) found.push_back(hit.key);
    });
    if (!done) return std::unexpected(done.error());
    std::ranges::reverse(found);
    return found;
}

std::expected<std::vector<Coverage>, Error> Searcher::coverage(const std::vector<FolderId> &folders)
{
    std::vector<Coverage> all;
    Transaction transaction(*d->cache, Transaction::Kind::Read);
    const std::vector<FolderRow> rows = loadFolders(*d->cache);
    IndexedKeys keys;
    keys.load(*d->cache, "SELECT chunk, headers, bodies FROM search.indexed");
    if (folders.empty())
        for (const FolderRow &row : rows) all.push_back(d->coverage(row, keys));
    for (const FolderId id : folders)
        if (const FolderRow *row = findFolder(rows, id)) all.push_back(d->coverage(*row, keys));
    if (d->cache->failed()) return std::unexpected(d->cache->error());
    return all;
}

Coverage Searcher::Private::coverage(const FolderRow &row, const IndexedKeys &keys)
{
    Coverage coverage{.folder = row.folder.id, .total = row.folder.countsKnown ? row.folder.total : row.rowTotal};
    MessageKey last{}; // with its body, and all that came after it
    bool unbroken = true;
    Statement messages = cache->statement("SELECT key FROM message WHERE folder = ? ORDER BY uid DESC");
    messages.bind(row.folder.id);
    while (messages.step()) {
        const auto key = messages.as<MessageKey>(0);
        const bool hasBody = keys.hasBody(key);
        coverage.headers += hasBody || keys.hasHeaders(key) ? 1 : 0;
        coverage.bodies += hasBody ? 1 : 0;
        unbroken = unbroken && hasBody;
        if (unbroken) last = key;
    }
    if (last == MessageKey{}) return coverage;
    Statement digest = cache->statement("SELECT arrived FROM digest WHERE key = ?");
    if (digest.bind(last).step()) coverage.since = digest.integer(0);
    return coverage;
}

} // namespace godwit::store
