// SPDX-License-Identifier: GPL-3.0-or-later
/// @file
/// Commands about mailboxes: RFC 3501 6.3; RFC 2342 (NAMESPACE), RFC 3691 (UNSELECT). Names are octets as on the wire.
#pragma once

#include "imap/command.h"

namespace godwit::imap::commands {

/// RFC 2342 5. Answered by NamespaceData.
Command namespaces();
/// RFC 3501 6.3.8. Answered by ListData; with "" as the pattern by one, with the delimiter and the root of the reference. More: listing.h.
Command list(const QByteArray &reference, const QByteArray &pattern);
/// RFC 3501 6.3.9: the subscribed ones, also those that do not exist. Answered by ListData with `lsub` set.
Command lsub(const QByteArray &reference, const QByteArray &pattern);
/// RFC 3501 6.3.10. Answered by StatusData. `items` as on the wire; those of extensions only with them.
Command status(const QByteArray &mailbox, const QByteArrayList &items = {"MESSAGES", "UNSEEN", "UIDNEXT", "UIDVALIDITY"});
/// RFC 3501 6.3.1. MailboxSelected tells of it; details: Session::state().
Command select(const QByteArray &mailbox);
/// RFC 3501 6.3.2: the same, but nothing in the mailbox can be changed.
Command examine(const QByteArray &mailbox);
/// RFC 3501 6.3.6.
Command subscribe(const QByteArray &mailbox);
/// RFC 3501 6.3.7.
Command unsubscribe(const QByteArray &mailbox);
/// RFC 3501 6.3.3. `uses`: "\\Sent"… (RFC 6154 3), only with CREATE-SPECIAL-USE; NO [USEATTR] when the server cannot. [MAILBOXID] (RFC
/// 8474) is in the status.
Command create(const QByteArray &mailbox, const QByteArrayList &uses = {});
/// DELETE (RFC 3501 6.3.4).
Command remove(const QByteArray &mailbox);
/// RFC 3501 6.3.5. INBOX: its messages go to the new mailbox and it stays, empty; what is below it stays too.
Command rename(const QByteArray &from, const QByteArray &to);
/// RFC 3501 6.4.1. Went with IMAP4rev2.
Command check();
/// RFC 3501 6.4.2. Expunges what is `\Deleted`, also what others marked, and tells no EXPUNGE: the engine never sends it.
Command close();
/// RFC 3691, only with that capability: the same without expunging.
Command unselect();

} // namespace godwit::imap::commands
