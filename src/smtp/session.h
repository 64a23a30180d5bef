// SPDX-License-Identifier: GPL-3.0-or-later
// Submission (RFC 5321, RFC 6409) as a machine without I/O: octets in, events out; what is wanted in, octets out.
#pragma once

#include "smtp/capabilities.h"
#include "smtp/content.h"
#include "smtp/envelope.h"
#include "smtp/event.h"
#include "smtp/replyreader.h"
#include "smtp/state.h"

#include <deque>
#include <limits>
#include <memory>
#include <vector>

namespace godwit::smtp {

struct Config {
    bool tlsActive = false;            ///< implicit TLS
    bool requireStartTls = false;      ///< nothing but EHLO, STARTTLS and QUIT goes out, and nothing else is believed, before TLS
    bool allowPlaintext = false;       ///< signing in, HELO and letters without TLS
    QByteArray name = "[127.0.0.1]";   ///< for EHLO: the same for everybody, so that no name of this computer leaks
    QByteArrayList disabledCapabilities; ///< upper case
    Limits limits;
};

/// One connection. Single-threaded, no re-entrance: the caller feeds receive(), then drains takeEvents(), takeOutput() and takeLog().
/// Greeting, EHLO and STARTTLS go by themselves up to Opened; then one thing at a time: signIn(), submit(), quit().
class Session
{
public:
    explicit Session(Config config);
    ~Session();
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    void receive(QByteArrayView octets); ///< any chunking
    QByteArray takeOutput();             ///< what to write now; ask after each call of another function
    std::vector<Event> takeEvents();
    std::vector<LogLine> takeLog();

    void tlsStarted();                   ///< after StartTlsReady and the handshake: what was heard before is forgotten
    /// AUTH (RFC 4954); SignInDone follows, with Error::Invalid at once if the state is not Ready.
    void signIn(std::unique_ptr<auth::Mechanism> mechanism);
    void giveKey(const Secret &key);     ///< after KeyWanted; an empty one cancels
    /// MAIL and RCPT for as many as the server takes at once; then ContentWanted or SubmitDone. Error::Invalid where the state is not Ready
    /// or refusal() says so: nothing was written then.
    void submit(Envelope envelope);
    /// The next octets of the message, after ContentWanted. Together exactly Envelope::octets of them, CRLF at the end; a bare CR or LF,
    /// a NUL, or 8-bit octets that the envelope did not announce end the transaction with Error::Invalid.
    void giveContent(QByteArrayView octets);
    void giveUp(const Error &why); ///< instead of giveContent() or commit(): nobody gets it, SubmitDone follows with this error
    void commit(); ///< after ReadyToCommit: the end leaves with the next takeOutput()
    void quit(); ///< nothing is waited for; the state is Closed
    void abort(const Error &error); ///< the connection is gone: what ran is done with `error`

    const State &state() const { return m_state; }
    const Capabilities &capabilities() const { return m_capabilities; }
    bool tlsActive() const { return m_config.tlsActive; }
    bool signedIn() const { return m_signedIn; }
    quint64 replies() const { return m_replies; } ///< whole ones, so far: a line that drips is none
    /// False: the server wants no further letter on this connection (MAILMAX, RFC 9422).
    bool takesAnother() const;

private:
    struct Exchange; // session.cpp
    struct Transaction; // session.cpp
    enum class Command : quint8 { Greeting, Ehlo, Helo, StartTls, Auth, Mail, Rcpt, Data, Chunk, End, Reset };
    struct Awaited {
        Command command;
        quint64 endsAt; ///< m_produced after its last octet
        qsizetype recipient = -1;
    };

    void handle(const Reply &reply);
    void handleUnasked(const Reply &reply);
    void handleGreeting(const Reply &reply);
    void handleEhlo(const Reply &reply, Command command);
    void handleStartTls(const Reply &reply);
    bool beforeTls() const { return m_config.requireStartTls && !m_config.tlsActive; }

    // signing in: sessionsasl.cpp
    void handleAuth(const Reply &reply);
    void answerChallenge(const Reply &reply);
    void answer(const std::expected<auth::Answer, Error> &response);
    void cancelExchange(const Error &why);
    void finishSignIn(const Error &error);

    // a letter: sessiontransaction.cpp
    qsizetype mostRecipients() const;
    void askRecipient();
    void handleEnvelope(const Reply &reply, const Awaited &awaited);
    void noteRecipient(const Reply &reply, const QByteArray &recipient);
    void envelopeAnswered();
    void handleData(const Reply &reply);
    void handleChunk(const Reply &reply);
    void handleEnd(const Reply &reply);
    void handleReset(const Reply &reply);
    void wantContent();
    void giveChunk(QByteArrayView octets);
    void writeChunk(Command command, QByteArrayView octets);
    void hold();
    void refuseTransaction(const Error &error);
    void reset();
    void leave();
    void finishSubmit(Outcome outcome);
    Outcome interrupted(const Error &error) const;

    void send(Command command, const QByteArray &line, QByteArrayView logged = {}, qsizetype recipient = -1);
    void write(QByteArrayView octets);
    void fail(Error::Kind kind, const char *what);
    void fail(const Error &error);
    void finishAll(const Error &error);
    void log(bool sent, QByteArrayView text);

    Config m_config;
    ReplyReader m_reader;
    Capabilities m_capabilities;
    State m_state;
    std::deque<Awaited> m_awaited; ///< in the order in which they were written
    std::unique_ptr<Exchange> m_exchange;
    std::unique_ptr<Transaction> m_transaction;
    QByteArray m_greeting;
    QByteArray m_output;
    std::vector<Event> m_events;
    std::vector<LogLine> m_log;
    qsizetype m_notLogged = 0;
    quint64 m_produced = 0, m_taken = 0; ///< octets of output, ever
    quint64 m_replies = 0;
    quint64 m_letters = 0; ///< transactions begun
    qsizetype m_mostTaken = std::numeric_limits<qsizetype>::max(); ///< recipients, where the server refused more than so many at once
    bool m_signedIn = false;
    bool m_awaitingTls = false; ///< between StartTlsReady and tlsStarted(): nothing is sent, nothing is believed
};

} // namespace godwit::smtp
