// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imap/responsecode.h"

#include <vector>

namespace godwit::imap {

/// Sequence numbers to UIDs of one mailbox. Slots up to the highest known one are kept, eight octets each, in order; a Fenwick tree counts
/// the living, so EXPUNGE, lookup and VANISHED are O(log n); an EXISTS costs nothing. UID 0 is "not known". Above `limit` messages, and
/// for a server that makes us build the map over and over, nothing is kept and every lookup is 0.
class UidMap
{
public:
    explicit UidMap(quint32 limit) : m_limit(limit), m_budget(budgetOf(limit)) {}

    quint32 size() const { return m_size; }
    void begin(quint32 size);               ///< another mailbox, with that many unknown ones
    void reset(quint32 size);               ///< the same one, but nothing is known any more
    void grow(quint32 size);                ///< EXISTS: new ones at the end
    Uid at(SeqNum seq) const;               ///< 0: not known, or out of range
    bool set(SeqNum seq, Uid uid);          ///< false: contradicts what is known (another UID, or not ascending)
    Uid expunge(SeqNum seq);                ///< 1 ≤ seq ≤ size(); the UID that went
    bool assign(const UidSet &all);         ///< every UID; false when the count is another
    void vanish(const UidSet &uids);

private:
    static quint64 budgetOf(quint32 limit) { return quint64(4) * limit; }
    bool spend(quint64 slots);              ///< false: no more; the map is empty then
    quint32 slotOf(quint32 seq) const;      ///< index of the seq-th living slot
    quint32 livingBefore(quint32 slot) const;
    void append(quint32 uid);
    void kill(quint32 slot);
    void advance();                         ///< m_sorted as far as it goes
    quint32 vanishSorted(const UidSet::Range &range);
    quint32 vanishScattered(const UidSet &uids);
    void compact();

    quint32 m_limit;
    quint64 m_budget;            ///< slots that may still be made in this mailbox
    quint32 m_size = 0;          ///< messages; those above m_living are unknown and have no slot
    quint32 m_living = 0;        ///< slots that are not dead
    quint32 m_unknown = 0;       ///< living slots without a UID
    quint32 m_sorted = 0;        ///< slots before this have ascending UIDs (a dead one repeats its neighbour's if need be)
    std::vector<quint32> m_uids; ///< slots
    std::vector<bool> m_dead;
    std::vector<quint32> m_tree{0}; ///< Fenwick tree over living slots, index 1…
};

} // namespace godwit::imap
