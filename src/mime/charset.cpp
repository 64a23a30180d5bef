// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/charset.h"

#include <QStringDecoder>
#include <algorithm>
#include <array>

namespace godwit::mime {

namespace {

// A declared name up to the first character that no charset name has ("utf-8\0x", "utf-8;"), in lower case.
QByteArray cleanName(QByteArrayView charset)
{
    QByteArray name;
    for (const char c : charset.trimmed()) {
        const bool valid =
            (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_' || c == ':' || c == '.';
        if (!valid) {
            if (name.isEmpty() && (c == '"' || c == '\'')) continue;
            break;
        }
        name += c;
        if (name.size() > 40) return {};
    }
    return name.toLower();
}

// What a name means in mail: the superset that senders really use, and spellings that no converter knows.
QByteArray superset(const QByteArray &name)
{
    static constexpr std::array<std::pair<const char *, const char *>, 21> table{{
        {"iso-8859-1", "windows-1252"}, {"iso8859-1", "windows-1252"},     {"iso_8859-1", "windows-1252"}, {"latin1", "windows-1252"},
        {"latin-1", "windows-1252"},    {"cp1252", "windows-1252"},        {"x-ansi", "windows-1252"},     {"iso-8859-9", "windows-1254"},
        {"iso-8859-11", "windows-874"}, {"tis-620", "windows-874"},        {"gb2312", "gb18030"},          {"gbk", "gb18030"},
        {"x-gbk", "gb18030"},           {"ks_c_5601-1987", "windows-949"}, {"euc-kr", "windows-949"},      {"ksc5601", "windows-949"},
        {"x-sjis", "shift_jis"},        {"iso-8859-8-i", "iso-8859-8"},    {"iso-8859-8-e", "iso-8859-8"}, {"utf8", "utf-8"},
        {"unicode-1-1-utf-7", "utf-7"},
    }};
    for (const auto &[from, to] : table) {
        if (name == from) return to;
    }
    return name;
}

} // namespace

QString decodeUnlabelled(QByteArrayView octets)
{
    if (std::ranges::all_of(octets, [](char c) { return c > 0 && c <= '~'; })) return QString::fromLatin1(octets);
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = utf8(octets);
    if (!utf8.hasError()) return text;
    // One octet lost in transit, or a text cut in the middle of a character, does not make it another charset.
    const auto faults = std::ranges::count(text, QChar(QChar::ReplacementCharacter));
    const auto foreign = std::ranges::count_if(text, [](QChar c) { return c.unicode() > 0x7F; });
    if (foreign - faults > faults) return text;
    QStringDecoder western("windows-1252");
    return western.isValid() ? QString(western(octets)) : QString::fromLatin1(octets);
}

QString decodeCharset(QByteArrayView octets, QByteArrayView charset, bool *known)
{
    if (known) *known = true;
    const QByteArray name = superset(cleanName(charset));
    if (name.isEmpty() || name == "us-ascii" || name == "ascii" || name == "utf-8") {
        if (known && name.isEmpty() && !charset.trimmed().isEmpty()) *known = false;
        return decodeUnlabelled(octets);
    }
    QStringDecoder decoder(name.constData());
    if (!decoder.isValid()) {
        if (known) *known = false;
        return decodeUnlabelled(octets);
    }
    return decoder(octets);
}

} // namespace godwit::mime
