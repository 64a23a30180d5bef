// SPDX-License-Identifier: GPL-3.0-or-later
// A search and what comes of it.
#pragma once

#include "mail/ids.h"
#include "mail/query.h"

#include <optional>
#include <vector>

namespace godwit {

struct SearchRequest {
    Query query;
    std::vector<FolderId> folders = {};                 ///< in these; empty: in all
    std::optional<std::vector<MessageKey>> only = {};   ///< of these
    int limit = 0;                                      ///< so many at most; 0: all
    std::optional<std::uint64_t> number = {};           ///< that Searcher::interrupt() gave; without one it counts from its beginning
};

struct SearchHit {
    MessageKey key{};
    FolderId folder{}; ///< in which it is shown
    Uid uid{};         ///< there; 0: a pending operation brings it there
    qint64 sent = 0, arrived = 0; ///< s since epoch; 0: its headers are not here
    bool operator==(const SearchHit &) const = default;
};

/// How much of a folder a search in the index looks at.
struct Coverage {
    FolderId folder{};
    std::uint32_t total = 0;
    std::uint32_t headers = 0; ///< of these people, subject and names of attachments are found
    std::uint32_t bodies = 0;  ///< of these the text, too
    /// From its newest message back to this one's arrival (s since epoch) all have their text in the index. In the order of UIDs, which is
    /// that in which they came. nullopt: not even the newest.
    std::optional<qint64> since = {};
    bool operator==(const Coverage &) const = default;
};

} // namespace godwit

Q_DECLARE_METATYPE(godwit::SearchRequest)
Q_DECLARE_METATYPE(godwit::SearchHit)
Q_DECLARE_METATYPE(godwit::Coverage)
