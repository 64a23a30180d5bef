// SPDX-License-Identifier: GPL-3.0-or-later
// How one account proves who it is, connection after connection: choosing, keys, tokens.
#pragma once

#include "engine/connection.h"
#include "engine/tokensource.h"
#include "mail/account.h"
#include "mail/secret.h"

#include <QCoroTask>
#include <QDeadlineTimer>
#include <QTimer>

#include <functional>
#include <vector>

namespace godwit::engine {

class SubmissionConnection;

/// Thread: the engine's. Lives as long as its account's settings; keeps what may be used again (access token, derived key) in memory only.
class SignIn : public QObject
{
    Q_OBJECT
public:
    enum class Occasion : quint8 { Account, Trial };

    SignIn(Account account, Secret secret, Occasion occasion, const Options &options, QObject *parent = nullptr);

    /// Signs in on a connection that greeted. An error of the connection ended it; every other one leaves it open and not signed in.
    QCoro::Task<Error> run(Connection *connection);
    /// The same where letters are submitted, as user, and by the methods, of Account::outgoing. The two may run at once: tokens are renewed
    /// for both.
    QCoro::Task<Error> run(SubmissionConnection *connection);
    /// Another access token, after secretWanted(); an empty one: there is none.
    void giveSecret(const Secret &secret);
    void cancel(); ///< whatever is waited for completes; run() then ends

Q_SIGNALS:
    void pinned(godwit::SignInMethod method); ///< what the server took, where that was not settled before
    void outgoingPinned(godwit::SignInMethod method); ///< the same where letters are submitted
    void secretReplaced(const godwit::Secret &secret); ///< the refresh token was exchanged for another: the old one is worth nothing now
    void secretWanted(); ///< the access token is no longer taken: giveSecret()

private:
    class Channel; ///< a connection of either protocol
    class ImapChannel;
    class SubmissionChannel;

    QCoro::Task<std::expected<SignInMethod, Error>> tryWays(Channel *channel, QList<SignInMethod> ways);
    QCoro::Task<Error> attempt(Channel *channel, SignInMethod method);
    QCoro::Task<Error> attemptWithToken(Channel *channel, SignInMethod method);
    QCoro::Task<Error> renewToken(Channel *channel);
    QCoro::Task<Error> newToken(Channel *channel);
    bool renewsTokens() const { return !m_account.signIn.oauth.tokenUrl.isEmpty(); }
    void deriveKey(const auth::KeyRequest &request, std::function<void(const Secret &)> done);

    Account m_account;
    Secret m_secret; ///< password, access token, or what renews access tokens
    Occasion m_occasion;
    Secret m_accessToken;
    QDeadlineTimer m_tokenEnds{QDeadlineTimer::Forever};
    TokenSource m_tokens;
    bool m_renewing = false;
    std::vector<Promise<Error>> m_waiting; ///< for the renewal that runs: a refresh token may be worth one use only
    std::optional<Promise<std::expected<Secret, Error>>> m_awaitedSecret;
    QTimer m_patience; ///< for giveSecret()
    auth::KeyRequest m_derivedFrom;
    Secret m_derived; ///< the last key: a reconnection need not derive it again
};

} // namespace godwit::engine
