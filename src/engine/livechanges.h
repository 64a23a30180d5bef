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
        if (uids.ranges().size() >= largeSet) m_large = m_large.united(uids);
        else
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
    /// So much has gone at once that comparing the folder costs less than to remember it.
    bool isTooMuch() const { return m_large.ranges().size() > mostRanges; }
    std::vector<std::pair<Uid, FlagSet>> takeFlags()
    {
        std::vector<std::pair<Uid, FlagSet>> out(m_flags.begin(), m_flags.end());
        m_flags.clear();
        return out;
    }
    UidSet takeExpunged()
    {
        m_went = false;
        const UidSet small = m_expunged.take();
        return std::exchange(m_large, {}).united(small);
    }
    void clear()
    {
        m_flags.clear();
        m_expunged = {};
        m_large = {};
        m_went = false;
    }

private:
    static constexpr std::size_t largeSet = 16'384, mostRanges = 400'000; ///< ranges
    std::map<Uid, FlagSet> m_flags;
    imap::RangeCollector m_expunged; ///< into a set all at once: one by one, in an order that suits the server, costs the square
    UidSet m_large;      ///< sets of many ranges are united as they are: there can be few of them, and one copy is enough
    bool m_went = false; ///< there are some
};

} // namespace godwit::engine
