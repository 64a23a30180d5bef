// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/account.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace godwit::ui {

/// As whom one writes with an account: names, addresses, signatures. There is always at least one; the first is the usual one.
class IdentitiesDialog : public QDialog
{
    Q_OBJECT
public:
    explicit IdentitiesDialog(const Account &account, QWidget *parent = nullptr);

    QList<Identity> identities() const { return m_identities; } ///< as it stands in the fields

private:
    QWidget *buildList();
    QWidget *buildFields();
    void showIdentity(int row);
    void take(); ///< what the fields say, for the one that is shown
    void add();
    void removeCurrent();
    void makeFirst();
    void fillList(int current);
    void updateButtons();
    QString whatIsMissing() const;
    static QString titleOf(const Identity &identity);

    QList<Identity> m_identities;
    int m_row = -1; ///< which one the fields show
    QListWidget *m_list = nullptr;
    QLineEdit *m_name = nullptr, *m_address = nullptr, *m_replyTo = nullptr;
    QPlainTextEdit *m_signature = nullptr;
    QLabel *m_message = nullptr;
    QPushButton *m_remove = nullptr, *m_first = nullptr, *m_save = nullptr;
};

} // namespace godwit::ui
