// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/richtext.h"

#include "ui/icons.h"

#include <QApplication>
#include <QFontDatabase>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

namespace godwit::ui {

namespace {

constexpr int ruleLength = 40;
constexpr qsizetype charactersAtOnce = 16'000; // some milliseconds with their layout

QString withoutScheme(QString address)
{
    for (const QLatin1StringView scheme : {QLatin1StringView("http://"), QLatin1StringView("https://"), QLatin1StringView("mailto:")})
        if (address.startsWith(scheme, Qt::CaseInsensitive)) address.remove(0, scheme.size());
    if (address.endsWith(u'/')) address.chop(1);
    return address;
}

/// A block's text; addresses of links stand behind their words unless they are these.
QString lineText(const QTextBlock &block)
{
    QString text, linked, href;
    const auto endLink = [&] {
        if (!href.isEmpty() && withoutScheme(linked.trimmed()) != withoutScheme(href)) text += QStringLiteral(" <%1>").arg(href);
        linked.clear();
    };
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const QTextCharFormat format = fragment.charFormat();
        const QString target = format.isAnchor() ? format.anchorHref() : QString();
        if (target != href) endLink();
        href = target;
        QString piece = fragment.text();
        if (format.isImageFormat()) {
            const QString alt = format.property(QTextFormat::ImageAltText).toString();
            piece = alt.isEmpty() ? QString() : u'[' + alt + u']';
        }
        text += piece;
        if (!href.isEmpty()) linked += piece;
    }
    endLink();
    return text;
}

/// With what stands before it: quotes, bullets.
QString textOf(const QTextBlock &block, int depth)
{
    QString before, text = lineText(block);
    if (const QTextList *list = block.textList()) {
        const int level = std::max(1, list->format().indent());
        const bool ordered = list->format().style() <= QTextListFormat::ListDecimal;
        before = QString(2 * (level - 1), u' ') +
                 (ordered ? QStringLiteral("%1. ").arg(list->itemNumber(block) + list->format().start()) : QStringLiteral("* "));
    }
    if (block.blockFormat().hasProperty(QTextFormat::BlockTrailingHorizontalRulerWidth)) text = QString(ruleLength, u'-');
    const QString quote = depth > 0 ? QString(depth, u'>') : QString();
    QStringList lines = (before + text).split(QChar::LineSeparator);
    for (QString &line : lines)
        if (depth > 0) line = line.isEmpty() ? quote : quote + u' ' + line;
    return lines.join(u'\n');
}

QString tableText(const QTextTable &table, int depth)
{
    QStringList lines;
    for (int row = 0; row < table.rows(); ++row) {
        QStringList cells;
        for (int column = 0; column < table.columns(); ++column) {
            const QTextTableCell cell = table.cellAt(row, column);
            if (cell.column() != column || cell.row() != row) continue; // spanned by one that was there already
            QStringList texts;
            for (auto it = cell.begin(); !it.atEnd(); ++it)
                if (it.currentBlock().isValid()) texts << lineText(it.currentBlock()).replace(QChar::LineSeparator, u' ');
            cells << texts.join(u' ').trimmed();
        }
        const QString line = cells.join(QLatin1String(" | "));
        lines << (depth > 0 ? QString(depth, u'>') + u' ' + line : line);
    }
    return lines.join(u'\n');
}

/// `opening`: it goes on in the line of the cursor, where that is not empty.
void insertLine(QTextCursor &cursor, QStringView line, bool opening)
{
    if (line.endsWith(u'\r')) line.chop(1);
    int depth = 0;
    while (line.startsWith(u'>') && depth < deepestQuote) {
        line = line.sliced(1);
        ++depth;
        if (line.startsWith(u" >")) line = line.sliced(1); // "> > " is as usual as ">> "
    }
    if (depth > 0 && line.startsWith(u' ')) line = line.sliced(1);
    const bool within = opening && (depth == 0 || cursor.block().length() > 1) && cursor.position() > 0;
    const QTextBlockFormat format = quotedFormat({}, depth);
    if (!within) {
        if (!opening || cursor.block().length() > 1 || cursor.position() > 0) cursor.insertBlock(format, {});
        else cursor.setBlockFormat(format);
    }
    QString shown = line.toString();
    shown.remove(QChar::ObjectReplacementCharacter);
    cursor.insertText(shown, within ? cursor.charFormat() : QTextCharFormat());
}

class PlainFilling final : public Filling
{
public:
    PlainFilling(QTextDocument *document, QString text) : m_cursor(document), m_text(std::move(text)) {}

    Step step() override
    {
        m_cursor.beginEditBlock();
        for (const qsizetype begin = m_at; m_at <= m_text.size() && m_at - begin < charactersAtOnce;) {
            qsizetype end = m_text.indexOf(u'\n', m_at);
            if (end < 0) end = m_text.size();
            insertLine(m_cursor, QStringView(m_text).sliced(m_at, end - m_at), m_at == 0);
            m_at = end + 1;
        }
        m_cursor.endEditBlock();
        return m_at > m_text.size() ? Step::Done : Step::More;
    }

private:
    QTextCursor m_cursor;
    QString m_text;
    qsizetype m_at = 0; ///< begin of the next line; behind the end: there is none
};

bool isPlain(const QTextBlock &block)
{
    const QTextBlockFormat format = block.blockFormat();
    if (block.textList() || format.headingLevel() > 0 || format.boolProperty(codeProperty) ||
        format.hasProperty(QTextFormat::BlockTrailingHorizontalRulerWidth))
        return false;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextCharFormat run = it.fragment().charFormat();
        if (run.isImageFormat() || run.isAnchor()) return false;
        for (const int property : {int(QTextFormat::FontWeight), int(QTextFormat::FontItalic), int(QTextFormat::TextUnderlineStyle),
                                   int(QTextFormat::FontUnderline), int(QTextFormat::FontStrikeOut), int(QTextFormat::ForegroundBrush),
                                   int(QTextFormat::BackgroundBrush), int(QTextFormat::FontFamilies), int(QTextFormat::FontSizeAdjustment)})
            if (run.hasProperty(property)) return false;
    }
    return true;
}

} // namespace

QString toPlainText(const QTextDocument &document)
{
    QStringList lines;
    for (auto it = document.rootFrame()->begin(); !it.atEnd(); ++it) {
        if (const auto *table = qobject_cast<const QTextTable *>(it.currentFrame()))
            lines << tableText(*table, table->format().intProperty(quoteDepthProperty));
        else if (it.currentBlock().isValid())
            lines << textOf(it.currentBlock(), it.currentBlock().blockFormat().intProperty(quoteDepthProperty));
    }
    return lines.join(u'\n');
}

bool isPlain(const QTextDocument &document)
{
    if (!document.rootFrame()->childFrames().isEmpty()) return false;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        if (!isPlain(block)) return false;
    return true;
}

void insertPlainText(QTextCursor &cursor, const QString &text)
{
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    bool opening = true;
    for (const QStringView line : QStringView(text).tokenize(u'\n')) insertLine(cursor, line, std::exchange(opening, false));
    cursor.endEditBlock();
}

std::unique_ptr<Filling> fillPlain(QTextDocument *document, const QString &text) { return std::make_unique<PlainFilling>(document, text); }

void makePlain(QTextDocument *document)
{
    const QString text = toPlainText(*document);
    QTextCursor cursor(document);
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.removeSelectedText();
    if (QTextList *list = cursor.currentList()) list->remove(cursor.block());
    cursor.setBlockFormat({});
    cursor.setBlockCharFormat({});
    insertPlainText(cursor, text);
    cursor.endEditBlock();
}

QTextBlockFormat quotedFormat(QTextBlockFormat format, int depth)
{
    depth = std::clamp(depth, 0, deepestQuote);
    format.setLineHeight(120, QTextBlockFormat::ProportionalHeight);
    const int margin = quoteStep * std::min(depth, 8);
    format.setLeftMargin(margin);
    format.setRightMargin(margin); // text of either direction may stand in it
    if (depth > 0) format.setProperty(quoteDepthProperty, depth);
    else format.clearProperty(quoteDepthProperty);
    return format;
}

QTextCharFormat headingFormat(int level)
{
    QTextCharFormat format;
    if (level <= 0) return format;
    format.setFontWeight(QFont::Bold);
    format.setProperty(QTextFormat::FontSizeAdjustment, 4 - std::clamp(level, 1, 3));
    return format;
}

QTextCharFormat linkFormat(const QString &href)
{
    QTextCharFormat format;
    format.setAnchor(true);
    format.setAnchorHref(href);
    format.setForeground(linkColor(QApplication::palette()));
    format.setFontUnderline(true);
    return format;
}

QTextCharFormat codeFormat()
{
    QTextCharFormat format;
    format.setFontFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
    format.setFontFixedPitch(true);
    return format;
}

} // namespace godwit::ui
