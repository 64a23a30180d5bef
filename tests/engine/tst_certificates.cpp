// SPDX-License-Identifier: GPL-3.0-or-later
// Whom the engine believes: certificates, pins, client certificates, proxies. Through the real socket, up to signing in.
#include "engine/tlspolicy.h"
#include "engine/transport.h"
#include "mail/certificate.h"
#include "mail/fingerprint.h"
#include "rig.h"
#include "support/proxyserver.h"
#include "support/scriptedserver.h"

#include <QSslConfiguration>

using namespace godwit;
using namespace godwit::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto password = "sesame-canary";

QByteArray pinOf(CertificateKind kind) { return engine::fingerprintOf(TestCertificates::instance().certificate(kind)); }

/// A whole probe. What is between the handshake and signing in is written out: not an octet more may be sent.
QByteArray script(bool startTls)
{
    const QByteArray tail = "C: {c} AUTHENTICATE PLAIN {*}\nS: {c} OK [CAPABILITY IMAP4rev1] in\nC: {d} LOGOUT\nX\n";
    if (!startTls) return "S: * OK [CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR] hi\n" + tail;
    return "S: * OK hi\nC: {a} STARTTLS\nS: {a} OK go\nTLS\nC: {b} CAPABILITY\n"
           "S: * CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR\nS: {b} OK done\n" +
           tail;
}

/// Patient: what these tests find out does not depend on how busy the computer is.
engine::Options patient()
{
    engine::Options options = quick();
    options.greeting = options.silence = 60s;
    return options;
}

struct Case {
    const char *name;
    CertificateKind shown = CertificateKind::Good;
    const char *host = "localhost"; ///< other than localhost and 127.0.0.1: through a proxy that takes every name for this computer
    std::optional<CertificateKind> pinned = {};
    Error::Kind expected = Error::Kind::None;
    const char *says = "";
    bool oldTls = false;
};

using Kind = CertificateKind;
constexpr auto bad = Error::Kind::Certificate;

/// With the one below, "swapped on reconnect", these are 14.
const std::array cases{
    Case{"self-signed", Kind::SelfSigned, "localhost", {}, bad, "self-signed"},
    Case{"unknown root", Kind::UnknownRoot, "localhost", {}, bad, "issuer"},
    Case{"wrong host", Kind::WrongHost, "localhost", {}, bad, "does not name this server"},
    Case{"expired", Kind::Expired, "localhost", {}, bad, "expired"},
    Case{"not yet valid", Kind::NotYetValid, "localhost", {}, bad, "not yet valid"},
    Case{"wildcard for this host", Kind::Wildcard, "imap.example.org"},
    Case{"wildcard, one level too deep", Kind::Wildcard, "a.imap.example.org", {}, bad, "does not name this server"},
    Case{"address among the names", Kind::Good, "127.0.0.1"},
    Case{"address as if it were a name", Kind::NameOnly, "127.0.0.1", {}, bad, "does not name this server"},
    Case{"common name only", Kind::CnOnly, "localhost", {}, bad, "does not name this server"},
    Case{"TLS 1.1", Kind::Good, "localhost", {}, Error::Kind::Tls, "", true},
    Case{"pinned, although self-signed", Kind::SelfSigned, "localhost", Kind::SelfSigned},
    Case{"another one than the pinned, although good", Kind::Good, "localhost", Kind::SelfSigned, bad, "tied to"},
};

} // namespace

class TestCertificatePolicy : public QObject
{
    Q_OBJECT
    std::unique_ptr<Rig> m_rig;

    static Account accountFor(quint16 port, bool startTls)
    {
        Account account;
        account.id = AccountId{1};
        account.name = u"Alice"_s;
        account.host = u"localhost"_s;
        account.port = port;
        account.security = startTls ? Security::StartTls : Security::ImplicitTls;
        account.user = u"alice"_s;
        account.caFile = TestCertificates::instance().caFile();
        return account;
    }
    std::optional<Error> probeOf(const Account &account, const QByteArray &keyPassphrase = {})
    {
        m_rig->probe.reset();
        m_rig->onEngine([this, account, keyPassphrase] { m_rig->engine.probe(account, Secret(password), Secret(keyPassphrase)); });
        static_cast<void>(QTest::qWaitFor([&] { return m_rig->probe.has_value(); }, 60'000));
        return m_rig->probe;
    }

private Q_SLOTS:
    void initTestCase() { m_rig = std::make_unique<Rig>(patient()); }
    void cleanupTestCase() { m_rig.reset(); }

    void strict_data()
    {
        QTest::addColumn<qsizetype>("index");
        QTest::addColumn<bool>("startTls");
        QCOMPARE(cases.size(), 13u);
        for (const bool startTls : {false, true})
            for (std::size_t i = 0; i < cases.size(); ++i)
                QTest::addRow("%s, %s", startTls ? "STARTTLS" : "implicit", cases.at(i).name) << qsizetype(i) << startTls;
    }
    void strict()
    {
        QFETCH(qsizetype, index);
        QFETCH(bool, startTls);
        const Case &each = cases.at(std::size_t(index));
        ScriptedServer server(startTls ? ScriptedServer::Tls::OnRequest : ScriptedServer::Tls::FromTheStart, each.shown);
        if (each.oldTls) server.setOldTls();
        server.addScript(script(startTls));
        QVERIFY(server.start());
        Account account = accountFor(server.port(), startTls);
        account.host = QString::fromLatin1(each.host);
        if (each.pinned) account.pinSha256 = pinOf(*each.pinned);
        ProxyServer proxy(ProxyServer::Kind::Http);
        if (account.host.endsWith(u"example.org")) {
            QVERIFY(proxy.start());
            account.proxy = Proxy{Proxy::Kind::Http, u"127.0.0.1"_s, proxy.port()};
        }
        const auto error = probeOf(account);
        QVERIFY(error);
        QVERIFY2(error->kind == each.expected, qPrintable(explain(*error)));
        if (each.expected == Error::Kind::None) {
            QTRY_VERIFY2(server.finished(), qPrintable(server.failure()));
            return;
        }
        // Not an octet inside TLS, and before it nothing but STARTTLS.
        QVERIFY2(server.received() == server.receivedInClear(), server.received().constData());
        QVERIFY(!server.received().contains("alice") && !server.received().contains("AUTH"));
        if (each.expected != bad) return;
        QVERIFY2(error->detail.contains(QString::fromLatin1(each.says), Qt::CaseInsensitive), qPrintable(error->detail));
        if (each.expected == Error::Kind::Certificate) {
            const QSslCertificate shown = TestCertificates::instance().certificate(each.shown);
            QVERIFY(error->certificate);
            QCOMPARE(error->certificate->sha256, engine::fingerprintOf(shown));
            QCOMPARE(error->certificate->expected, account.pinSha256);
            QCOMPARE(error->certificate->until, shown.expiryDate());
            QVERIFY(!error->certificate->faults.isEmpty());
        }
        // In full, so that a person can compare and pin it deliberately.
        QVERIFY2(explain(*error).contains(fingerprintText(pinOf(each.shown))), qPrintable(explain(*error)));
        if (each.pinned) QVERIFY(explain(*error).contains(fingerprintText(pinOf(*each.pinned))));
    }

    /// The control for "TLS 1.1": somebody less strict gets through to that server.
    void theOldServerWorks()
    {
        ScriptedServer server(ScriptedServer::Tls::FromTheStart);
        server.setOldTls();
        server.addScript("S: * OK hi\nX\n");
        QVERIFY(server.start());
        QSslSocket socket;
        QSslConfiguration lax = QSslConfiguration::defaultConfiguration();
        lax.setProtocol(QSsl::AnyProtocol);
        lax.setPeerVerifyMode(QSslSocket::VerifyNone);
        lax.setBackendConfigurationOption("CipherString", u"DEFAULT:@SECLEVEL=0"_s);
        lax.setBackendConfigurationOption("MinProtocol", u"TLSv1.1"_s);
        socket.setSslConfiguration(lax);
        socket.connectToHostEncrypted(u"127.0.0.1"_s, server.port());
        QTRY_VERIFY2(socket.bytesAvailable() > 0, qPrintable(socket.errorString()));
        QCOMPARE(socket.readLine(), "* OK hi\r\n");
    }

    void swappedOnReconnect_data()
    {
        QTest::addColumn<bool>("startTls");
        QTest::newRow("implicit, swapped on reconnect") << false;
        QTest::newRow("STARTTLS, swapped on reconnect") << true;
    }
    /// What was believed yesterday is no reason to believe today.
    void swappedOnReconnect()
    {
        QFETCH(bool, startTls);
        ScriptedServer server(startTls ? ScriptedServer::Tls::OnRequest : ScriptedServer::Tls::FromTheStart);
        QByteArray first = script(startTls);
        first = first.first(first.indexOf("C: {d}")) + "S: * BYE for now\nX\n";
        server.addScript(first);
        server.addScript(script(startTls));
        QVERIFY(server.start());
        QByteArray before;
        connect(&server, &ScriptedServer::finishedScript, &server, [&] {
            before = server.received();
            server.setCertificate(CertificateKind::SelfSigned);
        });
        m_rig->status = {};
        m_rig->setAccount(accountFor(server.port(), startTls), password);
        QTRY_COMPARE_WITH_TIMEOUT(m_rig->status.state, AccountStatus::State::Failed, 60'000);
        QCOMPARE(m_rig->status.error.kind, Error::Kind::Certificate);
        QVERIFY(before.contains("AUTHENTICATE"));
        const QByteArray after = server.received().sliced(before.size());
        QVERIFY2(!after.contains("AUTH"), after.constData());
        QCOMPARE(server.connections(), 2);
        m_rig->onEngine([this] { m_rig->engine.removeAccount(AccountId{1}); });
    }

    void names_data()
    {
        QTest::addColumn<CertificateKind>("kind");
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("named");
        const auto row = [](Kind kind, const char *host, bool named) { QTest::newRow(host) << kind << QString::fromLatin1(host) << named; };
        row(Kind::Good, "LocalHost", true);
        row(Kind::Good, "localhost.", true);
        row(Kind::Good, "localhost.localdomain", false);
        row(Kind::Good, "127.0.0.2", false);
        row(Kind::Good, "::1", false);
        row(Kind::Good, "::ffff:127.0.0.1", false); // its mapped form is another name
        row(Kind::Good, "", false);
        row(Kind::Wildcard, "IMAP.Example.ORG", true);
        row(Kind::Wildcard, "xn--bcher-kva.example.org", true);
        row(Kind::Wildcard, "example.org", false);
        row(Kind::Wildcard, ".example.org", false);
        row(Kind::Wildcard, "*.example.org.evil", false);
        row(Kind::Wildcard, "imap.example.org.evil", false);
        row(Kind::CnOnly, "localhost", false);
        row(Kind::WrongHost, "elsewhere.example", true);
    }
    void names()
    {
        QFETCH(CertificateKind, kind);
        QFETCH(QString, host);
        QFETCH(bool, named);
        QCOMPARE(engine::namesHost(TestCertificates::instance().certificate(kind), host), named);
    }

    void clientCertificate_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QByteArray>("passphrase");
        QTest::addColumn<Error::Kind>("expected");
        const auto file = [](const char *suffix) { return TestCertificates::instance().file(Kind::Client, QString::fromLatin1(suffix)); };
        const QByteArray right = "open sesame";
        constexpr auto none = Error::Kind::None, invalid = Error::Kind::Invalid;
        QTest::newRow("PEM and its key") << file(".pem") << file(".key") << QByteArray() << none;
        QTest::newRow("PEM and a locked key") << file(".pem") << file(".enc.key") << right << none;
        QTest::newRow("PKCS #12") << file(".p12") << QString() << right << none;
        QTest::newRow("a locked key, no passphrase") << file(".pem") << file(".enc.key") << QByteArray() << invalid;
        QTest::newRow("a locked key, the wrong one") << file(".pem") << file(".enc.key") << QByteArray("sesame") << invalid;
        QTest::newRow("PKCS #12, the wrong one") << file(".p12") << QString() << QByteArray("sesame") << invalid;
        QTest::newRow("the key is missing") << file(".pem") << QString() << QByteArray() << invalid;
        QTest::newRow("there is no such file") << u"/nonexistent"_s << QString() << QByteArray() << invalid;
        QTest::newRow("no certificate at all") << file(".key") << QString() << QByteArray() << invalid;
    }
    /// (OpenSSL left to itself would ask somebody at the terminal for the passphrase.)
    void clientCertificate()
    {
        QFETCH(QString, certificate);
        QFETCH(QString, key);
        QFETCH(QByteArray, passphrase);
        QFETCH(Error::Kind, expected);
        ScriptedServer server(ScriptedServer::Tls::FromTheStart);
        server.requestClientCertificate();
        server.addScript(script(false));
        QVERIFY(server.start());
        Account account = accountFor(server.port(), false);
        account.clientCertificate = certificate;
        account.clientKey = key;
        const auto error = probeOf(account, passphrase);
        QVERIFY(error);
        QVERIFY2(error->kind == expected, qPrintable(explain(*error)));
        if (expected == Error::Kind::None) QCOMPARE(server.clientNames(), QStringList{u"alice"_s});
        else QCOMPARE(server.connections(), 0);
        QVERIFY(!m_rig->log.contains("sesame") && !explain(*error).contains(u"open sesame"));
    }

    /// Who we are is told to nobody who did not ask.
    void noClientCertificateUnasked()
    {
        ScriptedServer server(ScriptedServer::Tls::FromTheStart);
        server.addScript(script(false));
        QVERIFY(server.start());
        Account account = accountFor(server.port(), false);
        account.clientCertificate = TestCertificates::instance().file(Kind::Client, u".pem"_s);
        account.clientKey = TestCertificates::instance().file(Kind::Client, u".key"_s);
        const auto error = probeOf(account);
        QVERIFY(error && !*error);
        QCOMPARE(server.clientNames(), QStringList{QString()});
    }

    /// The name goes to the server in the clear of the first packet (RFC 6066, 3), an address does not.
    void serverNameIndication()
    {
        for (const QString &host : {u"imap.example.org"_s, u"127.0.0.1"_s}) {
            ScriptedServer server; // speaks no TLS: it sees the client's first packet as it is
            server.addScript("W: never\n");
            QVERIFY(server.start());
            ProxyServer proxy(ProxyServer::Kind::Socks5);
            QVERIFY(proxy.start());
            engine::Transport transport(60s);
            Account account = accountFor(server.port(), false);
            account.host = host;
            account.proxy = Proxy{Proxy::Kind::Socks5, u"127.0.0.1"_s, proxy.port()};
            transport.open(account);
            QTRY_VERIFY(server.receivedInClear().size() > 100);
            QVERIFY(server.receivedInClear().startsWith("\x16\x03"));
            QCOMPARE(server.receivedInClear().contains(host.toLatin1()), host == u"imap.example.org");
        }
    }

    void proxies_data()
    {
        QTest::addColumn<ProxyServer::Kind>("kind");
        QTest::addColumn<ProxyServer::Mood>("mood");
        QTest::addColumn<bool>("startTls");
        using Proxied = ProxyServer::Kind;
        using Mood = ProxyServer::Mood;
        QTest::newRow("HTTP") << Proxied::Http << Mood::Willing << false;
        QTest::newRow("HTTP, STARTTLS") << Proxied::Http << Mood::Willing << true;
        QTest::newRow("SOCKS5") << Proxied::Socks5 << Mood::Willing << false;
        QTest::newRow("SOCKS5, STARTTLS") << Proxied::Socks5 << Mood::Willing << true;
        QTest::newRow("HTTP, refusing") << Proxied::Http << Mood::Refusing << false;
        QTest::newRow("SOCKS5, refusing") << Proxied::Socks5 << Mood::Refusing << false;
        QTest::newRow("HTTP, wants a password") << Proxied::Http << Mood::WantsPassword << false;
        QTest::newRow("SOCKS5, wants a password") << Proxied::Socks5 << Mood::WantsPassword << false;
    }
    void proxies()
    {
        QFETCH(ProxyServer::Kind, kind);
        QFETCH(ProxyServer::Mood, mood);
        QFETCH(bool, startTls);
        ScriptedServer server(startTls ? ScriptedServer::Tls::OnRequest : ScriptedServer::Tls::FromTheStart, Kind::Wildcard);
        server.addScript(script(startTls));
        QVERIFY(server.start());
        ProxyServer proxy(kind, mood);
        QVERIFY(proxy.start());
        Account account = accountFor(server.port(), startTls);
        account.host = u"imap.example.org"_s;
        account.proxy = Proxy{kind == ProxyServer::Kind::Http ? Proxy::Kind::Http : Proxy::Kind::Socks5, u"127.0.0.1"_s, proxy.port()};
        const auto error = probeOf(account);
        QVERIFY(error);
        if (mood == ProxyServer::Mood::Willing) {
            QVERIFY2(!*error, qPrintable(explain(*error)));
            QTRY_VERIFY2(server.finished(), qPrintable(server.failure()));
            QCOMPARE(proxy.requests(), QStringList{u"imap.example.org:%1"_s.arg(server.port())}); // the name, not our idea of its address
            return;
        }
        QCOMPARE(error->kind, Error::Kind::Network);
        QVERIFY2(explain(*error).contains(proxyText(account.proxy)), qPrintable(explain(*error))); // it is the proxy, not the server
        QCOMPARE(server.connections(), 0);
    }

    void proxyThatIsNotThere()
    {
        QTcpServer taken; // a port of ours at which nobody listens any more
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        Account account = accountFor(993, false);
        account.proxy = Proxy{Proxy::Kind::Socks5, u"127.0.0.1"_s, taken.serverPort()};
        taken.close();
        const auto error = probeOf(account);
        QVERIFY(error);
        QCOMPARE(error->kind, Error::Kind::Network);
    }

    /// "localhost" behind a proxy elsewhere is not this computer: no password in the clear to there.
    void plainThroughAProxy()
    {
        Account account = accountFor(143, false);
        account.security = Security::None;
        QVERIFY(engine::plainAllowed(account));
        account.proxy = Proxy{Proxy::Kind::Http, u"127.0.0.1"_s, 3128};
        QVERIFY(engine::plainAllowed(account));
        account.proxy.host = u"proxy.example.org"_s;
        QVERIFY(!engine::plainAllowed(account));
        const auto error = probeOf(account);
        QVERIFY(error);
        QCOMPARE(error->kind, Error::Kind::Tls);
        account.plainConfirmed = true;
        QVERIFY(engine::plainAllowed(account));
    }
};

QTEST_GUILESS_MAIN(TestCertificatePolicy)
#include "tst_certificates.moc"
