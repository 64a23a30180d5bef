// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/backend.h"

#include "cli/arguments.h"
#include "cli/output.h"
#include "engine/indexer.h"

#include <algorithm>

namespace godwit::cli {

Backend::Backend(const app::Profile &profile, app::AccountEntry entry, bool log)
    : m_paths(profile.paths()), m_accountsFile(profile.accountsFile()), m_entry(std::move(entry)), m_log(log)
{
    m_silence.setSingleShot(true);
    m_silence.setInterval(silence);
    connect(&m_silence, &QTimer::timeout, this, [this] {
        m_failure.kind = Error::Kind::Timeout;
        m_loop.quit();
    });
}

Backend::~Backend()
{
    if (m_engine) m_engine->stop();
    m_engine.reset();
    m_reader.reset();
    m_store.stop();
}

Error Backend::openStore()
{
    auto lock = store::ProfileLock::acquire(m_paths);
    if (!lock) return lock.error();
    m_lock = std::move(*lock);
    if (auto started = m_store.start(m_paths); !started) return started.error();
    if (const auto accounts = app::Accounts::load(m_accountsFile))
        m_store.run([space = accounts->space()](store::Writer &writer) { std::ignore = writer.setBodyBudget(space); });
    return openReaderOnly();
}

Error Backend::openReaderOnly()
{
    auto reader = store::Reader::open(m_paths);
    if (!reader) return reader.error();
    m_reader = std::move(*reader);
    return {};
}

Error Backend::connectAccount()
{
    if (m_engine) return m_failure;
    m_warmUp.emplace();
    const auto secret = readSecret();
    if (!secret) return secret.error();
    m_engine = std::make_unique<engine::Engine>(&m_store);
    watchEngine();
    watchSignIn();
    m_engine->start();
    onEngine([engine = m_engine.get(), account = m_entry.account, password = *secret, keyPassphrase = readKeyPassphrase()] {
        engine->setAccount(account, password, keyPassphrase);
    });
    return {};
}

/// A key that is not locked needs none.
Secret Backend::readKeyPassphrase()
{
    std::optional<Secret> passphrase;
    if (m_entry.account.clientCertificate.isEmpty()) return {};
    m_credentials.read(app::keyPassphraseOf(m_entry), [&](const std::expected<Secret, Error> &outcome) {
        passphrase = outcome.value_or(Secret());
        m_loop.quit();
    });
    while (!passphrase) m_loop.exec();
    return *passphrase;
}

std::expected<Secret, Error> Backend::readSecret()
{
    if (takesNothing(m_entry.account.signIn.method)) return Secret();
    std::optional<std::expected<Secret, Error>> secret;
    m_credentials.read(m_entry, [&](const std::expected<Secret, Error> &outcome) {
        secret = outcome;
        m_loop.quit();
    });
    if (!secret) m_loop.exec();
    if (*secret && secret->value().isEmpty()) {
        Error error;
        error.kind = Error::Kind::Authentication;
        error.detail = tr("there is no password for account \"%1\" in the keychain").arg(m_entry.account.name);
        return std::unexpected(error);
    }
    return *secret;
}

/// What signing in teaches is kept for the next time.
void Backend::watchSignIn()
{
    engine::Engine *engine = m_engine.get();
    connect(engine, &engine::Engine::signInPinned, this, [this](AccountId id, SignInMethod method) {
        if (!m_lock) return;
        if (auto accounts = app::Accounts::load(m_accountsFile))
            static_cast<void>(accounts->pin(id, method)); // else the next run finds it out again
    });
    connect(engine, &engine::Engine::secretReplaced, this, [this](AccountId, const Secret &secret) {
        QEventLoop loop; // the old token is worth nothing any more: this one is kept before anything else happens
        m_credentials.write(m_entry, secret, [this, &loop](const std::expected<void, Error> &written) {
            if (!written || !m_entry.passwordCommand.isEmpty())
                fail(usage(tr("the provider exchanged the refresh token of account \"%1\", and there is no place to keep the new one")
                               .arg(m_entry.account.name)));
            loop.quit();
        });
        loop.exec();
    });
    connect(engine, &engine::Engine::secretWanted, this, [this](AccountId id) {
        m_credentials.read(m_entry, [this, id](const std::expected<Secret, Error> &secret) {
            onEngine([engine = m_engine.get(), id, token = secret.value_or(Secret())] { engine->giveSecret(id, token); });
        });
    });
}

void Backend::watchEngine()
{
    engine::Engine *engine = m_engine.get();
    connect(engine, &engine::Engine::statusChanged, this, [this](const AccountStatus &status) {
        using State = AccountStatus::State;
        if ((status.state == State::Failed || status.state == State::Waiting || status.state == State::Offline) && status.error)
            m_failure = status.error;
        wake();
    });
    connect(engine, &engine::Engine::protocolLines, this, [this](const QList<ProtocolLine> &lines) {
        if (m_log) writeLog(lines);
        wake();
    });
    connect(engine, &engine::Engine::foldersRefreshed, this, [this](AccountId, const Error &error) {
        m_foldersRefreshed = error;
        wake();
    });
    connect(engine, &engine::Engine::folderSynced, this, [this](FolderId folder, const Error &error, const engine::SyncStats &stats) {
        m_synced.insert_or_assign(folder, std::pair(error, stats));
        wake();
    });
    connect(engine, &engine::Engine::bodyReady, this, [this](MessageKey key) {
        m_bodies.insert_or_assign(key, Error{});
        wake();
    });
    connect(engine, &engine::Engine::bodyFailed, this, [this](MessageKey key, const Error &error) {
        m_bodies.insert_or_assign(key, error);
        wake();
    });
    connect(engine, &engine::Engine::operationFinished, this, [this](OperationId id, const Error &error) {
        m_finished.insert_or_assign(id, error);
        wake();
    });
    connect(engine, &engine::Engine::letterFinished, this, [this](LetterId id, const Error &error) {
        m_letters.insert_or_assign(id, error);
        wake();
    });
    connect(engine, &engine::Engine::submissionChanged, this, [this](AccountId, const SubmissionStatus &status) {
        using State = SubmissionStatus::State;
        m_submissionFailure = status.state == State::Failed || status.state == State::Waiting ? status.error : Error{};
        wake();
    });
    connect(engine, &engine::Engine::outgoingSignInPinned, this, [this](AccountId id, SignInMethod method) {
        if (!m_lock) return;
        if (auto accounts = app::Accounts::load(m_accountsFile)) static_cast<void>(accounts->pinOutgoing(id, method));
    });
    connect(engine, &engine::Engine::filingProven, this, [this](AccountId id, Outgoing::SentFiling filing) {
        auto accounts = app::Accounts::load(m_accountsFile);
        const auto entry = accounts && m_lock ? accounts->byId(id) : std::nullopt;
        if (!entry) return;
        Account next = entry->account;
        next.outgoing.filing = filing;
        std::ignore = accounts->change(next); // else the next run finds it out again
    });
    connect(engine, &engine::Engine::answered, this, [this](InquiryId id, const Answer &answer) {
        m_answers.insert_or_assign(id, answer);
        wake();
    });
    connect(engine, &engine::Engine::searched, this, [this](SearchId, FolderId folder, const UidSet &uids, bool exact, const Error &error) {
        m_found.insert_or_assign(folder, Found{uids, exact, error});
        wake();
    });
    connect(engine, &engine::Engine::searchFinished, this, [this](SearchId, const Error &error) {
        m_searched = error;
        wake();
    });
}

void Backend::wake()
{
    m_silence.start(); // something moves: the wait begins anew
    m_loop.quit();
}

void Backend::cancel()
{
    m_failure.kind = Error::Kind::Cancelled;
    m_loop.quit();
}

Error Backend::waitFor(const std::function<bool()> &done)
{
    m_silence.start();
    while (!done() && !m_failure) m_loop.exec();
    m_silence.stop();
    return done() ? Error{} : m_failure;
}

Error Backend::refreshFolders()
{
    // The engine lists the folders by itself when it has signed in: the first time there is only something to wait for.
    if (m_foldersRefreshed) {
        m_foldersRefreshed.reset();
        onEngine([engine = m_engine.get(), id = account()] { engine->refreshFolders(id); });
    }
    if (const Error error = waitFor([this] { return m_foldersRefreshed.has_value(); })) return error;
    return *m_foldersRefreshed;
}

Error Backend::sync(const Folder &folder, bool bodies, engine::SyncStats *stats)
{
    m_synced.erase(folder.id);
    onEngine([engine = m_engine.get(), id = account(), folder = folder.id, bodies] { engine->syncFolder(id, folder, bodies); });
    if (const Error error = waitFor([&] { return m_synced.contains(folder.id); })) return error;
    if (stats) *stats = m_synced.at(folder.id).second;
    return m_synced.at(folder.id).first;
}

Error Backend::fetchBody(const Folder &folder, const MessageSummary &message)
{
    m_bodies.erase(message.key);
    onEngine([engine = m_engine.get(), id = account(), folder = folder.id, key = message.key, uid = message.uid] {
        engine->wantBody(id, folder, key, uid);
    });
    if (const Error error = waitFor([&] { return m_bodies.contains(message.key); })) return error;
    return m_bodies.at(message.key);
}

Error Backend::replay()
{
    QList<Operation> waiting;
    for (const Operation &operation : m_reader->operations())
        if (operation.account == account() && (operation.state == Operation::State::Queued || operation.state == Operation::State::Sent))
            waiting.append(operation);
    Error error = waiting.isEmpty() ? Error{} : finish(waiting);
    if (error) return error;
    for (const auto &[id, outcome] : m_finished) // the engine began with the journal as soon as it was signed in
        if (outcome) return outcome;
    return {};
}

Error Backend::settle()
{
    onEngine([engine = m_engine.get(), id = account()] { engine->wakeJournal(id); });
    const auto waits = [this](const Operation &operation) {
        using State = Operation::State;
        return operation.account == account() && (operation.state == State::Queued || operation.state == State::Sent);
    };
    return waitFor([&] { return std::ranges::none_of(m_reader->operations(), waits); });
}

std::expected<QList<Operation>, Error> Backend::enqueue(const Wish &wish)
{
    QList<Operation> operations;
    const Error error = write([&](store::Writer &writer) {
        auto written = writer.enqueue(wish);
        if (written) operations = written->first;
        return written;
    });
    if (error) return std::unexpected(error);
    return operations;
}

Error Backend::finish(const QList<Operation> &operations)
{
    onEngine([engine = m_engine.get(), id = account()] { engine->wakeJournal(id); });
    const auto finished = [this](const Operation &operation) { return m_finished.contains(operation.id); };
    if (const Error error = waitFor([&] { return std::ranges::all_of(operations, finished); })) return error;
    for (const Operation &operation : operations)
        if (const Error error = m_finished.at(operation.id)) return error;
    return {};
}

Error Backend::retry(OperationId id)
{
    return write([id](store::Writer &writer) { return writer.retryOperation(id); });
}

Error Backend::drop(OperationId id)
{
    return write([id](store::Writer &writer) { return writer.withdrawOperation(id); });
}

Error Backend::withdraw(const QList<Operation> &operations)
{
    // The engine must not take up a wish while it is withdrawn.
    if (m_engine) m_engine->stop();
    Error first;
    for (const Operation &operation : operations) {
        if (m_finished.contains(operation.id) && !m_finished.at(operation.id)) continue;
        const Error error = write([id = operation.id](store::Writer &writer) { return writer.withdrawOperation(id); });
        if (error && !first) first = error;
    }
    return first;
}

/// Whether mail can be read is no matter here.
Error Backend::submit(LetterId id)
{
    onEngine([engine = m_engine.get(), account = account()] { engine->wakeOutbox(account); });
    m_silence.start();
    while (!m_letters.contains(id) && !m_submissionFailure && m_failure.kind != Error::Kind::Timeout) m_loop.exec();
    m_silence.stop();
    if (m_letters.contains(id)) return m_letters.at(id);
    return m_submissionFailure ? m_submissionFailure : m_failure;
}

Answer Backend::ask(const Inquiry &inquiry)
{
    const InquiryId id{quint64(m_answers.size()) + 1};
    onEngine([engine = m_engine.get(), account = account(), id, inquiry] { engine->ask(account, id, inquiry); });
    if (const Error error = waitFor([&] { return m_answers.contains(id); })) return {error, {}};
    return m_answers.at(id);
}

std::expected<std::map<FolderId, Backend::Found>, Error> Backend::search(const QList<FolderId> &folders, const Query &query)
{
    m_found.clear();
    m_searched.reset();
    onEngine([engine = m_engine.get(), account = account(), folders, query] { engine->search(account, SearchId{1}, folders, query); });
    if (const Error error = waitFor([this] { return m_searched.has_value(); })) return std::unexpected(error);
    if (*m_searched) return std::unexpected(*m_searched);
    return m_found;
}

Error Backend::index(const std::function<void(qint64 done, qint64 total)> &progress)
{
    std::optional<Error> outcome;
    const auto end = [&](const Error &error) {
        outcome = error;
        wake();
    };
    engine::Indexer indexer(&m_store, {.niceness = 0}); // somebody waits
    connect(&indexer, &engine::Indexer::progressed, this, [&](qint64 done, qint64 total) {
        progress(done, total);
        wake();
    });
    connect(&indexer, &engine::Indexer::levelReached, this, [&] { end({}); });
    connect(&indexer, &engine::Indexer::failed, this, end);
    indexer.start();
    if (const Error error = waitFor([&] { return outcome.has_value(); })) return error;
    return *outcome;
}

Error Backend::removeAccount()
{
    return write([id = account()](store::Writer &writer) { return writer.removeAccount(id); });
}

QList<Folder> Backend::folders()
{
    QList<Folder> all = m_reader->folders();
    all.removeIf([this](const Folder &folder) { return folder.account != account(); });
    return all;
}

std::optional<Folder> Backend::folder(const QString &name)
{
    const bool inbox = name.compare(QLatin1StringView("INBOX"), Qt::CaseInsensitive) == 0;
    const QByteArray octets = inbox ? QByteArrayLiteral("INBOX") : name.toUtf8();
    const QList<Folder> all = folders();
    auto found = std::ranges::find_if(all, [&](const Folder &each) { return each.path == name; });
    if (found == all.end()) found = std::ranges::find(all, octets, &Folder::mailbox);
    return found == all.end() ? std::nullopt : std::optional(*found);
}

} // namespace godwit::cli
