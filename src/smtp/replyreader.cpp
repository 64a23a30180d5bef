// SPDX-License-Identifier: GPL-3.0-or-later
#include "smtp/replyreader.h"

#include <algorithm>

namespace godwit::smtp {

namespace {

/// Only ASCII's: what Unicode calls a digit may be another octet sequence.
bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// Reply-code = %x32-35 %x30-35 %x30-39 (RFC 5321 4.2). The second digit is not held against anybody.
int codeOf(QByteArrayView line)
{
    if (line.size() < 3 || line[0] < '2' || line[0] > '5' || !isDigit(line[1]) || !isDigit(line[2])) return 0;
    return (line[0] - '0') * 100 + (line[1] - '0') * 10 + (line[2] - '0');
}

/// status-code = class "." subject "." detail (RFC 3463 2), and then a space or nothing. Its length, 0 where there is none.
qsizetype enhancedCode(QByteArrayView text, char classDigit)
{
    if (text.size() < 5 || text[0] != classDigit || classDigit == '3' || text[1] != '.') return 0;
    qsizetype at = 2;
    for (const bool last : {false, true}) {
        const qsizetype start = at;
        while (at < text.size() && at - start < 3 && isDigit(text[at])) ++at;
        if (at == start) return 0;
        if (!last && (at == text.size() || text[at++] != '.')) return 0;
    }
    return at == text.size() || text[at] == ' ' ? at : 0;
}

} // namespace

std::expected<std::optional<Reply>, ReplyReader::Fault> ReplyReader::next()
{
    while (!m_fault) {
        const qsizetype end = m_buffer.indexOf("\r\n", m_scan);
        if ((end < 0 ? m_buffer.size() : end) - m_start > m_limits.line) {
            m_fault = Fault::LineTooLong;
            break;
        }
        if (end < 0) {
            m_buffer.remove(0, std::exchange(m_start, 0));
            m_scan = std::max<qsizetype>(0, m_buffer.size() - 1); // a CR at the end may be half of a CRLF
            return std::nullopt;
        }
        bool last = false;
        m_fault = readLine(QByteArrayView(m_buffer).sliced(m_start, end - m_start), last);
        m_start = m_scan = end + 2;
        if (!m_fault && last) {
            m_octets = 0;
            return std::exchange(m_reply, {});
        }
    }
    return std::unexpected(*m_fault);
}

/// Reply-line = *( Reply-code "-" [ textstring ] CRLF ) Reply-code [ SP textstring ] CRLF
std::optional<ReplyReader::Fault> ReplyReader::readLine(QByteArrayView line, bool &last)
{
    m_octets += line.size();
    if (m_octets > m_limits.reply || qsizetype(m_reply.lines.size()) >= m_limits.lines) return Fault::ReplyTooLong;
    const int code = codeOf(line);
    if (code == 0 || (line.size() > 3 && line[3] != ' ' && line[3] != '-')) return Fault::NotAReply;
    if (m_reply.code != 0 && m_reply.code != code) return Fault::CodesDiffer;
    m_read.append(line.toByteArray());
    m_reply.code = code;
    last = line.size() == 3 || line[3] == ' ';
    QByteArrayView text = line.sliced(std::min<qsizetype>(4, line.size()));
    if (const qsizetype size = enhancedCode(text, line[0])) {
        if (m_reply.lines.isEmpty()) m_reply.enhanced = text.first(size).toByteArray();
        text = text.sliced(size).trimmed();
    }
    m_reply.lines.append(text.toByteArray());
    return std::nullopt;
}

void ReplyReader::forget()
{
    m_buffer.clear();
    m_start = m_scan = m_octets = 0;
    m_reply = {};
}

} // namespace godwit::smtp
