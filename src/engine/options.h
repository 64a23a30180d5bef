// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>
#include <chrono>

namespace godwit::engine {

/// What one synchronisation cost (RFC-neutral counts, for `sync --stats` and the bench).
struct SyncStats {
    quint64 bytesUp = 0, bytesDown = 0; ///< of the protocol
    quint64 wireUp = 0, wireDown = 0;   ///< what the socket carried: the same, or less where it was compressed; without TLS's own octets
    int roundTrips = 0;  ///< changes of direction on the wire: a write after a read
    int connections = 0;
    quint64 messages = 0;
};

/// How often and how long; tests make it shorter.
struct Options {
    std::chrono::milliseconds poll = std::chrono::minutes(1);        ///< folder list and counts, where nothing pushes them
    std::chrono::milliseconds idleRenewal = std::chrono::minutes(24); ///< RFC 2177: before 29 min
    std::chrono::milliseconds firstRetry = std::chrono::seconds(2);  ///< doubles up to lastRetry
    std::chrono::milliseconds lastRetry = std::chrono::minutes(5);
    std::chrono::milliseconds greeting = std::chrono::seconds(30);   ///< also TCP and TLS, each
    std::chrono::milliseconds silence = std::chrono::seconds(60);    ///< a command without any progress
    std::chrono::milliseconds submission = std::chrono::minutes(5);  ///< an answer of SMTP, a piece of a letter (RFC 5321 4.5.3.2)
    std::chrono::milliseconds acceptance = std::chrono::minutes(10); ///< the answer to the end of a letter
    std::chrono::milliseconds parting = std::chrono::seconds(5);     ///< for that answer when the program ends
    std::chrono::milliseconds late = std::chrono::seconds(3);        ///< then the status says what is being waited for
    std::chrono::milliseconds steady = std::chrono::seconds(30); ///< a connection that lives longer is no part of a series of failures
    std::chrono::milliseconds gmailSession = std::chrono::hours(23); ///< Gmail ends sessions after a day: a quiet moment before is better
    int connections = 4; ///< of one account at most: the first, and those that watch folders
    std::chrono::microseconds slowLine = std::chrono::milliseconds(20); ///< a round trip that takes longer: compression is worth its time
    std::chrono::seconds filing = std::chrono::seconds(10); ///< so long a sent letter is looked for where the server may file it by itself
    std::chrono::milliseconds secondCopy = std::chrono::minutes(1); ///< so long after we filed one it is seen whether the server did, too;
                                                                    ///< and after ten times that once more
    std::chrono::milliseconds secret = std::chrono::seconds(90); ///< for giveSecret()
};

} // namespace godwit::engine
