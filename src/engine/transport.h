// SPDX-License-Identifier: GPL-3.0-or-later
// The socket under one connection, and the TLS policy: strict certificates, TLS 1.2 at least, no opportunistic mode.
#pragma once

#include "mail/account.h"

#include <QObject>
#include <QSslSocket>
#include <QTimer>
#include <chrono>

namespace godwit::engine {

/// Thread: the engine's. Reports every end exactly once, by failed().
class Transport : public QObject
{
    Q_OBJECT
public:
    Transport(std::chrono::milliseconds limit, QObject *parent = nullptr); ///< for connecting, and for the handshake
    ~Transport() override;

    /// Connects as the account says. connected() follows once bytes may flow (after the handshake for implicit TLS), or failed().
    void open(const Account &account);
    /// The handshake of STARTTLS. Fails as an attack where bytes that arrived before it are still unread (they would be taken for encrypted
    /// ones).
    void startTls();
    void write(const QByteArray &bytes);
    /// Flushes what can be written at once and closes. failed() does not follow.
    void close();
    /// Ends with this error: failed() follows at once.
    void fail(const Error &error);
    /// Stops reading while the store is behind; the server is held back by TCP.
    void setPaused(bool paused);

    bool isEncrypted() const { return m_socket.isEncrypted(); }
    bool isOpen() const { return m_open; }

Q_SIGNALS:
    void progress(const QString &what);
    void connected();
    void encrypted(); ///< after startTls()
    void received(const QByteArray &bytes);
    void failed(const godwit::Error &error);

private:
    void read();
    void socketFailed(QAbstractSocket::SocketError error);
    void certificateRefused(const QList<QSslError> &errors);
    Error tlsError(const QString &what) const;

    QSslSocket m_socket;
    QTimer m_deadline; ///< for connecting and for the handshake
    Account m_account;
    Error m_certificate;
    bool m_open = false;
    bool m_ended = true;
    bool m_paused = false;
    bool m_upgrading = false;
};

/// Whether the account may speak without TLS: loopback, or the person said yes.
bool plainAllowed(const Account &account);

} // namespace godwit::engine
