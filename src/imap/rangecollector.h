// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/uidset.h"

namespace godwit::imap {

/// Gathers the numbers of one answer, in any order. Memory follows how many different ranges there are, not how often they are said.
class RangeCollector
{
public:
    void add(quint32 first, quint32 last); ///< first ≤ last; 0 is left out
    UidSet take();

private:
    void normalise();

    std::vector<UidSet::Range> m_ranges;
    std::size_t m_next = 4096; ///< size at which they are put in order
};

} // namespace godwit::imap
