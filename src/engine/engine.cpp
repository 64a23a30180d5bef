// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/engine.h"

#include "engine/accountworker.h"
#include "engine/submissiontrial.h"
#include "engine/submitter.h"
#include "store/store.h"

#include <QEventLoop>
#include <QSslConfiguration>
#include <QTimer>

using namespace std::chrono_literals;

namespace godwit::engine {

namespace {
constexpr auto gather = 300ms;
}

WarmUp::WarmUp()
{
    m_pool.start([] { std::ignore = QSslConfiguration::defaultConfiguration(); });
}

Engine::Engine(store::Store *store, Options options) : m_store(store), m_options(options)
{
    m_thread.setObjectName(QStringLiteral("engine"));
}

Engine::~Engine() { stop(); }

void Engine::start()
{
    moveToThread(&m_thread);
    m_thread.start();
}

void Engine::stop()
{
    if (!m_thread.isRunning()) return;
    // The workers, their sockets and their coroutines end in the thread in which they lived; then the engine comes home.
    QThread *home = QThread::currentThread();
    QMetaObject::invokeMethod(
        this,
        [this, home] {
            awaitAnswers();
            tearDown();
            moveToThread(home);
        },
        Qt::BlockingQueuedConnection);
    m_store->drain();
    m_thread.quit();
    m_thread.wait();
}

/// A letter whose answer is lost would be a question to the person: whether it was sent.
void Engine::awaitAnswers()
{
    QEventLoop loop;
    int awaited = 0;
    for (auto &[id, submitter] : m_submitters) {
        if (submitter->part()) continue;
        ++awaited;
        connect(submitter.get(), &Submitter::parted, &loop, [&loop, &awaited] {
            if (--awaited == 0) loop.quit();
        });
    }
    if (awaited == 0) return;
    QTimer::singleShot(m_options.parting, &loop, &QEventLoop::quit);
    loop.exec();
}

void Engine::tearDown()
{
    for (auto &[id, submitter] : m_submitters) submitter->shutdown();
    m_submitters.clear();
    for (auto &[id, worker] : m_workers) worker->shutdown();
    m_workers.clear();
    cancelProbe();
}

AccountWorker *Engine::worker(AccountId account) const
{
    const auto it = m_workers.find(account);
    return it == m_workers.end() ? nullptr : it->second.get();
}

void Engine::setAccount(const Account &account, const Secret &secret, const Secret &keyPassphrase)
{
    removeAccount(account.id);
    auto made = std::make_unique<AccountWorker>(account, secret, m_store, m_options);
    AccountWorker *worker = made.get();
    connect(worker, &AccountWorker::statusChanged, this, &Engine::statusChanged);
    connect(worker, &AccountWorker::foldersRefreshed, this, &Engine::foldersRefreshed);
    connect(worker, &AccountWorker::folderSynced, this, &Engine::folderSynced);
    connect(worker, &AccountWorker::bodyReady, this, &Engine::bodyReady);
    connect(worker, &AccountWorker::bodyFailed, this, &Engine::bodyFailed);
    connect(worker, &AccountWorker::partProgress, this, &Engine::partProgress);
    connect(worker, &AccountWorker::partReady, this, &Engine::partReady);
    connect(worker, &AccountWorker::partFailed, this, &Engine::partFailed);
    connect(worker, &AccountWorker::operationFinished, this, &Engine::operationFinished);
    // One after the other when many messages go to another account: its IDLE is not ended for each.
    connect(worker, &AccountWorker::journalGrew, this, [this, waiting = std::make_shared<QSet<AccountId>>()](AccountId other) {
        if (waiting->contains(other)) return;
        waiting->insert(other);
        QTimer::singleShot(gather, this, [this, waiting, other] {
            waiting->remove(other);
            wakeJournal(other);
        });
    });
    connect(worker, &AccountWorker::protocolLines, this, &Engine::protocolLines);
    connect(worker, &AccountWorker::alertReceived, this, &Engine::alertReceived);
    connect(&worker->signIn(), &SignIn::pinned, this, [this, id = account.id](SignInMethod method) { Q_EMIT signInPinned(id, method); });
    connect(&worker->signIn(), &SignIn::outgoingPinned, this,
            [this, id = account.id](SignInMethod method) { Q_EMIT outgoingSignInPinned(id, method); });
    connect(&worker->signIn(), &SignIn::secretReplaced, this, [this, id = account.id](const Secret &it) { Q_EMIT secretReplaced(id, it); });
    connect(&worker->signIn(), &SignIn::secretWanted, this, [this, id = account.id] { Q_EMIT secretWanted(id); });
    connect(worker, &AccountWorker::answered, this, &Engine::answered);
    connect(worker, &AccountWorker::searched, this, &Engine::searched);
    connect(worker, &AccountWorker::searchFinished, this, &Engine::searchFinished);
    m_workers.emplace(account.id, std::move(made));
    worker->setKeyPassphrase(keyPassphrase);
    Submitter *submitter = addSubmitter(worker, keyPassphrase);
    worker->start(m_online);
    submitter->start(m_online);
}

Submitter *Engine::addSubmitter(AccountWorker *worker, const Secret &keyPassphrase)
{
    const AccountId id = worker->account().id;
    auto made = std::make_unique<Submitter>(worker->account(), &worker->signIn(), m_store, m_options,
                                            [worker] { return worker->nextConnection(); });
    Submitter *submitter = made.get();
    submitter->setKeyPassphrase(keyPassphrase);
    connect(submitter, &Submitter::statusChanged, this, [this, id](const SubmissionStatus &it) { Q_EMIT submissionChanged(id, it); });
    connect(submitter, &Submitter::letterProgress, this, &Engine::letterProgress);
    connect(submitter, &Submitter::deliveryUnreported, this, &Engine::deliveryUnreported);
    connect(submitter, &Submitter::letterFinished, this, &Engine::letterFinished);
    connect(submitter, &Submitter::protocolLines, this, &Engine::protocolLines);
    connect(submitter, &Submitter::filed, this, [this] { // what was answered may be another account's
        for (auto &[account, each] : m_workers) each->wakeJournal();
    });
    connect(submitter, &Submitter::uncertain, worker, &AccountWorker::lookForLetters);
    connect(worker, &AccountWorker::letterFound, this, [this, submitter](LetterId letter) {
        Q_EMIT letterFinished(letter, {});
        submitter->wake(); // there may be others whom it is still to be sent to
    });
    connect(worker, &AccountWorker::filingProven, this, [this, id, submitter](Outgoing::SentFiling filing) {
        submitter->setFiling(filing);
        Q_EMIT filingProven(id, filing);
    });
    m_submitters.emplace(id, std::move(made));
    return submitter;
}

void Engine::removeAccount(AccountId account)
{
    if (const auto submitter = m_submitters.find(account); submitter != m_submitters.end()) {
        submitter->second->shutdown();
        m_submitters.erase(submitter);
    }
    if (AccountWorker *old = worker(account)) {
        old->shutdown();
        m_workers.erase(account);
    }
}

void Engine::giveSecret(AccountId account, const Secret &secret)
{
    if (AccountWorker *found = worker(account)) found->signIn().giveSecret(secret);
}

void Engine::setOnline(bool online)
{
    m_online = online;
    for (auto &[id, submitter] : m_submitters) submitter->setOnline(online);
    for (auto &[id, worker] : m_workers) worker->setOnline(online);
}

void Engine::reconnectNow()
{
    for (auto &[id, submitter] : m_submitters) submitter->reconnectNow();
    for (auto &[id, worker] : m_workers) worker->reconnectNow();
}

void Engine::openFolder(FolderId folder, AccountId account)
{
    if (AccountWorker *found = worker(account)) found->openFolder(folder);
}

void Engine::refreshFolders(AccountId account)
{
    if (AccountWorker *found = worker(account)) found->refreshFolders();
}

void Engine::syncFolder(AccountId account, FolderId folder, bool bodies)
{
    if (AccountWorker *found = worker(account)) found->syncFolder(folder, bodies);
    else Q_EMIT folderSynced(folder, Error{Error::Kind::Cancelled, {}, {}, {}}, {});
}

void Engine::wantBody(AccountId account, FolderId folder, MessageKey key, Uid uid)
{
    if (AccountWorker *found = worker(account)) found->wantBody(folder, key, uid);
}

void Engine::wantShown(AccountId account, FolderId folder, MessageKey key, Uid uid)
{
    if (AccountWorker *found = worker(account)) found->wantBody(folder, key, uid, true);
}

void Engine::wantPart(AccountId account, MessageKey key, const QByteArray &section)
{
    if (AccountWorker *found = worker(account)) found->wantPart(key, section);
}

void Engine::cancelPart(AccountId account, MessageKey key, const QByteArray &section)
{
    if (AccountWorker *found = worker(account)) found->cancelPart(key, section);
}

void Engine::cancelBody(MessageKey key)
{
    for (auto &[account, worker] : m_workers) worker->cancelBody(key);
}

void Engine::listBelow(AccountId account, const QByteArray &prefix)
{
    if (AccountWorker *found = worker(account)) found->listBelow(prefix);
}

void Engine::wakeJournal(AccountId account)
{
    if (AccountWorker *found = worker(account)) found->wakeJournal();
}

void Engine::wakeOutbox(AccountId account)
{
    if (const auto submitter = m_submitters.find(account); submitter != m_submitters.end()) submitter->second->wake();
}

void Engine::setKeeping(AccountId account, const Keeping &keeping)
{
    if (AccountWorker *found = worker(account)) found->setKeeping(keeping);
}

void Engine::setRoles(AccountId account, const QMap<Role, QByteArray> &roles)
{
    if (AccountWorker *found = worker(account)) found->setRoles(roles);
}

void Engine::ask(AccountId account, InquiryId id, const Inquiry &inquiry)
{
    if (AccountWorker *found = worker(account)) found->ask(id, inquiry);
    else Q_EMIT answered(id, {Error{Error::Kind::Cancelled, {}, {}, {}}, {}});
}

void Engine::search(AccountId account, SearchId id, const QList<FolderId> &folders, const Query &query)
{
    if (AccountWorker *found = worker(account)) found->search(id, folders, query);
    else Q_EMIT searchFinished(id, {Error::Kind::Cancelled, {}, {}, {}});
}

void Engine::cancelSearch(SearchId id)
{
    for (auto &[account, worker] : m_workers) worker->cancelSearch(id);
}

void Engine::makeProbe(const Account &account, const Secret &secret)
{
    cancelProbe();
    m_probe = std::make_unique<AccountWorker>(account, secret, m_store, m_options, SignIn::Occasion::Trial);
    const SignIn *signIn = &m_probe->signIn();
    connect(signIn, &SignIn::pinned, this, [this](SignInMethod method) { Q_EMIT signInPinned(AccountId{}, method); });
    connect(signIn, &SignIn::outgoingPinned, this, [this](SignInMethod method) { Q_EMIT outgoingSignInPinned(AccountId{}, method); });
    connect(signIn, &SignIn::secretReplaced, this, [this](const Secret &it) { Q_EMIT secretReplaced(AccountId{}, it); });
    connect(m_probe.get(), &AccountWorker::probeProgress, this, &Engine::probeProgress);
    connect(m_probe.get(), &AccountWorker::probeFinished, this, &Engine::probeFinished);
    connect(m_probe.get(), &AccountWorker::protocolLines, this, &Engine::protocolLines);
}

void Engine::probe(const Account &account, const Secret &secret, const Secret &keyPassphrase)
{
    makeProbe(account, secret);
    m_probe->setKeyPassphrase(keyPassphrase);
    m_probe->startProbe();
}

void Engine::tryOutgoing(const Account &account, const Secret &secret, const Secret &keyPassphrase)
{
    if (!m_probe) makeProbe(account, secret);
    if (m_trial) m_trial->cancel();
    m_trial = std::make_unique<SubmissionTrial>(account, &m_probe->signIn(), m_options, m_probe->nextConnection());
    connect(m_trial.get(), &SubmissionTrial::progress, this, &Engine::probeProgress);
    connect(m_trial.get(), &SubmissionTrial::finished, this, &Engine::outgoingTried);
    connect(m_trial.get(), &SubmissionTrial::protocolLines, this, &Engine::protocolLines);
    m_trial->start(keyPassphrase);
}

void Engine::cancelProbe()
{
    m_trial.reset();
    if (m_probe) m_probe->shutdown();
    m_probe.reset();
}

} // namespace godwit::engine
