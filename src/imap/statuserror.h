// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imap/command.h"
#include "imap/responsecode.h"
#include "mail/error.h"

#include <optional>

namespace godwit::imap {

/// What a tagged NO or BAD to such a command, or a BYE, means. None for OK.
Error errorOf(const StatusText &status, Command::Kind kind);
/// The same for AUTHENTICATE, where more is known: why we broke the exchange off, or what the server said within it.
Error signInError(const auth::Mechanism &mechanism, const std::optional<Error> &cancelled, const Error &tagged);

} // namespace godwit::imap
