// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

namespace godwit::test {

/// A port that stays the same while the server behind it goes away and comes back on another: octets are passed on as they are.
class Relay : public QTcpServer
{
    Q_OBJECT
public:
    explicit Relay(quint16 target) : m_target(target) {}
    bool start() { return listen(QHostAddress::LocalHost); }
    void setTarget(quint16 port) { m_target = port; } ///< of connections from now on

protected:
    void incomingConnection(qintptr handle) override;

private:
    quint16 m_target;
};

} // namespace godwit::test
