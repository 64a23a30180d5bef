// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/composedhtml.h"

#include "mime/composedwriter.h"
#include "mime/htmlstyle.h"

#include <QUrl>

#include <algorithm>
#include <cmath>
#include <span>

namespace godwit::mime {

namespace {

constexpr int mostCells = 1'000;
constexpr double gapFrom = 6; // CSS pixels of margin, from which on two paragraphs stand apart

bool isMargin(const Style &style) { return std::max(style.margin.top, style.margin.bottom) >= gapFrom; }

/// An address that a person can follow; empty: none.
QString followed(const QString &href)
{
    const QUrl url(href.trimmed(), QUrl::StrictMode);
    const QString scheme = url.scheme();
    const bool web = (scheme == QLatin1String("http") || scheme == QLatin1String("https")) && !url.host().isEmpty();
    return url.isValid() && (web || scheme == QLatin1String("mailto")) ? url.toString(QUrl::FullyEncoded) : QString();
}

/// Light letters were made for a dark ground, which does not come along.
bool isSeenOnWhite(quint32 color)
{
    const double light = 0.299 * ((color >> 16) & 0xFF) + 0.587 * ((color >> 8) & 0xFF) + 0.114 * (color & 0xFF);
    return light < 190;
}

class Composing
{
public:
    explicit Composing(const HtmlTree &tree) : m_tree(tree), m_styles(computeStyles(tree)) {}

    QString run()
    {
        children(0);
        return m_out.take();
    }

private:
    const HtmlNode &node(int index) const { return m_tree.nodes[std::size_t(index)]; }
    const Style &style(int index) const { return m_styles[std::size_t(index)]; }
    bool is(int index, const char *type) const { return node(index).type == QByteArrayView(type); }

    void children(int parent)
    {
        for (int index = node(parent).firstChild; index >= 0; index = node(index).next) element(index);
    }

    void element(int index)
    {
        const Style &its = style(index);
        if (its.gone) return;
        if (node(index).isText()) return text(index);
        const QByteArrayView type = node(index).type;
        if (type == "br") return m_out.lineBreak(its.rtl);
        if (type == "hr") return m_out.rule();
        if (type == "img") return picture(index);
        if (type == "a") return link(index);
        if (type == "table") return table(index);
        if (type == "ul" || type == "ol" || type == "menu" || type == "dir") return list(index, type == "ol" ? "ol" : "ul");
        if (type == "li") return item(index);
        if (type == "blockquote") return quote(index);
        if (type == "pre") return block(index, "pre");
        if (type.size() == 2 && type[0] == 'h' && type[1] >= '1' && type[1] <= '6')
            return block(index, type[1] == '1' ? "h1" : type[1] == '2' ? "h2" : "h3");
        if (its.display == Style::Display::Inline || its.display == Style::Display::InlineBlock) return children(index);
        block(index, nullptr);
    }

    /// `tag`: what its lines are; null: as around it.
    void block(int index, const char *tag)
    {
        m_out.endLine(isMargin(style(index)));
        const QLatin1StringView before = m_out.setLineTag(tag ? QLatin1StringView(tag) : m_out.lineTag());
        children(index);
        m_out.endLine(isMargin(style(index)));
        m_out.setLineTag(before);
    }

    void quote(int index)
    {
        const Style &its = style(index);
        if (m_out.isInItem()) return block(index, nullptr);
        m_out.open(QStringLiteral("<blockquote type=\"cite\">"));
        children(index);
        m_out.close(QStringLiteral("</blockquote>"), isMargin(its));
    }

    void list(int index, const char *tag)
    {
        ++m_lists;
        m_out.openList(QLatin1StringView(tag), node(index).attribute("start").toInt());
        bool inItem = false;
        for (int child = node(index).firstChild; child >= 0; child = node(child).next) {
            if (style(child).gone || (node(child).isText() && node(child).text.trimmed().isEmpty())) continue;
            if (is(child, "li") || is(child, "ul") || is(child, "ol")) {
                if (std::exchange(inItem, false)) m_out.closeItem();
                if (is(child, "li")) {
                    element(child);
                    continue;
                }
            }
            if (!std::exchange(inItem, true)) m_out.openItem();
            element(child);
        }
        if (inItem) m_out.closeItem();
        m_out.closeList(QLatin1StringView(tag));
        --m_lists;
    }

    void item(int index)
    {
        if (m_lists == 0) return block(index, nullptr);
        m_out.openItem();
        children(index);
        m_out.closeItem();
    }

    void link(int index)
    {
        const QString href = m_link.isEmpty() ? followed(node(index).attribute("href")) : QString();
        if (href.isEmpty()) return children(index);
        m_link = href;
        children(index);
        m_link.clear();
    }

    void picture(int index)
    {
        const QString source = node(index).attribute("src").trimmed();
        const QString alt = node(index).attribute("alt").simplified().left(200);
        if (style(index).hidden) return;
        if (!source.startsWith(QLatin1String("cid:"), Qt::CaseInsensitive)) {
            if (!alt.isEmpty()) m_out.text(alt, run(index), style(index).rtl);
            return;
        }
        const Extent &width = style(index).width;
        m_out.picture(source.sliced(4), alt, width.kind == Extent::Kind::Pixels ? int(std::lround(width.value)) : 0, m_link);
    }

    void text(int index)
    {
        const Style &its = style(index);
        if (its.hidden || its.pixels() <= 1) return;
        const bool kept = its.space == Style::Space::Kept;
        m_out.text(node(index).text, run(index), its.rtl, kept, kept || its.space == Style::Space::Lines);
    }

    ComposedRun run(int index) const
    {
        const Style &its = style(index);
        const bool heading = m_out.lineTag().startsWith(u'h');
        ComposedRun run{.link = m_link};
        run.bold = its.bold && !heading && !m_inHead;
        run.italic = its.italic;
        run.underline = its.underline && m_link.isEmpty();
        run.strike = its.strike;
        if (its.background && (*its.background & 0xFFFFFF) != 0xFFFFFF) run.background = its.background;
        if (m_link.isEmpty() && its.color && (*its.color & 0xFFFFFF) != 0 && (run.background || isSeenOnWhite(*its.color)))
            run.color = its.color;
        const double size = its.absolute ? its.size / 16 : its.size;
        if (!heading && m_out.lineTag() != QLatin1String("pre") && std::abs(size - 1) > 0.15) run.size = std::clamp(size, 0.7, 3.0);
        if (m_out.lineTag() != QLatin1String("pre")) run.families = its.families;
        return run;
    }

    void collectRows(int parent, std::vector<std::vector<int>> &rows) const
    {
        for (int index = node(parent).firstChild; index >= 0; index = node(index).next) {
            if (style(index).gone) continue;
            if (is(index, "tbody") || is(index, "thead") || is(index, "tfoot")) collectRows(index, rows);
            if (!is(index, "tr")) continue;
            std::vector<int> cells;
            for (int cell = node(index).firstChild; cell >= 0; cell = node(cell).next)
                if ((is(cell, "td") || is(cell, "th")) && !style(cell).gone) cells.push_back(cell);
            if (!cells.empty()) rows.push_back(std::move(cells));
        }
    }

    /// What only arranges (one column, or within another table, a list) becomes lines.
    void table(int index)
    {
        std::vector<std::vector<int>> rows;
        collectRows(index, rows);
        std::size_t columns = 0, cells = 0;
        for (const auto &row : rows) {
            columns = std::max(columns, row.size());
            cells += row.size();
        }
        if (columns < 2 || cells > mostCells || m_inTable || m_out.isInItem()) {
            for (const auto &row : rows)
                for (const int cell : row) block(cell, nullptr);
            return;
        }
        m_inTable = true;
        m_out.open(QStringLiteral("<table border=\"1\">"));
        for (const auto &row : rows) tableRow(row);
        m_out.close(QStringLiteral("</table>"), false);
        m_inTable = false;
    }

    void tableRow(std::span<const int> cells)
    {
        m_out.open(QStringLiteral("<tr>"));
        for (const int cell : cells) {
            const QString tag = is(cell, "th") ? QStringLiteral("th") : QStringLiteral("td");
            const int span = std::clamp(node(cell).attribute("colspan").toInt(), 1, 50);
            m_inHead = tag == QLatin1String("th");
            m_out.open(u'<' + tag + (span > 1 ? QStringLiteral(" colspan=\"%1\">").arg(span) : QStringLiteral(">")));
            children(cell);
            m_out.close(QStringLiteral("</%1>").arg(tag), false);
            m_inHead = false;
        }
        m_out.close(QStringLiteral("</tr>"), false);
    }

    const HtmlTree &m_tree;
    std::vector<Style> m_styles;
    ComposedWriter m_out;
    QString m_link;
    int m_lists = 0;
    bool m_inTable = false, m_inHead = false;
};

} // namespace

QString composedHtml(QStringView foreign, qsizetype maxOctets)
{
    const QByteArray utf8 = foreign.toUtf8();
    return Composing(readTree(QByteArrayView(utf8).first(std::min(maxOctets, utf8.size())))).run();
}

} // namespace godwit::mime
