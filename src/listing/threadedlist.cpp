// SPDX-License-Identifier: GPL-3.0-or-later
#include "listing/threadedlist.h"

#include "listing/threadmember.h"

#include <algorithm>
#include <numeric>

namespace godwit::listing {

namespace {
constexpr std::uint32_t large = 64;     // of longer threads not each member is looked at to find one
constexpr std::size_t few = 2000;       // so many are faster read one by one than out of a million
} // namespace

ThreadedList::ThreadedList(Options options, RowsOf rowsOf, NumbersOf numbersOf)
    : m_options(options), m_rowsOf(std::move(rowsOf)), m_numbersOf(std::move(numbersOf))
{}

ThreadedList::~ThreadedList() = default;

void ThreadedList::setOthers(std::vector<ListEntry> entries, ThreadRows rows)
{
    m_others = std::move(entries);
    m_otherRows = std::move(rows);
}

ListDelta ThreadedList::assign(std::vector<ListEntry> entries)
{
    ListDelta delta;
    if (m_count > 0) delta.removed.push_back({0, m_count - 1});
    m_threads.clear();
    m_free.clear();
    m_parents.clear();
    m_firstThreads.clear();
    m_chunks.clear();
    m_ids.clear();
    m_byKey.clear();
    m_outOfNumbers = false;

    Keys keys;
    for (std::size_t i = 0; entries.size() <= few && i < entries.size(); ++i) keys.push_back(entries[i].key);
    ThreadRows rows = m_rowsOf(entries.size() <= few ? &keys : nullptr);
    rows.append(std::exchange(m_otherRows, {}));
    const auto numbers = numbersOf(entries);
    std::vector<Incoming> members;
    members.reserve(entries.size() + m_others.size());
    for (const ListEntry &entry : entries) members.push_back({.member = {entry, false}});
    for (const ListEntry &entry : std::exchange(m_others, {})) members.push_back({.member = {entry, true}});
    entries = {};
    m_byKey.reserve(members.size());
    m_ids.reserve(members.size());
    buildAll(rows, members);
    std::vector<std::uint32_t> threads(m_threads.size());
    std::iota(threads.begin(), threads.end(), 0U);
    number(threads, numbers.value_or(std::vector<std::pair<MessageKey, std::uint64_t>>()));
    placeAll(std::move(threads));
    delta.count = m_count;
    if (m_count > 0) delta.inserted.push_back({0, m_count - 1});
    return delta;
}

void ThreadedList::buildAll(const ThreadRows &rows, std::vector<Incoming> &members)
{
    Incoming::findRows(rows, members);
    std::ranges::sort(members, {}, &Incoming::order);
    std::vector<std::uint32_t> components;
    components.reserve(members.size());
    for (const Incoming &each : members)
        components.push_back(each.row < 0 ? newComponent() : componentOf(rows, rows.rows[std::size_t(each.row)]));
    // Sorted by counting: the members of each component, still in the order of the mailbox.
    std::vector<std::uint32_t> begins(m_parents.size() + 1);
    for (std::uint32_t &component : components) {
        component = rootOf(component);
        ++begins[component + 1];
    }
    std::partial_sum(begins.begin(), begins.end(), begins.begin());
    std::vector<std::uint32_t> sorted(members.size());
    std::vector<std::uint32_t> next(begins.begin(), begins.end() - 1);
    for (std::uint32_t i = 0; i < members.size(); ++i) sorted[next[components[i]]++] = i;
    m_parents.shrink_to_fit();
    m_firstThreads.shrink_to_fit();
    std::vector<Incoming> group;
    for (std::uint32_t component = 0; component + 1 < begins.size(); ++component) {
        group.clear();
        for (std::uint32_t i = begins[component]; i < begins[component + 1]; ++i) group.push_back(members[sorted[i]]);
        if (!group.empty()) build(rows, group, component, nullptr);
    }
}

/// The threads of one component. `members` in the order of the mailbox.
void ThreadedList::build(const ThreadRows &rows, std::vector<Incoming> &members, std::uint32_t component, std::vector<std::uint32_t> *made)
{
    std::vector<int> known;
    std::vector<std::pair<int, std::uint32_t>> memberOf; // row → member, ascending
    for (std::uint32_t i = 0; i < members.size(); ++i) {
        members[i].member.depth = 0; // it may have stood below somebody
        if (members[i].row < 0) {
            makeThread(std::span(&members[i].member, 1), 0, component, made);
            continue;
        }
        known.push_back(members[i].row);
        memberOf.emplace_back(members[i].row, i);
    }
    if (known.empty()) return;
    if (known.size() == 1) {
        makeThread(std::span(&members[memberOf.front().second].member, 1), 0, component, made);
        return;
    }
    std::ranges::sort(memberOf);
    std::vector<Member> current;
    std::uint32_t newest = 0;
    qint64 newestDate = 0;
    const auto finish = [&] {
        if (!current.empty()) makeThread(current, newest, component, made);
        current.clear();
    };
    for (const ThreadNode &node : thread(rows, known, m_options.mergeSubjects)) {
        if (node.depth == 0) finish();
        if (node.row < 0) continue; // of a gap the first child stands at the top
        const auto member = std::ranges::lower_bound(memberOf, node.row, {}, &std::pair<int, std::uint32_t>::first)->second;
        constexpr int deepest = (1 << 21) - 1;
        const qint64 date = rows.rows[std::size_t(node.row)].date;
        if (current.empty() || date >= newestDate) {
            newest = std::uint32_t(current.size());
            newestDate = date;
        }
        current.push_back(members[member].member);
        current.back().depth = current.size() == 1 ? 0U : std::uint32_t(std::clamp(node.depth, 1, deepest));
    }
    finish();
}

void ThreadedList::makeThread(std::span<const Member> members, std::uint32_t newest, std::uint32_t component,
                              std::vector<std::uint32_t> *made)
{
    std::uint32_t at = std::uint32_t(m_threads.size());
    if (m_free.empty()) {
        m_threads.emplace_back();
    } else {
        at = m_free.back();
        m_free.pop_back();
    }
    Thread &thread = m_threads[at];
    thread.first = members.front();
    thread.count = std::uint32_t(members.size());
    if (members.size() > 1) {
        thread.more = std::make_unique<Member[]>(members.size() - 1);
        std::ranges::copy(members.subspan(1), thread.more.get());
    }
    thread.newest = newest;
    thread.component = component;
    thread.expanded = m_allExpanded;
    thread.next = std::exchange(m_firstThreads[component], at);
    for (const Member &member : members) m_byKey.set(toInt(member.key), at, [&](std::uint32_t other) { return holds(other, member.key); });
    if (made) made->push_back(at);
}

void ThreadedList::release(std::uint32_t at)
{
    Thread &thread = m_threads[at];
    for (std::uint32_t i = 0; i < thread.count; ++i)
        m_byKey.erase(toInt(thread.at(i).key), [at](std::uint32_t other) { return other == at; });
    thread = {};
    m_free.push_back(at);
}

bool ThreadedList::holds(std::uint32_t thread, MessageKey key) const
{
    const Thread &one = m_threads[thread];
    return one.count > large || one.indexOf(key) < one.count;
}

std::uint32_t ThreadedList::threadOf(MessageKey key) const
{
    return m_byKey.find(toInt(key), [&](std::uint32_t thread) { return holds(thread, key); });
}

/// By key, ascending. Of messages of the folder itself only: the others make no conversations.
std::optional<std::vector<std::pair<MessageKey, std::uint64_t>>> ThreadedList::numbersOf(std::span<const ListEntry> own)
{
    const auto numbers = m_numbersOf(own);
    if (!numbers) return std::nullopt;
    std::vector<std::pair<MessageKey, std::uint64_t>> result;
    result.reserve(own.size());
    for (std::size_t i = 0; i < own.size(); ++i) result.emplace_back(own[i].key, (*numbers)[i]);
    if (!std::ranges::is_sorted(result)) std::ranges::sort(result);
    return result;
}

/// A conversation is as new as its newest message; by everything else it stands where its first one would.
void ThreadedList::number(std::span<const std::uint32_t> threads, const std::vector<std::pair<MessageKey, std::uint64_t>> &numbers)
{
    const bool byTime = m_options.column == ListColumn::Arrival || m_options.column == ListColumn::Date;
    for (const std::uint32_t each : threads) {
        Thread &thread = m_threads[each];
        std::uint64_t number = 0;
        for (std::uint32_t i = 0; i < thread.count; ++i) {
            if (thread.at(i).other) continue;
            const auto found = std::ranges::lower_bound(numbers, thread.at(i).key, {}, &std::pair<MessageKey, std::uint64_t>::first);
            if (found == numbers.end() || found->first != thread.at(i).key) continue;
            number = std::max(number, found->second);
            if (!byTime) break;
        }
        thread.number = m_options.ascending && number != 0 ? ~number : number;
    }
}

} // namespace godwit::listing
