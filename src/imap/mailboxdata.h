// SPDX-License-Identifier: GPL-3.0-or-later
// What a server says about mailboxes and about itself. `mailbox`: octets as on the wire, INBOX in upper case: the identity for the server.
#pragma once

#include "imap/literal.h"
#include "imap/responsecode.h"

#include <optional>
#include <vector>

namespace godwit::imap {

/// mailbox-list of LIST and LSUB (RFC 3501 7.2.2), with the extended data of RFC 5258 6.
struct ListData {
    bool lsub = false;
    QByteArrayList attributes;  ///< with backslash, in the case of the server
    char delimiter = '\0';      ///< NUL: NIL, flat
    QByteArray mailbox;
    QByteArrayList childInfo;   ///< CHILDINFO, upper case: selection options that something below it matches ("SUBSCRIBED")
    QByteArray oldName;         ///< OLDNAME (RFC 5465 5.4, 9051 6.3.9.7): what it was called before; empty: not said
    std::vector<std::pair<QByteArray, QByteArray>> others; ///< items that we do not know: name in upper case, raw value
    bool has(QByteArrayView attribute) const; ///< without regard to case: "\\Noselect"
};

/// RFC 3501 7.2.4, and the items of RFC 7162, 7889, 8438, 8474, 9208.
struct StatusData {
    QByteArray mailbox;
    std::optional<quint32> messages, recent, unseen;
    std::optional<Uid> uidNext;
    std::optional<UidValidity> uidValidity;
    std::optional<ModSeq> highestModSeq;
    std::optional<quint64> size;           ///< octets of all messages
    std::optional<quint32> deleted;        ///< messages with \Deleted
    std::optional<quint64> deletedStorage; ///< octets that an EXPUNGE would free
    std::optional<quint64> appendLimit;    ///< octets of one message; `unlimited`: NIL
    QByteArray mailboxId;                  ///< survives RENAME; empty: not said
    std::vector<std::pair<QByteArray, QByteArray>> others; ///< items that we do not know: name in upper case, raw value
    static constexpr quint64 unlimited = ~quint64(0);
};

struct Namespace {
    QByteArray prefix;
    char delimiter = '\0';
};
struct NamespaceData { // RFC 2342
    std::vector<Namespace> personal, otherUsers, shared;
};

// RFC 4314: rights are letters, each one right.
struct AclEntry {
    QByteArray identifier; ///< "-" first: rights taken away (2)
    QByteArray rights;
};
struct AclData {
    QByteArray mailbox;
    std::vector<AclEntry> entries;
};
struct ListRightsData {
    QByteArray mailbox, identifier;
    QByteArray required;     ///< always granted
    QByteArrayList optional; ///< each granted or not as a whole
};
struct MyRightsData {
    QByteArray mailbox, rights;
};

// RFC 9208. STORAGE and ANNOTATION-STORAGE count units of 1024 octets, MESSAGE and MAILBOX things.
struct QuotaResource {
    QByteArray name; ///< upper case
    quint64 usage = 0, limit = 0;
};
struct QuotaData {
    QByteArray root; ///< opaque, may be ""
    std::vector<QuotaResource> resources;
};
struct QuotaRootData {
    QByteArray mailbox;
    QByteArrayList roots;
};

// RFC 5464 4.4
struct MetadataEntry {
    QByteArray name; ///< "/shared/comment"
    Literal value;   ///< NIL: it does not exist
};
struct MetadataData {
    QByteArray mailbox; ///< "": the server itself
    std::vector<MetadataEntry> entries;
    QByteArrayList changed; ///< unsolicited: these have other values now, which were not sent
};

struct LanguageData { // RFC 5255 3.3
    QByteArrayList tags; ///< after LANGUAGE with an argument: the one in use; without: those to be had
};
struct ComparatorData { // RFC 5255 4.8
    QByteArray active;
    QByteArrayList matching; ///< those that fit what was asked for; empty: not said
};

} // namespace godwit::imap
