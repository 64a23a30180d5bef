// SPDX-License-Identifier: GPL-3.0-or-later
// Signing in at a provider with a browser: the authorisation code grant (RFC 6749 4.1) of a program on a desktop (RFC 8252), with a proof
// that who trades the code is who asked for it (PKCE, RFC 7636). Messages only: random octets and sockets are the engine's.
#pragma once

#include "auth/oauth2.h"
#include "mail/signinmethod.h"

namespace godwit::auth::oauth2 {

/// What one sign-in keeps to itself until the browser comes back.
struct CodeFlow {
    QByteArray state;     ///< unguessable: the answer is to this question
    Secret verifier;      ///< 43 … 128 characters of the unreserved ones (RFC 7636 4.1)
    QString redirectUri;  ///< of the loopback interface (RFC 8252 7.3)
};

/// 32 octets or more of a good source as state or verifier: base64url without padding.
QByteArray unguessable(const QByteArray &random);

/// S256 (RFC 7636 4.2).
QByteArray challengeOf(const Secret &verifier);

/// Where the browser is sent, encoded. `address` saves the person from typing it once more.
QByteArray authorisationUrl(const OAuthClient &client, const QString &address, const CodeFlow &flow);

/// The target of the request by which the browser comes back ("/?code=…&state=…"): the code. Error::Invalid: it is not the answer to this
/// question, which goes on. Error::Authentication: the provider said no; code and words are its own.
std::expected<Secret, Error> readRedirect(const QByteArray &target, const CodeFlow &flow);

/// The body by which the code is traded for tokens (RFC 6749 4.1.3).
QByteArray codeRequest(const OAuthClient &client, const Secret &clientSecret, const Secret &code, const CodeFlow &flow);

} // namespace godwit::auth::oauth2
