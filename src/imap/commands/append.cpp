// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/commands/append.h"

#include "imap/commands/build.h"
#include "imap/mailboxname.h"
#include "imap/overloaded.h"

namespace godwit::imap::commands {

using Kind = Command::Kind;

namespace {

/// "TEXT" SP literal / utf8-literal: the word for a literal is that of CATENATE, APPEND has none.
void writeOctets(Encoder &out, const MessageOctets &message, const char *word)
{
    switch (message.as) {
    case MessageOctets::As::Literal: out.raw(word).literal(message.octets); break;
    case MessageOctets::As::Binary: out.raw(word).literal8(message.octets); break;
    case MessageOctets::As::Utf8: out.raw("UTF8 (").literal8(message.octets).raw(")"); break;
    }
}

/// "CATENATE" SP "(" cat-part *(SP cat-part) ")"
void writeParts(Encoder &out, const Catenation &parts)
{
    const char *separator = "CATENATE (";
    for (const auto &part : parts) {
        out.raw(separator);
        std::visit(Overloaded{
                       [&out](const MessageOctets &text) { writeOctets(out, text, "TEXT "); },
                       [&out](const MessageUrl &url) { out.raw("URL ").string(url.url); },
                   },
                   part);
        separator = " ";
    }
    out.raw(")");
}

/// append-message = append-opts SP append-data (RFC 3502, RFC 4466 6)
void writeMessage(Encoder &out, const AppendMessage &message)
{
    out.space();
    if (!message.flags.isEmpty()) out.flags(message.flags).space();
    if (message.arrived != 0) out.dateTime(message.arrived).space();
    std::visit(Overloaded{
                   [&out](const MessageOctets &octets) { writeOctets(out, octets, ""); },
                   [&out](const Catenation &parts) { writeParts(out, parts); },
               },
               message.content);
}

} // namespace

Command append(const QByteArray &mailbox, const std::vector<AppendMessage> &messages)
{
    Encoder arguments;
    arguments.space().mailbox(mailbox);
    for (const AppendMessage &message : messages) writeMessage(arguments, message);
    Command command = build(Kind::Append, "APPEND", Command::SignedIn, Lane::Mailboxes, std::move(arguments));
    command.mailbox = canonicalMailbox(mailbox);
    return command;
}

Command append(const QByteArray &mailbox, const FlagSet &flags, qint64 arrived, const QByteArray &message)
{
    return append(mailbox, {AppendMessage{MessageOctets{message}, flags, arrived}});
}

Command uidReplace(Uid old, const QByteArray &mailbox, const AppendMessage &message)
{
    Encoder arguments;
    arguments.space().raw(QByteArray::number(toInt(old))).space().mailbox(mailbox);
    writeMessage(arguments, message);
    Command command = build(Kind::Replace, "UID REPLACE", Command::Selected, Lane::ChangeUids, std::move(arguments));
    command.messages = old == Uid{} ? UidSet() : UidSet::single(old);
    command.mailbox = canonicalMailbox(mailbox);
    return command;
}

} // namespace godwit::imap::commands
