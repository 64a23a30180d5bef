// SPDX-License-Identifier: GPL-3.0-or-later
// What a server can say, as small structs. Untagged data is a Response; tagged results and continuations stay inside the session.
#pragma once

#include "imap/mailboxdata.h"
#include "imap/searchdata.h"
#include "imap/section.h"
#include "imap/structure.h"

#include <optional>
#include <variant>
#include <vector>

namespace godwit::imap {

struct CapabilityData {
    QByteArrayList names;
}; ///< upper case

struct FlagsData {
    FlagSet flags;
};
struct ExistsData {
    quint32 count = 0;
};
struct RecentData {
    quint32 count = 0;
};
struct ExpungeData {
    SeqNum seq{};
};

/// One BODY[…], BINARY[…] or RFC822….
struct SectionData {
    Section section;
    std::optional<quint64> origin; ///< BODY[…]<origin>
    Literal data;                  ///< NIL: the server has none
    bool binary = false;           ///< without its transfer encoding
};

struct FetchData {
    SeqNum seq{};                       ///< 0: UIDFETCH (RFC 9586), the server counts no more
    std::optional<Uid> uid;             ///< also filled by the session from its map
    std::optional<FlagSet> flags;
    std::optional<qint64> internalDate; ///< s since epoch
    std::optional<quint64> size;        ///< RFC822.SIZE
    std::optional<ModSeq> modSeq;
    std::shared_ptr<Envelope> envelope;
    std::shared_ptr<BodyStructure> body;
    std::vector<SectionData> sections;
    std::vector<std::pair<Section, quint64>> binarySizes; ///< BINARY.SIZE
    std::optional<QByteArray> preview;  ///< UTF-8; null for NIL: not yet made
    std::optional<qint64> saveDate;     ///< s since epoch; NIL is left out
    std::optional<QByteArray> emailId, threadId; ///< OBJECTID; threadId null for NIL
    std::optional<quint64> gmailMessage, gmailThread;
    std::optional<QByteArrayList> gmailLabels; ///< octets as on the wire: "\\Inbox", modified UTF-7
    std::vector<std::pair<QByteArray, QByteArray>> others; ///< items that we do not know: name in upper case, raw value
};

struct IdData {
    std::vector<std::pair<QByteArray, QByteArray>> fields;
};
struct EnabledData {
    QByteArrayList names;
}; ///< upper case
struct VanishedData {
    bool earlier = false;
    UidSet uids;
};
struct UnknownData {
    QByteArray raw;
};

using Response =
    std::variant<StatusText, CapabilityData, ListData, StatusData, FlagsData, ExistsData, RecentData, ExpungeData, FetchData, SearchData,
                 EsearchData, SortData, ThreadData, NamespaceData, IdData, EnabledData, VanishedData, AclData, ListRightsData, MyRightsData,
                 QuotaData, QuotaRootData, MetadataData, LanguageData, ComparatorData, UnknownData>;

struct Tagged {
    QByteArray tag;
    StatusText status;
};
struct Continuation {
    QByteArray text;
}; ///< after "+ "
using Message = std::variant<Response, Tagged, Continuation>;

} // namespace godwit::imap
