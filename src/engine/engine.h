// SPDX-License-Identifier: GPL-3.0-or-later
// The engine's door: everything that talks to servers, on one thread of its own.
#pragma once

#include "engine/options.h"
#include "mail/account.h"
#include "mail/folder.h"
#include "mail/inquiry.h"
#include "mail/operation.h"
#include "mail/query.h"
#include "mail/searching.h"
#include "mail/secret.h"

#include <QObject>
#include <QThread>
#include <QThreadPool>
#include <map>
#include <memory>

namespace godwit::store {
class Store;
}

namespace godwit::engine {

class AccountWorker;
class SubmissionTrial;
class Submitter;

/// Reads the system's certificates beside other work, which takes a moment: for who is going to connect. Its end waits for that.
class WarmUp
{
public:
    WarmUp();

private:
    QThreadPool m_pool; ///< its destructor waits
};

/// Thread: made and destroyed on the owner's thread; lives on the engine thread; call its slots through queued connections or
/// QMetaObject::invokeMethod. Signals are emitted on the engine thread. No call blocks.
class Engine : public QObject
{
    Q_OBJECT
public:
    /// `store` must be started and outlive the engine.
    explicit Engine(store::Store *store, Options options = {});
    ~Engine() override;

    /// Moves the engine to its thread and starts that. stop() waits for the answer to a letter whose end has left (Options::parting), signs
    /// off (LOGOUT, bounded) and joins it; also called by the destructor.
    void start();
    void stop();

public Q_SLOTS:
    /// Adds an account or changes its settings; connects when online. The secret stays in memory only.
    /// `keyPassphrase` opens the client certificate's key, where that is locked.
    void setAccount(const godwit::Account &account, const godwit::Secret &secret, const godwit::Secret &keyPassphrase = {});
    void removeAccount(godwit::AccountId account);
    /// The answer to secretWanted(): another access token; an empty one when there is none.
    void giveSecret(godwit::AccountId account, const godwit::Secret &secret);
    void setOnline(bool online);
    /// Tries at once again what waits for its back-off (network came back, the person asked).
    void reconnectNow();
    /// This is the folder a person looks at: it is selected, synchronised (newest first) and watched. FolderId{} = none. folderSynced
    /// follows when its list is level (count, flags, the newest rows), or the server refuses; the other headers come after that.
    void openFolder(godwit::FolderId folder, godwit::AccountId account);
    void refreshFolders(godwit::AccountId account); ///< LIST, LSUB and counts again
    /// Somebody looks below a folder (`prefix`: its mailbox and the delimiter). Where there are too many for one list, what is right below
    /// it is listed from now on.
    void listBelow(godwit::AccountId account, const QByteArray &prefix);
    /// Brings one folder level with the server (headers; bodies if wished); folderSynced follows in every case.
    void syncFolder(godwit::AccountId account, godwit::FolderId folder, bool bodies);
    /// Fetches the whole message into the store; bodyReady or bodyFailed follows.
    void wantBody(godwit::AccountId account, godwit::FolderId folder, godwit::MessageKey key, godwit::Uid uid);
    /// Fetches what is shown of the message (mime/skeleton.h), or all of it where that is little more; bodyReady or bodyFailed follows.
    void wantShown(godwit::AccountId account, godwit::FolderId folder, godwit::MessageKey key, godwit::Uid uid);
    /// Fetches one section of a message ("2.1") into the store, part by part; partReady or partFailed follows. A lost connection ends it
    /// not: it goes on where it was when there is another.
    void wantPart(godwit::AccountId account, godwit::MessageKey key, const QByteArray &section);
    void cancelPart(godwit::AccountId account, godwit::MessageKey key, const QByteArray &section); ///< partFailed: Cancelled
    void cancelBody(godwit::MessageKey key); ///< bodyFailed (Cancelled) follows, unless it is here by then
    /// The journal has new rows.
    void wakeJournal(godwit::AccountId account);
    /// The outbox has other rows: what is due is sent, now or at its time.
    void wakeOutbox(godwit::AccountId account);
    /// From now on other messages are kept, or other folders used for what the server names none for; the account goes on as it was.
    void setRoles(godwit::AccountId account, const QMap<godwit::Role, QByteArray> &roles);
    void setKeeping(godwit::AccountId account, const godwit::Keeping &keeping);
    /// A question to the account's server; answered() follows in every case.
    void ask(godwit::AccountId account, godwit::InquiryId id, const godwit::Inquiry &inquiry);
    /// Asks the server, folder by folder, the open one first, by no command that changes anything. searched() follows for each folder, then
    /// searchFinished(); when it is cancelled, or without a connection, only that.
    void search(godwit::AccountId account, godwit::SearchId id, const QList<godwit::FolderId> &folders, const godwit::Query &query);
    void cancelSearch(godwit::SearchId id);
    /// Signs in with settings that are not an account yet; probeFinished follows within the time limits of the transport.
    void probe(const godwit::Account &account, const godwit::Secret &secret, const godwit::Secret &keyPassphrase = {});
    /// The same for the server for sending; outgoingTried() follows. After probe(), when that went well: a token is not asked for twice.
    void tryOutgoing(const godwit::Account &account, const godwit::Secret &secret, const godwit::Secret &keyPassphrase = {});
    void cancelProbe(); ///< and tryOutgoing()

Q_SIGNALS:
    void statusChanged(const godwit::AccountStatus &status);
    void foldersRefreshed(godwit::AccountId account, const godwit::Error &error);
    void folderSynced(godwit::FolderId folder, const godwit::Error &error, const godwit::engine::SyncStats &stats);
    void bodyReady(godwit::MessageKey key);
    void bodyFailed(godwit::MessageKey key, const godwit::Error &error);
    void partProgress(godwit::MessageKey key, const QByteArray &section, quint64 done, quint64 total); ///< octets as transferred
    void partReady(godwit::MessageKey key, const QByteArray &section);
    void partFailed(godwit::MessageKey key, const QByteArray &section, const godwit::Error &error);
    /// The tagged answer to a wish: None when done; it left the journal. Refused or parked otherwise.
    void operationFinished(godwit::OperationId id, const godwit::Error &error);
    /// What the server took where the account leaves the choice: to be kept in SignInSettings::pinned. AccountId{}: of the probe, before
    /// probeFinished.
    void signInPinned(godwit::AccountId account, godwit::SignInMethod method);
    /// The same where letters are submitted: to be kept in Outgoing::signInPinned. AccountId{}: of tryOutgoing().
    void outgoingSignInPinned(godwit::AccountId account, godwit::SignInMethod method);
    /// The provider exchanged the refresh token: this is to be kept in place of the account's secret. AccountId{}: of the probe.
    void secretReplaced(godwit::AccountId account, const godwit::Secret &secret);
    /// The server takes the access token no longer: giveSecret() is awaited for a limited time.
    void secretWanted(godwit::AccountId account);
    void probeProgress(const QString &what);
    void probeFinished(const godwit::Error &error);
    void outgoingTried(const godwit::Error &error);
    void protocolLines(const QList<godwit::ProtocolLine> &lines);
    /// [ALERT] text of a server: must be shown, as text (RFC 3501, 7.1).
    void alertReceived(godwit::AccountId account, const QString &text);
    void answered(godwit::InquiryId id, const godwit::Answer &answer);
    void submissionChanged(godwit::AccountId account, const godwit::SubmissionStatus &status);
    /// Before its letterFinished(): it was sent, and the server gives none of the notices of delivery that it wants.
    void deliveryUnreported(godwit::LetterId id);
    void letterProgress(godwit::LetterId id, quint64 done, quint64 total); ///< octets of it on their way
    /// None: it was sent, and left the journal. Else why it was refused, postponed (Queued), or may have been sent (its state says which).
    void letterFinished(godwit::LetterId id, const godwit::Error &error);
    /// Who files what was sent, found out: to be kept in Outgoing::filing.
    void filingProven(godwit::AccountId account, godwit::Outgoing::SentFiling filing);
    /// The messages of one folder that fit, or why the server does not say. The headers of the newest 200 are in the store by then. Not
    /// `exact`: see searchquery.h; the server may not have been asked at all, where no condition is left that it knows.
    void searched(godwit::SearchId id, godwit::FolderId folder, const godwit::UidSet &found, bool exact, const godwit::Error &error);
    void searchFinished(godwit::SearchId id, const godwit::Error &error);

private:
    AccountWorker *worker(AccountId account) const;
    void makeProbe(const Account &account, const Secret &secret);
    Submitter *addSubmitter(AccountWorker *worker, const Secret &keyPassphrase);
    void awaitAnswers();
    void tearDown();

    store::Store *m_store;
    Options m_options;
    QThread m_thread;
    std::map<AccountId, std::unique_ptr<AccountWorker>> m_workers;
    std::map<AccountId, std::unique_ptr<Submitter>> m_submitters; ///< each signs in by what its worker has
    std::unique_ptr<AccountWorker> m_probe;
    std::unique_ptr<SubmissionTrial> m_trial; ///< signs in by what the probe has
    bool m_online = true;
};

} // namespace godwit::engine

Q_DECLARE_METATYPE(godwit::engine::SyncStats)
