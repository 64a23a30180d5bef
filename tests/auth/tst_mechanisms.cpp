// SPDX-License-Identifier: GPL-3.0-or-later
// The mechanisms of one or two messages, by the examples of their RFCs; SCRAM has a test of its own.
#include "auth/bearer.h"
#include "auth/mechanism.h"

#include <QTest>

using namespace godwit;
using namespace godwit::auth;

namespace {

using Made = std::shared_ptr<Mechanism>; // QTest copies its data

QByteArray said(Mechanism &mechanism, const QByteArray &challenge)
{
    const auto answer = mechanism.respond(challenge);
    return answer ? std::get<QByteArray>(*answer) : "error: " + answer.error().detail.toUtf8();
}

} // namespace

class TestMechanisms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void examples_data()
    {
        QTest::addColumn<Made>("mechanism");
        QTest::addColumn<QByteArrayList>("challenges");
        QTest::addColumn<QByteArrayList>("answers"); // in base64, as in the RFCs
        QTest::addColumn<bool>("clientFirst");
        using List = QByteArrayList;
        // RFC 4616 4
        QTest::newRow("PLAIN/own mailbox") << Made(plain({}, "tim", Secret("tanstaaftanstaaf"))) << List{""}
                                           << List{"AHRpbQB0YW5zdGFhZnRhbnN0YWFm"} << true;
        QTest::newRow("PLAIN/authorize as") << Made(plain("Ursel", "Kurt", Secret("xipj3plmq"))) << List{""}
                                            << List{"VXJzZWwAS3VydAB4aXBqM3BsbXE="} << true;
        QTest::newRow("LOGIN") << Made(login("alice", Secret("secret"))) << List{"Username:", "Password:"} << List{"YWxpY2U=", "c2VjcmV0"}
                               << false;
        QTest::newRow("LOGIN/other prompts") << Made(login("alice", Secret("secret"))) << List{"", "?"} << List{"YWxpY2U=", "c2VjcmV0"}
                                             << false;
        // RFC 2195 2
        QTest::newRow("CRAM-MD5") << Made(cramMd5("tim", Secret("tanstaaftanstaaf"))) << List{"<1896.697170952@postoffice.reston.mci.net>"}
                                  << List{"dGltIGI5MTNhNjAyYzdlZGE3YTQ5NWI0ZTZlNzMzNGQzODkw"} << false;
        // RFC 4422 appendix A
        QTest::newRow("EXTERNAL/as the certificate says") << Made(external({})) << List{""} << List{""} << true;
        QTest::newRow("EXTERNAL/authorize as") << Made(external("fred@example.com")) << List{""} << List{"ZnJlZEBleGFtcGxlLmNvbQ=="}
                                               << true;
        // RFC 4505 4
        QTest::newRow("ANONYMOUS") << Made(anonymous("sirhc")) << List{""} << List{"c2lyaGM="} << true;
        // RFC 7628 4.1
        const Secret bearer("vF9dft4qmTc2Nvb3RlckBhbHRhdmlzdGEuY29tCg==");
        QTest::newRow("OAUTHBEARER")
            << Made(oauthBearer("user@example.com", "server.example.com", 143, bearer)) << List{""}
            << List{"bixhPXVzZXJAZXhhbXBsZS5jb20sAWhvc3Q9c2VydmVyLmV4YW1wbGUuY29tAXBvcnQ9MTQzAWF1dGg9QmVhcmVyIHZGOWRmdDRxbV"
                    "RjMk52YjNSbGNrQmhiSFJoZG1semRHRXVZMjl0Q2c9PQEB"}
            << true;
        // Google's description of XOAUTH2
        QTest::newRow("XOAUTH2")
            << Made(xoauth2("someuser@example.com", Secret("ya29.vF9dft4qmTc2Nvb3RlckBhdHRhdmlzdGEuY29tCg"))) << List{""}
            << List{"dXNlcj1zb21ldXNlckBleGFtcGxlLmNvbQFhdXRoPUJlYXJlciB5YTI5LnZGOWRmdDRxbVRjMk52YjNSbGNrQmhkSFJoZG1semRHRXVZMjl0Q2"
                    "cBAQ=="}
            << true;
    }
    void examples()
    {
        QFETCH(Made, mechanism);
        QFETCH(QByteArrayList, challenges);
        QFETCH(QByteArrayList, answers);
        QFETCH(bool, clientFirst);
        QCOMPARE(mechanism->clientFirst(), clientFirst);
        QVERIFY(QByteArray(QTest::currentDataTag()).startsWith(mechanism->name()));
        for (qsizetype i = 0; i < challenges.size(); ++i) {
            QVERIFY2(!mechanism->finished(), "an OK would be believed before all was said");
            QCOMPARE(said(*mechanism, challenges[i]).toBase64(), answers[i]);
        }
        QVERIFY(mechanism->finished());
        QVERIFY(!mechanism->refusal());
        const bool saysMore = mechanism->name().contains("OAUTH");
        QCOMPARE(said(*mechanism, "once more").startsWith("error"), !saysMore);
    }

    void tokensThatAreRefused_data()
    {
        QTest::addColumn<Made>("mechanism");
        QTest::addColumn<QByteArray>("challenge");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QByteArray>("code");
        const Secret token("token");
        const QByteArray rfc =
            R"({"status":"invalid_token","scope":"example_scope","openid-configuration":"https:\/\/example.com"})"; // RFC 7628 4.3
        QTest::newRow("OAUTHBEARER") << Made(oauthBearer("u", "h", 993, token)) << rfc << QByteArray("\x01") << QByteArray("invalid_token");
        QTest::newRow("OAUTHBEARER/scope") << Made(oauthBearer("u", "h", 993, token)) << QByteArray(R"({"status":"insufficient_scope"})")
                                           << QByteArray("\x01") << QByteArray("insufficient_scope");
        QTest::newRow("OAUTHBEARER/not JSON") << Made(oauthBearer("u", "h", 993, token)) << QByteArray("what") << QByteArray("\x01")
                                              << QByteArray();
        QTest::newRow("XOAUTH2") << Made(xoauth2("u", token))
                                 << QByteArray(R"({"status":"401","schemes":"bearer mac","scope":"https:\/\/mail.example\/"})")
                                 << QByteArray() << QByteArray("invalid_token");
        QTest::newRow("XOAUTH2/number") << Made(xoauth2("u", token)) << QByteArray(R"({"status":400})") << QByteArray()
                                        << QByteArray("invalid_token");
        QTest::newRow("XOAUTH2/forbidden") << Made(xoauth2("u", token)) << QByteArray(R"({"status":"403"})") << QByteArray()
                                           << QByteArray("insufficient_scope");
    }
    void tokensThatAreRefused()
    {
        QFETCH(Made, mechanism);
        QFETCH(QByteArray, challenge);
        QFETCH(QByteArray, answer);
        QFETCH(QByteArray, code);
        said(*mechanism, {});
        QCOMPARE(said(*mechanism, challenge), answer);
        QVERIFY(!mechanism->finished());
        QCOMPARE(mechanism->refusal().kind, Error::Kind::Authentication);
        QCOMPARE(mechanism->refusal().code, code);
        QVERIFY(said(*mechanism, challenge).startsWith("error"));
    }

    void nothingCanBeSmuggledIn_data()
    {
        QTest::addColumn<Made>("mechanism");
        const Secret fine("token");
        QTest::newRow("PLAIN/NUL in the name") << Made(plain({}, QByteArray("a\0b", 3), fine));
        QTest::newRow("PLAIN/NUL in the password") << Made(plain({}, "a", Secret(QByteArray("a\0b", 3))));
        QTest::newRow("EXTERNAL/NUL") << Made(external(QByteArray("a\0", 2)));
        QTest::newRow("ANONYMOUS/too long") << Made(anonymous(QByteArray(256, 'x')));
        QTest::newRow("OAUTHBEARER/field in the token") << Made(oauthBearer("a", "h", 1, Secret("x\x01host=evil")));
        QTest::newRow("OAUTHBEARER/field in the name") << Made(oauthBearer("a\x01host=evil", "h", 1, fine));
        QTest::newRow("OAUTHBEARER/no token") << Made(oauthBearer("a", "h", 1, Secret()));
        QTest::newRow("OAUTHBEARER/line end") << Made(oauthBearer("a", "h", 1, Secret("x\r\ny")));
        QTest::newRow("XOAUTH2/field in the name") << Made(xoauth2("a\x01auth=x", fine));
        QTest::newRow("XOAUTH2/blank in the token") << Made(xoauth2("a", Secret("x y")));
    }
    void nothingCanBeSmuggledIn()
    {
        QFETCH(Made, mechanism);
        const auto answer = mechanism->respond({});
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::Invalid);
    }

    void aNameIsEscapedForOAuth()
    {
        const auto mechanism = oauthBearer("a=b,c", "h", 993, Secret("t"));
        QVERIFY(said(*mechanism, {}).startsWith("n,a=a=3Db=2Cc,\x01"));
    }

    void noKeyIsTakenByWhoAskedForNone() { QVERIFY(!plain({}, "a", Secret("b"))->respondWithKey(Secret("k"))); }
};

QTEST_APPLESS_MAIN(TestMechanisms)
#include "tst_mechanisms.moc"
