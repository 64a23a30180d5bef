// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/ids.h"

#include <QByteArray>
#include <optional>
#include <span>
#include <vector>

namespace godwit {

/// A set of UIDs, kept as sorted, disjoint, non-adjacent ranges and never expanded (a hostile "1:4294967295" costs eight bytes).
class UidSet
{
public:
    struct Range {
        std::uint32_t first, last; ///< inclusive, first ≤ last, first ≥ 1
        bool operator==(const Range &) const = default;
    };

    UidSet() = default;
    static UidSet single(Uid uid);
    static UidSet range(Uid first, Uid last);
    static UidSet fromUids(std::vector<Uid> uids); ///< any order, duplicates allowed; UID 0 is left out

    /// RFC 3501 sequence-set without "*": "1:4,7". nullopt when malformed. Any order of ranges and of the ends of a range.
    static std::optional<UidSet> parse(QByteArrayView text);
    QByteArray toWire() const; ///< ascending; empty when the set is empty

    bool isEmpty() const { return m_ranges.empty(); }
    std::uint64_t count() const;
    bool contains(Uid uid) const; ///< O(log ranges)
    Uid first() const;            ///< 0 when empty
    Uid last() const;             ///< 0 when empty
    std::span<const Range> ranges() const { return m_ranges; }

    void add(Uid uid) { add(uid, uid); }
    void add(Uid first, Uid last);
    void remove(Uid first, Uid last);
    UidSet united(const UidSet &other) const;
    UidSet subtracted(const UidSet &other) const;
    UidSet intersected(const UidSet &other) const;
    UidSet highest(std::uint64_t count) const;
    std::vector<Uid> toUids(std::size_t limit) const; ///< the lowest `limit`

    bool operator==(const UidSet &) const = default;

private:
    std::vector<Range> m_ranges;
};

} // namespace godwit

Q_DECLARE_METATYPE(godwit::UidSet)
