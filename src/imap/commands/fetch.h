// SPDX-License-Identifier: GPL-3.0-or-later
/// @file
/// FETCH, always by UID: RFC 3501 6.4.5; RFC 3516 (BINARY), 7162 (CHANGEDSINCE, VANISHED), 8474 (OBJECTID), 8514 (SAVEDATE),
/// 8970 (PREVIEW), 9394 (PARTIAL), and Gmail's X-GM-EXT-1.
#pragma once

#include "imap/command.h"
#include "imap/searchdata.h"
#include "imap/section.h"

#include <optional>

namespace godwit::imap {

/// One section that a FETCH asks for, BODY or BINARY (RFC 3501 6.4.5, RFC 3516).
struct SectionRequest {
    /// Which item asks for it.
    enum class As : quint8 {
        Peek,       ///< BODY.PEEK[section]
        Body,       ///< BODY[section]: sets `\Seen`
        BinaryPeek, ///< BINARY.PEEK[part]: without its transfer encoding; [UNKNOWN-CTE] when the server does not know that
        Binary,     ///< BINARY[part]: sets `\Seen`
        BinarySize, ///< BINARY.SIZE[part]: in FetchData::binarySizes
    };
    Section section = {};
    std::optional<std::pair<quint64, quint64>> partial = {}; ///< origin, length in octets; not for BinarySize
    As as = As::Peek;
};

/// What to tell of each message. UID is always asked for.
struct FetchItems {
    bool flags = false, internalDate = false, size = false, envelope = false, bodyStructure = false;
    std::vector<SectionRequest> sections = {};
    bool body = false;       ///< the structure without extension data
    bool modSeq = false;     ///< CONDSTORE; answers also tell it unasked once that is in use
    /// RFC 8970: Lazy is answered by NIL where the server would have to think.
    enum class Preview : quint8 { None, Lazy, Whole };
    Preview preview = Preview::None;
    bool saveDate = false;
    bool emailId = false, threadId = false;       ///< OBJECTID
    bool gmailIds = false, gmailLabels = false;   ///< X-GM-EXT-1: X-GM-MSGID and X-GM-THRID
    bool rfc822 = false, rfc822Header = false, rfc822Text = false; ///< of old; the first and the last set `\Seen`. Answers are sections
};

/// FLAGS INTERNALDATE RFC822.SIZE; and ENVELOPE; and BODY (RFC 3501 6.4.5).
enum class FetchMacro : quint8 { Fast, All, Full };

/// Which of the messages answer: RFC 7162 3.1.4.1 (CHANGEDSINCE), 3.2.6 (VANISHED), RFC 9394 (PARTIAL).
struct FetchModifiers {
    std::optional<ModSeq> changedSince = {}; ///< only what changed after it
    bool vanished = false;                   ///< and what was expunged since, as VanishedData: QRESYNC only, with changedSince
    std::optional<PartialRange> partial = {};
};

namespace commands {

/// Each message is told by a FetchData of its own, as it comes; some in more than one. UIDs that are gone answer nothing.
Command uidFetch(const MessageSet &messages, const FetchItems &items, const FetchModifiers &modifiers = {});
/// The same with one of the three words for the usual items.
Command uidFetch(const MessageSet &messages, FetchMacro macro, const FetchModifiers &modifiers = {});
/// "first:*": also answers the last message when its UID is lower (RFC 3501 6.4.8).
Command uidFetchFrom(Uid first, const FetchItems &items);
/// Writes " (UID …)", also for NOTIFY. Returned are the items, as bits of Command::Item.
quint32 writeItems(Encoder &out, const FetchItems &items);

} // namespace commands
} // namespace godwit::imap
