// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imap/searchkey.h"

namespace godwit::imap {

/// What to ask instead after [BADCHARSET].
struct CharsetRetry {
    SearchKey key;
    QByteArray charset; ///< for SearchOptions; empty: the key is in ASCII
    bool exact = true;  ///< false: finds all that was asked for and more, the caller has to look at the text itself
    bool helps = true;  ///< false: it would find every message
};
/// In one of the listed charsets that can say all of the text; else a wider key in ASCII. `tried` was refused.
CharsetRetry afterBadCharset(const SearchKey &key, const QByteArray &tried, const code::BadCharset &refusal);

} // namespace godwit::imap
