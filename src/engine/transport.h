// SPDX-License-Identifier: GPL-3.0-or-later
// The socket under one connection: proxy, TLS (whom to believe: tlspolicy.h; no opportunistic mode), compression.
#pragma once

#include "engine/deflate.h"
#include "mail/account.h"
#include "mail/secret.h"
#include "mail/serverinfo.h"

#include <QElapsedTimer>
#include <QNetworkProxy>
#include <QObject>
#include <QSslSocket>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace godwit::engine {

/// Thread: the engine's. Reports every end exactly once, by failed().
class Transport : public QObject
{
    Q_OBJECT
public:
    Transport(std::chrono::milliseconds limit, QObject *parent = nullptr); ///< for connecting, and for the handshake
    ~Transport() override;

    /// Connects as the account says. connected() follows once bytes may flow (after the handshake for implicit TLS), or failed().
    void open(const Account &account, const Secret &keyPassphrase = {});
    /// The handshake of STARTTLS. Fails as an attack where bytes that arrived before it are still unread (they would be taken for encrypted
    /// ones).
    void startTls();
    /// From here on both directions are compressed (RFC 4978); `octets` came behind the answer that agreed to it. Call it while received()
    /// is emitted or when nothing is unread.
    void startCompression(QByteArrayView octets);
    void write(const QByteArray &bytes);
    /// Flushes what can be written at once and closes. failed() does not follow.
    void close();
    /// Ends with this error: failed() follows at once.
    void fail(const Error &error);
    /// Stops reading while the store is behind; the server is held back by TCP.
    void setPaused(bool paused);

    std::optional<TlsInfo> tls() const; ///< nullopt: not encrypted
    bool isEncrypted() const { return m_socket.isEncrypted(); }
    bool isCompressed() const { return m_inflater != nullptr; }
    bool isOpen() const { return m_open; }
    qint64 unsent() const { return m_socket.bytesToWrite() + m_socket.encryptedBytesToWrite(); } ///< written, and not yet on its way
    /// What the socket carried: after compression, before TLS.
    quint64 wireUp() const { return m_wireUp; }
    quint64 wireDown() const { return m_wireDown; }
    /// How long connecting took without the look-up of the name: one round trip, or more where a proxy is asked. 0: not yet connected.
    std::chrono::microseconds connectTime() const { return m_connectTime; }

Q_SIGNALS:
    void progress(const QString &what);
    void connected();
    void encrypted(); ///< after startTls()
    void received(const QByteArray &bytes);
    void written(); ///< unsent() is less than before
    void failed(const godwit::Error &error);

private:
    void tcpConnected();
    void keepAlive();
    void handshakeDone();
    void read();
    void readLater();
    bool mayRead() const;
    bool hasMore() const;
    QByteArray nextSlice();
    QByteArray readSocket();
    void socketFailed(QAbstractSocket::SocketError error);
    void closedByServer();
    void certificateRefused(const QList<QSslError> &errors);
    Error tlsError(const QString &what) const;
    QString where() const;

    QSslSocket m_socket;
    QTimer m_deadline; ///< for connecting and for the handshake
    Account m_account;
    Error m_certificate;
    std::optional<Error> m_end; ///< the server closed; what arrived before that is still being read
    std::unique_ptr<Deflater> m_deflater;
    std::unique_ptr<Inflater> m_inflater;
    QElapsedTimer m_clock;
    std::chrono::microseconds m_connectTime{};
    quint64 m_wireUp = 0, m_wireDown = 0;
    qint64 m_hollow = 0; ///< compressed octets since the last that meant something
    bool m_open = false;
    bool m_ended = true;
    bool m_paused = false;
    bool m_upgrading = false;
};

QNetworkProxy networkProxy(const Proxy &proxy); ///< none: not the system's by surprise

/// Whether the account may speak without TLS: the bytes stay on this computer, or the person said yes.
bool plainAllowed(const Account &account);

} // namespace godwit::engine
