// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/ids.h"
#include "store/database.h"

#include <map>
#include <set>
#include <vector>

namespace godwit::store {

/// Whose words are in the index, as two bits a message in chunks of 4,096 keys: all of a large folder are compared with it in
/// milliseconds, and a change writes one row of a kilobyte.
class IndexedKeys
{
public:
    static constexpr std::uint64_t chunkKeys = 4096;
    static std::uint64_t chunkOf(MessageKey key) { return toInt(key) / chunkKeys; }

    /// `sql` gives chunk, headers and bodies of all rows.
    bool load(Database &database, const char *sql);
    bool save(Database &index); ///< the chunks that changed since; within a transaction

    bool hasHeaders(MessageKey key) const { return bit(key, &Chunk::headers); }
    bool hasBody(MessageKey key) const { return bit(key, &Chunk::bodies); }
    void add(MessageKey key, bool body); ///< its headers, and its body or not
    void removeBody(MessageKey key);
    void remove(MessageKey key);
    qint64 count() const { return m_count; } ///< with headers
    std::uint64_t chunks() const { return m_chunks.empty() ? 0 : m_chunks.rbegin()->first + 1; }
    std::vector<MessageKey> keysIn(std::uint64_t chunk) const; ///< with headers, ascending

private:
    struct Chunk {
        QByteArray headers = QByteArray(chunkKeys / 8, '\0'), bodies = headers;
    };
    bool bit(MessageKey key, QByteArray Chunk::*which) const;

    std::map<std::uint64_t, Chunk> m_chunks;
    std::set<std::uint64_t> m_changed;
    qint64 m_count = 0;
};

} // namespace godwit::store
