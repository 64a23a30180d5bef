// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/textmap.h"

#include <algorithm>

namespace godwit::ui {

void TextMap::add(qsizetype source, qsizetype position, qsizetype length)
{
    if (length <= 0) return;
    if (!m_stretches.empty()) {
        Stretch &last = m_stretches.back();
        if (last.source + last.length == source && last.position + last.length == position) {
            last.length += length;
            return;
        }
    }
    m_stretches.push_back({source, position, length});
}

/// The last one that does not begin behind it.
std::vector<TextMap::Stretch>::const_iterator TextMap::stretchOf(qsizetype source) const
{
    const auto next = std::ranges::upper_bound(m_stretches, source, {}, &Stretch::source);
    return next == m_stretches.begin() ? m_stretches.end() : std::prev(next);
}

bool TextMap::shows(TextRange range) const
{
    const auto found = stretchOf(range.start);
    return found != m_stretches.end() && range.start < found->source + found->length;
}

TextRange TextMap::toDocument(TextRange range) const
{
    const auto first = stretchOf(range.start);
    const auto last = stretchOf(range.end() - 1);
    if (first == m_stretches.end() || last == m_stretches.end()) return {};
    const qsizetype start = first->position + range.start - first->source;
    return {start, last->position + std::min(range.end() - last->source, last->length) - start};
}

qsizetype TextMap::toSource(qsizetype position) const
{
    const auto found =
        std::ranges::partition_point(m_stretches, [position](const Stretch &s) { return s.position + s.length <= position; });
    if (found != m_stretches.end()) return found->source + std::max<qsizetype>(0, position - found->position);
    return m_stretches.empty() ? 0 : m_stretches.back().source + m_stretches.back().length;
}

std::vector<std::size_t> TextMap::between(const std::vector<TextRange> &ranges, qsizetype from, qsizetype to) const
{
    std::vector<std::size_t> result;
    auto stretch = std::ranges::partition_point(m_stretches, [from](const Stretch &s) { return s.position + s.length <= from; });
    for (; stretch != m_stretches.end() && stretch->position < to; ++stretch) {
        const qsizetype first = stretch->source + std::max<qsizetype>(0, from - stretch->position);
        const qsizetype end = stretch->source + std::min(stretch->length, to - stretch->position);
        auto range = std::ranges::lower_bound(ranges, first, {}, &TextRange::start);
        for (; range != ranges.end() && range->start < end; ++range) result.push_back(std::size_t(range - ranges.begin()));
    }
    return result;
}

} // namespace godwit::ui
