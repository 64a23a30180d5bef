// SPDX-License-Identifier: GPL-3.0-or-later
/// @file
/// SEARCH, always by UID: RFC 3501 6.4.4; RFC 4731 (ESEARCH), 5182 (SAVE), 5267 (CONTEXT), 6203 (RELEVANCY), 7377 (MULTISEARCH),
/// 9394 (PARTIAL).
#pragma once

#include "imap/command.h"
#include "imap/searchdata.h"
#include "imap/searchkey.h"

#include <optional>

namespace godwit::imap {

/// search-return-opts (RFC 4731 3.1). Nothing set: RETURN (), which means ALL.
struct SearchReturn {
    bool min = false, max = false, all = false, count = false;
    bool save = false;      ///< SEARCHRES: what was found is "$" from now on
    bool context = false;   ///< a hint that the same search will come again
    bool update = false;    ///< SearchUpdated events follow until cancelUpdate() or the mailbox is closed
    bool relevancy = false; ///< only with a FUZZY key
    std::optional<PartialRange> partial = {}; ///< not together with `all`
};

/// How a SEARCH is answered, and in which charset it asks.
struct SearchOptions {
    std::optional<SearchReturn> returns = {}; ///< only with ESEARCH or IMAP4rev2: the answer is EsearchData. Else SearchData
    /// Said when the key holds text above 0x7f. Empty: never said, text goes out as UTF-8. See Session::searchCharset().
    QByteArray charset = QByteArrayLiteral("UTF-8");
};

/// One of filter-mailboxes (RFC 5465 6, RFC 7377 2.2).
struct SearchSource {
    /// Subtree: with everything below; SubtreeOne: with what is just below.
    enum class Kind : quint8 { Selected, Inboxes, Personal, Subscribed, Subtree, SubtreeOne, Mailboxes };
    Kind kind = Kind::Selected;
    QByteArrayList mailboxes = {}; ///< Subtree, SubtreeOne, Mailboxes: octets as on the wire, at least one
};

namespace commands {

/// RFC 3501 6.4.4. Nothing is marked as read by it.
Command uidSearch(const SearchKey &key, const SearchOptions &options);
/// returnAll: RETURN (ALL), only with ESEARCH: the answer is EsearchData with ranges, else SearchData.
Command uidSearch(const SearchKey &key, bool returnAll);
/// Every UID of the mailbox; the answer also fills the session's map of sequence numbers.
Command uidSearchAll(bool returnAll);
/// RFC 7377: one EsearchData for each mailbox in which something was found, with its name and UIDVALIDITY. No source: the selected one.
Command multiSearch(const std::vector<SearchSource> &sources, const SearchKey &key, const SearchOptions &options);
/// RFC 5267 4.3.5: ends the updates of these searches. Session knows their tags; those without updates are left out.
Command cancelUpdate(const std::vector<CommandId> &searches);

} // namespace commands
} // namespace godwit::imap
