// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/operation.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QToolButton;
class QTreeView;
class QVBoxLayout;

namespace godwit::models {
class SubscriptionModel;
}

namespace godwit::ui {

class SubscriptionFilter;

/// Which folders of one account are shown, here and in the person's other mail programs. Nothing is changed before "Apply", and what will
/// be changed stands below the tree in words. Space checks the selected folders, Shift+Space with all that is below them.
class SubscriptionsDialog : public QDialog
{
    Q_OBJECT
public:
    SubscriptionsDialog(models::SubscriptionModel *model, AccountId account, const QString &accountName, QWidget *parent = nullptr);

    void setOffline(bool offline); ///< what is applied waits, and the list may be an old one: this is said

Q_SIGNALS:
    void applied(const QList<godwit::wish::Subscribe> &changes); ///< together, then the dialog is accepted
    void refreshWanted(godwit::AccountId account);               ///< read the folder list from the server again

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTools(QVBoxLayout *layout);
    void buildTree(QVBoxLayout *layout);
    void buildChanges(QVBoxLayout *layout);
    void buildFoot(QVBoxLayout *layout);
    void narrowed();
    void updateFoot();
    void check(bool branches);
    void takeBack();
    void showMenu(const QPoint &place);
    void apply();
    int matches(const QModelIndex &parent, int most) const;

    models::SubscriptionModel *m_model;
    AccountId m_account;
    SubscriptionFilter *m_filter;
    QTreeView *m_tree;
    QListView *m_changes;
    QWidget *m_preview = nullptr;
    QLineEdit *m_find = nullptr;
    QComboBox *m_which = nullptr;
    QToolButton *m_refresh = nullptr;
    QLabel *m_offline = nullptr, *m_none = nullptr, *m_summary = nullptr;
    QPushButton *m_gone = nullptr, *m_apply = nullptr;
};

} // namespace godwit::ui
