// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

namespace godwit::imap {

/// What a server may make us hold or do. Octets unless said otherwise; exceeding one ends the connection or skips the response.
struct Limits {
    qsizetype line = 1 << 20;                 ///< outside literals
    qsizetype searchLine =
        16 << 20; ///< the same for SEARCH, ESEARCH, SORT, THREAD and VANISHED: one honest answer has a number for each message
    quint64 literal = quint64(256) << 20; ///< also all spooled ones of one response together
    quint64 response = quint64(16) << 20; ///< all of one response that is held in memory
    quint64 spoolAbove = 64 << 10; ///< longer literals go to the sink, if there is one
    int nesting = 100; ///< parentheses
    int bodyDepth = 64;
    int bodyParts = 10'000;
    std::size_t searchResults = 2'000'000; ///< numbers in a SEARCH or SORT; a range, or a message of a THREAD, counts as two
    int threadDepth = 1000; ///< of a THREAD: deeper replies are shown as siblings, deeper parentheses skip the response
    qsizetype challenge = 64 << 10; ///< of a SASL exchange, in base64
    int atoms = 250'000; ///< values in one response, but for numbers of a SEARCH
    int items = 4096; ///< in one row of a FETCH, one list of parameters, one ID
    int flags = 4096; ///< in one list
    qsizetype mailboxName = 4096;
    /// Between two tagged answers, each response counted as its octets and 64: of what nobody asked for, and of all. More ends the
    /// connection; who comes back compares UIDs and flags, which costs less than to listen.
    quint64 unasked = quint64(16) << 20;
    quint64 answers = quint64(64) << 20;
    quint32 mappedMessages = 4'000'000; ///< larger mailboxes get no map from sequence numbers to UIDs
    int pipelinedStatus = 25; ///< Microsoft 365 answers BAD to about 50 (quirk 13)
    qsizetype logLine = 1024;
    qsizetype logLines = 1024; ///< kept until takeLog(); how many more there were is told
};

} // namespace godwit::imap
