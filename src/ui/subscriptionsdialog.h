// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/operation.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace godwit::models {
class SubscriptionModel;
}

namespace godwit::ui {

class SubscriptionFilter;

/// Which folders of one account are shown, here and in the person's other mail programs. Nothing is changed before "Apply".
class SubscriptionsDialog : public QDialog
{
    Q_OBJECT
public:
    SubscriptionsDialog(models::SubscriptionModel *model, AccountId account, const QString &accountName, QWidget *parent = nullptr);

Q_SIGNALS:
    void wished(const godwit::Wish &wish);                ///< one per changed folder, then the dialog is accepted
    void refreshWanted(godwit::AccountId account);        ///< read the folder list from the server again

private:
    void buildTools();
    void buildFoot();
    void updateFoot();
    void apply();

    models::SubscriptionModel *m_model;
    AccountId m_account;
    SubscriptionFilter *m_filter = nullptr;
    QTreeView *m_tree = nullptr;
    QLineEdit *m_find = nullptr;
    QComboBox *m_which = nullptr;
    QLabel *m_summary = nullptr;
    QPushButton *m_apply = nullptr;
};

} // namespace godwit::ui
