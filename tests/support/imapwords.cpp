// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/imapwords.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace godwit::test {

std::optional<NumberSet> NumberSet::parse(const QByteArray &text, std::uint32_t highest)
{
    NumberSet set;
    for (const QByteArray &part : text.split(',')) {
        std::vector<std::uint32_t> ends;
        for (const QByteArray &end : part.split(':')) {
            bool good = true;
            ends.push_back(end == "*" ? highest : end.toUInt(&good));
            if (!good || (end != "*" && ends.back() == 0)) return std::nullopt;
        }
        if (ends.empty() || ends.size() > 2) return std::nullopt;
        set.m_ranges.emplace_back(std::min(ends.front(), ends.back()), std::max(ends.front(), ends.back()));
    }
    return set;
}

bool NumberSet::contains(std::uint32_t number) const
{
    return std::ranges::any_of(m_ranges, [number](const auto &range) { return range.first <= number && number <= range.second; });
}

QByteArray writeNumbers(const std::vector<std::uint32_t> &ascending)
{
    QByteArray out;
    for (std::size_t i = 0; i < ascending.size();) {
        std::size_t end = i;
        while (end + 1 < ascending.size() && ascending[end + 1] == ascending[end] + 1) ++end;
        if (!out.isEmpty()) out += ',';
        out += QByteArray::number(ascending[i]);
        if (end > i) out += ':' + QByteArray::number(ascending[end]);
        i = end + 1;
    }
    return out;
}

bool Words::take(char octet)
{
    if (peek() != octet || atEnd()) return false;
    ++m_at;
    return true;
}

void Words::need(char octet)
{
    if (!take(octet)) m_failed = true;
}

QByteArray Words::atom()
{
    const qsizetype start = m_at;
    int depth = 0;
    for (; !atEnd(); ++m_at) {
        const char octet = m_octets[m_at];
        if (octet == '[') ++depth;
        if (octet == ']') --depth;
        if (depth == 0 && (octet == ' ' || octet == '(' || octet == ')')) break;
    }
    return m_at == start ? fail() : m_octets.sliced(start, m_at - start);
}

QByteArray Words::astring()
{
    if (peek() == '"') return quotedString();
    return peek() == '{' ? literal() : atom();
}

QByteArray Words::quotedString()
{
    QByteArray text("");
    for (++m_at; !atEnd(); ++m_at) {
        if (m_octets[m_at] == '"') {
            ++m_at;
            return text;
        }
        if (m_octets[m_at] == '\\') ++m_at;
        if (!atEnd()) text += m_octets[m_at];
    }
    return fail();
}

QByteArray Words::literal()
{
    const qsizetype end = m_octets.indexOf("}\r\n", m_at);
    if (end < 0) return fail();
    QByteArray size = m_octets.sliced(m_at + 1, end - m_at - 1);
    if (size.endsWith('+')) size.chop(1);
    const qsizetype octets = size.toLongLong();
    if (end + 3 + octets > m_octets.size()) return fail();
    m_at = end + 3 + octets;
    return octets == 0 ? QByteArray("") : m_octets.sliced(end + 3, octets);
}

QByteArrayList Words::list()
{
    QByteArrayList words;
    need('(');
    while (!failed() && peek() != ')') {
        words.append(atom());
        if (!take(' ')) break;
    }
    need(')');
    return words;
}

std::uint64_t Words::number()
{
    bool good = false;
    const std::uint64_t value = atom().toULongLong(&good);
    m_failed |= !good;
    return value;
}

QByteArray literalOf(const QByteArray &octets) { return '{' + QByteArray::number(octets.size()) + "}\r\n" + octets; }

QByteArray quotedOrNil(const QByteArray &text)
{
    if (text.isNull()) return "NIL";
    const bool plain = std::ranges::all_of(text, [](char octet) { return octet >= ' ' && octet != 0x7f; });
    if (!plain) return literalOf(text);
    QByteArray escaped = text;
    return '"' + escaped.replace('\\', "\\\\").replace('"', "\\\"") + '"';
}

QByteArray internalDate(qint64 seconds)
{
    const QDateTime time = QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::UTC);
    return '"' + QLocale::c().toString(time, QStringLiteral("dd-MMM-yyyy hh:mm:ss")).toLatin1() + " +0000\"";
}

std::optional<qint64> secondsOf(const QByteArray &internalDate)
{
    if (internalDate.size() < 26) return std::nullopt;
    const QString local = QString::fromLatin1(internalDate.first(20)).trimmed();
    const QDateTime time = QLocale::c().toDateTime(local, QStringLiteral("d-MMM-yyyy hh:mm:ss"));
    if (!time.isValid()) return std::nullopt;
    const int zone = internalDate.sliced(22, 4).toInt();
    const int offset = (zone / 100 * 60 + zone % 100) * 60 * (internalDate[21] == '-' ? -1 : 1);
    return QDateTime(time.date(), time.time(), QTimeZone::UTC).toSecsSinceEpoch() - offset;
}

bool matchesPattern(const QByteArray &name, const QByteArray &pattern, char delimiter)
{
    if (pattern.isEmpty()) return name.isEmpty();
    const char first = pattern[0];
    if (first != '*' && first != '%') return name.startsWith(first) && matchesPattern(name.sliced(1), pattern.sliced(1), delimiter);
    for (qsizetype taken = 0; taken <= name.size(); ++taken) {
        if (matchesPattern(name.sliced(taken), pattern.sliced(1), delimiter)) return true;
        if (first == '%' && taken < name.size() && name[taken] == delimiter) return false;
    }
    return false;
}

} // namespace godwit::test
