// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/folderabilities.h"

#include <QMenu>
#include <functional>

namespace godwit::models {
class FolderTreeModel;
}

namespace godwit::ui {

struct FolderKeys;

/// A row of our own that can stand above the accounts: "All inboxes".
struct UnifiedRow {
    FolderId folder{};
    QString name;
    Role role = Role::None; ///< its icon
    bool shown = false;
};

/// What can be done with a folder, or with the top of an account. It is filled anew each time it is shown; what cannot be chosen says why.
class FolderMenu : public QMenu
{
    Q_OBJECT
public:
    /// `subject` gives the row of the tree that it is about.
    FolderMenu(models::FolderTreeModel *model, std::function<QModelIndex()> subject, QWidget *parent = nullptr);
    /// What is shown below.
    void setOthers(const QList<QAction *> &others) { m_others = others; }
    void setKeys(const FolderKeys *keys) { m_keys = keys; } ///< they outlive this
    void setUnified(std::function<QList<UnifiedRow>()> rows) { m_unified = std::move(rows); }
    void updateAbilities(); ///< more is known about the folder

Q_SIGNALS:
    void deedWanted(godwit::ui::FolderDeed deed, godwit::FolderId folder);
    void newWanted(godwit::AccountId account); ///< at the top
    void factsWanted(godwit::FolderId folder); ///< followed by updateAbilities()
    void subscribeWanted(godwit::FolderId folder, bool on);
    void favouriteMoved(godwit::FolderId folder, int step); ///< -1: up
    void unifiedWanted(godwit::FolderId folder, bool on);
    void useWanted(godwit::FolderId folder, godwit::Role role, bool on);
    /// Keeping::months of this folder, or (FolderId{}) of the account; nullopt: as the one above it.
    void keepWanted(godwit::AccountId account, godwit::FolderId folder, std::optional<int> months);
    void spaceWanted(); ///< how much room messages may take

private:
    void fill();
    void fillFolder(const Folder &folder);
    void fillOrder(FolderId id);
    void fillUses(const Folder &folder);
    void fillShown();
    void fillKeeping(AccountId account, const Folder *folder);
    QAction *add(const Folder &folder, FolderDeed deed, const QString &text, const char *name, const char *iconName);
    static QString withKey(const QString &text, const QAction *keys);
    void enable(QAction *action, const Folder &folder, FolderDeed deed) const;

    models::FolderTreeModel *m_model;
    std::function<QModelIndex()> m_subject;
    std::function<QList<UnifiedRow>()> m_unified;
    const FolderKeys *m_keys = nullptr;
    QList<QAction *> m_others;
    FolderId m_folder{}; ///< that it was filled for
};

} // namespace godwit::ui
