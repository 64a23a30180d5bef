// SPDX-License-Identifier: GPL-3.0-or-later
// From the document to HTML.
#include "ui/richtext.h"

#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

#include <array>
#include <vector>

namespace godwit::ui {

namespace {

/// As XML takes it.
QString escaped(QStringView text)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            result += c;
            result += text[++i];
        } else if (!c.isSurrogate() && c.unicode() < 0xFFFE && c != QChar::ObjectReplacementCharacter && (c >= u' ' || c == u'\t')) {
            result += c;
        }
    }
    return result.toHtmlEscaped();
}

/// Spaces that a browser would swallow become such as stay. `begins`, `ends`: the line.
QString spaced(QString text, bool begins, bool ends)
{
    text.replace(u'\t', QLatin1String("    "));
    bool swallowed = begins;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == QChar::LineSeparator) {
            swallowed = true;
            continue;
        }
        const bool last = i + 1 == text.size() ? ends : text[i + 1] == QChar::LineSeparator;
        if (text[i] == u' ' && (swallowed || last)) text[i] = QChar::Nbsp;
        swallowed = text[i] == u' ';
    }
    return text;
}

QString styleOf(const QTextCharFormat &format, bool heading)
{
    QStringList rules;
    const bool link = format.isAnchor();
    if (format.hasProperty(QTextFormat::ForegroundBrush) && !link) rules << QStringLiteral("color:") + format.foreground().color().name();
    if (format.hasProperty(QTextFormat::BackgroundBrush)) rules << QStringLiteral("background-color:") + format.background().color().name();
    if (format.fontFixedPitch()) rules << QStringLiteral("font-family:monospace");
    else if (format.hasProperty(QTextFormat::FontFamilies)) {
        QString families = format.fontFamilies().toStringList().join(u',');
        families.removeIf([](QChar c) { return !c.isLetterOrNumber() && c != u' ' && c != u',' && c != u'-'; });
        rules << QStringLiteral("font-family:") + families;
    }
    static constexpr std::array sizes{"0.7", "0.8", "1", "1.2", "1.5", "2", "2.4"};
    const int size = std::clamp(format.intProperty(QTextFormat::FontSizeAdjustment) + 2, 0, 6);
    if (size != 2 && !heading) rules << QStringLiteral("font-size:%1em").arg(QLatin1StringView(sizes[std::size_t(size)]));
    return rules.join(u';');
}

class HtmlWriter
{
public:
    QString write(const QTextDocument &document)
    {
        for (auto it = document.rootFrame()->begin(); !it.atEnd(); ++it) {
            if (const auto *table = qobject_cast<const QTextTable *>(it.currentFrame())) writeTable(*table);
            else if (it.currentBlock().isValid()) writeBlock(it.currentBlock());
        }
        enter(0, nullptr);
        return std::move(m_out);
    }

private:
    struct OpenList {
        QString tag;
        const QTextList *list;
    };

    static QString tagOf(const QTextList &list)
    {
        return list.format().style() <= QTextListFormat::ListDecimal ? QStringLiteral("ol") : QStringLiteral("ul");
    }

    void closeLists(std::size_t level)
    {
        while (m_lists.size() > level) {
            m_out += QStringLiteral("</li></%1>").arg(m_lists.back().tag);
            m_lists.pop_back();
        }
    }

    /// Closes and opens quotes, lists and code around the next line.
    void enter(int depth, const QTextList *list, const QTextBlock &block = {}, bool code = false)
    {
        if (m_code && (!code || depth != m_depth || list)) {
            m_out += QLatin1String("</pre>");
            m_code = false;
        }
        if (depth != m_depth || !list) closeLists(0);
        for (; m_depth > depth; --m_depth) m_out += QLatin1String("</blockquote>");
        for (; m_depth < depth; ++m_depth) m_out += QLatin1String("<blockquote type=\"cite\">");
        if (list) enterItem(*list, block);
    }

    void enterItem(const QTextList &list, const QTextBlock &block)
    {
        const QString tag = tagOf(list);
        const auto level = std::size_t(std::clamp(list.format().indent(), 1, 20));
        closeLists(level);
        if (m_lists.size() == level && m_lists.back().list != &list && (m_lists.back().tag != tag || m_lists.back().list))
            closeLists(level - 1);
        if (m_lists.size() == level) {
            m_out += QLatin1String("</li><li>");
            return;
        }
        while (m_lists.size() < level) {
            const bool own = m_lists.size() + 1 == level;
            const int first = list.itemNumber(block) + list.format().start(); // it may go on behind something else
            const bool later = own && tag == QLatin1String("ol") && first != 1;
            m_out += u'<' + tag + (later ? QStringLiteral(" start=\"%1\"").arg(first) : QString()) + QLatin1String("><li>");
            m_lists.push_back({tag, own ? &list : nullptr});
        }
    }

    static QString direction(const QTextBlock &block)
    {
        const bool rtl = block.textDirection() == Qt::RightToLeft;
        if (rtl && !block.text().isEmpty()) return QStringLiteral(" dir=\"rtl\"");
        return !rtl && block.text().isRightToLeft() ? QStringLiteral(" dir=\"ltr\"") : QString();
    }

    void writeBlock(const QTextBlock &block, bool inCell = false)
    {
        const QTextBlockFormat format = block.blockFormat();
        const bool code = format.boolProperty(codeProperty) && !block.textList();
        const bool follows = m_code && code;
        if (!inCell) enter(format.intProperty(quoteDepthProperty), block.textList(), block, code);
        if (format.hasProperty(QTextFormat::BlockTrailingHorizontalRulerWidth)) {
            m_out += QLatin1String("<hr/>");
        } else if (block.textList() && !inCell) {
            writeLine(block, false, false);
        } else if (code && !inCell) {
            m_out += follows && m_code ? QStringLiteral("\n") : QStringLiteral("<pre>");
            m_code = true;
            writeLine(block, false, true);
        } else {
            const int level = std::clamp(format.headingLevel(), 0, 3);
            const QString tag = level > 0 ? QStringLiteral("h%1").arg(level) : QStringLiteral("p");
            const QString style = level > 0 ? QString() : QStringLiteral(" style=\"margin:0\"");
            m_out += u'<' + tag + direction(block) + style + u'>';
            writeLine(block, level > 0, false);
            m_out += QStringLiteral("</%1>").arg(tag);
        }
    }

    void writeLine(const QTextBlock &block, bool heading, bool code)
    {
        if (block.length() <= 1 && !code) m_out += QLatin1String("<br/>");
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            const bool begins = fragment.position() == block.position();
            const bool ends = fragment.position() + fragment.length() == block.position() + block.length() - 1;
            const QString text = code ? fragment.text() : spaced(fragment.text(), begins || m_blank, ends);
            m_blank = !ends && text.endsWith(u' ');
            writeRun(text, fragment.charFormat(), heading, code);
        }
        m_out += std::exchange(m_runEnd, QString());
        m_runBegin.clear();
        m_blank = false;
    }

    void writeRun(const QString &text, const QTextCharFormat &format, bool heading, bool code)
    {
        QString begin, end;
        const auto wrap = [&](const QString &tag, const QString &attributes = {}) {
            begin += u'<' + tag + attributes + u'>';
            end.prepend(QStringLiteral("</%1>").arg(tag));
        };
        if (format.isAnchor()) wrap(QStringLiteral("a"), QStringLiteral(" href=\"%1\"").arg(escaped(format.anchorHref())));
        const QString style = code ? QString() : styleOf(format, heading);
        if (!style.isEmpty()) wrap(QStringLiteral("span"), QStringLiteral(" style=\"%1\"").arg(escaped(style)));
        if (format.fontWeight() >= QFont::DemiBold && !heading) wrap(QStringLiteral("b"));
        if (format.fontItalic()) wrap(QStringLiteral("i"));
        if (format.fontUnderline() && !format.isAnchor()) wrap(QStringLiteral("u"));
        if (format.fontStrikeOut()) wrap(QStringLiteral("s"));
        if (begin != m_runBegin) { // what only differs in what nobody sees is one run
            m_out += std::exchange(m_runEnd, end) + begin;
            m_runBegin = begin;
        }
        m_out += format.isImageFormat() ? pictures(text, format.toImageFormat()) : lines(text);
    }

    static QString lines(const QString &text)
    {
        QStringList pieces;
        for (const QStringView piece : QStringView(text).split(QChar(QChar::LineSeparator))) pieces << escaped(piece);
        return pieces.join(QLatin1String("<br/>"));
    }

    static QString pictures(const QString &text, const QTextImageFormat &format)
    {
        if (!format.name().startsWith(QLatin1String("cid:"))) return {};
        QString picture = QStringLiteral("<img src=\"%1\" alt=\"%2\"")
                              .arg(escaped(format.name()), escaped(format.property(QTextFormat::ImageAltText).toString()));
        if (format.width() > 0) picture += QStringLiteral(" width=\"%1\"").arg(int(format.width()));
        return (picture + QLatin1String("/>")).repeated(text.size()); // one for each object: the same one twice is one run
    }

    void writeTable(const QTextTable &table)
    {
        enter(table.format().intProperty(quoteDepthProperty), nullptr);
        m_out += QLatin1String("<table border=\"1\">");
        for (int row = 0; row < table.rows(); ++row) {
            m_out += QLatin1String("<tr>");
            for (int column = 0; column < table.columns(); ++column) {
                const QTextTableCell cell = table.cellAt(row, column);
                if (cell.column() != column || cell.row() != row) continue;
                m_out += cell.columnSpan() > 1 ? QStringLiteral("<td colspan=\"%1\">").arg(cell.columnSpan()) : QStringLiteral("<td>");
                for (auto it = cell.begin(); !it.atEnd(); ++it)
                    if (it.currentBlock().isValid()) writeBlock(it.currentBlock(), true);
                m_out += QLatin1String("</td>");
            }
            m_out += QLatin1String("</tr>");
        }
        m_out += QLatin1String("</table>");
    }

    QString m_out, m_runBegin, m_runEnd;
    std::vector<OpenList> m_lists;
    int m_depth = 0;
    bool m_code = false, m_blank = false;
};

} // namespace

QString toHtml(const QTextDocument &document) { return HtmlWriter().write(document); }

} // namespace godwit::ui
