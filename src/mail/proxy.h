// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <optional>

namespace godwit {

/// The way to a server through another computer. The proxy looks the server's name up; TLS still ends at the server itself.
struct Proxy {
    enum class Kind : std::uint8_t { None, Http, Socks5 }; ///< CONNECT (RFC 9110, 9.3.6); RFC 1928
    Kind kind = Kind::None;
    QString host;
    quint16 port = 0;
    bool operator==(const Proxy &) const = default;
};

/// "" | http://host:port | socks5://host:port; an IPv6 address stands in brackets. nullopt: anything else; a user or a password is refused.
std::optional<Proxy> proxyFrom(const QString &text);
QString proxyText(const Proxy &proxy); ///< the same form; empty for none

} // namespace godwit
