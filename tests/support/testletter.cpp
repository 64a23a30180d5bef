// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testletter.h"

#include "support/imapwords.h"

namespace godwit::test {

namespace {

/// The fields of a header, each with its continuation lines and its last CRLF.
QByteArrayList fieldsOf(const QByteArray &header)
{
    QByteArrayList fields;
    for (qsizetype at = 0; at < header.size();) {
        qsizetype end = header.indexOf("\r\n", at);
        end = end < 0 ? header.size() : end + 2;
        const QByteArray line = header.sliced(at, end - at);
        at = end;
        if (line == "\r\n") break;
        if ((line[0] == ' ' || line[0] == '\t') && !fields.isEmpty()) fields.last() += line;
        else fields.append(line);
    }
    return fields;
}

bool isCalled(const QByteArray &field, const QByteArray &name)
{
    const qsizetype colon = field.indexOf(':');
    return colon >= 0 && field.first(colon).trimmed().compare(name, Qt::CaseInsensitive) == 0;
}

QByteArray bodyOf(const QByteArray &letter) { return letter.sliced(headerOf(letter).size()); }

QByteArray addresses(const QByteArray &field)
{
    if (field.isEmpty()) return "NIL";
    QByteArray out;
    for (const QByteArray &one : field.split(',')) {
        const qsizetype open = one.indexOf('<');
        const QByteArray address = open < 0 ? one.trimmed() : one.sliced(open + 1, one.indexOf('>') - open - 1);
        QByteArray name = open < 0 ? QByteArray() : one.first(open).trimmed();
        if (name.size() > 1 && name.startsWith('"') && name.endsWith('"')) name = name.sliced(1, name.size() - 2);
        if (name.isEmpty()) name = QByteArray();
        const qsizetype at = address.lastIndexOf('@');
        out += '(' + quotedOrNil(name) + " NIL " + quotedOrNil(address.first(at)) + ' ' + quotedOrNil(address.sliced(at + 1)) + ')';
    }
    return '(' + out + ')';
}

struct ContentType {
    QByteArray type = "text", subtype = "plain";
    QByteArray parameters = "NIL"; ///< as in BODYSTRUCTURE
    QByteArray boundary;
};

ContentType contentTypeOf(const QByteArray &field)
{
    ContentType content;
    if (field.isNull()) {
        content.parameters = "(\"charset\" \"us-ascii\")";
        return content;
    }
    const QByteArrayList parts = field.split(';');
    const qsizetype slash = parts[0].indexOf('/');
    content.type = parts[0].first(slash).trimmed().toLower();
    content.subtype = parts[0].sliced(slash + 1).trimmed().toLower();
    QByteArrayList parameters;
    for (qsizetype i = 1; i < parts.size(); ++i) {
        const qsizetype equals = parts[i].indexOf('=');
        const QByteArray name = parts[i].first(equals).trimmed().toLower();
        QByteArray value = parts[i].sliced(equals + 1).trimmed();
        if (value.startsWith('"')) value = value.sliced(1, value.size() - 2);
        if (name == "boundary") content.boundary = value;
        parameters << quotedOrNil(name) << quotedOrNil(value);
    }
    if (!parameters.isEmpty()) content.parameters = '(' + parameters.join(' ') + ')';
    return content;
}

/// RFC 2046, 5.1.1: the CRLF before a delimiter belongs to the delimiter.
QByteArrayList partsOf(const QByteArray &body, const QByteArray &boundary)
{
    QByteArrayList parts;
    const QByteArray delimiter = "\r\n--" + boundary, octets = "\r\n" + body;
    qsizetype at = octets.indexOf(delimiter);
    while (at >= 0 && !octets.sliced(at + delimiter.size()).startsWith("--")) {
        const qsizetype start = octets.indexOf("\r\n", at + delimiter.size()) + 2, next = octets.indexOf(delimiter, start - 2);
        if (next < 0) break;
        parts.append(next > start ? octets.sliced(start, next - start) : QByteArray(""));
        at = next;
    }
    return parts;
}

QByteArray dispositionOf(const QByteArray &field)
{
    if (field.isNull()) return "NIL";
    const QByteArrayList parts = field.split(';');
    if (parts.size() == 1) return '(' + quotedOrNil(parts[0].trimmed()) + " NIL)";
    const QByteArray name = parts[1].first(parts[1].indexOf('=')).trimmed();
    QByteArray value = parts[1].sliced(parts[1].indexOf('=') + 1).trimmed();
    value.replace('"', QByteArray());
    return '(' + quotedOrNil(parts[0].trimmed()) + " (" + quotedOrNil(name) + ' ' + quotedOrNil(value) + "))";
}

} // namespace

QByteArray letterNamed(const QByteArray &name, int variant)
{
    QByteArray header = "From: \"Joan D. " + name +
                        "\" <joan@example.net>\r\nTo: alice@example.org, Bob <bob@example.org>\r\nSubject: About " + name +
                        "\r\nDate: Mon, 23 Nov 2026 09:00:00 +0100\r\nMessage-ID: <" + name + "@example.net>\r\nMIME-Version: 1.0\r\n";
    if (variant % 2) header += "References: <first@example.net>\r\n <" + name + ".before@example.net>\r\n";
    const QByteArray text = "This is " + name + ".\r\n" + QByteArray(variant % 7 * 10, 'x') + "\r\n";
    if (variant % 3) return header + "Content-Type: text/plain; charset=utf-8\r\n\r\n" + text;
    return header + "Content-Type: multipart/mixed; boundary=\"b0\"\r\n\r\n--b0\r\nContent-Type: text/plain; charset=us-ascii\r\n\r\n" +
           text +
           "--b0\r\nContent-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64\r\n"
           "Content-Disposition: attachment; filename=\"" +
           name + ".bin\"\r\n\r\nAAEC\r\n--b0--\r\n";
}

QByteArray headerOf(const QByteArray &letter)
{
    if (letter.startsWith("\r\n")) return letter.first(2);
    const qsizetype end = letter.indexOf("\r\n\r\n");
    return end < 0 ? letter : letter.first(end + 4);
}

QByteArray headerField(const QByteArray &letter, const QByteArray &name)
{
    for (const QByteArray &field : fieldsOf(headerOf(letter))) {
        if (!isCalled(field, name)) continue;
        QByteArray value = field.sliced(field.indexOf(':') + 1).trimmed();
        return value.isEmpty() ? QByteArray("") : value.replace("\r\n", "");
    }
    return {};
}

QByteArray messageIdOf(const QByteArray &letter) { return headerField(letter, "Message-ID"); }

QByteArray headerFieldsOf(const QByteArray &letter, const QByteArrayList &names)
{
    QByteArray out;
    for (const QByteArray &field : fieldsOf(headerOf(letter)))
        for (const QByteArray &name : names)
            if (isCalled(field, name)) out += field;
    return out + "\r\n";
}

QByteArray envelopeOf(const QByteArray &letter)
{
    const auto field = [&letter](const char *name) { return headerField(letter, name); };
    const QByteArray from = addresses(field("From"));
    const auto orFrom = [&](const char *name) { return field(name).isEmpty() ? from : addresses(field(name)); };
    return '(' +
           QByteArrayList{quotedOrNil(field("Date")),
                          quotedOrNil(field("Subject")),
                          from,
                          orFrom("Sender"),
                          orFrom("Reply-To"),
                          addresses(field("To")),
                          addresses(field("Cc")),
                          addresses(field("Bcc")),
                          quotedOrNil(field("In-Reply-To")),
                          quotedOrNil(field("Message-ID"))}
               .join(' ') +
           ')';
}

QByteArray bodyStructureOf(const QByteArray &letter, bool extended)
{
    const ContentType content = contentTypeOf(headerField(letter, "Content-Type"));
    const QByteArray disposition = dispositionOf(headerField(letter, "Content-Disposition"));
    const QByteArray more = extended ? ' ' + disposition + " NIL NIL" : QByteArray();
    if (content.type == "multipart") {
        QByteArray children;
        for (const QByteArray &part : partsOf(bodyOf(letter), content.boundary)) children += bodyStructureOf(part, extended);
        return '(' + children + ' ' + quotedOrNil(content.subtype) + (extended ? ' ' + content.parameters + more : QByteArray()) + ')';
    }
    const QByteArray encoding = headerField(letter, "Content-Transfer-Encoding"), body = bodyOf(letter);
    QByteArrayList fields{quotedOrNil(content.type),
                          quotedOrNil(content.subtype),
                          content.parameters,
                          quotedOrNil(headerField(letter, "Content-ID")),
                          quotedOrNil(headerField(letter, "Content-Description")),
                          quotedOrNil(encoding.isNull() ? QByteArray("7bit") : encoding),
                          QByteArray::number(body.size())};
    if (content.type == "text") fields << QByteArray::number(body.count('\n'));
    return '(' + fields.join(' ') + (extended ? " NIL" + more : QByteArray()) + ')';
}

} // namespace godwit::test
