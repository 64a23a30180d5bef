// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/account.h"

#include <QWidget>

class QFormLayout;
class QLineEdit;
class QToolButton;

namespace godwit::ui {

/// What few accounts need, folded away under "Advanced": each setting is one row here, one line in setAccount() and one in applyTo().
/// Opens by itself where an account has such a setting.
class AdvancedSettings : public QWidget
{
    Q_OBJECT
public:
    explicit AdvancedSettings(QWidget *parent = nullptr);

    void setAccount(const Account &account);
    void applyTo(Account &account) const; ///< as it stands in the fields

Q_SIGNALS:
    void unfolded(); ///< there is more or less to show than before

private:
    void buildCertificateRow(QFormLayout *form);
    void chooseCertificate();

    QToolButton *m_toggle;
    QWidget *m_fields;
    QLineEdit *m_caFile = nullptr;
};

} // namespace godwit::ui
