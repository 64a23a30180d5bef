// SPDX-License-Identifier: GPL-3.0-or-later
// Promise 5 where letters are submitted: how one signs in is the account's choice and what the server proved before, never less.
#include "submissionrig.h"
#include "support/scriptedserver.h"

using namespace godwit;
using namespace godwit::test;

namespace {

using Kind = Error::Kind;
using Method = SignInMethod;

struct Case {
    const char *name;
    const char *offered;      ///< lines of EHLO
    QByteArray script;        ///< after it
    Kind expected = Kind::None;
    QByteArray code = {};
    Method method = Method::Automatic, before = Method::Automatic;
    Method pinned = Method::Automatic; ///< reported
};

const QByteArray never = "W: never\n";

const std::vector<Case> &cases()
{
    static const std::vector<Case> all{
        {"PLAIN", "AUTH PLAIN LOGIN", "C: AUTH PLAIN {*}\nS: 235 in\n", {}, {}, {}, {}, Method::Plain},
        {"LOGIN alone",
         "AUTH LOGIN",
         "C: AUTH LOGIN\nS: 334 VXNlcm5hbWU6\nC: {*}\nS: 334 UGFzc3dvcmQ6\nC: {*}\nS: 235 in\n",
         {},
         {},
         {},
         {},
         Method::Login},
        {"nothing offered", "SIZE 1000", never, Kind::Authentication, "NOWAY"},
        {"only what is not chosen by itself", "AUTH XOAUTH2 OAUTHBEARER ANONYMOUS EXTERNAL", never, Kind::Authentication, "NOWAY"},
        {"SCRAM before, PLAIN now", "AUTH PLAIN LOGIN", never, Kind::Attack, {}, {}, Method::ScramSha256},
        {"SCRAM before, CRAM-MD5 now", "AUTH CRAM-MD5", never, Kind::Attack, {}, {}, Method::ScramSha256},
        {"PLAIN before, LOGIN now",
         "AUTH LOGIN",
         "C: AUTH LOGIN\nS: 334 VXNlcm5hbWU6\nC: {*}\nS: 334 UGFzc3dvcmQ6\nC: {*}\nS: 235 in\n",
         {},
         {},
         {},
         Method::Plain,
         Method::Login},
        {"a method of the account, not offered", "AUTH PLAIN", never, Kind::Authentication, "NOWAY", Method::ScramSha256},
        {"a token, not offered", "AUTH PLAIN LOGIN", never, Kind::Authentication, "NOWAY", Method::OAuth},
        {"a token", "AUTH PLAIN XOAUTH2", "C: AUTH XOAUTH2 {*}\nS: 235 in\n", {}, {}, Method::OAuth},
        {"IMAP's LOGIN is the mechanism here",
         "AUTH PLAIN LOGIN",
         "C: AUTH LOGIN\nS: 334 VXNlcm5hbWU6\nC: {*}\nS: 334 UGFzc3dvcmQ6\nC: {*}\nS: 235 in\n",
         {},
         {},
         Method::LoginCommand},
        {"SCRAM, and 235 at once", "AUTH PLAIN SCRAM-SHA-256", "C: AUTH SCRAM-SHA-256 {*}\nS: 235 in\n" + never, Kind::Attack},
        {"SCRAM, another nonce", "AUTH SCRAM-SHA-256",
         "C: AUTH SCRAM-SHA-256 {*}\nS: 334 cj14LHM9UVNYQ1IrUTZzZWs4YmY5MixpPTQwOTY=\n" + never, Kind::Attack},
        {"SCRAM refused: no PLAIN after it", "AUTH PLAIN SCRAM-SHA-256", "C: AUTH SCRAM-SHA-256 {*}\nS: 535 5.7.8 no\n" + never,
         Kind::Authentication, "5.7.8"},
        {"wrong password", "AUTH PLAIN LOGIN", "C: AUTH PLAIN {*}\nS: 535 5.7.8 no\n" + never, Kind::Authentication, "5.7.8"},
        {"another way is wanted", "AUTH PLAIN LOGIN", "C: AUTH PLAIN {*}\nS: 534 5.7.9 no\n" + never, Kind::Authentication, "5.7.9"},
        {"not at the moment", "AUTH PLAIN LOGIN", "C: AUTH PLAIN {*}\nS: 454 4.7.0 later\n" + never, Kind::ServerUnavailable, "4.7.0"},
        {"235 after the exchange was cancelled", "AUTH LOGIN", "C: AUTH LOGIN\nS: 334 !\nC: *\nS: 235 in\n" + never, Kind::Attack},
        {"235 before anybody asked", "AUTH PLAIN\\r\\n235 in", never, Kind::Attack},
    };
    return all;
}

} // namespace

class TestSubmissionSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ways_data()
    {
        QTest::addColumn<qsizetype>("index");
        for (std::size_t i = 0; i < cases().size(); ++i) QTest::newRow(cases()[i].name) << qsizetype(i);
    }
    void ways()
    {
        QFETCH(qsizetype, index);
        const Case &each = cases()[std::size_t(index)];
        ScriptedServer server(ScriptedServer::Tls::FromTheStart);
        server.addScript("S: 220 hi\nC: EHLO [127.0.0.1]\nS: 250-hi\nS: 250 " + QByteArray(each.offered) + '\n' + each.script);
        QVERIFY(server.start());
        Account account = submittingAccount(server.port(), Security::ImplicitTls);
        account.signIn.method = each.method;
        account.signIn.pinned = Method::ScramSha256; // where mail is read: another server
        account.outgoing.signInPinned = each.before;
        SubmissionRig rig(account);
        auto error = rig.enter();
        QVERIFY(error);
        // A failure may be told to the one who waits as the end of the connection.
        QVERIFY2(error->kind == each.expected, qPrintable(explain(*error)));
        QCOMPARE(error->code, each.code);
        QCOMPARE(rig.pinned, each.pinned);
        if (each.expected == Kind::None) QTRY_VERIFY2(server.finished(), qPrintable(server.failure()));
        else QVERIFY2(server.failure().isEmpty(), qPrintable(server.failure()));
    }

    /// While a person tries an account out, over TLS: once, and never by itself.
    void trial()
    {
        ScriptedServer server(ScriptedServer::Tls::FromTheStart);
        server.addScript("S: 220 hi\nC: EHLO [127.0.0.1]\nS: 250-hi\nS: 250 AUTH PLAIN SCRAM-SHA-256\nC: AUTH SCRAM-SHA-256 {*}\n"
                         "S: 535 5.7.8 no\nC: AUTH PLAIN {*}\nS: 235 in\n");
        QVERIFY(server.start());
        SubmissionRig rig(submittingAccount(server.port(), Security::ImplicitTls), "sesame-canary", patientOptions(),
                          engine::SignIn::Occasion::Trial);
        QCOMPARE(rig.enter(), Error{});
        QCOMPARE(rig.pinned, Method::Plain);
    }

    void userOfItsOwn()
    {
        ScriptedServer server(ScriptedServer::Tls::FromTheStart);
        server.addScript("S: 220 hi\nC: EHLO [127.0.0.1]\nS: 250-hi\nS: 250 AUTH PLAIN\nC: AUTH PLAIN " +
                         QByteArray("\0bob\0sesame", 11).toBase64() + "\nS: 235 in\n");
        QVERIFY(server.start());
        Account account = submittingAccount(server.port(), Security::ImplicitTls);
        account.outgoing.user = QStringLiteral("bob");
        SubmissionRig rig(account, "sesame");
        QCOMPARE(rig.enter(), Error{});
        QTRY_VERIFY2(server.finished(), qPrintable(server.failure()));
    }

    /// Two connections of one account whose token ran out ask for one new token.
    void oneTokenForAll()
    {
        ScriptedServer server(ScriptedServer::Tls::FromTheStart);
        server.addScript("S: 220 hi\nC: EHLO [127.0.0.1]\nS: 250-hi\nS: 250 AUTH XOAUTH2\nC: AUTH XOAUTH2 {*}\nS: 334 "
                         "eyJzdGF0dXMiOiJpbnZhbGlkX3Rva2VuIn0=\n"
                         "C: \nS: 535 5.7.8 no\nC: AUTH XOAUTH2 {*}\nS: 235 in\n");
        server.repeatLastScript();
        QVERIFY(server.start());
        Account account = submittingAccount(server.port(), Security::ImplicitTls);
        account.signIn.method = Method::XOAuth2;
        SubmissionRig rig(account, "stale");
        engine::SubmissionConnection other(account, patientOptions(), 2);
        std::optional<Error> otherEntered;
        int asked = 0;
        connect(&rig.signIn, &engine::SignIn::secretWanted, &server, [&asked] { ++asked; });
        const auto enterOther = [&]() -> QCoro::Task<> {
            otherEntered = co_await other.open();
            if (!*otherEntered) otherEntered = Error{Kind::Cancelled, {}, {}, {}};
            const Error error = co_await rig.signIn.run(&other);
            otherEntered = error;
        };
        enterOther();
        rig.entering();
        QTRY_COMPARE(server.received().count("AUTH XOAUTH2"), 2);
        QTRY_COMPARE(asked, 1);
        QTRY_COMPARE(server.received().count("\r\n\r\n"), 2); // both have answered the challenge: both were refused
        rig.signIn.giveSecret(Secret("fresh"));
        QTRY_COMPARE(rig.entered, std::optional(Error{}));
        QTRY_COMPARE(otherEntered, std::optional(Error{}));
        QCOMPARE(asked, 1);
    }
};

QTEST_GUILESS_MAIN(TestSubmissionSignIn)
#include "tst_submissionsignin.moc"
