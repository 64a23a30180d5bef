// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/session.h"

#include "imap/decoder.h"
#include "imap/running.h"
#include "imap/statuserror.h"

#include <algorithm>

namespace godwit::imap {

namespace {

Error closedError()
{
    Error error;
    error.kind = Error::Kind::Network;
    error.detail = QStringLiteral("the connection is closed");
    return error;
}

const char *explanation(Framer::Fault fault)
{
    switch (fault) {
    case Framer::Fault::LineTooLong: return "a line is too long";
    case Framer::Fault::LiteralTooLong: return "a literal is too long";
    case Framer::Fault::ResponseTooLong: return "a response is too long";
    case Framer::Fault::LiteralForm: return "a literal in a form that only clients may send";
    case Framer::Fault::SinkFailed: return "a literal cannot be stored";
    }
    return "";
}

} // namespace

Session::Session(Config config)
    : m_config(std::move(config)), m_framer(m_config.limits, m_config.sink), m_capabilities(m_config.disabledCapabilities),
      m_map(m_config.limits.mappedMessages)
{}

Session::~Session() = default;

void Session::receive(QByteArrayView octets)
{
    if (octets.isEmpty() || std::holds_alternative<state::Logout>(m_state)) return;
    if (m_awaiting == Awaiting::Tls) return fail(Error::Kind::Attack, "octets between the answer to STARTTLS and the handshake");
    m_framer.receive(octets);
    if (std::holds_alternative<state::NotConnected>(m_state)) {
        const QByteArrayView begin = m_framer.pending().first(std::min<qsizetype>(2, m_framer.pending().size()));
        if (!QByteArrayView("* ").startsWith(begin)) return fail(Error::Kind::Protocol, "this is not an IMAP server");
    }
    while (!std::holds_alternative<state::Logout>(m_state) && m_awaiting == Awaiting::Nothing) {
        auto frame = m_framer.next();
        if (!frame) {
            const bool storage = frame.error() == Framer::Fault::SinkFailed;
            return fail(storage ? Error::Kind::Storage : Error::Kind::Protocol, explanation(frame.error()));
        }
        if (!*frame) break;
        handleFrame(**frame);
    }
    pump();
}

void Session::handleFrame(const Frame &frame)
{
    const bool challenge = frame.text.startsWith('+') && runningOf(Command::Kind::Authenticate);
    log(false, challenge ? QByteArrayView("+ ••••") : frame.text);
    m_wanted = false;
    auto message = decode(frame, m_config.limits);
    const bool greeting = std::holds_alternative<state::NotConnected>(m_state);
    if (!message) {
        if (greeting) fail(Error::Kind::Protocol, "this is not an IMAP server");
        else if (message.error().framing) fail(Error::Kind::Protocol, "a body has not the length that was announced");
        else malformed(frame.text, message.error().reason);
    } else if (greeting) {
        handleGreeting(std::move(*message));
    } else {
        std::visit([this](auto &&part) { handle(std::forward<decltype(part)>(part)); }, std::move(*message));
    }
    noteCost(frame.text.size());
}

/// A server may say what it likes at any time, but not without end: each response costs us more than it costs the server.
void Session::noteCost(qsizetype octets)
{
    if (std::holds_alternative<state::Logout>(m_state)) return;
    const quint64 cost = quint64(octets) + 64;
    m_received += cost;
    if (!m_wanted) m_unasked += cost;
    if (m_unasked > m_config.limits.unasked || m_received > m_config.limits.answers)
        fail(Error::Kind::Protocol, "the server says more than anybody asked for");
}

/// greeting = "*" SP (resp-cond-auth / resp-cond-bye) CRLF
void Session::handleGreeting(Message &&message)
{
    auto *response = std::get_if<Response>(&message);
    auto *status = response ? std::get_if<StatusText>(response) : nullptr;
    if (!status || status->status == Status::No || status->status == Status::Bad)
        return fail(Error::Kind::Protocol, "this is not an IMAP server");
    if (status->status == Status::Bye) return handleBye(std::move(*status));
    if (status->status == Status::PreAuth && beforeTls())
        return fail(Error::Kind::Attack, "PREAUTH where STARTTLS is required"); // nothing could be protected any more
    if (status->status == Status::PreAuth) m_state = state::Authenticated{};
    else m_state = state::NotAuthenticated{};
    applyCode(*status);
    m_events.emplace_back(GreetingReceived{std::move(*status)});
}

void Session::handle(Tagged &&tagged)
{
    const auto running = std::ranges::find(m_running, tagged.tag, &Running::tag);
    if (running == m_running.end()) {
        bool ours = false;
        const quint64 number = tagged.tag.startsWith('A') ? tagged.tag.sliced(1).toULongLong(&ours) : 0;
        if ((ours && number >= 1 && number <= m_lastTag) || tagged.tag == "DONE") // a DONE that crossed the end of IDLE
            return malformed(tagged.tag, "an answer to no running command");
        return fail(Error::Kind::Attack, "an answer to a command that was never sent");
    }
    const bool partly = running->phase == Running::Phase::AwaitingLiteral || running->endsAt > m_taken;
    if (tagged.status.status == Status::Ok && partly) return fail(Error::Kind::Attack, "OK to a command that was not yet sent");
    if (tagged.status.status == Status::Ok && running->command.mechanism && (running->cancelled || !running->command.mechanism->finished()))
        return fail(Error::Kind::Attack, "OK before the exchange that signs in was over");
    complete(running, std::move(tagged.status));
}

void Session::handle(Continuation &&continuation)
{
    for (Running &running : m_running) {
        if (running.endsAt > m_taken) continue;
        m_wanted = running.phase == Running::Phase::AwaitingLiteral || running.command.mechanism;
        if (running.phase == Running::Phase::AwaitingLiteral) return sendFragments(running);
        if (running.phase == Running::Phase::AwaitingIdle) {
            running.phase = Running::Phase::Idling;
            if (running.endIdle) endIdle();
            m_wanted = true;
            return;
        }
        if (running.command.mechanism) return answerChallenge(running, continuation.text);
    }
    malformed(QByteArrayView("+"), "a continuation that nothing waits for");
}

void Session::complete(std::list<Running>::iterator running, StatusText &&status)
{
    const bool ok = status.status == Status::Ok;
    if (ok && running->command.kind == Command::Kind::StartTls && m_framer.holdsOctets())
        return fail(Error::Kind::Attack, "octets after the answer to STARTTLS");
    if (ok && selecting() && !m_opening) beginMailbox();
    applyCode(status);
    if (std::holds_alternative<state::Logout>(m_state)) return;
    if (ok) afterSuccess(*running, status);
    else afterFailure(*running);
    Error error = errorOf(status, running->command.kind);
    if (running->copyUid && !std::holds_alternative<code::CopyUid>(status.code)) status.code = *running->copyUid;
    if (running->appendUid && ok && !std::holds_alternative<code::AppendUid>(status.code)) status.code = *running->appendUid;
    CommandDone done{running->id, std::move(error), std::move(status)};
    if (done.error && running->command.mechanism) done.error = signInError(*running->command.mechanism, running->cancelled, done.error);
    const Command::Kind kind = running->command.kind;
    m_wanted = true;
    m_unasked = m_received = 0;
    m_running.erase(running);
    m_events.emplace_back(std::move(done));
    if (ok && kind == Command::Kind::StartTls) {
        m_awaiting = Awaiting::Tls;
        m_events.emplace_back(StartTlsReady{});
    }
    if (ok && kind == Command::Kind::Compress) {
        m_awaiting = Awaiting::Compression;
        m_events.emplace_back(CompressionReady{});
    }
    if (ok && kind == Command::Kind::Logout) {
        m_state = state::Logout{};
        finishAll(closedError());
    }
}

void Session::afterSuccess(Running &running, const StatusText &status)
{
    m_enabled.condstore |= running.command.startsCondstore;
    const bool hasCapabilities = running.heardCapabilities || std::holds_alternative<code::Capability>(status.code);
    switch (running.command.kind) {
    case Command::Kind::Login:
    case Command::Kind::Authenticate:
        m_state = state::Authenticated{};
        if (!hasCapabilities) m_capabilities.forget();
        break;
    case Command::Kind::Select:
    case Command::Kind::Examine: {
        state::Selected box = std::move(*m_opening);
        m_opening.reset();
        if (running.command.kind == Command::Kind::Examine) box.readOnly = true;
        if (!box.permanentFlagsKnown) box.permanentFlags = box.flags; // RFC 3501 7.1: then all flags can be changed permanently
        m_events.emplace_back(MailboxSelected{box.mailbox});
        m_state = std::move(box);
        break;
    }
    case Command::Kind::Close:
    case Command::Kind::Unselect: closeMailbox(); break;
    case Command::Kind::Search:
    case Command::Kind::Sort:
    case Command::Kind::CancelUpdate: noteUpdates(running); break;
    case Command::Kind::Unauthenticate: // RFC 8437 3
        closeMailbox();
        m_state = state::NotAuthenticated{};
        m_enabled = {};
        if (!hasCapabilities) m_capabilities.forget();
        break;
    default: break;
    }
}

/// A refused SELECT leaves nothing selected (RFC 3501 6.3.1).
void Session::afterFailure(const Running &running)
{
    if (running.command.kind != Command::Kind::Select && running.command.kind != Command::Kind::Examine) return;
    m_opening.reset();
    closeMailbox();
}

void Session::tlsStarted()
{
    m_framer.forget();
    m_capabilities.forget();
    m_config.tlsActive = true;
    m_awaiting = Awaiting::Nothing;
    if (!std::holds_alternative<state::Logout>(m_state)) m_state = state::NotAuthenticated{};
    pump();
}

QByteArray Session::startCompression()
{
    QByteArray deflated = m_framer.pending().toByteArray();
    m_framer.forget();
    m_compressed = true;
    m_awaiting = Awaiting::Nothing;
    pump();
    return deflated;
}

void Session::abort(const Error &error)
{
    if (Running *logout = runningOf(Command::Kind::Logout)) { // many close without the tagged answer
        m_events.emplace_back(CommandDone{logout->id, {}, {}});
        m_running.remove_if([logout](const Running &running) { return &running == logout; });
    }
    m_state = state::Logout{};
    finishAll(error);
}

void Session::finishAll(const Error &error)
{
    m_opening.reset();
    for (const Running &running : m_running) m_events.emplace_back(CommandDone{running.id, error, {}});
    m_running.clear();
    for (const auto &waiting : m_queue) m_events.emplace_back(CommandDone{waiting.first, error, {}});
    m_queue.clear();
}

/// There is no safe way on: the caller closes the transport.
void Session::fail(Error::Kind kind, const char *what)
{
    Error error;
    error.kind = kind;
    error.detail = QString::fromLatin1(what);
    fail(error);
}

void Session::fail(const Error &error)
{
    m_state = state::Logout{};
    m_output.clear();
    m_events.emplace_back(ProtocolFailure{error});
    finishAll(error);
}

void Session::malformed(QByteArrayView raw, QByteArrayView reason)
{
    m_events.emplace_back(Malformed{raw.first(std::min(raw.size(), m_config.limits.logLine)).toByteArray(), reason.toByteArray()});
}

namespace {

bool isRow(QByteArrayView line)
{
    qsizetype at = line.startsWith("* ") ? 2 : 0;
    while (at > 0 && at < line.size() && line[at] >= '0' && line[at] <= '9') ++at;
    return at > 2 && line.sliced(at).startsWith(" FETCH (");
}

} // namespace

/// Of the rows of a list the first ones are enough: a hundred thousand would cost more to keep than to understand.
void Session::log(bool sent, QByteArrayView text)
{
    constexpr std::size_t rowsAtOnce = 8;
    const bool oneMoreRow = m_log.size() >= rowsAtOnce && isRow(text) && isRow(m_log.back().text);
    if (oneMoreRow || qsizetype(m_log.size()) >= m_config.limits.logLines) {
        ++m_notLogged;
        return;
    }
    const QByteArrayView most = text.first(std::min(text.size(), m_config.limits.logLine));
    qsizetype shown = most.indexOf('\r'); // there is none but that of a literal, and what follows is content
    while (shown >= 0 && !most.first(shown).endsWith('}')) shown = most.indexOf('\r', shown + 1);
    if (shown < 0) shown = most.size();
    QByteArray line = text.first(shown).toByteArray();
    if (shown < text.size()) line += " … (" + QByteArray::number(text.size()) + " octets)";
    m_log.push_back({sent, std::move(line)});
}

std::vector<Event> Session::takeEvents() { return std::exchange(m_events, {}); }

std::vector<LogLine> Session::takeLog()
{
    if (m_notLogged > 0) m_log.push_back({false, "… and " + QByteArray::number(m_notLogged) + " lines more"});
    m_notLogged = 0;
    return std::exchange(m_log, {});
}

std::optional<Uid> Session::uidOf(SeqNum seq) const
{
    const Uid uid = m_map.at(seq);
    return uid == Uid{} ? std::nullopt : std::optional(uid);
}

bool Session::seedUids(const UidSet &all) { return std::holds_alternative<state::Selected>(m_state) && m_map.assign(all); }

CommandId Session::submit(Command command)
{
    const CommandId id = ++m_lastId;
    if (std::holds_alternative<state::Logout>(m_state)) {
        m_events.emplace_back(CommandDone{id, closedError(), {}});
        return id;
    }
    m_queue.emplace_back(id, std::move(command));
    pump();
    return id;
}

bool Session::withdraw(CommandId id)
{
    const auto waiting = std::ranges::find(m_queue, id, [](const auto &entry) { return entry.first; });
    if (waiting != m_queue.end()) {
        m_queue.erase(waiting);
        Error error;
        error.kind = Error::Kind::Cancelled;
        m_events.emplace_back(CommandDone{id, std::move(error), {}});
        return true;
    }
    const auto running = std::ranges::find(m_running, id, &Running::id);
    if (running != m_running.end()) running->discarded = true;
    return false;
}

} // namespace godwit::imap
