// SPDX-License-Identifier: GPL-3.0-or-later
/// @file
/// Answers to SEARCH, SORT and THREAD: RFC 3501 7.2.5; RFC 4731 (ESEARCH), 5256 (SORT, THREAD), 5267 (CONTEXT), 6203 (RELEVANCY),
/// 7162 (MODSEQ), 7377 (MULTISEARCH), 9394 (PARTIAL). All numbers are UIDs: nothing else is asked for.
#pragma once

#include "mail/ids.h"
#include "mail/uidset.h"

#include <optional>
#include <utility>
#include <vector>

namespace godwit::imap {

/// Results by their place (RFC 9394 3.1): 1:500 are the oldest, -1:-100 the newest. Both ends have one sign; neither is 0.
struct PartialRange {
    qint64 first = 1, last = 1;
    bool operator==(const PartialRange &) const = default;
};

/// UIDs in the order of the answer, as ranges that are ascending and never expanded (RFC 5267 3.2). Not checked for repetitions.
using UidOrder = std::vector<UidSet::Range>;
/// The same without order.
UidSet setOf(const UidOrder &order);

/// SEARCH (RFC 3501 7.2.5).
struct SearchData {
    UidSet numbers;
    std::optional<ModSeq> modSeq;
};

/// SORT (RFC 5256 4): UIDs in the order that was asked for.
struct SortData {
    std::vector<Uid> uids;
    std::optional<ModSeq> modSeq;
};

/// One pair of ADDTO or REMOVEFROM (RFC 5267 4.3). The changes of a response are applied one after another.
struct ContextChange {
    bool added = false;
    quint32 position = 0; ///< where the first of them comes to stand, or stood, from 1; 0: by UID
    UidOrder uids;
};

/// PARTIAL of an ESEARCH (RFC 9394 3.1): those of the results that were asked for.
struct PartialResult {
    PartialRange range;
    UidOrder order; ///< NIL: empty
};

/// ESEARCH (RFC 4731 3.1). What is absent was not asked for, or nothing was found.
struct EsearchData {
    QByteArray tag;             ///< correlator, may be empty
    QByteArray mailbox;         ///< MULTISEARCH: canonical
    UidValidity uidValidity{};  ///< MULTISEARCH
    bool uid = false;
    std::optional<quint32> min, max, count;
    std::optional<UidSet> all;
    UidOrder order;             ///< ALL as it stood, if that is not ascending: after SORT its order counts
    std::optional<PartialResult> partial;
    std::optional<ModSeq> modSeq;
    std::vector<ContextChange> changes;
    std::vector<quint8> relevancy; ///< 1 to 100, in the order of the results
    std::vector<std::pair<QByteArray, QByteArray>> others; ///< name in upper case, raw value
};

/// A thread tree in preorder: the parent of a node is the nearest one before it with a smaller depth. No recursion in it, however deep.
struct ThreadNode {
    Uid uid{};         ///< 0: the message is not in the mailbox, or was not searched for
    quint32 depth = 0; ///< 0: a root
    bool operator==(const ThreadNode &) const = default;
};
/// THREAD (RFC 5256 4).
struct ThreadData {
    std::vector<ThreadNode> nodes;
};

} // namespace godwit::imap
