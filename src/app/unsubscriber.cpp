// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/unsubscriber.h"

#include "engine/transport.h"
#include "mime/header.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <chrono>

using namespace std::chrono_literals;

namespace godwit::app {

Unsubscriber::Unsubscriber(QObject *parent) : QObject(parent), m_network(new QNetworkAccessManager(this))
{
    m_network->setTransferTimeout(30s);
    m_network->setAutoDeleteReplies(true);
    m_network->setStrictTransportSecurityEnabled(false); // keeps nothing
}

void Unsubscriber::post(const QUrl &address, const Proxy &proxy)
{
    if (address.scheme() != QLatin1String("https")) return;
    m_network->setProxy(engine::networkProxy(proxy));
    QNetworkRequest request(address);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/x-www-form-urlencoded"));
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Godwit/" GODWIT_VERSION));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    for (const auto attribute : {QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::CookieSaveControlAttribute,
                                 QNetworkRequest::AuthenticationReuseAttribute})
        request.setAttribute(attribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    QNetworkReply *reply = m_network->post(request, QByteArray("List-Unsubscribe=One-Click")); // RFC 8058, 3.1
    connect(reply, &QNetworkReply::finished, this, [this, reply, address] {
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        Error error;
        if (status < 200 || status > 299) {
            error.kind = status == 0 ? Error::Kind::Network : Error::Kind::No;
            const QString words = mime::harmless(reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toString()).left(200);
            error.serverText = status == 0 ? QString() : QStringLiteral("%1 %2").arg(status).arg(words).trimmed();
            error.detail =
                tr("Unsubscribing at %1").arg(address.host()) + (status == 0 ? QStringLiteral(": ") + reply->errorString() : QString());
        }
        Q_EMIT done(address, error);
    });
}

} // namespace godwit::app
