// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/commands/metadata.h"

#include "imap/commands/build.h"
#include "imap/mailboxname.h"

namespace godwit::imap::commands {

/// getmetadata = "GETMETADATA" [SP getmetadata-options] SP mailbox SP entries
Command getMetadata(const QByteArray &mailbox, const QByteArrayList &entries, const MetadataOptions &options)
{
    Encoder arguments;
    QByteArrayList words;
    if (options.maxSize) words << "MAXSIZE " + QByteArray::number(*options.maxSize);
    if (options.depth == MetadataOptions::Depth::Children) words << "DEPTH 1";
    if (options.depth == MetadataOptions::Depth::All) words << "DEPTH infinity";
    if (!words.isEmpty()) arguments.raw(" (").raw(words.join(' ')).raw(")");
    arguments.space().mailbox(mailbox);
    const char *separator = " (";
    for (const QByteArray &entry : entries) {
        arguments.raw(separator).astring(entry);
        separator = " ";
    }
    // The options stand before the mailbox: onMailbox() would write it first.
    Command command = build(Command::Kind::GetMetadata, "GETMETADATA", Command::SignedIn, Lane::Ask, std::move(arguments.raw(")")));
    command.mailbox = canonicalMailbox(mailbox);
    return command;
}

/// setmetadata = "SETMETADATA" SP mailbox SP entry-values
Command setMetadata(const QByteArray &mailbox, const std::vector<std::pair<QByteArray, QByteArray>> &values)
{
    Encoder arguments;
    const char *separator = " (";
    for (const auto &[entry, value] : values) {
        arguments.raw(separator).astring(entry).space();
        if (value.contains('\0')) arguments.literal8(value);
        else arguments.nstring(value);
        separator = " ";
    }
    return onMailbox(Command::Kind::SetMetadata, "SETMETADATA", Lane::Mailboxes, mailbox, std::move(arguments.raw(")")));
}

} // namespace godwit::imap::commands
