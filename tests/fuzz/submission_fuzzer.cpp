// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzers.h"

#include "smtp/session.h"

namespace godwit::fuzz {

using namespace smtp;

namespace {

const QByteArray canary = QByteArrayLiteral("canary-7f3a");

class Player
{
public:
    explicit Player(quint8 settings) : m_session(config(settings)), m_settings(settings), m_beforeTls(settings & 1) {}

    const char *play(QByteArrayView octets, qsizetype piece)
    {
        for (qsizetype at = 0; at < octets.size() && !m_fault; at += piece) {
            m_session.receive(octets.sliced(at, std::min(piece, octets.size() - at)));
            drain();
        }
        m_session.abort(Error{Error::Kind::Network, {}, {}, {}});
        drain();
        if (!m_fault && (m_signIns != 0 || m_letters != 0)) m_fault = "something was never done";
        return m_fault;
    }

private:
    static Config config(quint8 settings)
    {
        Config config;
        config.requireStartTls = settings & 1;
        config.tlsActive = !(settings & 1);
        config.limits.chunk = 16;
        if (settings & 2) config.disabledCapabilities << "CHUNKING";
        return config;
    }

    void drain()
    {
        for (int rounds = 0; rounds < 64 && !m_fault; ++rounds) {
            look(m_session.takeOutput());
            for (const LogLine &line : m_session.takeLog())
                if (line.text.contains(canary) || line.text.contains(canary.toBase64().first(9))) m_fault = "a password in the log";
            const std::vector<Event> events = m_session.takeEvents();
            if (events.empty()) break;
            for (const Event &event : events) take(event);
        }
    }

    /// What goes out belongs to the time before the events.
    void look(const QByteArray &output)
    {
        if (m_beforeTls && (output.contains("AUTH") || output.contains("MAIL"))) m_fault = "more than STARTTLS goes out before TLS";
        const bool end = output == ".\r\n" || output.endsWith("\r\n.\r\n") || output.contains(" LAST\r\n");
        if (end && !m_committed) m_fault = "the end of a letter without commit()";
    }

    void take(const Event &event)
    {
        if (m_over) m_fault = "something was reported after a failure";
        if (std::holds_alternative<Failure>(event)) m_over = true;
        if (std::holds_alternative<StartTlsReady>(event)) {
            m_beforeTls = false;
            m_session.tlsStarted();
        }
        if (std::holds_alternative<Opened>(event)) next();
        if (std::holds_alternative<SignInDone>(event)) {
            if (--m_signIns < 0) m_fault = "a sign-in was done twice";
            next();
        }
        if (const auto *wanted = std::get_if<ContentWanted>(&event)) m_session.giveContent(QByteArray(wanted->most - 2, '.') + "\r\n");
        if (std::holds_alternative<ReadyToCommit>(event)) {
            m_committed = m_settings & 4;
            if (m_committed) m_session.commit();
            else m_session.giveUp(Error{Error::Kind::Cancelled, {}, {}, {}});
        }
        if (const auto *done = std::get_if<SubmitDone>(&event)) {
            if (--m_letters < 0) m_fault = "a letter was done twice";
            if (done->outcome.fate != Fate::NotSent && !m_committed) m_fault = "sent, without commit()";
            if ((done->outcome.fate == Fate::Sent) == bool(done->outcome.error)) m_fault = "an error and a fate that do not fit";
            m_committed = false;
            next();
        }
    }

    void next()
    {
        if (m_begun >= 6 || std::holds_alternative<state::Closed>(m_session.state())) return;
        if (m_begun++ == 0) {
            ++m_signIns;
            return m_session.signIn(m_settings & 8 ? auth::login("alice", Secret(canary)) : auth::plain({}, "alice", Secret(canary)));
        }
        Envelope envelope;
        envelope.sender = "a@example.org";
        envelope.recipients = {"b@example.org", "c@example.org"};
        envelope.octets = m_begun % 2 ? 8 : 80;
        envelope.acceptPartly = m_begun % 3 == 0;
        ++m_letters;
        m_session.submit(std::move(envelope));
    }

    Session m_session;
    quint8 m_settings;
    int m_begun = 0, m_signIns = 0, m_letters = 0;
    bool m_beforeTls, m_committed = false, m_over = false;
    const char *m_fault = nullptr;
};

} // namespace

const char *playSubmission(QByteArrayView input)
{
    if (input.size() < 2) return nullptr;
    return Player(quint8(input[0])).play(input.sliced(2), 1 + quint8(input[1]) % 64);
}

} // namespace godwit::fuzz
