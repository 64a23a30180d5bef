// SPDX-License-Identifier: GPL-3.0-or-later
// Parameters of Content-Type and Content-Disposition: RFC 2045, 5.1; RFC 2231; and what is sent instead.
#include "mime/charset.h"
#include "mime/header.h"

#include <algorithm>

#include <map>

namespace godwit::mime {

namespace {

constexpr qsizetype maxParameters = 500;

QByteArray decodePercent(QByteArrayView text) { return QByteArray::fromPercentEncoding(text.toByteArray()); }

// What is known of one parameter while its pieces are collected.
struct Pieces {
    struct Segment {
        QByteArray value;
        bool encoded = false;
    };
    std::optional<QByteArray> plain;
    std::optional<QByteArray> extended; // name*=charset'language'text
    std::map<int, Segment> segments;    // name*0, name*1*
};

struct Charset {
    QByteArrayView name;
    QByteArrayView rest;
};

// RFC 2231, 4: charset'language'text; without the two quotes there is no charset.
Charset splitCharset(QByteArrayView value)
{
    const qsizetype first = value.indexOf('\'');
    const qsizetype second = first < 0 ? -1 : value.indexOf('\'', first + 1);
    if (second < 0) return {{}, value};
    return {value.first(first), value.sliced(second + 1)};
}

QString joined(const Pieces &pieces, const QByteArray &key)
{
    if (pieces.extended) {
        const auto [charset, rest] = splitCharset(*pieces.extended);
        return decodeCharset(decodePercent(rest), charset);
    }
    if (!pieces.segments.empty()) {
        QByteArray charset, octets;
        int expected = 0;
        for (const auto &[number, segment] : pieces.segments) {
            if (number != expected++) // a gap: what follows belongs nowhere
                break;
            if (number == 0 && segment.encoded) {
                const auto [name, rest] = splitCharset(segment.value);
                charset = name.toByteArray();
                octets = decodePercent(rest);
            } else {
                octets += segment.encoded ? decodePercent(segment.value) : segment.value;
            }
        }
        // RFC 2047 words cut into RFC 2231 segments: seen from several senders.
        return charset.isEmpty() && octets.contains("=?") ? decodeHeader(octets) : decodeCharset(octets, charset);
    }
    const QByteArray value = pieces.plain.value_or(QByteArray());
    return key != "boundary" && value.contains("=?") ? decodeHeader(value) : decodeUnlabelled(value);
}

// "filename*1*" → base "filename", number 1, encoded.
void collect(std::map<QByteArray, Pieces> &all, QList<QByteArray> &order, const QByteArray &rawName, const QByteArray &value)
{
    QByteArray name = rawName.trimmed().toLower();
    const bool encoded = name.endsWith('*');
    if (encoded) name.chop(1);
    int number = -1;
    if (const qsizetype star = name.indexOf('*'); star > 0) {
        bool ok = false;
        number = name.sliced(star + 1).toInt(&ok);
        if (!ok || number < 0) number = -1;
        else name.truncate(star);
    }
    if (name.isEmpty()) return;
    if (!all.contains(name)) order.append(name);
    Pieces &pieces = all[name];
    if (number >= 0) pieces.segments.try_emplace(number, value, encoded);
    else if (encoded && !pieces.extended) pieces.extended = value;
    else if (!encoded && !pieces.plain) pieces.plain = value;
}

class Splitter
{
public:
    explicit Splitter(QByteArrayView raw) : m_raw(raw) {}

    std::pair<QByteArray, RawParameters> run()
    {
        const QByteArray value = token(';').trimmed().toLower();
        RawParameters parameters;
        while (m_at < m_raw.size() && parameters.size() < maxParameters) {
            ++m_at; // the ';'
            const QByteArray name = token('=').trimmed().toLower();
            if (m_at >= m_raw.size() || m_raw[m_at] == ';') continue; // a name without a value
            ++m_at;
            const QByteArray content = token(';');
            if (!name.isEmpty()) parameters.append({name, content});
        }
        return {value, parameters};
    }

private:
    // Up to `stop` or ';', quotes and comments taken off, and blanks around what was not quoted. Blanks inside stay: file names come
    // unquoted.
    QByteArray token(char stop)
    {
        QByteArray out;
        qsizetype quotedEnd = 0;
        for (; m_at < m_raw.size() && m_raw[m_at] != stop && m_raw[m_at] != ';'; ++m_at) {
            const char c = m_raw[m_at];
            if (c == '"') {
                quoted(out);
                quotedEnd = out.size();
            } else if (c == '(' && (out.isEmpty() || isSpace(out.back()))) {
                comment();
            } else if (!out.isEmpty() || !isSpace(c)) {
                out += c;
            }
        }
        while (out.size() > quotedEnd && isSpace(out.back())) out.chop(1);
        return out;
    }

    void quoted(QByteArray &out)
    {
        for (++m_at; m_at < m_raw.size() && m_raw[m_at] != '"'; ++m_at) {
            if (m_raw[m_at] == '\\' && m_at + 1 < m_raw.size() && (m_raw[m_at + 1] == '"' || m_raw[m_at + 1] == '\\'))
                ++m_at; // other backslashes stay: "C:\x" is sent unescaped
            if (m_raw[m_at] != '\r' && m_raw[m_at] != '\n') out += m_raw[m_at];
        }
        if (m_at >= m_raw.size()) --m_at; // the loop that called goes one on
    }

    void comment()
    {
        int depth = 0;
        for (; m_at < m_raw.size(); ++m_at) {
            if (m_raw[m_at] == '\\') ++m_at;
            else if (m_raw[m_at] == '(') ++depth;
            else if (m_raw[m_at] == ')' && --depth == 0) return;
        }
        m_at = m_raw.size() - 1;
    }

    static bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

    QByteArrayView m_raw;
    qsizetype m_at = 0;
};

bool isPlainKey(char c) { return c > ' ' && c <= '~' && c != '*'; }

} // namespace

Parameters decodeParameters(const RawParameters &raw)
{
    // Nearly always there is one, and nothing in it is encoded.
    if (raw.size() == 1 && !raw.front().first.isEmpty() && std::ranges::all_of(raw.front().first, isPlainKey) &&
        !raw.front().second.contains("=?"))
        return {{raw.front().first.toLower(), decodeUnlabelled(raw.front().second)}};
    std::map<QByteArray, Pieces> all;
    QList<QByteArray> order;
    for (const auto &[name, value] : raw.first(std::min(maxParameters, raw.size()))) collect(all, order, name, value);
    Parameters result;
    for (const QByteArray &key : std::as_const(order)) result.append({key, joined(all[key], key)});
    return result;
}

std::pair<QByteArray, RawParameters> splitParameters(QByteArrayView raw) { return Splitter(raw).run(); }

} // namespace godwit::mime
