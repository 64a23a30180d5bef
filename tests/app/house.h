// SPDX-License-Identifier: GPL-3.0-or-later
// The program as a whole, but for main(): its window, its threads, its files in a folder of the test's own.
#pragma once

#include "app/application.h"
#include "models/foldertreemodel.h"
#include "models/messagelistmodel.h"
#include "support/dovecotserver.h"
#include "support/imapclient.h"
#include "ui/accountdialog.h"
#include "ui/actions.h"
#include "ui/folderpane.h"
#include "ui/foldertreeview.h"
#include "ui/messagelistview.h"
#include "ui/noticebar.h"

#include <QAction>
#include <QDir>
#include <QDirIterator>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

namespace godwit::test {

constexpr int patience = 30'000; // ms: a hang limit, also under the sanitizers

/// No keychain of the person who runs the test is asked, unless the test brings its own bus.
inline void leaveTheDesktopAlone()
{
    if (!qEnvironmentVariableIsSet("GODWIT_TEST_OWN_BUS")) qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/godwit-test");
}

class House
{
public:
    House() = default;
    ~House() { stop(); }
    Q_DISABLE_COPY_MOVE(House)

    app::Profile profile() const { return app::Profile::inside(m_dir.path()); }
    QString dir() const { return m_dir.path(); }

    /// An account that is there before the program starts; its password comes from a command.
    bool addAccount(const DovecotServer &server, const QString &passwordCommand)
    {
        Account account;
        account.host = server.host();
        account.port = server.imapsPort();
        account.caFile = server.caFile();
        return addAccount(account, passwordCommand);
    }
    /// On a server of the test's own process.
    bool addAccount(quint16 port)
    {
        Account account;
        account.host = QStringLiteral("127.0.0.1");
        account.port = port;
        account.security = Security::None;
        return addAccount(account, QStringLiteral("printf alicepw"));
    }
    bool addAccount(Account account, const QString &passwordCommand)
    {
        account.name = QStringLiteral("Alice");
        account.user = QStringLiteral("alice");
        if (!profile().prepare()) return false;
        auto accounts = app::Accounts::load(profile().accountsFile());
        return accounts && accounts->add(account, passwordCommand);
    }
    bool start(engine::Options options = {})
    {
        options.poll = std::chrono::milliseconds(200); // what is not pushed is seen soon
        if (!profile().prepare()) return false;
        auto accounts = app::Accounts::load(profile().accountsFile());
        if (!accounts) return false;
        m_app = std::make_unique<app::Application>(profile(), options);
        m_app->setSetup(setup);
        return !m_app->start(std::move(*accounts));
    }
    void stop() { m_app.reset(); }

    app::Application &app() { return *m_app; }
    ui::MainWindow &window() { return m_app->window(); }
    models::MessageListModel &messages() { return m_app->messages(); }
    ui::MessageListView *list() { return window().findChild<ui::MessageListView *>(); }
    ui::AccountDialog *accountDialog() { return window().findChild<ui::AccountDialog *>(); }
    ui::AccountDialog *newAccount() ///< its first page
    {
        window().actions().newAccount->trigger();
        return accountDialog();
    }
    ui::AccountDialog *newAccountByHand()
    {
        ui::AccountDialog *dialog = newAccount();
        if (dialog) dialog->findChild<QPushButton *>(QStringLiteral("byHand"))->click();
        return dialog;
    }
    FolderId folder(const QString &path) ///< 0 if it is not shown
    {
        const auto *model = qobject_cast<models::FolderTreeModel *>(window().findChild<ui::FolderPane *>()->tree()->model());
        if (!model) return {};
        for (const Folder &folder : model->folders(window().place().account()))
            if (folder.path == path) return folder.id;
        return {};
    }
    QString statusWords() { return window().findChild<ui::FolderPane *>()->shownStatus(); }
    QString notice() { return window().findChild<ui::NoticeBar *>()->text(); }

    /// Whether any file of the profile holds these octets.
    bool isOnDisk(const QByteArray &octets) const
    {
        QDirIterator files(m_dir.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(octets)) return true;
        }
        return false;
    }

    app::SetupOptions setup = alone(); ///< of the next start()

private:
    /// Neither the network nor the person's browser and Thunderbird are asked.
    static app::SetupOptions alone()
    {
        app::SetupOptions options;
        options.finder.autoconfigUrls = [](const engine::setup::MailAddress &) { return QList<QUrl>(); };
        options.finder.lookUp = [](QDnsLookup::Type, const QString &, QObject *context,
                                   const std::function<void(const engine::setup::DnsRecords &)> &done) {
            QMetaObject::invokeMethod(context, [done] { done({}); }, Qt::QueuedConnection);
        };
        const auto none = [](const engine::setup::MailAddress &) {
            return QList<engine::setup::Guess>{{QStringLiteral("nowhere.invalid"), 993, Security::ImplicitTls, "* OK"}};
        };
        options.finder.imapGuesses = options.finder.smtpGuesses = none;
        options.openPage = [](const QUrl &) { return false; };
        return options;
    }

    QTemporaryDir m_dir;
    std::unique_ptr<app::Application> m_app;
};

} // namespace godwit::test
