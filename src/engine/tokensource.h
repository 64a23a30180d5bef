// SPDX-License-Identifier: GPL-3.0-or-later
// Access tokens from a provider's token endpoint (RFC 6749 6), over HTTPS.
#pragma once

#include "auth/oauth2.h"
#include "mail/proxy.h"
#include "mail/reply.h"
#include "mail/signinmethod.h"

#include <QNetworkAccessManager>
#include <QPointer>
#include <chrono>
#include <optional>

class QNetworkReply;

namespace godwit::engine {

using TokenOutcome = std::expected<auth::oauth2::Token, Error>;

/// Thread: the engine's. One request at a time. No redirects, no cookies, a limit for the whole, a capped answer; plain http only to this
/// computer. Error::Authentication: the person has to sign in at the provider again.
class TokenSource : public QObject
{
    Q_OBJECT
public:
    explicit TokenSource(std::chrono::milliseconds limit, QObject *parent = nullptr);
    ~TokenSource() override;

    /// `proxy`: the account's. Who hides where they are from the mail server does not mean to show it to the provider.
    Reply<TokenOutcome> renew(const OAuthClient &client, const auth::oauth2::Secrets &secrets, const Proxy &proxy);
    /// The same for another grant, whose body is given (RFC 6749 4.1.3).
    Reply<TokenOutcome> post(const QString &tokenUrl, const QByteArray &body, const Proxy &proxy);
    void cancel(); ///< what runs completes as cancelled

private:
    void finished();

    std::chrono::milliseconds m_limit;
    QNetworkAccessManager m_network;
    QPointer<QNetworkReply> m_reply;
    std::optional<Promise<TokenOutcome>> m_promise;
    bool m_tooLong = false;
};

/// Where a refresh token may be sent: https with a host and nothing hidden in the address, or http to loopback.
bool isTokenUrlAllowed(const QString &url);

} // namespace godwit::engine
