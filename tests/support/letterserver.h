// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QHash>
#include <QTcpServer>

class QTcpSocket;

namespace godwit::test {

/// A server that takes letters on 127.0.0.1, without TLS, of its thread's event loop; any name and password will do. It does what no real
/// one does at will: takes a letter and says nothing, or ends at any octet.
class LetterServer : public QTcpServer
{
    Q_OBJECT
public:
    /// At the end of a letter. TakesInTime: half a second later. Postpones: 451.
    enum class Answer : std::uint8_t { Takes, Refuses, TakesAndHangsUp, TakesInTime, TakesAndSaysNothing, Postpones };
    bool start() { return listen(QHostAddress::LocalHost); }
    void setAnswer(Answer answer) { m_answer = answer; }
    void setAnswer(int number, Answer answer) { m_answers.insert(number, answer); } ///< to the letter with this number alone; 1: the first
    void setMost(qsizetype recipients, bool announced) { m_most = recipients, m_announced = announced; } ///< at once; 0: no limit
    void refuse(const QByteArray &recipient) { m_refused = recipient; }
    /// wasCut() once so many more octets were received; 0: never.
    void cutAfter(qint64 octets) { m_left = octets; }
    bool isAhead() const { return m_left > 0; }

    /// What it took, as it came, without the transparency of dots; recipients before it, a line each ("to: ADDRESS").
    const QByteArrayList &taken() const { return m_taken; }
    const QByteArray &log() const { return m_log; }

Q_SIGNALS:
    void wasCut();

protected:
    void incomingConnection(qintptr handle) override;

private:
    struct Session {
        QByteArray pending, message, recipients;
        bool inMessage = false;
    };
    void read(QTcpSocket *socket, Session &session);
    void hear(QTcpSocket *socket, Session &session, const QByteArray &line);
    void finish(QTcpSocket *socket, Session &session);
    void say(QTcpSocket *socket, const QByteArray &reply);

    Answer m_answer = Answer::Takes;
    QHash<int, Answer> m_answers;
    int m_letters = 0;
    qsizetype m_most = 0;
    bool m_announced = false;
    QByteArray m_refused;
    qint64 m_left = 0;
    QByteArrayList m_taken;
    QByteArray m_log;
};

} // namespace godwit::test
