// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/folderkeys.h"

#include "ui/actions.h"
#include "ui/shortcuts.h"

#include <QAction>
#include <algorithm>

namespace godwit::ui {

FolderKeys::FolderKeys(QWidget *window, QAction *markRead) : markRead(markRead)
{
    const auto make = [window](const char *name, const QString &text, const char *iconName, const QList<QKeySequence> &keys,
                               const QString &what) {
        QAction *action = makeAction(window, name, text, iconName, keys, what);
        action->setShortcutContext(Qt::WidgetShortcut); // the window itself never has the focus
        Shortcuts::keepApart(action, QStringLiteral("folders"));
        return action;
    };
    create = make("treeNew", tr("New folder here…"), "folder-new", {Qt::Key_Insert}, tr("Make a folder inside the current one"));
    rename = make("treeRename", tr("Rename folder…"), "edit-rename", {Qt::Key_F2}, tr("Give the current folder another name"));
    remove = make("treeDelete", tr("Delete folder…"), "edit-delete", {Qt::Key_Delete}, tr("Delete the current folder and what is in it"));
    favour = make("treeFavourite", tr("Folder is a favourite"), "bookmarks", {Qt::CTRL | Qt::Key_D},
                  tr("Show the current folder above the accounts, or no longer"));
    properties = make("treeProperties", tr("Properties of the folder…"), "document-properties",
                      {Qt::ALT | Qt::Key_Return, Qt::ALT | Qt::Key_Enter}, tr("What is known about the current folder"));
    up = make("treeUp", tr("Move favourite up"), "", {Qt::ALT | Qt::Key_Up}, tr("Move the current favourite up among them"));
    down = make("treeDown", tr("Move favourite down"), "", {Qt::ALT | Qt::Key_Down}, tr("Move the current favourite down among them"));
}

std::optional<FolderDeed> FolderKeys::deedOf(const QAction *action) const
{
    for (const FolderDeed deed : {FolderDeed::New, FolderDeed::Rename, FolderDeed::Delete, FolderDeed::Favour, FolderDeed::Properties})
        if (actionFor(deed) == action) return deed;
    return std::nullopt;
}

QAction *FolderKeys::actionFor(FolderDeed deed) const
{
    switch (deed) {
    case FolderDeed::New: return create;
    case FolderDeed::Rename: return rename;
    case FolderDeed::Delete: return remove;
    case FolderDeed::Favour: return favour;
    case FolderDeed::Properties: return properties;
    case FolderDeed::MarkRead: return markRead;
    default: return nullptr;
    }
}

QAction *FolderKeys::pressed(QKeyCombination keys) const
{
    const QList<QAction *> actions = all();
    const auto found =
        std::ranges::find_if(actions, [&](const QAction *action) { return action->shortcuts().contains(QKeySequence(keys)); });
    return found == actions.end() ? nullptr : *found;
}

} // namespace godwit::ui
