// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/uidmap.h"

#include <bit>

namespace godwit::imap {

namespace {
constexpr quint32 dead = 0xffffffff; // no mailbox within the limit has that UID at hand without having all of them
} // namespace

void UidMap::reset(quint32 size)
{
    m_size = size;
    m_uids.clear();
    m_tree.clear();
}

/// Nothing is allocated for a mailbox of which no UID is known yet.
void UidMap::ensure()
{
    if (!m_uids.empty() || !kept()) return;
    m_uids.assign(m_size, 0);
    m_tree.assign(std::size_t(m_size) + 1, 0);
    for (quint32 i = 1; i <= m_size; ++i) m_tree[i] = i & -i; // all alive: each node counts its span
}

void UidMap::grow(quint32 size)
{
    if (size <= m_size) return;
    if (m_uids.empty() || size > m_limit) return reset(size);
    while (m_size < size) append(0);
}

void UidMap::append(quint32 uid)
{
    m_uids.push_back(uid);
    const auto node = quint32(m_uids.size());
    quint32 count = 1; // a new node sums the nodes below it
    for (quint32 child = node - 1; child > (node & (node - 1)); child &= child - 1) count += m_tree[child];
    m_tree.push_back(count);
    ++m_size;
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

Uid UidMap::at(SeqNum seq) const
{
    const quint32 number = toInt(seq);
    if (number == 0 || number > m_size || m_uids.empty()) return Uid{};
    return Uid{m_uids[slotOf(number)]};
}

bool UidMap::set(SeqNum seq, Uid uid)
{
    const quint32 number = toInt(seq);
    if (!kept() || number == 0 || number > m_size || toInt(uid) == dead) return true;
    ensure();
    quint32 &known = m_uids[slotOf(number)];
    if (known != 0) return known == toInt(uid);
    const quint32 before = number > 1 ? toInt(at(SeqNum{number - 1})) : 0;
    const quint32 after = number < m_size ? toInt(at(SeqNum{number + 1})) : 0;
    if (toInt(uid) <= before || (after != 0 && toInt(uid) >= after)) return false; // RFC 3501 2.3.1.1: strictly ascending
    known = toInt(uid);
    return true;
}

Uid UidMap::expunge(SeqNum seq)
{
    const quint32 number = toInt(seq);
    if (number == 0 || number > m_size) return Uid{};
    if (m_uids.empty()) {
        --m_size;
        return Uid{};
    }
    const quint32 slot = slotOf(number);
    const Uid uid{m_uids[slot]};
    m_uids[slot] = dead;
    for (quint32 node = slot + 1; node < m_tree.size(); node += node & -node) --m_tree[node];
    --m_size;
    if (m_size < m_uids.size() / 2) compact();
    return uid;
}

/// Half of the slots are dead: written anew, so that memory follows the mailbox. O(1) per EXPUNGE on average.
void UidMap::compact()
{
    std::vector<quint32> living;
    living.reserve(m_size);
    for (quint32 uid : m_uids)
        if (uid != dead) living.push_back(uid);
    reset(quint32(living.size()));
    if (living.empty()) return;
    ensure();
    m_uids = std::move(living);
}

bool UidMap::assign(const UidSet &all)
{
    if (all.count() != m_size || toInt(all.last()) == dead) return false;
    if (!kept()) return true;
    reset(m_size);
    if (m_size == 0) return true;
    ensure();
    std::size_t slot = 0;
    for (const UidSet::Range &range : all.ranges())
        for (quint64 uid = range.first; uid <= range.last; ++uid) m_uids[slot++] = quint32(uid);
    return true;
}

void UidMap::vanish(const UidSet &uids)
{
    if (m_uids.empty()) {
        const quint64 gone = std::min<quint64>(uids.count(), m_size);
        return reset(m_size - quint32(gone));
    }
    std::vector<quint32> living;
    bool unknown = false;
    for (quint32 uid : m_uids) {
        if (uid == dead || (uid != 0 && uids.contains(Uid{uid}))) continue;
        unknown |= uid == 0;
        living.push_back(uid);
    }
    const quint64 found = m_size - living.size();
    reset(quint32(living.size()));
    if (unknown && found < uids.count()) { // the others that went are among the unknown: nobody can say which
        const quint64 unseen = std::min<quint64>(uids.count() - found, m_size);
        return reset(m_size - quint32(unseen));
    }
    if (living.empty()) return;
    ensure();
    m_uids = std::move(living);
}

} // namespace godwit::imap
