// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/rangecollector.h"

#include <algorithm>
#include <utility>

namespace godwit::imap {

namespace {

/// `b` does not begin before `a` and touches it. In 64 bits: 4294967295 has no successor.
bool joins(const UidSet::Range &a, quint32 first) { return first >= a.first && first <= quint64(a.last) + 1; }

} // namespace

void RangeCollector::add(quint32 first, quint32 last)
{
    if (last == 0) return;
    first = std::max(first, 1u);
    if (!m_ranges.empty() && joins(m_ranges.back(), first)) {
        m_ranges.back().last = std::max(m_ranges.back().last, last);
        return;
    }
    m_ranges.push_back({first, last});
    if (m_ranges.size() >= m_next) normalise();
}

void RangeCollector::normalise()
{
    if (!std::ranges::is_sorted(m_ranges, {}, &UidSet::Range::first)) std::ranges::sort(m_ranges, {}, &UidSet::Range::first);
    std::size_t kept = 0;
    for (const UidSet::Range &range : m_ranges) {
        if (kept > 0 && joins(m_ranges[kept - 1], range.first)) m_ranges[kept - 1].last = std::max(m_ranges[kept - 1].last, range.last);
        else m_ranges[kept++] = range;
    }
    m_ranges.resize(kept);
    m_next = std::max<std::size_t>(4096, 2 * kept);
}

UidSet RangeCollector::take()
{
    normalise();
    UidSet set;
    for (const UidSet::Range &range : std::exchange(m_ranges, {})) set.add(Uid{range.first}, Uid{range.last});
    return set;
}

} // namespace godwit::imap
