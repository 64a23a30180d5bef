// SPDX-License-Identifier: GPL-3.0-or-later
// account add ADDRESS: the servers of a mail address, as the window finds them.
#pragma once

#include "cli/arguments.h"
#include "mail/foundservers.h"

namespace godwit::cli {

/// Asks who knows, over the network unless it is a well-known provider; waits. Error::Invalid: nobody does, or it was not confirmed
/// (--confirm-servers) where only DNS or a guess says so.
std::expected<FoundServers, Error> findServers(const Arguments &arguments, const QString &address);

} // namespace godwit::cli
