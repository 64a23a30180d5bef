// SPDX-License-Identifier: GPL-3.0-or-later
// Authentication-Results (RFC 8601). Anybody can write such a field into a letter; the only one that counts is what the server that
// received it for us wrote. The rule:
//   - Header fields are put on top on the way. So only what stands above the Received field of the hop before our server counts; what is
//     below came with the letter. Hops inside our server's house (LMTP, private addresses) are part of it.
//   - The field must name our server: an authserv-id of the same organisation as the account's IMAP host, one that is known to belong to
//     that provider, or one that the person entered (OwnServer::trusted).
//   - Of several only the topmost counts.
// RFC 8601, 5 asks servers to remove fields that come in under their name. One that neither writes nor removes any could be deceived; the
// person can turn the trust off for it by entering another name.
#pragma once

#include "mail/verification.h"
#include "mime/document.h"

namespace godwit::mime {

/// `fromDomain`: of the one address in From; empty (none, or several): nothing can be verified.
Verification readVerification(const QList<Header> &headers, const OwnServer &own, const QString &fromDomain);

/// The name under which the server that received the message writes; empty: it writes nothing. Not asked whether it is the own one: for a
/// person to judge.
QString authServerOf(const QList<Header> &headers);

/// One field's value: authserv-id and results; tolerant. False if it names no server.
bool parseAuthResults(QByteArrayView value, QString &authServer, QList<AuthResult> &results);

} // namespace godwit::mime
