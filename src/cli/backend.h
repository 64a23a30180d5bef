// SPDX-License-Identifier: GPL-3.0-or-later
// Engine and store of one profile, for commands that run from top to bottom: each call waits in an event loop until it is done.
#pragma once

#include "app/profile/credentials.h"
#include "app/profile/profile.h"
#include "engine/engine.h"
#include "store/profilelock.h"
#include "store/reader.h"
#include "store/store.h"

#include <QEventLoop>
#include <QTimer>
#include <chrono>
#include <functional>
#include <map>

namespace godwit::cli {

/// Thread: the main one. Order of calls: openStore(), then connect() if the server is needed.
class Backend : public QObject
{
    Q_OBJECT
public:
    Backend(const app::Profile &profile, app::AccountEntry entry, bool log);
    ~Backend() override;

    /// Takes the profile's lock and opens store and reader. Error::InUse: another Godwit has it.
    Error openStore();
    /// A reader alone, beside another process that may be writing.
    Error openReaderOnly();

    /// Asks for the password and gives the account to the engine. The first failure of the connection ends every later wait.
    Error connectAccount();
    bool isConnecting() const { return m_engine != nullptr; }

    Error refreshFolders();
    Error sync(const Folder &folder, bool bodies, engine::SyncStats *stats = nullptr);
    Error fetchBody(const Folder &folder, const MessageSummary &message);
    /// Until nothing of this account waits in the journal any more: the steps of an operation may have rows of their own.
    Error settle();
    /// Replays what the journal holds of this account; the first refusal, or why there is no connection.
    Error replay();

    std::expected<QList<Operation>, Error> enqueue(const Wish &wish);
    /// Until the server answered all of them, or the connection failed.
    Error finish(const QList<Operation> &operations);
    Error withdraw(const QList<Operation> &operations);
    Error retry(OperationId id); ///< before connectAccount()
    Error drop(OperationId id);
    Error removeAccount();
    Answer ask(const Inquiry &inquiry);
    /// Until the server has answered about this letter of the outbox, or cannot be reached. Its row may be gone, or tell more.
    Error submit(LetterId id);
    /// Runs it on the store's thread: std::expected<…, Error> work(Writer &).
    template <class Work> Error write(Work work)
    {
        std::optional<Error> outcome;
        m_store.post(this, std::move(work), [&](const auto &result) {
            outcome = result ? Error{} : result.error();
            m_loop.quit();
        });
        while (!outcome) m_loop.exec();
        return *outcome;
    }
    struct Found {
        UidSet uids;
        bool exact = false;
        Error error;
    };
    /// What the server finds in each of the folders.
    std::expected<std::map<FolderId, Found>, Error> search(const QList<FolderId> &folders, const Query &query);
    /// Puts what is in the store into the index; returns when all of it is there.
    Error index(const std::function<void(qint64 done, qint64 total)> &progress);

    const store::Paths &paths() const { return m_paths; }
    store::Reader &reader() { return *m_reader; }
    store::Store &store() { return m_store; }
    engine::Engine &engine() { return *m_engine; }
    AccountId account() const { return m_entry.account.id; }
    const Account &settings() const { return m_entry.account; }
    QList<Folder> folders();
    /// By decoded path or by mailbox octets; INBOX in any case.
    std::optional<Folder> folder(const QString &name);

    /// Waits until `done`, a failure of the connection, or silence for longer than any time limit of the engine.
    Error waitFor(const std::function<bool()> &done);
    /// Ends the wait that is under way, and every later one.
    void cancel();
    /// A call that runs on the engine thread.
    template <class Call> void onEngine(Call call) { QMetaObject::invokeMethod(m_engine.get(), std::move(call), Qt::QueuedConnection); }

private:
    void watchEngine();
    void watchSignIn();
    std::expected<Secret, Error> readSecret();
    Secret readKeyPassphrase();
    void wake();

    static constexpr std::chrono::seconds silence{180};

    store::Paths m_paths;
    QString m_accountsFile;
    app::AccountEntry m_entry;
    bool m_log; ///< write the protocol log to standard error
    app::Credentials m_credentials;
    std::optional<store::ProfileLock> m_lock;
    store::Store m_store;
    std::optional<engine::WarmUp> m_warmUp;
    std::unique_ptr<engine::Engine> m_engine;
    std::unique_ptr<store::Reader> m_reader;
    QEventLoop m_loop;
    QTimer m_silence;
    Error m_failure;                          ///< of the connection
    std::optional<Error> m_foldersRefreshed;
    std::map<FolderId, std::pair<Error, engine::SyncStats>> m_synced;
    std::map<MessageKey, Error> m_bodies;
    std::map<OperationId, Error> m_finished;
    std::map<LetterId, Error> m_letters;
    Error m_submissionFailure; ///< of the connection by which letters are sent
    std::map<InquiryId, Answer> m_answers;
    std::map<FolderId, Found> m_found;
    std::optional<Error> m_searched;
};

} // namespace godwit::cli
