// SPDX-License-Identifier: GPL-3.0-or-later
// What a session reports, in wire order.
#pragma once

#include "imap/command.h"
#include "imap/response.h"
#include "mail/error.h"

namespace godwit::imap {

struct GreetingReceived {
    StatusText status;
};   ///< Ok or PreAuth (then the state is Authenticated); a BYE is ByeReceived
/// The server is ready for TLS and not an octet followed: start the handshake, then Session::tlsStarted().
struct StartTlsReady {};
/// The server deflates from here on, and expects us to: start both directions, then Session::startCompression().
struct CompressionReady {};
/// Untagged data for a running command: FETCH rows one by one, LIST, SEARCH… A row may hold less than was asked for.
struct CommandData {
    CommandId id = 0;
    Response response;
};
struct CommandDone {
    CommandId id = 0;
    Error error;
    StatusText status;
}; ///< error: None on OK. Exactly one for each submit()
/// An AUTHENTICATE cannot go on without a key that takes long to derive: Session::giveKey(). It may have completed by then.
struct KeyWanted {
    CommandId id = 0;
    auth::KeyRequest request;
};
struct MailboxSelected {
    QByteArray mailbox;
};   ///< details: Session::state()
struct MailboxClosed {
    QByteArray mailbox;
};
struct MailboxExists {
    quint32 count = 0;
};      ///< lower than before without EXPUNGE: the server contradicts itself, look again
struct MessageExpunged {
    SeqNum seq{};
    Uid uid{};
}; ///< uid 0: not known
struct MessageChanged {
    SeqNum seq{};
    std::optional<Uid> uid;
    FlagSet flags;
    std::optional<ModSeq> modSeq;
};        ///< asked for or not; uid filled from the map when known
struct MailboxFlags {
    FlagSet known;
    FlagSet permanent;
    bool newKeywords = false;
};
struct MailboxVanished {
    UidSet uids;
    bool earlier = false;
};
/// A search with SearchReturn::update found more or less than before; its CommandDone has been (RFC 5267 4.3).
struct SearchUpdated {
    CommandId id = 0;
    std::vector<ContextChange> changes;
};
struct Unsolicited {
    Response response;
};        ///< nobody asked: LIST, STATUS, untagged NO and BAD…
struct Alert {
    QByteArray text;
};                ///< RFC 3501 7.1: must be shown, as plain text
struct ByeReceived {
    StatusText status;
};        ///< unless we logged out, running commands are completed right after it
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

using Event = std::variant<GreetingReceived, StartTlsReady, CompressionReady, CommandData, CommandDone, KeyWanted, MailboxSelected,
                           MailboxClosed, MailboxExists, MessageExpunged, MessageChanged, MailboxFlags, MailboxVanished, SearchUpdated,
                           Unsolicited, Alert, ByeReceived, CapabilitiesChanged, Malformed, ProtocolFailure>;

/// For the protocol log: credentials are dots, literals and long lines are shortened, no CRLF at the end.
struct LogLine {
    bool sent = false;
    QByteArray text;
};

} // namespace godwit::imap
