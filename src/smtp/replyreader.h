// SPDX-License-Identifier: GPL-3.0-or-later
// Where one reply ends, and what it is (RFC 5321 4.2, RFC 2034).
#pragma once

#include "smtp/limits.h"

#include <QByteArray>
#include <QByteArrayList>
#include <expected>
#include <optional>
#include <utility>

namespace godwit::smtp {

struct Reply {
    int code = 0;            ///< 200 … 599
    QByteArray enhanced;     ///< "5.1.1" (RFC 3463), if its class is that of the code; else empty
    QByteArrayList lines;    ///< texts without code and enhanced code, at least one; untrusted
    bool isPositive() const { return code >= 200 && code < 300; }
    bool isIntermediate() const { return code >= 300 && code < 400; }
    bool isPassing() const { return code >= 400 && code < 500; } ///< it may work later
    QByteArray text() const { return lines.join(' '); }
};

/// Collects octets in any chunking. Only CRLF ends a line; a fault is final.
class ReplyReader
{
public:
    enum class Fault : quint8 { LineTooLong, ReplyTooLong, NotAReply, CodesDiffer };

    explicit ReplyReader(const Limits &limits) : m_limits(limits) {}

    void receive(QByteArrayView octets) { m_buffer.append(octets); }
    /// nullopt: needs more.
    std::expected<std::optional<Reply>, Fault> next();
    QByteArrayList takeLines() { return std::exchange(m_read, {}); } ///< whole lines as they came, for the log
    bool holdsOctets() const { return m_start < m_buffer.size() || !m_reply.lines.isEmpty(); } ///< anything not yet returned
    void forget();

private:
    std::optional<Fault> readLine(QByteArrayView line, bool &last);

    Limits m_limits;
    QByteArray m_buffer;
    qsizetype m_start = 0; ///< of the current line
    qsizetype m_scan = 0;  ///< everything before was looked at
    Reply m_reply;         ///< the lines so far
    qsizetype m_octets = 0;
    QByteArrayList m_read;
    std::optional<Fault> m_fault;
};

} // namespace godwit::smtp
