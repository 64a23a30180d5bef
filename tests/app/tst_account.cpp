// SPDX-License-Identifier: GPL-3.0-or-later
// The first minutes: no account yet, a dialog, servers that are there, not there, or not what they should be. No keychain: passwords are
// asked for once in a session, and stand in no file.
#include "house.h"
#include "support/scriptedserver.h"

#include <QComboBox>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTcpServer>

using namespace godwit;
using namespace godwit::test;

namespace {

template <class W> W *child(QWidget *parent, const char *name) { return parent->findChild<W *>(QString::fromLatin1(name)); }

struct Form {
    QString host;
    quint16 port = 0;
    QString password = QStringLiteral("alicepw");
    QString caFile;
};

void fill(ui::AccountDialog *dialog, const Form &form)
{
    child<QLineEdit>(dialog, "address")->setText(QStringLiteral("alice@example.org"));
    child<QLineEdit>(dialog, "name")->setText(QStringLiteral("Mine"));
    child<QLineEdit>(dialog, "host")->setText(form.host);
    child<QSpinBox>(dialog, "port")->setValue(form.port);
    child<QLineEdit>(dialog, "user")->setText(QStringLiteral("alice"));
    child<QLineEdit>(dialog, "password")->setText(form.password);
    child<QLineEdit>(dialog, "caFile")->setText(form.caFile);
}

QString message(ui::AccountDialog *dialog) { return child<QLabel>(dialog, "message")->text(); }

quint16 closedPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

class TestAppAccount : public QObject
{
    Q_OBJECT

    DovecotServer m_server;

private Q_SLOTS:
    void initTestCase()
    {
        leaveTheDesktopAlone();
        QVERIFY2(m_server.start(), qPrintable(m_server.failure()));
    }

    void whatFailedIsSaidAndTheFieldsStay_data()
    {
        QTest::addColumn<Form>("form");
        QTest::addColumn<QString>("script"); // of a server of the test's own
        QTest::addColumn<QString>("said");
        const QString ca = m_server.caFile(), here = m_server.host();
        const quint16 port = m_server.imapsPort();
        QTest::newRow("wrong password") << Form{here, port, QStringLiteral("canary-wrong"), ca} << QString()
                                        << QStringLiteral("refused the user name or the password");
        QTest::newRow("host not found") << Form{QStringLiteral("nowhere.invalid"), 993, QStringLiteral("canary"), {}} << QString()
                                        << QStringLiteral("The server was not found");
        QTest::newRow("refused") << Form{here, closedPort(), QStringLiteral("canary"), {}} << QString()
                                 << QStringLiteral("does not accept connections at this port");
        QTest::newRow("certificate") << Form{here, port, QStringLiteral("canary"), {}} << QString()
                                     << QStringLiteral("could not prove who it is");
        QTest::newRow("silent") << Form{here, 0, QStringLiteral("canary"), TestCertificates::instance().caFile()}
                                << QStringLiteral("W: never\n") << QStringLiteral("did not answer in time");
        QTest::newRow("no mail server") << Form{here, 0, QStringLiteral("canary"), TestCertificates::instance().caFile()}
                                        << QStringLiteral("S: HTTP/1.1 400 Bad Request\nX\n") << QStringLiteral("could not be understood");
        QTest::newRow("closes") << Form{here, 0, QStringLiteral("canary"), TestCertificates::instance().caFile()} << QStringLiteral("X\n")
                                << QStringLiteral("The connection was lost");
    }
    void whatFailedIsSaidAndTheFieldsStay()
    {
        QFETCH(Form, form);
        QFETCH(QString, script);
        QFETCH(QString, said);
        ScriptedServer scripted(ScriptedServer::Tls::FromTheStart);
        if (!script.isEmpty()) {
            scripted.addScript(script.toUtf8());
            QVERIFY(scripted.start());
            form.port = scripted.port();
        }
        House house;
        engine::Options options;
        options.greeting = std::chrono::milliseconds(script.startsWith(u'W') ? 1000 : 20'000);
        QVERIFY(house.start(options));
        QVERIFY(!house.accountDialog()); // nothing is in the way of the welcome
        ui::AccountDialog *dialog = house.newAccountByHand();
        QVERIFY(dialog && dialog->isVisible());
        fill(dialog, form);
        child<QPushButton>(dialog, "signIn")->click();
        QVERIFY(dialog->isBusy());
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->isBusy(), patience);
        if (dialog->page() == ui::AccountDialog::Page::Certificate) {
            QVERIFY2(child<QLabel>(dialog, "certificateWords")->text().contains(said), qPrintable(said));
            child<QPushButton>(dialog, "back")->click();
        } else {
            QVERIFY2(message(dialog).contains(said), qPrintable(message(dialog)));
        }
        QVERIFY(dialog->isVisible());
        QCOMPARE(child<QLineEdit>(dialog, "host")->text(), form.host);
        QCOMPARE(child<QLineEdit>(dialog, "user")->text(), QStringLiteral("alice"));
        QCOMPARE(child<QLineEdit>(dialog, "password")->text(), form.password);
        QCOMPARE(child<QSpinBox>(dialog, "port")->value(), int(form.port));
        QVERIFY(child<QPushButton>(dialog, "signIn")->isEnabled());
        QVERIFY(!scripted.received().contains("canary"));
        QVERIFY(!house.isOnDisk("canary"));

        // The same dialog, mended, signs in.
        form = {m_server.host(), m_server.imapsPort(), QStringLiteral("alicepw"), m_server.caFile()};
        fill(dialog, form);
        child<QPushButton>(dialog, "signIn")->click();
        QTRY_VERIFY_WITH_TIMEOUT(!house.accountDialog(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(house.window().place().folder() != FolderId{}, patience);
    }

    void theAttemptCanBeStoppedAtAnyTime_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::newRow("before the greeting") << QByteArray("W: here\n");
        QTest::newRow("while signing in") << QByteArray(
            "S: * OK [CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR] hi\nC: {a} AUTHENTICATE PLAIN {*}\nW: here\n");
    }
    void theAttemptCanBeStoppedAtAnyTime()
    {
        QFETCH(QByteArray, script);
        House house;
        QVERIFY(house.start());
        QPointer<ui::AccountDialog> dialog = house.newAccountByHand();
        for (int attempt = 1; attempt <= 2; ++attempt) { // and tried again
            ScriptedServer scripted; // without TLS, which the dialog lets be on this computer
            scripted.addScript(script);
            QVERIFY(scripted.start());
            auto *security = child<QComboBox>(dialog, "security");
            security->setCurrentIndex(security->findData(int(Security::None)));
            fill(dialog, {QStringLiteral("localhost"), scripted.port(), QStringLiteral("canary"), TestCertificates::instance().caFile()});
            child<QPushButton>(dialog, "signIn")->click();
            QTRY_VERIFY_WITH_TIMEOUT(scripted.isWaitingFor("here"), patience);
            QTest::keyClick(dialog.data(), Qt::Key_Escape);
            QVERIFY(!dialog->isBusy());
            QVERIFY(dialog->isVisible());
            QVERIFY(message(dialog).isEmpty());
            QCOMPARE(child<QLineEdit>(dialog, "password")->text(), QStringLiteral("canary"));
        }
        QTest::keyClick(dialog.data(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
    }

    void withoutAKeychainItIsAskedOnceInASession()
    {
        House house;
        QVERIFY(house.start());
        fill(house.newAccountByHand(), {m_server.host(), m_server.imapsPort(), QStringLiteral("alicepw"), m_server.caFile()});
        child<QPushButton>(house.accountDialog(), "signIn")->click();
        QTRY_VERIFY_WITH_TIMEOUT(!house.accountDialog(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(house.notice().contains(QLatin1String("no keychain")), patience);
        QVERIFY(!house.isOnDisk("alicepw"));
        house.stop();

        QVERIFY(house.start());
        QTRY_VERIFY_WITH_TIMEOUT(house.window().findChild<QInputDialog *>(), patience);
        auto *question = house.window().findChild<QInputDialog *>();
        QCOMPARE(question->textEchoMode(), QLineEdit::Password);
        question->setTextValue(QStringLiteral("alicepw"));
        question->accept();
        QTRY_VERIFY_WITH_TIMEOUT(house.window().place().folder() != FolderId{} && house.messages().isOpen(), patience);
        house.stop();
        QVERIFY(!house.isOnDisk("alicepw"));
    }
};

QTEST_MAIN(TestAppAccount)
#include "tst_account.moc"
