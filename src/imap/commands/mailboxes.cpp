// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/commands/mailboxes.h"

#include "imap/commands/build.h"
#include "imap/mailboxname.h"

namespace godwit::imap::commands {

using Kind = Command::Kind;

namespace {

Command listing(Kind kind, const char *name, const QByteArray &reference, const QByteArray &pattern)
{
    Encoder arguments;
    arguments.space().string(reference).space().listMailbox(pattern);
    return build(kind, name, Command::SignedIn, Lane::Ask, std::move(arguments));
}

} // namespace

Command namespaces() { return build(Kind::Namespace, "NAMESPACE", Command::SignedIn, Lane::Ask); }
Command list(const QByteArray &reference, const QByteArray &pattern) { return listing(Kind::List, "LIST", reference, pattern); }
Command lsub(const QByteArray &reference, const QByteArray &pattern) { return listing(Kind::Lsub, "LSUB", reference, pattern); }
Command select(const QByteArray &mailbox) { return onMailbox(Kind::Select, "SELECT", Lane::Alone, mailbox); }
Command examine(const QByteArray &mailbox) { return onMailbox(Kind::Examine, "EXAMINE", Lane::Alone, mailbox); }
Command subscribe(const QByteArray &mailbox) { return onMailbox(Kind::Subscribe, "SUBSCRIBE", Lane::Mailboxes, mailbox); }
Command unsubscribe(const QByteArray &mailbox) { return onMailbox(Kind::Unsubscribe, "UNSUBSCRIBE", Lane::Mailboxes, mailbox); }
Command remove(const QByteArray &mailbox) { return onMailbox(Kind::Delete, "DELETE", Lane::Mailboxes, mailbox); }
Command check() { return build(Kind::Check, "CHECK", Command::Selected, Lane::Ask); }
Command close() { return build(Kind::Close, "CLOSE", Command::Selected, Lane::Alone); }
Command unselect() { return build(Kind::Unselect, "UNSELECT", Command::Selected, Lane::Alone); }

Command status(const QByteArray &mailbox, const QByteArrayList &items)
{
    Encoder more;
    more.raw(" (").raw(items.join(' ')).raw(")");
    return onMailbox(Kind::Status, "STATUS", Lane::Ask, mailbox, std::move(more));
}

Command create(const QByteArray &mailbox, const QByteArrayList &uses)
{
    Encoder more;
    if (!uses.isEmpty()) more.raw(" (USE (").raw(uses.join(' ')).raw("))");
    return onMailbox(Kind::Create, "CREATE", Lane::Mailboxes, mailbox, std::move(more));
}

Command rename(const QByteArray &from, const QByteArray &to)
{
    Encoder more;
    more.space().mailbox(to);
    return onMailbox(Kind::Rename, "RENAME", Lane::Mailboxes, from, std::move(more));
}

} // namespace godwit::imap::commands
