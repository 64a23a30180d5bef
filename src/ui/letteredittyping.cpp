// SPDX-License-Identifier: GPL-3.0-or-later
// What keys do in the text of a letter beyond what they do in every text.
#include "ui/letteredit.h"

#include "ui/links.h"
#include "ui/richtext.h"

#include <QKeyEvent>
#include <QTextBlock>
#include <QTextList>
#include <QTextTable>

namespace godwit::ui {

void LetterEdit::keyPressEvent(QKeyEvent *event)
{
    if (!isWhole() && event->key() != Qt::Key_Escape) return m_typed.emplace_back(event->clone()), void();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    QTextCursor cursor = textCursor();
    if (enter && plain) return insertLine();
    if (event->key() == Qt::Key_Backspace && plain && !cursor.hasSelection() && cursor.atBlockStart()) {
        if (cursor.blockFormat().intProperty(quoteDepthProperty) > 0) return changeQuote(-1);
        if (leaveList()) return;
        if (cursor.blockFormat().headingLevel() > 0) return setHeading(0);
    }
    if (event->key() == Qt::Key_Tab && plain) {
        if (QTextTable *around = table()) {
            const QTextTableCell cell = around->cellAt(cursor);
            const int column = cell.column() + cell.columnSpan();
            const bool newLine = column >= around->columns();
            const int row = newLine ? cell.row() + cell.rowSpan() : cell.row();
            if (row >= around->rows()) {
                around->appendRows(1);
                dressTable(around);
            }
            return setTextCursor(around->cellAt(row, newLine ? 0 : column).firstCursorPosition());
        }
        if (cursor.currentList()) return indentList(1);
    }
    if (event->key() == Qt::Key_Backtab) {
        if (table()) {
            cursor.movePosition(QTextCursor::PreviousCell);
            return setTextCursor(cursor);
        }
        if (cursor.currentList() && cursor.currentList()->format().indent() > 1) return indentList(-1);
        setTabChangesFocus(true); // Tab is a letter here, and QTextEdit would keep it back, too
        focusNextPrevChild(false);
        setTabChangesFocus(false);
        return;
    }
    if (event->text() == QLatin1String(" ")) {
        if (typeMarkup(cursor.block().text().first(cursor.positionInBlock()))) return;
        finishLink();
    }
    QTextEdit::keyPressEvent(event);
}

void LetterEdit::insertLine()
{
    finishLink();
    if (divideQuote()) return;
    QTextCursor cursor = textCursor();
    if (cursor.currentList() && cursor.block().length() == 1 && leaveList()) return;
    QTextBlockFormat format = cursor.blockFormat();
    const bool heading = format.headingLevel() > 0 && cursor.atBlockEnd();
    const bool rule = format.hasProperty(QTextFormat::BlockTrailingHorizontalRulerWidth);
    format.clearProperty(QTextFormat::BlockTrailingHorizontalRulerWidth);
    if (heading) format.clearProperty(QTextFormat::HeadingLevel);
    if (format.boolProperty(codeProperty) && cursor.block().length() == 1) { // an empty line ends the code
        setCode(false);
        return;
    }
    QTextCharFormat look = cursor.charFormat();
    if (heading || rule) look = {};
    if (look.isAnchor() && cursor.atBlockEnd()) look = {};
    cursor.beginEditBlock();
    cursor.insertBlock(format, look);
    cursor.endEditBlock();
    setTextCursor(cursor);
    ensureCursorVisible();
}

/// An answer between the lines: the quote ends before it and goes on behind it.
bool LetterEdit::divideQuote()
{
    QTextCursor cursor = textCursor();
    const QTextBlockFormat quote = cursor.blockFormat();
    if (cursor.hasSelection() || quote.intProperty(quoteDepthProperty) == 0 || cursor.currentTable()) return false;
    const QTextCharFormat look = cursor.charFormat();
    const bool atStart = cursor.atBlockStart() && !cursor.atBlockEnd(), atEnd = cursor.atBlockEnd();
    cursor.beginEditBlock();
    if (!atStart) cursor.insertBlock(quotedFormat({}, 0), {});
    else if (cursor.atStart()) cursor.insertBlock(quote, look);
    else cursor.insertBlock(quote, look);
    if (atStart) {
        cursor.movePosition(QTextCursor::PreviousBlock);
        cursor.setBlockFormat(quotedFormat({}, 0));
        cursor.setBlockCharFormat({});
    } else if (!atEnd) {
        cursor.insertBlock(quote, look);
        cursor.movePosition(QTextCursor::PreviousBlock);
    }
    if (QTextList *list = cursor.currentList()) list->remove(cursor.block());
    cursor.setBlockFormat(quotedFormat({}, 0));
    cursor.endEditBlock();
    setTextCursor(cursor);
    setCurrentCharFormat({});
    ensureCursorVisible();
    return true;
}

bool LetterEdit::leaveList()
{
    QTextCursor cursor = textCursor();
    QTextList *list = cursor.currentList();
    if (!list) return false;
    if (list->format().indent() > 1) {
        indentList(-1);
        return true;
    }
    cursor.beginEditBlock();
    list->remove(cursor.block());
    cursor.setBlockFormat(quotedFormat(cursor.blockFormat(), cursor.blockFormat().intProperty(quoteDepthProperty)));
    cursor.endEditBlock();
    return true;
}

/// "> ", and in rich letters "* " and "1. ", at the beginning of a line.
bool LetterEdit::typeMarkup(const QString &typed)
{
    QTextCursor cursor = textCursor();
    const bool quote = typed == QLatin1String(">");
    const bool bullet = typed == QLatin1String("*") || typed == QLatin1String("-"), number = typed == QLatin1String("1.");
    if (cursor.hasSelection() || (!quote && !(m_rich && !cursor.currentList() && (bullet || number)))) return false;
    cursor.beginEditBlock();
    cursor.movePosition(QTextCursor::StartOfBlock, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    cursor.endEditBlock();
    setTextCursor(cursor);
    if (quote) changeQuote(1);
    else toggleList(number);
    return true;
}

/// What was just typed, if it leads somewhere.
void LetterEdit::finishLink()
{
    QTextCursor cursor = textCursor();
    if (!m_rich || cursor.hasSelection() || cursor.charFormat().isAnchor() || cursor.blockFormat().boolProperty(codeProperty)) return;
    const QString before = cursor.block().text().first(cursor.positionInBlock());
    const std::vector<Link> links = findLinks(before);
    if (links.empty() || links.back().start + links.back().length != before.size()) return;
    const QTextCharFormat after = cursor.charFormat();
    cursor.setPosition(cursor.block().position() + int(links.back().start), QTextCursor::KeepAnchor);
    cursor.mergeCharFormat(linkFormat(links.back().href));
    setCurrentCharFormat(after);
}

} // namespace godwit::ui
