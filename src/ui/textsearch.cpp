// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/textsearch.h"

#include <QElapsedTimer>

#include <algorithm>

namespace godwit::ui {

namespace {

constexpr qsizetype sliceLength = 8 * 1024;
constexpr qint64 inOneGo = 5; // ms

/// Accents, points and vowel signs that may be left out; not those that make another letter (virama, nukta, voiced kana, tones of Thai).
bool isDiacritic(char32_t c)
{
    const auto combining = QChar::combiningClass(c);
    return (combining >= 10 && combining <= 36) || combining >= 200;
}

bool isInvisible(char32_t c)
{
    constexpr char32_t tatweel = 0x640, graphemeJoiner = 0x34F;
    return c == tatweel || c == graphemeJoiner || (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF) ||
           QChar::category(c) == QChar::Other_Format;
}

bool isLeftOut(char32_t c) { return c >= 0x80 && (isDiacritic(c) || isInvisible(c)); }

/// Without its diacritics; letters that are written as one stay whole.
QString baseOf(char32_t c)
{
    constexpr char32_t sharpS = 0xDF, capitalSharpS = 0x1E9E;
    if (c == sharpS || c == capitalSharpS) return QStringLiteral("ss"); // Qt folds case letter by letter
    QString whole = QString::fromUcs4(&c, 1);
    constexpr char32_t firstHangul = 0xAC00, lastHangul = 0xD7A3;
    if (QChar::decompositionTag(c) == QChar::NoDecomposition || (c >= firstHangul && c <= lastHangul)) return whole;
    QString base;
    for (const char32_t part : whole.normalized(QString::NormalizationForm_KD).toUcs4()) {
        if (isLeftOut(part)) continue;
        if (QChar::isMark(part)) return whole;
        base += QString::fromUcs4(&part, 1);
    }
    return base;
}

void fold(char32_t c, QString &out)
{
    if (c < 0x80) {
        const auto ascii = char16_t(c);
        out += ascii >= u'A' && ascii <= u'Z' ? char16_t(ascii + 0x20) : QChar::isSpace(c) ? u' ' : ascii;
    } else if (QChar::isSpace(c)) {
        out += u' ';
    } else if (!isLeftOut(c)) {
        out += baseOf(c).toCaseFolded();
    }
}

char32_t characterAt(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (c.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) return QChar::surrogateToUcs4(c, text[at + 1]);
    return c.unicode();
}

qsizetype lengthOf(char32_t c) { return QChar::requiresSurrogates(c) ? 2 : 1; }

/// Goes through a text once, keeping only what a hit could still begin with.
class WordFinder
{
public:
    explicit WordFinder(const QString &words) : m_words(foldedForFinding(words)) {}

    qsizetype step(const QString &text, qsizetype at, std::vector<TextRange> &found)
    {
        if (m_words.isEmpty()) return text.size();
        const qsizetype end = std::min(text.size(), at + sliceLength);
        while (at < end) {
            const char32_t c = characterAt(text, at);
            fold(c, m_folded);
            m_sources.resize(std::size_t(m_folded.size()), at);
            at += lengthOf(c);
        }
        qsizetype kept = 0;
        for (qsizetype hit = m_folded.indexOf(m_words); hit >= 0; hit = m_folded.indexOf(m_words, kept)) {
            kept = hit + m_words.size();
            const qsizetype start = m_sources[std::size_t(hit)];
            if (found.empty() || start >= found.back().end()) found.push_back({start, endOf(text, kept - 1) - start});
        }
        kept = std::max(kept, m_folded.size() - m_words.size() + 1);
        m_folded.remove(0, kept);
        m_sources.erase(m_sources.begin(), m_sources.begin() + kept);
        return at;
    }

private:
    /// Its diacritics belong to a letter.
    qsizetype endOf(QStringView text, qsizetype folded) const
    {
        qsizetype end = m_sources[std::size_t(folded)];
        end += lengthOf(characterAt(text, end));
        while (end < text.size() && isLeftOut(characterAt(text, end))) end += lengthOf(characterAt(text, end));
        return end;
    }

    QString m_words, m_folded;
    std::vector<qsizetype> m_sources; ///< of each unit of m_folded
};

} // namespace

QString foldedForFinding(QStringView text)
{
    QString folded;
    for (qsizetype at = 0; at < text.size();) {
        const char32_t c = characterAt(text, at);
        fold(c, folded);
        at += lengthOf(c);
    }
    return folded;
}

TextSlicer findWords(const QString &words)
{
    return [finder = WordFinder(words)](const QString &text, qsizetype at, std::vector<TextRange> &found) mutable {
        return finder.step(text, at, found);
    };
}

TextSlicer findHighlights(Highlighter highlighter)
{
    return [highlighter = std::move(highlighter)](const QString &text, qsizetype at, std::vector<TextRange> &found) {
        QStringView slice = QStringView(text).sliced(at).first(std::min(sliceLength, text.size() - at));
        if (slice.size() < text.size() - at) {
            qsizetype cut = slice.lastIndexOf(u'\n') + 1;
            if (cut == 0) cut = slice.lastIndexOf(u' ') + 1;
            if (cut == 0) cut = slice.size() - (slice.back().isHighSurrogate() ? 1 : 0);
            slice = slice.first(cut);
        }
        for (const auto &[start, length] : highlighter(slice)) {
            const bool inside = start >= 0 && length > 0 && length <= slice.size() - start;
            if (inside && (found.empty() || at + start >= found.back().end())) found.push_back({at + start, length});
        }
        return at + slice.size();
    };
}

TextSearch::TextSearch(QObject *parent) : QObject(parent)
{
    m_going.setSingleShot(true);
    m_going.setInterval(0);
    connect(&m_going, &QTimer::timeout, this, &TextSearch::go);
}

void TextSearch::start(const QString &text, TextSlicer slicer)
{
    stop();
    m_text = text;
    m_slicer = std::move(slicer);
    m_going.start();
}

void TextSearch::stop()
{
    m_going.stop();
    m_found.clear();
    m_text.clear();
    m_at = 0;
}

void TextSearch::go()
{
    QElapsedTimer time;
    time.start();
    while (m_at < m_text.size() && m_found.size() < mostFound) {
        m_at = m_slicer(m_text, m_at, m_found);
        if (time.elapsed() >= inOneGo) {
            m_going.start();
            return;
        }
    }
    if (m_found.size() > mostFound) m_found.resize(mostFound);
    Q_EMIT finished();
}

} // namespace godwit::ui
