// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/unsubscribe.h"

#include "mail/domain.h"
#include "mime/header.h"

#include <algorithm>

namespace godwit::mime {

namespace {

constexpr qsizetype maxField = 8'192;

QByteArrayList valuesOf(const QList<Header> &headers, QByteArrayView name)
{
    QByteArrayList values;
    for (const Header &header : headers)
        if (header.name.compare(name, Qt::CaseInsensitive) == 0) values += header.raw.left(maxField);
    return values;
}

QByteArray withoutBlanks(const QByteArray &text)
{
    QByteArray out;
    for (const char c : text)
        if (uchar(c) > ' ') out += c;
    return out;
}

/// "v=1; d=example.org; h=from:to" → the value of one tag (RFC 6376, 3.2)
QByteArray tagOf(const QByteArray &signature, QByteArrayView tag)
{
    for (const QByteArray &each : signature.split(';')) {
        const qsizetype equals = each.indexOf('=');
        if (equals > 0 && each.first(equals).trimmed().toLower() == tag) return withoutBlanks(each.sliced(equals + 1));
    }
    return {};
}

} // namespace

Unsubscribe readUnsubscribe(const QList<Header> &headers)
{
    Unsubscribe found;
    const QByteArrayList fields = valuesOf(headers, "List-Unsubscribe"), posts = valuesOf(headers, "List-Unsubscribe-Post");
    if (fields.size() != 1) return found; // RFC 2369, 2: at most one; of two nobody knows which one is signed
    for (qsizetype at = fields.first().indexOf('<'); at >= 0; at = fields.first().indexOf('<', at + 1)) {
        const qsizetype close = fields.first().indexOf('>', at);
        if (close < 0) break;
        const QByteArray address = withoutBlanks(fields.first().sliced(at + 1, close - at - 1)); // RFC 2369, 2: folds may be in it
        if (address.size() > 4'000) continue;
        if (address.left(7).toLower() == "mailto:") {
            if (found.mailto.isEmpty()) found.mailto = address;
            continue;
        }
        const QUrl url(QString::fromUtf8(address), QUrl::StrictMode);
        const bool web = url.isValid() && (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"));
        if (web && !url.host().isEmpty() && url.userInfo().isEmpty() &&
            (found.web.isEmpty() || url.scheme().size() > found.web.scheme().size()))
            found.web = url;
    }
    found.oneClick = posts.size() == 1 && withoutBlanks(posts.first()).toLower() == "list-unsubscribe=one-click" &&
                     found.web.scheme() == QLatin1String("https");
    return found;
}

bool isUnsubscribeSigned(const QList<Header> &headers, const Verification &verification)
{
    const QByteArrayList signatures = valuesOf(headers, "DKIM-Signature");
    return std::ranges::any_of(signatures, [&](const QByteArray &signature) {
        const QString domain = domainOf(u'@' + QString::fromUtf8(tagOf(signature, "d")));
        const QByteArrayList covered = tagOf(signature, "h").toLower().split(':');
        const bool valid = std::ranges::any_of(verification.results, [&](const AuthResult &result) {
            return result.method == "dkim" && result.result == "pass" && !domain.isEmpty() && result.domain == domain;
        });
        return valid && covered.contains("list-unsubscribe") && covered.contains("list-unsubscribe-post");
    });
}

QList<Address> readReceiptTo(const QList<Header> &headers)
{
    for (const char *name : {"Disposition-Notification-To", "Return-Receipt-To", "X-Confirm-Reading-To"}) {
        QList<Address> people;
        for (const QByteArray &value : valuesOf(headers, name)) people += decodeAddresses(value);
        if (!people.isEmpty()) return people.first(std::min<qsizetype>(5, people.size()));
    }
    return {};
}

} // namespace godwit::mime
