// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imap/command.h"

#include <optional>

namespace godwit::scenario {

/// The X: verbs about messages; the table is in messageverbs.cpp. nullopt: none of them.
std::optional<imap::Command> messageCommandOf(const QByteArrayList &words);

} // namespace godwit::scenario
