// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/folder.h"

#include <QDialog>
#include <QPersistentModelIndex>
#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;
class QSortFilterProxyModel;

namespace godwit::models {
class FolderTreeModel;
}

namespace godwit::ui {

/// Asks for a folder: type a part of its name, Enter. Where the current one will not do it says why.
class FolderPicker : public QDialog
{
    Q_OBJECT
public:
    /// To move messages to, which are in `notThis` of `account`: the folders of this account come first to hand, then the others.
    FolderPicker(models::FolderTreeModel *model, AccountId account, FolderId notThis, QWidget *parent = nullptr);
    /// To move a folder into.
    FolderPicker(models::FolderTreeModel *model, const Folder &folder, QWidget *parent = nullptr);

Q_SIGNALS:
    void picked(godwit::FolderId folder); ///< FolderId{}: the top of the account

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using WhyNot = std::function<QString(const Folder *)>; ///< null: the top of the account
    FolderPicker(models::FolderTreeModel *model, AccountId account, WhyNot whyNot, QWidget *parent);
    QString whyNotAt(const QModelIndex &index) const;
    QModelIndex firstThatTakes(const QModelIndex &parent, Qt::MatchFlag match) const;
    void chooseFirst();
    void judge();
    void choose();

    models::FolderTreeModel *m_model;
    WhyNot m_whyNot;
    QSortFilterProxyModel *m_filter;
    QLineEdit *m_find;
    QTreeView *m_tree;
    QPersistentModelIndex m_first; ///< where one is looked for first
    QPushButton *m_move;
    QLabel *m_why;
};

} // namespace godwit::ui
