// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/letterwriter.h"

#include "mail/domain.h"
#include "mime/draftfields.h"
#include "mime/reader.h"
#include "mime/textwriter.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <algorithm>

namespace godwit::mime {

namespace {

using Purpose = WriteOptions::Purpose;

struct LetterWriter { // the context of the translations
    Q_DECLARE_TR_FUNCTIONS(LetterWriter)
};

/// A part as it travels: its fields (Content-…), and what is in it.
struct Body {
    QByteArray fields, octets;
    bool eightBit = false;
};

bool isType(QByteArrayView type)
{
    const qsizetype slash = type.indexOf('/');
    const auto isToken = [](char c) { return c > ' ' && c < 0x7F && !QByteArrayView("()<>@,;:\\\"/[]?=").contains(c); };
    return slash > 0 && slash + 1 < type.size() && type.size() < 120 && std::ranges::all_of(type.first(slash), isToken) &&
           std::ranges::all_of(type.sliced(slash + 1), isToken);
}

/// As the recipient sees it: no path of this computer.
QString sentName(const QString &name)
{
    const QString line = harmless(name);
    const QString last = line.sliced(std::max(line.lastIndexOf(u'/'), line.lastIndexOf(u'\\')) + 1).trimmed();
    const bool usable = !last.isEmpty() && last != u"." && last != u".." && last.toUtf8().size() <= 200;
    return usable ? last : safeFileName(last);
}

Body textBody(const QString &clean, const QByteArray &subtype, bool flows)
{
    const Encoded encoded = encodeText(clean);
    HeaderWriter header;
    Parameters parameters{{"charset", QString::fromLatin1(encoded.charset)}};
    if (flows) parameters.append({"format", QStringLiteral("flowed")});
    header.parameters("Content-Type", "text/" + subtype, parameters);
    header.plain("Content-Transfer-Encoding", encoded.transfer);
    return {header.fields(), encoded.octets};
}

/// RFC 2046, 5.2.1: a message has no encoding of its own, so it goes as it is, or as a file.
Body fileBody(const LetterPart &part, QByteArray octets, bool inText)
{
    QByteArray type = part.type.toLower();
    QString name = sentName(part.name);
    const bool message = type == "message/rfc822";
    if (message && !octets.contains('\r')) octets = toCrlf(octets); // from a file
    const bool whole = message && isTransferable(octets);
    if (!isType(type) || type.startsWith("multipart/") || (type.startsWith("message/") && !whole)) type = "application/octet-stream";
    if (message && !name.endsWith(QLatin1String(".eml"), Qt::CaseInsensitive)) name += QStringLiteral(".eml");
    Body body;
    body.eightBit = whole && isEightBit(octets);
    HeaderWriter header;
    Parameters parameters;
    // Whose character set is known, because nothing else reads like it.
    if (type.startsWith("text/") && isEightBit(octets) && QUtf8StringView(octets.constData(), octets.size()).isValidUtf8())
        parameters.append({"charset", QStringLiteral("utf-8")});
    header.parameters("Content-Type", type, parameters);
    header.plain("Content-Transfer-Encoding", !whole ? "base64" : body.eightBit ? "8bit" : "7bit");
    header.parameters("Content-Disposition", inText ? "inline" : "attachment", {{"filename", name}});
    if (inText) header.identifiers("Content-ID", {'<' + part.contentId + '>'});
    body.fields = header.fields();
    body.octets = whole ? octets : base64Lines(octets);
    return body;
}

/// The composer makes a paragraph of each line, so none may stand apart by itself, wherever it is read; and quotes have a bar at their
/// side.
QString htmlDocument(const QString &html)
{
    static const QRegularExpression block(QStringLiteral("<(p|h1|h2|h3|ul|ol|pre)(?=[ >])"));
    static const QRegularExpression quote(QStringLiteral("<blockquote(?=[ >])"));
    QString body = cleanLines(html);
    body.replace(block, QStringLiteral("<\\1 style=\"margin:0\""));
    body.replace(quote, QStringLiteral("<blockquote style=\"margin:0 0 0 0.8ex;border-left:2px solid #729fcf;padding-left:1ex\""));
    return QStringLiteral("<!DOCTYPE html>\n<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; "
                          "charset=utf-8\"></head><body>\n") +
           body + QStringLiteral("\n</body></html>\n");
}

QStringList domainLabels(const QByteArray &domain) { return QString::fromLatin1(domain).split(u'.'); }

bool isDomain(const QByteArray &domain)
{
    if (domain.startsWith('[') && domain.endsWith(']') && domain.size() > 2)
        return std::ranges::all_of(domain.sliced(1, domain.size() - 2),
                                   [](char c) { return c > ' ' && c < 0x7F && c != '[' && c != ']' && c != '\\'; });
    const auto isLetter = [](QChar c) { return c.unicode() < 0x7F && (c.isLetterOrNumber() || c == u'-' || c == u'_'); };
    return !domain.isEmpty() && domain.size() <= 255 && std::ranges::all_of(domainLabels(domain), [&](const QString &label) {
        return !label.isEmpty() && label.size() <= 63 && std::ranges::all_of(label, isLetter);
    });
}

/// RFC 5321, 4.1.2, and RFC 6531, 3.3. Empty: it is none.
QByteArray wireLocalPart(const QString &local)
{
    const QByteArray utf8 = local.normalized(QString::NormalizationForm_C).toUtf8();
    const auto isAtext = [](char c) { return uchar(c) >= 0x80 || (c > ' ' && c < 0x7F && !QByteArrayView("()<>@,;:\\\".[]").contains(c)); };
    const bool dots = !utf8.startsWith('.') && !utf8.endsWith('.') && !utf8.contains("..");
    if (utf8.isEmpty() || utf8.size() > 64 || harmless(local) != local) return {};
    if (dots && std::ranges::all_of(utf8, [&](char c) { return c == '.' || isAtext(c); })) return utf8;
    const bool quoted = utf8.size() > 2 && utf8.startsWith('"') && utf8.endsWith('"');
    QByteArray out = "\"";
    const QByteArray inner = quoted ? utf8.sliced(1, utf8.size() - 2) : utf8;
    for (qsizetype i = 0; i < inner.size(); ++i) {
        if (quoted && inner[i] == '\\' && i + 1 < inner.size()) ++i;
        else if (quoted && inner[i] == '"') return {};
        if (inner[i] == '"' || inner[i] == '\\') out += '\\';
        out += inner[i];
    }
    return out + '"';
}

class Renderer
{
public:
    Renderer(const Letter &letter, const PartContent &content, const WriteOptions &options)
        : m_letter(letter), m_content(content), m_options(options), m_draft(options.purpose == Purpose::Draft)
    {}

    std::expected<Rendered, Error> run()
    {
        if (!m_draft) {
            if (const auto error = envelope()) return std::unexpected(*error);
        }
        const bool redirect = m_letter.origin.relation == LetterOrigin::Relation::Redirect && !m_letter.redirected.isEmpty();
        if (redirect && !m_draft) return resent();
        auto body = root(redirect);
        if (!body) return std::unexpected(body.error());
        HeaderWriter header;
        writeHeader(header);
        m_out.message = header.fields() + body->fields + "\r\n" + body->octets;
        m_out.needsUtf8 |= header.usesUtf8();
        m_out.needsEightBit = body->eightBit;
        return std::move(m_out);
    }

private:
    std::optional<Error> envelope()
    {
        const auto wrong = [](const QString &text) { return Error{Error::Kind::Invalid, {}, {}, text}; };
        m_out.sender = wireAddress(m_letter.from.address);
        if (m_out.sender.isEmpty())
            return wrong(LetterWriter::tr("“%1” is no mail address to send from.").arg(harmless(m_letter.from.address)));
        for (const auto *list : {&m_letter.to, &m_letter.cc, &m_letter.bcc}) {
            for (const Address &each : *list) {
                const QByteArray address = wireAddress(each.address);
                if (address.isEmpty())
                    return wrong(
                        LetterWriter::tr("“%1” is no mail address.").arg(harmless(each.address.isEmpty() ? each.name : each.address)));
                const auto same = [&](const QByteArray &other) { return other.compare(address, Qt::CaseInsensitive) == 0; };
                if (std::ranges::none_of(m_out.recipients, same)) m_out.recipients += address;
            }
        }
        for (const Address &each : m_letter.replyTo)
            if (wireAddress(each.address).isEmpty())
                return wrong(LetterWriter::tr("“%1” is no mail address for answers.").arg(harmless(each.address)));
        if (m_out.recipients.isEmpty()) return wrong(LetterWriter::tr("The message has no recipient."));
        m_out.needsUtf8 =
            isEightBit(m_out.sender) || std::ranges::any_of(m_out.recipients, [](const QByteArray &each) { return isEightBit(each); });
        return {};
    }

    QByteArray identifier() const
    {
        if (m_draft && isIdentifier(m_options.versionId)) return m_options.versionId;
        return isIdentifier(m_letter.messageId) ? m_letter.messageId : newMessageId(m_letter.from.address);
    }

    void recipients(HeaderWriter &header, const QByteArray &prefix)
    {
        header.addresses(prefix + "To", m_letter.to);
        header.addresses(prefix + "Cc", m_letter.cc);
        if (m_options.purpose != Purpose::Send) header.addresses(prefix + "Bcc", m_letter.bcc);
        // RFC 5322, 3.6.3: nobody else needs to know.
        if (!m_draft && m_letter.to.isEmpty() && m_letter.cc.isEmpty()) header.plain(prefix + "To", "undisclosed-recipients:;");
    }

    void writeHeader(HeaderWriter &header)
    {
        header.date("Date", m_options.date, m_options.offset);
        if (!m_draft || m_letter.from != Address()) header.addresses("From", {m_letter.from});
        header.addresses("Reply-To", m_letter.replyTo);
        recipients(header, {});
        header.text("Subject", m_letter.subject);
        header.identifiers("Message-ID", {identifier()});
        header.identifiers("In-Reply-To", {m_letter.inReplyTo});
        header.identifiers("References", m_letter.references);
        if (m_letter.receiptWanted) header.addresses("Disposition-Notification-To", {m_letter.from});
        if (m_draft) writeDraftFields(m_letter, header);
        header.plain("MIME-Version", "1.0");
    }

    LetterPart redirected() const
    {
        LetterPart part;
        part.file = m_letter.redirected;
        part.name = QStringLiteral("message.eml");
        part.type = "message/rfc822";
        return part;
    }

    /// RFC 5322, 3.6.6: before the message, which stays as it is.
    std::expected<Rendered, Error> resent()
    {
        const auto original = m_content(redirected());
        if (!original) return std::unexpected(original.error());
        HeaderWriter header;
        header.date("Resent-Date", m_options.date, m_options.offset);
        header.addresses("Resent-From", {m_letter.from});
        recipients(header, "Resent-");
        header.identifiers("Resent-Message-ID", {identifier()});
        m_out.message = header.fields() + toCrlf(*original);
        m_out.needsUtf8 |= header.usesUtf8();
        m_out.needsEightBit = isEightBit(*original);
        return std::move(m_out);
    }

    /// The simplest structure that holds it.
    std::expected<Body, Error> root(bool redirect)
    {
        auto body = text();
        if (!body) return body;
        std::vector<Body> parts;
        parts.push_back(std::move(*body));
        QList<LetterPart> files;
        for (const LetterPart &part : m_letter.parts)
            if (part.contentId.isEmpty() || m_letter.html.isEmpty()) files += part;
        if (redirect) files += redirected();
        for (const LetterPart &part : std::as_const(files)) {
            const auto octets = m_content(part);
            if (!octets) return std::unexpected(octets.error());
            parts.push_back(fileBody(part, *octets, false));
        }
        return parts.size() == 1 ? std::move(parts.front()) : multipart("mixed", parts);
    }

    std::expected<Body, Error> text()
    {
        const QString clean = cleanLines(m_letter.text);
        // A draft is to come back letter for letter.
        Body plain = textBody(!m_draft ? flowed(clean) : clean.isEmpty() ? clean : clean + u'\n', "plain", !m_draft);
        if (m_letter.html.isEmpty()) return plain;
        std::vector<Body> related;
        related.push_back(textBody(htmlDocument(m_letter.html), "html", false));
        for (const LetterPart &part : m_letter.parts) {
            // A picture that was taken out of the text again does not travel unseen.
            if (part.contentId.isEmpty() || !m_letter.html.contains(QStringLiteral("cid:") + QString::fromUtf8(part.contentId))) continue;
            const auto octets = m_content(part);
            if (!octets) return std::unexpected(octets.error());
            related.push_back(fileBody(part, *octets, true));
        }
        std::vector<Body> both;
        both.push_back(std::move(plain));
        both.push_back(related.size() == 1 ? std::move(related.front()) : multipart("related", related));
        return multipart("alternative", both);
    }

    Body multipart(const QByteArray &subtype, const std::vector<Body> &parts)
    {
        const QByteArray delimiter = boundary(parts);
        Body out;
        qsizetype size = 0;
        for (const Body &part : parts) size += part.fields.size() + part.octets.size() + delimiter.size() + 10;
        out.octets.reserve(size + delimiter.size() + 10);
        for (const Body &part : parts) {
            out.octets += "--" + delimiter + "\r\n" + part.fields + "\r\n";
            out.octets += part.octets;
            out.octets += "\r\n"; // belongs to the delimiter (RFC 2046, 5.1.1)
            out.eightBit |= part.eightBit;
        }
        out.octets += "--" + delimiter + "--\r\n";
        HeaderWriter header;
        Parameters parameters{{"boundary", QString::fromLatin1(delimiter)}};
        if (subtype == "related") parameters.append({"type", QStringLiteral("text/html")}); // RFC 2387, 3.1
        header.parameters("Content-Type", "multipart/" + subtype, parameters);
        if (out.eightBit) header.plain("Content-Transfer-Encoding", "8bit");
        out.fields = header.fields();
        return out;
    }

    /// Made of the letter, so that what is sent and its copy are alike.
    QByteArray boundary(const std::vector<Body> &parts)
    {
        for (;;) {
            const QByteArray seed = m_letter.messageId + QByteArray::number(m_options.date) + '/' + QByteArray::number(++m_boundaries);
            const QByteArray found = "=_" + QCryptographicHash::hash(seed, QCryptographicHash::Sha256).first(16).toHex();
            if (std::ranges::none_of(parts, [&](const Body &part) { return part.octets.contains(found); })) return found;
        }
    }

    const Letter &m_letter;
    const PartContent &m_content;
    const WriteOptions &m_options;
    bool m_draft;
    Rendered m_out;
    int m_boundaries = 0;
};

} // namespace

std::expected<Rendered, Error> writeLetter(const Letter &letter, const PartContent &content, const WriteOptions &options)
{
    return Renderer(letter, content, options).run();
}

QByteArray newMessageId(const QString &fromAddress)
{
    const QByteArray address = wireAddress(fromAddress);
    const QByteArray domain = address.sliced(address.lastIndexOf('@') + 1);
    quint32 random[5];
    QRandomGenerator::system()->fillRange(random);
    const QByteArray unique = QByteArray(reinterpret_cast<const char *>(random), sizeof random).toHex();
    return '<' + unique + '@' + (domain.isEmpty() || domain.startsWith('[') ? QByteArray("godwit.invalid") : domain) + '>';
}

QByteArray wireAddress(const QString &address)
{
    const QString trimmed = address.trimmed();
    const qsizetype at = trimmed.lastIndexOf(u'@');
    if (at < 1) return {};
    const QByteArray local = wireLocalPart(trimmed.first(at));
    const QByteArray domain = asciiDomain(trimmed.sliced(at + 1)).toLatin1();
    return local.isEmpty() || !isDomain(domain) ? QByteArray() : local + '@' + domain;
}

} // namespace godwit::mime
