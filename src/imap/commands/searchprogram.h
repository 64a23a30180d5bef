// SPDX-License-Identifier: GPL-3.0-or-later
/// @file
/// What SEARCH, SORT and THREAD have in common.
#pragma once

#include "imap/commands/search.h"

namespace godwit::imap::commands {

/// "PARTIAL 1:500" (RFC 9394 3.1).
QByteArray wireOf(const PartialRange &range);
/// Writes " RETURN (…)" (RFC 4731 3.1).
void writeReturn(Encoder &out, const SearchReturn &returns);
/// What Session has to know of a search that returns this.
void describe(Command &command, const SearchOptions &options);

} // namespace godwit::imap::commands
