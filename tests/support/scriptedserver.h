// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/serverscript.h"
#include "support/testcertificates.h"

#include <QPointer>
#include <QSslSocket>
#include <QTcpServer>

namespace godwit::test {

/// A server on 127.0.0.1 that plays scripts (serverscript.h), one per connection, and never blocks: it lives in the event loop of
/// its thread. What the client does against the script is failure(); the connection is closed then.
class ScriptedServer : public QTcpServer
{
    Q_OBJECT
public:
    enum class Tls : std::uint8_t { OnRequest, FromTheStart };

    explicit ScriptedServer(Tls tls = Tls::OnRequest, CertificateKind certificate = CertificateKind::Good, QObject *parent = nullptr);

    /// The n-th connection plays the n-th script; one more than there are scripts is a failure. Also while it runs.
    void addScript(const QByteArray &script) { m_scripts.push_back(parseScript(script)); }
    /// Connections after the last script play it again.
    void repeatLastScript() { m_repeat = true; }
    bool start() { return listen(QHostAddress::LocalHost); }
    void setCertificate(CertificateKind kind); ///< for the connections to come
    void setOldTls() { m_oldTls = true; }      ///< speaks TLS 1.1 and no better
    void requestClientCertificate() { m_requestsClient = true; } ///< see clientNames()

    quint16 port() const { return serverPort(); }
    void resume(const QByteArray &name);             ///< lets a "W: name" go on, now or when it is reached
    bool isWaitingFor(const QByteArray &name) const { return m_waitingFor == name; }
    void send(const QByteArray &octets);             ///< out of turn, on the newest connection

    bool finished() const;                           ///< every script was played to its end, and nothing failed
    int connections() const { return m_connections; }///< so far
    QString failure() const { return m_failure; }
    QByteArray received() const { return m_received; } ///< all that clients sent (decrypted), for assertions that something was not sent
    QByteArray receivedInClear() const { return m_clear; } ///< the part of it that was not encrypted
    QStringList clientNames() const { return m_clientNames; } ///< common names of the certificates that clients showed; empty for none

Q_SIGNALS:
    void waiting(const QByteArray &name);
    void finishedScript(int index);
    void clearOctets(); ///< something arrived that is not encrypted

protected:
    void incomingConnection(qintptr handle) override;

private:
    class Connection;
    void fail(const QString &what);

    std::vector<std::vector<Step>> m_scripts;
    QPointer<Connection> m_newest;
    QSslCertificate m_certificate;
    QSslKey m_key;
    Tls m_tls;
    bool m_repeat = false;
    int m_connections = 0;
    int m_finished = 0;
    QByteArrayList m_resumed;
    QByteArray m_waitingFor, m_received, m_clear;
    QStringList m_clientNames;
    bool m_oldTls = false, m_requestsClient = false;
    QString m_failure;
};

} // namespace godwit::test
