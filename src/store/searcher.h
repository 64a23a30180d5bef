// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/error.h"
#include "mail/search.h"
#include "store/paths.h"

#include <expected>
#include <functional>
#include <memory>
#include <span>

namespace godwit::store {

/// Finds messages as they are shown (cache ⊕ pending operations), by a read-only connection of its own. One per thread; only interrupt()
/// is for others. Words are found in what the index holds by now; coverage() tells how much that is.
class Searcher
{
public:
    /// The files must be there: a Writer made them, now or earlier.
    static std::expected<std::unique_ptr<Searcher>, Error> open(const Paths &paths);
    ~Searcher();

    /// Hits come as they are found, the newest keys first: in the order of arrival within a folder.
    using Sink = std::function<void(std::span<const SearchHit>)>;
    /// Error::Cancelled after interrupt(): what came until then is true, and not all. The first hits come in a small piece.
    std::expected<void, Error> search(const SearchRequest &request, const Sink &sink);

    /// Ends the search that runs, and each that comes with an older number: it is for the next key in a line of input. Any thread.
    std::uint64_t interrupt();

    /// Those of `keys` that fit, ascending: for a search that stays open while messages come and change.
    std::expected<std::vector<MessageKey>, Error> matching(const Query &query, const std::vector<MessageKey> &keys);

    /// In the order of `folders`; empty: of all. Some 20 ms for 100,000 messages.
    std::expected<std::vector<Coverage>, Error> coverage(const std::vector<FolderId> &folders);

private:
    struct Private;
    explicit Searcher(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace godwit::store
