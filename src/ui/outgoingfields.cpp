// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outgoingfields.h"

#include "ui/formparts.h"
#include "ui/icons.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

namespace godwit::ui {

OutgoingFields::OutgoingFields(QWidget *parent)
    : QWidget(parent), m_host(new QLineEdit(this)), m_security(securityBox(this)), m_port(portBox(this)), m_user(new QLineEdit(this))
{
    auto *form = flatForm(this);
    auto *words = plainLabel(this, tr("For sending. Godwit cannot send mail yet: it keeps this, and does not try it out."));
    words->setFont(smallFont(font()));
    form->addRow(words);
    m_host->setPlaceholderText(tr("smtp.example.org"));
    m_user->setPlaceholderText(tr("as for reading"));
    addRow(form, tr("Outgoin&g server:"), m_host, "outgoingHost");
    addRow(form, tr("Encr&yption:"), m_security, "outgoingSecurity");
    m_security->setAccessibleName(tr("Encryption for sending"));
    addRow(form, tr("Por&t:"), m_port, "outgoingPort");
    m_port->setAccessibleName(tr("Port for sending"));
    addRow(form, tr("User na&me:"), m_user, "outgoingUser");
    m_user->setAccessibleName(tr("User name for sending"));
    setOutgoing({});
    for (QLineEdit *field : {m_host, m_user}) connect(field, &QLineEdit::textChanged, this, &OutgoingFields::edited);
    connect(m_security, &QComboBox::currentIndexChanged, this, &OutgoingFields::securityChanged);
}

void OutgoingFields::securityChanged()
{
    const int port = m_port->value();
    const bool usual = port == 465 || port == 587 || port == 25 || port == 1;
    if (usual) m_port->setValue(Security(m_security->currentData().toInt()) == Security::ImplicitTls ? 465 : 587);
    Q_EMIT edited();
}

void OutgoingFields::setOutgoing(const Outgoing &outgoing)
{
    m_given = outgoing;
    m_host->setText(outgoing.host);
    m_security->setCurrentIndex(m_security->findData(int(outgoing.security)));
    m_port->setValue(outgoing.port);
    m_user->setText(outgoing.user);
}

Outgoing OutgoingFields::outgoing() const
{
    const QString host = m_host->text().trimmed();
    if (host.isEmpty()) return {};
    const auto port = quint16(m_port->value());
    const auto security = Security(m_security->currentData().toInt());
    const bool same = host == m_given.host && port == m_given.port && security == m_given.security;
    Outgoing result = same ? m_given : Outgoing();
    result.host = host;
    result.port = port;
    result.security = security;
    result.user = m_user->text();
    return result;
}

} // namespace godwit::ui
