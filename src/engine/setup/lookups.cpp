// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/setup/lookups.h"

#include "engine/setup/autoconfig.h"
#include "engine/tlspolicy.h"

#include <QNetworkReply>
#include <QSslSocket>
#include <QTimer>

namespace godwit::engine::setup {

void fetch(QNetworkAccessManager *network, const QUrl &url, const QSslConfiguration &tls, std::chrono::milliseconds limit, QObject *context,
           const std::function<void(const QByteArray &)> &done)
{
    if (url.scheme() != QLatin1StringView("https")) {
        QTimer::singleShot(0, context, [done] { done({}); });
        return;
    }
    QNetworkRequest request(url);
    request.setSslConfiguration(tls);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
    request.setMaximumRedirectsAllowed(3);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setTransferTimeout(limit);
    QNetworkReply *reply = network->get(request);
    reply->setReadBufferSize(longestAutoconfig + 1);
    QObject::connect(context, &QObject::destroyed, reply, [reply] {
        reply->blockSignals(true); // nobody is there to hear of its end
        reply->abort();
        reply->deleteLater();
    });
    QObject::connect(reply, &QNetworkReply::readyRead, context, [reply] {
        if (reply->bytesAvailable() > longestAutoconfig) reply->abort();
    });
    auto *deadline = new QTimer(reply); // the transfer's limit begins anew with each octet
    deadline->setSingleShot(true);
    QObject::connect(deadline, &QTimer::timeout, reply, &QNetworkReply::abort);
    deadline->start(limit);
    QObject::connect(reply, &QNetworkReply::finished, context, [reply, done] {
        reply->deleteLater();
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        const bool fine = reply->error() == QNetworkReply::NoError && status == 200;
        done(fine ? reply->read(longestAutoconfig) : QByteArray());
    });
}

void lookUp(QDnsLookup::Type type, const QString &name, std::chrono::milliseconds limit, QObject *context,
            const std::function<void(const DnsRecords &)> &done)
{
    auto *lookup = new QDnsLookup(type, name, context);
    QTimer::singleShot(limit, lookup, &QDnsLookup::abort);
    QObject::connect(lookup, &QDnsLookup::finished, context, [lookup, type, done] {
        lookup->deleteLater();
        DnsRecords records;
        if (type == QDnsLookup::SRV)
            for (const QDnsServiceRecord &each : lookup->serviceRecords())
                records.append({each.target(), each.port(), each.priority(), each.weight()});
        else
            for (const QDnsMailExchangeRecord &each : lookup->mailExchangeRecords())
                records.append({each.exchange().toLower(), 25, each.preference(), 0});
        done(records);
    });
    lookup->lookup();
}

void knock(const Guess &guess, const QSslConfiguration &tls, std::chrono::milliseconds limit, QObject *context,
           const std::function<void(Knocked)> &done)
{
    auto *socket = new QSslSocket(context);
    socket->setSslConfiguration(tls);
    socket->setReadBufferSize(4096);
    const auto answer = [socket, done](Knocked how) {
        socket->disconnect();
        socket->abort();
        socket->deleteLater();
        done(how);
    };
    QTimer::singleShot(limit, socket, [answer] { answer(Knocked::Closed); });
    QObject::connect(socket, &QSslSocket::sslErrors, socket, [answer] { answer(Knocked::BadCertificate); });
    QObject::connect(socket, &QAbstractSocket::errorOccurred, socket, [answer] { answer(Knocked::Closed); });
    QObject::connect(socket, &QSslSocket::encrypted, socket, [answer, socket, host = guess.host] {
        if (!namesHost(socket->peerCertificate(), host)) answer(Knocked::BadCertificate);
    });
    QObject::connect(socket, &QIODevice::readyRead, socket, [answer, socket, greeting = guess.greeting] {
        const QByteArray heard = socket->peek(greeting.size());
        if (heard.size() == greeting.size()) answer(heard == greeting ? Knocked::Open : Knocked::Closed);
    });
    if (guess.security == Security::ImplicitTls) socket->connectToHostEncrypted(guess.host, guess.port);
    else socket->connectToHost(guess.host, guess.port);
}

} // namespace godwit::engine::setup
