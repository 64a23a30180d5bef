// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/uidmap.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace godwit::imap {

void UidMap::begin(quint32 size)
{
    m_budget = budgetOf(m_limit);
    reset(size);
}

void UidMap::reset(quint32 size)
{
    m_size = size;
    m_living = m_unknown = m_sorted = 0;
    m_uids = std::vector<quint32>(); // gives the memory back
    m_dead = std::vector<bool>();
    m_tree = std::vector<quint32>(1);
}

bool UidMap::spend(quint64 slots)
{
    if (m_size <= m_limit && slots <= m_budget) {
        m_budget -= slots;
        return true;
    }
    m_budget = m_size <= m_limit ? 0 : m_budget;
    reset(m_size);
    return false;
}

void UidMap::grow(quint32 size) { m_size = std::max(m_size, size); }

void UidMap::append(quint32 uid)
{
    m_uids.push_back(uid);
    m_dead.push_back(false);
    const auto node = quint32(m_uids.size());
    quint32 count = 1; // a new node sums the nodes below it
    for (quint32 child = node - 1; child > (node & (node - 1)); child &= child - 1) count += m_tree[child];
    m_tree.push_back(count);
    ++m_living;
    m_unknown += uid == 0;
}

/// Descends the tree: the first slot with `seq` living ones up to and including it.
quint32 UidMap::slotOf(quint32 seq) const
{
    quint32 position = 0;
    for (quint32 step = std::bit_floor(quint32(m_uids.size())); step > 0; step >>= 1) {
        const quint32 next = position + step;
        if (next <= m_uids.size() && m_tree[next] < seq) {
            position = next;
            seq -= m_tree[next];
        }
    }
    return position;
}

quint32 UidMap::livingBefore(quint32 slot) const
{
    quint32 count = 0;
    for (; slot > 0; slot &= slot - 1) count += m_tree[slot];
    return count;
}

Uid UidMap::at(SeqNum seq) const
{
    const quint32 number = toInt(seq);
    return number == 0 || number > m_living ? Uid{} : Uid{m_uids[slotOf(number)]};
}

bool UidMap::set(SeqNum seq, Uid uid)
{
    const quint32 number = toInt(seq);
    if (number == 0 || number > m_size) return true;
    if (number > m_living) {
        if (!spend(number - m_living)) return true;
        while (m_living < number) append(0);
    }
    const quint32 slot = slotOf(number);
    quint32 &known = m_uids[slot];
    if (known != 0) return known == toInt(uid);
    const quint32 before = number > 1 ? toInt(at(SeqNum{number - 1})) : 0;
    const quint32 after = toInt(at(SeqNum{number + 1}));
    if (toInt(uid) <= before || (after != 0 && toInt(uid) >= after)) return false; // RFC 3501 2.3.1.1: strictly ascending
    known = toInt(uid);
    --m_unknown;
    advance();
    return true;
}

void UidMap::advance()
{
    for (; m_sorted < m_uids.size() && (m_uids[m_sorted] != 0 || m_dead[m_sorted]); ++m_sorted)
        if (m_uids[m_sorted] == 0 && m_sorted > 0) m_uids[m_sorted] = m_uids[m_sorted - 1];
}

void UidMap::kill(quint32 slot)
{
    m_dead[slot] = true;
    m_unknown -= m_uids[slot] == 0;
    for (quint32 node = slot + 1; node < m_tree.size(); node += node & -node) --m_tree[node];
    --m_living;
    --m_size;
}

Uid UidMap::expunge(SeqNum seq)
{
    const quint32 number = toInt(seq);
    if (number == 0 || number > m_size) return Uid{};
    if (number > m_living) {
        --m_size;
        return Uid{};
    }
    const quint32 slot = slotOf(number);
    const Uid uid{m_uids[slot]};
    kill(slot);
    advance();
    compact();
    return uid;
}

/// More than half of the slots are dead: written anew, so that memory follows the mailbox. O(1) per EXPUNGE on average.
void UidMap::compact()
{
    if (m_living >= m_uids.size() / 2) return;
    const std::vector<quint32> uids = std::exchange(m_uids, {});
    const std::vector<bool> dead = std::exchange(m_dead, {});
    m_tree.assign(1, 0);
    m_living = m_unknown = m_sorted = 0;
    for (std::size_t slot = 0; slot < uids.size(); ++slot)
        if (!dead[slot]) append(uids[slot]);
    advance();
}

bool UidMap::assign(const UidSet &all)
{
    if (all.count() != m_size) return false;
    if (!spend(m_size)) return true;
    reset(m_size);
    for (const UidSet::Range &range : all.ranges())
        for (quint64 uid = range.first; uid <= range.last; ++uid) append(quint32(uid));
    m_sorted = m_living;
    return true;
}

/// The living slots of that range before m_sorted die; each is found by its number, so that dead ones cost nothing.
quint32 UidMap::vanishSorted(const UidSet::Range &range)
{
    const auto begin = m_uids.begin(), end = begin + m_sorted;
    const auto first = quint32(std::lower_bound(begin, end, range.first) - begin),
               last = quint32(std::upper_bound(begin, end, range.last) - begin);
    const quint32 before = livingBefore(first), gone = livingBefore(last) - before;
    for (quint32 i = 0; i < gone; ++i) kill(slotOf(before + 1));
    return gone;
}

quint32 UidMap::vanishScattered(const UidSet &uids)
{
    quint32 gone = 0;
    for (quint32 slot = m_sorted; slot < m_uids.size(); ++slot) {
        if (m_dead[slot] || m_uids[slot] == 0 || !uids.contains(Uid{m_uids[slot]})) continue;
        kill(slot);
        ++gone;
    }
    return gone;
}

void UidMap::vanish(const UidSet &uids)
{
    quint64 unseen = uids.count();
    if (m_sorted < m_uids.size() && spend(m_uids.size() - m_sorted)) unseen -= vanishScattered(uids);
    for (const UidSet::Range &range : uids.ranges()) {
        if (m_sorted == 0 || range.first > m_uids[m_sorted - 1]) break;
        unseen -= vanishSorted(range);
    }
    // The others that went are among the unknown. Of those without a slot one is like the other; of others nobody can say which.
    const auto others = quint32(std::min<quint64>(unseen, m_unknown + (m_size - m_living)));
    if (others > 0 && m_unknown > 0) return reset(m_size - others);
    m_size -= others;
    advance();
    compact();
}

} // namespace godwit::imap
