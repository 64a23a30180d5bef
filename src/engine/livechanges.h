// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
        m_expunged = m_expunged.united(uids);
    }
    void expunged(Uid uid)
    {
        m_flags.erase(uid);
        m_single.push_back(uid); // into the set all at once: one by one, in an order that suits the server, costs the square
    }
    /// A row of a FETCH of ours carries newer flags than what was gathered before it.
    void supersede(Uid uid) { m_flags.erase(uid); }

    bool isEmpty() const { return m_flags.empty() && m_expunged.isEmpty() && m_single.empty(); }
    std::vector<std::pair<Uid, FlagSet>> takeFlags()
    {
        std::vector<std::pair<Uid, FlagSet>> out(m_flags.begin(), m_flags.end());
        m_flags.clear();
        return out;
    }
    UidSet takeExpunged()
    {
        const UidSet single = UidSet::fromUids(std::exchange(m_single, {}));
        return std::exchange(m_expunged, {}).united(single);
    }
    void clear()
    {
        m_flags.clear();
        m_expunged = {};
        m_single.clear();
    }

private:
    std::map<Uid, FlagSet> m_flags;
    UidSet m_expunged;
    std::vector<Uid> m_single; ///< expunged one by one
};

} // namespace godwit::engine
