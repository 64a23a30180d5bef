// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/commands/notify.h"

#include "imap/commands/build.h"

#include <array>

namespace godwit::imap::commands {

namespace {

/// RFC 5465 5.2 to 5.4: otherwise the server would have to answer BAD.
NotifyEvents completed(NotifyEvents events)
{
    constexpr NotifyEvents withMessages{NotifyEvent::MessageNew, NotifyEvent::MessageExpunge};
    if (events & (withMessages | NotifyEvent::FlagChange | NotifyEvent::AnnotationChange)) events |= withMessages;
    return events;
}

/// filter-mailboxes
void writeFilter(Encoder &out, const EventGroup &group)
{
    static constexpr std::array names{"selected", "selected-delayed", "inboxes", "personal", "subscribed", "subtree", "mailboxes"};
    out.raw(names[std::size_t(group.filter)]);
    if (group.filter != EventGroup::Filter::Subtree && group.filter != EventGroup::Filter::Mailboxes) return;
    const char *separator = " (";
    for (const QByteArray &mailbox : group.mailboxes) {
        out.raw(separator).mailbox(mailbox);
        separator = " ";
    }
    out.raw(")");
}

/// events = ("(" event *(SP event) ")") / "NONE"
void writeEvents(Encoder &out, const EventGroup &group)
{
    static constexpr std::array names{
        "MessageNew",         "MessageExpunge",        "FlagChange",          "AnnotationChange", "MailboxName",
        "SubscriptionChange", "MailboxMetadataChange", "ServerMetadataChange"};
    const NotifyEvents events = completed(group.events);
    if (!events) {
        out.raw("NONE");
        return;
    }
    const char *separator = "(";
    for (std::size_t bit = 0; bit < names.size(); ++bit) {
        if (!(events & NotifyEvent(1 << bit))) continue;
        out.raw(separator).raw(names[bit]);
        if (bit == 0 && group.newMessages) writeItems(out, *group.newMessages);
        separator = " ";
    }
    out.raw(")");
}

} // namespace

/// notify = "NOTIFY" SP "SET" [SP "STATUS"] 1*(SP "(" filter-mailboxes SP events ")")
Command notifySet(const std::vector<EventGroup> &groups, bool status)
{
    Encoder arguments;
    if (status) arguments.raw(" STATUS");
    for (const EventGroup &group : groups) {
        writeFilter(arguments.raw(" ("), group);
        writeEvents(arguments.space(), group);
        arguments.raw(")");
    }
    return build(Command::Kind::Notify, "NOTIFY SET", Command::SignedIn, Lane::Alone, std::move(arguments));
}

Command notifyNone() { return build(Command::Kind::Notify, "NOTIFY NONE", Command::SignedIn, Lane::Alone); }

} // namespace godwit::imap::commands
