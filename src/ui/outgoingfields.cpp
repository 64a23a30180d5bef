// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outgoingfields.h"

#include "mail/fingerprint.h"
#include "ui/formparts.h"
#include "ui/icons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

namespace godwit::ui {

OutgoingFields::OutgoingFields(QWidget *parent)
    : QWidget(parent), m_form(flatForm(this)), m_words(plainLabel(this)), m_host(new QLineEdit(this)), m_security(securityBox(this)),
      m_plainConfirmed(new QCheckBox(tr("Send without encryption all the same"), this)), m_port(portBox(this)), m_user(new QLineEdit(this)),
      m_pin(new QLineEdit(this))
{
    m_words->setObjectName(QStringLiteral("outgoingWords"));
    m_words->setFont(smallFont(font()));
    m_form->addRow(m_words);
    m_host->setPlaceholderText(tr("smtp.example.org"));
    m_user->setPlaceholderText(tr("as for reading"));
    addRow(m_form, tr("Outgoin&g server:"), m_host, "outgoingHost");
    addRow(m_form, tr("Encr&yption:"), m_security, "outgoingSecurity");
    m_security->setAccessibleName(tr("Encryption for sending"));
    m_form->addRow(m_plainConfirmed);
    m_plainConfirmed->setObjectName(QStringLiteral("outgoingPlainConfirmed"));
    addRow(m_form, tr("Por&t:"), m_port, "outgoingPort");
    m_port->setAccessibleName(tr("Port for sending"));
    addRow(m_form, tr("User na&me:"), m_user, "outgoingUser");
    m_user->setAccessibleName(tr("User name for sending"));
    addRow(m_form, tr("Certificate's SHA-256:"), m_pin, "outgoingPin");
    m_pin->setAccessibleName(tr("SHA-256 of the certificate for sending"));
    m_pin->setToolTip(
        tr("Only the certificate with this fingerprint is accepted for sending, whoever signed it. Empty: the usual checks."));
    setOutgoing({});
    for (QLineEdit *field : {m_host, m_user, m_pin}) connect(field, &QLineEdit::textChanged, this, &OutgoingFields::edited);
    connect(this, &OutgoingFields::edited, this, &OutgoingFields::showQuestions);
    connect(m_plainConfirmed, &QCheckBox::toggled, this, &OutgoingFields::edited);
    connect(m_port, &QSpinBox::valueChanged, this, &OutgoingFields::edited);
    connect(m_security, &QComboBox::currentIndexChanged, this, &OutgoingFields::securityChanged);
}

Security OutgoingFields::security() const { return Security(m_security->currentData().toInt()); }

void OutgoingFields::securityChanged()
{
    const int port = m_port->value();
    const bool usual = port == 465 || port == 587 || port == 25 || port == 1;
    if (usual) m_port->setValue(security() == Security::ImplicitTls ? 465 : 587);
    Q_EMIT edited();
}

void OutgoingFields::setOutgoing(const Outgoing &outgoing)
{
    m_given = outgoing;
    m_host->setText(outgoing.host);
    m_security->setCurrentIndex(m_security->findData(int(outgoing.security)));
    m_plainConfirmed->setChecked(outgoing.plainConfirmed);
    m_port->setValue(outgoing.port);
    m_user->setText(outgoing.user);
    setPin(outgoing.pinSha256);
    showQuestions();
}

void OutgoingFields::setPin(const QByteArray &sha256)
{
    m_pin->setText(fingerprintText(sha256));
    m_pin->setCursorPosition(0);
    m_form->setRowVisible(m_pin, !sha256.isEmpty()); // who has none there is asked when a certificate is refused
}

/// A question, and what is known, are about the server that stands in the fields.
void OutgoingFields::showQuestions()
{
    const bool asks = security() == Security::None && !m_host->text().isEmpty() && !isLoopback(m_host->text().trimmed());
    if (m_form->isRowVisible(m_plainConfirmed) != asks) {
        m_form->setRowVisible(m_plainConfirmed, asks);
        Q_EMIT unfolded();
    }
    tellTrial();
}

void OutgoingFields::tellTrial()
{
    const Outgoing now = outgoing();
    if (now.host.isEmpty()) return m_words->setText(tr("For sending. It is not possible yet: the server for it is not known."));
    switch (now.trial) {
    case Outgoing::Trial::Untried: return m_words->setText(tr("For sending. It was not tried with these settings yet."));
    case Outgoing::Trial::Failed:
        return m_words->setText(tr("Sending is not possible yet: the server did not let Godwit in when it was tried last."));
    case Outgoing::Trial::Worked: break;
    }
    m_words->setText(tr("For sending. It works with these settings."));
}

Outgoing OutgoingFields::outgoing() const
{
    const QString host = m_host->text().trimmed();
    if (host.isEmpty()) return {};
    const auto port = quint16(m_port->value());
    const bool sameServer = host == m_given.host && port == m_given.port && security() == m_given.security;
    Outgoing result = sameServer ? m_given : Outgoing();
    result.host = host;
    result.port = port;
    result.security = security();
    result.user = m_user->text();
    result.plainConfirmed = result.security == Security::None && m_plainConfirmed->isChecked();
    result.pinSha256 = fingerprintFrom(m_pin->text()).value_or(QByteArray());
    const bool same = result.user == m_given.user && result.pinSha256 == m_given.pinSha256 && sameServer;
    if (!same) result.trial = Outgoing::Trial::Untried;
    if (result.user != m_given.user) result.signInPinned = SignInMethod::Automatic;
    return result;
}

void OutgoingFields::noteFailure()
{
    m_given = outgoing();
    m_given.trial = Outgoing::Trial::Failed;
    tellTrial();
}

QString OutgoingFields::fault() const
{
    const Outgoing wanted = outgoing();
    if (wanted.host.isEmpty()) return {};
    if (wanted.security == Security::None && !wanted.plainConfirmed && !isLoopback(wanted.host))
        return tr("Without encryption everyone on the way can read your password and what you send.");
    if (!m_pin->text().trimmed().isEmpty() && wanted.pinSha256.isEmpty())
        return tr("The SHA-256 of a certificate has 64 hexadecimal digits.");
    return {};
}

QWidget *OutgoingFields::point(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Authentication: m_user->selectAll(); return m_user;
    case Error::Kind::Refused:
    case Error::Kind::Timeout:
    case Error::Kind::Protocol: return m_port;
    case Error::Kind::Tls: return m_security;
    default: m_host->selectAll(); return m_host;
    }
}

} // namespace godwit::ui
