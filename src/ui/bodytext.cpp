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
constexpr qsizetype mostLines = 20'000;
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

/// Writes blocks until there is no room left.
class Writer
{
public:
    Writer(QTextDocument *document, qsizetype limit) : m_cursor(document), m_room(limit) { m_cursor.beginEditBlock(); }
    ~Writer() { m_cursor.endEditBlock(); }
    Q_DISABLE_COPY_MOVE(Writer)

    qsizetype leftOut() const { return m_leftOut; }

    void write(const mime::Block &block)
    {
        const qsizetype room = m_lines < mostLines ? std::max<qsizetype>(0, m_room) : 0;
        QStringView text = QStringView(block.text).first(std::min(room, block.text.size()));
        if (!text.isEmpty() && text.size() < block.text.size() && text.back().isHighSurrogate()) text.chop(1);
        m_leftOut += block.text.size() - text.size();
        if (text.isEmpty() && !block.text.isEmpty()) return;
        m_room -= text.size();
        for (const QStringView line : text.split(u'\n')) {
            beginLine(block);
            words(line, charFormat(block));
        }
    }

    /// The beginning of a quote, and an anchor for its rest.
    void writeFolded(std::span<const mime::Block> quote, qsizetype lines, const QString &href)
    {
        qsizetype room = shownOfFolded;
        for (const mime::Block &block : quote) {
            for (QStringView line : QStringView(block.text).split(u'\n')) {
                if (room == 0) break;
                const qsizetype needed = std::min(room, linesOf(line));
                if (line.size() > needed * lineLength) {
                    line = line.first(needed * lineLength);
                    if (const qsizetype space = line.lastIndexOf(u' '); space > 0) line = line.first(space);
                }
                room -= needed;
                beginLine(block);
                words(line, charFormat(block));
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
    void beginLine(const mime::Block &block)
    {
        if (m_lines++ == 0) m_cursor.setBlockFormat(blockFormat(block));
        else m_cursor.insertBlock(blockFormat(block));
    }

private:
    void words(QStringView line, const QTextCharFormat &format)
    {
        qsizetype at = 0;
        for (const Link &link : findLinks(line)) {
            if (++m_links > mostLinks) break;
            // Links in a row without a space are one word to the layout: it may break between them.
            const QString seam = line.size() > longestUnbroken ? QString(QChar(0x200b)) : QString();
            m_cursor.insertText(boundedForLayout(line.sliced(at, link.start - at)) + seam, format);
            m_cursor.insertText(boundedForLayout(line.sliced(link.start, link.length)), linkFormat(format, link.href));
            m_cursor.insertText(seam, format);
            at = link.start + link.length;
        }
        m_cursor.insertText(boundedForLayout(line.sliced(at)), format);
    }

    QTextCursor m_cursor;
    qsizetype m_room, m_leftOut = 0, m_lines = 0, m_links = 0;
};

/// A message that is nothing but a quote is there to be read.
bool hasWordsOfItsOwn(const std::vector<mime::Block> &blocks)
{
    return std::ranges::any_of(
        blocks, [](const mime::Block &block) { return block.kind == Kind::Text && !QStringView(block.text).trimmed().isEmpty(); });
}

} // namespace

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

qsizetype layOut(const std::vector<mime::Block> &blocks, QTextDocument *document, qsizetype limit, const QSet<qsizetype> &unfolded)
{
    document->clear();
    document->setUndoRedoEnabled(false);
    const bool mayFold = hasWordsOfItsOwn(blocks);
    Writer writer(document, limit);
    for (std::size_t i = 0; i < blocks.size();) {
        if (blocks[i].kind != Kind::Quote) {
            writer.write(blocks[i++]);
            continue;
        }
        std::size_t end = i;
        while (end < blocks.size() && blocks[end].kind == Kind::Quote) ++end;
        const auto quote = std::span(blocks).subspan(i, end - i);
        const qsizetype lines = linesOf(quote);
        const QString href = QStringLiteral("fold:%1").arg(i);
        if (!mayFold || lines <= foldedFrom) {
            for (const mime::Block &block : quote) writer.write(block);
        } else if (!unfolded.contains(qsizetype(i))) {
            writer.writeFolded(quote, lines, href);
        } else {
            for (const mime::Block &block : quote) writer.write(block);
            writer.beginLine(quote.front());
            writer.anchor(quote.front(), href, BodyText::tr("show less"));
        }
        i = end;
    }
    return writer.leftOut();
}

} // namespace godwit::ui
