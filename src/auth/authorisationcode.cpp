// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/authorisationcode.h"

#include <QCryptographicHash>
#include <QUrl>
#include <QUrlQuery>
#include <algorithm>

namespace godwit::auth::oauth2 {

namespace {

constexpr qsizetype longestTarget = 8 * 1024, longestWords = 500;

QByteArray base64url(const QByteArray &octets) { return octets.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals); }

QByteArray field(const char *name, const QByteArray &value) { return QByteArray(name) + '=' + value.toPercentEncoding(); }

bool isVisibleAscii(const QByteArray &octets)
{
    return std::ranges::all_of(octets, [](char c) { return c > 0x20 && c < 0x7F; });
}

} // namespace

QByteArray unguessable(const QByteArray &random)
{
    Q_ASSERT(random.size() >= 32);
    return base64url(random);
}

QByteArray challengeOf(const Secret &verifier)
{
    return base64url(QCryptographicHash::hash(verifier.reveal(), QCryptographicHash::Sha256));
}

QByteArray authorisationUrl(const OAuthClient &client, const QString &address, const CodeFlow &flow)
{
    QByteArray url = QUrl(client.authUrl, QUrl::StrictMode).toEncoded();
    url += url.contains('?') ? '&' : '?';
    url += "response_type=code&" + field("client_id", client.id.toUtf8()) + '&' + field("redirect_uri", flow.redirectUri.toUtf8());
    if (!client.scope.isEmpty()) url += '&' + field("scope", client.scope.toUtf8());
    url += '&' + field("state", flow.state) + '&' + field("code_challenge", challengeOf(flow.verifier)) + "&code_challenge_method=S256";
    if (!address.isEmpty()) url += '&' + field("login_hint", address.toUtf8());
    return url;
}

std::expected<Secret, Error> readRedirect(const QByteArray &target, const CodeFlow &flow)
{
    const Error foreign{.kind = Error::Kind::Invalid, .code = {}, .serverText = {}, .detail = {}};
    if (target.size() > longestTarget || !target.startsWith("/?")) return std::unexpected(foreign);
    QByteArray encoded = target.sliced(2);
    encoded.replace('+', "%20"); // of forms (RFC 6749 appendix B); QUrlQuery leaves it as it is
    const QUrlQuery query(QString::fromLatin1(encoded));
    const auto value = [&query](const char *name) {
        const QStringList all = query.allQueryItemValues(QString::fromLatin1(name), QUrl::FullyDecoded);
        return all.size() == 1 ? all.first() : QString(); // more than one is none (RFC 6749 3.1)
    };
    if (flow.state.isEmpty() || value("state").toUtf8() != flow.state) return std::unexpected(foreign);
    if (const QString error = value("error"); !error.isEmpty())
        return std::unexpected(Error{.kind = Error::Kind::Authentication,
                                     .code = error.left(64).toLower().toUtf8(),
                                     .serverText = value("error_description").left(longestWords),
                                     .detail = {}});
    const QByteArray code = value("code").toUtf8();
    if (code.isEmpty() || !isVisibleAscii(code)) return std::unexpected(foreign);
    return Secret(code);
}

QByteArray codeRequest(const OAuthClient &client, const Secret &clientSecret, const Secret &code, const CodeFlow &flow)
{
    QByteArray body = "grant_type=authorization_code&" + field("code", code.reveal()) + '&' +
                      field("redirect_uri", flow.redirectUri.toUtf8()) + '&' + field("client_id", client.id.toUtf8()) + '&' +
                      field("code_verifier", flow.verifier.reveal());
    if (!clientSecret.isEmpty()) body += '&' + field("client_secret", clientSecret.reveal());
    return body;
}

} // namespace godwit::auth::oauth2
