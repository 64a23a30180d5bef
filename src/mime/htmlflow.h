// SPDX-License-Identifier: GPL-3.0-or-later
// From a tree and its styles to lines and tables: nested blocks become flat lines with what they add up to, tables that only arrange go
// where they can. Recursion is bounded by HtmlTree::depth. Internal to this room.
#pragma once

#include "mime/htmlpictures.h"
#include "mime/htmlwriter.h"

namespace godwit::mime {

class HtmlFlow
{
public:
    HtmlFlow(const HtmlTree &tree, HtmlBody &body, HtmlWriter &writer, PictureCollector &pictures);

    void write();

private:
    /// What surrounds an element, added up since the beginning of its cell.
    struct Box {
        double left = 0, right = 0;        ///< CSS pixels
        double share = 1, inset = 0;       ///< of the whole width; and CSS pixels less than that
        bool loose = false;                ///< its share is a guess
        std::optional<quint32> background; ///< that is seen below
        std::optional<quint32> line;       ///< that its lines have to paint
        int quote = 0;
        int tables = 0;                    ///< that are written around it
    };
    struct Cell {
        int node;
        int columns, rows; ///< that it spans
    };
    struct Row {
        int node;
        std::vector<Cell> cells;
    };
    enum class Content : quint8 {
        None,
        Room, ///< only what takes up a line: &nbsp;, a break
        Seen,
    };
    struct List {
        bool ordered;
        int number;
    };

    const HtmlNode &node(int index) const { return m_tree.nodes[std::size_t(index)]; }
    const Style &style(int index) const { return m_styles[std::size_t(index)]; }
    bool isSeen(int index) const { return m_content[std::size_t(index)] == Content::Seen; }
    bool is(int index, const char *type) const { return node(index).type == QByteArrayView(type); }

    double room(const Box &box) const { return std::max(40.0, box.share * m_design - box.inset - box.left - box.right); }
    static Box part(Box box, double ratio);
    void measure();
    std::optional<quint32> ground(int body) const;
    void children(int parent, const Box &box);
    void element(int index, const Box &box);
    void inlined(int index, const Box &box);
    void inlineBlock(int index, const Box &box);
    void block(int index, const Box &box);
    void inside(int index, const Box &box);
    bool needsPaint(int index, const Box &box) const;
    void painted(int index, const Box &box, const Extent &width, bool centered);
    void item(int index);
    void text(const QString &text, const Style &style, const Box &box);
    void image(int index, const Box &box);
    LineFormat lineFormat(const Style &style, const Box &box) const;
    TextFormat textFormat(const Style &style, const Box &box) const;
    int openLink(int index);
    void closeLink(int link);

    // htmltables.cpp
    void table(int index, const Box &box);
    std::vector<Row> rows(int table) const;
    void addRow(int row, std::vector<Row> &found) const;
    void stack(int table, const std::vector<Row> &rows, const Box &box);
    void emptyRow(const Row &row);
    void grid(int table, const std::vector<Row> &rows, const Box &box);
    quint64 gridRow(quint64 table, const Row &row, const std::vector<double> &shares, const Box &box);
    std::vector<double> shares(const std::vector<Row> &rows, const Box &box) const;
    void linear(const Row &row, std::size_t from, const Box &box);
    void cell(int index, const Box &box, double share, const QString &spans);
    int columns(int first, std::vector<int> &found, const Box &box) const;
    void columnRow(const std::vector<int> &cells, const Box &box);
    quint64 openTable(const Box &box, const Extent &width, Style::Align align);
    QString cellAttributes(int index, const Box &box, double share) const;
    double shareOf(const Extent &width, const Box &box) const;

    const HtmlTree &m_tree;
    std::vector<Style> m_styles;
    std::vector<Content> m_content; ///< of each node
    TextFormat m_spaceFormat;
    HtmlBody &m_body;
    HtmlWriter &m_writer;
    PictureCollector &m_pictures;
    std::vector<List> m_lists;
    QString m_bullet;      ///< of the item that was just begun
    QString m_linkText;
    int m_link = -1;
    double m_design = 640; ///< CSS pixels that the whole is made for
    bool m_space = false, m_lineEmpty = true;
};

} // namespace godwit::mime
