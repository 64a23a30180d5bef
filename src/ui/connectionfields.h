// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/account.h"
#include "mail/secret.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace godwit::ui {

/// Rows of AdvancedSettings about the way to the server: which certificate, as whom, through which proxy, whether compressed.
class ConnectionFields : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectionFields(QWidget *parent = nullptr);

    void setAccount(const Account &account);
    void applyTo(Account &account) const; ///< what the fields say; one that makes no sense leaves its setting empty, see fault()
    Secret keyPassphrase() const;
    QString fault() const;                ///< what to correct; empty: nothing
    void setPin(const QByteArray &sha256);
    void askForPin();                     ///< the focus goes there, and the old one is ready to be replaced

Q_SIGNALS:
    void edited();

private:
    QLineEdit *addLine(QFormLayout *form, const QString &label, const char *name, const QString &hint);
    QLineEdit *addFile(QFormLayout *form, const QString &label, const char *name, const QString &title);

    QLineEdit *m_pin = nullptr;
    QLineEdit *m_certificate = nullptr;
    QLineEdit *m_key = nullptr;
    QLineEdit *m_passphrase = nullptr;
    QLineEdit *m_proxy = nullptr;
    QComboBox *m_compression = nullptr;
};

} // namespace godwit::ui
