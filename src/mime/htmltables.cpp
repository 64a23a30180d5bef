// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of an HTML message. Those that only arrange one thing below the other become what is in them; of the others three may be nested,
// for each level doubles what laying them out costs.
#include "mime/htmlflow.h"

#include <algorithm>
#include <cmath>

namespace godwit::mime {

namespace {

using Display = Style::Display;

constexpr int mostTables = 3, mostColumns = 30, mostSpan = 100;
constexpr double almostAll = 0.97;

bool isWhite(const std::optional<quint32> &color) { return color && *color == 0xFFFFFF; }

constexpr std::array<QStringView, 4> sides{u"top", u"right", u"bottom", u"left"};

QString borderStyle(const Style &its)
{
    const auto line = [&its](const Border &border) {
        return HtmlWriter::pixels(border.width) + QStringLiteral(" solid ") +
               HtmlWriter::color(border.color.value_or(its.color.value_or(0))) + u';';
    };
    const auto same = [&its](const Border &border) {
        return border.width == its.border.front().width && border.color == its.border.front().color;
    };
    if (!its.hasBorder()) return {};
    if (std::ranges::all_of(its.border, same)) return QStringLiteral("border:") + line(its.border.front());
    QString css;
    for (std::size_t side = 0; side < sides.size(); ++side)
        if (its.border[side].width > 0) css += QStringLiteral("border-%1:").arg(sides[side]) + line(its.border[side]);
    return css;
}

} // namespace

double HtmlFlow::shareOf(const Extent &width, const Box &box) const
{
    if (width.kind == Extent::Kind::Percent) return width.value / 100;
    return width.kind == Extent::Kind::Pixels ? width.value / room(box) : 0;
}

/// `width`: Auto is as wide as what is in it.
quint64 HtmlFlow::openTable(const Box &box, const Extent &width, Style::Align align)
{
    const double share = shareOf(width, box);
    QString attributes;
    if (share > 0) attributes = QStringLiteral(" width=\"%1%\"").arg(share > almostAll ? 100 : std::max(1, int(std::lround(share * 100))));
    if (align == Style::Align::Center) attributes += QStringLiteral(" align=\"center\"");
    else if (align == Style::Align::Right) attributes += QStringLiteral(" align=\"right\"");
    m_space = false;
    m_lineEmpty = true;
    return m_writer.openTable(attributes, box.left, box.right);
}

QString HtmlFlow::cellAttributes(int index, const Box &box, double share) const
{
    const Style &its = style(index);
    QString attributes;
    if (share > 0) attributes += QStringLiteral(" width=\"%1%\"").arg(std::max(1, int(std::lround(share * 100))));
    if (its.background && its.background != box.background && !(isWhite(its.background) && !box.background))
        attributes += QStringLiteral(" bgcolor=\"") + HtmlWriter::color(*its.background) + u'"';
    if (its.vertical == u't' || its.vertical == u'b')
        attributes += its.vertical == u't' ? QStringLiteral(" valign=\"top\"") : QStringLiteral(" valign=\"bottom\"");
    else if (its.display == Display::Cell) attributes += QStringLiteral(" valign=\"middle\"");
    return attributes;
}

/// With what is in it.
void HtmlFlow::cell(int index, const Box &box, double share, const QString &spans)
{
    const Style &its = style(index);
    m_writer.openCell(cellAttributes(index, box, share) + spans, its.padding, borderStyle(its));
    Box inner = part(box, share > 0 ? share : 1);
    inner.inset += its.padding.left + its.padding.right + its.border[1].width + its.border[3].width;
    inner.line.reset();
    inner.quote = 0;
    ++inner.tables;
    if (its.background && !(isWhite(its.background) && !box.background)) inner.background = its.background;
    const auto lists = std::exchange(m_lists, {});
    const QString bullet = std::exchange(m_bullet, {});
    m_space = false;
    m_lineEmpty = true;
    const quint64 open = m_writer.innermost();
    children(index, inner);
    m_writer.endLine();
    if (open != 0 && m_writer.isOpen(open)) m_writer.closeCell();
    m_lists = lists;
    m_bullet = bullet;
    m_space = false;
    m_lineEmpty = true;
}

void HtmlFlow::addRow(int row, std::vector<Row> &found) const
{
    if (style(row).gone) return;
    Row made{row, {}};
    for (int child = node(row).firstChild; child >= 0; child = node(child).next) {
        if (node(child).isText() || style(child).gone) continue;
        const auto span = [&](const char *name) { return std::clamp(node(child).attribute(name).toInt(), 1, mostSpan); };
        made.cells.push_back({child, std::min(span("colspan"), mostColumns), span("rowspan")});
    }
    if (!made.cells.empty()) found.push_back(std::move(made));
}

std::vector<HtmlFlow::Row> HtmlFlow::rows(int table) const
{
    std::vector<Row> found;
    for (int child = node(table).firstChild; child >= 0; child = node(child).next) {
        if (is(child, "tr")) addRow(child, found);
        if (!is(child, "tbody") && !is(child, "thead") && !is(child, "tfoot")) continue;
        for (int row = node(child).firstChild; row >= 0; row = node(row).next)
            if (is(row, "tr")) addRow(row, found);
    }
    return found;
}

void HtmlFlow::table(int index, const Box &box)
{
    const Style &its = style(index);
    m_writer.endLine();
    m_space = false;
    m_lineEmpty = true;
    const std::vector<Row> all = rows(index);
    const bool stacked = std::ranges::all_of(all, [this](const Row &row) {
        return std::ranges::count_if(row.cells, [this](const Cell &each) { return isSeen(each.node); }) <= 1;
    });
    m_writer.gap(its.margin.top);
    Box inner = box;
    if (!its.marginAuto) {
        inner.left += its.margin.left;
        inner.right += its.margin.right;
    }
    for (int child = node(index).firstChild; child >= 0; child = node(child).next)
        if (is(child, "caption")) element(child, inner);
    const bool paint = needsPaint(index, box) && (stacked || its.hasBorder());
    quint64 frame = 0;
    if (paint) {
        const bool centered = its.marginAuto || style(node(index).parent).align == Style::Align::Center;
        frame = openTable(inner, its.width, centered ? Style::Align::Center : Style::Align::Start);
        m_writer.openRow();
        m_writer.openCell(cellAttributes(index, box, 0), {}, borderStyle(its));
        inner = part(inner, 1);
        inner.line.reset();
        ++inner.tables;
    }
    if (its.background && !(isWhite(its.background) && !box.background)) inner.background = its.background;
    if (const double ratio = shareOf(its.width, box); ratio > 0 && ratio < 1) {
        inner.share *= ratio;
        inner.inset *= ratio;
    }
    stacked ? stack(index, all, inner) : grid(index, all, inner);
    m_writer.endLine();
    if (frame != 0 && m_writer.isOpen(frame)) m_writer.closeCell();
    if (frame != 0 && m_writer.isOpen(frame)) {
        m_writer.closeRow();
        m_writer.closeTable();
    }
    m_writer.gap(its.margin.bottom);
}

/// Room, or a line that was drawn by it.
void HtmlFlow::emptyRow(const Row &row)
{
    double height = style(row.node).height.pixels();
    bool line = false;
    for (const Cell &each : row.cells) {
        const Style &its = style(each.node);
        height = std::max(height, its.height.pixels() + its.padding.top + its.padding.bottom);
        line = line || its.hasBorder() || (its.background && its.height.pixels() > 0 && its.height.pixels() <= 4);
    }
    if (line) m_writer.rule(1);
    else if (height > 1) m_writer.pad(std::min(height, 100.0));
}

/// Each row has one cell at most in which something is seen: these, one below the other.
void HtmlFlow::stack(int table, const std::vector<Row> &rows, const Box &box)
{
    const Style &frame = style(table);
    for (const Row &row : rows) {
        if (m_writer.isFull()) return;
        Box inner = box;
        int seen = -1;
        for (const Cell &each : row.cells) {
            if (isSeen(each.node)) seen = each.node;
            else (seen < 0 ? inner.left : inner.right) += std::min(style(each.node).width.pixels(), 60.0);
        }
        if (seen < 0) {
            emptyRow(row);
            continue;
        }
        m_writer.endLine();
        if (style(row.node).background && !style(seen).background) m_styles[std::size_t(seen)].background = style(row.node).background;
        const bool centered = frame.marginAuto || style(node(table).parent).align == Style::Align::Center;
        if (needsPaint(seen, box))
            painted(seen, inner,
                    rows.size() > 1 && frame.width.kind == Extent::Kind::Auto ? Extent{Extent::Kind::Percent, 100} : frame.width, centered);
        else inside(seen, inner);
        m_writer.endLine();
    }
}

/// Of the width, for each column; 0: as it comes.
std::vector<double> HtmlFlow::shares(const std::vector<Row> &rows, const Box &box) const
{
    const Row *widest = nullptr;
    for (const Row &row : rows) {
        const bool plain = std::ranges::all_of(row.cells, [](const Cell &each) { return each.columns == 1; });
        if (plain && (!widest || row.cells.size() > widest->cells.size())) widest = &row;
    }
    std::vector<double> result;
    if (!widest) return result;
    for (const Cell &each : widest->cells) result.push_back(std::min(1.0, shareOf(style(each.node).width, box)));
    double sum = 0;
    for (const double share : result) sum += share;
    const bool all = std::ranges::all_of(result, [](double share) { return share > 0; });
    if (sum > 1 || (all && sum > 0))
        for (double &share : result) share /= sum;
    return result;
}

void HtmlFlow::grid(int index, const std::vector<Row> &rows, const Box &box)
{
    const auto count = [](const Row &row) {
        int columns = 0;
        for (const Cell &each : row.cells) columns += each.columns;
        return columns;
    };
    const bool fits = std::ranges::all_of(rows, [&](const Row &row) { return count(row) <= mostColumns; });
    const Style &its = style(index);
    const std::vector<double> all = shares(rows, box);
    const bool centered = its.marginAuto || style(node(index).parent).align == Style::Align::Center;
    const auto open = [&] { return openTable(box, its.width, centered ? Style::Align::Center : Style::Align::Start); };
    quint64 table = 0;
    bool broken = !fits || box.tables >= mostTables;
    for (std::size_t i = 0; i < rows.size() && !m_writer.isFull(); ++i) {
        if (table != 0 && box.tables == 0 && m_writer.isHeavy()) m_writer.newPage();
        if (table != 0 && !m_writer.isOpen(table)) {
            table = 0;
            broken = box.tables > 0; // the one around it has gone as well
        }
        if (broken) {
            linear(rows[i], 0, box);
            continue;
        }
        if (table == 0) table = open();
        if (table == 0) return; // there is no room for more
        Row row = rows[i];
        for (Cell &each : row.cells) each.rows = std::min(each.rows, int(rows.size() - i));
        table = gridRow(table, row, all, box);
    }
    if (table != 0 && m_writer.isOpen(table)) m_writer.closeTable();
}

/// The same table, also if the page ended in it.
quint64 HtmlFlow::gridRow(quint64 table, const Row &row, const std::vector<double> &shares, const Box &box)
{
    m_writer.openRow();
    Box inner = part(box, 1);
    if (const auto color = style(row.node).background; color && !(isWhite(color) && !box.background)) inner.background = color;
    std::size_t column = 0;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        if (!m_writer.isOpen(table)) {
            linear(row, i, box);
            return table;
        }
        const Cell &each = row.cells[i];
        QString spans;
        if (each.columns > 1) spans += QStringLiteral(" colspan=\"%1\"").arg(each.columns);
        if (each.rows > 1) spans += QStringLiteral(" rowspan=\"%1\"").arg(each.rows);
        const double share = each.columns == 1 && column < shares.size() && shares.size() == row.cells.size() ? shares[column] : 0;
        if (inner.background != box.background && !style(each.node).background)
            m_styles[std::size_t(each.node)].background = inner.background;
        Box around = inner;
        around.background = box.background;
        if (share == 0) {
            around = part(around, 1 / double(row.cells.size()));
            around.loose = true;
        }
        cell(each.node, around, share, spans);
        column += std::size_t(each.columns);
    }
    if (m_writer.isOpen(table)) m_writer.closeRow();
    return table;
}

void HtmlFlow::linear(const Row &row, std::size_t from, const Box &box)
{
    for (std::size_t i = from; i < row.cells.size() && !m_writer.isFull(); ++i) {
        if (!isSeen(row.cells[i].node)) continue;
        m_writer.endLine();
        m_space = false;
        m_lineEmpty = true;
        inside(row.cells[i].node, box);
        m_writer.endLine();
    }
}

/// Blocks that stand side by side, from `first` on, and the node behind the last of them.
int HtmlFlow::columns(int first, std::vector<int> &found, const Box &box) const
{
    if (box.tables >= mostTables) return first;
    double sum = 0;
    int each = first;
    for (; each >= 0; each = node(each).next) {
        if (!isSeen(each)) {
            if (found.empty()) return first;
            continue;
        }
        const Style &its = style(each);
        const bool beside = !node(each).isText() && !its.gone &&
                            (its.display == Display::InlineBlock || its.floats || its.display == Display::Cell) && !is(each, "a") &&
                            !is(each, "img") && !is(each, "span");
        const double share = beside ? shareOf(its.width, box) : 0;
        if (share < 0.08 || share > 0.93 || sum + share > 1.02) break;
        sum += share;
        found.push_back(each);
    }
    return each;
}

void HtmlFlow::columnRow(const std::vector<int> &cells, const Box &box)
{
    m_writer.endLine();
    double sum = 0;
    for (const int each : cells) sum += shareOf(style(each).width, box);
    const quint64 table = openTable(box, {Extent::Kind::Percent, std::min(100.0, sum * 100)}, Style::Align::Center);
    m_writer.openRow();
    for (const int each : cells) {
        if (!m_writer.isOpen(table)) {
            element(each, box);
            continue;
        }
        const double share = shareOf(style(each).width, box) / std::max(sum, 0.01);
        m_styles[std::size_t(each)].vertical = m_styles[std::size_t(each)].vertical ? m_styles[std::size_t(each)].vertical : u't';
        Box inner = part(box, 1);
        if (!is(each, "table")) {
            cell(each, inner, share, {});
            continue;
        }
        m_writer.openCell(QStringLiteral(" width=\"%1%\" valign=\"top\"").arg(int(std::lround(share * 100))), {}, {});
        inner = part(inner, share);
        ++inner.tables;
        this->table(each, inner);
        m_writer.endLine();
        if (m_writer.isOpen(table)) m_writer.closeCell();
    }
    if (!m_writer.isOpen(table)) return;
    m_writer.closeRow();
    m_writer.closeTable();
}

} // namespace godwit::mime
