// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/htmltext.h"

#include "ui/bodytext.h"

#include <QCoreApplication>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>
#include <utility>

namespace godwit::ui {

namespace {

constexpr double listStep = 24; // pixels

bool isFiller(QChar c) { return c.isSpace() || c == QChar(0x200B) || c == QChar::ObjectReplacementCharacter || c.isNonCharacter(); }

/// The document has the same letters in the same order; only what separates them differs.
void addToMap(QStringView source, qsizetype from, const QTextDocument &document, qsizetype position, TextMap &map)
{
    qsizetype at = 0;
    for (QTextBlock block = document.findBlock(int(position)); block.isValid() && at < source.size(); block = block.next()) {
        const QString text = block.text();
        for (qsizetype i = std::max<qsizetype>(0, position - block.position()); i < text.size(); ++i) {
            if (isFiller(text[i]) && (at >= source.size() || source[at] != text[i])) continue;
            qsizetype next = at;
            while (next < source.size() && source[next] != text[i] && isFiller(source[next])) ++next;
            if (next >= source.size() || source[next] != text[i]) continue;
            map.add(from + next, block.position() + i, 1);
            at = next + 1;
        }
    }
}

struct HtmlText { // the context of the translations
    Q_DECLARE_TR_FUNCTIONS(HtmlText)
};

/// Writes pages, piece by piece: what is between the folds, and in them.
class PageWriter
{
public:
    PageWriter(const mime::HtmlBody &body, const mime::HtmlLook &look, QTextDocument *document, TextMap &map)
        : m_body(body), m_look(look), m_document(document), m_map(map)
    {}

    qsizetype source() const { return m_source; } ///< in the whole text: where the next page begins

    void write(std::size_t page, const QSet<qsizetype> *unfolded)
    {
        const mime::HtmlPage &text = m_body.pages[page];
        qsizetype pattern = 0, from = 0;
        for (const mime::HtmlFold &fold : unfolded ? text.folds : std::vector<mime::HtmlFold>()) {
            const qsizetype number = m_source + fold.textBegin;
            piece(page, {pattern, fold.begin}, {from, fold.textBegin - from});
            if (unfolded->contains(number)) {
                piece(page, {fold.begin, fold.end}, {fold.textBegin, fold.textEnd - fold.textBegin});
                anchor(number, HtmlText::tr("show less"));
            } else {
                anchor(number, HtmlText::tr("… %Ln lines of quoted text", nullptr, fold.lines));
            }
            pattern = fold.end;
            from = fold.textEnd;
        }
        piece(page, {pattern, text.pattern.size()}, {from, text.text.size() - from});
        m_source += text.text.size() + 1;
    }

private:
    void piece(std::size_t page, std::pair<qsizetype, qsizetype> pattern, TextRange text)
    {
        if (pattern.first == pattern.second) return;
        const QString markup = m_body.markup(page, m_look, pattern.first, pattern.second);
        const qsizetype position = beginPiece();
        if (position == 0) m_document->setHtml(markup); // with what belongs to the document as a whole
        else QTextCursor(m_document->lastBlock()).insertHtml(markup);
        addToMap(QStringView(m_body.pages[page].text).sliced(text.start, text.length), m_source + text.start, *m_document, position, m_map);
    }

    /// In a line of its own, which has the bar of a quote.
    void anchor(qsizetype number, const QString &text)
    {
        beginPiece();
        QTextCursor cursor(m_document->lastBlock());
        QTextBlockFormat line;
        line.setLeftMargin(quoteStep * m_look.zoom);
        line.setTopMargin(4 * m_look.zoom);
        line.setProperty(quoteDepthProperty, 1);
        cursor.setBlockFormat(line);
        QTextCharFormat format;
        format.setAnchor(true);
        format.setAnchorHref(QStringLiteral("fold:%1").arg(number));
        format.setFontUnderline(true);
        format.setForeground(QColor::fromRgb(QRgb(0xFF000000 | m_look.link)));
        cursor.insertText(text, format);
    }

    /// Where it begins.
    qsizetype beginPiece()
    {
        QTextCursor end(m_document);
        end.movePosition(QTextCursor::End);
        if (std::exchange(m_some, true)) end.insertBlock(QTextBlockFormat(), QTextCharFormat());
        return m_document->lastBlock().position();
    }

    const mime::HtmlBody &m_body;
    const mime::HtmlLook &m_look;
    QTextDocument *m_document;
    TextMap &m_map;
    qsizetype m_source = 0;
    bool m_some = false;
};

} // namespace

QString wholeText(const mime::HtmlBody &body)
{
    QString text;
    for (const mime::HtmlPage &page : body.pages) text += page.text + u'\n';
    return text;
}

qsizetype foldAt(const mime::HtmlBody &body, qsizetype place)
{
    qsizetype source = 0;
    for (const mime::HtmlPage &page : body.pages) {
        for (const mime::HtmlFold &fold : page.folds)
            if (place >= source + fold.textBegin && place < source + fold.textEnd) return source + fold.textBegin;
        source += page.text.size() + 1;
    }
    return -1;
}

void layOut(const mime::HtmlBody &body, std::size_t pages, const mime::HtmlLook &look, QTextDocument *document, TextMap &map,
            const QSet<qsizetype> *unfolded)
{
    document->clear();
    document->setUndoRedoEnabled(false);
    document->setIndentWidth(listStep * look.zoom);
    PageWriter writer(body, look, document, map);
    for (std::size_t page = 0; page < std::min(pages, body.pages.size()); ++page) writer.write(page, unfolded);
    if (pages < body.pages.size()) map.setRest(writer.source());
}

} // namespace godwit::ui
