// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

namespace godwit::smtp {

/// What a server may make us hold or do. Octets unless said otherwise; exceeding one ends the connection.
struct Limits {
    qsizetype line = 16 << 10;  ///< of a reply, without CRLF; a challenge may have 12,288 (RFC 4954 4)
    qsizetype reply = 64 << 10; ///< all its lines
    int lines = 1000;           ///< of one reply
    qsizetype chunk = 256 << 10; ///< of content: what is asked for at once, and the size of a BDAT
    qsizetype logLine = 1024;
    qsizetype logLines = 1024;  ///< kept until takeLog(); how many more there were is told
};

} // namespace godwit::smtp
