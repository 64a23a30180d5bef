// SPDX-License-Identifier: GPL-3.0-or-later
// Signing in at a real Dovecot, each way that it offers.
#include "rig.h"
#include "support/jwt.h"
#include "support/testcertificates.h"
#include "support/tokenserver.h"

using namespace godwit;
using namespace godwit::test;

using Method = SignInMethod;

class TestSignIn : public QObject
{
    Q_OBJECT

    static constexpr auto key = "a key for tests";
    DovecotServer m_server;

    Account account(Method method, Security security = Security::ImplicitTls) const
    {
        Account account = Rig::accountFor(m_server, security);
        account.signIn.method = method;
        return account;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QStringList options{QStringLiteral("--jwt-key"), QString::fromLatin1(key), QStringLiteral("--guests"),
                                  QStringLiteral("--mechs"), QStringLiteral("plain login scram-sha-256 scram-sha-1 cram-md5")};
        QVERIFY2(m_server.start(options), qPrintable(m_server.failure()));
    }

    void ways_data()
    {
        QTest::addColumn<Method>("method");
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<Error::Kind>("kind");
        using Kind = Error::Kind;
        const QByteArray good = "alicepw", bad = "wrong";
        const QList<std::pair<Method, QByteArray>> passwords{{Method::Automatic, "AUTHENTICATE SCRAM-SHA-256"},
                                                             {Method::ScramSha256, "AUTHENTICATE SCRAM-SHA-256"},
                                                             {Method::ScramSha1, "AUTHENTICATE SCRAM-SHA-1"},
                                                             {Method::Plain, "AUTHENTICATE PLAIN"},
                                                             {Method::Login, "AUTHENTICATE LOGIN"},
                                                             {Method::LoginCommand, "LOGIN alice"},
                                                             {Method::CramMd5, "AUTHENTICATE CRAM-MD5"}};
        for (const auto &[method, sent] : passwords) {
            const bool mechanism = method != Method::Automatic && method != Method::LoginCommand;
            QTest::addRow(mechanism ? "AUTH=%s, AUTHENTICATE/Dovecot" : "%s", qPrintable(nameOf(method)))
                << method << good << sent << Kind::None;
            QTest::addRow("%s, wrong password", qPrintable(nameOf(method))) << method << bad << sent << Kind::Authentication;
        }
        for (const Method method : {Method::OAuthBearer, Method::XOAuth2}) {
            const QByteArray sent = "AUTHENTICATE " + nameOf(method).toLatin1();
            QTest::addRow("AUTH=%s, AUTHENTICATE/Dovecot", qPrintable(nameOf(method))) << method << jwt("alice", key) << sent << Kind::None;
            QTest::addRow("%s, of another user", qPrintable(nameOf(method))) << method << jwt("bob", key) << sent << Kind::Authentication;
            QTest::addRow("%s, signed by somebody else", qPrintable(nameOf(method)))
                << method << jwt("alice", "x") << sent << Kind::Authentication;
            QTest::addRow("%s, ended", qPrintable(nameOf(method))) << method << jwt("alice", key, -60) << sent << Kind::Authentication;
        }
        QTest::newRow("OAUTH") << Method::OAuth << jwt("alice", key) << QByteArray("AUTHENTICATE OAUTHBEARER") << Kind::None;
        QTest::newRow("AUTH=ANONYMOUS, AUTHENTICATE/Dovecot")
            << Method::Anonymous << QByteArray() << QByteArray("AUTHENTICATE ANONYMOUS") << Kind::None;
    }
    void ways()
    {
        QFETCH(Method, method);
        QFETCH(QByteArray, secret);
        QFETCH(QByteArray, sent);
        QFETCH(Error::Kind, kind);
        Rig rig;
        connect(&rig.engine, &engine::Engine::secretWanted, &rig,
                [&rig](AccountId id) { rig.onEngine([&rig, id] { rig.engine.giveSecret(id, {}); }); });
        rig.setAccount(account(method), secret);
        if (kind == Error::Kind::None) {
            QTRY_VERIFY_WITH_TIMEOUT(!rig.folder(QStringLiteral("INBOX")).path.isEmpty(), 30000);
            QVERIFY(!rig.status.error);
        } else {
            QTRY_COMPARE_WITH_TIMEOUT(rig.status.state, AccountStatus::State::Failed, 30000);
            QCOMPARE(rig.status.error.kind, kind);
            // A good token of somebody else is refused without a word about it.
            const bool others = QByteArray(QTest::currentDataTag()).contains("another user");
            if (takesToken(method)) QCOMPARE(rig.status.error.code, QByteArray(others ? "AUTHENTICATIONFAILED" : "invalid_token"));
        }
        QVERIFY2(rig.log.contains(sent), rig.log.constData());
        QVERIFY2(secret.isEmpty() || !rig.log.contains(secret), rig.log.constData());
    }

    void byCertificate_data()
    {
        QTest::addColumn<bool>("shown");
        QTest::newRow("AUTH=EXTERNAL, AUTHENTICATE/Dovecot") << true;
        QTest::newRow("no certificate") << false;
    }
    void byCertificate() // RFC 4422 appendix A: no password anywhere
    {
        QFETCH(bool, shown);
        const TestCertificates &certificates = TestCertificates::instance();
        DovecotServer server;
        QVERIFY2(server.start({QStringLiteral("--client-ca"), certificates.caFile()}), qPrintable(server.failure()));
        Account asked = Rig::accountFor(server, Security::ImplicitTls);
        asked.signIn.method = Method::External;
        if (shown) {
            asked.clientCertificate = certificates.file(CertificateKind::Client, QStringLiteral(".pem"));
            asked.clientKey = certificates.file(CertificateKind::Client, QStringLiteral(".key"));
        }
        Rig rig;
        rig.startProbe(asked, {});
        QTRY_VERIFY_WITH_TIMEOUT(rig.probe, 30000);
        QVERIFY2(shown ? !*rig.probe : rig.probe->kind == Error::Kind::Authentication, qPrintable(explain(*rig.probe)));
        QVERIFY2(!explain(*rig.probe).contains(QStringLiteral("password")), qPrintable(explain(*rig.probe)));
        QVERIFY2(rig.log.contains("AUTHENTICATE EXTERNAL"), rig.log.constData());
    }

    void whatWorkedIsPinned()
    {
        Rig rig;
        QList<std::pair<AccountId, Method>> pinned;
        connect(&rig.engine, &engine::Engine::signInPinned, &rig,
                [&pinned](AccountId id, Method method) { pinned.emplace_back(id, method); });
        rig.startProbe(account(Method::Automatic), "alicepw");
        QTRY_VERIFY_WITH_TIMEOUT(rig.probe, 30000);
        QVERIFY(!*rig.probe);
        QCOMPARE(pinned, (QList<std::pair<AccountId, Method>>{{AccountId{}, Method::ScramSha256}}));
        Account known = account(Method::Automatic);
        known.signIn.pinned = Method::ScramSha256;
        rig.setAccount(known, "alicepw");
        QTRY_COMPARE_WITH_TIMEOUT(rig.status.state, AccountStatus::State::UpToDate, 30000);
        QCOMPARE(pinned.size(), 1); // nothing new
    }

    void aUserWithoutScramSecrets()
    {
        // The server offers SCRAM to everybody, and has to refuse those whose password it holds as another hash.
        DovecotServer server;
        QVERIFY2(server.start({QStringLiteral("--extra"),
                               QStringLiteral("passdb static {\n  password = {SHA256}bCRFzquPAmvAyx2cjOWoXSCNEN5xqwhD9J5ugdAVMI4=\n}\n")}),
                 qPrintable(server.failure()));
        Account carl = Rig::accountFor(server, Security::ImplicitTls);
        carl.user = QStringLiteral("carl");
        Rig rig;
        Method pinned = Method::Automatic;
        connect(&rig.engine, &engine::Engine::signInPinned, &rig, [&pinned](AccountId, Method method) { pinned = method; });
        rig.startProbe(carl, "carlpw");
        QTRY_VERIFY_WITH_TIMEOUT(rig.probe, 30000);
        QVERIFY2(!*rig.probe, qPrintable(explain(*rig.probe)));
        QCOMPARE(pinned, Method::Plain);
        QVERIFY(rig.log.contains("AUTHENTICATE SCRAM-SHA-256"));
        // Once it is an account it stays with what worked; without the trial it would have been told instead of shown to the server.
        carl.signIn.pinned = pinned;
        rig.log.clear();
        rig.setAccount(carl, "carlpw");
        QTRY_COMPARE_WITH_TIMEOUT(rig.status.state, AccountStatus::State::UpToDate, 30000);
        QVERIFY(!rig.log.contains("SCRAM-SHA-256 "));
        carl.signIn.pinned = Method::Automatic;
        rig.setAccount(carl, "carlpw");
        QTRY_COMPARE_WITH_TIMEOUT(rig.status.state, AccountStatus::State::Failed, 30000);
    }

    void tokensAreRenewedAtTheProvider()
    {
        TokenServer provider;
        provider.addAnswer(R"({"token_type":"Bearer","access_token":")" + jwt("alice", key, -60) + R"("})");
        provider.addAnswer(R"({"token_type":"Bearer","access_token":")" + jwt("alice", key) + R"("})");
        QVERIFY(provider.start());
        Rig rig;
        Account tokens = account(Method::OAuth);
        tokens.signIn.oauth = {provider.url(), QStringLiteral("client"), {}};
        rig.setAccount(tokens, "refresh");
        // The first one has ended when it arrives, although the provider does not say so: that is a refusal, and the person's turn.
        QTRY_COMPARE_WITH_TIMEOUT(rig.status.state, AccountStatus::State::Failed, 30000);
        QCOMPARE(rig.status.error.code, QByteArray("invalid_token"));
        rig.onEngine([&rig] { rig.engine.reconnectNow(); });
        QTRY_COMPARE_WITH_TIMEOUT(rig.status.state, AccountStatus::State::UpToDate, 30000);
        QCOMPARE(provider.bodies().size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestSignIn)
#include "tst_signin.moc"
