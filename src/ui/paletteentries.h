// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/folder.h"
#include "ui/palettematch.h"

#include <QIcon>
#include <QList>
#include <functional>

class QAction;

namespace godwit::models {
class FolderTreeModel;
}

namespace godwit::ui {

class Shortcuts;

/// One thing that the palette can lead to: an action of the window, or a folder.
struct PaletteEntry {
    QString id;              ///< finds it again, in another session too
    QString text, detail;    ///< what it is called, and where it is; plain text
    QString keys;            ///< as people read them
    QIcon icon = {};
    QAction *action = nullptr;
    FolderId folder{};
};

struct PaletteEntries {
    std::vector<PaletteEntry> entries; ///< actions in the order of the menus, then folders in that of the tree
    std::vector<PaletteName> names;    ///< of each, to be matched
    std::size_t actions = 0;           ///< so many come first
};

/// 10,000 folders take some milliseconds: made when the palette opens, not with each key.
PaletteEntries paletteEntries(const Shortcuts &shortcuts, const models::FolderTreeModel &folders);

} // namespace godwit::ui
