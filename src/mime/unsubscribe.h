// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mime/document.h"

namespace godwit::mime {

/// List-Unsubscribe and List-Unsubscribe-Post (RFC 2369, 3.2; RFC 8058). Addresses that are no https, http or mailto are left out, and so
/// are those with a user name in them.
Unsubscribe readUnsubscribe(const QList<Header> &headers);

/// RFC 8058, 4: the own server found a DKIM signature valid, and that signature covers both fields.
bool isUnsubscribeSigned(const QList<Header> &headers, const Verification &verification);

/// Who asks for a receipt (RFC 8098, 2.1, and what was used before).
QList<Address> readReceiptTo(const QList<Header> &headers);

} // namespace godwit::mime
