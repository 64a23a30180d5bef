// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>
#include <optional>

namespace godwit {

/// How an account proves who it is. Those below LoginCommand and CramMd5 are never chosen because a server offers them.
enum class SignInMethod : std::uint8_t {
    Automatic,    ///< the best that takes a password
    ScramSha256,
    ScramSha1,
    Plain,
    Login,        ///< the mechanism
    LoginCommand, ///< IMAP's LOGIN
    CramMd5,
    OAuth,        ///< an access token: OAUTHBEARER, else XOAUTH2
    OAuthBearer,
    XOAuth2,
    External,     ///< the client certificate
    Anonymous,
};

/// As in accounts.json and on the command line: the mechanism's name in the IANA registry, else "automatic", "LOGIN-COMMAND", "OAUTH".
QString nameOf(SignInMethod method);
std::optional<SignInMethod> signInMethod(QStringView name); ///< in any case

constexpr bool takesToken(SignInMethod method)
{
    return method == SignInMethod::OAuth || method == SignInMethod::OAuthBearer || method == SignInMethod::XOAuth2;
}
constexpr bool takesNothing(SignInMethod method) { return method == SignInMethod::External || method == SignInMethod::Anonymous; }
constexpr bool takesPassword(SignInMethod method) { return !takesToken(method) && !takesNothing(method); }

/// Who renews access tokens (RFC 6749 6). All empty: somebody else does, and the account's secret is an access token.
struct OAuthClient {
    QString tokenUrl; ///< https, or http on this computer
    QString id;
    QString scope;    ///< may be empty
    QString authUrl{}; ///< where the person signs in with a browser (RFC 6749 3.1); empty: the refresh token comes from elsewhere
    bool operator==(const OAuthClient &) const = default;
};

struct SignInSettings {
    SignInMethod method = SignInMethod::Automatic;
    SignInMethod pinned =
        SignInMethod::Automatic; ///< what the server accepted before; nothing weaker is used again. Automatic: nothing yet
    OAuthClient oauth;
    bool operator==(const SignInSettings &) const = default;
};

} // namespace godwit

Q_DECLARE_METATYPE(godwit::SignInMethod)
