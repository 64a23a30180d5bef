// SPDX-License-Identifier: GPL-3.0-or-later
// No server, and nobody between, brings the client to sign in in a weaker way than it could, or to believe who has proven nothing.
#include "rig.h"
#include "support/scramserver.h"
#include "support/scriptedserver.h"

using namespace godwit;
using namespace godwit::test;

namespace {

using Kind = Error::Kind;
using Method = SignInMethod;
using Lie = ScramServer::Lie;

constexpr auto password = "sesame-canary";

/// One conversation and how it must end.
struct Case {
    QByteArray script;                     ///< empty: the ScramServer with this lie
    Lie lie = Lie::None;
    Kind kind = Kind::None;                ///< how the attempt ends
    QByteArray code = {};                  ///< of the error, where it matters
    Security security = Security::ImplicitTls;
    Method method = Method::Automatic;
    Method pinned = Method::Automatic;
    QByteArrayList disabled = {};
    bool trial = true;                     ///< a person is trying the settings out
    QByteArray sends = {};                 ///< what the client must have said
    QByteArray neverSends = {};
    bool revealed = false;                 ///< whether the password may be seen by the server
};

/// A script from the greeting's capabilities on.
QByteArray offering(const QByteArray &capabilities, const QByteArray &rest = "W: never\n")
{
    return "S: * OK [CAPABILITY IMAP4rev1 SASL-IR " + capabilities + "] hi\n" + rest;
}

const QByteArray in = "S: {a} OK [CAPABILITY IMAP4rev1] in\nW: never\n";

bool isRevealed(const QByteArray &received)
{
    const QByteArrayList words = QByteArray(received).replace('\r', ' ').replace('\n', ' ').split(' ');
    return std::ranges::any_of(
        words, [](const QByteArray &word) { return word.contains(password) || QByteArray::fromBase64(word).contains(password); });
}

} // namespace

class TestDowngrade : public QObject
{
    Q_OBJECT

    int m_rows = 0;
    void row(const char *name, const Case &it)
    {
        ++m_rows;
        QTest::newRow(name) << it;
    }
    void addOffers();
    void addPinned();
    void addTrials();
    void addExchanges();
    void addScram();

private Q_SLOTS:
    void cases_data()
    {
        QTest::addColumn<Case>("it");
        m_rows = 0;
        addOffers();
        addPinned();
        addTrials();
        addExchanges();
        addScram();
        QCOMPARE(m_rows, 52);
    }
    void cases();
};

/// What is offered decides which way is taken, and some offers leave none.
void TestDowngrade::addOffers()
{
    const QByteArray noWay = "NOWAY";
    row("LOGINDISABLED and no mechanism",
        {.script = offering("LOGINDISABLED"), .kind = Kind::Authentication, .code = noWay, .neverSends = "LOGIN "});
    row("LOGINDISABLED and a mechanism that is not known",
        {.script = offering("LOGINDISABLED AUTH=GSSAPI"), .kind = Kind::Authentication, .code = noWay, .neverSends = "LOGIN "});
    row("LOGINDISABLED cannot be switched off", {.script = offering("LOGINDISABLED"),
                                                 .kind = Kind::Authentication,
                                                 .code = noWay,
                                                 .disabled = {"LOGINDISABLED"},
                                                 .neverSends = "LOGIN "});
    row("LOGINDISABLED only after TLS", {.script = "S: * OK [CAPABILITY IMAP4rev1 STARTTLS] hi\nC: {a} STARTTLS\nS: {a} OK go\nTLS\n"
                                                   "C: {b} CAPABILITY\nS: * CAPABILITY IMAP4rev1 LOGINDISABLED\nS: {b} OK done\nW: never\n",
                                         .kind = Kind::Authentication,
                                         .code = noWay,
                                         .security = Security::StartTls,
                                         .neverSends = "LOGIN "});
    row("a mechanism only before TLS",
        {.script = "S: * OK [CAPABILITY IMAP4rev1 STARTTLS AUTH=PLAIN] hi\nC: {a} STARTTLS\nS: {a} OK go\nTLS\n"
                   "C: {b} CAPABILITY\nS: * CAPABILITY IMAP4rev1 SASL-IR AUTH=SCRAM-SHA-1 AUTH=PLAIN\n"
                   "S: {b} OK done\nC: {c} AUTHENTICATE SCRAM-SHA-1 {*}\nS: {c} NO [EXPIRED] no\nW: never\n",
         .kind = Kind::Authentication,
         .code = "EXPIRED",
         .security = Security::StartTls,
         .sends = "AUTHENTICATE SCRAM-SHA-1"});
    row("PREAUTH before STARTTLS", {.script = "S: * PREAUTH hi\nW: never\n", .kind = Kind::Attack, .security = Security::StartTls});
    row("STARTTLS is not listed, and refused",
        {.script = "S: * OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] hi\nC: {a} STARTTLS\nS: {a} BAD what\nW: never\n",
         .kind = Kind::Tls,
         .security = Security::StartTls,
         .neverSends = "AUTHENTICATE"});
    row("STARTTLS is refused for now",
        {.script = "S: * OK [CAPABILITY IMAP4rev1 STARTTLS] hi\nC: {a} STARTTLS\nS: {a} NO [UNAVAILABLE] no\nW: never\n",
         .kind = Kind::Tls,
         .security = Security::StartTls,
         .neverSends = "LOGIN"});
    row("SCRAM comes before CRAM-MD5 and PLAIN",
        {.script = offering("AUTH=CRAM-MD5 AUTH=PLAIN AUTH=SCRAM-SHA-1",
                            "C: {a} AUTHENTICATE SCRAM-SHA-1 {*}\nS: {a} NO [EXPIRED] no\nW: never\n"),
         .kind = Kind::Authentication,
         .sends = "AUTHENTICATE SCRAM-SHA-1",
         .neverSends = "CRAM-MD5"});
    row("SCRAM-SHA-256 comes before SCRAM-SHA-1",
        {.script =
             offering("AUTH=SCRAM-SHA-1 AUTH=SCRAM-SHA-256", "C: {a} AUTHENTICATE SCRAM-SHA-256 {*}\nS: {a} NO [EXPIRED] no\nW: never\n"),
         .kind = Kind::Authentication,
         .sends = "AUTHENTICATE SCRAM-SHA-256",
         .neverSends = "SCRAM-SHA-1"});
    row("SCRAM-SHA-256-PLUS alone is not SCRAM-SHA-256", {.script = offering("LOGINDISABLED AUTH=SCRAM-SHA-256-PLUS"),
                                                          .kind = Kind::Authentication,
                                                          .code = noWay,
                                                          .neverSends = "AUTHENTICATE"});
    row("over TLS PLAIN comes before CRAM-MD5", {.script = offering("AUTH=CRAM-MD5 AUTH=PLAIN", "C: {a} AUTHENTICATE PLAIN {*}\n" + in),
                                                 .sends = "AUTHENTICATE PLAIN",
                                                 .revealed = true});
    row("CRAM-MD5 where there is nothing better",
        {.script = offering("LOGINDISABLED AUTH=CRAM-MD5", "C: {a} AUTHENTICATE CRAM-MD5\nS: + PDFAeD4=\nC: {*}\n" + in),
         .sends = "AUTHENTICATE CRAM-MD5"});
    row("a password is no token",
        {.script = offering("LOGINDISABLED AUTH=OAUTHBEARER AUTH=XOAUTH2"), .kind = Kind::Authentication, .code = noWay});
    row("a server does not make us guests", {.script = offering("LOGINDISABLED AUTH=ANONYMOUS AUTH=EXTERNAL"),
                                             .kind = Kind::Authentication,
                                             .code = noWay,
                                             .neverSends = "AUTHENTICATE"});
    row("a token is no password",
        {.script = offering("AUTH=PLAIN"), .kind = Kind::Authentication, .code = noWay, .method = Method::OAuthBearer});
    row("XOAUTH2 is not OAUTHBEARER",
        {.script = offering("AUTH=XOAUTH2"), .kind = Kind::Authentication, .code = noWay, .method = Method::OAuthBearer});
    row("a mechanism by name is that one",
        {.script = offering("AUTH=PLAIN AUTH=SCRAM-SHA-1"), .kind = Kind::Authentication, .code = noWay, .method = Method::ScramSha256});
    row("a certificate is no password",
        {.script = offering("AUTH=PLAIN"), .kind = Kind::Authentication, .code = noWay, .method = Method::External});
    row("a mechanism that is switched off",
        {.script = offering("LOGINDISABLED AUTH=PLAIN"), .kind = Kind::Authentication, .code = noWay, .disabled = {"AUTH=PLAIN"}});
}

/// What the server took before is the least that it gets now.
void TestDowngrade::addPinned()
{
    const auto pinnedTo = [this](const char *name, Method pinned, const char *offers) {
        row(name, {.script = offering(offers), .kind = Kind::Attack, .pinned = pinned, .trial = false, .neverSends = "AUTHENTICATE"});
    };
    pinnedTo("SCRAM-SHA-256 pinned, SCRAM-SHA-1 offered", Method::ScramSha256, "AUTH=SCRAM-SHA-1");
    pinnedTo("SCRAM-SHA-256 pinned, PLAIN offered", Method::ScramSha256, "AUTH=PLAIN");
    pinnedTo("SCRAM-SHA-256 pinned, the LOGIN command is left", Method::ScramSha256, "IDLE");
    pinnedTo("SCRAM-SHA-1 pinned, CRAM-MD5 offered", Method::ScramSha1, "LOGINDISABLED AUTH=CRAM-MD5");
    pinnedTo("CRAM-MD5 pinned, PLAIN offered", Method::CramMd5, "AUTH=PLAIN");
    pinnedTo("PLAIN pinned, CRAM-MD5 offered", Method::Plain, "LOGINDISABLED AUTH=CRAM-MD5");
    row("PLAIN pinned stays PLAIN", {.script = offering("AUTH=PLAIN AUTH=SCRAM-SHA-256", "C: {a} AUTHENTICATE PLAIN {*}\n" + in),
                                     .pinned = Method::Plain,
                                     .sends = "AUTHENTICATE PLAIN",
                                     .revealed = true});
    row("SCRAM-SHA-1 pinned, SCRAM-SHA-256 offered instead",
        {.script = offering("AUTH=SCRAM-SHA-256", "C: {a} AUTHENTICATE SCRAM-SHA-256 {*}\nS: {a} NO no\nW: never\n"),
         .kind = Kind::Authentication,
         .pinned = Method::ScramSha1,
         .sends = "SCRAM-SHA-256"});
}

/// A user without SCRAM secrets: a person who tries settings out over TLS gets one PLAIN, nobody else.
void TestDowngrade::addTrials()
{
    const QByteArray offer = "AUTH=SCRAM-SHA-256 AUTH=PLAIN";
    const QByteArray refused = "C: {a} AUTHENTICATE SCRAM-SHA-256 {*}\nS: {a} NO [AUTHENTICATIONFAILED] no\n";
    row("a trial over TLS",
        {.script = offering(offer, refused + "C: {a2} AUTHENTICATE PLAIN {*}\nS: {a2} OK [CAPABILITY IMAP4rev1] in\nW: never\n"),
         .sends = "AUTHENTICATE PLAIN",
         .revealed = true});
    const QByteArray nothingMore = refused + "W: never\n";
    row("a trial without TLS", {.script = offering(offer, nothingMore),
                                .kind = Kind::Authentication,
                                .security = Security::None,
                                .neverSends = "AUTHENTICATE PLAIN"});
    row("an account over TLS",
        {.script = offering(offer, nothingMore), .kind = Kind::Authentication, .trial = false, .neverSends = "AUTHENTICATE PLAIN"});
    row("a trial of a pinned account", {.script = offering(offer, nothingMore),
                                        .kind = Kind::Authentication,
                                        .pinned = Method::ScramSha256,
                                        .neverSends = "AUTHENTICATE PLAIN"});
    row("a trial that the server refuses for another reason",
        {.script = offering(offer, "C: {a} AUTHENTICATE SCRAM-SHA-256 {*}\nS: {a} NO [EXPIRED] no\nW: never\n"),
         .kind = Kind::Authentication,
         .code = "EXPIRED",
         .neverSends = "AUTHENTICATE PLAIN"});
}

/// The rules of the exchange itself.
void TestDowngrade::addExchanges()
{
    const QByteArray noIr = "S: * OK [CAPABILITY IMAP4rev1 AUTH=PLAIN AUTH=LOGIN AUTH=OAUTHBEARER] hi\n";
    row("OK before the password was asked for",
        {.script = noIr + "C: {a} AUTHENTICATE PLAIN\nS: {a} OK in\nW: never\n", .kind = Kind::Attack});
    row("OK before the password was said",
        {.script = noIr + "C: {a} AUTHENTICATE LOGIN\nS: + VXNlcjo=\nC: YWxpY2U=\nS: {a} OK in\nW: never\n",
         .kind = Kind::Attack,
         .method = Method::Login});
    row("OK to a challenge that was cancelled",
        {.script = noIr + "C: {a} AUTHENTICATE PLAIN\nS: + ****\nC: *\nS: {a} OK in\nW: never\n", .kind = Kind::Attack});
    row("OK of a command that was never sent",
        {.script = noIr + "C: {a} AUTHENTICATE PLAIN\nS: A77 OK in\nW: never\n", .kind = Kind::Attack});
    row("a challenge that is not base64",
        {.script = noIr + "C: {a} AUTHENTICATE PLAIN\nS: + ****\nC: *\nS: {a} BAD cancelled\nW: never\n", .kind = Kind::Protocol});
    row("a challenge after it was cancelled",
        {.script = noIr + "C: {a} AUTHENTICATE PLAIN\nS: + ****\nC: *\nS: + \nW: never\n", .kind = Kind::Protocol});
    row("a continuation to CAPABILITY",
        {.script = "S: * OK hi\nC: {a} CAPABILITY\nS: + Password:\nS: * CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN LOGINDISABLED\n"
                   "S: {a} OK done\nC: {b} AUTHENTICATE PLAIN {*}\nS: {b} NO [EXPIRED] no\nW: never\n",
         .kind = Kind::Authentication,
         .code = "EXPIRED",
         .revealed = true});
    const QByteArray error = QByteArray(R"({"status":"invalid_token"})").toBase64();
    row("OK after the token was refused",
        {.script = noIr + "C: {a} AUTHENTICATE OAUTHBEARER\nS: + \nC: {*}\nS: + " + error + "\nC: AQ==\nS: {a} OK in\nW: never\n",
         .kind = Kind::Attack,
         .method = Method::OAuthBearer,
         .revealed = true});
    row("the token is refused, and why",
        {.script = noIr + "C: {a} AUTHENTICATE OAUTHBEARER\nS: + \nC: {*}\nS: + " + error + "\nC: AQ==\nS: {a} NO no\nW: never\n",
         .kind = Kind::Authentication,
         .code = "invalid_token",
         .method = Method::OAuthBearer,
         .revealed = true});
}

/// The whole exchange against a server that knows the password, and lies.
void TestDowngrade::addScram()
{
    const auto lies = [this](const char *name, Lie lie, Kind kind) {
        row(name, {.script = {}, .lie = lie, .kind = kind, .security = Security::None});
    };
    lies("SCRAM, honest", Lie::None, Kind::None);
    lies("SCRAM, another nonce", Lie::OtherNonce, Kind::Attack);
    lies("SCRAM, only our nonce", Lie::SameNonce, Kind::Attack);
    lies("SCRAM, i=1", Lie::OneIteration, Kind::Attack);
    lies("SCRAM, i=2^31", Lie::TooManyIterations, Kind::Attack);
    lies("SCRAM, no i=", Lie::NoIterations, Kind::Protocol);
    lies("SCRAM, m=", Lie::MustUnderstand, Kind::Protocol);
    lies("SCRAM, another signature", Lie::OtherSignature, Kind::Attack);
    lies("SCRAM, v= is missing", Lie::NoSignature, Kind::Attack);
    lies("SCRAM, e= and then OK", Lie::ErrorAndOk, Kind::Attack);
}

void TestDowngrade::cases()
{
    QFETCH(Case, it);
    ScriptedServer scripted(it.security == Security::ImplicitTls ? ScriptedServer::Tls::FromTheStart : ScriptedServer::Tls::OnRequest);
    ScramServer scram(it.lie, password);
    const bool byScript = !it.script.isEmpty();
    if (byScript) scripted.addScript((it.security == Security::ImplicitTls ? "TLS\n" : "") + it.script);
    QVERIFY(byScript ? scripted.start() : scram.start());

    Account account;
    account.id = AccountId{1};
    account.host = QStringLiteral("localhost");
    account.port = byScript ? scripted.port() : scram.serverPort();
    account.security = it.security;
    account.user = QStringLiteral("alice");
    account.caFile = TestCertificates::instance().caFile();
    account.disabledCapabilities = it.disabled;
    account.signIn.method = it.method;
    account.signIn.pinned = it.pinned;

    Rig rig;
    std::optional<Error> outcome;
    if (it.trial) {
        rig.startProbe(account, password);
        QTRY_VERIFY_WITH_TIMEOUT(rig.probe, 30000);
        outcome = rig.probe;
    } else {
        rig.setAccount(account, password);
        QTRY_VERIFY_WITH_TIMEOUT(rig.status.state == AccountStatus::State::Failed, 30000);
        outcome = rig.status.error;
    }
    const QByteArray received = byScript ? scripted.received() : scram.received();
    QVERIFY2(outcome->kind == it.kind, qPrintable(QStringLiteral("%1 %2").arg(int(outcome->kind)).arg(explain(*outcome))));
    if (!it.code.isEmpty()) QCOMPARE(outcome->code, it.code);
    if (!it.sends.isEmpty()) QVERIFY2(received.contains(it.sends), received.constData());
    if (!it.neverSends.isEmpty()) QVERIFY2(!received.contains(it.neverSends), received.constData());
    QVERIFY2(isRevealed(received) == it.revealed, received.constData());
    QVERIFY2(!rig.log.contains("canary") && !isRevealed(rig.log), rig.log.constData());
}

QTEST_GUILESS_MAIN(TestDowngrade)
#include "tst_downgrade.moc"
