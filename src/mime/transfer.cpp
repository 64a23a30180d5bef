// SPDX-License-Identifier: GPL-3.0-or-later
// Content-Transfer-Encodings, as tolerant as it takes: what can be read is read, nothing is sized by what a sender declares.
#include "mime/reader.h"

#include <KCodecs>

namespace godwit::mime {

namespace {

int base64Value(char c)
{
    if (c >= 'A' && c <= 'Z') return c - 'A';
    if (c >= 'a' && c <= 'z') return c - 'a' + 26;
    if (c >= '0' && c <= '9') return c - '0' + 52;
    return c == '+' || c == '-' ? 62 : c == '/' || c == '_' ? 63 : -1;
}

// RFC 2045, 6.8: foreign characters are skipped. '=' ends a quantum, and what follows begins a new one: several encoded pieces stand
// in one body behind each other (lists that append a footer do this), where other decoders stop.
QByteArray decodeBase64(QByteArrayView octets)
{
    QByteArray out;
    out.reserve(octets.size() / 4 * 3 + 3);
    unsigned bits = 0;
    int count = 0;
    const auto flush = [&] {
        if (count == 3) out += static_cast<char>(bits >> 10);
        if (count >= 2) out += static_cast<char>((count == 2 ? bits >> 4 : bits >> 2) & 0xFF);
        bits = 0;
        count = 0;
    };
    for (const char c : octets) {
        if (c == '=') flush();
        const int value = base64Value(c);
        if (value < 0) continue;
        bits = (bits << 6) | static_cast<unsigned>(value);
        if (++count == 4) {
            out += static_cast<char>(bits >> 16);
            out += static_cast<char>((bits >> 8) & 0xFF);
            out += static_cast<char>(bits & 0xFF);
            bits = 0;
            count = 0;
        }
    }
    flush();
    return out;
}

// The lines between "begin 644 name" and "end"; each line says its own length, at most 45 octets.
QByteArray decodeUu(QByteArrayView octets)
{
    qsizetype at = octets.startsWith("begin ") ? 0 : octets.indexOf("\nbegin ");
    if (at < 0) return octets.toByteArray();
    QByteArray out;
    at = octets.indexOf('\n', at + 1);
    while (at >= 0 && at + 1 < octets.size()) {
        const qsizetype begin = at + 1;
        at = octets.indexOf('\n', begin);
        QByteArrayView line = octets.sliced(begin, (at < 0 ? octets.size() : at) - begin);
        if (line.endsWith('\r')) line.chop(1);
        if (line.startsWith("end") || line.isEmpty()) break;
        const int length = (line[0] - ' ') & 0x3F;
        const auto digit = [&](qsizetype i) { return i < line.size() ? (line[i] - ' ') & 0x3F : 0; };
        QByteArray decoded;
        for (qsizetype i = 1; decoded.size() < length && i < line.size(); i += 4) {
            const int bits = (digit(i) << 18) | (digit(i + 1) << 12) | (digit(i + 2) << 6) | digit(i + 3);
            decoded += static_cast<char>(bits >> 16);
            decoded += static_cast<char>((bits >> 8) & 0xFF);
            decoded += static_cast<char>(bits & 0xFF);
        }
        out += decoded.first(std::min<qsizetype>(length, decoded.size()));
    }
    return out;
}

} // namespace

QByteArray decodeTransfer(QByteArrayView octets, QByteArrayView encoding)
{
    const QByteArray name = encoding.trimmed().toByteArray().toLower();
    if (name == "base64") return decodeBase64(octets);
    if (name == "quoted-printable") return KCodecs::quotedPrintableDecode(octets);
    if (name == "x-uuencode" || name == "uuencode" || name == "x-uue") return decodeUu(octets);
    return octets.toByteArray();
}

QByteArray toCrlf(QByteArrayView text)
{
    QByteArray out;
    out.reserve(text.size() + text.size() / 32 + 2);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '\r' || c == '\n') {
            out += "\r\n";
            if (c == '\r' && i + 1 < text.size() && text[i + 1] == '\n') ++i;
        } else {
            out += c;
        }
    }
    return out;
}

} // namespace godwit::mime
