// SPDX-License-Identifier: GPL-3.0-or-later
// Promises 1, 2 and 4 where letters are submitted, through the real socket: nothing of a person's goes out before TLS, nothing heard before
// it matters after it, and certificates are looked at as strictly as where mail is read.
#include "engine/tlspolicy.h"
#include "mail/fingerprint.h"
#include "submissionrig.h"
#include "support/proxyserver.h"
#include "support/scriptedserver.h"

#include <QRegularExpression>
#include <QTimer>

#include <linux/sockios.h>
#include <sys/ioctl.h>

using namespace godwit;
using namespace godwit::test;
using namespace Qt::StringLiterals;

namespace {

using Kind = Error::Kind;

/// It says `first` of its answer to STARTTLS, waits until the client's computer has that, says the rest, and does the handshake.
class InjectingServer : public QTcpServer
{
    Q_OBJECT
public:
    QByteArray answer;
    qsizetype first = 0;
    QByteArray received; ///< inside TLS
    QByteArray receivedInClear;

protected:
    void incomingConnection(qintptr handle) override
    {
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(handle);
        socket->setLocalCertificate(TestCertificates::instance().certificate(CertificateKind::Good));
        socket->setPrivateKey(TestCertificates::instance().key(CertificateKind::Good));
        socket->setPeerVerifyMode(QSslSocket::VerifyNone);
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        connect(socket, &QSslSocket::readyRead, this, [this, socket] { read(socket); });
        socket->write("220 hello\r\n");
    }

private:
    void read(QSslSocket *socket)
    {
        while (socket->canReadLine() && !m_answered) {
            const QByteArray line = socket->readLine();
            receivedInClear += line;
            if (line.startsWith("EHLO")) socket->write("250-hello\r\n250 STARTTLS\r\n");
            if (!line.startsWith("STARTTLS")) continue;
            m_answered = true;
            socket->write(answer.first(first));
            socket->flush();
            return sendRest(socket, answer.sliced(first));
        }
        if (!socket->isEncrypted()) return;
        const QByteArray octets = socket->readAll();
        received += octets;
        socket->write(octets.startsWith("EHLO") ? "250-hello\r\n250 AUTH PLAIN\r\n" : "235 in\r\n");
    }
    void sendRest(QSslSocket *socket, const QByteArray &rest)
    {
        int unsent = 0;
        ioctl(int(socket->socketDescriptor()), SIOCOUTQ, &unsent);
        if (unsent > 0 && socket->state() == QSslSocket::ConnectedState) {
            QTimer::singleShot(0, socket, [this, socket, rest] { sendRest(socket, rest); });
            return;
        }
        socket->write(rest);
        socket->flush();
        socket->startServerEncryption();
    }

    bool m_answered = false;
};

const QByteArray answerToStartTls = "220 2.0.0 ready to start TLS\r\n250-evil.example.org\r\n250-AUTH PLAIN\r\n250 CHUNKING\r\n";

const QByteArray signIn = "TLS\nC: EHLO [127.0.0.1]\nS: 250-hello\nS: 250 AUTH PLAIN\nC: AUTH PLAIN {*}\nS: 235 in\n";
const QByteArray goodBye = "W: never\n";

struct Negotiation {
    const char *name;
    QByteArray script;
    Security security = Security::StartTls;
    QList<Kind> expected = {};
    bool hasty = false; ///< it ends by a limit of time
};

const std::vector<Negotiation> &negotiations()
{
    const QByteArray asked = "S: 220 hi\nC: EHLO [127.0.0.1]\nS: 250-hi\nS: 250 STARTTLS\nC: STARTTLS\n";
    static const std::vector<Negotiation> all{
        {"STARTTLS offered", asked + "S: 220 go\n" + signIn},
        {"STARTTLS taken out of the answer to EHLO, but there",
         "S: 220 hi\nC: EHLO [127.0.0.1]\nS: 250 AUTH PLAIN\nC: STARTTLS\nS: 220 go\n" + signIn},
        {"refused with 454", asked + "S: 454 4.7.0 not now\n" + goodBye, Security::StartTls, {Kind::Tls}},
        {"refused with 502", asked + "S: 502 5.5.1 what\n" + goodBye, Security::StartTls, {Kind::Tls}},
        {"250 instead of 220", asked + "S: 250 go\n" + goodBye, Security::StartTls, {Kind::Tls}},
        {"421 instead", asked + "S: 421 overloaded\nX\n", Security::StartTls, {Kind::ServerUnavailable}},
        {"235 instead", asked + "S: 235 you are in\n" + goodBye, Security::StartTls, {Kind::Tls}},
        {"EHLO refused", "S: 220 hi\nC: EHLO [127.0.0.1]\nS: 502 what\n" + goodBye, Security::StartTls, {Kind::Bad}},
        {"closed after the 220", asked + "S: 220 go\nX\n", Security::StartTls, {Kind::Tls, Kind::Network}},
        {"plain text goes on after the 220", asked + "S: 220 go\nW: hello\nS: 250 still here\n" + goodBye, Security::StartTls, {Kind::Tls}},
        {"TLS wanted, SMTP in the clear spoken", "S: 220 hi\n" + goodBye, Security::ImplicitTls, {Kind::Tls}},
        {"TLS wanted, silence", goodBye, Security::ImplicitTls, {Kind::Timeout}, true},
    };
    return all;
}

/// All that may ever be said in the clear: these commands, and the first packet of TLS.
bool innocent(const QByteArray &octets)
{
    static const QRegularExpression allowed(uR"(\A((EHLO \[127\.0\.0\.1\]|STARTTLS|QUIT)\r\n)*(\x16\x03.*)?\z)"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    return allowed.match(QString::fromLatin1(octets)).hasMatch() && !octets.contains("canary");
}

struct Case {
    const char *name;
    CertificateKind shown = CertificateKind::Good;
    const char *host = "localhost"; ///< other than localhost and 127.0.0.1: through a proxy that takes every name for this computer
    std::optional<CertificateKind> pinned = {};
    Kind expected = Kind::None;
    const char *says = "";
    bool oldTls = false;
};

using Shown = CertificateKind;
constexpr auto bad = Kind::Certificate;

/// With the one below, "swapped", these are 14.
const std::array cases{
    Case{"self-signed", Shown::SelfSigned, "localhost", {}, bad, "self-signed"},
    Case{"unknown root", Shown::UnknownRoot, "localhost", {}, bad, "issuer"},
    Case{"wrong host", Shown::WrongHost, "localhost", {}, bad, "does not name this server"},
    Case{"expired", Shown::Expired, "localhost", {}, bad, "expired"},
    Case{"not yet valid", Shown::NotYetValid, "localhost", {}, bad, "not yet valid"},
    Case{"wildcard for this host", Shown::Wildcard, "imap.example.org"},
    Case{"wildcard, one level too deep", Shown::Wildcard, "a.imap.example.org", {}, bad, "does not name this server"},
    Case{"address among the names", Shown::Good, "127.0.0.1"},
    Case{"address as if it were a name", Shown::NameOnly, "127.0.0.1", {}, bad, "does not name this server"},
    Case{"common name only", Shown::CnOnly, "localhost", {}, bad, "does not name this server"},
    Case{"TLS 1.1", Shown::Good, "localhost", {}, Kind::Tls, "", true},
    Case{"pinned, although self-signed", Shown::SelfSigned, "localhost", Shown::SelfSigned},
    Case{"another one than the pinned, although good", Shown::Good, "localhost", Shown::SelfSigned, bad, "tied to"},
};

QByteArray pinOf(CertificateKind kind) { return engine::fingerprintOf(TestCertificates::instance().certificate(kind)); }

QByteArray script(bool startTls)
{
    if (startTls) return "S: 220 hi\nC: EHLO [127.0.0.1]\nS: 250 STARTTLS\nC: STARTTLS\nS: 220 go\n" + signIn;
    return "S: 220 hi\n" + signIn.sliced(4);
}

} // namespace

class TestSubmissionTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void negotiation_data()
    {
        QTest::addColumn<qsizetype>("index");
        QVERIFY(negotiations().size() >= 5);
        for (std::size_t i = 0; i < negotiations().size(); ++i) QTest::newRow(negotiations()[i].name) << qsizetype(i);
    }
    /// Promise 1
    void negotiation()
    {
        QFETCH(qsizetype, index);
        const Negotiation &each = negotiations()[std::size_t(index)];
        ScriptedServer server;
        server.addScript(each.script);
        connect(&server, &ScriptedServer::waiting, &server, [&server](const QByteArray &name) { // once the first packet of TLS is there
            if (name == "hello") connect(&server, &ScriptedServer::clearOctets, &server, [&server] { server.resume("hello"); });
        });
        QVERIFY(server.start());
        engine::Options options = patientOptions();
        if (each.hasty) options.greeting = std::chrono::seconds(1);
        SubmissionRig rig(submittingAccount(server.port(), each.security), "sesame-canary", options);
        const auto error = rig.enter();
        QVERIFY(error);
        QVERIFY2(innocent(server.receivedInClear()), server.receivedInClear().constData());
        if (each.expected.isEmpty()) {
            QVERIFY2(!*error, qPrintable(explain(*error)));
            QTRY_VERIFY2(server.finished(), qPrintable(server.failure()));
        } else {
            QVERIFY2(each.expected.contains(error->kind), qPrintable(explain(*error)));
            QCOMPARE(server.received(), server.receivedInClear());
        }
    }

    void injection_data()
    {
        QTest::addColumn<qsizetype>("first");
        QVERIFY(answerToStartTls.size() >= 50);
        for (qsizetype first = 0; first <= answerToStartTls.size(); ++first) QTest::addRow("cut after %d", int(first)) << first;
    }
    /// Promise 2. Qt's socket would read what came with the 220 as if it were encrypted.
    void injection()
    {
        QFETCH(qsizetype, first);
        InjectingServer server;
        server.answer = answerToStartTls;
        server.first = first;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        SubmissionRig rig(submittingAccount(server.serverPort(), Security::StartTls));
        const auto error = rig.enter();
        QVERIFY(error);
        QVERIFY2(error->kind == Kind::Attack || error->kind == Kind::Tls, qPrintable(explain(*error)));
        QCOMPARE(server.receivedInClear, "EHLO [127.0.0.1]\r\nSTARTTLS\r\n");
        QCOMPARE(server.received, QByteArray());
    }
    /// The control: the same server without an injection is signed in to.
    void noInjection()
    {
        InjectingServer server;
        server.answer = answerToStartTls.first(answerToStartTls.indexOf('\n') + 1);
        QVERIFY(server.listen(QHostAddress::LocalHost));
        SubmissionRig rig(submittingAccount(server.serverPort(), Security::StartTls));
        const auto error = rig.enter();
        QVERIFY(error);
        QVERIFY2(!*error, qPrintable(explain(*error)));
        QVERIFY(server.received.contains("AUTH PLAIN "));
    }

    void certificates_data()
    {
        QTest::addColumn<qsizetype>("index");
        QTest::addColumn<bool>("startTls");
        QCOMPARE(cases.size(), 13u);
        for (const bool startTls : {false, true})
            for (std::size_t i = 0; i < cases.size(); ++i)
                QTest::addRow("%s, %s", startTls ? "STARTTLS" : "implicit", cases.at(i).name) << qsizetype(i) << startTls;
    }
    /// Promise 4
    void certificates()
    {
        QFETCH(qsizetype, index);
        QFETCH(bool, startTls);
        const Case &each = cases.at(std::size_t(index));
        ScriptedServer server(startTls ? ScriptedServer::Tls::OnRequest : ScriptedServer::Tls::FromTheStart, each.shown);
        if (each.oldTls) server.setOldTls();
        server.addScript(script(startTls));
        QVERIFY(server.start());
        Account account = submittingAccount(server.port(), startTls ? Security::StartTls : Security::ImplicitTls);
        account.outgoing.host = QString::fromLatin1(each.host);
        account.pinSha256 = pinOf(Shown::CnOnly); // of the other server: it counts for nothing here
        account.host = u"other.example.org"_s;
        if (each.pinned) account.outgoing.pinSha256 = pinOf(*each.pinned);
        ProxyServer proxy(ProxyServer::Kind::Http);
        if (account.outgoing.host.endsWith(u"example.org")) {
            QVERIFY(proxy.start());
            account.proxy = Proxy{Proxy::Kind::Http, u"127.0.0.1"_s, proxy.port()};
        }
        SubmissionRig rig(account);
        const auto error = rig.enter();
        QVERIFY(error);
        QVERIFY2(error->kind == each.expected, qPrintable(explain(*error)));
        if (each.expected == Kind::None) {
            QTRY_VERIFY2(server.finished(), qPrintable(server.failure()));
            return;
        }
        QCOMPARE(server.received(), server.receivedInClear()); // not an octet inside TLS
        QVERIFY2(innocent(server.receivedInClear()), server.receivedInClear().constData());
        if (each.expected != bad) return;
        QVERIFY2(error->detail.contains(QString::fromLatin1(each.says), Qt::CaseInsensitive), qPrintable(error->detail));
        QVERIFY(error->certificate);
        QVERIFY2(explain(*error).contains(fingerprintText(pinOf(each.shown))), qPrintable(explain(*error)));
    }

    void swapped_data()
    {
        QTest::addColumn<bool>("startTls");
        QTest::newRow("implicit") << false;
        QTest::newRow("STARTTLS") << true;
    }
    /// What was believed a moment ago is no reason to believe now.
    void swapped()
    {
        QFETCH(bool, startTls);
        ScriptedServer server(startTls ? ScriptedServer::Tls::OnRequest : ScriptedServer::Tls::FromTheStart);
        server.addScript(script(startTls));
        server.repeatLastScript();
        QVERIFY(server.start());
        const Account account = submittingAccount(server.port(), startTls ? Security::StartTls : Security::ImplicitTls);
        SubmissionRig first(account);
        QCOMPARE(first.enter(), Error{});
        server.setCertificate(CertificateKind::SelfSigned);
        const QByteArray before = server.received();
        SubmissionRig second(account);
        const auto error = second.enter();
        QVERIFY(error);
        QCOMPARE(error->kind, Kind::Certificate);
        QVERIFY(!server.received().sliced(before.size()).contains("AUTH"));
    }
    /// The pin of the account holds for both where both are one host.
    void pinOfTheSameHost()
    {
        ScriptedServer server(ScriptedServer::Tls::FromTheStart, Shown::SelfSigned);
        server.addScript(script(false));
        QVERIFY(server.start());
        Account account = submittingAccount(server.port(), Security::ImplicitTls);
        account.host = account.outgoing.host;
        account.pinSha256 = pinOf(Shown::SelfSigned);
        SubmissionRig rig(account);
        QCOMPARE(rig.enter(), Error{});
    }
};

QTEST_GUILESS_MAIN(TestSubmissionTls)
#include "tst_submissiontls.moc"
