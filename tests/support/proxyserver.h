// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTcpServer>
#include <QTcpSocket>

namespace godwit::test {

/// A proxy on 127.0.0.1 that takes every name for this computer: so tests can use names that nobody has. Lives in its thread's event loop.
class ProxyServer : public QTcpServer
{
    Q_OBJECT
public:
    enum class Kind : std::uint8_t { Http, Socks5 };
    enum class Mood : std::uint8_t { Willing, Refusing, Silent, WantsPassword };

    explicit ProxyServer(Kind kind, Mood mood = Mood::Willing, QObject *parent = nullptr) : QTcpServer(parent), m_kind(kind), m_mood(mood)
    {}

    bool start() { return listen(QHostAddress::LocalHost); }
    quint16 port() const { return serverPort(); }
    QStringList requests() const { return m_requests; } ///< "host:port", as clients asked

protected:
    void incomingConnection(qintptr handle) override;

private:
    class Tunnel;

    Kind m_kind;
    Mood m_mood;
    QStringList m_requests;
};

} // namespace godwit::test
