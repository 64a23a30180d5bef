// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/account.h"
#include "mail/folder.h"

#include <QHash>
#include <QStyledItemDelegate>
#include <QWidget>

class QLabel;
class QToolButton;
class QTreeView;

namespace godwit::models {
class FolderTreeModel;
}

namespace godwit::ui {

class FolderDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// The tree of folders, and below it how each account's connection stands.
class FolderPane : public QWidget
{
    Q_OBJECT
public:
    explicit FolderPane(models::FolderTreeModel *model, QWidget *parent = nullptr);

    QTreeView *tree() const { return m_tree; }
    void select(FolderId folder);
    void showStatus(const AccountStatus &status);
    void forgetStatus(AccountId account);
    void showOffline(bool offline); ///< the person wants no connections
    void setCurrentAccount(AccountId account);
    QString shownStatus() const;

Q_SIGNALS:
    void folderChosen(godwit::FolderId folder);
    void statusDetailsWanted(godwit::AccountId account);

protected:
    void changeEvent(QEvent *event) override;

private:
    void chooseFolder(const QModelIndex &index);
    void rowsInserted(const QModelIndex &parent, int first, int last);
    void updateStatus();
    AccountStatus statusToShow() const;

    models::FolderTreeModel *m_model;
    QTreeView *m_tree;
    QLabel *m_status, *m_detail;
    QToolButton *m_more;
    QWidget *m_foot;
    QHash<AccountId, AccountStatus> m_statuses;
    AccountId m_account{};
    bool m_offline = false;
};

} // namespace godwit::ui
