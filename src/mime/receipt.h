// SPDX-License-Identifier: GPL-3.0-or-later
// "It was read" (RFC 8098): only ever written because a person said yes. Pure; thread: any.
#pragma once

#include "mime/document.h"
#include "mime/letterwriter.h"

namespace godwit::mime {

struct Receipt {
    Letter letter;     ///< as a row of the outbox shows it
    Rendered rendered; ///< goes to Document::receiptTo, from nobody (RFC 8098, 3): no answer, no loop
};

/// `reader`: by whom the message was read (addressedAs). Of the message nothing goes back but identifier, date, subject.
/// Error::Invalid: nobody wants a receipt, or the addresses are none.
std::expected<Receipt, Error> writeReceipt(const Document &message, const Address &reader, AccountId account, qint64 date, int offset);

} // namespace godwit::mime
