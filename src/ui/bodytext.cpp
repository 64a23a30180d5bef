// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bodytext.h"

#include "ui/icons.h"

#include <QApplication>
#include <QTextBlockFormat>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>

#include <algorithm>

namespace godwit::ui {

namespace {

constexpr int mostMarks = 16;
constexpr qsizetype mostLines = 20'000;

using Kind = mime::Block::Kind;

QTextBlockFormat blockFormat(const mime::Block &block)
{
    QTextBlockFormat format;
    format.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
    const int depth = block.kind == Kind::Quote ? std::clamp(block.depth, 1, 8) : 0;
    format.setLeftMargin(16 * depth + 16 * std::clamp(block.nesting, 0, 8));
    if (block.kind == Kind::Separator)
        format.setProperty(QTextFormat::BlockTrailingHorizontalRulerWidth, QTextLength(QTextLength::PercentageLength, 100));
    return format;
}

QTextCharFormat charFormat(const mime::Block &block)
{
    QTextCharFormat format;
    if (block.kind == Kind::Quote || block.kind == Kind::Signature) format.setForeground(dimmed(QApplication::palette()));
    if (block.kind == Kind::NestedHeader) format.setFontWeight(QFont::Bold);
    return format;
}

} // namespace

QString boundedForLayout(QStringView text, int longestWord)
{
    QString result;
    result.reserve(text.size());
    int word = 0, marks = 0;
    for (const QChar c : text) {
        const bool mark = c.isMark();
        marks = mark ? marks + 1 : 0;
        if (marks > mostMarks) continue;
        word = c.isSpace() ? 0 : word + 1;
        if (word > longestWord && !mark && !c.isLowSurrogate()) {
            result += QChar(0x200b); // ZERO WIDTH SPACE: a line may break here
            word = 1;
        }
        result += c;
    }
    return result;
}

qsizetype layOut(const std::vector<mime::Block> &blocks, QTextDocument *document, qsizetype limit)
{
    document->clear();
    document->setUndoRedoEnabled(false);
    QTextCursor cursor(document);
    cursor.beginEditBlock();
    qsizetype shown = 0, left = 0, lines = 0;
    bool first = true;
    for (const mime::Block &block : blocks) {
        const qsizetype room = lines < mostLines ? std::max<qsizetype>(0, limit - shown) : 0;
        QStringView text = QStringView(block.text).first(std::min(room, block.text.size()));
        if (!text.isEmpty() && text.size() < block.text.size() && text.back().isHighSurrogate()) text.chop(1);
        left += block.text.size() - text.size();
        if (text.isEmpty() && !block.text.isEmpty()) continue;
        shown += text.size();
        const QTextBlockFormat format = blockFormat(block);
        const QTextCharFormat letters = charFormat(block);
        for (const QStringView line : text.split(u'\n')) {
            if (first) cursor.setBlockFormat(format);
            else cursor.insertBlock(format);
            first = false;
            cursor.insertText(boundedForLayout(line), letters);
            ++lines;
        }
    }
    cursor.endEditBlock();
    return left;
}

} // namespace godwit::ui
