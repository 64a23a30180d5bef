// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/signin.h"

#include "auth/bearer.h"
#include "auth/scram.h"
#include "engine/signinpolicy.h"
#include "engine/submissionconnection.h"
#include "imap/commands/connection.h"

#include <QFuture>
#include <QPasswordDigestor>
#include <QPointer>
#include <QPromise>
#include <QThreadPool>

namespace godwit::engine {

using namespace std::chrono_literals;

namespace {

constexpr auto tokenMargin = 60s; // a token is not used so shortly before its end that it could pass on the way

Secret derive(const auth::KeyRequest &request)
{
    return Secret(QPasswordDigestor::deriveKeyPbkdf2(request.hash, request.password.reveal(), request.salt, int(request.iterations),
                                                     quint64(QCryptographicHash::hashLength(request.hash))));
}

/// `secret`: the password or an access token.
std::unique_ptr<auth::Mechanism> mechanismFor(SignInMethod method, const Account &account, const Secret &secret)
{
    const QByteArray user = account.user.toUtf8();
    switch (method) {
    case SignInMethod::ScramSha256: return auth::scram(auth::ScramHash::Sha256, account.user, secret);
    case SignInMethod::ScramSha1: return auth::scram(auth::ScramHash::Sha1, account.user, secret);
    case SignInMethod::Login: return auth::login(user, secret);
    case SignInMethod::CramMd5: return auth::cramMd5(user, secret);
    case SignInMethod::OAuth:
    case SignInMethod::OAuthBearer: return auth::oauthBearer(user, account.host.toUtf8(), account.port, secret);
    case SignInMethod::XOAuth2: return auth::xoauth2(user, secret);
    case SignInMethod::External: return auth::external(user);
    case SignInMethod::Anonymous: return auth::anonymous(user);
    case SignInMethod::Automatic:
    case SignInMethod::LoginCommand:
    case SignInMethod::Plain: break;
    }
    return auth::plain({}, user, secret);
}

} // namespace

class SignIn::Channel
{
public:
    virtual ~Channel() = default;
    virtual QCoro::Task<Error> attempt(SignInMethod method, Secret secret) = 0;
    virtual bool isUsable() const = 0;
    virtual void note(const QByteArray &text) = 0;
};

class SignIn::ImapChannel : public Channel
{
public:
    ImapChannel(Connection *connection, const Account &account) : m_connection(connection), m_account(account) {}
    QCoro::Task<Error> attempt(SignInMethod method, Secret secret) override
    {
        namespace commands = imap::commands;
        imap::Command command = method == SignInMethod::LoginCommand ? commands::login(m_account.user.toUtf8(), secret)
                                                                     : commands::authenticate(mechanismFor(method, m_account, secret));
        const Outcome outcome = co_await m_connection->run(std::move(command));
        co_return outcome.error;
    }
    bool isUsable() const override { return m_connection && m_connection->isUsable(); }
    void note(const QByteArray &text) override { m_connection->note(text); }

private:
    QPointer<Connection> m_connection;
    const Account &m_account;
};

class SignIn::SubmissionChannel : public Channel
{
public:
    explicit SubmissionChannel(SubmissionConnection *connection) : m_connection(connection) {}
    QCoro::Task<Error> attempt(SignInMethod method, Secret secret) override
    {
        const Error error = co_await m_connection->authenticate(mechanismFor(method, m_connection->endpoint(), secret));
        co_return error;
    }
    bool isUsable() const override { return m_connection && m_connection->isUsable(); }
    void note(const QByteArray &text) override { m_connection->note(text); }

private:
    QPointer<SubmissionConnection> m_connection;
};

SignIn::SignIn(Account account, Secret secret, Occasion occasion, const Options &options, QObject *parent)
    : QObject(parent), m_account(std::move(account)), m_secret(std::move(secret)), m_occasion(occasion), m_tokens(options.greeting, this),
      m_patience(this)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(options.secret);
    connect(&m_patience, &QTimer::timeout, this, [this] { giveSecret({}); });
    if (takesToken(m_account.signIn.method) && !renewsTokens()) m_accessToken = m_secret;
}

QCoro::Task<Error> SignIn::run(Connection *connection)
{
    imap::Session &session = connection->session();
    if (std::holds_alternative<imap::state::Authenticated>(session.state())) co_return Error{}; // PREAUTH, on an account that allows it
    if (!session.capabilities().known()) {
        const Outcome outcome = co_await connection->run(imap::commands::capability());
        if (outcome.error) co_return outcome.error;
    }
    const Circumstances circumstances{.encrypted = session.tlsActive(), .trial = m_occasion == Occasion::Trial};
    const auto ways = waysToSignIn(m_account.signIn, offeredBy(session.capabilities()), circumstances);
    if (!ways) co_return ways.error();
    connect(connection, &Connection::keyWanted, this, [this, connection](imap::CommandId id, const auth::KeyRequest &request) {
        deriveKey(request, [connection = QPointer(connection), id](const Secret &key) {
            if (connection) connection->giveKey(id, key);
        });
    });
    ImapChannel channel(connection, m_account);
    const auto method = co_await tryWays(&channel, *ways);
    if (!method) co_return method.error();
    if (m_account.signIn.method == SignInMethod::Automatic && m_account.signIn.pinned != *method) {
        m_account.signIn.pinned = *method;
        Q_EMIT pinned(*method);
    }
    co_return Error{};
}

QCoro::Task<Error> SignIn::run(SubmissionConnection *connection)
{
    const smtp::Session &session = connection->session();
    const QByteArrayList mechanisms = session.capabilities().mechanisms();
    // A server of the house, in the clear by the person's own will, that knows nobody: nothing is shown to it.
    if (connection->endpoint().security == Security::None && mechanisms.isEmpty()) co_return Error{};
    SignInSettings settings = connection->endpoint().signIn;
    settings.pinned = m_account.outgoing.signInPinned;
    const Circumstances circumstances{.encrypted = session.tlsActive(), .trial = m_occasion == Occasion::Trial};
    const auto ways = waysToSignIn(settings, {.mechanisms = mechanisms, .loginCommand = false}, circumstances);
    if (!ways) co_return ways.error();
    connect(connection, &SubmissionConnection::keyWanted, this, [this, connection](const auth::KeyRequest &request) {
        deriveKey(request, [connection = QPointer(connection)](const Secret &key) {
            if (connection) connection->giveKey(key);
        });
    });
    SubmissionChannel channel(connection);
    const auto method = co_await tryWays(&channel, *ways);
    if (!method) co_return method.error();
    if (settings.method == SignInMethod::Automatic && settings.pinned != *method) {
        m_account.outgoing.signInPinned = *method;
        Q_EMIT outgoingPinned(*method);
    }
    co_return Error{};
}

/// Which of them let us in.
QCoro::Task<std::expected<SignInMethod, Error>> SignIn::tryWays(Channel *channel, QList<SignInMethod> ways)
{
    SignInMethod method = ways.first();
    Error error;
    if (takesToken(method)) error = co_await attemptWithToken(channel, method);
    else error = co_await attempt(channel, method);
    if (ways.size() > 1 && isWrongPassword(error)) {
        method = ways.last();
        error = co_await attempt(channel, method);
    }
    if (error) co_return std::unexpected(error);
    co_return method;
}

QCoro::Task<Error> SignIn::attempt(Channel *channel, SignInMethod method)
{
    Error error = co_await channel->attempt(method, takesToken(method) ? m_accessToken : m_secret);
    explainWithoutPassword(error, method);
    co_return error;
}

/// A token that is refused is renewed once.
QCoro::Task<Error> SignIn::attemptWithToken(Channel *channel, SignInMethod method)
{
    const bool renewed = m_accessToken.isEmpty() || m_tokenEnds.hasExpired();
    if (renewed) {
        const Error error = co_await renewToken(channel);
        if (error) co_return error;
    }
    const Secret refused = m_accessToken;
    const Error error = co_await attempt(channel, method);
    const bool stale = error.kind == Error::Kind::Authentication && error.code != auth::insufficientScope && channel->isUsable();
    const bool mayAsk = renewsTokens() || m_occasion == Occasion::Account; // in a trial the command ran a moment ago
    if (!stale || renewed || !mayAsk) co_return error;
    if (m_accessToken == refused || m_accessToken.isEmpty()) { // else the other connection was faster
        const Error renewal = co_await renewToken(channel);
        if (renewal.kind == Error::Kind::Cancelled || m_accessToken == refused) co_return error; // nothing new: what the server said stands
        if (renewal) co_return renewal;
    }
    co_return co_await attempt(channel, method);
}

QCoro::Task<Error> SignIn::renewToken(Channel *channel)
{
    if (m_renewing) {
        const auto reply = m_waiting.emplace_back(Error{Error::Kind::Cancelled, {}, {}, {}}).reply();
        const Error error = co_await reply;
        co_return error;
    }
    m_renewing = true;
    const Error error = co_await newToken(channel);
    m_renewing = false;
    for (Promise<Error> &each : std::exchange(m_waiting, {})) each.complete(error);
    co_return error;
}

QCoro::Task<Error> SignIn::newToken(Channel *channel)
{
    m_accessToken = {};
    if (!renewsTokens()) {
        m_awaitedSecret.emplace();
        auto reply = m_awaitedSecret->reply();
        m_patience.start();
        Q_EMIT secretWanted();
        const auto secret = co_await reply;
        if (!secret) co_return secret.error();
        m_accessToken = *secret;
        co_return Error{};
    }
    channel->note("asking " + QUrl(m_account.signIn.oauth.tokenUrl).host().toUtf8() + " for an access token");
    const auto outcome = co_await m_tokens.renew(m_account.signIn.oauth, auth::oauth2::unpack(m_secret), m_account.proxy);
    if (!outcome) co_return outcome.error();
    m_accessToken = outcome->access;
    m_tokenEnds = QDeadlineTimer(QDeadlineTimer::Forever);
    if (outcome->lifetime) m_tokenEnds = QDeadlineTimer(std::max(*outcome->lifetime - tokenMargin, *outcome->lifetime / 2));
    if (!outcome->refresh.isEmpty() && outcome->refresh != auth::oauth2::unpack(m_secret).refreshToken) {
        m_secret = auth::oauth2::pack({outcome->refresh, auth::oauth2::unpack(m_secret).clientSecret});
        Q_EMIT secretReplaced(m_secret);
    }
    co_return Error{};
}

void SignIn::giveSecret(const Secret &secret)
{
    m_patience.stop();
    auto awaited = std::exchange(m_awaitedSecret, std::nullopt);
    if (awaited && !secret.isEmpty()) awaited->complete(secret); // dropped: cancelled
}

void SignIn::cancel()
{
    m_tokens.cancel();
    giveSecret({});
}

/// A million iterations take two seconds: not here, where every connection is read.
void SignIn::deriveKey(const auth::KeyRequest &request, std::function<void(const Secret &)> done)
{
    if (request == m_derivedFrom) return done(m_derived);
    auto promise = std::make_shared<QPromise<Secret>>();
    promise->start();
    promise->future().then(this, [this, request, done = std::move(done)](const Secret &key) {
        m_derivedFrom = request;
        m_derived = key;
        done(key);
    });
    QThreadPool::globalInstance()->start([promise, request] {
        promise->addResult(derive(request));
        promise->finish();
    });
}

} // namespace godwit::engine
