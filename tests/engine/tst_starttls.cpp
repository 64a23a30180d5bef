// SPDX-License-Identifier: GPL-3.0-or-later
// Promises 1 and 2 through the real socket: nothing of a person's goes out before TLS, and nothing heard before TLS matters after it.
#include "rig.h"
#include "support/scriptedserver.h"

#include <QRegularExpression>
#include <QTimer>

#include <sys/ioctl.h>
#include <linux/sockios.h>

using namespace godwit;
using namespace godwit::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto password = "sesame-canary";

/// A server that would go along with anything: whatever the client does after a broken promise is seen.
/// It says `first` of its answer to STARTTLS, waits until the client's computer has that, says the rest, and does the handshake.
class InjectingServer : public QTcpServer
{
    Q_OBJECT
public:
    QByteArray answer;       ///< {a}: the tag
    qsizetype first = 0;     ///< of `answer` with the tag put in
    QByteArray received;     ///< inside TLS
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
        socket->write("* OK hello\r\n");
    }

private:
    void read(QSslSocket *socket)
    {
        if (socket->isEncrypted()) {
            const QByteArray octets = socket->readAll();
            received += octets;
            const QByteArray tag = octets.left(octets.indexOf(' '));
            socket->write("* CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR\r\n" + tag + " OK done\r\n");
        } else if (!m_answered && socket->canReadLine()) {
            m_answered = true;
            receivedInClear = socket->readLine();
            const QByteArray all = QByteArray(answer).replace("{a}", receivedInClear.left(receivedInClear.indexOf(' ')));
            socket->write(all.first(first));
            socket->flush();
            sendRest(socket, all.sliced(first));
        }
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

const QByteArray answerToStartTls = "{a} OK begin TLS now\r\n* CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR\r\n";

/// After a handshake the conversation begins anew, and only what is said then counts: no SASL-IR, LITERAL+, ID or IDLE here.
const QByteArray signIn = "TLS\nC: {b} CAPABILITY\nS: * CAPABILITY IMAP4rev1 AUTH=PLAIN\nS: {b} OK done\n"
                          "C: {c} AUTHENTICATE PLAIN\nS: +\nC: {*}\nS: {c} OK [CAPABILITY IMAP4rev1] in\nC: {d} LOGOUT\nX\n";
const QByteArray goodBye = "W: never\n";

struct Negotiation {
    const char *name;
    QByteArray script;
    Security security = Security::StartTls;
    QList<Error::Kind> expected = {};
    bool hasty = false; ///< it ends by a limit of time
};

using Kind = Error::Kind;

const std::vector<Negotiation> &negotiations()
{
    const QByteArray asked = "S: * OK hi\nC: {a} STARTTLS\n";
    static const std::vector<Negotiation> all{
        {"STARTTLS offered", "S: * OK [CAPABILITY IMAP4rev1 STARTTLS LOGINDISABLED] hi\nC: {a} STARTTLS\nS: {a} OK go\n" + signIn},
        {"STARTTLS not offered, but there", "S: * OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] hi\nC: {a} STARTTLS\nS: {a} OK go\n" + signIn},
        {"STARTTLS taken out of the capabilities",
         "S: * OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] hi\nC: {a} STARTTLS\nS: {a} BAD what\n" + goodBye,
         Security::StartTls,
         {Kind::Tls}},
        {"refused with NO", asked + "S: {a} NO not now\n" + goodBye, Security::StartTls, {Kind::Tls}},
        {"NO with a referral",
         asked + "S: {a} NO [REFERRAL IMAP://;AUTH=*@attacker.example.org:243/] try\n" + goodBye,
         Security::StartTls,
         {Kind::Tls}},
        {"BYE instead", asked + "S: * BYE overloaded\nX\n", Security::StartTls, {Kind::ServerUnavailable}},
        {"a continuation instead", asked + "S: + continue\n" + goodBye, Security::StartTls, {Kind::Timeout}, true},
        {"an untagged OK instead", asked + "S: * OK begin TLS\n" + goodBye, Security::StartTls, {Kind::Timeout}, true},
        {"the tag was guessed",
         "S-: * OK hi\\r\\nA1 OK begin TLS\\r\\n* CAPABILITY IMAP4rev1 AUTH=PLAIN\\r\\n\n" + goodBye,
         Security::StartTls,
         {Kind::Attack}},
        {"PREAUTH", "S: * PREAUTH welcome\n" + goodBye, Security::StartTls, {Kind::Attack}},
        {"a BYE as greeting", "S: * BYE no\nX\n", Security::StartTls, {Kind::ServerUnavailable}},
        {"mail before TLS",
         asked + "S: * 1 FETCH (UID 1 BODY[] {5}\\r\\nhello)\nS: {a} OK go\n" + signIn,
         Security::StartTls,
         {Kind::Attack}},
        {"plain text goes on after the OK",
         asked + "S: {a} OK go\nW: hello\nS: * OK still here\nS: B OK done\n" + goodBye,
         Security::StartTls,
         {Kind::Tls}},
        {"closed after the OK", asked + "S: {a} OK go\nX\n", Security::StartTls, {Kind::Tls, Kind::Network}},
        {"TLS wanted, IMAP in the clear spoken",
         "S: * OK [CAPABILITY IMAP4rev1 AUTH=PLAIN LOGINDISABLED] hi\n" + goodBye,
         Security::ImplicitTls,
         {Kind::Tls}},
        {"TLS wanted, PREAUTH in the clear spoken", "S: * PREAUTH hi\n" + goodBye, Security::ImplicitTls, {Kind::Tls}},
        {"TLS wanted, another protocol spoken", "S: 220 smtp ready\n" + goodBye, Security::ImplicitTls, {Kind::Tls}},
        {"TLS wanted, silence", goodBye, Security::ImplicitTls, {Kind::Timeout}, true},
        {"TLS wanted, closed at once", "X\n", Security::ImplicitTls, {Kind::Tls, Kind::Network}},
    };
    return all;
}

struct Tampering {
    const char *name;
    QByteArray greeting = "S: * OK hi\n", heard = {};
    bool refused = true; ///< false: it is overheard, and the connection goes on
};

const std::vector<Tampering> &tamperings()
{
    static const std::vector<Tampering> all{
        {"STARTTLS/capabilities in the greeting", "S: * OK [CAPABILITY IMAP4rev1 SASL-IR LITERAL+ ID IDLE] hi\n", "", false},
        {"STARTTLS/no way to sign in, in the greeting", "S: * OK [CAPABILITY IMAP4rev1 LOGINDISABLED] hi\n", "", false},
        {"STARTTLS/capabilities", "S: * OK hi\n", "S: * CAPABILITY IMAP4rev1 SASL-IR LITERAL+ ID AUTH=XOAUTH2\n", false},
        {"STARTTLS/capabilities in an untagged OK", "S: * OK hi\n", "S: * OK [CAPABILITY IMAP4rev1 SASL-IR LOGINDISABLED] hi\n", false},
        {"STARTTLS/an alert", "S: * OK hi\n", "S: * OK [ALERT] <img src=/etc/x> update at http://evil\n", false},
        {"STARTTLS/an alert as greeting", "S: * OK [ALERT] call 0800 and tell your password\n", "", false},
        {"STARTTLS/a referral", "S: * OK hi\n", "S: * NO [REFERRAL IMAP://;AUTH=*@attacker.example.org:243/] try\n", false},
        {"STARTTLS/an untagged BAD", "S: * OK hi\n", "S: * BAD what\n", false},
        {"STARTTLS/UIDVALIDITY", "S: * OK hi\n", "S: * OK [UIDVALIDITY 1] ok\n", false},
        {"STARTTLS/an ID", "S: * OK hi\n", "S: * ID (\"name\" \"Exchange\" \"support-url\" \"http://evil\")\n", false},
        {"STARTTLS/an unknown response", "S: * OK hi\n", "S: * XEVIL (1 2 3)\n", false},
        {"STARTTLS/PREAUTH as greeting", "S: * PREAUTH hi\n", ""},
        {"STARTTLS/LIST", "S: * OK hi\n", "S: * LIST () \"/\" \"Click me! <Payload>\"\n"},
        {"STARTTLS/LSUB", "S: * OK hi\n", "S: * LSUB () \"/\" evil\n"},
        {"STARTTLS/EXISTS", "S: * OK hi\n", "S: * 54321 EXISTS\n"},
        {"STARTTLS/EXPUNGE", "S: * OK hi\n", "S: * 1 EXPUNGE\n"},
        {"STARTTLS/FETCH", "S: * OK hi\n", "S: * 1 FETCH (UID 1 BODY[] {28}\\r\\nFrom: Injected <e@evil>\\r\\n\\r\\nx)\n"},
        {"STARTTLS/FLAGS", "S: * OK hi\n", "S: * FLAGS (\\\\Seen $Evil)\n"},
        {"STARTTLS/SEARCH", "S: * OK hi\n", "S: * SEARCH 1 2 3\n"},
        {"STARTTLS/ENABLED", "S: * OK hi\n", "S: * ENABLED UTF8=ACCEPT QRESYNC\n"},
        {"STARTTLS/NAMESPACE", "S: * OK hi\n", "S: * NAMESPACE ((\"evil.\" \".\")) NIL NIL\n"},
    };
    return all;
}

} // namespace

class TestStartTls : public QObject
{
    Q_OBJECT
    std::unique_ptr<Rig> m_patient, m_hasty;

    static std::unique_ptr<Rig> rigWith(std::chrono::milliseconds limit)
    {
        engine::Options options = quick();
        options.greeting = options.silence = limit;
        return std::make_unique<Rig>(options);
    }
    static Account accountFor(quint16 port, Security security)
    {
        Account account;
        account.id = AccountId{1};
        account.host = u"localhost"_s;
        account.port = port;
        account.security = security;
        account.user = u"alice-canary"_s;
        account.caFile = TestCertificates::instance().caFile();
        return account;
    }
    static std::optional<Error> probeOf(Rig &rig, const Account &account)
    {
        rig.probe.reset();
        rig.startProbe(account, password);
        static_cast<void>(QTest::qWaitFor([&] { return rig.probe.has_value(); }, 60'000));
        return rig.probe;
    }
    /// All that may ever be said in the clear: these commands, and the first packet of TLS.
    static bool innocent(const QByteArray &octets)
    {
        static const QRegularExpression allowed(uR"(\A(A\d+ (CAPABILITY|STARTTLS|LOGOUT)\r\n)*(\x16\x03.*)?\z)"_s,
                                                QRegularExpression::DotMatchesEverythingOption);
        return allowed.match(QString::fromLatin1(octets)).hasMatch() && !octets.contains("canary") &&
               !octets.contains(QByteArray(password).toBase64()) && !octets.contains(QByteArray("alice-canary").toBase64());
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_patient = rigWith(60s);
        m_hasty = rigWith(1s);
    }
    void cleanupTestCase()
    {
        m_patient.reset();
        m_hasty.reset();
    }

    void negotiation_data()
    {
        QTest::addColumn<qsizetype>("index");
        QCOMPARE(negotiations().size(), 19u);
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
        const auto error = probeOf(each.hasty ? *m_hasty : *m_patient, accountFor(server.port(), each.security));
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
        const qsizetype size = QByteArray(answerToStartTls).replace("{a}", "A1").size();
        QVERIFY(size >= 50);
        for (qsizetype first = 0; first <= size; ++first) QTest::addRow("cut after %d", int(first)) << first;
    }
    /// Promise 2. Qt's socket would read what came with the OK as if it were encrypted: without the checks the injected capabilities count.
    void injection()
    {
        QFETCH(qsizetype, first);
        InjectingServer server;
        server.answer = answerToStartTls;
        server.first = first;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const auto error = probeOf(*m_patient, accountFor(server.serverPort(), Security::StartTls));
        QVERIFY(error);
        QVERIFY2(error->kind == Kind::Attack || error->kind == Kind::Tls, qPrintable(explain(*error)));
        QCOMPARE(server.receivedInClear, "A1 STARTTLS\r\n");
        QCOMPARE(server.received, QByteArray());
    }
    /// The control: the same server without an injection is signed in to.
    void noInjection()
    {
        InjectingServer server;
        server.answer = answerToStartTls.first(answerToStartTls.indexOf('\n') + 1);
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const auto error = probeOf(*m_patient, accountFor(server.serverPort(), Security::StartTls));
        QVERIFY(error);
        QVERIFY2(!*error, qPrintable(explain(*error)));
        QVERIFY(server.received.contains("AUTHENTICATE PLAIN "));
    }

    void tampering_data()
    {
        QTest::addColumn<qsizetype>("index");
        QCOMPARE(tamperings().size(), 21u);
        for (std::size_t i = 0; i < tamperings().size(); ++i) QTest::newRow(tamperings()[i].name) << qsizetype(i);
    }
    /// Promise 2: it ends the connection, or the conversation inside TLS is word for word the same as without it.
    void tampering()
    {
        QFETCH(qsizetype, index);
        const Tampering &each = tamperings()[std::size_t(index)];
        const bool greeted = !each.greeting.contains("PREAUTH");
        ScriptedServer server;
        server.addScript(each.greeting + (greeted ? "C: {a} STARTTLS\n" + each.heard + "S: {a} OK go\n" + signIn : goodBye));
        QVERIFY(server.start());
        QStringList alerts;
        connect(&m_patient->engine, &engine::Engine::alertReceived, &server, [&](AccountId, const QString &text) { alerts << text; });
        const auto error = probeOf(*m_patient, accountFor(server.port(), Security::StartTls));
        QVERIFY(error);
        QVERIFY2(innocent(server.receivedInClear()), server.receivedInClear().constData());
        QCOMPARE(alerts, QStringList());
        if (each.refused) {
            QVERIFY2(error->kind == Kind::Attack, qPrintable(explain(*error)));
            QCOMPARE(server.received(), server.receivedInClear());
        } else {
            QVERIFY2(!*error, qPrintable(explain(*error)));
            QTRY_VERIFY2(server.finished(), qPrintable(server.failure()));
        }
        QVERIFY(m_patient->reader->folders().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestStartTls)
#include "tst_starttls.moc"
