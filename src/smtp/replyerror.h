// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/mechanism.h"
#include "mail/error.h"
#include "smtp/replyreader.h"

#include <optional>

namespace godwit::smtp {

/// What a reply other than the hoped-for one means. The code is the enhanced one (RFC 3463) where there is one, else the three digits.
Error errorOf(const Reply &reply);
/// Of RCPT, after others were accepted: the recipients are too many for one transaction (RFC 5321 4.5.3.1.10, RFC 3463 3.6: X.5.3). Without
/// an enhanced code 452 and 552 can mean a full mailbox, too.
bool saysTooMany(const Reply &reply);
/// The same at the end of AUTH, where more is known: why we broke the exchange off, or what the server said within it. None: 235.
Error signInError(const Reply &reply, const auth::Mechanism &mechanism, const std::optional<Error> &cancelled);

} // namespace godwit::smtp
