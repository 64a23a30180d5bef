// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/pipelining.h"

#include <array>

namespace godwit::imap {

namespace {

/// Row: runs. Column: wants to go out. A LIST beside a RENAME, or a FETCH of flags beside a STORE, would have two right answers.
constexpr std::array<std::array<bool, 5>, 5> table{{
    //  Alone  Ask    Mailb. Read   Change
    {{false, false, false, false, false}}, // Alone
    {{false, true, false, true, true}}, // Ask
    {{false, false, false, true, false}}, // Mailboxes
    {{false, true, true, true, false}}, // ReadUids
    {{false, true, false, false, false}}, // ChangeUids
}};

/// Kinds whose untagged answer does not say to which of two commands it belongs.
bool hasAnonymousAnswer(const Command &command)
{
    using Kind = Command::Kind;
    switch (command.kind) {
    case Kind::Capability:
    case Kind::Id:
    case Kind::Namespace:
    case Kind::List:
    case Kind::Lsub:
    case Kind::GetQuotaRoot:
    case Kind::Thread: return true;
    case Kind::Search:
    case Kind::Sort: return !command.answersTagged;
    default: return false;
    }
}

/// Kinds whose answer names the mailbox, or the quota root, and nothing else.
bool isAnsweredByName(Command::Kind kind)
{
    using Kind = Command::Kind;
    switch (kind) {
    case Kind::Status:
    case Kind::GetAcl:
    case Kind::ListRights:
    case Kind::MyRights:
    case Kind::GetQuota:
    case Kind::GetMetadata: return true;
    default: return false;
    }
}

/// One asks for what the untagged data of the other looks like: LIST … RETURN (STATUS …) beside STATUS, GETQUOTAROOT beside GETQUOTA.
bool sharesAnswers(const Command &one, const Command &other)
{
    using Kind = Command::Kind;
    const bool lists = one.kind == Kind::List && one.extras != 0;
    if (lists) return other.kind == Kind::Status || other.kind == Kind::MyRights || other.kind == Kind::GetMetadata;
    return one.kind == Kind::GetQuotaRoot && other.kind == Kind::GetQuota;
}

/// What may be said in one flight with what comes before the first mailbox: the server takes them one after the other (RFC 3501 5.5), and
/// the answers of none look like those of another. ENABLE has its effect for what follows it (RFC 5161 3.1).
bool opensTogether(const Command &running, const Command &next)
{
    using Kind = Command::Kind;
    const bool selects = next.kind == Kind::Select || next.kind == Kind::Examine;
    if (running.kind == Kind::Id) return selects || next.kind == Kind::Enable;
    return running.kind == Kind::Enable && selects;
}

} // namespace

bool mayRunTogether(const Command &running, const Command &next)
{
    if (opensTogether(running, next)) return true;
    if (!table[std::size_t(running.lane)][std::size_t(next.lane)]) return false;
    if (running.kind != next.kind) return !sharesAnswers(running, next) && !sharesAnswers(next, running);
    if (isAnsweredByName(next.kind)) return running.mailbox != next.mailbox;
    return !hasAnonymousAnswer(next) && !hasAnonymousAnswer(running);
}

} // namespace godwit::imap
