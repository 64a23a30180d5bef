// SPDX-License-Identifier: GPL-3.0-or-later
// Servers and networks that do not do what they should: each gives one clear error, none hangs, none learns the password.
#include "rig.h"
#include "support/scriptedserver.h"

#include <QTcpSocket>

using namespace godwit;
using namespace godwit::test;

class TestRefusals : public QObject
{
    Q_OBJECT

    static Account accountFor(quint16 port, Security security)
    {
        Account account;
        account.id = AccountId{1};
        account.host = QStringLiteral("localhost");
        account.port = port;
        account.security = security;
        account.user = QStringLiteral("alice");
        account.caFile = TestCertificates::instance().caFile();
        return account;
    }
    static Error probeOf(Rig &rig, const Account &account)
    {
        rig.startProbe(account, "sesame-canary");
        if (!QTest::qWaitFor([&] { return rig.probe.has_value(); }, 20000)) return Error{Error::Kind::None, "HANG", {}, {}};
        return *rig.probe;
    }

private Q_SLOTS:
    void certificates_data()
    {
        QTest::addColumn<CertificateKind>("kind");
        QTest::addColumn<bool>("startTls");
        for (const bool startTls : {false, true}) {
            const char *how = startTls ? "STARTTLS" : "implicit";
            QTest::addRow("%s, expired", how) << CertificateKind::Expired << startTls;
            QTest::addRow("%s, wrong host", how) << CertificateKind::WrongHost << startTls;
            QTest::addRow("%s, self-signed", how) << CertificateKind::SelfSigned << startTls;
            QTest::addRow("%s, unknown root", how) << CertificateKind::UnknownRoot << startTls;
        }
    }
    void certificates()
    {
        QFETCH(CertificateKind, kind);
        QFETCH(bool, startTls);
        ScriptedServer server(startTls ? ScriptedServer::Tls::OnRequest : ScriptedServer::Tls::FromTheStart, kind);
        server.addScript(startTls ? "S: * OK [CAPABILITY IMAP4rev1 STARTTLS] hi\nC: {a} STARTTLS\nS: {a} OK go\nTLS\nC: {b} {*}\n"
                                  : "S: * OK hi\nC: {a} {*}\n");
        QVERIFY(server.start());
        Rig rig;
        const Error error = probeOf(rig, accountFor(server.port(), startTls ? Security::StartTls : Security::ImplicitTls));
        QCOMPARE(error.kind, Error::Kind::Certificate);
        QVERIFY(!error.detail.isEmpty());
        QVERIFY(!server.received().contains("sesame"));
    }

    void servers_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<Security>("security");
        QTest::addColumn<QList<Error::Kind>>("kinds");
        using Kinds = QList<Error::Kind>;
        const QByteArray preamble = "S: * OK [CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR] hi\n";
        QTest::newRow("HTTP") << QByteArray("S: HTTP/1.1 400 Bad Request\nX\n") << Security::None << Kinds{Error::Kind::Protocol};
        QTest::newRow("POP3") << QByteArray("S: +OK POP3 ready\nX\n") << Security::None << Kinds{Error::Kind::Protocol};
        QTest::newRow("BYE") << QByteArray("S: * BYE come back later\nX\n") << Security::None << Kinds{Error::Kind::ServerUnavailable};
        QTest::newRow("silent") << QByteArray("W: never\n") << Security::None << Kinds{Error::Kind::Timeout};
        QTest::newRow("silent in the handshake")
            << QByteArray("W: never\n") << Security::ImplicitTls << Kinds{Error::Kind::Timeout, Error::Kind::Tls, Error::Kind::Network};
        QTest::newRow("closes at once") << QByteArray("X\n") << Security::None << Kinds{Error::Kind::Network};
        QTest::newRow("wrong password") << preamble +
                                               "C: {a} AUTHENTICATE PLAIN {*}\nS: {a} NO [AUTHENTICATIONFAILED] wrong\nC: {b} {*}\nX\n"
                                        << Security::None << Kinds{Error::Kind::Authentication};
        QTest::newRow("unavailable") << preamble + "C: {a} AUTHENTICATE PLAIN {*}\nS: {a} NO [UNAVAILABLE] later\nC: {b} {*}\nX\n"
                                     << Security::None << Kinds{Error::Kind::ServerUnavailable};
        QTest::newRow("silent after sign-in") << preamble + "C: {a} AUTHENTICATE PLAIN {*}\nW: never\n"
                                              << Security::None << Kinds{Error::Kind::Timeout};
        QTest::newRow("cut in a literal") << preamble + "C: {a} AUTHENTICATE PLAIN {*}\nS-: * 1 FETCH (BODY[] {500}\\r\\nabc\nX\n"
                                          << Security::None << Kinds{Error::Kind::Network};
        QTest::newRow("no STARTTLS") << QByteArray("S: * OK [CAPABILITY IMAP4rev1] hi\nC: {a} STARTTLS\nS: {a} BAD what\nX\n")
                                     << Security::StartTls << Kinds{Error::Kind::Tls};
        QTest::newRow("PREAUTH before STARTTLS") << QByteArray("S: * PREAUTH hi\nX\n") << Security::StartTls << Kinds{Error::Kind::Attack};
        QTest::newRow("bytes before TLS") << QByteArray(
                                                 "S: * OK hi\nC: {a} STARTTLS\nS-: {a} OK go\\r\\n* CAPABILITY IMAP4rev1\\r\\n\nW: never\n")
                                          << Security::StartTls << Kinds{Error::Kind::Attack};
        QTest::newRow("bytes before TLS, no CRLF") << QByteArray("S: * OK hi\nC: {a} STARTTLS\nS-: {a} OK go\\r\\n* CAP\nW: never\n")
                                                   << Security::StartTls << Kinds{Error::Kind::Attack};
    }
    void servers()
    {
        QFETCH(QByteArray, script);
        QFETCH(Security, security);
        QFETCH(QList<Error::Kind>, kinds);
        ScriptedServer server;
        server.addScript(script);
        QVERIFY(server.start());
        Rig rig;
        const Error error = probeOf(rig, accountFor(server.port(), security));
        QVERIFY2(kinds.contains(error.kind), qPrintable(QStringLiteral("%1 %2").arg(int(error.kind)).arg(explain(error))));
        QVERIFY(!explain(error).isEmpty());
        if (security != Security::None) QVERIFY(!server.received().contains("AUTHENTICATE") && !server.received().contains("LOGIN"));
    }

    void networks()
    {
        {
            Rig rig;
            Account account = accountFor(993, Security::ImplicitTls);
            account.host = QStringLiteral("no-such-host.invalid");
            QCOMPARE(probeOf(rig, account).kind, Error::Kind::HostNotFound);
        }
        {
            QTcpSocket taken; // bound, so that nobody else gets the port, and not listening
            QVERIFY(taken.bind(QHostAddress::LocalHost));
            Rig rig;
            QCOMPARE(probeOf(rig, accountFor(taken.localPort(), Security::None)).kind, Error::Kind::Refused);
        }
        {
            Rig rig;
            Account account = accountFor(143, Security::None);
            account.host = QStringLiteral("192.0.2.1"); // neither loopback nor confirmed: not even tried
            QCOMPARE(probeOf(rig, account).kind, Error::Kind::Tls);
        }
    }

    void aRefusedPasswordIsNotTriedAgainByItself()
    {
        DovecotServer server;
        QVERIFY2(server.start(), qPrintable(server.failure()));
        Rig rig;
        rig.setAccount(Rig::accountFor(server, Security::ImplicitTls), "wrong");
        QTRY_COMPARE_WITH_TIMEOUT(rig.status.state, AccountStatus::State::Failed, 10000);
        QCOMPARE(rig.status.error.kind, Error::Kind::Authentication);
        rig.onEngine([&rig] { rig.engine.refreshFolders(AccountId{1}); }); // a request is no reason either
        rig.onEngine([&rig] { rig.engine.syncFolder(AccountId{1}, FolderId{1}, false); });
        QTRY_VERIFY(rig.synced.contains(FolderId{1}));
        QCOMPARE(rig.synced[FolderId{1}].kind, Error::Kind::Authentication);
        QCOMPARE(rig.log.count("AUTHENTICATE"), 1);
        rig.setAccount(Rig::accountFor(server, Security::ImplicitTls), "alicepw");
        QTRY_COMPARE_WITH_TIMEOUT(rig.status.state, AccountStatus::State::UpToDate, 10000);
    }
};

QTEST_GUILESS_MAIN(TestRefusals)
#include "tst_refusals.moc"
