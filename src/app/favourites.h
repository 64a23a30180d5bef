// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/folder.h"
#include "ui/foldermenu.h"

#include <QObject>
#include <QThreadPool>

namespace godwit::models {
class FolderTreeModel;
}

namespace godwit::app {

/// What stands above the accounts: the rows that reach over all of them, as far as the person wants to see them, and the folders that the
/// person put there. Kept in the settings file of the profile, by mailbox: a favourite that is gone comes back with its folder. Thread:
/// GUI; the file is written elsewhere.
class Favourites : public QObject
{
    Q_OBJECT
public:
    Favourites(QString settingsFile, models::FolderTreeModel *folders, QObject *parent = nullptr);
    ~Favourites() override; ///< what was chosen is in the file then

    QList<ui::UnifiedRow> unified() const;

public Q_SLOTS:
    void applyFolders(const godwit::FolderDelta &delta);
    void applyAccounts(); ///< with several of them more makes sense
    void favour(godwit::FolderId folder, bool on);
    void move(godwit::FolderId folder, int step);
    void showUnified(godwit::FolderId list, bool on);

private:
    struct Favourite {
        AccountId account{};
        QByteArray mailbox;
        FolderId folder{}; ///< 0: it is not there (yet)
    };
    bool isShown(FolderId list) const;
    void show();
    void save();

    QString m_file;
    models::FolderTreeModel *m_folders;
    QList<Favourite> m_favourites;
    QHash<FolderId, bool> m_wanted; ///< of the unified ones about which the person has decided
    QThreadPool m_writing;          ///< one thread: in order
};

} // namespace godwit::app
