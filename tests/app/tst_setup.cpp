// SPDX-License-Identifier: GPL-3.0-or-later
// From an empty profile to a letter that is read, as a new user goes; and what becomes of accounts later. Servers and providers are real
// or play real ones; the browser is played here.
#include "house.h"
#include "support/jwt.h"
#include "support/scriptedserver.h"
#include "support/tokenserver.h"
#include "support/webserver.h"
#include "ui/accountspage.h"
#include "ui/messagepane.h"
#include "ui/welcomepage.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QTcpSocket>
#include <QUrlQuery>

using namespace godwit;
using namespace godwit::test;
using Page = ui::AccountDialog::Page;

namespace {

constexpr auto key = "a key for tests";
const QString address = QStringLiteral("alice@example.org");

template <class W> W *child(QWidget *parent, const char *name) { return parent->findChild<W *>(QString::fromLatin1(name)); }
void type(QWidget *parent, const char *field, const QString &text) { QTest::keyClicks(child<QLineEdit>(parent, field), text); }
void press(QWidget *parent, const char *button) { child<QPushButton>(parent, button)->click(); }

QByteArray document(quint16 port)
{
    return "<clientConfig version=\"1.1\"><emailProvider id=\"example.org\"><incomingServer "
           "type=\"imap\"><hostname>localhost</hostname><port>" +
           QByteArray::number(port) +
           "</port><socketType>SSL</socketType><username>%EMAILLOCALPART%</username></incomingServer></emailProvider></clientConfig>";
}

FolderId inboxOf(House &house, AccountId account)
{
    const auto *model = qobject_cast<models::FolderTreeModel *>(house.window().findChild<ui::FolderPane *>()->tree()->model());
    for (const Folder &folder : model->folders(account))
        if (folder.role == Role::Inbox) return folder.id;
    return {};
}

/// Servers with the tests' own authority are trusted like others, as on a computer that knows it.
void trust(const QString &caFile)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.addCaCertificates(QSslCertificate::fromPath(caFile));
    QSslConfiguration::setDefaultConfiguration(tls);
}

} // namespace

class TestAppSetup : public QObject
{
    Q_OBJECT

    DovecotServer m_server;
    WebServer m_web;

    void askTheWeb(House &house)
    {
        house.setup.finder.autoconfigUrls = [url = m_web.url("/config")](const engine::setup::MailAddress &) { return QList{url}; };
    }

private Q_SLOTS:
    void initTestCase()
    {
        leaveTheDesktopAlone();
        QVERIFY2(m_server.start({QStringLiteral("--jwt-key"), QString::fromLatin1(key)}), qPrintable(m_server.failure()));
        trust(m_server.caFile());
        trust(TestCertificates::instance().caFile());
        m_web.add("/config", document(m_server.imapsPort()));
        QVERIFY(m_web.start());
        ImapClient other;
        QVERIFY(other.login(m_server.imapPort()));
        QVERIFY(
            other.append("INBOX", "From: Bo <bo@example.org>\nTo: alice@example.org\nSubject: Welcome aboard\n\nThe tide is high.\n").ok());
    }

    void fromNothingToALetter()
    {
        House house;
        askTheWeb(house);
        QVERIFY(house.start());
        ui::MainWindow &window = house.window();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QVERIFY(window.welcome()->isVisible());
        QVERIFY(!house.list()->isVisible() && !house.accountDialog());
        QTest::keyClick(child<QPushButton>(&window, "welcomeAdd"), Qt::Key_Space);
        ui::AccountDialog *dialog = house.accountDialog();
        QVERIFY(dialog && dialog->page() == Page::Address);
        type(dialog, "personName", QStringLiteral("Alice"));
        type(dialog, "personAddress", address);
        QTest::keyClick(child<QLineEdit>(dialog, "personAddress"), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(dialog->page(), Page::Form, patience);
        type(dialog, "password", QStringLiteral("canary-wrong"));
        QTest::keyClick(child<QLineEdit>(dialog, "password"), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->isBusy(), patience);
        QVERIFY(child<QLabel>(dialog, "message")->text().contains(QLatin1String("refused the user name or the password")));
        auto *password = child<QLineEdit>(dialog, "password"); // selected: what is typed takes its place
        QTest::keyClicks(password, QStringLiteral("alicepw"));
        QCOMPARE(password->text(), QStringLiteral("alicepw"));
        QTest::keyClick(password, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!house.accountDialog(), patience);
        QVERIFY(!window.welcome()->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(house.messages().summaryAt(0), patience);
        QVERIFY(house.list()->isVisible());
        house.list()->setCurrentIndex(house.messages().index(0, 0));
        auto *pane = window.findChild<ui::MessagePane *>();
        QTRY_VERIFY_WITH_TIMEOUT(pane->document(), patience);
        QCOMPARE(pane->document()->summary.subject, QStringLiteral("Welcome aboard"));
        for (const char *secret : {"canary-wrong", "alicepw"}) QVERIFY(!house.isOnDisk(secret));
        const auto accounts = app::Accounts::load(house.profile().accountsFile());
        QVERIFY(accounts && accounts->entries().size() == 1);
        QCOMPARE(accounts->entries().first().account.identities.value(0).name, QStringLiteral("Alice"));
    }

    void withTheBrowser()
    {
        TokenServer provider;
        provider.addAnswer(R"({"token_type":"Bearer","access_token":"x","refresh_token":"canary-refresh"})");
        provider.addAnswer(R"({"token_type":"Bearer","expires_in":3600,"access_token":")" + jwt("alice", key) + R"("})");
        QVERIFY(provider.start());
        House house;
        QTcpSocket browser;
        house.setup.openPage = [&browser](const QUrl &page) {
            const QUrlQuery query(page);
            const auto field = [&query](const char *name) { return query.queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded); };
            const QUrl back(field("redirect_uri"));
            browser.connectToHost(back.host(), quint16(back.port()));
            browser.write("GET /?code=canary-code&state=" + field("state").toUtf8() + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
            return true;
        };
        QVERIFY(house.start());
        ui::AccountDialog *dialog = house.newAccountByHand();
        Account account;
        account.name = QStringLiteral("Mine");
        account.host = m_server.host();
        account.port = m_server.imapsPort();
        account.user = QStringLiteral("alice");
        account.signIn.method = SignInMethod::OAuth;
        account.signIn.oauth = {provider.url(), QStringLiteral("client"), QStringLiteral("mail"),
                                QStringLiteral("http://127.0.0.1:%1/sign-in").arg(provider.serverPort())};
        dialog->setAccount(account);
        type(dialog, "clientSecret", QStringLiteral("canary-client"));
        press(dialog, "signIn");
        QTRY_VERIFY_WITH_TIMEOUT(!house.accountDialog(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(house.messages().summaryAt(0), patience);
        QVERIFY(provider.bodies().at(1).contains("refresh_token=canary-refresh"));
        QVERIFY(provider.bodies().first().contains("client_secret=canary-client"));
        const QByteArray token = jwt("alice", key);
        for (const char *secret : {"canary-refresh", "canary-code", "canary-client", token.constData()})
            QVERIFY2(!house.isOnDisk(secret), secret);
        house.stop();

        // Nobody kept it: the next start asks for the browser, not for a refresh token.
        QVERIFY(house.start());
        QTRY_VERIFY_WITH_TIMEOUT(house.accountDialog(), patience);
        dialog = house.accountDialog();
        QVERIFY(child<QPushButton>(dialog, "signIn")->text().contains(QLatin1String("browser")));
        dialog->reject();
    }

    void theBrowserIsGivenUp()
    {
        House house;
        QList<QUrl> pages;
        house.setup.openPage = [&pages](const QUrl &page) {
            pages << page;
            return false; // there is none
        };
        QVERIFY(house.start());
        ui::AccountDialog *dialog = house.newAccountByHand();
        Account account;
        account.name = account.user = QStringLiteral("alice");
        account.host = m_server.host();
        account.signIn.method = SignInMethod::OAuth;
        account.signIn.oauth = {QStringLiteral("https://p.example/t"), QStringLiteral("id"), {}, QStringLiteral("https://p.example/a")};
        dialog->setAccount(account);
        press(dialog, "signIn");
        QTRY_COMPARE_WITH_TIMEOUT(dialog->page(), Page::Browser, patience);
        QVERIFY(child<QLabel>(dialog, "browserWords")->text().contains(QLatin1String("no program")));
        const QUrl back(QUrlQuery(pages.first()).queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QCOMPARE(dialog->page(), Page::Form);
        const auto isClosed = [&back] {
            QTcpSocket socket;
            socket.connectToHost(back.host(), quint16(back.port()));
            return QTest::qWaitFor(
                       [&] {
                           return socket.state() == QAbstractSocket::UnconnectedState || socket.state() == QAbstractSocket::ConnectedState;
                       },
                       patience) &&
                   socket.state() == QAbstractSocket::UnconnectedState;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isClosed(), patience);
    }

    void aCertificateIsTrustedByItsFingerprint()
    {
        ScriptedServer server(ScriptedServer::Tls::FromTheStart, CertificateKind::SelfSigned);
        server.addScript("W: never\n");
        server.repeatLastScript();
        QVERIFY(server.start());
        House house;
        QVERIFY(house.start());
        ui::AccountDialog *dialog = house.newAccountByHand();
        type(dialog, "address", address);
        child<QLineEdit>(dialog, "host")->setText(QStringLiteral("localhost"));
        Account account = dialog->account();
        account.port = server.port();
        dialog->setAccount(account);
        type(dialog, "password", QStringLiteral("canary"));
        press(dialog, "signIn");
        QTRY_COMPARE_WITH_TIMEOUT(dialog->page(), Page::Certificate, patience);
        const QString shown = child<QLabel>(dialog, "certificateFingerprint")->text().remove(u'\n');
        QCOMPARE(QByteArray::fromHex(shown.toLatin1().replace(':', "")),
                 TestCertificates::instance().certificate(CertificateKind::SelfSigned).digest(QCryptographicHash::Sha256));
        QVERIFY(server.received().isEmpty());
        type(dialog, "typedFingerprint", shown);
        press(dialog, "signIn");
        QTRY_VERIFY_WITH_TIMEOUT(server.isWaitingFor("never"), patience); // the handshake went through
        QVERIFY(dialog->isBusy() && !server.received().contains("canary"));
        dialog->reject();
    }

    void thunderbirdsAccountsAreOffered()
    {
        House house;
        const QString place = house.dir() + QStringLiteral("/thunderbird");
        QVERIFY(QDir().mkpath(place + QStringLiteral("/p")));
        QFile profiles(place + QStringLiteral("/profiles.ini")), preferences(place + QStringLiteral("/p/prefs.js"));
        QVERIFY(profiles.open(QIODevice::WriteOnly) && profiles.write("[Profile0]\nPath=p\n") > 0);
        QVERIFY(preferences.open(QIODevice::WriteOnly));
        for (const auto &[name, value] : std::initializer_list<std::pair<const char *, QByteArray>>{
                 {"mail.accountmanager.accounts", "\"account1,account2\""},
                 {"mail.account.account1.server", "\"server1\""},
                 {"mail.account.account1.identities", "\"id1\""},
                 {"mail.identity.id1.useremail", "\"alice@example.org\""},
                 {"mail.account.account2.server", "\"server2\""},
                 {"mail.account.account2.identities", "\"id2\""},
                 {"mail.identity.id2.useremail", "\"bob@example.org\""},
                 {"mail.server.server2.type", "\"imap\""},
                 {"mail.server.server2.hostname", "\"localhost\""},
                 {"mail.server.server2.userName", "\"bob\""},
                 {"mail.server.server2.socketType", "3"},
                 {"mail.server.server2.port", QByteArray::number(m_server.imapsPort())},
                 {"mail.server.server1.type", "\"imap\""},
                 {"mail.server.server1.hostname", "\"localhost\""},
                 {"mail.server.server1.userName", "\"alice\""},
                 {"mail.server.server1.socketType", "3"},
                 {"mail.server.server1.port", QByteArray::number(m_server.imapsPort())}})
            preferences.write("user_pref(\"" + QByteArray(name) + "\", " + value + ");\n");
        profiles.close();
        preferences.close();
        house.setup.thunderbird = {place};
        QVERIFY(house.start());
        auto *take = child<QPushButton>(&house.window(), "welcomeImport");
        QTRY_VERIFY_WITH_TIMEOUT(take->isVisible(), patience);
        take->click();
        ui::AccountDialog *dialog = house.accountDialog();
        auto *list = child<QListWidget>(dialog, "elsewhere");
        QTRY_COMPARE_WITH_TIMEOUT(list->count(), 2, patience);
        list->setCurrentRow(0);
        QTest::keyClick(list, Qt::Key_Return);
        type(dialog, "password", QStringLiteral("alicepw"));
        press(dialog, "signIn");
        QTRY_VERIFY_WITH_TIMEOUT(!house.accountDialog(), patience);
        dialog = house.newAccount(); // it is not offered twice; the other one is
        list = child<QListWidget>(dialog, "elsewhere");
        QTRY_COMPARE_WITH_TIMEOUT(list->count(), 1, patience);
        QVERIFY(list->item(0)->text().contains(QStringLiteral("bob@example.org")));
        dialog->reject();
    }

    void accountsAreSortedChangedAndRemoved()
    {
        House house;
        Account account;
        account.host = m_server.host();
        account.port = m_server.imapsPort();
        account.caFile = m_server.caFile();
        QVERIFY(house.addAccount(account, QStringLiteral("printf alicepw")));
        {
            auto accounts = app::Accounts::load(house.profile().accountsFile());
            account.name = QStringLiteral("Second");
            account.user = QStringLiteral("bob");
            QVERIFY(accounts->add(account, QStringLiteral("printf bobpw")));
        }
        QVERIFY(house.start());
        const AccountId alice{1};
        QTRY_VERIFY_WITH_TIMEOUT(inboxOf(house, alice) != FolderId{} && inboxOf(house, AccountId{2}) != FolderId{}, patience);
        house.window().openFolder(inboxOf(house, alice));
        QTRY_VERIFY_WITH_TIMEOUT(house.messages().summaryAt(0), patience);
        house.window().actions().accounts->trigger();
        auto *page = house.window().findChild<ui::AccountsPage *>();
        auto *list = child<QListWidget>(page, "accounts");
        QCOMPARE(list->count(), 2);
        press(page, "moveDown");
        QCOMPARE(list->item(1)->text(), QStringLiteral("Alice"));
        list->item(0)->setText(QStringLiteral("Bob's"));
        list->item(1)->setText(QStringLiteral("Bob's")); // taken
        QCOMPARE(list->item(1)->text(), QStringLiteral("Alice"));
        auto kept = app::Accounts::load(house.profile().accountsFile());
        QCOMPARE(kept->entries().first().account.name, QStringLiteral("Bob's"));
        QCOMPARE(kept->entries().last().account.id, alice);

        list->setCurrentRow(1);
        press(page, "removeAccount");
        auto *question = house.window().findChild<QMessageBox *>(QStringLiteral("removeQuestion"));
        QVERIFY(question && question->informativeText().contains(QLatin1String("on the server stays")));
        child<QPushButton>(question, "remove")->click();
        QTRY_VERIFY_WITH_TIMEOUT(house.window().place().folder() != FolderId{} && house.window().place().account() != alice, patience);
        QCOMPARE(list->count(), 1);
        house.stop();

        // What was on this computer is gone, too.
        QVERIFY(house.start());
        QVERIFY(house.window().place().account() != alice);
        QTRY_VERIFY_WITH_TIMEOUT(house.window().place().folder() != FolderId{}, patience);
        house.stop();
        QVERIFY(!house.isOnDisk("Welcome aboard"));

        QVERIFY(house.start());
        house.window().actions().accounts->trigger();
        page = house.window().findChild<ui::AccountsPage *>();
        press(page, "removeAccount");
        child<QPushButton>(house.window().findChild<QMessageBox *>(QStringLiteral("removeQuestion")), "remove")->click();
        QVERIFY(house.window().welcome()->isVisible()); // and one begins anew
        house.stop();
        QVERIFY(app::Accounts::load(house.profile().accountsFile())->entries().isEmpty());
    }

    void anotherNameNeedsNoPassword()
    {
        House house;
        QVERIFY(house.addAccount(m_server, QStringLiteral("printf alicepw")));
        QVERIFY(house.start());
        QTRY_VERIFY_WITH_TIMEOUT(house.messages().summaryAt(0), patience);
        house.window().actions().accountSettings->trigger();
        ui::AccountDialog *dialog = house.accountDialog();
        child<QLineEdit>(dialog, "name")->setText(QStringLiteral("Renamed"));
        press(dialog, "signIn");
        QTRY_VERIFY_WITH_TIMEOUT(!house.accountDialog(), patience);
        const auto kept = app::Accounts::load(house.profile().accountsFile());
        QCOMPARE(kept->entries().first().account.name, QStringLiteral("Renamed"));
        QCOMPARE(kept->entries().first().passwordCommand, QStringLiteral("printf alicepw"));
    }
};

QTEST_MAIN(TestAppSetup)
#include "tst_setup.moc"
