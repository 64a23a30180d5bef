// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bodytext.h"

#include "ui/icons.h"
#include "ui/links.h"

#include <QApplication>
#include <QCoreApplication>
#include <QTextBlockFormat>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>

#include <algorithm>
#include <span>

namespace godwit::ui {

namespace {

constexpr int mostMarks = 16;
constexpr qsizetype lettersInLine = 10; // at least, of many lines: an empty one takes as long to lay out
constexpr qsizetype mostLinks = 2'000;
constexpr qsizetype longestUnbroken = 200;

using Kind = mime::Block::Kind;

constexpr qsizetype lineLength = 72;   // by which the lines of a quote are counted, whatever the window's width
constexpr qsizetype foldedFrom = 8;    // lines of a quote that are not too many yet
constexpr qsizetype shownOfFolded = 3; // lines

struct BodyText {
    Q_DECLARE_TR_FUNCTIONS(BodyText)
};

QTextBlockFormat blockFormat(const mime::Block &block)
{
    QTextBlockFormat format;
    format.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
    const int depth = block.kind == Kind::Quote ? std::clamp(block.depth, 1, 8) : 0;
    const int margin = quoteStep * (depth + std::clamp(block.nesting, 0, 8));
    if (block.text.isRightToLeft()) format.setRightMargin(margin);
    else format.setLeftMargin(margin);
    if (depth > 0) format.setProperty(quoteDepthProperty, depth);
    if (block.kind == Kind::Separator)
        format.setProperty(QTextFormat::BlockTrailingHorizontalRulerWidth, QTextLength(QTextLength::PercentageLength, 100));
    return format;
}

QTextCharFormat charFormat(const mime::Block &block)
{
    QTextCharFormat format;
    if (block.kind == Kind::Quote || block.kind == Kind::Signature) format.setForeground(dimmed(QApplication::palette()));
    if (block.kind == Kind::NestedHeader) format.setFontWeight(QFont::Bold);
    return format;
}

QTextCharFormat linkFormat(QTextCharFormat format, const QString &href)
{
    format.setAnchor(true);
    format.setAnchorHref(href);
    format.setFontUnderline(true);
    if (!href.startsWith(QLatin1String("fold:"))) format.setForeground(linkColor(QApplication::palette()));
    return format;
}

qsizetype linesOf(QStringView text) { return std::max<qsizetype>(1, (text.size() + lineLength - 1) / lineLength); }

qsizetype linesOf(std::span<const mime::Block> quote)
{
    qsizetype lines = 0;
    for (const mime::Block &block : quote)
        for (const QStringView line : QStringView(block.text).split(u'\n')) lines += linesOf(line);
    return lines;
}

/// Writes blocks until there is no room left. `map` learns what went where.
class Writer
{
public:
    Writer(QTextDocument *document, qsizetype limit, TextMap *map)
        : m_cursor(document), m_map(map), m_room(limit), m_mostLines(limit / lettersInLine)
    {
        m_cursor.beginEditBlock();
    }
    ~Writer() { m_cursor.endEditBlock(); }
    Q_DISABLE_COPY_MOVE(Writer)

    qsizetype leftOut() const { return m_leftOut; }

    void write(const mime::Block &block, qsizetype source)
    {
        const qsizetype room = m_lines < m_mostLines ? std::max<qsizetype>(0, m_room) : 0;
        QStringView text = QStringView(block.text).first(std::min(room, block.text.size()));
        if (!text.isEmpty() && text.size() < block.text.size() && text.back().isHighSurrogate()) text.chop(1);
        if (m_leftOut == 0 && text.size() < block.text.size()) m_map->setRest(source + text.size());
        m_leftOut += block.text.size() - text.size();
        if (text.isEmpty() && !block.text.isEmpty()) return;
        m_room -= text.size();
        for (const QStringView line : text.split(u'\n')) {
            beginLine(block, source);
            words(line, charFormat(block), source);
            source += line.size() + 1;
        }
    }

    /// The beginning of a quote, and an anchor for its rest.
    void writeFolded(std::span<const mime::Block> quote, qsizetype source, qsizetype lines, const QString &href)
    {
        qsizetype room = shownOfFolded;
        for (const mime::Block &block : quote) {
            for (QStringView line : QStringView(block.text).split(u'\n')) {
                if (room == 0) break;
                const qsizetype whole = line.size();
                const qsizetype needed = std::min(room, linesOf(line));
                if (line.size() > needed * lineLength) {
                    line = line.first(needed * lineLength);
                    if (const qsizetype space = line.lastIndexOf(u' '); space > 0) line = line.first(space);
                }
                room -= needed;
                beginLine(block, source);
                words(line, charFormat(block), source);
                source += whole + 1;
            }
        }
        m_room -= shownOfFolded * lineLength;
        m_cursor.insertText(QStringLiteral(" … "), charFormat(quote.front()));
        anchor(quote.front(), href, BodyText::tr("show %Ln more lines", nullptr, int(std::min<qsizetype>(lines - shownOfFolded, 100'000))));
    }

    void anchor(const mime::Block &block, const QString &href, const QString &text)
    {
        m_cursor.insertText(text, linkFormat(charFormat(block), href));
    }
    void beginLine(const mime::Block &block, qsizetype source)
    {
        if (m_lines++ == 0) {
            m_cursor.setBlockFormat(blockFormat(block));
            return;
        }
        if (source > 0) m_map->add(source - 1, m_cursor.position(), 1);
        m_cursor.insertBlock(blockFormat(block));
    }
    void beginOwnLine(const mime::Block &block) { m_cursor.insertBlock(blockFormat(block)); }

private:
    void words(QStringView line, const QTextCharFormat &format, qsizetype source)
    {
        qsizetype at = 0;
        for (const Link &link : findLinks(line)) {
            if (++m_links > mostLinks) break;
            // Links in a row without a space are one word to the layout: it may break between them.
            const QString seam = line.size() > longestUnbroken ? QString(QChar(0x200b)) : QString();
            insert(line.sliced(at, link.start - at), format, source + at);
            m_cursor.insertText(seam, format);
            insert(line.sliced(link.start, link.length), linkFormat(format, link.href), source + link.start);
            m_cursor.insertText(seam, format);
            at = link.start + link.length;
        }
        insert(line.sliced(at), format, source + at);
    }

    void insert(QStringView text, const QTextCharFormat &format, qsizetype source)
    {
        const QString bounded = boundedForLayout(text);
        const qsizetype position = m_cursor.position();
        m_cursor.insertText(bounded, format);
        if (bounded == text) m_map->add(source, position, text.size());
        else mapBounded(text, bounded, source, position);
    }

    /// Places to break were put in, marks left out.
    void mapBounded(QStringView text, QStringView bounded, qsizetype source, qsizetype position)
    {
        for (qsizetype from = 0, to = 0; from < text.size() && to < bounded.size();) {
            if (text[from] == bounded[to]) m_map->add(source + from++, position + to++, 1);
            else if (bounded[to] == QChar(0x200b)) ++to;
            else ++from;
        }
    }

    QTextCursor m_cursor;
    TextMap *m_map;
    qsizetype m_room, m_mostLines, m_leftOut = 0, m_lines = 0, m_links = 0;
};

/// A message that is nothing but a quote is there to be read.
bool hasWordsOfItsOwn(const std::vector<mime::Block> &blocks)
{
    return std::ranges::any_of(
        blocks, [](const mime::Block &block) { return block.kind == Kind::Text && !QStringView(block.text).trimmed().isEmpty(); });
}

/// Blocks that are one quote, or a single other one.
struct Passage {
    std::span<const mime::Block> blocks;
    qsizetype first, source, length; ///< its first block; in the whole text, with the line break at its end
    qsizetype lines() const { return isQuote() ? linesOf(blocks) : 0; }
    bool isQuote() const { return blocks.front().kind == Kind::Quote; }
};

std::vector<Passage> passagesOf(const std::vector<mime::Block> &blocks)
{
    std::vector<Passage> result;
    qsizetype source = 0;
    for (std::size_t i = 0; i < blocks.size();) {
        std::size_t end = i + 1;
        if (blocks[i].kind == Kind::Quote)
            while (end < blocks.size() && blocks[end].kind == Kind::Quote) ++end;
        Passage passage{std::span(blocks).subspan(i, end - i), qsizetype(i), source, 0};
        for (const mime::Block &block : passage.blocks) passage.length += block.text.size() + 1;
        source += passage.length;
        result.push_back(passage);
        i = end;
    }
    return result;
}

} // namespace

QString wholeText(const std::vector<mime::Block> &blocks)
{
    QString text;
    for (const mime::Block &block : blocks) text += block.text + u'\n';
    text.chop(1);
    return text;
}

qsizetype longQuoteAt(const std::vector<mime::Block> &blocks, qsizetype place)
{
    for (const Passage &passage : passagesOf(blocks))
        if (place < passage.source + passage.length) return passage.lines() > foldedFrom ? passage.first : -1;
    return -1;
}

QString boundedForLayout(QStringView text, int longestWord)
{
    QString result;
    result.reserve(text.size());
    int word = 0, marks = 0;
    for (const QChar c : text) {
        const bool mark = c.isMark();
        marks = mark ? marks + 1 : 0;
        if (marks > mostMarks) continue;
        word = c.isSpace() ? 0 : word + 1;
        if (word > longestWord && !mark && !c.isLowSurrogate()) {
            result += QChar(0x200b); // ZERO WIDTH SPACE: a line may break here
            word = 1;
        }
        result += c;
    }
    return result;
}

qsizetype layOut(const std::vector<mime::Block> &blocks, QTextDocument *document, qsizetype limit, const QSet<qsizetype> &unfolded,
                 TextMap *map)
{
    document->clear();
    document->setUndoRedoEnabled(false);
    const bool mayFold = hasWordsOfItsOwn(blocks);
    TextMap unused;
    Writer writer(document, limit, map ? map : &unused);
    for (const Passage &passage : passagesOf(blocks)) {
        const qsizetype lines = mayFold ? passage.lines() : 0;
        const QString href = QStringLiteral("fold:%1").arg(passage.first);
        if (lines > foldedFrom && !unfolded.contains(passage.first)) {
            writer.writeFolded(passage.blocks, passage.source, lines, href);
            continue;
        }
        qsizetype source = passage.source;
        for (const mime::Block &block : passage.blocks) {
            writer.write(block, source);
            source += block.text.size() + 1;
        }
        if (lines > foldedFrom) {
            writer.beginOwnLine(passage.blocks.front());
            writer.anchor(passage.blocks.front(), href, BodyText::tr("show less"));
        }
    }
    return writer.leftOut();
}

} // namespace godwit::ui
