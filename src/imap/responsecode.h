// SPDX-License-Identifier: GPL-3.0-or-later
// resp-text-code: RFC 3501 7.1, RFC 4315, RFC 5530, RFC 7162.
#pragma once

#include "mail/flagset.h"
#include "mail/ids.h"
#include "mail/uidset.h"

#include <QByteArrayList>
#include <variant>

namespace godwit::imap {

enum class SeqNum : quint32 {}; ///< never leaves imap but to say which row changed
constexpr quint32 toInt(SeqNum v) { return static_cast<quint32>(v); }

/// Codes that are an atom and nothing else.
enum class CodeAtom : quint8 {
    Alert,
    Parse,
    ReadOnly,
    ReadWrite,
    TryCreate,                                     // RFC 3501
    Unavailable,
    AuthenticationFailed,
    AuthorizationFailed,
    Expired,
    PrivacyRequired, // RFC 5530
    ContactAdmin,
    NoPerm,
    InUse,
    ExpungeIssued,
    Corruption,
    ServerBug,
    ClientBug,
    Cannot,
    Limit,
    OverQuota,
    AlreadyExists,
    NonExistent,
    UidNotSticky,
    NoModSeq,
    Closed,
    UnknownCte,
    CompressionActive,
    HasChildren,
    NotSaved,
    TooBig,
    UidRequired, // RFC 4315, 7162, 3516, 4978, 9051, 9586…
};

namespace code {
struct Plain {
    CodeAtom atom;
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

using ResponseCode = std::variant<std::monostate, code::Plain, code::BadCharset, code::Capability, code::PermanentFlags, code::UidNext,
                                  code::UidValidity, code::Unseen, code::AppendUid, code::CopyUid, code::HighestModSeq, code::Modified,
                                  code::NoUpdate, code::BadUrl, code::Unknown>;

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
