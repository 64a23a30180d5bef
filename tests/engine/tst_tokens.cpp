// SPDX-License-Identifier: GPL-3.0-or-later
// OAuth 2: tokens are fetched, used, renewed and given back, and go nowhere else.
#include "auth/oauth2.h"
#include "engine/tokensource.h"
#include "rig.h"
#include "support/proxyserver.h"
#include "support/scriptedserver.h"
#include "support/tokenserver.h"

using namespace godwit;
using namespace godwit::test;

class TestTokens : public QObject
{
    Q_OBJECT

    using State = AccountStatus::State;

    static constexpr auto greeting = "S: * OK [CAPABILITY IMAP4rev1 SASL-IR LOGINDISABLED AUTH=XOAUTH2] hi\n";
    static QByteArray signIn(const QByteArray &token, const QByteArray &tag = "{a}")
    {
        return "C: " + tag + " AUTHENTICATE XOAUTH2 " +
               QByteArray("user=alice\x01"
                          "auth=Bearer " +
                          token + "\x01\x01")
                   .toBase64() +
               '\n';
    }
    static QByteArray refused(const QByteArray &tag = "{a}")
    {
        return "S: + " + QByteArray("{\"status\":\"401\"}").toBase64() + "\nC: \nS: " + tag + " NO no\n";
    }
    static QByteArray accepted(const QByteArray &tag = "{a}") { return "S: " + tag + " OK [CAPABILITY IMAP4rev1] in\n"; }
    static QByteArray token(const QByteArray &access, const QByteArray &more = {})
    {
        return "{\"token_type\":\"Bearer\",\"access_token\":\"" + access + '"' + more + '}';
    }
    static Account accountFor(const ScriptedServer &server, const QString &tokenUrl = {})
    {
        Account account;
        account.id = AccountId{1};
        account.host = QStringLiteral("localhost");
        account.port = server.port();
        account.security = Security::None;
        account.user = QStringLiteral("alice");
        account.signIn.method = SignInMethod::OAuth;
        account.signIn.oauth = {tokenUrl, QStringLiteral("client"), QStringLiteral("mail")};
        if (tokenUrl.isEmpty()) account.signIn.oauth = {};
        return account;
    }
    static bool ended(const Rig &rig) { return rig.status.state == State::Failed || rig.status.state == State::Waiting; }

private Q_SLOTS:
    void aTokenIsFetchedUsedAndKept()
    {
        TokenServer provider;
        provider.addAnswer(token("first", ",\"expires_in\":3600"));
        QVERIFY(provider.start());
        ScriptedServer server;
        server.addScript(greeting + signIn("first") + accepted() + "S: * BYE go\nX\n");
        server.addScript(greeting + signIn("first") + accepted() + "W: never\n");
        QVERIFY(server.start());
        Rig rig;
        rig.setAccount(accountFor(server, provider.url()), "refresh-canary");
        QTRY_VERIFY_WITH_TIMEOUT(server.isWaitingFor("never"), 20000);
        QCOMPARE(provider.bodies(), QByteArrayList{"grant_type=refresh_token&refresh_token=refresh-canary&client_id=client&scope=mail"});
        QVERIFY(provider.headers().startsWith("POST /token HTTP/1.1"));
        QVERIFY(!server.received().contains("refresh-canary"));
        QVERIFY2(!rig.log.contains("canary") && !rig.log.contains("first"), rig.log.constData());
    }

    void theProviderIsAskedThroughTheAccountsProxy() // who hides from one of them hides from the other
    {
        TokenServer provider;
        provider.addAnswer(token("first"));
        QVERIFY(provider.start());
        ScriptedServer server;
        server.addScript(greeting + signIn("first") + accepted() + "W: never\n");
        QVERIFY(server.start());
        ProxyServer proxy(ProxyServer::Kind::Socks5);
        QVERIFY(proxy.start());
        Account account = accountFor(server, provider.url());
        account.proxy = {Proxy::Kind::Socks5, QStringLiteral("127.0.0.1"), proxy.port()};
        Rig rig;
        rig.setAccount(account, "refresh");
        QTRY_VERIFY_WITH_TIMEOUT(server.isWaitingFor("never"), 20000);
        const QUrl url(provider.url());
        const QString asked = QStringLiteral("%1:%2").arg(url.host()).arg(url.port());
        QVERIFY2(proxy.requests().contains(asked), qPrintable(proxy.requests().join(u' ')));
    }

    void aTokenThatHasEndedIsNotTried()
    {
        TokenServer provider;
        provider.addAnswer(token("short", ",\"expires_in\":0"));
        provider.addAnswer(token("second"));
        QVERIFY(provider.start());
        ScriptedServer server;
        server.addScript(greeting + signIn("short") + accepted() + "S: * BYE go\nX\n");
        server.addScript(greeting + signIn("second") + accepted() + "W: never\n");
        QVERIFY(server.start());
        Rig rig;
        rig.setAccount(accountFor(server, provider.url()), "refresh");
        QTRY_VERIFY_WITH_TIMEOUT(server.isWaitingFor("never"), 20000);
        QCOMPARE(provider.bodies().size(), 2);
    }

    void aRefusedTokenIsRenewedOnce()
    {
        TokenServer provider;
        provider.addAnswer(token("one", ",\"expires_in\":3600"));
        provider.addAnswer(token("two", ",\"expires_in\":3600"));
        QVERIFY(provider.start());
        ScriptedServer server;
        server.addScript(greeting + signIn("one") + accepted() + "S: * BYE go\nX\n");
        server.addScript(greeting + signIn("one") + refused() + signIn("two", "{b}") + refused("{b}") + "W: never\n");
        QVERIFY(server.start());
        Rig rig;
        rig.setAccount(accountFor(server, provider.url()), "refresh");
        QTRY_COMPARE_WITH_TIMEOUT(rig.status.state, State::Failed, 20000);
        QCOMPARE(rig.status.error.code, QByteArray("invalid_token"));
        QCOMPARE(provider.bodies().size(), 2);
        QCOMPARE(server.connections(), 2);
    }

    void anExchangedRefreshTokenIsGivenBackAndUsed()
    {
        TokenServer provider;
        provider.addAnswer(token("one", ",\"expires_in\":0,\"refresh_token\":\"r2\""));
        provider.addAnswer(token("two"));
        QVERIFY(provider.start());
        ScriptedServer server;
        server.addScript(greeting + signIn("one") + accepted() + "S: * BYE go\nX\n");
        server.addScript(greeting + signIn("two") + accepted() + "W: never\n");
        QVERIFY(server.start());
        Rig rig;
        QList<QByteArray> replaced;
        connect(&rig.engine, &engine::Engine::secretReplaced, &rig,
                [&replaced](AccountId, const Secret &secret) { replaced << secret.reveal(); });
        const Secret secret = auth::oauth2::pack({Secret("r1"), Secret("client secret")});
        rig.setAccount(accountFor(server, provider.url()), secret.reveal());
        QTRY_VERIFY_WITH_TIMEOUT(server.isWaitingFor("never"), 20000);
        QCOMPARE(replaced, QList<QByteArray>{auth::oauth2::pack({Secret("r2"), Secret("client secret")}).reveal()});
        QVERIFY(provider.bodies().at(0).contains("refresh_token=r1&") && provider.bodies().at(0).contains("client_secret=client%20secret"));
        QVERIFY(provider.bodies().at(1).contains("refresh_token=r2&"));
    }

    void endpointsThatGiveNone_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<State>("state");
        using Kind = Error::Kind;
        const QByteArray none;
        QTest::newRow("revoked") << QByteArray("{\"error\":\"invalid_grant\"}") << QByteArray("400 Bad Request") << none
                                 << Kind::Authentication << State::Failed;
        QTest::newRow("busy") << none << QByteArray("503 Service Unavailable") << none << Kind::ServerUnavailable << State::Waiting;
        QTest::newRow("elsewhere") << none << QByteArray("302 Found") << QByteArray("Location: http://127.0.0.1:1/\r\n") << Kind::Protocol
                                   << State::Waiting;
        QTest::newRow("too long") << QByteArray(200'000, ' ') << QByteArray("200 OK") << none << Kind::Protocol << State::Waiting;
        QTest::newRow("not JSON") << QByteArray("<html>") << QByteArray("200 OK") << none << Kind::Protocol << State::Waiting;
        QTest::newRow("silent") << none << none << none << Kind::Timeout << State::Waiting;
    }
    void endpointsThatGiveNone()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, status);
        QFETCH(QByteArray, headers);
        QFETCH(Error::Kind, kind);
        QFETCH(State, state);
        TokenServer provider;
        provider.addAnswer(body, status, headers);
        QVERIFY(provider.start());
        ScriptedServer server;
        server.addScript(QByteArray(greeting) + "W: never\n");
        server.repeatLastScript();
        QVERIFY(server.start());
        Rig rig;
        rig.setAccount(accountFor(server, provider.url()), "refresh");
        QTRY_VERIFY_WITH_TIMEOUT(ended(rig), 20000);
        QCOMPARE(rig.status.error.kind, kind);
        QCOMPARE(rig.status.state, state);
        QVERIFY(!server.received().contains("AUTHENTICATE"));
        QVERIFY2(!explain(rig.status.error).contains(QLatin1StringView("refresh_token=")), qPrintable(explain(rig.status.error)));
    }

    void whereARefreshTokenMayGo_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("https") << QStringLiteral("https://oauth2.example.com/token") << true;
        QTest::newRow("this computer") << QStringLiteral("http://127.0.0.1:8080/token") << true;
        QTest::newRow("localhost") << QStringLiteral("http://localhost/token") << true;
        QTest::newRow("http") << QStringLiteral("http://oauth2.example.com/token") << false;
        QTest::newRow("looks like this computer") << QStringLiteral("http://127.0.0.1.example.com/token") << false;
        QTest::newRow("user info") << QStringLiteral("https://bank.example@evil.example/token") << false;
        QTest::newRow("file") << QStringLiteral("file:///etc/passwd") << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void whereARefreshTokenMayGo()
    {
        QFETCH(QString, url);
        QTEST(engine::isTokenUrlAllowed(url), "allowed");
    }

    void aCommandsTokenIsAskedForAgain()
    {
        ScriptedServer server;
        server.addScript(greeting + signIn("old") + refused() + signIn("new", "{b}") + accepted("{b}") + "W: never\n");
        QVERIFY(server.start());
        Rig rig;
        int asked = 0;
        connect(&rig.engine, &engine::Engine::secretWanted, &rig, [&](AccountId id) {
            ++asked;
            rig.onEngine([&rig, id] { rig.engine.giveSecret(id, Secret("new")); });
        });
        rig.setAccount(accountFor(server), "old");
        QTRY_VERIFY_WITH_TIMEOUT(server.isWaitingFor("never"), 20000);
        QCOMPARE(asked, 1);
    }

    void aCommandWithoutAnotherTokenIsTheEnd_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("the same again") << QByteArray("old");
        QTest::newRow("none") << QByteArray();
    }
    void aCommandWithoutAnotherTokenIsTheEnd()
    {
        QFETCH(QByteArray, answer);
        ScriptedServer server;
        server.addScript(greeting + signIn("old") + refused() + "W: never\n");
        server.repeatLastScript();
        QVERIFY(server.start());
        Rig rig;
        connect(&rig.engine, &engine::Engine::secretWanted, &rig,
                [&](AccountId id) { rig.onEngine([&rig, id, answer] { rig.engine.giveSecret(id, Secret(answer)); }); });
        rig.setAccount(accountFor(server), "old");
        QTRY_COMPARE_WITH_TIMEOUT(rig.status.state, State::Failed, 20000);
        QCOMPARE(rig.status.error.code, QByteArray("invalid_token"));
        QCOMPARE(server.connections(), 1);
    }
};

QTEST_GUILESS_MAIN(TestTokens)
#include "tst_tokens.moc"
