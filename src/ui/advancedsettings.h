// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/account.h"
#include "mail/secret.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QToolButton;

namespace godwit::ui {

class ConnectionFields;
class SignInChoice;

/// What few accounts need, folded away under "Advanced": each setting is one row here, one line in setAccount() and one in applyTo().
/// Opens by itself where an account has such a setting.
class AdvancedSettings : public QWidget
{
    Q_OBJECT
public:
    explicit AdvancedSettings(QWidget *parent = nullptr);

    void setAccount(const Account &account);
    void applyTo(Account &account) const; ///< as it stands in the fields
    Secret keyPassphrase() const;         ///< of the client certificate's key
    QString fault() const;                ///< what to correct; empty: nothing
    void askForPin();                     ///< opens, and the focus goes to the certificate's fingerprint
    void showOnlySignIn(bool on); ///< for who has to say something about that, and about nothing else
    void setPin(const QByteArray &sha256); ///< opens: such a setting does not hide
    void setAuthServers(const QStringList &names); ///< that the mail which is here gives: proposed for Account::authServers
    SignInChoice &signIn() const { return *m_signIn; } ///< its commands and its kind of secret are no settings

Q_SIGNALS:
    void edited();
    void unfolded(); ///< there is more or less to show than before

private:
    void buildCertificateRow(QFormLayout *form);
    void buildSenderRow(QFormLayout *form);
    QStringList authServers() const;
    void chooseCertificate();

    QToolButton *m_toggle;
    QWidget *m_fields;
    QFormLayout *m_form = nullptr;
    QLineEdit *m_caFile = nullptr;
    ConnectionFields *m_connection = nullptr;
    QComboBox *m_authServers = nullptr;
    SignInChoice *m_signIn = nullptr;
};

} // namespace godwit::ui
