// SPDX-License-Identifier: GPL-3.0-or-later
// The SHA-256 of a certificate, as people compare it.
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace godwit {

constexpr qsizetype fingerprintOctets = 32;

/// 32 octets → "0A:1B:…" in full, as openssl and most servers' manuals write it.
QString fingerprintText(QByteArrayView sha256);

/// The other way: hexadecimal in either case, with or without colons, spaces and line breaks (also the invisible ones that come along
/// when text is copied from a label). nullopt: not 32 octets.
std::optional<QByteArray> fingerprintFrom(QStringView text);

} // namespace godwit
