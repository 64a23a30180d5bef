// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/changeset.h"
#include "mail/replayorder.h"
#include "store/headerbatch.h"
#include "store/indexwork.h"
#include "store/letters.h"
#include "store/paths.h"
#include "store/syncstate.h"

#include <functional>
#include <memory>

namespace godwit::store {

/// The only writer of cache, index and journal. Every mutating method is one transaction: done wholly and told as a ChangeSet (empty,
/// revision 0, if nothing shown changed), or not at all. Thread: the one that opened it.
class Writer : public Letters
{
public:
    using Changed = std::expected<ChangeSet, Error>;

    /// Makes and migrates the files. A cache that is damaged or newer than this program is set aside and begun anew; the journal never is.
    static std::expected<std::unique_ptr<Writer>, Error> open(const Paths &paths);
    ~Writer();

    /// What a person should know about the opening; empty if nothing.
    struct OpenReport {
        QString cacheSetAside; ///< the old cache is kept under this name
        QString cacheFault; ///< why
        QString indexFault; ///< why nothing can be searched for on this computer
        int damagedOperations = 0; ///< rows of the journal set aside (ever, until forgotten)
        int damagedLetters = 0; ///< likewise
    };
    const OpenReport &openReport() const;
    std::expected<void, Error> forgetDamagedOperations(); ///< and letters

    /// Called after each commit that changed something, with ascending revision, before the method returns.
    void setListener(std::function<void(const ChangeSet &)> listener);

    // --- folders, as the server tells them
    /// The whole answer to LIST (and LSUB): merged by mailbox octets; what is not in it is removed with its messages.
    Changed setFolders(AccountId account, const std::vector<FolderListing> &listings);
    Changed addFolder(AccountId account, const FolderListing &listing); ///< or changes it
    Changed removeFolder(FolderId folder);
    Changed renameFolder(FolderId folder, const QByteArray &mailbox, const QString &path); ///< with what is below it
    Changed setSubscribed(FolderId folder, bool on);
    Changed setCounts(AccountId account, const std::vector<FolderCount> &counts); ///< mailboxes that are not listed are ignored
    Changed setFolderFlags(const FolderFlags &flags);
    /// As the server knows them now, wishes apart.
    QList<Folder> folders(AccountId account) const;
    FolderId folderOf(AccountId account, const QByteArray &mailbox) const; ///< 0 = not there
    Changed removeAccount(AccountId account); ///< its cache and its journal

    // --- messages, as the server tells them
    /// After SELECT. Another UIDVALIDITY than before: the messages are dropped and the operations on them parked.
    Changed openFolderState(FolderId folder, const SelectedState &state);
    std::expected<FolderSyncState, Error> folderState(FolderId folder) const;
    /// The folder's UIDs, all of them: adds unknown ones (headersKnown = false), removes vanished ones.
    Changed applyUids(FolderId folder, const UidSet &all, const FlagSets &flags);
    enum class Unknown : std::uint8_t { Insert, Skip };
    /// Headers; key and folder of the summaries are ignored, uid is not. Messages that are not here are inserted, or skipped: they may have
    /// gone since their headers were asked for.
    Changed applyMessages(FolderId folder, const HeaderBatch &messages, Unknown unknown = Unknown::Insert);
    Changed applyMessages(FolderId folder, const std::vector<MessageSummary> &messages);
    Changed applyFlags(FolderId folder, const std::vector<std::pair<Uid, FlagSet>> &flags); ///< unknown UIDs are ignored
    /// What changed since the point of agreement. A UID that is not known is a new message without headers.
    Changed applyChanges(FolderId folder, const std::vector<std::pair<Uid, FlagSet>> &flags, const UidSet &vanished);
    Changed applyExpunged(FolderId folder, const UidSet &uids);
    /// The folder is level with the server at this point (RFC 7162: HIGHESTMODSEQ advances only now).
    Changed markLevel(FolderId folder, Uid uidNext, ModSeq highestModSeq);
    Changed setPreview(FolderId folder, Uid uid, const QString &preview);
    std::optional<std::pair<FolderId, Uid>> placeOf(MessageKey key) const; ///< as the server knows it now, wishes apart

    // --- whole messages
    Changed putBody(FolderId folder, Uid uid, const QByteArray &raw);
    /// One that comes in parts: each is added to those before it (`offset` octets; 0 begins anew). It is a body with the last one.
    Changed putBodyPart(FolderId folder, Uid uid, std::uint64_t offset, const QByteArray &part, bool last);
    bool hasBody(MessageKey key) const;
    /// What is shown of a message that is not here as a whole (mime/skeleton.h). The whole message takes its place, and that of the pieces.
    Changed putSkeleton(FolderId folder, Uid uid, const QByteArray &raw);
    /// One section of a message ("2.1"), as it is transferred, in parts as for putBodyPart; pieceBegun: octets that are here of one that
    /// was interrupted, where it can go on. dropPiece: these are forgotten.
    Changed putPiecePart(FolderId folder, Uid uid, const QByteArray &section, std::uint64_t offset, const QByteArray &part, bool last);
    std::uint64_t pieceBegun(MessageKey key, const QByteArray &section) const;
    void dropPiece(MessageKey key, const QByteArray &section);
    bool hasPiece(MessageKey key, const QByteArray &section = {}) const; ///< no section: the skeleton
    struct Shape {
        std::shared_ptr<const Part> structure;
        std::uint64_t size;
    };
    std::optional<Shape> shapeOf(MessageKey key) const; ///< nothing: not known
    void useBody(MessageKey key); ///< it is read now: it stays longer than others
    struct Lacking {
        Uid uid;
        std::uint64_t size; ///< as the server said; 0: not known yet
    };
    /// Messages that are not here as a whole, of those that arrived since then (s since epoch; 0: of all); the newest first.
    std::expected<std::vector<Lacking>, Error> lacksBodies(FolderId folder, qint64 since = 0) const;
    /// All of them take no more octets than this; those go first that were not used for the longest time. 0: as much as there is.
    Changed setBodyBudget(qint64 octets);
    qint64 roomForBodies() const; ///< octets that need no other body to go

    // --- the index of words. What leaves the cache leaves it in the same call
    /// Called when there is something to put in, or to forget; then not again before nextToIndex() says that there is nothing.
    void setIndexListener(std::function<void()> listener);
    std::expected<IndexWork, Error> nextToIndex(int most); ///< again only after putIndexed(); looks at 4,096 messages
    std::expected<void, Error> putIndexed(const std::vector<IndexedText> &texts); ///< messages that are gone meanwhile are left out
    std::expected<bool, Error> mergeIndex(); ///< a step of what keeps searches fast after putIndexed(); true: more are needed
    std::expected<bool, Error> forgetWords(); ///< a step of removing what has left from the file, too; true: more are needed

    // --- the journal
    /// Durable when it returns. Error::Invalid if the wish names nothing that exists. Messages that an earlier wish moves elsewhere are
    /// followed: so one wish may become several operations.
    std::expected<std::pair<QList<Operation>, ChangeSet>, Error> enqueue(const Wish &wish);
    /// Takes a wish of this session back, named by its first operation: it is withdrawn if it was not sent, else the opposite is wished;
    /// those operations are given back. Error::Invalid if that cannot be.
    std::expected<QList<Operation>, Error> undo(OperationId wish);
    QList<Operation> operations(AccountId account) const; ///< journal order
    ReplayPlan planReplay(AccountId account, const QSet<OperationId> &singly = {}) const;
    QByteArray appendContent(const Operation &operation) const; ///< of an Append or SaveDraft; null if the file is gone
    /// Of a MoveAcross or CopyAcross: which of its messages are to be carried over next. None: enough are on their way.
    struct Cargo {
        UidSet uids, lacking; ///< lacking: those of them that are not here as a whole
    };
    Cargo nextAcross(OperationId across) const;
    struct Original {
        Uid uid{};
        FlagSet flags;
        qint64 arrived = 0; ///< s since epoch
    };
    /// As the server described them now; each that is here as a whole becomes an Append of the other account. Those that were `asked` for
    /// and are not among `found` are gone, and left out. Error::Invalid: the operation was taken back meanwhile.
    Changed carry(OperationId across, const UidSet &asked, const std::vector<Original> &found);
    /// It is about to be sent: what comes of it will have such a UID. Error::Invalid: it was taken back meanwhile.
    Changed sendCarried(OperationId append, UidValidity validity, Uid uidNext);
    /// Where originals cannot be removed one by one (UIDPLUS): they go into the trash. False: there is none, or they are in it.
    std::expected<bool, Error> intoTrash(const QList<OperationId> &expunges);
    Changed setOperationState(const QList<OperationId> &ids, Operation::State state, const Error &error = {});
    Changed setOperationState(OperationId id, Operation::State state, const Error &error = {})
    {
        return setOperationState(QList{id}, state, error);
    }
    /// The server did them: their effect enters the cache, then they leave the journal. `effects`: of all together.
    Changed finishOperations(const QList<OperationId> &ids, const std::optional<OperationEffects> &effects = {});
    Changed finishOperation(OperationId id, const std::optional<OperationEffects> &effects = {}) { return finishOperations({id}, effects); }
    /// The person takes it back. Error::Invalid when it is Sent.
    Changed withdrawOperation(OperationId id);
    /// The person wants it tried again: Error::Invalid unless it was refused, parked, or may have happened.
    Changed retryOperation(OperationId id);

    struct Private;

private:
    friend class Letters;
    explicit Writer(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace godwit::store
