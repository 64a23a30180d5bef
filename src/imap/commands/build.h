// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imap/command.h"
#include "imap/mailboxname.h"

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

/// One about a mailbox: its name comes first, then `more` (with the space before it).
inline Command onMailbox(Command::Kind kind, const char *name, Lane lane, const QByteArray &mailbox, const Encoder &more = {})
{
    Encoder arguments;
    arguments.space().mailbox(mailbox).append(more.fragments());
    Command command = build(kind, name, Command::SignedIn, lane, std::move(arguments));
    command.mailbox = canonicalMailbox(mailbox);
    return command;
}

} // namespace godwit::imap::commands
