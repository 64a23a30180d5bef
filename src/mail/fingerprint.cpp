// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/fingerprint.h"

namespace godwit {

QString fingerprintText(QByteArrayView sha256) { return QString::fromLatin1(sha256.toByteArray().toHex(':').toUpper()); }

std::optional<QByteArray> fingerprintFrom(QStringView text)
{
    QByteArray digits;
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        if (c.isSpace() || code == ':' || code == 0x200B) continue;
        const bool digit = (code >= '0' && code <= '9') || (code >= 'a' && code <= 'f') || (code >= 'A' && code <= 'F');
        if (!digit || digits.size() == 2 * fingerprintOctets) return std::nullopt;
        digits.append(char(code));
    }
    if (digits.size() != 2 * fingerprintOctets) return std::nullopt;
    return QByteArray::fromHex(digits);
}

} // namespace godwit
