// SPDX-License-Identifier: GPL-3.0-or-later
// The HTML of letters that are written here: p, br, b, i, u, s, sub, sup, span (color, background-color, font-family, font-size), h1 to h3,
// ul, ol, li, blockquote type="cite", pre, a (http, https, mailto), img (cid), table, tr, td, th, hr. Nothing else leaves or enters a
// letter.
#pragma once

#include <QString>

namespace godwit::mime {

/// Any HTML as that, well-formed: the rest is left out, with what is hidden; nothing in it leads to a server by itself. Bounded as
/// readTree.
QString cleanRichText(const QString &html);

/// Text with quotes ("> ") and a signature ("-- ") as that: one paragraph for each line.
QString richTextOf(const QString &plain);

} // namespace godwit::mime
