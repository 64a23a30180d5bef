// SPDX-License-Identifier: GPL-3.0-or-later
// RFC 5256, 3: the REFERENCES algorithm. Pure; thread: any one.
#pragma once

#include "mail/threadkeys.h"

#include <span>
#include <vector>

namespace godwit::listing {

/// What the algorithm knows of many messages, in two pieces of memory.
struct ThreadRows {
    struct Row {
        MessageKey key{};
        qint64 date = 0; ///< Date, else the arrival; s since epoch
        std::uint64_t id = 0, topic = 0;
        std::uint32_t references = 0; ///< where they begin
        std::uint16_t count = 0;      ///< of references
        bool reply = false;
    };
    std::vector<Row> rows;
    std::vector<std::uint64_t> references;

    void add(MessageKey key, qint64 date, const ThreadKeys &keys);
    void append(const ThreadRows &others);
    std::span<const std::uint64_t> of(const Row &row) const { return std::span(references).subspan(row.references, row.count); }
};

/// A message of a thread. Those of one thread follow each other, parents before children, siblings by date.
struct ThreadNode {
    int row = -1; ///< of what was given; -1: a message that others refer to and that is not here, with two children or more. Only as a root
    int depth = 0; ///< 0: the thread begins
    bool operator==(const ThreadNode &) const = default;
};

/// `rows`: indices into `of`, in the order of the mailbox (UIDs ascending): where two contradict each other the earlier one counts.
/// Threads by the date of their roots.
std::vector<ThreadNode> thread(const ThreadRows &of, std::span<const int> rows, bool mergeSubjects);

} // namespace godwit::listing
