// SPDX-License-Identifier: GPL-3.0-or-later
// The signature in the text of a letter: lines that bear its mark.
#include "ui/letteredit.h"

#include "ui/richtext.h"

#include <QTextBlock>
#include <QTextCursor>

namespace godwit::ui {

namespace {

bool isMarked(const QTextBlock &block) { return block.isValid() && block.blockFormat().boolProperty(signatureProperty); }
bool isQuote(const QTextBlock &block) { return block.blockFormat().intProperty(quoteDepthProperty) > 0; }
bool isSeparator(const QTextBlock &block) { return block.text() == QLatin1String("-- "); }

QStringList linesOf(const QString &signature) { return signature.split(u'\n'); }

void mark(const QTextBlock &block)
{
    QTextBlockFormat format;
    format.setProperty(signatureProperty, true);
    QTextCursor(block).mergeBlockFormat(format);
}

bool stands(QTextBlock block, const QStringList &lines)
{
    for (const QString &line : lines) {
        if (!block.isValid() || block.text().trimmed() != line.trimmed()) return false;
        block = block.next();
    }
    return true;
}

} // namespace

QTextBlock LetterEdit::signatureBlock() const
{
    QTextBlock block = document()->begin();
    while (block.isValid() && !isMarked(block)) block = block.next();
    return block;
}

bool LetterEdit::hasSignature() const
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        if (isMarked(block) || (isSeparator(block) && !isQuote(block))) return true;
    return false;
}

void LetterEdit::markSignature(const QStringList &known)
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (!isSeparator(block) || isQuote(block)) continue;
        for (const QString &signature : known) {
            const QStringList lines = linesOf(signature);
            if (signature.isEmpty() || !stands(block.next(), lines)) continue;
            QTextBlock marked = block;
            for (qsizetype i = 0; i <= lines.size(); ++i, marked = marked.next()) mark(marked);
            document()->clearUndoRedoStacks();
            return;
        }
    }
}

void LetterEdit::setSignature(const QString &signature)
{
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    QTextBlock first = signatureBlock();
    if (first.isValid()) {
        QTextBlock last = first;
        while (isMarked(last.next())) last = last.next();
        cursor.setPosition(first.position());
        cursor.setPosition(last.position() + last.length() - 1, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
        if (signature.isEmpty()) {
            cursor.setBlockFormat(quotedFormat({}, 0));
            if (!cursor.atStart()) cursor.deletePreviousChar();
        }
    } else if (!signature.isEmpty()) {
        // Above the quote where the answer stands above it, else at the end.
        QTextBlock place = document()->lastBlock();
        const bool above = document()->begin().text().isEmpty() && document()->blockCount() > 1;
        if (above) place = document()->begin();
        cursor.setPosition(place.position() + place.length() - 1);
        const bool apart = above || (document()->blockCount() > 1 && place.text().isEmpty());
        if (!apart) cursor.insertBlock(quotedFormat({}, 0), {});
        cursor.insertBlock(quotedFormat({}, 0), {});
        if (above) cursor.insertBlock(quotedFormat({}, 0), {});
        if (above) cursor.movePosition(QTextCursor::PreviousBlock);
    }
    if (!signature.isEmpty()) {
        QTextBlockFormat format = quotedFormat({}, 0);
        format.setProperty(signatureProperty, true);
        cursor.setBlockFormat(format);
        cursor.insertText(QStringLiteral("-- "), QTextCharFormat());
        for (const QString &line : linesOf(signature)) {
            cursor.insertBlock(format, {});
            cursor.insertText(line, QTextCharFormat());
        }
    }
    cursor.endEditBlock();
}

QString LetterEdit::ownText() const
{
    QStringList lines;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (isMarked(block) || isSeparator(block)) break;
        if (!isQuote(block)) lines << block.text();
    }
    return lines.join(u'\n');
}

void LetterEdit::placeCursor()
{
    QTextCursor cursor(document());
    if (!document()->begin().text().isEmpty()) {
        const QTextBlock signature = signatureBlock();
        cursor.movePosition(QTextCursor::End);
        if (signature.isValid() && !isQuote(document()->lastBlock())) cursor.setPosition(std::max(0, signature.position() - 1));
    }
    setTextCursor(cursor);
}

} // namespace godwit::ui
