// SPDX-License-Identifier: GPL-3.0-or-later
// A message's text, made fit for layout: what takes QTextLayout seconds is bounded before it gets there.
#pragma once

#include "mime/document.h"

class QTextDocument;

namespace godwit::ui {

/// Words of more than `longestWord` characters get places to break, more than 16 combining marks in a row are left out.
QString boundedForLayout(QStringView text, int longestWord = 200);

/// Fills the document with plain text: quotes indented and dim, signatures dim. Stops after `limit` characters; the number left out.
qsizetype layOut(const std::vector<mime::Block> &blocks, QTextDocument *document, qsizetype limit);

} // namespace godwit::ui
