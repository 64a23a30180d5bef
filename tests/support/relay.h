// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <functional>

namespace godwit::test {

/// A port that stays the same while the server behind it goes away and comes back on another: octets are passed on as they are, unless they
/// are edited on their way.
class Relay : public QTcpServer
{
    Q_OBJECT
public:
    explicit Relay(quint16 target) : m_target(target) {}
    bool start() { return listen(QHostAddress::LocalHost); }
    void setTarget(quint16 port) { m_target = port; } ///< of connections from now on
    /// What a client gets to read instead of each line of the server (with its CRLF). Connections without TLS only.
    void setEdit(std::function<QByteArray(const QByteArray &line)> edit) { m_edit = std::move(edit); }

protected:
    void incomingConnection(qintptr handle) override;

private:
    quint16 m_target;
    std::function<QByteArray(const QByteArray &)> m_edit;
};

} // namespace godwit::test
