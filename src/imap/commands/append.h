// SPDX-License-Identifier: GPL-3.0-or-later
/// @file
/// APPEND and REPLACE: RFC 3501 6.3.11; RFC 3502 (MULTIAPPEND), 3516 (BINARY), 4315 (APPENDUID), 4469 (CATENATE), 6855 (UTF8), 8508.
#pragma once

#include "imap/command.h"

#include <variant>

namespace godwit::imap {

/// The octets of a message, or of a piece of one. CRLF ends lines.
struct MessageOctets {
    /// How the octets are announced; all but Literal need what is said there.
    enum class As : quint8 {
        Literal,
        Binary, ///< literal8: may hold NUL; only with BINARY
        Utf8,   ///< UTF8 (literal8): headers in UTF-8; only after ENABLE UTF8=ACCEPT. IMAP4rev2 wants none of this
    };
    QByteArray octets;
    As as = As::Literal;
};
/// A message on the server, or a part of one: an IMAP URL (RFC 5092), "/Drafts;UIDVALIDITY=385759045/;UID=20/;section=HEADER".
struct MessageUrl {
    QByteArray url;
};
/// RFC 4469: put together by the server; only with CATENATE.
using Catenation = std::vector<std::variant<MessageOctets, MessageUrl>>;

/// One message for a mailbox, with what the server is to note of it.
struct AppendMessage {
    std::variant<MessageOctets, Catenation> content;
    FlagSet flags = {};
    qint64 arrived = 0; ///< INTERNALDATE in s since epoch, 0: the server's clock
};

namespace commands {

/// One message, as every server takes it. [APPENDUID] is in the status of CommandDone. A refusal (NO or BAD where "+" was due, also an
/// untagged BAD) completes the command before the octets are sent.
Command append(const QByteArray &mailbox, const FlagSet &flags, qint64 arrived, const QByteArray &message);
/// Several at once, or none of them: only with MULTIAPPEND. [APPENDUID] names their UIDs in the order of the messages.
Command append(const QByteArray &mailbox, const std::vector<AppendMessage> &messages);
/// RFC 8508: the message goes into `mailbox`, and `old` out of the selected one, as one step. [APPENDUID] comes untagged: Session puts it
/// into CommandDone.
Command uidReplace(Uid old, const QByteArray &mailbox, const AppendMessage &message);

} // namespace commands
} // namespace godwit::imap
