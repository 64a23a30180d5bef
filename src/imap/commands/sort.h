// SPDX-License-Identifier: GPL-3.0-or-later
/// @file
/// SORT and THREAD, always by UID: RFC 5256; RFC 5267 (ESORT), 5957 (SORT=DISPLAY), 6203 (RELEVANCY).
#pragma once

#include "imap/commands/search.h"

namespace godwit::imap {

/// sort-key (RFC 5256 3, RFC 5957 3, RFC 6203). Arrival is INTERNALDATE, Date the header.
enum class SortKey : quint8 { Arrival, Cc, Date, From, Size, Subject, To, DisplayFrom, DisplayTo, Relevancy };
/// One of the keys, each with its own direction.
struct SortCriterion {
    SortKey key;
    bool reverse = false;
};

/// thread-alg: ORDEREDSUBJECT and REFERENCES (RFC 5256 3); REFS, which some servers have besides, does not look at subjects.
enum class ThreadAlgorithm : quint8 { OrderedSubject, References, Refs };

namespace commands {

/// The first criterion weighs most. options.returns: only with ESORT, the answer is EsearchData; else SortData.
/// The charset is no option here: RFC 5256 3 wants one, and UTF-8 from every server; only after [BADCHARSET] another is worth a try.
Command uidSort(const std::vector<SortCriterion> &criteria, const SearchKey &key, const SearchOptions &options = {});
/// The answer is ThreadData. `charset`: as above.
Command uidThread(ThreadAlgorithm algorithm, const SearchKey &key, const QByteArray &charset = QByteArrayLiteral("UTF-8"));

} // namespace commands
} // namespace godwit::imap
