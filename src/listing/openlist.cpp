// SPDX-License-Identifier: GPL-3.0-or-later
#include "listing/openlist.h"

#include <algorithm>
#include <limits>
#include <ranges>
#include <utility>

namespace godwit::listing {

namespace {

constexpr std::size_t chunkSize = 1024; // split at twice that

/// The sorting key, ascending. A message without UID comes after every UID.
std::pair<std::uint64_t, MessageKey> order(const ListEntry &entry)
{
    constexpr std::uint64_t afterAll = std::uint64_t{std::numeric_limits<std::uint32_t>::max()} + 1;
    return {entry.uid == Uid{} ? afterAll : toInt(entry.uid), entry.key};
}

bool before(const ListEntry &a, const ListEntry &b) { return order(a) < order(b); }

/// Sorted, and of two entries with one key only the later one.
void keepLast(std::vector<ListEntry> &entries)
{
    std::ranges::reverse(entries);
    std::ranges::stable_sort(entries, {}, &ListEntry::key);
    const auto doubles = std::ranges::unique(entries, {}, &ListEntry::key);
    entries.erase(doubles.begin(), doubles.end());
    std::ranges::sort(entries, before);
}

/// Ascending positions as ascending contiguous ranges of rows; row 0 is the last of `count` positions.
std::vector<ListDelta::Range> toRows(const std::vector<int> &positions, int count)
{
    std::vector<ListDelta::Range> ranges;
    for (const int position : positions | std::views::reverse) {
        const int row = count - 1 - position;
        if (!ranges.empty() && ranges.back().last + 1 == row) ranges.back().last = row;
        else ranges.push_back({row, row});
    }
    return ranges;
}

} // namespace

ListDelta OpenList::assign(std::vector<ListEntry> entries)
{
    ListDelta delta;
    if (m_count > 0) delta.removed.push_back({0, m_count - 1});
    std::ranges::sort(entries, before);
    makeChunks(std::move(entries));
    delta.count = m_count;
    if (m_count > 0) delta.inserted.push_back({0, m_count - 1});
    return delta;
}

ListDelta OpenList::apply(const MessageChanges &changes, std::vector<RowHistory::Gone> *gone)
{
    ListDelta delta;
    if (changes.reset) {
        if (m_count > 0) delta.removed.push_back({0, m_count - 1});
        makeChunks({});
    }

    // Entries that stand at their place already only change; the others leave their old place, if they had one, and are inserted.
    std::vector<ListEntry> incoming, inPlace;
    std::vector<MessageKey> leaving = changes.removed;
    for (const auto *group : {&changes.added, &changes.changed})
        for (const ListEntry &entry : *group) {
            if (find(entry)) inPlace.push_back(entry);
            else incoming.push_back(entry);
        }
    for (const ListEntry &entry : incoming) leaving.push_back(entry.key);
    std::ranges::sort(leaving);

    const int countBefore = m_count;
    std::vector<RowHistory::Gone> erased = erase(locate(leaving));
    std::vector<int> erasedAt;
    erasedAt.reserve(erased.size());
    for (const auto &each : erased) erasedAt.push_back(each.row);
    const auto removed = toRows(erasedAt, countBefore);
    delta.removed.insert(delta.removed.end(), removed.rbegin(), removed.rend());
    if (gone) {
        for (auto &each : erased) each.row = countBefore - 1 - each.row;
        std::ranges::reverse(erased);
        *gone = std::move(erased);
    }

    keepLast(incoming);
    const auto inserted = insert(incoming);
    delta.inserted = toRows(inserted, m_count);

    std::vector<int> positions;
    const std::vector<int> offset = offsets();
    for (const ListEntry &entry : inPlace) {
        const auto place = find(entry);
        if (!place) continue; // it was among the removed ones too
        m_chunks[place->chunk].entries[place->index].flags = entry.flags;
        positions.push_back(offset[place->chunk] + static_cast<int>(place->index));
    }
    std::ranges::sort(positions);
    const auto again = std::ranges::unique(positions);
    positions.erase(again.begin(), again.end());
    delta.changed = toRows(positions, m_count);
    delta.count = m_count;
    return delta;
}

std::vector<MessageKey> OpenList::keys(int first, int last) const
{
    std::vector<MessageKey> result;
    first = std::max(first, 0);
    last = std::min(last, m_count - 1);
    if (first > last) return result;
    result.reserve(static_cast<std::size_t>(last - first + 1));
    int row = 0; // of the newest entry in the chunk
    for (const Chunk &chunk : m_chunks | std::views::reverse) {
        const int size = static_cast<int>(chunk.entries.size());
        for (int r = std::max(first, row); r <= std::min(last, row + size - 1); ++r)
            result.push_back(chunk.entries[static_cast<std::size_t>(size - 1 - (r - row))].key);
        row += size;
        if (row > last) break;
    }
    return result;
}

ListEntry OpenList::at(int row) const
{
    Q_ASSERT(row >= 0 && row < m_count);
    for (const Chunk &chunk : m_chunks | std::views::reverse) {
        const int size = static_cast<int>(chunk.entries.size());
        if (row < size) return chunk.entries[static_cast<std::size_t>(size - 1 - row)];
        row -= size;
    }
    return {};
}

int OpenList::rowOf(MessageKey key) const
{
    const auto places = locate({key});
    if (places.empty()) return -1;
    return m_count - 1 - (offsets()[places.front().chunk] + static_cast<int>(places.front().index));
}

std::vector<MessageKey> OpenList::present(std::vector<MessageKey> keys) const
{
    std::ranges::sort(keys);
    std::vector<MessageKey> result;
    for (const Place &place : locate(keys)) result.push_back(m_chunks[place.chunk].entries[place.index].key);
    return result;
}

int OpenList::nextUnread(int row, int step) const
{
    std::vector<std::uint8_t> unread; // by row: one walk along the chunks is cheaper than a search for each row
    unread.reserve(static_cast<std::size_t>(m_count));
    for (const Chunk &chunk : m_chunks | std::views::reverse)
        for (const ListEntry &entry : chunk.entries | std::views::reverse)
            unread.push_back(!SystemFlags::fromInt(static_cast<SystemFlags::Int>(entry.flags & 0xff)).testFlag(Flag::Seen));
    row = std::clamp(row, -1, m_count);
    for (int tried = 0; tried < m_count; ++tried) {
        row += step;
        if (row < 0) row = m_count - 1;
        else if (row >= m_count) row = 0;
        if (unread[static_cast<std::size_t>(row)]) return row;
    }
    return -1;
}

std::size_t OpenList::memory() const
{
    std::size_t octets = m_chunks.capacity() * sizeof(Chunk);
    for (const Chunk &chunk : m_chunks) octets += chunk.entries.capacity() * sizeof(ListEntry);
    return octets;
}

void OpenList::makeChunks(std::vector<ListEntry> sorted)
{
    m_chunks.clear();
    m_count = static_cast<int>(sorted.size());
    m_chunks.reserve((sorted.size() + chunkSize - 1) / chunkSize);
    for (std::size_t begin = 0; begin < sorted.size(); begin += chunkSize) {
        const auto part = std::span(sorted).subspan(begin, std::min(chunkSize, sorted.size() - begin));
        const auto [lowest, highest] = std::ranges::minmax(part, {}, &ListEntry::key);
        m_chunks.push_back({.entries = {part.begin(), part.end()}, .lowest = lowest.key, .highest = highest.key});
    }
}

/// The first chunk that does not end before the entry; the last one for an entry behind all.
std::size_t OpenList::chunkFor(const ListEntry &entry) const
{
    const auto chunk = std::ranges::partition_point(m_chunks, [&](const Chunk &c) { return before(c.entries.back(), entry); });
    const auto index = static_cast<std::size_t>(chunk - m_chunks.begin());
    return m_chunks.empty() ? 0 : std::min(index, m_chunks.size() - 1);
}

std::optional<OpenList::Place> OpenList::find(const ListEntry &entry) const
{
    if (m_chunks.empty()) return std::nullopt;
    const std::size_t chunk = chunkFor(entry);
    const auto &entries = m_chunks[chunk].entries;
    const auto at = std::ranges::lower_bound(entries, entry, before);
    if (at == entries.end() || order(*at) != order(entry)) return std::nullopt;
    return Place{chunk, static_cast<std::size_t>(at - entries.begin())};
}

/// Where messages stand whose UID is not known, in ascending order. Looks only into the chunks that can hold one of the keys.
std::vector<OpenList::Place> OpenList::locate(const std::vector<MessageKey> &sortedKeys) const
{
    std::vector<Place> places;
    for (std::size_t c = 0; c < m_chunks.size() && !sortedKeys.empty(); ++c) {
        const Chunk &chunk = m_chunks[c];
        const auto first = std::ranges::lower_bound(sortedKeys, chunk.lowest);
        const auto last = std::ranges::upper_bound(sortedKeys, chunk.highest);
        if (first >= last) continue;
        for (std::size_t i = 0; i < chunk.entries.size(); ++i)
            if (std::binary_search(first, last, chunk.entries[i].key)) places.push_back({c, i});
    }
    return places;
}

/// What it erased, at its positions (of the list before), ascending.
std::vector<RowHistory::Gone> OpenList::erase(const std::vector<Place> &places)
{
    std::vector<RowHistory::Gone> positions;
    if (places.empty()) return positions;
    const std::vector<int> offset = offsets();
    for (auto place = places.begin(); place != places.end();) {
        const std::size_t c = place->chunk;
        auto &entries = m_chunks[c].entries;
        std::size_t to = place->index;
        for (std::size_t from = to; from < entries.size(); ++from) {
            if (place != places.end() && place->chunk == c && place->index == from) {
                positions.push_back({offset[c] + static_cast<int>(from), entries[from].key});
                ++place;
            } else {
                entries[to++] = entries[from];
            }
        }
        entries.resize(to);
    }
    m_count -= static_cast<int>(positions.size());
    std::erase_if(m_chunks, [](const Chunk &chunk) { return chunk.entries.empty(); });
    return positions;
}

/// Positions (of the list after) of the new entries, ascending.
std::vector<int> OpenList::insert(const std::vector<ListEntry> &sorted)
{
    std::vector<int> positions;
    positions.reserve(sorted.size());
    if (m_chunks.empty()) {
        makeChunks(sorted);
        for (int i = 0; i < m_count; ++i) positions.push_back(i);
        return positions;
    }
    struct Group {
        std::size_t chunk, first, size;
    };
    std::vector<Group> groups;
    const std::vector<int> offset = offsets();
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        const std::size_t c = chunkFor(sorted[i]);
        if (groups.empty() || groups.back().chunk != c) groups.push_back({c, i, 0});
        ++groups.back().size;
        const auto &entries = m_chunks[c].entries;
        const auto older = std::ranges::lower_bound(entries, sorted[i], before) - entries.begin();
        positions.push_back(offset[c] + static_cast<int>(older) + static_cast<int>(i));
    }
    // From the back, because a chunk that grew too large is split and moves those behind it.
    for (const Group &group : groups | std::views::reverse) mergeInto(group.chunk, std::span(sorted).subspan(group.first, group.size));
    m_count += static_cast<int>(sorted.size());
    return positions;
}

void OpenList::mergeInto(std::size_t index, std::span<const ListEntry> sorted)
{
    Chunk &chunk = m_chunks[index];
    for (const ListEntry &entry : sorted) {
        chunk.lowest = std::min(chunk.lowest, entry.key);
        chunk.highest = std::max(chunk.highest, entry.key);
    }
    const auto old = static_cast<std::ptrdiff_t>(chunk.entries.size());
    chunk.entries.insert(chunk.entries.end(), sorted.begin(), sorted.end());
    std::ranges::inplace_merge(chunk.entries, chunk.entries.begin() + old, before);
    if (chunk.entries.size() <= 2 * chunkSize) return;

    OpenList parts;
    parts.makeChunks(std::exchange(chunk.entries, {}));
    m_chunks.erase(m_chunks.begin() + static_cast<std::ptrdiff_t>(index));
    m_chunks.insert(m_chunks.begin() + static_cast<std::ptrdiff_t>(index), std::make_move_iterator(parts.m_chunks.begin()),
                    std::make_move_iterator(parts.m_chunks.end()));
}

/// The position at which each chunk begins.
std::vector<int> OpenList::offsets() const
{
    std::vector<int> result;
    result.reserve(m_chunks.size());
    int position = 0;
    for (const Chunk &chunk : m_chunks) {
        result.push_back(position);
        position += static_cast<int>(chunk.entries.size());
    }
    return result;
}

} // namespace godwit::listing
