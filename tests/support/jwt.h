// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>

namespace godwit::test {

/// An access token for dovecot.py --jwt-key: a JWT signed by HS256 (RFC 7519). `seconds` < 0: it has ended.
inline QByteArray jwt(const QByteArray &user, const QByteArray &key, qint64 seconds = 3600)
{
    const auto part = [](const QJsonObject &object) {
        return QJsonDocument(object)
            .toJson(QJsonDocument::Compact)
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const QByteArray body = part({{QStringLiteral("alg"), QStringLiteral("HS256")}, {QStringLiteral("typ"), QStringLiteral("JWT")}}) + '.' +
                            part({{QStringLiteral("sub"), QString::fromUtf8(user)},
                                  {QStringLiteral("iat"), now - 7200},
                                  {QStringLiteral("nbf"), now - 7200},
                                  {QStringLiteral("exp"), now + seconds}});
    const QByteArray signature = QMessageAuthenticationCode::hash(body, key, QCryptographicHash::Sha256);
    return body + '.' + signature.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace godwit::test
