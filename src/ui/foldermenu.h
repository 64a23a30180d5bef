// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/folder.h"

#include <QDialog>
#include <QMenu>
#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace godwit::models {
class FolderTreeModel;
}

namespace godwit::ui {

/// Asks for the name of a folder: one component, as people write it.
class FolderNameDialog : public QDialog
{
    Q_OBJECT
public:
    /// `taken`: names beside it. `name`: what it is called now; empty for a new one.
    FolderNameDialog(const QString &title, const QString &where, const QString &name, const QStringList &taken, char delimiter,
                     QWidget *parent = nullptr);
    QString name() const;

private:
    QString fault() const;
    void edited();

    QString m_old;
    QStringList m_taken;
    char m_delimiter;
    QLineEdit *m_name;
    QLabel *m_fault;
    QPushButton *m_ok;
};

/// What can be done with a folder, or with the top of an account. It is filled anew each time it is shown.
class FolderMenu : public QMenu
{
    Q_OBJECT
public:
    /// `subject` gives the row of the tree that it is about.
    FolderMenu(models::FolderTreeModel *model, std::function<QModelIndex()> subject, QWidget *parent = nullptr);
    /// What is shown below.
    void setOthers(const QList<QAction *> &others) { m_others = others; }

Q_SIGNALS:
    void newFolderWanted(godwit::AccountId account, godwit::FolderId inside, const QString &name); ///< FolderId{}: at the top
    void renameWanted(godwit::FolderId folder, const QString &name);
    void deleteWanted(godwit::FolderId folder);
    void subscribeWanted(godwit::FolderId folder, bool on);
    /// Keeping::months of this folder, or (FolderId{}) of the account; nullopt: as the one above it.
    void keepWanted(godwit::AccountId account, godwit::FolderId folder, std::optional<int> months);
    void spaceWanted(); ///< how much room messages may take

private:
    void fill();
    void fillKeeping(AccountId account, const Folder *folder);
    void askForNew(AccountId account, FolderId inside);
    void askForOther(FolderId id);
    QStringList namesIn(AccountId account, FolderId inside) const;

    models::FolderTreeModel *m_model;
    std::function<QModelIndex()> m_subject;
    QList<QAction *> m_others;
};

} // namespace godwit::ui
