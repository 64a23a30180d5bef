// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/textwriter.h"

#include "mime/blocks.h"

#include <KCodecs>
#include <algorithm>

namespace godwit::mime {

namespace {

constexpr qsizetype lineLength = 72;
constexpr qsizetype longestLine = 998;

/// Where a piece of a paragraph ends, behind a blank; the size where it is the last one.
qsizetype pieceEnd(QStringView text, qsizetype room)
{
    if (text.size() <= room) return text.size();
    qsizetype end = text.first(room).lastIndexOf(u' ') + 1;
    // Only blanks up to there: they begin a longer piece. "-- " alone would begin a signature (RFC 3676, 4.3).
    if (end == 0 || text.first(end).trimmed().isEmpty() || text.first(end) == u"-- ") {
        qsizetype from = end;
        while (from < text.size() && text[from] == u' ') ++from;
        const qsizetype next = text.indexOf(u' ', from);
        end = next < 0 ? text.size() : next + 1;
    }
    return end;
}

void appendParagraph(QString &out, int depth, QStringView text)
{
    const QString marks(depth, u'>');
    if (text == u"-- ") {
        out += marks + (depth > 0 ? QStringLiteral(" -- \n") : QStringLiteral("-- \n"));
        return;
    }
    while (text.endsWith(u' ')) text.chop(1); // else it would go on
    do {
        const qsizetype end = pieceEnd(text, lineLength - depth);
        const QStringView piece = text.first(end);
        // RFC 3676, 4.4. "From ": some file of a mailbox on the way would change it.
        const bool stuffed = depth == 0 && (piece.startsWith(u' ') || piece.startsWith(u'>') || piece.startsWith(u"From "));
        out += marks;
        if (stuffed || (depth > 0 && !piece.isEmpty())) out += u' ';
        out += piece;
        out += u'\n';
        text = text.sliced(end);
    } while (!text.isEmpty());
}

} // namespace

QString cleanLines(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c == '\r' && i + 1 < text.size() && text[i + 1] == u'\n') continue;
        if (c == '\r' || c == '\n' || c == 0x2028 || c == 0x2029) out += u'\n';
        else if (c == '\t' || (c >= 0x20 && c != 0xFEFF && (c < 0x7F || c >= 0xA0))) out += text[i];
    }
    return out;
}

QString flowed(const QString &clean)
{
    QString out;
    const auto take = [&out, signature = false](int depth, QStringView line, bool inSignature) mutable {
        if (inSignature && !std::exchange(signature, true)) out += QStringLiteral("-- \n");
        appendParagraph(out, depth, line);
    };
    readPlainLines(clean, false, false, take);
    return out;
}

Encoded encodeText(const QString &clean)
{
    QByteArray utf8 = clean.toUtf8();
    if (!utf8.isEmpty() && !utf8.endsWith('\n')) utf8 += '\n';
    Encoded out;
    const bool eightBit = isEightBit(utf8);
    out.charset = eightBit ? "utf-8" : "us-ascii";
    const QByteArray crlf = toCrlf(utf8);
    if (!eightBit && isTransferable(crlf)) {
        out.octets = crlf;
        out.transfer = "7bit";
        return out;
    }
    // KCodecs protects "From ", dots and blanks at the ends of lines, too.
    out.octets = KCodecs::Codec::codecForName("quoted-printable")->encode(utf8, KCodecs::Codec::NewlineCRLF);
    out.transfer = "quoted-printable";
    if (out.octets.size() > crlf.size() / 57 * 78 + 80) {
        out.octets = base64Lines(crlf);
        out.transfer = "base64";
    }
    return out;
}

QByteArray base64Lines(QByteArrayView octets)
{
    constexpr qsizetype perLine = 57;
    QByteArray out;
    out.reserve(octets.size() / perLine * 78 + 80);
    for (qsizetype at = 0; at < octets.size(); at += perLine) {
        const qsizetype size = std::min(perLine, octets.size() - at);
        out += QByteArray::fromRawData(octets.data() + at, size).toBase64();
        out += "\r\n";
    }
    return out;
}

bool isTransferable(QByteArrayView octets)
{
    qsizetype length = 0;
    for (qsizetype i = 0; i < octets.size(); ++i) {
        const char c = octets[i];
        if (c == '\0' || c == '\n') return false;
        if (c == '\r') {
            if (i + 1 >= octets.size() || octets[i + 1] != '\n') return false;
            ++i;
            length = 0;
        } else if (++length > longestLine) {
            return false;
        }
    }
    return true;
}

bool isEightBit(QByteArrayView octets)
{
    return std::ranges::any_of(octets, [](char c) { return uchar(c) >= 0x80; });
}

} // namespace godwit::mime
