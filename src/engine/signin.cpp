// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/signin.h"

#include "auth/bearer.h"
#include "auth/scram.h"
#include "engine/signinpolicy.h"
#include "imap/commands/connection.h"

#include <QFuture>
#include <QPasswordDigestor>
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

} // namespace

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
    const auto ways =
        waysToSignIn(m_account.signIn, session.capabilities(), {.encrypted = session.tlsActive(), .trial = m_occasion == Occasion::Trial});
    if (!ways) co_return ways.error();
    connect(connection, &Connection::keyWanted, this,
            [this, connection](imap::CommandId id, const auth::KeyRequest &request) { keyWanted(connection, id, request); });
    SignInMethod method = ways->first();
    Error error;
    if (takesToken(method)) error = co_await attemptWithToken(connection, method);
    else error = co_await attempt(connection, method);
    if (ways->size() > 1 && isWrongPassword(error)) {
        method = ways->last();
        error = co_await attempt(connection, method);
    }
    if (error) co_return error;
    if (m_account.signIn.method == SignInMethod::Automatic && m_account.signIn.pinned != method) {
        m_account.signIn.pinned = method;
        Q_EMIT pinned(method);
    }
    co_return Error{};
}

QCoro::Task<Error> SignIn::attempt(Connection *connection, SignInMethod method)
{
    Outcome outcome = co_await connection->run(commandFor(method));
    explainWithoutPassword(outcome.error, method);
    co_return outcome.error;
}

/// A token that is refused is renewed once.
QCoro::Task<Error> SignIn::attemptWithToken(Connection *connection, SignInMethod method)
{
    const bool renewed = m_accessToken.isEmpty() || m_tokenEnds.hasExpired();
    if (renewed) {
        const Error error = co_await renewToken(connection);
        if (error) co_return error;
    }
    const Error error = co_await attempt(connection, method);
    const bool stale = error.kind == Error::Kind::Authentication && error.code != auth::insufficientScope && connection->isUsable();
    const bool mayAsk = renewsTokens() || m_occasion == Occasion::Account; // in a trial the command ran a moment ago
    if (!stale || renewed || !mayAsk) co_return error;
    const Secret refused = m_accessToken;
    const Error renewal = co_await renewToken(connection);
    if (renewal.kind == Error::Kind::Cancelled || m_accessToken == refused) co_return error; // nothing new: what the server said stands
    if (renewal) co_return renewal;
    co_return co_await attempt(connection, method);
}

QCoro::Task<Error> SignIn::renewToken(Connection *connection)
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
    connection->note("asking " + QUrl(m_account.signIn.oauth.tokenUrl).host().toUtf8() + " for an access token");
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

imap::Command SignIn::commandFor(SignInMethod method) const
{
    namespace commands = imap::commands;
    const QByteArray user = m_account.user.toUtf8();
    switch (method) {
    case SignInMethod::ScramSha256: return commands::authenticate(auth::scram(auth::ScramHash::Sha256, m_account.user, m_secret));
    case SignInMethod::ScramSha1: return commands::authenticate(auth::scram(auth::ScramHash::Sha1, m_account.user, m_secret));
    case SignInMethod::Login: return commands::authenticate(auth::login(user, m_secret));
    case SignInMethod::LoginCommand: return commands::login(user, m_secret);
    case SignInMethod::CramMd5: return commands::authenticate(auth::cramMd5(user, m_secret));
    case SignInMethod::OAuth:
    case SignInMethod::OAuthBearer:
        return commands::authenticate(auth::oauthBearer(user, m_account.host.toUtf8(), m_account.port, m_accessToken));
    case SignInMethod::XOAuth2: return commands::authenticate(auth::xoauth2(user, m_accessToken));
    case SignInMethod::External: return commands::authenticate(auth::external(user));
    case SignInMethod::Anonymous: return commands::authenticate(auth::anonymous(user));
    case SignInMethod::Automatic:
    case SignInMethod::Plain: break;
    }
    return commands::authenticate(auth::plain({}, user, m_secret));
}

/// A million iterations take two seconds: not here, where every connection is read.
void SignIn::keyWanted(Connection *connection, imap::CommandId id, const auth::KeyRequest &request)
{
    if (request == m_derivedFrom) return connection->giveKey(id, m_derived);
    auto promise = std::make_shared<QPromise<Secret>>();
    promise->start();
    promise->future().then(this, [this, connection = QPointer(connection), id, request](const Secret &key) {
        m_derivedFrom = request;
        m_derived = key;
        if (connection) connection->giveKey(id, key);
    });
    QThreadPool::globalInstance()->start([promise, request] {
        promise->addResult(derive(request));
        promise->finish();
    });
}

} // namespace godwit::engine
