// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/cursor.h"

#include "imap/commonwords.h"
#include "imap/rangecollector.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace godwit::imap {

namespace {

/// RFC 3501 9: ATOM-CHAR is any CHAR except atom-specials. 8-bit octets are taken (servers with UTF-8 names), and "]" (Gmail's flags).
consteval std::array<bool, 256> atomChars()
{
    std::array<bool, 256> table{};
    for (int c = 0x21; c < 256; ++c) table[std::size_t(c)] = c != 0x7f;
    for (unsigned char c : {'(', ')', '{', '%', '*', '"', '\\'}) table[c] = false;
    return table;
}
constexpr auto atomChar = atomChars();

/// What can stand inside quotes as it is.
consteval std::array<bool, 256> plainChars()
{
    std::array<bool, 256> table{};
    table.fill(true);
    for (unsigned char c : {'"', '\\', '\r', '\n', '\0'}) table[c] = false;
    return table;
}
constexpr auto plainChar = plainChars();

bool isDigit(char c) { return c >= '0' && c <= '9'; }

} // namespace

UidSet setOf(const UidOrder &order)
{
    if (!std::ranges::is_sorted(order, {}, &UidSet::Range::first)) {
        UidOrder sorted = order;
        std::ranges::sort(sorted, {}, &UidSet::Range::first);
        return setOf(sorted);
    }
    UidSet set;
    for (const UidSet::Range &range : order) set.add(Uid{range.first}, Uid{range.last});
    return set;
}

Cursor::Cursor(const Frame &frame, const Limits &limits, QuirkSet tolerated)
    : m_limits(&limits), m_spooled(&frame.spooled), m_begin(frame.text.data()), m_at(m_begin), m_end(m_begin + frame.text.size()),
      m_tolerated(tolerated)
{}

Cursor::Cursor(QByteArrayView text, const Cursor &outer)
    : m_limits(outer.m_limits), m_begin(text.data()), m_at(m_begin), m_end(m_begin + text.size()), m_tolerated(outer.m_tolerated)
{}

void Cursor::fail(const char *reason)
{
    if (m_error.reason) return;
    m_error = {reason, offset(), m_content};
    m_at = m_end;
}

bool Cursor::tolerate(Quirk quirk)
{
    if (failed()) return false;
    if (!(m_tolerated & bit(quirk))) {
        fail(quirkTable[std::size_t(quirk)].name);
        return false;
    }
    m_met |= bit(quirk);
    return true;
}

QByteArrayView Cursor::rest()
{
    const QByteArrayView all{m_at, m_end};
    m_at = m_end;
    return all;
}

void Cursor::expect(char c)
{
    if (tryChar(c)) return;
    switch (c) {
    case '(': return fail("\"(\" expected");
    case ')': return fail("\")\" expected");
    case ' ': return fail("space expected");
    default: return fail("another character expected");
    }
}

void Cursor::expectEnd()
{
    straySpaces();
    if (!failed() && !atEnd()) fail("end of the response expected");
}

void Cursor::space()
{
    expect(' ');
    if (peek() == ' ') straySpaces();
}

bool Cursor::straySpaces()
{
    if (peek() != ' ' || !tolerate(Quirk::StraySpaces)) return false;
    while (tryChar(' ')) {
    }
    return true;
}

bool Cursor::nextInList()
{
    if (failed()) return false;
    while (tryChar(' ')) {
    }
    if (peek() == ')') {
        leave();
        return false;
    }
    if (atEnd()) fail("a list does not end");
    return !failed();
}

bool Cursor::tryAgain(QByteArrayView octets)
{
    const bool spools = m_spooled && !m_spooled->empty(); // then the octets are not all of it
    if (spools || m_end - m_at < octets.size() || QByteArrayView(m_at, octets.size()) != octets) return false;
    m_at += octets.size();
    return true;
}

bool Cursor::enter()
{
    expect('(');
    if (!failed() && ++m_depth > m_limits->nesting) fail("nested too deep");
    return !failed();
}

void Cursor::leave()
{
    expect(')');
    --m_depth;
}

bool Cursor::count()
{
    if (++m_values > m_limits->atoms) fail("too many values");
    return !failed();
}

bool Cursor::countResult(int weight)
{
    m_results += std::size_t(weight);
    if (m_results > m_limits->searchResults) fail("too many results");
    return !failed();
}

QByteArrayView Cursor::atom()
{
    const char *from = m_at;
    while (m_at != m_end && atomChar[quint8(*m_at)]) ++m_at;
    if (m_at == from) fail("atom expected");
    count();
    return failed() ? QByteArrayView() : QByteArrayView(from, m_at);
}

QByteArrayView Cursor::word(QByteArrayView stops)
{
    const char *from = m_at;
    for (; m_at != m_end && quint8(*m_at) > ' '; ++m_at) {
        const bool special = !atomChar[quint8(*m_at)] || *m_at == '[' || *m_at == ']';
        if (special && stops.contains(*m_at)) break;
    }
    if (m_at == from) fail("word expected");
    count();
    return failed() ? QByteArrayView() : QByteArrayView(from, m_at);
}

/// quoted = DQUOTE *QUOTED-CHAR DQUOTE. The usual one has no escape: found in one pass, copied once.
QByteArray Cursor::quoted()
{
    const char *from = ++m_at;
    const char *at = from;
    while (at != m_end && plainChar[quint8(*at)]) ++at;
    if (at == m_end || *at != '"' || !closesQuote(at)) return quotedSlowly(from);
    m_at = at + 1;
    return wordOf({from, at});
}

QByteArray Cursor::quotedSlowly(const char *from)
{
    QByteArray value;
    for (m_at = from; m_at != m_end; ++m_at) {
        if (*m_at == '\r' || *m_at == '\n' || *m_at == '\0') break;
        if (*m_at == '"') {
            if (closesQuote(m_at)) {
                ++m_at;
                return value.isNull() ? QByteArray("") : value;
            }
            if (!tolerate(Quirk::UnescapedQuotes)) return {};
        } else if (*m_at == '\\' && m_end - m_at > 1) {
            ++m_at;
            if (*m_at != '"' && *m_at != '\\' && !tolerate(Quirk::IllegalEscapes)) return {};
            if (*m_at == '\r' || *m_at == '\n' || *m_at == '\0') break;
        }
        value.append(*m_at);
    }
    fail("a quoted string does not end");
    return {};
}

/// iCloud forgets to escape: a quote that nothing follows that could follow a string belongs to the string.
bool Cursor::closesQuote(const char *quote) const
{
    const char *after = quote + 1;
    return after == m_end || *after == ' ' || *after == ')' || *after == '(' || *after == ']' || *after == '\r';
}

/// literal = "{" number "}" CRLF *CHAR8; literal8 (RFC 3516) has "~" before. Sizes were checked by the framer.
Literal Cursor::literal()
{
    tryChar('~');
    expect('{');
    quint64 size = 0;
    const char *digits = m_at;
    while (isDigit(peek()) && size <= m_limits->literal) size = size * 10 + quint64(*m_at++ - '0');
    if (m_at == digits || m_end - m_at < 3 || m_at[0] != '}' || m_at[1] != '\r' || m_at[2] != '\n') {
        fail("literal expected");
        return {};
    }
    m_at += 3;
    if (m_spooled && m_nextSpooled < m_spooled->size() && (*m_spooled)[m_nextSpooled].offset == offset())
        return {{}, (*m_spooled)[m_nextSpooled++].sink};
    if (quint64(m_end - m_at) < size) {
        fail("literal cut short");
        return {};
    }
    Literal value{QByteArray(m_at, qsizetype(size)), {}};
    m_at += size;
    return value;
}

QByteArray Cursor::string()
{
    if (!count()) return {};
    if (peek() == '"') return quoted();
    const Literal value = literal();
    return value.spooled ? value.spooled->readAll() : value.octets;
}

QByteArray Cursor::nstring()
{
    if (peek() == '"' || !tryWord("NIL")) return string();
    count();
    return {};
}

QByteArray Cursor::astring()
{
    return peek() == '"' || peek() == '{' || (peek() == '~' && peekSecond() == '{') ? string() : atom().toByteArray();
}

Literal Cursor::data()
{
    if (!count() || tryWord("NIL")) return {};
    return peek() == '"' ? Literal{quoted(), {}} : literal();
}

quint32 Cursor::number() { return quint32(anyNumber(std::numeric_limits<quint32>::max())); }
quint64 Cursor::number64() { return anyNumber(quint64(std::numeric_limits<qint64>::max())); }

quint64 Cursor::anyNumber(quint64 max)
{
    if (peek() == 'N' && tryWord("NIL")) {
        tolerate(Quirk::NilNumber);
        return 0;
    }
    if (peek() == '-' && isDigit(peekSecond())) {
        if (!tolerate(Quirk::NegativeNumber)) return 0;
        ++m_at;
        while (isDigit(peek())) ++m_at;
        return 0;
    }
    const char *from = m_at;
    quint64 value = 0;
    while (isDigit(peek())) {
        const auto digit = quint64(*m_at - '0');
        if (value > (max - digit) / 10) {
            fail("number too large");
            return 0;
        }
        value = value * 10 + digit;
        ++m_at;
    }
    if (m_at == from) fail("number expected");
    if (peek() != '.' || failed()) return value;
    while (isDigit(peek()) || (!atEnd() && QByteArrayView(".e+").contains(peek()))) ++m_at;
    bool ok = false;
    const double real = QByteArrayView(from, m_at).toDouble(&ok);
    if (!ok || real > double(std::numeric_limits<quint32>::max())) fail("number expected");
    return tolerate(Quirk::FloatNumber) ? quint64(real) : 0;
}

/// sequence-set without "*", each range ascending. 0 is no UID: left out.
template <class Add> bool Cursor::eachRange(Add add)
{
    quint32 highest = 0;
    bool ascending = true;
    do {
        quint32 first = number();
        quint32 last = tryChar(':') ? number() : first;
        if (first > last) {
            std::swap(first, last);
            ascending = false;
        }
        if (failed() || (first == 0 && !tolerate(Quirk::ZeroUids))) break;
        if (last == 0) continue;
        if (first <= highest) ascending = false;
        highest = std::max(highest, last);
        if (countResult(2)) add(std::max(first, 1u), last);
    } while (tryChar(','));
    return ascending;
}

/// As they stand.
UidOrder Cursor::uidRanges(bool *ascending)
{
    UidOrder ranges;
    const bool sorted = eachRange([&ranges](quint32 first, quint32 last) { ranges.push_back({first, last}); });
    if (ascending) *ascending = sorted;
    return failed() ? UidOrder() : ranges;
}

UidSet Cursor::uidSet(bool *ascending)
{
    RangeCollector ranges;
    const bool sorted = eachRange([&ranges](quint32 first, quint32 last) { ranges.add(first, last); });
    if (ascending) *ascending = sorted;
    return failed() ? UidSet() : ranges.take();
}

void Cursor::skipValue()
{
    if (failed()) return;
    if (peek() == '"' || peek() == '{' || (peek() == '~' && peekSecond() == '{')) {
        data();
    } else if (peek() == '(') {
        if (enter())
            while (nextInList()) skipValue();
    } else {
        word("()\"");
    }
}

} // namespace godwit::imap
