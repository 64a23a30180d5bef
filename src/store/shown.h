// SPDX-License-Identifier: GPL-3.0-or-later
// What is shown = cache ⊕ pending operations, for folders and their counts; messages by godwit::overlay.
#pragma once

#include "mail/changeset.h"
#include "store/cache.h"

namespace godwit::store {

inline constexpr std::uint32_t pendingBit = 1u << 16; ///< of ListEntry::flags

/// The pending operations that name messages of this folder, with the name that the cache knows it by: those that were wished
/// after a pending rename name it by its new name.
QList<Operation> operationsOn(const FolderRow &row, const QList<Operation> &journal);

ShownMessage shown(const FolderRow &row, const MessageRow &message, std::span<const Operation> operations);
ListEntry listEntry(const MessageRow &message, const ShownMessage &shown);

/// A message that a pending Move takes elsewhere, as it is shown there: without a UID, since the server has not given it one yet.
struct Arrival {
    FolderId folder{}; ///< where it is shown
    FolderId from{};   ///< where the cache has it
    MessageRow row;    ///< there
    FlagSet flags;     ///< as shown
    OperationId by{};  ///< the Move that brings it
};
bool hasMoves(const QList<Operation> &journal); ///< else there are no arrivals, and messages are where the cache has them
std::vector<Arrival> arrivals(Database &cache, const std::vector<FolderRow> &rows, const QList<Operation> &journal);
ListEntry listEntry(const Arrival &arrival);
QList<Operation> ofAccount(const QList<Operation> &journal, AccountId account);

/// As it is named after the pending operations, counts as in the row; nullopt: they, or the server, took it away.
std::optional<Folder> shownFolder(const FolderRow &row, const QList<Operation> &journal);

/// The folder tree as shown, in the order of `rows`, counts included.
QList<Folder> shownFolders(Database &cache, const std::vector<FolderRow> &rows, const QList<Operation> &journal);

/// Modified UTF-7 (RFC 3501, 5.1.3) or UTF-8 as text, for a folder that exists only as a wish: the engine has not named it yet.
QString readableName(const QByteArray &mailbox);

} // namespace godwit::store
