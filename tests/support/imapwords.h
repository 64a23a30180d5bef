// SPDX-License-Identifier: GPL-3.0-or-later
// What a test server needs to read commands and to write answers. It shares no code with the client under test.
#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace godwit::test {

/// A sequence-set (RFC 3501, 9): numbers and ranges, "*" already replaced.
class NumberSet
{
public:
    static std::optional<NumberSet> parse(const QByteArray &text, std::uint32_t highest);
    bool contains(std::uint32_t number) const;

private:
    std::vector<std::pair<std::uint32_t, std::uint32_t>> m_ranges;
};

QByteArray writeNumbers(const std::vector<std::uint32_t> &ascending); ///< "1:4,7"

/// A command after its tag, with literals inside it ({n} CRLF octets), read from left to right. What cannot be read sets failed().
class Words
{
public:
    explicit Words(QByteArray octets) : m_octets(std::move(octets)) {}

    bool atEnd() const { return m_at >= m_octets.size(); }
    bool failed() const { return m_failed; }
    char peek() const { return atEnd() ? '\0' : m_octets[m_at]; }
    bool take(char octet);       ///< skips it if it is the next one
    void need(char octet);
    void space() { need(' '); }
    QByteArray atom();           ///< up to a space or parenthesis; brackets and what is in them belong to it
    QByteArray word() { return atom().toUpper(); }
    QByteArray astring();        ///< atom, quoted string or literal
    QByteArrayList list();       ///< "(" [atom *(SP atom)] ")"
    std::uint64_t number();

private:
    QByteArray quotedString();
    QByteArray literal();
    QByteArray fail()
    {
        m_failed = true;
        return {};
    }

    QByteArray m_octets;
    qsizetype m_at = 0;
    bool m_failed = false;
};

QByteArray quotedOrNil(const QByteArray &text); ///< nstring: NIL for a null one; a literal where quotes will not do
QByteArray literalOf(const QByteArray &octets);
QByteArray internalDate(qint64 seconds);        ///< quoted, in UTC
std::optional<qint64> secondsOf(const QByteArray &internalDate);
bool matchesPattern(const QByteArray &name, const QByteArray &pattern, char delimiter); ///< LIST's "*" and "%"

} // namespace godwit::test
