// SPDX-License-Identifier: GPL-3.0-or-later
// The octets of a message on their way: what may not be in them, and dots (RFC 5321 2.3.8, 4.5.2).
#pragma once

#include <QByteArray>

namespace godwit::smtp {

/// Looks at a message piece by piece. A bare CR or LF could end the message for one server of the way and not for the next, and what
/// follows would be a letter of somebody else's making: such a message is refused.
class ContentCheck
{
public:
    enum class Fault : quint8 { None, BareCr, BareLf, Nul, LineTooLong, EightBit, NoLineEnd };

    explicit ContentCheck(bool eightBitAllowed) : m_eightBit(eightBitAllowed) {}
    Fault take(QByteArrayView octets);
    Fault end() const; ///< whether it may end here: after CRLF

private:
    bool m_eightBit;
    bool m_afterCr = false;
    bool m_begun = false;
    qsizetype m_line = 0; ///< octets of the current line
};

/// Doubles the dot at the beginning of a line, wherever the pieces are cut. What it gets has passed ContentCheck.
class DotStuffing
{
public:
    QByteArray encode(QByteArrayView octets);

private:
    bool m_lineStart = true;
};

} // namespace godwit::smtp
