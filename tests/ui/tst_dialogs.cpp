// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accountdialog.h"
#include "ui/icons.h"
#include "ui/outlinestyle.h"
#include "ui/textwindow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace godwit;

class TestDialogs : public QObject
{
    Q_OBJECT

private:
    template <class W> static W *find(QWidget &parent, const char *name) { return parent.findChild<W *>(QString::fromLatin1(name)); }
    static void type(QWidget &dialog, const char *field, const QString &text) { QTest::keyClicks(find<QLineEdit>(dialog, field), text); }

private Q_SLOTS:
    void anAddressIsEnoughToGuess()
    {
        ui::AccountDialog dialog;
        auto *signIn = find<QPushButton>(dialog, "signIn");
        QVERIFY(!signIn->isEnabled());
        type(dialog, "address", QStringLiteral("anna@example.org"));
        type(dialog, "password", QStringLiteral("secret"));
        QCOMPARE(dialog.account().host, QStringLiteral("imap.example.org"));
        QCOMPARE(dialog.account().user, QStringLiteral("anna@example.org"));
        QCOMPARE(dialog.account().port, quint16(993));
        QVERIFY(signIn->isEnabled());
    }

    void tokensCertificatesAndGuests()
    {
        ui::AccountDialog dialog;
        dialog.show();
        type(dialog, "address", QStringLiteral("anna@example.org"));
        auto *signIn = find<QPushButton>(dialog, "signIn");
        auto *method = find<QComboBox>(dialog, "signInMethod");
        auto *command = find<QLineEdit>(dialog, "tokenCommand");
        auto *password = find<QLineEdit>(dialog, "password");
        QVERIFY(!method->isVisible()); // most people never need it
        find<QToolButton>(dialog, "advanced")->click();
        QVERIFY(method->isVisible());
        QVERIFY(!method->accessibleName().isEmpty() && !command->accessibleName().isEmpty());
        QVERIFY(!signIn->isEnabled()); // no password yet
        method->setCurrentIndex(2);
        QVERIFY(!password->isVisible() && command->isVisible());
        QVERIFY(!signIn->isEnabled());
        type(dialog, "tokenCommand", QStringLiteral("oauth2token"));
        QVERIFY(signIn->isEnabled());
        QCOMPARE(dialog.account().signIn.method, SignInMethod::OAuth);
        QCOMPARE(dialog.tokenCommand(), QStringLiteral("oauth2token"));
        method->setCurrentIndex(3);
        QVERIFY(signIn->isEnabled());
        QCOMPARE(dialog.account().signIn.method, SignInMethod::External);
        QVERIFY(dialog.tokenCommand().isEmpty());
        method->setCurrentIndex(4);
        QCOMPARE(dialog.account().signIn.method, SignInMethod::Anonymous);
        method->setCurrentIndex(0);
        QVERIFY(password->isVisible() && !signIn->isEnabled());
        QCOMPARE(dialog.account().signIn.method, SignInMethod::Automatic);
    }

    void allFieldsBeginAtOneLine() // the parts of the form are forms of their own
    {
        ui::AccountDialog dialog;
        find<QToolButton>(dialog, "advanced")->click();
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        const auto left = [&dialog](const char *name) {
            const auto *field = find<QWidget>(dialog, name);
            return field->mapTo(&dialog, QPoint()).x();
        };
        for (const char *name : {"password", "caFile", "pin", "proxy", "signInMethod"}) QVERIFY2(left(name) == left("address"), name);
    }

    void emptyBoxesAreSeenInTheDark() // WCAG 1.4.11: 3:1 at least
    {
        ui::OutlineStyle style;
        QCheckBox box;
        box.setStyle(&style);
        QPalette dark(QColor(50, 50, 50), QColor(50, 50, 50));
        dark.setColor(QPalette::Base, QColor(36, 36, 36));
        box.setPalette(dark);
        box.resize(box.sizeHint());
        const QImage image = box.grab().toImage();
        double best = 1;
        for (int x = 0; x < image.width(); ++x)
            best = std::max(best, ui::contrast(image.pixelColor(x, image.height() / 2), QColor(50, 50, 50)));
        QVERIFY2(best >= 3, qPrintable(QString::number(best)));
    }

    void settingsOfSignInSurviveTheDialog()
    {
        Account account;
        account.name = QStringLiteral("a");
        account.host = QStringLiteral("imap.example.org");
        account.user = QStringLiteral("anna");
        account.signIn.method = SignInMethod::XOAuth2;
        account.signIn.oauth = {QStringLiteral("https://oauth2.example.com/token"), QStringLiteral("id"), {}};
        ui::AccountDialog renewed;
        renewed.setAccount(account);
        QCOMPARE(renewed.account(), account);
        QVERIFY(!find<QPushButton>(renewed, "signIn")->isEnabled()); // the refresh token is asked for
        QVERIFY(renewed.tokenCommand().isEmpty());

        account.signIn.oauth = {};
        ui::AccountDialog command;
        command.setAccount(account, QStringLiteral("oauth2token"));
        QCOMPARE(command.account(), account);
        QCOMPARE(command.tokenCommand(), QStringLiteral("oauth2token"));

        account.signIn = {};
        account.signIn.pinned = SignInMethod::ScramSha256;
        ui::AccountDialog password;
        password.setAccount(account);
        QCOMPARE(password.account(), account);
        type(password, "user", QStringLiteral("2")); // somebody else may have to sign in in another way
        QCOMPARE(password.account().signIn.pinned, SignInMethod::Automatic);
    }

    void itIsTriedAndToldInPlace()
    {
        ui::AccountDialog dialog;
        dialog.show();
        QSignalSpy wanted(&dialog, &ui::AccountDialog::signInWanted);
        type(dialog, "address", QStringLiteral("anna@example.org"));
        type(dialog, "password", QStringLiteral("wrong"));
        find<QPushButton>(dialog, "signIn")->click();
        QCOMPARE(wanted.size(), 1);
        QVERIFY(dialog.isBusy());
        QVERIFY(!find<QLineEdit>(dialog, "host")->isEnabled());
        dialog.showProgress(QStringLiteral("Signing in…"));
        QCOMPARE(find<QLabel>(dialog, "message")->text(), QStringLiteral("Signing in…"));
        const Error error{Error::Kind::Authentication, "AUTHENTICATIONFAILED", QStringLiteral("<b>no</b>"),
                          QStringLiteral("imap.example.org:993")};
        dialog.showResult(error);
        QVERIFY(!dialog.isBusy());
        QVERIFY(dialog.isVisible());
        QCOMPARE(find<QLabel>(dialog, "message")->text(), explain(error));
        QCOMPARE(find<QLabel>(dialog, "message")->textFormat(), Qt::PlainText);
        QVERIFY(find<QLabel>(dialog, "details")->text().contains(QLatin1String("<b>no</b>")));
        find<QPushButton>(dialog, "signIn")->click();
        QSignalSpy cancelled(&dialog, &ui::AccountDialog::cancelWanted);
        dialog.reject();
        QCOMPARE(cancelled.size(), 1);
        QVERIFY(dialog.isVisible());
        find<QPushButton>(dialog, "signIn")->click();
        dialog.showResult({});
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
    }

    void noEncryptionNeedsAYes()
    {
        ui::AccountDialog dialog;
        type(dialog, "address", QStringLiteral("anna@example.org"));
        type(dialog, "password", QStringLiteral("secret"));
        auto *security = find<QComboBox>(dialog, "security");
        security->setCurrentIndex(security->findData(int(Security::None)));
        QCOMPARE(find<QSpinBox>(dialog, "port")->value(), 143);
        auto *signIn = find<QPushButton>(dialog, "signIn");
        QVERIFY(!signIn->isEnabled());
        find<QCheckBox>(dialog, "plainConfirmed")->setChecked(true);
        QVERIFY(signIn->isEnabled());
        QVERIFY(dialog.account().plainConfirmed);
        find<QCheckBox>(dialog, "plainConfirmed")->setChecked(false);
        find<QLineEdit>(dialog, "host")->setText(QStringLiteral("127.0.0.1"));
        QVERIFY(signIn->isEnabled());
    }

    void noEncryptionForSendingNeedsAYes()
    {
        ui::AccountDialog dialog;
        type(dialog, "address", QStringLiteral("anna@example.org"));
        type(dialog, "password", QStringLiteral("secret"));
        auto *signIn = find<QPushButton>(dialog, "signIn");
        type(dialog, "outgoingHost", QStringLiteral("smtp.example.org"));
        QVERIFY(signIn->isEnabled());
        auto *security = find<QComboBox>(dialog, "outgoingSecurity");
        security->setCurrentIndex(security->findData(int(Security::None)));
        auto *confirmed = find<QCheckBox>(dialog, "outgoingPlainConfirmed");
        QVERIFY(!signIn->isEnabled() && !confirmed->isHidden());
        confirmed->setChecked(true);
        QVERIFY(signIn->isEnabled());
        QVERIFY(dialog.account().outgoing.plainConfirmed && !dialog.account().plainConfirmed);
        security->setCurrentIndex(security->findData(int(Security::StartTls)));
        QVERIFY(confirmed->isHidden() && !dialog.account().outgoing.plainConfirmed);
        find<QLineEdit>(dialog, "outgoingHost")->setText(QStringLiteral("127.0.0.1"));
        security->setCurrentIndex(security->findData(int(Security::None)));
        QVERIFY(signIn->isEnabled() && confirmed->isHidden()); // nobody is on the way
    }

    /// What is known about a server for sending says nothing about another one.
    void anotherServerForSendingIsUntried()
    {
        Account account;
        account.id = AccountId{1};
        account.host = QStringLiteral("imap.example.org");
        account.outgoing.host = QStringLiteral("smtp.example.org");
        account.outgoing.trial = Outgoing::Trial::Worked;
        account.outgoing.signInPinned = SignInMethod::Plain;
        ui::AccountDialog dialog;
        dialog.setAccount(account);
        QCOMPARE(dialog.account().outgoing, account.outgoing);
        find<QLineEdit>(dialog, "outgoingUser")->setText(QStringLiteral("another"));
        QCOMPARE(dialog.account().outgoing.trial, Outgoing::Trial::Untried);
        QCOMPARE(dialog.account().outgoing.signInPinned, SignInMethod::Automatic);
        QVERIFY(find<QLabel>(dialog, "outgoingWords")->text().contains(QStringLiteral("not tried")));
        find<QLineEdit>(dialog, "outgoingUser")->clear();
        QCOMPARE(dialog.account().outgoing, account.outgoing);
        dialog.showSendingFault(Error{Error::Kind::Refused, {}, {}, {}}, false);
        QVERIFY(find<QPushButton>(dialog, "withoutSending")->isHidden()); // nothing was tried that could be kept
    }

    void transportSettings()
    {
        ui::AccountDialog dialog;
        dialog.show();
        type(dialog, "address", QStringLiteral("anna@example.org"));
        type(dialog, "password", QStringLiteral("secret"));
        auto *advanced = find<QToolButton>(dialog, "advanced");
        QVERIFY(!find<QLineEdit>(dialog, "pin")->isVisible());
        QTest::keyClick(advanced, Qt::Key_Space);
        QVERIFY(find<QLineEdit>(dialog, "pin")->isVisible());
        auto *signIn = find<QPushButton>(dialog, "signIn");
        type(dialog, "pin", QStringLiteral("ab cd"));
        QVERIFY(!signIn->isEnabled() && !signIn->toolTip().isEmpty());
        find<QLineEdit>(dialog, "pin")->setText(QStringLiteral("AB:").repeated(31) + QStringLiteral("cd"));
        QVERIFY(signIn->isEnabled());
        type(dialog, "proxy", QStringLiteral("localhost:1080"));
        QVERIFY(!signIn->isEnabled());
        find<QLineEdit>(dialog, "proxy")->setText(QStringLiteral("socks5://localhost:1080"));
        type(dialog, "clientKey", QStringLiteral("/k.pem"));
        QVERIFY(!signIn->isEnabled());
        type(dialog, "clientCertificate", QStringLiteral("/c.pem"));
        type(dialog, "keyPassphrase", QStringLiteral("open sesame"));
        type(dialog, "caFile", QStringLiteral("/ca.pem"));
        auto *compression = find<QComboBox>(dialog, "compression");
        compression->setCurrentIndex(compression->findData(int(Compression::Off)));
        for (const QWidget *field : find<QWidget>(dialog, "pin")->parentWidget()->findChildren<QWidget *>())
            if (qobject_cast<const QLineEdit *>(field) || qobject_cast<const QComboBox *>(field) ||
                qobject_cast<const QAbstractButton *>(field))
                QVERIFY2(!field->accessibleName().isEmpty(), qPrintable(field->objectName()));
        QSignalSpy wanted(&dialog, &ui::AccountDialog::signInWanted);
        signIn->click();
        QCOMPARE(wanted.size(), 1);
        const auto account = wanted.first().first().value<Account>();
        QCOMPARE(account.pinSha256, QByteArray(31, char(0xab)) + char(0xcd));
        QCOMPARE(account.proxy, (Proxy{Proxy::Kind::Socks5, QStringLiteral("localhost"), 1080}));
        QCOMPARE(account.clientCertificate, QStringLiteral("/c.pem"));
        QCOMPARE(account.clientKey, QStringLiteral("/k.pem"));
        QCOMPARE(account.caFile, QStringLiteral("/ca.pem"));
        QCOMPARE(account.compression, Compression::Off);
        QCOMPARE(wanted.first().at(2).value<Secret>(), Secret("open sesame"));
        ui::AccountDialog again;
        again.setAccount(account);
        QCOMPARE(again.account(), account);
        QVERIFY(find<QToolButton>(again, "advanced")->isChecked());
    }

    /// A certificate that is refused is shown with its fingerprint; the only way on is to type that in.
    void aCertificateIsNotClickedAway()
    {
        ui::AccountDialog dialog;
        dialog.show();
        type(dialog, "address", QStringLiteral("anna@example.org"));
        type(dialog, "password", QStringLiteral("secret"));
        QSignalSpy wanted(&dialog, &ui::AccountDialog::signInWanted);
        auto *signIn = find<QPushButton>(dialog, "signIn");
        signIn->click();
        const QString seen = QStringLiteral("0A:1B:2C:3D:").repeated(8).chopped(1);
        dialog.showResult(Error{Error::Kind::Certificate, {}, {}, QStringLiteral("imap.example.org: self-signed. SHA-256: ") + seen});
        QString shown = find<QLabel>(dialog, "message")->text();
        QVERIFY2(shown.remove(QChar(0x200b)).contains(seen), qPrintable(shown));
        auto *pin = find<QLineEdit>(dialog, "pin");
        QVERIFY(pin->isVisible() && pin->text().isEmpty()); // nothing is filled in for convenience
        QTRY_VERIFY(pin->hasFocus());
        signIn->click();
        QVERIFY(wanted.last().first().value<Account>().pinSha256.isEmpty());
    }

    void sourceIsPlainText()
    {
        std::unique_ptr<ui::TextWindow> window(
            ui::TextWindow::forSource(QStringLiteral("x"), "Subject: <b>hi</b>\r\n\r\nbody\r\n", nullptr));
        QCOMPARE(window->text(), QStringLiteral("Subject: <b>hi</b>\n\nbody\n"));
    }
};

QTEST_MAIN(TestDialogs)
#include "tst_dialogs.moc"
