// SPDX-License-Identifier: GPL-3.0-or-later
// An HTML message's pages in a QTextDocument.
#pragma once

#include "mime/document.h"
#include "ui/textmap.h"

#include <QSet>

class QTextDocument;

namespace godwit::ui {

/// The text of all pages: what find and highlights look at. A page begins at `starts[page]`.
QString wholeText(const mime::HtmlBody &body);

/// The number of the fold (N of "fold:N") that a place in the whole text is in; -1: of none.
qsizetype foldAt(const mime::HtmlBody &body, qsizetype place);

/// Fills the document with the first `pages` of them. In place of a fold, unless it is in `unfolded`, stands an anchor "fold:N", and behind
/// one that is another. Without `unfolded` all is shown, and no such anchor. `map` learns where the places of wholeText() are.
void layOut(const mime::HtmlBody &body, std::size_t pages, const mime::HtmlLook &look, QTextDocument *document, TextMap &map,
            const QSet<qsizetype> *unfolded = nullptr);

} // namespace godwit::ui
