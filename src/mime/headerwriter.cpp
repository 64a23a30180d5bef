// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/headerwriter.h"

#include "mime/letterwriter.h"

#include <QDateTime>
#include <QLocale>
#include <QTextBoundaryFinder>
#include <QTimeZone>
#include <algorithm>

namespace godwit::mime {

namespace {

constexpr qsizetype lineEnd = 78;
constexpr qsizetype longestWord = 64;   // of an encoded one: 75 are allowed (RFC 2047, 2), and a name stands before the first
constexpr qsizetype longestIdentifier = 500; // 998 are allowed on a line
constexpr qsizetype longestSegment = 68; // of an RFC 2231 value

bool isAscii(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7F; });
}

bool isAlphanumeric(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// RFC 5322, 3.2.3
bool isAtext(char c) { return isAlphanumeric(c) || QByteArrayView("!#$%&'*+-/=?^_`{|}~").contains(c); }

/// RFC 2045, 5.1
bool isTokenOctet(char c) { return c > ' ' && c < 0x7F && !QByteArrayView("()<>@,;:\\\"/[]?=").contains(c); }

QByteArray hex(char c, char mark)
{
    constexpr const char *digits = "0123456789ABCDEF";
    return {QByteArray(1, mark) + digits[uchar(c) >> 4] + digits[uchar(c) & 15]};
}

/// The alphabet for phrases (RFC 2047, 5 (3)) is good everywhere.
QByteArray qEncoded(const QByteArray &utf8)
{
    QByteArray out;
    for (const char c : utf8) {
        if (isAlphanumeric(c) || QByteArrayView("!*+-/").contains(c)) out += c;
        else if (c == ' ') out += '_';
        else out += hex(c, '=');
    }
    return out;
}

/// What a person sees as one character stays whole, unless it is longer than a word may be; then a code point does.
QStringList characters(const QString &text, qsizetype mostUnits)
{
    QStringList out;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype from = 0, to = finder.toNextBoundary(); to >= 0; from = to, to = finder.toNextBoundary()) {
        if (to - from <= mostUnits) {
            out += text.sliced(from, to - from);
            continue;
        }
        for (qsizetype at = from; at < to;) {
            const qsizetype size = text[at].isHighSurrogate() && at + 1 < to ? 2 : 1;
            out += text.sliced(at, size);
            at += size;
        }
    }
    return out;
}

/// RFC 2047
QByteArrayList encodedWords(const QString &text)
{
    const QByteArray all = text.toUtf8();
    const bool q = qEncoded(all).size() <= all.toBase64().size();
    const QByteArray head = q ? "=?utf-8?Q?" : "=?utf-8?B?";
    const auto encoded = [q](const QByteArray &utf8) { return q ? qEncoded(utf8) : utf8.toBase64(); };
    QByteArrayList words;
    QByteArray word;
    for (const QString &character : characters(text, 8)) {
        const QByteArray more = word + character.toUtf8();
        if (!word.isEmpty() && head.size() + encoded(more).size() + 2 > longestWord) {
            words += head + encoded(word) + "?=";
            word = character.toUtf8();
        } else {
            word = more;
        }
    }
    if (!word.isEmpty()) words += head + encoded(word) + "?=";
    return words;
}

bool mustEncode(QStringView word) { return !isAscii(word) || word.contains(u"=?") || word.size() > lineEnd - 2; }

/// From the first word that must be encoded to the last, blanks between them included; the others stay as they are.
QByteArrayList unstructured(const QString &value)
{
    const QStringList words = value.split(u' ');
    qsizetype first = words.size(), last = -1;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool severalBlanks = words[i].isEmpty();
        if (!severalBlanks && !mustEncode(words[i])) continue;
        first = std::min(first, severalBlanks ? i - 1 : i);
        last = severalBlanks ? i + 1 : i;
    }
    QByteArrayList out;
    for (const QString &word : words.first(first)) out += word.toLatin1();
    if (last < 0) return out;
    out += encodedWords(words.sliced(first, last - first + 1).join(u' '));
    for (const QString &word : words.sliced(last + 1)) out += word.toLatin1();
    return out;
}

/// RFC 5322, 3.2.5: atoms, a quoted string, or encoded words.
QByteArrayList phrase(const QString &name)
{
    const QByteArray ascii = name.toLatin1();
    const bool plain = isAscii(name) && !name.contains(u"=?");
    if (plain && std::ranges::all_of(ascii, [](char c) { return isAtext(c) || c == ' '; }) && !name.contains(u"  ") &&
        std::ranges::none_of(ascii.split(' '), [](const QByteArray &word) { return word.size() > longestWord; }))
        return ascii.split(' ');
    if (!plain || ascii.size() > longestWord) return encodedWords(name);
    QByteArray quoted = "\"";
    for (const char c : ascii) {
        if (c == '"' || c == '\\') quoted += '\\';
        quoted += c;
    }
    return {quoted + '"'};
}

QByteArrayList segments(const QByteArray &key, const QString &value)
{
    QByteArrayList pieces{QByteArray()};
    for (const QString &character : characters(value, 8)) {
        QByteArray encoded;
        for (const char c : character.toUtf8())
            encoded +=
                isAlphanumeric(c) || QByteArrayView("-._").contains(c) ? QByteArray(1, c) : hex(c, '%'); // RFC 2231, 7: attribute-char
        if (key.size() + 12 + pieces.last().size() + encoded.size() > longestSegment && !pieces.last().isEmpty()) pieces += encoded;
        else pieces.last() += encoded;
    }
    if (pieces.size() == 1) return {key + "*=utf-8''" + pieces.first()};
    for (qsizetype i = 0; i < pieces.size(); ++i)
        pieces[i] = key + '*' + QByteArray::number(i) + "*=" + (i == 0 ? "utf-8''" : "") + pieces[i];
    return pieces;
}

/// In pieces that a line break may stand between.
QByteArrayList parameter(const QByteArray &key, const QString &value)
{
    const QByteArray ascii = value.toLatin1();
    // Some readers take these for escapes where they are none.
    const bool misread = std::ranges::any_of(ascii, [](char c) { return QByteArrayView("%'\"\\*").contains(c); }) || value.contains(u"=?");
    if (!isAscii(value) || misread || key.size() + value.size() + 4 > longestSegment) return segments(key, value);
    const bool token = !value.isEmpty() && std::ranges::all_of(ascii, isTokenOctet);
    return {token ? key + '=' + ascii : key + "=\"" + ascii + '"'};
}

QString oneLineOf(const QString &value) { return harmless(value).trimmed(); }

} // namespace

bool isIdentifier(QByteArrayView text)
{
    return text.size() > 2 && text.size() <= longestIdentifier && text.startsWith('<') && text.endsWith('>') &&
           std::ranges::all_of(text.sliced(1, text.size() - 2), [](char c) { return c > ' ' && c < 0x7F && c != '<' && c != '>'; });
}

void HeaderWriter::begin(QByteArrayView name)
{
    m_out += name;
    m_out += ':';
    m_column = name.size() + 1;
}

void HeaderWriter::token(QByteArrayView token)
{
    const bool first = m_out.endsWith(':');
    if (m_column + 1 + token.size() > lineEnd && !(first && token.size() + 1 > lineEnd)) {
        m_out += "\r\n";
        m_column = 0;
    }
    m_out += ' ';
    m_out += token;
    m_column += token.size() + 1;
}

void HeaderWriter::end() { m_out += "\r\n"; }

void HeaderWriter::text(QByteArrayView name, const QString &value)
{
    const QString line = oneLineOf(value);
    if (line.isEmpty()) return;
    begin(name);
    for (const QByteArray &word : unstructured(line)) token(word);
    end();
}

void HeaderWriter::addresses(QByteArrayView name, const QList<Address> &list)
{
    if (list.isEmpty()) return;
    begin(name);
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QByteArray comma = i + 1 < list.size() ? "," : "";
        const QByteArray address = wireAddress(list[i].address);
        const QString shown = oneLineOf(list[i].name);
        if (address.isEmpty()) {
            const QString typed = oneLineOf(list[i].address);
            QByteArrayList words = phrase(shown.isEmpty() ? typed : typed.isEmpty() ? shown : QStringLiteral("%1 <%2>").arg(shown, typed));
            words.last() += ":;" + comma;
            for (const QByteArray &word : words) token(word);
            continue;
        }
        m_utf8 |= std::ranges::any_of(address, [](char c) { return uchar(c) >= 0x80; });
        if (shown.isEmpty()) {
            token(address + comma);
            continue;
        }
        for (const QByteArray &word : phrase(shown)) token(word);
        token('<' + address + '>' + comma);
    }
    end();
}

void HeaderWriter::identifiers(QByteArrayView name, const QByteArrayList &list)
{
    constexpr qsizetype most = 21; // RFC 5322 has no limit, but servers have one for a header
    QByteArrayList good;
    for (const QByteArray &each : list)
        if (isIdentifier(each)) good += each;
    if (good.isEmpty()) return;
    begin(name);
    for (qsizetype i = 0; i < good.size(); ++i)
        if (i == 0 || i > good.size() - most) token(good[i]);
    end();
}

void HeaderWriter::parameters(QByteArrayView name, QByteArrayView value, const Parameters &parameters)
{
    begin(name);
    QByteArrayList pieces{value.toByteArray()};
    for (const auto &[key, text] : parameters) pieces += parameter(key, oneLineOf(text));
    for (qsizetype i = 0; i < pieces.size(); ++i) token(pieces[i] + (i + 1 < pieces.size() ? ";" : ""));
    end();
}

void HeaderWriter::plain(QByteArrayView name, QByteArrayView value)
{
    begin(name);
    token(value);
    end();
}

void HeaderWriter::date(QByteArrayView name, qint64 seconds, int offset)
{
    const int minutes = std::abs(offset) / 60;
    const QDateTime moment = QDateTime::fromSecsSinceEpoch(seconds + (offset < 0 ? -60 : 60) * minutes, QTimeZone::UTC);
    const QChar sign = offset < 0 ? u'-' : u'+', zero = u'0';
    const QString zone = QStringLiteral(" %1%2%3").arg(sign).arg(minutes / 60, 2, 10, zero).arg(minutes % 60, 2, 10, zero);
    plain(name, (QLocale::c().toString(moment, u"ddd, d MMM yyyy HH:mm:ss") + zone).toLatin1());
}

} // namespace godwit::mime
