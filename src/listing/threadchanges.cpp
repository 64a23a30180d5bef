// SPDX-License-Identifier: GPL-3.0-or-later
// What a change does to the conversations that it touches.
#include "listing/threadmember.h"

#include <algorithm>
#include <tuple>
#include <unordered_set>

namespace godwit::listing {

ListDelta ThreadedList::apply(const MessageChanges &changes, std::vector<RowHistory::Gone> *gone) { return change(changes, false, gone); }

ListDelta ThreadedList::applyToOthers(const MessageChanges &changes, std::vector<RowHistory::Gone> *gone)
{
    return change(changes, true, gone);
}

ListDelta ThreadedList::change(const MessageChanges &changes, bool others, std::vector<RowHistory::Gone> *gone)
{
    Touched touched = findTouched(changes, others);
    const std::vector<std::uint32_t> old = collectMembers(touched);
    std::vector<ListEntry> own;
    for (const Incoming &each : touched.members)
        if (!each.member.other) own.push_back(each.member.entry());
    const auto numbers = numbersOf(own);
    m_outOfNumbers = !numbers;
    ListDelta delta;
    delta.count = m_count;
    if (!numbers) return delta;

    std::vector<RowHistory::Gone> left = rowsOf(old);
    unplace(old);
    const std::vector<std::uint32_t> made = rebuild(touched, old);
    number(made, *numbers);
    for (const std::uint32_t thread : made) place(thread);
    const std::vector<RowHistory::Gone> come = rowsOf(made);

    const auto rows = [](const std::vector<RowHistory::Gone> &list) {
        std::vector<int> result;
        for (const RowHistory::Gone &each : list) result.push_back(each.row);
        return toRanges(result);
    };
    delta.removed = rows(left);
    std::ranges::reverse(delta.removed);
    delta.inserted = rows(come);
    delta.moved = moves(left, come);
    delta.changed = toRanges(rowsOfFlagged(touched));
    delta.count = m_count;
    if (gone) *gone = std::move(left);
    return delta;
}

/// Flags change in place. Who comes, goes, gets a UID or headers touches what it belongs to.
ThreadedList::Touched ThreadedList::findTouched(const MessageChanges &changes, bool others)
{
    Touched touched;
    std::unordered_set<std::uint32_t> components;
    const auto leaves = [&](MessageKey key, std::uint32_t thread) {
        touched.leaving.push_back(key);
        components.insert(rootOf(m_threads[thread].component));
    };
    for (const MessageKey key : changes.removed) {
        const std::uint32_t thread = threadOf(key);
        if (thread == FlatTable::nothing) continue;
        const std::uint32_t index = m_threads[thread].indexOf(key);
        if (index < m_threads[thread].count && bool(m_threads[thread].at(index).other) == others) leaves(key, thread);
    }
    std::ranges::sort(touched.leaving);
    std::vector<Incoming> arriving;
    for (const auto *group : {&changes.added, &changes.changed})
        for (const ListEntry &entry : *group) {
            const std::uint32_t thread = threadOf(entry.key);
            const std::uint32_t index = thread == FlatTable::nothing ? 0 : m_threads[thread].indexOf(entry.key);
            if (thread != FlatTable::nothing && index < m_threads[thread].count) {
                Member &member = m_threads[thread].at(index);
                // One that moved from one of the two folders to the other comes anew; its removal there finds it here.
                if (bool(member.other) == others && member.known && member.uid == entry.uid) {
                    member.setFlags(entry);
                    touched.flagged.emplace_back(thread, index);
                    continue;
                }
                leaves(entry.key, thread);
            }
            arriving.push_back({.member = {entry, others}});
        }
    std::ranges::sort(touched.leaving);
    std::ranges::stable_sort(arriving, {}, [](const Incoming &each) { return each.member.key; });
    std::ranges::reverse(arriving); // of two with one key the later one counts
    const auto doubles = std::ranges::unique(arriving, {}, [](const Incoming &each) { return each.member.key; });
    arriving.erase(doubles.begin(), doubles.end());

    if (!arriving.empty()) {
        Keys keys;
        for (const Incoming &each : arriving) keys.push_back(each.member.key);
        touched.rows = m_rowsOf(&keys);
    }
    for (const ThreadRows::Row &row : touched.rows.rows) components.insert(componentOf(touched.rows, row));
    std::unordered_set<std::uint32_t> roots; // what was united meanwhile is one
    for (const std::uint32_t component : components) roots.insert(rootOf(component));
    touched.components.assign(roots.begin(), roots.end());
    touched.members = std::move(arriving);
    return touched;
}

/// The threads that there are in what is touched; their messages that stay join those that come.
std::vector<std::uint32_t> ThreadedList::collectMembers(Touched &touched)
{
    std::vector<std::uint32_t> old;
    Keys staying;
    for (const std::uint32_t component : touched.components)
        for (std::uint32_t each = m_firstThreads[component]; each != FlatTable::nothing; each = m_threads[each].next) {
            old.push_back(each);
            const Thread &thread = m_threads[each];
            for (std::uint32_t i = 0; i < thread.count; ++i) {
                if (std::ranges::binary_search(touched.leaving, thread.at(i).key)) continue;
                touched.members.push_back({.member = thread.at(i)});
                if (thread.at(i).known) staying.push_back(thread.at(i).key);
            }
        }
    if (staying.empty()) return old;
    touched.rows.append(m_rowsOf(&staying));
    return old;
}

/// The threads that take the place of the old ones. Who was unfolded stays so.
std::vector<std::uint32_t> ThreadedList::rebuild(Touched &touched, const std::vector<std::uint32_t> &old)
{
    std::unordered_set<MessageKey> unfolded;
    for (const std::uint32_t each : old)
        if (m_threads[each].expanded)
            for (std::uint32_t i = 0; i < m_threads[each].count; ++i) unfolded.insert(m_threads[each].at(i).key);
    for (const std::uint32_t each : old) release(each);
    for (const std::uint32_t component : touched.components) m_firstThreads[component] = FlatTable::nothing;

    Incoming::findRows(touched.rows, touched.members);
    struct Placed {
        std::uint32_t component;
        Incoming incoming;
    };
    std::vector<Placed> members;
    for (const Incoming &each : touched.members)
        members.push_back(
            {each.row < 0 ? newComponent() : rootOf(componentOf(touched.rows, touched.rows.rows[std::size_t(each.row)])), each});
    std::ranges::sort(members, {}, [](const Placed &each) { return std::tuple(each.component, each.incoming.order()); });
    std::vector<std::uint32_t> made;
    std::vector<Incoming> group;
    for (std::size_t i = 0; i < members.size(); ++i) {
        group.push_back(members[i].incoming);
        if (i + 1 < members.size() && members[i + 1].component == members[i].component) continue;
        build(touched.rows, group, members[i].component, &made);
        group.clear();
    }
    for (const std::uint32_t each : made) {
        Thread &thread = m_threads[each];
        thread.expanded = m_allExpanded;
        for (std::uint32_t i = 0; !thread.expanded && i < thread.count; ++i) thread.expanded = unfolded.contains(thread.at(i).key);
    }
    return made;
}

/// Of a closed conversation its one row, whoever in it has changed.
std::vector<int> ThreadedList::rowsOfFlagged(const Touched &touched) const
{
    std::vector<int> rows;
    const std::vector<int> offset = offsets();
    for (const auto &[at, index] : touched.flagged) {
        const Thread &thread = m_threads[at];
        if (!thread.placed || index >= thread.count) continue;
        const int first = firstRowOf(at, offset);
        rows.push_back(first); // the first one says how many are unread
        if (thread.expanded && index > 0) rows.push_back(first + int(index));
    }
    std::ranges::sort(rows);
    const auto again = std::ranges::unique(rows);
    rows.erase(again.begin(), again.end());
    return rows;
}

} // namespace godwit::listing
