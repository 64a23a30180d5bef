// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/indexedkeys.h"
#include "store/indexwork.h"
#include "store/paths.h"

#include <memory>
#include <optional>
#include <span>

namespace godwit::store {

/// The writing side of index.sqlite. Every method is one transaction of it. What it holds can be made anew: a file that is damaged, of
/// another version or of another cache is removed and begun anew, and a crash between cache and index is mended by looking at all
/// messages once more, in steps, after each opening. Thread: the store's.
class SearchIndex
{
public:
    /// `cache` must outlive it.
    static std::expected<std::unique_ptr<SearchIndex>, Error> open(const Paths &paths, Database &cache);
    ~SearchIndex();

    void headersCame(MessageKey key);
    void bodyCame(MessageKey key);
    /// They left the cache. A few go at once, many in the steps of next(): no search finds them meanwhile, it looks into the cache.
    void leave(std::span<const MessageKey> keys);

    /// What is to be put in next, `most` messages; it looks at 4,096 at a time. Ask again after put().
    std::expected<IndexWork, Error> next(int most);
    bool hasWork() const { return !m_chunks.empty(); }
    std::expected<void, Error> put(const std::vector<IndexedText> &texts); ///< messages that are gone meanwhile are left out

    /// What put() wrote is merged, some pages at a time: searches get slow when there are many pieces. True: more is to be done.
    std::expected<bool, Error> merge();
    /// Words of messages that left stay in the file until what they stand in is written anew. A step of that; true: more are needed.
    std::expected<bool, Error> forgetWords();
    bool hasForgotten() const { return m_forgotten > 0; }

private:
    SearchIndex(Database &cache, Paths paths) : m_cache(cache), m_paths(std::move(paths)) {}
    std::expected<void, Error> tryOpen(qint64 identity, bool &useless);
    void begin(qint64 identity);
    bool isHere(MessageKey key);
    std::expected<void, Error> erase(std::span<const MessageKey> keys);
    std::expected<bool, Error> mergeStep(int pages);
    std::expected<void, Error> outcome(std::expected<void, Error> committed);

    Database &m_cache;
    Paths m_paths;
    std::unique_ptr<Database> m_index;
    IndexedKeys m_keys;
    std::set<std::uint64_t> m_chunks; ///< to be looked at
    qint64 m_forgotten = 0;
    bool m_forgetting = false;
};

} // namespace godwit::store
