// SPDX-License-Identifier: GPL-3.0-or-later
// Which of many names a person means by a few letters. Pure.
#pragma once

#include <QString>
#include <span>
#include <vector>

namespace godwit::ui {

/// Without case and accents, as names and what is typed are compared.
QString foldedName(const QString &text);

struct PaletteName {
    QString text;   ///< foldedName() of what is shown
    QString detail; ///< the same of what stands beside it: finds it too, but counts less
};

/// How well it fits, more is better; negative: not at all. Each of the words (folded) must be found: at the beginning of a word, within
/// one, or as letters in this order. Costs the length of the name.
int paletteScore(const PaletteName &name, std::span<const QStringView> words);

/// The places of the letters that `query` meant in `text` (folded): begin and length, ascending, apart from each other.
std::vector<std::pair<qsizetype, qsizetype>> palettePlaces(QStringView text, QStringView query);

/// The best `most` of them, the best first; among equals in the order in which they are given.
std::vector<std::size_t> bestMatches(std::span<const PaletteName> names, QStringView query, std::size_t most);

} // namespace godwit::ui
