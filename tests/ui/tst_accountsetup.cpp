// SPDX-License-Identifier: GPL-3.0-or-later
// Setting an account up, page by page, as a person does it with the keyboard.
#include "mail/certificate.h"
#include "mail/fingerprint.h"
#include "ui/accountdialog.h"
#include "ui/accountspage.h"
#include "ui/identitiesdialog.h"
#include "ui/welcomepage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace godwit;
using Page = ui::AccountDialog::Page;

namespace {

template <class W> W *find(QWidget &parent, const char *name) { return parent.findChild<W *>(QString::fromLatin1(name)); }
void type(QWidget &dialog, const char *field, const QString &text) { QTest::keyClicks(find<QLineEdit>(dialog, field), text); }
void press(QWidget &dialog, const char *button) { find<QPushButton>(dialog, button)->click(); }
QString words(QWidget &dialog, const char *label) { return find<QLabel>(dialog, label)->text().remove(QChar(0x200b)); }

FoundServers servers(FoundServers::Source source = FoundServers::Source::Autoconfig)
{
    FoundServers found;
    found.source = source;
    found.from = QStringLiteral("autoconfig.example.org");
    Account &account = found.account;
    account.address = account.name = account.user = QStringLiteral("anna@example.org");
    account.host = QStringLiteral("imap.example.org");
    account.outgoing = {.host = QStringLiteral("smtp.example.org"), .port = 587, .security = Security::StartTls, .user = {}};
    return found;
}

/// At its first page, with an address in it.
class NewAccount
{
public:
    NewAccount()
    {
        dialog.askForAddress();
        dialog.show();
        type(dialog, "personName", QStringLiteral("Anna"));
        type(dialog, "personAddress", QStringLiteral("anna@example.org"));
    }
    void find(const FoundServers &found)
    {
        press(dialog, "signIn");
        dialog.showFound(found);
    }

    ui::AccountDialog dialog;
    QSignalSpy servers{&dialog, &ui::AccountDialog::serversWanted};
    QSignalSpy browser{&dialog, &ui::AccountDialog::browserWanted};
    QSignalSpy probes{&dialog, &ui::AccountDialog::signInWanted};
    QSignalSpy cancels{&dialog, &ui::AccountDialog::cancelWanted};
    QPushButton *goOn = dialog.findChild<QPushButton *>(QStringLiteral("signIn"));
};

} // namespace

class TestAccountSetup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nameAddressPasswordAndNoMore()
    {
        ui::AccountDialog dialog;
        dialog.askForAddress();
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QSignalSpy wanted(&dialog, &ui::AccountDialog::serversWanted), probes(&dialog, &ui::AccountDialog::signInWanted);
        auto *goOn = find<QPushButton>(dialog, "signIn");
        QVERIFY(!goOn->isEnabled() && !goOn->toolTip().isEmpty());
        QTRY_VERIFY(find<QLineEdit>(dialog, "personName")->hasFocus());
        type(dialog, "personName", QStringLiteral("Anna"));
        type(dialog, "personAddress", QStringLiteral("anna"));
        QVERIFY(!goOn->isEnabled());
        type(dialog, "personAddress", QStringLiteral("@example.org"));
        QTest::keyClick(find<QLineEdit>(dialog, "personAddress"), Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toString(), QStringLiteral("anna@example.org"));
        QVERIFY(dialog.isBusy() && words(dialog, "message").contains(QLatin1String("example.org")));
        dialog.showFound(servers());
        QCOMPARE(dialog.page(), Page::Form);
        QVERIFY(words(dialog, "foundSource").contains(QLatin1String("autoconfig.example.org")));
        QVERIFY(words(dialog, "foundServers").contains(QLatin1String("imap.example.org")));
        QVERIFY(words(dialog, "foundServers").contains(QLatin1String("smtp.example.org")));
        QVERIFY(!find<QLineEdit>(dialog, "host")->isVisible());
        QTRY_VERIFY(find<QLineEdit>(dialog, "password")->hasFocus());
        QVERIFY(!goOn->isEnabled());
        type(dialog, "password", QStringLiteral("secret"));
        QTest::keyClick(find<QLineEdit>(dialog, "password"), Qt::Key_Return);
        QCOMPARE(probes.size(), 1);
        const auto account = probes.first().first().value<Account>();
        Account wished = servers().account;
        wished.identities = {
            {.name = QStringLiteral("Anna"), .address = QStringLiteral("anna@example.org"), .replyTo = {}, .signature = {}}};
        QCOMPARE(account, wished);
        QCOMPARE(probes.first().at(1).value<Secret>(), Secret("secret"));
        dialog.showResult({});
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
    }

    void whatWasFoundCanBeChanged()
    {
        NewAccount it;
        it.find(servers());
        press(it.dialog, "change");
        auto *host = find<QLineEdit>(it.dialog, "host");
        QVERIFY(host->isVisible() && find<QLineEdit>(it.dialog, "outgoingHost")->isVisible());
        QCOMPARE(host->text(), QStringLiteral("imap.example.org"));
        host->setText(QStringLiteral("mail.example.org"));
        type(it.dialog, "address", QStringLiteral("x")); // guesses nothing anew
        QCOMPARE(it.dialog.account().host, QStringLiteral("mail.example.org"));
        find<QLineEdit>(it.dialog, "outgoingHost")->clear();
        QCOMPARE(it.dialog.account().outgoing, Outgoing());
        press(it.dialog, "back");
        QCOMPARE(it.dialog.page(), Page::Address);
    }

    void nobodyKnows()
    {
        NewAccount it;
        FoundServers nothing;
        nothing.account.address = nothing.account.name = nothing.account.user = QStringLiteral("anna@example.org");
        nothing.account.host = QStringLiteral("imap.example.org");
        it.find(nothing);
        QVERIFY(find<QLineEdit>(it.dialog, "host")->isVisible());
        QVERIFY(!words(it.dialog, "message").isEmpty());
        QCOMPARE(it.dialog.account().host, QStringLiteral("imap.example.org"));
        QCOMPARE(it.dialog.account().security, Security::ImplicitTls);
    }

    void serversThatOnlyDnsNamesAreConfirmed()
    {
        NewAccount it;
        FoundServers found = servers(FoundServers::Source::Dns);
        found.foreign = {QStringLiteral("mail.hoster.example")};
        it.find(found);
        type(it.dialog, "password", QStringLiteral("secret"));
        auto *confirmed = find<QCheckBox>(it.dialog, "foreignConfirmed");
        QVERIFY(confirmed->isVisible() && !it.goOn->isEnabled());
        QVERIFY(words(it.dialog, "foundForeign").contains(QLatin1String("mail.hoster.example")));
        press(it.dialog, "change"); // is no way around it
        QVERIFY(confirmed->isVisible() && !it.goOn->isEnabled());
        QTest::keyClick(confirmed, Qt::Key_Space);
        QVERIFY(it.goOn->isEnabled());
        it.dialog.showFault({});
        press(it.dialog, "back");
        it.find(found);
        QVERIFY(!confirmed->isChecked()); // each time
    }

    void hints_data()
    {
        QTest::addColumn<SetupHint>("hint");
        QTest::addColumn<QString>("said");
        QTest::newRow("app password") << SetupHint::AppPassword << QStringLiteral("app password");
        QTest::newRow("IMAP off") << SetupHint::EnableImap << QStringLiteral("IMAP");
        QTest::newRow("mail password") << SetupHint::MailPassword << QStringLiteral("password of its own");
        QTest::newRow("bridge") << SetupHint::Bridge << QStringLiteral("Bridge");
    }
    void hints()
    {
        QFETCH(SetupHint, hint);
        QFETCH(QString, said);
        NewAccount it;
        FoundServers found = servers(FoundServers::Source::Provider);
        found.from = QStringLiteral("Provider");
        found.hint = hint;
        found.hintUrl = QStringLiteral("https://provider.example/help");
        it.find(found);
        QVERIFY2(words(it.dialog, "foundHint").contains(said), qPrintable(words(it.dialog, "foundHint")));
        QSignalSpy opened(&it.dialog, &ui::AccountDialog::openWanted);
        press(it.dialog, "foundHelp");
        QCOMPARE(opened.first().first().toUrl(), QUrl(found.hintUrl));
        press(it.dialog, "back");
        found.hintUrl = QStringLiteral("file:///etc/passwd"); // never
        it.find(found);
        QVERIFY(!find<QPushButton>(it.dialog, "foundHelp")->isVisible());
    }

    void noImapAtAll()
    {
        NewAccount it;
        FoundServers found = servers(FoundServers::Source::Provider);
        found.hint = SetupHint::NoImap;
        it.find(found);
        QCOMPARE(it.dialog.page(), Page::Address);
        QVERIFY(words(it.dialog, "message").contains(QLatin1String("no IMAP")));
    }

    void theBrowser()
    {
        NewAccount it;
        FoundServers found = servers(FoundServers::Source::Provider);
        found.account.signIn.method = SignInMethod::OAuth;
        found.account.signIn.oauth = {
            QStringLiteral("https://p.example/t"), QStringLiteral("id"), {}, QStringLiteral("https://p.example/a")};
        it.find(found);
        QVERIFY(!find<QLineEdit>(it.dialog, "password")->isVisible());
        QVERIFY(it.goOn->isEnabled() && it.goOn->text().contains(QLatin1String("browser")));
        press(it.dialog, "signIn");
        QCOMPARE(it.browser.size(), 1);
        QCOMPARE(it.browser.first().first().value<Account>().signIn, found.account.signIn);
        const QUrl page(QStringLiteral("https://p.example/a?state=x"));
        it.dialog.showBrowserPage(page, true);
        QCOMPARE(it.dialog.page(), Page::Browser);
        QVERIFY(words(it.dialog, "browserWords").contains(QLatin1String("p.example")));
        QSignalSpy opened(&it.dialog, &ui::AccountDialog::openWanted);
        press(it.dialog, "openPage");
        QCOMPARE(opened.first().first().toUrl(), page);
        it.dialog.reject(); // stops, and stays
        QCOMPARE(it.cancels.size(), 1);
        QCOMPARE(it.dialog.page(), Page::Form);
        it.dialog.showAuthorised(Secret("late"), {});
        QVERIFY(it.probes.isEmpty());

        press(it.dialog, "signIn");
        it.dialog.showBrowserPage(page, false);
        QVERIFY(words(it.dialog, "browserWords").contains(QLatin1String("no program")));
        it.dialog.showAuthorised({}, {Error::Kind::Authentication, "access_denied", QStringLiteral("<b>no</b>"), {}});
        QCOMPARE(it.dialog.page(), Page::Form);
        QVERIFY(words(it.dialog, "message").contains(QLatin1String("not allowed")));
        press(it.dialog, "signIn");
        it.dialog.showBrowserPage(page, true);
        it.dialog.showBrowserAnswered();
        it.dialog.showAuthorised(Secret("refresh"), {});
        QCOMPARE(it.probes.size(), 1);
        QCOMPARE(it.probes.first().at(1).value<Secret>(), Secret("refresh"));
        it.dialog.showResult({});
        QVERIFY(!it.dialog.isVisible());
    }

    void aClientIdOfOnesOwn()
    {
        NewAccount it;
        FoundServers found = servers(FoundServers::Source::Provider);
        found.account.host = QStringLiteral("outlook.office365.com");
        found.hint = SetupHint::BrowserOnly;
        it.find(found);
        auto *id = find<QLineEdit>(it.dialog, "clientId");
        QVERIFY(id->isVisible() && id->text().isEmpty() && !it.goOn->isEnabled());
        id->setText(QStringLiteral("mine"));
        type(it.dialog, "clientSecret", QStringLiteral("s"));
        press(it.dialog, "signIn");
        const OAuthClient client = it.browser.first().first().value<Account>().signIn.oauth;
        QCOMPARE(client.id, QStringLiteral("mine"));
        QVERIFY(client.authUrl.startsWith(QLatin1String("https://login.microsoftonline.com/")) &&
                client.scope.contains(QLatin1String("offline_access")));
        QCOMPARE(it.browser.first().at(1).value<Secret>(), Secret("s"));
    }

    void itCanBeStoppedWhileItLooks()
    {
        NewAccount it;
        press(it.dialog, "signIn");
        QTest::keyClick(&it.dialog, Qt::Key_Escape);
        QCOMPARE(it.cancels.size(), 1);
        QVERIFY(!it.dialog.isBusy() && it.dialog.isVisible());
        it.dialog.showFound(servers());
        QCOMPARE(it.dialog.page(), Page::Address);
        press(it.dialog, "byHand");
        QCOMPARE(it.dialog.page(), Page::Form);
        QCOMPARE(find<QLineEdit>(it.dialog, "host")->text(), QStringLiteral("imap.example.org"));
        QCOMPARE(find<QLineEdit>(it.dialog, "address")->text(), QStringLiteral("anna@example.org"));
        press(it.dialog, "back");
        QTest::keyClick(&it.dialog, Qt::Key_Escape);
        QVERIFY(!it.dialog.isVisible());
    }

    void anAccountOfAnotherProgram()
    {
        ui::AccountDialog dialog;
        FoundServers found = servers(FoundServers::Source::OtherProgram);
        found.account.identities = {
            {.name = QStringLiteral("A"), .address = QStringLiteral("anna@example.org"), .replyTo = {}, .signature = QStringLiteral("-")}};
        dialog.setElsewhere({found, found});
        dialog.askForAddress(true);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        auto *list = find<QListWidget>(dialog, "elsewhere");
        QCOMPARE(list->count(), 2);
        QTRY_VERIFY(list->hasFocus());
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(dialog.page(), Page::Form);
        QCOMPARE(dialog.account().identities, found.account.identities);
        QVERIFY(words(dialog, "foundSource").contains(QLatin1String("Thunderbird")));
    }

    void aCertificateThatIsRefusedIsShown_data()
    {
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("first contact") << QByteArray();
        QTest::newRow("changed") << QByteArray(32, char(0x11));
    }
    void aCertificateThatIsRefusedIsShown()
    {
        QFETCH(QByteArray, expected);
        NewAccount it;
        it.find(servers());
        type(it.dialog, "password", QStringLiteral("secret"));
        press(it.dialog, "signIn");
        SeenCertificate seen{.host = QStringLiteral("imap.example.org"),
                             .sha256 = QByteArray(32, char(0xab)),
                             .expected = expected,
                             .subject = QStringLiteral("<b>mail</b>"),
                             .names = {QStringLiteral("other.example")},
                             .issuer = QStringLiteral("Some Authority"),
                             .from = QDateTime(QDate(2024, 1, 1), QTime(), QTimeZone::UTC),
                             .until = QDateTime(QDate(2024, 12, 31), QTime(), QTimeZone::UTC),
                             .faults = {QStringLiteral("expired"), QStringLiteral("does not name this server")}};
        Error error{Error::Kind::Certificate, {}, {}, QStringLiteral("details")};
        error.certificate = std::make_shared<const SeenCertificate>(seen);
        it.dialog.showResult(error);
        QCOMPARE(it.dialog.page(), Page::Certificate);
        const auto fact = [&](const char *name) { return words(it.dialog, name).remove(u'\n'); };
        QCOMPARE(fact("certificateFingerprint"), fingerprintText(seen.sha256));
        if (!expected.isEmpty()) QCOMPARE(fact("certificateExpected"), fingerprintText(expected));
        QVERIFY(fact("certificateNames").contains(QLatin1String("other.example")));
        QVERIFY(fact("certificateIssuer").contains(QLatin1String("Some Authority")));
        QVERIFY(fact("certificateDates").contains(QLatin1String("2024")));
        QVERIFY(fact("certificateFaults").contains(QLatin1String("expired")));
        auto *typed = find<QLineEdit>(it.dialog, "typedFingerprint");
        QVERIFY(typed->text().isEmpty() && !it.goOn->isEnabled()); // nothing to click away
        typed->setText(fingerprintText(QByteArray(32, char(0xac))));
        QVERIFY(!it.goOn->isEnabled() && !words(it.dialog, "certificateVerdict").isEmpty());
        press(it.dialog, "back");
        QVERIFY(it.dialog.account().pinSha256.isEmpty());
        QCOMPARE(it.probes.size(), 1);
        it.dialog.showFault(error);
        typed->setText(fingerprintText(seen.sha256).toLower());
        QVERIFY(it.goOn->isEnabled());
        press(it.dialog, "signIn");
        QCOMPARE(it.probes.size(), 2);
        QCOMPARE(it.probes.last().first().value<Account>().pinSha256, seen.sha256);
    }

    void aRefusedPasswordIsToldBesideItsField()
    {
        NewAccount it;
        it.find(servers());
        type(it.dialog, "password", QStringLiteral("wrong"));
        press(it.dialog, "signIn");
        const Error error{Error::Kind::Authentication, "AUTHENTICATIONFAILED", QStringLiteral("<b>no</b>"),
                          QStringLiteral("imap.example.org:993")};
        it.dialog.showResult(error);
        QVERIFY(words(it.dialog, "message").startsWith(explain(error)));
        QVERIFY(words(it.dialog, "message").contains(QLatin1String("user name that is not your address"))); // which was only guessed
        QVERIFY(!find<QLineEdit>(it.dialog, "host")->isVisible());
        QTRY_VERIFY(find<QLineEdit>(it.dialog, "password")->hasFocus());
        press(it.dialog, "change");
        it.dialog.showFault(error);
        QCOMPARE(words(it.dialog, "message"), explain(error));
        it.dialog.showFault({Error::Kind::HostNotFound, {}, {}, {}});
        QTRY_VERIFY(find<QLineEdit>(it.dialog, "host")->hasFocus());
    }

    void anAccountThatIsThereKeepsItsPassword()
    {
        Account account = servers().account;
        account.id = AccountId{7};
        account.identities = {{.name = {}, .address = account.address, .replyTo = {}, .signature = {}}};
        ui::AccountDialog dialog;
        QSignalSpy probes(&dialog, &ui::AccountDialog::signInWanted);
        dialog.setAccount(account);
        QCOMPARE(dialog.account(), account);
        QVERIFY(!find<QLineEdit>(dialog, "password")->placeholderText().isEmpty());
        find<QLineEdit>(dialog, "name")->setText(QStringLiteral("Work"));
        press(dialog, "signIn");
        QCOMPARE(probes.size(), 1);
        QVERIFY(probes.first().at(1).value<Secret>().isEmpty());
        QCOMPARE(probes.first().first().value<Account>().name, QStringLiteral("Work"));
    }

    void anAccountOfTheBrowserIsSignedInAnew()
    {
        Account account = servers().account;
        account.id = AccountId{7};
        account.signIn.method = SignInMethod::OAuth;
        account.signIn.oauth = {QStringLiteral("https://p.example/t"), QStringLiteral("id"), {}, QStringLiteral("https://p.example/a")};
        ui::AccountDialog dialog;
        QSignalSpy browser(&dialog, &ui::AccountDialog::browserWanted), probes(&dialog, &ui::AccountDialog::signInWanted);
        dialog.setAccount(account);
        QCOMPARE(dialog.account(), account);
        press(dialog, "signIn"); // with what is kept
        QCOMPARE(probes.size(), 1);
        dialog.showResult({Error::Kind::Authentication, "invalid_grant", {}, {}});
        press(dialog, "signIn");
        QCOMPARE(browser.size(), 1);
    }

    void everyFieldHasAName()
    {
        NewAccount it;
        it.find(servers());
        press(it.dialog, "change");
        for (const QWidget *field : it.dialog.findChildren<QWidget *>()) {
            const bool inside = field->parentWidget() &&
                                (qobject_cast<QComboBox *>(field->parentWidget()) || qobject_cast<QSpinBox *>(field->parentWidget()));
            if (inside || (!qobject_cast<const QLineEdit *>(field) && !qobject_cast<const QComboBox *>(field) &&
                           !qobject_cast<const QSpinBox *>(field)))
                continue;
            QVERIFY2(!field->accessibleName().isEmpty(), qPrintable(field->objectName()));
        }
    }

    void wordsOfServersArePlain()
    {
        NewAccount it;
        FoundServers found = servers();
        found.from = QStringLiteral("<img src=file:///etc/passwd>") + QChar(0x202e);
        found.account.host = QStringLiteral("a").repeated(5000);
        it.find(found);
        for (const QLabel *label : it.dialog.findChildren<QLabel *>())
            if (label->isVisible())
                QVERIFY2(label->textFormat() == Qt::PlainText || !label->text().contains(u'<'), qPrintable(label->text()));
        QVERIFY(!words(it.dialog, "foundSource").contains(QChar(0x202e)));
        QVERIFY(it.dialog.width() < 2000);
    }

    void accountsAreSortedRenamedAndRemoved()
    {
        ui::AccountsPage page;
        page.show();
        QVERIFY(!find<QPushButton>(page, "removeAccount")->isEnabled());
        Account one = servers().account, two = one;
        one.id = AccountId{1};
        one.name = QStringLiteral("One");
        two.id = AccountId{2};
        two.name = QStringLiteral("Two");
        page.setAccounts({one, two});
        QCOMPARE(page.current(), one.id);
        QSignalSpy order(&page, &ui::AccountsPage::orderWanted), renamed(&page, &ui::AccountsPage::renameWanted),
            removed(&page, &ui::AccountsPage::removeWanted), edited(&page, &ui::AccountsPage::editWanted);
        auto *list = find<QListWidget>(page, "accounts");
        QVERIFY(!find<QPushButton>(page, "moveUp")->isEnabled());
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(order.size(), 1);
        QCOMPARE(order.first().first().value<QList<AccountId>>(), (QList{two.id, one.id}));
        page.setAccounts({two, one});
        QCOMPARE(page.current(), one.id); // it stays selected
        QVERIFY(!find<QPushButton>(page, "moveDown")->isEnabled());
        list->currentItem()->setText(QStringLiteral("  Private "));
        QCOMPARE(renamed.size(), 1);
        QCOMPARE(renamed.first().at(1).toString(), QStringLiteral("Private"));
        list->currentItem()->setText(QString());
        QCOMPARE(renamed.size(), 1);
        QCOMPARE(list->currentItem()->text(), QStringLiteral("One"));
        press(page, "editAccount");
        press(page, "removeAccount");
        QCOMPARE(edited.first().first().value<AccountId>(), one.id);
        QCOMPARE(removed.first().first().value<AccountId>(), one.id);
    }

    void identities()
    {
        Account account = servers().account;
        ui::IdentitiesDialog dialog(account);
        dialog.show();
        auto *save = find<QPushButton>(dialog, "save");
        QCOMPARE(dialog.identities().size(), 1);
        QCOMPARE(dialog.identities().first().address, account.address);
        QVERIFY(save->isEnabled() && !find<QPushButton>(dialog, "removeIdentity")->isEnabled());
        type(dialog, "identityName", QStringLiteral("Anna"));
        press(dialog, "addIdentity");
        QVERIFY(!save->isEnabled() && !words(dialog, "message").isEmpty());
        type(dialog, "identityAddress", QStringLiteral("info@example.org"));
        type(dialog, "identityReplyTo", QStringLiteral("x"));
        QVERIFY(!save->isEnabled());
        type(dialog, "identityReplyTo", QStringLiteral("@example.org"));
        find<QPlainTextEdit>(dialog, "identitySignature")->setPlainText(QStringLiteral("Anna\nExample Ltd"));
        QVERIFY(save->isEnabled());
        const Identity info{.name = QStringLiteral("Anna"),
                            .address = QStringLiteral("info@example.org"),
                            .replyTo = QStringLiteral("x@example.org"),
                            .signature = QStringLiteral("Anna\nExample Ltd")};
        QCOMPARE(dialog.identities().last(), info);
        press(dialog, "firstIdentity");
        QCOMPARE(dialog.identities().first(), info);
        press(dialog, "removeIdentity");
        QCOMPARE(dialog.identities().size(), 1);
        QCOMPARE(dialog.identities().first().name, QStringLiteral("Anna"));
        QCOMPARE(dialog.identities().first().address, account.address);
    }

    void theWelcome()
    {
        ui::WelcomePage page;
        page.show();
        QSignalSpy add(&page, &ui::WelcomePage::addWanted), import(&page, &ui::WelcomePage::importWanted);
        QVERIFY(!find<QPushButton>(page, "welcomeImport")->isVisible());
        page.setElsewhere(2);
        press(page, "welcomeImport");
        press(page, "welcomeAdd");
        QCOMPARE(add.size(), 1);
        QCOMPARE(import.size(), 1);
    }

    /// The name under which the server notes what it knows of senders is proposed, and can be typed.
    void whoChecksSenders()
    {
        Account account;
        account.id = AccountId{1};
        account.name = account.user = account.address = QStringLiteral("anna@example.org");
        account.host = QStringLiteral("imap.example.org");
        ui::AccountDialog dialog;
        dialog.setAccount(account);
        dialog.setAuthServers({QStringLiteral("mx.hoster.example"), QStringLiteral("mx.example.org")});
        auto *box = find<QComboBox>(dialog, "authServers");
        QVERIFY(!box->accessibleName().isEmpty() && !box->accessibleDescription().isEmpty());
        QVERIFY(box->currentText().isEmpty()); // proposed, not chosen
        QVERIFY(dialog.account().authServers.isEmpty());
        QCOMPARE(box->count(), 2);
        box->setCurrentIndex(0);
        QCOMPARE(dialog.account().authServers, QStringList{QStringLiteral("mx.hoster.example")});
        box->setEditText(QStringLiteral("MX.example.org,  other.example"));
        QCOMPARE(dialog.account().authServers, QStringList({QStringLiteral("mx.example.org"), QStringLiteral("other.example")}));
        for (const char *wrong : {"nobody", "anna@example.org", "https://mx.example.org"}) {
            box->setEditText(QString::fromLatin1(wrong));
            dialog.show();
            QSignalSpy wanted(&dialog, &ui::AccountDialog::signInWanted);
            press(dialog, "signIn");
            QVERIFY(wanted.isEmpty());
        }
        account.authServers = {QStringLiteral("mx.hoster.example")};
        ui::AccountDialog again;
        again.setAccount(account); // such a setting does not hide
        QVERIFY(find<QToolButton>(again, "advanced")->isChecked());
        QCOMPARE(again.account(), account);
    }

    /// No bar over words that were laid out for the width without it, and a dialog that fits on a small screen.
    void whatDoesNotFitScrolls()
    {
        NewAccount it;
        it.find(servers());
        it.dialog.showResult(Error{Error::Kind::Network, {}, {}, QStringLiteral("No route to host")});
        auto *area = it.dialog.findChild<QScrollArea *>();
        const auto isWhole = [&] {
            const bool bar = area->verticalScrollBar()->isVisible();
            return area->widget()->width() <= area->viewport()->width() && (bar || area->widget()->height() <= area->viewport()->height());
        };
        QTRY_VERIFY(isWhole());
        QVERIFY(!area->verticalScrollBar()->isVisible());
        press(it.dialog, "change");
        find<QToolButton>(it.dialog, "advanced")->setChecked(true);
        QTRY_VERIFY(area->verticalScrollBar()->isVisible());
        QTRY_VERIFY(isWhole());
        QVERIFY(it.dialog.height() <= it.dialog.fontMetrics().height() * 44);
    }
};

QTEST_MAIN(TestAccountSetup)
#include "tst_accountsetup.moc"
