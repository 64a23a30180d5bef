// SPDX-License-Identifier: GPL-3.0-or-later
// Commands of any state and of signing in: RFC 3501 6.1, 6.2; RFC 2971 (ID), 5161 (ENABLE), 2177 (IDLE).
#pragma once

#include "imap/command.h"
#include "mail/secret.h"

#include <utility>

namespace godwit::imap::commands {

Command capability();
Command noop();
Command logout();
Command startTls();
Command login(const QByteArray &user, const Secret &password);
Command authenticate(std::unique_ptr<auth::Mechanism> mechanism);
/// Some servers take only one of NIL and (): send real fields (quirk 43).
Command id(const std::vector<std::pair<QByteArray, QByteArray>> &fields);
Command enable(const QByteArrayList &capabilities);
Command idle(); ///< ends by Session::endIdle(), or by itself when another command is submitted

} // namespace godwit::imap::commands
