// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accountform.h"

#include "mail/oauthprovider.h"
#include "ui/advancedsettings.h"
#include "ui/formparts.h"
#include "ui/foundsummary.h"
#include "ui/outgoingfields.h"
#include "ui/signinchoice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QUrl>
#include <QVBoxLayout>

namespace godwit::ui {

namespace {

quint16 usualPort(Security security) { return security == Security::ImplicitTls ? 993 : 143; }

} // namespace

AccountForm::AccountForm(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_summary = new FoundSummary(this);
    m_summary->hide();
    layout->addWidget(m_summary);
    buildSettings();
    layout->addWidget(m_settings);
    buildSecret();
    layout->addWidget(m_secretForm->parentWidget());
    m_more = new QWidget(this);
    auto *more = new QVBoxLayout(m_more);
    more->setContentsMargins(0, 8, 0, 0);
    m_outgoing = new OutgoingFields(m_more);
    m_advanced = new AdvancedSettings(m_more);
    more->addWidget(m_outgoing);
    more->addWidget(m_advanced);
    layout->addWidget(m_more);
    layout->addStretch(1);
    m_signInChoice = &m_advanced->signIn();
    connect(m_summary, &FoundSummary::changeWanted, this, &AccountForm::unfold);
    connect(m_summary, &FoundSummary::helpWanted, this, &AccountForm::helpWanted);
    connect(m_summary, &FoundSummary::confirmed, this, &AccountForm::edited);
    connect(m_outgoing, &OutgoingFields::edited, this, &AccountForm::edited);
    connect(m_outgoing, &OutgoingFields::unfolded, this, &AccountForm::unfolded);
    connect(m_advanced, &AdvancedSettings::unfolded, this, &AccountForm::unfolded);
    connect(m_advanced, &AdvancedSettings::edited, this, &AccountForm::edited);
    connect(m_signInChoice, &SignInChoice::changed, this, &AccountForm::signInChanged);
    for (QLineEdit *field : {m_name, m_host, m_user, m_password}) connect(field, &QLineEdit::textChanged, this, &AccountForm::edited);
    connect(m_host, &QLineEdit::textChanged, this, &AccountForm::showPlainQuestion);
    connect(m_address, &QLineEdit::textEdited, this, &AccountForm::addressEdited);
    connect(m_plainConfirmed, &QCheckBox::toggled, this, &AccountForm::edited);
    connect(m_security, &QComboBox::currentIndexChanged, this, &AccountForm::securityChanged);
    alignLabels(this);
    securityChanged();
}

void AccountForm::buildSettings()
{
    m_settings = new QWidget(this);
    auto *form = flatForm(m_settings);
    m_address = new QLineEdit(m_settings);
    m_name = new QLineEdit(m_settings);
    m_host = new QLineEdit(m_settings);
    m_security = securityBox(m_settings);
    m_plainConfirmed = new QCheckBox(tr("Connect without encryption all the same"), m_settings);
    m_port = portBox(m_settings);
    m_user = new QLineEdit(m_settings);
    m_address->setPlaceholderText(tr("anna@example.org"));
    m_host->setPlaceholderText(tr("imap.example.org"));
    addRow(form, tr("Mail &address:"), m_address, "address");
    addRow(form, tr("Account &name:"), m_name, "name");
    addRow(form, tr("&Server:"), m_host, "host");
    addRow(form, tr("&Encryption:"), m_security, "security");
    form->addRow(m_plainConfirmed);
    m_plainConfirmed->setObjectName(QStringLiteral("plainConfirmed"));
    addRow(form, tr("P&ort:"), m_port, "port");
    addRow(form, tr("&User name:"), m_user, "user");
}

void AccountForm::buildSecret()
{
    auto *place = new QWidget(this);
    m_secretForm = flatForm(place);
    m_password = new QLineEdit(place);
    m_password->setEchoMode(QLineEdit::Password);
    addRow(m_secretForm, tr("&Password:"), m_password, "password");
}

void AccountForm::setAccount(const Account &account, const QString &tokenCommand)
{
    m_account = account;
    m_guesses = account.host.isEmpty();
    m_appPassword = false;
    m_summary->hide();
    m_settings->show();
    m_more->show();
    m_name->setText(account.name);
    m_address->setText(account.address);
    m_host->setText(account.host);
    m_security->setCurrentIndex(m_security->findData(int(account.security)));
    m_plainConfirmed->setChecked(account.plainConfirmed);
    m_user->setText(account.user);
    m_port->setValue(account.port);
    m_outgoing->setOutgoing(account.outgoing);
    m_signInChoice->setHost(account.host);
    m_signInChoice->setChoice(account.signIn, takesToken(account.signIn.method) ? tokenCommand : QString());
    m_advanced->setAccount(account);
    m_password->clear();
    m_password->setPlaceholderText(account.id == AccountId{} ? QString() : tr("unchanged"));
}

void AccountForm::setFound(const FoundServers &found)
{
    Account account = found.account;
    const OAuthProvider *provider = oauthProviderOf(account.host);
    const bool noClient = found.hint == SetupHint::BrowserOnly && provider && provider->client.id.isEmpty();
    if (noClient) { // the person may have an ID
        account.signIn.method = SignInMethod::OAuth;
        account.signIn.oauth = provider->client;
    }
    setAccount(account);
    m_appPassword = found.hint == SetupHint::AppPassword;
    m_summary->setFound(found);
    const bool known = found.source != FoundServers::Source::Nowhere;
    m_summary->setVisible(known);
    m_settings->setVisible(!known);
    m_more->setVisible(!known || noClient || !m_outgoing->fault().isEmpty());
    m_outgoing->setVisible(!noClient);
    m_advanced->showOnlySignIn(noClient);
    signInChanged();
    Q_EMIT unfolded();
}

void AccountForm::unfold()
{
    if (!m_settings->isHidden()) return;
    m_summary->keepQuestion();
    m_advanced->showOnlySignIn(false);
    for (QWidget *each : {m_settings, m_more, static_cast<QWidget *>(m_outgoing)}) each->show();
    m_host->setFocus();
    Q_EMIT edited();
    Q_EMIT unfolded();
}

Account AccountForm::account() const
{
    Account result = m_account;
    result.name = m_name->text().trimmed();
    result.address = m_address->text().trimmed();
    result.host = m_host->text().trimmed();
    result.port = quint16(m_port->value());
    result.security = Security(m_security->currentData().toInt());
    result.plainConfirmed = result.security == Security::None && m_plainConfirmed->isChecked();
    result.user = m_user->text();
    result.outgoing = m_outgoing->outgoing();
    m_advanced->applyTo(result);
    result.signIn.oauth = m_signInChoice->client();
    // What another server, user or method took says nothing about these.
    const bool same = result.host == m_account.host && result.port == m_account.port && result.security == m_account.security &&
                      result.user == m_account.user && result.signIn.method == m_account.signIn.method;
    if (!same) result.signIn.pinned = SignInMethod::Automatic;
    if (!result.identities.isEmpty() && result.identities.first().address == m_account.address)
        result.identities.first().address = result.address;
    return result;
}

QString AccountForm::tokenCommand() const { return m_signInChoice->tokenCommand(); }
Secret AccountForm::secret() const { return m_signInChoice->asksForSecret() ? Secret(m_password->text().toUtf8()) : Secret(); }
Secret AccountForm::keyPassphrase() const { return m_advanced->keyPassphrase(); }
Secret AccountForm::clientSecret() const { return m_signInChoice->clientSecret(); }
bool AccountForm::usesBrowser() const { return m_signInChoice->usesBrowser(); }

bool AccountForm::needsBrowser() const
{
    return usesBrowser() && (m_account.id == AccountId{} || m_account.signIn.oauth != m_signInChoice->client());
}

QWidget *AccountForm::firstEmpty()
{
    if (!m_settings->isHidden())
        for (QLineEdit *field : {m_address, m_host, m_user})
            if (field->text().isEmpty()) return field;
    if (m_signInChoice->asksForSecret()) return m_password;
    auto *client = m_signInChoice->findChild<QLineEdit *>(QStringLiteral("clientId"));
    return usesBrowser() && client->text().isEmpty() ? client : nullptr;
}

void AccountForm::signInChanged()
{
    const bool token = m_signInChoice->renewsTokens();
    m_secretForm->setRowVisible(m_password, m_signInChoice->asksForSecret());
    auto *label = qobject_cast<QLabel *>(m_secretForm->labelForField(m_password));
    label->setText(token ? tr("&Refresh token:") : m_appPassword ? tr("App &password:") : tr("&Password:"));
    m_password->setAccessibleName(token ? tr("Refresh token") : m_appPassword ? tr("App password") : tr("Password"));
    Q_EMIT edited();
}

void AccountForm::securityChanged()
{
    const int port = m_port->value();
    if (port == 143 || port == 993 || port == 1) m_port->setValue(usualPort(account().security)); // a port of one's own stays
    showPlainQuestion();
    Q_EMIT edited();
}

void AccountForm::showPlainQuestion()
{
    m_signInChoice->setHost(m_host->text().trimmed());
    m_plainConfirmed->setVisible(account().security == Security::None && !isLoopback(m_host->text().trimmed()));
}

/// What an address lets one guess; what the person typed is left alone.
void AccountForm::addressEdited()
{
    if (!m_guesses) return;
    const QString address = m_address->text().trimmed();
    if (!m_name->isModified()) m_name->setText(address);
    if (!m_user->isModified()) m_user->setText(address);
    const auto at = address.lastIndexOf(u'@');
    if (!m_host->isModified())
        m_host->setText(at >= 0 && at + 1 < address.size() ? QStringLiteral("imap.") + address.mid(at + 1) : QString());
}

QString AccountForm::whatIsMissing() const
{
    if (m_host->text().trimmed().isEmpty()) return tr("Type the name of your server.");
    if (m_name->text().trimmed().isEmpty()) return tr("Give the account a name.");
    if (m_user->text().isEmpty()) return tr("Type your user name.");
    if (!m_summary->isHidden())
        if (const QString missing = m_summary->whatIsMissing(); !missing.isEmpty()) return missing;
    const bool keeps = m_account.id != AccountId{} && takesToken(m_account.signIn.method) == m_signInChoice->renewsTokens();
    if (m_signInChoice->asksForSecret() && m_password->text().isEmpty() && !keeps)
        return m_signInChoice->renewsTokens() ? tr("Enter the refresh token that your provider gave you.") : tr("Type your password.");
    if (const QString missing = m_signInChoice->whatIsMissing(); !missing.isEmpty()) return missing;
    const Account wanted = account();
    if (wanted.security == Security::None && !wanted.plainConfirmed && !isLoopback(wanted.host))
        return tr("Without encryption everyone on the way can read your password and your mail.");
    if (const QString fault = m_outgoing->fault(); !fault.isEmpty()) return fault;
    return m_advanced->fault();
}

QString AccountForm::advice(const Error &error) const
{
    const bool guessed = !m_user->text().isEmpty() && m_user->text() == m_address->text();
    const bool password = error.kind == Error::Kind::Authentication && m_signInChoice->asksForSecret();
    if (!password || !guessed || m_settings->isVisible()) return {};
    return tr("If your provider gave you a user name that is not your address, enter it under Change….");
}

void AccountForm::setPin(const QByteArray &sha256)
{
    m_advanced->setPin(sha256);
    Q_EMIT edited();
}

void AccountForm::setOutgoingPin(const QByteArray &sha256) { m_outgoing->setPin(sha256); }

void AccountForm::setAuthServers(const QStringList &names) { m_advanced->setAuthServers(names); }

void AccountForm::noteSendingFailure() { m_outgoing->noteFailure(); }

QWidget *AccountForm::pointOutgoing(Error::Kind kind)
{
    unfold();
    if (kind == Error::Kind::Authentication && m_signInChoice->asksForSecret() && m_password->text().isEmpty()) return m_password;
    return m_outgoing->point(kind);
}

QWidget *AccountForm::point(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Authentication:
        if (!m_signInChoice->asksForSecret()) return nullptr;
        m_password->selectAll();
        return m_password;
    case Error::Kind::HostNotFound:
    case Error::Kind::Refused:
        unfold();
        m_host->selectAll();
        return kind == Error::Kind::Refused ? static_cast<QWidget *>(m_port) : m_host;
    case Error::Kind::Invalid: // such as a name that is taken
        unfold();
        return m_name;
    case Error::Kind::Certificate: // nothing to click away: who knows the certificate types or pastes its fingerprint
        unfold();
        m_advanced->askForPin();
        return nullptr;
    default: return nullptr;
    }
}

} // namespace godwit::ui
