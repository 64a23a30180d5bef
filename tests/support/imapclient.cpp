// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/imapclient.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTest>
#include <QTimer>

namespace godwit::test {

namespace {

constexpr int patience = 30'000; // ms; only a broken server needs it

/// Takes one response (with the literals in it, without the last CRLF) off the front of `received`.
bool takeResponse(QByteArray &received, QByteArray *response)
{
    qsizetype at = 0;
    for (;;) {
        const qsizetype end = received.indexOf("\r\n", at);
        if (end < 0) return false;
        const qsizetype open = received.lastIndexOf('{', end);
        const bool literal = end > 0 && received[end - 1] == '}' && open >= at;
        if (!literal) {
            *response = received.first(end);
            received.remove(0, end + 2);
            return true;
        }
        at = end + 2 + received.sliced(open + 1, end - open - 2).toLongLong();
        if (at > received.size()) return false;
    }
}

QByteArray withCrLf(QByteArray text) { return text.replace("\r\n", "\n").replace('\n', "\r\n"); }

} // namespace

ImapClient::ImapClient() = default;

ImapClient::~ImapClient() { m_socket.abort(); }

bool ImapClient::waitForResponse(QByteArray *response)
{
    const QDeadlineTimer deadline(patience);
    for (;;) {
        m_received += m_socket.readAll();
        if (takeResponse(m_received, response)) return true;
        if (m_socket.state() == QAbstractSocket::UnconnectedState || deadline.hasExpired()) return false;
        QEventLoop loop;
        QObject::connect(&m_socket, &QSslSocket::readyRead, &loop, &QEventLoop::quit);
        QObject::connect(&m_socket, &QSslSocket::stateChanged, &loop, &QEventLoop::quit);
        QTimer::singleShot(static_cast<int>(deadline.remainingTime()), &loop, &QEventLoop::quit);
        loop.exec();
    }
}

bool ImapClient::login(quint16 port, const QByteArray &user, const QByteArray &password)
{
    m_socket.abort();
    m_received.clear();
    m_socket.connectToHost(QStringLiteral("127.0.0.1"), port);
    if (!QTest::qWaitFor([&] { return m_socket.state() == QAbstractSocket::ConnectedState; }, patience)) return false;
    QByteArray greeting;
    if (!waitForResponse(&greeting) || !greeting.startsWith("* OK")) return false;
    if (!command("LOGIN " + quoted(user) + ' ' + quoted(password)).ok()) return false;
    m_multiAppend.reset();
    return true;
}

ImapClient::Answer ImapClient::answerOf(const QByteArray &tag, const QByteArray &continuation)
{
    Answer answer;
    for (;;) {
        QByteArray response;
        if (!waitForResponse(&response)) return answer;
        if (response.startsWith('+')) {
            m_socket.write(continuation);
        } else if (response.startsWith("* ")) {
            answer.untagged << response.sliced(2);
        } else if (response.startsWith(tag + ' ')) {
            const QByteArray rest = response.sliced(tag.size() + 1);
            const qsizetype space = rest.indexOf(' ');
            answer.status = space < 0 ? rest : rest.first(space);
            answer.text = space < 0 ? QByteArray() : rest.sliced(space + 1);
            return answer;
        }
    }
}

ImapClient::Answer ImapClient::command(const QByteArray &line)
{
    const QByteArray tag = nextTag();
    m_socket.write(tag + ' ' + line + "\r\n");
    return answerOf(tag);
}

ImapClient::Answer ImapClient::append(const QByteArray &mailbox, const QByteArray &message, const QByteArray &flags)
{
    const QByteArray octets = withCrLf(message);
    const QByteArray flagList = flags.isEmpty() ? QByteArray() : " (" + flags + ')';
    const QByteArray tag = nextTag();
    m_socket.write(tag + " APPEND " + quoted(mailbox) + flagList + " {" + QByteArray::number(octets.size()) + "}\r\n");
    // A synchronising literal (RFC 3501, 4.3): not every server of the tests has LITERAL+.
    return answerOf(tag, octets + "\r\n");
}

ImapClient::Answer ImapClient::append(const QByteArray &mailbox, const std::vector<Letter> &letters)
{
    if (!m_multiAppend) {
        const QByteArray offered = command("CAPABILITY").untagged.value(0) + ' ';
        m_multiAppend = offered.contains(" MULTIAPPEND ") && offered.contains(" LITERAL+ ");
    }
    if (*m_multiAppend) { // RFC 3502: one for all is ten times as fast where each is made durable
        QByteArray line = "APPEND " + quoted(mailbox);
        for (const Letter &letter : letters) {
            const QByteArray octets = withCrLf(letter.message);
            line += " (" + letter.flags + ") {" + QByteArray::number(octets.size()) + "+}\r\n" + octets;
        }
        return command(line);
    }
    Answer answer;
    for (const Letter &letter : letters) {
        answer = append(mailbox, letter.message, letter.flags);
        if (!answer.ok()) break;
    }
    return answer;
}

void ImapClient::logout()
{
    command("LOGOUT");
    m_socket.disconnectFromHost();
}

QByteArray ImapClient::quoted(const QByteArray &text)
{
    QByteArray escaped = text;
    escaped.replace('\\', "\\\\").replace('"', "\\\"");
    return '"' + escaped + '"';
}

} // namespace godwit::test
