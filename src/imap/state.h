// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/flagset.h"
#include "mail/ids.h"

#include <QByteArray>
#include <variant>

namespace godwit::imap {

/// What ENABLE (RFC 5161), or a command that implies it, has switched on for the rest of the connection.
struct Enabled {
    bool condstore = false; ///< RFC 7162 3.1: modification sequences come by themselves
    bool qresync = false;   ///< RFC 7162 3.2: VANISHED comes instead of EXPUNGE
    bool utf8 = false;      ///< RFC 6855
    bool uidOnly = false;   ///< RFC 9586: no sequence number comes any more
    bool imap4rev2 = false; ///< RFC 9051
};

/// The states of RFC 3501 3.
namespace state {
/// The greeting has not come.
struct NotConnected {};
/// Nobody signed in (RFC 3501 3.1).
struct NotAuthenticated {};
/// Signed in, no mailbox is selected (RFC 3501 3.2).
struct Authenticated {};
/// A mailbox is selected (RFC 3501 3.3), and this is what the server said of it.
struct Selected {
    QByteArray mailbox;
    bool readOnly = false;
    quint32 exists = 0;
    quint32 recent = 0;
    UidValidity uidValidity{}; ///< 0: not said
    Uid uidNext{};             ///< 0: not said (Courier, 163.com: quirks 30, 38)
    ModSeq highestModSeq = 0;  ///< 0: not said, or NOMODSEQ
    FlagSet flags;             ///< FLAGS
    FlagSet permanentFlags;    ///< PERMANENTFLAGS; like `flags` when not said (RFC 3501 7.1)
    bool permanentFlagsKnown = false;
    bool newKeywords = false;  ///< `\*`: others may be made up
    QByteArray mailboxId;      ///< RFC 8474; empty: not said
};
/// The connection is over or about to be (RFC 3501 3.4), also after a failure.
struct Logout {};
} // namespace state

/// Where a session is: exactly one of them.
using State = std::variant<state::NotConnected, state::NotAuthenticated, state::Authenticated, state::Selected, state::Logout>;

} // namespace godwit::imap
