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
/// RFC 5255 3: in which language the server shall speak to people ("default", "de-CH", "en"); none: LanguageData tells what there is.
Command language(const QByteArrayList &ranges);
/// RFC 5255 4: how the server shall compare text ("i;unicode-casemap"); none: ComparatorData tells which is in use. Only with I18NLEVEL=2.
Command comparator(const QByteArrayList &wanted);
/// RFC 4978: only with COMPRESS=DEFLATE. CompressionReady follows the CommandDone.
Command compress();
/// RFC 8437: back to before signing in, the connection stays. Only with that capability, and not on a compressed connection.
Command unauthenticate();
Command idle(); ///< ends by Session::endIdle(), or by itself when another command is submitted

} // namespace godwit::imap::commands
