// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/account.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
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
    QString fault() const;     ///< what to correct; empty: nothing
    void setPin(const QByteArray &sha256); ///< only this certificate is taken
    void noteFailure(); ///< as it stands in the fields it does not work
    QWidget *point(Error::Kind kind); ///< the field that the focus belongs to

Q_SIGNALS:
    void edited();
    void unfolded(); ///< there is more or less to show than before

private:
    void securityChanged();
    void showQuestions();
    void tellTrial();
    Security security() const;

    Outgoing m_given; ///< with what is not shown: it stays as long as the server is the same
    QFormLayout *m_form;
    QLabel *m_words;
    QLineEdit *m_host;
    QComboBox *m_security;
    QCheckBox *m_plainConfirmed;
    QSpinBox *m_port;
    QLineEdit *m_user, *m_pin;
};

} // namespace godwit::ui
