// SPDX-License-Identifier: GPL-3.0-or-later
/// @file
/// Commands of any state and of signing in: RFC 3501 6.1, 6.2; RFC 2971 (ID), 5161 (ENABLE), 2177 (IDLE).
#pragma once

#include "imap/command.h"
#include "mail/secret.h"

#include <utility>

/// One function for each command: it builds a Command, Session::submit() sends it.
namespace godwit::imap::commands {

/// RFC 3501 6.1.1. What the server says changes Session::capabilities() and is told by CapabilitiesChanged.
Command capability();
/// RFC 3501 6.1.2: a sign of life, and a chance for the server to tell what is new.
Command noop();
/// RFC 3501 6.1.3. The BYE that follows is expected.
Command logout();
/// RFC 3501 6.2.1. StartTlsReady follows the OK; nothing else goes out until Session::tlsStarted().
Command startTls();
/// RFC 3501 6.2.3. Not sent without TLS, unless Config::allowPlaintextSignIn, and never under LOGINDISABLED.
Command login(const QByteArray &user, const Secret &password);
/// RFC 3501 6.2.2, with the initial response in it where the server has SASL-IR (RFC 4959).
Command authenticate(std::unique_ptr<auth::Mechanism> mechanism);
/// Some servers take only one of NIL and (): send real fields (quirk 43).
/// RFC 2971 3.1; answered by IdData. No fields: NIL.
Command id(const std::vector<std::pair<QByteArray, QByteArray>> &fields);
/// RFC 5161 3.1, only while no mailbox is selected. Answered by EnabledData; what it switched on: Session::enabled().
Command enable(const QByteArrayList &capabilities);
/// RFC 5255 3: in which language the server shall speak to people ("default", "de-CH", "en"); none: LanguageData tells what there is.
Command language(const QByteArrayList &ranges);
/// RFC 5255 4: how the server shall compare text ("i;unicode-casemap"); none: ComparatorData tells which is in use. Only with I18NLEVEL=2.
Command comparator(const QByteArrayList &wanted);
/// RFC 4978: only with COMPRESS=DEFLATE. CompressionReady follows the CommandDone.
Command compress();
/// RFC 8437: back to before signing in, the connection stays. Only with that capability, and not on a compressed connection.
Command unauthenticate();
/// RFC 2177. Ends by Session::endIdle(), or by itself when another command is submitted.
Command idle();

} // namespace godwit::imap::commands
