// SPDX-License-Identifier: GPL-3.0-or-later
// The messages of OAuth 2 (RFC 6749) that keep a sign-in alive: a refresh token goes in, an access token comes out. HTTP is the engine's.
#pragma once

#include "mail/error.h"
#include "mail/secret.h"

#include <QByteArrayView>
#include <QString>
#include <chrono>
#include <expected>
#include <optional>

namespace godwit::auth::oauth2 {

inline constexpr qsizetype longestResponse = 64 * 1024;

/// What the keychain keeps for an account that renews its own tokens.
struct Secrets {
    Secret refreshToken;
    Secret clientSecret; ///< empty for programs that have none (RFC 6749 2.1: public clients)
};
/// As one secret: the refresh token alone, or a JSON object with "refresh_token" and "client_secret".
Secret pack(const Secrets &secrets);
Secrets unpack(const Secret &packed);

/// The body of the request, application/x-www-form-urlencoded (RFC 6749 6 and 2.3.1).
QByteArray refreshRequest(const QString &clientId, const QString &scope, const Secrets &secrets);

struct Token {
    Secret access;
    Secret refresh;                                ///< takes the place of the one that was sent; empty: that one stays
    std::optional<std::chrono::seconds> lifetime;  ///< not said: until it is refused
};

/// RFC 6749 5.1 and 5.2. Error::Authentication (code "invalid_grant"…): the person has to act. Error::ServerUnavailable: later it may work.
/// Error::Protocol: this is no answer of a token endpoint.
std::expected<Token, Error> readResponse(int httpStatus, QByteArrayView body);

} // namespace godwit::auth::oauth2
