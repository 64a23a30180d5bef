// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <span>
#include <vector>

namespace godwit {

/// What a code point does to the words of a text (words.h).
enum class LetterKind : std::uint8_t {
    Separator, ///< ends a word
    Letter,    ///< letters and digits: a word, up to the next separator
    Spaceless, ///< letters of a script that writes no spaces: Han, Kana, Thai, Lao, Khmer, Myanmar
    Mark,      ///< belongs to the letter before it and tells words apart: vowel signs of India, tone marks of Thai, voicing of Kana
    Accent,    ///< belongs to the letter before it and is left out: accents, Hebrew points, Arabic harakat
    Ignored,   ///< as if it was not there: soft hyphens, joiners, tatweel
};

struct FoldedLetter {
    LetterKind kind = LetterKind::Separator;
    char32_t letter = 0;
};

/// What `letter` becomes without case and diacritics, in order: mostly one, "ß" two, "½" three. Into `spare` only where it is not one of
/// those that are known in advance. A lone surrogate separates.
std::span<const FoldedLetter> foldLetter(char32_t letter, std::vector<FoldedLetter> &spare);

} // namespace godwit
