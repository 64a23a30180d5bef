// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/account.h"
#include "mail/error.h"
#include "mail/secret.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QToolButton;
class QFormLayout;

namespace godwit::ui {

class AdvancedSettings;
class SignInChoice;

/// Asks for an account's settings and has them tried for real. The dialog closes (accepted) when showResult() is given no error.
class AccountDialog : public QDialog
{
    Q_OBJECT
public:
    explicit AccountDialog(QWidget *parent = nullptr);

    void setAccount(const Account &account, const QString &tokenCommand = {}); ///< to edit an existing one
    QString tokenCommand() const;            ///< writes the access token that takes the place of secret(); empty: none is wanted
    Account account() const;                 ///< as it stands in the fields
    Secret secret() const;
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    /// Probe these; showResult() must follow.
    void signInWanted(const godwit::Account &account, const godwit::Secret &secret, const godwit::Secret &keyPassphrase);
    void cancelWanted();                                                           ///< the person gave up while it was tried

public Q_SLOTS:
    void showProgress(const QString &what);
    void showResult(const godwit::Error &error);
    /// An account that is there could not be connected: says why, and where to correct it.
    void showFault(const godwit::Error &error);
    void reject() override;

private:
    void buildForm();
    void buildFoot();
    void setBusy(bool busy);
    void signIn();
    void securityChanged();
    void signInChanged();
    void addressEdited();
    void updateButtons();
    QString whatIsMissing() const;
    void showFailure(const QString &text, const QString &details);
    void makeRoom();

    Account m_account;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_address = nullptr;
    QLineEdit *m_host = nullptr;
    QSpinBox *m_port = nullptr;
    QComboBox *m_security = nullptr;
    QCheckBox *m_plainConfirmed = nullptr;
    QLineEdit *m_user = nullptr;
    QLineEdit *m_password = nullptr;
    QFormLayout *m_form = nullptr;
    SignInChoice *m_signInChoice = nullptr;
    QLabel *m_message = nullptr;
    QLabel *m_details = nullptr;
    QToolButton *m_showDetails = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_signIn = nullptr;
    QWidget *m_fields = nullptr;
    AdvancedSettings *m_advanced = nullptr;
    bool m_busy = false;
};

} // namespace godwit::ui
