// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/uidset.h"

#include <algorithm>
#include <limits>

namespace godwit {

namespace {

using Range = UidSet::Range;

/// Whether `b`, which does not begin before `a`, overlaps `a` or begins right behind it. In 64 bits: 4294967295 has no successor.
bool joins(const Range &a, const Range &b) { return b.first <= std::uint64_t{a.last} + 1; }

/// Appends to ranges that are in order by `first`.
void append(std::vector<Range> &to, const Range &range)
{
    if (!to.empty() && joins(to.back(), range)) to.back().last = std::max(to.back().last, range.last);
    else to.push_back(range);
}

std::vector<Range> normalised(std::vector<Range> ranges)
{
    std::ranges::sort(ranges, {}, &Range::first);
    std::vector<Range> result;
    for (const Range &range : ranges) append(result, range);
    return result;
}

/// nz-number of RFC 3501, 9: digits only, no leading zero, 1 … 2³²−1.
std::optional<std::uint32_t> tryNonZeroNumber(QByteArrayView &text)
{
    if (text.isEmpty() || text.front() < '1' || text.front() > '9') return std::nullopt;
    std::uint64_t value = 0;
    qsizetype length = 0;
    for (; length < text.size() && text[length] >= '0' && text[length] <= '9'; ++length) {
        value = value * 10 + static_cast<std::uint64_t>(text[length] - '0');
        if (value > std::numeric_limits<std::uint32_t>::max()) return std::nullopt;
    }
    text = text.sliced(length);
    return static_cast<std::uint32_t>(value);
}

/// seq-number or seq-range of RFC 3501, 9 without "*".
std::optional<Range> tryRange(QByteArrayView &text)
{
    const auto first = tryNonZeroNumber(text);
    if (!first) return std::nullopt;
    if (text.isEmpty() || text.front() != ':') return Range{*first, *first};
    text = text.sliced(1);
    const auto last = tryNonZeroNumber(text);
    if (!last) return std::nullopt;
    return Range{std::min(*first, *last), std::max(*first, *last)};
}

} // namespace

UidSet UidSet::single(Uid uid) { return range(uid, uid); }

UidSet UidSet::range(Uid first, Uid last)
{
    UidSet set;
    set.add(first, last);
    return set;
}

UidSet UidSet::fromUids(std::vector<Uid> uids)
{
    if (!std::ranges::is_sorted(uids)) std::ranges::sort(uids);
    UidSet set;
    for (const Uid uid : uids)
        if (uid != Uid{}) append(set.m_ranges, {toInt(uid), toInt(uid)});
    return set;
}

std::optional<UidSet> UidSet::parse(QByteArrayView text)
{
    std::vector<Range> ranges;
    while (true) {
        const auto range = tryRange(text);
        if (!range) return std::nullopt;
        ranges.push_back(*range);
        if (text.isEmpty()) break;
        if (text.front() != ',') return std::nullopt;
        text = text.sliced(1);
    }
    UidSet set;
    set.m_ranges = normalised(std::move(ranges));
    return set;
}

QByteArray UidSet::toWire() const
{
    QByteArray text;
    for (const Range &range : m_ranges) {
        if (!text.isEmpty()) text += ',';
        text += QByteArray::number(range.first);
        if (range.last != range.first) text += ':' + QByteArray::number(range.last);
    }
    return text;
}

std::uint64_t UidSet::count() const
{
    std::uint64_t sum = 0;
    for (const Range &range : m_ranges) sum += std::uint64_t{range.last} - range.first + 1;
    return sum;
}

bool UidSet::contains(Uid uid) const
{
    const auto next = std::ranges::upper_bound(m_ranges, toInt(uid), {}, &Range::first);
    return next != m_ranges.begin() && std::prev(next)->last >= toInt(uid);
}

Uid UidSet::first() const { return m_ranges.empty() ? Uid{} : Uid{m_ranges.front().first}; }
Uid UidSet::last() const { return m_ranges.empty() ? Uid{} : Uid{m_ranges.back().last}; }

void UidSet::add(Uid first, Uid last)
{
    Range range{std::min(toInt(first), toInt(last)), std::max(toInt(first), toInt(last))};
    if (range.last == 0) return; // UID 0 does not exist (RFC 3501, 9: nz-number)
    range.first = std::max(range.first, 1U);

    // The ranges that touch the new one are contiguous: one of them takes its place.
    const auto begin = std::ranges::lower_bound(m_ranges, range.first, {}, [](const Range &r) {
        return r.last == std::numeric_limits<std::uint32_t>::max() ? r.last : r.last + 1;
    });
    auto end = begin;
    for (; end != m_ranges.end() && joins(range, *end); ++end) {
        range.first = std::min(range.first, end->first);
        range.last = std::max(range.last, end->last);
    }
    if (begin == end) {
        m_ranges.insert(begin, range);
    } else {
        *begin = range;
        m_ranges.erase(begin + 1, end);
    }
}

void UidSet::remove(Uid first, Uid last) { *this = subtracted(range(first, last)); }

UidSet UidSet::united(const UidSet &other) const
{
    std::vector<Range> all;
    all.reserve(m_ranges.size() + other.m_ranges.size());
    std::ranges::merge(m_ranges, other.m_ranges, std::back_inserter(all), {}, &Range::first, &Range::first);
    UidSet set;
    for (const Range &range : all) append(set.m_ranges, range);
    return set;
}

UidSet UidSet::subtracted(const UidSet &other) const
{
    UidSet set;
    auto hole = other.m_ranges.begin();
    for (Range rest : m_ranges) {
        while (hole != other.m_ranges.end() && hole->last < rest.first) ++hole;
        bool any = true;
        for (; any && hole != other.m_ranges.end() && hole->first <= rest.last; ++hole) {
            if (hole->first > rest.first) set.m_ranges.push_back({rest.first, hole->first - 1});
            if (hole->last >= rest.last) { // the hole may reach into the next range as well: it is not passed yet
                any = false;
                break;
            }
            rest.first = hole->last + 1;
        }
        if (any) set.m_ranges.push_back(rest);
    }
    return set;
}

UidSet UidSet::intersected(const UidSet &other) const
{
    UidSet set;
    auto a = m_ranges.begin();
    auto b = other.m_ranges.begin();
    while (a != m_ranges.end() && b != other.m_ranges.end()) {
        const Range common{std::max(a->first, b->first), std::min(a->last, b->last)};
        if (common.first <= common.last) set.m_ranges.push_back(common);
        if (a->last < b->last) ++a;
        else ++b;
    }
    return set;
}

UidSet UidSet::highest(std::uint64_t count) const
{
    UidSet out;
    for (auto it = m_ranges.rbegin(); it != m_ranges.rend() && count > 0; ++it) {
        const std::uint64_t length = std::uint64_t{it->last} - it->first + 1;
        const std::uint64_t take = std::min(length, count);
        out.add(Uid{static_cast<std::uint32_t>(it->last - take + 1)}, Uid{it->last});
        count -= take;
    }
    return out;
}

std::vector<Uid> UidSet::toUids(std::size_t limit) const
{
    std::vector<Uid> uids;
    uids.reserve(static_cast<std::size_t>(std::min<std::uint64_t>(count(), limit)));
    for (const Range &range : m_ranges)
        for (std::uint64_t uid = range.first; uid <= range.last; ++uid) {
            if (uids.size() == limit) return uids;
            uids.push_back(Uid{static_cast<std::uint32_t>(uid)});
        }
    return uids;
}

} // namespace godwit
