// SPDX-License-Identifier: GPL-3.0-or-later
// How text is cut into words: one way for the index, for queries and for what is marked on the screen.
//
// A word is a run of letters and digits without case and diacritics ("Größe" → "grosse", "Łódź" → "lodz", "٣" → "3"); all else separates,
// so an address or a host name is several words. Marks that are no accents stay (letters.h). A word is cut after 64 units.
//
// Scripts without spaces (Han, Kana, Thai, Lao, Khmer, Myanmar; not Hangul) have no words to see: each run of their letters becomes
// overlapping pairs and, after them, its last letter alone: 東京都 → 東京 京都 都. So every letter begins some word, and a query of one
// letter finds it as a prefix; a longer query is a phrase of pairs, whose last letter alone is left out, for the text may go on.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <vector>

namespace godwit {

struct Word {
    enum class Piece : std::uint8_t {
        Whole, ///< of a script with spaces
        Pair, ///< two letters of a script without; the next word begins at the second
        Last, ///< the last letter of such a run, once more
        Single, ///< a run of one letter
    };
    QString folded;
    qsizetype begin = 0, length = 0; ///< in the text as it was, UTF-16 units, accents included
    Piece piece = Piece::Whole;
    bool operator==(const Word &) const = default;
};

QList<Word> words(QStringView text);
bool hasWords(QStringView text);

/// The folded words of `text` for the index, in UTF-8, each after a space. No octet below 0x80 is anything but a digit, a small letter or
/// that space, so any tokenizer that cuts at spaces and keeps the rest is right for it (FTS5's "ascii").
void appendIndexText(QByteArray &utf8, QStringView text);

/// What is looked for: words one after another.
struct Needle {
    QStringList words;
    bool prefix = false; ///< the last one may go on
    bool operator==(const Needle &) const = default;
};

/// No words: finds nothing. A single letter of a script without spaces is always a prefix, for it stands in the text as part of a pair.
Needle needle(QStringView text, bool prefix);

struct Span {
    qsizetype begin = 0, length = 0; ///< UTF-16 units
    bool operator==(const Span &) const = default;
};

/// Where they stand, in order; where some overlap it is one span. A word that goes on after a prefix is marked as a whole.
std::vector<Span> findNeedles(QStringView text, const std::vector<Needle> &needles);
bool containsNeedle(QStringView text, const Needle &needle);

} // namespace godwit
