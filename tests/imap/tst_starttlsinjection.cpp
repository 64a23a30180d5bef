// SPDX-License-Identifier: GPL-3.0-or-later
// Promise 2 in the pure session: wherever the server's answer to STARTTLS is cut, what follows its OK never counts.
#include "imap/commands/connection.h"
#include "imap/session.h"

#include <QTest>

using namespace godwit;
using namespace godwit::imap;

namespace {

Config startTlsRequired()
{
    Config config;
    config.requireStartTls = true;
    return config;
}

struct Outcome {
    bool ready = false, attack = false;
    QByteArray written;
};

Outcome drain(Session &session)
{
    Outcome outcome;
    for (const Event &event : session.takeEvents()) {
        outcome.ready |= std::holds_alternative<StartTlsReady>(event);
        const auto *failure = std::get_if<ProtocolFailure>(&event);
        outcome.attack |= failure && failure->error.kind == Error::Kind::Attack;
    }
    outcome.written = session.takeOutput();
    return outcome;
}

} // namespace

class TestStartTlsInjection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutAnywhere_data()
    {
        QTest::addColumn<QByteArray>("injected");
        QTest::newRow("STARTTLS/capabilities") << QByteArray("* CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR\r\n");
        QTest::newRow("STARTTLS/the answer to what comes next") << QByteArray("A2 OK [CAPABILITY IMAP4rev1] done\r\n");
        QTest::newRow("STARTTLS/PREAUTH and mail") << QByteArray("* PREAUTH hi\r\n* 1 FETCH (UID 1 BODY[] {5}\r\nhello)\r\n");
        QTest::newRow("STARTTLS/half a line") << QByteArray("* CAPABILITY X");
        QTest::newRow("STARTTLS/an open literal") << QByteArray("* 1 FETCH (BODY[] {1000}\r\nabc");
        QTest::newRow("STARTTLS/one octet") << QByteArray("*");
        QTest::newRow("STARTTLS/an empty line") << QByteArray("\r\n");
        QTest::newRow("STARTTLS/NUL") << QByteArray("\0\0\0", 3);
    }
    void cutAnywhere()
    {
        QFETCH(QByteArray, injected);
        const QByteArray ok = "A1 OK begin TLS now\r\n", answer = ok + injected;
        for (qsizetype first = 0; first <= answer.size(); ++first) {
            Session session(startTlsRequired());
            session.receive("* OK hello\r\n");
            session.submit(commands::startTls());
            session.submit(commands::login("alice", Secret("canary")));
            QCOMPARE(drain(session).written, "A1 STARTTLS\r\n");
            session.receive(QByteArrayView(answer).first(first));
            const Outcome begin = drain(session);
            QCOMPARE(begin.ready, first == ok.size()); // only when the OK is all there is
            session.receive(QByteArrayView(answer).sliced(first));
            const Outcome end = drain(session);
            QVERIFY2(begin.attack || end.attack, qPrintable(QStringLiteral("cut after %1").arg(first)));
            QVERIFY(!end.ready);
            // Even a caller that went on with the handshake gets nowhere.
            session.tlsStarted();
            session.receive("* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\n");
            QVERIFY((begin.written + end.written + drain(session).written).isEmpty());
            QVERIFY(std::holds_alternative<state::Logout>(session.state()));
        }
    }

    /// The control: with nothing behind the OK, the same conversation signs in, cut wherever.
    void nothingInjected()
    {
        const QByteArray ok = "A1 OK begin TLS now\r\n";
        for (qsizetype first = 0; first <= ok.size(); ++first) {
            Session session(startTlsRequired());
            session.receive("* OK hello\r\n");
            session.submit(commands::startTls());
            session.submit(commands::login("alice", Secret("canary")));
            QCOMPARE(drain(session).written, "A1 STARTTLS\r\n");
            session.receive(QByteArrayView(ok).first(first));
            session.receive(QByteArrayView(ok).sliced(first));
            const Outcome outcome = drain(session);
            QVERIFY(outcome.ready && !outcome.attack && outcome.written.isEmpty());
            session.tlsStarted();
            QVERIFY(drain(session).written.startsWith("A2 LOGIN "));
        }
    }
};

QTEST_GUILESS_MAIN(TestStartTlsInjection)
#include "tst_starttlsinjection.moc"
