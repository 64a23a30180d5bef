// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/midlink.h"

#include <algorithm>
#include <cctype>

namespace godwit {

namespace {

constexpr qsizetype longest = 2'000; // RFC 5322, 2.1.1: a line has no more than 998 octets, and each may be written as three

/// RFC 3986, 2.1. Empty: it is no identifier.
QByteArray identifier(QByteArrayView text)
{
    const auto isDigit = [](char c) { return std::isxdigit(static_cast<unsigned char>(c)) != 0; };
    for (qsizetype i = 0; i < text.size(); ++i)
        if (text[i] == '%' && (i + 2 >= text.size() || !isDigit(text[i + 1]) || !isDigit(text[i + 2]))) return {};
    QByteArray id = QByteArray::fromPercentEncoding(text.toByteArray());
    if (id.startsWith('<') && id.endsWith('>')) id = id.sliced(1, id.size() - 2); // they do not belong there, and do no harm
    const auto isHarmless = [](char c) { return static_cast<unsigned char>(c) > ' ' && c != '<' && c != '>' && c != 0x7f; };
    return id.isValidUtf8() && std::ranges::all_of(id, isHarmless) ? id : QByteArray();
}

} // namespace

std::optional<MidLink> parseMid(QByteArrayView link)
{
    constexpr QByteArrayView scheme("mid:");
    if (link.size() > longest || link.size() < scheme.size()) return std::nullopt;
    if (link.first(scheme.size()).compare(scheme, Qt::CaseInsensitive) != 0) return std::nullopt;
    link = link.sliced(scheme.size());
    const qsizetype slash = link.indexOf('/'); // one inside of an identifier is encoded
    MidLink result{identifier(slash < 0 ? link : link.first(slash)), slash < 0 ? QByteArray() : identifier(link.sliced(slash + 1))};
    if (result.messageId.isEmpty() || (slash >= 0 && slash + 1 < link.size() && result.contentId.isEmpty())) return std::nullopt;
    return result;
}

QByteArray midLink(QByteArrayView messageId)
{
    messageId = messageId.trimmed();
    if (messageId.startsWith('<')) messageId = messageId.sliced(1);
    if (messageId.endsWith('>')) messageId.chop(1);
    return "mid:" + messageId.toByteArray().toPercentEncoding("@$+=");
}

} // namespace godwit
