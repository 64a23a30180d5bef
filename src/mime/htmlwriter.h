// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the markup of an HtmlBody: lines and tables, and pages of them. It alone knows how the markup looks, and bounds what takes
// QTextDocument long: octets and cells of a page, letters of a word, marks on a letter. Internal to this room.
#pragma once

#include "mime/htmlfolds.h"
#include "mime/htmlstyle.h"

namespace godwit::mime {

/// A paragraph's.
struct LineFormat {
    double left = 0, right = 0, indent = 0; ///< CSS pixels
    Style::Align align = Style::Align::Start;
    bool rtl = false;
    std::optional<quint32> background;
    double lineHeight = 0;
    int quote = 0;
    int listDepth = 0;
    QString list; ///< how its list begins: "<ul type=\"disc\"", consumed by the next line
    bool operator==(const LineFormat &) const = default;
};

/// A run's.
struct TextFormat {
    std::optional<quint32> color, background;
    double size = 1;
    bool absolute = false, bold = false, italic = false, underline = false, strike = false;
    bool onColor = false; ///< the ground below it is the sender's
    bool stays = false;   ///< and stays as it is in the dark
    Style::Script script = Style::Script::Normal;
    QString families;
    int link = -1; ///< index into HtmlBody::links
    bool operator==(const TextFormat &) const = default;
};

struct WriterLimits {
    qsizetype page = 120'000; ///< in characters of plain text that take as long to lay out
    int cells = 1'000;        ///< in a page
    std::size_t pages = 60;
};

class HtmlWriter
{
public:
    explicit HtmlWriter(HtmlBody &body, const WriterLimits &limits = {});

    void gap(double pixels);  ///< above what comes next: the largest counts
    void pad(double pixels);  ///< the same, added up
    void setLine(const LineFormat &format) { m_format = format; }
    bool isInLine() const { return m_inLine; }
    bool isFull() const { return m_full; } ///< nothing more is written

    void text(QStringView text, const TextFormat &format);
    void lineBreak(const TextFormat &format);
    void image(int image, const TextFormat &format);
    void endLine();
    void rule(double share);  ///< of the width
    void enterQuote();        ///< what is written from here on, until leaveQuote(), is one
    void leaveQuote();

    /// Tables may be closed from within, where a page gets too long: what was opened before is then not open any more.
    quint64 openTable(const QString &attributes, double left, double right);
    void openRow();
    void openCell(const QString &attributes, const Edges &padding, const QString &css);
    void closeCell();
    void closeRow();
    void closeTable();
    bool isOpen(quint64 table) const;
    quint64 innermost() const { return m_tables.empty() ? 0 : m_tables.back(); }
    bool isHeavy() const; ///< a new page should begin
    void newPage();       ///< closes what is open

    static QString pixels(double value);        ///< "12px", as zoomed
    static QString color(const HtmlColor &color); ///< "#aabbcc", or the dark one
    void finish();

private:
    void beginLine(const TextFormat &format, bool picture);
    void piece(QStringView text, const TextFormat &format);
    void beginRun(const TextFormat &format);
    void endRun();
    void append(QStringView markup);
    double takeTop();
    void widen(qsizetype at, double &padding, double more);
    QString runStyle(const TextFormat &format) const;
    void leaveCell();
    HtmlFolds::Place here() const { return {m_page.pattern.size(), m_page.text.size()}; }
    struct Cell {
        qsizetype topAt, bottomAt; ///< where the pattern has its paddings
        double top, bottom;        ///< CSS pixels
        bool written = false;
    };

    HtmlBody &m_body;
    WriterLimits m_limits;
    HtmlPage m_page;
    HtmlFolds m_folds;
    LineFormat m_format;
    TextFormat m_run, m_first;
    double m_gap = 0, m_pad = 0;
    int m_breaks = 0, m_cells = 0, m_word = 0, m_marks = 0;
    qsizetype m_weight = 0, m_lineWeight = 0;
    bool m_inLine = false, m_inRun = false, m_full = false;
    QString m_closing; ///< of the open line
    std::vector<const char *> m_open;
    std::vector<quint64> m_tables;
    std::vector<Cell> m_cellsOpen;
    quint64 m_lastTable = 0;
};

} // namespace godwit::mime
