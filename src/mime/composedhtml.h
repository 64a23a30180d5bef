// SPDX-License-Identifier: GPL-3.0-or-later
// The HTML in which letters are written: a closed vocabulary, always well-formed XML without its one root. p, br, b, i, u, s, span (style:
// color, background-color, font-family, font-size in em), h1–h3, ul, ol (start), li, blockquote type="cite", pre, a (href: http, https,
// mailto), img (src: cid, width, alt), table, tr, th, td (colspan), hr; dir="rtl" on blocks. Nothing else, and nothing that has to be
// fetched.
#pragma once

#include <QString>

namespace godwit::mime {

/// Whatever HTML, of at most `maxOctets` as UTF-8, in this vocabulary: what is hidden, remote, a script or a form is left out, tables
/// within tables become paragraphs. Pictures stay only where they are "cid:". Bounded time; thread: any.
QString composedHtml(QStringView foreign, qsizetype maxOctets = 1'000'000);

} // namespace godwit::mime
