// SPDX-License-Identifier: GPL-3.0-or-later
/// @file
/// The terminals of RFC 3501's grammar. tryX: takes it if it is there; the others record the first error and stay failed, and every call
/// after that does nothing, so that productions read like the ABNF.
#pragma once

#include "imap/decoder.h"

#include <algorithm>

namespace godwit::imap {

/// Of ASCII only: nothing else has a case in the grammar.
inline char toLower(char c) { return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c; }
/// Without regard to case, as all words of the grammar are (RFC 3501 9). In line: some rows have a dozen words, and none of them matches
/// the first.
inline bool sameWord(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) { return toLower(x) == toLower(y); });
}

/// A place in one response, with the first error, what it may tolerate and what it had to.
class Cursor
{
public:
    Cursor(const Frame &frame, const Limits &limits, QuirkSet tolerated);
    Cursor(QByteArrayView text, const Cursor &outer); ///< a part of a response that has no literals of its own

    const Limits &limits() const { return *m_limits; }
    bool failed() const { return m_error.reason; }
    const DecodeError &error() const { return m_error; }
    void fail(const char *reason);
    void tookContent() { m_content = true; } ///< octets that a letter's writer chose: a failure from now on is one of framing
    bool tolerate(Quirk quirk);   ///< false: strict, and failed now
    QuirkSet met() const { return m_met; }

    bool atEnd() const { return m_at == m_end; }
    char peek() const { return m_at == m_end ? '\0' : *m_at; }
    char peekSecond() const { return m_end - m_at < 2 ? '\0' : m_at[1]; }
    qsizetype offset() const { return m_at - m_begin; }
    QByteArrayView since(qsizetype start) const { return {m_begin + start, m_at}; }
    QByteArrayView rest();        ///< all that is left; takes it

    bool tryChar(char c)
    {
        if (m_at == m_end || *m_at != c) return false;
        ++m_at;
        return true;
    }
    void expect(char c);
    void expectEnd();
    void space();                 ///< one SP, or more of them (StraySpaces)
    bool straySpaces();           ///< where none belongs; true if there were some
    bool nextInList();            ///< before an element of a list: false at its ")", which is taken
    bool tryWord(QByteArrayView word) ///< without regard to case, up to a delimiter
    {
        if (m_end - m_at < word.size() || !sameWord({m_at, word.size()}, word)) return false;
        const char *after = m_at + word.size();
        if (after != m_end && *after != ' ' && *after != ')' && *after != '(' && *after != ']') return false;
        m_at = after;
        return true;
    }
    bool tryAgain(QByteArrayView octets); ///< the same octets as before, and with them the same value
    bool enter();                 ///< "(": counts nesting
    void leave();                 ///< ")"
    bool tryEnter() { return peek() == '(' && enter(); }

    QByteArrayView atom();        ///< 1*ATOM-CHAR; "]" is taken too where the server means it
    QByteArrayView word(QByteArrayView stops); ///< up to one of `stops` (specials, "[", "]"), a space or the end; not empty
    QByteArray string();
    QByteArray nstring();         ///< null: NIL
    QByteArray astring();
    Literal data();               ///< nstring of a section: may stay spooled
    quint32 number();
    quint64 number64();           ///< up to 63 bits
    UidOrder uidRanges(bool *ascending = nullptr); ///< sequence-set without "*", in its order, never expanded
    UidSet uidSet(bool *ascending = nullptr);
    bool countResult(int weight); ///< a number of a SEARCH and its like: false, and failed, when there are too many
    void skipValue();             ///< whatever it is: string, atom, list

private:
    template <class Add> bool eachRange(Add add); ///< false: not ascending
    QByteArray quoted();
    QByteArray quotedSlowly(const char *from);
    Literal literal();
    quint64 anyNumber(quint64 max);
    bool count();
    bool closesQuote(const char *quote) const;

    const Limits *m_limits;
    const std::vector<Frame::Spooled> *m_spooled = nullptr;
    std::size_t m_nextSpooled = 0;
    const char *m_begin, *m_at, *m_end;
    DecodeError m_error{nullptr, 0, false};
    bool m_content = false;
    QuirkSet m_tolerated;
    QuirkSet m_met = 0;
    int m_depth = 0;
    int m_values = 0;
    std::size_t m_results = 0;
};

} // namespace godwit::imap
