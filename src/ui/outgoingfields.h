// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/account.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace godwit::ui {

/// The server for sending: kept with the account. Part of AccountForm.
class OutgoingFields : public QWidget
{
    Q_OBJECT
public:
    explicit OutgoingFields(QWidget *parent = nullptr);

    void setOutgoing(const Outgoing &outgoing);
    Outgoing outgoing() const; ///< without a host: none

Q_SIGNALS:
    void edited();

private:
    void securityChanged();

    Outgoing m_given; ///< with what is not shown: it stays as long as the server is the same
    QLineEdit *m_host;
    QComboBox *m_security;
    QSpinBox *m_port;
    QLineEdit *m_user;
};

} // namespace godwit::ui
