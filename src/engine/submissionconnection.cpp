// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/submissionconnection.h"

#include <QDateTime>
#include <QPointer>

namespace godwit::engine {

namespace {

constexpr qint64 mostUnsent = 256 * 1024; // of a letter: more of it is read only when the socket has room again

smtp::Config configFor(const Account &account)
{
    smtp::Config config;
    config.tlsActive = account.security == Security::ImplicitTls;
    config.requireStartTls = account.security == Security::StartTls;
    config.allowPlaintext = account.security == Security::None && plainAllowed(account);
    config.disabledCapabilities = account.disabledCapabilities;
    return config;
}

Error cancelled() { return Error{Error::Kind::Cancelled, {}, {}, {}}; }

} // namespace

Account submissionAccount(const Account &account)
{
    const Outgoing &outgoing = account.outgoing;
    const bool sameHost = outgoing.host.compare(account.host, Qt::CaseInsensitive) == 0;
    Account result = account;
    result.host = outgoing.host;
    result.port = outgoing.port;
    result.security = outgoing.security;
    result.plainConfirmed = outgoing.plainConfirmed;
    if (!outgoing.user.isEmpty()) result.user = outgoing.user;
    result.pinSha256 = outgoing.pinSha256.isEmpty() && sameHost ? account.pinSha256 : outgoing.pinSha256;
    result.signIn.pinned = outgoing.signInPinned;
    if (result.signIn.method == SignInMethod::LoginCommand) result.signIn.method = SignInMethod::Login; // a command of IMAP
    return result;
}

SubmissionConnection::SubmissionConnection(const Account &account, const Options &options, int number, QObject *parent)
    : QObject(parent), m_account(submissionAccount(account)), m_options(options), m_number(number), m_session(configFor(m_account)),
      m_transport(options.greeting, this), m_deadline(this)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        m_transport.fail(Error{Error::Kind::Timeout, {}, {}, QStringLiteral("%1:%2").arg(m_account.host).arg(m_account.port)});
    });
    connect(&m_transport, &Transport::progress, this, &SubmissionConnection::progress);
    connect(&m_transport, &Transport::connected, this, [this] { m_deadline.start(m_options.greeting); });
    connect(&m_transport, &Transport::encrypted, this, [this] {
        m_session.tlsStarted();
        pump();
    });
    connect(&m_transport, &Transport::received, this, [this](const QByteArray &bytes) {
        m_session.receive(bytes);
        pump();
    });
    connect(&m_transport, &Transport::written, this, &SubmissionConnection::written);
    connect(&m_transport, &Transport::failed, this, &SubmissionConnection::abort);
}

SubmissionConnection::~SubmissionConnection() { abort(cancelled()); }

Reply<Error> SubmissionConnection::open(const Secret &keyPassphrase)
{
    m_opening.emplace(cancelled());
    Reply<Error> reply = m_opening->reply();
    note("connecting to " + m_account.host.toUtf8() + ':' + QByteArray::number(m_account.port));
    m_transport.open(m_account, keyPassphrase);
    return reply;
}

Reply<Error> SubmissionConnection::authenticate(std::unique_ptr<auth::Mechanism> mechanism)
{
    if (!isUsable()) return Reply<Error>::ready(m_end ? m_end : Error{Error::Kind::Network, {}, {}, {}});
    m_signIn.emplace(cancelled());
    Reply<Error> reply = m_signIn->reply();
    m_session.signIn(std::move(mechanism));
    pump();
    return reply;
}

void SubmissionConnection::giveKey(const Secret &key)
{
    m_session.giveKey(key);
    pump();
}

Reply<smtp::Outcome> SubmissionConnection::submit(smtp::Envelope envelope, ContentSource content, CommitQuestion mayCommit)
{
    if (!isUsable()) return Reply<smtp::Outcome>::ready({smtp::Fate::NotSent, m_end ? m_end : Error{Error::Kind::Network, {}, {}, {}}, {}});
    if (m_letter) return Reply<smtp::Outcome>::ready({smtp::Fate::NotSent, Error{Error::Kind::Invalid, {}, {}, {}}, {}});
    m_letter.emplace(Promise<smtp::Outcome>({smtp::Fate::NotSent, cancelled(), {}}), std::move(content), std::move(mayCommit),
                     envelope.octets, 0, ++m_letters);
    Reply<smtp::Outcome> reply = m_letter->promise.reply();
    m_session.submit(std::move(envelope));
    pump();
    return reply;
}

void SubmissionConnection::quit()
{
    m_over = true;
    m_session.quit();
    if (m_transport.isOpen())
        m_transport.write(m_session.takeOutput()); // not by pump(): we may be inside it, and then it would come too late
    m_transport.close();
    if (!m_end) m_end = cancelled();
    m_deadline.stop();
    pump();
    finishOpening(cancelled());
}

void SubmissionConnection::abort(const Error &cause)
{
    m_transport.close();
    if (!m_end) m_end = cause;
    m_deadline.stop();
    m_session.abort(cause);
    pump();
    finishOpening(cause);
    if (std::exchange(m_over, true) || cause.kind == Error::Kind::Cancelled) return;
    note("connection ended: " + cause.detail.toUtf8());
    Q_EMIT lost(cause);
}

/// What is written or completed here may resume a coroutine that comes back with the next thing: the loop sees to that, not recursion.
void SubmissionConnection::pump()
{
    if (m_pumping) return;
    m_pumping = true;
    bool moved = m_session.replies() != std::exchange(m_replies, m_session.replies());
    for (bool more = true; more;) {
        const QByteArray out = m_session.takeOutput();
        m_transport.write(out);
        QList<ProtocolLine> lines;
        for (smtp::LogLine &each : m_session.takeLog())
            lines.append(line(each.sent ? ProtocolLine::Direction::Sent : ProtocolLine::Direction::Received, std::move(each.text)));
        if (!lines.isEmpty()) Q_EMIT logged(lines);
        std::vector<smtp::Event> events = m_session.takeEvents();
        for (const smtp::Event &event : events) // whoever is resumed by one of the others should know
            if (const auto *failure = std::get_if<smtp::Failure>(&event); failure && !m_end) m_end = failure->error;
        for (smtp::Event &event : events) handle(event);
        const bool fed = feed();
        moved |= !out.isEmpty();
        more = !out.isEmpty() || !events.empty() || fed;
    }
    m_pumping = false;
    if (moved) restartDeadline();
}

void SubmissionConnection::handle(smtp::Event &event)
{
    if (std::holds_alternative<smtp::StartTlsReady>(event)) return m_transport.startTls();
    if (std::holds_alternative<smtp::Opened>(event)) return finishOpening(m_end);
    if (const auto *wanted = std::get_if<smtp::KeyWanted>(&event)) Q_EMIT keyWanted(wanted->request);
    if (const auto *wanted = std::get_if<smtp::ContentWanted>(&event)) m_wanted = wanted->most;
    if (const auto *ready = std::get_if<smtp::ReadyToCommit>(&event)) askToCommit(ready->recipients);
    if (const auto *failure = std::get_if<smtp::Failure>(&event)) m_transport.fail(failure->error);
    if (const auto *done = std::get_if<smtp::SignInDone>(&event))
        if (auto promise = std::exchange(m_signIn, std::nullopt)) promise->complete(done->error);
    if (auto *done = std::get_if<smtp::SubmitDone>(&event)) {
        m_wanted = 0;
        if (auto letter = std::exchange(m_letter, std::nullopt)) letter->promise.complete(std::move(done->outcome));
    }
}

/// The next piece of the letter, if it is wanted and the socket has room. True: the session got something.
bool SubmissionConnection::feed()
{
    if (m_wanted == 0 || !m_letter || m_transport.unsent() >= mostUnsent) return false;
    const auto octets = m_letter->content(std::exchange(m_wanted, 0));
    if (!octets) m_session.giveUp(octets.error());
    else m_session.giveContent(*octets); // nothing, though more was announced: the session says so
    if (octets) m_letter->given += quint64(octets->size());
    return true;
}

/// Room in the socket: the letter goes on, and so does the time.
void SubmissionConnection::written()
{
    if (!m_letter || !isUsable()) return;
    restartDeadline();
    if (m_letter->given > 0) Q_EMIT sent(m_letter->given - std::min(quint64(m_transport.unsent()), m_letter->given), m_letter->total);
    pump();
}

QCoro::Task<> SubmissionConnection::askToCommit(QByteArrayList recipients)
{
    const QPointer<SubmissionConnection> self(this);
    const quint64 number = m_letter->number;
    const bool may = co_await m_letter->mayCommit(recipients);
    if (!self || !m_letter || m_letter->number != number) co_return;
    if (may) m_session.commit();
    else m_session.giveUp(cancelled());
    pump();
}

/// RFC 5321 4.5.3.2. Nothing is owed while nothing runs, and not by the server while we make sure that the letter is remembered.
void SubmissionConnection::restartDeadline()
{
    if (!isUsable()) return m_deadline.stop();
    const smtp::State &state = m_session.state();
    if (std::holds_alternative<smtp::state::Opening>(state)) return m_deadline.start(m_options.greeting);
    if (std::holds_alternative<smtp::state::SigningIn>(state)) return m_deadline.start(m_options.silence);
    const auto *submitting = std::get_if<smtp::state::Submitting>(&state);
    if (!submitting || submitting->stage == smtp::state::Submitting::Stage::Held) return m_deadline.stop();
    const bool committed = submitting->stage == smtp::state::Submitting::Stage::Committed;
    m_deadline.start(committed ? m_options.acceptance : m_options.submission);
}

void SubmissionConnection::finishOpening(const Error &error)
{
    if (auto opening = std::exchange(m_opening, std::nullopt)) opening->complete(error);
}

void SubmissionConnection::note(const QByteArray &text) { Q_EMIT logged({line(ProtocolLine::Direction::Note, text)}); }

ProtocolLine SubmissionConnection::line(ProtocolLine::Direction direction, QByteArray text) const
{
    return {m_account.id, m_number, QDateTime::currentMSecsSinceEpoch(), direction, std::move(text)};
}

} // namespace godwit::engine
