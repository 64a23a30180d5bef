// SPDX-License-Identifier: GPL-3.0-or-later
// To whom a message goes, apart from what it says itself (RFC 5321 2.3.1).
#pragma once

#include "mail/error.h"

#include <QByteArrayList>
#include <QFlags>

namespace godwit::smtp {

class Capabilities;

/// Reports about the delivery (RFC 3461), on request only.
struct DeliveryReports {
    enum class Return : quint8 { Unsaid, Full, Headers };
    enum class On : quint8 { Success = 1, Failure = 2, Delay = 4 };
    Q_DECLARE_FLAGS(Occasions, On)
    Occasions notify;          ///< none: not asked, the server does what is usual
    Return ret = Return::Unsaid;
    QByteArray envelopeId;     ///< ENVID, printable ASCII; may be empty
    bool operator==(const DeliveryReports &) const = default;
};
Q_DECLARE_OPERATORS_FOR_FLAGS(DeliveryReports::Occasions)

struct Envelope {
    QByteArray sender;         ///< an addr-spec without angle brackets, A-labels or UTF-8; empty: the null path of bounces and receipts
    QByteArrayList recipients; ///< the same, at least one
    quint64 octets = 0;        ///< of the message, exactly, with CRLF
    bool needsUtf8 = false;    ///< SMTPUTF8 (RFC 6531): an address or a field cannot be written without
    bool needsEightBit = false; ///< BODY=8BITMIME (RFC 6152)
    DeliveryReports reports;
    /// Some recipients refused: true sends to the others, false sends to nobody.
    bool acceptPartly = false;
    bool operator==(const Envelope &) const = default;
};

/// Why nothing of this may be sent to such a server; None: it may. Error::Invalid: an address that cannot be said, or could say more than
/// an address. Error::No: the server takes no such letter (too big, 8-bit, SMTPUTF8), with the enhanced code that it would answer.
Error refusal(const Envelope &envelope, const Capabilities &capabilities);

/// One line without CRLF.
QByteArray mailCommand(const Envelope &envelope, const Capabilities &capabilities);
QByteArray rcptCommand(const Envelope &envelope, const QByteArray &recipient, const Capabilities &capabilities);

} // namespace godwit::smtp
