// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/letterserver.h"

#include <QTcpSocket>
#include <QTimer>
#include <memory>

namespace godwit::test {

void LetterServer::incomingConnection(qintptr handle)
{
    auto *socket = new QTcpSocket(this);
    socket->setSocketDescriptor(handle);
    const auto session = std::make_shared<Session>();
    connect(socket, &QTcpSocket::readyRead, this, [this, socket, session] { read(socket, *session); });
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    say(socket, "220 letters.example ESMTP");
}

void LetterServer::say(QTcpSocket *socket, const QByteArray &reply)
{
    m_log += "S: " + reply + '\n';
    socket->write(reply + "\r\n");
}

void LetterServer::read(QTcpSocket *socket, Session &session)
{
    QByteArray octets = socket->readAll();
    if (m_left > 0) {
        const bool cut = octets.size() >= m_left;
        octets.truncate(m_left);
        m_left -= octets.size();
        if (cut) { // what came until here is heard, and answered to nobody
            Q_EMIT wasCut();
            socket->disconnect(this);
            session.pending += octets;
            while (session.pending.contains("\r\n")) {
                const qsizetype end = session.pending.indexOf("\r\n");
                hear(socket, session, session.pending.first(end));
                session.pending.remove(0, end + 2);
            }
            socket->abort();
            return;
        }
    }
    session.pending += octets;
    for (qsizetype end = 0; socket->isOpen() && (end = session.pending.indexOf("\r\n")) >= 0;) {
        const QByteArray line = session.pending.first(end);
        session.pending.remove(0, end + 2);
        hear(socket, session, line);
    }
}

void LetterServer::hear(QTcpSocket *socket, Session &session, const QByteArray &line)
{
    if (session.inMessage) {
        if (line == ".") return finish(socket, session);
        session.message += (line.startsWith('.') ? line.sliced(1) : line) + "\r\n";
        return;
    }
    m_log += "C: " + line + '\n';
    const QByteArray verb = line.first(std::min<qsizetype>(4, line.size())).toUpper();
    if (verb == "EHLO") {
        const QByteArray limits = m_announced ? "250-LIMITS RCPTMAX=" + QByteArray::number(m_most) + "\r\n" : QByteArray();
        say(socket, "250-letters.example\r\n250-PIPELINING\r\n250-SIZE 1000000\r\n250-8BITMIME\r\n" + limits + "250 AUTH PLAIN");
    } else if (verb == "AUTH") say(socket, "235 2.7.0 welcome");
    else if (verb == "RCPT") {
        const QByteArray recipient = line.sliced(line.indexOf('<') + 1, line.indexOf('>') - line.indexOf('<') - 1);
        if (m_most > 0 && session.recipients.count('\n') >= m_most) return say(socket, "452 4.5.3 too many recipients");
        if (recipient == m_refused) return say(socket, "550 5.1.1 who?");
        session.recipients += "to: " + recipient + '\n';
        say(socket, "250 2.1.5 yes");
    } else if (verb == "DATA") {
        session.inMessage = true;
        say(socket, "354 go on");
    } else if (verb == "MAIL" || verb == "RSET" || verb == "NOOP") {
        session.recipients.clear();
        say(socket, "250 2.0.0 yes");
    } else if (verb == "QUIT") {
        say(socket, "221 2.0.0 bye");
        socket->disconnectFromHost();
    } else say(socket, "500 5.5.1 what?");
}

void LetterServer::finish(QTcpSocket *socket, Session &session)
{
    const Answer answer = m_answers.value(++m_letters, m_answer);
    if (answer != Answer::Refuses && answer != Answer::Postpones) m_taken.append(session.recipients + '\n' + session.message);
    m_log += "(a letter of " + QByteArray::number(session.message.size()) + " octets)\n";
    session = {.pending = session.pending, .message = {}, .recipients = {}, .inMessage = false};
    switch (answer) {
    case Answer::Takes: return say(socket, "250 2.0.0 taken");
    case Answer::Refuses: return say(socket, "554 5.7.1 not this one");
    case Answer::Postpones: return say(socket, "451 4.3.0 not now");
    case Answer::TakesInTime: return QTimer::singleShot(500, socket, [this, socket] { say(socket, "250 2.0.0 taken"); });
    case Answer::TakesAndSaysNothing: return;
    case Answer::TakesAndHangsUp: return socket->abort();
    }
}

} // namespace godwit::test
