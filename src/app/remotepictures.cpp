// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/remotepictures.h"

#include <QHostInfo>
#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkReply>

#include <algorithm>
#include <array>
#include <utility>

namespace godwit::app {

namespace {

constexpr int mostAtOnce = 6, mostRedirections = 5;

bool isWebUrl(const QUrl &url)
{
    return url.isValid() && (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http")) && !url.host().isEmpty();
}

quint16 portOf(const QUrl &url) { return quint16(url.port(url.scheme() == QLatin1String("https") ? 443 : 80)); }

/// A name that only this computer or its own network knows: asked of a proxy it would be looked up there.
bool isLocalName(const QString &host)
{
    const QString name = host.toLower();
    return !name.contains(u'.') || name.endsWith(QLatin1String(".localhost")) || name.endsWith(QLatin1String(".local")) ||
           name.endsWith(QLatin1String(".internal")) || name.endsWith(QLatin1String(".lan")) || name.endsWith(QLatin1String(".home.arpa"));
}

/// Keeps nothing, and gives nothing.
class NoCookies : public QNetworkCookieJar
{
public:
    using QNetworkCookieJar::QNetworkCookieJar;
    QList<QNetworkCookie> cookiesForUrl(const QUrl &) const override { return {}; }
    bool setCookiesFromUrl(const QList<QNetworkCookie> &, const QUrl &) override { return false; }
};

} // namespace

bool isPublicAddress(const QHostAddress &address)
{
    bool isMapped = false;
    const quint32 v4 = address.toIPv4Address(&isMapped); // also of ::ffff:a.b.c.d
    if (isMapped) {
        static const std::array closed{
            QHostAddress::parseSubnet(QStringLiteral("0.0.0.0/8")),      QHostAddress::parseSubnet(QStringLiteral("10.0.0.0/8")),
            QHostAddress::parseSubnet(QStringLiteral("100.64.0.0/10")),  QHostAddress::parseSubnet(QStringLiteral("127.0.0.0/8")),
            QHostAddress::parseSubnet(QStringLiteral("169.254.0.0/16")), QHostAddress::parseSubnet(QStringLiteral("172.16.0.0/12")),
            QHostAddress::parseSubnet(QStringLiteral("192.0.0.0/24")),   QHostAddress::parseSubnet(QStringLiteral("192.0.2.0/24")),
            QHostAddress::parseSubnet(QStringLiteral("192.88.99.0/24")), QHostAddress::parseSubnet(QStringLiteral("192.168.0.0/16")),
            QHostAddress::parseSubnet(QStringLiteral("198.18.0.0/15")),  QHostAddress::parseSubnet(QStringLiteral("198.51.100.0/24")),
            QHostAddress::parseSubnet(QStringLiteral("203.0.113.0/24")), QHostAddress::parseSubnet(QStringLiteral("224.0.0.0/3"))};
        const QHostAddress plain(v4);
        return std::ranges::none_of(closed, [&plain](const auto &net) { return plain.isInSubnet(net); });
    }
    if (address.protocol() != QAbstractSocket::IPv6Protocol) return false;
    // Of IPv6 only 2000::/3 is given out; in it 6to4 and Teredo carry an IPv4 address, and 2001:db8::/32 is for books.
    static const auto given = QHostAddress::parseSubnet(QStringLiteral("2000::/3"));
    static const std::array closed{QHostAddress::parseSubnet(QStringLiteral("2002::/16")),
                                   QHostAddress::parseSubnet(QStringLiteral("2001::/23")),
                                   QHostAddress::parseSubnet(QStringLiteral("2001:db8::/32"))};
    return address.isInSubnet(given) && std::ranges::none_of(closed, [&address](const auto &net) { return address.isInSubnet(net); });
}

RemotePictures::RemotePictures(Policy policy, QObject *parent)
    : QObject(parent), m_policy(std::move(policy)), m_network(this), m_deadline(this)
{
    if (!m_policy)
        m_policy = [](const QHostAddress &address, quint16 port) { return isPublicAddress(address) && (port == 80 || port == 443); };
    m_network.setCookieJar(new NoCookies(&m_network));
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setAutoDeleteReplies(false);
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(patience);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        const quint64 ticket = m_ticket;
        stop();
        Q_EMIT finished(ticket);
    });
}

void RemotePictures::fetch(quint64 ticket, const QList<Wanted> &wanted, const QNetworkProxy &proxy)
{
    stop();
    m_ticket = ticket;
    m_network.setProxy(proxy);
    m_network.clearConnectionCache();
    for (const Wanted &each : wanted.first(std::min<qsizetype>(mostPictures, wanted.size()))) m_waiting.append({each.index, each.url});
    m_deadline.start();
    next();
}

void RemotePictures::stop()
{
    ++m_round;
    m_deadline.stop();
    m_waiting.clear();
    m_running = 0;
    for (QNetworkReply *reply : std::exchange(m_replies, {})) {
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
    }
}

void RemotePictures::next()
{
    while (m_running < mostAtOnce && !m_waiting.isEmpty()) {
        ++m_running;
        begin(m_waiting.takeFirst());
    }
    if (m_running > 0 || !m_deadline.isActive()) return;
    m_deadline.stop();
    Q_EMIT finished(m_ticket);
}

void RemotePictures::begin(const Job &job)
{
    const auto fail = [this, job, round = m_round] {
        if (round == m_round) done(job, {});
    };
    if (!isWebUrl(job.url)) return void(QMetaObject::invokeMethod(this, fail, Qt::QueuedConnection));
    const QString host = job.url.host(QUrl::FullyEncoded);
    const QHostAddress literal(host);
    if (m_network.proxy().type() != QNetworkProxy::NoProxy && literal.isNull()) {
        const bool closed = isLocalName(host) || !m_policy(QHostAddress(QStringLiteral("1.1.1.1")), portOf(job.url));
        if (closed) QMetaObject::invokeMethod(this, fail, Qt::QueuedConnection);
        else request(job, {});
        return;
    }
    if (!literal.isNull()) {
        if (m_policy(literal, portOf(job.url))) request(job, literal);
        else QMetaObject::invokeMethod(this, fail, Qt::QueuedConnection);
        return;
    }
    QHostInfo::lookupHost(host, this, [this, job, round = m_round](const QHostInfo &info) {
        if (round == m_round) lookedUp(job, info);
    });
}

/// One address that is closed to us closes the name: it would be no accident.
void RemotePictures::lookedUp(const Job &job, const QHostInfo &info)
{
    const QList<QHostAddress> addresses = info.addresses();
    const bool open =
        !addresses.isEmpty() && std::ranges::all_of(addresses, [&](const QHostAddress &each) { return m_policy(each, portOf(job.url)); });
    if (open) request(job, addresses.first());
    else done(job, {});
}

/// `address`: to connect to, so that another look-up cannot lead elsewhere; null: a proxy is asked by name.
void RemotePictures::request(const Job &job, const QHostAddress &address)
{
    QUrl url = job.url;
    url.setUserInfo(QString());
    url.setFragment(QString());
    QNetworkRequest request;
    const QString host = url.host(QUrl::FullyEncoded);
    if (!address.isNull()) {
        const QByteArray port = url.port() < 0 ? QByteArray() : ':' + QByteArray::number(url.port());
        const QHostAddress literal(host);
        request.setRawHeader("Host",
                             (literal.protocol() == QAbstractSocket::IPv6Protocol ? '[' + host.toLatin1() + ']' : host.toLatin1()) + port);
        request.setPeerVerifyName(host);
        url.setHost(address.toString());
    }
    request.setUrl(url);
    request.setRawHeader("Accept", "image/png, image/jpeg, image/gif, image/webp, image/bmp");
    request.setRawHeader("Accept-Language", "*");
    request.setRawHeader("User-Agent", "Mozilla/5.0");
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false); // it would name the address as its authority
    QNetworkReply *reply = m_network.get(request);
    m_replies.append(reply);
    reply->setReadBufferSize(mostOctets + 1);
    connect(reply, &QNetworkReply::readyRead, this, [reply] {
        if (reply->bytesAvailable() > mostOctets) reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [this, job, reply] { replied(job, reply); });
}

void RemotePictures::replied(const Job &job, QNetworkReply *reply)
{
    m_replies.removeOne(reply);
    reply->deleteLater();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool whole = reply->error() == QNetworkReply::NoError && reply->isOpen() && reply->bytesAvailable() <= mostOctets;
    if (status >= 300 && status < 400) return redirect(job, reply->header(QNetworkRequest::LocationHeader).toUrl());
    done(job, whole && status == 200 ? reply->readAll() : QByteArray());
}

void RemotePictures::redirect(Job job, const QUrl &target)
{
    const QUrl next = job.url.resolved(target);
    const bool weaker = job.url.scheme() == QLatin1String("https") && next.scheme() != QLatin1String("https");
    if (!target.isValid() || weaker || ++job.redirections > mostRedirections) return done(job, {});
    job.url = next;
    begin(job);
}

void RemotePictures::done(const Job &job, const QByteArray &octets)
{
    --m_running;
    Q_EMIT fetched(m_ticket, job.index, octets);
    next();
}

} // namespace godwit::app
