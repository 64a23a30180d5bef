// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paletteentries.h"

#include "mail/foldername.h"
#include "mail/plaintext.h"
#include "models/foldertreemodel.h"
#include "ui/icons.h"
#include "ui/palette.h"
#include "ui/shortcuts.h"

#include <QAction>
#include <algorithm>

namespace godwit::ui {

namespace {

void addActions(PaletteEntries &all, const Shortcuts &shortcuts)
{
    for (QAction *action : shortcuts.actions()) {
        if (!action->isVisible() || shortcuts.menuOf(action).isEmpty() || action->objectName() == QLatin1String("palette")) continue;
        const PaletteEntry &entry = all.entries.emplace_back(PaletteEntry{.id = QStringLiteral("action ") + action->objectName(),
                                                                          .text = Shortcuts::labelOf(action),
                                                                          .detail = shortcuts.menuOf(action),
                                                                          .keys = action->shortcut().toString(QKeySequence::NativeText),
                                                                          .icon = action->icon(),
                                                                          .action = action});
        all.names.push_back({.text = foldedName(entry.text), .detail = foldedName(entry.detail + u' ' + action->whatsThis())});
    }
}

/// Its whole path, so that "plans 2026" finds "Projects / Plans / 2026".
QString shownPath(const Folder &folder)
{
    if (isVirtual(folder.id) || folder.role == Role::Inbox) return shownName(folder, 300);
    QString path = folder.path;
    if (folder.role != Role::None) path = path.chopped(folder.name().size()) + shownName(folder);
    if (folder.delimiter) path.replace(QString(QLatin1Char(folder.delimiter)), QStringLiteral(" / "));
    return oneLine(path, 300);
}

/// In the order of the tree: those with a role, then by name.
void addFolders(PaletteEntries &all, const QList<Folder> &folders, const QString &account)
{
    std::vector<const Folder *> order;
    for (const Folder &folder : folders)
        if (folder.selectable() && (!isVirtual(folder.id) || folder.subscribed)) order.push_back(&folder);
    const auto rank = [](const Folder *folder) { return folder->role == Role::None ? 100 : int(folder->role); };
    std::ranges::sort(order, [&](const Folder *a, const Folder *b) { return rank(a) != rank(b) ? rank(a) < rank(b) : a->path < b->path; });
    const QString place = oneLine(account, 100), foldedPlace = foldedName(place);
    const QIcon search = icon(QStringLiteral("search")), usual = icon(Role::None);
    for (const Folder *folder : order) {
        const PaletteEntry &entry =
            all.entries.emplace_back(PaletteEntry{.id = QStringLiteral("folder ") + QString::number(toInt(folder->id)),
                                                  .text = shownPath(*folder),
                                                  .detail = place,
                                                  .keys = {},
                                                  .icon = isVirtual(folder->id)        ? search
                                                          : folder->role == Role::None ? usual
                                                                                       : icon(folder->role),
                                                  .folder = folder->id});
        all.names.push_back({.text = foldedName(entry.text), .detail = foldedPlace});
    }
}

} // namespace

PaletteEntries paletteEntries(const Shortcuts &shortcuts, const models::FolderTreeModel &folders)
{
    using Tree = models::FolderTreeModel;
    PaletteEntries all;
    addActions(all, shortcuts);
    all.actions = all.entries.size();
    for (int row = 0; row < folders.rowCount(); ++row) {
        const QModelIndex account = folders.index(row, 0);
        const auto id = account.data(Tree::AccountIdRole).value<AccountId>();
        addFolders(all, folders.folders(id), account.data(Qt::DisplayRole).toString());
    }
    return all;
}

} // namespace godwit::ui
