// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profile/credentials.h"

#include <QHash>
#include <QPointer>

class QInputDialog;
class QWidget;

namespace godwit::ui {
class AccountDialog;
}

namespace godwit::app {

/// Accounts and their passwords: the dialog for a new one, the question for a password that nobody knows, the keychain after the
/// server took it. Thread: GUI. It never talks to a server: the application passes on what it asks for.
class SignIn : public QObject
{
    Q_OBJECT
public:
    SignIn(Accounts accounts, QWidget *window);

    const Accounts &accounts() const { return m_accounts; }
    void startAll();              ///< accountReady() for each account as its password is known
    void newAccount(bool fromElsewhere = false); ///< a dialog; `fromElsewhere`: that begins with accounts of another program
    void editAccount(AccountId account);
    void change(const Account &account);           ///< name, identities: what its connections do not know of
    void setOrder(const QList<AccountId> &order);
    void removeAccount(AccountId account);         ///< accountRemoved() follows
    /// Asks the person for what would put the account right: a password, the browser, a certificate's fingerprint. false: nothing would.
    bool mend(AccountId account, const Error &error);
    void mendSending(AccountId account, const Error &error); ///< the same for the server for sending
    void readSecret(AccountId account, Credentials::SecretDone done);
    /// Keeping::months of a mailbox, or (empty) of the account; nullopt: as what is above it. keepingChanged() follows.
    void setKeeping(AccountId account, const QByteArray &mailbox, std::optional<int> months);
    /// This mailbox is used as that, as far as the server names none for it; empty: none is chosen. rolesChanged() follows.
    void setRole(AccountId account, Role role, const QByteArray &mailbox);
    void setSpace(qint64 octets); ///< Accounts::space

public Q_SLOTS:
    void statusChanged(const godwit::AccountStatus &status);
    void probeProgress(const QString &what);
    void probeFinished(const godwit::Error &error);
    void outgoingTried(const godwit::Error &error);
    void sendingWorks(godwit::AccountId account); ///< its server for sending let us in
    /// AccountId{}: of what the dialog tries.
    void pinned(godwit::AccountId account, godwit::SignInMethod method);
    void filingProven(godwit::AccountId account, godwit::Outgoing::SentFiling filing);
    void outgoingPinned(godwit::AccountId account, godwit::SignInMethod method);
    void secretReplaced(godwit::AccountId account, const godwit::Secret &secret);
    void secretWanted(godwit::AccountId account); ///< secretRead() follows

Q_SIGNALS:
    /// `keyPassphrase` opens the key of the account's client certificate; empty: there is none, or it is not locked.
    void accountReady(const godwit::Account &account, const godwit::Secret &secret, const godwit::Secret &keyPassphrase);
    void secretRead(godwit::AccountId account, const godwit::Secret &secret); ///< empty: there is none
    void accountsChanged(const QList<godwit::Account> &accounts);
    void accountRemoved(godwit::AccountId account); ///< accountsChanged() came before; its mail is still on this computer
    void dialogOpened(godwit::ui::AccountDialog *dialog);
    void rolesChanged(godwit::AccountId account, const QMap<godwit::Role, QByteArray> &roles);
    void keepingChanged(godwit::AccountId account, const godwit::Keeping &keeping);
    void probeWanted(const godwit::Account &account, const godwit::Secret &secret, const godwit::Secret &keyPassphrase);
    void outgoingTrialWanted(const godwit::Account &account, const godwit::Secret &secret, const godwit::Secret &keyPassphrase);
    void probeCancelled();
    void failed(const godwit::Error &error);
    void noticed(const QString &text);

private:
    void start(const AccountEntry &entry);
    void ready(const AccountEntry &entry, const Secret &secret);
    void ask(const AccountEntry &entry, const Error &error);
    void openDialog(const std::optional<AccountEntry> &entry, bool fromElsewhere = false);
    void tryOut(const Account &account, const Secret &secret);
    void tryOutCommand();
    void probe(const Secret &typed);
    void sendToBrowser(const AccountEntry &entry, const Error &error);
    std::expected<AccountEntry, Error> keepProbed();
    void finishProbe();
    void keep(const AccountEntry &entry, const Secret &secret);

    Accounts m_accounts;
    Credentials m_credentials;
    QWidget *m_window;
    QPointer<ui::AccountDialog> m_dialog;
    Account m_probed; ///< what the dialog has tried
    Secret m_probedSecret, m_probedPassphrase;
    Secret m_keptSecret; ///< what stood in the keychain or came from a command, where nothing was typed
    QString m_probedCommand; ///< that writes its token
    int m_attempts = 0; ///< to run it
    QHash<AccountId, Secret> m_typed; ///< not yet accepted by the server
    QHash<AccountId, QPointer<QInputDialog>> m_questions;
};

} // namespace godwit::app
