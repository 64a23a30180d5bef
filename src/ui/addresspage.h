// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/foundservers.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;

namespace godwit::ui {

/// The first page of AccountDialog: who one is. The rest is found out, or is taken from an account of another mail program.
class AddressPage : public QWidget
{
    Q_OBJECT
public:
    explicit AddressPage(QWidget *parent = nullptr);

    /// Accounts of another mail program that can be taken over; without any the list is not there.
    void setElsewhere(const QList<FoundServers> &accounts);
    QString name() const;
    QString address() const;
    QString whatIsMissing() const; ///< a sentence for the person; empty: nothing
    void takeFocus(bool toList = false);

Q_SIGNALS:
    void edited();
    void accountChosen(const godwit::FoundServers &account); ///< of those from elsewhere

private:
    QLineEdit *m_name, *m_address;
    QLabel *m_heading;
    QListWidget *m_list;
    QList<FoundServers> m_elsewhere;
};

} // namespace godwit::ui
