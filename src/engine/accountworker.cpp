// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accountworker.h"

#include "engine/signinpolicy.h"
#include "imap/commands/connection.h"

#include <QDeadlineTimer>
#include <QScopedValueRollback>

using namespace std::chrono_literals;

namespace godwit::engine {

namespace {
constexpr int mostAlerts = 20; ///< on one connection: each is shown to a person
constexpr qsizetype mostRecent = 3; ///< mailboxes that a person looked at: they are watched if the budget of connections allows it
constexpr int quietPolls = 15; ///< with NOTIFY the folder list is asked for so much less often
} // namespace

AccountWorker::AccountWorker(Account account, Secret secret, store::Store *store, Options options, SignIn::Occasion occasion)
    : m_account(std::move(account)), m_options(options), m_store(store, this),
      m_signIn(m_account, std::move(secret), occasion, m_options, this),
      m_watchers(m_account, m_options, &m_signIn, [this] { return ++m_connections; }, this), m_probe(occasion == SignIn::Occasion::Trial)
{
    m_status.account = m_account.id;
    m_poll.setInterval(m_options.poll);
    m_gather.setInterval(50ms); // bursts become one transaction (and one difference on screen)
    m_gather.setSingleShot(true);
    m_retry.setSingleShot(true);
    m_news.setInterval(300ms); // news of other folders end IDLE: not for each letter of many
    m_news.setSingleShot(true);
    connect(&m_news, &QTimer::timeout, this, [this] {
        std::vector<store::FolderCount> counts;
        for (auto &[mailbox, count] : std::exchange(m_counts, {})) counts.push_back(std::move(count));
        writeCounts(std::move(counts));
        if (m_refresh || !m_uncounted.empty()) wake();
    });
    connect(&m_poll, &QTimer::timeout, this, [this] {
        if (m_notified && ++m_quietPolls % quietPolls != 0) return; // not every server tells of folders that go
        m_refresh = true;
        wake();
    });
    connect(&m_gather, &QTimer::timeout, this, [this] {
        if (m_comparing == 0) writeLiveChanges();
    });
    connect(&m_retry, &QTimer::timeout, this, &AccountWorker::wake);
    connect(&m_watchers, &Watchers::logged, this, &AccountWorker::protocolLines);
    connect(&m_watchers, &Watchers::changed, this, [this] {
        m_status.idleOn = m_watchers.watched();
        tellStatus();
    });
    connect(&m_watchers, &Watchers::stirred, this, [this](const QByteArray &mailbox) {
        if (m_open && m_open->mailbox == mailbox) return;
        m_uncounted.insert(mailbox);
        if (!m_news.isActive()) m_news.start();
    });
    m_due.setSingleShot(true);
    connect(&m_due, &QTimer::timeout, this, &AccountWorker::wakeJournal);
    m_lookAgain.setSingleShot(true);
    m_lookAgain.setInterval(m_options.filing);
    connect(&m_lookAgain, &QTimer::timeout, this, &AccountWorker::lookForLetters);
    m_filedAgain.setSingleShot(true);
    m_filedAgain.setTimerType(Qt::PreciseTimer);
    connect(&m_filedAgain, &QTimer::timeout, this, &AccountWorker::wake);
    connect(&m_store, &StoreLink::behindChanged, this, [this](bool behind) {
        if (m_connection) m_connection->setPaused(behind);
    });
}

AccountWorker::~AccountWorker() { shutdown(); }

void AccountWorker::start(bool online)
{
    m_online = online;
    live();
}

void AccountWorker::startProbe() { live(); }

void AccountWorker::shutdown()
{
    m_stopping = true;
    m_watchers.dismiss();
    if (m_connection) {
        m_connection->signOff();
        m_connection->abort(Error{Error::Kind::Cancelled, {}, {}, {}});
    }
    m_signIn.cancel();
    wake();
    m_store.cancel();
}

void AccountWorker::setOnline(bool online)
{
    if (m_online == online) return;
    m_online = online;
    m_failures = 0;
    m_retryNow = true;
    if (!online && m_connection) m_connection->abort(Error{Error::Kind::Network, {}, {}, tr("Godwit is offline.")});
    wake();
}

void AccountWorker::reconnectNow()
{
    m_failures = 0;
    m_refused.reset();
    m_retryNow = true;
    wake();
}

void AccountWorker::openFolder(FolderId folder)
{
    m_wanted = folder;
    if (m_connection && !m_conversing) readAhead();
    wake();
}

void AccountWorker::refreshFolders()
{
    m_refresh = true;
    wake();
}

void AccountWorker::syncFolder(FolderId folder, bool bodies)
{
    m_syncs.push_back({folder, bodies});
    wake();
}

void AccountWorker::wantBody(FolderId folder, MessageKey key, Uid uid, bool shown)
{
    m_bodies.push_front({folder, key, uid, shown}); // what a person looks at now goes first
    wake();
}

void AccountWorker::wantPart(MessageKey key, const QByteArray &section)
{
    if (std::ranges::find(m_parts, PartJob{key, section}) == m_parts.end()) m_parts.push_back({key, section});
    wake();
}

void AccountWorker::cancelPart(MessageKey key, const QByteArray &section)
{
    if (std::erase(m_parts, PartJob{key, section}) == 0) return; // one that is under way sees that it is no longer there
    static_cast<void>(m_store.ask([key, section](store::Writer &writer) {
        writer.dropPiece(key, section);
        return true;
    }));
    Error cancelled;
    cancelled.kind = Error::Kind::Cancelled;
    Q_EMIT partFailed(key, section, cancelled);
}

void AccountWorker::cancelBody(MessageKey key)
{
    if (key == m_fetching) m_fetchUnwanted = true; // between two parts of it
    if (std::erase_if(m_bodies, [key](const BodyJob &job) { return job.key == key; }) > 0)
        Q_EMIT bodyFailed(key, Error{Error::Kind::Cancelled, {}, {}, {}});
}

void AccountWorker::wakeJournal()
{
    m_journal = true;
    wake();
}

void AccountWorker::lookForLetters()
{
    m_uncertain = true;
    wake();
}

void AccountWorker::wake()
{
    m_woken = true;
    if (m_watching && m_connection) m_connection->endIdle();
    if (auto waiting = std::exchange(m_wake, std::nullopt)) waiting->complete(true);
}

Reply<bool> AccountWorker::wakeReply()
{
    m_wake.emplace(false);
    Reply<bool> reply = m_wake->reply();
    if (m_woken || m_stopping) std::exchange(m_wake, std::nullopt)->complete(true);
    return reply;
}

QCoro::Task<> AccountWorker::live()
{
    while (!m_stopping) {
        if (!m_online) {
            failRequests(Error{Error::Kind::Network, {}, {}, tr("Godwit is offline.")});
            setState(AccountStatus::State::Offline);
            m_woken = false;
            co_await wakeReply();
            continue;
        }
        if (m_refused) {
            co_await waitForPerson();
            continue;
        }
        Error error = co_await connectAndSignIn();
        if (m_probe) {
            if (!m_stopping) Q_EMIT probeFinished(error);
            if (m_connection) m_connection->signOff();
            break;
        }
        if (isRefusal(error)) m_refused = error;
        if (!error) {
            const QDeadlineTimer steady(m_options.steady); // a server that takes the password and says BYE is a failure like others
            error = co_await converse();
            if (steady.hasExpired()) m_failures = 0;
            if (error.kind == Error::Kind::Authentication) m_refused = error;
        }
        m_watchers.dismiss();
        m_poll.stop();
        m_news.stop();
        m_notified = m_notifyRefused = false;
        m_uncounted.clear();
        m_keep.clear();
        m_kept.clear();
        m_counts.clear();
        m_open.reset();
        m_foreseen = {};
        m_changes.clear();
        if (m_connection) m_connection.release()->deleteLater(); // we may be inside one of its signals
        if (m_stopping) break;
        m_journal = m_refresh = m_lookBack = m_uncertain = true;
        if (std::exchange(m_renewing, false)) continue; // by our own will: nobody waits, and nothing has failed
        failRequests(error);
        if (!m_refused) co_await waitBeforeRetry(error);
    }
    co_return;
}

QCoro::Task<Error> AccountWorker::connectAndSignIn()
{
    setState(AccountStatus::State::Connecting);
    m_packable = m_resyncs = false;
    readAhead();
    m_connection = std::make_unique<Connection>(m_account, m_options, ++m_connections);
    m_alerts = 0;
    Connection *connection = m_connection.get();
    connect(connection, &Connection::eventHappened, this, &AccountWorker::eventHappened);
    connect(connection, &Connection::logged, this, &AccountWorker::protocolLines);
    connect(connection, &Connection::progress, this, &AccountWorker::probeProgress);
    connect(connection, &Connection::lost, this, &AccountWorker::wake);
    connect(connection, &Connection::late, this, [this](const QByteArray &what, int seconds) {
        m_status.awaited = what;
        m_status.awaitedSeconds = seconds;
        tellStatus();
    });
    Error error = co_await connection->open(m_keyPassphrase);
    if (error) co_return error;
    setState(AccountStatus::State::SigningIn);
    Q_EMIT probeProgress(tr("Signing in"));
    error = co_await m_signIn.run(connection);
    if (error) co_return error;
    co_return co_await introduce();
}

/// What is said once one is signed in, before anything else.
QCoro::Task<Error> AccountWorker::introduce()
{
    imap::Session &session = m_connection->session();
    if (!session.capabilities().known()) {
        const Outcome capability = co_await m_connection->run(imap::commands::capability());
        if (isConnectionError(capability.error)) co_return capability.error;
    }
    if (m_probe) co_return Error{};
    m_status.appendLimit = session.capabilities().number("APPENDLIMIT").value_or(0);
    m_sessionEnds =
        session.capabilities().has("X-GM-EXT-1") ? QDeadlineTimer(m_options.gmailSession) : QDeadlineTimer(QDeadlineTimer::Forever);
    if (m_ahead) { // SELECT needs it: then all goes out in one flight
        const auto ahead = std::exchange(m_ahead, nullptr);
        auto state = co_await ahead->state;
        if (!m_ahead) m_ahead.reset(new Ahead{ahead->folder, Reply<decltype(state)>::ready(std::move(state))});
    }
    // Nobody waits for these: they go out in one flight with what comes next, and a lost connection shows there.
    if (session.capabilities().has("ID"))
        static_cast<void>(m_connection->run(imap::commands::id({{"name", "Godwit"}, {"version", GODWIT_VERSION}})));
    if (session.capabilities().has("ENABLE")) { // RFC 5161: without it CONDSTORE begins with SELECT, and QRESYNC is not to be had
        QByteArrayList wanted;
        for (const char *name : {"CONDSTORE", "QRESYNC"})
            if (session.capabilities().has(name)) wanted.append(name);
        m_resyncs = wanted.contains("QRESYNC");
        if (!wanted.isEmpty()) static_cast<void>(m_connection->run(imap::commands::enable(wanted)));
    }
    m_packable = true;
    co_return Error{};
}

/// COMPRESS=DEFLATE (RFC 4978), where it is worth its time. A refusal changes nothing: the connection goes on as it was. It is a round trip
/// in which nothing else happens, so it comes after the little that says whether a known folder is level.
QCoro::Task<Error> AccountWorker::compress()
{
    if (!std::exchange(m_packable, false)) co_return Error{};
    const bool slow = m_connection->roundTrip() > m_options.slowLine;
    const bool wanted = m_account.compression == Compression::On || (m_account.compression == Compression::Automatic && slow);
    if (!wanted || !m_connection->session().capabilities().has("COMPRESS=DEFLATE")) co_return Error{};
    const Outcome outcome = co_await m_connection->run(imap::commands::compress());
    co_return isConnectionError(outcome.error) ? outcome.error : Error{};
}

QCoro::Task<Error> AccountWorker::converse()
{
    m_poll.start();
    const QScopedValueRollback conversing(m_conversing, true);
    while (m_connection->isUsable() && !m_stopping && m_online) {
        m_woken = false;
        bool idle = false;
        Error error = co_await nextJob(idle);
        if (!error && idle) error = co_await watch();
        if (error.kind == Error::Kind::Storage && m_connection->isUsable())
            m_connection->abort(error); // a full disk: going on would only lose what is fetched
        if (isConnectionError(error)) break;
    }
    co_return m_connection->end() ? m_connection->end() : Error{Error::Kind::Network, {}, {}, {}};
}

/// One piece of work, the most urgent first; idle = there was none.
QCoro::Task<Error> AccountWorker::nextJob(bool &idle)
{
    co_await writeLiveChanges();
    if (!m_bodies.empty()) {
        const BodyJob job = m_bodies.front();
        m_bodies.pop_front();
        co_return co_await fetchBody(job);
    }
    if (!m_questions.empty()) co_return co_await answerNext();
    if (std::exchange(m_lookBack, false)) co_return co_await lookBack();
    if (m_wanted != FolderId{} && (!m_open || m_open->id != m_wanted) && m_syncs.empty() && !isAway()) {
        const FolderId wanted = m_wanted;
        Error error = co_await select(wanted);
        if (!error && m_open && m_open->need != Need::Nothing) error = co_await compress();
        if (!error && m_open) error = co_await level();
        if (error && !isConnectionError(error)) m_wanted = {};
        if (!isConnectionError(error)) Q_EMIT folderSynced(wanted, error, m_connection->stats());
        co_return error;
    }
    if (m_packable) co_return co_await compress();
    if (m_journal) co_return co_await replayNext();
    if (std::exchange(m_uncertain, false)) co_return co_await lookForSent();
    if (isSecondCopyDue()) co_return co_await lookForSecondCopy();
    if (!m_searches.empty()) co_return co_await searchNext();
    if (m_refresh) {
        m_refresh = false;
        m_uncertain = true; // perhaps the folder for sent mail is known only now
        const Error error = co_await listFolders();
        Q_EMIT foldersRefreshed(m_account.id, error);
        co_return error;
    }
    if (!m_syncs.empty()) {
        const SyncJob job = m_syncs.front();
        m_syncs.pop_front();
        co_return co_await syncWhole(job);
    }
    if (m_open && m_open->need != Need::Nothing) co_return co_await level();
    if (m_open && m_open->newMail) co_return co_await fetchNewMail();
    if (!m_parts.empty()) co_return co_await fetchParts();
    if (!m_uncounted.empty()) co_return co_await countFolders();
    if (m_open && !m_open->withoutHeaders.isEmpty()) co_return co_await backfill(Backfill::WhileIdle);
    if (m_open && std::exchange(m_open->keepDue, false)) keep(m_open->mailbox);
    if (!m_keep.empty()) co_return co_await keepNext();
    idle = true;
    co_return Error{};
}

QCoro::Task<Error> AccountWorker::watch()
{
    if (m_woken) co_return Error{};
    if (m_sessionEnds.hasExpired()) {
        m_renewing = true;
        m_connection->signOff();
        co_return Error{Error::Kind::Network, {}, {}, {}};
    }
    const bool canIdle = m_open && m_connection->session().capabilities().has("IDLE");
    tendWatchers();
    m_status.watchedBy = m_notified ? QStringLiteral("NOTIFY") : canIdle ? QStringLiteral("IDLE") : QStringLiteral("NOOP");
    m_status.open = m_open ? m_open->mailbox : QByteArray();
    m_status.othersBy = m_notified              ? QStringLiteral("NOTIFY")
                        : offers("LIST-STATUS") ? QStringLiteral("LIST-STATUS")
                                                : QStringLiteral("STATUS");
    setState(AccountStatus::State::UpToDate);
    if (!canIdle) {
        co_await wakeReply();
        if (!m_stopping && m_connection->isUsable() && m_online) {
            const Outcome outcome = co_await m_connection->run(imap::commands::noop());
            co_return isConnectionError(outcome.error) ? outcome.error : Error{};
        }
        co_return Error{};
    }
    m_watching = true;
    m_retry.start(m_options.idleRenewal);
    const Outcome outcome = co_await m_connection->run(imap::commands::idle());
    m_watching = false;
    m_retry.stop();
    co_return isConnectionError(outcome.error) ? outcome.error : Error{};
}

/// Where the server does not tell of folders by itself, INBOX and what a person looked at last get connections of their own.
void AccountWorker::tendWatchers()
{
    if (!m_open) return; // nobody looks at this account yet, and INBOX may be what is opened next
    m_recent.removeAll(m_open->mailbox);
    m_recent.prepend(m_open->mailbox);
    m_recent.resize(std::min(m_recent.size(), mostRecent));
    if (m_notified || !offers("IDLE")) return;
    QByteArrayList wanted{"INBOX"};
    wanted += m_recent;
    wanted.removeAll(m_open->mailbox);
    if (wanted.lastIndexOf("INBOX") > 0) wanted.removeAt(wanted.lastIndexOf("INBOX"));
    m_watchers.tend(wanted, m_keyPassphrase);
}

/// A refused sign-in: neither requests nor the network make another attempt sensible, and attempts may lock the account.
QCoro::Task<> AccountWorker::waitForPerson()
{
    setState(AccountStatus::State::Failed, *m_refused);
    while (m_refused && m_online && !m_stopping) {
        m_woken = false;
        co_await wakeReply();
        if (m_refused) failRequests(*m_refused);
    }
    co_return;
}

QCoro::Task<> AccountWorker::waitBeforeRetry(Error error)
{
    using Kind = Error::Kind;
    // Trying these again by itself changes nothing, and may lock the account: the person decides.
    const bool final = error.kind == Kind::Certificate || error.kind == Kind::Attack || error.kind == Kind::Tls;
    m_retryNow = false;
    if (final) {
        setState(AccountStatus::State::Failed, error);
        do { // requests wake us; only reconnectNow(), new settings or the network make another attempt sensible
            m_woken = false;
            co_await wakeReply();
            failRequests(error);
        } while (!m_retryNow && !m_stopping && m_online);
        co_return;
    }
    const auto asked = std::max(m_options.firstRetry * (1 << std::min(m_failures, 12)), backoffTime(error.serverText).value_or(0ms));
    const auto delay = std::min<std::chrono::milliseconds>(asked, m_options.lastRetry);
    ++m_failures;
    m_status.retryInSeconds = static_cast<int>(std::chrono::ceil<std::chrono::seconds>(delay).count());
    setState(AccountStatus::State::Waiting, error);
    m_retry.start(delay);
    while (m_retry.isActive() && !m_retryNow && !m_stopping && m_online) {
        m_woken = false;
        co_await wakeReply();
        failRequests(error);
    }
    m_retry.stop();
    co_return;
}

bool AccountWorker::isConnectionError(const Error &error) const { return error && (!m_connection || !m_connection->isUsable()); }

void AccountWorker::eventHappened(const imap::Event &event)
{
    if (const auto *expunged = std::get_if<imap::MessageExpunged>(&event)) {
        if (expunged->uid == Uid{}) {
            if (m_open) m_open->need = Need::Everything;
            if (m_watching) wake();
        } else m_changes.expunged(expunged->uid);
        if (m_open) m_open->went = true;
    } else if (const auto *vanished = std::get_if<imap::MailboxVanished>(&event)) {
        m_changes.expunged(vanished->uids);
        if (m_open) m_open->went = true;
        if (m_open && m_changes.isTooMuch()) {
            m_changes.clear();
            m_open->need = Need::Everything;
        }
    } else if (const auto *changed = std::get_if<imap::MessageChanged>(&event)) {
        if (changed->uid && *changed->uid != Uid{}) {
            m_changes.flagsChanged(*changed->uid, changed->flags);
            if (m_heard) m_heard->emplace_back(*changed->uid, changed->flags);
        }
    } else if (std::holds_alternative<imap::MailboxExists>(event)) {
        if (m_open) m_open->newMail = true;
        if (m_watching) wake();
        return;
    } else if (const auto *flags = std::get_if<imap::MailboxFlags>(&event)) {
        if (!m_open) return;
        m_folderFlags = FolderFlags{m_open->id, flags->known, flags->permanent, flags->newKeywords, m_open->readOnly};
    } else if (std::holds_alternative<imap::MailboxClosed>(event)) { // what was heard until here is not about the next one
        m_gather.stop();
        m_changes.clear();
        m_folderFlags.reset();
        return;
    } else if (const auto *unasked = std::get_if<imap::Unsolicited>(&event)) {
        noteNews(unasked->response);
        return;
    } else if (const auto *alert = std::get_if<imap::Alert>(&event)) {
        if (++m_alerts <= mostAlerts) Q_EMIT alertReceived(m_account.id, QString::fromUtf8(alert->text));
        return;
    }
    if ((!m_changes.isEmpty() || m_folderFlags) && !m_gather.isActive()) m_gather.start();
}

QCoro::Task<> AccountWorker::writeLiveChanges()
{
    m_gather.stop();
    if (const auto known = std::exchange(m_folderFlags, std::nullopt))
        co_await m_store.ask([known = *known](store::Writer &writer) { return writer.setFolderFlags(known); });
    if (!m_open || m_changes.isEmpty()) co_return;
    auto flags = m_changes.takeFlags();
    UidSet expunged = m_changes.takeExpunged();
    m_open->withoutHeaders = m_open->withoutHeaders.subtracted(expunged);
    const FolderId folder = m_open->id;
    const auto weight = static_cast<qint64>(256 + flags.size() * 64 + expunged.ranges().size() * 16);
    co_await m_store.ask(
        [folder, flags = std::move(flags), expunged = std::move(expunged)](store::Writer &writer) -> std::expected<ChangeSet, Error> {
            if (!flags.empty()) {
                auto changed = writer.applyFlags(folder, flags);
                if (!changed) return changed;
            }
            return writer.applyExpunged(folder, expunged);
        },
        weight);
    co_return;
}

void AccountWorker::setState(AccountStatus::State state, const Error &error)
{
    m_status.state = state;
    m_status.error = error;
    m_status.insecure = m_account.security == Security::None && state != AccountStatus::State::Offline;
    if (state != AccountStatus::State::Waiting) m_status.retryInSeconds = 0;
    if (!m_connection) { // then nobody tells anything
        m_status.othersBy.clear();
        m_status.watchedBy.clear();
        m_status.idleOn.clear();
    }
    tellStatus();
}

void AccountWorker::tellStatus()
{
    if (!m_probe && !m_stopping) Q_EMIT statusChanged(m_status);
}

void AccountWorker::failRequests(const Error &error)
{
    const Error reason = error ? error : Error{Error::Kind::Network, {}, {}, {}};
    for (const BodyJob &job : std::exchange(m_bodies, {})) Q_EMIT bodyFailed(job.key, reason);
    for (const SyncJob &job : std::exchange(m_syncs, {})) Q_EMIT folderSynced(job.folder, reason, {});
    for (const Question &question : std::exchange(m_questions, {})) Q_EMIT answered(question.id, {reason, {}});
    for (const Search &search : std::exchange(m_searches, {})) Q_EMIT searchFinished(search.id, reason);
}

} // namespace godwit::engine
