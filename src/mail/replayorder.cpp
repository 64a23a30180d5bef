// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/replayorder.h"

#include <algorithm>

namespace godwit {

namespace {

using Kind = Operation::Kind;
using State = Operation::State;

constexpr std::size_t mostGroups = 32; // different STOREs in one batch
constexpr std::size_t mostPassed = 64;
constexpr qsizetype mostOperations = 1000;
constexpr qsizetype mostOctets = 8000 - 200;

bool isOnFolder(Kind kind) { return kind == Kind::CreateFolder || kind == Kind::RenameFolder || kind == Kind::DeleteFolder; }

bool isHeld(const Operation &operation, qint64 now)
{
    const bool clockWentBack = operation.created > now;
    return operation.state == State::Queued && operation.heldUntil > now && !clockWentBack;
}

bool isRelated(const QByteArray &a, const QByteArray &b, char delimiter)
{
    return !a.isEmpty() && !b.isEmpty() && (isAtOrBelow(a, b, delimiter) || isAtOrBelow(b, a, delimiter));
}

/// In the operation's own account.
QByteArray targetOf(const Operation &operation) { return isAcross(operation.kind) ? QByteArray() : operation.target; }

bool uses(const Operation &operation, const QByteArray &mailbox, char delimiter)
{
    const auto isIn = [&](const QByteArray &name) { return !name.isEmpty() && isAtOrBelow(name, mailbox, delimiter); };
    return isIn(operation.mailbox) || isIn(targetOf(operation));
}

/// Of the flags of some messages: what is left to do after two wishes one after the other.
struct FlagGroup {
    UidSet uids;
    FlagSet add, remove;
};

void then(FlagGroup &group, const FlagSet &add, const FlagSet &remove)
{
    group.add = group.add.united(add).subtracted(remove);
    group.remove = group.remove.subtracted(add).united(remove);
}

void join(std::vector<FlagGroup> &groups, const Operation &operation)
{
    UidSet rest = operation.uids;
    std::vector<FlagGroup> split;
    for (FlagGroup &group : groups) {
        UidSet both = group.uids.intersected(rest);
        if (both.isEmpty()) continue;
        group.uids = group.uids.subtracted(both);
        rest = rest.subtracted(both);
        split.push_back({std::move(both), group.add, group.remove});
        then(split.back(), operation.add, operation.remove);
    }
    if (!rest.isEmpty()) {
        split.push_back({std::move(rest), {}, {}});
        then(split.back(), operation.add, operation.remove);
    }
    std::erase_if(groups, [](const FlagGroup &group) { return group.uids.isEmpty(); });
    for (FlagGroup &group : split) {
        const auto same =
            std::ranges::find_if(groups, [&](const FlagGroup &other) { return other.add == group.add && other.remove == group.remove; });
        if (same != groups.end()) same->uids = same->uids.united(group.uids);
        else groups.push_back(std::move(group));
    }
}

bool canBeMerged(Kind kind) { return kind == Kind::ChangeFlags || kind == Kind::Move || kind == Kind::Expunge; }

/// Adds to `plan` what may go along with its first operation. `rest`: the journal behind that one.
void gather(ReplayPlan &plan, std::span<const Operation> rest, char delimiter, qint64 now, const QSet<OperationId> &singly)
{
    const Operation first = plan.steps.front();
    std::vector<FlagGroup> groups;
    if (first.kind == Kind::ChangeFlags) join(groups, first);
    std::vector<const Operation *> passed; // those that the batch overtakes: nothing that follows one of them may go along
    for (const Operation &other : rest) {
        if (!takesEffect(other)) continue;
        const bool alike = other.kind == first.kind && other.mailbox == first.mailbox && other.uidValidity == first.uidValidity &&
                           other.after == OperationId{} && other.target == first.target && other.account == first.account &&
                           !singly.contains(other.id) && !isHeld(other, now);
        const bool may = alike && std::ranges::none_of(passed, [&](const Operation *one) { return follows(other, *one, delimiter); });
        if (!may) {
            passed.push_back(&other);
            if (passed.size() > mostPassed) break;
            continue;
        }
        plan.operations.append(other.id);
        if (first.kind == Kind::ChangeFlags) join(groups, other);
        else plan.steps.front().uids = plan.steps.front().uids.united(other.uids);
        if (groups.size() >= mostGroups || plan.operations.size() >= mostOperations) break;
    }
    if (groups.empty()) return;
    plan.steps.clear();
    for (FlagGroup &group : groups) {
        plan.steps.push_back(first);
        plan.steps.back().uids = std::move(group.uids);
        plan.steps.back().add = std::move(group.add);
        plan.steps.back().remove = std::move(group.remove);
    }
}

} // namespace

bool follows(const Operation &later, const Operation &earlier, char delimiter)
{
    if (later.account != earlier.account) return false;
    if (later.after == earlier.id && earlier.id != OperationId{}) return true;
    if (isOnFolder(later.kind) || isOnFolder(earlier.kind))
        return isRelated(later.mailbox, earlier.mailbox, delimiter) || isRelated(later.mailbox, targetOf(earlier), delimiter) ||
               isRelated(targetOf(later), earlier.mailbox, delimiter) || isRelated(targetOf(later), targetOf(earlier), delimiter);
    if (later.mailbox != earlier.mailbox || later.after != earlier.after) return false;
    if (later.letter != LetterId{} && later.letter == earlier.letter) return true; // what it replaces is known when the other is done
    const auto adds = [](Kind kind) { return kind == Kind::Append || kind == Kind::SaveDraft; };
    if (later.uids.isEmpty() && earlier.uids.isEmpty()) return !adds(later.kind) || !adds(earlier.kind);
    return later.uidValidity == earlier.uidValidity && !later.uids.intersected(earlier.uids).isEmpty();
}

bool needs(const Operation &later, const Operation &earlier, char delimiter)
{
    if (later.account != earlier.account || earlier.id == OperationId{}) return false;
    if (later.after == earlier.id) return true;
    if (earlier.kind == Kind::CreateFolder)
        return uses(later, earlier.mailbox, delimiter) && !(later.kind == Kind::CreateFolder && later.mailbox == earlier.mailbox);
    return earlier.kind == Kind::RenameFolder && uses(later, earlier.target, delimiter);
}

ReplayPlan planReplay(std::span<const Operation> journal, char delimiter, qint64 now, const QSet<OperationId> &singly,
                      const QSet<OperationId> &waiting)
{
    ReplayPlan plan;
    QSet<OperationId> stopped;
    std::vector<const Operation *> held;
    for (std::size_t i = 0; i < journal.size(); ++i) {
        const Operation &operation = journal[i];
        if (!takesEffect(operation)) {
            stopped.insert(operation.id);
            continue;
        }
        ++plan.waiting;
        if (!plan.operations.isEmpty()) continue;
        const bool isWaiting = waiting.contains(operation.id) || stopped.contains(operation.after) ||
                               std::ranges::any_of(held, [&](const Operation *one) { return follows(operation, *one, delimiter); });
        if (isHeld(operation, now)) plan.dueAt = plan.dueAt == 0 ? operation.heldUntil : std::min(plan.dueAt, operation.heldUntil);
        if (isWaiting || isHeld(operation, now)) {
            held.push_back(&operation); // and what follows it waits as well
            continue;
        }
        plan.operations.append(operation.id);
        plan.steps.push_back(operation);
        const bool alone = singly.contains(operation.id) || operation.state != State::Queued || !canBeMerged(operation.kind);
        if (!alone) gather(plan, journal.subspan(i + 1), delimiter, now, singly);
    }
    return plan;
}

std::vector<UidSet> inCommandLines(const UidSet &uids)
{
    std::vector<UidSet> lines(1);
    qsizetype octets = 0;
    for (const UidSet::Range &range : uids.ranges()) {
        const qsizetype more = UidSet::range(Uid{range.first}, Uid{range.last}).toWire().size() + 1;
        if (octets + more > mostOctets) {
            lines.emplace_back();
            octets = 0;
        }
        octets += more;
        lines.back().add(Uid{range.first}, Uid{range.last});
    }
    return lines;
}

} // namespace godwit
