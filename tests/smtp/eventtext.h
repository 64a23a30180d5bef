// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smtp/event.h"
#include "smtp/state.h"

namespace godwit::smtptrace {

/// One line that says all that matters of an event, as the E: lines of traces have it.
QByteArray textOf(const smtp::Event &event);
QByteArray textOf(const smtp::State &state);

} // namespace godwit::smtptrace
