// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imap/session.h"
#include "support/imapserver.h"

#include <QSslSocket>

#include <functional>

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

    enum class Tls : std::uint8_t { None, StartTls, FromTheStart };

    explicit LiveSession(const ImapServer &server, Tls tls = Tls::None);
    bool greeted(); ///< waits for the greeting, and for STARTTLS where that was asked for
    bool login(const QByteArray &user = "alice", const QByteArray &password = "alicepw"); ///< and asks for the capabilities
    Result run(imap::Command command);                   ///< waits for its end, at most 30 s
    std::vector<Result> runTogether(std::vector<imap::Command> commands); ///< submitted in one go
    bool waitUntil(const std::function<bool()> &condition); ///< asked after each exchange; at most 30 s
    /// Waits for an event that answers no command; also one that came before and was not taken counts.
    template <class T> bool waitForEvent()
    {
        return waitUntil(
            [this] { return std::ranges::any_of(m_others, [](const imap::Event &event) { return std::holds_alternative<T>(event); }); });
    }
    imap::Session &session() { return m_session; }
    bool has(const QByteArray &capability) const { return m_session.capabilities().has(capability); }
    std::vector<imap::Event> takeOthers() { return std::exchange(m_others, {}); } ///< events that answer no command
    bool encrypted() const { return m_socket.isEncrypted(); }
    QByteArray lastLines() const { return m_lines.join('\n'); }         ///< of the conversation, for messages of failures

private:
    bool exchangeOnce();
    void takeEvents();

    Tls m_tls;
    imap::Session m_session;
    QSslSocket m_socket;
    std::vector<imap::Event> m_events, m_others;
    QByteArrayList m_lines;
};

} // namespace godwit::test
