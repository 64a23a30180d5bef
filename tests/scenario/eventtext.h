// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imap/event.h"
#include "imap/state.h"

namespace godwit::scenario {

/// One line that says all that matters of an event, as the E: lines of traces have it.
QByteArray textOf(const imap::Event &event);
QByteArray textOf(const imap::Response &response);
QByteArray textOf(const imap::State &state);

} // namespace godwit::scenario
