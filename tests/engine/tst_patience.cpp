// SPDX-License-Identifier: GPL-3.0-or-later
// Every wait has an end: silence and drips at each step, cut connections; and a server that throws us out is not stormed.
#include "rig.h"
#include "support/scriptedserver.h"

#include <QTimer>

using namespace godwit;
using namespace godwit::test;
using namespace Qt::StringLiterals;

namespace {

using Kind = Error::Kind;
constexpr int hang = 60'000; // ms; the limits of the engine are a second here

struct Stall {
    const char *name;
    QByteArray script;
    Security security = Security::None;
    QList<Error::Kind> expected = {Kind::Timeout};
    bool drips = false; ///< an octet now and then, for ever
};

const std::vector<Stall> &stalls()
{
    const QByteArray hello = "S: * OK [CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR] hi\n", bare = "S: * OK hi\n";
    const QByteArray auth = "C: {b} AUTHENTICATE PLAIN {*}\n", never = "W: never\n";
    const QByteArray upgraded = bare + "C: {a} STARTTLS\nS: {a} OK go\nTLS\n";
    const QByteArray literal = "S-: * 1 FETCH (UID 1 BODY[] {5000}\\r\\nabc\n";
    const QList<Error::Kind> cut{Kind::Network};
    static const std::vector<Stall> all{
        {"silence instead of a greeting", never},
        {"half a greeting", "S-: * OK [CAPAB\n" + never},
        {"silence instead of TLS", never, Security::ImplicitTls},
        {"silence after TLS", "TLS\n" + never, Security::ImplicitTls},
        {"silence instead of the answer to STARTTLS", bare + "C: {a} STARTTLS\n" + never, Security::StartTls},
        {"half an answer to STARTTLS", bare + "C: {a} STARTTLS\nS-: {a} OK\n" + never, Security::StartTls},
        {"silence instead of STARTTLS's handshake", bare + "C: {a} STARTTLS\nS: {a} OK go\n" + never, Security::StartTls},
        {"silence instead of capabilities", upgraded + "C: {b} CAPABILITY\n" + never, Security::StartTls},
        {"silence instead of a challenge",
         "S: * OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] hi\n" + auth.left(auth.indexOf(" {*}")) + "\n" + never},
        {"silence after the password", hello + auth + never},
        {"silence in a literal", hello + auth + literal + never},
        {"a greeting that drips", "S-: * OK \n" + never, Security::None, {Kind::Timeout}, true},
        {"a greeting that drips inside TLS", "TLS\nS-: * OK \n" + never, Security::ImplicitTls, {Kind::Timeout}, true},
        {"a literal that drips", hello + auth + literal + never, Security::None, {Kind::Timeout}, true},
        {"a line that drips", hello + auth + "S-: * OK \n" + never, Security::None, {Kind::Timeout}, true},
        {"closed in a literal", hello + auth + literal + "X\n", Security::None, cut},
        {"reset in a literal", hello + auth + literal + "X!\n", Security::None, cut},
        {"reset instead of a greeting", "X!\n", Security::None, cut},
        {"TLS closed without saying so", "TLS\n" + hello + auth + "X~\n", Security::ImplicitTls, {Kind::Network, Kind::Tls}},
        {"TLS closed without saying so, in a literal",
         "TLS\n" + hello + auth + literal + "X~\n",
         Security::ImplicitTls,
         {Kind::Network, Kind::Tls}},
        {"TLS reset in a literal", "TLS\n" + hello + auth + literal + "X!\n", Security::ImplicitTls, {Kind::Network, Kind::Tls}},
    };
    return all;
}

Account accountFor(quint16 port, Security security)
{
    Account account;
    account.id = AccountId{1};
    account.host = u"localhost"_s;
    account.port = port;
    account.security = security;
    account.user = u"alice"_s;
    account.caFile = TestCertificates::instance().caFile();
    return account;
}

} // namespace

class TestPatience : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stall_data()
    {
        QTest::addColumn<qsizetype>("index");
        for (std::size_t i = 0; i < stalls().size(); ++i) QTest::newRow(stalls()[i].name) << qsizetype(i);
    }
    void stall()
    {
        QFETCH(qsizetype, index);
        const Stall &each = stalls()[std::size_t(index)];
        ScriptedServer server; // "TLS" in a script of implicit TLS is the handshake at the start
        server.addScript(each.script);
        QVERIFY(server.start());
        QTimer drip;
        connect(&drip, &QTimer::timeout, &server, [&server] { server.send("x"); });
        if (each.drips) connect(&server, &ScriptedServer::waiting, &drip, [&drip] { drip.start(100); });
        engine::Options options = quick();
        options.greeting = options.silence = 1s;
        Rig rig(options);
        rig.startProbe(accountFor(server.port(), each.security), "secret");
        QVERIFY2(QTest::qWaitFor([&] { return rig.probe.has_value(); }, hang), "it hangs");
        QVERIFY2(each.expected.contains(rig.probe->kind), qPrintable(explain(*rig.probe)));
        QVERIFY(!explain(*rig.probe).isEmpty());
    }

    void storm_data()
    {
        QTest::addColumn<QByteArray>("script");
        const QByteArray in = "S: * OK [CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR] hi\nC: {a} AUTHENTICATE PLAIN {*}\n"
                              "S: {a} OK [CAPABILITY IMAP4rev1] in\n";
        QTest::newRow("BYE as greeting") << QByteArray("S: * BYE too many connections\nX\n");
        QTest::newRow("closed after the greeting") << QByteArray("S: * OK hi\nX\n");
        QTest::newRow("signed in, then BYE") << in + "S: * BYE [UNAVAILABLE] go away\nX\n";
        QTest::newRow("signed in, then closed") << in + "X\n";
        QTest::newRow("endless BYE") << QByteArray("B: 100000 * BYE no\\r\\n\nX\n");
    }
    /// Promise 23: each attempt in vain doubles the wait, whether it came as far as signing in or not.
    void storm()
    {
        QFETCH(QByteArray, script);
        ScriptedServer server;
        server.addScript(script);
        server.repeatLastScript();
        QVERIFY(server.start());
        engine::Options options = quick();
        options.greeting = options.silence = options.steady = 60s;
        options.firstRetry = 1s;
        options.lastRetry = 3s;
        Rig rig(options);
        QList<int> waits;
        connect(&rig.engine, &engine::Engine::statusChanged, &server, [&](const AccountStatus &status) {
            if (status.state == AccountStatus::State::Waiting) waits << status.retryInSeconds;
        });
        rig.setAccount(accountFor(server.port(), Security::None), "secret");
        QTRY_COMPARE_GE_WITH_TIMEOUT(waits.size(), 3, hang);
        QCOMPARE(waits.first(3), (QList<int>{1, 2, 3}));
        QVERIFY(server.connections() >= 3 && server.connections() <= 1 + waits.size()); // no attempt beside them
    }

    /// What a person asks for is tried at once, and does not count as patience used up.
    void reconnectNow()
    {
        ScriptedServer server;
        server.addScript("S: * BYE no\nX\n");
        server.repeatLastScript();
        QVERIFY(server.start());
        engine::Options options = quick();
        options.firstRetry = options.lastRetry = 1h;
        Rig rig(options);
        rig.setAccount(accountFor(server.port(), Security::None), "secret");
        QTRY_COMPARE_WITH_TIMEOUT(rig.status.state, AccountStatus::State::Waiting, hang);
        rig.onEngine([&rig] { rig.engine.reconnectNow(); });
        QTRY_COMPARE_WITH_TIMEOUT(server.connections(), 2, hang);
    }
};

QTEST_GUILESS_MAIN(TestPatience)
#include "tst_patience.moc"
