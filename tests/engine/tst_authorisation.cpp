// SPDX-License-Identifier: GPL-3.0-or-later
// Signing in with a browser, which is played here; the provider, too. The mail server is a real one.
#include "engine/setup/authorisation.h"
#include "rig.h"
#include "support/jwt.h"
#include "support/tokenserver.h"

#include <QSignalSpy>
#include <QUrlQuery>

using namespace godwit;
using namespace godwit::test;
namespace oauth2 = auth::oauth2;

namespace {

constexpr int patience = 30'000;
constexpr auto key = "a key for tests";

QString field(const QUrl &page, const char *name) { return QUrlQuery(page).queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded); }

/// What a browser gets for its request.
QByteArray request(const QUrl &redirect, const QByteArray &target, const QByteArray &method = "GET")
{
    QTcpSocket socket;
    socket.connectToHost(redirect.host(), quint16(redirect.port()));
    socket.write(method + ' ' + target + " HTTP/1.1\r\nHost: " + redirect.authority().toUtf8() + "\r\n\r\n");
    const bool over = QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }, patience);
    return over ? socket.readAll() : QByteArray();
}

} // namespace

class TestAuthorisation : public QObject
{
    Q_OBJECT

    TokenServer m_provider;

    OAuthClient client() const
    {
        return {.tokenUrl = m_provider.url(),
                .id = QStringLiteral("client"),
                .scope = QStringLiteral("mail offline"),
                .authUrl = QStringLiteral("https://provider.example/auth?tenant=common")};
    }

    struct Attempt {
        engine::setup::Authorisation authorisation;
        QSignalSpy pages{&authorisation, &engine::setup::Authorisation::pageReady};
        QSignalSpy ends{&authorisation, &engine::setup::Authorisation::finished};

        QUrl page() const { return pages.isEmpty() ? QUrl() : pages.last().first().toUrl(); }
        QUrl redirect() const { return QUrl(field(page(), "redirect_uri")); }
        QByteArray state() const { return field(page(), "state").toUtf8(); }
        Secret secret() const { return ends.first().at(0).value<Secret>(); }
        Error error() const { return ends.first().at(1).value<Error>(); }
    };

private Q_SLOTS:
    void init()
    {
        m_provider.close();
        QVERIFY(m_provider.start());
    }

    void aPersonSignsInAndTheMailServerTakesIt()
    {
        DovecotServer server;
        QVERIFY2(server.start({QStringLiteral("--jwt-key"), QString::fromLatin1(key)}), qPrintable(server.failure()));
        TokenServer provider;
        provider.addAnswer(R"({"token_type":"Bearer","access_token":"first","refresh_token":"refresh-canary","expires_in":3600})");
        provider.addAnswer(R"({"token_type":"Bearer","access_token":")" + jwt("alice", key) + R"(","expires_in":3600})");
        QVERIFY(provider.start());
        OAuthClient client = this->client();
        client.tokenUrl = provider.url();
        Attempt attempt;
        attempt.authorisation.start(client, Secret("not so secret"), QStringLiteral("alice@example.org"), {});
        const QUrl page = attempt.page();
        QCOMPARE(page.host(), QStringLiteral("provider.example"));
        QCOMPARE(field(page, "tenant"), QStringLiteral("common"));
        QCOMPARE(field(page, "response_type"), QStringLiteral("code"));
        QCOMPARE(field(page, "client_id"), QStringLiteral("client"));
        QCOMPARE(field(page, "scope"), QStringLiteral("mail offline"));
        QCOMPARE(field(page, "login_hint"), QStringLiteral("alice@example.org"));
        QCOMPARE(field(page, "code_challenge_method"), QStringLiteral("S256"));
        QCOMPARE(attempt.redirect().host(), QStringLiteral("127.0.0.1"));
        QVERIFY(attempt.state().size() >= 43);
        QVERIFY(!page.toString().contains(QLatin1String("secret")));

        const QByteArray seen = request(attempt.redirect(), "/?state=" + attempt.state() + "&code=4%2F0AX-y-code&scope=mail");
        QVERIFY2(seen.startsWith("HTTP/1.1 200 OK\r\n") && seen.contains("close this page"), seen.constData());
        QVERIFY(!seen.contains("code=") && !seen.contains("0AX"));
        QTRY_COMPARE_WITH_TIMEOUT(attempt.ends.size(), 1, patience);
        QVERIFY2(!attempt.error(), qPrintable(explain(attempt.error())));
        QCOMPARE(oauth2::unpack(attempt.secret()).refreshToken, Secret("refresh-canary"));
        QCOMPARE(oauth2::unpack(attempt.secret()).clientSecret, Secret("not so secret"));
        const QUrlQuery traded(QString::fromUtf8(provider.bodies().first()));
        const auto sent = [&traded](const char *name) {
            return traded.queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded).toUtf8();
        };
        QCOMPARE(sent("grant_type"), QByteArray("authorization_code"));
        QCOMPARE(sent("code"), QByteArray("4/0AX-y-code"));
        QCOMPARE(sent("redirect_uri"), attempt.redirect().toString().toUtf8());
        QCOMPARE(oauth2::challengeOf(Secret(sent("code_verifier"))), field(page, "code_challenge").toUtf8());
        QCOMPARE(sent("client_secret"), QByteArray("not so secret"));

        Account account = Rig::accountFor(server, Security::ImplicitTls);
        account.signIn.method = SignInMethod::OAuth;
        account.signIn.oauth = client;
        Rig rig;
        rig.setAccount(account, attempt.secret().reveal());
        QTRY_COMPARE_WITH_TIMEOUT(rig.status.state, AccountStatus::State::UpToDate, patience);
        QVERIFY(rig.sent.contains("AUTHENTICATE OAUTHBEARER"));
        QVERIFY2(!rig.log.contains("canary") && !rig.log.contains("not so secret"), rig.log.constData());
    }

    void whatElseComesChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("target"); // "STATE" is put in
        QTest::addColumn<QByteArray>("method");
        const QByteArray get = "GET";
        QTest::newRow("no state") << QByteArray("/?code=stolen") << get;
        QTest::newRow("another state") << QByteArray("/?code=stolen&state=AAAA") << get;
        QTest::newRow("empty state") << QByteArray("/?code=stolen&state=") << get;
        QTest::newRow("two states") << QByteArray("/?code=stolen&state=x&state=STATE") << get;
        QTest::newRow("two codes") << QByteArray("/?code=stolen&code=x&state=STATE") << get;
        QTest::newRow("no code") << QByteArray("/?state=STATE") << get;
        QTest::newRow("an error of somebody else") << QByteArray("/?error=access_denied&state=AAAA") << get;
        QTest::newRow("favicon") << QByteArray("/favicon.ico") << get;
        QTest::newRow("elsewhere") << QByteArray("/x?code=stolen&state=STATE") << get;
        QTest::newRow("POST") << QByteArray("/?code=stolen&state=STATE") << QByteArray("POST");
        QTest::newRow("code with a line") << QByteArray("/?code=a%0D%0Ab&state=STATE") << get;
    }
    void whatElseComesChangesNothing()
    {
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, method);
        Attempt attempt;
        attempt.authorisation.start(client(), {}, {}, {});
        const QByteArray seen = request(attempt.redirect(), target.replace("STATE", attempt.state()), method);
        QVERIFY2(seen.startsWith("HTTP/1.1 404 "), seen.constData());
        QVERIFY(!seen.contains("stolen"));
        QVERIFY(attempt.ends.isEmpty());
        // And the real one still counts.
        request(attempt.redirect(), "/?error=access_denied&state=" + attempt.state());
        QTRY_COMPARE_WITH_TIMEOUT(attempt.ends.size(), 1, patience);
        QCOMPARE(attempt.error().code, QByteArray("access_denied"));
    }

    void aRequestWithoutEndIsCut()
    {
        Attempt attempt;
        attempt.authorisation.start(client(), {}, {}, {});
        QTcpSocket socket;
        socket.connectToHost(attempt.redirect().host(), quint16(attempt.redirect().port()));
        socket.write("GET /" + QByteArray(64 * 1024, 'x'));
        QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QAbstractSocket::UnconnectedState, patience);
        QVERIFY(attempt.ends.isEmpty());
    }

    void refusalsAreToldInPlainWords_data()
    {
        QTest::addColumn<QByteArray>("redirected"); // by the provider's page
        QTest::addColumn<QByteArray>("traded");     // what the token endpoint answers
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<QString>("said");
        using Kind = Error::Kind;
        const QByteArray code = "code=c", none;
        QTest::newRow("denied") << QByteArray("error=access_denied&error_description=No+%3Cb%3Ethanks%3C%2Fb%3E") << none << none
                                << Kind::Authentication << QStringLiteral("Godwit was not allowed to use your account.");
        QTest::newRow("scope") << QByteArray("error=invalid_scope") << none << none << Kind::Authentication
                               << QStringLiteral("does not know what Godwit asked to be allowed");
        QTest::newRow("code refused") << code << QByteArray(R"({"error":"invalid_grant"})") << QByteArray("400 Bad Request")
                                      << Kind::Authentication << QStringLiteral("no longer lets Godwit renew");
        QTest::newRow("client unknown") << code << QByteArray(R"({"error":"invalid_client"})") << QByteArray("401 Unauthorized")
                                        << Kind::Authentication << QStringLiteral("does not know this client ID");
        QTest::newRow("no refresh token") << code << QByteArray(R"({"token_type":"Bearer","access_token":"a"})") << QByteArray("200 OK")
                                          << Kind::Authentication << QStringLiteral("no lasting access");
        QTest::newRow("nonsense") << code << QByteArray("<html>") << QByteArray("200 OK") << Kind::Protocol
                                  << QStringLiteral("could not be understood");
        QTest::newRow("busy") << code << none << QByteArray("503 Service Unavailable") << Kind::ServerUnavailable
                              << QStringLiteral("not available");
    }
    void refusalsAreToldInPlainWords()
    {
        QFETCH(QByteArray, redirected);
        QFETCH(QByteArray, traded);
        QFETCH(QByteArray, status);
        QFETCH(QString, said);
        TokenServer provider;
        provider.addAnswer(traded, status);
        QVERIFY(provider.start());
        OAuthClient client = this->client();
        client.tokenUrl = provider.url();
        Attempt attempt;
        attempt.authorisation.start(client, {}, {}, {});
        request(attempt.redirect(), "/?" + redirected + "&state=" + attempt.state());
        QTRY_COMPARE_WITH_TIMEOUT(attempt.ends.size(), 1, patience);
        QTEST(attempt.error().kind, "kind");
        QVERIFY2(explain(attempt.error()).contains(said), qPrintable(explain(attempt.error())));
        QVERIFY(attempt.secret().isEmpty());
        QTcpSocket after; // and nobody listens any more
        after.connectToHost(attempt.redirect().host(), quint16(attempt.redirect().port()));
        QTRY_COMPARE_WITH_TIMEOUT(after.error(), QAbstractSocket::ConnectionRefusedError, patience);
    }

    void patienceEnds()
    {
        Attempt attempt;
        attempt.authorisation.setPatience(std::chrono::milliseconds(50));
        attempt.authorisation.start(client(), {}, {}, {});
        QTRY_COMPARE_WITH_TIMEOUT(attempt.ends.size(), 1, patience);
        QCOMPARE(attempt.error().code, QByteArray("BROWSERLATE"));
    }

    void itIsCancelled()
    {
        TokenServer silent;
        silent.addAnswer({}, {});
        QVERIFY(silent.start());
        OAuthClient client = this->client();
        client.tokenUrl = silent.url();
        Attempt attempt;
        attempt.authorisation.start(client, {}, {}, {});
        request(attempt.redirect(), "/?code=c&state=" + attempt.state());
        QTRY_COMPARE_WITH_TIMEOUT(silent.bodies().size(), 1, patience);
        attempt.authorisation.cancel();
        attempt.authorisation.start(client, {}, {}, {}); // two states, two ports
        QCOMPARE(attempt.pages.size(), 2);
        QVERIFY(attempt.pages.at(0).first() != attempt.pages.at(1).first());
        attempt.authorisation.cancel();
        QCoreApplication::processEvents();
        QVERIFY(attempt.ends.isEmpty());
    }

    void clientsThatCannotBe_data()
    {
        QTest::addColumn<OAuthClient>("client");
        const OAuthClient good = {QStringLiteral("https://p.example/t"), QStringLiteral("id"), {}, QStringLiteral("https://p.example/a")};
        OAuthClient one = good;
        one.id.clear();
        QTest::newRow("no ID") << one;
        one = good;
        one.authUrl = QStringLiteral("http://p.example/a");
        QTest::newRow("page over http") << one;
        one.authUrl = QStringLiteral("file:///etc/passwd");
        QTest::newRow("page is a file") << one;
        one = good;
        one.tokenUrl = QStringLiteral("http://p.example/t");
        QTest::newRow("tokens over http") << one;
    }
    void clientsThatCannotBe()
    {
        QFETCH(OAuthClient, client);
        Attempt attempt;
        attempt.authorisation.start(client, {}, {}, {});
        QCOMPARE(attempt.ends.size(), 1);
        QCOMPARE(attempt.error().kind, Error::Kind::Invalid);
        QVERIFY(attempt.pages.isEmpty());
    }

    void microsoftTakesTheName()
    {
        OAuthClient microsoft = client();
        microsoft.authUrl = QStringLiteral("https://login.microsoftonline.com/common/oauth2/v2.0/authorize");
        Attempt attempt;
        attempt.authorisation.start(microsoft, {}, {}, {});
        QCOMPARE(attempt.redirect().host(), QStringLiteral("localhost"));
        request(attempt.redirect(), "/?error=access_denied&state=" + attempt.state());
        QTRY_COMPARE_WITH_TIMEOUT(attempt.ends.size(), 1, patience);
    }
};

QTEST_GUILESS_MAIN(TestAuthorisation)
#include "tst_authorisation.moc"
