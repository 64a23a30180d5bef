// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/plaintext.h"

#include <QStringDecoder>
#include <algorithm>

namespace godwit {

namespace {

bool turnsDirection(char16_t c) { return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069); }

bool breaksLine(char16_t c)
{
    return c == '\t' || c == '\n' || c == '\r' || c == 0x0B || c == 0x0C || c == 0x85 || c == 0x2028 || c == 0x2029;
}

bool isControl(char16_t c) { return c < 0x20 || (c >= 0x7F && c < 0xA0) || (c >= 0xFFF9 && c <= 0xFFFB); }

} // namespace

QString oneLine(QStringView untrusted, qsizetype limit)
{
    constexpr QChar replacement(0xFFFD);
    QString line;
    line.reserve(std::min(untrusted.size(), limit));
    for (qsizetype i = 0; i < untrusted.size(); ++i) {
        const QChar c = untrusted[i];
        if (line.size() >= limit) return line.trimmed() + QChar(0x2026);
        if (c.isHighSurrogate() && i + 1 < untrusted.size() && untrusted[i + 1].isLowSurrogate()) {
            line += c;
            line += untrusted[++i];
        } else if (breaksLine(c.unicode())) {
            if (!line.endsWith(u' ')) line += u' ';
        } else if (c.isSurrogate() || isControl(c.unicode())) {
            line += replacement;
        } else if (!turnsDirection(c.unicode())) {
            line += c;
        }
    }
    return line.trimmed();
}

QString isolated(QStringView untrusted, qsizetype limit) { return QChar(0x2068) + oneLine(untrusted, limit) + QChar(0x2069); }

QString shownText(QByteArrayView octets)
{
    octets = octets.first(std::min<qsizetype>(octets.size(), 2000));
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(octets);
    if (decoder.hasError()) text = QString::fromLatin1(octets);
    for (QChar &c : text)
        if (c.category() == QChar::Other_Control) c = u' ';
    return text;
}

} // namespace godwit
