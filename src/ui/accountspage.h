// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/account.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace godwit::ui {

/// The accounts, in their order: to add, change, rename, sort and remove. Stands in any dialog or window. It changes nothing by itself:
/// setAccounts() brings what became of a wish.
class AccountsPage : public QWidget
{
    Q_OBJECT
public:
    explicit AccountsPage(QWidget *parent = nullptr);

    AccountId current() const; ///< AccountId{}: none

public Q_SLOTS:
    void setAccounts(const QList<godwit::Account> &accounts);

Q_SIGNALS:
    void addWanted();
    void editWanted(godwit::AccountId account);
    void renameWanted(godwit::AccountId account, const QString &name);
    void identitiesWanted(godwit::AccountId account, const QList<godwit::Identity> &identities);
    void orderWanted(const QList<godwit::AccountId> &order);
    void removeWanted(godwit::AccountId account); ///< who hears it asks the person

private:
    void buildButtons();
    void updateButtons();
    void moveBy(int step);
    void openIdentities();
    const Account *currentAccount() const;

    QList<Account> m_accounts;
    QListWidget *m_list;
    QLabel *m_empty, *m_order;
    QPushButton *m_add, *m_edit, *m_rename, *m_identities, *m_up, *m_down, *m_remove;
    QLabel *m_sending; ///< why the chosen account cannot send
};

} // namespace godwit::ui
