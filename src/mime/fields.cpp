// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/fields.h"

#include "mime/header.h"

namespace godwit::mime {

namespace {

constexpr qsizetype maxIdentifiers = 200;

bool isBlankChar(char c) { return c == ' ' || c == '\t'; }

// "Name" or "Name " (RFC 5322, 4.5.8) of a field line; nothing if the line is no field. An empty name is given back as ":".
QByteArrayView nameOf(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon < 0) return {};
    if (colon == 0) return line.first(1);
    qsizetype end = colon;
    while (end > 0 && isBlankChar(line[end - 1])) --end;
    for (const char c : line.first(end)) {
        if (c <= ' ' || c == 0x7F) // also 8-bit: char is signed
            return {};
    }
    return line.first(end);
}

QByteArrayView withoutLineEnd(QByteArrayView line)
{
    if (line.endsWith('\n')) line.chop(1);
    if (line.endsWith('\r')) line.chop(1);
    return line;
}

} // namespace

qsizetype nextLine(QByteArrayView raw, qsizetype from)
{
    const qsizetype lf = raw.indexOf('\n', from);
    return lf < 0 ? raw.size() : lf + 1;
}

FieldSection readFields(QByteArrayView raw, qsizetype begin, const Limits &limits, const std::function<bool(qsizetype)> &isDelimiter)
{
    FieldSection section;
    qsizetype at = begin;
    while (at < raw.size()) {
        qsizetype end = nextLine(raw, at);
        const QByteArrayView line = withoutLineEnd(raw.sliced(at, end - at));
        if (line.isEmpty()) {
            at = end;
            break;
        }
        if (isDelimiter && line.startsWith("--") && isDelimiter(at)) break;
        const QByteArrayView name = nameOf(line);
        const bool envelopeLine = name.isEmpty() && (line.startsWith("From ") || line.startsWith(">From ")); // mbox
        const bool continuation = isBlankChar(line[0]);
        if (name.isEmpty() && !envelopeLine && !continuation) break; // the empty line was forgotten
        while (end < raw.size() && isBlankChar(raw[end])) // folds; a line of blanks only folds too
            end = nextLine(raw, end);
        if (end - begin > limits.headerOctets || std::ssize(section.fields) >= limits.headers) section.truncated = true;
        else if (!name.isEmpty() && name != ":" && !continuation)
            section.fields.push_back({name, withoutLineEnd(raw.sliced(at, end - at)).sliced(line.indexOf(':') + 1)});
        at = end;
    }
    section.end = at;
    return section;
}

QByteArrayView fieldValue(const FieldSection &section, QByteArrayView name)
{
    for (const Field &field : section.fields) {
        if (field.name.compare(name, Qt::CaseInsensitive) == 0) return field.value;
    }
    return {};
}

QByteArrayList decodeIdentifiers(QByteArrayView raw)
{
    QByteArrayList result;
    qsizetype at = 0;
    while ((at = raw.indexOf('<', at)) >= 0) {
        const qsizetype close = raw.indexOf('>', at);
        if (close < 0) break;
        QByteArray id;
        id.reserve(close + 1 - at);
        for (const char c : raw.sliced(at, close + 1 - at)) {
            if (static_cast<uchar>(c) > ' ' && c != 0x7F) id += c;
        }
        // The first one names the conversation, the last ones the message that is answered; the middle can go.
        if (result.size() == maxIdentifiers) result.removeAt(1);
        result.append(id);
        at = close + 1;
    }
    return result;
}

MessageSummary summariseFields(const FieldSection &section)
{
    MessageSummary summary;
    summary.subject = decodeHeader(fieldValue(section, "Subject"));
    for (const Field &field : section.fields) {
        if (field.name.compare("From", Qt::CaseInsensitive) == 0) // two From fields: both senders are shown
            summary.from += decodeAddresses(field.value);
    }
    summary.sender = decodeAddresses(fieldValue(section, "Sender"));
    summary.replyTo = decodeAddresses(fieldValue(section, "Reply-To"));
    summary.to = decodeAddresses(fieldValue(section, "To"));
    summary.cc = decodeAddresses(fieldValue(section, "Cc"));
    summary.bcc = decodeAddresses(fieldValue(section, "Bcc"));
    if (const auto date = parseDate(fieldValue(section, "Date"))) {
        summary.sent = date->seconds;
        summary.sentOffset = date->offset;
    }
    summary.messageId = decodeIdentifiers(fieldValue(section, "Message-ID")).value(0);
    summary.inReplyTo = decodeIdentifiers(fieldValue(section, "In-Reply-To")).value(0);
    summary.references = decodeIdentifiers(fieldValue(section, "References"));
    const QByteArrayView listId = fieldValue(section, "List-Id");
    summary.listId =
        decodeIdentifiers(listId).value(0, listId.trimmed().first(std::min<qsizetype>(200, listId.trimmed().size())).toByteArray());
    summary.headersKnown = true;
    return summary;
}

MessageSummary summarise(QByteArrayView rawHeader) { return summariseFields(readFields(rawHeader, 0, Limits{})); }

QList<Header> readHeaders(QByteArrayView raw, const Limits &limits)
{
    QList<Header> result;
    for (const Field &field : readFields(raw, 0, limits).fields) {
        const QByteArrayView value = field.value.startsWith(' ') ? field.value.sliced(1) : field.value;
        result.append({field.name.toByteArray(), decodeHeader(value), value.toByteArray()});
    }
    return result;
}

} // namespace godwit::mime
