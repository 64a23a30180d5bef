// SPDX-License-Identifier: GPL-3.0-or-later
// From HTML to the document: never by Qt's own reader, which knows more than this vocabulary.
#include "ui/richtext.h"

#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>
#include <QUrl>
#include <QXmlStreamReader>

#include <algorithm>
#include <array>
#include <limits>
#include <memory>
#include <vector>

namespace godwit::ui {

namespace {

constexpr int deepest = 250, mostNodes = 200'000, mostColumns = 50, mostRows = 1'000;
constexpr int tokensAtOnce = 8'000, linesAtOnce = 200; // some milliseconds

struct Node {
    QString tag; ///< empty: text
    QString text;
    QXmlStreamAttributes attributes;
    std::vector<std::unique_ptr<Node>> children;
    QString value(const char *name) const { return attributes.value(QLatin1StringView(name)).toString(); }
};

/// Reads the tree, some of it at a time.
class TreeReader
{
public:
    enum class State : std::uint8_t { More, Read, Malformed }; ///< Malformed: or without measure

    explicit TreeReader(const QString &html) : m_root(std::make_unique<Node>()), m_path{m_root.get()}
    {
        m_reader.addData(QStringLiteral("<!DOCTYPE x [<!ENTITY nbsp \"&#160;\">]><x>"));
        m_reader.addData(html);
        m_reader.addData(QStringLiteral("</x>"));
    }

    State read(int tokens)
    {
        for (; tokens > 0 && !m_reader.atEnd(); --tokens) {
            const auto token = m_reader.readNext();
            if (++m_nodes > mostNodes || m_path.size() > deepest) return State::Malformed;
            take(token);
        }
        if (!m_reader.atEnd()) return State::More;
        return m_reader.hasError() ? State::Malformed : State::Read;
    }

    std::unique_ptr<Node> root() { return std::move(m_root->children.front()); } ///< of what is Read

private:
    void take(QXmlStreamReader::TokenType token)
    {
        if (token == QXmlStreamReader::EndElement) return m_path.pop_back();
        if (token != QXmlStreamReader::StartElement && token != QXmlStreamReader::Characters) return;
        const auto &node = m_path.back()->children.emplace_back(std::make_unique<Node>());
        if (token == QXmlStreamReader::Characters) {
            node->text = m_reader.text().toString();
        } else {
            node->tag = m_reader.name().toString().toLower();
            node->attributes = m_reader.attributes();
            m_path.push_back(node.get());
        }
    }

    QXmlStreamReader m_reader;
    std::unique_ptr<Node> m_root;
    std::vector<Node *> m_path;
    int m_nodes = 0;
};

QTextListFormat listFormat(const QString &tag, int start, int level)
{
    QTextListFormat format;
    if (start > 1) format.setStart(std::min(start, 1'000'000));
    static constexpr std::array bullets{QTextListFormat::ListDisc, QTextListFormat::ListCircle, QTextListFormat::ListSquare};
    format.setStyle(tag == QLatin1String("ol") ? QTextListFormat::ListDecimal : bullets[std::size_t(level - 1) % bullets.size()]);
    format.setIndent(level);
    return format;
}

void applyStyle(QTextCharFormat &format, const QString &style)
{
    for (const QString &rule : style.split(u';', Qt::SkipEmptyParts)) {
        const QString name = rule.section(u':', 0, 0).trimmed().toLower(), value = rule.section(u':', 1).trimmed();
        const QColor color = QColor::fromString(value);
        if (name == QLatin1String("color") && color.isValid()) format.setForeground(color);
        else if (name.startsWith(QLatin1String("background")) && color.isValid()) format.setBackground(color);
        else if (name == QLatin1String("font-family") && value.contains(QLatin1String("monospace"))) format.merge(codeFormat());
        else if (name == QLatin1String("font-family")) format.setFontFamilies(value.split(u','));
        else if (name == QLatin1String("font-size") && value.endsWith(QLatin1String("em"))) {
            static constexpr std::array sizes{0.7, 0.8, 1.0, 1.2, 1.5, 2.0, 2.4};
            const double wanted = value.chopped(2).toDouble();
            const auto nearest = std::ranges::min_element(sizes, {}, [wanted](double size) { return std::abs(size - wanted); });
            const int step = int(nearest - sizes.begin()) - 2;
            if (step != 0) format.setProperty(QTextFormat::FontSizeAdjustment, step);
        }
    }
}

/// Spaces that were only written so that they stay are spaces again.
QString spaced(QString text, bool begins, bool ends)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != QChar::Nbsp) continue;
        const bool first = i == 0 ? begins : text[i - 1] == u' ' || text[i - 1] == QChar::LineSeparator;
        const bool last = i + 1 == text.size() ? ends : text[i + 1] == QChar::LineSeparator;
        if (first || last) text[i] = u' ';
    }
    return text;
}

class Builder
{
public:
    explicit Builder(QTextCursor &cursor) : m_cursor(cursor)
    {
        m_depth = m_cursor.blockFormat().intProperty(quoteDepthProperty);
        m_within = m_cursor.block().length() > 1;
        m_fresh = !m_within;
    }

    /// What was built of the tree is taken out of it. True: all of it was.
    bool build(Node &root, int lines = std::numeric_limits<int>::max())
    {
        if (m_places.empty()) m_places.push_back({&root, 0});
        for (; lines > 0 && !m_places.empty(); --lines) buildNext();
        if (m_places.empty()) endLine();
        return m_places.empty();
    }

private:
    /// The next one of those that lie in nothing but quotes.
    void buildNext()
    {
        Place &place = m_places.back();
        if (place.next == place.node->children.size()) {
            m_places.pop_back();
            if (!m_places.empty()) leaveQuote();
            return;
        }
        Node &child = *place.node->children[place.next++];
        if (child.tag == QLatin1String("blockquote") && m_depth < deepestQuote) {
            enterQuote();
            m_places.push_back({&child, 0});
        } else {
            element(child, {});
            place.node->children[place.next - 1].reset();
        }
    }

    void element(const Node &node, const QTextCharFormat &format)
    {
        const QString &tag = node.tag;
        if (tag.isEmpty()) return text(node.text, format);
        if (tag == QLatin1String("br")) return lineBreak(format);
        if (tag == QLatin1String("img")) return picture(node, format);
        if (tag == QLatin1String("hr")) return rule();
        if (tag == QLatin1String("table")) return table(node);
        if (tag == QLatin1String("ul") || tag == QLatin1String("ol")) return list(node);
        if (tag == QLatin1String("blockquote")) return quote(node, format);
        if (tag == QLatin1String("p") || tag == QLatin1String("pre") || (tag.size() == 2 && tag[0] == u'h')) return line(node);
        children(node, inlineFormat(node, format));
    }

    void children(const Node &node, const QTextCharFormat &format)
    {
        for (const auto &child : node.children) element(*child, format);
    }

    static QTextCharFormat inlineFormat(const Node &node, QTextCharFormat format)
    {
        const QString &tag = node.tag;
        if (tag == QLatin1String("b")) format.setFontWeight(QFont::Bold);
        else if (tag == QLatin1String("i")) format.setFontItalic(true);
        else if (tag == QLatin1String("u")) format.setFontUnderline(true);
        else if (tag == QLatin1String("s")) format.setFontStrikeOut(true);
        else if (tag == QLatin1String("span")) applyStyle(format, node.value("style"));
        else if (tag == QLatin1String("a")) {
            const QUrl url(node.value("href"), QUrl::StrictMode);
            static const QStringList schemes{QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("mailto")};
            if (schemes.contains(url.scheme())) format.merge(linkFormat(node.value("href")));
        }
        return format;
    }

    void line(const Node &node)
    {
        if (m_item) return children(node, {}); // a paragraph in an item is its line
        endLine();
        m_direction = node.value("dir");
        QTextCharFormat format;
        if (node.tag == QLatin1String("pre")) {
            m_code = true;
        } else if (node.tag[0] == u'h') {
            m_heading = std::clamp(node.tag[1].digitValue(), 1, 3);
            format = headingFormat(m_heading);
        }
        begin();
        setLook(m_code ? codeFormat() : format);
        children(node, format);
        endLine();
        m_code = false;
        m_heading = 0;
        m_direction.clear();
    }

    QTextBlockFormat blockFormat() const
    {
        QTextBlockFormat format = quotedFormat({}, m_depth);
        if (m_heading > 0) format.setHeadingLevel(m_heading);
        if (m_code) format.setProperty(codeProperty, true);
        return format;
    }

    /// A block for the next line: the one that the cursor is in, where nothing is there yet or the first line goes on in it.
    void begin()
    {
        if (m_open) return;
        m_open = true;
        m_lineStart = m_cursor.position();
        const bool within = std::exchange(m_within, false) && !m_item && !m_code && m_heading == 0;
        if (within) return;
        if (!std::exchange(m_fresh, false)) m_cursor.insertBlock(blockFormat(), {});
        else m_cursor.setBlockFormat(blockFormat());
        setLook({});
        if (QTextList *around = m_cursor.currentList()) around->remove(m_cursor.block());
        m_lineStart = m_cursor.position();
        if (!m_item) return;
        QTextList *&list = m_lists.back().list;
        if (list) list->add(m_cursor.block());
        else list = m_cursor.createList(listFormat(m_lists.back().tag, m_lists.back().start, int(m_lists.size())));
    }

    /// Of the letters to come. The first line of a cell keeps the cell's own there.
    void setLook(const QTextCharFormat &format)
    {
        // (currentTable() of the cursor is not true while a step is made.)
        if (!m_table || m_table->cellAt(m_cursor).firstCursorPosition().block() != m_cursor.block()) m_cursor.setBlockCharFormat(format);
    }

    void endLine()
    {
        flush(true);
        m_breaks = 0;
        if (m_open && !m_direction.isEmpty()) {
            const bool rtl = m_direction == QLatin1String("rtl");
            if (m_cursor.block().text().isRightToLeft() != rtl && !m_cursor.block().text().isEmpty()) {
                QTextBlockFormat format;
                format.setLayoutDirection(rtl ? Qt::RightToLeft : Qt::LeftToRight);
                m_cursor.mergeBlockFormat(format);
            }
        }
        m_open = false;
    }

    /// What follows decides about the spaces at its end.
    void flush(bool ends)
    {
        if (m_pending.isEmpty()) return;
        m_cursor.insertText(m_code ? m_pending : spaced(m_pending, m_blank, ends), m_pendingFormat);
        m_blank = m_pending.endsWith(u' ') || m_pending.endsWith(QChar::LineSeparator);
        m_pending.clear();
    }

    void text(const QString &text, const QTextCharFormat &format)
    {
        if (m_code) {
            codeLines(text);
            return;
        }
        QString shown;
        for (const QChar c : text) {
            const bool blank = c == u' ' || c == u'\n' || c == u'\t' || c == u'\r';
            if (!blank) shown += c;
            else if (!shown.isEmpty() ? !shown.endsWith(u' ') : m_open && m_cursor.position() + m_pending.size() > m_lineStart)
                shown += u' ';
        }
        if (shown.isEmpty() || (!m_open && shown == QLatin1String(" "))) return;
        if (!m_open) m_blank = true;
        begin();
        if (m_cursor.position() == m_lineStart && m_pending.isEmpty()) m_blank = true;
        for (; m_breaks > 0; --m_breaks) shown.prepend(QChar::LineSeparator);
        if (format != m_pendingFormat) flush(false);
        m_pendingFormat = format;
        m_pending += shown;
    }

    void codeLines(const QString &text)
    {
        const QStringList lines = text.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0) {
                m_open = false;
                begin();
                setLook(codeFormat());
            }
            m_cursor.insertText(lines[i], codeFormat());
        }
    }

    void lineBreak(const QTextCharFormat &format)
    {
        if (m_code) return codeLines(QStringLiteral("\n"));
        begin();
        if (m_breaks++ > 0) { // the last one ends the line, as browsers have it
            m_breaks = 1;
            if (m_pending.isEmpty()) m_pendingFormat = format;
            m_pending += QChar(QChar::LineSeparator);
        }
    }

    void picture(const Node &node, const QTextCharFormat &around)
    {
        const QString source = node.value("src");
        if (!source.startsWith(QLatin1String("cid:")) || source.size() > 300) return;
        begin();
        flush(false);
        m_blank = false;
        for (; m_breaks > 0; --m_breaks) m_cursor.insertText(QString(QChar(QChar::LineSeparator)));
        QTextImageFormat format;
        format.merge(around);
        format.setName(source);
        format.setProperty(QTextFormat::ImageAltText, node.value("alt"));
        if (const int width = node.value("width").toInt(); width > 0) format.setWidth(std::min(width, 10'000));
        m_cursor.insertImage(format);
    }

    void rule()
    {
        if (m_item) return;
        endLine();
        begin();
        QTextBlockFormat format;
        format.setProperty(QTextFormat::BlockTrailingHorizontalRulerWidth, QTextLength(QTextLength::PercentageLength, 100));
        m_cursor.mergeBlockFormat(format);
        endLine();
    }

    void quote(const Node &node, const QTextCharFormat &format)
    {
        if (m_item || m_table || m_depth >= deepestQuote) return children(node, format);
        enterQuote();
        children(node, format);
        leaveQuote();
    }

    void enterQuote()
    {
        endLine();
        ++m_depth;
    }

    void leaveQuote()
    {
        endLine();
        --m_depth;
    }

    void list(const Node &node)
    {
        endLine();
        if (m_table || m_lists.size() > 19) return children(node, {});
        const bool within = std::exchange(m_item, false);
        m_lists.push_back({node.tag, node.value("start").toInt(), nullptr});
        for (const auto &child : node.children) {
            if (child->tag.isEmpty() && child->text.trimmed().isEmpty()) continue;
            endLine();
            m_item = true;
            if (child->children.empty() || !isList(*child->children.front())) begin();
            if (child->tag == QLatin1String("li")) children(*child, {});
            else element(*child, {});
            endLine();
        }
        m_lists.pop_back();
        m_item = within;
        m_open = false;
    }

    static bool isList(const Node &node) { return node.tag == QLatin1String("ul") || node.tag == QLatin1String("ol"); }

    void table(const Node &node)
    {
        endLine();
        std::vector<std::vector<const Node *>> rows;
        int columns = 0;
        for (const auto &row : node.children) {
            if (row->tag != QLatin1String("tr") || rows.size() >= mostRows) continue;
            auto &cells = rows.emplace_back();
            int width = 0;
            for (const auto &cell : row->children) {
                if ((cell->tag != QLatin1String("td") && cell->tag != QLatin1String("th")) || width >= mostColumns) continue;
                cells.push_back(cell.get());
                width += spanOf(*cell);
            }
            columns = std::max(columns, std::min(width, mostColumns));
        }
        if (m_table || m_item || rows.empty() || columns == 0) return children(node, {});
        QTextTableFormat format = tableFormat();
        format.setLeftMargin(quoteStep * std::min(m_depth, 8));
        if (m_depth > 0) format.setProperty(quoteDepthProperty, m_depth);
        QTextTable *table = m_cursor.insertTable(int(rows.size()), columns, format);
        dressTable(table);
        m_table = table;
        const int depth = std::exchange(m_depth, 0);
        for (int row = 0; row < int(rows.size()); ++row) fillRow(table, row, rows[std::size_t(row)]);
        m_table = nullptr;
        m_depth = depth;
        m_cursor.setPosition(table->lastPosition() + 1);
        m_cursor.setBlockFormat(quotedFormat({}, m_depth));
        m_fresh = true;
        m_open = m_within = false;
    }

    static int spanOf(const Node &cell) { return std::clamp(cell.value("colspan").toInt(), 1, mostColumns); }

    void fillRow(QTextTable *table, int row, const std::vector<const Node *> &cells)
    {
        int column = 0;
        for (const Node *cell : cells) {
            if (column >= table->columns()) break;
            const int span = std::min(spanOf(*cell), table->columns() - column);
            if (span > 1) table->mergeCells(row, column, 1, span);
            m_cursor = table->cellAt(row, column).firstCursorPosition();
            m_fresh = true;
            m_open = m_within = false;
            QTextCharFormat format;
            if (cell->tag == QLatin1String("th")) format.setFontWeight(QFont::Bold);
            children(*cell, format);
            endLine();
            column += span;
        }
    }

    struct OpenList {
        QString tag;
        int start;
        QTextList *list;
    };
    struct Place {
        Node *node;
        std::size_t next; ///< of its children
    };

    QTextCursor &m_cursor;
    std::vector<Place> m_places; ///< the tree and the open quotes: where to go on
    QTextTable *m_table = nullptr; ///< that is being filled
    std::vector<OpenList> m_lists;
    QString m_pending, m_direction;
    QTextCharFormat m_pendingFormat;
    int m_depth = 0, m_heading = 0, m_breaks = 0, m_lineStart = 0;
    bool m_open = false, m_within, m_fresh, m_item = false, m_code = false, m_blank = true;
};

} // namespace

QTextTableFormat tableFormat()
{
    QTextTableFormat format;
    format.setBorderCollapse(true);
    format.setBorder(0); // each cell has its own
    format.setCellPadding(4);
    format.setCellSpacing(0);
    return format;
}

void dressTable(QTextTable *table)
{
    QTextTableCellFormat lines;
    lines.setBorder(1);
    lines.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    lines.setBorderBrush(Qt::gray);
    for (int row = 0; row < table->rows(); ++row)
        for (int column = 0; column < table->columns(); ++column) {
            QTextTableCell cell = table->cellAt(row, column);
            QTextCharFormat format = cell.format();
            format.merge(lines);
            cell.setFormat(format);
        }
}

bool insertHtml(QTextCursor &cursor, const QString &html)
{
    TreeReader reader(html);
    if (reader.read(std::numeric_limits<int>::max()) != TreeReader::State::Read) return false;
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    Builder(cursor).build(*reader.root());
    cursor.endEditBlock();
    return true;
}

namespace {

/// First all of it is read, then it is built.
class HtmlFilling final : public Filling
{
public:
    HtmlFilling(QTextDocument *document, const QString &html) : m_reader(html), m_cursor(document), m_builder(m_cursor) {}

    Step step() override
    {
        if (!m_root) {
            const TreeReader::State state = m_reader.read(tokensAtOnce);
            if (state == TreeReader::State::Read) m_root = m_reader.root();
            return state == TreeReader::State::Malformed ? Step::Malformed : Step::More;
        }
        m_cursor.beginEditBlock();
        const bool done = m_builder.build(*m_root, linesAtOnce);
        m_cursor.endEditBlock();
        return done ? Step::Done : Step::More;
    }

private:
    TreeReader m_reader;
    std::unique_ptr<Node> m_root; ///< null: it is still being read
    QTextCursor m_cursor;
    Builder m_builder;
};

} // namespace

std::unique_ptr<Filling> fillHtml(QTextDocument *document, const QString &html) { return std::make_unique<HtmlFilling>(document, html); }

} // namespace godwit::ui
