// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/contentline.h"

#include "mime/charset.h"
#include "mime/header.h"
#include "mime/reader.h"

#include <algorithm>

namespace godwit::mime {

namespace {

constexpr qsizetype maxValue = 1'000;
constexpr qsizetype maxParameters = 50;

QString unescaped(QStringView text)
{
    QString out;
    for (qsizetype i = 0; i < text.size() && out.size() < 4 * maxValue; ++i) {
        if (text[i] != u'\\' || i + 1 == text.size()) {
            out += text[i];
            continue;
        }
        const QChar next = text[++i];
        out += next == u'n' || next == u'N' ? QChar(u'\n') : next;
    }
    return out;
}

QString oneLineOf(QStringView text) { return harmless(unescaped(text)).simplified().left(maxValue); }

/// NAME;PARAM=value;PARAM="va:l;ue":VALUE
ContentLine parseLine(QByteArrayView line, const QByteArray &charset)
{
    ContentLine result;
    QList<QByteArray> pieces(1);
    bool quoted = false;
    qsizetype at = 0;
    for (; at < line.size(); ++at) {
        const char c = line[at];
        if (c == '"') quoted = !quoted;
        else if (!quoted && c == ':') break;
        else if (!quoted && c == ';') pieces.append(QByteArray());
        else pieces.last() += c;
    }
    if (at == line.size() || pieces.size() > maxParameters) return result; // no value: no line
    QByteArray name = pieces.takeFirst().trimmed().toUpper();
    if (const qsizetype dot = name.lastIndexOf('.'); dot >= 0) name = name.sliced(dot + 1);
    if (name.isEmpty() || name.size() > 60) return result;
    result.name = name;
    QByteArray encoding, own = charset;
    for (const QByteArray &piece : std::as_const(pieces)) {
        const qsizetype equals = piece.indexOf('=');
        const QByteArray key = (equals < 0 ? QByteArray("TYPE") : piece.first(equals).trimmed().toUpper()); // 2.1: "TEL;HOME:"
        const QByteArray value = equals < 0 ? piece : piece.sliced(equals + 1);
        if (key == "ENCODING" || (equals < 0 && value.compare("QUOTED-PRINTABLE", Qt::CaseInsensitive) == 0)) encoding = value.toLower();
        if (key == "CHARSET") own = value;
        result.parameters.append({key, decodeCharset(value, charset)});
    }
    QByteArray value = line.sliced(at + 1).toByteArray();
    if (encoding == "quoted-printable") value = decodeTransfer(value, encoding);
    result.value = decodeCharset(value, own);
    return result;
}

} // namespace

QString ContentLine::parameter(QByteArrayView wanted) const
{
    QStringList all;
    for (const auto &[name, value] : parameters)
        if (name == wanted) all += value;
    return all.join(u',');
}

QString ContentLine::text() const { return oneLineOf(QStringView(value).left(4 * maxValue)); }

std::vector<ContentLine> readContentLines(QByteArrayView octets, const QByteArray &charset, std::size_t most, qsizetype mostOctets)
{
    octets = octets.first(std::min(mostOctets, octets.size()));
    if (octets.startsWith("\xEF\xBB\xBF")) octets = octets.sliced(3);
    std::vector<ContentLine> lines;
    for (qsizetype at = 0; at < octets.size() && lines.size() < most;) {
        QByteArray whole;
        for (bool more = true; more && at < octets.size();) { // RFC 5545, 3.1: folded lines go on after a blank
            qsizetype end = octets.indexOf('\n', at);
            if (end < 0) end = octets.size();
            QByteArrayView line = octets.sliced(at, end - at);
            if (line.endsWith('\r')) line.chop(1);
            whole += line;
            at = end + 1;
            const bool fold = at < octets.size() && (octets[at] == ' ' || octets[at] == '\t');
            const bool soft = whole.endsWith('=') && whole.toUpper().contains("QUOTED-PRINTABLE"); // vCard 2.1
            if (fold) ++at;
            else if (soft) whole.chop(1);
            more = fold || soft;
        }
        ContentLine line = parseLine(whole, charset.isEmpty() ? QByteArray("utf-8") : charset);
        if (!line.name.isEmpty()) lines.push_back(std::move(line));
    }
    return lines;
}

QStringList structured(const QString &value)
{
    QStringList parts;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= value.size() && parts.size() < 20; ++i) {
        if (i < value.size() && value[i] == u'\\') {
            ++i;
        } else if (i >= value.size() || value[i] == u';') {
            parts += oneLineOf(QStringView(value).sliced(begin, std::min(i, value.size()) - begin));
            begin = i + 1;
        }
    }
    return parts;
}

} // namespace godwit::mime
