// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine tells the store about folders, and what the store remembers for the next synchronisation.
#pragma once

#include "mail/folder.h"
#include "mail/uidset.h"

#include <optional>

namespace godwit::store {

/// One folder of a LIST (and LSUB) answer.
struct FolderListing {
    QByteArray mailbox; ///< INBOX in upper case
    QString path;
    char delimiter = '\0';
    FolderAttributes attributes;
    Role role = Role::None;
    NamespaceKind space = NamespaceKind::Personal;
    bool subscribed = false;
};

/// One answer to STATUS.
struct FolderCount {
    QByteArray mailbox;
    std::uint32_t total = 0, unread = 0;
};

/// What the answer to SELECT or EXAMINE said.
struct SelectedState {
    UidValidity uidValidity{};
    Uid uidNext{};            ///< 0 = not told
    std::uint32_t exists = 0;
    ModSeq highestModSeq = 0; ///< 0 = none
    std::optional<FolderFlags> flags = {}; ///< its folder is filled in by the store; EXAMINE tells none that count
};

/// What the store holds of a folder. uidNext and highestModSeq are those of the last Writer::markLevel(), not of the last SELECT:
/// equal to the server's they mean that nothing needs fetching.
struct FolderSyncState {
    QByteArray mailbox; ///< as the server knows it now
    UidValidity uidValidity{};
    Uid uidNext{};
    ModSeq highestModSeq = 0;
    std::uint32_t count = 0;
    bool complete = false; ///< applyUids() was heard since the last reset: uids is the whole folder
    UidSet uids;
    UidSet uidsWithoutHeaders;
};

/// Flags of a whole folder as UID SEARCH tells them; a set that is not there leaves that flag alone.
struct FlagSets {
    std::optional<UidSet> unseen, flagged, answered, deleted, draft;
};

/// What the tagged OK of an operation told beyond that it was done.
struct OperationEffects {
    UidValidity targetValidity{}; ///< COPYUID or APPENDUID (RFC 4315); 0 = not told
    UidSet from, to;              ///< COPYUID, both ascending and of equal count, else both empty
    bool sourceStays = false;     ///< Move or Expunge without UIDPLUS: the messages are still there, marked \Deleted
};

} // namespace godwit::store
