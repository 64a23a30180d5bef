// SPDX-License-Identifier: GPL-3.0-or-later
// Which messages can have to do with each other.
#include "listing/threadmember.h"

#include <algorithm>

namespace godwit::listing {

std::uint32_t ThreadedList::newComponent()
{
    m_parents.push_back(std::uint32_t(m_parents.size()));
    m_firstThreads.push_back(FlatTable::nothing);
    return m_parents.back();
}

std::uint32_t ThreadedList::rootOf(std::uint32_t component)
{
    while (m_parents[component] != component) component = m_parents[component] = m_parents[m_parents[component]];
    return component;
}

/// The root of both. Their threads become one list.
std::uint32_t ThreadedList::unite(std::uint32_t a, std::uint32_t b)
{
    a = rootOf(a);
    b = rootOf(b);
    if (a == b) return a;
    if (m_firstThreads[a] == FlatTable::nothing) std::swap(a, b);
    m_parents[b] = a;
    if (const std::uint32_t behind = std::exchange(m_firstThreads[b], FlatTable::nothing); behind != FlatTable::nothing) {
        std::uint32_t last = behind;
        while (m_threads[last].next != FlatTable::nothing) last = m_threads[last].next;
        m_threads[last].next = std::exchange(m_firstThreads[a], behind);
    }
    return a;
}

std::uint32_t ThreadedList::componentOf(const ThreadRows &rows, const ThreadRows::Row &row)
{
    std::uint32_t component = FlatTable::nothing;
    const auto join = [&](std::uint64_t hash) {
        const std::uint32_t known = m_ids.find(hash);
        if (known == FlatTable::nothing) {
            if (component == FlatTable::nothing) component = newComponent();
            m_ids.set(hash, component);
        } else {
            component = component == FlatTable::nothing ? rootOf(known) : unite(component, known);
        }
    };
    // What is known already comes first, so that an answer needs no component of its own.
    for (const std::uint64_t reference : rows.of(row)) join(reference);
    if (m_options.mergeSubjects && row.topic != 0) join(row.topic);
    if (row.id != 0) join(row.id);
    return component == FlatTable::nothing ? newComponent() : component;
}

void ThreadedList::Incoming::findRows(const ThreadRows &rows, std::vector<Incoming> &members)
{
    std::vector<std::pair<MessageKey, int>> byKey;
    byKey.reserve(rows.rows.size());
    for (int row = 0; row < int(rows.rows.size()); ++row) byKey.emplace_back(rows.rows[std::size_t(row)].key, row);
    if (!std::ranges::is_sorted(byKey)) std::ranges::sort(byKey);
    auto next = byKey.begin(); // most are told in the order of their keys
    for (Incoming &each : members) {
        if (next == byKey.end() || next->first != each.member.key)
            next = std::ranges::lower_bound(byKey, each.member.key, {}, &std::pair<MessageKey, int>::first);
        const bool found = next != byKey.end() && next->first == each.member.key;
        each.row = found ? next->second : -1;
        each.member.known = found;
        if (found) ++next;
    }
}

} // namespace godwit::listing
