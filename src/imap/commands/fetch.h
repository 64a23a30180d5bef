// SPDX-License-Identifier: GPL-3.0-or-later
// FETCH, always by UID: RFC 3501 6.4.5; RFC 3516 (BINARY), 7162 (CHANGEDSINCE, VANISHED), 8474 (OBJECTID), 8514 (SAVEDATE),
// 8970 (PREVIEW), 9394 (PARTIAL), and Gmail's X-GM-EXT-1.
#pragma once

#include "imap/command.h"
#include "imap/searchdata.h"
#include "imap/section.h"

#include <optional>

namespace godwit::imap {

/// One BODY[…] or BINARY[…].
struct SectionRequest {
    enum class As : quint8 {
        Peek,       ///< BODY.PEEK[section]
        Body,       ///< BODY[section]: sets \Seen
        BinaryPeek, ///< BINARY.PEEK[part]: without its transfer encoding; [UNKNOWN-CTE] when the server does not know that
        Binary,     ///< sets \Seen
        BinarySize, ///< BINARY.SIZE[part]: in FetchData::binarySizes
    };
    Section section = {};
    std::optional<std::pair<quint64, quint64>> partial = {}; ///< origin, length in octets; not for BinarySize
    As as = As::Peek;
};

struct FetchItems { // UID is always asked for
    bool flags = false, internalDate = false, size = false, envelope = false, bodyStructure = false;
    std::vector<SectionRequest> sections = {};
    bool body = false;       ///< the structure without extension data
    bool modSeq = false;     ///< CONDSTORE; answers also tell it unasked once that is in use
    enum class Preview : quint8 { None, Lazy, Whole } preview = Preview::None; ///< Lazy: NIL where the server would have to think
    bool saveDate = false;
    bool emailId = false, threadId = false;       ///< OBJECTID
    bool gmailIds = false, gmailLabels = false;   ///< X-GM-EXT-1: X-GM-MSGID and X-GM-THRID
    bool rfc822 = false, rfc822Header = false, rfc822Text = false; ///< of old; the first and the last set \Seen. Answers are sections
};

/// FLAGS INTERNALDATE RFC822.SIZE; and ENVELOPE; and BODY (RFC 3501 6.4.5)
enum class FetchMacro : quint8 { Fast, All, Full };

struct FetchModifiers {
    std::optional<ModSeq> changedSince = {}; ///< only what changed after it
    bool vanished = false;                   ///< and what was expunged since, as VanishedData: QRESYNC only, with changedSince
    std::optional<PartialRange> partial = {};
};

namespace commands {

Command uidFetch(const MessageSet &messages, const FetchItems &items, const FetchModifiers &modifiers = {});
Command uidFetch(const MessageSet &messages, FetchMacro macro, const FetchModifiers &modifiers = {});
Command uidFetchFrom(Uid first, const FetchItems &items); ///< "first:*": also answers the last message when its UID is lower
/// " (UID …)", also for NOTIFY. Returned are the items, as bits of Command::Item.
quint32 writeItems(Encoder &out, const FetchItems &items);

} // namespace commands
} // namespace godwit::imap
