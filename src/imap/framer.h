// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imap/limits.h"
#include "imap/literal.h"

#include <expected>
#include <optional>
#include <vector>

namespace godwit::imap {

/// One complete response without its last CRLF. In-memory literals stand in `text` after their "{n}CRLF"; of spooled ones only that header
/// does.
struct Frame {
    /// A long literal that went to a sink.
    struct Spooled {
        qsizetype offset; ///< in `text`, just after the CRLF of "{n}"
        LiteralRef sink;
    };
    QByteArrayView text; ///< valid until the next receive() or forget()
    std::vector<Spooled> spooled;
};

/// Finds where one response ends, literals included, without understanding it. Each octet is looked at once, however it is cut.
/// Only CRLF ends a line: a bare LF that a broken server let through from a letter must not begin a response of the letter's making.
class Framer
{
public:
    /// Why there is no next frame, ever: a limit is exceeded, "{n}" is malformed, or the sink could not store.
    enum class Fault : quint8 { LineTooLong, LiteralTooLong, ResponseTooLong, LiteralForm, SinkFailed };

    explicit Framer(const Limits &limits, LiteralSinkFactory sink = {});

    void receive(QByteArrayView octets);
    /// nullopt: needs more. A fault is final: there is no way back into step.
    std::expected<std::optional<Frame>, Fault> next();

    bool holdsOctets() const { return m_spoolLeft > 0 || m_start < m_buffer.size(); } ///< anything not yet returned as a frame
    QByteArrayView pending() const { return QByteArrayView(m_buffer).sliced(m_start); }
    void forget();

private:
    void endOfLine(qsizetype lineEnd);  ///< begins a literal if the line announces one
    void beginLiteral(quint64 size);
    bool isTextLine() const;
    qsizetype lineLimit() const;
    bool spool(QByteArrayView octets);
    void compact();

    Limits m_limits;
    LiteralSinkFactory m_factory;
    QByteArray m_buffer;
    qsizetype m_start = 0;      ///< of the current response
    qsizetype m_line = 0;       ///< start of the current line
    qsizetype m_scan = 0;       ///< everything before was looked at
    quint64 m_literalLeft = 0;  ///< of a literal in memory
    quint64 m_spooledSize = 0;  ///< of all spooled literals of the current response
    quint64 m_spoolLeft = 0;    ///< of a literal that goes to the sink of the last entry of m_spooled
    std::vector<Frame::Spooled> m_spooled;
    std::optional<Fault> m_fault;
};

} // namespace godwit::imap
