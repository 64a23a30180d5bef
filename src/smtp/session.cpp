// SPDX-License-Identifier: GPL-3.0-or-later
#include "smtp/session.h"

#include "smtp/replyerror.h"
#include "smtp/running.h"

namespace godwit::smtp {

namespace {

const char *explanation(ReplyReader::Fault fault)
{
    switch (fault) {
    case ReplyReader::Fault::LineTooLong: return "a line is too long";
    case ReplyReader::Fault::ReplyTooLong: return "a reply is too long";
    case ReplyReader::Fault::NotAReply: return "what the server says is no reply of SMTP";
    case ReplyReader::Fault::CodesDiffer: return "one reply has two codes";
    }
    return "";
}

} // namespace

Session::Session(Config config)
    : m_config(std::move(config)), m_reader(m_config.limits), m_capabilities(m_config.disabledCapabilities),
      m_awaited{{Command::Greeting, 0}}
{}

Session::~Session() = default;

void Session::receive(QByteArrayView octets)
{
    if (octets.isEmpty() || std::holds_alternative<state::Closed>(m_state)) return;
    if (m_awaitingTls) return fail(Error::Kind::Attack, "octets between the answer to STARTTLS and the handshake");
    m_reader.receive(octets);
    while (!std::holds_alternative<state::Closed>(m_state) && !m_awaitingTls) {
        const auto reply = m_reader.next();
        const bool challenge = !m_awaited.empty() && m_awaited.front().command == Command::Auth;
        for (const QByteArray &line : m_reader.takeLines()) {
            if (challenge && line.startsWith('3')) log(false, line.first(3) + ' ' + dots);
            else log(false, line);
        }
        if (!reply) return fail(Error::Kind::Protocol, explanation(reply.error()));
        if (!*reply) return;
        ++m_replies;
        handle(**reply);
    }
}

void Session::handle(const Reply &reply)
{
    if (m_awaited.empty()) return handleUnasked(reply);
    const Awaited awaited = m_awaited.front();
    if (awaited.endsAt > m_taken) return handleUnasked(reply); // it was not even written
    m_awaited.pop_front();
    switch (awaited.command) {
    case Command::Greeting: handleGreeting(reply); break;
    case Command::Ehlo:
    case Command::Helo: handleEhlo(reply, awaited.command); break;
    case Command::StartTls: handleStartTls(reply); break;
    case Command::Auth: handleAuth(reply); break;
    case Command::Mail:
    case Command::Rcpt: handleEnvelope(reply, awaited); break;
    case Command::Data: handleData(reply); break;
    case Command::Chunk: handleChunk(reply); break;
    case Command::End: handleEnd(reply); break;
    case Command::Reset: handleReset(reply); break;
    }
    if (reply.code == 421) fail(errorOf(reply)); // RFC 5321 3.8: the server closes
}

/// A server may say that it closes at any time, 421 or what some say in its place. Nothing else comes unasked: it could be taken for the
/// answer to what is sent next.
void Session::handleUnasked(const Reply &reply)
{
    if (reply.code < 400) return fail(Error::Kind::Attack, "an answer to a command that was never sent");
    Error error = errorOf(reply);
    if (!m_transaction) error.kind = Error::Kind::ServerUnavailable; // else it may be the letter that is meant, and for good
    fail(error);
}

void Session::handleGreeting(const Reply &reply)
{
    if (reply.code == 421) return; // handle() sees to it
    if (reply.code != 220) return fail(reply.code >= 400 ? errorOf(reply) : Error{Error::Kind::Protocol, {}, {}, {}});
    m_greeting = reply.text();
    send(Command::Ehlo, "EHLO " + m_config.name);
}

/// Servers without EHLO know no encryption and no signing in either: only where neither is asked for.
void Session::handleEhlo(const Reply &reply, Command command)
{
    if (reply.code == 421) return;
    const bool plain = m_config.allowPlaintext && !m_config.requireStartTls && !m_config.tlsActive;
    if (command == Command::Ehlo && reply.code >= 500 && plain) return send(Command::Helo, "HELO " + m_config.name);
    if (!reply.isPositive()) return fail(reply.code >= 400 ? errorOf(reply) : Error{Error::Kind::Protocol, {}, {}, {}});
    m_capabilities.assign(command == Command::Ehlo ? reply.lines.sliced(1) : QByteArrayList());
    if (beforeTls()) return send(Command::StartTls, "STARTTLS"); // whether it is offered or not: there is no way round it
    m_state = state::Ready{};
    m_events.emplace_back(Opened{std::exchange(m_greeting, {})});
}

void Session::handleStartTls(const Reply &reply)
{
    if (reply.code == 421) return;
    if (reply.code != 220) {
        Error error = errorOf(reply);
        error.kind = Error::Kind::Tls;
        return fail(error);
    }
    if (m_reader.holdsOctets()) return fail(Error::Kind::Attack, "octets after the answer to STARTTLS");
    m_awaitingTls = true;
    m_events.emplace_back(StartTlsReady{});
}

void Session::tlsStarted()
{
    if (!std::exchange(m_awaitingTls, false) || std::holds_alternative<state::Closed>(m_state)) return;
    m_reader.forget();
    m_capabilities.forget();
    m_greeting.clear();
    m_config.tlsActive = true;
    send(Command::Ehlo, "EHLO " + m_config.name);
}

void Session::quit()
{
    if (std::holds_alternative<state::Closed>(m_state)) return;
    const bool quiet = std::holds_alternative<state::Ready>(m_state); // within anything else it would be taken for something else
    if (quiet) {
        write("QUIT\r\n");
        log(true, "QUIT");
    }
    m_state = state::Closed{};
    finishAll(Error{Error::Kind::Cancelled, {}, {}, {}});
}

void Session::abort(const Error &error)
{
    if (std::holds_alternative<state::Closed>(m_state)) return;
    m_state = state::Closed{};
    finishAll(error);
}

bool Session::takesAnother() const
{
    const auto most = m_capabilities.limit("MAILMAX");
    return !std::holds_alternative<state::Closed>(m_state) && !(most && m_letters >= *most);
}

void Session::fail(Error::Kind kind, const char *what)
{
    Error error;
    error.kind = kind;
    error.detail = QString::fromLatin1(what);
    fail(error);
}

void Session::fail(const Error &error)
{
    if (std::holds_alternative<state::Closed>(m_state)) return;
    m_state = state::Closed{};
    finishAll(error);
    m_output.clear();
    m_events.emplace_back(Failure{error});
}

void Session::finishAll(const Error &error)
{
    m_awaited.clear();
    if (std::exchange(m_exchange, nullptr)) m_events.emplace_back(SignInDone{error});
    if (m_transaction) finishSubmit(interrupted(error));
}

/// `logged` stands for the line where that must not be shown.
void Session::send(Command command, const QByteArray &line, QByteArrayView logged, qsizetype recipient)
{
    write(line + "\r\n");
    log(true, logged.isEmpty() ? QByteArrayView(line) : logged);
    m_awaited.push_back({command, m_produced, recipient});
}

void Session::write(QByteArrayView octets)
{
    m_output.append(octets);
    m_produced += quint64(octets.size());
}

QByteArray Session::takeOutput()
{
    m_taken = m_produced;
    return std::exchange(m_output, {});
}

std::vector<Event> Session::takeEvents() { return std::exchange(m_events, {}); }

void Session::log(bool sent, QByteArrayView text)
{
    if (qsizetype(m_log.size()) >= m_config.limits.logLines) {
        ++m_notLogged;
        return;
    }
    QByteArray line = text.first(std::min(text.size(), m_config.limits.logLine)).toByteArray();
    if (line.size() < text.size()) line += " … (" + QByteArray::number(text.size()) + " octets)";
    m_log.push_back({sent, std::move(line)});
}

std::vector<LogLine> Session::takeLog()
{
    if (m_notLogged > 0) m_log.push_back({false, "… and " + QByteArray::number(m_notLogged) + " lines more"});
    m_notLogged = 0;
    return std::exchange(m_log, {});
}

} // namespace godwit::smtp
