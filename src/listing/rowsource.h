// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listing/threading.h"
#include "mail/changeset.h"

#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace godwit::listing {

/// Where the listing reads from: the store's reader, adapted by the program. Used only on the listing thread.
/// `only`: null = all of the folder, else these, wherever they are. What is not known (headers not read yet) is left out. In any order.
class RowSource
{
public:
    using Keys = std::vector<MessageKey>;
    virtual ~RowSource() = default;
    virtual std::vector<ListEntry> entries(FolderId folder) = 0; ///< all that are shown, keys unique
    virtual std::vector<ListEntry> entriesOf(const Keys &keys) = 0; ///< those that are shown somewhere
    /// Those of the messages that are still there. FolderId{}: wherever they are, with the folder in which they are.
    virtual QList<MessageSummary> rows(FolderId folder, const Keys &keys) = 0;
    /// What the column is sorted by: dates, sizes; not of flags. Arrival: of INTERNALDATE.
    virtual std::vector<std::pair<MessageKey, qint64>> numbers(FolderId folder, ListColumn column, const Keys *only) = 0;
    virtual std::vector<std::pair<MessageKey, QString>> texts(FolderId folder, ListColumn column,
                                                              const Keys *only) = 0; ///< From, To, Subject
    virtual ThreadRows threadRows(FolderId folder, const Keys *only) = 0;
    virtual Keys matching(FolderId folder, const ListFilter &filter, const Keys *only) = 0;
    virtual FolderId sentFolder(FolderId folder) = 0; ///< of the same account; FolderId{}: there is none, or this is it
};

/// Called once, on the listing thread: a connection belongs to the thread in which it was made. May return null when there is no store.
using RowSourceFactory = std::function<std::unique_ptr<RowSource>()>;

} // namespace godwit::listing
