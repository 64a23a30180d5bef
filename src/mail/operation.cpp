// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/operation.h"

namespace godwit {

namespace {

bool concerns(const Operation &operation, const CachedMessage &cached)
{
    return operation.uidValidity == cached.uidValidity && operation.mailbox == cached.mailbox && operation.uids.contains(cached.uid);
}

bool showsNothing(Operation::State state) { return state == Operation::State::Refused || state == Operation::State::Parked; }

} // namespace

ShownMessage overlay(const CachedMessage &cached, std::span<const Operation> pending)
{
    ShownMessage shown{.visible = true, .pending = false, .flags = cached.flags};
    for (const Operation &operation : pending) {
        if (showsNothing(operation.state) || !concerns(operation, cached)) continue;
        shown.pending = true;
        if (operation.state == Operation::State::MayHaveHappened) continue;
        switch (operation.kind) {
        case Operation::Kind::ChangeFlags: shown.flags = shown.flags.united(operation.add).subtracted(operation.remove); break;
        case Operation::Kind::Move:
        case Operation::Kind::Expunge: shown.visible = false; break;
        case Operation::Kind::Copy:         // the copy is another message
        case Operation::Kind::Append:       // names no UIDs
        case Operation::Kind::CreateFolder: // the folder's own affairs
        case Operation::Kind::RenameFolder:
        case Operation::Kind::DeleteFolder:
        case Operation::Kind::Subscribe:
        case Operation::Kind::Unsubscribe: break;
        }
    }
    return shown;
}

} // namespace godwit
