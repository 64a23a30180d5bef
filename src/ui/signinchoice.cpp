// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signinchoice.h"

#include "mail/oauthprovider.h"
#include "ui/oauthfields.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QUrl>

namespace godwit::ui {

SignInChoice::SignInChoice(QWidget *parent)
    : QWidget(parent), m_form(new QFormLayout(this)), m_method(new QComboBox(this)), m_command(new QLineEdit(this)),
      m_hint(new QLabel(this)), m_oauth(new OAuthFields(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_method->setObjectName(QStringLiteral("signInMethod"));
    m_method->setAccessibleName(tr("Sign-in method"));
    m_method->addItem(tr("Password"), int(Choice::Password));
    m_method->addItem(tr("With the browser (OAuth)"), int(Choice::Browser));
    m_method->addItem(tr("Access token from a command (OAuth)"), int(Choice::TokenCommand));
    m_method->addItem(tr("Client certificate"), int(Choice::Certificate));
    m_method->addItem(tr("None: the server lets guests in"), int(Choice::Anonymous));
    m_command->setObjectName(QStringLiteral("tokenCommand"));
    m_command->setAccessibleName(tr("Command that writes the access token"));
    m_command->setPlaceholderText(tr("a program that writes the access token as its first line"));
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_form->addRow(tr("Sign-&in method:"), m_method);
    m_form->addRow(tr("Comman&d:"), m_command);
    m_form->addRow(m_oauth);
    m_form->addRow(m_hint);
    connect(m_method, &QComboBox::currentIndexChanged, this, &SignInChoice::choiceChanged);
    connect(m_command, &QLineEdit::textChanged, this, &SignInChoice::changed);
    connect(m_oauth, &OAuthFields::changed, this, &SignInChoice::changed);
    choiceChanged();
}

void SignInChoice::setChoice(const SignInSettings &settings, const QString &tokenCommand)
{
    m_given = settings;
    Choice now = Choice::Password;
    if (takesToken(settings.method) && !settings.oauth.authUrl.isEmpty()) now = Choice::Browser;
    else if (takesToken(settings.method)) now = settings.oauth.tokenUrl.isEmpty() ? Choice::TokenCommand : Choice::RenewedToken;
    else if (settings.method == SignInMethod::External) now = Choice::Certificate;
    else if (settings.method == SignInMethod::Anonymous) now = Choice::Anonymous;
    if (now == Choice::RenewedToken && m_method->findData(int(now)) < 0)
        m_method->addItem(tr("Access token, renewed at %1 (OAuth)").arg(QUrl(settings.oauth.tokenUrl).host()), int(now));
    if (now == Choice::Browser) m_oauth->setClient(settings.oauth);
    m_method->setCurrentIndex(m_method->findData(int(now)));
    m_command->setText(now == Choice::TokenCommand ? tokenCommand : QString());
    choiceChanged();
}

SignInChoice::Choice SignInChoice::choice() const { return Choice(m_method->currentData().toInt()); }

SignInMethod SignInChoice::method() const
{
    switch (choice()) {
    case Choice::Password: return takesPassword(m_given.method) ? m_given.method : SignInMethod::Automatic;
    case Choice::Browser:
    case Choice::TokenCommand:
    case Choice::RenewedToken: return takesToken(m_given.method) ? m_given.method : SignInMethod::OAuth;
    case Choice::Certificate: return SignInMethod::External;
    case Choice::Anonymous: return SignInMethod::Anonymous;
    }
    Q_UNREACHABLE_RETURN(SignInMethod::Automatic);
}

QString SignInChoice::tokenCommand() const { return choice() == Choice::TokenCommand ? m_command->text().trimmed() : QString(); }

bool SignInChoice::asksForSecret() const { return choice() == Choice::Password || choice() == Choice::RenewedToken; }

bool SignInChoice::renewsTokens() const { return choice() == Choice::RenewedToken || choice() == Choice::Browser; }

bool SignInChoice::usesBrowser() const { return choice() == Choice::Browser; }

OAuthClient SignInChoice::client() const
{
    if (choice() == Choice::Browser) return m_oauth->client();
    return choice() == Choice::RenewedToken ? m_given.oauth : OAuthClient();
}

Secret SignInChoice::clientSecret() const { return choice() == Choice::Browser ? m_oauth->clientSecret() : Secret(); }

QString SignInChoice::whatIsMissing() const
{
    if (choice() == Choice::Browser) return m_oauth->whatIsMissing();
    return choice() == Choice::TokenCommand && tokenCommand().isEmpty() ? tr("Enter the command that writes the access token.") : QString();
}

void SignInChoice::choiceChanged()
{
    m_form->setRowVisible(m_command, choice() == Choice::TokenCommand);
    m_form->setRowVisible(m_oauth, choice() == Choice::Browser);
    if (choice() == Choice::Browser && m_oauth->client() == OAuthClient())
        if (const OAuthProvider *known = oauthProviderOf(m_host)) m_oauth->setClient(known->client);
    const QString hint = [this] {
        switch (choice()) {
        case Choice::TokenCommand: return tr("The command is run by the shell each time that a new token is needed.");
        case Choice::Browser: return tr("You sign in on your provider's own page. Godwit never sees your password.");
        case Choice::Certificate: return tr("The certificate that this account shows to the server proves who you are.");
        case Choice::Anonymous: return tr("Nothing proves who you are: for public archives.");
        case Choice::Password:
        case Choice::RenewedToken: break;
        }
        return QString();
    }();
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    Q_EMIT changed();
}

} // namespace godwit::ui
