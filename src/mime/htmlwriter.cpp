// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/htmlwriter.h"

#include "mime/htmltokens.h"

#include <algorithm>
#include <cmath>

namespace godwit::mime {

namespace {

constexpr HtmlColor hairline{.light = 0xC8C8C8, .dark = 0x585858};
constexpr double mostSpace = 200;    // CSS pixels between two lines
constexpr qsizetype longestPiece = 4'000; // characters, between which a page may end
constexpr int longestWord = 200, mostMarks = 16, mostBreaks = 50;
constexpr qsizetype weightOfLine = 40, weightOfCell = 60, weightOfImage = 150, weightOfRun = 30; // characters that take as long to lay out
constexpr qsizetype markupPerLetter = 4; // that takes as long
constexpr double naturalHeight = 1.17; // of a line, times the size of its letters

double lineOf(const TextFormat &format) { return naturalHeight * (format.absolute ? format.size : format.size * 16); }

QString hex(quint32 color) { return QString::number(color, 16).rightJustified(6, u'0'); }

QString sizeStyle(const TextFormat &format)
{
    if (format.absolute) return QStringLiteral("font-size:") + HtmlWriter::pixels(format.size) + u';';
    return QStringLiteral("font-size:") + QChar(token::relative) + QString::number(format.size, 'g', 4) + QChar(token::end) + u';';
}

bool isSameSize(const TextFormat &a, const TextFormat &b) { return a.absolute == b.absolute && std::abs(a.size - b.size) < 0.01; }

bool isReaders(const TextFormat &format) { return !format.absolute && std::abs(format.size - 1) < 0.01; }

/// Qt counts from a font's own height, CSS from its size.
int heightPercent(double factor) { return factor <= 0 ? 115 : int(std::lround(std::clamp(factor / naturalHeight, 1.0, 2.0) * 100)); }

} // namespace

HtmlWriter::HtmlWriter(HtmlBody &body, const WriterLimits &limits) : m_body(body), m_limits(limits) {}

QString HtmlWriter::pixels(double value)
{
    return QChar(token::pixels) + QString::number(std::round(value * 10) / 10, 'g', 5) + QChar(token::end);
}

QString HtmlWriter::color(const HtmlColor &color) { return QChar(token::color) + hex(color.light) + hex(color.dark) + QChar(token::end); }

void HtmlWriter::append(QStringView markup)
{
    m_page.pattern += markup;
    m_weight += markup.size() / markupPerLetter + 1;
}

/// What stands above the next thing. In a cell the first has no margin in QTextDocument: it becomes the cell's.
double HtmlWriter::takeTop()
{
    const double top = m_page.pattern.isEmpty() ? 0 : m_gap + m_pad;
    m_gap = m_pad = 0;
    if (m_cellsOpen.empty() || m_cellsOpen.back().written) return top;
    Cell &cell = m_cellsOpen.back();
    cell.written = true;
    widen(cell.topAt, cell.top, top);
    return 0;
}

void HtmlWriter::widen(qsizetype at, double &padding, double more)
{
    if (more < 0.5) return;
    const QString before = pixels(padding);
    padding += more;
    m_page.pattern.replace(at, before.size(), pixels(padding));
}

void HtmlWriter::gap(double pixels) { m_gap = std::min(mostSpace, std::max(m_gap, pixels)); }
void HtmlWriter::pad(double pixels) { m_pad = std::min(mostSpace, m_pad + pixels); }

void HtmlWriter::beginLine(const TextFormat &format, bool picture)
{
    const bool within = !m_cellsOpen.empty() && m_cellsOpen.back().written; // the first line of a cell has its ground
    const double top = takeTop();
    const LineFormat &line = m_format;
    QString style =
        QStringLiteral("margin:") + pixels(top) + u' ' + pixels(line.right) + QStringLiteral(" 0px ") + pixels(line.left) + u';';
    if (line.indent > 0) style += QStringLiteral("text-indent:") + pixels(line.indent) + u';';
    if (line.background) style += QStringLiteral("background-color:") + color(groundColor(*line.background)) + u';';
    else if (within) style += QStringLiteral("background-color:transparent;"); // or it would paint its cell's once more
    if (!picture) style += QStringLiteral("line-height:%1%;").arg(heightPercent(line.lineHeight));
    if (line.quote > 0) style += QStringLiteral("-qt-user-state:%1;").arg(line.quote);
    if (!isReaders(format) && !picture) style += sizeStyle(format);
    static constexpr std::array<QStringView, 5> aligns{u"", u"left", u"center", u"right", u"justify"};
    QString attributes;
    if (line.align != Style::Align::Start) attributes += QStringLiteral(" align=\"%1\"").arg(aligns[std::size_t(line.align)]);
    if (line.rtl) attributes += QStringLiteral(" dir=\"rtl\"");
    if (line.list.isEmpty()) {
        append(QStringLiteral("<p") + attributes + QStringLiteral(" style=\"") + style + QStringLiteral("\">"));
        m_closing = QStringLiteral("</p>");
    } else {
        append(line.list + QStringLiteral(" style=\"margin:0px;-qt-list-indent:%1\"><li").arg(line.listDepth) + attributes +
               QStringLiteral(" style=\"") + style + QStringLiteral("\">"));
        m_closing = QStringLiteral("</li>") + (line.list.startsWith(u"<ol") ? QStringLiteral("</ol>") : QStringLiteral("</ul>"));
        m_format.list.clear();
    }
    m_first = picture ? TextFormat() : format;
    m_inLine = true;
    m_inRun = false;
    m_word = m_marks = 0;
    m_lineWeight = 0;
    m_weight += weightOfLine;
}

QString HtmlWriter::runStyle(const TextFormat &format) const
{
    QString style;
    const bool link = format.link >= 0;
    const auto paint = [&format](quint32 value) { return color(format.stays ? HtmlColor{value, value} : htmlColor(value)); };
    if (format.color) style += QStringLiteral("color:") + paint(*format.color) + u';';
    else if (link) style += QStringLiteral("color:") + QChar(token::link) + u';';
    else if (format.onColor) style += QStringLiteral("color:") + paint(0) + u';';
    if (format.background) style += QStringLiteral("background-color:") + color(groundColor(*format.background)) + u';';
    if (!isSameSize(format, m_first)) style += sizeStyle(format);
    if (format.bold) style += QStringLiteral("font-weight:bold;");
    if (format.italic) style += QStringLiteral("font-style:italic;");
    if (format.underline || format.strike)
        style += QStringLiteral("text-decoration:") + (format.underline ? QStringLiteral("underline") : QString()) +
                 (format.strike ? QStringLiteral(" line-through;") : QStringLiteral(";"));
    else if (link) style += QStringLiteral("text-decoration:none;");
    if (format.script != Style::Script::Normal)
        style += format.script == Style::Script::Sub ? QStringLiteral("vertical-align:sub;") : QStringLiteral("vertical-align:super;");
    if (!format.families.isEmpty()) {
        QStringList names;
        for (const QString &name : format.families.split(u',')) names << u'\'' + name + u'\'';
        style += QStringLiteral("font-family:") + names.join(u',') + u';';
    }
    return style;
}

void HtmlWriter::beginRun(const TextFormat &format)
{
    if (m_inRun && format == m_run) return;
    endRun();
    if (format.link >= 0) append(QStringLiteral("<a href=\"link:%1\">").arg(format.link));
    append(QStringLiteral("<span style=\"") + runStyle(format) + QStringLiteral("\">"));
    m_run = format;
    m_inRun = true;
    m_weight += weightOfRun;
    m_lineWeight += weightOfRun;
}

void HtmlWriter::endRun()
{
    if (!m_inRun) return;
    append(u"</span>");
    if (m_run.link >= 0) append(u"</a>");
    m_inRun = false;
}

void HtmlWriter::text(QStringView text, const TextFormat &format)
{
    for (; !text.isEmpty() && !m_full; text = text.sliced(std::min(longestPiece, text.size())))
        piece(text.first(std::min(longestPiece, text.size())), format);
}

void HtmlWriter::piece(QStringView text, const TextFormat &format)
{
    if (!m_inLine) beginLine(format, false);
    for (; m_breaks > 0; --m_breaks) append(u"<br />");
    beginRun(format);
    m_folds.letters(text);
    QString markup;
    for (const QChar c : text) {
        const bool mark = c.isMark();
        m_marks = mark ? m_marks + 1 : 0;
        if (m_marks > mostMarks) continue;
        m_word = c.isSpace() ? 0 : m_word + 1;
        if (m_word > longestWord && !mark && !c.isLowSurrogate()) {
            markup += QChar(0x200B); // ZERO WIDTH SPACE: a line may break here
            m_word = 1;
        }
        switch (c.unicode()) {
        case u'<': markup += QStringLiteral("&lt;"); break;
        case u'>': markup += QStringLiteral("&gt;"); break;
        case u'&': markup += QStringLiteral("&amp;"); break;
        case u'"': markup += QStringLiteral("&quot;"); break;
        default: markup += c;
        }
        m_page.text += c;
    }
    append(markup);
    m_weight += markup.size() * (m_tables.empty() ? 1 : 2); // a cell is laid out for its least width as well
    m_lineWeight += markup.size();
    if (m_lineWeight > m_limits.page / 2) endLine();
}

void HtmlWriter::lineBreak(const TextFormat &format)
{
    if (m_full) return;
    if (!m_inLine) return pad(lineOf(format));
    m_breaks = std::min(m_breaks + 1, mostBreaks);
    m_folds.endLine();
    m_word = m_marks = 0;
    m_weight += weightOfLine;
    m_lineWeight += weightOfLine;
    if (m_page.text.isEmpty() || m_page.text.back() != u'\n') m_page.text += u'\n';
    if (m_lineWeight > m_limits.page / 2) endLine();
}

void HtmlWriter::image(int image, const TextFormat &format)
{
    if (m_full) return;
    if (!m_inLine) beginLine(format, true);
    for (; m_breaks > 0; --m_breaks) append(u"<br />");
    TextFormat bare; // an underline below a picture is none
    bare.link = format.link;
    bare.size = m_first.size;
    bare.absolute = m_first.absolute;
    beginRun(bare);
    append(QStringLiteral("<img src=\"image:%1\" />").arg(image));
    m_weight += weightOfImage;
    m_lineWeight += weightOfImage;
    if (m_lineWeight > m_limits.page / 2) endLine();
    m_word = m_marks = 0;
}

void HtmlWriter::endLine()
{
    if (!m_inLine) return;
    endRun();
    append(m_closing);
    m_inLine = false;
    if (m_breaks > 1) pad((m_breaks - 1) * lineOf(m_first));
    m_breaks = 0;
    m_page.text += u'\n';
    m_folds.endLine(here(), m_open.empty());
    if ((m_tables.empty() && m_weight > m_limits.page) || m_weight > m_limits.page * 3 / 2) newPage();
}

void HtmlWriter::rule(double share)
{
    endLine();
    if (m_full) return;
    append(QStringLiteral("<hr width=\"%1%\" style=\"background-color:%2\" />")
               .arg(std::lround(100 * std::clamp(share, 0.05, 1.0)))
               .arg(color(hairline)));
    m_weight += weightOfLine;
    if (!m_cellsOpen.empty()) m_cellsOpen.back().written = true;
}

void HtmlWriter::enterQuote()
{
    endLine();
    m_folds.enter();
}

void HtmlWriter::leaveQuote()
{
    endLine();
    m_folds.leave(here(), m_open.empty(), m_page);
}

quint64 HtmlWriter::openTable(const QString &attributes, double left, double right)
{
    endLine();
    if (m_full) return 0;
    const double top = takeTop();
    append(QStringLiteral("<table cellspacing=\"0\" cellpadding=\"0\" border=\"0\"") + attributes +
           QStringLiteral(" style=\"border-collapse:collapse;margin-top:") + pixels(top) +
           (left > 0 ? QStringLiteral(";margin-left:") + pixels(left) : QString()) +
           (right > 0 ? QStringLiteral(";margin-right:") + pixels(right) : QString()) + QStringLiteral("\">"));
    m_open.push_back("</table>");
    m_tables.push_back(++m_lastTable);
    return m_lastTable;
}

void HtmlWriter::openRow()
{
    append(u"<tr>");
    m_open.push_back("</tr>");
}

void HtmlWriter::openCell(const QString &attributes, const Edges &padding, const QString &css)
{
    QString start = QStringLiteral("<td") + attributes + QStringLiteral(" style=\"") + css;
    if (padding.left > 0) start += QStringLiteral("padding-left:") + pixels(padding.left) + u';';
    if (padding.right > 0) start += QStringLiteral("padding-right:") + pixels(padding.right) + u';';
    start += QStringLiteral("padding-bottom:");
    Cell cell{.topAt = 0, .bottomAt = m_page.pattern.size() + start.size(), .top = padding.top, .bottom = padding.bottom};
    start += pixels(padding.bottom) + QStringLiteral(";padding-top:");
    cell.topAt = m_page.pattern.size() + start.size();
    append(start + pixels(padding.top) + QStringLiteral("\">"));
    m_cellsOpen.push_back(cell);
    m_open.push_back("</td>");
    m_gap = m_pad = 0;
    m_weight += weightOfCell;
    ++m_cells;
}

/// What stands below the last line of a cell is room, too.
void HtmlWriter::leaveCell()
{
    endLine();
    if (m_cellsOpen.empty()) return; // the page ended in it
    Cell &cell = m_cellsOpen.back();
    const double below = std::exchange(m_gap, 0) + std::exchange(m_pad, 0);
    if (!cell.written) append(u"<p style=\"margin:0px;line-height:100%;font-size:1px\"></p>");
    widen(cell.bottomAt, cell.bottom, below);
}

void HtmlWriter::closeCell()
{
    leaveCell();
    if (m_open.empty()) return;
    append(QString::fromLatin1(m_open.back()));
    m_open.pop_back();
    m_cellsOpen.pop_back();
}

void HtmlWriter::closeRow()
{
    append(QString::fromLatin1(m_open.back()));
    m_open.pop_back();
}

void HtmlWriter::closeTable()
{
    append(QString::fromLatin1(m_open.back()));
    m_open.pop_back();
    m_tables.pop_back();
    m_gap = m_pad = 0;
}

bool HtmlWriter::isOpen(quint64 table) const { return std::ranges::find(m_tables, table) != m_tables.end(); }
bool HtmlWriter::isHeavy() const { return m_weight > m_limits.page || m_cells >= m_limits.cells; }

void HtmlWriter::newPage()
{
    endLine();
    while (!m_open.empty()) {
        m_page.pattern += QLatin1StringView(m_open.back());
        m_open.pop_back();
    }
    m_tables.clear();
    m_cellsOpen.clear();
    m_cells = 0;
    m_weight = 0;
    if (m_page.pattern.isEmpty()) return;
    m_folds.endPage(here(), m_page);
    m_body.pages.push_back(std::exchange(m_page, {}));
    m_full = m_body.pages.size() >= m_limits.pages;
    m_body.shortened = m_body.shortened || m_full;
}

void HtmlWriter::finish()
{
    m_weight = 0; // no empty page behind the last
    newPage();
    if (m_body.pages.empty()) m_body.pages.emplace_back();
    if (!m_folds.hasOwnWords())
        for (HtmlPage &page : m_body.pages) page.folds.clear();
}

} // namespace godwit::mime
