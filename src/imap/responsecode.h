// SPDX-License-Identifier: GPL-3.0-or-later
// resp-text-code: all of IANA's registry of IMAP response codes.
#pragma once

#include "imap/codeatom.h"
#include "mail/flagset.h"
#include "mail/ids.h"
#include "mail/uidset.h"

#include <QByteArrayList>
#include <optional>
#include <variant>

namespace godwit::imap {

enum class SeqNum : quint32 {}; ///< never leaves imap but to say which row changed
constexpr quint32 toInt(SeqNum v) { return static_cast<quint32>(v); }

namespace code {
struct Plain {
    CodeAtom atom;
    QByteArray argument = {};
};
/// RFC 8474: of SELECT and CREATE. The mailbox keeps it when it is renamed.
struct MailboxId {
    QByteArray id;
};
/// RFC 5464 4.2.1, 4.3
struct Metadata {
    enum class What : quint8 { LongEntries, MaxSize, TooMany, NoPrivate } what = What::LongEntries;
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
struct BadCharset {
    QByteArrayList charsets;
};
struct Capability {
    QByteArrayList names;
};
struct PermanentFlags {
    FlagSet flags;
    bool newKeywords = false;
}; ///< newKeywords: "\*"
struct UidNext {
    Uid uid{};
};
struct UidValidity {
    godwit::UidValidity value{};
};
struct Unseen {
    SeqNum seq{};
};
struct AppendUid {
    godwit::UidValidity validity{};
    UidSet uids; ///< in the order of the messages; empty when the server's list is not ascending
};
/// `from` and `to` pair up in ascending order; both are empty when the server's lists do not (sizes differ, not ascending, empty).
struct CopyUid {
    godwit::UidValidity validity{};
    UidSet from, to;
};
struct HighestModSeq {
    ModSeq value = 0;
};
struct Modified {
    UidSet uids;
};
struct NoUpdate {
    QByteArray tag;
}; ///< RFC 5267 4.3.1
struct BadUrl {
    QByteArray url;
}; ///< RFC 4469 5
struct Unknown {
    QByteArray atom;
    QByteArray arguments;
}; ///< atom in upper case
} // namespace code

using ResponseCode = std::variant<std::monostate, code::Plain, code::MailboxId, code::Metadata, code::BadEvent, code::InProgress,
                                  code::BadCharset, code::Capability, code::PermanentFlags, code::UidNext, code::UidValidity, code::Unseen,
                                  code::AppendUid, code::CopyUid, code::HighestModSeq, code::Modified, code::NoUpdate, code::BadUrl,
                                  code::Unknown>;

QByteArray atomOf(const ResponseCode &code);         ///< upper case, empty if none: what Error::code holds
bool is(const ResponseCode &code, CodeAtom atom);

enum class Status : quint8 { Ok, No, Bad, PreAuth, Bye };

/// resp-cond-state, resp-cond-auth, resp-cond-bye.
struct StatusText {
    Status status = Status::Ok;
    ResponseCode code;
    QByteArray text; ///< untrusted, undecoded
};

} // namespace godwit::imap
