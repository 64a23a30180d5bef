// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QTcpServer>
#include <QTcpSocket>

namespace godwit::test {

/// A token endpoint (RFC 6749) on 127.0.0.1 by plain HTTP: answers the n-th request with the n-th answer, the last one again and again.
/// Lives in the event loop of its thread.
class TokenServer : public QTcpServer
{
public:
    /// `status`: "200 OK"; no answer at all where it is empty.
    void addAnswer(const QByteArray &body, const QByteArray &status = "200 OK", const QByteArray &headers = {})
    {
        m_answers << (status.isEmpty() ? QByteArray()
                                       : "HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nConnection: close\r\n" + headers +
                                             "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }
    bool start() { return listen(QHostAddress::LocalHost); }
    QString url() const { return QStringLiteral("http://127.0.0.1:%1/token").arg(serverPort()); }
    QByteArrayList bodies() const { return m_bodies; } ///< of the requests
    QByteArray headers() const { return m_headers; }   ///< of the last one

protected:
    void incomingConnection(qintptr handle) override
    {
        auto *socket = new QTcpSocket(this);
        socket->setSocketDescriptor(handle);
        auto request = std::make_shared<QByteArray>();
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, request] {
            *request += socket->readAll();
            const qsizetype end = request->indexOf("\r\n\r\n");
            const qsizetype length = request->toLower().indexOf("content-length: ");
            if (end < 0 || length < 0) return;
            const qsizetype size = request->sliced(length + 16, request->indexOf("\r\n", length) - length - 16).toLongLong();
            if (request->size() < end + 4 + size) return;
            m_headers = request->first(end);
            m_bodies << request->sliced(end + 4);
            request->clear();
            const QByteArray answer = m_answers.value(std::min(m_bodies.size(), m_answers.size()) - 1);
            if (answer.isEmpty()) return;
            socket->write(answer);
            socket->disconnectFromHost();
        });
    }

private:
    QByteArrayList m_answers, m_bodies;
    QByteArray m_headers;
};

} // namespace godwit::test
