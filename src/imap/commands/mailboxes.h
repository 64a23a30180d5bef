// SPDX-License-Identifier: GPL-3.0-or-later
// Commands about mailboxes: RFC 3501 6.3; RFC 2342 (NAMESPACE), RFC 3691 (UNSELECT). Names are octets as on the wire.
#pragma once

#include "imap/command.h"

namespace godwit::imap::commands {

Command namespaces();
Command list(const QByteArray &reference, const QByteArray &pattern);
Command lsub(const QByteArray &reference, const QByteArray &pattern);
Command status(const QByteArray &mailbox, const QByteArrayList &items = {"MESSAGES", "UNSEEN", "UIDNEXT", "UIDVALIDITY"});
Command select(const QByteArray &mailbox);
Command examine(const QByteArray &mailbox);
Command subscribe(const QByteArray &mailbox);
Command unsubscribe(const QByteArray &mailbox);
Command create(const QByteArray &mailbox);
Command remove(const QByteArray &mailbox); ///< DELETE
Command rename(const QByteArray &from, const QByteArray &to);
Command check();
Command close();    ///< expunges what is \Deleted, also what others marked: see DESIGN, deleting
Command unselect(); ///< RFC 3691: only with that capability

} // namespace godwit::imap::commands
