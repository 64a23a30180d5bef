// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rowmapping.h"

#include <algorithm>
#include <ranges>

namespace godwit::models {

RowMapping::RowMapping(const ListDelta &delta) : m_delta(delta)
{
    int gone = 0;
    for (const ListDelta::Range range : delta.removed | std::views::reverse) {
        gone += range.last - range.first + 1;
        m_removed.push_back({range.last + 1, -gone});
    }
    int come = 0;
    for (const ListDelta::Range range : delta.inserted) {
        m_inserted.push_back({range.first - come, 0}); // among the rows that stay
        come += range.last - range.first + 1;
        m_inserted.back().by = come;
    }
}

int RowMapping::map(int row) const
{
    const auto move = std::ranges::lower_bound(m_delta.moved, row, {}, &ListDelta::Move::from);
    if (move != m_delta.moved.end() && move->from == row) return move->to;
    // Descending: the first range that does not begin below the row.
    const auto range = std::ranges::lower_bound(m_delta.removed, row, std::ranges::greater(), &ListDelta::Range::first);
    if (range != m_delta.removed.end() && row <= range->last) return -1;
    const auto shifted = [](const std::vector<Shift> &shifts, int at) {
        const auto behind = std::ranges::upper_bound(shifts, at, {}, &Shift::from);
        return behind == shifts.begin() ? at : at + std::prev(behind)->by;
    };
    return shifted(m_inserted, shifted(m_removed, row));
}

} // namespace godwit::models
