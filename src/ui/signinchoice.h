// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/secret.h"
#include "mail/signinmethod.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace godwit::ui {

class OAuthFields;

/// How an account proves who it is: a password, or one of the ways for which a provider has to say more. Part of the account dialog.
class SignInChoice : public QWidget
{
    Q_OBJECT
public:
    explicit SignInChoice(QWidget *parent = nullptr);

    /// `tokenCommand`: of an account whose access token a command writes.
    void setChoice(const SignInSettings &settings, const QString &tokenCommand);
    /// A mechanism that was set by name is kept as long as the kind of secret stays the same.
    SignInMethod method() const;
    QString tokenCommand() const;  ///< empty unless that is the choice
    bool asksForSecret() const;    ///< password or refresh token, typed by the person
    bool renewsTokens() const;     ///< with a refresh token, however that was got
    bool usesBrowser() const;
    OAuthClient client() const;    ///< empty unless tokens are renewed
    Secret clientSecret() const;   ///< that was typed, or that Godwit has
    void setHost(const QString &imapHost) { m_host = imapHost; } ///< whose provider may be known
    QString whatIsMissing() const; ///< a sentence for the person; empty: nothing

Q_SIGNALS:
    void changed();

private:
    enum class Choice : quint8 { Password, Browser, TokenCommand, RenewedToken, Certificate, Anonymous };
    Choice choice() const;
    void choiceChanged();

    QFormLayout *m_form;
    QComboBox *m_method;
    QLineEdit *m_command;
    QLabel *m_hint;
    OAuthFields *m_oauth;
    QString m_host;
    SignInSettings m_given;
};

} // namespace godwit::ui
