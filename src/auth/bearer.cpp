// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/bearer.h"

#include "auth/failure.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace godwit::auth {

namespace {

constexpr qsizetype longestChallenge = 16 * 1024;

bool isToken(const QByteArray &token)
{
    return !token.isEmpty() && std::ranges::all_of(token, [](char c) { return c > 0x20 && c < 0x7F; });
}

bool hasControl(const QByteArray &text)
{
    return std::ranges::any_of(text, [](char c) { return quint8(c) < 0x20 || c == 0x7F; });
}

/// RFC 7628 3.2.2. XOAUTH2 says a HTTP status instead of a word.
Error readRefusal(const QByteArray &mechanism, QByteArrayView challenge)
{
    Error error;
    error.kind = Error::Kind::Authentication;
    const QJsonObject object = QJsonDocument::fromJson(challenge.toByteArray()).object();
    QString status = object.value(QLatin1StringView("status")).toVariant().toString();
    if (status == QLatin1StringView("400") || status == QLatin1StringView("401")) status = QLatin1StringView(invalidToken);
    if (status == QLatin1StringView("403")) status = QLatin1StringView(insufficientScope);
    error.code = status.left(64).toLatin1();
    error.detail = QString::fromLatin1(mechanism) + QStringLiteral(": ") + (status.isEmpty() ? QStringLiteral("?") : status.left(64));
    if (const QString scope = object.value(QLatin1StringView("scope")).toString(); !scope.isEmpty())
        error.detail += QStringLiteral(", scope ") + scope.left(200);
    return error;
}

/// Both forms: one message, and after a refusal in JSON one more that has to be said before the server may say NO.
class Bearer final : public Mechanism
{
public:
    Bearer(QByteArray name, QByteArray head, Secret token, QByteArray toRefusal)
        : m_name(std::move(name)), m_head(std::move(head)), m_token(std::move(token)), m_toRefusal(std::move(toRefusal))
    {}
    QByteArray name() const override { return m_name; }
    bool clientFirst() const override { return true; }
    bool finished() const override { return m_step == 1; }
    Error refusal() const override { return m_refusal; }
    std::expected<Answer, Error> respond(QByteArrayView challenge) override
    {
        switch (m_step++) {
        case 0:
            if (!isToken(m_token.reveal())) return failure(Error::Kind::Invalid, "this is not an access token");
            if (m_head.isEmpty()) return failure(Error::Kind::Invalid, "a character of the user name or the host is not allowed");
            return m_head + "auth=Bearer " + m_token.reveal() + "\x01\x01";
        case 1:
            if (challenge.size() > longestChallenge) return failure(Error::Kind::Protocol, "a challenge is too long");
            m_refusal = readRefusal(m_name, challenge);
            return m_toRefusal;
        default: return failure(Error::Kind::Protocol, "a challenge too many");
        }
    }

private:
    QByteArray m_name, m_head;
    Secret m_token;
    QByteArray m_toRefusal;
    Error m_refusal;
    int m_step = 0;
};

} // namespace

std::unique_ptr<Mechanism> oauthBearer(const QByteArray &user, const QByteArray &host, quint16 port, const Secret &accessToken)
{
    QByteArray name = user; // saslname (RFC 5801 4)
    name.replace('=', "=3D").replace(',', "=2C");
    QByteArray head = "n,a=" + name + ",\x01host=" + host + "\x01port=" + QByteArray::number(port) + '\x01';
    if (hasControl(user) || hasControl(host)) head.clear();
    return std::make_unique<Bearer>("OAUTHBEARER", head, accessToken, QByteArray("\x01"));
}

std::unique_ptr<Mechanism> xoauth2(const QByteArray &user, const Secret &accessToken)
{
    const QByteArray head = hasControl(user) ? QByteArray() : "user=" + user + '\x01';
    return std::make_unique<Bearer>("XOAUTH2", head, accessToken, QByteArray());
}

} // namespace godwit::auth
