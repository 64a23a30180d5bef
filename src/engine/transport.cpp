// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport.h"

#include "engine/tlspolicy.h"

#include <QCryptographicHash>
#include <QHostAddress>
#include <QSslCertificate>
#include <QSslCipher>
#include <QSslConfiguration>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

namespace godwit::engine {

namespace {

// Bounds how long one event holds the engine's loop, and what a chunk becomes: of 4,000 small rows at once the memory comes new from the
// system each time, which takes ten times as long as to understand them, and six octets of "* OK" become an event of hundreds.
constexpr qint64 readChunk = 32 * 1024;
constexpr qint64 mostHollow = 1024 * 1024; // compressed octets in a row that stand for none

Error make(Error::Kind kind, const QString &detail)
{
    Error error;
    error.kind = kind;
    error.detail = detail;
    return error;
}

bool isLoopback(const QString &host)
{
    return host.compare(QLatin1StringView("localhost"), Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

bool isProxyFault(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ProxyAuthenticationRequiredError:
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyNotFoundError:
    case QAbstractSocket::ProxyProtocolError: return true;
    default: return false;
    }
}

} // namespace

QNetworkProxy networkProxy(const Proxy &proxy)
{
    switch (proxy.kind) {
    case Proxy::Kind::None: break;
    case Proxy::Kind::Http: return QNetworkProxy(QNetworkProxy::HttpProxy, proxy.host, proxy.port);
    case Proxy::Kind::Socks5: return QNetworkProxy(QNetworkProxy::Socks5Proxy, proxy.host, proxy.port);
    }
    return QNetworkProxy(QNetworkProxy::NoProxy);
}

bool plainAllowed(const Account &account)
{
    if (account.plainConfirmed) return true;
    // "localhost" behind a proxy is the proxy's, not ours.
    return isLoopback(account.host) && (account.proxy.kind == Proxy::Kind::None || isLoopback(account.proxy.host));
}

Transport::Transport(std::chrono::milliseconds limit, QObject *parent) : QObject(parent), m_socket(this), m_deadline(this)
{
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(limit);
    m_socket.setReadBufferSize(2 * 1024 * 1024); // with setPaused: what we hold of a server that sends faster than we store
    connect(&m_deadline, &QTimer::timeout, this,
            [this] { fail(make(Error::Kind::Timeout, QStringLiteral("%1:%2").arg(m_account.host).arg(m_account.port))); });
    connect(&m_socket, &QSslSocket::sslErrors, this, &Transport::certificateRefused);
    connect(&m_socket, &QSslSocket::errorOccurred, this, &Transport::socketFailed);
    connect(&m_socket, &QSslSocket::readyRead, this, &Transport::read);
    connect(&m_socket, &QSslSocket::bytesWritten, this, &Transport::written);
    connect(&m_socket, &QSslSocket::encryptedBytesWritten, this, &Transport::written);
    connect(&m_socket, &QSslSocket::hostFound, this, [this] { m_clock.start(); });
    connect(&m_socket, &QSslSocket::connected, this, &Transport::tcpConnected);
    connect(&m_socket, &QSslSocket::encrypted, this, &Transport::handshakeDone);
}

Transport::~Transport()
{
    m_ended = true;
    m_socket.disconnect(this);
    m_socket.abort();
}

void Transport::open(const Account &account, const Secret &keyPassphrase)
{
    m_account = account;
    m_ended = false;
    m_open = true;
    if (account.security == Security::None && !plainAllowed(account))
        return fail(make(Error::Kind::Tls, tr("This account has no encryption and its server is not this computer.")));
    if (account.security != Security::None) {
        const auto tls = tlsConfiguration(account, keyPassphrase);
        if (!tls) return fail(tls.error());
        m_socket.setSslConfiguration(*tls);
        m_socket.setPeerVerifyName(account.host); // also the name that SNI tells
    }
    m_socket.setProxy(networkProxy(account.proxy)); // none: not the system's by surprise
    m_deadline.start();
    m_clock.start();
    Q_EMIT progress(tr("Connecting to %1").arg(account.host));
    if (account.security == Security::ImplicitTls) m_socket.connectToHostEncrypted(account.host, account.port);
    else m_socket.connectToHost(account.host, account.port);
}

void Transport::tcpConnected()
{
    m_connectTime = std::chrono::microseconds(std::max<qint64>(1, m_clock.nsecsElapsed() / 1000));
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    keepAlive();
    if (m_account.security == Security::ImplicitTls) {
        Q_EMIT progress(tr("Securing the connection"));
        return;
    }
    m_deadline.stop();
    Q_EMIT connected();
}

/// A dead line is noticed in minutes while we only listen, and what translates addresses on the way does not forget us: that is why IDLE
/// need not be renewed for them.
void Transport::keepAlive()
{
    m_socket.setSocketOption(QAbstractSocket::KeepAliveOption, 1);
#ifdef TCP_KEEPIDLE
    const int socket = int(m_socket.socketDescriptor());
    for (const auto &[option, value] : {std::pair{TCP_KEEPIDLE, 120}, {TCP_KEEPINTVL, 30}, {TCP_KEEPCNT, 4}}) // s, s, times
        setsockopt(socket, IPPROTO_TCP, option, &value, sizeof value);
#endif
}

void Transport::startTls()
{
    if (m_socket.bytesAvailable() > 0) return fail(make(Error::Kind::Attack, tr("Bytes were sent before the connection was encrypted.")));
    m_upgrading = true;
    m_deadline.start();
    m_socket.startClientEncryption();
}

/// Nothing was written on this connection since the handshake began: a certificate that is refused here has learnt nothing.
void Transport::handshakeDone()
{
    m_deadline.stop();
    if (Error fault = certificateFault(m_account, m_socket.peerCertificate(), {})) return fail(fault);
    if (m_upgrading) Q_EMIT encrypted();
    else Q_EMIT connected();
}

void Transport::certificateRefused(const QList<QSslError> &errors)
{
    m_certificate = certificateFault(m_account, m_socket.peerCertificate(), errors);
    if (!m_certificate) m_socket.ignoreSslErrors(); // of this handshake: the certificate is the pinned one
}

void Transport::startCompression(QByteArrayView octets)
{
    m_deflater = std::make_unique<Deflater>();
    m_inflater = std::make_unique<Inflater>();
    m_inflater->feed(octets);
    readLater();
}

void Transport::write(const QByteArray &bytes)
{
    if (!m_open || m_end || bytes.isEmpty()) return;
    const QByteArray packed = m_deflater ? m_deflater->deflate(bytes) : bytes;
    m_wireUp += quint64(packed.size());
    m_socket.write(packed);
}

void Transport::close()
{
    if (!m_open) return;
    m_ended = true;
    m_open = false;
    m_deadline.stop();
    m_socket.flush();
    m_socket.disconnectFromHost();
}

void Transport::fail(const Error &error)
{
    if (m_ended) return;
    m_ended = true;
    m_open = false;
    m_deadline.stop();
    m_socket.abort();
    Q_EMIT failed(error);
}

void Transport::setPaused(bool paused)
{
    m_paused = paused;
    if (!paused) readLater();
}

void Transport::readLater()
{
    if (hasMore() || m_end) QMetaObject::invokeMethod(this, &Transport::read, Qt::QueuedConnection);
}

/// Between startClientEncryption() and encrypted() nothing may be read: it would be plain text.
bool Transport::mayRead() const { return !m_paused && !m_ended && !(m_upgrading && !m_socket.isEncrypted() && !m_end); }

bool Transport::hasMore() const { return m_socket.bytesAvailable() > 0 || (m_inflater && m_inflater->hasMore()); }

void Transport::read()
{
    if (!mayRead()) return;
    const QByteArray bytes = nextSlice();
    if (!bytes.isEmpty()) Q_EMIT received(bytes);
    if (m_ended) return;
    if (hasMore()) readLater();
    else if (m_end) fail(*m_end);
}

/// At most readChunk octets, however much the compressed ones stand for: more is unpacked when these were dealt with.
QByteArray Transport::nextSlice()
{
    if (!m_inflater) return readSocket();
    for (;;) {
        auto plain = m_inflater->next(readChunk);
        if (!plain) {
            fail(plain.error());
            return {};
        }
        if (!plain->isEmpty()) {
            m_hollow = 0;
            return *plain;
        }
        const QByteArray packed = readSocket();
        if (packed.isEmpty()) return {};
        m_hollow += packed.size();
        if (m_hollow > mostHollow) {
            fail(make(Error::Kind::Protocol, QStringLiteral("the compressed stream holds nothing")));
            return {};
        }
        m_inflater->feed(packed);
    }
}

QByteArray Transport::readSocket()
{
    QByteArray bytes = m_socket.read(readChunk);
    m_wireDown += quint64(bytes.size());
    return bytes;
}

std::optional<TlsInfo> Transport::tls() const
{
    if (!m_socket.isEncrypted()) return std::nullopt;
    const QSslCertificate certificate = m_socket.peerCertificate();
    const QSslCipher cipher = m_socket.sessionCipher();
    return TlsInfo{.protocol = cipher.protocolString(),
                   .cipher = cipher.name(),
                   .subject = certificate.subjectDisplayName(),
                   .issuer = certificate.issuerDisplayName(),
                   .sha256 = certificate.digest(QCryptographicHash::Sha256).toHex(),
                   .validUntil = certificate.expiryDate().toSecsSinceEpoch()};
}

Error Transport::tlsError(const QString &what) const
{
    if (m_certificate) return m_certificate;
    return make(Error::Kind::Tls, what);
}

QString Transport::where() const { return QStringLiteral("%1:%2: %3").arg(m_account.host).arg(m_account.port).arg(m_socket.errorString()); }

void Transport::socketFailed(QAbstractSocket::SocketError error)
{
    // What a proxy refuses looks like the server's own refusal: until there is a connection, it was the proxy that spoke.
    const bool onTheWay = m_account.proxy.kind != Proxy::Kind::None && m_connectTime.count() == 0;
    if (isProxyFault(error) || onTheWay)
        return fail(make(Error::Kind::Network, tr("the proxy %1: %2").arg(proxyText(m_account.proxy), m_socket.errorString())));
    switch (error) {
    case QAbstractSocket::HostNotFoundError: return fail(make(Error::Kind::HostNotFound, m_account.host));
    case QAbstractSocket::ConnectionRefusedError: return fail(make(Error::Kind::Refused, where()));
    case QAbstractSocket::SocketTimeoutError: return fail(make(Error::Kind::Timeout, where()));
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError: return fail(tlsError(where()));
    case QAbstractSocket::RemoteHostClosedError: return closedByServer();
    default: return fail(m_certificate ? m_certificate : make(Error::Kind::Network, where()));
    }
}

void Transport::closedByServer()
{
    const bool handshaking = m_deadline.isActive() && m_account.security != Security::None;
    if (handshaking) return fail(tlsError(where()));
    // What arrived before the end still counts: a BYE says why.
    m_end = make(Error::Kind::Network, where());
    read();
}

} // namespace godwit::engine
