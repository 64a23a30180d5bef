// SPDX-License-Identifier: GPL-3.0-or-later
// From one account to another, message by message: fetched here, an Append there, and only when its copy is certain the original goes. Each
// of these steps is one transaction of the journal, so that a crash between any two leaves the message in one place at least.
#include "store/writer_p.h"

#include <QCoreApplication>
#include <QFile>

namespace godwit::store {

namespace {

using Kind = Operation::Kind;
using State = Operation::State;

// What lies in files at a time, and so what the disk must have room for.
constexpr std::size_t mostTogether = 20;
constexpr qsizetype mostOnTheirWay = 40;
constexpr quint64 octetsTogether = 16 * 1024 * 1024;
constexpr quint64 octetsOnTheirWay = 32 * 1024 * 1024;
constexpr qint64 headerOctets = 256 * 1024; // the Message-ID stands in them

bool isStepOf(const Operation &operation, const Operation &across)
{
    return operation.kind == Kind::Append && operation.carries == across.id && across.id != OperationId{};
}

struct OnTheirWay {
    UidSet uids;
    qsizetype count = 0;
    quint64 octets = 0;

    bool enough() const { return count + qsizetype(mostTogether) > mostOnTheirWay || octets >= octetsOnTheirWay; }
};

OnTheirWay onTheirWay(const QList<Operation> &journal, const Operation &across)
{
    OnTheirWay way;
    for (const Operation &operation : journal) {
        if (!isStepOf(operation, across)) continue;
        way.uids.add(operation.carried);
        ++way.count;
        way.octets += operation.size;
    }
    return way;
}

/// Of a message that is here as a whole. After a power cut its row may be there and its file short.
struct Whole {
    qint64 octets;
    bool inlined;
};
std::optional<Whole> wholeBody(Database &cache, const QString &bodies, MessageKey key)
{
    Statement row = cache.statement("SELECT octets, data IS NOT NULL FROM body WHERE key = ?");
    if (!row.bind(key).step()) return std::nullopt;
    const Whole whole{.octets = row.integer(0), .inlined = row.integer(1) != 0};
    if (!whole.inlined && QFile(bodyFile(bodies, key)).size() != whole.octets) return std::nullopt;
    return whole;
}

} // namespace

/// Those of an account for which nothing can be done now: enough of their messages wait for the other account.
QSet<OperationId> Writer::Private::waitingAcross(AccountId account) const
{
    QSet<OperationId> waiting;
    for (const Operation &operation : journal->operations()) {
        if (operation.account != account || !isAcross(operation.kind) || !takesEffect(operation)) continue;
        const OnTheirWay way = onTheirWay(journal->operations(), operation);
        if (way.enough() || operation.uids.subtracted(way.uids).isEmpty()) waiting.insert(operation.id);
    }
    return waiting;
}

Writer::Cargo Writer::nextAcross(OperationId across) const
{
    Cargo cargo;
    const Operation *operation = d->journal->find(across);
    const FolderRow *folder = operation ? d->folderOf(*operation) : nullptr;
    if (!folder) return cargo;
    d->cache->clearError();
    const OnTheirWay way = onTheirWay(d->journal->operations(), *operation);
    if (way.enough()) return cargo;
    quint64 octets = 0;
    for (const Uid uid : operation->uids.subtracted(way.uids).toUids(mostTogether)) {
        const MessageKey key = findMessage(*d->cache, folder->folder.id, uid);
        const auto whole = wholeBody(*d->cache, d->paths.bodies(), key);
        Statement size = d->cache->statement("SELECT size FROM header WHERE key = ?");
        if (whole) octets += quint64(whole->octets);
        else if (size.bind(key).step()) octets += size.as<quint64>(0);
        if (!cargo.uids.isEmpty() && octets > octetsTogether) break;
        cargo.uids.add(uid);
        if (!whole) cargo.lacking.add(uid);
    }
    return cargo;
}

/// Renames that were wished after it take its target along; the Append comes behind them.
QByteArray Writer::Private::targetNow(const Operation &across) const
{
    QByteArray target = across.target;
    for (const Operation &operation : journal->operations()) {
        if (operation.kind != Kind::RenameFolder || operation.account != across.toAccount || operation.id < across.id) continue;
        if (takesEffect(operation) && isAtOrBelow(target, operation.mailbox, delimiterOf(across.toAccount)))
            target.replace(0, operation.mailbox.size(), operation.target);
    }
    return target;
}

/// And once it is done they name it as it is named now.
QList<Operation> Writer::Private::redirectedBy(const Operation &rename) const
{
    QList<Operation> redirected;
    if (rename.kind != Kind::RenameFolder) return redirected;
    for (Operation operation : journal->operations()) {
        if (!isAcross(operation.kind) || operation.toAccount != rename.account || operation.id > rename.id) continue;
        if (!isAtOrBelow(operation.target, rename.mailbox, delimiterOf(rename.account))) continue;
        operation.target.replace(0, rename.mailbox.size(), rename.target);
        redirected.append(operation);
    }
    return redirected;
}

std::expected<Operation, Error> Writer::Private::appendOf(const Operation &across, const FolderRow &folder, const Original &original)
{
    const MessageKey key = findMessage(*cache, folder.folder.id, original.uid);
    const auto whole = wholeBody(*cache, paths.bodies(), key);
    Operation append;
    if (!whole) return append; // made room for another: it comes with the next ones
    const auto begin = loadBody(*cache, paths.bodies(), key, headerOctets);
    QFile body(bodyFile(paths.bodies(), key));
    if (!whole->inlined && !body.open(QIODevice::ReadOnly)) return fileError(body);
    auto file = whole->inlined ? journal->keepFile(begin.value_or(QByteArray())) : journal->keepFile(body);
    if (!file) return std::unexpected(file.error());
    append.kind = Kind::Append;
    append.account = across.toAccount;
    append.mailbox = targetNow(across);
    append.carries = across.id;
    append.carried = original.uid;
    append.bodyFile = *file;
    append.size = quint64(whole->octets);
    append.messageId = messageIdOf(begin.value_or(QByteArray()));
    append.add = original.flags;
    append.arrived = original.arrived;
    append.created = across.created;
    return append;
}

Writer::Changed Writer::carry(OperationId across, const UidSet &asked, const std::vector<Original> &found)
{
    const Operation *known = d->journal->find(across);
    const FolderRow *folder = known ? d->folderOf(*known) : nullptr;
    if (!folder || !takesEffect(*known)) return std::unexpected(invalid(QCoreApplication::translate("Store", "it was taken back")));
    d->cache->clearError();
    Operation left = *known;
    UidSet gone = asked.intersected(left.uids);
    QList<Operation> appends;
    for (const Original &original : found) {
        if (!gone.contains(original.uid)) continue;
        gone = gone.subtracted(UidSet::single(original.uid));
        auto append = d->appendOf(left, *folder, original);
        if (!append) {
            for (const Operation &each : std::as_const(appends)) d->journal->dropFile(each.bodyFile);
            return std::unexpected(append.error());
        }
        if (!append->bodyFile.isEmpty()) appends.append(*append);
    }
    if (appends.isEmpty() && gone.isEmpty()) return ChangeSet{};
    left.uids = left.uids.subtracted(gone);
    if (!appends.isEmpty()) {
        if (auto written = d->journal->append(appends); !written) {
            for (const Operation &each : std::as_const(appends)) d->journal->dropFile(each.bodyFile);
            return std::unexpected(written.error());
        }
    }
    ChangeSet news;
    news.operations = appends;
    const bool over = left.uids.isEmpty();
    return d->change(
        [&](Edit &edit) -> std::expected<void, Error> {
            if (!gone.isEmpty()) edit.watch(folder->folder.id, gone);
            return {};
        },
        std::move(news), over ? QList{left.id} : QList<OperationId>(),
        over || gone.isEmpty() ? QList<Operation>() : QList<Operation>{left});
}

Writer::Changed Writer::sendCarried(OperationId append, UidValidity validity, Uid uidNext)
{
    const Operation *known = d->journal->find(append);
    if (!known) return std::unexpected(invalid(QCoreApplication::translate("Store", "it was taken back")));
    Operation sent = *known;
    sent.state = State::Sent;
    sent.error = {};
    sent.uidValidity = validity;
    sent.uidNext = uidNext;
    return d->change([](Edit &) { return std::expected<void, Error>(); }, {}, {}, {sent});
}

/// The copy is certain. In one transaction the message leaves what is still to be done, and its Append becomes the Expunge of the original.
Writer::Changed Writer::Private::finishCarried(const Operation &append, const OperationEffects &told)
{
    const Operation *known = journal->find(append.carries);
    if (!known) return change([](Edit &) { return std::expected<void, Error>(); }, {}, {append.id});
    Operation across = *known;
    keepCopied(append, across, told);
    across.uids = across.uids.subtracted(UidSet::single(append.carried));
    QList<OperationId> leaving;
    QList<Operation> rewritten;
    if (across.uids.isEmpty()) leaving.append(across.id);
    else rewritten.append(across);
    if (across.kind == Kind::MoveAcross) {
        Operation expunge;
        expunge.id = append.id;
        expunge.kind = Kind::Expunge;
        expunge.account = across.account;
        expunge.mailbox = across.mailbox;
        expunge.uidValidity = across.uidValidity;
        expunge.uids = UidSet::single(append.carried);
        expunge.carries = across.id;
        expunge.created = across.created;
        rewritten.append(expunge);
    } else {
        leaving.append(append.id);
    }
    const QString file = append.bodyFile;
    auto changed = change(
        [&](Edit &edit) -> std::expected<void, Error> {
            if (const FolderRow *folder = folderOf(across)) edit.watch(folder->folder.id, UidSet::single(append.carried));
            return {};
        },
        {}, leaving, rewritten);
    if (changed) journal->dropFile(file);
    return changed;
}

/// Where the copies are, for who takes all of it back: `from` all of them, `to` those of which the server told it.
void Writer::Private::keepCopied(const Operation &append, const Operation &across, const OperationEffects &told)
{
    const auto isPart = [&](const Uttered &wish) {
        return std::ranges::any_of(wish.parts, [&](const Uttered::Part &part) { return part.operation.id == across.id; });
    };
    if (std::ranges::none_of(uttered, isPart)) return;
    OperationEffects &known = effects[across.id];
    known.from.add(append.carried);
    if (told.to.count() != 1 || toInt(told.targetValidity) == 0) return;
    if (known.to.isEmpty()) known.targetValidity = told.targetValidity;
    if (known.targetValidity == told.targetValidity) known.to = known.to.united(told.to);
}

std::expected<bool, Error> Writer::intoTrash(const QList<OperationId> &expunges)
{
    QList<Operation> moves;
    for (const OperationId id : expunges) {
        const Operation *known = d->journal->find(id);
        if (!known || known->kind != Kind::Expunge || known->carries == OperationId{}) continue;
        const auto trash = std::ranges::find_if(d->shown, [&](const Folder &folder) {
            return folder.account == known->account && folder.role == Role::Trash && folder.selectable();
        });
        if (trash == d->shown.end() || trash->mailbox == known->mailbox) continue;
        moves.append(*known);
        moves.last().kind = Kind::Move;
        moves.last().target = trash->mailbox;
    }
    if (moves.isEmpty()) return false;
    const auto changed = d->change(
        [&](Edit &edit) -> std::expected<void, Error> {
            for (const Operation &operation : std::as_const(moves)) d->watchMessagesOf(edit, operation);
            return {};
        },
        {}, {}, moves);
    if (!changed) return std::unexpected(changed.error());
    return true;
}

const Operation *Writer::Private::wholeOf(OperationId id) const
{
    const Operation *known = journal->find(id);
    if (!known || known->kind != Kind::Append || known->carries == OperationId{}) return known;
    const Operation *across = journal->find(known->carries);
    return across ? across : known;
}

/// What is on its way to the other server arrives, and is moved; all else stays where it is.
Writer::Changed Writer::Private::withdrawAcross(const Operation &across)
{
    Operation left = across;
    left.uids = {};
    left.state = State::Queued;
    left.error = {};
    QList<OperationId> leaving;
    for (const Operation &operation : journal->operations()) {
        if (!isStepOf(operation, across)) continue;
        if (operation.state == State::Sent) left.uids.add(operation.carried);
        else leaving.append(operation.id);
    }
    QList<Operation> rewritten = turnedBack(across);
    if (left.uids.isEmpty()) leaving.append(left.id);
    else rewritten.prepend(left);
    return change(
        [&](Edit &edit) -> std::expected<void, Error> {
            watchMessagesOf(edit, across);
            return {};
        },
        {}, leaving, rewritten);
}

/// The whole of a message that is not taken stops with it, and tells why.
QList<Operation> Writer::Private::acrossStoppedBy(const QList<Operation> &stopped) const
{
    QList<Operation> whole;
    for (const Operation &append : stopped) {
        const Operation *across = append.kind == Kind::Append ? journal->find(append.carries) : nullptr;
        if (!across || std::ranges::contains(whole, across->id, &Operation::id)) continue;
        whole.append(*across);
        whole.last().state = append.state;
        whole.last().error = append.error;
    }
    return whole;
}

QList<OperationId> Writer::Private::stoppedStepsOf(const Operation &across) const
{
    QList<OperationId> steps;
    for (const Operation &operation : journal->operations())
        if (isStepOf(operation, across) && !takesEffect(operation)) steps.append(operation.id);
    return steps;
}

/// Back from the other account, or away from there, what is done; nothing if nothing is. `done`: how many.
std::expected<Writer::Private::Uttered, Error> Writer::Private::undoingAcross(const Uttered &wish, const Operation &across,
                                                                              quint64 done) const
{
    Uttered uttered;
    const auto known = effects.find(across.id);
    if (done == 0 || known == effects.end()) return uttered;
    const OperationEffects &copied = known->second;
    if (copied.to.count() != copied.from.count())
        return std::unexpected(invalid(QCoreApplication::translate(
            "Store", "the other server did not tell where it put the messages; look for them in the folder that they were sent to")));
    const bool move = across.kind == Kind::MoveAcross;
    const auto source = shown.constFind(wish.source);
    if (move && source == shown.constEnd())
        return std::unexpected(invalid(QCoreApplication::translate("Store", "the folder that they came from is not there any more")));
    Operation &back = uttered.parts.emplace_back().operation;
    back.kind = move ? Kind::MoveAcross : Kind::Expunge;
    back.account = across.toAccount;
    back.mailbox = across.target;
    back.uidValidity = copied.targetValidity;
    back.uids = copied.to;
    back.created = across.created;
    if (!move) return uttered;
    back.target = source->mailbox;
    back.toAccount = source->account;
    return uttered;
}

} // namespace godwit::store
