// SPDX-License-Identifier: GPL-3.0-or-later
// The server for sending while an account is set up: it is tried, and what is wrong with it is told, corrected, or left for later. A real
// Exim and a real Dovecot; a scripted one for a certificate that nobody signed.
#include "house.h"
#include "support/scriptedserver.h"
#include "support/smtpserver.h"
#include "ui/accountspage.h"

#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

using namespace godwit;
using namespace godwit::test;
using Page = ui::AccountDialog::Page;
using Trial = Outgoing::Trial;

namespace {

template <class W> W *child(QWidget *parent, const char *name) { return parent->findChild<W *>(QString::fromLatin1(name)); }
void press(QWidget *parent, const char *button) { child<QPushButton>(parent, button)->click(); }
QString text(QWidget *parent, const char *label) { return child<QLabel>(parent, label)->text(); }

std::optional<Account> kept(House &house)
{
    const auto accounts = app::Accounts::load(house.profile().accountsFile());
    return accounts && !accounts->entries().isEmpty() ? std::optional(accounts->entries().first().account) : std::nullopt;
}

} // namespace

class TestAppOutgoing : public QObject
{
    Q_OBJECT
    SmtpServer m_server;

    Account account() const
    {
        Account account;
        account.name = account.address = QStringLiteral("alice@example.org");
        account.host = account.outgoing.host = m_server.host();
        account.port = m_server.imapsPort();
        account.outgoing.port = m_server.smtpsPort();
        account.user = QStringLiteral("alice");
        account.caFile = m_server.caFile();
        return account;
    }
    static ui::AccountDialog *fill(House &house, const Account &account)
    {
        ui::AccountDialog *dialog = house.newAccountByHand();
        dialog->setAccount(account);
        QTest::keyClicks(child<QLineEdit>(dialog, "password"), QStringLiteral("alicepw"));
        press(dialog, "signIn");
        return dialog;
    }

private Q_SLOTS:
    void initTestCase()
    {
        leaveTheDesktopAlone();
        QVERIFY2(m_server.start(), qPrintable(m_server.failure()));
    }

    void bothInOneStep()
    {
        House house;
        QVERIFY(house.start());
        fill(house, account());
        QTRY_VERIFY_WITH_TIMEOUT(!house.accountDialog(), patience);
        QVERIFY(kept(house));
        QCOMPARE(kept(house)->outgoing.trial, Trial::Worked);
        QVERIFY(kept(house)->outgoing.signInPinned != SignInMethod::Automatic);
    }

    void goingOnWithout()
    {
        Account wrong = account();
        wrong.outgoing.port = 1; // nobody listens there
        House house;
        QVERIFY(house.start());
        ui::AccountDialog *dialog = fill(house, wrong);
        auto *without = child<QPushButton>(dialog, "withoutSending");
        QTRY_VERIFY_WITH_TIMEOUT(without->isVisible(), patience);
        QVERIFY(!kept(house));
        QVERIFY2(text(dialog, "message").contains(QLatin1String("can be read")) && text(dialog, "message").contains(QLatin1String("465")),
                 qPrintable(text(dialog, "message")));
        QTRY_VERIFY(child<QSpinBox>(dialog, "outgoingPort")->hasFocus());
        QVERIFY(text(dialog, "outgoingWords").contains(QLatin1String("not possible yet")));
        child<QLineEdit>(dialog, "outgoingUser")->setText(QStringLiteral("other")); // what is changed has to be tried
        QVERIFY(!without->isVisible());
        child<QLineEdit>(dialog, "outgoingUser")->clear();
        press(dialog, "signIn");
        QTRY_VERIFY_WITH_TIMEOUT(without->isVisible(), patience);
        without->click();
        QTRY_VERIFY_WITH_TIMEOUT(!house.accountDialog(), patience);
        QCOMPARE(kept(house)->outgoing.trial, Trial::Failed);

        // It stays in sight, until it works.
        house.window().actions().accounts->trigger();
        auto *page = house.window().findChild<ui::AccountsPage *>();
        QVERIFY(text(page, "sendingNotPossible").contains(QLatin1String("not possible yet")));
        press(page, "editAccount");
        dialog = house.accountDialog();
        QVERIFY(text(dialog, "outgoingWords").contains(QLatin1String("not possible yet")));
        child<QSpinBox>(dialog, "outgoingPort")->setValue(m_server.smtpsPort());
        QTest::keyClicks(child<QLineEdit>(dialog, "password"), QStringLiteral("alicepw"));
        press(dialog, "signIn");
        QTRY_VERIFY_WITH_TIMEOUT(!house.accountDialog(), patience);
        QCOMPARE(kept(house)->outgoing.trial, Trial::Worked);
        QVERIFY(!child<QLabel>(page, "sendingNotPossible")->isVisible());
    }

    void theUserIsAnotherOne()
    {
        Account wrong = account();
        wrong.outgoing.user = QStringLiteral("nobody");
        House house;
        QVERIFY(house.start());
        ui::AccountDialog *dialog = fill(house, wrong);
        QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>(dialog, "withoutSending")->isVisible(), patience);
        auto *user = child<QLineEdit>(dialog, "outgoingUser");
        QTRY_VERIFY(user->hasFocus());
        user->setText(QStringLiteral("alice"));
        press(dialog, "signIn");
        QTRY_VERIFY_WITH_TIMEOUT(!house.accountDialog(), patience);
        QCOMPARE(kept(house)->outgoing.trial, Trial::Worked);
    }

    /// As for reading: the person brings the fingerprint, and it is kept for sending alone.
    void aCertificateIsTrustedForSending()
    {
        ScriptedServer server(ScriptedServer::Tls::FromTheStart, CertificateKind::SelfSigned);
        server.addScript("S: 220 hello\nC: EHLO [127.0.0.1]\nS: 250-hello\nS: 250 AUTH PLAIN\nC: AUTH PLAIN {*}\nS: 235 in\nC: QUIT\nX\n");
        server.repeatLastScript();
        QVERIFY(server.start());
        Account other = account();
        other.outgoing.host = QStringLiteral("localhost");
        other.outgoing.port = server.port();
        House house;
        QVERIFY(house.start());
        ui::AccountDialog *dialog = fill(house, other);
        QTRY_COMPARE_WITH_TIMEOUT(dialog->page(), Page::Certificate, patience);
        QVERIFY(child<QPushButton>(dialog, "withoutSending")->isVisible());
        QVERIFY(server.received().isEmpty());
        const QString shown = text(dialog, "certificateFingerprint").remove(u'\n');
        QTest::keyClicks(child<QLineEdit>(dialog, "typedFingerprint"), shown);
        press(dialog, "signIn");
        QTRY_VERIFY_WITH_TIMEOUT(!house.accountDialog(), patience);
        const QByteArray sha256 = TestCertificates::instance().certificate(CertificateKind::SelfSigned).digest(QCryptographicHash::Sha256);
        QCOMPARE(kept(house)->outgoing.pinSha256, sha256);
        QVERIFY(kept(house)->pinSha256.isEmpty());
        QCOMPARE(kept(house)->outgoing.trial, Trial::Worked);
        QVERIFY(!house.isOnDisk("alicepw"));
    }
};

QTEST_MAIN(TestAppOutgoing)
#include "tst_outgoing.moc"
