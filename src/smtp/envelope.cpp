// SPDX-License-Identifier: GPL-3.0-or-later
#include "smtp/envelope.h"

#include "smtp/capabilities.h"

#include <QStringDecoder>
#include <algorithm>

namespace godwit::smtp {

namespace {

constexpr qsizetype longestAddress = 254;   // RFC 5321 4.5.3.1.3, without the brackets
constexpr qsizetype longestEnvelopeId = 100; // RFC 3461 5.4

Error refused(Error::Kind kind, const char *code, const QString &why) { return Error{kind, code, {}, why}; }

bool isPrintable(char c) { return c > ' ' && c < '\x7f'; }
bool isWide(char c) { return static_cast<signed char>(c) < 0; }

/// Atom (RFC 5321 4.1.2), and dots in any place: such addresses exist.
bool isAtomChar(char c) { return isWide(c) || (isPrintable(c) && !QByteArrayView("()<>[]:;@\\,\"").contains(c)); }

/// The octets of a local part that is written in quotes, up to and with the second one; 0: it does not end.
qsizetype quotedSize(QByteArrayView text)
{
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text[i] == '"') return i + 1;
        if (text[i] == '\\' && ++i == text.size()) return 0;
    }
    return 0;
}

bool isDomain(QByteArrayView domain)
{
    if (domain.startsWith('[')) // address-literal (4.1.3)
        return domain.size() > 2 && domain.endsWith(']') && std::ranges::all_of(domain.sliced(1, domain.size() - 2), [](char c) {
                   return isPrintable(c) && !QByteArrayView("[]\\<>").contains(c);
               });
    return !domain.isEmpty() && std::ranges::all_of(domain, [](char c) {
        return isWide(c) || c == '-' || c == '.' || c == '_' || (isPrintable(c) && QChar::isLetterOrNumber(char32_t(c)));
    });
}

/// Mailbox = Local-part "@" ( Domain / address-literal ): nothing in it can end the command, or the path, before its end.
bool isMailbox(const QByteArray &address, bool utf8)
{
    if (address.size() > longestAddress || std::ranges::any_of(address, [](char c) { return !isWide(c) && (c < ' ' || c == '\x7f'); }))
        return false;
    if (std::ranges::any_of(address, isWide)) {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = decoder(address);
        const auto control = [](QChar c) { return c.category() == QChar::Other_Control; };
        if (!utf8 || decoder.hasError() || std::ranges::any_of(text, control)) return false;
    }
    const bool quoted = address.startsWith('"');
    const qsizetype at = quoted ? quotedSize(address) : address.indexOf('@');
    if (at <= 0 || at >= address.size() || address[at] != '@') return false;
    const QByteArrayView local = QByteArrayView(address).first(at);
    return (quoted || std::ranges::all_of(local, isAtomChar)) && isDomain(QByteArrayView(address).sliced(at + 1));
}

/// xtext (RFC 3461 4)
QByteArray xtext(const QByteArray &text)
{
    QByteArray out;
    for (const char c : text) {
        if (isPrintable(c) && c != '+' && c != '=') out += c;
        else out += '+' + QByteArray(1, c).toHex().toUpper();
    }
    return out;
}

Error fault(const Envelope &envelope)
{
    const auto invalid = [](const QString &why) { return refused(Error::Kind::Invalid, "", why); };
    if (envelope.recipients.isEmpty()) return invalid(QStringLiteral("there is no recipient"));
    if (envelope.octets == 0) return invalid(QStringLiteral("the message is empty"));
    QByteArrayList addresses = envelope.recipients;
    if (!envelope.sender.isEmpty()) addresses.prepend(envelope.sender);
    for (const QByteArray &address : std::as_const(addresses))
        if (!isMailbox(address, envelope.needsUtf8)) return invalid(QStringLiteral("not an address: ") + QString::fromUtf8(address));
    const QByteArray &id = envelope.reports.envelopeId;
    if (id.size() > longestEnvelopeId || !std::ranges::all_of(id, isPrintable))
        return invalid(QStringLiteral("not an envelope identifier"));
    return {};
}

} // namespace

Error refusal(const Envelope &envelope, const Capabilities &capabilities)
{
    if (const Error error = fault(envelope)) return error;
    const auto most = capabilities.size();
    if (most && envelope.octets > *most)
        return refused(Error::Kind::No, "5.3.4",
                       QStringLiteral("%1 of at most %2 octets").arg(QString::number(envelope.octets), QString::number(*most)));
    if (envelope.needsUtf8 && !capabilities.has("SMTPUTF8")) return refused(Error::Kind::No, "5.6.7", QStringLiteral("SMTPUTF8"));
    if (envelope.needsEightBit && !capabilities.has("8BITMIME")) return refused(Error::Kind::No, "5.6.3", QStringLiteral("8BITMIME"));
    return {};
}

QByteArray mailCommand(const Envelope &envelope, const Capabilities &capabilities)
{
    QByteArray line = "MAIL FROM:<" + envelope.sender + '>';
    if (capabilities.has("SIZE")) line += " SIZE=" + QByteArray::number(envelope.octets);
    if ((envelope.needsEightBit || envelope.needsUtf8) && capabilities.has("8BITMIME")) line += " BODY=8BITMIME";
    if (envelope.needsUtf8) line += " SMTPUTF8";
    if (!capabilities.has("DSN")) return line;
    if (envelope.reports.ret == DeliveryReports::Return::Full) line += " RET=FULL";
    if (envelope.reports.ret == DeliveryReports::Return::Headers) line += " RET=HDRS";
    if (!envelope.reports.envelopeId.isEmpty()) line += " ENVID=" + xtext(envelope.reports.envelopeId);
    return line;
}

QByteArray rcptCommand(const Envelope &envelope, const QByteArray &recipient, const Capabilities &capabilities)
{
    using On = DeliveryReports::On;
    QByteArray line = "RCPT TO:<" + recipient + '>';
    if (!capabilities.has("DSN") || !envelope.reports.notify) return line;
    QByteArrayList occasions;
    if (envelope.reports.notify.testFlag(On::Success)) occasions << "SUCCESS";
    if (envelope.reports.notify.testFlag(On::Failure)) occasions << "FAILURE";
    if (envelope.reports.notify.testFlag(On::Delay)) occasions << "DELAY";
    return line + " NOTIFY=" + occasions.join(',');
}

} // namespace godwit::smtp
