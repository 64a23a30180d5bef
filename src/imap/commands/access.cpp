// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/commands/access.h"

#include "imap/commands/build.h"
#include "imap/mailboxname.h"

namespace godwit::imap {

bool grants(QByteArrayView rights, char right, bool modern)
{
    if (rights.contains(right)) return true;
    if (modern) return false;
    switch (right) {
    case 'k': return rights.contains('c');
    case 't':
    case 'e': return rights.contains('d');
    case 'x': return rights.contains('c') || rights.contains('d');
    default: return false;
    }
}

namespace commands {

using Kind = Command::Kind;

namespace {

Command aboutRoot(Kind kind, const char *name, Lane lane, const QByteArray &root, const Encoder &more = {})
{
    Encoder arguments;
    arguments.space().astring(root).append(more.fragments());
    Command command = build(kind, name, Command::SignedIn, lane, std::move(arguments));
    command.mailbox = root;
    return command;
}

Encoder words(const QByteArray &first, const QByteArray &second = {})
{
    Encoder encoder;
    encoder.space().astring(first);
    if (!second.isNull()) encoder.space().astring(second);
    return encoder;
}

} // namespace

Command setAcl(const QByteArray &mailbox, const QByteArray &identifier, RightsChange change, const QByteArray &rights)
{
    const char *sign = change == RightsChange::Add ? "+" : change == RightsChange::Remove ? "-" : "";
    return onMailbox(Kind::SetAcl, "SETACL", Lane::Mailboxes, mailbox, words(identifier, sign + rights));
}

Command deleteAcl(const QByteArray &mailbox, const QByteArray &identifier)
{
    return onMailbox(Kind::DeleteAcl, "DELETEACL", Lane::Mailboxes, mailbox, words(identifier));
}

Command getAcl(const QByteArray &mailbox) { return onMailbox(Kind::GetAcl, "GETACL", Lane::Ask, mailbox); }

Command listRights(const QByteArray &mailbox, const QByteArray &identifier)
{
    return onMailbox(Kind::ListRights, "LISTRIGHTS", Lane::Ask, mailbox, words(identifier));
}

Command myRights(const QByteArray &mailbox) { return onMailbox(Kind::MyRights, "MYRIGHTS", Lane::Ask, mailbox); }
Command getQuota(const QByteArray &root) { return aboutRoot(Kind::GetQuota, "GETQUOTA", Lane::Ask, root); }
Command getQuotaRoot(const QByteArray &mailbox) { return onMailbox(Kind::GetQuotaRoot, "GETQUOTAROOT", Lane::Ask, mailbox); }

Command setQuota(const QByteArray &root, const std::vector<QuotaLimit> &limits)
{
    Encoder list;
    list.raw(" (");
    const char *separator = "";
    for (const QuotaLimit &limit : limits) {
        list.raw(separator).astring(limit.resource).space().raw(QByteArray::number(limit.limit));
        separator = " ";
    }
    return aboutRoot(Kind::SetQuota, "SETQUOTA", Lane::Mailboxes, root, std::move(list.raw(")")));
}

} // namespace commands
} // namespace godwit::imap
