// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/newmail.h"

#include <algorithm>

namespace godwit::app {

namespace {

bool isSettled(const ListEntry &entry)
{
    const auto flags = SystemFlags::fromInt(SystemFlags::Int(entry.flags & 0xff));
    return flags.testFlag(Flag::Seen) || flags.testFlag(Flag::Deleted) || (entry.flags & ListEntry::ignored) != 0;
}

} // namespace

void NewMail::level(FolderId folder, Uid highest)
{
    State &state = m_folders[folder];
    state.level = true;
    state.highest = std::max(state.highest, toInt(highest));
}

NewMail::Outcome NewMail::apply(const MessageChanges &changes)
{
    Outcome outcome;
    State &state = m_folders[changes.folder];
    if (changes.reset) {
        outcome.settled = state.arrived.values();
        outcome.anew = state.level;
        state = {};
    }
    for (const ListEntry &entry : changes.added) {
        const std::uint32_t uid = toInt(entry.uid);
        const bool fresh = state.level && uid > state.highest;
        state.highest = std::max(state.highest, uid);
        if (!fresh || isSettled(entry)) continue;
        state.arrived.insert(entry.key);
        outcome.arrived << entry.key;
    }
    for (const ListEntry &entry : changes.changed)
        if (isSettled(entry) && state.arrived.remove(entry.key)) outcome.settled << entry.key;
    for (const MessageKey key : changes.removed)
        if (state.arrived.remove(key)) outcome.settled << key;
    return outcome;
}

} // namespace godwit::app
