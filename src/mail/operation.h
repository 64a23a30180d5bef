// SPDX-License-Identifier: GPL-3.0-or-later
// The road of wishes: what a person wants done, before and after it is in the journal.
#pragma once

#include "mail/error.h"
#include "mail/flagset.h"
#include "mail/folder.h"
#include "mail/message.h"
#include "mail/uidset.h"

#include <chrono>
#include <span>
#include <variant>
#include <vector>

namespace godwit {

/// A wish as a view utters it: by our own names. The store turns it into one or more Operations (self-contained) and writes them durably.
namespace wish {
struct ChangeFlags {
    FolderId folder{};
    std::vector<MessageKey> messages;
    FlagSet add, remove;
};
/// Into a folder of any account. Between two accounts it is a MoveAcross.
struct Move {
    FolderId folder{};
    std::vector<MessageKey> messages;
    FolderId target{};
    FlagSet add{}, remove{}; ///< set before they go: $Junk teaches a filter
};
struct Copy {
    FolderId folder{};
    std::vector<MessageKey> messages;
    FolderId target{};
};
/// \Deleted and UID EXPUNGE: final. "Delete" in the window is Move to the Trash role, except in Trash. It can be undone for `holdFor`.
struct Expunge {
    FolderId folder{};
    std::vector<MessageKey> messages;
    std::chrono::seconds holdFor{0};
};
/// The same for all messages that the folder shows.
struct EmptyFolder {
    FolderId folder{};
    std::chrono::seconds holdFor{0};
};
struct Append {
    FolderId folder{};
    QByteArray message;
    FlagSet flags;
    qint64 arrived = 0;
}; ///< message: CRLF octets
/// It is subscribed to, too: where only subscribed folders are shown it would not be seen.
struct CreateFolder {
    AccountId account{};
    QByteArray mailbox;
    Role use = Role::None; ///< what it is for: told to servers that keep that (RFC 6154, 3)
};
/// With those below it. Subscriptions go along (RFC 3501, 6.3.5 does not say that they do).
struct RenameFolder {
    FolderId folder{};
    QByteArray mailbox;
};
struct DeleteFolder {
    FolderId folder{};
    std::chrono::seconds holdFor{0};
};
struct Subscribe {
    FolderId folder{};
    bool on = true;
};
} // namespace wish
using Wish = std::variant<wish::ChangeFlags, wish::Move, wish::Copy, wish::Expunge, wish::EmptyFolder, wish::Append, wish::CreateFolder,
                          wish::RenameFolder, wish::DeleteFolder, wish::Subscribe>;

enum class OperationId : quint64 {}; ///< place in the journal, ascending, never reused; 0 = none

/// One row of the journal. Self-contained: mailbox octets, UIDVALIDITY, UIDs; no cache row ids.
struct Operation {
    enum class Kind : std::uint8_t {
        ChangeFlags = 1,
        Move,
        Copy,
        Expunge,
        Append,
        CreateFolder,
        RenameFolder,
        DeleteFolder,
        Subscribe,
        Unsubscribe,
        SaveDraft, ///< puts a version of a draft into `mailbox`, and our own copy of the version before (`uids`) out of it
        MoveAcross, ///< into a folder of another account, message by message: each becomes an Append there, and when that is done this
                    ///< Append becomes, in the same row, the Expunge of the original
        CopyAcross, ///< the same without the Expunge
    };
    enum class State : std::uint8_t {
        Queued,       ///< not sent
        Sent,         ///< bytes may have left; the outcome is not known yet
        Refused,      ///< the server said NO or BAD: parked with its words
        Parked,       ///< cannot be applied (UIDVALIDITY changed, folder gone): reason in error
        MayHaveHappened, ///< the outcome cannot be known: never repeated unasked
    };
    OperationId id{};
    AccountId account{};
    Kind kind = Kind::ChangeFlags;
    State state = State::Queued;
    QByteArray mailbox;      ///< octets of the folder it acts on
    UidValidity uidValidity{};
    UidSet uids;
    OperationId after{}; ///< a Move or Copy before this one: the messages are what it puts into `mailbox`, and until it is done `uids`
                         ///< and no uidValidity are those of the place that the first of such a row takes them from; 0 = none
    QByteArray target; ///< mailbox octets: Move, Copy, RenameFolder, MoveAcross, CopyAcross
    AccountId toAccount{}; ///< MoveAcross, CopyAcross: that of `target`. `uids`: those whose copy is not certain yet
    OperationId carries{}; ///< the MoveAcross or CopyAcross that this is a part of: an Append of one message, or what removes the original
    Uid carried{}; ///< of an Append that carries: which one
    Uid uidNext{}; ///< likewise: what it puts into its mailbox has this UID or a higher one, under uidValidity; 0 = not sent yet
    Role use = Role::None; ///< CreateFolder
    FlagSet add, remove; ///< ChangeFlags; Append, SaveDraft: add = its flags
    QByteArray messageId; ///< Append, SaveDraft: to look it up after an unknown outcome; of a draft each version has its own
    QString bodyFile; ///< Append, SaveDraft: immutable file in the data folder, a name without path
    std::uint64_t size = 0; ///< Append, SaveDraft: octets
    qint64 arrived = 0; ///< Append: INTERNALDATE, 0 = now
    qint64 created = 0; ///< s since epoch
    qint64 heldUntil = 0; ///< s since epoch: not sent before, so that it can be undone; 0 = at once
    LetterId letter{}; ///< SaveDraft: whose version it is
    bool filing = false; ///< Append: of what was sent, into the folder for it
    bool resent = false; ///< Append: `messageId` is its Resent-Message-ID
    bool lookFirst = false; ///< Append: the server may file it by itself; it is looked for before it is uploaded (Options::filing)
    Error error;

    bool operator==(const Operation &) const = default;
};

/// Between two accounts, message by message.
bool isAcross(Operation::Kind kind);
/// A step of another operation that a person need not hear of: that one is told, and is what can be taken back or tried again.
bool isStep(const Operation &operation);

/// Queued or on its way: what it asks for is shown as if it were done.
bool takesEffect(const Operation &operation);

/// A message as the cache holds it, in what the overlay needs.
struct CachedMessage {
    QByteArray mailbox;
    UidValidity uidValidity{};
    Uid uid{};
    FlagSet flags;
};
struct ShownMessage {
    bool visible = true;
    bool pending = false;
    FlagSet flags;
};

/// What is shown = cache ⊕ pending operations. Pure; `pending` in journal order. Refused and Parked operations show
/// nothing; one that may have happened shows only as pending: what the server holds is what the cache says.
/// Costs the operations on this mailbox, each O(log of its UID ranges).
/// Thread: any.
ShownMessage overlay(const CachedMessage &cached, std::span<const Operation> pending);

/// Where a message is shown that pending operations may have taken elsewhere.
struct PlacedMessage {
    bool visible = true;
    QByteArray mailbox; ///< by its name after the pending renames
    OperationId by{}; ///< the Move that brings it there; 0 = it is where the cache has it
    FlagSet flags;
};
/// The same function for a message that a pending Move names: follows it from folder to folder. `journal`: of its account, in order.
PlacedMessage placed(const CachedMessage &cached, std::span<const Operation> journal, char delimiter);

} // namespace godwit

Q_DECLARE_METATYPE(godwit::Wish)
Q_DECLARE_METATYPE(godwit::Operation)
