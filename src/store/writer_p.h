// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/edit.h"
#include "store/journal.h"
#include "store/searchindex.h"
#include "store/writer.h"

#include <QHash>
#include <deque>
#include <map>

class QFileDevice;

namespace godwit::store {

struct Writer::Private {
    Paths paths;
    std::unique_ptr<Database> cache;
    std::unique_ptr<Journal> journal;
    std::unique_ptr<SearchIndex> index; ///< null: its file cannot be had; then nothing is searchable, and all else goes on
    std::function<void()> indexListener;
    bool indexerAwake = false;
    std::vector<FolderRow> folders;  ///< as in the cache; this is its only writer
    QHash<FolderId, Folder> shown;   ///< as told last
    std::function<void(const ChangeSet &)> listener;
    std::uint64_t revision = 0;
    OpenReport report;
    qint64 bodyBudget = 0;           ///< octets; 0: none
    bool cacheIsUseless = false;     ///< while opening: damaged, or of a newer version

    ~Private();
    std::expected<void, Error> openCache();
    std::expected<void, Error> tryCache();
    std::expected<void, Error> setCacheAside(const QString &why);
    std::expected<void, Error> begin(); ///< after both are open

    /// One transaction of the cache: `step` writes, then the difference is told. `news` comes along (operations, folder flags).
    /// If the step or the commit fails, nothing has changed. `leaving` leave the journal when the cache has their effect: a crash
    /// between the two leaves an operation whose effect is there already, and showing it again changes nothing. `rewritten` are
    /// written in the same transaction of the journal.
    using Step = std::function<std::expected<void, Error>(Edit &)>;
    Changed change(const Step &step, ChangeSet news = {}, const QList<OperationId> &leaving = {}, const QList<Operation> &rewritten = {});
    Changed onFolder(FolderId folder, const std::function<void(Edit &, const FolderRow &)> &step, ChangeSet news = {});
    void tellIndex(const Edit &edit);

    // letters
    /// The journal first, since that is what counts; then what it makes a difference to in the cache, and what `step` writes there.
    Changed write(JournalEdit edit, const Step &step = {});
    struct DraftCopy {
        LetterId letter;
        FolderId folder;
        Uid uid;
    };
    std::vector<DraftCopy> draftCopies(); ///< those that the cache has
    void noteCopiesGone(const std::vector<DraftCopy> &copies, ChangeSet &news);
    Changed finishSaving(const Operation &done, const OperationEffects &effects);
    QList<KeptLetter> lettersAlong(const Operation &done, const OperationEffects &effects) const;
    JournalEdit withoutSaving(LetterId letter) const;
    const Folder *shownRole(AccountId account, Role role) const;
    QList<Operation> intoSent(Operation append) const;
    QList<Operation> filing(const KeptLetter &letter, Outgoing::SentFiling by) const;
    QList<Operation> marksOnOrigin(const LetterOrigin &origin);

    ChangeSet publish(ChangeSet changes, const Edit &edit);
    QList<FolderDelta> folderDeltas(const QList<Folder> &now);
    QList<FolderDelta> countDeltas(std::vector<FolderId> counted, const std::vector<MessageChanges> &messages);

    // writing the tables
    void writeListing(AccountId account, const FolderListing &listing, const FolderRow *known);
    void keepNumber(AccountId account, const QByteArray &mailbox); ///< for a folder that a pending operation makes
    void renameRows(const FolderRow &row, const QByteArray &mailbox, const QString &path);
    void dropFolder(Edit &edit, FolderId folder);
    void dropMessages(Edit &edit, FolderId folder, const UidSet &uids);
    UidSet here(FolderId folder, const UidSet &uids);
    void writeBody(Edit &edit, MessageKey key, qint64 octets, const QByteArray &inlined); ///< null: it is a file
    void makeRoom(Edit &edit, MessageKey keep);
    void writePiece(Edit &edit, MessageKey key, const QByteArray &section, qint64 octets, const QByteArray &inlined);
    void dropPieces(Edit &edit, MessageKey key);
    qint64 bodyOctets() const;
    void writeFolderFlags(const FolderFlags &flags);
    void insertMessage(FolderId folder, Uid uid, const FlagSet &flags, bool known);
    void insertMessages(FolderId folder, std::vector<MessageRow> &rows);
    void writeDigest(Statement &digest, MessageKey key, const HeaderBatch &messages, const HeaderBatch::Row &row);
    void fillDigests();
    void updateFlags(FolderId folder, Uid uid, const FlagSet &flags);
    void applyMove(Edit &edit, const FolderRow &source, const Operation &operation, const OperationEffects &effects);
    void markDeleted(const FolderRow &folder, const UidSet &uids);
    void applyEffects(Edit &edit, const Operation &operation, const OperationEffects &effects);

    /// A wish of this session, with what it takes to undo it.
    struct Uttered {
        struct Part {
            Operation operation;
            std::vector<MessageKey> messages;
        };
        struct FlagChange {
            FlagSet add, remove;
            std::vector<MessageKey> messages; ///< those on which it changed something
        };
        OperationId id{}; ///< of its first operation
        std::vector<Part> parts;
        std::vector<FlagChange> flags;
        FolderId source{};
    };
    std::deque<Uttered> uttered;
    std::map<OperationId, OperationEffects> effects; ///< of what is done and can be undone

    std::expected<Uttered, Error> read(const Wish &wish);
    std::expected<QList<Operation>, Error> write(Uttered &wish, ChangeSet &changes);
    std::expected<QList<Operation>, Error> undo(const Uttered &wish);
    std::expected<QList<Operation>, Error> undoFlags(const Uttered &wish);
    std::expected<Uttered, Error> undoingOf(const Uttered &wish, const Uttered::Part &part);
    void remember(Uttered wish);
    const FolderRow *folderOf(const Operation &operation) const; ///< in which the cache has the messages that it names
    void watchMessagesOf(Edit &edit, const Operation &operation);
    char delimiterOf(AccountId account) const;
    QList<Operation> movedAlong(const Operation &done, const OperationEffects &effects) const;
    const Operation *wholeOf(OperationId id) const; ///< what a person takes back or tries again when that is only a step of it
    QSet<OperationId> waitingAcross(AccountId account) const;
    std::expected<Operation, Error> appendOf(const Operation &across, const FolderRow &folder, const Original &original);
    Changed finishCarried(const Operation &append, const OperationEffects &told);
    void keepCopied(const Operation &append, const Operation &across, const OperationEffects &told);
    Changed withdrawAcross(const Operation &across);
    QList<Operation> acrossStoppedBy(const QList<Operation> &stopped) const;
    QList<OperationId> stoppedStepsOf(const Operation &across) const;
    QList<Operation> redirectedBy(const Operation &rename) const;
    QByteArray targetNow(const Operation &across) const;
    std::expected<Uttered, Error> undoingAcross(const Uttered &wish, const Operation &across, quint64 done) const;
    QList<Operation> stoppedWith(QList<Operation> stopped) const;
    QList<Operation> wokenWith(QList<Operation> retried) const;
    Changed withdraw(Operation operation);
    void keepEffects(const Operation &done, const OperationEffects &told);
    QList<Operation> turnedBack(const Operation &withdrawn) const;
    QList<Operation> parkedBy(const FolderRow &row, UidValidity now) const;
};

Error invalid(const QString &why);
QByteArray messageIdOf(const QByteArray &message); ///< of its header; RFC 5322, 3.6.4
std::unexpected<Error> fileError(const QFileDevice &file);
std::unexpected<Error> messageGone();
/// `part` goes to the end of `half`, which must be `offset` octets long by now, or it is removed; with the last one that becomes `whole`.
/// Gives its size then, else nullopt.
std::expected<std::optional<qint64>, Error> appendPart(const QString &half, const QString &whole, std::uint64_t offset,
                                                       const QByteArray &part, bool last);

} // namespace godwit::store
