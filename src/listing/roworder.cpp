// SPDX-License-Identifier: GPL-3.0-or-later
#include "listing/roworder.h"

#include <algorithm>

namespace godwit::listing {

std::vector<ListDelta::Move> moves(const std::vector<RowHistory::Gone> &gone, const std::vector<RowHistory::Gone> &come)
{
    std::vector<ListDelta::Move> result;
    if (gone.empty() || come.empty()) return result;
    std::vector<RowHistory::Gone> byKey = come;
    std::ranges::sort(byKey, {}, &RowHistory::Gone::key);
    for (const RowHistory::Gone &each : gone) {
        const auto there = std::ranges::lower_bound(byKey, each.key, {}, &RowHistory::Gone::key);
        if (there != byKey.end() && there->key == each.key) result.push_back({each.row, there->row});
    }
    std::ranges::sort(result, {}, &ListDelta::Move::from);
    return result;
}

int nextOf(const std::vector<std::uint8_t> &isSo, int row, int step)
{
    const int count = static_cast<int>(isSo.size());
    row = std::clamp(row, -1, count);
    for (int tried = 0; tried < count; ++tried) {
        row += step;
        if (row < 0) row = count - 1;
        else if (row >= count) row = 0;
        if (isSo[static_cast<std::size_t>(row)]) return row;
    }
    return -1;
}

std::vector<ListDelta::Range> toRanges(const std::vector<int> &rows)
{
    std::vector<ListDelta::Range> ranges;
    for (const int row : rows) {
        if (!ranges.empty() && ranges.back().last + 1 == row) ranges.back().last = row;
        else ranges.push_back({row, row});
    }
    return ranges;
}

} // namespace godwit::listing
