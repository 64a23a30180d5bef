// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/pbkdf2.h"
#include "auth/scram.h"

#include <QSet>
#include <QTest>

using namespace godwit;
using namespace godwit::auth;

namespace {

QByteArray octets(const std::expected<Answer, Error> &answer)
{
    return answer ? std::get<QByteArray>(*answer) : "error: " + answer.error().detail.toUtf8();
}

constexpr auto nonce256 = "rOprNGfwEbeRWgbNEkqO";
constexpr auto serverFirst256 = "r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096";

} // namespace

class TestScram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void examples_data()
    {
        QTest::addColumn<int>("hash");
        QTest::addColumn<QByteArray>("nonce");
        QTest::addColumn<QByteArrayList>("messages"); // client first, server first, client final, server final
        QTest::newRow("SCRAM-SHA-1") // RFC 5802 5
            << int(ScramHash::Sha1) << QByteArray("fyko+d2lbbFgONRv9qkxdawL")
            << QByteArrayList{
                   "n,,n=user,r=fyko+d2lbbFgONRv9qkxdawL", "r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,s=QSXCR+Q6sek8bf92,i=4096",
                   "c=biws,r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,p=v0X8v3Bz2T0CJGbJQyF0X+HI4Ts=", "v=rmF9pqV8S7suAoZWja4dJRkFsKQ="};
        QTest::newRow("SCRAM-SHA-256") // RFC 7677 3
            << int(ScramHash::Sha256) << QByteArray(nonce256)
            << QByteArrayList{"n,,n=user,r=rOprNGfwEbeRWgbNEkqO", serverFirst256,
                              "c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=",
                              "v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4="};
    }
    void examples()
    {
        QFETCH(int, hash);
        QFETCH(QByteArray, nonce);
        QFETCH(QByteArrayList, messages);
        const auto mechanism = scram(ScramHash(hash), QStringLiteral("user"), Secret("pencil"), nonce);
        QCOMPARE(mechanism->name(), QByteArray(QTest::currentDataTag()));
        QCOMPARE(octets(mechanism->respond({})), messages[0]);
        const auto wanted = mechanism->respond(messages[1]);
        QVERIFY(wanted);
        const auto request = std::get<KeyRequest>(*wanted);
        QCOMPARE(request.iterations, 4096u);
        const auto last = mechanism->respondWithKey(test::pbkdf2(request));
        QVERIFY(last);
        QCOMPARE(*last, messages[2]);
        QVERIFY2(!mechanism->finished(), "the server has not proven anything yet");
        QCOMPARE(octets(mechanism->respond(messages[3])), QByteArray());
        QVERIFY(mechanism->finished());
        QVERIFY(!mechanism->respond("once more"));
    }

    void hostileFirstMessages_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<Error::Kind>("kind");
        using Kind = Error::Kind;
        const QByteArray fine = "r=NONCEserver,s=QSXCR+Q6sek8bf92,i=4096";
        const auto with = [&fine](const char *from, const char *to) { return QByteArray(fine).replace(from, to); };
        QTest::newRow("another nonce") << with("NONCEserver", "nonceserver") << Kind::Attack;
        QTest::newRow("our nonce and nothing more") << with("NONCEserver", "NONCE") << Kind::Attack;
        QTest::newRow("a nonce with a control character") << with("NONCEserver", "NONCE\x01x") << Kind::Attack;
        QTest::newRow("i=1") << with("i=4096", "i=1") << Kind::Attack;
        QTest::newRow("i=4095") << with("i=4096", "i=4095") << Kind::Attack;
        QTest::newRow("i=1000001") << with("i=4096", "i=1000001") << Kind::Attack;
        QTest::newRow("i=2^31") << with("i=4096", "i=2147483648") << Kind::Attack;
        QTest::newRow("i=2^32+4096") << with("i=4096", "i=4294971392") << Kind::Protocol;
        QTest::newRow("i=2^70") << with("i=4096", "i=1180591620717411303424") << Kind::Protocol;
        QTest::newRow("i=0") << with("i=4096", "i=0") << Kind::Protocol;
        QTest::newRow("i=-1") << with("i=4096", "i=-1") << Kind::Protocol;
        QTest::newRow("i=04096") << with("i=4096", "i=04096") << Kind::Protocol;
        QTest::newRow("i is missing") << with(",i=4096", "") << Kind::Protocol;
        QTest::newRow("no salt") << with("QSXCR+Q6sek8bf92", "") << Kind::Protocol;
        QTest::newRow("a salt that is not base64") << with("QSXCR+Q6sek8bf92", "****") << Kind::Protocol;
        QTest::newRow("another order") << QByteArray("s=QSXCR+Q6sek8bf92,r=NONCEserver,i=4096") << Kind::Protocol;
        QTest::newRow("an extension that must be understood") << "m=x," + fine << Kind::Protocol;
        QTest::newRow("too long") << fine + ",x=" + QByteArray(5000, 'x') << Kind::Protocol;
        QTest::newRow("empty") << QByteArray() << Kind::Protocol;
        QTest::newRow("garbage") << QByteArray("\xff\x00,,==", 6) << Kind::Protocol;
    }
    void hostileFirstMessages()
    {
        QFETCH(QByteArray, message);
        QFETCH(Error::Kind, kind);
        const auto mechanism = scram(ScramHash::Sha256, QStringLiteral("user"), Secret("pencil"), "NONCE");
        QVERIFY(mechanism->respond({}));
        const auto answer = mechanism->respond(message);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, kind);
        QVERIFY(!mechanism->finished());
    }

    void iterationsWithinTheLimitsAreTaken_data()
    {
        QTest::addColumn<quint32>("count");
        for (const quint32 count : {fewestIterations, 15'000u, mostIterations}) QTest::addRow("%u", count) << count;
    }
    void iterationsWithinTheLimitsAreTaken()
    {
        QFETCH(quint32, count);
        const auto mechanism = scram(ScramHash::Sha1, QStringLiteral("user"), Secret("pencil"), "NONCE");
        QVERIFY(mechanism->respond({}));
        const auto answer =
            mechanism->respond("r=NONCE2,s=QSXCR+Q6sek8bf92,i=" + QByteArray::number(count) + ",x=unknown extensions are skipped");
        QVERIFY(answer);
        QCOMPARE(std::get<KeyRequest>(*answer).iterations, count);
    }

    void hostileLastMessages_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::newRow("another signature") << QByteArray("v=rmF9pqV8S7suAoZWja4dJRkFsKQ=");
        QTest::newRow("one bit off") << QByteArray("v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G8=");
        QTest::newRow("half of it") << QByteArray("v=6rriTRBi23WpRR/wtup+");
        QTest::newRow("an empty one") << QByteArray("v=");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("not base64") << QByteArray("v=6rri*RBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=");
        QTest::newRow("something before it") << QByteArray("x=1,v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=");
        QTest::newRow("the first message again") << QByteArray(serverFirst256);
    }
    void hostileLastMessages()
    {
        QFETCH(QByteArray, message);
        const auto mechanism = scram(ScramHash::Sha256, QStringLiteral("user"), Secret("pencil"), nonce256);
        QVERIFY(mechanism->respond({}));
        const auto wanted = mechanism->respond(serverFirst256);
        QVERIFY(mechanism->respondWithKey(test::pbkdf2(std::get<KeyRequest>(*wanted))));
        const auto answer = mechanism->respond(message);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::Attack);
        QVERIFY(!mechanism->finished());
    }

    void aServersErrorIsARefusal()
    {
        const auto mechanism = scram(ScramHash::Sha256, QStringLiteral("user"), Secret("wrong"), nonce256);
        QVERIFY(mechanism->respond({}));
        const auto wanted = mechanism->respond(serverFirst256);
        QVERIFY(mechanism->respondWithKey(test::pbkdf2(std::get<KeyRequest>(*wanted))));
        QCOMPARE(octets(mechanism->respond("e=invalid-proof")), QByteArray());
        QVERIFY(!mechanism->finished());
        QCOMPARE(mechanism->refusal().kind, Error::Kind::Authentication);
        QVERIFY(mechanism->refusal().detail.contains(QLatin1StringView("invalid-proof")));
    }

    void namesAndPasswordsArePrepared()
    {
        const auto mechanism = scram(ScramHash::Sha1, QStringLiteral("I\u00ADX=a,b"), Secret("\u2168\u00A0\u00AA"), "NONCE");
        QCOMPARE(octets(mechanism->respond({})), QByteArray("n,,n=IX=3Da=2Cb,r=NONCE"));
        const auto wanted = mechanism->respond("r=NONCE2,s=QSXCR+Q6sek8bf92,i=4096");
        QCOMPARE(std::get<KeyRequest>(*wanted).password.reveal(), QByteArray("IX a"));
        QVERIFY(!scram(ScramHash::Sha1, QStringLiteral("a\u0007"), Secret("x"), "N")->respond({}));
        QVERIFY(!scram(ScramHash::Sha1, QString(), Secret("x"), "N")->respond({}));
    }

    void aKeyOfAnotherLengthIsRefused()
    {
        const auto mechanism = scram(ScramHash::Sha256, QStringLiteral("user"), Secret("pencil"), nonce256);
        QVERIFY(!mechanism->respondWithKey(Secret(QByteArray(32, 'k')))); // nothing was asked for yet
        QVERIFY(mechanism->respond({}));
        QVERIFY(mechanism->respond(serverFirst256));
        QVERIFY(!mechanism->respondWithKey(Secret(QByteArray(20, 'k'))));
        QVERIFY(!mechanism->respondWithKey(Secret()));
    }

    void noncesAreLongPrintableAndNeverTheSame()
    {
        QSet<QByteArray> seen;
        for (int i = 0; i < 1000; ++i) {
            const QByteArray nonce = scramNonce();
            QCOMPARE(nonce.size(), 24);
            QVERIFY(!nonce.contains(','));
            seen.insert(nonce);
        }
        QCOMPARE(seen.size(), 1000);
    }
};

QTEST_APPLESS_MAIN(TestScram)
#include "tst_scram.moc"
