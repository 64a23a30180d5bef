// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/advancedsettings.h"

#include "ui/connectionfields.h"
#include "ui/icons.h"
#include "ui/signinchoice.h"

#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
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
    const QString label = tr("&Certificate authorities:");
    m_caFile->setAccessibleName(QString(label).remove(u'&').remove(u':'));
    form->addRow(label, row);
    m_caFile->setToolTip(tr("A PEM file, for a server with an authority of its own"));
    if (auto *shown = qobject_cast<QLabel *>(form->labelForField(row))) shown->setBuddy(m_caFile);
    connect(choose, &QToolButton::clicked, this, &AdvancedSettings::chooseCertificate);
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
    Account usual;
    applyTo(usual);
    if (usual != Account{}) m_toggle->setChecked(true);
}

void AdvancedSettings::applyTo(Account &account) const
{
    account.caFile = m_caFile->text().trimmed();
    m_connection->applyTo(account);
    account.signIn.method = m_signIn->method();
}

Secret AdvancedSettings::keyPassphrase() const { return m_connection->keyPassphrase(); }

QString AdvancedSettings::fault() const { return m_connection->fault(); }

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
}

void AdvancedSettings::setPin(const QByteArray &sha256)
{
    m_toggle->setChecked(true);
    m_connection->setPin(sha256);
}

} // namespace godwit::ui
