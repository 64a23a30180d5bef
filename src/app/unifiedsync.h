// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/folder.h"

#include <QHash>
#include <QObject>

namespace godwit::models {
class FolderTreeModel;
}

namespace godwit::app {

/// While a row that reaches over all accounts is open, the folders that it reaches are kept level, as the open folder of one account is:
/// else only what happens to be on this computer would be in its list. Thread: GUI.
class UnifiedSync : public QObject
{
    Q_OBJECT
public:
    /// The model outlives this.
    explicit UnifiedSync(const models::FolderTreeModel *folders, QObject *parent = nullptr) : QObject(parent), m_folders(folders) {}

    void open(FolderId list); ///< any folder: of one that is no such row nothing is wanted
    void applyFolders(const FolderDelta &delta);

Q_SIGNALS:
    void syncWanted(godwit::AccountId account, godwit::FolderId folder);
    void inboxWanted(godwit::FolderId folder); ///< to be asked for by who follows the inboxes anyway (inboxwatch.h)

private:
    void want(const Folder &folder);

    const models::FolderTreeModel *m_folders;
    FolderId m_list{};
    QHash<FolderId, std::pair<std::uint32_t, std::uint32_t>> m_asked; ///< with which counts it was asked for
};

} // namespace godwit::app
