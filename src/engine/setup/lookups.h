// SPDX-License-Identifier: GPL-3.0-or-later
// The single steps of looking for servers. Each ends within its limit, calls `done` once from the event loop, and never after its
// context has gone. Thread: the engine's.
#pragma once

#include "engine/setup/srv.h"

#include <QDnsLookup>
#include <QNetworkAccessManager>
#include <QPointer>
#include <QSslConfiguration>
#include <chrono>
#include <functional>

namespace godwit::engine::setup {

/// The document at an https address, at most longestAutoconfig octets; empty: there is none.
void fetch(QNetworkAccessManager *network, const QUrl &url, const QSslConfiguration &tls, std::chrono::milliseconds limit, QObject *context,
           const std::function<void(const QByteArray &document)> &done);

/// SRV or MX records of a name; empty: there are none.
void lookUp(QDnsLookup::Type type, const QString &name, std::chrono::milliseconds limit, QObject *context,
            const std::function<void(const DnsRecords &records)> &done);

/// A server that might be there.
struct Guess {
    QString host;
    quint16 port = 0;
    Security security = Security::ImplicitTls;
    QByteArray greeting; ///< how its first line begins: "* OK", "220"
};
enum class Knocked : std::uint8_t { Closed, BadCertificate, Open };
/// Whether it greets; with TLS from the start, whether its certificate is good. Not an octet is sent to it outside of the handshake.
void knock(const Guess &guess, const QSslConfiguration &tls, std::chrono::milliseconds limit, QObject *context,
           const std::function<void(Knocked)> &done);

} // namespace godwit::engine::setup
