// SPDX-License-Identifier: GPL-3.0-or-later
// The road of wishes, its end: operations leave the journal when the truth has arrived.
#include "store/writer_p.h"

#include <QCoreApplication>
#include <QDateTime>

namespace godwit::store {

namespace {

using Kind = Operation::Kind;
using State = Operation::State;

const QByteArray needsAnother = "NEEDS"; // Error::code: no response code of a server

Error gone() { return invalid(QCoreApplication::translate("Store", "the operation is not in the journal any more")); }

/// COPYUID as pairs; ascending by the first.
using UidPairs = std::vector<std::pair<Uid, Uid>>;
UidPairs pairsOf(const OperationEffects &effects)
{
    UidPairs pairs;
    const std::vector<Uid> from = effects.from.toUids(effects.from.count()), to = effects.to.toUids(effects.to.count());
    if (from.size() == to.size() && toInt(effects.targetValidity) != 0)
        for (std::size_t i = 0; i < from.size(); ++i) pairs.emplace_back(from[i], to[i]);
    return pairs;
}

UidSet translated(const UidSet &uids, const UidPairs &pairs)
{
    UidSet out;
    for (const auto &[from, to] : pairs)
        if (uids.contains(from)) out.add(to);
    return out;
}

} // namespace

const FolderRow *Writer::Private::folderOf(const Operation &operation) const
{
    const Operation *first = &operation;
    while (first && first->after != OperationId{}) first = journal->find(first->after);
    if (!first) return nullptr;
    for (const FolderRow &row : folders)
        if (row.folder.account == first->account &&
            std::ranges::contains(operationsOn(row, journal->operations()), first->id, &Operation::id))
            return &row;
    return nullptr;
}

void Writer::Private::watchMessagesOf(Edit &edit, const Operation &operation)
{
    if (operation.uids.isEmpty()) return;
    if (const FolderRow *row = folderOf(operation)) edit.watch(row->folder.id, operation.uids);
}

char Writer::Private::delimiterOf(AccountId account) const
{
    const auto has = [&](const FolderRow &row) { return row.folder.account == account && row.folder.delimiter != '\0'; };
    const auto found = std::ranges::find_if(folders, has);
    return found == folders.end() ? '\0' : found->folder.delimiter;
}

QList<Operation> Writer::operations(AccountId account) const { return ofAccount(d->journal->operations(), account); }

ReplayPlan Writer::planReplay(AccountId account, const QSet<OperationId> &singly) const
{
    return godwit::planReplay(operations(account), d->delimiterOf(account), QDateTime::currentSecsSinceEpoch(), singly,
                              d->waitingAcross(account));
}

QByteArray Writer::appendContent(const Operation &operation) const { return d->journal->fileContent(operation.bodyFile); }

Writer::Changed Writer::setOperationState(const QList<OperationId> &ids, Operation::State state, const Error &error)
{
    ChangeSet news;
    for (const OperationId id : ids) {
        const Operation *known = d->journal->find(id);
        if (!known) return std::unexpected(gone());
        Operation operation = *known;
        operation.state = state;
        operation.error = error;
        news.operations.append(operation);
    }
    if (!news.operations.isEmpty() && !takesEffect(news.operations.first())) {
        news.operations += d->stoppedWith(news.operations);
        news.operations += d->acrossStoppedBy(news.operations);
    }
    const QList<Operation> changed = news.operations;
    return d->change(
        [&](Edit &edit) {
            for (const Operation &operation : changed) d->watchMessagesOf(edit, operation);
            return d->journal->update(changed);
        },
        std::move(news));
}

/// Those that make no sense without what is stopped now: else they would be shown as if they were done, for ever. They go on with it.
QList<Operation> Writer::Private::stoppedWith(QList<Operation> stopped) const
{
    QList<Operation> parked;
    for (Operation operation : journal->operations()) {
        if (!takesEffect(operation) || std::ranges::contains(stopped, operation.id, &Operation::id)) continue;
        const char delimiter = delimiterOf(operation.account);
        const auto one = std::ranges::find_if(
            stopped, [&](const Operation &each) { return each.id < operation.id && needs(operation, each, delimiter); });
        if (one == stopped.end() || operation.state == State::Sent) continue;
        operation.state = State::Parked;
        operation.error =
            invalid(QCoreApplication::translate("Store", "It needs a change before it that was not done. Nothing was changed on "
                                                         "the server; it goes on when that one is tried again."));
        operation.error.code = needsAnother;
        stopped.append(operation);
        parked.append(operation);
    }
    return parked;
}

/// And those that wait for what is tried again now.
QList<Operation> Writer::Private::wokenWith(QList<Operation> retried) const
{
    QList<Operation> woken;
    for (Operation operation : journal->operations()) {
        if (operation.state != State::Parked || operation.error.code != needsAnother) continue;
        const char delimiter = delimiterOf(operation.account);
        if (std::ranges::none_of(retried, [&](const Operation &each) { return needs(operation, each, delimiter); })) continue;
        operation.state = State::Queued;
        operation.error = {};
        retried.append(operation);
        woken.append(operation);
    }
    return woken;
}

/// What is shown in the place that `done` brought its messages to acts on their new UIDs from now on. Where the server did not tell these
/// it is stopped, and keeps no UIDVALIDITY: under the old numbers it would meet other messages.
QList<Operation> Writer::Private::movedAlong(const Operation &done, const OperationEffects &effects) const
{
    QList<Operation> rewritten;
    if (done.kind != Kind::Move && done.kind != Kind::Copy) return rewritten;
    const UidPairs pairs = effects.sourceStays ? UidPairs() : pairsOf(effects);
    QSet<OperationId> behind{done.id};
    QList<Operation> lost;
    for (Operation operation : journal->operations()) {
        if (!behind.contains(operation.after)) continue;
        behind.insert(operation.id);
        const UidSet uids = translated(operation.uids, pairs);
        const bool isFirst = operation.after == done.id;
        if (isFirst) operation.after = {};
        if (!uids.isEmpty()) {
            operation.uids = uids;
            if (isFirst) operation.uidValidity = effects.targetValidity;
        } else if (isFirst) {
            operation.state = State::Parked;
            operation.error = invalid(QCoreApplication::translate(
                "Store", "The server did not say under which numbers it keeps the moved messages, so it is not certain which ones were "
                         "meant. Nothing more was changed on the server."));
            lost.append(operation);
        }
        rewritten.append(operation);
    }
    for (const Operation &stopped : stoppedWith(lost)) {
        const auto known = std::ranges::find(rewritten, stopped.id, &Operation::id);
        if (known == rewritten.end()) rewritten.append(stopped);
        else *known = stopped;
    }
    return rewritten;
}

/// Their messages stay where `withdrawn` would have taken them from.
QList<Operation> Writer::Private::turnedBack(const Operation &withdrawn) const
{
    QList<Operation> rewritten;
    for (Operation operation : journal->operations()) {
        if (operation.after != withdrawn.id) continue;
        operation.after = withdrawn.after;
        operation.mailbox = withdrawn.mailbox;
        operation.uidValidity = withdrawn.uidValidity;
        if (operation.error.code == needsAnother) {
            operation.state = State::Queued;
            operation.error = {};
        }
        rewritten.append(operation);
    }
    return rewritten;
}

Writer::Changed Writer::finishOperations(const QList<OperationId> &ids, const std::optional<OperationEffects> &effects)
{
    QList<Operation> done;
    for (const OperationId id : ids) {
        const Operation *known = d->journal->find(id);
        if (!known) return std::unexpected(gone());
        done.append(*known);
    }
    const OperationEffects told = effects.value_or(OperationEffects());
    if (done.size() == 1 && done.first().kind == Kind::SaveDraft) return d->finishSaving(done.first(), told);
    if (done.size() == 1 && done.first().kind == Kind::Append && done.first().carries != OperationId{})
        return d->finishCarried(done.first(), told);
    ChangeSet news;
    JournalEdit along;
    for (const Operation &operation : std::as_const(done)) {
        along.rewritten += d->movedAlong(operation, told) + d->redirectedBy(operation);
        along.letters += d->lettersAlong(operation, told);
    }
    news.operations = along.rewritten;
    news.letters = along.letters;
    auto changed = d->change(
        [&](Edit &edit) {
            for (const Operation &operation : std::as_const(done)) {
                d->watchMessagesOf(edit, operation);
                d->applyEffects(edit, operation, told);
            }
            // Before the cache has the effect: after a crash between the two those behind it still know what they are about.
            return news.operations.isEmpty() && news.letters.isEmpty() ? std::expected<void, Error>() : d->journal->apply(along);
        },
        news, ids);
    if (changed)
        for (const Operation &operation : std::as_const(done)) d->keepEffects(operation, told);
    return changed;
}

void Writer::Private::keepEffects(const Operation &done, const OperationEffects &told)
{
    if (done.kind != Kind::Copy) return;
    const auto isPart = [&](const Uttered &wish) {
        return std::ranges::any_of(wish.parts, [&](const Uttered::Part &part) { return part.operation.id == done.id; });
    };
    if (std::ranges::any_of(uttered, isPart)) effects.insert_or_assign(done.id, told);
}

Writer::Changed Writer::withdrawOperation(OperationId id)
{
    const Operation *known = d->wholeOf(id);
    if (!known) return std::unexpected(gone());
    if (known->state == State::Sent)
        return std::unexpected(
            invalid(QCoreApplication::translate("Store", "it is on its way to the server and can no longer be withdrawn")));
    return d->withdraw(*known);
}

Writer::Changed Writer::Private::withdraw(Operation operation)
{
    if (isAcross(operation.kind)) return withdrawAcross(operation);
    return change(
        [&](Edit &edit) -> std::expected<void, Error> {
            watchMessagesOf(edit, operation);
            return {};
        },
        {}, {operation.id}, turnedBack(operation));
}

Writer::Changed Writer::retryOperation(OperationId id)
{
    const Operation *known = d->wholeOf(id);
    if (!known) return std::unexpected(gone());
    if (takesEffect(*known)) return std::unexpected(invalid(QCoreApplication::translate("Store", "it is waiting to be done already")));
    QList<OperationId> ids = d->stoppedStepsOf(*known);
    ids.append(known->id);
    for (const Operation &woken : d->wokenWith({*known})) ids.append(woken.id);
    return setOperationState(ids, State::Queued);
}

void Writer::Private::applyEffects(Edit &edit, const Operation &operation, const OperationEffects &effects)
{
    const FolderRow *folder = operation.uids.isEmpty() ? findMailbox(folders, operation.account, operation.mailbox) : folderOf(operation);
    // After a UIDVALIDITY of its own the folder has other messages under these UIDs (RFC 3501, 2.3.1.1).
    const bool sameMessages = folder && folder->uidValidity == operation.uidValidity;
    switch (operation.kind) {
    case Kind::ChangeFlags:
        if (!sameMessages) break;
        for (const MessageRow &row : loadMessages(*cache, folder->folder.id, operation.uids))
            updateFlags(folder->folder.id, row.uid, row.flags.united(operation.add).subtracted(operation.remove));
        break;
    case Kind::Move:
        if (sameMessages) applyMove(edit, *folder, operation, effects);
        break;
    case Kind::Expunge:
        if (!sameMessages) break;
        if (effects.sourceStays) markDeleted(*folder, operation.uids);
        else dropMessages(edit, folder->folder.id, operation.uids);
        break;
    case Kind::CreateFolder:
        cache->statement("UPDATE folder SET listed = 1, subscribed = 1 WHERE account = ? AND mailbox = ?")
            .bind(operation.account, operation.mailbox)
            .run();
        break;
    case Kind::RenameFolder:
        if (folder && operation.mailbox != "INBOX") renameRows(*folder, operation.target, readableName(operation.target));
        break;
    case Kind::DeleteFolder:
        if (folder) dropFolder(edit, folder->folder.id);
        break;
    case Kind::Subscribe:
    case Kind::Unsubscribe:
        if (folder)
            cache->statement("UPDATE folder SET subscribed = ? WHERE id = ?")
                .bind(operation.kind == Kind::Subscribe, folder->folder.id)
                .run();
        break;
    case Kind::SaveDraft:  // finishSaving()
    case Kind::MoveAcross: // leave message by message: finishCarried()
    case Kind::CopyAcross:
    case Kind::Copy:       // what is new in the target comes by its next synchronisation
    case Kind::Append: break;
    }
    edit.foldersChange();
}

void Writer::Private::markDeleted(const FolderRow &folder, const UidSet &uids)
{
    for (const MessageRow &row : loadMessages(*cache, folder.folder.id, uids)) {
        FlagSet flags = row.flags;
        flags.set(Flag::Deleted);
        updateFlags(folder.folder.id, row.uid, flags);
    }
}

// With COPYUID (RFC 4315) our rows go along and keep their keys, headers and bodies.
void Writer::Private::applyMove(Edit &edit, const FolderRow &source, const Operation &operation, const OperationEffects &effects)
{
    const FolderRow *target = findMailbox(folders, operation.account, operation.target);
    const bool mapped = target && !effects.sourceStays && effects.from.count() == effects.to.count() && !effects.from.isEmpty() &&
                        toInt(effects.targetValidity) != 0 &&
                        (target->uidValidity == effects.targetValidity || toInt(target->uidValidity) == 0);
    if (effects.sourceStays) {
        markDeleted(source, operation.uids);
        return;
    }
    if (mapped) {
        edit.watch(target->folder.id, effects.to);
        cache->statement("UPDATE folder SET uidvalidity = ? WHERE id = ? AND uidvalidity = 0")
            .bind(effects.targetValidity, target->folder.id)
            .run();
        // Only what the wish named; a hostile COPYUID moves nothing else.
        const std::vector<Uid> from = effects.from.toUids(effects.from.count()), to = effects.to.toUids(effects.to.count());
        for (std::size_t i = 0; i < from.size(); ++i)
            if (operation.uids.contains(from[i])) // a row that a synchronisation put there first stays
                cache->statement("UPDATE OR IGNORE message SET folder = ?, uid = ? WHERE folder = ? AND uid = ?")
                    .bind(target->folder.id, to[i], source.folder.id, from[i])
                    .run();
    }
    dropMessages(edit, source.folder.id, operation.uids);
}

} // namespace godwit::store
