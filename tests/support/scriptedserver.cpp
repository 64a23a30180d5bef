// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scriptedserver.h"

#include <QSslConfiguration>

#include <sys/socket.h>

namespace godwit::test {

using namespace Qt::StringLiterals;

/// One connection and its place in its script.
class ScriptedServer::Connection : public QSslSocket
{
    Q_OBJECT
public:
    Connection(ScriptedServer *server, std::vector<Step> steps, int index)
        : QSslSocket(server), m_server(server), m_steps(std::move(steps)), m_index(index)
    {
        QSslConfiguration tls = sslConfiguration();
        tls.setLocalCertificate(server->m_certificate);
        tls.setPrivateKey(server->m_key);
        tls.setPeerVerifyMode(server->m_requestsClient ? QSslSocket::QueryPeer : QSslSocket::VerifyNone);
        if (server->m_oldTls) {
            // Debian's default level allows nothing below 1.2, on the server's side too.
            tls.setProtocol(QSsl::AnyProtocol);
            tls.setBackendConfigurationOption("CipherString", u"DEFAULT:@SECLEVEL=0"_s);
            tls.setBackendConfigurationOption("MinProtocol", u"TLSv1.1"_s);
            tls.setBackendConfigurationOption("MaxProtocol", u"TLSv1.1"_s);
        }
        setSslConfiguration(tls);
        connect(this, &QSslSocket::readyRead, this, &Connection::run);
        connect(this, &QSslSocket::encrypted, this, [this] {
            m_rawHandshake = false;
            m_server->m_clientNames << peerCertificate().subjectInfo(QSslCertificate::CommonName).value(0);
            run();
        });
        connect(this, &QSslSocket::disconnected, this, &Connection::onDisconnected);
    }
    ~Connection() override { QObject::disconnect(this, nullptr, this, nullptr); } // the socket tells its own end when this is no more

    void run()
    {
        if (!m_rawHandshake) {
            const QByteArray octets = readAll();
            m_server->m_received += octets;
            m_buffer += octets;
            if (!isEncrypted() && !octets.isEmpty()) {
                m_server->m_clear += octets;
                Q_EMIT m_server->clearOctets();
            }
        }
        while (m_next < m_steps.size() && play(m_steps[m_next])) ++m_next;
        if (m_next == m_steps.size() && !m_over) {
            m_over = true;
            ++m_server->m_finished;
            Q_EMIT m_server->finishedScript(m_index);
        }
        if (m_over && !m_buffer.isEmpty() && m_server->m_failure.isEmpty())
            m_server->fail(u"after the end of script %1 the client sent: %2"_s.arg(m_index).arg(QString::fromLatin1(m_buffer)));
    }

    void startTls()
    {
        m_rawHandshake = true;
        startServerEncryption();
    }

private:
    /// True when the step is done and the next one may begin.
    bool play(const Step &step)
    {
        switch (step.kind) {
        case Step::Kind::Client: return expect(step);
        case Step::Kind::Server: write(withNames(step.text, m_names)); return true;
        case Step::Kind::Tls: return handshake();
        case Step::Kind::Wait: return waitFor(step.text);
        case Step::Kind::Close: disconnectFromHost(); return true;
        case Step::Kind::Cut: cutConnection(); return true;
        case Step::Kind::Reset: resetConnection(); return true;
        }
        Q_UNREACHABLE_RETURN(false);
    }

    bool expect(const Step &step)
    {
        const qsizetype end = m_buffer.indexOf("\r\n");
        if (end < 0) return false;
        const QByteArray line = m_buffer.first(end);
        m_buffer.remove(0, end + 2);
        if (matches(step.text, line, m_names)) return true;
        m_server->fail(u"script %1, line %2: expected \"%3\", the client sent \"%4\""_s.arg(m_index).arg(step.line).arg(
            QString::fromLatin1(step.text), QString::fromLatin1(line)));
        m_next = m_steps.size();
        m_over = true;
        m_buffer.clear();
        abort();
        return false;
    }

    bool handshake()
    {
        if (isEncrypted()) {
            m_rawHandshake = false;
            return true;
        }
        if (!m_rawHandshake) startTls();
        return false;
    }

    bool waitFor(const QByteArray &name)
    {
        if (m_server->m_resumed.removeOne(name)) {
            m_server->m_waitingFor.clear();
            return true;
        }
        if (m_server->m_waitingFor != name) {
            m_server->m_waitingFor = name;
            Q_EMIT m_server->waiting(name);
        }
        return false;
    }

    /// FIN without TLS's close_notify
    void cutConnection()
    {
        flush();
        shutdown(static_cast<int>(socketDescriptor()), SHUT_RDWR);
    }

    void resetConnection()
    {
        flush();
        const linger none{1, 0}; // closing sends RST instead of FIN
        setsockopt(static_cast<int>(socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof none);
        abort();
    }

    void onDisconnected()
    {
        if (!m_over && m_next < m_steps.size() && m_steps[m_next].kind == Step::Kind::Client)
            m_server->fail(u"script %1, line %2: the client closed the connection, expected \"%3\""_s.arg(m_index)
                               .arg(m_steps[m_next].line)
                               .arg(QString::fromLatin1(m_steps[m_next].text)));
        deleteLater();
    }

    ScriptedServer *m_server;
    std::vector<Step> m_steps;
    int m_index;
    std::size_t m_next = 0;
    QByteArray m_buffer;
    Names m_names;
    bool m_rawHandshake = false; ///< what arrives belongs to TLS, not to the script
    bool m_over = false;
};

ScriptedServer::ScriptedServer(Tls tls, CertificateKind certificate, QObject *parent)
    : QTcpServer(parent), m_certificate(TestCertificates::instance().certificate(certificate)),
      m_key(TestCertificates::instance().key(certificate)), m_tls(tls)
{}

void ScriptedServer::setCertificate(CertificateKind kind)
{
    m_certificate = TestCertificates::instance().certificate(kind);
    m_key = TestCertificates::instance().key(kind);
}

void ScriptedServer::incomingConnection(qintptr handle)
{
    const auto index = static_cast<std::size_t>(m_connections++);
    const bool known = index < m_scripts.size();
    if (!known && (!m_repeat || m_scripts.empty())) fail(u"connection %1 has no script"_s.arg(index));
    auto *connection = new Connection(this,
                                      known                            ? m_scripts[index]
                                      : m_repeat && !m_scripts.empty() ? m_scripts.back()
                                                                       : parseScript("X"),
                                      static_cast<int>(index));
    connection->setSocketDescriptor(handle);
    m_newest = connection;
    if (m_tls == Tls::FromTheStart) connection->startTls();
    else connection->run();
}

void ScriptedServer::resume(const QByteArray &name)
{
    m_resumed << name;
    if (m_newest) m_newest->run();
}

void ScriptedServer::send(const QByteArray &octets)
{
    if (m_newest) m_newest->write(octets);
}

bool ScriptedServer::finished() const { return m_failure.isEmpty() && m_finished >= static_cast<int>(m_scripts.size()); }

void ScriptedServer::fail(const QString &what)
{
    if (m_failure.isEmpty()) m_failure = what;
    qWarning("%s", qPrintable(what));
}

} // namespace godwit::test

#include "scriptedserver.moc"
