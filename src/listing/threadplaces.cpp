// SPDX-License-Identifier: GPL-3.0-or-later
// Which row a conversation stands in.
#include "listing/threadmember.h"

#include <algorithm>

namespace godwit::listing {

namespace {
constexpr std::size_t chunkSize = 512; // split at twice that
}

/// A total order: no two threads have the same newest message.
bool ThreadedList::isAbove(std::uint32_t a, std::uint32_t b) const
{
    const Thread &x = m_threads[a], &y = m_threads[b];
    return x.number != y.number ? x.number > y.number : x.at(x.newest).key > y.at(y.newest).key;
}

bool ThreadedList::isShown(std::uint32_t at) const
{
    const Thread &thread = m_threads[at];
    for (std::uint32_t i = 0; i < thread.count; ++i)
        if (!thread.at(i).other) return true;
    return false;
}

void ThreadedList::placeAll(std::vector<std::uint32_t> threads)
{
    std::erase_if(threads, [this](std::uint32_t thread) { return !isShown(thread); });
    std::ranges::sort(threads, [this](std::uint32_t a, std::uint32_t b) { return isAbove(a, b); });
    m_chunks.clear();
    m_count = 0;
    for (std::size_t begin = 0; begin < threads.size(); begin += chunkSize) {
        const auto part = std::span(threads).subspan(begin, std::min(chunkSize, threads.size() - begin));
        Chunk &chunk = m_chunks.emplace_back();
        chunk.threads.assign(part.begin(), part.end());
        for (const std::uint32_t thread : part) {
            m_threads[thread].placed = 1;
            chunk.rows += m_threads[thread].rows();
        }
        m_count += chunk.rows;
    }
}

/// The first chunk that does not end above the thread; the last one for a thread below all.
std::size_t ThreadedList::chunkFor(std::uint32_t thread) const
{
    const auto chunk = std::ranges::partition_point(m_chunks, [&](const Chunk &c) { return isAbove(c.threads.back(), thread); });
    return std::min(static_cast<std::size_t>(chunk - m_chunks.begin()), m_chunks.empty() ? 0 : m_chunks.size() - 1);
}

void ThreadedList::place(std::uint32_t thread)
{
    if (!isShown(thread)) return;
    const bool isFirst = m_chunks.empty();
    if (isFirst) m_chunks.emplace_back();
    const std::size_t c = isFirst ? 0 : chunkFor(thread);
    Chunk &chunk = m_chunks[c];
    const auto at = std::ranges::lower_bound(chunk.threads, thread, [this](std::uint32_t a, std::uint32_t b) { return isAbove(a, b); });
    chunk.threads.insert(at, thread);
    m_threads[thread].placed = 1;
    chunk.rows += m_threads[thread].rows();
    m_count += m_threads[thread].rows();
    if (chunk.threads.size() <= 2 * chunkSize) return;
    Chunk lower;
    lower.threads.assign(chunk.threads.begin() + chunkSize, chunk.threads.end());
    chunk.threads.resize(chunkSize);
    for (const std::uint32_t each : lower.threads) lower.rows += m_threads[each].rows();
    chunk.rows -= lower.rows;
    m_chunks.insert(m_chunks.begin() + static_cast<std::ptrdiff_t>(c) + 1, std::move(lower));
}

void ThreadedList::unplace(const std::vector<std::uint32_t> &threads)
{
    for (const std::uint32_t thread : threads) {
        if (!m_threads[thread].placed) continue;
        Chunk &chunk = m_chunks[chunkFor(thread)];
        std::erase(chunk.threads, thread);
        chunk.rows -= m_threads[thread].rows();
        m_count -= m_threads[thread].rows();
        m_threads[thread].placed = 0;
        if (chunk.threads.empty()) m_chunks.erase(m_chunks.begin() + (&chunk - m_chunks.data()));
    }
}

/// The row at which each chunk begins.
std::vector<int> ThreadedList::offsets() const
{
    std::vector<int> result;
    result.reserve(m_chunks.size());
    int row = 0;
    for (const Chunk &chunk : m_chunks) {
        result.push_back(row);
        row += chunk.rows;
    }
    return result;
}

int ThreadedList::firstRowOf(std::uint32_t thread, const std::vector<int> &offsets) const
{
    const std::size_t c = chunkFor(thread);
    int row = offsets[c];
    for (const std::uint32_t each : m_chunks[c].threads) {
        if (each == thread) return row;
        row += m_threads[each].rows();
    }
    return -1;
}

/// With who stands in them, ascending.
std::vector<RowHistory::Gone> ThreadedList::rowsOf(const std::vector<std::uint32_t> &threads) const
{
    std::vector<RowHistory::Gone> rows;
    const std::vector<int> offset = offsets();
    for (const std::uint32_t each : threads) {
        const Thread &thread = m_threads[each];
        if (!thread.placed) continue;
        const int first = firstRowOf(each, offset);
        if (!thread.expanded) rows.push_back({first, thread.at(thread.newest).key});
        else
            for (std::uint32_t i = 0; i < thread.count; ++i) rows.push_back({first + int(i), thread.at(i).key});
    }
    std::ranges::sort(rows, {}, &RowHistory::Gone::row);
    return rows;
}

/// Chunk and place in it of the thread that has the row; `begin`: its first row.
std::optional<std::pair<std::size_t, std::size_t>> ThreadedList::threadAt(int row, int *begin) const
{
    if (row < 0 || row >= m_count) return std::nullopt;
    int first = 0;
    for (std::size_t c = 0; c < m_chunks.size(); ++c) {
        if (row >= first + m_chunks[c].rows) {
            first += m_chunks[c].rows;
            continue;
        }
        for (std::size_t i = 0; i < m_chunks[c].threads.size(); ++i) {
            const int rows = m_threads[m_chunks[c].threads[i]].rows();
            if (row < first + rows) {
                *begin = first;
                return std::pair(c, i);
            }
            first += rows;
        }
    }
    return std::nullopt;
}

void ThreadedList::visitRows(int first, int last, const std::function<void(const Thread &, std::uint32_t)> &visit) const
{
    int row = 0;
    first = std::max(first, 0);
    const auto start = threadAt(first, &row);
    if (!start) return;
    auto [c, i] = *start;
    for (; c < m_chunks.size() && row <= last; ++c, i = 0)
        for (; i < m_chunks[c].threads.size() && row <= last; ++i) {
            const Thread &thread = m_threads[m_chunks[c].threads[i]];
            const int rows = thread.rows();
            for (int r = std::max(first, row); r <= std::min(last, row + rows - 1); ++r)
                visit(thread, thread.expanded ? std::uint32_t(r - row) : thread.newest);
            row += rows;
        }
}

ThreadedList::Keys ThreadedList::keys(int first, int last) const
{
    Keys result;
    visitRows(first, last, [&](const Thread &thread, std::uint32_t index) { result.push_back(thread.at(index).key); });
    return result;
}

ThreadedList::Keys ThreadedList::meant(int first, int last) const
{
    Keys result;
    visitRows(first, last, [&](const Thread &thread, std::uint32_t index) {
        if (thread.expanded || thread.count == 1) {
            result.push_back(thread.at(index).key);
            return;
        }
        for (std::uint32_t i = 0; i < thread.count; ++i)
            if (!thread.at(i).other) result.push_back(thread.at(i).key);
    });
    return result;
}

QList<ThreadPlace> ThreadedList::places(int first, int last) const
{
    QList<ThreadPlace> result;
    visitRows(first, last, [&](const Thread &thread, std::uint32_t index) {
        ThreadPlace place;
        const bool head = !thread.expanded || index == 0;
        if (thread.expanded) place.depth = int(thread.at(index).depth);
        place.expanded = thread.expanded && head && thread.count > 1;
        if (head) place.size = int(thread.count);
        for (std::uint32_t i = 0; head && i < thread.count; ++i) place.unread += thread.at(i).isUnread() ? 1 : 0;
        result.append(place);
    });
    return result;
}

int ThreadedList::rowOf(MessageKey key) const
{
    const std::uint32_t at = threadOf(key);
    if (at == FlatTable::nothing || !m_threads[at].placed) return -1;
    const std::uint32_t index = m_threads[at].indexOf(key);
    if (index == m_threads[at].count) return -1;
    return firstRowOf(at, offsets()) + (m_threads[at].expanded ? int(index) : 0);
}

ThreadedList::Keys ThreadedList::present(Keys keys) const
{
    std::erase_if(keys, [this](MessageKey key) {
        const std::uint32_t thread = threadOf(key);
        return thread == FlatTable::nothing || m_threads[thread].indexOf(key) == m_threads[thread].count;
    });
    return keys;
}

int ThreadedList::nextUnread(int row, int step) const
{
    std::vector<std::uint8_t> unread;
    unread.reserve(static_cast<std::size_t>(m_count));
    visitRows(0, m_count - 1, [&](const Thread &thread, std::uint32_t index) {
        bool any = thread.at(index).isUnread();
        for (std::uint32_t i = 0; !any && !thread.expanded && i < thread.count; ++i) any = thread.at(i).isUnread() && !thread.at(i).other;
        unread.push_back(any);
    });
    return nextOf(unread, row, step);
}

std::size_t ThreadedList::memory() const
{
    std::size_t octets = m_threads.size() * sizeof(Thread) + m_free.capacity() * 4 + m_parents.capacity() * 4 +
                         m_firstThreads.capacity() * 4 + m_ids.memory() + m_byKey.memory() + m_chunks.capacity() * sizeof(Chunk);
    for (const Thread &thread : m_threads)
        if (thread.count > 1) octets += (thread.count - 1) * sizeof(Member) + 16; // and what the allocator adds
    for (const Chunk &chunk : m_chunks) octets += chunk.threads.capacity() * 4;
    return octets;
}

ListDelta ThreadedList::setExpanded(int row, bool expanded, std::vector<RowHistory::Gone> *gone)
{
    ListDelta delta;
    delta.count = m_count;
    int begin = 0;
    const auto at = threadAt(row, &begin);
    if (!at) return delta;
    Chunk &chunk = m_chunks[at->first];
    Thread &thread = m_threads[chunk.threads[at->second]];
    if (thread.count == 1 || bool(thread.expanded) == expanded) return delta;
    const int newest = begin + int(thread.newest), last = begin + int(thread.count) - 1;
    auto &others = expanded ? delta.inserted : delta.removed; // the newest message keeps its row
    if (newest > begin) others.push_back({begin, newest - 1});
    if (last > newest) others.push_back({newest + 1, last});
    std::ranges::reverse(delta.removed);
    if (gone && !expanded)
        for (std::uint32_t i = 0; i < thread.count; ++i)
            if (i != thread.newest) gone->push_back({begin + int(i), thread.at(i).key});
    thread.expanded = expanded;
    const int more = (expanded ? 1 : -1) * int(thread.count - 1);
    chunk.rows += more;
    m_count += more;
    delta.count = m_count;
    delta.changed = {expanded ? ListDelta::Range{newest, newest} : ListDelta::Range{begin, begin}};
    return delta;
}

ListDelta ThreadedList::setAllExpanded(bool expanded)
{
    ListDelta delta;
    if (m_count > 0) delta.removed.push_back({0, m_count - 1});
    m_allExpanded = expanded;
    m_count = 0;
    for (Thread &thread : m_threads) thread.expanded = expanded;
    for (Chunk &chunk : m_chunks) {
        chunk.rows = 0;
        for (const std::uint32_t thread : chunk.threads) chunk.rows += m_threads[thread].rows();
        m_count += chunk.rows;
    }
    delta.count = m_count;
    if (m_count > 0) delta.inserted.push_back({0, m_count - 1});
    return delta;
}

void ThreadedList::forEach(const std::function<void(MessageKey, int)> &visit) const
{
    for (const Chunk &chunk : m_chunks)
        for (const std::uint32_t each : chunk.threads)
            for (std::uint32_t i = 0; i < m_threads[each].count; ++i) visit(m_threads[each].at(i).key, int(m_threads[each].at(i).depth));
}

} // namespace godwit::listing
