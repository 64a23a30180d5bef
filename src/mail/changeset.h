// SPDX-License-Identifier: GPL-3.0-or-later
// What one transaction of the store changed, and what that does to an open list.
#pragma once

#include "mail/folder.h"
#include "mail/letter.h"
#include "mail/listsetup.h"
#include "mail/message.h"
#include "mail/operation.h"

#include <vector>

namespace godwit {

/// A message's place in the default order and the flags a filter needs. 16 bytes.
struct ListEntry {
    MessageKey key{};
    Uid uid{};
    std::uint32_t flags = 0; ///< SystemFlags bits as shown; bit 16: pending; bit 17: the person ignores its conversation
    static constexpr std::uint32_t ignored = 1U << 17;
    bool operator==(const ListEntry &) const = default;
};

/// Messages of one folder that changed in one transaction, as shown (cache ⊕ pending).
struct MessageChanges {
    FolderId folder{};
    std::vector<ListEntry> added;     ///< became visible, ascending by UID
    std::vector<ListEntry> changed;   ///< flags or headers differ now
    std::vector<MessageKey> removed;  ///< no longer visible
    bool reset = false;               ///< UIDVALIDITY changed: everything else was dropped before
};

struct ChangeSet {
    std::uint64_t revision = 0;       ///< ascending by one with each transaction that changed something
    QList<FolderDelta> folders;
    std::vector<MessageChanges> messages;
    QList<FolderFlags> folderFlags;
    QList<Operation> operations;      ///< new or changed journal rows
    QList<OperationId> operationsDone;///< left the journal
    QList<KeptLetter> letters;        ///< new or changed: drafts, and the outbox
    QList<LetterId> lettersGone;      ///< sent, discarded, or wholly on the server
};

/// Difference of an open list. Removals first (descending rows of the list before), then insertions (ascending rows of the list
/// after), then changes (rows of the list after). Contiguous ranges, inclusive.
struct ListDelta {
    struct Range {
        int first, last;
        bool operator==(const Range &) const = default;
    };
    struct Move {
        int from, to; ///< rows of the list before and after
        bool operator==(const Move &) const = default;
    };
    FolderId folder{};
    std::uint64_t revision = 0;
    int count = 0;                    ///< rows after it
    std::vector<Range> removed = {};
    std::vector<Range> inserted = {};
    std::vector<Range> changed = {};
    std::vector<Move> moved = {};          ///< those of the removed rows whose message is among the inserted ones; ascending by `from`
    bool initial = false;             ///< the list was just opened: `inserted` is all of it
};

/// A window of rows of an open list. Valid for `revision` only; older ones are dropped.
struct ListRows {
    FolderId folder{};
    std::uint64_t revision = 0;
    int first = 0;
    QList<MessageSummary> rows;
    QList<ThreadPlace> places = {}; ///< as many, or none: the list is flat
};

} // namespace godwit

Q_DECLARE_METATYPE(godwit::ChangeSet)
Q_DECLARE_METATYPE(godwit::ListDelta)
Q_DECLARE_METATYPE(godwit::ListRows)
