// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/operation.h"

namespace godwit {

namespace {

bool concerns(const Operation &operation, const CachedMessage &cached)
{
    return operation.after == OperationId{} && operation.uidValidity == cached.uidValidity && operation.mailbox == cached.mailbox &&
           operation.uids.contains(cached.uid);
}

bool concerns(const Operation &operation, const CachedMessage &cached, const PlacedMessage &now)
{
    if (operation.after != now.by || operation.mailbox != now.mailbox || !operation.uids.contains(cached.uid)) return false;
    return now.by != OperationId{} || operation.uidValidity == cached.uidValidity;
}

bool showsNothing(Operation::State state) { return state == Operation::State::Refused || state == Operation::State::Parked; }

} // namespace

bool isAcross(Operation::Kind kind) { return kind == Operation::Kind::MoveAcross || kind == Operation::Kind::CopyAcross; }

bool isStep(const Operation &operation)
{
    return operation.carries != OperationId{} && (operation.kind == Operation::Kind::Append || takesEffect(operation));
}

bool takesEffect(const Operation &operation)
{
    return operation.state == Operation::State::Queued || operation.state == Operation::State::Sent;
}

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
        case Operation::Kind::MoveAcross:
        case Operation::Kind::Expunge: shown.visible = false; break;
        case Operation::Kind::Copy:         // the copy is another message
        case Operation::Kind::CopyAcross:
        case Operation::Kind::Append:       // names no UIDs
        case Operation::Kind::SaveDraft:    // the version before is shown until there is another
        case Operation::Kind::CreateFolder: // the folder's own affairs
        case Operation::Kind::RenameFolder:
        case Operation::Kind::DeleteFolder:
        case Operation::Kind::Subscribe:
        case Operation::Kind::Unsubscribe: break;
        }
    }
    return shown;
}

PlacedMessage placed(const CachedMessage &cached, std::span<const Operation> journal, char delimiter)
{
    PlacedMessage now{.visible = true, .mailbox = cached.mailbox, .by = {}, .flags = cached.flags};
    for (const Operation &operation : journal) {
        if (!takesEffect(operation)) continue;
        if (operation.kind == Operation::Kind::RenameFolder) {
            if (operation.mailbox != "INBOX" && isAtOrBelow(now.mailbox, operation.mailbox, delimiter))
                now.mailbox.replace(0, operation.mailbox.size(), operation.target);
            continue;
        }
        if (!concerns(operation, cached, now)) continue;
        if (operation.kind == Operation::Kind::ChangeFlags) {
            now.flags = now.flags.united(operation.add).subtracted(operation.remove);
        } else if (operation.kind == Operation::Kind::Move) {
            now.mailbox = operation.target;
            now.by = operation.id;
        } else if (operation.kind == Operation::Kind::Expunge || operation.kind == Operation::Kind::MoveAcross) {
            now.visible = false;
        }
    }
    return now;
}

} // namespace godwit
