// SPDX-License-Identifier: GPL-3.0-or-later
#include "listing/rowhistory.h"

#include <algorithm>

namespace godwit::listing {

namespace {

using Range = ListDelta::Range;
using Ranges = std::vector<Range>;

/// Takes the rows that went out of the selection (into `keys`); the others move up.
Ranges withoutGone(const Ranges &selected, const std::vector<RowHistory::Gone> &gone, std::vector<MessageKey> &keys)
{
    Ranges left;
    left.reserve(selected.size());
    for (const Range range : selected) {
        const auto first = std::ranges::lower_bound(gone, range.first, {}, &RowHistory::Gone::row);
        const auto behind = std::ranges::upper_bound(gone, range.last, {}, &RowHistory::Gone::row);
        for (auto each = first; each < behind; ++each) keys.push_back(each->key);
        const int above = static_cast<int>(first - gone.begin());
        const int stay = range.last - range.first + 1 - static_cast<int>(behind - first);
        if (stay > 0) left.push_back({range.first - above, range.first - above + stay - 1});
    }
    return left;
}

/// Rows that came were not meant: they move the selection down, or part it. One walk along both.
Ranges aroundInserted(const Ranges &selected, const Ranges &inserted)
{
    Ranges result;
    result.reserve(selected.size() + inserted.size());
    auto next = inserted.begin();
    int shift = 0;
    for (Range range : selected) {
        for (; next != inserted.end() && next->first - shift <= range.last; ++next) {
            const int at = next->first - shift; // where it came, in rows of the list before
            if (at > range.first) {
                result.push_back({range.first + shift, at - 1 + shift});
                range.first = at;
            }
            shift += next->last - next->first + 1;
        }
        result.push_back({range.first + shift, range.last + shift});
    }
    return result;
}

} // namespace

void RowHistory::add(std::uint64_t before, const ListDelta &delta, std::vector<Gone> gone)
{
    m_steps.push_back({before, std::move(gone), delta.inserted});
    m_remembered += m_steps.back().size();
    while (m_remembered > mostRemembered) dropFirst();
}

void RowHistory::clear()
{
    m_steps.clear();
    m_remembered = 0;
}

void RowHistory::forgetBefore(std::uint64_t revision)
{
    while (!m_steps.empty() && m_steps.front().before < revision) dropFirst();
}

void RowHistory::dropFirst()
{
    m_remembered -= m_steps.front().size();
    m_steps.pop_front();
}

std::optional<RowHistory::Translated> RowHistory::translate(const RowSelection &selection, std::uint64_t now) const
{
    Translated result{selection.rows, {}};
    if (selection.revision == now) return result;
    auto step = std::ranges::find(m_steps, selection.revision, &Step::before);
    if (step == m_steps.end()) return std::nullopt;
    for (; step != m_steps.end(); ++step) {
        result.rows = withoutGone(result.rows, step->gone, result.gone);
        result.rows = aroundInserted(result.rows, step->inserted);
    }
    return result;
}

} // namespace godwit::listing
