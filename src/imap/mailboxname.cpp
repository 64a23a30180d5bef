// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/mailboxname.h"

#include <QStringDecoder>
#include <array>
#include <optional>

namespace godwit::imap {

namespace {

constexpr QByteArrayView alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+,"; // RFC 3501 5.1.3

std::optional<QString> wellFormed(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) ++i;
        else if (text[i].isSurrogate()) return std::nullopt;
    }
    return text;
}

/// The UTF-16 between "&" and "-". Strict: no padding bits set, and nothing that could stand as it is, so that there is one spelling only.
bool appendBase64(QByteArrayView digits, QString &out)
{
    quint32 bits = 0;
    int count = 0;
    for (char c : digits) {
        const qsizetype value = alphabet.indexOf(c);
        if (value < 0) return false;
        bits = bits << 6 | quint32(value);
        count += 6;
        if (count < 16) continue;
        count -= 16;
        const auto unit = char16_t(bits >> count);
        bits &= (1u << count) - 1;
        if (unit >= 0x20 && unit < 0x7f) return false;
        out.append(QChar(unit));
    }
    return count < 6 && bits == 0;
}

std::optional<QString> fromModifiedUtf7(QByteArrayView octets)
{
    QString out;
    for (qsizetype i = 0; i < octets.size(); ++i) {
        const char c = octets[i];
        if (quint8(c) >= 0x80) return std::nullopt;
        if (c != '&') {
            out.append(QLatin1Char(c));
            continue;
        }
        const qsizetype end = octets.indexOf('-', i + 1);
        if (end < 0) return std::nullopt;
        const QByteArrayView digits = octets.sliced(i + 1, end - i - 1);
        if (digits.isEmpty()) out.append(u'&');
        else if (!appendBase64(digits, out)) return std::nullopt;
        i = end;
    }
    return wellFormed(std::move(out));
}

std::optional<QString> fromUtf8(QByteArrayView octets)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(octets);
    if (decoder.hasError()) return std::nullopt;
    return text;
}

void appendEncoded(QStringView run, QByteArray &out)
{
    out.append('&');
    quint32 bits = 0;
    int count = 0;
    for (QChar unit : run) {
        bits = bits << 16 | unit.unicode();
        for (count += 16; count >= 6; count -= 6) out.append(alphabet[(bits >> (count - 6)) & 0x3f]);
        bits &= (1u << count) - 1;
    }
    if (count > 0) out.append(alphabet[(bits << (6 - count)) & 0x3f]);
    out.append('-');
}

} // namespace

QString decodeMailboxName(QByteArrayView octets, bool utf8)
{
    std::optional<QString> text = utf8 ? fromUtf8(octets) : fromModifiedUtf7(octets);
    if (!text && !utf8) text = fromUtf8(octets); // servers that let 8-bit names through
    QString shown = text ? *text : QString::fromLatin1(octets);
    for (QChar &c : shown)
        if (c.category() == QChar::Other_Control) c = QChar::ReplacementCharacter;
    return shown;
}

QByteArray encodeMailboxName(QStringView name, bool utf8)
{
    if (utf8) return name.toUtf8();
    QByteArray out;
    for (qsizetype i = 0; i < name.size();) {
        const char16_t c = name[i].unicode();
        if (c >= 0x20 && c < 0x7f) {
            out.append(char(c));
            if (c == u'&') out.append('-');
            ++i;
            continue;
        }
        qsizetype end = i;
        while (end < name.size() && (name[end].unicode() < 0x20 || name[end].unicode() >= 0x7f)) ++end;
        appendEncoded(name.sliced(i, end - i), out);
        i = end;
    }
    return out;
}

QByteArray canonicalMailbox(QByteArrayView octets)
{
    return octets.compare("INBOX", Qt::CaseInsensitive) == 0 ? QByteArrayLiteral("INBOX") : octets.toByteArray();
}

} // namespace godwit::imap
