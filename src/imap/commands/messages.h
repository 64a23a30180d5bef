// SPDX-License-Identifier: GPL-3.0-or-later
/// @file
/// Commands about messages of the selected mailbox, always by UID: RFC 3501 6.4; RFC 4315 (UID EXPUNGE), 6851 (MOVE).
#pragma once

#include "imap/commands/fetch.h"
#include "imap/commands/search.h"

namespace godwit::imap {

/// "+FLAGS", "-FLAGS" or "FLAGS" (RFC 3501 6.4.6).
enum class StoreMode : quint8 { Add, Remove, Replace };
/// How a STORE answers, and which messages it leaves alone.
struct StoreOptions {
    bool silent = false; ///< .SILENT: the new flags are not told; a modification sequence still is
    /// CONDSTORE: only messages that did not change after it; the others are in [MODIFIED], in the status of CommandDone. 0: only those
    /// that never had the flags (RFC 7162 3.1.3).
    std::optional<ModSeq> unchangedSince = {};
};

namespace commands {

/// RFC 3501 6.4.6. Unless silent, the new flags come as FetchData and MessageChanged.
Command uidStore(const MessageSet &messages, StoreMode mode, const FlagSet &flags, const StoreOptions &options);
/// The same without a condition.
Command uidStore(const MessageSet &messages, StoreMode mode, const FlagSet &flags, bool silent);
/// X-GM-LABELS: octets as on the wire; those that begin with a backslash are Gmail's own ("\\Inbox").
Command uidStoreLabels(const MessageSet &messages, StoreMode mode, const QByteArrayList &labels, const StoreOptions &options = {});
/// RFC 3501 6.4.7. [COPYUID] (RFC 4315 3) is in the status of CommandDone.
Command uidCopy(const MessageSet &messages, const QByteArray &mailbox);
/// RFC 6851. [COPYUID] comes untagged: Session puts it into CommandDone.
Command uidMove(const MessageSet &messages, const QByteArray &mailbox);
/// RFC 4315 2.1, only with UIDPLUS: of these messages, those that are marked as deleted go for good.
Command uidExpunge(const MessageSet &messages);
/// RFC 3501 6.4.3: all that are marked as deleted go, also those that others marked. The engine never sends it.
Command expunge();

} // namespace commands
} // namespace godwit::imap
