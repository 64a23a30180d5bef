// SPDX-License-Identifier: GPL-3.0-or-later
// account add: how the account signs in, and where its secret comes from.
#pragma once

#include "app/profile/accounts.h"
#include "cli/arguments.h"

namespace godwit::cli {

/// --auth, --token-command, --oauth-…, --disable. Error::Invalid: they make no sense, or not together.
std::expected<void, Error> readSignIn(const Arguments &arguments, Account &account);

struct SecretSource {
    QString command;            ///< writes it
    bool standardInput = false; ///< it comes now, for the keychain
};
std::expected<SecretSource, Error> secretSource(const Arguments &arguments, const Account &account);

/// From standard input to the keychain, or nowhere: a process that ends has no memory to keep it in. The first line is the password or the
/// refresh token; with the latter a second one may be the client's secret.
Error keepSecret(const app::AccountEntry &entry);

} // namespace godwit::cli
