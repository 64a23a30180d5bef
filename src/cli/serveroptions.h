// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"
#include "mail/account.h"

namespace godwit::cli {

/// --imap and --tls; --smtp, --smtp-tls and --smtp-user; --address and --sender. Account::plainConfirmed must be known; what else is known
/// already stays where no option says otherwise.
std::expected<void, Error> readServers(const Arguments &arguments, Account &account);

} // namespace godwit::cli
