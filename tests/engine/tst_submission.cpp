// SPDX-License-Identifier: GPL-3.0-or-later
// Letters through the real socket to scripted servers: what becomes of them, and that nothing is read faster than it is taken.
#include "submissionrig.h"
#include "support/scriptedserver.h"

using namespace godwit;
using namespace godwit::test;

namespace {

const QByteArray hello =
    "S: 220 hello\nC: EHLO [127.0.0.1]\nS: 250-hello\nS: 250-PIPELINING\nS: 250 AUTH PLAIN\nC: AUTH PLAIN {*}\nS: 235 in\n";
const QByteArray enveloped = "C: MAIL FROM:<alice@example.org>\nC: RCPT TO:<bob@example.org>\nS: 250 ok\nS: 250 ok\nC: DATA\nS: 354 go\n";
const QByteArray message = "Subject: x\r\n\r\n.dot\r\n";
const QByteArray contentAndDot = "C: Subject: x\nC: \nC: ..dot\nC: .\n";

/// Takes connections and reads nothing of what comes after DATA, until it is told to.
class SlowServer : public QTcpServer
{
public:
    qint64 taken = 0;
    QTcpSocket *socket = nullptr;
    bool paused = true;

    SlowServer()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            socket = nextPendingConnection();
            socket->setReadBufferSize(64 * 1024);
            socket->write("220 hello\r\n");
            connect(socket, &QTcpSocket::readyRead, this, [this] { read(); });
        });
    }
    void read()
    {
        while (!m_content && socket->canReadLine()) {
            const QByteArray line = socket->readLine();
            m_content = line.startsWith("DATA");
            socket->write(m_content ? "354 go\r\n" : "250 ok\r\n");
        }
        if (!m_content || paused) return;
        const QByteArray octets = socket->readAll();
        taken += octets.size();
        if (octets.endsWith("\r\n.\r\n")) socket->write("250 queued\r\n");
    }

private:
    bool m_content = false;
};

} // namespace

class TestSubmission : public QObject
{
    Q_OBJECT

    static std::optional<smtp::Outcome> outcomeOf(const QByteArray &rest, QByteArray *log = nullptr)
    {
        ScriptedServer server(ScriptedServer::Tls::FromTheStart);
        server.addScript(hello + rest);
        if (!server.start()) return std::nullopt;
        SubmissionRig rig(submittingAccount(server.port(), Security::ImplicitTls));
        if (rig.enter() != Error{}) return std::nullopt;
        const auto outcome = rig.submit(envelopeFor(message), message);
        if (log) *log = rig.log;
        return outcome;
    }

private Q_SLOTS:
    void outcomes_data()
    {
        using smtp::Fate;
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<int>("fate");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("code");
        const auto row = [](const char *name, const QByteArray &script, Fate fate, Error::Kind kind, const QByteArray &code = {}) {
            QTest::newRow(name) << script << int(fate) << int(kind) << code;
        };
        using Kind = Error::Kind;
        row("taken", enveloped + contentAndDot + "S: 250 2.0.0 queued\n", Fate::Sent, Kind::None);
        row("refused at the end", enveloped + contentAndDot + "S: 554 5.7.1 no\n", Fate::NotSent, Kind::No, "5.7.1");
        row("later at the end", enveloped + contentAndDot + "S: 451 4.3.0 no\n", Fate::NotSent, Kind::ServerUnavailable, "4.3.0");
        row("lost after the dot", enveloped + contentAndDot + "X\n", Fate::Unknown, Kind::Network);
        row("reset after the dot", enveloped + contentAndDot + "X!\n", Fate::Unknown, Kind::Network);
        row("half an answer after the dot", enveloped + contentAndDot + "S-: 250 2.0.0 que\nX\n", Fate::Unknown, Kind::Network);
        row("lost after 354", enveloped + "X\n", Fate::Unknown, Kind::Network); // the dot was written by then, or was not
        row("lost after MAIL", "C: MAIL FROM:<alice@example.org>\nX\n", Fate::NotSent, Kind::Network);
        row("closing after MAIL", "C: MAIL FROM:<alice@example.org>\nS: 421 4.3.2 bye\nX\n", Fate::NotSent, Kind::ServerUnavailable,
            "4.3.2");
        row("recipient refused",
            "C: MAIL FROM:<alice@example.org>\nC: RCPT TO:<bob@example.org>\nS: 250 ok\nS: 550 5.1.1 who\nC: RSET\nS: 250 ok\n",
            Fate::NotSent, Kind::No, "5.1.1");
    }
    void outcomes()
    {
        QFETCH(QByteArray, script);
        QFETCH(int, fate);
        const auto outcome = outcomeOf(script);
        QVERIFY(outcome);
        if (QByteArray(QTest::currentDataTag()) == "lost after 354") {
            QVERIFY(outcome->fate != smtp::Fate::Sent);
        } else {
            QCOMPARE(int(outcome->fate), fate);
        }
        QTEST(int(outcome->error.kind), "kind");
        QTEST(outcome->error.code, "code");
    }

    void theLogHasNoSecretAndNoContent()
    {
        QByteArray log;
        const auto outcome = outcomeOf(enveloped + contentAndDot + "S: 250 queued\n", &log);
        QVERIFY(outcome && outcome->fate == smtp::Fate::Sent);
        QVERIFY2(!log.contains("canary") && !log.contains(QByteArray("sesame-canary").toBase64().first(12)) && !log.contains("dot"),
                 log.constData());
        QVERIFY(log.contains("AUTH PLAIN ••••") && log.contains("RCPT TO:<bob@example.org>") && log.contains("250 queued"));
    }

    /// Nothing that ends the letter leaves before the question was answered with yes.
    void notAfterAll()
    {
        ScriptedServer server(ScriptedServer::Tls::FromTheStart);
        server.addScript(hello + enveloped + "C: Subject: x\nC: \nC: ..dot\nW: never\n");
        QVERIFY(server.start());
        SubmissionRig rig(submittingAccount(server.port(), Security::ImplicitTls));
        QCOMPARE(rig.enter(), Error{});
        rig.commits = false;
        const auto outcome = rig.submit(envelopeFor(message), message);
        QVERIFY(outcome);
        QCOMPARE(outcome->fate, smtp::Fate::NotSent);
        QCOMPARE(rig.questions, 1);
        QVERIFY(!rig.connection.takesAnother()); // within DATA there is no way back
        QVERIFY(!server.received().contains("\r\n.\r\n"));
    }

    void severalLetters()
    {
        ScriptedServer server(ScriptedServer::Tls::FromTheStart);
        QByteArray script = hello;
        for (int i = 0; i < 3; ++i) script += enveloped + contentAndDot + "S: 250 queued\n";
        server.addScript(script + "C: QUIT\nX\n");
        QVERIFY(server.start());
        SubmissionRig rig(submittingAccount(server.port(), Security::ImplicitTls));
        QCOMPARE(rig.enter(), Error{});
        for (int i = 0; i < 3; ++i) {
            const auto outcome = rig.submit(envelopeFor(message), message);
            QVERIFY(outcome);
            QCOMPARE(outcome->fate, smtp::Fate::Sent);
        }
        rig.connection.quit();
        QTRY_VERIFY2(server.finished(), qPrintable(server.failure()));
        QVERIFY(rig.lost.isEmpty());
    }

    void oneAtATime()
    {
        ScriptedServer server(ScriptedServer::Tls::FromTheStart);
        server.addScript(hello + "C: MAIL FROM:<alice@example.org>\nW: on\n");
        QVERIFY(server.start());
        SubmissionRig rig(submittingAccount(server.port(), Security::ImplicitTls));
        QCOMPARE(rig.enter(), Error{});
        rig.submitting(envelopeFor(message), message);
        QTRY_VERIFY(server.isWaitingFor("on"));
        const auto second = rig.connection.submit(
            envelopeFor(message), [](qsizetype) { return QByteArray(); }, [](const QByteArrayList &) { return Reply<bool>::ready(true); });
        QVERIFY(second.isReady());
        QVERIFY(!rig.outcome);
        rig.connection.abort(Error{Error::Kind::Cancelled, {}, {}, {}});
        QVERIFY(rig.outcome && rig.outcome->fate == smtp::Fate::NotSent);
    }

    void silence()
    {
        engine::Options options = patientOptions();
        options.submission = std::chrono::milliseconds(200);
        ScriptedServer server(ScriptedServer::Tls::FromTheStart);
        server.addScript(hello + "C: MAIL FROM:<alice@example.org>\nW: never\n");
        QVERIFY(server.start());
        SubmissionRig rig(submittingAccount(server.port(), Security::ImplicitTls), "sesame-canary", options);
        QCOMPARE(rig.enter(), Error{});
        const auto outcome = rig.submit(envelopeFor(message), message);
        QVERIFY(outcome);
        QCOMPARE(outcome->error.kind, Error::Kind::Timeout);
        QCOMPARE(outcome->fate, smtp::Fate::NotSent);
        QCOMPARE(rig.lost.size(), 1);
    }

    void silenceAfterTheDot()
    {
        engine::Options options = patientOptions();
        options.acceptance = std::chrono::milliseconds(200);
        ScriptedServer server(ScriptedServer::Tls::FromTheStart);
        server.addScript(hello + enveloped + contentAndDot + "W: never\n");
        QVERIFY(server.start());
        SubmissionRig rig(submittingAccount(server.port(), Security::ImplicitTls), "sesame-canary", options);
        QCOMPARE(rig.enter(), Error{});
        const auto outcome = rig.submit(envelopeFor(message), message);
        QVERIFY(outcome);
        QCOMPARE(outcome->error.kind, Error::Kind::Timeout);
        QCOMPARE(outcome->fate, smtp::Fate::Unknown);
    }

    /// 40 MB to a server that does not read: what is held of it is what the sockets hold.
    void largeLettersAreStreamed()
    {
        SlowServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const QByteArray large = (QByteArray(76, 'x') + "\r\n").repeated(40 * 1024 * 1024 / 78);
        SubmissionRig rig(submittingAccount(server.serverPort(), Security::None));
        QCOMPARE(rig.enter(), Error{}); // no AUTH, no encryption, this computer: nobody to sign in to
        quint64 progress = 0;
        connect(&rig.connection, &engine::SubmissionConnection::sent, &server, [&](quint64 octets, quint64 total) {
            QVERIFY(octets >= progress && total == quint64(large.size()));
            progress = octets;
        });
        rig.submitting(envelopeFor(large), large);
        QTRY_VERIFY(rig.readOctets > 0);
        for (qint64 before = -1; before != rig.readOctets;) { // until nothing moves any more
            before = rig.readOctets;
            QTest::qWait(50);
        }
        QVERIFY2(rig.readOctets < 16 * 1024 * 1024, QByteArray::number(rig.readOctets).constData());
        server.paused = false;
        server.read();
        QTRY_VERIFY_WITH_TIMEOUT(rig.outcome.has_value(), 60'000);
        QCOMPARE(rig.outcome->fate, smtp::Fate::Sent);
        QCOMPARE(server.taken, large.size() + 3);
        QCOMPARE(progress, quint64(large.size()));
    }

    void goneWhileAsked()
    {
        ScriptedServer server(ScriptedServer::Tls::FromTheStart);
        server.addScript(hello + enveloped + "C: Subject: x\nC: \nC: ..dot\nW: never\n");
        QVERIFY(server.start());
        auto rig = std::make_unique<SubmissionRig>(submittingAccount(server.port(), Security::ImplicitTls));
        QCOMPARE(rig->enter(), Error{});
        Promise<bool> answer(false);
        std::optional<Reply<bool>> reply(answer.reply());
        bool asked = false;
        auto outcome = rig->connection.submit(
            envelopeFor(message), [](qsizetype most) { return message.first(std::min(most, message.size())); },
            [&](const QByteArrayList &) {
                asked = true;
                Reply<bool> given = std::move(*reply);
                return given;
            });
        QTRY_VERIFY(asked);
        rig.reset();
        QVERIFY(outcome.isReady());
        answer.complete(true); // too late, and nobody is hurt
    }
};

QTEST_GUILESS_MAIN(TestSubmission)
#include "tst_submission.moc"
