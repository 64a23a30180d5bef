// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imap/command.h"

#include <optional>

namespace godwit::scenario {

/// The command of an X: line about mailboxes or the connection; the words are unescaped. nullopt: not one of these.
std::optional<imap::Command> mailboxCommand(const QByteArrayList &words);

} // namespace godwit::scenario
