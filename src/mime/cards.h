// SPDX-License-Identifier: GPL-3.0-or-later
// Calendars (RFC 5545, 5546) and visiting cards (RFC 6350, 2426) as what is shown of them. Tolerant and bounded; pure, thread: any.
#pragma once

#include "mail/card.h"

#include <optional>

namespace godwit::mime {

/// The first event that stands for itself; nothing if there is none.
std::optional<Invitation> readInvitation(QByteArrayView octets, const QByteArray &charset);

/// The first card; nothing if there is none with a name or an address.
std::optional<Contact> readContact(QByteArrayView octets, const QByteArray &charset);

/// Everybody in a file of cards who has a mail address: one entry for each address, each once, in the order of the file; at most 20,000.
QList<Address> readPeople(QByteArrayView octets, const QByteArray &charset);

/// A recurrence rule (RFC 5545, 3.3.10) in words, translated: "every 2 weeks on Monday and Thursday, 10 times".
QString recurrenceInWords(const QString &rule);

} // namespace godwit::mime
