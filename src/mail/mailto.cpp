// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/mailto.h"

#include "mail/plaintext.h"

#include <algorithm>

namespace godwit {

namespace {

constexpr qsizetype longestLink = 64 * 1024;
constexpr qsizetype longestAddress = 320; // RFC 5321, 4.5.3.1: 64 + "@" + 255
constexpr qsizetype mostAddresses = 100;

int hexDigit(char c)
{
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

/// RFC 3986, 2.1. "+" is a plus and no space (RFC 6068, 5). UTF-8; what is not becomes U+FFFD.
QString decoded(QByteArrayView text)
{
    QByteArray octets;
    octets.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            octets += text[i];
            continue;
        }
        octets += char(hexDigit(text[i + 1]) * 16 + hexDigit(text[i + 2]));
        i += 2;
    }
    return QString::fromUtf8(octets);
}

bool isWellFormed(QByteArrayView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '%' && (i + 2 >= text.size() || hexDigit(text[i + 1]) < 0 || hexDigit(text[i + 2]) < 0)) return false;
    }
    return true;
}

/// addr-spec as far as it takes to be harmless and copyable: one "@" that counts, no blank, control or direction, and nothing that would
/// end the address inside a header field. A quoted local part may hold what it quotes.
bool isAddress(const QString &text)
{
    const qsizetype at = text.lastIndexOf(u'@');
    if (at < 1 || at + 1 >= text.size() || text.size() > longestAddress || oneLine(text) != text) return false;
    const auto isSafe = [](QChar c) { return c != u' ' && !QStringView(u"<>\"(),;:\\@[]").contains(c); };
    const QStringView domain = QStringView(text).sliced(at + 1);
    QStringView local = QStringView(text).first(at);
    const bool literal = domain.startsWith(u'[') && domain.endsWith(u']') && domain.size() > 2;
    if (!std::ranges::all_of(literal ? domain.sliced(1, domain.size() - 2) : domain,
                             [&](QChar c) { return isSafe(c) || (literal && c == u':'); }))
        return false;
    const bool quoted = local.size() > 2 && local.startsWith(u'"') && local.endsWith(u'"');
    if (!quoted) return std::ranges::all_of(local, isSafe);
    local = local.sliced(1, local.size() - 2);
    return !local.contains(u'"') && !local.contains(u'\\');
}

/// Commas part addresses before they are decoded: an encoded one belongs to its address (RFC 6068, 2).
void addAddresses(QStringList &list, QByteArrayView text, qsizetype others)
{
    while (!text.isEmpty() && list.size() + others < mostAddresses) {
        const qsizetype comma = text.indexOf(',');
        const QString address = decoded(comma < 0 ? text : text.first(comma)).trimmed();
        if (isAddress(address) && !list.contains(address)) list << address;
        text = comma < 0 ? QByteArrayView() : text.sliced(comma + 1);
    }
}

QString harmlessLines(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    QStringList lines;
    for (const QStringView line : QStringView(text).split(u'\n')) lines << oneLine(line, longestLink);
    return lines.join(u'\n');
}

/// RFC 6068, 4: In-Reply-To is safe; the "%" of its own must be encoded, so what comes out is what was meant.
QByteArray identifier(const QString &text)
{
    const QByteArray id = text.trimmed().toLatin1();
    const bool plain = std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x7F; }) && id.size() > 4 && id.size() <= 250;
    if (!plain || !id.startsWith('<') || !id.endsWith('>') || !id.contains('@')) return {};
    const QByteArrayView inner = QByteArrayView(id).sliced(1, id.size() - 2);
    return std::ranges::all_of(inner, [](char c) { return c > ' ' && c != '<' && c != '>'; }) ? id : QByteArray();
}

} // namespace

std::optional<Mailto> parseMailto(QByteArrayView link)
{
    constexpr QByteArrayView scheme("mailto:");
    if (link.size() > longestLink || link.size() < scheme.size()) return std::nullopt;
    if (link.first(scheme.size()).compare(scheme, Qt::CaseInsensitive) != 0 || !isWellFormed(link)) return std::nullopt;
    link = link.sliced(scheme.size());
    if (const qsizetype fragment = link.indexOf('#'); fragment >= 0) link = link.first(fragment); // means nothing here (RFC 6068, 2)
    const qsizetype question = link.indexOf('?');
    Mailto result;
    addAddresses(result.to, question < 0 ? link : link.first(question), 0);
    QByteArrayView fields = question < 0 ? QByteArrayView() : link.sliced(question + 1);
    bool hasSubject = false, hasBody = false; // of two the first counts
    while (!fields.isEmpty()) {
        const qsizetype end = fields.indexOf('&');
        const QByteArrayView field = end < 0 ? fields : fields.first(end);
        fields = end < 0 ? QByteArrayView() : fields.sliced(end + 1);
        const qsizetype equals = field.indexOf('=');
        if (equals < 1) continue;
        const QString name = decoded(field.first(equals)).toLower();
        const QByteArrayView value = field.sliced(equals + 1);
        if (name == QLatin1String("to")) addAddresses(result.to, value, result.cc.size());
        else if (name == QLatin1String("cc")) addAddresses(result.cc, value, result.to.size());
        else if (name == QLatin1String("subject") && !std::exchange(hasSubject, true)) result.subject = oneLine(decoded(value), 1000);
        else if (name == QLatin1String("body") && !std::exchange(hasBody, true)) result.body = harmlessLines(decoded(value));
        else if (name == QLatin1String("in-reply-to") && result.inReplyTo.isEmpty()) result.inReplyTo = identifier(decoded(value));
    }
    return result;
}

Letter letterFor(const Mailto &mailto)
{
    Letter letter;
    for (const QString &each : mailto.to) letter.to += Address{{}, each};
    for (const QString &each : mailto.cc) letter.cc += Address{{}, each};
    letter.subject = mailto.subject;
    letter.text = mailto.body;
    letter.inReplyTo = mailto.inReplyTo;
    if (!mailto.inReplyTo.isEmpty()) letter.references = {mailto.inReplyTo};
    return letter;
}

} // namespace godwit
