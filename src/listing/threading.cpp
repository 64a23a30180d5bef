// SPDX-License-Identifier: GPL-3.0-or-later
#include "listing/threading.h"

#include <algorithm>
#include <limits>
#include <unordered_map>

namespace godwit::listing {

namespace {

constexpr int none = -1;

/// One run of the algorithm. A container is a message or the gap that a reference leaves.
class Threading
{
public:
    Threading(const ThreadRows &of, std::span<const int> rows) : m_of(of), m_rows(rows)
    {
        m_containers.reserve(rows.size() * 2);
        m_byId.reserve(rows.size() * 2);
    }

    std::vector<ThreadNode> run(bool mergeSubjects)
    {
        for (int order = 0; order < int(m_rows.size()); ++order) link(order);
        std::vector<int> roots = rootSet();
        if (mergeSubjects) {
            sort(roots);
            merge(roots);
        }
        sort(roots);
        std::vector<ThreadNode> nodes;
        nodes.reserve(m_rows.size());
        for (const int root : roots) write(root, nodes);
        return nodes;
    }

private:
    struct Container {
        int order = none; ///< of the message in m_rows; none: a gap
        int parent = none;
        std::vector<int> children = {};
    };

    const ThreadRows::Row &row(int order) const { return m_of.rows[std::size_t(m_rows[std::size_t(order)])]; }
    Container &at(int container) { return m_containers[std::size_t(container)]; }

    int make(int order)
    {
        m_containers.push_back({.order = order});
        return int(m_containers.size()) - 1;
    }

    int containerOf(std::uint64_t id)
    {
        const auto [at, isNew] = m_byId.try_emplace(id, int(m_containers.size()));
        return isNew ? make(none) : at->second;
    }

    bool isAncestor(int ancestor, int of)
    {
        for (; of != none; of = at(of).parent)
            if (of == ancestor) return true;
        return false;
    }

    void unlink(int child)
    {
        if (at(child).parent != none) std::erase(at(at(child).parent).children, child);
        at(child).parent = none;
    }

    void link(int parent, int child)
    {
        if (isAncestor(child, parent)) return;
        at(child).parent = parent;
        at(parent).children.push_back(child);
    }

    /// (1)
    void link(int order)
    {
        const ThreadRows::Row &message = row(order);
        int own = none;
        if (message.id != 0) {
            own = containerOf(message.id);
            if (at(own).order != none) own = none; // of two messages with one ID the later counts as having none
        }
        if (own == none) own = make(order);
        at(own).order = order;
        int parent = none;
        for (const std::uint64_t reference : m_of.of(message)) {
            const int container = containerOf(reference);
            if (parent != none && at(container).parent == none) link(parent, container);
            parent = container;
        }
        unlink(own); // what others said of its parent was less than what it says itself
        if (parent != none) link(parent, own);
    }

    /// (2) and (3). Gaps go; at the top one stays if it holds together two or more.
    std::vector<int> rootSet()
    {
        const int count = int(m_containers.size());
        std::vector<int> roots;
        for (int container = 0; container < count; ++container)
            if (at(container).parent == none) roots.push_back(container);
        std::vector<int> pruned;
        for (const int root : roots) {
            prune(root);
            Container &top = at(root);
            if (top.order != none || top.children.size() > 1) {
                pruned.push_back(root);
            } else if (top.children.size() == 1) {
                pruned.push_back(top.children.front());
                at(top.children.front()).parent = none;
            }
        }
        return pruned;
    }

    /// Everything below, without recursion: a thread may be as deep as the mailbox is long.
    std::vector<int> below(int root)
    {
        std::vector<int> order{root};
        for (std::size_t i = 0; i < order.size(); ++i)
            for (const int child : at(order[i]).children) order.push_back(child);
        return order;
    }

    void prune(int root)
    {
        const std::vector<int> order = below(root);
        for (auto each = order.rbegin(); each != order.rend(); ++each) { // children before their parents
            std::vector<int> kept;
            for (const int child : at(*each).children) {
                if (at(child).order != none) {
                    kept.push_back(child);
                    continue;
                }
                for (const int grandchild : at(child).children) {
                    at(grandchild).parent = *each;
                    kept.push_back(grandchild);
                }
            }
            at(*each).children = std::move(kept);
        }
    }

    struct Place {
        qint64 date;
        int order;
        auto operator<=>(const Place &) const = default;
    };
    /// By date; a gap by its first child.
    Place place(int container)
    {
        if (at(container).order == none && !at(container).children.empty()) container = at(container).children.front();
        const int order = at(container).order;
        return order == none ? Place{std::numeric_limits<qint64>::max(), none} : Place{row(order).date, order};
    }

    void sortSiblings(std::vector<int> &siblings)
    {
        if (siblings.size() > 1) std::ranges::sort(siblings, {}, [this](int container) { return place(container); });
    }

    /// (4) and (6)
    void sort(std::vector<int> &roots)
    {
        for (const int root : roots) {
            const std::vector<int> order = below(root);
            for (auto each = order.rbegin(); each != order.rend(); ++each) sortSiblings(at(*each).children);
        }
        sortSiblings(roots);
    }

    const ThreadRows::Row *subjectOf(int root)
    {
        if (at(root).order == none) root = at(root).children.front();
        return at(root).order == none ? nullptr : &row(at(root).order);
    }
    bool isGap(int container) { return at(container).order == none; }

    /// (5)
    void merge(std::vector<int> &roots)
    {
        std::unordered_map<std::uint64_t, int> table;
        for (const int root : roots) {
            const auto *subject = subjectOf(root);
            if (!subject || subject->topic == 0) continue;
            const auto [known, isNew] = table.try_emplace(subject->topic, root);
            if (isNew) continue;
            const auto *other = subjectOf(known->second);
            if (!isGap(known->second) && (isGap(root) || (other->reply && !subject->reply))) known->second = root;
        }
        std::vector<int> merged;
        for (const int root : roots) {
            if (const auto gap = m_replaced.find(root); gap != m_replaced.end()) { // who joined it came earlier in the list
                merged.push_back(gap->second);
                continue;
            }
            const auto *subject = subjectOf(root);
            const auto known = subject && subject->topic != 0 ? table.find(subject->topic) : table.end();
            if (known == table.end() || known->second == root) {
                merged.push_back(root);
                continue;
            }
            const int target = known->second;
            if (isGap(target) && isGap(root)) {
                for (const int child : std::exchange(at(root).children, {})) link(target, child);
            } else if (isGap(target) || (subject->reply && !subjectOf(target)->reply)) {
                link(target, root);
            } else {
                const int gap = make(none);
                known->second = gap;
                std::ranges::replace(merged, target, gap);
                m_replaced.emplace(target, gap);
                link(gap, target);
                link(gap, root);
            }
        }
        roots = std::move(merged);
    }

    void write(int root, std::vector<ThreadNode> &nodes)
    {
        std::vector<std::pair<int, int>> stack{{root, 0}};
        while (!stack.empty()) {
            const auto [container, depth] = stack.back();
            stack.pop_back();
            const int order = at(container).order;
            nodes.push_back({.row = order == none ? none : m_rows[std::size_t(order)], .depth = depth});
            const auto &children = at(container).children;
            for (auto child = children.rbegin(); child != children.rend(); ++child) stack.emplace_back(*child, depth + 1);
        }
    }

    const ThreadRows &m_of;
    std::span<const int> m_rows;
    std::vector<Container> m_containers;
    std::unordered_map<std::uint64_t, int> m_byId;
    std::unordered_map<int, int> m_replaced; ///< roots by the gap that took their place
};

} // namespace

void ThreadRows::add(MessageKey key, qint64 date, const ThreadKeys &keys)
{
    rows.push_back({.key = key,
                    .date = date,
                    .id = keys.id,
                    .topic = keys.topic,
                    .references = std::uint32_t(references.size()),
                    .count = std::uint16_t(keys.references.size()),
                    .reply = keys.reply});
    references.insert(references.end(), keys.references.begin(), keys.references.end());
}

void ThreadRows::append(const ThreadRows &others)
{
    const auto shift = std::uint32_t(references.size());
    rows.reserve(rows.size() + others.rows.size());
    for (Row row : others.rows) {
        row.references += shift;
        rows.push_back(row);
    }
    references.insert(references.end(), others.references.begin(), others.references.end());
}

std::vector<ThreadNode> thread(const ThreadRows &of, std::span<const int> rows, bool mergeSubjects)
{
    if (rows.size() == 1) return {{.row = rows.front(), .depth = 0}}; // most of them stand alone
    return Threading(of, rows).run(mergeSubjects);
}

} // namespace godwit::listing
