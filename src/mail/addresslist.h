// SPDX-License-Identifier: GPL-3.0-or-later
// Recipients as people type and paste them, and back. Pure; thread: any.
#pragma once

#include "mail/message.h"

namespace godwit {

/// "Anna <anna@example.org>, "Weber, Bo" <bo@example.net>; ferns: c@example.net, d@example.net;" in the manner of RFC 5322, 3.4, but
/// forgiving: commas, semicolons and line breaks separate, comments go, a group's name is left out and its members stay. What is no
/// address comes back as an Address with that text in `address`: nothing that was typed is lost. mailto: before an address is left out.
QList<Address> parseAddresses(QStringView text);
bool separatesAddresses(QStringView text); ///< it has a comma or the like, which is not quoted

/// As parseAddresses() reads it: "Anna <anna@example.org>", the name quoted where it must be.
QString addressText(const Address &address);
QString addressesText(const QList<Address> &addresses); ///< separated by ", "

enum class AddressFault : std::uint8_t {
    None,
    NoAt,          ///< no "@", or nothing before or behind it
    SeveralAts,
    Space,         ///< or a control character, or one that cannot be seen
    BadLocalPart,  ///< a dot at its ends or two in a row, a character that may not be there, or longer than 64 octets
    BadDomain,     ///< not a host name, or a label that is empty, too long, or has a hyphen at its ends
    NoTopDomain,   ///< "anna@example": it may be right within a company, so it is a doubt and no fault
    BeyondAscii,   ///< a local part beyond ASCII: not every server takes it (RFC 6532); a doubt
};
AddressFault addressFault(const QString &address);
bool prevents(AddressFault fault); ///< that a letter is sent there
QString explain(AddressFault fault, const QString &address); ///< in a sentence, translated; plain text

} // namespace godwit
