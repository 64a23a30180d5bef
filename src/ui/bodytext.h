// SPDX-License-Identifier: GPL-3.0-or-later
// A message's text, made fit for layout: what takes QTextLayout seconds is bounded before it gets there.
#pragma once

#include "mime/document.h"
#include "ui/textmap.h"

#include <QSet>
#include <QTextFormat>

class QTextDocument;

namespace godwit::ui {

/// int property of a block: levels of quoting, each with its bar at the side.
constexpr int quoteDepthProperty = QTextFormat::UserProperty + 1;
/// Pixels from one level of quoting to the next.
constexpr int quoteStep = 16;

/// Words of more than `longestWord` characters get places to break, more than 16 combining marks in a row are left out.
QString boundedForLayout(QStringView text, int longestWord = 200);

/// Its blocks, one below the other: what could be shown.
QString wholeText(const std::vector<mime::Block> &blocks);
/// The first block of the long quote (N of "fold:N") that a place in the whole text is in; -1: of none.
qsizetype longQuoteAt(const std::vector<mime::Block> &blocks, qsizetype place);

/// Fills the document with plain text: quotes indented and dim, signatures dim, web and mail addresses as anchors. Long quotes show how
/// they begin and an anchor "fold:N" (N: the quote's first block) unless N is in `unfolded`. Stops after `limit` characters; the number
/// left out. `map` learns where the places of wholeText() are.
qsizetype layOut(const std::vector<mime::Block> &blocks, QTextDocument *document, qsizetype limit, const QSet<qsizetype> &unfolded = {},
                 TextMap *map = nullptr);

} // namespace godwit::ui
