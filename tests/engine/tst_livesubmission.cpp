// SPDX-License-Identifier: GPL-3.0-or-later
// Letters to a real Exim, which delivers them into a real Dovecot, and signing in at Dovecot's own submission server.
#include "submissionrig.h"
#include "support/dovecotserver.h"
#include "support/imapclient.h"
#include "support/jwt.h"
#include "support/smtpserver.h"

#include <QTcpServer>

using namespace godwit;
using namespace godwit::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray letter(const QByteArray &subject, const QByteArray &body)
{
    return "From: alice@example.org\r\nTo: bob@example.org\r\nSubject: " + subject + "\r\nMessage-ID: <" + subject +
           "@example.org>\r\n\r\n" + body;
}

/// A port that nothing listens on now.
quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

class TestLiveSubmission : public QObject
{
    Q_OBJECT
    SmtpServer m_server;

    Account account(Security security, const QByteArrayList &disabled = {}) const
    {
        Account result = submittingAccount(security == Security::ImplicitTls ? m_server.smtpsPort() : m_server.smtpPort(), security);
        result.user = u"alice"_s;
        result.caFile = m_server.caFile();
        result.disabledCapabilities = disabled;
        return result;
    }
    /// The message with this subject in bob's INBOX, without the fields that servers add before it; waits for it.
    QByteArray arrived(const QByteArray &subject) const
    {
        ImapClient bob;
        if (!bob.login(m_server.imapPort(), "bob", "bobpw")) return "no way in";
        QByteArray text;
        static_cast<void>(QTest::qWaitFor(
            [&] {
                bob.command("SELECT INBOX");
                const auto found = bob.command("UID SEARCH SUBJECT " + ImapClient::quoted(subject));
                const QByteArray uid = found.untagged.isEmpty() ? QByteArray() : found.untagged.last().mid(7);
                if (!found.ok() || uid.isEmpty() || uid.contains(' ')) return false;
                const auto fetched = bob.command("UID FETCH " + uid + " BODY.PEEK[]");
                if (fetched.untagged.isEmpty()) return false;
                text = fetched.untagged.first();
                return true;
            },
            30'000));
        const qsizetype from = text.indexOf("From: alice@example.org\r\n");
        return from < 0 ? text : text.sliced(from, text.lastIndexOf(')') - from);
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_server.start(), qPrintable(m_server.failure())); }

    void roundTrip_data()
    {
        QTest::addColumn<int>("security");
        QTest::addColumn<QByteArrayList>("disabled");
        for (const auto &[name, security] : {std::pair{"TLS", Security::ImplicitTls}, {"STARTTLS", Security::StartTls}}) {
            QTest::addRow("%s, BDAT", name) << int(security) << QByteArrayList();
            QTest::addRow("%s, DATA", name) << int(security) << QByteArrayList{"CHUNKING"};
            QTest::addRow("%s, one thing at a time", name) << int(security) << QByteArrayList{"CHUNKING", "PIPELINING", "SIZE"};
        }
    }
    /// What arrives is what was sent, octet by octet: dots, blanks at the end of lines, empty lines, long ones.
    void roundTrip()
    {
        QFETCH(int, security);
        QFETCH(QByteArrayList, disabled);
        static int number = 0;
        const QByteArray subject = "round-trip-" + QByteArray::number(++number);
        const QByteArray message =
            letter(subject, ".\r\n..\r\n.a\r\n\r\nblank \r\n" + QByteArray(990, 'x') + "\r\nFrom here on\r\n.\r\n\r\n");
        SubmissionRig rig(account(Security(security), disabled), "alicepw");
        QCOMPARE(rig.enter(), Error{});
        QCOMPARE(rig.connection.session().capabilities().has("CHUNKING"), !disabled.contains("CHUNKING"));
        const auto outcome = rig.submit(envelopeFor(message), message);
        QVERIFY(outcome);
        QVERIFY2(!outcome->error, qPrintable(explain(outcome->error)));
        QCOMPARE(outcome->fate, smtp::Fate::Sent);
        QCOMPARE(rig.questions, 1);
        QCOMPARE(arrived(subject), message);
        rig.connection.quit();
    }

    /// 25 MB, in pieces, both ways; and a second letter on the same connection.
    void large_data()
    {
        QTest::addColumn<QByteArrayList>("disabled");
        QTest::newRow("BDAT") << QByteArrayList();
        QTest::newRow("DATA") << QByteArrayList{"CHUNKING"};
    }
    void large()
    {
        QFETCH(QByteArrayList, disabled);
        const QByteArray subject = "large-" + QByteArray::number(disabled.size());
        const QByteArray message = letter(subject, ("." + QByteArray(75, 'y') + "\r\n").repeated(25 * 1024 * 1024 / 78));
        SubmissionRig rig(account(Security::ImplicitTls, disabled), "alicepw");
        QCOMPARE(rig.enter(), Error{});
        const auto outcome = rig.submit(envelopeFor(message), message);
        QVERIFY(outcome);
        QCOMPARE(outcome->fate, smtp::Fate::Sent);
        QVERIFY(arrived(subject) == message);
        const QByteArray second = letter(subject + "-again", "hello\r\n");
        const auto again = rig.submit(envelopeFor(second), second);
        QVERIFY(again);
        QCOMPARE(again->fate, smtp::Fate::Sent);
    }

    void tooBig()
    {
        const QByteArray message = letter("too-big", QByteArray(76, 'x') + "\r\n");
        SubmissionRig rig(account(Security::ImplicitTls), "alicepw");
        QCOMPARE(rig.enter(), Error{});
        smtp::Envelope envelope = envelopeFor(message);
        envelope.octets = 100 * 1024 * 1024;
        const auto outcome = rig.submit(envelope, message);
        QVERIFY(outcome);
        QCOMPARE(outcome->error.code, "5.3.4");
        QVERIFY(!rig.log.contains("MAIL FROM"));
    }

    void wrongPassword()
    {
        SubmissionRig rig(account(Security::ImplicitTls), "wrong");
        const auto error = rig.enter();
        QVERIFY(error);
        QCOMPARE(error->kind, Error::Kind::Authentication);
        QVERIFY(rig.connection.isUsable());
        QVERIFY(!error->serverText.isEmpty());
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArrayList>("recipients");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("one of two") << QByteArrayList{"bob@example.org", "reject@example.org"} << int(Error::Kind::No)
                                    << QByteArray("5.1.1");
        QTest::newRow("for now") << QByteArrayList{"tempfail@example.org"} << int(Error::Kind::ServerUnavailable) << QByteArray("4.3.0");
        QTest::newRow("both") << QByteArrayList{"tempfail@example.org", "reject@example.org"} << int(Error::Kind::No)
                              << QByteArray("5.1.1");
    }
    /// Nobody gets it; then, on the same connection, the others do.
    void refusals()
    {
        QFETCH(QByteArrayList, recipients);
        QFETCH(int, kind);
        const QByteArray subject = "refusals-" + QByteArray(QTest::currentDataTag()).replace(' ', '-');
        const QByteArray message = letter(subject, "hello\r\n");
        SubmissionRig rig(account(Security::ImplicitTls), "alicepw");
        QCOMPARE(rig.enter(), Error{});
        const auto outcome = rig.submit(envelopeFor(message, recipients), message);
        QVERIFY(outcome);
        QCOMPARE(outcome->fate, smtp::Fate::NotSent);
        QCOMPARE(int(outcome->error.kind), kind);
        QTEST(outcome->error.code, "code");
        QCOMPARE(rig.questions, 0);
        smtp::Envelope partly = envelopeFor(message, {"reject@example.org", "bob@example.org"});
        partly.acceptPartly = true;
        const auto others = rig.submit(partly, message);
        QVERIFY(others);
        QCOMPARE(others->fate, smtp::Fate::Sent);
        QCOMPARE(others->refusals.size(), 1);
        QCOMPARE(arrived(subject), message); // once: not of the first attempt
    }

    void notAfterAll() // with BDAT the connection is as good as before
    {
        const QByteArray taken = letter("taken-back", "hello\r\n"), sent = letter("after-it", "hello\r\n");
        SubmissionRig rig(account(Security::ImplicitTls), "alicepw");
        QCOMPARE(rig.enter(), Error{});
        rig.commits = false;
        QCOMPARE(rig.submit(envelopeFor(taken), taken)->fate, smtp::Fate::NotSent);
        rig.commits = true;
        QVERIFY(rig.connection.takesAnother());
        QCOMPARE(rig.submit(envelopeFor(sent), sent)->fate, smtp::Fate::Sent);
        QCOMPARE(arrived("after-it"), sent);
    }

    void refusedAtTheEnd()
    {
        const QByteArray message = letter("refuse me", "hello\r\n");
        for (const QByteArrayList &disabled : {QByteArrayList(), QByteArrayList{"CHUNKING"}}) {
            SubmissionRig rig(account(Security::StartTls, disabled), "alicepw");
            QCOMPARE(rig.enter(), Error{});
            const auto outcome = rig.submit(envelopeFor(message), message);
            QVERIFY(outcome);
            QCOMPARE(outcome->fate, smtp::Fate::NotSent);
            QCOMPARE(outcome->error.kind, Error::Kind::No);
            QVERIFY(rig.connection.takesAnother());
        }
    }

    void uses_data()
    {
        QTest::addColumn<int>("security");
        QTest::addColumn<QByteArray>("disabled");
        QTest::addColumn<QByteArray>("says"); ///< the protocol log
        const auto row = [](const char *name, const char *says, const char *disabled = "", Security security = Security::ImplicitTls) {
            QTest::newRow(name) << int(security) << QByteArray(disabled) << QByteArray(says);
        };
        row("EHLO/Exim", "EHLO [127.0.0.1]");
        row("MAIL/Exim", "MAIL FROM:<alice@example.org>");
        row("RCPT/Exim", "RCPT TO:<bob@example.org>");
        row("DATA/Exim", "\nDATA\n", "CHUNKING");
        row("STARTTLS/Exim", "\nSTARTTLS\n", "", Security::StartTls);
        row("AUTH/Exim", "AUTH PLAIN");
        row("PIPELINING/Exim", "ENVID=a+2Bb+3Dc\nRCPT TO:");
        row("SIZE/Exim", " SIZE=");
        row("8BITMIME/Exim", " BODY=8BITMIME");
        row("SMTPUTF8/Exim", " SMTPUTF8");
        row("CHUNKING/Exim", "\nBDAT ");
        row("DSN/Exim", " RET=HDRS ENVID=a+2Bb+3Dc");
    }
    /// One letter that needs all of it, and is taken.
    void uses()
    {
        using On = smtp::DeliveryReports::On;
        QFETCH(int, security);
        QFETCH(QByteArray, disabled);
        QFETCH(QByteArray, says);
        const QByteArray subject = "uses-" + QByteArray(QTest::currentDataTag()).replace('/', '-');
        const QByteArray message = letter(subject, "m\xc3\xb6we\r\n");
        SubmissionRig rig(account(Security(security), {disabled}), "alicepw");
        QCOMPARE(rig.enter(), Error{});
        smtp::Envelope envelope = envelopeFor(message);
        envelope.needsUtf8 = true;
        envelope.reports = {On::Failure | On::Delay, smtp::DeliveryReports::Return::Headers, "a+b=c"};
        const auto outcome = rig.submit(envelope, message);
        QVERIFY(outcome);
        QVERIFY2(!outcome->error, qPrintable(explain(outcome->error)));
        QVERIFY2(rig.log.contains(says), rig.log.constData());
        QCOMPARE(arrived(subject), message);
    }

    void dovecotSubmission_data()
    {
        QTest::addColumn<int>("method");
        for (const auto method : {SignInMethod::ScramSha256, SignInMethod::Plain, SignInMethod::Login, SignInMethod::OAuthBearer,
                                  SignInMethod::XOAuth2, SignInMethod::Automatic})
            QTest::addRow("AUTH/Dovecot %s", qPrintable(nameOf(method))) << int(method);
    }
    /// Dovecot in front of the Exim: what it adds are the ways to sign in.
    void dovecotSubmission()
    {
        QFETCH(int, method);
        const quint16 port = freePort();
        const QString extra =
            QStringLiteral("protocols {\n  submission = yes\n}\nservice submission-login {\n  chroot =\n  inet_listener submission {\n"
                           "    port = 0\n  }\n  inet_listener submissions {\n    port = %1\n    ssl = yes\n  }\n}\n"
                           "submission_relay_host = 127.0.0.1\nsubmission_relay_port = %2\nsubmission_relay_ssl = starttls\n"
                           "submission_relay_ssl_verify = no\nsubmission_relay_user = alice\n"
                           "submission_relay_password = alicepw\n")
                .arg(port)
                .arg(m_server.smtpPort());
        const QByteArray key = "a key of the tests, 32 octets long";
        DovecotServer dovecot;
        QVERIFY2(dovecot.start({u"--extra"_s, extra, u"--jwt-key"_s, QString::fromLatin1(key)}), qPrintable(dovecot.failure()));
        Account account = submittingAccount(port, Security::ImplicitTls);
        account.user = u"alice"_s;
        account.caFile = dovecot.caFile();
        account.signIn.method = SignInMethod(method);
        SubmissionRig rig(account, takesToken(SignInMethod(method)) ? jwt("alice", key) : QByteArray("alicepw"));
        const auto error = rig.enter();
        QVERIFY(error);
        QVERIFY2(!*error, qPrintable(explain(*error)));
        if (SignInMethod(method) == SignInMethod::Automatic) QCOMPARE(rig.pinned, SignInMethod::ScramSha256);
        const QByteArray subject = "by-dovecot-" + nameOf(SignInMethod(method)).toLatin1();
        const QByteArray message = letter(subject, ".\r\nhello\r\n");
        const auto outcome = rig.submit(envelopeFor(message), message);
        QVERIFY(outcome);
        QVERIFY2(!outcome->error, qPrintable(explain(outcome->error)));
        QCOMPARE(arrived(subject), message);
    }
};

QTEST_GUILESS_MAIN(TestLiveSubmission)
#include "tst_livesubmission.moc"
