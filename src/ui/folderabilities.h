// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/folder.h"
#include "mail/inquiry.h"

#include <array>

namespace godwit::models {
class FolderTreeModel;
}

namespace godwit::ui {

/// What a person can do with a folder.
enum class FolderDeed : quint8 {
    New,       ///< make one inside it
    Rename,
    Move,      ///< into another folder of its account
    Delete,
    MarkRead,  ///< all messages in it
    Empty,     ///< the trash, or junk
    Compact,   ///< what is marked as deleted goes for good (EXPUNGE)
    Put,       ///< messages into it
    Use,       ///< for sent messages, drafts…
    Favour,    ///< add it to the favourites, or take it away
    Properties,
};

/// The uses that can be chosen (RFC 6154).
inline constexpr std::array chosenRoles{Role::Drafts, Role::Sent, Role::Archive, Role::Junk, Role::Trash};

QString useName(Role role);   ///< "Sent messages"; for the roles above
/// Why it cannot be done, in a sentence; empty: it can be. `facts`: null where they are not known (yet): the server has the last word then.
QString whyNot(FolderDeed deed, const Folder &folder, const FolderFacts *facts);
/// Why a folder cannot be moved into another one, or (`into` null) to the top of its account.
QString whyNotInto(const models::FolderTreeModel &model, const Folder &folder, const Folder *into);
/// "Read, mark, file, delete": the letters of RFC 4314, 2.1, in words.
QStringList rightsInWords(QByteArrayView rights);

} // namespace godwit::ui
