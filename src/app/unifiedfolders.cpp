// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/unifiedfolders.h"

#include "models/foldertreemodel.h"

#include <QCoreApplication>

namespace godwit::app {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(godwit::app::UnifiedFolders)
};

/// `in:"Drafts" OR in:"Entwürfe"`: as a person would type it.
QString draftsText(const models::FolderTreeModel &folders)
{
    QStringList places;
    for (const Folder *folder : UnifiedFolders::reached(UnifiedFolders::allDrafts, folders)) {
        QString path = folder->path;
        if (path.contains(u'"')) continue; // it cannot be said in the language of searches
        if (folder->delimiter) path.replace(QLatin1Char(folder->delimiter), u'/');
        if (const QString place = QStringLiteral("in:\"%1\"").arg(path); !places.contains(place)) places << place;
    }
    return places.isEmpty() ? QStringLiteral("in:drafts") : places.join(QStringLiteral(" OR "));
}

} // namespace

Role UnifiedFolders::roleOf(FolderId list)
{
    return list == allInboxes ? Role::Inbox : list == starred ? Role::Flagged : list == allDrafts ? Role::Drafts : Role::None;
}

QList<const Folder *> UnifiedFolders::reached(FolderId list, const models::FolderTreeModel &folders)
{
    QList<const Folder *> found;
    if (list != allInboxes && list != allDrafts) return found;
    for (const AccountId account : folders.accounts())
        if (const Folder *folder = folders.folderWithRole(account, roleOf(list))) found << folder;
    return found;
}

QList<SavedSearch> UnifiedFolders::searches(const models::FolderTreeModel &folders)
{
    const auto make = [](FolderId list, const QString &name, const QString &text) {
        return SavedSearch{.id = toInt(list) - firstVirtualFolder, .name = name, .text = text, .canonical = text};
    };
    return {make(allInboxes, Texts::tr("All inboxes"), QStringLiteral("in:inbox")),
            make(starred, Texts::tr("Starred"), QStringLiteral("is:starred")),
            make(allDrafts, Texts::tr("All drafts"), draftsText(folders))};
}

std::optional<std::pair<std::uint32_t, std::uint32_t>> UnifiedFolders::counts(FolderId list, const models::FolderTreeModel &folders)
{
    if (list != allInboxes && list != allDrafts) return std::nullopt;
    std::pair<std::uint32_t, std::uint32_t> sum{0, 0};
    for (const Folder *folder : reached(list, folders)) {
        sum.first += folder->total;
        sum.second += folder->unread;
    }
    return sum;
}

} // namespace godwit::app
