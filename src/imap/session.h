// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imap/capabilities.h"
#include "imap/event.h"
#include "imap/framer.h"
#include "imap/state.h"
#include "imap/uidmap.h"

#include <deque>
#include <list>

namespace godwit::imap {

/// What a session is made with.
struct Config {
    bool tlsActive = false;            ///< implicit TLS
    bool requireStartTls = false;      ///< nothing but CAPABILITY, STARTTLS and LOGOUT goes out, and nothing else is believed, before TLS
    bool allowPlaintextSignIn = false; ///< LOGIN and AUTHENTICATE without TLS
    Limits limits;
    QByteArrayList disabledCapabilities; ///< upper case
    LiteralSinkFactory sink;           ///< may be empty
};

/// The protocol of one connection, without I/O: octets in, events out; commands in, octets out. Single-threaded, no re-entrance: the caller
/// feeds receive(), then drains takeEvents(), takeOutput() and takeLog().
class Session
{
public:
    explicit Session(Config config);
    ~Session();
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    void receive(QByteArrayView octets); ///< any chunking
    QByteArray takeOutput(); ///< what to write now; ask after each submit(), receive(), endIdle() and tlsStarted()
    std::vector<Event> takeEvents();
    std::vector<LogLine> takeLog();

    CommandId submit(Command command); ///< sent in order, as early as the pipelining table allows
    /// true: not sent, CommandDone with Cancelled follows. false: it was sent (its data is dropped, CommandDone comes) or is unknown.
    bool withdraw(CommandId id);
    void giveKey(CommandId id, const Secret &key); ///< after KeyWanted; an empty one cancels
    void endIdle(); ///< sends DONE as soon as the server agreed to idle; nothing if no IDLE runs
    void tlsStarted(); ///< after StartTlsReady and the handshake: what was heard before is forgotten
    /// After CompressionReady, when the transport deflates what it writes: from now on receive() takes inflated octets. Returned is what
    /// came behind the server's OK, still deflated: it is the beginning of the stream, to be inflated and received first.
    [[nodiscard]] QByteArray startCompression();
    void abort(const Error &error); ///< the connection is gone: every command completes with `error`, the state is Logout

    const State &state() const { return m_state; }
    const Capabilities &capabilities() const { return m_capabilities; }
    bool tlsActive() const { return m_config.tlsActive; }
    const Enabled &enabled() const { return m_enabled; }
    /// For SearchOptions: forbidden after UTF8=ACCEPT (RFC 6855 3). IMAP4rev2 needs none, but Cyrus 3.10 finds nothing without.
    QByteArray searchCharset() const { return m_enabled.utf8 ? QByteArray() : QByteArrayLiteral("UTF-8"); }
    bool utf8Enabled() const { return m_enabled.utf8 || m_enabled.imap4rev2; } ///< mailbox names are UTF-8
    bool idling() const; ///< the server said "+" to IDLE and DONE was not sent
    bool isIdle() const { return m_queue.empty() && m_running.empty(); } ///< no command waits or runs
    std::optional<Uid> uidOf(SeqNum seq) const;
    bool seedUids(const UidSet &all); ///< every UID of the selected mailbox, learnt elsewhere; false if the count differs

private:
    struct Running;
    // sending: sessionoutput.cpp
    void pump();
    bool mayStart(const Command &command) const;
    std::optional<Error> refusal(const Command &command) const;
    void start(CommandId id, Command command);
    void sendFragments(Running &running);
    bool sendsWithoutAsking(const Fragment &literal) const;
    void writeTagsOf(const std::vector<CommandId> &searches, Encoder &out) const;
    void write(const QByteArray &octets, QByteArrayView logged);
    // signing in: sessionsasl.cpp
    std::optional<Error> addInitialResponse(Running &running);
    void answerChallenge(Running &running, QByteArrayView text);
    void answer(Running &running, const std::expected<auth::Answer, Error> &response);
    void cancelExchange(Running &running, const Error &why);
    // receiving, completing: session.cpp
    void handleFrame(const Frame &frame);
    void noteCost(qsizetype octets);
    void handleGreeting(Message &&message);
    void handle(Tagged &&tagged);
    void handle(Continuation &&continuation);
    void handle(Response &&response);
    void complete(std::list<Running>::iterator running, StatusText &&status);
    void afterSuccess(Running &running, const StatusText &status);
    void afterFailure(const Running &running);
    void noteUpdates(const Running &running);
    void fail(Error::Kind kind, const char *what);
    void fail(const Error &error);
    void malformed(QByteArrayView raw, QByteArrayView reason);
    void finishAll(const Error &error);
    void log(bool sent, QByteArrayView text);
    // untagged data: sessiondata.cpp
    void handleData(StatusText &&status);
    void handleData(CapabilityData &&data);
    void handleData(FlagsData &&data);
    void handleData(ExistsData &&data);
    void handleData(RecentData &&data);
    void handleData(ExpungeData &&data);
    void handleData(FetchData &&data);
    void handleData(SearchData &&data);
    void handleData(EsearchData &&data);
    void handleData(SortData &&data);
    void handleData(ThreadData &&data);
    void handleData(EnabledData &&data);
    void handleData(VanishedData &&data);
    template <class Data> void handleData(Data &&data); ///< the rest changes nothing here: routing.h says whom it answers
    void handleBye(StatusText &&status);
    bool applyCode(const StatusText &status); ///< true: it said something that we understand
    bool applyMailboxCode(const ResponseCode &code);
    template <class Data> void deliver(Running *running, Data &&data); ///< null: Unsolicited
    Running *runningOf(Command::Kind kind);
    Running *runningOf(const QByteArray &tag);
    Running *fetchOf(const FetchData &data);
    Running *resyncing(bool earlier);
    Running *selecting();
    state::Selected *mailbox();
    bool beforeTls() const { return m_config.requireStartTls && !m_config.tlsActive; }
    void beginMailbox();
    void closeMailbox();

    Config m_config;
    Framer m_framer;
    Capabilities m_capabilities;
    State m_state;
    UidMap m_map;
    std::optional<state::Selected> m_opening; ///< what a running SELECT has said so far
    std::optional<quint32> m_existsBeforeClosed; ///< EXISTS after SELECT was sent, before it was clear to which mailbox it belongs
    std::deque<std::pair<CommandId, Command>> m_queue;
    std::list<Running> m_running;
    std::vector<std::pair<QByteArray, CommandId>> m_updating; ///< tags of searches that report changes of their results
    QByteArray m_output;
    std::vector<Event> m_events;
    std::vector<LogLine> m_log;
    qsizetype m_notLogged = 0; ///< lines beyond Limits::logLines
    CommandId m_lastId = 0;
    quint64 m_lastTag = 0;
    quint64 m_produced = 0, m_taken = 0; ///< octets of output, ever
    /// Between StartTlsReady and tlsStarted(), CompressionReady and startCompression(): nothing is sent, nothing is framed.
    enum class Awaiting : quint8 { Nothing, Tls, Compression } m_awaiting = Awaiting::Nothing;
    bool m_compressed = false;
    bool m_wanted = false; ///< the response at hand answers a running command
    quint64 m_unasked = 0, m_received = 0; ///< since the last tagged answer: Limits::unasked, Limits::answers
    Enabled m_enabled;
};

} // namespace godwit::imap
