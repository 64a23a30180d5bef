// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imap/framer.h"
#include "imap/quirks.h"
#include "imap/response.h"

namespace godwit::imap {

/// The first thing that did not fit the grammar.
struct DecodeError {
    const char *reason;   ///< in English, for the log
    qsizetype offset = 0; ///< in Frame::text
    bool framing = false; ///< behind the octets of a body: its length may be wrong, and then what follows is the letter, not the server
};

/// One response, understood. Nothing but the kept values is copied. `met` gets the quirks that were needed.
std::expected<Message, DecodeError> decode(const Frame &frame, const Limits &limits = {}, QuirkSet tolerated = allQuirks,
                                           QuirkSet *met = nullptr);

} // namespace godwit::imap
