// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/account.h"
#include "mail/folder.h"
#include "mail/serverinfo.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QToolButton;

namespace godwit::models {
class FolderTreeModel;
}

namespace godwit::ui {

class FolderFilter;
class FolderTreeView;
class QuotaBar;

/// The tree of folders, with a field above it to find one; below it how full the account is and how its connection stands.
class FolderPane : public QWidget
{
    Q_OBJECT
public:
    explicit FolderPane(models::FolderTreeModel *model, QWidget *parent = nullptr);

    FolderTreeView *tree() const { return m_tree; }
    FolderFilter *filter() const { return m_filter; }
    void select(FolderId folder);
    void showStatus(const AccountStatus &status);
    void forgetStatus(AccountId account);
    void showOffline(bool offline); ///< the person wants no connections
    void setCurrentAccount(AccountId account);
    void showQuota(AccountId account, const QList<QuotaInfo> &quotas);
    void showOutbox(int waiting, int stopped); ///< letters on their way, and those that need a person; none of both: no row
    QString shownStatus() const;

Q_SIGNALS:
    void folderChosen(godwit::FolderId folder);
    void outboxWanted();
    void statusDetailsWanted(godwit::AccountId account);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void chooseFolder(const QModelIndex &index);
    void rowsInserted(const QModelIndex &parent, int first, int last);
    void updateStatus();
    void fitOutbox();
    AccountStatus statusToShow() const;

    models::FolderTreeModel *m_model;
    FolderTreeView *m_tree;
    FolderFilter *m_filter;
    QuotaBar *m_quota;
    QLabel *m_status, *m_detail;
    QToolButton *m_more, *m_outbox;
    QString m_outboxText; ///< whole
    QWidget *m_foot;
    QHash<AccountId, AccountStatus> m_statuses;
    QHash<AccountId, QList<QuotaInfo>> m_quotas;
    AccountId m_account{};
    bool m_offline = false;
};

} // namespace godwit::ui
