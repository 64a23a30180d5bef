// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/oauth2.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace godwit::auth::oauth2 {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::seconds longestLifetime = 24h * 365;

Error failure(Error::Kind kind, int httpStatus, const QString &what)
{
    Error error;
    error.kind = kind;
    error.detail = QStringLiteral("HTTP %1: %2").arg(httpStatus).arg(what);
    return error;
}

/// RFC 6749 A.12: 1*VSCHAR. What is not one could smuggle a field into a SASL message.
Secret tokenIn(const QJsonObject &object, QLatin1StringView name)
{
    const QByteArray token = object.value(name).toString().toUtf8();
    const bool fine = std::ranges::all_of(token, [](char c) { return c > 0x20 && c < 0x7F; });
    return fine ? Secret(token) : Secret();
}

/// A number; Microsoft has sent it as a string.
std::optional<std::chrono::seconds> lifetimeIn(const QJsonObject &object)
{
    bool fine = false;
    const double value = object.value(QLatin1StringView("expires_in")).toVariant().toDouble(&fine);
    if (!fine || !(value >= 0)) return std::nullopt;
    return std::chrono::seconds(qint64(std::min(value, double(longestLifetime.count()))));
}

/// RFC 6749 5.2
Error readError(int httpStatus, const QJsonObject &object)
{
    const QString word = object.value(QLatin1StringView("error")).toString().left(64);
    const bool passing = httpStatus == 429 || httpStatus >= 500 || word == QLatin1StringView("temporarily_unavailable") ||
                         word == QLatin1StringView("server_error") || word == QLatin1StringView("slow_down");
    if (passing) return failure(Error::Kind::ServerUnavailable, httpStatus, word);
    if (word.isEmpty()) return failure(Error::Kind::Protocol, httpStatus, QStringLiteral("no answer of a token endpoint"));
    Error error = failure(Error::Kind::Authentication, httpStatus, word);
    error.code = word.toLatin1();
    error.serverText = object.value(QLatin1StringView("error_description")).toString().left(1000);
    return error;
}

QByteArray field(const char *name, const QByteArray &value) { return QByteArray(name) + '=' + value.toPercentEncoding(); }

} // namespace

Secret pack(const Secrets &secrets)
{
    if (secrets.clientSecret.isEmpty()) return secrets.refreshToken;
    const QJsonObject object{{QStringLiteral("refresh_token"), QString::fromUtf8(secrets.refreshToken.reveal())},
                             {QStringLiteral("client_secret"), QString::fromUtf8(secrets.clientSecret.reveal())}};
    return Secret(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Secrets unpack(const Secret &packed)
{
    if (!packed.reveal().startsWith('{')) return {packed, {}};
    const QJsonObject object = QJsonDocument::fromJson(packed.reveal()).object();
    return {Secret(object.value(QLatin1StringView("refresh_token")).toString().toUtf8()),
            Secret(object.value(QLatin1StringView("client_secret")).toString().toUtf8())};
}

QByteArray refreshRequest(const QString &clientId, const QString &scope, const Secrets &secrets)
{
    QByteArray body = "grant_type=refresh_token&" + field("refresh_token", secrets.refreshToken.reveal());
    if (!clientId.isEmpty()) body += '&' + field("client_id", clientId.toUtf8());
    if (!secrets.clientSecret.isEmpty()) body += '&' + field("client_secret", secrets.clientSecret.reveal());
    if (!scope.isEmpty()) body += '&' + field("scope", scope.toUtf8());
    return body;
}

std::expected<Token, Error> readResponse(int httpStatus, QByteArrayView body)
{
    if (body.size() > longestResponse) return std::unexpected(failure(Error::Kind::Protocol, httpStatus, QStringLiteral("too long")));
    const QJsonObject object = QJsonDocument::fromJson(body.toByteArray()).object();
    if (httpStatus != 200) return std::unexpected(readError(httpStatus, object));
    Token token{.access = tokenIn(object, QLatin1StringView("access_token")),
                .refresh = tokenIn(object, QLatin1StringView("refresh_token")),
                .lifetime = lifetimeIn(object)};
    // RFC 6749 7.1: a token of a type that one does not understand must not be used.
    const QString type = object.value(QLatin1StringView("token_type")).toString();
    if (token.access.isEmpty() || type.compare(QLatin1StringView("bearer"), Qt::CaseInsensitive) != 0)
        return std::unexpected(failure(Error::Kind::Protocol, httpStatus, QStringLiteral("no bearer token in the answer")));
    return token;
}

} // namespace godwit::auth::oauth2
