// SPDX-License-Identifier: GPL-3.0-or-later
/// @file
/// resp-text-code: all of IANA's registry of IMAP response codes.
#pragma once

#include "imap/codeatom.h"
#include "mail/flagset.h"
#include "mail/ids.h"
#include "mail/uidset.h"

#include <QByteArrayList>
#include <optional>
#include <variant>

namespace godwit::imap {

/// A message sequence number (RFC 3501 2.3.1.2), from 1. Never leaves imap but to say which row changed.
enum class SeqNum : quint32 {};
/// The number itself.
constexpr quint32 toInt(SeqNum v) { return static_cast<quint32>(v); }

/// The codes, each with its arguments. Those whose name and nothing else counts are Plain.
namespace code {
/// A code that is known by its name.
struct Plain {
    CodeAtom atom;
    QByteArray argument = {};
};
/// RFC 8474: of SELECT and CREATE. The mailbox keeps it when it is renamed.
struct MailboxId {
    QByteArray id;
};
/// METADATA (RFC 5464 4.2.1, 4.3).
struct Metadata {
    /// Longer values were left out; the value is too large; there are too many; private ones are not kept.
    enum class What : quint8 { LongEntries, MaxSize, TooMany, NoPrivate };
    What what = What::LongEntries;
    quint32 size = 0; ///< LongEntries: of the longest that was left out; MaxSize: the most that may be stored
};
/// RFC 5465 8: the events that the server can tell; empty: not said.
struct BadEvent {
    QByteArrayList events;
};
/// RFC 9585: a sign of life of a command that takes long.
struct InProgress {
    QByteArray tag; ///< may be empty
    std::optional<quint32> done, goal;
};
/// BADCHARSET (RFC 3501 7.1): those that the server knows; empty: not said.
struct BadCharset {
    QByteArrayList charsets;
};
/// CAPABILITY (RFC 3501 7.1), in upper case.
struct Capability {
    QByteArrayList names;
};
/// PERMANENTFLAGS (RFC 3501 7.1): those that stay when the session ends.
struct PermanentFlags {
    FlagSet flags;
    bool newKeywords = false; ///< `\*`: others may be made up
};
/// UIDNEXT (RFC 3501 7.1): no later message has a lower UID.
struct UidNext {
    Uid uid{};
};
/// UIDVALIDITY (RFC 3501 7.1): with another value no UID means what it meant.
struct UidValidity {
    godwit::UidValidity value{};
};
/// UNSEEN (RFC 3501 7.1): the first message that is not marked as read.
struct Unseen {
    SeqNum seq{};
};
/// APPENDUID (RFC 4315 3): where APPEND put the messages.
struct AppendUid {
    godwit::UidValidity validity{};
    UidSet uids; ///< in the order of the messages; empty when the server's list is not ascending
};
/// COPYUID (RFC 4315 3). `from` and `to` pair up in ascending order; both are empty when the server's lists do not (sizes differ, not
/// ascending, empty).
struct CopyUid {
    godwit::UidValidity validity{};
    UidSet from, to;
};
/// HIGHESTMODSEQ (RFC 7162 3.1.2.1).
struct HighestModSeq {
    ModSeq value = 0;
};
/// MODIFIED (RFC 7162 3.1.3): messages that a conditional STORE left alone.
struct Modified {
    UidSet uids;
};
/// NOUPDATE (RFC 5267 4.3.1): changes of that search will not be reported.
struct NoUpdate {
    QByteArray tag;
};
/// BADURL (RFC 4469 5): the URL that a CATENATE could not use.
struct BadUrl {
    QByteArray url;
};
/// A code that nobody here knows, or one that did not parse.
struct Unknown {
    QByteArray atom; ///< upper case
    QByteArray arguments;
};
} // namespace code

/// resp-text-code (RFC 3501 7.1); monostate: there was none.
using ResponseCode =
    std::variant<std::monostate, code::Plain, code::MailboxId, code::Metadata, code::BadEvent, code::InProgress, code::BadCharset,
                 code::Capability, code::PermanentFlags, code::UidNext, code::UidValidity, code::Unseen, code::AppendUid, code::CopyUid,
                 code::HighestModSeq, code::Modified, code::NoUpdate, code::BadUrl, code::Unknown>;

/// Its name in upper case, empty if there is none: what Error::code holds.
QByteArray atomOf(const ResponseCode &code);
/// Whether it is this one of the plain codes.
bool is(const ResponseCode &code, CodeAtom atom);

/// The condition of a status response (RFC 3501 7.1).
enum class Status : quint8 { Ok, No, Bad, PreAuth, Bye };

/// A status response: resp-cond-state, resp-cond-auth or resp-cond-bye (RFC 3501 7.1).
struct StatusText {
    Status status = Status::Ok;
    ResponseCode code;
    QByteArray text; ///< untrusted, undecoded
};

} // namespace godwit::imap
