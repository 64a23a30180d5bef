// SPDX-License-Identifier: GPL-3.0-or-later
// Folders, as the server tells them.
#include "store/blobs.h"
#include "store/writer_p.h"

#include <QCoreApplication>
#include <QSet>

namespace godwit::store {

namespace {

bool sameListing(const FolderRow &row, const FolderListing &listing)
{
    const Folder &folder = row.folder;
    return row.listed && folder.path == listing.path && folder.delimiter == listing.delimiter && folder.attributes == listing.attributes &&
           folder.role == listing.role && folder.space == listing.space && folder.subscribed == listing.subscribed;
}

QByteArray heardAtoms(const FlagSet &flags) // never null: null says that nothing was heard
{
    const QByteArray atoms = atomsBlob(flags.toAtoms());
    return atoms.isNull() ? QByteArray("") : atoms;
}

// The server did what we wished before its tagged OK was read: the folder keeps its number and its messages.
const Operation *renameInFlight(const QList<Operation> &journal, const Folder &folder, const QSet<QByteArray> &listed)
{
    for (const Operation &operation : journal)
        if (operation.kind == Operation::Kind::RenameFolder && operation.state == Operation::State::Sent &&
            operation.account == folder.account && operation.mailbox == folder.mailbox && listed.contains(operation.target))
            return &operation;
    return nullptr;
}

} // namespace

void Writer::Private::writeListing(AccountId account, const FolderListing &listing, const FolderRow *known)
{
    if (known && sameListing(*known, listing)) return;
    cache
        ->statement("INSERT INTO folder(account, mailbox, path, delimiter, attributes, role, space, subscribed, listed) VALUES(?, ?, ?, ?, "
                    "?, ?, ?, ?, 1) "
                    "ON CONFLICT(account, mailbox) DO UPDATE SET path = excluded.path, delimiter = excluded.delimiter, attributes = "
                    "excluded.attributes, "
                    "role = excluded.role, space = excluded.space, subscribed = excluded.subscribed, listed = 1")
        .bind(account, listing.mailbox, listing.path, static_cast<unsigned char>(listing.delimiter), listing.attributes.toInt(),
              listing.role, listing.space, listing.subscribed)
        .run();
}

void Writer::Private::keepNumber(AccountId account, const QByteArray &mailbox)
{
    char delimiter = '\0';
    for (const FolderRow &row : folders)
        if (row.folder.account == account && row.folder.delimiter != '\0') delimiter = row.folder.delimiter;
    cache->statement("INSERT INTO folder(account, mailbox, path, delimiter) VALUES(?, ?, ?, ?) ON CONFLICT DO NOTHING")
        .bind(account, mailbox, readableName(mailbox), static_cast<unsigned char>(delimiter))
        .run();
}

void Writer::Private::renameRows(const FolderRow &row, const QByteArray &mailbox, const QString &path)
{
    const Folder &from = row.folder;
    const auto place = [this](FolderId id, AccountId account, const QByteArray &name, const QString &readable) {
        // A number that was only kept for this name gives way.
        cache->statement("DELETE FROM folder WHERE account = ? AND mailbox = ? AND listed = 0 AND id <> ?").bind(account, name, id).run();
        cache->statement("UPDATE OR IGNORE folder SET mailbox = ?, path = ? WHERE id = ?").bind(name, readable, id).run();
    };
    for (const FolderRow &other : folders) {
        const Folder &folder = other.folder;
        if (folder.account != from.account || !isAtOrBelow(folder.mailbox, from.mailbox, from.delimiter)) continue;
        const QString readable = folder.path.startsWith(from.path) ? path + folder.path.sliced(from.path.size()) : folder.path;
        place(folder.id, folder.account, mailbox + folder.mailbox.sliced(from.mailbox.size()), readable);
    }
}

void Writer::Private::dropFolder(Edit &edit, FolderId folder)
{
    dropMessages(edit, folder, UidSet::range(Uid{1}, Uid{0xffffffff}));
    cache->statement("DELETE FROM folder WHERE id = ?").bind(folder).run();
    edit.foldersChange();
}

Writer::Changed Writer::setFolders(AccountId account, const std::vector<FolderListing> &listings)
{
    return d->change([&](Edit &edit) -> std::expected<void, Error> {
        QSet<QByteArray> listed;
        for (const FolderListing &listing : listings) listed.insert(listing.mailbox);
        for (const FolderRow &row : edit.folders()) {
            if (row.folder.account != account || listed.contains(row.folder.mailbox)) continue;
            const Operation *rename = renameInFlight(d->journal->operations(), row.folder, listed);
            if (rename && !findMailbox(edit.folders(), account, rename->target))
                d->renameRows(row, rename->target, readableName(rename->target));
        }
        const std::vector<FolderRow> known = loadFolders(*d->cache);
        for (const FolderListing &listing : listings) d->writeListing(account, listing, findMailbox(known, account, listing.mailbox));
        for (const FolderRow &row : known)
            if (row.folder.account == account && row.listed && !listed.contains(row.folder.mailbox)) d->dropFolder(edit, row.folder.id);
        edit.foldersChange();
        return {};
    });
}

Writer::Changed Writer::addFolder(AccountId account, const FolderListing &listing)
{
    return d->change([&](Edit &edit) -> std::expected<void, Error> {
        d->writeListing(account, listing, findMailbox(edit.folders(), account, listing.mailbox));
        edit.foldersChange();
        return {};
    });
}

Writer::Changed Writer::removeFolder(FolderId folder)
{
    return d->onFolder(folder, [&](Edit &edit, const FolderRow &) { d->dropFolder(edit, folder); });
}

Writer::Changed Writer::renameFolder(FolderId folder, const QByteArray &mailbox, const QString &path)
{
    return d->onFolder(folder, [&](Edit &edit, const FolderRow &row) {
        d->renameRows(row, mailbox, path);
        edit.foldersChange();
    });
}

Writer::Changed Writer::setSubscribed(FolderId folder, bool on)
{
    return d->onFolder(folder, [&](Edit &edit, const FolderRow &) {
        d->cache->statement("UPDATE folder SET subscribed = ? WHERE id = ?").bind(on, folder).run();
        edit.foldersChange();
    });
}

Writer::Changed Writer::setCounts(AccountId account, const std::vector<FolderCount> &counts)
{
    return d->change([&](Edit &edit) -> std::expected<void, Error> {
        for (const FolderCount &count : counts)
            d->cache->statement("UPDATE folder SET total = ?, unread = ?, counts_known = 1 WHERE account = ? AND mailbox = ? AND listed")
                .bind(count.total, count.unread, account, count.mailbox)
                .run();
        edit.foldersChange();
        return {};
    });
}

void Writer::Private::writeFolderFlags(const FolderFlags &flags)
{
    cache->statement("UPDATE folder SET known = ?, permanent = ?, new_keywords = ?, read_only = ? WHERE id = ?")
        .bind(heardAtoms(flags.known), heardAtoms(flags.permanent), flags.newKeywords, flags.readOnly, flags.folder)
        .run();
}

Writer::Changed Writer::setFolderFlags(const FolderFlags &flags)
{
    ChangeSet news;
    news.folderFlags.append(flags);
    return d->onFolder(
        flags.folder,
        [&](Edit &edit, const FolderRow &) {
            d->writeFolderFlags(flags);
            edit.foldersChange();
        },
        std::move(news));
}

QList<Folder> Writer::folders(AccountId account) const
{
    QList<Folder> own;
    for (const FolderRow &row : d->folders)
        if (row.folder.account == account && row.listed) own.append(row.folder);
    return own;
}

FolderId Writer::folderOf(AccountId account, const QByteArray &mailbox) const
{
    const FolderRow *row = findMailbox(d->folders, account, mailbox);
    return row && row->listed ? row->folder.id : FolderId{};
}

Writer::Changed Writer::removeAccount(AccountId account)
{
    JournalEdit letters;
    for (const KeptLetter &letter : d->journal->letters())
        if (letter.letter.account == account) letters.lettersGone.append(letter.id);
    if (!letters.lettersGone.isEmpty())
        if (auto dropped = d->write(std::move(letters)); !dropped) return dropped;
    QList<OperationId> done;
    QList<Operation> stopped; // of other accounts: they would bring messages here
    for (Operation operation : d->journal->operations()) {
        if (operation.account == account) {
            done.append(operation.id);
        } else if (operation.toAccount == account && takesEffect(operation)) {
            operation.state = Operation::State::Parked;
            operation.error = invalid(QCoreApplication::translate(
                "Store", "The account that these messages should go to was removed. They stay where they are."));
            stopped.append(operation);
        }
    }
    return d->change(
        [&](Edit &edit) -> std::expected<void, Error> {
            for (const FolderRow &row : edit.folders())
                if (row.folder.account == account) d->dropFolder(edit, row.folder.id);
            for (const Operation &operation : std::as_const(stopped)) d->watchMessagesOf(edit, operation);
            edit.foldersChange();
            return {};
        },
        {}, done, stopped);
}

} // namespace godwit::store
