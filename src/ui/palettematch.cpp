// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palettematch.h"

#include <QList>
#include <algorithm>

namespace godwit::ui {

namespace {

constexpr int atStart = 1200, atWord = 1000, within = 600, scattered = 200, besides = 100;

bool beginsWord(QStringView text, qsizetype at) { return at == 0 || (text[at].isLetterOrNumber() && !text[at - 1].isLetterOrNumber()); }

qsizetype findAtWord(QStringView text, QStringView word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
        if (beginsWord(text, at)) return at;
    return -1;
}

/// The letters of `word` in this order, each as early as it can be; those that begin a word are worth more, gaps cost.
int scatter(QStringView text, QStringView word, std::vector<std::pair<qsizetype, qsizetype>> *places)
{
    int score = scattered;
    qsizetype at = -1;
    for (const QChar letter : word) {
        const qsizetype next = text.indexOf(letter, at + 1);
        if (next < 0) return -1;
        if (beginsWord(text, next)) score += 30;
        else if (at >= 0) score -= int(std::min<qsizetype>(next - at - 1, 20));
        if (places) places->emplace_back(next, 1);
        at = next;
    }
    return std::max(score, 1);
}

int scoreOfWord(const PaletteName &name, QStringView word)
{
    if (const qsizetype at = findAtWord(name.text, word); at >= 0) return at == 0 ? atStart : atWord - int(std::min<qsizetype>(at, 100));
    if (const qsizetype at = name.text.indexOf(word); at >= 0) return within - int(std::min<qsizetype>(at, 100));
    if (name.detail.contains(word)) return besides;
    return word.size() < 2 ? -1 : scatter(name.text, word, nullptr);
}

} // namespace

QString foldedName(const QString &text)
{
    const auto plain = [](QChar c) { return c.unicode() < 0x80; };
    if (std::ranges::all_of(text, plain)) return text.toLower();
    QString folded;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toCaseFolded())
        if (c.category() != QChar::Mark_NonSpacing) folded += c;
    return folded;
}

int paletteScore(const PaletteName &name, std::span<const QStringView> words)
{
    int sum = 0;
    for (const QStringView word : words) {
        const int score = scoreOfWord(name, word);
        if (score < 0) return -1;
        sum += score;
    }
    return std::max(0, sum * 8 - int(std::min<qsizetype>(name.text.size(), 400))); // of equals the shorter
}

std::vector<std::pair<qsizetype, qsizetype>> palettePlaces(QStringView text, QStringView query)
{
    std::vector<std::pair<qsizetype, qsizetype>> places;
    for (const QStringView word : query.split(u' ', Qt::SkipEmptyParts)) {
        qsizetype at = findAtWord(text, word);
        if (at < 0) at = text.indexOf(word);
        std::vector<std::pair<qsizetype, qsizetype>> letters;
        if (at >= 0) places.emplace_back(at, word.size());
        else if (scatter(text, word, &letters) > 0) places.insert(places.end(), letters.begin(), letters.end());
    }
    std::ranges::sort(places);
    std::vector<std::pair<qsizetype, qsizetype>> apart;
    for (const auto &[begin, length] : places) {
        if (apart.empty() || begin > apart.back().first + apart.back().second) apart.emplace_back(begin, length);
        else apart.back().second = std::max(apart.back().second, begin + length - apart.back().first);
    }
    return apart;
}

std::vector<std::size_t> bestMatches(std::span<const PaletteName> names, QStringView query, std::size_t most)
{
    const QList<QStringView> words = query.split(u' ', Qt::SkipEmptyParts);
    std::vector<std::pair<int, std::size_t>> found; // the negated score, so that the order is the natural one
    found.reserve(names.size());
    for (std::size_t i = 0; i < names.size(); ++i) {
        const int score = words.isEmpty() ? 0 : paletteScore(names[i], words);
        if (score >= 0) found.emplace_back(-score, i);
    }
    const std::size_t count = std::min(most, found.size());
    std::ranges::partial_sort(found, found.begin() + std::ptrdiff_t(count));
    std::vector<std::size_t> best;
    for (std::size_t i = 0; i < count; ++i) best.push_back(found[i].second);
    return best;
}

} // namespace godwit::ui
