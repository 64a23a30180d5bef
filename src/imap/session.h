// SPDX-License-Identifier: GPL-3.0-or-later
// The protocol as a machine without I/O: octets in, events out; commands in, octets out.
#pragma once

#include "imap/capabilities.h"
#include "imap/event.h"
#include "imap/framer.h"
#include "imap/state.h"
#include "imap/uidmap.h"

#include <deque>
#include <list>

namespace godwit::imap {

struct Config {
    bool tlsActive = false;            ///< implicit TLS
    bool requireStartTls = false;      ///< nothing but CAPABILITY, STARTTLS and LOGOUT goes out, and nothing else is believed, before TLS
    bool allowPlaintextSignIn = false; ///< LOGIN and AUTHENTICATE without TLS
    Limits limits;
    QByteArrayList disabledCapabilities; ///< upper case
    LiteralSinkFactory sink;           ///< may be empty
};

/// One connection. Single-threaded, no re-entrance: the caller feeds receive(), then drains takeEvents(), takeOutput() and takeLog().
class Session
{
public:
    explicit Session(Config config);
    ~Session();
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    void receive(QByteArrayView octets);  ///< any chunking
    QByteArray takeOutput();              ///< what to write now; ask after each submit(), receive(), endIdle() and tlsStarted()
    std::vector<Event> takeEvents();
    std::vector<LogLine> takeLog();

    CommandId submit(Command command);    ///< sent in order, as early as the pipelining table allows
    /// true: it was not sent, CommandDone with Cancelled follows. false: it was sent (its data is dropped, CommandDone comes) or is unknown.
    bool withdraw(CommandId id);
    void endIdle();                       ///< sends DONE as soon as the server agreed to idle; nothing if no IDLE runs
    void tlsStarted();                    ///< after StartTlsReady and the handshake: what was heard before is forgotten
    void abort(const Error &error);       ///< the connection is gone: every command completes with `error`, the state is Logout

    const State &state() const { return m_state; }
    const Capabilities &capabilities() const { return m_capabilities; }
    bool tlsActive() const { return m_config.tlsActive; }
    bool utf8Enabled() const { return m_utf8; }  ///< ENABLE UTF8=ACCEPT took effect: mailbox names are UTF-8
    bool idling() const;                         ///< the server said "+" to IDLE and DONE was not sent
    bool isIdle() const { return m_queue.empty() && m_running.empty(); } ///< no command waits or runs
    std::optional<Uid> uidOf(SeqNum seq) const;
    bool seedUids(const UidSet &all);            ///< every UID of the selected mailbox, learnt elsewhere; false if the count differs

private:
    struct Running;

    // sending: sessionoutput.cpp
    void pump();
    bool mayStart(const Command &command) const;
    std::optional<Error> refusal(const Command &command) const;
    void start(CommandId id, Command command);
    void sendFragments(Running &running);
    void answerChallenge(Running &running, QByteArrayView text);
    void write(QByteArrayView octets, QByteArrayView logged);
    void writeLine(const QByteArray &line, const QByteArray &logged);

    // receiving: session.cpp
    void handleFrame(const Frame &frame);
    void handleGreeting(const Frame &frame);
    void handle(Tagged &&tagged);
    void handle(Continuation &&continuation);
    void handle(Response &&response);
    void complete(std::list<Running>::iterator running, StatusText &&status);
    void afterSuccess(Running &running, const StatusText &status);
    void startTlsAnswered();

    // untagged data: sessiondata.cpp
    void handleStatus(StatusText &&status);
    void handleBye(StatusText &&status);
    void applyCode(const StatusText &status);
    bool applyMailboxCode(const ResponseCode &code);
    void handleExists(quint32 count);
    void handleExpunge(SeqNum seq);
    void handleFetch(FetchData &&data);
    void handleVanished(VanishedData &&data);
    void handleFlags(FlagsData &&data);
    void handleSearch(Response &&response, const UidSet *all, const QByteArray &tag);
    void deliver(Command::Kind kind, Response &&response);
    Running *runningOf(Command::Kind kind);
    Running *fetchOf(const FetchData &data);
    state::Selected *mailbox();
    void beginNewMailbox();
    void closeMailbox();

    void setCapabilities(const QByteArrayList &names);
    void fail(Error::Kind kind, const char *what);
    void malformed(QByteArrayView raw, QByteArrayView reason);
    void finishAll(const Error &error);
    void log(bool sent, QByteArrayView text);

    Config m_config;
    Framer m_framer;
    Capabilities m_capabilities;
    State m_state;
    UidMap m_map;
    std::optional<state::Selected> m_opening; ///< what a running SELECT has said so far
    std::optional<quint32> m_existsBeforeClosed; ///< EXISTS after SELECT was sent, before it was clear to which mailbox it belongs
    std::deque<std::pair<CommandId, Command>> m_queue;
    std::list<Running> m_running;
    QByteArray m_output;
    std::vector<Event> m_events;
    std::vector<LogLine> m_log;
    CommandId m_lastId = 0;
    quint64 m_lastTag = 0;
    bool m_awaitingTls = false;   ///< between StartTlsReady and tlsStarted()
    bool m_saidBye = false;
    bool m_utf8 = false;
};

} // namespace godwit::imap
