// SPDX-License-Identifier: GPL-3.0-or-later
/// @file
/// What a server can say, as small structs. Untagged data is a Response; tagged results and continuations stay inside the session.
#pragma once

#include "imap/mailboxdata.h"
#include "imap/searchdata.h"
#include "imap/section.h"
#include "imap/structure.h"

#include <optional>
#include <variant>
#include <vector>

/// The IMAP protocol without I/O: no socket, no timer, no QObject, no thread of its own.
namespace godwit::imap {

/// CAPABILITY (RFC 3501 7.2.1), or the code of that name.
struct CapabilityData {
    QByteArrayList names; ///< upper case
};

/// FLAGS (RFC 3501 7.2.6): those that the mailbox knows.
struct FlagsData {
    FlagSet flags;
};
/// EXISTS (RFC 3501 7.3.1): messages in the mailbox.
struct ExistsData {
    quint32 count = 0;
};
/// RECENT (RFC 3501 7.3.2): messages that this session is the first to be told of.
struct RecentData {
    quint32 count = 0;
};
/// EXPUNGE (RFC 3501 7.4.1): those behind it count one less from now on.
struct ExpungeData {
    SeqNum seq{};
};

/// One section of a message: BODY, BINARY, or RFC822 and its like (RFC 3501 7.4.2, RFC 3516).
struct SectionData {
    Section section;
    std::optional<quint64> origin; ///< where it begins, in octets, when a part was asked for
    Literal data;                  ///< NIL: the server has none
    bool binary = false;           ///< without its transfer encoding
};

/// FETCH (RFC 3501 7.4.2): what one response says of one message. What is absent was not said.
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

/// ID (RFC 2971 3.2): names and values as the server gave them; a null value is NIL.
struct IdData {
    std::vector<std::pair<QByteArray, QByteArray>> fields;
};
/// ENABLED (RFC 5161 3.2).
struct EnabledData {
    QByteArrayList names; ///< upper case
};
/// VANISHED (RFC 7162 3.2.10): messages that are gone, by UID.
struct VanishedData {
    bool earlier = false; ///< EARLIER: before now, so that no sequence number changes
    UidSet uids;
};
/// Untagged data whose first word we do not know.
struct UnknownData {
    QByteArray raw;
};

/// Untagged data of any kind.
using Response =
    std::variant<StatusText, CapabilityData, ListData, StatusData, FlagsData, ExistsData, RecentData, ExpungeData, FetchData, SearchData,
                 EsearchData, SortData, ThreadData, NamespaceData, IdData, EnabledData, VanishedData, AclData, ListRightsData, MyRightsData,
                 QuotaData, QuotaRootData, MetadataData, LanguageData, ComparatorData, UnknownData>;

/// The result of the command with that tag (RFC 3501 7.1).
struct Tagged {
    QByteArray tag;
    StatusText status;
};
/// "+": the server waits for more of a command (RFC 3501 7.5).
struct Continuation {
    QByteArray text; ///< after "+ "
};
/// Whatever decode() found.
using Message = std::variant<Response, Tagged, Continuation>;

} // namespace godwit::imap
