// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/htmltext.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

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

} // namespace

QString wholeText(const mime::HtmlBody &body)
{
    QString text;
    for (const mime::HtmlPage &page : body.pages) text += page.text + u'\n';
    return text;
}

void layOut(const mime::HtmlBody &body, std::size_t pages, const mime::HtmlLook &look, QTextDocument *document, TextMap &map)
{
    document->clear();
    document->setUndoRedoEnabled(false);
    document->setIndentWidth(listStep * look.zoom);
    qsizetype source = 0;
    for (std::size_t page = 0; page < std::min(pages, body.pages.size()); ++page) {
        QTextCursor end(document);
        end.movePosition(QTextCursor::End);
        qsizetype position = 0;
        if (page == 0) {
            document->setHtml(body.markup(page, look));
        } else {
            end.insertBlock(QTextBlockFormat(), QTextCharFormat());
            position = end.position();
            end.insertHtml(body.markup(page, look));
        }
        addToMap(body.pages[page].text, source, *document, position, map);
        source += body.pages[page].text.size() + 1;
    }
    if (pages < body.pages.size()) map.setRest(source);
}

} // namespace godwit::ui
