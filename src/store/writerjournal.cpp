// SPDX-License-Identifier: GPL-3.0-or-later
// The road of wishes: into the journal, and out of it when the truth has arrived.
#include "store/writer_p.h"

#include <QCoreApplication>
#include <QDateTime>

namespace godwit::store {

namespace {

using Kind = Operation::Kind;
using State = Operation::State;

std::unexpected<Error> refused(const char *why) { return std::unexpected(invalid(QCoreApplication::translate("Store", why))); }

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

} // namespace

/// Turns each wish into an Operation that names folders as they are shown, so that it holds after the renames before it.
class WishReader
{
public:
    explicit WishReader(Writer::Private &store) : m_store(store) {}
    using Result = std::expected<Operation, Error>;

    Result operator()(const wish::ChangeFlags &wish)
    {
        auto operation = onMessages(Kind::ChangeFlags, wish.folder, wish.messages);
        if (!operation) return operation;
        operation->add = wish.add;
        operation->remove = wish.remove;
        if (wish.add.isEmpty() && wish.remove.isEmpty()) return refused(QT_TRANSLATE_NOOP("Store", "no flag was named"));
        return operation;
    }
    Result operator()(const wish::Move &wish)
    {
        return toTarget(onMessages(Kind::Move, wish.folder, wish.messages), wish.folder, wish.target);
    }
    Result operator()(const wish::Copy &wish) { return toTarget(onMessages(Kind::Copy, wish.folder, wish.messages), {}, wish.target); }
    Result operator()(const wish::Expunge &wish) { return onMessages(Kind::Expunge, wish.folder, wish.messages); }
    Result operator()(const wish::Append &wish)
    {
        auto operation = onFolder(Kind::Append, wish.folder);
        if (!operation) return operation;
        auto file = m_store.journal->keepFile(wish.message);
        if (!file) return std::unexpected(file.error());
        operation->bodyFile = *file;
        operation->size = static_cast<std::uint64_t>(wish.message.size());
        operation->messageId = messageIdOf(wish.message);
        operation->add = wish.flags;
        operation->arrived = wish.arrived;
        return operation;
    }
    Result operator()(const wish::CreateFolder &wish)
    {
        if (wish.mailbox.isEmpty()) return refused(QT_TRANSLATE_NOOP("Store", "a folder needs a name"));
        if (isShown(wish.account, wish.mailbox)) return refused(QT_TRANSLATE_NOOP("Store", "a folder of this name is there already"));
        return operation(Kind::CreateFolder, wish.account, wish.mailbox);
    }
    Result operator()(const wish::RenameFolder &wish)
    {
        auto operation = onFolder(Kind::RenameFolder, wish.folder);
        if (!operation) return operation;
        if (wish.mailbox.isEmpty()) return refused(QT_TRANSLATE_NOOP("Store", "a folder needs a name"));
        if (operation->mailbox == "INBOX") return refused(QT_TRANSLATE_NOOP("Store", "the inbox keeps its name"));
        if (isShown(operation->account, wish.mailbox)) return refused(QT_TRANSLATE_NOOP("Store", "a folder of this name is there already"));
        operation->target = wish.mailbox;
        return operation;
    }
    Result operator()(const wish::DeleteFolder &wish)
    {
        auto operation = onFolder(Kind::DeleteFolder, wish.folder);
        if (operation && operation->mailbox == "INBOX") return refused(QT_TRANSLATE_NOOP("Store", "the inbox cannot be deleted"));
        return operation;
    }
    Result operator()(const wish::Subscribe &wish) { return onFolder(wish.on ? Kind::Subscribe : Kind::Unsubscribe, wish.folder); }

private:
    static Operation operation(Kind kind, AccountId account, const QByteArray &mailbox)
    {
        Operation operation;
        operation.kind = kind;
        operation.account = account;
        operation.mailbox = mailbox;
        operation.created = QDateTime::currentSecsSinceEpoch();
        return operation;
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
        return operation(kind, shown->account, shown->mailbox);
    }
    Result onMessages(Kind kind, FolderId folder, const std::vector<MessageKey> &messages) const
    {
        auto operation = onFolder(kind, folder);
        const FolderRow *row = findFolder(m_store.folders, folder);
        if (!operation || !row) return operation;
        std::vector<Uid> uids;
        for (const MessageKey key : messages) {
            Statement place = m_store.cache->statement("SELECT uid FROM message WHERE key = ? AND folder = ?");
            if (place.bind(key, folder).step()) uids.push_back(place.as<Uid>(0));
        }
        if (m_store.cache->failed()) return std::unexpected(m_store.cache->error());
        if (uids.empty()) return refused(QT_TRANSLATE_NOOP("Store", "the messages are not there any more"));
        operation->uids = UidSet::fromUids(std::move(uids));
        operation->uidValidity = row->uidValidity;
        return operation;
    }
    Result toTarget(Result operation, FolderId source, FolderId target) const
    {
        if (!operation) return operation;
        const auto shown = m_store.shown.constFind(target);
        if (shown == m_store.shown.constEnd() || !shown->selectable())
            return refused(QT_TRANSLATE_NOOP("Store", "the folder that they should go to is not there any more"));
        if (shown->account != operation->account) return refused(QT_TRANSLATE_NOOP("Store", "messages cannot go to another account"));
        if (target == source) return refused(QT_TRANSLATE_NOOP("Store", "the messages are in that folder already"));
        operation->target = shown->mailbox;
        return operation;
    }

    Writer::Private &m_store;
};

std::expected<Operation, Error> Writer::Private::operationFor(const Wish &wish)
{
    cache->clearError();
    return std::visit(WishReader(*this), wish);
}

std::expected<std::pair<QList<Operation>, ChangeSet>, Error> Writer::enqueue(const Wish &wish)
{
    auto operation = d->operationFor(wish);
    if (!operation) return std::unexpected(operation.error());
    QList<Operation> operations{*operation};
    ChangeSet news;
    // Durable before anything is shown; and what a person is told did not happen must not happen later.
    if (auto written = d->journal->append(operations); !written) {
        if (!operation->bodyFile.isEmpty()) d->journal->dropFile(operation->bodyFile);
        return std::unexpected(written.error());
    }
    news.operations = operations;
    auto changed = d->change(
        [&](Edit &edit) -> std::expected<void, Error> {
            edit.journalWas(d->journal->operations().first(d->journal->operations().size() - operations.size()));
            d->watchMessagesOf(edit, operations.first());
            if (operation->kind != Kind::CreateFolder) return {};
            d->keepNumber(operation->account, operation->mailbox);
            edit.foldersChange();
            return {};
        },
        std::move(news));
    if (changed) return std::pair(operations, *changed);
    if (auto taken = d->journal->remove({operations.first().id}); !taken) return std::unexpected(taken.error());
    return std::unexpected(changed.error());
}

const FolderRow *Writer::Private::folderOf(const Operation &operation) const
{
    for (const FolderRow &row : folders) {
        const QList<Operation> named = operationsOn(row, journal->operations());
        if (std::ranges::contains(named, operation.id, &Operation::id)) return &row;
    }
    return nullptr;
}

void Writer::Private::watchMessagesOf(Edit &edit, const Operation &operation)
{
    if (operation.uids.isEmpty()) return;
    if (const FolderRow *row = folderOf(operation)) edit.watch(row->folder.id, operation.uids);
}

QList<Operation> Writer::operations(AccountId account) const
{
    QList<Operation> own;
    for (const Operation &operation : d->journal->operations())
        if (operation.account == account) own.append(operation);
    return own;
}

QByteArray Writer::appendContent(const Operation &operation) const { return d->journal->fileContent(operation.bodyFile); }

Writer::Changed Writer::setOperationState(OperationId id, Operation::State state, const Error &error)
{
    const Operation *known = d->journal->find(id);
    if (!known) return std::unexpected(invalid(QCoreApplication::translate("Store", "the operation is not in the journal any more")));
    Operation operation = *known;
    operation.state = state;
    operation.error = error;
    ChangeSet news;
    news.operations.append(operation);
    return d->change(
        [&](Edit &edit) {
            d->watchMessagesOf(edit, operation);
            return d->journal->update({operation});
        },
        std::move(news));
}

Writer::Changed Writer::finishOperation(OperationId id, const std::optional<OperationEffects> &effects)
{
    const Operation *known = d->journal->find(id);
    if (!known) return std::unexpected(invalid(QCoreApplication::translate("Store", "the operation is not in the journal any more")));
    const Operation operation = *known;
    return d->change(
        [&](Edit &edit) -> std::expected<void, Error> {
            d->watchMessagesOf(edit, operation);
            d->applyEffects(edit, operation, effects.value_or(OperationEffects()));
            return {};
        },
        {}, {id});
}

Writer::Changed Writer::withdrawOperation(OperationId id)
{
    const Operation *known = d->journal->find(id);
    if (!known) return std::unexpected(invalid(QCoreApplication::translate("Store", "the operation is not in the journal any more")));
    if (known->state == State::Sent)
        return std::unexpected(
            invalid(QCoreApplication::translate("Store", "it is on its way to the server and can no longer be withdrawn")));
    const Operation operation = *known;
    return d->change(
        [&](Edit &edit) -> std::expected<void, Error> {
            d->watchMessagesOf(edit, operation);
            return {};
        },
        {}, {id});
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
        cache->statement("UPDATE folder SET listed = 1 WHERE account = ? AND mailbox = ?").bind(operation.account, operation.mailbox).run();
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
    case Kind::Copy:   // what is new in the target comes by its next synchronisation
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
