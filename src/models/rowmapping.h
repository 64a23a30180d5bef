// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/changeset.h"

namespace godwit::models {

/// Where each row of a list goes by a difference. Refers to the difference. Pure.
class RowMapping
{
public:
    explicit RowMapping(const ListDelta &delta);
    int map(int row) const; ///< -1: it is gone

private:
    struct Shift {
        int from;  ///< this row and those after it …
        int by;    ///< … move by so many
    };
    const ListDelta &m_delta;
    std::vector<Shift> m_removed, m_inserted; ///< of rows before; of rows that stay
};

} // namespace godwit::models
