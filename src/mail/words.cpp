// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/words.h"

#include "mail/letters.h"

#include <algorithm>
#include <array>

namespace godwit {

namespace {

using Piece = Word::Piece;

constexpr qsizetype longestWord = 64;

constexpr std::array<char16_t, 128> asciiLetters = [] { // 0: separates
    std::array<char16_t, 128> letters{};
    for (char16_t c = '0'; c <= '9'; ++c) letters[c] = c;
    for (char16_t c = 'a'; c <= 'z'; ++c) letters[c] = letters[c - 'a' + 'A'] = c;
    return letters;
}();

/// A word, or a letter of a run without spaces, while it is read.
template <qsizetype Limit> struct Growing {
    std::array<char16_t, Limit> units;
    qsizetype size = 0;
    qsizetype begin = 0, end = 0;
    bool open = false, full = false; ///< full: the rest is left out, also what would still fit

    void start(qsizetype at)
    {
        size = 0;
        begin = at;
        open = true;
        full = false;
    }
    void add(char32_t letter)
    {
        full = full || size + (letter > 0xFFFF ? 2 : 1) > Limit;
        if (full) return;
        if (letter > 0xFFFF) units[size++] = QChar::highSurrogate(letter);
        units[size++] = letter > 0xFFFF ? QChar::lowSurrogate(letter) : char16_t(letter);
    }
    QStringView text() const { return {units.data(), size}; }
};

/// Calls take(folded, begin, end, piece) for each word. `folded` lives only as long as the call.
template <typename Take> class Cutter
{
public:
    Cutter(QStringView text, Take take) : m_text(text), m_take(std::move(take)) {}

    void run()
    {
        for (qsizetype i = 0; i < m_text.size();) {
            if (m_text[i] < u'\x80') {
                i = ascii(i);
                continue;
            }
            char32_t c = m_text[i].unicode();
            const bool pair = QChar::isHighSurrogate(c) && i + 1 < m_text.size() && m_text[i + 1].isLowSurrogate();
            if (pair) c = QChar::surrogateToUcs4(char16_t(c), m_text[i + 1].unicode());
            const qsizetype next = i + (pair ? 2 : 1);
            for (const FoldedLetter &folded : foldLetter(c, m_spare)) put(folded, i, next);
            i = next;
        }
        close();
    }

private:
    /// From one ASCII character to the end of its run of letters.
    qsizetype ascii(qsizetype i)
    {
        const auto *units = m_text.utf16();
        const qsizetype size = m_text.size();
        if (!asciiLetters[units[i]]) {
            close();
            return i + 1;
        }
        if (m_letter.open || m_previous.open) closeRun();
        if (!m_word.open) m_word.start(i);
        qsizetype to = m_word.size;
        const qsizetype limit = m_word.full ? to : longestWord;
        for (; i < size && units[i] < 0x80; ++i) {
            const char16_t folded = asciiLetters[units[i]];
            if (!folded) break;
            if (to < limit) m_word.units[to++] = folded;
        }
        m_word.size = to;
        m_word.end = i;
        return i;
    }

    void put(FoldedLetter folded, qsizetype begin, qsizetype end)
    {
        switch (folded.kind) {
        case LetterKind::Separator: close(); break;
        case LetterKind::Ignored: break;
        case LetterKind::Letter:
            closeRun();
            if (!m_word.open) m_word.start(begin);
            m_word.add(folded.letter);
            m_word.end = end;
            break;
        case LetterKind::Spaceless:
            closeWord();
            closeLetter();
            m_letter.start(begin);
            m_letter.add(folded.letter);
            m_letter.end = end;
            break;
        case LetterKind::Mark:
            if (m_word.open) m_word.add(folded.letter);
            if (m_letter.open) m_letter.add(folded.letter);
            m_voiced = m_voiced || folded.letter == 0x3099 || folded.letter == 0x309A;
            [[fallthrough]];
        case LetterKind::Accent:
            if (m_word.open) m_word.end = end;
            if (m_letter.open) m_letter.end = end;
        }
    }

    void close()
    {
        closeWord();
        closeRun();
    }
    void closeWord()
    {
        if (!m_word.open) return;
        m_word.open = false;
        m_take(m_word.text(), m_word.begin, m_word.end, Piece::Whole);
    }

    /// The letter is complete with its marks: now it makes a pair with the one before it.
    void closeLetter()
    {
        if (!m_letter.open) return;
        m_letter.open = false;
        if (m_voiced) compose();
        m_paired = m_previous.open;
        if (m_paired) {
            const auto middle = std::copy_n(m_previous.units.begin(), m_previous.size, m_pair.begin());
            std::copy_n(m_letter.units.begin(), m_letter.size, middle);
            m_take(QStringView(m_pair.data(), m_previous.size + m_letter.size), m_previous.begin, m_letter.end, Piece::Pair);
        }
        m_previous = m_letter;
        m_previous.open = true;
    }
    void closeRun()
    {
        closeLetter();
        if (!m_previous.open) return;
        m_previous.open = false;
        m_take(m_previous.text(), m_previous.begin, m_previous.end, m_paired ? Piece::Last : Piece::Single);
    }

    /// か and a voicing mark of its own (half width, or decomposed text) are が.
    void compose()
    {
        m_voiced = false;
        const QString composed = m_letter.text().toString().normalized(QString::NormalizationForm_C);
        m_letter.size = std::min<qsizetype>(composed.size(), qsizetype(m_letter.units.size()));
        std::copy_n(composed.utf16(), m_letter.size, m_letter.units.begin());
    }

    QStringView m_text;
    Take m_take;
    Growing<longestWord> m_word;
    Growing<longestWord / 2> m_letter, m_previous;
    std::array<char16_t, longestWord> m_pair{};
    std::vector<FoldedLetter> m_spare;
    bool m_voiced = false;
    bool m_paired = false; ///< m_previous is the second of a pair already
};

template <typename Take> void cut(QStringView text, Take take) { Cutter<Take>(text, std::move(take)).run(); }

char *appendUtf8(char *to, QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (c < 0x80) {
            *to++ = char(c);
            continue;
        }
        if (QChar::isHighSurrogate(c)) c = QChar::surrogateToUcs4(char16_t(c), text[++i].unicode()); // the cutter adds whole pairs only
        if (c >= 0x10000) {
            *to++ = char(0xF0 | (c >> 18));
            *to++ = char(0x80 | ((c >> 12) & 0x3F));
        } else if (c >= 0x800) {
            *to++ = char(0xE0 | (c >> 12));
        }
        *to++ = char(c >= 0x800 ? 0x80 | ((c >> 6) & 0x3F) : 0xC0 | (c >> 6));
        *to++ = char(0x80 | (c & 0x3F));
    }
    return to;
}

bool startsAt(const QList<Word> &words, qsizetype at, const Needle &needle)
{
    const qsizetype count = needle.words.size();
    if (count == 0 || at + count > words.size()) return false;
    for (qsizetype i = 0; i < count; ++i) {
        const QString &word = words[at + i].folded;
        const bool mayGoOn = needle.prefix && i == count - 1;
        if (mayGoOn ? !word.startsWith(needle.words[i]) : word != needle.words[i]) return false;
    }
    return true;
}

/// From the first word to the last; of a pair that was found by its first letter only that.
Span spanOf(const QList<Word> &found, qsizetype at, const Needle &needle)
{
    const qsizetype last = at + needle.words.size() - 1;
    const Word &word = found[last];
    const bool half = word.piece == Piece::Pair && words(needle.words.last()).size() == 1;
    const qsizetype end = half ? found[last + 1].begin : word.begin + word.length;
    return {found[at].begin, end - found[at].begin};
}

} // namespace

QList<Word> words(QStringView text)
{
    QList<Word> result;
    cut(text, [&](QStringView folded, qsizetype begin, qsizetype end, Piece piece) {
        result.append({folded.toString(), begin, end - begin, piece});
    });
    return result;
}

bool hasWords(QStringView text)
{
    bool any = false;
    cut(text, [&](QStringView, qsizetype, qsizetype, Piece) { any = true; });
    return any;
}

void appendIndexText(QByteArray &utf8, QStringView text)
{
    constexpr qsizetype longest = 3 * longestWord + 1; // a unit takes 3 octets at most
    qsizetype size = utf8.size();
    utf8.resizeForOverwrite(size + text.size() + text.size() / 8 + longest);
    cut(text, [&](QStringView folded, qsizetype, qsizetype, Piece) {
        if (utf8.size() - size < longest) utf8.resizeForOverwrite(utf8.size() + utf8.size() / 2 + longest);
        char *to = utf8.data() + size;
        *to++ = ' ';
        size = appendUtf8(to, folded) - utf8.data();
    });
    utf8.resize(size);
}

Needle needle(QStringView text, bool prefix)
{
    QList<Word> found = words(text);
    if (!found.isEmpty() && found.last().piece == Piece::Last) found.removeLast();
    Needle result;
    for (const Word &word : std::as_const(found)) result.words += word.folded;
    result.prefix = prefix || (!found.isEmpty() && found.last().piece == Piece::Single);
    return result;
}

std::vector<Span> findNeedles(QStringView text, const std::vector<Needle> &needles)
{
    const QList<Word> found = words(text);
    std::vector<Span> spans;
    for (qsizetype at = 0; at < found.size(); ++at)
        for (const Needle &needle : needles) {
            if (!startsAt(found, at, needle)) continue;
            const Span span = spanOf(found, at, needle);
            const qsizetype end = spans.empty() ? 0 : spans.back().begin + spans.back().length;
            if (span.begin >= end) spans.push_back(span);
            else spans.back().length = std::max(end, span.begin + span.length) - spans.back().begin;
        }
    return spans;
}

bool containsNeedle(QStringView text, const Needle &needle)
{
    const QList<Word> found = words(text);
    for (qsizetype at = 0; at < found.size(); ++at)
        if (startsAt(found, at, needle)) return true;
    return false;
}

} // namespace godwit
