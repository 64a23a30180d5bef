// SPDX-License-Identifier: GPL-3.0-or-later
// An HTML message's pages in a QTextDocument.
#pragma once

#include "mime/document.h"
#include "ui/textmap.h"

class QTextDocument;

namespace godwit::ui {

/// The text of all pages: what find and highlights look at. A page begins at `starts[page]`.
QString wholeText(const mime::HtmlBody &body);

/// Fills the document with the first `pages` of them. `map` learns where the places of wholeText() are.
void layOut(const mime::HtmlBody &body, std::size_t pages, const mime::HtmlLook &look, QTextDocument *document, TextMap &map);

} // namespace godwit::ui
