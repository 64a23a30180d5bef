// SPDX-License-Identifier: GPL-3.0-or-later
/// @file
/// What a server says about mailboxes and about itself. `mailbox`: octets as on the wire, INBOX in upper case: the identity for the server.
#pragma once

#include "imap/literal.h"
#include "imap/responsecode.h"

#include <optional>
#include <vector>

namespace godwit::imap {

/// mailbox-list of LIST and LSUB (RFC 3501 7.2.2), with the extended data of RFC 5258 6.
struct ListData {
    bool lsub = false;
    QByteArrayList attributes; ///< with backslash, in the case of the server
    char delimiter = '\0'; ///< NUL: NIL, flat
    QByteArray mailbox;
    QByteArrayList childInfo; ///< CHILDINFO, upper case: selection options that something below it matches ("SUBSCRIBED")
    QByteArray oldName; ///< OLDNAME (RFC 5465 5.4, 9051 6.3.9.7): what it was called before; empty: not said
    std::vector<std::pair<QByteArray, QByteArray>> others; ///< items that we do not know: name in upper case, raw value
    bool has(QByteArrayView attribute) const; ///< without regard to case: "\\Noselect"
};

/// STATUS (RFC 3501 7.2.4), and the items of RFC 7162, 7889, 8438, 8474, 9208.
struct StatusData {
    QByteArray mailbox;
    std::optional<quint32> messages, recent, unseen;
    std::optional<Uid> uidNext;
    std::optional<UidValidity> uidValidity;
    std::optional<ModSeq> highestModSeq;
    std::optional<quint64> size; ///< octets of all messages
    std::optional<quint32> deleted; ///< messages with `\Deleted`
    std::optional<quint64> deletedStorage; ///< octets that an EXPUNGE would free
    std::optional<quint64> appendLimit; ///< octets of one message; `unlimited`: NIL
    QByteArray mailboxId; ///< survives RENAME; empty: not said
    std::vector<std::pair<QByteArray, QByteArray>> others; ///< items that we do not know: name in upper case, raw value
    static constexpr quint64 unlimited = ~quint64(0);
};

/// One namespace: where its names begin, and what stands between their levels (NUL: flat).
struct Namespace {
    QByteArray prefix;
    char delimiter = '\0';
};
/// NAMESPACE (RFC 2342 5). Empty: the server has none of that kind.
struct NamespaceData {
    std::vector<Namespace> personal, otherUsers, shared;
};

/// One line of an access control list (RFC 4314 2). Rights are letters, each one right.
struct AclEntry {
    QByteArray identifier; ///< "-" first: rights taken away (2)
    QByteArray rights;
};
/// ACL (RFC 4314 3.6): who may do what with a mailbox.
struct AclData {
    QByteArray mailbox;
    std::vector<AclEntry> entries;
};
/// LISTRIGHTS (RFC 4314 3.7): what may be granted to an identifier.
struct ListRightsData {
    QByteArray mailbox, identifier;
    QByteArray required; ///< always granted
    QByteArrayList optional; ///< each granted or not as a whole
};
/// MYRIGHTS (RFC 4314 3.8): what the one who signed in may do.
struct MyRightsData {
    QByteArray mailbox, rights;
};

/// One resource of a quota root (RFC 9208 5). STORAGE and ANNOTATION-STORAGE count units of 1024 octets, MESSAGE and MAILBOX things.
struct QuotaResource {
    QByteArray name; ///< upper case
    quint64 usage = 0, limit = 0;
};
/// QUOTA (RFC 9208 4.2.1): usage and limits of one quota root.
struct QuotaData {
    QByteArray root; ///< opaque, may be ""
    std::vector<QuotaResource> resources;
};
/// QUOTAROOT (RFC 9208 4.2.2): which roots a mailbox counts for.
struct QuotaRootData {
    QByteArray mailbox;
    QByteArrayList roots;
};

/// One value of METADATA (RFC 5464 4.4.1).
struct MetadataEntry {
    QByteArray name; ///< "/shared/comment"
    Literal value; ///< NIL: it does not exist
};
/// METADATA (RFC 5464 4.4): values that were asked for, or the names of some that changed.
struct MetadataData {
    QByteArray mailbox; ///< "": the server itself
    std::vector<MetadataEntry> entries;
    QByteArrayList changed; ///< unsolicited: these have other values now, which were not sent
};

/// LANGUAGE (RFC 5255 3.3).
struct LanguageData {
    QByteArrayList tags; ///< after LANGUAGE with an argument: the one in use; without: those to be had
};
/// COMPARATOR (RFC 5255 4.8).
struct ComparatorData {
    QByteArray active;
    QByteArrayList matching; ///< those that fit what was asked for; empty: not said
};

} // namespace godwit::imap
