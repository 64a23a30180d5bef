// SPDX-License-Identifier: GPL-3.0-or-later
/// @file
/// SELECT and EXAMINE with parameters: RFC 7162 (CONDSTORE, QRESYNC).
#pragma once

#include "imap/command.h"

#include <optional>

namespace godwit::imap {

/// What the cache holds of the mailbox. While SELECT runs, what changed since comes as CommandData: VanishedData (earlier) and FetchData.
struct Resync {
    UidValidity uidValidity{}; ///< when the mailbox has another now, nothing of this counts
    ModSeq modSeq = 0;         ///< not 0
    UidSet known = {};         ///< the UIDs; empty: unknown, VANISHED may then name UIDs that were never seen
    /// Also says which sequence numbers some of them had, so that the server need not name what vanished long ago (RFC 7162 3.2.5.2).
    /// Not for Zimbra, which chokes on numbers that are gone (quirk 27), nor with UIDONLY.
    bool matchSequence = false;
    /// UIDNEXT when they were known. Of UIDs that are not `known` the server tells nothing (RFC 7162 3.2.5.1): those from here on are named
    /// too, so that new messages come as changes. 0: they do not.
    Uid next = {};
};

/// Parameters of SELECT and EXAMINE (RFC 4466 2.1).
struct SelectOptions {
    bool condstore = false; ///< modification sequences from now on; not needed beside ENABLE
    std::optional<Resync> resync = {}; ///< only after ENABLE QRESYNC
};

namespace commands {

/// RFC 3501 6.3.1 with RFC 7162 3.1.8 and 3.2.5. MailboxSelected tells of it.
Command select(const QByteArray &mailbox, const SelectOptions &options);
/// The same, but nothing in the mailbox can be changed.
Command examine(const QByteArray &mailbox, const SelectOptions &options);

} // namespace commands
} // namespace godwit::imap
