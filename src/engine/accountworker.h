// SPDX-License-Identifier: GPL-3.0-or-later
// One account's life with its server: connect, sign in, bring folders level, replay wishes, watch, and again.
#pragma once

#include "engine/connection.h"
#include "engine/engine.h"
#include "engine/flagrows.h"
#include "engine/livechanges.h"
#include "engine/openfolder.h"
#include "engine/signin.h"
#include "engine/storelink.h"
#include "engine/watchers.h"
#include "imap/commands/search.h"
#include "mail/account.h"
#include "mail/inquiry.h"
#include "mail/query.h"
#include "mail/searching.h"
#include "mail/secret.h"

#include <QCoroTask>
#include <QDeadlineTimer>
#include <QHash>
#include <QSet>
#include <QTimer>
#include <deque>
#include <set>

namespace godwit::engine {

/// Thread: the engine's. One coroutine (live()) does all the talking, in the order of priority of nextJob(); requests only note what
/// is wanted and wake it.
class AccountWorker : public QObject
{
    Q_OBJECT
public:
    AccountWorker(Account account, Secret secret, store::Store *store, Options options,
                  SignIn::Occasion occasion = SignIn::Occasion::Account);
    ~AccountWorker() override;

    void setKeyPassphrase(const Secret &passphrase) { m_keyPassphrase = passphrase; } ///< before start() or startProbe()
    void start(bool online);
    /// Signs in once, reports by probeFinished, and does nothing else.
    void startProbe();
    void shutdown(); ///< LOGOUT, flushed; the coroutine has ended when this returns

    void setOnline(bool online);
    void reconnectNow();
    void openFolder(FolderId folder);
    void refreshFolders();
    void listBelow(const QByteArray &prefix);
    void syncFolder(FolderId folder, bool bodies);
    void wantBody(FolderId folder, MessageKey key, Uid uid, bool shown = false);
    void wantPart(MessageKey key, const QByteArray &section);
    void cancelPart(MessageKey key, const QByteArray &section);
    void cancelBody(MessageKey key);
    void wakeJournal();
    void lookForLetters(); ///< the outbox has some that may have been sent
    void ask(InquiryId id, const Inquiry &inquiry);
    void setKeeping(const Keeping &keeping);
    void setRoles(const QMap<Role, QByteArray> &roles);
    void search(SearchId id, const QList<FolderId> &folders, const Query &query);
    void cancelSearch(SearchId id);
    const Account &account() const { return m_account; }
    SignIn &signIn() { return m_signIn; }
    int nextConnection() { return ++m_connections; } ///< number of a connection that somebody else makes for the account

Q_SIGNALS:
    void statusChanged(const godwit::AccountStatus &status);
    void foldersRefreshed(godwit::AccountId account, const godwit::Error &error);
    void folderSynced(godwit::FolderId folder, const godwit::Error &error, const godwit::engine::SyncStats &stats);
    void bodyReady(godwit::MessageKey key);
    void bodyFailed(godwit::MessageKey key, const godwit::Error &error);
    void partProgress(godwit::MessageKey key, const QByteArray &section, quint64 done, quint64 total);
    void partReady(godwit::MessageKey key, const QByteArray &section);
    void partFailed(godwit::MessageKey key, const QByteArray &section, const godwit::Error &error);
    void operationFinished(godwit::OperationId id, const godwit::Error &error);
    void journalGrew(godwit::AccountId account); ///< another one's
    void probeProgress(const QString &what);
    void probeFinished(const godwit::Error &error);
    void protocolLines(const QList<godwit::ProtocolLine> &lines);
    void alertReceived(godwit::AccountId account, const QString &text);
    void answered(godwit::InquiryId id, const godwit::Answer &answer);
    void searched(godwit::SearchId id, godwit::FolderId folder, const godwit::UidSet &found, bool exact, const godwit::Error &error);
    void searchFinished(godwit::SearchId id, const godwit::Error &error);
    void letterFound(godwit::LetterId id); ///< in the folder for sent mail: one that may have been sent was
    void filingProven(godwit::Outgoing::SentFiling filing);

private:
    struct BodyJob {
        FolderId folder;
        MessageKey key;
        Uid uid;
        bool shown; ///< what is shown of it is enough
    };
    struct PartJob {
        MessageKey key;
        QByteArray section;
        bool operator==(const PartJob &) const = default;
    };
    struct SyncJob {
        FolderId folder;
        bool bodies;
    };
    struct Question {
        InquiryId id;
        Inquiry inquiry;
    };
    struct Search {
        SearchId id;
        Query query;
        std::deque<FolderId> left;
        std::set<FolderId> alone; ///< not together with others
        bool several; ///< several may be asked about at once
    };
    struct Found {
        UidSet uids;
        bool exact;
    };
    using MakeSearch = std::function<imap::Command(const imap::SearchKey &, const imap::SearchOptions &)>;
    // The road, from top to bottom (accountworker.cpp)
    QCoro::Task<> live();
    QCoro::Task<Error> connectAndSignIn();
    QCoro::Task<Error> introduce();
    QCoro::Task<Error> compress();
    QCoro::Task<Error> converse();
    QCoro::Task<Error> nextJob(bool &idle);
    QCoro::Task<Error> watch();
    void tendWatchers();
    QCoro::Task<> waitForPerson();
    QCoro::Task<> waitBeforeRetry(Error error);

    // Conversations (folderlist.cpp, opening.cpp, foldersync.cpp, replay.cpp, bodies.cpp). They return connection errors; refusals of
    // single requests are reported to who asked.
    QCoro::Task<Error> listFolders();
    struct Listed;
    QCoro::Task<Error> listAll(Listed &listed);
    QCoro::Task<Error> listByLevels(Listed &listed);
    QCoro::Task<Error> keepList(Listed listed);
    QCoro::Task<Error> countFolders();
    QCoro::Task<> writeCounts(std::vector<store::FolderCount> counts);
    bool isKept(const FlagSet &flags) const;
    QCoro::Task<Error> askForNews();
    void noteNews(const imap::Response &response);
    Reply<std::expected<store::FolderSyncState, Error>> stateOf(FolderId folder);
    void readAhead();
    QCoro::Task<Error> select(FolderId folder);
    QCoro::Task<Error> level();
    QCoro::Task<Error> levelChanges();
    QCoro::Task<Error> takeChanges(FlagRows rows, UidSet vanished);
    QCoro::Task<std::expected<UidSet, Error>> searchAll();
    QCoro::Task<Error> levelUids(std::optional<UidSet> certain);
    QCoro::Task<Error> fetchNewest();
    bool adopt(const UidSet &all, UidSet withoutHeaders);
    void noteFault(const char *fault);
    QCoro::Task<Error> levelFlags(UidSet known);
    QCoro::Task<Error> fetchHeaders(UidSet uids);
    QCoro::Task<Error> markLevel();
    QCoro::Task<Error> fetchNewMail();
    struct Slice;
    std::shared_ptr<Slice> askHeaders(const UidSet &uids);
    Reply<store::Writer::Changed> writeHeaders(Slice &slice);
    /// Whole: of a folder that is to be synchronised; else a person's requests overtake it. Turn: the person looks at another folder.
    enum class Backfill : quint8 { Whole, WhileIdle, Turn };
    QCoro::Task<Error> backfill(Backfill kind);
    bool isInterrupted(Backfill kind) const;
    void showProgress();
    QCoro::Task<Error> syncWhole(SyncJob job);
    QCoro::Task<Error> fetchBody(BodyJob job);
    QCoro::Task<std::optional<Error>> fetchShown(BodyJob job);
    QCoro::Task<Error> fetchParts();
    QCoro::Task<std::expected<bool, Error>> fetchSection(PartJob job, FolderId folder, Uid uid);
    bool isPartDisturbed() const;
    void finishPart(const PartJob &job, const Error &error);
    QCoro::Task<Error> fetchTogether(FolderId folder, UidSet uids);
    QCoro::Task<Error> fetchRest(FolderId folder, Uid uid, QByteArray part, quint64 announced);
    QCoro::Task<std::expected<bool, Error>> fetchBodies(FolderId folder, qint64 since, std::function<bool()> interrupted);
    QCoro::Task<Error> keepNext();
    void noteKept(const QList<Folder> &folders);
    void keep(const QByteArray &mailbox);
    void keepChanged(const std::vector<store::FolderCount> &counts);
    QCoro::Task<Error> replayNext();
    QCoro::Task<Error> lookBack();
    QCoro::Task<Error> lookUpOutcome(Operation operation);
    QCoro::Task<std::expected<bool, Error>> nothingWent(QByteArray mailbox, Uid from = {});
    QCoro::Task<Error> park(QList<OperationId> ids, Operation::State state, Error reason);
    QCoro::Task<Error> openMailbox(QByteArray mailbox);
    QCoro::Task<Error> openFor(Operation operation);
    QCoro::Task<Error> perform(ReplayPlan plan);
    QCoro::Task<Outcome> send(Operation operation, UidSet uids, store::OperationEffects &effects);
    QCoro::Task<Outcome> move(UidSet uids, QByteArray target, store::OperationEffects &effects);
    QCoro::Task<Outcome> expunge(UidSet uids);
    QCoro::Task<Outcome> create(Operation operation);
    QCoro::Task<> carrySubscriptions(Operation operation);
    QCoro::Task<Error> append(ReplayPlan plan);
    QCoro::Task<Error> saveDraft(ReplayPlan plan); // drafts.cpp
    struct DraftSaving;
    QCoro::Task<std::expected<bool, Error>> isThere(UidSet uids);
    QCoro::Task<std::expected<UidSet, Error>> copiesOfDraft(QByteArray draftId, UidSet uids);
    QCoro::Task<Error> findOldCopy(DraftSaving &saving);
    QCoro::Task<Error> findSavedVersion(DraftSaving &saving);
    QCoro::Task<Error> uploadDraft(DraftSaving &saving);
    QCoro::Task<Error> takeOldCopyOut(DraftSaving &saving);
    QCoro::Task<Error> settle(ReplayPlan plan, Outcome outcome, store::OperationEffects effects);
    QCoro::Task<> writeLiveChanges();

    // From one account to another (across.cpp)
    QCoro::Task<Error> carryOver(Operation operation);
    QCoro::Task<Error> foresee(Operation append);
    QCoro::Task<Error> lookUpCarried(Operation append);
    void noteAppended(const Operation &append, const store::OperationEffects &told);
    void tellOthers(const ChangeSet &changes);

    // What was sent, in the folder for it (filing.cpp)
    QCoro::Task<std::expected<UidSet, Error>> findMessageId(QByteArray mailbox, QByteArray messageId, bool resent = false);
    void noteFiled(const Operation &append, const store::OperationEffects &told);
    void awaitSecondCopy();
    QCoro::Task<Error> lookForSecondCopy();
    bool isSecondCopyDue() const;
    QCoro::Task<std::expected<bool, Error>> isFiled(Operation append);
    QCoro::Task<Error> placeFiling(OperationId id);
    QCoro::Task<Error> lookForSent();
    void proveFiling(Outgoing::SentFiling filing);

    // Inquiries (inquiries.cpp): what a server is asked beside synchronising.
    QCoro::Task<Error> answerNext();
    QCoro::Task<Answer> answer(inquiry::Server);
    QCoro::Task<Answer> answer(inquiry::Quota quota);
    QCoro::Task<Answer> answer(inquiry::Facts facts);
    QCoro::Task<Answer> answer(inquiry::Rights rights);
    QCoro::Task<Answer> answer(inquiry::SetRights change);
    QCoro::Task<Answer> answer(inquiry::Metadata metadata);
    QCoro::Task<Answer> answer(inquiry::SetMetadata change);
    bool offers(QByteArrayView capability) const;

    // Searches (serversearch.cpp)
    QCoro::Task<Error> searchNext();
    QCoro::Task<Error> searchFolder(SearchId id, Query query, Folder folder);
    QCoro::Task<Error> searchTogether(SearchId id, Query query, QList<Folder> folders);
    QList<Folder> askedTogether(const Search &search, const Folder &first, const QList<Folder> &folders) const;
    QCoro::Task<Outcome> examine(QByteArray mailbox);
    QCoro::Task<std::expected<bool, Error>> runSearch(imap::SearchKey key, MakeSearch make, Connection::DataHandler onData);
    QCoro::Task<Error> readFound(FolderId folder, UidSet found);
    void tellFound(SearchId id, FolderId folder, const std::expected<Found, Error> &found);
    bool isSearching(SearchId id) const; ///< it is the first, and nobody has cancelled it
    bool isAway() const; ///< for a search, from the folder that a person looks at

    bool isConnectionError(const Error &error) const;
    void eventHappened(const imap::Event &event);
    void wake();
    Reply<bool> wakeReply();
    void setState(AccountStatus::State state, const Error &error = {});
    void tellStatus();
    void failRequests(const Error &error);

    Account m_account;
    Secret m_keyPassphrase;
    Options m_options;
    StoreLink m_store;
    SignIn m_signIn;
    std::unique_ptr<Connection> m_connection;
    Watchers m_watchers;
    QByteArrayList m_recent; ///< mailboxes that were open, the last one first
    AccountStatus m_status;
    std::optional<OpenFolder> m_open;
    LiveChanges m_changes;
    std::optional<FolderFlags> m_folderFlags; ///< what is to be written with them
    int m_alerts = 0; ///< of this connection
    std::optional<Promise<bool>> m_wake;
    bool m_woken = false;
    QTimer m_poll, m_gather, m_retry, m_news, m_due;

    struct Ahead {
        FolderId folder;
        Reply<std::expected<store::FolderSyncState, Error>> state;
    };
    std::unique_ptr<Ahead> m_ahead; ///< before the first SELECT of a connection

    FolderId m_wanted{};
    QSet<FolderId> m_scanned; ///< asking only for changes was refused or broke the connection: everything is asked, once
    std::deque<BodyJob> m_bodies;
    std::deque<PartJob> m_parts; ///< these stay through a lost connection
    MessageKey m_fetching{};      ///< whose body is under way
    bool m_fetchUnwanted = false; ///< and nobody waits for it any more
    std::deque<SyncJob> m_syncs;
    std::deque<Question> m_questions;
    std::deque<Search> m_searches;
    FolderId m_left{};     ///< what was open when a search went elsewhere
    QDeadlineTimer m_away; ///< so long it may be elsewhere
    struct Kept {
        FolderId folder{};
        int months = 0;
        std::pair<qint64, qint64> last{-1, -1}; ///< messages and unread ones, when it was looked at
    };
    QHash<QByteArray, Kept> m_kept; ///< mailboxes whose messages are to be kept
    std::deque<FolderId> m_keep;    ///< to be looked at for that
    QDeadlineTimer m_turn;          ///< at the first of them
    bool m_refresh = true, m_journal = true;
    struct Foreseen {
        QByteArray mailbox;
        UidValidity validity{};
        Uid next{};
    } m_foreseen; ///< of a mailbox of this connection into which another account's messages come
    bool m_uncertain = true; ///< letters may have been sent: they are looked for
    QHash<LetterId, int> m_looks; ///< how often
    QTimer m_lookAgain;
    struct Filed {
        Operation append;
        UidValidity validity{};
        Uid uid{};
        QDeadlineTimer due;
        int looks = 0;
    };
    std::deque<Filed> m_filed; ///< by us: the server may do so, too, and late
    QTimer m_filedAgain;
    QSet<OperationId> m_singly; ///< refused when they were sent together
    bool m_lookBack = true; ///< the last connection may have left an operation whose outcome is not known
    std::map<QByteArray, store::FolderCount> m_counts; ///< what NOTIFY brought, to be written
    std::set<QByteArray> m_uncounted; ///< mailboxes to ask STATUS for
    bool m_notified = false; ///< NOTIFY is on: little is asked about folders that are not selected
    bool m_byLevels = false; ///< too many mailboxes for one list: what is subscribed or used for something, and the levels that were opened
    QByteArrayList m_levels; ///< "news/": below which somebody looked, the last one last
    int m_quietPolls = 0;
    QDeadlineTimer m_sessionEnds{QDeadlineTimer::Forever}; ///< the server would end it then: it is made anew when nothing is to be done
    bool m_renewing = false; ///< that is why the connection ends
    bool m_notifyRefused = false; ///< or too much for this server: not on this connection
    bool m_conversing = false; ///< signed in: the store may change what was read ahead
    bool m_packable = false; ///< it is not decided yet whether this connection is compressed
    bool m_resyncs = false; ///< ENABLE QRESYNC is said, if not answered
    std::vector<std::pair<Uid, FlagSet>> *m_heard = nullptr; ///< while a STORE is under way: the flags that the server told meanwhile
    int m_comparing = 0; ///< a conversation compares: what the server says by itself is written after it, in the order of the wire
    bool m_online = true, m_stopping = false;
    bool m_retryNow = false; ///< ends a wait before the next attempt
    std::optional<Error> m_refused; ///< signing in: no attempt before the person asks for it
    bool m_watching = false;
    bool m_probe = false;
    int m_failures = 0; ///< in a row; a connection counts as one unless it was steady
    int m_connections = 0;
    int m_sliceSize = 200;
};

} // namespace godwit::engine
