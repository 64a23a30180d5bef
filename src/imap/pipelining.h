// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imap/command.h"

namespace godwit::imap {

/// May `next` go out while `running` has no answer yet? RFC 3501 5.5 forbids what could be understood in two ways.
bool mayRunTogether(const Command &running, const Command &next);

} // namespace godwit::imap
