// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/oauth2.h"

#include <QTest>

using namespace godwit;
using namespace godwit::auth;
using namespace std::chrono_literals;

class TestOAuth2 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRequestIsThatOfTheRfc()
    {
        // RFC 6749 6, with the client's credentials in the body (2.3.1)
        const oauth2::Secrets secrets{Secret("tGzv3JOkF0XG5Qx2TlKWIA"), Secret("7Fjfp0ZBr1KtDRbnfVdmIw")};
        QCOMPARE(oauth2::refreshRequest(QStringLiteral("s6BhdRkqt3"), {}, secrets),
                 QByteArray("grant_type=refresh_token&refresh_token=tGzv3JOkF0XG5Qx2TlKWIA&client_id=s6BhdRkqt3&client_secret="
                            "7Fjfp0ZBr1KtDRbnfVdmIw"));
        QCOMPARE(
            oauth2::refreshRequest(QStringLiteral("a&b"), QStringLiteral("https://mail.example/ x"), {Secret("1//0&x=y"), {}}),
            QByteArray("grant_type=refresh_token&refresh_token=1%2F%2F0%26x%3Dy&client_id=a%26b&scope=https%3A%2F%2Fmail.example%2F%20x"));
    }

    void tokens_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("access");
        QTest::addColumn<QByteArray>("refresh");
        QTest::addColumn<qint64>("seconds"); // -1: not said
        // RFC 6749 5.1
        QTest::newRow("RFC") << QByteArray(R"({"access_token":"2YotnFZFEjr1zCsicMWpAA","token_type":"example","expires_in":3600})")
                                    .replace("example", "Bearer")
                             << QByteArray("2YotnFZFEjr1zCsicMWpAA") << QByteArray() << qint64(3600);
        QTest::newRow("rotated") << QByteArray(R"({"access_token":"a","token_type":"bearer","refresh_token":"new","expires_in":"60"})")
                                 << QByteArray("a") << QByteArray("new") << qint64(60);
        QTest::newRow("no lifetime") << QByteArray(R"({"access_token":"a","token_type":"BEARER"})") << QByteArray("a") << QByteArray()
                                     << qint64(-1);
        QTest::newRow("an odd lifetime") << QByteArray(R"({"access_token":"a","token_type":"Bearer","expires_in":-5})") << QByteArray("a")
                                         << QByteArray() << qint64(-1);
        QTest::newRow("for ever") << QByteArray(R"({"access_token":"a","token_type":"Bearer","expires_in":1e300})") << QByteArray("a")
                                  << QByteArray() << qint64(24 * 365 * 3600);
    }
    void tokens()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, access);
        QFETCH(QByteArray, refresh);
        QFETCH(qint64, seconds);
        const auto token = oauth2::readResponse(200, body);
        QVERIFY(token);
        QCOMPARE(token->access.reveal(), access);
        QCOMPARE(token->refresh.reveal(), refresh);
        QCOMPARE(token->lifetime.value_or(-1s).count(), seconds);
    }

    void refusals_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<QByteArray>("code");
        using Kind = Error::Kind;
        const QByteArray none;
        // RFC 6749 5.2
        QTest::newRow("revoked") << 400 << QByteArray(R"({"error":"invalid_grant","error_description":"Token has been revoked."})")
                                 << Kind::Authentication << QByteArray("invalid_grant");
        QTest::newRow("client unknown") << 401 << QByteArray(R"({"error":"invalid_client"})") << Kind::Authentication
                                        << QByteArray("invalid_client");
        QTest::newRow("busy") << 503 << QByteArray("<html>") << Kind::ServerUnavailable << none;
        QTest::newRow("too often") << 429 << QByteArray(R"({"error":"x"})") << Kind::ServerUnavailable << none;
        QTest::newRow("temporarily") << 400 << QByteArray(R"({"error":"temporarily_unavailable"})") << Kind::ServerUnavailable << none;
        QTest::newRow("not a token endpoint") << 404 << QByteArray("<html>") << Kind::Protocol << none;
        QTest::newRow("redirect") << 302 << none << Kind::Protocol << none;
        QTest::newRow("not JSON") << 200 << QByteArray("ok") << Kind::Protocol << none;
        QTest::newRow("no token") << 200 << QByteArray(R"({"token_type":"Bearer"})") << Kind::Protocol << none;
        QTest::newRow("another type") << 200 << QByteArray(R"({"access_token":"a","token_type":"mac"})") << Kind::Protocol << none;
        QTest::newRow("a token with a field in it")
            << 200 << QByteArray(R"({"access_token":"a\u0001host=evil","token_type":"Bearer"})") << Kind::Protocol << none;
        QTest::newRow("too long") << 200 << QByteArray(70'000, ' ') << Kind::Protocol << none;
        QTest::newRow("deep") << 200 << QByteArray(60'000, '[') << Kind::Protocol << none;
    }
    void refusals()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(Error::Kind, kind);
        QFETCH(QByteArray, code);
        const auto token = oauth2::readResponse(status, body);
        QVERIFY(!token);
        QCOMPARE(token.error().kind, kind);
        QCOMPARE(token.error().code, code);
        QVERIFY(explain(token.error()).size() > 20);
    }

    void secretsAreKeptAsOne()
    {
        const auto both = oauth2::unpack(oauth2::pack({Secret("1//refresh"), Secret("cl\"ient")}));
        QCOMPARE(both.refreshToken.reveal(), QByteArray("1//refresh"));
        QCOMPARE(both.clientSecret.reveal(), QByteArray("cl\"ient"));
        QCOMPARE(oauth2::pack({Secret("1//refresh"), {}}).reveal(), QByteArray("1//refresh"));
        QCOMPARE(oauth2::unpack(Secret("1//refresh")).refreshToken.reveal(), QByteArray("1//refresh"));
        QVERIFY(oauth2::unpack(Secret("{nonsense")).refreshToken.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestOAuth2)
#include "tst_oauth2.moc"
