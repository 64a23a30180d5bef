// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/foundservers.h"
#include "mail/secret.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace godwit::ui {

class AdvancedSettings;
class FoundSummary;
class OutgoingFields;
class SignInChoice;

/// Every setting of an account, or a summary of what was found and the password alone. Part of AccountDialog.
class AccountForm : public QWidget
{
    Q_OBJECT
public:
    explicit AccountForm(QWidget *parent = nullptr);

    /// One that is there already keeps its secret where nothing is typed.
    void setAccount(const Account &account, const QString &tokenCommand = {});
    void setFound(const FoundServers &found); ///< as a summary; one wish of the person, and it can all be changed
    void unfold();

    Account account() const; ///< as it stands in the fields
    QString tokenCommand() const;
    Secret secret() const;   ///< password or refresh token; empty: the browser's, a command's, or the one that is kept
    Secret keyPassphrase() const;
    Secret clientSecret() const;
    bool usesBrowser() const;
    bool needsBrowser() const; ///< there is no refresh token of this client yet
    QWidget *firstEmpty();     ///< of what most people have to fill in; null: nothing
    QString whatIsMissing() const; ///< a sentence for the person; empty: nothing

    QString advice(const Error &error) const; ///< what helps here, beyond what explain() says; may be empty
    void setPin(const QByteArray &sha256);
    void setOutgoingPin(const QByteArray &sha256); ///< the same for the server for sending
    void setAuthServers(const QStringList &names); ///< AdvancedSettings::setAuthServers()
    void noteSendingFailure();
    QWidget *pointOutgoing(Error::Kind kind); ///< the same as point(), of the server for sending
    QWidget *point(Error::Kind kind); ///< opens what has to be corrected, and gives the field that the focus belongs to; null: none

Q_SIGNALS:
    void edited();
    void unfolded(); ///< there is more or less to show than before
    void helpWanted(const QUrl &page);

private:
    void buildSettings();
    void buildSecret();
    void securityChanged();
    void signInChanged();
    void addressEdited();
    void showPlainQuestion();

    Account m_account;
    bool m_appPassword = false; ///< the provider wants one
    bool m_guesses = true; ///< from the address; not over what is known
    FoundSummary *m_summary = nullptr;
    QWidget *m_settings = nullptr, *m_more = nullptr;
    QLineEdit *m_name = nullptr, *m_address = nullptr, *m_host = nullptr, *m_user = nullptr, *m_password = nullptr;
    QSpinBox *m_port = nullptr;
    QComboBox *m_security = nullptr;
    QCheckBox *m_plainConfirmed = nullptr;
    QFormLayout *m_secretForm = nullptr;
    OutgoingFields *m_outgoing = nullptr;
    AdvancedSettings *m_advanced = nullptr;
    SignInChoice *m_signInChoice = nullptr;
};

} // namespace godwit::ui
