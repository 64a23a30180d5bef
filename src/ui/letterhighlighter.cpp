// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letterhighlighter.h"

#include "ui/icons.h"
#include "ui/links.h"
#include "ui/richtext.h"

#include <QApplication>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace godwit::ui {

namespace {

constexpr qsizetype mostKnown = 50'000, longestWord = 60;

struct Word {
    int start, length;
};

/// Words that somebody wrote, as they are looked up: without numbers, addresses and what is written in capitals.
std::vector<Word> wordsIn(const QString &text)
{
    std::vector<Word> words;
    const std::vector<Link> links = findLinks(text);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    qsizetype begin = 0;
    for (qsizetype end = finder.toNextBoundary(); end > 0; begin = end, end = finder.toNextBoundary()) {
        const QStringView word = QStringView(text).sliced(begin, end - begin);
        if (word.size() < 2 || word.size() > longestWord || !word.front().isLetter()) continue;
        if (std::ranges::any_of(word, [](QChar c) { return c.isDigit() || c == u'_'; })) continue;
        if (std::ranges::all_of(word, [](QChar c) { return c.isUpper(); })) continue; // IMAP
        const auto within = [begin](const Link &link) { return begin >= link.start && begin < link.start + link.length; };
        if (std::ranges::any_of(links, within)) continue;
        words.push_back({int(begin), int(end - begin)});
    }
    return words;
}

bool isJudged(const QTextBlock &block)
{
    const QTextBlockFormat format = block.blockFormat();
    return format.intProperty(quoteDepthProperty) == 0 && !format.boolProperty(signatureProperty) && !format.boolProperty(codeProperty);
}

} // namespace

void LetterHighlighter::setSpeller(std::shared_ptr<Speller> speller, const QStringList &languages)
{
    m_speller = std::move(speller);
    m_languages = languages;
    m_known.clear();
    rehighlight();
}

void LetterHighlighter::forget(const QString &word)
{
    m_known.remove(word);
    rehighlight();
}

bool LetterHighlighter::isRight(const QString &word) const
{
    if (const auto known = m_known.constFind(word); known != m_known.constEnd()) return *known;
    const bool right = std::ranges::any_of(m_languages, [&](const QString &language) { return m_speller->isRight(word, language); });
    if (m_known.size() > mostKnown) m_known.clear();
    m_known.insert(word, right);
    return right;
}

void LetterHighlighter::highlightBlock(const QString &text)
{
    const QTextBlock block = currentBlock();
    const QTextBlockFormat look = block.blockFormat();
    QTextCharFormat dim;
    dim.setForeground(dimmed(QApplication::palette()));
    if (look.intProperty(quoteDepthProperty) > 0 || look.boolProperty(signatureProperty)) setFormat(0, int(text.size()), dim);
    if (!m_speller || m_languages.isEmpty() || !isJudged(block)) return;
    QTextCharFormat wrong;
    wrong.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
    wrong.setUnderlineColor(isDark(QApplication::palette()) ? QColor(0xFF8080) : QColor(0xC00000));
    const int typed = m_typedAt - block.position();
    for (const Word &word : wordsIn(text)) {
        if (typed == word.start + word.length && typed == text.size()) continue; // it is not finished yet
        if (!isRight(text.sliced(word.start, word.length))) setFormat(word.start, word.length, wrong);
    }
}

QString LetterHighlighter::wrongWordAt(const QTextBlock &block, int place, int *start) const
{
    if (!m_speller || m_languages.isEmpty() || !isJudged(block)) return {};
    for (const Word &word : wordsIn(block.text())) {
        if (place < word.start || place > word.start + word.length) continue;
        const QString text = block.text().sliced(word.start, word.length);
        if (isRight(text)) return {};
        *start = word.start;
        return text;
    }
    return {};
}

} // namespace godwit::ui
