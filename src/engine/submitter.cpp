// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/submitter.h"

#include "engine/signinpolicy.h"
#include "mail/sendingwords.h"

#include <QDateTime>
#include <QFile>

using namespace std::chrono_literals;

namespace godwit::engine {

namespace {

using Kind = Error::Kind;
using State = SubmissionStatus::State;

constexpr auto longestSleep = 60s; // clocks are set, and computers sleep

/// Trying these again by itself changes nothing, and may lock the account.
bool isFinal(const Error &error)
{
    return isRefusal(error) || error.kind == Kind::Authentication || error.kind == Kind::Certificate || error.kind == Kind::Attack ||
           error.kind == Kind::Tls || error.kind == Kind::Invalid;
}

} // namespace

Submitter::Submitter(Account account, SignIn *signIn, store::Store *store, Options options, std::function<int()> number, QObject *parent)
    : QObject(parent), m_account(std::move(account)), m_signIn(signIn), m_options(options), m_store(store, this),
      m_number(std::move(number))
{
    m_status.account = m_account.id;
    for (QTimer *timer : {&m_due, &m_retry}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &Submitter::wake);
    }
}

Submitter::~Submitter() { shutdown(); }

void Submitter::start(bool online)
{
    m_online = online;
    live();
}

bool Submitter::part()
{
    m_parting = true;
    return !m_onEdge;
}

void Submitter::shutdown()
{
    m_stopping = true;
    if (SubmissionConnection *connection = m_connection.get()) { // the coroutine lets go of it when what it waits for is over
        connection->quit();
        connection->abort(Error{Kind::Cancelled, {}, {}, {}});
    }
    m_signIn->cancel();
    wake();
    m_store.cancel();
}

void Submitter::setOnline(bool online)
{
    if (m_online == online) return;
    m_online = online;
    m_failures = 0;
    m_retryNow = true;
    if (!online && m_connection) m_connection->abort(Error{Kind::Network, {}, {}, tr("Godwit is offline.")});
    wake();
}

void Submitter::reconnectNow()
{
    m_failures = 0;
    m_refused.reset();
    m_retryNow = true;
    wake();
}

void Submitter::wake()
{
    m_woken = true;
    if (auto waiting = std::exchange(m_wake, std::nullopt)) waiting->complete(true);
}

Reply<bool> Submitter::wakeReply()
{
    m_wake.emplace(false);
    Reply<bool> reply = m_wake->reply();
    if (m_woken || m_stopping) std::exchange(m_wake, std::nullopt)->complete(true);
    return reply;
}

QCoro::Task<> Submitter::live()
{
    co_await settleInterrupted();
    const AccountId account = m_account.id;
    while (!m_stopping && !m_parting) {
        m_woken = false;
        const store::SubmissionPlan plan = co_await m_store.ask(
            [account](store::Writer &writer) { return writer.planSubmission(account, QDateTime::currentSecsSinceEpoch()); });
        if (m_stopping) break;
        m_status.waiting = plan.waiting;
        if (plan.next && m_account.outgoing.host.isEmpty())
            m_refused = Error{Kind::Invalid, "NOSERVER", {}, tr("No server for sending is known for this account.")};
        if (!plan.next || !m_online || m_refused) {
            co_await rest(plan.dueAt);
            continue;
        }
        Error error;
        if (!m_connection || !m_connection->takesAnother()) error = co_await connectAndSignIn();
        if (!error && !m_stopping) error = co_await submit(*plan.next);
        m_onEdge = false;
        if (m_stopping || m_parting) break;
        if (!error) m_failures = 0;
        else if (isFinal(error)) m_refused = error;
        else co_await waitBeforeRetry(error, Wait::WhileOnline);
    }
    hangUp();
    if (m_parting) Q_EMIT parted();
    co_return;
}

/// Those that a connection of before, with other settings, left behind.
QCoro::Task<> Submitter::settleInterrupted()
{
    const AccountId account = m_account.id;
    const Error why{Kind::Network, {}, {}, tr("The connection ended before the server had answered.")};
    const bool found = co_await m_store.ask([account, why](store::Writer &writer) {
        bool any = false;
        for (const KeptLetter &letter : writer.letters())
            if (letter.letter.account == account && letter.state == KeptLetter::State::Sending)
                any |= writer.setLetterState(letter.id, KeptLetter::State::MayHaveBeenSent, why).has_value();
        return any;
    });
    if (found && !m_stopping) Q_EMIT uncertain();
    co_return;
}

/// Until something is due, or wanted.
QCoro::Task<> Submitter::rest(qint64 dueAt)
{
    hangUp();
    if (dueAt != 0) {
        const auto left = std::chrono::milliseconds(std::max<qint64>(dueAt * 1000 - QDateTime::currentMSecsSinceEpoch(), 0) + 1);
        m_due.start(std::min<std::chrono::milliseconds>(left, longestSleep));
    }
    if (!m_online) setState(State::Offline);
    else if (m_refused) setState(State::Failed, *m_refused);
    else setState(State::Idle);
    co_await wakeReply();
    m_due.stop();
    co_return;
}

QCoro::Task<> Submitter::waitBeforeRetry(Error error, Wait wait)
{
    hangUp();
    const auto asked = std::max(delayAfter(m_failures++), backoffTime(error.serverText).value_or(0ms));
    const auto delay = std::min<std::chrono::milliseconds>(asked, m_options.lastRetry);
    m_retryNow = false;
    m_status.retryInSeconds = static_cast<int>(std::chrono::ceil<std::chrono::seconds>(delay).count());
    setState(State::Waiting, error);
    m_retry.start(delay);
    while (m_retry.isActive() && !m_retryNow && !m_stopping && (m_online || wait == Wait::InAnyCase)) {
        m_woken = false;
        co_await wakeReply();
    }
    m_retry.stop();
    co_return;
}

std::chrono::milliseconds Submitter::delayAfter(int failures) const
{
    return std::min<std::chrono::milliseconds>(m_options.firstRetry * (1 << std::min(failures, 12)), m_options.lastRetry);
}

QCoro::Task<Error> Submitter::connectAndSignIn()
{
    hangUp();
    setState(State::Connecting);
    m_connection = std::make_unique<SubmissionConnection>(m_account, m_options, m_number());
    SubmissionConnection *connection = m_connection.get();
    connect(connection, &SubmissionConnection::logged, this, &Submitter::protocolLines);
    Error error = co_await connection->open(m_keyPassphrase);
    if (error || m_stopping) co_return error;
    error = co_await m_signIn->run(connection);
    if (error || m_stopping) co_return error;
    m_status.sizeLimit = connection->session().capabilities().size().value_or(0);
    m_status.reportsDelivery = connection->session().capabilities().has("DSN");
    co_return Error{};
}

/// An error is one of the connection; what became of the letter is in its row.
QCoro::Task<Error> Submitter::submit(KeptLetter letter)
{
    setState(State::Sending);
    const QString path = co_await m_store.ask([name = letter.file](store::Writer &writer) { return writer.filePath(name); });
    if (m_stopping) co_return Error{};
    const auto file = std::make_shared<QFile>(path);
    if (!file->open(QIODevice::ReadOnly) || quint64(file->size()) != letter.octets) {
        const Error gone{Kind::Storage, {}, {}, tr("The file of the message cannot be read: %1").arg(path)};
        co_await conclude(std::move(letter), {smtp::Fate::NotSent, gone, {}});
        co_return Error{};
    }
    smtp::Envelope envelope;
    envelope.sender = letter.sender;
    envelope.recipients = letter.recipients;
    envelope.octets = letter.octets;
    envelope.needsUtf8 = letter.needsUtf8;
    envelope.needsEightBit = letter.needsEightBit;
    if (letter.letter.deliveryWanted) {
        using On = smtp::DeliveryReports::On;
        envelope.reports.notify = {On::Success, On::Failure, On::Delay};
        envelope.reports.ret = smtp::DeliveryReports::Return::Headers;
    }
    const LetterId id = letter.id;
    const auto progress = connect(m_connection.get(), &SubmissionConnection::sent, this,
                                  [this, id](quint64 octets, quint64 total) { Q_EMIT letterProgress(id, octets, total); });
    smtp::Outcome outcome = co_await m_connection->submit(
        std::move(envelope),
        [file](qsizetype most) -> std::expected<QByteArray, Error> {
            QByteArray piece = file->read(most);
            if (piece.isEmpty() && !file->atEnd()) return std::unexpected(Error{Kind::Storage, {}, {}, file->errorString()});
            return piece;
        },
        [this, id](const QByteArrayList &recipients) { return mayCommit(id, recipients); });
    disconnect(progress);
    const Error lost = m_connection && !m_connection->isUsable() ? m_connection->end() : Error{};
    co_await conclude(std::move(letter), std::move(outcome));
    co_return lost;
}

/// Durable before the end leaves. No: it was taken back meanwhile.
Reply<bool> Submitter::mayCommit(LetterId id, const QByteArrayList &recipients)
{
    if (m_parting) return Reply<bool>::ready(false); // the next time then
    m_onEdge = true;
    return m_store.ask([id, recipients](store::Writer &writer) { return writer.letterLeaves(id, recipients).has_value(); });
}

QCoro::Task<> Submitter::conclude(KeptLetter letter, smtp::Outcome outcome)
{
    const LetterId id = letter.id;
    if (m_stopping) co_return; // a row that says Sending is settled when the account is next begun
    if (outcome.fate == smtp::Fate::Sent) {
        const auto filing = m_account.outgoing.filing;
        const Error error = co_await durably([id, filing](store::Writer &writer) { return writer.letterSent(id, filing); });
        if (m_stopping || !outcome.later.isEmpty()) co_return; // the others are next
        if (letter.letter.deliveryWanted && m_status.reportsDelivery == false) Q_EMIT deliveryUnreported(id);
        Q_EMIT letterFinished(id, error);
        Q_EMIT filed();
        co_return;
    }
    if (outcome.fate == smtp::Fate::Unknown) {
        co_await setLetter(id, KeptLetter::State::MayHaveBeenSent, outcome.error);
        if (!m_stopping) Q_EMIT uncertain();
        co_return;
    }
    // One who is refused for good is a person's business now; the others may be refused for a while only.
    const bool passing = outcome.refusals.isEmpty()
                             ? mayPass(outcome.error)
                             : std::ranges::all_of(outcome.refusals, [](const RecipientRefusal &each) { return mayPass(each.error); });
    if (!passing) {
        co_await setLetter(id, KeptLetter::State::Refused, outcome.error, outcome.refusals);
        co_return;
    }
    const auto delay = std::chrono::ceil<std::chrono::seconds>(delayAfter(letter.attempts));
    co_await setLetter(id, KeptLetter::State::Queued, outcome.error, outcome.refusals, QDateTime::currentSecsSinceEpoch() + delay.count());
    co_return;
}

QCoro::Task<> Submitter::setLetter(LetterId id, KeptLetter::State state, Error error, QList<RecipientRefusal> refusals, qint64 retryAt)
{
    const Error failed =
        co_await durably([=](store::Writer &writer) { return writer.setLetterState(id, state, error, refusals, retryAt); });
    if (!failed && !m_stopping) Q_EMIT letterFinished(id, error);
    co_return;
}

/// What became of a letter has to be on the disk before another one is begun: a full one is waited for.
QCoro::Task<Error> Submitter::durably(std::function<store::Writer::Changed(store::Writer &)> work)
{
    for (;;) {
        const auto changed = co_await m_store.ask(work);
        if (changed || changed.error().kind != Kind::Storage || m_stopping) co_return changed ? Error{} : changed.error();
        co_await waitBeforeRetry(changed.error(), Wait::InAnyCase);
    }
}

void Submitter::hangUp()
{
    if (!m_connection) return;
    m_connection->quit();
    m_connection.release()->deleteLater(); // we may be inside one of its signals
}

void Submitter::setState(State state, const Error &error)
{
    m_status.state = state;
    m_status.error = error;
    if (state != State::Waiting) m_status.retryInSeconds = 0;
    if (!m_stopping) Q_EMIT statusChanged(m_status);
}

} // namespace godwit::engine
