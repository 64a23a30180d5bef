// SPDX-License-Identifier: GPL-3.0-or-later
#include "livesession.h"

#include "imap/commands/connection.h"

#include <QDeadlineTimer>
#include <QPasswordDigestor>
#include <QSslConfiguration>

namespace godwit::test {

using namespace imap;

namespace {

Config configFor(LiveSession::Tls tls)
{
    Config config;
    config.tlsActive = tls == LiveSession::Tls::FromTheStart;
    config.requireStartTls = tls == LiveSession::Tls::StartTls;
    config.allowPlaintextSignIn = tls == LiveSession::Tls::None; // loopback
    return config;
}

} // namespace

LiveSession::LiveSession(const ImapServer &server, Tls tls) : m_tls(tls), m_session(configFor(tls))
{
    QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
    trusting.setCaCertificates(QSslCertificate::fromPath(server.caFile()));
    m_socket.setSslConfiguration(trusting);
    if (tls != Tls::FromTheStart) m_socket.connectToHost(server.host(), server.imapPort());
    else m_socket.connectToHostEncrypted(server.host(), server.imapsPort());
}

/// Writes what there is to write, and reads what comes; false: nothing more will come.
bool LiveSession::exchangeOnce()
{
    m_socket.write(m_session.takeOutput());
    if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(30'000)) return false;
    m_session.receive(m_socket.readAll());
    for (const LogLine &line : m_session.takeLog()) m_lines.append((line.sent ? "C: " : "S: ") + line.text);
    if (m_lines.size() > 40) m_lines = m_lines.last(40);
    takeEvents();
    return true;
}

void LiveSession::takeEvents()
{
    for (Event &event : m_session.takeEvents()) {
        if (std::holds_alternative<StartTlsReady>(event)) {
            m_socket.startClientEncryption();
            if (m_socket.waitForEncrypted(30'000)) m_session.tlsStarted();
        } else if (const auto *wanted = std::get_if<KeyWanted>(&event)) {
            const auth::KeyRequest &request = wanted->request;
            const int length = QCryptographicHash::hashLength(request.hash);
            m_session.giveKey(wanted->id, Secret(QPasswordDigestor::deriveKeyPbkdf2(request.hash, request.password.reveal(), request.salt,
                                                                                    int(request.iterations), quint64(length))));
        }
        m_events.push_back(std::move(event));
    }
}

std::vector<LiveSession::Result> LiveSession::runTogether(std::vector<Command> commands)
{
    std::vector<CommandId> ids;
    for (Command &command : commands) ids.push_back(m_session.submit(std::move(command)));
    std::vector<Result> results(ids.size());
    std::size_t open = ids.size();
    const QDeadlineTimer deadline(30'000);
    for (;;) {
        takeEvents();
        for (Event &event : std::exchange(m_events, {})) {
            const auto *data = std::get_if<CommandData>(&event);
            const auto *done = std::get_if<CommandDone>(&event);
            const CommandId id = data ? data->id : done ? done->id : 0;
            const auto found = std::ranges::find(ids, id);
            if (found == ids.end()) {
                m_others.push_back(std::move(event));
                continue;
            }
            Result &result = results[std::size_t(found - ids.begin())];
            if (data) result.data.push_back(data->response);
            else result.done = *done;
            open -= done ? 1 : 0;
        }
        if (open == 0) return results;
        if (!deadline.hasExpired() && exchangeOnce()) continue;
        m_session.abort(Error{Error::Kind::Timeout, {}, {}, QStringLiteral("no answer")});
    }
}

LiveSession::Result LiveSession::run(Command command)
{
    std::vector<Command> one;
    one.push_back(std::move(command));
    return runTogether(std::move(one)).front();
}

bool LiveSession::waitUntil(const std::function<bool()> &condition)
{
    const QDeadlineTimer deadline(30'000);
    for (;;) {
        takeEvents();
        for (Event &event : std::exchange(m_events, {})) m_others.push_back(std::move(event));
        if (condition()) return true;
        if (deadline.hasExpired() || !exchangeOnce()) return false;
    }
}

bool LiveSession::greeted()
{
    while (std::holds_alternative<state::NotConnected>(m_session.state()))
        if (!exchangeOnce()) return false;
    return m_tls != Tls::StartTls || m_session.tlsActive() || run(commands::startTls()).ok();
}

bool LiveSession::login(const QByteArray &user, const QByteArray &password)
{
    return greeted() && run(commands::login(user, Secret(password))).ok() && run(commands::capability()).ok();
}

} // namespace godwit::test
