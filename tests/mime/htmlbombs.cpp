// SPDX-License-Identifier: GPL-3.0-or-later
#include "htmlbombs.h"

namespace godwit {

namespace {

QByteArray repeated(const char *what, int times) { return QByteArray(what).repeated(times); }

QByteArray nested(const char *open, const char *close, int depth, const QByteArray &inner = "x")
{
    return repeated(open, depth) + inner + repeated(close, depth);
}

QByteArray table(int rows, int columns, const char *cell)
{
    return "<table>" + ("<tr>" + repeated(cell, columns) + "</tr>").repeated(rows) + "</table>";
}

QByteArray numbered(const char *before, const char *between, const char *behind, int count)
{
    QByteArray all;
    for (int i = 0; i < count; ++i) all += before + QByteArray::number(i) + between + QByteArray::number(i * 7) + behind;
    return all;
}

/// Each level has a neighbour, so that none of them is only there to arrange.
QByteArray honestTables(int depth) { return nested("<table border=1><tr><td>a</td><td>", "</td></tr></table>", depth); }

} // namespace

std::vector<HtmlBomb> htmlBombs()
{
    const QByteArray table12 = nested("<table><tr><td>", "</td></tr></table>", 12), marks = QByteArray("\xCC\x81").repeated(100'000);
    return {
        {"12 nested tables", table12},
        {"12 nested tables with neighbours", honestTables(12)},
        {"20 nested tables with neighbours", honestTables(20)},
        {"100 nested tables with neighbours", honestTables(100)},
        {"100 nested tables with colours",
         numbered("<table bgcolor=\"#1234", "5\"><tr><td style=\"padding:1px;border:1px solid #0", "\">", 100) + "x"},
        {"1,000 nested tables", nested("<table><tr><td>", "", 1'000)},
        {"a word of 300 kB", repeated("x", 300'000)},
        {"a word of 300 kB in a cell", "<table><tr><td>" + repeated("x", 300'000) + "</td><td>y</td></tr></table>"},
        {"100,000 combining marks", "e" + marks},
        {"20,000 nested div", nested("<div>", "</div>", 20'000)},
        {"20,000 nested div with margins", nested("<div style=\"margin:1px;padding:1px;border:1px solid red\">", "", 20'000)},
        {"20,000 nested span", nested("<span style=\"color:red\">", "", 20'000)},
        {"20,000 nested blockquote", nested("<blockquote>", "", 20'000)},
        {"20,000 nested lists", nested("<ul><li>", "", 20'000)},
        {"misnested formatting", repeated("<b><i><u><font color=red><a href=x>", 10'000) + "x" + repeated("</b></u></p></font>", 10'000)},
        {"a table of 1,000 by 20", table(1'000, 20, "<td>cell</td>")},
        {"a table of 10 by 2,000", table(10, 2'000, "<td>c")},
        {"a table of 20,000 rows", table(20'000, 2, "<td>c")},
        {"huge spans", table(100, 20, "<td colspan=20000 rowspan=60000>c</td>")},
        {"10,000 pictures", numbered("<img width=30 height=30 src=\"http://x.invalid/", "\" alt=\"", "\">", 10'000)},
        {"10,000 pictures in cells",
         "<table>" + numbered("<tr><td><img src=\"http://x.invalid/", "\" alt=\"a\"></td><td>", "</td></tr>", 10'000)},
        {"10,000 links", numbered("<a href=\"http://x.invalid/", "\">", "</a> ", 10'000)},
        {"100,000 rules", "<style>" + numbered("p.c", " { color: red; margin: ", "px }\n", 40'000) + "</style>" +
                              numbered("<p class=c", ">", "</p>", 5'000)},
        {"rules for everything",
         "<style>" + repeated("* { color: red } p, div, span { margin: 1px }\n", 10'000) + "</style>" + repeated("<p>x</p>", 20'000)},
        {"deep selectors",
         "<style>" + (repeated("div ", 11) + "p { color: red }\n").repeated(4'000) + "</style>" + nested("<div><p>x</p>", "</div>", 5'000)},
        {"long selectors", "<style>" + repeated("a.b.c.d.e.f#g[h=i] > ", 20'000) + "p { color: red }</style><p>x</p>"},
        {"many classes", "<style>" + numbered(".a", "{} .b", " { color: red }", 2'000) + "</style>" +
                             ("<p class=\"" + numbered("a", " b", " ", 400) + "\">x</p>").repeated(400)},
        {"50,000 attributes", "<p " + numbered("a", "=\"", "\" class=x style=\"color:red\" ", 50'000) + ">x</p>"},
        {"a style of 1 MB", "<p style=\"" + repeated("color:red;margin:1px 2px;", 40'000) + "\">x</p>"},
        {"unclosed everything", repeated("<p style=\"color:red\"><table><tr><td><b><!-- \"", 20'000)},
        {"100,000 breaks", repeated("<br>", 100'000) + "x"},
        {"1 MB of spaces and entities", repeated("&nbsp;&#8203; &zwnj;", 60'000)},
        {"preformatted", "<pre>" + repeated("x\n", 300'000) + "</pre>"},
    };
}

} // namespace godwit
