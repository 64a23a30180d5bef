// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/changeset.h"

#include <functional>
#include <memory>
#include <vector>

namespace godwit::listing {

/// Where the listing reads from: the store's reader, adapted by the program. Used only on the listing thread.
class RowSource
{
public:
    virtual ~RowSource() = default;
    virtual std::vector<ListEntry> entries(FolderId folder) = 0; ///< all that are shown, keys unique
    /// Those of the messages that are still there, in any order.
    virtual QList<MessageSummary> rows(FolderId folder, const std::vector<MessageKey> &keys) = 0;
};

/// Called once, on the listing thread: a connection belongs to the thread in which it was made. May return null when there is no store.
using RowSourceFactory = std::function<std::unique_ptr<RowSource>()>;

} // namespace godwit::listing
