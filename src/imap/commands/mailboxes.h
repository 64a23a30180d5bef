// SPDX-License-Identifier: GPL-3.0-or-later
// Commands about mailboxes: RFC 3501 6.3; RFC 2342 (NAMESPACE), RFC 3691 (UNSELECT). Names are octets as on the wire.
#pragma once

#include "imap/command.h"

namespace godwit::imap::commands {

Command namespaces();
/// With "" as the pattern: one ListData with the delimiter and the root of the reference (RFC 3501 6.3.8). More: listing.h.
Command list(const QByteArray &reference, const QByteArray &pattern);
Command lsub(const QByteArray &reference, const QByteArray &pattern);
Command status(const QByteArray &mailbox, const QByteArrayList &items = {"MESSAGES", "UNSEEN", "UIDNEXT", "UIDVALIDITY"});
Command select(const QByteArray &mailbox);
Command examine(const QByteArray &mailbox);
Command subscribe(const QByteArray &mailbox);
Command unsubscribe(const QByteArray &mailbox);
/// `uses`: "\\Sent"… (RFC 6154 3), only with CREATE-SPECIAL-USE; NO [USEATTR] when the server cannot. [MAILBOXID] (RFC 8474) is in the
/// status.
Command create(const QByteArray &mailbox, const QByteArrayList &uses = {});
Command remove(const QByteArray &mailbox); ///< DELETE
/// INBOX: its messages go to the new mailbox and it stays, empty; what is below it stays too (RFC 3501 6.3.5).
Command rename(const QByteArray &from, const QByteArray &to);
Command check();
Command close();    ///< expunges what is \Deleted, also what others marked: see DESIGN, deleting
Command unselect(); ///< RFC 3691: only with that capability

} // namespace godwit::imap::commands
