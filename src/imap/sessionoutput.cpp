// SPDX-License-Identifier: GPL-3.0-or-later
// The sending half of the session: what may go out, literals, IDLE.
#include "imap/pipelining.h"
#include "imap/running.h"

#include <algorithm>

namespace godwit::imap {

namespace {

Error refused(Error::Kind kind, const char *why)
{
    Error error;
    error.kind = kind;
    error.detail = QString::fromLatin1(why);
    return error;
}

quint8 bitOf(const State &state)
{
    switch (state.index()) {
    case 1: return Command::NotAuthenticated;
    case 2: return Command::Authenticated;
    case 3: return Command::Selected;
    default: return 0;
    }
}

/// An empty set cannot be said in IMAP.
bool lacksUids(const Command &command)
{
    switch (command.kind) {
    case Command::Kind::Fetch:
    case Command::Kind::Store:
    case Command::Kind::Copy:
    case Command::Kind::Move:
    case Command::Kind::Replace: return command.messages.isEmpty();
    case Command::Kind::Expunge: return command.name.startsWith("UID") && command.messages.isEmpty();
    default: return false;
    }
}

} // namespace

QByteArray Session::takeOutput()
{
    m_taken = m_produced;
    return std::exchange(m_output, {});
}

void Session::write(const QByteArray &octets, QByteArrayView logged)
{
    m_output.append(octets);
    m_produced += quint64(octets.size());
    log(true, logged);
}

/// Sends what may go out now, in order: nothing overtakes a command that has to wait.
void Session::pump()
{
    if (std::holds_alternative<state::NotConnected>(m_state)) return;
    while (!m_queue.empty() && m_awaiting == Awaiting::Nothing) {
        if (!mayStart(m_queue.front().second)) return endIdle();
        auto [id, command] = std::move(m_queue.front());
        m_queue.pop_front();
        if (auto error = refusal(command)) m_events.emplace_back(CommandDone{id, std::move(*error), {}});
        else start(id, std::move(command));
    }
}

bool Session::mayStart(const Command &command) const
{
    int statuses = 0;
    for (const Running &running : m_running) {
        if (running.phase == Running::Phase::AwaitingLiteral || !mayRunTogether(running.command, command)) return false;
        statuses += running.command.kind == Command::Kind::Status;
    }
    return command.kind != Command::Kind::Status || statuses < m_config.limits.pipelinedStatus;
}

/// Why a command must not go out at all; nullopt: it may.
std::optional<Error> Session::refusal(const Command &command) const
{
    using Kind = Command::Kind;
    const Kind kind = command.kind;
    if (!(command.states & bitOf(m_state))) return refused(Error::Kind::Invalid, "not possible in this state of the connection");
    if (beforeTls() && kind != Kind::Capability && kind != Kind::StartTls && kind != Kind::Logout)
        return refused(Error::Kind::Tls, "STARTTLS has to come first");
    if (kind == Kind::StartTls && m_config.tlsActive) return refused(Error::Kind::Invalid, "TLS is active already");
    if (kind == Kind::Login || kind == Kind::Authenticate) {
        if (!m_config.tlsActive && !m_config.allowPlaintextSignIn) return refused(Error::Kind::Tls, "no signing in without TLS");
        if (kind == Kind::Login && m_capabilities.has("LOGINDISABLED"))
            return refused(m_config.tlsActive ? Error::Kind::Authentication : Error::Kind::Tls, "LOGINDISABLED");
    }
    if (kind == Kind::CancelUpdate &&
        std::ranges::none_of(m_updating, [&command](const auto &search) { return std::ranges::contains(command.searches, search.second); }))
        return refused(Error::Kind::Invalid, "these searches report no changes");
    const auto enables = [](const Running &running) { return running.command.enablesResync; };
    if (command.tellsVanished && !m_enabled.qresync && std::ranges::none_of(m_running, enables))
        return refused(Error::Kind::Invalid, "QRESYNC has to be enabled first");
    if (kind == Kind::Compress && m_compressed) return refused(Error::Kind::Invalid, "compression is active already");
    if (kind == Kind::Unauthenticate && m_compressed) // RFC 8437 4.1: it would end the compression in the middle of the stream
        return refused(Error::Kind::Invalid, "not possible on a compressed connection");
    if (lacksUids(command)) return refused(Error::Kind::Invalid, "an empty set of messages");
    return std::nullopt;
}

void Session::start(CommandId id, Command command)
{
    Running &running = m_running.emplace_back();
    running.id = id;
    running.tag = 'A' + QByteArray::number(++m_lastTag); // a letter first: 163.com (quirk 38)
    Encoder whole;
    whole.raw(running.tag).space().raw(command.name).append(command.fragments);
    writeTagsOf(command.searches, whole);
    running.command = std::move(command);
    running.command.fragments = whole.take();
    if (const auto error = addInitialResponse(running)) {
        m_events.emplace_back(CommandDone{id, *error, {}});
        m_running.pop_back();
        return;
    }
    // The old mailbox ends here, unless the server will say where: CLOSED (RFC 7162 3.2.11).
    const bool selects = running.command.kind == Command::Kind::Select || running.command.kind == Command::Kind::Examine;
    const bool saysClosed = m_capabilities.has("CONDSTORE") || m_capabilities.has("QRESYNC");
    if (selects && !(saysClosed && std::holds_alternative<state::Selected>(m_state))) beginMailbox();
    sendFragments(running);
}

/// LITERAL+ and LITERAL- (RFC 7888); "~{n+}" is only for LITERAL+ (RFC 4466 6).
bool Session::sendsWithoutAsking(const Fragment &literal) const
{
    if (m_capabilities.has("LITERAL+")) return true;
    return literal.type == Fragment::Type::Literal && m_capabilities.has("LITERAL-") && literal.octets.size() <= 4096;
}

/// Sends up to the next point where the server has to agree. When it is called for a waiting literal, that one goes first.
void Session::sendFragments(Running &running)
{
    QByteArray octets, logged;
    const std::vector<Fragment> &fragments = running.command.fragments;
    if (running.phase == Running::Phase::AwaitingLiteral) {
        octets = fragments[running.fragment++].octets;
        logged = "(literal)";
        running.phase = Running::Phase::Sent;
    }
    for (; running.fragment < fragments.size(); ++running.fragment) {
        const Fragment &fragment = fragments[running.fragment];
        if (fragment.type == Fragment::Type::Text) {
            octets += fragment.octets;
            logged += fragment.secret ? dots : QByteArrayView(fragment.octets);
            continue;
        }
        const bool atOnce = sendsWithoutAsking(fragment);
        const QByteArray size = QByteArray::number(fragment.octets.size()) + (atOnce ? "+}" : "}");
        const QByteArray header = (fragment.type == Fragment::Type::Literal8 ? "~{" : "{") + size;
        octets += header + "\r\n";
        logged += header;
        if (!atOnce) {
            running.phase = Running::Phase::AwaitingLiteral;
            break;
        }
        octets += fragment.octets;
        logged += " (literal)";
    }
    if (running.phase != Running::Phase::AwaitingLiteral) {
        octets += "\r\n";
        if (running.command.kind == Command::Kind::Idle) running.phase = Running::Phase::AwaitingIdle;
    }
    write(octets, logged);
    running.endsAt = m_produced;
}

void Session::endIdle()
{
    Running *idle = runningOf(Command::Kind::Idle);
    if (!idle) return;
    if (idle->phase == Running::Phase::AwaitingIdle) idle->endIdle = true;
    if (idle->phase != Running::Phase::Idling) return;
    idle->phase = Running::Phase::Sent;
    write(QByteArrayLiteral("DONE\r\n"), "DONE");
}

bool Session::idling() const
{
    return std::ranges::any_of(m_running, [](const Running &running) { return running.phase == Running::Phase::Idling; });
}

} // namespace godwit::imap
