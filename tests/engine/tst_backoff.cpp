// SPDX-License-Identifier: GPL-3.0-or-later
// Refused, throttled or sent away: no storm of connections, and no account locked by us.
#include "rig.h"
#include "support/scriptedserver.h"

using namespace godwit;
using namespace godwit::test;

class TestBackoff : public QObject
{
    Q_OBJECT

    using State = AccountStatus::State;

    static constexpr auto greeting = "S: * OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN] hi\n";
    static Account accountFor(const ScriptedServer &server)
    {
        Account account;
        account.id = AccountId{1};
        account.host = QStringLiteral("localhost");
        account.port = server.port();
        account.security = Security::None;
        account.user = QStringLiteral("alice");
        return account;
    }
    static engine::Options slower()
    {
        engine::Options options = quick();
        options.firstRetry = 1s;
        return options;
    }
    /// Every state that the account was in, with the seconds to wait.
    static void record(Rig &rig, QList<int> &waits)
    {
        connect(&rig.engine, &engine::Engine::statusChanged, &rig, [&waits](const AccountStatus &status) {
            if (status.state == State::Waiting) waits.append(status.retryInSeconds);
        });
    }

private Q_SLOTS:
    void aRefusedPasswordWaitsForThePerson()
    {
        ScriptedServer server;
        server.addScript(QByteArray(greeting) + "C: {a} AUTHENTICATE PLAIN {*}\nS: {a} NO [AUTHENTICATIONFAILED] no\nX\n");
        server.repeatLastScript();
        QVERIFY(server.start());
        Rig rig;
        rig.setAccount(accountFor(server), "wrong");
        QTRY_COMPARE_WITH_TIMEOUT(rig.status.state, State::Failed, 10000);
        // Neither requests nor a network that comes and goes are a person.
        for (int i = 0; i < 3; ++i) {
            rig.onEngine([&rig] { rig.engine.setOnline(false); });
            QTRY_COMPARE_WITH_TIMEOUT(rig.status.state, State::Offline, 10000);
            rig.onEngine([&rig] { rig.engine.setOnline(true); });
            QTRY_COMPARE_WITH_TIMEOUT(rig.status.state, State::Failed, 10000);
            rig.onEngine([&rig] { rig.engine.refreshFolders(AccountId{1}); });
        }
        QCOMPARE(server.connections(), 1);
        rig.onEngine([&rig] { rig.engine.reconnectNow(); });
        QTRY_COMPARE_WITH_TIMEOUT(server.connections(), 2, 10000);
        QTRY_COMPARE_WITH_TIMEOUT(rig.status.state, State::Failed, 10000);
        rig.setAccount(accountFor(server), "another");
        QTRY_COMPARE_WITH_TIMEOUT(server.connections(), 3, 10000);
    }

    void anAnswerThatIsNoneIsNotTriedAgainEither()
    {
        ScriptedServer server;
        server.addScript(QByteArray(greeting) + "C: {a} AUTHENTICATE PLAIN {*}\nS: {a} BAD what\nX\n");
        server.repeatLastScript();
        QVERIFY(server.start());
        Rig rig;
        rig.setAccount(accountFor(server), "pw");
        QTRY_COMPARE_WITH_TIMEOUT(rig.status.state, State::Failed, 10000);
        rig.onEngine([&rig] { rig.engine.setOnline(false); });
        QTRY_COMPARE_WITH_TIMEOUT(rig.status.state, State::Offline, 10000);
        rig.onEngine([&rig] { rig.engine.setOnline(true); });
        QTRY_COMPARE_WITH_TIMEOUT(rig.status.state, State::Failed, 10000);
        QCOMPARE(server.connections(), 1);
    }

    void throttled_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("seconds");
        // Quirk of Microsoft 365: the time is in the text
        QTest::newRow("as long as it asks") << QByteArray(
                                                   "S: {a} NO Request is throttled. Suggested Backoff Time: 92415 milliseconds\nW: never\n")
                                            << 93;
        QTest::newRow("at most five minutes")
            << QByteArray("S: {a} BAD Request is throttled. Suggested Backoff Time: 86400000 milliseconds\nW: never\n") << 300;
        QTest::newRow("said with BYE") << QByteArray("S: * BYE Session invalidated. Backoff Time: 60000\nX\n") << 60;
        QTest::newRow("after signing in") << QByteArray("S: {a} OK [CAPABILITY IMAP4rev1] in\nC: {b} {*}\nS: {b} BAD Request is throttled. "
                                                        "Suggested Backoff Time: 30500 milliseconds\nW: never\n")
                                          << 31;
    }
    void throttled()
    {
        QFETCH(QByteArray, answer);
        QFETCH(int, seconds);
        ScriptedServer server;
        server.addScript(QByteArray(greeting) + "C: {a} AUTHENTICATE PLAIN {*}\n" + answer);
        QVERIFY(server.start());
        Rig rig;
        rig.setAccount(accountFor(server), "pw");
        QTRY_COMPARE_WITH_TIMEOUT(rig.status.state, State::Waiting, 10000);
        QCOMPARE(rig.status.retryInSeconds, seconds);
        QCOMPARE(rig.status.error.kind, Error::Kind::ServerUnavailable);
        QCOMPARE(server.connections(), 1);
    }

    void theWaitsGrow_data()
    {
        QTest::addColumn<QByteArray>("rest");
        QTest::newRow("the server cannot check passwords")
            << QByteArray("C: {a} AUTHENTICATE PLAIN {*}\nS: {a} NO [UNAVAILABLE] later\nX\n");
        QTest::newRow("too many connections") << QByteArray("C: {a} AUTHENTICATE PLAIN {*}\nS: {a} NO [LIMIT] too many\nX\n");
        QTest::newRow("BYE at once") << QByteArray("S: * BYE go away\nX\n");
        QTest::newRow("BYE after signing in, each time")
            << QByteArray("C: {a} AUTHENTICATE PLAIN {*}\nS: {a} OK [CAPABILITY IMAP4rev1] in\nS: * BYE go away\nX\n");
    }
    void theWaitsGrow()
    {
        QFETCH(QByteArray, rest);
        ScriptedServer server;
        server.addScript(greeting + rest);
        server.repeatLastScript();
        QVERIFY(server.start());
        Rig rig(slower());
        QList<int> waits;
        record(rig, waits);
        rig.setAccount(accountFor(server), "pw");
        QTRY_VERIFY_WITH_TIMEOUT(waits.size() >= 3, 30000);
        QCOMPARE(waits.first(3), (QList<int>{1, 2, 4}));
        QCOMPARE(rig.status.error.kind, Error::Kind::ServerUnavailable);
    }

    void aMailboxThatMayNotBeUsedIsNoLoop()
    {
        // Quirk of Microsoft 365: signing in works, then this is the answer to everything
        ScriptedServer server;
        server.addScript(QByteArray(greeting) + "C: {a} AUTHENTICATE PLAIN {*}\nS: {a} OK [CAPABILITY IMAP4rev1] in\nC: {b} {*}\n"
                                                "S: {b} BAD User is authenticated but not connected.\nW: never\n");
        server.repeatLastScript();
        QVERIFY(server.start());
        Rig rig;
        rig.setAccount(accountFor(server), "pw");
        QTRY_COMPARE_WITH_TIMEOUT(rig.status.state, State::Failed, 10000);
        QCOMPARE(rig.status.error.code, QByteArray("AUTHORIZATIONFAILED"));
        QVERIFY(explain(rig.status.error).contains(QLatin1StringView("User is authenticated but not connected")));
        rig.onEngine([&rig] { rig.engine.setOnline(false); });
        QTRY_COMPARE_WITH_TIMEOUT(rig.status.state, State::Offline, 10000);
        rig.onEngine([&rig] { rig.engine.setOnline(true); });
        QTRY_COMPARE_WITH_TIMEOUT(rig.status.state, State::Failed, 10000);
        QCOMPARE(server.connections(), 1);
    }
};

QTEST_GUILESS_MAIN(TestBackoff)
#include "tst_backoff.moc"
