// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"
#include "mail/account.h"

namespace godwit::cli {

/// --imap and --tls; --smtp, --smtp-tls and --smtp-user; --address. Account::plainConfirmed must be known.
std::expected<void, Error> readServers(const Arguments &arguments, Account &account);

} // namespace godwit::cli
