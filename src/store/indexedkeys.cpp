// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/indexedkeys.h"

#include <bit>

namespace godwit::store {

namespace {

constexpr qsizetype chunkOctets = IndexedKeys::chunkKeys / 8;

qsizetype octetOf(MessageKey key) { return static_cast<qsizetype>(toInt(key) % IndexedKeys::chunkKeys / 8); }
unsigned maskOf(MessageKey key) { return 1u << toInt(key) % 8; }

bool isSet(const QByteArray &bits, MessageKey key) { return (static_cast<unsigned char>(bits[octetOf(key)]) & maskOf(key)) != 0; }

void set(QByteArray &bits, MessageKey key, bool on)
{
    char &octet = bits[octetOf(key)];
    octet = static_cast<char>(on ? static_cast<unsigned char>(octet) | maskOf(key) : static_cast<unsigned char>(octet) & ~maskOf(key));
}

} // namespace

bool IndexedKeys::load(Database &database, const char *sql)
{
    *this = {};
    Statement rows = database.statement(sql);
    while (rows.step()) {
        Chunk chunk{.headers = rows.bytes(1), .bodies = rows.bytes(2)};
        if (chunk.headers.size() != chunkOctets || chunk.bodies.size() != chunkOctets) continue; // none of ours
        for (const char octet : std::as_const(chunk.headers)) m_count += std::popcount(static_cast<unsigned char>(octet));
        m_chunks.emplace(static_cast<std::uint64_t>(rows.integer(0)), std::move(chunk));
    }
    return !database.failed();
}

bool IndexedKeys::save(Database &index)
{
    for (const std::uint64_t number : m_changed) {
        const Chunk &chunk = m_chunks[number];
        index.statement("INSERT OR REPLACE INTO indexed(chunk, headers, bodies) VALUES(?, ?, ?)")
            .bind(number, BlobView{chunk.headers}, BlobView{chunk.bodies})
            .run();
    }
    m_changed.clear();
    return !index.failed();
}

bool IndexedKeys::bit(MessageKey key, QByteArray Chunk::*which) const
{
    const auto chunk = m_chunks.find(chunkOf(key));
    return chunk != m_chunks.end() && isSet(chunk->second.*which, key);
}

void IndexedKeys::add(MessageKey key, bool body)
{
    if (!hasHeaders(key)) ++m_count;
    Chunk &chunk = m_chunks[chunkOf(key)];
    set(chunk.headers, key, true);
    set(chunk.bodies, key, body);
    m_changed.insert(chunkOf(key));
}

void IndexedKeys::removeBody(MessageKey key)
{
    if (!hasBody(key)) return;
    set(m_chunks[chunkOf(key)].bodies, key, false);
    m_changed.insert(chunkOf(key));
}

void IndexedKeys::remove(MessageKey key)
{
    if (!hasHeaders(key)) return;
    --m_count;
    removeBody(key);
    set(m_chunks[chunkOf(key)].headers, key, false);
    m_changed.insert(chunkOf(key));
}

std::vector<MessageKey> IndexedKeys::keysIn(std::uint64_t chunk) const
{
    std::vector<MessageKey> keys;
    const auto found = m_chunks.find(chunk);
    if (found == m_chunks.end()) return keys;
    for (std::uint64_t i = 0; i < chunkKeys; ++i)
        if (const MessageKey key{chunk * chunkKeys + i}; isSet(found->second.headers, key)) keys.push_back(key);
    return keys;
}

} // namespace godwit::store
