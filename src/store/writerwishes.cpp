// SPDX-License-Identifier: GPL-3.0-or-later
// The road of wishes, its beginning: what a person wants, by our own names, becomes operations that need nothing of the cache.
#include "store/writer_p.h"

#include <QCoreApplication>
#include <QDateTime>
#include <ranges>

namespace godwit::store {

namespace {

using Kind = Operation::Kind;
using State = Operation::State;

constexpr std::size_t mostUndoable = 200;

std::unexpected<Error> refused(const char *why) { return std::unexpected(invalid(QCoreApplication::translate("Store", why))); }

} // namespace

// RFC 5322, 3.6.4, as far as it takes to look the message up again: the field may be folded.
QByteArray messageIdOf(const QByteArray &message)
{
    for (qsizetype line = 0; line < message.size();) {
        qsizetype end = message.indexOf("\r\n", line);
        if (end < 0) end = message.size();
        if (end == line) break; // the empty line: the header ends
        if (QByteArrayView(message)
                .sliced(line, end - line)
                .first(std::min<qsizetype>(11, end - line))
                .compare("message-id:", Qt::CaseInsensitive) == 0) {
            const qsizetype from = message.indexOf('<', line), to = message.indexOf('>', line);
            const qsizetype rest = message.indexOf("\r\n\r\n", line);
            if (from >= 0 && to > from && (rest < 0 || to < rest)) return message.sliced(from, to - from + 1);
        }
        line = end + 2;
    }
    return {};
}

/// Names folders as they are shown, so that what it writes holds after the renames before it; and messages where they are shown.
class WishReader
{
    using Uttered = Writer::Private::Uttered;

public:
    explicit WishReader(Writer::Private &store) : m_store(store) {}
    using Result = std::expected<Uttered, Error>;

    Result operator()(const wish::ChangeFlags &wish)
    {
        if (wish.add.isEmpty() && wish.remove.isEmpty()) return refused(QT_TRANSLATE_NOOP("Store", "no flag was named"));
        const auto found = places(wish.folder, wish.messages);
        Result result = onMessages(Kind::ChangeFlags, wish.folder, found);
        if (!result) return result;
        for (Uttered::Part &part : result->parts) {
            part.operation.add = wish.add;
            part.operation.remove = wish.remove;
        }
        noteChanges(*result, *found, wish.add, wish.remove);
        return result;
    }
    Result operator()(const wish::Move &wish)
    {
        Result moves = toTarget(onMessages(Kind::Move, wish.folder, places(wish.folder, wish.messages)), wish.folder, wish.target);
        if (!moves || (wish.add.isEmpty() && wish.remove.isEmpty())) return moves;
        Result flags = (*this)(wish::ChangeFlags{wish.folder, wish.messages, wish.add, wish.remove});
        if (!flags) return flags;
        std::ranges::move(moves->parts, std::back_inserter(flags->parts));
        return flags;
    }
    Result operator()(const wish::Copy &wish)
    {
        return toTarget(onMessages(Kind::Copy, wish.folder, places(wish.folder, wish.messages)), {}, wish.target);
    }
    Result operator()(const wish::Expunge &wish)
    {
        return held(onMessages(Kind::Expunge, wish.folder, places(wish.folder, wish.messages)), wish.holdFor);
    }
    Result operator()(const wish::EmptyFolder &wish)
    {
        std::vector<MessageKey> keys;
        for (const MessageRow &row : loadMessages(*m_store.cache, wish.folder)) keys.push_back(row.key);
        for (const Arrival &arrival : arrivals(*m_store.cache, m_store.folders, m_store.journal->operations()))
            if (arrival.folder == wish.folder) keys.push_back(arrival.row.key);
        auto found = places(wish.folder, keys);
        const QByteArray name = m_store.shown.value(wish.folder).mailbox;
        if (found) std::erase_if(*found, [&](const Place &place) { return place.mailbox != name; }); // on its way out
        return held(onMessages(Kind::Expunge, wish.folder, found), wish.holdFor);
    }
    Result operator()(const wish::Append &wish)
    {
        Result result = onFolder(Kind::Append, wish.folder);
        if (!result) return result;
        auto file = m_store.journal->keepFile(wish.message);
        if (!file) return std::unexpected(file.error());
        Operation &operation = result->parts.front().operation;
        operation.bodyFile = *file;
        operation.size = static_cast<std::uint64_t>(wish.message.size());
        operation.messageId = messageIdOf(wish.message);
        operation.add = wish.flags;
        operation.arrived = wish.arrived;
        return result;
    }
    Result operator()(const wish::CreateFolder &wish)
    {
        if (wish.mailbox.isEmpty()) return refused(QT_TRANSLATE_NOOP("Store", "a folder needs a name"));
        if (isShown(wish.account, wish.mailbox)) return refused(QT_TRANSLATE_NOOP("Store", "a folder of this name is there already"));
        Result result = one(Kind::CreateFolder, wish.account, wish.mailbox);
        result->parts.front().operation.use = wish.use;
        return result;
    }
    Result operator()(const wish::RenameFolder &wish)
    {
        Result result = onFolder(Kind::RenameFolder, wish.folder);
        if (!result) return result;
        Operation &operation = result->parts.front().operation;
        if (wish.mailbox.isEmpty()) return refused(QT_TRANSLATE_NOOP("Store", "a folder needs a name"));
        if (operation.mailbox == "INBOX") return refused(QT_TRANSLATE_NOOP("Store", "the inbox keeps its name"));
        if (isShown(operation.account, wish.mailbox)) return refused(QT_TRANSLATE_NOOP("Store", "a folder of this name is there already"));
        operation.target = wish.mailbox;
        return result;
    }
    Result operator()(const wish::DeleteFolder &wish)
    {
        Result result = onFolder(Kind::DeleteFolder, wish.folder);
        if (result && result->parts.front().operation.mailbox == "INBOX")
            return refused(QT_TRANSLATE_NOOP("Store", "the inbox cannot be deleted"));
        return held(std::move(result), wish.holdFor);
    }
    Result operator()(const wish::Subscribe &wish) { return onFolder(wish.on ? Kind::Subscribe : Kind::Unsubscribe, wish.folder); }

private:
    /// Where a message is shown, and how the journal names it there.
    struct Place {
        MessageKey key{};
        Uid uid{};
        UidValidity uidValidity{}; ///< 0 if a Move brings it
        QByteArray mailbox;
        OperationId by{};
        FlagSet flags;
    };
    using Places = std::expected<std::vector<Place>, Error>;

    static Result one(Kind kind, AccountId account, const QByteArray &mailbox)
    {
        Uttered uttered;
        Operation &operation = uttered.parts.emplace_back().operation;
        operation.kind = kind;
        operation.account = account;
        operation.mailbox = mailbox;
        operation.created = QDateTime::currentSecsSinceEpoch();
        return uttered;
    }
    static Result held(Result result, std::chrono::seconds time)
    {
        if (result && time.count() > 0)
            for (Uttered::Part &part : result->parts) part.operation.heldUntil = part.operation.created + time.count();
        return result;
    }
    bool isShown(AccountId account, const QByteArray &mailbox) const
    {
        return std::ranges::any_of(m_store.shown,
                                   [&](const Folder &folder) { return folder.account == account && folder.mailbox == mailbox; });
    }
    Result onFolder(Kind kind, FolderId folder) const
    {
        const auto shown = m_store.shown.constFind(folder);
        if (shown == m_store.shown.constEnd()) return refused(QT_TRANSLATE_NOOP("Store", "the folder is not there any more"));
        Result result = one(kind, shown->account, shown->mailbox);
        result->source = folder;
        return result;
    }
    Places places(FolderId folder, const std::vector<MessageKey> &messages) const
    {
        std::vector<Place> found;
        const FolderRow *own = findFolder(m_store.folders, folder);
        if (!own) return found;
        const QList<Operation> journal = ofAccount(m_store.journal->operations(), own->folder.account);
        const QList<Operation> direct = operationsOn(*own, journal);
        const QByteArray name = m_store.shown.value(folder).mailbox;
        const bool moves = hasMoves(journal);
        for (const MessageKey key : messages) {
            const auto row = loadPlace(*m_store.cache, key);
            if (!row) continue;
            const FolderRow *at = row->folder == folder ? own : moves ? findFolder(m_store.folders, row->folder) : nullptr;
            if (!at) continue;
            Place place{.key = key, .uid = row->message.uid, .uidValidity = at->uidValidity, .mailbox = name, .by = {}, .flags = {}};
            if (moves) {
                const PlacedMessage now = placed(
                    {.mailbox = at->folder.mailbox, .uidValidity = at->uidValidity, .uid = row->message.uid, .flags = row->message.flags},
                    journal, at->folder.delimiter);
                if (!now.visible || (now.by == OperationId{} && at != own)) continue;
                place.mailbox = now.mailbox;
                place.by = now.by;
                place.flags = now.flags;
                if (now.by != OperationId{}) place.uidValidity = {};
            } else {
                place.flags = shown(*own, row->message, direct).flags;
            }
            found.push_back(std::move(place));
        }
        if (m_store.cache->failed()) return std::unexpected(m_store.cache->error());
        return found;
    }
    /// One operation for all that are where the server has them, and one for those that each Move brings.
    Result onMessages(Kind kind, FolderId folder, const Places &found) const
    {
        Result result = onFolder(kind, folder);
        if (!result) return result;
        if (!found) return std::unexpected(found.error());
        if (found->empty()) return refused(QT_TRANSLATE_NOOP("Store", "the messages are not there any more"));
        std::map<std::pair<OperationId, QByteArray>, std::vector<const Place *>> groups;
        for (const Place &place : *found) groups[{place.by, place.mailbox}].push_back(&place);
        const Operation pattern = result->parts.front().operation;
        result->parts.clear();
        for (const auto &[where, group] : groups) {
            Uttered::Part &part = result->parts.emplace_back();
            part.operation = pattern;
            part.operation.after = where.first;
            part.operation.mailbox = where.second;
            part.operation.uidValidity = group.front()->uidValidity;
            std::vector<Uid> uids;
            for (const Place *place : group) {
                uids.push_back(place->uid);
                part.messages.push_back(place->key);
            }
            part.operation.uids = UidSet::fromUids(std::move(uids));
        }
        return result;
    }
    Result toTarget(Result result, FolderId source, FolderId target) const
    {
        if (!result) return result;
        const auto shown = m_store.shown.constFind(target);
        if (shown == m_store.shown.constEnd() || !shown->selectable())
            return refused(QT_TRANSLATE_NOOP("Store", "the folder that they should go to is not there any more"));
        if (target == source) return refused(QT_TRANSLATE_NOOP("Store", "the messages are in that folder already"));
        const bool across = shown->account != result->parts.front().operation.account;
        if (source != FolderId{} && !across)
            std::erase_if(result->parts, [&](const Uttered::Part &part) { return part.operation.mailbox == shown->mailbox; });
        if (result->parts.empty()) return refused(QT_TRANSLATE_NOOP("Store", "the messages are in that folder already"));
        for (Uttered::Part &part : result->parts) {
            part.operation.target = shown->mailbox;
            if (!across) continue;
            part.operation.kind = part.operation.kind == Kind::Move ? Kind::MoveAcross : Kind::CopyAcross;
            part.operation.toAccount = shown->account;
        }
        return result;
    }
    /// On which messages each flag will differ from what is shown now.
    static void noteChanges(Uttered &uttered, const std::vector<Place> &found, const FlagSet &add, const FlagSet &remove)
    {
        const auto note = [&](const QByteArray &atom, bool adds) {
            const FlagSet flag = FlagSet::fromAtoms({atom});
            std::vector<MessageKey> keys;
            for (const Place &place : found)
                if ((place.flags.united(flag) == place.flags) != adds) keys.push_back(place.key);
            if (keys.empty()) return;
            const auto same = std::ranges::find(uttered.flags, keys, &Uttered::FlagChange::messages);
            Uttered::FlagChange &change = same != uttered.flags.end() ? *same : uttered.flags.emplace_back();
            change.messages = std::move(keys);
            (adds ? change.add : change.remove).add(atom);
        };
        for (const QByteArray &atom : add.subtracted(remove).toAtoms()) note(atom, true);
        for (const QByteArray &atom : remove.toAtoms()) note(atom, false);
    }

    Writer::Private &m_store;
};

std::expected<Writer::Private::Uttered, Error> Writer::Private::read(const Wish &wish)
{
    cache->clearError();
    return std::visit(WishReader(*this), wish);
}

std::expected<QList<Operation>, Error> Writer::Private::write(Uttered &wish, ChangeSet &changes)
{
    QList<Operation> operations;
    for (const Uttered::Part &part : wish.parts) operations.append(part.operation);
    const QList<Operation> before = journal->operations();
    // Durable before anything is shown; and what a person is told did not happen must not happen later.
    if (auto written = journal->append(operations); !written) {
        for (const Operation &operation : std::as_const(operations))
            if (!operation.bodyFile.isEmpty()) journal->dropFile(operation.bodyFile);
        return std::unexpected(written.error());
    }
    for (qsizetype i = 0; i < operations.size(); ++i) wish.parts[static_cast<std::size_t>(i)].operation = operations[i];
    wish.id = operations.first().id;
    ChangeSet news;
    news.operations = operations;
    auto changed = change(
        [&](Edit &edit) -> std::expected<void, Error> {
            edit.journalWas(before);
            for (const Operation &operation : std::as_const(operations)) {
                watchMessagesOf(edit, operation);
                if (operation.kind != Kind::CreateFolder) continue;
                keepNumber(operation.account, operation.mailbox);
                edit.foldersChange();
            }
            return {};
        },
        std::move(news));
    if (changed) {
        changes = std::move(*changed);
        return operations;
    }
    QList<OperationId> ids;
    for (const Operation &operation : std::as_const(operations)) ids.append(operation.id);
    if (auto taken = journal->remove(ids); !taken) return std::unexpected(taken.error());
    return std::unexpected(changed.error());
}

std::expected<std::pair<QList<Operation>, ChangeSet>, Error> Writer::enqueue(const Wish &wish)
{
    auto uttered = d->read(wish);
    if (!uttered) return std::unexpected(uttered.error());
    ChangeSet changes;
    auto operations = d->write(*uttered, changes);
    if (!operations) return std::unexpected(operations.error());
    d->remember(std::move(*uttered));
    return std::pair(*operations, changes);
}

void Writer::Private::remember(Uttered wish)
{
    uttered.push_back(std::move(wish));
    if (uttered.size() <= mostUndoable) return;
    for (const Uttered::Part &part : uttered.front().parts) effects.erase(part.operation.id);
    uttered.pop_front();
}

std::expected<QList<Operation>, Error> Writer::undo(OperationId wish)
{
    const auto found = std::ranges::find(d->uttered, wish, &Private::Uttered::id);
    if (found == d->uttered.end()) return refused(QT_TRANSLATE_NOOP("Store", "it is too long ago"));
    const Private::Uttered uttered = *found;
    auto undone = d->undo(uttered);
    if (!undone) return undone;
    std::erase_if(d->uttered, [wish](const Private::Uttered &each) { return each.id == wish; });
    return undone;
}

std::expected<QList<Operation>, Error> Writer::Private::undo(const Uttered &wish)
{
    cache->clearError();
    // First whether all of it can be taken back, then the doing.
    std::vector<OperationId> unsent;
    std::vector<Uttered> opposites;
    bool flags = false; // are changed on the server already
    for (const Uttered::Part &part : wish.parts) {
        const Operation *waiting = journal->find(part.operation.id);
        if (isAcross(part.operation.kind)) {
            if (waiting) unsent.push_back(part.operation.id); // what is left of it
            const quint64 done = part.operation.uids.count() - (waiting ? waiting->uids.count() : 0);
            auto opposite = undoingAcross(wish, part.operation, done);
            if (!opposite) return std::unexpected(opposite.error());
            if (!opposite->parts.empty()) opposites.push_back(std::move(*opposite));
        } else if (waiting && waiting->state != State::Sent && waiting->state != State::MayHaveHappened) {
            unsent.push_back(part.operation.id);
        } else if (part.operation.kind == Kind::ChangeFlags) {
            flags = true;
        } else {
            auto opposite = undoingOf(wish, part);
            if (!opposite) return std::unexpected(opposite.error());
            opposites.push_back(std::move(*opposite));
        }
    }
    for (const OperationId id : unsent | std::views::reverse) {
        const Operation *operation = journal->find(id);
        if (!operation) continue;
        if (auto withdrawn = withdraw(*operation); !withdrawn) return std::unexpected(withdrawn.error());
    }
    QList<Operation> operations;
    for (Uttered &opposite : opposites) {
        ChangeSet changes;
        const auto written = write(opposite, changes);
        if (!written) return written;
        operations += *written;
    }
    if (!flags) return operations;
    auto back = undoFlags(wish);
    return back ? operations + *back : back;
}

/// Each flag back on those messages that it was changed on, wherever they are now.
std::expected<QList<Operation>, Error> Writer::Private::undoFlags(const Uttered &wish)
{
    QList<Operation> operations;
    for (const Uttered::FlagChange &change : wish.flags) {
        std::map<FolderId, std::vector<MessageKey>> byFolder;
        for (const MessageKey key : change.messages)
            if (const auto row = loadPlace(*cache, key)) byFolder[row->folder].push_back(key);
        for (auto &[folder, keys] : byFolder) {
            auto opposite = read(wish::ChangeFlags{folder, std::move(keys), change.remove, change.add});
            if (!opposite) continue; // they went, and their flags with them
            ChangeSet changes;
            const auto written = write(*opposite, changes);
            if (!written) return written;
            operations += *written;
        }
    }
    return operations;
}

/// The opposite of an operation that is done, or on its way.
std::expected<Writer::Private::Uttered, Error> Writer::Private::undoingOf(const Uttered &wish, const Uttered::Part &part)
{
    const Operation &operation = part.operation;
    const bool isOnItsWay = journal->find(operation.id) != nullptr;
    const auto folderNamed = [&](const QByteArray &mailbox) {
        const auto found = std::ranges::find_if(
            shown, [&](const Folder &folder) { return folder.account == operation.account && folder.mailbox == mailbox; });
        return found == shown.end() ? FolderId{} : found->id;
    };
    switch (operation.kind) {
    case Kind::Move: {
        auto back = read(wish::Move{folderNamed(operation.target), part.messages, wish.source});
        if (!back)
            return refused(QT_TRANSLATE_NOOP("Store", "the server did not tell where it put the messages, or they went from there; "
                                                      "look for them in the folder that they were moved to"));
        return back;
    }
    case Kind::Copy: {
        Uttered uttered;
        Operation &expunge = uttered.parts.emplace_back().operation;
        expunge.kind = Kind::Expunge;
        expunge.account = operation.account;
        expunge.mailbox = operation.target;
        expunge.created = QDateTime::currentSecsSinceEpoch();
        if (isOnItsWay) {
            expunge.after = operation.id;
            expunge.uids = operation.uids;
        } else if (const auto done = effects.find(operation.id); done != effects.end()) {
            expunge.uidValidity = done->second.targetValidity;
            expunge.uids = done->second.to;
        }
        if (expunge.uids.isEmpty())
            return refused(QT_TRANSLATE_NOOP("Store", "the server did not tell where it put the copies; they can be deleted by hand"));
        return uttered;
    }
    case Kind::RenameFolder: return read(wish::RenameFolder{folderNamed(operation.target), operation.mailbox});
    case Kind::Subscribe: return read(wish::Subscribe{folderNamed(operation.mailbox), false});
    case Kind::Unsubscribe: return read(wish::Subscribe{folderNamed(operation.mailbox), true});
    case Kind::ChangeFlags:
    case Kind::Expunge:
    case Kind::Append:
    case Kind::SaveDraft:
    case Kind::CreateFolder:
    case Kind::DeleteFolder:
    case Kind::MoveAcross:
    case Kind::CopyAcross: break;
    }
    return refused(QT_TRANSLATE_NOOP("Store", "it is done on the server, and final"));
}

} // namespace godwit::store
