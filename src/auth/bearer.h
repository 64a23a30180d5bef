// SPDX-License-Identifier: GPL-3.0-or-later
// Signing in with an OAuth 2 access token (a bearer token: whoever has it is let in, so only ever over TLS).
#pragma once

#include "auth/mechanism.h"

namespace godwit::auth {

/// RFC 7628. Host and port are those that the person chose. A token with characters that no token has (RFC 6750 2.1): Error::Invalid.
std::unique_ptr<Mechanism> oauthBearer(const QByteArray &user, const QByteArray &host, quint16 port, const Secret &accessToken);
/// The form that Google and Microsoft had before RFC 7628.
std::unique_ptr<Mechanism> xoauth2(const QByteArray &user, const Secret &accessToken);

/// Codes of refusal() that more than one place has to know (RFC 6750 3.1).
inline constexpr const char *invalidToken = "invalid_token";
inline constexpr const char *insufficientScope = "insufficient_scope";

} // namespace godwit::auth
