// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

namespace godwit::imap {

/// Codes that are known by their name. An argument that nothing here needs is kept as it stands.
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
    UseAttr,              // RFC 6154
    NotificationOverflow, // RFC 5465
    Referral,        // RFC 2221, 2193: never followed, a server could send the password anywhere
    UrlMech,         // RFC 4467
    BadComparator,   // RFC 5255
    UndefinedFilter, // RFC 5466
    TempFail,
    MaxConvertMessages,
    MaxConvertParts, // RFC 5259
    Annotate,
    Annotations,     // RFC 5257
    MessageLimit,    // RFC 9738
    Closed,
    UnknownCte,
    CompressionActive,
    HasChildren,
    NotSaved,
    TooBig,
    UidRequired, // RFC 4315, 7162, 3516, 4978, 9051, 9586…
};

} // namespace godwit::imap
