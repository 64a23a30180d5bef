// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/account.h"

#include <QObject>
#include <functional>

namespace godwit::ui {
class AccountsPage;
}

namespace godwit::app {

class SignIn;

/// What a person does to the list of accounts: order, names, identities, removal. Thread: GUI.
class AccountEditing : public QObject
{
    Q_OBJECT
public:
    /// `pending`: changes of an account that have not reached its server.
    AccountEditing(SignIn *signIn, std::function<int(AccountId)> pending, QObject *parent = nullptr);

    void attach(ui::AccountsPage *page); ///< any number of them
    void openPage(QWidget *parent);      ///< in a window of its own

private:
    void rename(AccountId account, const QString &name);
    void setIdentities(AccountId account, const QList<Identity> &identities);
    void askToRemove(AccountId account, QWidget *parent);

    SignIn *m_signIn;
    std::function<int(AccountId)> m_pending;
};

} // namespace godwit::app
