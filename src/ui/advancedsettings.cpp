// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/advancedsettings.h"

#include "mail/domain.h"
#include "mail/plaintext.h"
#include "ui/connectionfields.h"
#include "ui/icons.h"
#include "ui/signinchoice.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QToolButton>
#include <QVBoxLayout>

namespace godwit::ui {

AdvancedSettings::AdvancedSettings(QWidget *parent) : QWidget(parent), m_toggle(new QToolButton(this)), m_fields(new QWidget(this))
{
    m_toggle->setObjectName(QStringLiteral("advanced"));
    m_toggle->setText(tr("Ad&vanced"));
    m_toggle->setCheckable(true);
    m_toggle->setAutoRaise(true);
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toggle->setFocusPolicy(Qt::StrongFocus);
    auto *form = m_form = new QFormLayout(m_fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    buildCertificateRow(form);
    m_connection = new ConnectionFields(m_fields);
    form->addRow(m_connection);
    connect(m_connection, &ConnectionFields::edited, this, &AdvancedSettings::edited);
    buildSenderRow(form);
    m_signIn = new SignInChoice(m_fields);
    form->addRow(m_signIn);
    connect(m_signIn, &SignInChoice::changed, this, &AdvancedSettings::unfolded);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_toggle, 0, Qt::AlignLeading);
    layout->addWidget(m_fields);
    const auto fold = [this](bool open) {
        m_toggle->setIcon(foldIcon(open, layoutDirection()));
        m_fields->setVisible(open);
        Q_EMIT unfolded();
    };
    connect(m_toggle, &QToolButton::toggled, this, fold);
    fold(false);
}

void AdvancedSettings::buildCertificateRow(QFormLayout *form)
{
    m_caFile = new QLineEdit(m_fields);
    m_caFile->setObjectName(QStringLiteral("caFile"));
    m_caFile->setPlaceholderText(tr("Those that this computer trusts"));
    m_caFile->setClearButtonEnabled(true);
    auto *choose = new QToolButton(m_fields);
    choose->setIcon(icon(QStringLiteral("document-open")));
    choose->setAccessibleName(tr("Choose a file of certificates"));
    choose->setToolTip(tr("Choose a file of certificates"));
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_caFile, 1);
    row->addWidget(choose);
    const QString label = tr("Certificate aut&horities:");
    m_caFile->setAccessibleName(QString(label).remove(u'&').remove(u':'));
    form->addRow(label, row);
    m_caFile->setToolTip(tr("A PEM file, for a server with an authority of its own"));
    if (auto *shown = qobject_cast<QLabel *>(form->labelForField(row))) shown->setBuddy(m_caFile);
    connect(choose, &QToolButton::clicked, this, &AdvancedSettings::chooseCertificate);
}

/// A server notes what it found out about a sender under a name of its own, which may be of another house than the server's.
void AdvancedSettings::buildSenderRow(QFormLayout *form)
{
    m_authServers = new QComboBox(m_fields);
    m_authServers->setObjectName(QStringLiteral("authServers"));
    m_authServers->setEditable(true);
    m_authServers->setInsertPolicy(QComboBox::NoInsert);
    m_authServers->lineEdit()->setPlaceholderText(tr("The mail server itself"));
    m_authServers->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    const QString label = tr("Senders are checked &by:");
    m_authServers->setAccessibleName(QString(label).remove(u'&').remove(u':'));
    const QString what = tr("Whose word counts when a message is called verified: the name that your provider writes into "
                            "Authentication-Results. Only needed where verified senders are not shown as such.");
    m_authServers->setToolTip(what);
    m_authServers->setAccessibleDescription(what);
    form->addRow(label, m_authServers);
    connect(m_authServers, &QComboBox::editTextChanged, this, &AdvancedSettings::edited);
}

void AdvancedSettings::setAuthServers(const QStringList &names)
{
    const QString typed = m_authServers->currentText();
    m_authServers->clear();
    m_authServers->addItems(names);
    m_authServers->setEditText(typed);
}

QStringList AdvancedSettings::authServers() const
{
    static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
    return m_authServers->currentText().toLower().split(between, Qt::SkipEmptyParts);
}

void AdvancedSettings::chooseCertificate()
{
    auto *dialog = new QFileDialog(this, tr("Certificate authorities"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, m_caFile, &QLineEdit::setText);
    dialog->open();
}

void AdvancedSettings::setAccount(const Account &account)
{
    m_caFile->setText(account.caFile);
    m_connection->setAccount(account);
    m_authServers->setEditText(account.authServers.join(QStringLiteral(", ")));
    Account usual;
    applyTo(usual);
    if (usual != Account{}) m_toggle->setChecked(true);
}

void AdvancedSettings::applyTo(Account &account) const
{
    account.caFile = m_caFile->text().trimmed();
    m_connection->applyTo(account);
    account.authServers = authServers();
    account.signIn.method = m_signIn->method();
}

Secret AdvancedSettings::keyPassphrase() const { return m_connection->keyPassphrase(); }

QString AdvancedSettings::fault() const
{
    for (const QString &name : authServers())
        if (asciiDomain(name).isEmpty() || !name.contains(u'.') || name.contains(u'@') || name.contains(u'/') || name.contains(u':'))
            return tr("“%1” is no name of a server. It looks like mx.example.org.").arg(isolated(name, 60));
    return m_connection->fault();
}

void AdvancedSettings::askForPin()
{
    m_toggle->setChecked(true);
    m_connection->askForPin();
}

void AdvancedSettings::showOnlySignIn(bool on)
{
    if (on) m_toggle->setChecked(true);
    m_toggle->setVisible(!on);
    m_form->setRowVisible(0, !on);
    m_form->setRowVisible(m_connection, !on);
    m_form->setRowVisible(m_authServers, !on);
}

void AdvancedSettings::setPin(const QByteArray &sha256)
{
    m_toggle->setChecked(true);
    m_connection->setPin(sha256);
}

} // namespace godwit::ui
