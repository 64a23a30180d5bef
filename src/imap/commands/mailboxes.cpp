// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/commands/mailboxes.h"

#include "imap/commands/build.h"
#include "imap/mailboxname.h"

namespace godwit::imap::commands {

using Kind = Command::Kind;

namespace {

Command onMailbox(Kind kind, const char *name, Lane lane, const QByteArray &mailbox)
{
    Encoder arguments;
    arguments.space().mailbox(mailbox);
    Command command = build(kind, name, Command::SignedIn, lane, std::move(arguments));
    command.mailbox = canonicalMailbox(mailbox);
    return command;
}

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
    Command command = onMailbox(Kind::Status, "STATUS", Lane::Ask, mailbox);
    Encoder arguments;
    arguments.append(command.fragments).raw(" (").raw(items.join(' ')).raw(")");
    command.fragments = arguments.take();
    return command;
}

Command create(const QByteArray &mailbox, const QByteArrayList &uses)
{
    Command command = onMailbox(Kind::Create, "CREATE", Lane::Mailboxes, mailbox);
    if (uses.isEmpty()) return command;
    Encoder arguments;
    arguments.append(command.fragments).raw(" (USE (").raw(uses.join(' ')).raw("))");
    command.fragments = arguments.take();
    return command;
}

Command rename(const QByteArray &from, const QByteArray &to)
{
    Command command = onMailbox(Kind::Rename, "RENAME", Lane::Mailboxes, from);
    Encoder arguments;
    arguments.append(command.fragments).space().mailbox(to);
    command.fragments = arguments.take();
    return command;
}

} // namespace godwit::imap::commands
