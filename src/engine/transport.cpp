// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport.h"

#include <QHostAddress>
#include <QSslCertificate>
#include <QSslConfiguration>

namespace godwit::engine {

namespace {
constexpr qint64 readChunk = 256 * 1024; // bounds how long one event holds the engine's loop

Error make(Error::Kind kind, const QString &detail)
{
    Error error;
    error.kind = kind;
    error.detail = detail;
    return error;
}
} // namespace

bool plainAllowed(const Account &account)
{
    if (account.plainConfirmed || account.host.compare(QLatin1StringView("localhost"), Qt::CaseInsensitive) == 0) return true;
    return QHostAddress(account.host).isLoopback();
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
    connect(&m_socket, &QSslSocket::connected, this, [this] {
        m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_socket.setSocketOption(QAbstractSocket::KeepAliveOption, 1);
        if (m_account.security == Security::ImplicitTls) {
            Q_EMIT progress(tr("Securing the connection"));
            return;
        }
        m_deadline.stop();
        Q_EMIT connected();
    });
    connect(&m_socket, &QSslSocket::encrypted, this, [this] {
        m_deadline.stop();
        if (m_upgrading) Q_EMIT encrypted();
        else Q_EMIT connected();
    });
}

Transport::~Transport()
{
    m_ended = true;
    m_socket.disconnect(this);
    m_socket.abort();
}

void Transport::open(const Account &account)
{
    m_account = account;
    m_ended = false;
    m_open = true;
    if (account.security == Security::None && !plainAllowed(account))
        return fail(make(Error::Kind::Tls, tr("This account has no encryption and its server is not this computer.")));
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!account.caFile.isEmpty()) {
        const QList<QSslCertificate> own = QSslCertificate::fromPath(account.caFile, QSsl::Pem);
        if (own.isEmpty()) return fail(make(Error::Kind::Certificate, tr("No certificate could be read from %1.").arg(account.caFile)));
        tls.setCaCertificates(own);
    }
    m_socket.setSslConfiguration(tls);
    m_deadline.start();
    Q_EMIT progress(tr("Connecting to %1").arg(account.host));
    if (account.security == Security::ImplicitTls) m_socket.connectToHostEncrypted(account.host, account.port);
    else m_socket.connectToHost(account.host, account.port);
}

void Transport::startTls()
{
    if (m_socket.bytesAvailable() > 0) return fail(make(Error::Kind::Attack, tr("Bytes were sent before the connection was encrypted.")));
    m_upgrading = true;
    m_deadline.start();
    m_socket.startClientEncryption();
}

void Transport::write(const QByteArray &bytes)
{
    if (m_open && !bytes.isEmpty()) m_socket.write(bytes);
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
    if (!paused && m_socket.bytesAvailable() > 0) QMetaObject::invokeMethod(this, &Transport::read, Qt::QueuedConnection);
}

void Transport::read()
{
    // Between startClientEncryption() and encrypted() nothing may be read: it would be plain text.
    if (m_paused || m_ended || (m_upgrading && !m_socket.isEncrypted())) return;
    const QByteArray bytes = m_socket.read(readChunk);
    if (bytes.isEmpty()) return;
    Q_EMIT received(bytes);
    if (!m_ended && m_socket.bytesAvailable() > 0) QMetaObject::invokeMethod(this, &Transport::read, Qt::QueuedConnection);
}

Error Transport::tlsError(const QString &what) const
{
    if (m_certificate) return m_certificate;
    return make(Error::Kind::Tls, what);
}

void Transport::certificateRefused(const QList<QSslError> &errors)
{
    QStringList texts;
    for (const QSslError &error : errors) texts.append(error.errorString());
    texts.removeDuplicates();
    m_certificate = make(Error::Kind::Certificate, QStringLiteral("%1: %2").arg(m_account.host, texts.join(QLatin1StringView("; "))));
}

void Transport::socketFailed(QAbstractSocket::SocketError error)
{
    const QString where = QStringLiteral("%1:%2: %3").arg(m_account.host).arg(m_account.port).arg(m_socket.errorString());
    switch (error) {
    case QAbstractSocket::HostNotFoundError: return fail(make(Error::Kind::HostNotFound, m_account.host));
    case QAbstractSocket::ConnectionRefusedError: return fail(make(Error::Kind::Refused, where));
    case QAbstractSocket::SocketTimeoutError: return fail(make(Error::Kind::Timeout, where));
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError: return fail(tlsError(where));
    case QAbstractSocket::RemoteHostClosedError: {
        // What arrived before the end still counts: a BYE says why.
        while (!m_paused && !m_ended && m_socket.bytesAvailable() > 0 && !(m_upgrading && !m_socket.isEncrypted())) {
            const QByteArray bytes = m_socket.read(readChunk);
            if (bytes.isEmpty()) break;
            Q_EMIT received(bytes);
        }
        if (m_deadline.isActive() && m_account.security != Security::None) return fail(tlsError(where));
        return fail(make(Error::Kind::Network, where));
    }
    default: return fail(m_certificate ? m_certificate : make(Error::Kind::Network, where));
    }
}

} // namespace godwit::engine
