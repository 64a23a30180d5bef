// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/rowselection.h"

#include <cstdint>
#include <deque>
#include <optional>
#include <vector>

namespace godwit::listing {

/// What an open list went through of late, so that rows which somebody saw a moment ago can still be found. Bounded. Pure; thread: any one.
class RowHistory
{
public:
    /// A row that went, at its place in the list before.
    struct Gone {
        int row;
        MessageKey key;
    };
    /// Where a selection stands now.
    struct Translated {
        std::vector<ListDelta::Range> rows; ///< of the list as it is, ascending
        std::vector<MessageKey> gone; ///< left their rows meanwhile; a message that only changed its place is among them, too
    };

    static constexpr std::size_t mostRemembered = 250'000; ///< rows that went, and ranges that came

    /// The list went from one revision to the next by this. `gone`: ascending rows.
    void add(std::uint64_t before, const ListDelta &delta, std::vector<Gone> gone);
    void clear(); ///< what was seen before cannot be found again
    /// Nobody will ask for what he saw before this revision.
    void forgetBefore(std::uint64_t revision);
    /// nullopt: too long ago. `now`: the list's revision.
    std::optional<Translated> translate(const RowSelection &selection, std::uint64_t now) const;

private:
    struct Step {
        std::uint64_t before;
        std::vector<Gone> gone;
        std::vector<ListDelta::Range> inserted;
        std::size_t size() const { return gone.size() + inserted.size() + 1; }
    };
    void dropFirst();

    std::deque<Step> m_steps;
    std::size_t m_remembered = 0;
};

} // namespace godwit::listing
