// SPDX-License-Identifier: GPL-3.0-or-later
// Messages that pending operations touch, as they are shown, in a temporary table of a connection that reads.
#pragma once

#include "store/shown.h"

namespace godwit::store {

/// touched(key, folder, uid, flags, keywords, visible); once, after opening.
bool makeTouchedTable(Database &database);
/// Within a transaction, which it belongs to. True: there are any.
bool fillTouchedTable(Database &database, const std::vector<FolderRow> &folders, const QList<Operation> &journal);

} // namespace godwit::store
