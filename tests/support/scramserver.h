// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

namespace godwit::test {

/// An IMAP server on 127.0.0.1 that knows one password by SCRAM-SHA-256 (RFC 7677), and lies about it as told: scripts cannot, their octets
/// are fixed and a nonce is not. Lives in the event loop of its thread.
class ScramServer : public QTcpServer
{
public:
    enum class Lie : std::uint8_t {
        None,
        OtherNonce, ///< does not begin with the client's
        SameNonce, ///< is the client's, with nothing behind it
        OneIteration,
        TooManyIterations, ///< 2^31
        NoIterations, ///< "i=" is missing
        SaltNotBase64,
        MustUnderstand, ///< "m=" in front
        OtherSignature,
        NoSignature, ///< "v=" is missing
        ErrorAndOk, ///< "e=…", then OK
        OkForFirst, ///< OK in place of the first message
        OkForSignature,
        TwoChallenges, ///< one more before the first is answered
    };

    explicit ScramServer(Lie lie, const QByteArray &password = "alicepw") : m_password(password), m_lie(lie) {}
    bool start() { return listen(QHostAddress::LocalHost); }

    QByteArray received() const { return m_received; }
    int connections() const { return m_connections; }

protected:
    void incomingConnection(qintptr handle) override;

private:
    void read(QTcpSocket *socket);
    QByteArray answer(const QByteArray &line);
    QByteArray firstMessage();
    QByteArray lastMessage(const QByteArray &clientFinal);

    QByteArray m_password;
    Lie m_lie;
    QByteArray m_received, m_tag, m_clientFirstBare, m_serverFirst;
    int m_step = 0;
    int m_connections = 0;
};

} // namespace godwit::test
