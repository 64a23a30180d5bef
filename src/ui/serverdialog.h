// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/account.h"
#include "mail/serverinfo.h"

#include <QDialog>

class QFormLayout;
class QLabel;
class QStackedWidget;
class QTreeWidget;

namespace godwit::models {
class ProtocolLogModel;
}

namespace godwit::ui {

/// What an account's server says about itself, what Godwit makes of it, and what is being said. Stays open beside the window.
/// Thread: GUI.
class ServerDialog : public QDialog
{
    Q_OBJECT
public:
    ServerDialog(models::ProtocolLogModel *log, AccountId account, const QString &accountName, QWidget *parent = nullptr);

    AccountId account() const { return m_account; }

public Q_SLOTS:
    void showServer(const godwit::ServerInfo &server);
    void showError(const godwit::Error &error);

Q_SIGNALS:
    void refreshWanted(godwit::AccountId account); ///< answered by showServer() or showError()
    void saveWanted(const QString &path, const QByteArray &text);

private:
    QWidget *buildOverview();
    QWidget *buildCapabilities();
    void refresh();
    void addRow(const QString &name, const QStringList &lines);
    void fillTls(const ServerInfo &server);
    void fillCapabilities(const QList<CapabilityInfo> &capabilities);

    AccountId m_account;
    QStackedWidget *m_pages = nullptr; ///< 0: a message, 1: the form
    QLabel *m_message = nullptr;
    QFormLayout *m_form = nullptr;
    QTreeWidget *m_capabilities = nullptr;
};

} // namespace godwit::ui
