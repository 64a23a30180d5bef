// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/proxyserver.h"

#include <QHostAddress>
#include <QtEndian>

namespace godwit::test {

class ProxyServer::Tunnel : public QTcpSocket
{
    Q_OBJECT
public:
    explicit Tunnel(ProxyServer *server) : QTcpSocket(server), m_server(server), m_target(this)
    {
        connect(this, &QTcpSocket::readyRead, this, &Tunnel::read);
        connect(this, &QTcpSocket::disconnected, this, &Tunnel::deleteLater);
        connect(&m_target, &QTcpSocket::connected, this, [this] { answer(true); });
        connect(&m_target, &QTcpSocket::readyRead, this, [this] { write(m_target.readAll()); });
        connect(&m_target, &QTcpSocket::disconnected, this, &Tunnel::disconnectFromHost);
        connect(&m_target, &QTcpSocket::errorOccurred, this, [this] {
            if (m_target.state() != QTcpSocket::ConnectedState && m_target.state() != QTcpSocket::ClosingState) answer(false);
        });
    }

private:
    void read()
    {
        if (m_target.state() == QTcpSocket::ConnectedState) {
            m_target.write(readAll());
            return;
        }
        m_buffer += readAll();
        if (m_server->m_mood == Mood::Silent) return;
        if (m_server->m_kind == Kind::Http) readHttp();
        else readSocks();
    }

    /// CONNECT host:port (RFC 9110, 9.3.6)
    void readHttp()
    {
        if (!m_buffer.contains("\r\n\r\n")) return;
        const QByteArrayList words = m_buffer.left(m_buffer.indexOf("\r\n")).split(' ');
        if (words.value(0) != "CONNECT") return abort();
        const QByteArray target = words.value(1);
        open(QString::fromLatin1(target.left(target.lastIndexOf(':'))), target.mid(target.lastIndexOf(':') + 1).toUShort());
    }

    /// RFC 1928, 3 and 4
    void readSocks()
    {
        if (!m_greeted) {
            if (m_buffer.size() < 2 || m_buffer.size() < 2 + m_buffer[1]) return;
            m_buffer.remove(0, 2 + m_buffer[1]);
            m_greeted = true;
            write(m_server->m_mood == Mood::WantsPassword ? QByteArrayLiteral("\x05\x02") : QByteArray("\x05\x00", 2));
        }
        if (m_buffer.size() < 5) return;
        const char type = m_buffer[3];
        const qsizetype size = type == 3 ? 1 + m_buffer[4] : type == 1 ? 4 : 16;
        if (m_buffer.size() < 4 + size + 2) return;
        const QByteArray address = m_buffer.mid(4, size);
        const auto port = qFromBigEndian<quint16>(m_buffer.constData() + 4 + size);
        if (type == 3) open(QString::fromLatin1(address.sliced(1)), port);
        else if (type == 1) open(QHostAddress(qFromBigEndian<quint32>(address.constData())).toString(), port);
        else open(QHostAddress(reinterpret_cast<const quint8 *>(address.constData())).toString(), port);
    }

    void open(const QString &host, quint16 port)
    {
        m_server->m_requests << QStringLiteral("%1:%2").arg(host).arg(port);
        m_buffer.clear();
        if (m_server->m_mood != Mood::Willing) return answer(false);
        m_target.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    }

    void answer(bool good)
    {
        if (m_server->m_kind == Kind::Socks5) write(QByteArray(good ? "\x05\x00" : "\x05\x02", 2) + QByteArray("\x00\x01\0\0\0\0\0\0", 8));
        else if (good) write("HTTP/1.1 200 Connection established\r\n\r\n");
        else if (m_server->m_mood == Mood::WantsPassword)
            write("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n");
        else write("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n");
        if (!good) disconnectFromHost();
    }

    ProxyServer *m_server;
    QTcpSocket m_target;
    QByteArray m_buffer;
    bool m_greeted = false;
};

void ProxyServer::incomingConnection(qintptr handle)
{
    auto *tunnel = new Tunnel(this);
    tunnel->setSocketDescriptor(handle);
}

} // namespace godwit::test

#include "proxyserver.moc"
