// SPDX-License-Identifier: GPL-3.0-or-later
/// @file
/// Mailbox names: octets for the server, text for people. The octets are the identity; names never become paths.
#pragma once

#include <QByteArray>
#include <QString>

namespace godwit::imap {

/// Modified UTF-7 (RFC 3501 5.1.3) or, after ENABLE UTF8=ACCEPT, UTF-8. What cannot be decoded is shown octet by octet (U+0080 and above as
/// Latin-1, "&" as it stands), so that encodeMailboxName() of another name never yields these octets by accident. Controls are shown as
/// U+FFFD.
QString decodeMailboxName(QByteArrayView octets, bool utf8);
/// The octets of a name that a person typed, in the same two encodings.
QByteArray encodeMailboxName(QStringView name, bool utf8);

/// INBOX in any case becomes "INBOX" (RFC 3501 5.1); everything else stays as it is.
QByteArray canonicalMailbox(QByteArrayView octets);

} // namespace godwit::imap
