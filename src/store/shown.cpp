// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/shown.h"

#include <QStringDecoder>
#include <algorithm>
#include <map>

namespace godwit::store {

namespace {

using Kind = Operation::Kind;

// RFC 3501, 6.3.5: renaming INBOX moves its messages; INBOX itself stays.
bool renames(const Operation &operation, const Folder &folder)
{
    return operation.kind == Kind::RenameFolder && takesEffect(operation) && operation.account == folder.account &&
           operation.mailbox != "INBOX" && isAtOrBelow(folder.mailbox, operation.mailbox, folder.delimiter);
}

void rename(Folder &folder, const Operation &operation)
{
    const QString from = readableName(operation.mailbox), to = readableName(operation.target);
    folder.mailbox = operation.target + folder.mailbox.sliced(operation.mailbox.size());
    folder.path = folder.path.startsWith(from) ? to + folder.path.sliced(from.size()) : readableName(folder.mailbox);
}

struct ShownFolder {
    Folder folder;
    bool visible;
};

void apply(ShownFolder &shown, const Operation &operation)
{
    Folder &folder = shown.folder;
    if (operation.account != folder.account || !takesEffect(operation)) return;
    if (renames(operation, folder)) {
        rename(folder, operation);
        return;
    }
    if (operation.mailbox != folder.mailbox) return;
    if (operation.kind == Kind::CreateFolder) {
        shown.visible = folder.subscribed = true;
        if (operation.use != Role::None) folder.role = operation.use;
    } else if (operation.kind == Kind::DeleteFolder) shown.visible = false;
    else if (operation.kind == Kind::Subscribe) folder.subscribed = true;
    else if (operation.kind == Kind::Unsubscribe) folder.subscribed = false;
}

// Only the rows that operations name can be shown otherwise than they are.
void applyToCounts(Database &cache, const FolderRow &row, const QList<Operation> &journal, Folder &folder)
{
    const QList<Operation> operations = operationsOn(row, journal);
    UidSet uids;
    for (const Operation &operation : operations) uids = uids.united(operation.uids);
    if (uids.isEmpty()) return;
    const auto less = [](std::uint32_t &count) {
        if (count > 0) --count;
    };
    for (const MessageRow &message : loadMessages(cache, row.folder.id, uids)) {
        const ShownMessage now = shown(row, message, operations);
        const bool wasUnread = !message.flags.contains(Flag::Seen);
        const bool isUnread = now.visible && !now.flags.contains(Flag::Seen);
        if (!now.visible) less(folder.total);
        if (wasUnread && !isUnread) less(folder.unread);
        if (!wasUnread && isUnread) ++folder.unread;
    }
}

} // namespace

QList<Operation> operationsOn(const FolderRow &row, const QList<Operation> &journal)
{
    QList<Operation> operations;
    Folder folder = row.folder;
    for (const Operation &operation : journal) {
        if (operation.account != folder.account) continue;
        if (renames(operation, folder)) {
            rename(folder, operation);
        } else if (operation.mailbox == folder.mailbox && operation.after == OperationId{} && !operation.uids.isEmpty()) {
            operations.append(operation);
            operations.last().mailbox = row.folder.mailbox;
        }
    }
    return operations;
}

ShownMessage shown(const FolderRow &row, const MessageRow &message, std::span<const Operation> operations)
{
    if (operations.empty()) return {.visible = true, .pending = false, .flags = message.flags};
    return overlay({.mailbox = row.folder.mailbox, .uidValidity = row.uidValidity, .uid = message.uid, .flags = message.flags}, operations);
}

namespace {

std::uint32_t entryFlags(const FlagSet &flags, bool pending)
{
    const bool ignored = !flags.keywords().isEmpty() && flags.contains(ignoredKeyword());
    return flags.system().toInt() | (pending ? pendingBit : 0) | (ignored ? ListEntry::ignored : 0);
}

} // namespace

ListEntry listEntry(const MessageRow &message, const ShownMessage &shown)
{
    return {.key = message.key, .uid = message.uid, .flags = entryFlags(shown.flags, shown.pending)};
}

ListEntry listEntry(const Arrival &arrival) { return {.key = arrival.row.key, .uid = {}, .flags = entryFlags(arrival.flags, true)}; }

QList<Operation> ofAccount(const QList<Operation> &journal, AccountId account)
{
    QList<Operation> own = journal;
    own.removeIf([account](const Operation &operation) { return operation.account != account; });
    return own;
}

bool hasMoves(const QList<Operation> &journal)
{
    return std::ranges::any_of(journal, [](const Operation &operation) {
        return (operation.kind == Kind::Move || operation.kind == Kind::MoveAcross) && takesEffect(operation);
    });
}

std::vector<Arrival> arrivals(Database &cache, const std::vector<FolderRow> &rows, const QList<Operation> &journal)
{
    std::vector<Arrival> arriving;
    if (!hasMoves(journal)) return arriving;
    std::map<std::pair<AccountId, QByteArray>, FolderId> names;
    for (const FolderRow &row : rows) {
        Folder folder = row.folder;
        for (const Operation &operation : journal)
            if (renames(operation, folder)) rename(folder, operation);
        names.emplace(std::pair(folder.account, folder.mailbox), folder.id);
    }
    for (const FolderRow &row : rows) {
        UidSet moved;
        for (const Operation &operation : operationsOn(row, journal))
            if (operation.kind == Kind::Move && takesEffect(operation) && operation.uidValidity == row.uidValidity)
                moved = moved.united(operation.uids);
        if (moved.isEmpty()) continue;
        const QList<Operation> own = ofAccount(journal, row.folder.account);
        for (MessageRow &message : loadMessages(cache, row.folder.id, moved)) {
            const PlacedMessage now =
                placed({.mailbox = row.folder.mailbox, .uidValidity = row.uidValidity, .uid = message.uid, .flags = message.flags}, own,
                       row.folder.delimiter);
            const auto folder = names.find({row.folder.account, now.mailbox});
            if (!now.visible || now.by == OperationId{} || folder == names.end()) continue;
            arriving.push_back(
                {.folder = folder->second, .from = row.folder.id, .row = std::move(message), .flags = now.flags, .by = now.by});
        }
    }
    return arriving;
}

std::optional<Folder> shownFolder(const FolderRow &row, const QList<Operation> &journal)
{
    ShownFolder shown{.folder = row.folder, .visible = row.listed};
    for (const Operation &operation : journal) apply(shown, operation);
    return shown.visible ? std::optional(shown.folder) : std::nullopt;
}

QList<Folder> shownFolders(Database &cache, const std::vector<FolderRow> &rows, const QList<Operation> &journal)
{
    QList<Folder> folders;
    const std::vector<Arrival> arriving = arrivals(cache, rows, journal);
    for (const FolderRow &row : rows) {
        std::optional<Folder> folder = shownFolder(row, journal);
        if (!folder) continue;
        if (!journal.isEmpty()) applyToCounts(cache, row, journal, *folder);
        for (const Arrival &arrival : arriving) {
            if (arrival.folder != row.folder.id) continue;
            ++folder->total;
            if (!arrival.flags.contains(Flag::Seen)) ++folder->unread;
        }
        folders.append(*folder);
    }
    return folders;
}

QString readableName(const QByteArray &mailbox)
{
    const auto isEightBit = [](char c) { return static_cast<unsigned char>(c) >= 0x80; };
    if (std::ranges::any_of(mailbox, isEightBit)) return QString::fromUtf8(mailbox);
    QString name;
    for (qsizetype i = 0; i < mailbox.size(); ++i) {
        const qsizetype end = mailbox[i] == '&' ? mailbox.indexOf('-', i) : -1;
        if (end < 0) {
            name += QLatin1Char(mailbox[i]);
        } else if (end == i + 1) {
            name += QLatin1Char('&');
            i = end;
        } else {
            QByteArray base64 = mailbox.sliced(i + 1, end - i - 1);
            name += QStringDecoder(QStringDecoder::Utf16BE).decode(QByteArray::fromBase64(base64.replace(',', '/')));
            i = end;
        }
    }
    return name;
}

} // namespace godwit::store
