// SPDX-License-Identifier: GPL-3.0-or-later
// One connection to an IMAP server: the pure session on top of a transport, spoken to by coroutines.
#pragma once

#include "engine/engine.h"
#include "engine/transport.h"
#include "imap/session.h"
#include "mail/reply.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <functional>
#include <map>
#include <optional>

namespace godwit::engine {

/// The tagged answer to one command. error is None on OK.
struct Outcome {
    Error error;
    imap::StatusText status;
};

/// Thread: the engine's. Every run() completes: by the tagged answer, or by the error that ended the connection.
class Connection : public QObject
{
    Q_OBJECT
public:
    using DataHandler = std::function<void(imap::Response &)>;

    Connection(const Account &account, const Options &options, int number, QObject *parent = nullptr);
    ~Connection() override;

    /// Connects and waits for the greeting; for STARTTLS accounts also through the handshake. PREAUTH: see session().state().
    Reply<Error> open(const Secret &keyPassphrase = {});
    /// Sends a command as soon as the session lets it out. `onData` gets its untagged data, one response at a time, as it is decoded.
    Reply<Outcome> run(imap::Command command, DataHandler onData = {});
    /// Ends IDLE if it is running (its run() then completes).
    void endIdle();
    /// What keyWanted() asked for; an empty one cancels the exchange.
    void giveKey(imap::CommandId id, const Secret &key);
    void note(const QByteArray &text); ///< a line of our own in the protocol log
    /// Ends everything: all replies complete with `cause` (or the server's BYE). lost() is emitted once, unless this is our own LOGOUT.
    void abort(const Error &cause);
    /// LOGOUT, flushed, and closed without waiting for the answer.
    void signOff();

    imap::Session &session() { return m_session; }
    const imap::Session &session() const { return m_session; }
    bool isUsable() const { return m_transport.isOpen(); }
    const Error &end() const { return m_end; } ///< why it ended; None while it is usable
    const QByteArray &greeting() const { return m_greeting; } ///< untrusted text
    std::optional<TlsInfo> tls() const { return m_transport.tls(); }
    void setPaused(bool paused) { m_transport.setPaused(paused); }
    const SyncStats &stats() const { return m_stats; }
    /// The shortest wait for an answer so far: what the line takes, the server's own time is hardly in it.
    std::chrono::microseconds roundTrip() const { return m_roundTrip; }

Q_SIGNALS:
    void progress(const QString &what);
    /// Untagged data that belongs to no command, in wire order (exists, expunge, flags, vanished …).
    void eventHappened(const godwit::imap::Event &event);
    /// Nothing was heard for Options::late, and again every second: since when, and of what (IMAP command name; see AccountStatus). 0
    /// seconds: it goes on.
    void late(const QByteArray &what, int seconds);
    void keyWanted(godwit::imap::CommandId id, const godwit::auth::KeyRequest &request);
    void lost(const godwit::Error &error);
    void logged(const QList<godwit::ProtocolLine> &lines);

private:
    struct Running {
        Promise<Outcome> promise;
        DataHandler onData;
        QByteArray name;
        bool idle = false;
    };
    void startWaiting(std::chrono::milliseconds limit);
    void stopWaiting();
    void heard();
    QByteArray awaited() const;
    void received(const QByteArray &bytes);
    void noteProgress(qsizetype octets);
    void noteRoundTrip(std::chrono::microseconds time);
    bool sendOutput(); ///< false: there was none
    void pump(); ///< output, log, events
    void handle(imap::Event &event);
    ProtocolLine line(ProtocolLine::Direction direction, QByteArray text) const;
    void noteSkipped();
    void finishOpening(const Error &error);

    Account m_account;
    Options m_options;
    int m_number;
    imap::Session m_session;
    Transport m_transport;
    QTimer m_progress; ///< a command without any progress ends the connection
    QTimer m_late; ///< while m_progress runs
    QElapsedTimer m_heard;
    bool m_isLate = false;
    std::map<imap::CommandId, Running> m_running; ///< the first one was submitted first
    std::optional<Promise<Error>> m_opening;
    imap::CommandId m_startTls = 0;
    bool m_handshake = false; ///< of STARTTLS
    bool m_signedOff = false;
    std::optional<Error> m_bye;
    Error m_end;
    QByteArray m_greeting;
    bool m_lastWasRead = true;
    QElapsedTimer m_asked; ///< running from a write to the next read
    std::chrono::microseconds m_roundTrip = std::chrono::microseconds::max();
    qsizetype m_sinceProgress = 0; ///< octets since the last sign of progress
    bool m_pumping = false;
    std::vector<QByteArray> m_skipped; ///< why, since the last line of the log; the first of them
    qsizetype m_skippedMore = 0;
    SyncStats m_stats;
};

} // namespace godwit::engine
