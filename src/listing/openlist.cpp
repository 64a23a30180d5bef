// SPDX-License-Identifier: GPL-3.0-or-later
#include "listing/openlist.h"

#include <algorithm>
#include <limits>
#include <ranges>
#include <utility>

namespace godwit::listing {

namespace {

constexpr std::size_t chunkSize = 1024; // split at twice that

/// By arrival. A message without UID comes after every UID.
std::uint64_t arrivalNumber(const ListEntry &entry)
{
    constexpr std::uint64_t afterAll = std::uint64_t{std::numeric_limits<std::uint32_t>::max()} + 1;
    return entry.uid == Uid{} ? afterAll : toInt(entry.uid);
}

/// Sorted, and of two entries with one key only the later one.
template <class Entries, class Before> void keepLast(Entries &entries, Before before)
{
    std::ranges::reverse(entries);
    std::ranges::stable_sort(entries, {}, [](const auto &each) { return each.entry.key; });
    const auto doubles = std::ranges::unique(entries, {}, [](const auto &each) { return each.entry.key; });
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

bool OpenList::before(const Sorted &a, const Sorted &b) { return a.number != b.number ? a.number < b.number : a.entry.key < b.entry.key; }

std::optional<std::vector<OpenList::Sorted>> OpenList::numbered(std::span<const ListEntry> entries) const
{
    std::vector<Sorted> result;
    result.reserve(entries.size());
    if (!m_numbersOf) {
        for (const ListEntry &entry : entries) result.push_back({arrivalNumber(entry), entry});
        return result;
    }
    const auto numbers = m_numbersOf(entries);
    if (!numbers) return std::nullopt;
    for (std::size_t i = 0; i < entries.size(); ++i) result.push_back({(*numbers)[i], entries[i]});
    return result;
}

ListDelta OpenList::assign(std::vector<ListEntry> entries)
{
    ListDelta delta;
    m_outOfNumbers = false;
    if (m_count > 0) delta.removed.push_back({0, m_count - 1});
    makeChunks({}); // whoever gives the numbers out begins anew with an empty list
    std::vector<Sorted> sorted = numbered(entries).value_or(std::vector<Sorted>());
    entries = {};
    std::ranges::sort(sorted, before);
    makeChunks(std::move(sorted));
    delta.count = m_count;
    if (m_count > 0) delta.inserted.push_back({0, m_count - 1});
    return delta;
}

ListDelta OpenList::apply(const MessageChanges &changes, std::vector<RowHistory::Gone> *gone)
{
    ListDelta delta;
    std::vector<ListEntry> told;
    told.reserve(changes.added.size() + changes.changed.size());
    for (const auto *group : {&changes.added, &changes.changed}) told.insert(told.end(), group->begin(), group->end());
    const auto entries = numbered(told);
    m_outOfNumbers = !entries;
    delta.count = m_count;
    if (!entries) return delta;
    if (changes.reset) {
        if (m_count > 0) delta.removed.push_back({0, m_count - 1});
        makeChunks({});
    }

    // Entries that stand at their place already only change; the others leave their old place, if they had one, and are inserted.
    std::vector<Sorted> incoming, inPlace;
    std::vector<MessageKey> leaving = changes.removed;
    for (const Sorted &each : *entries) (find(each) ? inPlace : incoming).push_back(each);
    for (const Sorted &each : incoming) leaving.push_back(each.entry.key);
    std::ranges::sort(leaving);

    const int countBefore = m_count;
    std::vector<RowHistory::Gone> erased = erase(locate(leaving));
    std::vector<int> erasedAt;
    erasedAt.reserve(erased.size());
    for (auto &each : erased) {
        erasedAt.push_back(each.row);
        each.row = countBefore - 1 - each.row;
    }
    std::ranges::reverse(erased);
    const auto removed = toRows(erasedAt, countBefore);
    delta.removed.insert(delta.removed.end(), removed.rbegin(), removed.rend());

    keepLast(incoming, before);
    const auto inserted = insert(incoming);
    delta.inserted = toRows(inserted, m_count);
    std::vector<RowHistory::Gone> come;
    if (!erased.empty())
        for (std::size_t i = inserted.size(); i-- > 0;) come.push_back({m_count - 1 - inserted[i], incoming[i].entry.key});
    delta.moved = moves(erased, come);
    if (gone) *gone = std::move(erased);

    std::vector<int> positions;
    const std::vector<int> offset = offsets();
    for (const Sorted &each : inPlace) {
        const auto place = find(each);
        if (!place) continue; // it was among the removed ones too
        m_chunks[place->chunk].entries[place->index].entry = each.entry;
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
            result.push_back(chunk.entries[static_cast<std::size_t>(size - 1 - (r - row))].entry.key);
        row += size;
        if (row > last) break;
    }
    return result;
}

ListEntry OpenList::at(int row) const
{
    Q_ASSERT(row >= 0 && row < m_count);
    auto chunk = m_chunks.rbegin();
    for (; row >= static_cast<int>(chunk->entries.size()); ++chunk) row -= static_cast<int>(chunk->entries.size());
    return chunk->entries[chunk->entries.size() - 1 - static_cast<std::size_t>(row)].entry;
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
    for (const Place &place : locate(keys)) result.push_back(m_chunks[place.chunk].entries[place.index].entry.key);
    return result;
}

int OpenList::nextUnread(int row, int step) const
{
    std::vector<std::uint8_t> unread; // by row: one walk along the chunks is cheaper than a search for each row
    unread.reserve(static_cast<std::size_t>(m_count));
    for (const Chunk &chunk : m_chunks | std::views::reverse)
        for (const auto &[number, entry] : chunk.entries | std::views::reverse)
            unread.push_back(!SystemFlags::fromInt(static_cast<SystemFlags::Int>(entry.flags & 0xff)).testFlag(Flag::Seen));
    return nextOf(unread, row, step);
}

std::size_t OpenList::memory() const
{
    std::size_t octets = m_chunks.capacity() * sizeof(Chunk);
    for (const Chunk &chunk : m_chunks) octets += chunk.entries.capacity() * sizeof(Sorted);
    return octets;
}

void OpenList::makeChunks(std::vector<Sorted> sorted)
{
    m_chunks.clear();
    m_count = static_cast<int>(sorted.size());
    m_chunks.reserve((sorted.size() + chunkSize - 1) / chunkSize);
    for (std::size_t begin = 0; begin < sorted.size(); begin += chunkSize) {
        const auto part = std::span(sorted).subspan(begin, std::min(chunkSize, sorted.size() - begin));
        const auto [lowest, highest] = std::ranges::minmax(part, {}, [](const Sorted &each) { return each.entry.key; });
        m_chunks.push_back({.entries = {part.begin(), part.end()}, .lowest = lowest.entry.key, .highest = highest.entry.key});
    }
}

/// The first chunk that does not end before the entry; the last one for an entry behind all.
std::size_t OpenList::chunkFor(const Sorted &entry) const
{
    const auto chunk = std::ranges::partition_point(m_chunks, [&](const Chunk &c) { return before(c.entries.back(), entry); });
    const auto index = static_cast<std::size_t>(chunk - m_chunks.begin());
    return m_chunks.empty() ? 0 : std::min(index, m_chunks.size() - 1);
}

std::optional<OpenList::Place> OpenList::find(const Sorted &entry) const
{
    if (m_chunks.empty()) return std::nullopt;
    const std::size_t chunk = chunkFor(entry);
    const auto &entries = m_chunks[chunk].entries;
    const auto at = std::ranges::lower_bound(entries, entry, before);
    if (at == entries.end() || before(entry, *at)) return std::nullopt;
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
            if (std::binary_search(first, last, chunk.entries[i].entry.key)) places.push_back({c, i});
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
                positions.push_back({offset[c] + static_cast<int>(from), entries[from].entry.key});
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
std::vector<int> OpenList::insert(const std::vector<Sorted> &sorted)
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

void OpenList::mergeInto(std::size_t index, std::span<const Sorted> sorted)
{
    Chunk &chunk = m_chunks[index];
    for (const Sorted &each : sorted) {
        chunk.lowest = std::min(chunk.lowest, each.entry.key);
        chunk.highest = std::max(chunk.highest, each.entry.key);
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
