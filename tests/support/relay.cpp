// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/relay.h"

namespace godwit::test {

namespace {

/// What comes out of `from` goes into `to`, and its end is the end of the other.
void pipe(QTcpSocket *from, QTcpSocket *to, const std::function<QByteArray(const QByteArray &)> *edit = nullptr)
{
    QObject::connect(from, &QTcpSocket::readyRead, to, [from, to, edit] {
        if (!edit || !*edit) to->write(from->readAll());
        else
            while (from->canReadLine()) to->write((*edit)(from->readLine()));
    });
    QObject::connect(from, &QTcpSocket::disconnected, to, [from, to] {
        if (from->isOpen() && to->isOpen()) to->write(from->readAll());
        to->disconnectFromHost();
    });
    QObject::connect(from, &QTcpSocket::errorOccurred, to, [to] { to->abort(); });
}

} // namespace

void Relay::incomingConnection(qintptr handle)
{
    auto *client = new QTcpSocket(this);
    auto *server = new QTcpSocket(client);
    client->setSocketDescriptor(handle);
    pipe(client, server);
    pipe(server, client, &m_edit);
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    server->connectToHost(QHostAddress::LocalHost, m_target);
}

} // namespace godwit::test
