// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the tables of the cache: the truth, without pending operations.
#pragma once

#include "mail/folder.h"
#include "mail/message.h"
#include "mail/uidset.h"
#include "store/database.h"

#include <optional>
#include <vector>

namespace godwit::store {

struct FolderRow {
    Folder folder;      ///< as the server described it
    bool listed = false;///< false: only a number kept for a folder that a pending operation makes
    bool complete = false;
    std::uint32_t rowTotal = 0, rowUnread = 0;
    UidValidity uidValidity{};
    Uid uidNext{};
    ModSeq highestModSeq = 0;
};

struct MessageRow {
    MessageKey key{};
    Uid uid{};
    FlagSet flags;
    bool known = false; ///< headers are there
};

std::vector<FolderRow> loadFolders(Database &cache); ///< by account and path
std::optional<FolderRow> loadFolder(Database &cache, FolderId id);
const FolderRow *findFolder(const std::vector<FolderRow> &rows, FolderId id);
const FolderRow *findMailbox(const std::vector<FolderRow> &rows, AccountId account, QByteArrayView mailbox);

std::vector<MessageRow> loadMessages(Database &cache, FolderId folder); ///< ascending by UID
std::vector<MessageRow> loadMessages(Database &cache, FolderId folder, const UidSet &uids);
std::optional<FolderFlags> loadFolderFlags(Database &cache, FolderId folder);

/// Where a message is, and its flags there.
struct MessagePlace {
    FolderId folder{};
    MessageRow message;
};
std::optional<MessagePlace> loadPlace(Database &cache, MessageKey key);
/// One message with its headers; flags are the server's.
std::optional<MessageSummary> loadSummary(Database &cache, MessageKey key);
MessageKey findMessage(Database &cache, FolderId folder, Uid uid); ///< 0 = not there
/// nullopt: not here, or the file does not have the size that was written.
std::optional<QByteArray> loadBody(Database &cache, const QString &bodies, MessageKey key, qint64 most = -1); ///< octets; -1: all
QString bodyFile(const QString &bodies, MessageKey key);
/// Of one section of it, which is digits and full stops; what is anything else becomes "_".
QString pieceFile(const QString &bodies, MessageKey key, const QByteArray &section);

} // namespace godwit::store
