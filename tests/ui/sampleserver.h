// SPDX-License-Identifier: GPL-3.0-or-later
// A server as it describes itself, for the page about it.
#pragma once

#include "mail/serverinfo.h"

namespace godwit {

inline ServerInfo sampleServer()
{
    using Use = CapabilityInfo::Use;
    ServerInfo server;
    server.host = QStringLiteral("imap.example.org");
    server.port = 993;
    server.greeting = QStringLiteral("<b>Dovecot</b> ready.\u202E");
    server.id = {{QStringLiteral("name"), QStringLiteral("Dovecot")}, {QStringLiteral("version"), QStringLiteral("2.4.1")}};
    server.capabilities = {{"IDLE", Use::Used, QStringLiteral("RFC 2177")},
                           {"MOVE", Use::Used, QStringLiteral("RFC 6851")},
                           {"ACL", Use::Usable, QStringLiteral("RFC 4314")},
                           {"NOTIFY", Use::SwitchedOff, QStringLiteral("RFC 5465")},
                           {"X-SECRET", Use::Unknown, {}}};
    server.tls = TlsInfo{.protocol = QStringLiteral("TLSv1.3"),
                         .cipher = QStringLiteral("TLS_AES_256_GCM_SHA384"),
                         .subject = QStringLiteral("imap.example.org"),
                         .issuer = QStringLiteral("Example CA"),
                         .sha256 = QByteArray(32, '\x5a').toHex(),
                         .validUntil = 1'800'000'000};
    server.namespaces = {{NamespaceKind::Personal, QString(), '/'}, {NamespaceKind::Shared, QStringLiteral("Public/"), '/'}};
    server.quotas = {{QStringLiteral("User quota"), "STORAGE", 512 * 1024, 1024 * 1024}};
    server.connections = 1;
    return server;
}

} // namespace godwit
