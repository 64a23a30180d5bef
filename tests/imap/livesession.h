// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imap/session.h"
#include "support/imapserver.h"

#include <QTcpSocket>

namespace godwit::test {

/// The protocol core on a socket, with nothing between: what it says must be understood by a real server, and the answers by it.
class LiveSession
{
public:
    struct Result {
        imap::CommandDone done;
        std::vector<imap::Response> data;
        bool ok() const { return !done.error; }
        /// The answers of that type, in order.
        template <class T> std::vector<T> all() const
        {
            std::vector<T> list;
            for (const imap::Response &response : data)
                if (const auto *answer = std::get_if<T>(&response)) list.push_back(*answer);
            return list;
        }
        /// The only one; a default when there is none, or more.
        template <class T> T only() const
        {
            const auto list = all<T>();
            return list.size() == 1 ? list.front() : T{};
        }
        template <class T> T code() const { return std::holds_alternative<T>(done.status.code) ? std::get<T>(done.status.code) : T{}; }
    };

    explicit LiveSession(const ImapServer &server);
    bool login(const QByteArray &user = "alice", const QByteArray &password = "alicepw"); ///< and asks for the capabilities
    Result run(imap::Command command);                   ///< waits for its end, at most 30 s
    std::vector<Result> runTogether(std::vector<imap::Command> commands); ///< submitted in one go
    imap::Session &session() { return m_session; }
    bool has(const QByteArray &capability) const { return m_session.capabilities().has(capability); }
    std::vector<imap::Event> takeOthers() { return std::exchange(m_others, {}); } ///< events that answer no command
    QByteArray lastLines() const { return m_lines.join('\n'); }         ///< of the conversation, for messages of failures

private:
    bool exchangeOnce();
    static imap::Config config();

    imap::Session m_session;
    QTcpSocket m_socket;
    std::vector<imap::Event> m_events, m_others;
    QByteArrayList m_lines;
};

} // namespace godwit::test
