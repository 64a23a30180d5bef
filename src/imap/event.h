// SPDX-License-Identifier: GPL-3.0-or-later
/// @file
/// What a session reports, in wire order.
#pragma once

#include "imap/command.h"
#include "imap/response.h"
#include "mail/error.h"

namespace godwit::imap {

/// The connection has begun (RFC 3501 7.1): Ok or PreAuth (then the state is Authenticated); a BYE is ByeReceived.
struct GreetingReceived {
    StatusText status;
};
/// The server is ready for TLS and not an octet followed: start the handshake, then Session::tlsStarted().
struct StartTlsReady {};
/// The server deflates from here on, and expects us to: start both directions, then Session::startCompression().
struct CompressionReady {};
/// Untagged data for a running command: FETCH rows one by one, LIST, SEARCH… A row may hold less than was asked for.
struct CommandData {
    CommandId id = 0;
    Response response;
};
/// A command is over. Exactly one for each submit().
struct CommandDone {
    CommandId id = 0;
    Error error;       ///< None on OK
    StatusText status; ///< as the server said it; empty when it said nothing
};
/// An AUTHENTICATE cannot go on without a key that takes long to derive: Session::giveKey(). It may have completed by then.
struct KeyWanted {
    CommandId id = 0;
    auth::KeyRequest request;
};
/// SELECT or EXAMINE succeeded. Details: Session::state().
struct MailboxSelected {
    QByteArray mailbox;
};
/// A mailbox is selected no more: after CLOSE, UNSELECT, [CLOSED], or a SELECT of another.
struct MailboxClosed {
    QByteArray mailbox;
};
/// How many messages the selected mailbox has (RFC 3501 7.3.1).
struct MailboxExists {
    quint32 count = 0; ///< lower than before without EXPUNGE: the server contradicts itself, look again
};
/// A message is gone from the selected mailbox (RFC 3501 7.4.1).
struct MessageExpunged {
    SeqNum seq{};
    Uid uid{}; ///< 0: not known
};
/// The flags of a message, asked for or not.
struct MessageChanged {
    SeqNum seq{};
    std::optional<Uid> uid; ///< filled from the map when known
    FlagSet flags;
    std::optional<ModSeq> modSeq;
};
/// Which flags the selected mailbox knows and keeps (FLAGS, PERMANENTFLAGS; RFC 3501 7.2.6, 7.1).
struct MailboxFlags {
    FlagSet known;
    FlagSet permanent;
    bool newKeywords = false; ///< others may be made up
};
/// Messages are gone from the selected mailbox, told by UID (RFC 7162 3.2.10).
struct MailboxVanished {
    UidSet uids;
    bool earlier = false; ///< before this mailbox was selected, or before now: sequence numbers are as they were
};
/// A search with SearchReturn::update found more or less than before; its CommandDone has been (RFC 5267 4.3).
struct SearchUpdated {
    CommandId id = 0;
    std::vector<ContextChange> changes;
};
/// What no running command asked for: LIST, STATUS, untagged NO and BAD…
struct Unsolicited {
    Response response;
};
/// [ALERT] (RFC 3501 7.1): must be shown, as plain text.
struct Alert {
    QByteArray text; ///< untrusted, undecoded
};
/// The server ends the connection (RFC 3501 7.1.5). Unless we logged out, running commands are completed right after it.
struct ByeReceived {
    StatusText status;
};
/// The server said anew what it can do: Session::capabilities().
struct CapabilitiesChanged {};
/// A response that was skipped. Framing is intact; `raw` is shortened.
struct Malformed {
    QByteArray raw;
    QByteArray reason;
};
/// Framing is broken, a limit is exceeded, or this is an attack: the transport must close. Commands were completed with the same error.
struct ProtocolFailure {
    Error error;
};

/// One thing that happened, as Session::takeEvents() returns it.
using Event = std::variant<GreetingReceived, StartTlsReady, CompressionReady, CommandData, CommandDone, KeyWanted, MailboxSelected,
                           MailboxClosed, MailboxExists, MessageExpunged, MessageChanged, MailboxFlags, MailboxVanished, SearchUpdated,
                           Unsolicited, Alert, ByeReceived, CapabilitiesChanged, Malformed, ProtocolFailure>;

/// For the protocol log: credentials are dots, literals and long lines are shortened, no CRLF at the end.
struct LogLine {
    bool sent = false;
    QByteArray text;
};

} // namespace godwit::imap
