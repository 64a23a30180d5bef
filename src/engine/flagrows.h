// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/flagset.h"
#include "mail/ids.h"

#include <utility>
#include <vector>

namespace godwit::engine {

/// Flags as a server tells them by the row, up to a bound: who tells more is asked in slices instead.
class FlagRows
{
public:
    void add(Uid uid, FlagSet flags)
    {
        m_octets += 64;
        for (const QByteArray &keyword : flags.keywords()) m_octets += 32 + keyword.size();
        if (isTooMuch()) m_rows = {};
        else m_rows.emplace_back(uid, std::move(flags));
    }
    bool isTooMuch() const { return m_octets > mostOctets; }
    const std::vector<std::pair<Uid, FlagSet>> &rows() const { return m_rows; }

private:
    static constexpr qsizetype mostOctets = 16 << 20; ///< in memory
    std::vector<std::pair<Uid, FlagSet>> m_rows;
    qsizetype m_octets = 0;
};

} // namespace godwit::engine
