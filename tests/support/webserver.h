// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/testcertificates.h"

#include <QHash>
#include <QSslConfiguration>
#include <QSslServer>
#include <QTcpSocket>

namespace godwit::test {

/// https on localhost: gives out what it was given, 404 for everything else, nothing at all for paths that are silent. Lives in the event
/// loop of its thread.
class WebServer : public QSslServer
{
public:
    explicit WebServer(CertificateKind kind = CertificateKind::Good)
    {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificate(TestCertificates::instance().certificate(kind));
        tls.setPrivateKey(TestCertificates::instance().key(kind));
        setSslConfiguration(tls);
        connect(this, &QTcpServer::pendingConnectionAvailable, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection()) {
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { serve(socket); });
                serve(socket);
            }
        });
    }
    void add(const QByteArray &path, const QByteArray &body) { m_answers.insert(path, answer("200 OK", {}, body)); }
    void redirect(const QByteArray &path, const QByteArray &to)
    {
        m_answers.insert(path, answer("302 Found", "Location: " + to + "\r\n", {}));
    }
    void addSilent(const QByteArray &path) { m_answers.insert(path, {}); }
    bool start() { return listen(QHostAddress::LocalHost); }
    QUrl url(const QByteArray &path) const
    {
        return QUrl(QStringLiteral("https://localhost:%1%2").arg(serverPort()).arg(QString::fromUtf8(path)));
    }
    QByteArrayList asked() const { return m_asked; } ///< targets of requests, with their queries

private:
    static QByteArray answer(const QByteArray &status, const QByteArray &headers, const QByteArray &body)
    {
        return "HTTP/1.1 " + status + "\r\nConnection: close\r\n" + headers + "Content-Length: " + QByteArray::number(body.size()) +
               "\r\n\r\n" + body;
    }
    void serve(QTcpSocket *socket)
    {
        if (!socket->peek(16 * 1024).contains("\r\n\r\n")) return;
        const QByteArray target = socket->readAll().split(' ').value(1);
        m_asked << target;
        const QByteArray path = target.split('?').first();
        const QByteArray answered = m_answers.value(path, answer("404 Not Found", {}, "nothing here"));
        if (m_answers.contains(path) && answered.isEmpty()) return;
        socket->write(answered);
        socket->disconnectFromHost();
    }

    QHash<QByteArray, QByteArray> m_answers;
    QByteArrayList m_asked;
};

} // namespace godwit::test
