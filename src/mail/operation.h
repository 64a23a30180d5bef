// SPDX-License-Identifier: GPL-3.0-or-later
// The road of wishes: what a person wants done, before and after it is in the journal.
#pragma once

#include "mail/error.h"
#include "mail/flagset.h"
#include "mail/folder.h"
#include "mail/message.h"
#include "mail/uidset.h"

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
struct Move {
    FolderId folder{};
    std::vector<MessageKey> messages;
    FolderId target{};
};
struct Copy {
    FolderId folder{};
    std::vector<MessageKey> messages;
    FolderId target{};
};
/// \Deleted and UID EXPUNGE: final. "Delete" in the window is Move to the Trash role, except in Trash.
struct Expunge {
    FolderId folder{};
    std::vector<MessageKey> messages;
};
struct Append {
    FolderId folder{};
    QByteArray message;
    FlagSet flags;
    qint64 arrived = 0;
}; ///< message: CRLF octets
struct CreateFolder {
    AccountId account{};
    QByteArray mailbox;
};
struct RenameFolder {
    FolderId folder{};
    QByteArray mailbox;
};
struct DeleteFolder {
    FolderId folder{};
};
struct Subscribe {
    FolderId folder{};
    bool on = true;
};
} // namespace wish
using Wish = std::variant<wish::ChangeFlags, wish::Move, wish::Copy, wish::Expunge, wish::Append, wish::CreateFolder, wish::RenameFolder,
                          wish::DeleteFolder, wish::Subscribe>;

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
        Unsubscribe
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
    QByteArray target;       ///< mailbox octets: Move, Copy, RenameFolder
    FlagSet add, remove;     ///< ChangeFlags; Append: add = its flags
    QByteArray messageId;    ///< Append: to look it up after an unknown outcome
    QString bodyFile;        ///< Append: immutable file in the data folder, a name without path
    std::uint64_t size = 0;  ///< Append: octets
    qint64 arrived = 0;      ///< Append: INTERNALDATE, 0 = now
    qint64 created = 0;      ///< s since epoch
    Error error;

    bool operator==(const Operation &) const = default;
};

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

} // namespace godwit

Q_DECLARE_METATYPE(godwit::Wish)
Q_DECLARE_METATYPE(godwit::Operation)
