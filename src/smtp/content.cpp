// SPDX-License-Identifier: GPL-3.0-or-later
#include "smtp/content.h"

namespace godwit::smtp {

namespace {
constexpr qsizetype longestLine = 998; // RFC 5322 2.1.1, without CRLF; RFC 5321 4.5.3.1.6 with it
} // namespace

ContentCheck::Fault ContentCheck::take(QByteArrayView octets)
{
    for (const char c : octets) {
        if (m_afterCr != (c == '\n')) return m_afterCr ? Fault::BareCr : Fault::BareLf;
        m_afterCr = c == '\r';
        if (c == '\n') {
            m_line = 0;
            continue;
        }
        if (m_afterCr) continue;
        if (c == '\0') return Fault::Nul;
        if (!m_eightBit && static_cast<signed char>(c) < 0) return Fault::EightBit;
        if (++m_line > longestLine) return Fault::LineTooLong;
    }
    m_begun |= !octets.isEmpty();
    return Fault::None;
}

ContentCheck::Fault ContentCheck::end() const
{
    if (m_afterCr) return Fault::BareCr;
    return m_begun && m_line == 0 ? Fault::None : Fault::NoLineEnd;
}

QByteArray DotStuffing::encode(QByteArrayView octets)
{
    QByteArray out;
    out.reserve(octets.size() + octets.size() / 64);
    qsizetype from = 0;
    for (qsizetype at = 0; at < octets.size(); ++at) {
        if (m_lineStart && octets[at] == '.') {
            out.append(octets.sliced(from, at - from)).append('.');
            from = at;
        }
        m_lineStart = octets[at] == '\n';
    }
    return out.append(octets.sliced(from));
}

} // namespace godwit::smtp
