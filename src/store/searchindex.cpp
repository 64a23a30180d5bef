// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchindex.h"

#include "store/schema.h"

#include <QFile>
#include <algorithm>
#include <ranges>

namespace godwit::store {

namespace {

constexpr auto allKeys = "SELECT chunk, headers, bodies FROM indexed";
constexpr std::size_t mostAtOnce = 64; // messages whose words leave in one step: 0.1 ms each
constexpr int mergePages = 64;         // of 4 KiB, in one step

QString damagedMark(const Paths &paths) { return paths.index() + QStringLiteral(".damaged"); }

void removeFiles(const Paths &paths)
{
    for (const char *suffix : {"", "-wal", "-shm", ".damaged"}) QFile::remove(paths.index() + QLatin1StringView(suffix));
}

qint64 number(Database &database, const char *sql)
{
    Statement row = database.statement(sql);
    return row.step() ? row.integer(0) : 0;
}

} // namespace

std::expected<std::unique_ptr<SearchIndex>, Error> SearchIndex::open(const Paths &paths, Database &cache)
{
    std::unique_ptr<SearchIndex> index(new SearchIndex(cache, paths));
    const qint64 identity = number(cache, "SELECT id FROM identity");
    const auto newest = static_cast<std::uint64_t>(number(cache, "SELECT max(key) FROM message"));
    if (cache.failed()) return std::unexpected(cache.error());
    if (QFile::exists(damagedMark(paths))) removeFiles(paths);
    bool useless = false;
    auto opened = index->tryOpen(identity, useless);
    if (!opened && useless) {
        index->m_index.reset();
        removeFiles(paths);
        opened = index->tryOpen(identity, useless);
    }
    if (!opened) return std::unexpected(opened.error());
    const std::uint64_t chunks = std::max(index->m_keys.chunks(), newest == 0 ? 0 : newest / IndexedKeys::chunkKeys + 1);
    for (std::uint64_t chunk = 0; chunk < chunks; ++chunk) index->m_chunks.insert(chunk);
    return index;
}

SearchIndex::~SearchIndex()
{
    if (m_index && m_index->isDamaged()) std::ignore = makePrivateFile(damagedMark(m_paths)); // the next opening begins anew
}

std::expected<void, Error> SearchIndex::tryOpen(qint64 identity, bool &useless)
{
    if (auto made = makePrivateFile(m_paths.index()); !made) return made;
    auto database = Database::open(m_paths.index(), Database::Mode::Write, Database::Durability::Normal, &useless);
    if (!database) return std::unexpected(database.error());
    m_index = std::move(*database);
    m_index->execute("PRAGMA secure_delete=ON"); // pages that are given up are overwritten
    if (m_index->version() == 0) begin(identity);
    const bool other = m_index->version() != schema::indexVersion || number(*m_index, "SELECT cache FROM about") != identity;
    if (!other) m_keys.load(*m_index, allKeys);
    m_forgotten = other ? 0 : number(*m_index, "SELECT forgotten FROM about");
    if (!other) number(*m_index, "SELECT rowid FROM words ORDER BY rowid DESC LIMIT 1");
    useless = other || m_index->isDamaged();
    if (m_index->failed()) return std::unexpected(m_index->error());
    if (other) return std::unexpected(Error{Error::Kind::Storage, {}, {}, m_paths.index()}); // it is begun anew: nobody reads this
    return {};
}

void SearchIndex::begin(qint64 identity)
{
    Transaction transaction(*m_index, Transaction::Kind::Write);
    m_index->execute(schema::index);
    m_index->statement("INSERT INTO about(cache, forgotten) VALUES(?, 0)").bind(identity).run();
    m_index->execute(QByteArray("PRAGMA user_version=" + QByteArray::number(schema::indexVersion)).constData());
    std::ignore = transaction.commit();
}

void SearchIndex::headersCame(MessageKey key)
{
    if (!m_keys.hasHeaders(key)) m_chunks.insert(IndexedKeys::chunkOf(key));
}

void SearchIndex::bodyCame(MessageKey key)
{
    m_keys.removeBody(key); // what was put in before may have been less than all
    m_chunks.insert(IndexedKeys::chunkOf(key));
}

void SearchIndex::leave(std::span<const MessageKey> keys)
{
    std::vector<MessageKey> indexed;
    for (const MessageKey key : keys)
        if (m_keys.hasHeaders(key)) indexed.push_back(key);
    if (indexed.empty()) return;
    if (indexed.size() > mostAtOnce) {
        for (const MessageKey key : indexed) m_chunks.insert(IndexedKeys::chunkOf(key));
        return;
    }
    if (!erase(indexed))
        for (const MessageKey key : indexed) m_chunks.insert(IndexedKeys::chunkOf(key));
}

std::expected<void, Error> SearchIndex::erase(std::span<const MessageKey> keys)
{
    Transaction transaction(*m_index, Transaction::Kind::Write);
    for (const MessageKey key : keys) {
        m_index->statement("DELETE FROM words WHERE rowid = ?").bind(key).run();
        m_keys.remove(key);
    }
    m_forgotten += static_cast<qint64>(keys.size());
    m_forgetting = false; // what is merged already may hold some of them
    m_index->statement("UPDATE about SET forgotten = ?").bind(m_forgotten).run();
    m_keys.save(*m_index);
    return outcome(transaction.commit());
}

/// After a transaction: what was noted in memory holds only if it is in the file.
std::expected<void, Error> SearchIndex::outcome(std::expected<void, Error> committed)
{
    if (committed) return committed;
    m_index->clearError();
    m_keys.load(*m_index, allKeys);
    m_forgotten = number(*m_index, "SELECT forgotten FROM about");
    m_index->clearError();
    return committed;
}

std::expected<IndexWork, Error> SearchIndex::next(int most)
{
    IndexWork work{.messages = {}, .more = false, .forgotten = m_forgotten > 0, .indexed = m_keys.count(), .total = 0};
    if (m_chunks.empty()) return work;
    const std::uint64_t chunk = *m_chunks.rbegin(), first = chunk * IndexedKeys::chunkKeys;
    std::vector<MessageKey> here;
    m_cache.clearError();
    Statement rows = m_cache.statement("SELECT m.key, m.known, b.key IS NOT NULL FROM message m LEFT JOIN body b ON b.key = m.key "
                                       "WHERE m.key BETWEEN ? AND ? ORDER BY m.key DESC");
    rows.bind(first, first + IndexedKeys::chunkKeys - 1);
    bool all = true;
    while (rows.step()) {
        const auto key = rows.as<MessageKey>(0);
        here.push_back(key);
        const bool hasBody = rows.integer(2) != 0;
        if (rows.integer(1) == 0 || (m_keys.hasHeaders(key) && (!hasBody || m_keys.hasBody(key)))) continue;
        if (std::ssize(work.messages) < most) work.messages.push_back({key, hasBody});
        else all = false;
    }
    if (m_cache.failed()) return std::unexpected(m_cache.error());
    std::vector<MessageKey> gone;
    std::ranges::set_difference(m_keys.keysIn(chunk), here | std::views::reverse, std::back_inserter(gone));
    if (gone.size() > mostAtOnce) {
        gone.resize(mostAtOnce);
        all = false;
    }
    if (!gone.empty())
        if (auto done = erase(gone); !done) return std::unexpected(done.error());
    if (all && work.messages.empty()) m_chunks.erase(chunk); // else it is looked at again: who has these may fail
    work.more = !m_chunks.empty();
    return work;
}

bool SearchIndex::isHere(MessageKey key)
{
    Statement row = m_cache.statement("SELECT 1 FROM message WHERE key = ?");
    return row.bind(key).step();
}

std::expected<void, Error> SearchIndex::put(const std::vector<IndexedText> &texts)
{
    m_cache.clearError();
    Transaction transaction(*m_index, Transaction::Kind::Write);
    Statement remove = m_index->statement("DELETE FROM words WHERE rowid = ?");
    Statement insert = m_index->statement(
        "INSERT INTO words(rowid, people_from, people_to, people_cc, subject, body, file, list) VALUES(?, ?, ?, ?, ?, ?, ?, ?)");
    for (const IndexedText &text : texts) {
        if (!isHere(text.key)) continue;
        if (m_keys.hasHeaders(text.key)) remove.bind(text.key).run();
        insert
            .bind(text.key, TextView{text.from}, TextView{text.to}, TextView{text.cc}, TextView{text.subject}, TextView{text.body},
                  TextView{text.file}, TextView{text.list})
            .run();
        m_keys.add(text.key, text.withBody);
    }
    m_keys.save(*m_index);
    return outcome(transaction.commit());
}

/// True: there was something to do. Less than nothing: all becomes one piece in the end, and writing may go on between the steps.
std::expected<bool, Error> SearchIndex::mergeStep(int pages)
{
    Transaction transaction(*m_index, Transaction::Kind::Write);
    const qint64 before = number(*m_index, "SELECT total_changes()");
    m_index->statement("INSERT INTO words(words, rank) VALUES('merge', ?)").bind(pages).run();
    const bool did = number(*m_index, "SELECT total_changes()") - before >= 2; // as FTS5's manual says
    if (auto committed = outcome(transaction.commit()); !committed) return std::unexpected(committed.error());
    return did;
}

std::expected<bool, Error> SearchIndex::merge() { return mergeStep(mergePages); }

/// Only in one piece nothing is left of what left.
std::expected<bool, Error> SearchIndex::forgetWords()
{
    if (m_forgotten == 0) return false;
    const auto more = mergeStep(m_forgetting ? mergePages : -mergePages);
    if (!more) return more;
    m_forgetting = *more;
    if (*more) return true;
    if (!m_index->execute("UPDATE about SET forgotten = 0")) return std::unexpected(m_index->error());
    m_forgotten = 0;
    m_index->execute("PRAGMA wal_checkpoint(TRUNCATE)"); // a reader may be in the way: then the next one overwrites it
    m_index->clearError();
    return false;
}

} // namespace godwit::store
