// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connectionfields.h"

#include "mail/fingerprint.h"
#include "ui/icons.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace godwit::ui {

ConnectionFields::ConnectionFields(QWidget *parent) : QWidget(parent)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_pin = addLine(form, tr("Certificate's SHA-&256:"), "pin", tr("only if the server's certificate cannot be checked otherwise"));
    m_pin->setToolTip(tr("Only the certificate with this fingerprint is accepted, whoever signed it. Ask the provider for it."));
    m_certificate = addFile(form, tr("Your certi&ficate:"), "clientCertificate", tr("Your certificate"));
    m_key = addFile(form, tr("Its &key:"), "clientKey", tr("The key of your certificate"));
    m_passphrase = addLine(form, tr("Key's passph&rase:"), "keyPassphrase", {});
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_proxy = addLine(form, tr("Pro&xy:"), "proxy", tr("socks5://proxy.example.org:1080 or http://…"));
    m_compression = new QComboBox(this);
    m_compression->setObjectName(QStringLiteral("compression"));
    m_compression->addItem(tr("On slow connections"), int(Compression::Automatic));
    m_compression->addItem(tr("Always"), int(Compression::On));
    m_compression->addItem(tr("Never"), int(Compression::Off));
    m_compression->setAccessibleName(tr("Compress"));
    form->addRow(tr("&Compress:"), m_compression);
}

QLineEdit *ConnectionFields::addLine(QFormLayout *form, const QString &label, const char *name, const QString &hint)
{
    auto *line = new QLineEdit(this);
    line->setObjectName(QString::fromLatin1(name));
    line->setPlaceholderText(hint);
    line->setAccessibleName(QString(label).remove(u'&').remove(u':'));
    form->addRow(label, line);
    connect(line, &QLineEdit::textChanged, this, &ConnectionFields::edited);
    return line;
}

QLineEdit *ConnectionFields::addFile(QFormLayout *form, const QString &label, const char *name, const QString &title)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *line = new QLineEdit(row);
    auto *choose = new QToolButton(row);
    line->setObjectName(QString::fromLatin1(name));
    line->setAccessibleName(QString(label).remove(u'&').remove(u':'));
    choose->setIcon(icon(QStringLiteral("document-open")));
    choose->setToolTip(title);
    choose->setAccessibleName(tr("Choose a file: %1").arg(line->accessibleName()));
    layout->addWidget(line, 1);
    layout->addWidget(choose);
    row->setFocusProxy(line);
    form->addRow(label, row);
    connect(line, &QLineEdit::textChanged, this, &ConnectionFields::edited);
    connect(choose, &QToolButton::clicked, this, [this, line, title] {
        auto *dialog = new QFileDialog(this, title);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        dialog->setNameFilters({tr("Certificates and keys (*.pem *.crt *.cer *.key *.p12 *.pfx)"), tr("All files (*)")});
        connect(dialog, &QFileDialog::fileSelected, line, &QLineEdit::setText);
        dialog->open();
    });
    return line;
}

void ConnectionFields::setAccount(const Account &account)
{
    setPin(account.pinSha256);
    m_certificate->setText(account.clientCertificate);
    m_key->setText(account.clientKey);
    m_proxy->setText(proxyText(account.proxy));
    m_compression->setCurrentIndex(m_compression->findData(int(account.compression)));
}

void ConnectionFields::applyTo(Account &account) const
{
    account.pinSha256 = fingerprintFrom(m_pin->text()).value_or(QByteArray());
    account.clientCertificate = m_certificate->text().trimmed();
    account.clientKey = m_key->text().trimmed();
    account.proxy = proxyFrom(m_proxy->text().trimmed()).value_or(Proxy{});
    account.compression = Compression(m_compression->currentData().toInt());
}

Secret ConnectionFields::keyPassphrase() const { return Secret(m_passphrase->text().toUtf8()); }

QString ConnectionFields::fault() const
{
    if (!m_pin->text().trimmed().isEmpty() && !fingerprintFrom(m_pin->text()))
        return tr("The SHA-256 of a certificate has 64 hexadecimal digits.");
    if (!proxyFrom(m_proxy->text().trimmed())) return tr("A proxy is written as socks5://name:port or http://name:port.");
    if (m_certificate->text().trimmed().isEmpty() && !m_key->text().trimmed().isEmpty())
        return tr("The key belongs to a certificate: choose that too.");
    return {};
}

void ConnectionFields::setPin(const QByteArray &sha256)
{
    m_pin->setText(fingerprintText(sha256));
    m_pin->setCursorPosition(0);
}

void ConnectionFields::askForPin()
{
    m_pin->setFocus();
    m_pin->selectAll();
}

} // namespace godwit::ui
