// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QSslSocket>

#include <vector>

namespace godwit::test {

/// A second, raw IMAP session, that plays "the other client". It shares no code with the client under test. Its calls return
/// when the answer is here; meanwhile the thread's event loop runs, so that the client under test lives on.
class ImapClient
{
public:
    struct Answer {
        QByteArray status;       ///< OK, NO, BAD; empty: the connection broke or 30 s passed
        QByteArray text;         ///< what follows the status
        QByteArrayList untagged; ///< whole responses without "* " and CRLF; literals are inside, with their {n} CRLF
        bool ok() const { return status == "OK"; }
    };

    ImapClient();
    ~ImapClient();
    Q_DISABLE_COPY_MOVE(ImapClient)

    /// Connects (anew) to 127.0.0.1 without TLS, reads the greeting and signs in.
    bool login(quint16 port, const QByteArray &user = "alice", const QByteArray &password = "alicepw");
    /// `line` without tag and CRLF; mailbox names as on the wire.
    Answer command(const QByteArray &line);
    /// `message` with bare LF is given CRLF. `flags`: "\\Seen $Work".
    Answer append(const QByteArray &mailbox, const QByteArray &message, const QByteArray &flags = {});
    struct Letter {
        QByteArray message, flags;
    };
    Answer append(const QByteArray &mailbox, const std::vector<Letter> &letters); ///< the answer to the first that failed, or to the last
    void logout();

    static QByteArray quoted(const QByteArray &text); ///< an RFC 3501 quoted string

private:
    bool waitForResponse(QByteArray *response);
    QByteArray nextTag() { return "x" + QByteArray::number(++m_tag); }
    Answer answerOf(const QByteArray &tag, const QByteArray &continuation = {}); ///< `continuation`: what follows a "+"

    QSslSocket m_socket;
    QByteArray m_received;
    std::optional<bool> m_multiAppend; ///< the server has MULTIAPPEND and LITERAL+; asked when it matters
    int m_tag = 0;
};

} // namespace godwit::test
