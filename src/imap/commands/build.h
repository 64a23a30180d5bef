// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imap/command.h"

namespace godwit::imap::commands {

/// A command whose arguments (with the space before them) are written already.
inline Command build(Command::Kind kind, const char *name, quint8 states, Lane lane, Encoder arguments = {})
{
    Command command;
    command.kind = kind;
    command.name = name;
    command.states = states;
    command.lane = lane;
    command.fragments = arguments.take();
    return command;
}

} // namespace godwit::imap::commands
