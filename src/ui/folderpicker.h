// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/folder.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QTreeView;
class QSortFilterProxyModel;

namespace godwit::models {
class FolderTreeModel;
}

namespace godwit::ui {

/// Asks for a folder of one account: type a part of its name, Enter.
class FolderPicker : public QDialog
{
    Q_OBJECT
public:
    FolderPicker(models::FolderTreeModel *model, AccountId account, FolderId notThis, QWidget *parent = nullptr);

Q_SIGNALS:
    void picked(godwit::FolderId folder);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void chooseFirst();
    FolderId chosen() const;
    void choose();

    FolderId m_notThis;
    QSortFilterProxyModel *m_filter;
    QLineEdit *m_find;
    QTreeView *m_tree;
    QPushButton *m_move;
};

} // namespace godwit::ui
