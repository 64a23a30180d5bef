// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imap/responsecode.h"

#include <vector>

namespace godwit::imap {

/// Sequence numbers to UIDs of one mailbox. A Fenwick tree counts the living slots, so EXPUNGE, lookup and growth are O(log n);
/// eight octets a message. UID 0 is "not known". Above `limit` messages nothing is kept and every lookup is 0.
class UidMap
{
public:
    explicit UidMap(quint32 limit) : m_limit(limit) {}

    quint32 size() const { return m_size; }
    void reset(quint32 size);               ///< that many unknown ones
    void grow(quint32 size);                ///< EXISTS: new ones at the end
    Uid at(SeqNum seq) const;               ///< 0: not known, or out of range
    bool set(SeqNum seq, Uid uid);          ///< false: contradicts what is known (another UID, or not ascending)
    Uid expunge(SeqNum seq);                ///< 1 ≤ seq ≤ size(); the UID that went
    bool assign(const UidSet &all);         ///< every UID; false when the count is another
    void vanish(const UidSet &uids);        ///< O(n)

private:
    bool kept() const { return m_size <= m_limit; }
    quint32 slotOf(quint32 seq) const;      ///< index of the seq-th living slot
    void append(quint32 uid);
    void ensure();
    void compact();

    quint32 m_limit;
    quint32 m_size = 0;
    std::vector<quint32> m_uids; ///< slots, empty while nothing is known
    std::vector<quint32> m_tree; ///< Fenwick tree over living slots, index 1…
};

} // namespace godwit::imap
