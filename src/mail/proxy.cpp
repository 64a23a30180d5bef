// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/proxy.h"

#include <QUrl>

namespace godwit {

std::optional<Proxy> proxyFrom(const QString &text)
{
    if (text.isEmpty()) return Proxy{};
    const QUrl url(text, QUrl::StrictMode);
    Proxy proxy;
    if (url.scheme() == QLatin1StringView("http")) proxy.kind = Proxy::Kind::Http;
    else if (url.scheme() == QLatin1StringView("socks5")) proxy.kind = Proxy::Kind::Socks5;
    else return std::nullopt;
    const bool more = !url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment() || url.path().size() > 1;
    if (!url.isValid() || url.host().isEmpty() || url.port() < 1 || more) return std::nullopt;
    proxy.host = url.host();
    proxy.port = quint16(url.port());
    return proxy;
}

QString proxyText(const Proxy &proxy)
{
    if (proxy.kind == Proxy::Kind::None) return {};
    QUrl url;
    url.setScheme(proxy.kind == Proxy::Kind::Http ? QStringLiteral("http") : QStringLiteral("socks5"));
    url.setHost(proxy.host);
    url.setPort(proxy.port);
    return url.toString();
}

} // namespace godwit
