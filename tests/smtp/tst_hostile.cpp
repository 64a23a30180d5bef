// SPDX-License-Identifier: GPL-3.0-or-later
// What a hostile server can make the session hold, show or believe (promises 2, 3, 7).
#include "auth/scram.h"
#include "smtp/session.h"

#include <QTest>

using namespace godwit;
using namespace godwit::smtp;

namespace {

Config encrypted()
{
    Config config;
    config.tlsActive = true;
    return config;
}

std::optional<Error> failureOf(Session &session)
{
    std::optional<Error> failure;
    for (const Event &event : session.takeEvents())
        if (const auto *failed = std::get_if<Failure>(&event)) failure = failed->error;
    return failure;
}

/// Says `octets` again and again; how much of it was heard before the session had enough, at most `most`.
quint64 heard(Session &session, const QByteArray &octets, quint64 most)
{
    quint64 total = 0;
    while (total < most && !std::holds_alternative<state::Closed>(session.state())) {
        session.receive(octets);
        session.takeOutput();
        total += quint64(octets.size());
    }
    return total;
}

void open(Session &session, const QByteArray &ehlo = "250 AUTH LOGIN CRAM-MD5 PLAIN\r\n")
{
    session.receive("220 hello\r\n");
    session.takeOutput();
    session.receive(ehlo);
    session.takeOutput();
    session.takeEvents();
    session.takeLog();
}

const QList<QByteArray> hostileTexts{"<img src=http://evil/x>",
                                     "<a href=\"http://evil\">click</a>",
                                     "<b>Error</b><script>alert(1)</script>",
                                     "&lt;img src=x&gt;",
                                     "\x1b[2J\x1b[31mred",
                                     "\x1b]0;title\x07",
                                     "\x08\x08\x08\x08gone",
                                     "a\tb\x0b\x0c",
                                     "\xe2\x80\xaegnp.exe",
                                     "\xe2\x81\xa6isolated",
                                     "\xff\xfe not UTF-8",
                                     "\xc2\x85next line",
                                     "long "};

} // namespace

class TestSmtpHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endlessReply() // many lines of one reply
    {
        Session session(encrypted());
        QVERIFY(heard(session, "220-" + QByteArray(60, 'x') + "\r\n", 1 << 30) < 128 * 1024);
        QCOMPARE(failureOf(session)->kind, Error::Kind::Protocol);
    }
    void endlessLine() // a gibibyte without CRLF, in pieces, and with LF alone
    {
        for (const QByteArray &piece : {QByteArray(4096, '2'), QByteArray("220-\n").repeated(100), QByteArray("\r").repeated(4096)}) {
            Session session(encrypted());
            QVERIFY(heard(session, piece, 1 << 30) < 64 * 1024);
            QCOMPARE(failureOf(session)->kind, Error::Kind::Protocol);
        }
    }
    void emptyLines() // 64 KiB of text are never reached
    {
        Session session(encrypted());
        QVERIFY(heard(session, "220-\r\n", 1 << 30) < 64 * 1024);
        QCOMPARE(failureOf(session)->kind, Error::Kind::Protocol);
    }
    void endlessChallenges_data()
    {
        QTest::addColumn<int>("mechanism");
        for (int i = 0; i < 4; ++i) QTest::addRow("mechanism %d", i) << i;
    }
    void endlessChallenges() // a million of them: each mechanism knows how many there can be
    {
        QFETCH(int, mechanism);
        const Secret secret("canary");
        Session session(encrypted());
        open(session);
        switch (mechanism) {
        case 0: session.signIn(auth::plain({}, "alice", secret)); break;
        case 1: session.signIn(auth::login("alice", secret)); break;
        case 2: session.signIn(auth::cramMd5("alice", secret)); break;
        default: session.signIn(auth::scram(auth::ScramHash::Sha256, QStringLiteral("alice"), secret)); break;
        }
        session.takeOutput();
        QVERIFY(heard(session, "334 aGVsbG8=\r\n", 1'000'000) < 1000);
        QCOMPARE(failureOf(session)->kind, Error::Kind::Protocol);
    }
    void repliesWithoutEnd() // more than commands
    {
        Session session(encrypted());
        open(session);
        session.receive(QByteArray("250 ok\r\n").repeated(100'000));
        QCOMPARE(failureOf(session)->kind, Error::Kind::Attack);
        QVERIFY(session.takeLog().size() < 10);
    }
    void manyCapabilities() // each is looked at, none is multiplied
    {
        Session session(encrypted());
        open(session, QByteArray("250-AUTH A B C D E F G H\r\n").repeated(900) + "250 SIZE 1\r\n");
        QVERIFY(std::holds_alternative<state::Ready>(session.state()));
        QCOMPARE(session.capabilities().size(), std::optional<quint64>(1));
    }

    /// Promise 2, without a socket: cut at every octet, what came before TLS is an attack or is never asked for again.
    void injectionAtEveryOctet()
    {
        const QByteArray answer = "220 go ahead\r\n250-evil\r\n250-AUTH PLAIN\r\n250 CHUNKING\r\n";
        const qsizetype end = answer.indexOf('\n') + 1;
        for (qsizetype cut = 0; cut <= answer.size(); ++cut) {
            Config config;
            config.requireStartTls = true;
            Session session(config);
            open(session, "250-STARTTLS\r\n250 SMTPUTF8\r\n");
            session.receive(answer.first(cut));
            session.receive(answer.sliced(cut));
            QCOMPARE(failureOf(session)->kind, Error::Kind::Attack);
            session.tlsStarted(); // too late
            QVERIFY(session.takeOutput().isEmpty());
        }
        Config config;
        config.requireStartTls = true;
        Session session(config);
        open(session, "250-STARTTLS\r\n250 SMTPUTF8\r\n");
        session.receive(answer.first(end));
        QVERIFY(!failureOf(session));
        session.tlsStarted();
        QVERIFY(!session.capabilities().known() && !session.capabilities().has("SMTPUTF8"));
        QCOMPARE(session.takeOutput(), "EHLO [127.0.0.1]\r\n");
    }

    /// Promise 3: the server's words are kept apart from ours, and hold nothing that a terminal or a label would obey.
    void serverTexts_data()
    {
        QTest::addColumn<QByteArray>("text");
        QCOMPARE(hostileTexts.size(), 13);
        for (const QByteArray &text : hostileTexts)
            QTest::newRow(text.toPercentEncoding().constData()) << (text == "long " ? text.repeated(3000) : text);
    }
    void serverTexts()
    {
        QFETCH(QByteArray, text);
        Session session(encrypted());
        open(session);
        session.signIn(auth::plain({}, "alice", Secret("canary")));
        session.takeOutput();
        session.receive("535 5.7.8 " + text + "\r\n");
        const auto events = session.takeEvents();
        const auto *done = std::get_if<SignInDone>(&events.back());
        QVERIFY(done && done->error);
        QVERIFY(done->error.detail.isEmpty());
        QVERIFY(done->error.serverText.size() <= 2000);
        for (const QChar c : done->error.serverText) QVERIFY(c.category() != QChar::Other_Control);
        QVERIFY(explain(done->error).startsWith(QStringLiteral("The server refused")));
        QVERIFY(!explain(done->error).contains(QChar(0x202e)));
        for (const LogLine &line : session.takeLog()) QVERIFY(line.text.size() < 1200);
    }

    void logKeepsSecrets()
    {
        Session session(encrypted());
        open(session);
        QByteArrayList lines;
        const auto collect = [&] {
            session.takeOutput();
            for (const LogLine &line : session.takeLog()) lines << line.text;
        };
        session.signIn(auth::login("alice", Secret("canary")));
        collect();
        session.receive("334 VXNlcm5hbWU6\r\n");
        collect();
        session.receive("334 UGFzc3dvcmQ6\r\n");
        collect();
        session.receive("235 in\r\n");
        Envelope envelope;
        envelope.sender = "a@example.org";
        envelope.recipients = {"b@example.org"};
        envelope.octets = 10;
        session.submit(envelope);
        collect();
        session.receive("250 ok\r\n");
        collect();
        session.receive("250 ok\r\n");
        collect();
        session.receive("354 go\r\n");
        session.giveContent("canary 1\r\n");
        collect();
        const QByteArray all = lines.join('\n');
        QVERIFY2(!all.contains("canary") && !all.contains(QByteArray("canary").toBase64()) && !all.contains(QByteArray("alice").toBase64()),
                 all.constData());
        QVERIFY(all.contains("AUTH LOGIN") && all.contains("334 ••••") && all.contains("235 in") &&
                all.contains("(10 octets of the message)"));
    }
};

QTEST_GUILESS_MAIN(TestSmtpHostile)
#include "tst_hostile.moc"
