// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tokensource.h"

#include "engine/transport.h"

#include <QHostAddress>
#include <QNetworkReply>
#include <QNetworkRequest>

namespace godwit::engine {

namespace {

bool isLoopback(const QString &host)
{
    return host.compare(QLatin1StringView("localhost"), Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

Error::Kind kindOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError: return Error::Kind::HostNotFound;
    case QNetworkReply::ConnectionRefusedError: return Error::Kind::Refused;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError: return Error::Kind::Timeout; // setTransferTimeout() cancels
    case QNetworkReply::SslHandshakeFailedError: return Error::Kind::Certificate;
    default: return Error::Kind::Network;
    }
}

/// The address without query: enough to know who was asked.
QString shown(const QUrl &url) { return QStringLiteral("%1 %2").arg(url.host(), url.path()); }

} // namespace

bool isTokenUrlAllowed(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasFragment()) return false;
    return url.scheme() == QLatin1StringView("https") || (url.scheme() == QLatin1StringView("http") && isLoopback(url.host()));
}

TokenSource::TokenSource(std::chrono::milliseconds limit, QObject *parent) : QObject(parent), m_limit(limit), m_network(this) {}

TokenSource::~TokenSource() { cancel(); }

Reply<TokenOutcome> TokenSource::renew(const OAuthClient &client, const auth::oauth2::Secrets &secrets, const Proxy &proxy)
{
    if (secrets.refreshToken.isEmpty()) {
        cancel();
        return Reply<TokenOutcome>::ready(
            std::unexpected(Error{Error::Kind::Invalid, {}, {}, tr("There is no refresh token for this account.")}));
    }
    return post(client.tokenUrl, auth::oauth2::refreshRequest(client.id, client.scope, secrets), proxy);
}

Reply<TokenOutcome> TokenSource::post(const QString &tokenUrl, const QByteArray &body, const Proxy &proxy)
{
    cancel();
    if (!isTokenUrlAllowed(tokenUrl))
        return Reply<TokenOutcome>::ready(
            std::unexpected(Error{Error::Kind::Invalid, {}, {}, tr("Tokens are renewed over https only: %1").arg(tokenUrl)}));
    QNetworkRequest request{QUrl(tokenUrl)};
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/x-www-form-urlencoded"));
    request.setRawHeader("Accept", "application/json");
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setTransferTimeout(m_limit);
    m_network.setProxy(networkProxy(proxy));
    m_promise.emplace();
    Reply<TokenOutcome> outcome = m_promise->reply();
    m_reply = m_network.post(request, body);
    m_reply->setReadBufferSize(auth::oauth2::longestResponse + 1);
    connect(m_reply, &QNetworkReply::finished, this, &TokenSource::finished);
    m_tooLong = false;
    connect(m_reply, &QNetworkReply::readyRead, this, [this, reply = m_reply.data()] {
        m_tooLong = reply->bytesAvailable() > auth::oauth2::longestResponse;
        if (m_tooLong) reply->abort();
    });
    return outcome;
}

void TokenSource::finished()
{
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    reply->deleteLater();
    auto promise = std::exchange(m_promise, std::nullopt);
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QByteArray body = reply->isOpen() ? reply->read(auth::oauth2::longestResponse + 1) : QByteArray();
    TokenOutcome outcome;
    if (m_tooLong) {
        outcome = std::unexpected(Error{Error::Kind::Protocol, {}, {}, tr("The answer is too long.")});
    } else if (status == 0 || (status == 200 && reply->error() != QNetworkReply::NoError)) {
        outcome = std::unexpected(Error{kindOf(reply->error()), {}, {}, reply->errorString()});
    } else {
        outcome = auth::oauth2::readResponse(status, body);
    }
    if (!outcome) outcome.error().detail = shown(reply->url()) + QStringLiteral(": ") + outcome.error().detail;
    if (promise) promise->complete(std::move(outcome)); // we may be gone after this
}

void TokenSource::cancel()
{
    if (QNetworkReply *reply = std::exchange(m_reply, nullptr)) {
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
    }
    const auto dropped = std::exchange(m_promise, std::nullopt); // completes as cancelled, after this object is in order again
}

} // namespace godwit::engine
