// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/letters.h"

#include <QList>
#include <QString>
#include <algorithm>
#include <array>

namespace godwit {

namespace {

using Kind = LetterKind;

/// Letters that Unicode does not take apart, and what people without them on their keyboard type.
struct Replacement {
    char32_t letter;
    const char16_t *plain;
};
constexpr std::array<Replacement, 13> replacements{{{0x00DF, u"ss"},
                                                    {0x00E6, u"ae"},
                                                    {0x00F0, u"d"},
                                                    {0x00F8, u"o"},
                                                    {0x00FE, u"th"},
                                                    {0x0111, u"d"},
                                                    {0x0127, u"h"},
                                                    {0x0131, u"i"},
                                                    {0x0142, u"l"},
                                                    {0x0153, u"oe"},
                                                    {0x0167, u"t"},
                                                    {0x0180, u"b"},
                                                    {0x0268, u"i"}}};

bool isKana(char32_t c) { return c >= 0x3041 && c <= 0x30FF; }
bool isSyllable(char32_t c) { return c >= 0xAC00 && c <= 0xD7A3; }
bool isUnifiedHan(char32_t c) { return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF); }

bool isSpaceless(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar: return true;
    default: return isKana(c); // the sign for a long vowel belongs to no script
    }
}

/// In these scripts marks are an addition to the letter; in all others (India, Thai …) a word without them is another word.
bool isAccent(char32_t mark)
{
    if (mark == 0x3099 || mark == 0x309A) return false; // voicing of Kana
    switch (QChar::script(mark)) {
    case QChar::Script_Inherited:
    case QChar::Script_Common:
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
    case QChar::Script_Hebrew:
    case QChar::Script_Arabic:
    case QChar::Script_Syriac: return true;
    default: return false;
    }
}

Kind kindOf(char32_t c)
{
    constexpr char32_t zeroWidthSpace = 0x200B, tatweel = 0x0640;
    if (c == zeroWidthSpace) return Kind::Separator;
    if (c == tatweel) return Kind::Ignored;
    if (QChar::isMark(c)) return isAccent(c) ? Kind::Accent : Kind::Mark;
    if (QChar::category(c) == QChar::Other_Format) return Kind::Ignored;
    if (!QChar::isLetterOrNumber(c)) return Kind::Separator;
    return !QChar::isDigit(c) && isSpaceless(c) ? Kind::Spaceless : Kind::Letter;
}

void append(std::vector<FoldedLetter> &letters, char32_t c)
{
    if (QChar::isDigit(c)) {
        letters.push_back({Kind::Letter, char32_t('0' + QChar::digitValue(c))});
        return;
    }
    const auto known = std::ranges::find(replacements, c, &Replacement::letter);
    if (known == replacements.end()) letters.push_back({kindOf(c), c});
    else
        for (const char16_t *plain = known->plain; *plain; ++plain) letters.push_back({Kind::Letter, *plain});
}

/// Compatible forms first ("ﬁ", full width), then case, which may bring new accents with it ("İ").
void appendFolded(std::vector<FoldedLetter> &letters, char32_t c)
{
    const Kind kind = kindOf(c); // a symbol separates although it stands for letters: "™"
    if (kind == Kind::Separator || kind == Kind::Ignored || isKana(c) || isUnifiedHan(c)) {
        letters.push_back({kind, c});
        return;
    }
    const QString decomposed = QString::fromUcs4(&c, 1).normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const char32_t part : decomposed.normalized(QString::NormalizationForm_KD).toUcs4()) append(letters, part);
}

/// A Hangul syllable is two or three Jamo (Unicode, 3.12), as the input methods make it: "하" finds "한" while one types.
void appendJamo(std::vector<FoldedLetter> &letters, char32_t syllable)
{
    constexpr char32_t leading = 0x1100, vowel = 0x1161, trailing = 0x11A7, vowels = 21, trailings = 28;
    const char32_t index = syllable - 0xAC00;
    letters.push_back({Kind::Letter, leading + index / (vowels * trailings)});
    letters.push_back({Kind::Letter, vowel + index / trailings % vowels});
    if (index % trailings) letters.push_back({Kind::Letter, trailing + index % trailings});
}

/// The alphabets, prepared: this runs over hundreds of megabytes. Han and Kana need no table.
class Alphabets
{
public:
    static constexpr char32_t end = 0x3000;

    Alphabets()
    {
        m_letters.reserve(end + end / 2);
        for (char32_t c = 0; c < end; ++c) {
            m_starts[c] = quint16(m_letters.size());
            appendFolded(m_letters, c);
        }
        m_starts[end] = quint16(m_letters.size());
    }
    std::span<const FoldedLetter> operator[](char32_t c) const
    {
        return {m_letters.data() + m_starts[c], m_letters.data() + m_starts[c + 1]};
    }

private:
    std::vector<FoldedLetter> m_letters;
    std::array<quint16, end + 1> m_starts{};
};

} // namespace

std::span<const FoldedLetter> foldLetter(char32_t letter, std::vector<FoldedLetter> &spare)
{
    static const Alphabets alphabets;
    if (letter < Alphabets::end) return alphabets[letter];
    spare.clear();
    if (isUnifiedHan(letter)) spare.push_back({Kind::Spaceless, letter});
    else if (isSyllable(letter)) appendJamo(spare, letter);
    else appendFolded(spare, letter);
    return spare;
}

} // namespace godwit
