// SPDX-License-Identifier: GPL-3.0-or-later
// Questions to a server beside synchronising, and what it answers: nothing of this is kept in the store. Each question has its answer.
#pragma once

#include "mail/error.h"
#include "mail/serverinfo.h"

#include <variant>

namespace godwit {

/// RFC 4314: who may do what in a folder.
struct FolderRights {
    struct Entry {
        QByteArray identifier;  ///< user, group or "anyone"; may begin with "-" (negative rights)
        QByteArray rights;      ///< letters
        bool operator==(const Entry &) const = default;
    };
    QByteArray own;             ///< MYRIGHTS
    QList<Entry> entries;       ///< GETACL; empty without the right "a"
    bool operator==(const FolderRights &) const = default;
};

/// What can be done with a folder, as far as the server tells.
struct FolderFacts {
    std::optional<QByteArray> rights; ///< one's own, letters of RFC 4314, 2.1 (those of RFC 2086 spelt out); nullopt: it keeps none
    std::optional<quint64> size;      ///< octets of all messages (RFC 8438), where it was asked for
    bool expungesSingly = false;      ///< UIDPLUS: some messages can be deleted for good, and no others with them
    bool keepsRoles = false;          ///< by METADATA (RFC 6154, 4): other programs learn which folder is used as what
    bool operator==(const FolderFacts &) const = default;
};

/// RFC 5464: an entry of a folder (or of the server), nullopt: it has no value.
struct MetadataValue {
    QByteArray entry;           ///< "/private/comment"
    std::optional<QByteArray> value;
    bool operator==(const MetadataValue &) const = default;
};

/// `mailbox`: octets, as Folder::mailbox.
namespace inquiry {
struct Server {};                                                      ///< ServerInfo
struct Quota {
    QByteArray mailbox;
};                                  ///< QList<QuotaInfo>
struct Facts {
    QByteArray mailbox;
    bool withSize = false; ///< may take the server a while
};                                  ///< FolderFacts
struct Rights {
    QByteArray mailbox;
};                                 ///< FolderRights
struct SetRights {
    QByteArray mailbox, identifier, rights;
};          ///< FolderRights; empty rights take the entry away
struct Metadata {
    QByteArray mailbox;
    QByteArrayList entries;
};       ///< QList<MetadataValue>; mailbox "": of the server
struct SetMetadata {
    QByteArray mailbox;
    QList<MetadataValue> values;
};///< QList<MetadataValue>, as they are then
} // namespace inquiry
using Inquiry = std::variant<inquiry::Server, inquiry::Quota, inquiry::Facts, inquiry::Rights, inquiry::SetRights, inquiry::Metadata,
                             inquiry::SetMetadata>;

enum class InquiryId : quint64 {}; ///< chosen by who asks

struct Answer {
    Error error;               ///< None: `value` is what the inquiry says above
    std::variant<std::monostate, ServerInfo, QList<QuotaInfo>, FolderFacts, FolderRights, QList<MetadataValue>> value;
};

} // namespace godwit

Q_DECLARE_METATYPE(godwit::Inquiry)
Q_DECLARE_METATYPE(godwit::InquiryId)
Q_DECLARE_METATYPE(godwit::Answer)
