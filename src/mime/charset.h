// SPDX-License-Identifier: GPL-3.0-or-later
// Octets of a declared, often wrong, character set to text. Internal to this room.
#pragma once

#include <QByteArray>
#include <QString>

namespace godwit::mime {

/// UTF-8 if most of what is not ASCII is that, else Windows-1252, which gives every octet a meaning.
QString decodeUnlabelled(QByteArrayView octets);

/// `charset` as declared. Unknown or empty: as decodeUnlabelled, and `*known` becomes false for an unknown one.
QString decodeCharset(QByteArrayView octets, QByteArrayView charset, bool *known = nullptr);

} // namespace godwit::mime
