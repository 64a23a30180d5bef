// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accountdialog.h"

#include "mail/plaintext.h"
#include "ui/advancedsettings.h"
#include "ui/bodytext.h"
#include "ui/icons.h"
#include "ui/signinchoice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace godwit::ui {

namespace {

QLabel *plainLabel(QWidget *parent, const QString &text = {})
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

quint16 usualPort(Security security) { return security == Security::ImplicitTls ? 993 : 143; }

/// The forms are parts of one, and look like it: all their labels are as wide as the widest.
void alignLabels(const QWidget *parts)
{
    QList<QWidget *> labels;
    for (const QFormLayout *form : parts->findChildren<QFormLayout *>()) {
        for (int row = 0; row < form->rowCount(); ++row) {
            const QLayoutItem *item = form->itemAt(row, QFormLayout::LabelRole);
            if (item && item->widget()) labels << item->widget();
        }
    }
    int width = 0;
    for (const QWidget *label : labels) width = std::max(width, label->sizeHint().width());
    for (QWidget *label : labels) label->setMinimumWidth(width);
}

bool isLoopback(const QString &host)
{
    return host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0 || host.startsWith(QLatin1String("127.")) ||
           host == QLatin1String("::1");
}

} // namespace

AccountDialog::AccountDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Add account"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(8);
    auto *title = plainLabel(this, tr("Your mail account"));
    title->setFont(titleFont(font()));
    layout->addWidget(title);
    layout->addWidget(plainLabel(this, tr("Godwit signs in to your IMAP server to see whether this is right.")));
    layout->addSpacing(8);
    buildForm();
    layout->addWidget(m_fields);
    buildFoot();
    setMinimumWidth(fontMetrics().averageCharWidth() * 64);
    securityChanged();
    setBusy(false);
}

void AccountDialog::buildForm()
{
    m_fields = new QWidget(this);
    m_name = new QLineEdit(m_fields);
    m_address = new QLineEdit(m_fields);
    m_host = new QLineEdit(m_fields);
    m_port = new QSpinBox(m_fields);
    m_security = new QComboBox(m_fields);
    m_user = new QLineEdit(m_fields);
    m_password = new QLineEdit(m_fields);
    m_plainConfirmed = new QCheckBox(tr("Connect without encryption all the same"), m_fields);
    m_password->setEchoMode(QLineEdit::Password);
    m_port->setRange(1, 65535);
    m_port->setGroupSeparatorShown(false);
    m_address->setPlaceholderText(tr("anna@example.org"));
    m_host->setPlaceholderText(tr("imap.example.org"));
    m_security->addItem(tr("TLS from the start (recommended)"), int(Security::ImplicitTls));
    m_security->addItem(tr("STARTTLS"), int(Security::StartTls));
    m_security->addItem(tr("None: not encrypted"), int(Security::None));
    auto *form = m_form = new QFormLayout(m_fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto add = [form](const QString &label, QWidget *field, const char *name) {
        field->setObjectName(QString::fromLatin1(name));
        field->setAccessibleName(QString(label).remove(u'&').remove(u':'));
        form->addRow(label, field);
    };
    add(tr("Mail &address:"), m_address, "address");
    add(tr("Account &name:"), m_name, "name");
    add(tr("&Server:"), m_host, "host");
    add(tr("&Encryption:"), m_security, "security");
    form->addRow(m_plainConfirmed);
    m_plainConfirmed->setObjectName(QStringLiteral("plainConfirmed"));
    add(tr("P&ort:"), m_port, "port");
    add(tr("&User name:"), m_user, "user");
    add(tr("&Password:"), m_password, "password");
    m_advanced = new AdvancedSettings(m_fields);
    form->addRow(m_advanced);
    connect(m_advanced, &AdvancedSettings::unfolded, this, &AccountDialog::makeRoom);
    connect(m_advanced, &AdvancedSettings::edited, this, &AccountDialog::updateButtons);
    m_signInChoice = &m_advanced->signIn();
    connect(m_signInChoice, &SignInChoice::changed, this, &AccountDialog::signInChanged);
    for (QLineEdit *field : {m_name, m_host, m_user, m_password})
        connect(field, &QLineEdit::textChanged, this, &AccountDialog::updateButtons);
    connect(m_host, &QLineEdit::textChanged, this,
            [this] { m_plainConfirmed->setVisible(account().security == Security::None && !isLoopback(m_host->text())); });
    connect(m_address, &QLineEdit::textEdited, this, &AccountDialog::addressEdited);
    connect(m_plainConfirmed, &QCheckBox::toggled, this, &AccountDialog::updateButtons);
    connect(m_security, &QComboBox::currentIndexChanged, this, &AccountDialog::securityChanged);
    alignLabels(m_fields);
}

void AccountDialog::buildFoot()
{
    m_message = plainLabel(this);
    m_message->setObjectName(QStringLiteral("message"));
    m_details = plainLabel(this);
    m_details->setObjectName(QStringLiteral("details"));
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_showDetails = new QToolButton(this);
    m_showDetails->setText(tr("Details"));
    m_showDetails->setCheckable(true);
    m_showDetails->setAutoRaise(true);
    m_showDetails->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_progress = new QProgressBar(this);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Signing in"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_signIn = buttons->addButton(tr("Sign in"), QDialogButtonBox::ActionRole);
    m_signIn->setObjectName(QStringLiteral("signIn"));
    m_signIn->setDefault(true);
    auto *box = static_cast<QVBoxLayout *>(layout());
    box->addSpacing(8);
    box->addWidget(m_progress);
    box->addWidget(m_message);
    box->addWidget(m_showDetails);
    box->addWidget(m_details);
    box->addStretch(1);
    box->addWidget(buttons);
    const auto showDetails = [this](bool open) {
        m_showDetails->setIcon(foldIcon(open, layoutDirection()));
        m_details->setVisible(open);
    };
    connect(m_showDetails, &QToolButton::toggled, this, showDetails);
    showDetails(false);
    connect(m_signIn, &QPushButton::clicked, this, &AccountDialog::signIn);
    connect(buttons, &QDialogButtonBox::rejected, this, &AccountDialog::reject);
    showFailure({}, {});
}

void AccountDialog::setAccount(const Account &account, const QString &tokenCommand)
{
    m_account = account;
    setWindowTitle(account.id == AccountId{} ? tr("Add account") : tr("Account settings"));
    m_name->setText(account.name);
    m_address->setText(account.address);
    m_host->setText(account.host);
    m_security->setCurrentIndex(m_security->findData(int(account.security)));
    m_plainConfirmed->setChecked(account.plainConfirmed);
    m_user->setText(account.user);
    m_port->setValue(account.port);
    m_advanced->setAccount(account);
    m_signInChoice->setChoice(account.signIn, takesToken(account.signIn.method) ? tokenCommand : QString());
}

Account AccountDialog::account() const
{
    Account result = m_account;
    result.name = m_name->text().trimmed();
    result.address = m_address->text().trimmed();
    result.host = m_host->text().trimmed();
    result.port = quint16(m_port->value());
    result.security = Security(m_security->currentData().toInt());
    result.plainConfirmed = result.security == Security::None && m_plainConfirmed->isChecked();
    result.user = m_user->text();
    m_advanced->applyTo(result);
    // What another server, user or method took says nothing about these.
    const bool same = result.host == m_account.host && result.port == m_account.port && result.security == m_account.security &&
                      result.user == m_account.user && result.signIn.method == m_account.signIn.method;
    if (!same) result.signIn.pinned = SignInMethod::Automatic;
    if (!m_signInChoice->renewsTokens()) result.signIn.oauth = {};
    return result;
}

QString AccountDialog::tokenCommand() const { return m_signInChoice->tokenCommand(); }

void AccountDialog::signInChanged()
{
    const bool token = m_signInChoice->renewsTokens();
    m_form->setRowVisible(m_password, m_signInChoice->asksForSecret());
    auto *label = qobject_cast<QLabel *>(m_form->labelForField(m_password));
    label->setText(token ? tr("&Refresh token:") : tr("&Password:"));
    m_password->setAccessibleName(token ? tr("Refresh token") : tr("Password"));
    updateButtons();
}

Secret AccountDialog::secret() const { return Secret(m_password->text().toUtf8()); }

void AccountDialog::securityChanged()
{
    const Security security = account().security;
    const int port = m_port->value();
    if (port == 143 || port == 993 || port == 1) m_port->setValue(usualPort(security)); // a port of one's own stays
    m_plainConfirmed->setVisible(security == Security::None && !isLoopback(m_host->text().trimmed()));
    updateButtons();
}

/// What an address lets one guess; what the person typed is left alone.
void AccountDialog::addressEdited()
{
    const QString address = m_address->text().trimmed();
    if (!m_name->isModified()) m_name->setText(address);
    if (!m_user->isModified()) m_user->setText(address);
    const auto at = address.lastIndexOf(u'@');
    if (!m_host->isModified())
        m_host->setText(at >= 0 && at + 1 < address.size() ? QStringLiteral("imap.") + address.mid(at + 1) : QString());
}

QString AccountDialog::whatIsMissing() const
{
    if (m_host->text().trimmed().isEmpty()) return tr("Type the name of your server.");
    if (m_name->text().trimmed().isEmpty()) return tr("Give the account a name.");
    if (m_user->text().isEmpty()) return tr("Type your user name.");
    if (m_signInChoice->asksForSecret() && m_password->text().isEmpty())
        return m_signInChoice->renewsTokens() ? tr("Enter the refresh token that your provider gave you.") : tr("Type your password.");
    if (const QString missing = m_signInChoice->whatIsMissing(); !missing.isEmpty()) return missing;
    const Account wanted = account();
    if (wanted.security == Security::None && !wanted.plainConfirmed && !isLoopback(wanted.host)) {
        return tr("Without encryption everyone on the way can read your password and your mail.");
    }
    return m_advanced->fault();
}

void AccountDialog::updateButtons()
{
    const QString missing = whatIsMissing();
    m_signIn->setEnabled(!m_busy && missing.isEmpty());
    m_signIn->setToolTip(missing);
}

void AccountDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_fields->setEnabled(!busy);
    m_progress->setVisible(busy);
    updateButtons();
}

void AccountDialog::signIn()
{
    if (m_busy || !whatIsMissing().isEmpty()) return;
    showFailure({}, {});
    setBusy(true);
    showProgress(tr("Connecting…"));
    Q_EMIT signInWanted(account(), secret(), m_advanced->keyPassphrase());
}

void AccountDialog::showProgress(const QString &what)
{
    if (m_busy) showFailure(what, {});
}

void AccountDialog::showResult(const Error &error)
{
    if (!m_busy) return;
    setBusy(false);
    if (!error) {
        accept();
        return;
    }
    if (error.kind == Error::Kind::Cancelled) {
        showFailure({}, {});
        return;
    }
    showFault(error);
}

void AccountDialog::showFault(const Error &error)
{
    QStringList details;
    if (!error.serverText.isEmpty()) details << tr("The server said: “%1”").arg(isolated(error.serverText));
    if (!error.detail.isEmpty()) details << oneLine(error.detail);
    showFailure(explain(error), details.join(u'\n'));
    const auto kind = error.kind;
    QWidget *field = m_signIn;
    if (kind == Error::Kind::Authentication) field = m_password;
    else if (kind == Error::Kind::HostNotFound) field = m_host;
    field->setFocus();
    // Nothing to click away: who knows the certificate types or pastes its fingerprint.
    if (kind == Error::Kind::Certificate) m_advanced->askForPin();
    if (field == m_password) m_password->selectAll();
}

void AccountDialog::showFailure(const QString &text, const QString &details)
{
    QString shown = text.left(2000);
    shown += QString(shown.count(QChar(0x2068)) - shown.count(QChar(0x2069)), QChar(0x2069)); // what was cut still ends where it began
    m_message->setText(boundedForLayout(shown, 60));
    m_message->setVisible(!text.isEmpty());
    m_details->setText(boundedForLayout(details.left(4000), 60));
    m_showDetails->setVisible(!details.isEmpty());
    m_showDetails->setChecked(false);
    m_details->hide();
    makeRoom();
}

/// After the layout has heard of it: wrapped words need more height than their hint says.
void AccountDialog::makeRoom()
{
    QTimer::singleShot(0, this, [this] {
        const int needed = std::max(layout()->totalHeightForWidth(width()), layout()->totalMinimumSize().height());
        if (height() < needed) resize(width(), needed);
    });
}

void AccountDialog::reject()
{
    if (!m_busy) {
        QDialog::reject();
        return;
    }
    setBusy(false); // the first Escape stops the attempt, the second closes
    showFailure({}, {});
    Q_EMIT cancelWanted();
}

} // namespace godwit::ui
