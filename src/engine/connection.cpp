// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/connection.h"

#include "engine/signinpolicy.h"
#include "imap/commands/connection.h"

#include <QDateTime>
#include <algorithm>

using namespace std::chrono_literals;

namespace godwit::engine {

namespace {
constexpr std::size_t mostNotes = 100; // for what came in one piece
constexpr qsizetype leastProgress = 1024; // octets within the time of silence: 17 a second are slower than any modem

imap::Config configFor(const Account &account)
{
    imap::Config config;
    config.tlsActive = account.security == Security::ImplicitTls;
    config.requireStartTls = account.security == Security::StartTls;
    config.allowPlaintextSignIn = account.security == Security::None && plainAllowed(account);
    config.disabledCapabilities = account.disabledCapabilities;
    return config;
}
/// Refusals of one command that are meant for all that follow; going on would be a loop.
std::optional<Error> endOfAll(const Error &error)
{
    if (isNotConnected(error.serverText)) return Error{Error::Kind::Authentication, "AUTHORIZATIONFAILED", error.serverText, {}};
    if (backoffTime(error.serverText)) return Error{Error::Kind::ServerUnavailable, error.code, error.serverText, {}};
    return std::nullopt;
}
} // namespace

Connection::Connection(const Account &account, const Options &options, int number, QObject *parent)
    : QObject(parent), m_account(account), m_options(options), m_number(number), m_session(configFor(account)),
      m_transport(options.greeting, this), m_progress(this)
{
    m_stats.connections = 1;
    m_progress.setSingleShot(true);
    connect(&m_progress, &QTimer::timeout, this, [this] {
        Error error;
        error.kind = Error::Kind::Timeout;
        error.detail = QStringLiteral("%1:%2").arg(m_account.host).arg(m_account.port);
        m_transport.fail(error);
    });
    connect(&m_late, &QTimer::timeout, this, [this] {
        m_isLate = true;
        m_late.start(1s);
        Q_EMIT late(awaited(), int(m_heard.elapsed() / 1000));
    });
    connect(&m_transport, &Transport::progress, this, &Connection::progress);
    connect(&m_transport, &Transport::connected, this, [this] {
        noteRoundTrip(m_transport.connectTime());
        heard();
        startWaiting(m_options.greeting);
    });
    connect(&m_transport, &Transport::encrypted, this, [this] {
        m_handshake = false;
        m_startTls = 0;
        m_session.tlsStarted();
        pump();
        finishOpening({});
    });
    connect(&m_transport, &Transport::received, this, &Connection::received);
    connect(&m_transport, &Transport::failed, this, &Connection::abort);
}

Connection::~Connection() { abort(Error{Error::Kind::Cancelled, {}, {}, {}}); }

Reply<Error> Connection::open(const Secret &keyPassphrase)
{
    m_opening.emplace(Error{Error::Kind::Cancelled, {}, {}, {}});
    Reply<Error> reply = m_opening->reply();
    note("connecting to " + m_account.host.toUtf8() + ':' + QByteArray::number(m_account.port));
    heard();
    m_late.start(m_options.late);
    m_transport.open(m_account, keyPassphrase);
    return reply;
}

void Connection::startWaiting(std::chrono::milliseconds limit)
{
    m_progress.start(limit);
    if (m_late.isActive()) return;
    heard();
    m_late.start(m_options.late);
}

void Connection::stopWaiting()
{
    m_progress.stop();
    heard();
    m_late.stop();
}

/// A sign of life, or the beginning of a wait.
void Connection::heard()
{
    m_heard.start();
    if (m_late.isActive()) m_late.start(m_options.late);
    if (std::exchange(m_isLate, false)) Q_EMIT late({}, 0);
}

/// What the server owes: the answer to the oldest command, or a step of connecting.
QByteArray Connection::awaited() const
{
    const auto owed = std::ranges::find_if(m_running, [](const auto &entry) { return !entry.second.idle; });
    if (owed != m_running.end()) return owed->second.name; // IDLE too, once it is to end
    if (m_handshake) return "TLS";
    if (m_startTls != 0) return "STARTTLS";
    if (m_transport.connectTime().count() == 0) return "connect";
    return m_account.security == Security::ImplicitTls && !m_transport.isEncrypted() ? "TLS" : "greeting";
}

Reply<Outcome> Connection::run(imap::Command command, DataHandler onData)
{
    Promise<Outcome> promise(Outcome{Error{Error::Kind::Cancelled, {}, {}, {}}, {}});
    Reply<Outcome> reply = promise.reply();
    if (!m_transport.isOpen()) {
        promise.complete(Outcome{Error{Error::Kind::Network, {}, {}, {}}, {}});
        return reply;
    }
    const bool idle = command.kind == imap::Command::Kind::Idle;
    QByteArray name = command.name;
    const imap::CommandId id = m_session.submit(std::move(command));
    m_running.emplace(id, Running{std::move(promise), std::move(onData), std::move(name), idle});
    if (!idle) startWaiting(m_options.silence);
    pump();
    return reply;
}

void Connection::endIdle()
{
    const auto idle = std::ranges::find_if(m_running, [](const auto &entry) { return entry.second.idle; });
    if (idle == m_running.end()) return;
    idle->second.idle = false; // its end is waited for like every other answer
    m_session.endIdle();
    startWaiting(m_options.silence);
    pump();
}

void Connection::giveKey(imap::CommandId id, const Secret &key)
{
    m_session.giveKey(id, key);
    if (m_transport.isOpen()) pump();
}

void Connection::abort(const Error &cause)
{
    // A server that said goodbye, and why, tells more than the socket does.
    const Error error = cause.kind == Error::Kind::Network && m_bye ? *m_bye : cause;
    if (m_transport.isOpen()) m_transport.close();
    if (!m_end) m_end = error;
    stopWaiting();
    m_session.abort(error);
    auto running = std::exchange(m_running, {});
    for (auto &[id, command] : running) command.promise.complete(Outcome{error, {}});
    finishOpening(error);
    if (!m_signedOff && error.kind != Error::Kind::Cancelled) {
        m_signedOff = true;
        note("connection ended: " + error.detail.toUtf8());
        Q_EMIT lost(error);
    }
}

void Connection::signOff()
{
    m_signedOff = true;
    if (!m_transport.isOpen()) return;
    m_session.endIdle();
    m_session.submit(imap::commands::logout());
    sendOutput(); // not pump(): we may be inside it, and then LOGOUT would come too late
    m_transport.close();
}

void Connection::received(const QByteArray &bytes)
{
    m_stats.bytesDown += static_cast<quint64>(bytes.size());
    m_stats.wireDown = m_transport.wireDown();
    m_lastWasRead = true;
    heard();
    if (m_asked.isValid()) noteRoundTrip(std::chrono::microseconds(m_asked.nsecsElapsed() / 1000));
    m_asked.invalidate();
    m_session.receive(bytes);
    noteProgress(bytes.size());
    pump();
}

/// A line that drips must end too: a kibibyte is progress, and so is a whole response (which pump() sees). Not while connecting: a greeting
/// is short, and all of it has to come within its limit.
void Connection::noteProgress(qsizetype octets)
{
    m_sinceProgress += octets;
    if (m_sinceProgress < leastProgress || m_opening || !m_progress.isActive()) return;
    m_sinceProgress = 0;
    m_progress.start(m_options.silence);
}

void Connection::noteRoundTrip(std::chrono::microseconds time)
{
    if (time.count() > 0) m_roundTrip = std::min(m_roundTrip, time);
}

bool Connection::sendOutput()
{
    const QByteArray out = m_session.takeOutput();
    if (out.isEmpty()) return false;
    m_stats.bytesUp += static_cast<quint64>(out.size());
    m_stats.roundTrips += std::exchange(m_lastWasRead, false);
    m_transport.write(out);
    m_stats.wireUp = m_transport.wireUp();
    m_asked.start();
    return true;
}

/// A completed reply resumes a coroutine, which may submit the next command and so come back here: the loop sees to that, not recursion.
void Connection::pump()
{
    if (m_pumping) return;
    m_pumping = true;
    for (;;) {
        const bool wrote = sendOutput();
        QList<ProtocolLine> lines;
        for (imap::LogLine &line : m_session.takeLog())
            lines.append(this->line(line.sent ? ProtocolLine::Direction::Sent : ProtocolLine::Direction::Received, std::move(line.text)));
        if (!lines.isEmpty()) Q_EMIT logged(lines);
        std::vector<imap::Event> events = m_session.takeEvents();
        if (events.empty() && !wrote) break;
        if (!events.empty()) noteProgress(leastProgress);
        for (imap::Event &event : events) handle(event);
        noteSkipped();
    }
    m_pumping = false;
    const bool onlyIdle = std::all_of(m_running.begin(), m_running.end(), [](const auto &entry) { return entry.second.idle; });
    if (onlyIdle && !m_opening) stopWaiting();
}

void Connection::handle(imap::Event &event)
{
    if (auto *data = std::get_if<imap::CommandData>(&event)) {
        const auto it = m_running.find(data->id);
        if (it != m_running.end() && it->second.onData) it->second.onData(data->response);
        return;
    }
    if (auto *done = std::get_if<imap::CommandDone>(&event)) {
        if (done->id == m_startTls && done->error) { // STARTTLS was asked for and is not to be had: no way round it
            if (done->error.kind == Error::Kind::No || done->error.kind == Error::Kind::Bad) done->error.kind = Error::Kind::Tls;
            return m_transport.fail(done->error);
        }
        if (const auto error = endOfAll(done->error)) return m_transport.fail(*error);
        auto node = m_running.extract(done->id);
        if (!node.empty()) node.mapped().promise.complete(Outcome{done->error, std::move(done->status)});
        return;
    }
    if (const auto *wanted = std::get_if<imap::KeyWanted>(&event)) {
        Q_EMIT keyWanted(wanted->id, wanted->request);
        return;
    }
    if (auto *failure = std::get_if<imap::ProtocolFailure>(&event)) {
        m_transport.fail(failure->error);
        return;
    }
    if (std::holds_alternative<imap::StartTlsReady>(event)) {
        m_handshake = true;
        m_transport.startTls();
        return;
    }
    if (const auto *greeting = std::get_if<imap::GreetingReceived>(&event)) {
        m_greeting = greeting->status.text;
        stopWaiting();
        if (m_account.security == Security::StartTls) {
            m_startTls = m_session.submit(imap::commands::startTls());
            startWaiting(m_options.silence);
            return;
        }
        finishOpening({});
        return;
    }
    if (std::holds_alternative<imap::CompressionReady>(event)) {
        m_transport.startCompression(m_session.startCompression());
        note("compressed from here on");
        return;
    }
    if (const auto *bye = std::get_if<imap::ByeReceived>(&event)) {
        m_bye = Error{Error::Kind::ServerUnavailable, imap::atomOf(bye->status.code), QString::fromUtf8(bye->status.text), {}};
        if (!m_signedOff) return m_transport.fail(*m_bye);
    }
    if (auto *malformed = std::get_if<imap::Malformed>(&event)) {
        if (m_skipped.size() < mostNotes) m_skipped.push_back("not understood and skipped: " + malformed->reason);
        else ++m_skippedMore;
    }
    Q_EMIT eventHappened(event);
}

void Connection::finishOpening(const Error &error)
{
    if (auto opening = std::exchange(m_opening, std::nullopt)) opening->complete(error);
}

void Connection::note(const QByteArray &text) { Q_EMIT logged({line(ProtocolLine::Direction::Note, text)}); }

ProtocolLine Connection::line(ProtocolLine::Direction direction, QByteArray text) const
{
    return {m_account.id, m_number, QDateTime::currentMSecsSinceEpoch(), direction, std::move(text)};
}

/// Whoever shows the log lives in another thread: a server must not fill its queue faster than it can read.
void Connection::noteSkipped()
{
    if (m_skipped.empty()) return;
    if (m_skippedMore > 0) m_skipped.push_back("skipped: " + QByteArray::number(m_skippedMore) + " more");
    m_skippedMore = 0;
    QList<ProtocolLine> lines;
    for (QByteArray &why : std::exchange(m_skipped, {})) lines.append(line(ProtocolLine::Direction::Note, std::move(why)));
    Q_EMIT logged(lines);
}

} // namespace godwit::engine
