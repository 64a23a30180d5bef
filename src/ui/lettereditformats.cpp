// SPDX-License-Identifier: GPL-3.0-or-later
// The formats of a rich letter.
#include "ui/letteredit.h"

#include "ui/richtext.h"

#include <QTextBlock>
#include <QTextList>
#include <QTextTable>

#include <functional>

namespace godwit::ui {

namespace {

/// Each line that is selected, or the one that the cursor is in.
void forBlocks(QTextCursor cursor, const std::function<void(QTextCursor &line)> &act)
{
    const int end = cursor.selectionEnd();
    QTextBlock block = cursor.document()->findBlock(cursor.selectionStart());
    cursor.beginEditBlock();
    for (; block.isValid() && block.position() <= end; block = block.next()) {
        QTextCursor line(block);
        act(line);
        if (block.position() == end) break;
    }
    cursor.endEditBlock();
}

void setRuns(QTextCursor line, const std::function<void(QTextCharFormat &format)> &change)
{
    struct Run {
        int from, length;
        QTextCharFormat format;
    };
    QList<Run> runs;
    for (auto it = line.block().begin(); !it.atEnd(); ++it)
        runs << Run{it.fragment().position(), it.fragment().length(), it.fragment().charFormat()};
    for (Run &run : runs) {
        if (run.format.isImageFormat()) continue;
        change(run.format);
        line.setPosition(run.from);
        line.setPosition(run.from + run.length, QTextCursor::KeepAnchor);
        line.setCharFormat(run.format);
    }
    line.clearSelection();
    if (line.currentTable()) return; // the first line of a cell has the cell's format there
    QTextCharFormat typed = line.blockCharFormat();
    change(typed);
    line.setBlockCharFormat(typed);
}

} // namespace

void LetterEdit::mergeFormat(const QTextCharFormat &format)
{
    if (!textCursor().hasSelection()) {
        mergeCurrentCharFormat(format);
        return;
    }
    QTextCursor cursor = textCursor();
    cursor.mergeCharFormat(format);
    setTextCursor(cursor);
}

void LetterEdit::clearFormats()
{
    QTextCursor cursor = textCursor();
    if (!cursor.hasSelection()) cursor.select(QTextCursor::WordUnderCursor);
    cursor.beginEditBlock();
    const int from = cursor.selectionStart(), end = cursor.selectionEnd();
    QList<std::pair<int, int>> runs; // pictures stay
    for (QTextBlock block = document()->findBlock(from); block.isValid() && block.position() < end; block = block.next())
        for (auto it = block.begin(); !it.atEnd(); ++it)
            if (!it.fragment().charFormat().isImageFormat()) runs << std::pair(it.fragment().position(), it.fragment().length());
    for (const auto &[start, length] : std::as_const(runs)) {
        QTextCursor run(document());
        run.setPosition(std::max(start, from));
        run.setPosition(std::max(std::max(start, from), std::min(start + length, end)), QTextCursor::KeepAnchor);
        run.setCharFormat({});
    }
    cursor.endEditBlock();
    setCurrentCharFormat({});
}

void LetterEdit::setHeading(int level)
{
    forBlocks(textCursor(), [level](QTextCursor &line) {
        QTextBlockFormat format = line.blockFormat();
        if (level > 0) format.setHeadingLevel(level);
        else format.clearProperty(QTextFormat::HeadingLevel);
        format.clearProperty(codeProperty);
        line.setBlockFormat(format);
        setRuns(line, [level](QTextCharFormat &run) {
            run.clearProperty(QTextFormat::FontWeight);
            run.clearProperty(QTextFormat::FontSizeAdjustment);
            run.merge(headingFormat(level));
        });
    });
    QTextCharFormat typed = currentCharFormat();
    typed.clearProperty(QTextFormat::FontWeight);
    typed.clearProperty(QTextFormat::FontSizeAdjustment);
    typed.merge(headingFormat(level));
    setCurrentCharFormat(typed);
}

void LetterEdit::toggleList(bool ordered)
{
    QTextCursor cursor = textCursor();
    const auto style = ordered ? QTextListFormat::ListDecimal : QTextListFormat::ListDisc;
    const QTextList *there = cursor.currentList();
    if (there && (there->format().style() <= QTextListFormat::ListDecimal) == ordered) {
        forBlocks(cursor, [](QTextCursor &line) {
            if (QTextList *list = line.currentList()) list->remove(line.block());
            line.setBlockFormat(quotedFormat(line.blockFormat(), line.blockFormat().intProperty(quoteDepthProperty)));
        });
        return;
    }
    QTextListFormat format;
    format.setStyle(style);
    format.setIndent(there ? there->format().indent() : 1);
    QTextList *list = nullptr;
    forBlocks(cursor, [&](QTextCursor &line) {
        if (list) list->add(line.block());
        else list = line.createList(format);
    });
}

void LetterEdit::indentList(int step)
{
    QTextCursor cursor = textCursor();
    const QTextList *there = cursor.currentList();
    if (!there) return;
    const int indent = std::clamp(there->format().indent() + step, 1, 9);
    if (indent == there->format().indent()) return;
    QTextListFormat format = there->format();
    format.setIndent(indent);
    // The list of that level that stands above it, as long as nothing lies between, goes on.
    QTextList *known = nullptr;
    for (QTextBlock block = cursor.block().previous(); block.isValid() && block.textList(); block = block.previous()) {
        if (block.textList()->format().indent() == indent) known = block.textList();
        if (block.textList()->format().indent() <= indent) break;
    }
    QTextList *list = known;
    forBlocks(cursor, [&](QTextCursor &line) {
        if (!line.currentList()) return;
        if (list) list->add(line.block());
        else list = line.createList(format);
    });
}

void LetterEdit::setCode(bool code)
{
    forBlocks(textCursor(), [code](QTextCursor &line) {
        if (QTextList *list = line.currentList()) list->remove(line.block());
        QTextBlockFormat format = quotedFormat({}, line.blockFormat().intProperty(quoteDepthProperty));
        if (code) format.setProperty(codeProperty, true);
        line.setBlockFormat(format);
        setRuns(line, [code](QTextCharFormat &run) { run = code ? codeFormat() : QTextCharFormat(); });
    });
    setCurrentCharFormat(code ? codeFormat() : QTextCharFormat());
}

void LetterEdit::changeQuote(int step)
{
    forBlocks(textCursor(), [step](QTextCursor &line) {
        const int depth = line.blockFormat().intProperty(quoteDepthProperty) + step;
        line.setBlockFormat(quotedFormat(line.blockFormat(), depth));
    });
    m_highlighter->rehighlight();
}

void LetterEdit::turnDirection()
{
    const bool rtl = textCursor().block().textDirection() == Qt::RightToLeft;
    forBlocks(textCursor(), [rtl](QTextCursor &line) {
        QTextBlockFormat format;
        format.setLayoutDirection(rtl ? Qt::LeftToRight : Qt::RightToLeft);
        line.mergeBlockFormat(format);
    });
}

void LetterEdit::setLink(const QString &href, const QString &text)
{
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    if (href.isEmpty()) {
        QTextCharFormat format = cursor.charFormat();
        if (!cursor.hasSelection()) cursor.select(QTextCursor::WordUnderCursor);
        for (const int property : {int(QTextFormat::IsAnchor), int(QTextFormat::AnchorHref), int(QTextFormat::ForegroundBrush),
                                   int(QTextFormat::TextUnderlineStyle), int(QTextFormat::FontUnderline)})
            format.clearProperty(property);
        cursor.setCharFormat(format);
    } else {
        QTextCharFormat format = cursor.charFormat();
        format.merge(linkFormat(href));
        const QTextCharFormat after = cursor.hasSelection() ? QTextCharFormat() : cursor.charFormat();
        cursor.insertText(text.isEmpty() ? href : text, format);
        cursor.setCharFormat(after);
    }
    cursor.endEditBlock();
    setTextCursor(cursor);
    if (!href.isEmpty()) setCurrentCharFormat({});
}

void LetterEdit::insertRule()
{
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    QTextBlockFormat format = quotedFormat({}, 0);
    if (cursor.block().length() > 1) cursor.insertBlock(format, {});
    QTextBlockFormat rule = format;
    rule.setProperty(QTextFormat::BlockTrailingHorizontalRulerWidth, QTextLength(QTextLength::PercentageLength, 100));
    cursor.setBlockFormat(rule);
    cursor.insertBlock(format, {});
    cursor.endEditBlock();
    setTextCursor(cursor);
}

void LetterEdit::insertTable(int rows, int columns)
{
    QTextCursor cursor = textCursor();
    if (cursor.currentTable()) return;
    QTextTableFormat format = tableFormat();
    format.setColumnWidthConstraints(QList<QTextLength>(columns, QTextLength(QTextLength::PercentageLength, 100.0 / columns)));
    QTextTable *made = cursor.insertTable(rows, columns, format);
    dressTable(made);
    setTextCursor(made->cellAt(0, 0).firstCursorPosition());
}

QTextTable *LetterEdit::table() const { return textCursor().currentTable(); }

} // namespace godwit::ui
