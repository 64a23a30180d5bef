// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/framer.h"

#include <array>
#include <cstring>

namespace godwit::imap {

namespace {

bool startsWithWord(QByteArrayView line, QByteArrayView word)
{
    return line.size() >= word.size() && line.first(word.size()).compare(word, Qt::CaseInsensitive) == 0 &&
           (line.size() == word.size() || line[word.size()] == ' ' || line[word.size()] == '\r');
}

} // namespace

Framer::Framer(const Limits &limits, LiteralSinkFactory sink) : m_limits(limits), m_factory(std::move(sink)) {}

void Framer::receive(QByteArrayView octets)
{
    if (m_fault) return;
    if (m_spoolLeft > 0) {
        const auto part = qsizetype(std::min<quint64>(m_spoolLeft, quint64(octets.size())));
        if (!spool(octets.first(part))) return;
        m_spoolLeft -= quint64(part);
        octets = octets.sliced(part);
    }
    compact();
    m_buffer.append(octets);
}

/// Drops what was returned as frames. Only when that is at least half, so that each octet moves a bounded number of times.
void Framer::compact()
{
    if (m_start == 0 || m_start < m_buffer.size() - m_start) return;
    m_buffer.remove(0, m_start);
    m_line -= m_start;
    m_scan -= m_start;
    m_start = 0;
}

std::expected<std::optional<Frame>, Framer::Fault> Framer::next()
{
    while (!m_fault && m_spoolLeft == 0) {
        const qsizetype size = m_buffer.size();
        if (m_literalLeft > 0) {
            const auto part = qsizetype(std::min<quint64>(m_literalLeft, quint64(size - m_scan)));
            m_scan += part;
            m_literalLeft -= quint64(part);
            m_line = m_scan;
            if (m_literalLeft > 0) return std::nullopt;
        }
        const char *data = m_buffer.constData();
        const void *found = std::memchr(data + m_scan, '\n', size_t(size - m_scan));
        const qsizetype at = found ? static_cast<const char *>(found) - data : size;
        if (at - m_line > lineLimit()) {
            m_fault = Fault::LineTooLong;
            break;
        }
        m_scan = found ? at + 1 : size;
        if (!found) return std::nullopt;
        if (at == m_line || data[at - 1] != '\r') continue; // a bare LF ends nothing
        endOfLine(at - 1);
        if (m_fault || m_line == m_scan) continue; // a literal follows
        Frame frame{QByteArrayView(data + m_start, at - 1 - m_start), std::move(m_spooled)};
        m_spooled.clear();
        m_spooledSize = 0;
        m_start = m_line = m_scan;
        return frame;
    }
    if (m_fault) return std::unexpected(*m_fault);
    return std::nullopt;
}

/// RFC 3501 9, literal: "{" number "}" CRLF. "{}", "{-1}" announce nothing; "{5+}" (RFC 7888) is for clients only: whether octets follow
/// cannot be known, so there is no way on.
void Framer::endOfLine(qsizetype lineEnd)
{
    const QByteArrayView line = QByteArrayView(m_buffer).sliced(m_line, lineEnd - m_line);
    if (!line.endsWith('}')) return;
    qsizetype at = line.size() - 1;
    const bool plus = at > 0 && line[at - 1] == '+';
    if (plus) --at;
    const qsizetype digitsEnd = at;
    while (at > 0 && line[at - 1] >= '0' && line[at - 1] <= '9') --at;
    if (at == digitsEnd || at == 0 || line[at - 1] != '{' || isTextLine()) return;
    if (plus) {
        m_fault = Fault::LiteralForm;
        return;
    }
    quint64 size = 0;
    for (qsizetype i = at; i < digitsEnd && size <= m_limits.literal; ++i) size = size * 10 + quint64(line[i] - '0');
    beginLiteral(size);
}

void Framer::beginLiteral(quint64 size)
{
    const bool longer = size > m_limits.spoolAbove && m_factory;
    if (size > m_limits.literal || (longer && m_spooledSize + size > m_limits.literal)) {
        m_fault = Fault::LiteralTooLong;
        return;
    }
    m_line = m_scan;
    if (longer) {
        m_spooledSize += size;
        if (LiteralRef sink = m_factory(size)) {
            m_spooled.push_back({m_scan - m_start, std::move(sink)});
            const auto part = qsizetype(std::min<quint64>(size, quint64(m_buffer.size() - m_scan)));
            m_spoolLeft = size - quint64(part);
            if (spool(QByteArrayView(m_buffer).sliced(m_scan, part))) m_buffer.remove(m_scan, part);
            return;
        }
    }
    if (quint64(m_scan - m_start) + size > m_limits.response) m_fault = Fault::ResponseTooLong;
    else m_literalLeft = size;
}

bool Framer::spool(QByteArrayView octets)
{
    if (!m_spooled.back().sink->write(octets)) m_fault = Fault::SinkFailed;
    return !m_fault;
}

/// Status responses and continuations end in human text, where "{5}" means nothing.
bool Framer::isTextLine() const
{
    if (m_line != m_start) return false;
    const QByteArrayView line = QByteArrayView(m_buffer).sliced(m_line);
    if (!line.startsWith("* ")) return true;
    static constexpr std::array<const char *, 5> words{"OK", "NO", "BAD", "BYE", "PREAUTH"};
    return std::ranges::any_of(words, [rest = line.sliced(2)](const char *word) { return startsWithWord(rest, word); });
}

qsizetype Framer::lineLimit() const
{
    const QByteArrayView line = QByteArrayView(m_buffer).sliced(m_line);
    if (line.size() <= m_limits.line || !line.startsWith("* ")) return m_limits.line;
    const QByteArrayView rest = line.sliced(2);
    static constexpr std::array<const char *, 5> words{"SEARCH", "ESEARCH", "SORT", "THREAD", "VANISHED"};
    const bool search = std::ranges::any_of(words, [rest](const char *word) { return startsWithWord(rest, word); });
    return search ? m_limits.searchLine : m_limits.line;
}

void Framer::forget() { *this = Framer(m_limits, m_factory); }

} // namespace godwit::imap
