// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace godwit {

/// Text from a mail or a server, made fit for one line of a list, a label or a log: line breaks and tabs become spaces, other control
/// characters U+FFFD; characters that turn the direction of what follows them (UAX #9: embeddings, overrides, isolates) are left out,
/// so that "exe.fdp" cannot pass for "pdf.exe". At most `limit` UTF-16 units, then "…". It is still plain text, never markup.
QString oneLine(QStringView untrusted, qsizetype limit = 1000);

/// The same with the sides protected: for a piece of such text inside a sentence of ours (U+2068 … U+2069).
QString isolated(QStringView untrusted, qsizetype limit = 1000);

/// A server's words for people: UTF-8 or Latin-1, no control characters, of bounded length. Still plain text of a stranger.
QString shownText(QByteArrayView octets);

} // namespace godwit
