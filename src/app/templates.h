// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/folder.h"

#include <QHash>
#include <QObject>

namespace godwit::models {
class FolderTreeModel;
}

namespace godwit::app {

class Wishes;

/// Letters that begin others: messages of a folder "Templates", as other programs have it, made when the first one is kept. Thread: GUI.
class Templates : public QObject
{
    Q_OBJECT
public:
    /// Both outlive it.
    Templates(const models::FolderTreeModel *folders, Wishes *wishes, QObject *parent = nullptr);

    void keep(AccountId account, const QByteArray &message);
    void open(AccountId account); ///< folderWanted(), or noticed() why not
    void applyFolders(const FolderDelta &delta);

Q_SIGNALS:
    void folderWanted(godwit::FolderId folder);
    void noticed(const QString &text);

private:
    FolderId folderOf(AccountId account) const;
    void append(FolderId folder, const QByteArray &message);

    const models::FolderTreeModel *m_folders;
    Wishes *m_wishes;
    QHash<AccountId, QByteArrayList> m_waiting; ///< for their folder
};

} // namespace godwit::app
