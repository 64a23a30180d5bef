// SPDX-License-Identifier: GPL-3.0-or-later
// The fixtures themselves: a test that leans on them must be able to trust them.
#include "support/imapclient.h"
#include "support/imapserver.h"
#include "support/scriptedserver.h"

#include <QFileInfo>
#include <QSslConfiguration>
#include <QTest>

using namespace godwit::test;
using namespace Qt::StringLiterals;

namespace {

void trustTestAuthority(QSslSocket &socket)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates(QSslCertificate::fromPath(TestCertificates::instance().caFile()));
    socket.setSslConfiguration(configuration);
}

} // namespace

class TestSupport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aServerServesASecondSession_data();
    void aServerServesASecondSession();
    void patterns_data();
    void patterns();
    void scriptIsPlayed();
    void deviationIsAFailure();
    void cutInMidLiteral();
    void startTlsAndWaiting();
    void implicitTls_data();
    void implicitTls();
};

void TestSupport::aServerServesASecondSession_data()
{
    QTest::addColumn<ImapServer::Kind>("kind");
    QTest::newRow("Dovecot") << ImapServer::Kind::Dovecot;
    QTest::newRow("Cyrus") << ImapServer::Kind::Cyrus;
    QTest::newRow("Courier") << ImapServer::Kind::Courier;
}

void TestSupport::aServerServesASecondSession()
{
    QFETCH(ImapServer::Kind, kind);
    ImapServer server(kind);
    QVERIFY2(server.start(), qPrintable(server.failure()));
    QVERIFY(QFileInfo::exists(server.caFile()));
    ImapClient client;
    QVERIFY(client.login(server.imapPort()));
    QVERIFY(client.append("INBOX", "Subject: one\n\nfirst\n", "\\Seen $Work").ok());
    const auto selected = client.command("SELECT INBOX");
    QVERIFY(selected.ok());
    QVERIFY(selected.untagged.contains("1 EXISTS"));
    const auto fetched = client.command("UID FETCH 1 (FLAGS BODY.PEEK[])");
    QCOMPARE(fetched.untagged.size(), 1);
    QVERIFY2(fetched.untagged.first().contains("{23}\r\nSubject: one\r\n\r\nfirst\r\n)"), fetched.untagged.first().constData());
    QVERIFY(fetched.untagged.first().contains("$Work"));
    QCOMPARE(client.command("SELECT nowhere").status, "NO");
    ImapClient stranger;
    QVERIFY(!stranger.login(server.imapPort(), "alice", "wrong"));
    const QString dir = server.dir();
    server.stop();
    QVERIFY(!QFileInfo::exists(dir));
}

void TestSupport::patterns_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("expected");
    QTest::newRow("same") << "A NOOP"_ba << "A NOOP"_ba << true;
    QTest::newRow("tag") << "{a} NOOP"_ba << "t17 NOOP"_ba << true;
    QTest::newRow("longer") << "{a} NOOP"_ba << "t17 NOOP "_ba << false;
    QTest::newRow("shorter") << "{a} NOOP"_ba << "t17 NOO"_ba << false;
    QTest::newRow("known tag") << "{k} DONE"_ba << "known DONE"_ba << true;
    QTest::newRow("other tag") << "{k} DONE"_ba << "other DONE"_ba << false;
    QTest::newRow("anything") << "{a} ID {*}"_ba << "t ID (\"name\" \"x\")"_ba << true;
    QTest::newRow("anything in the middle") << "{a} FETCH {*} FLAGS"_ba << "t FETCH 1:* (UID) FLAGS"_ba << true;
    QTest::newRow("literal is no name") << "{a} LOGIN {5}"_ba << "t LOGIN {5}"_ba << true;
    QTest::newRow("other literal") << "{a} LOGIN {5}"_ba << "t LOGIN {6}"_ba << false;
}

void TestSupport::patterns()
{
    QFETCH(QByteArray, pattern);
    QFETCH(QByteArray, line);
    Names names{{"k", "known"}};
    QTEST(matches(pattern, line, names), "expected");
}

void TestSupport::scriptIsPlayed()
{
    ScriptedServer server;
    server.addScript("S: * OK ready\n"
                     "C: {a} LOGIN {*}\n"
                     "S: {a} OK in\n"
                     "C: {b} NOOP\n"
                     "S-: * 1 FET\n"
                     "S: CH (FLAGS ())\n"
                     "S: {b} OK done\n");
    QVERIFY(server.start());
    ImapClient client;
    QVERIFY(client.login(server.port()));
    const auto answer = client.command("NOOP");
    QCOMPARE(answer.status, "OK");
    QCOMPARE(answer.untagged, QByteArrayList{"1 FETCH (FLAGS ())"});
    QVERIFY2(server.finished(), qPrintable(server.failure()));
    QVERIFY(server.received().contains("alicepw"));
}

void TestSupport::deviationIsAFailure()
{
    ScriptedServer server;
    server.addScript("S: * OK ready\nC: {a} LOGIN {*}\nS: {a} OK in\nC: {b} NOOP\nS: {b} OK\n");
    QVERIFY(server.start());
    ImapClient client;
    QVERIFY(client.login(server.port()));
    QTest::ignoreMessage(QtWarningMsg, "script 0, line 4: expected \"{b} NOOP\", the client sent \"x2 CHECK\"");
    QVERIFY(client.command("CHECK").status.isEmpty());
    QVERIFY(!server.finished());
    QVERIFY(server.failure().contains(u"CHECK"));
    QTest::ignoreMessage(QtWarningMsg, "connection 1 has no script");
    ImapClient second;
    QVERIFY(!second.login(server.port()));
}

void TestSupport::cutInMidLiteral()
{
    ScriptedServer server;
    server.addScript("S: * OK ready\nC: {a} LOGIN {*}\nS: {a} OK in\nC: {b} FETCH {*}\nS: * 1 FETCH (BODY[] {100}\nB: 40 ab\nX!\n");
    QVERIFY(server.start());
    ImapClient client;
    QVERIFY(client.login(server.port()));
    QVERIFY(client.command("FETCH 1 BODY[]").status.isEmpty());
    QVERIFY2(server.finished(), qPrintable(server.failure()));
}

void TestSupport::startTlsAndWaiting()
{
    ScriptedServer server;
    server.addScript("S: * OK ready\nC: {a} STARTTLS\nS: {a} OK go\nTLS\nC: {b} NOOP\nW: later\nS: {b} OK done\nX\n");
    QVERIFY(server.start());
    QSslSocket socket;
    trustTestAuthority(socket);
    socket.connectToHost(u"localhost"_s, server.port());
    QTRY_VERIFY(socket.canReadLine());
    QCOMPARE(socket.readLine(), "* OK ready\r\n");
    socket.write("a STARTTLS\r\n");
    QTRY_VERIFY(socket.canReadLine());
    QCOMPARE(socket.readLine(), "a OK go\r\n");
    socket.startClientEncryption();
    QTRY_VERIFY(socket.isEncrypted());
    socket.write("b NOOP\r\n");
    QTRY_VERIFY(server.isWaitingFor("later"));
    QCOMPARE(socket.bytesAvailable(), 0);
    server.resume("later");
    QTRY_VERIFY(socket.canReadLine());
    QCOMPARE(socket.readLine(), "b OK done\r\n");
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    QVERIFY2(server.finished(), qPrintable(server.failure()));
}

void TestSupport::implicitTls_data()
{
    QTest::addColumn<CertificateKind>("kind");
    QTest::addColumn<QList<QSslError::SslError>>("expected");
    using E = QSslError;
    QTest::newRow("good") << CertificateKind::Good << QList<E::SslError>{};
    QTest::newRow("expired") << CertificateKind::Expired << QList{E::CertificateExpired};
    QTest::newRow("wrong host") << CertificateKind::WrongHost << QList{E::HostNameMismatch};
    QTest::newRow("self-signed") << CertificateKind::SelfSigned << QList{E::SelfSignedCertificate};
    QTest::newRow("unknown root") << CertificateKind::UnknownRoot
                                  << QList{E::UnableToGetLocalIssuerCertificate, E::UnableToVerifyFirstCertificate};
}

void TestSupport::implicitTls()
{
    QFETCH(CertificateKind, kind);
    QFETCH(QList<QSslError::SslError>, expected);
    ScriptedServer server(ScriptedServer::Tls::FromTheStart, kind);
    server.addScript("S: * OK ready\n");
    QVERIFY(server.start());
    QSslSocket socket;
    trustTestAuthority(socket);
    QList<QSslError::SslError> heard;
    QObject::connect(&socket, &QSslSocket::sslErrors, &socket, [&heard, &socket](const QList<QSslError> &errors) {
        for (const QSslError &error : errors) heard << error.error();
        socket.ignoreSslErrors();
    });
    socket.connectToHostEncrypted(u"localhost"_s, server.port());
    QTRY_VERIFY2(socket.canReadLine(), qPrintable(socket.errorString()));
    QCOMPARE(socket.readLine(), "* OK ready\r\n");
    QCOMPARE(heard, expected);
}

QTEST_GUILESS_MAIN(TestSupport)
#include "tst_support.moc"
