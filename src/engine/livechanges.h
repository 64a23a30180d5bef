// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imap/rangecollector.h"
#include "mail/flagset.h"
#include "mail/uidset.h"

#include <map>
#include <utility>
#include <vector>

namespace godwit::engine {

/// What the server said by itself about the selected mailbox since the last transaction, gathered so that a burst costs one.
class LiveChanges
{
public:
    void flagsChanged(Uid uid, const FlagSet &flags) { m_flags.insert_or_assign(uid, flags); }
    void expunged(const UidSet &uids)
    {
        for (const UidSet::Range &range : uids.ranges())
            m_flags.erase(m_flags.lower_bound(Uid{range.first}), m_flags.upper_bound(Uid{range.last}));
        for (const UidSet::Range &range : uids.ranges()) m_expunged.add(range.first, range.last);
        m_went = true;
    }
    void expunged(Uid uid)
    {
        m_flags.erase(uid);
        m_expunged.add(toInt(uid), toInt(uid));
        m_went = true;
    }
    /// A row of a FETCH of ours carries newer flags than what was gathered before it.
    void supersede(Uid uid) { m_flags.erase(uid); }

    bool isEmpty() const { return m_flags.empty() && !m_went; }
    std::vector<std::pair<Uid, FlagSet>> takeFlags()
    {
        std::vector<std::pair<Uid, FlagSet>> out(m_flags.begin(), m_flags.end());
        m_flags.clear();
        return out;
    }
    UidSet takeExpunged()
    {
        m_went = false;
        return m_expunged.take();
    }
    void clear()
    {
        m_flags.clear();
        m_expunged = {};
        m_went = false;
    }

private:
    std::map<Uid, FlagSet> m_flags;
    imap::RangeCollector m_expunged; ///< into a set all at once: one by one, in an order that suits the server, costs the square
    bool m_went = false; ///< there are some
};

} // namespace godwit::engine
