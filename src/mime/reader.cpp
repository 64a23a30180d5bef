// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/blocks.h"
#include "mime/charset.h"
#include "mime/htmlbuilder.h"
#include "mime/scan.h"
#include "mime/extras.h"
#include "mime/unsubscribe.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QSet>
#include <QTimeZone>
#include <algorithm>
#include <array>

namespace godwit::mime {

namespace {

struct Reader { // the context of the translations
    Q_DECLARE_TR_FUNCTIONS(Reader)
};

QString parameterOf(const Parameters &parameters, QByteArrayView name)
{
    for (const auto &[key, value] : parameters) {
        if (key == name) return value;
    }
    return {};
}

QString fileNameOf(const Entity &entity)
{
    const QString name = parameterOf(entity.dispositionParameters, "filename");
    return name.isEmpty() ? entity.parameter("name") : name;
}

// For a part to which its sender gave no name.
QString nameForType(const Entity &part)
{
    static constexpr std::array<std::pair<const char *, const char *>, 14> extensions{{{"text/calendar", ".ics"},
                                                                                       {"text/vcard", ".vcf"},
                                                                                       {"text/x-vcard", ".vcf"},
                                                                                       {"text/csv", ".csv"},
                                                                                       {"text/plain", ".txt"},
                                                                                       {"text/html", ".html"},
                                                                                       {"image/png", ".png"},
                                                                                       {"image/jpeg", ".jpg"},
                                                                                       {"image/gif", ".gif"},
                                                                                       {"image/webp", ".webp"},
                                                                                       {"application/pdf", ".pdf"},
                                                                                       {"application/zip", ".zip"},
                                                                                       {"message/rfc822", ".eml"},
                                                                                       {"application/pgp-signature", ".asc"}}};
    const QByteArray type = part.type + '/' + part.subtype;
    for (const auto &[known, extension] : extensions) {
        if (type == known) return Reader::tr("attachment") + QLatin1StringView(extension);
    }
    return {};
}

// How many octets base64 text decodes to, without decoding it.
std::uint64_t base64Size(QByteArrayView text)
{
    std::uint64_t digits = 0;
    for (const char c : text) digits += (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '/';
    return digits * 3 / 4;
}

SenderFacts senderFacts(const FieldSection &header)
{
    SenderFacts facts;
    facts.fromFields = 0;
    for (const Field &field : header.fields) {
        if (field.name.compare("From", Qt::CaseInsensitive) != 0) continue;
        ++facts.fromFields;
        facts.hidesText |= hidesText(decodeWords(field.value));
    }
    return facts;
}

/// Walks the tree of one message and fills a document. Recursion is bounded by Limits::depth.
class DocumentBuilder
{
public:
    DocumentBuilder(QByteArrayView raw, const Limits &limits) : m_raw(raw), m_limits(limits), m_sink(limits.blocks) {}

    Document build()
    {
        m_scan = scanMessage(m_raw, m_limits);
        m_document.headers = readHeaders(m_raw, m_limits);
        const FieldSection header = readFields(m_raw, 0, m_limits);
        m_document.summary = summariseFields(header);
        m_document.sender = senderFacts(header);
        m_document.structure = toPart(m_scan, m_scan.entities.front());
        collectReferences();
        walk(m_scan.entities.front(), 0, true);
        m_document.body = m_sink.take();
        m_document.cards = collectCards(m_raw, m_scan);
        m_document.unsubscribe = readUnsubscribe(m_document.headers);
        m_document.receiptTo = readReceiptTo(m_document.headers);
        for (const QString &text : sealsInWords(m_scan, m_document.body)) note(text);
        finishSummary();
        finishNotes();
        return std::move(m_document);
    }

    /// After build().
    std::shared_ptr<const HtmlBody> buildHtml()
    {
        const auto isShownHtml = [](const Entity &part) { return part.is("text", "html") && part.disposition != "attachment"; };
        if (std::ranges::none_of(m_scan.entities, isShownHtml)) return nullptr;
        HtmlBuilder builder;
        m_sawHtml = false;
        collectHtml(m_scan.entities.front(), 0, builder);
        return m_sawHtml ? builder.take() : nullptr;
    }

private:
    const Entity &entity(int index) const { return m_scan.entities[static_cast<std::size_t>(index)]; }

    void walk(const Entity &part, int nesting, bool shown)
    {
        if (part.is("multipart") && !part.children.empty()) {
            multipart(part, nesting, shown);
        } else if (part.is("message") && !part.children.empty()) {
            message(part, nesting, shown);
        } else {
            leaf(part, nesting, shown);
        }
    }

    void multipart(const Entity &part, int nesting, bool shown)
    {
        int chosen = -1;
        if (part.subtype == "alternative") chosen = alternative(part);
        for (const int child : part.children) walk(entity(child), nesting, shown && (chosen < 0 || child == chosen));
    }

    // RFC 2046, 5.1.4: the last one that can be shown; but what can be shown is text, and the sender's own plain text is better
    // than ours made of HTML.
    int alternative(const Entity &part) const
    {
        int html = -1, other = -1;
        for (const int child : part.children) {
            const Entity *text = firstText(entity(child));
            if (!text) continue;
            if (text->subtype == "html") html = child;
            else if (text->subtype == "plain" && !isBlank(*text)) return child;
            else other = child;
        }
        return html >= 0 ? html : other >= 0 ? other : part.children.back();
    }

    const Entity *firstText(const Entity &part) const
    {
        if (part.is("text")) return part.disposition == "attachment" ? nullptr : &part;
        if (!part.is("multipart")) return nullptr;
        for (const int child : part.children) {
            if (const Entity *found = firstText(entity(child))) return found;
        }
        return nullptr;
    }

    bool isBlank(const Entity &part) const
    {
        const QByteArrayView body = m_scan.body(m_raw, part);
        return decodeTransfer(body.first(std::min<qsizetype>(body.size(), 10'000)), part.encoding).trimmed().isEmpty();
    }

    /// The same walk, with the HTML where there is a choice.
    void collectHtml(const Entity &part, int nesting, HtmlBuilder &builder)
    {
        if (part.is("multipart") && !part.children.empty()) {
            const int chosen = part.subtype == "alternative" ? htmlAlternative(part) : -1;
            for (const int child : part.children)
                if (chosen < 0 || child == chosen) collectHtml(entity(child), nesting, builder);
        } else if (part.is("message") && !part.children.empty()) {
            const Entity &inner = entity(part.children.front());
            const QString header = nestedHeader(summariseFields(readFields(m_raw, inner.headerBegin, m_limits)));
            builder.addBlocks({{Block::Kind::NestedHeader, 0, nesting + 1, header}});
            collectHtml(inner, nesting + 1, builder);
        } else if (isReadable(part) && part.disposition != "attachment") {
            if (part.is("text", "html")) {
                m_sawHtml = true;
                builder.addHtml(decodedText(part), m_limits.htmlOctets, [this](const QByteArray &id) { return contentById(id); });
            } else {
                BlockSink sink(m_limits.blocks);
                sink.setNesting(nesting);
                readText(part, decodedText(part), sink);
                if (const auto blocks = sink.take(); !blocks.empty()) builder.addBlocks(blocks);
            }
        }
    }

    int htmlAlternative(const Entity &part) const
    {
        int html = -1;
        for (const int child : part.children)
            if (const Entity *text = firstText(entity(child)); text && text->subtype == "html" && !isBlank(*text)) html = child;
        return html >= 0 ? html : alternative(part);
    }

    QByteArray contentById(const QByteArray &id) const
    {
        constexpr qsizetype mostOctets = 40 * 1024 * 1024;
        const auto found = std::ranges::find_if(m_scan.entities, [&](const Entity &part) { return !id.isEmpty() && part.contentId == id; });
        if (found == m_scan.entities.end() || !found->children.empty()) return {};
        const QByteArrayView body = m_scan.body(m_raw, *found);
        return body.size() > mostOctets ? QByteArray() : decodeTransfer(body, found->encoding);
    }

    void message(const Entity &part, int nesting, bool shown)
    {
        const Entity &inner = entity(part.children.front());
        const MessageSummary summary = summariseFields(readFields(m_raw, inner.headerBegin, m_limits));
        QString name = fileNameOf(part);
        if (name.isEmpty() && !summary.subject.isEmpty()) name = summary.subject + QStringLiteral(".eml");
        attach(part, name.isEmpty() ? Reader::tr("message") + QStringLiteral(".eml") : name);
        if (shown) {
            m_sink.setNesting(nesting + 1);
            m_sink.nestedHeader(nestedHeader(summary));
            m_showedText = m_afterNested = false;
        }
        walk(inner, nesting + 1, shown);
        m_sink.setNesting(nesting);
        m_afterNested = shown;
    }

    static QString nestedHeader(const MessageSummary &summary)
    {
        const auto addresses = [](const QList<Address> &list) {
            QStringList shown;
            for (const Address &address : list.first(std::min<qsizetype>(20, list.size()))) {
                if (address.name.isEmpty() || address.address.isEmpty()) shown += address.name + address.address;
                else shown += QStringLiteral("%1 <%2>").arg(address.name, address.address);
            }
            return shown.join(QStringLiteral(", ")) + (list.size() > 20 ? QStringLiteral(", …") : QString());
        };
        QStringList lines;
        if (!summary.from.isEmpty()) lines += Reader::tr("From: ") + addresses(summary.from);
        if (!summary.to.isEmpty()) lines += Reader::tr("To: ") + addresses(summary.to);
        if (summary.sent != 0) {
            const auto moment = QDateTime::fromSecsSinceEpoch(summary.sent, QTimeZone::fromSecondsAheadOfUtc(summary.sentOffset));
            lines += Reader::tr("Date: ") + QLocale().toString(moment, QLocale::LongFormat);
        }
        lines += Reader::tr("Subject: ") + summary.subject;
        return lines.join(u'\n');
    }

    void leaf(const Entity &part, int nesting, bool shown)
    {
        const bool text = isReadable(part);
        const bool asText = text && part.disposition != "attachment";
        if (asText && shown) {
            if (!m_sink.isEmpty() && (m_showedText || m_afterNested)) m_sink.separator();
            m_afterNested = false;
            m_showedText = true;
            m_sink.setNesting(nesting);
            show(part);
        }
        if (part.is("message", "external-body")) note(Reader::tr("A part of the message lies elsewhere. Godwit does not fetch it."));
        if (part.is("message", "partial")) note(Reader::tr("This is only a piece of a message that was sent in several."));
        const QString name = fileNameOf(part);
        const bool inlineImage = part.is("image") && part.subtype != "svg+xml" && !part.contentId.isEmpty() &&
                                 m_referenced.contains(part.contentId) && part.disposition != "attachment";
        if (inlineImage || (asText && name.isEmpty())) return;
        attach(part, name);
    }

    // Parts whose source is fit to be read as it is. A calendar, a card or an SVG is not: it is a file.
    static bool isReadable(const Entity &part)
    {
        if (part.is("multipart")) // without any boundary in it
            return true;
        if (part.is("message")) return part.subtype == "delivery-status" || part.subtype == "disposition-notification";
        static constexpr std::array<QByteArrayView, 9> files{"calendar", "vcard", "x-vcard", "directory", "rtf",
                                                             "csv",      "xml",   "css",     "javascript"};
        return part.is("text") && std::ranges::find(files, QByteArrayView(part.subtype)) == files.end();
    }

    void show(const Entity &part)
    {
        const QString text = decodedText(part);
        if (!part.is("text", "html")) readText(part, text, m_sink);
        else if (!readHtml(text, m_limits.htmlOctets, m_sink)) note(tooLong());
    }

    static void readText(const Entity &part, const QString &text, BlockSink &sink)
    {
        readPlain(text, part.parameter("format").compare(QLatin1StringView("flowed"), Qt::CaseInsensitive) == 0,
                  part.parameter("delsp").compare(QLatin1StringView("yes"), Qt::CaseInsensitive) == 0, sink);
    }

    static QString tooLong() { return Reader::tr("The text is very long; only its beginning is shown."); }

    QString decodedText(const Entity &part)
    {
        const bool html = part.is("text", "html");
        const qsizetype limit = html ? m_limits.htmlOctets : m_limits.textOctets;
        QByteArrayView body = m_scan.body(m_raw, part);
        bool shortened = body.size() > 4 * limit;
        body = body.first(std::min(4 * limit, body.size())); // no encoding makes it longer than that
        const QByteArray octets = part.is("multipart") ? body.toByteArray() : decodeTransfer(body, part.encoding);
        QByteArray charset = part.parameter("charset").toUtf8();
        if (html && charset.trimmed().isEmpty()) charset = htmlCharset(octets);
        bool known = true;
        const QString text = decodeCharset(QByteArrayView(octets).first(std::min(limit, octets.size())), charset, &known);
        shortened |= octets.size() > limit;
        if (!known)
            note(Reader::tr("The character set “%1” is not known; some characters may be wrong.").arg(decodeHeader(charset).left(40)));
        if (shortened) note(tooLong());
        return text;
    }

    void attach(const Entity &part, const QString &name)
    {
        const QByteArrayView body = m_scan.body(m_raw, part);
        Attachment attachment;
        attachment.partId = part.id;
        attachment.type = part.type + '/' + part.subtype;
        attachment.fileName = safeFileName(!name.isEmpty() ? name : !part.description.isEmpty() ? part.description : nameForType(part));
        if (part.encoding == "base64") attachment.octets = base64Size(body);
        else if (part.encoding == "quoted-printable")
            attachment.octets = static_cast<std::uint64_t>(decodeTransfer(body, part.encoding).size());
        else attachment.octets = static_cast<std::uint64_t>(body.size());
        m_document.attachments.push_back(std::move(attachment));
    }

    // Which Content-IDs any HTML of the message shows: pictures with one of these are a part of the text, not files.
    void collectReferences()
    {
        for (const Entity &part : m_scan.entities) {
            if (!part.is("text", "html")) continue;
            const QByteArrayView body = m_scan.body(m_raw, part);
            const QByteArray html = decodeTransfer(body.first(std::min(4 * m_limits.htmlOctets, body.size())), part.encoding);
            for (qsizetype at = html.indexOf("cid:"); at >= 0 && m_referenced.size() < m_limits.parts; at = html.indexOf("cid:", at)) {
                at += 4;
                qsizetype end = at;
                while (end < html.size() && end - at < 1000 && !QByteArrayView("\"'<>) \t\r\n").contains(html[end])) ++end;
                m_referenced.insert(QByteArray::fromPercentEncoding(html.sliced(at, end - at)));
            }
        }
    }

    void note(const QString &text)
    {
        if (!m_document.notes.contains(text)) m_document.notes += text;
    }

    void finishSummary()
    {
        MessageSummary &summary = m_document.summary;
        summary.size = static_cast<std::uint64_t>(m_raw.size());
        summary.structure = std::make_shared<const Part>(m_document.structure);
        summary.hasAttachment = !m_document.attachments.empty();
        for (const Block &block : m_document.body) {
            if (block.kind == Block::Kind::Text && summary.preview.size() < 200)
                summary.preview += (summary.preview.isEmpty() ? QString() : QStringLiteral(" ")) + block.text.left(1000).simplified();
        }
        summary.preview.truncate(200);
    }

    void finishNotes()
    {
        if (m_scan.tooDeep) note(Reader::tr("Messages and parts are nested too deeply; the innermost ones are not opened."));
        if (m_scan.tooManyParts) note(Reader::tr("The message has too many parts; only the first ones are shown."));
        if (m_scan.headerTruncated) note(Reader::tr("The header is too long; only its beginning is shown."));
        if (m_sink.overflowed()) note(Reader::tr("The text changes its form too often; the end is shown without quotes."));
    }

    QByteArrayView m_raw;
    const Limits &m_limits;
    Scan m_scan;
    BlockSink m_sink;
    Document m_document;
    QSet<QByteArray> m_referenced;
    bool m_showedText = false, m_afterNested = false, m_sawHtml = false;
};

} // namespace

std::expected<Document, Error> readMessage(QByteArrayView raw, const Limits &limits, Reading reading)
{
    if (raw.isEmpty())
        return std::unexpected(Error{Error::Kind::Invalid, {}, {}, Reader::tr("The server sent a message without content.")});
    DocumentBuilder builder(raw, limits);
    Document document = builder.build();
    if (reading == Reading::WithHtml) document.html = builder.buildHtml();
    return document;
}

Part readStructure(QByteArrayView raw, const Limits &limits)
{
    const Scan scan = scanMessage(raw, limits);
    return toPart(scan, scan.entities.front());
}

std::expected<QByteArray, Error> partContent(QByteArrayView rawMessage, QByteArrayView partId, const Limits &limits)
{
    const Scan scan = scanMessage(rawMessage, limits);
    const Entity *part = scan.find(partId);
    if (!part) return std::unexpected(Error{Error::Kind::Invalid, {}, {}, Reader::tr("The message has no such part.")});
    const QByteArrayView body = scan.body(rawMessage, *part);
    if (body.size() / 4 * 3 > limits.partOctets)
        return std::unexpected(Error{Error::Kind::Invalid, {}, {}, Reader::tr("The attachment is too large to be opened.")});
    // RFC 2045, 6.4: no encoding but identity on multipart; a message that was parsed had none either.
    return part->children.empty() && !part->is("multipart") ? decodeTransfer(body, part->encoding) : body.toByteArray();
}

} // namespace godwit::mime
