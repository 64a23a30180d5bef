// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of the folder tree, as actions: so that they can be chosen like all others, and found by their names.
#pragma once

#include "ui/folderabilities.h"

#include <QCoreApplication>
#include <QKeyCombination>
#include <optional>

class QAction;
class QKeySequence;
class QWidget;

namespace godwit::ui {

/// Each is about the current folder. They are the window's for who lists actions, but listened for by the tree: while it has the focus its
/// keys go before those of the same name for messages (Shortcuts::areApart).
struct FolderKeys {
    Q_DECLARE_TR_FUNCTIONS(godwit::ui::FolderKeys)
public:
    FolderKeys(QWidget *window, QAction *markRead); ///< `markRead` is about the open folder, wherever the focus is

    QAction *create, *rename, *remove, *favour, *properties, *up, *down;
    QAction *markRead;

    std::optional<FolderDeed> deedOf(const QAction *action) const; ///< nullopt: up, down
    QAction *actionFor(FolderDeed deed) const;                     ///< nullptr: it has no key
    QAction *pressed(QKeyCombination keys) const;                  ///< nullptr: none of them
    QList<QAction *> all() const { return {create, rename, remove, favour, properties, up, down}; }
};

} // namespace godwit::ui
