// SPDX-License-Identifier: GPL-3.0-or-later
// What SEARCH, SORT and THREAD have in common.
#pragma once

#include "imap/commands/search.h"

namespace godwit::imap::commands {

QByteArray wireOf(const PartialRange &range);                ///< "PARTIAL 1:500"
void writeReturn(Encoder &out, const SearchReturn &returns); ///< " RETURN (…)"
/// What Session has to know of a search that returns this.
void describe(Command &command, const SearchOptions &options);

} // namespace godwit::imap::commands
