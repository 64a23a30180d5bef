// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/draft.h"

#include "mime/blocks.h"
#include "mime/charset.h"
#include "mime/draftfields.h"
#include "mime/letterwriter.h"
#include "mime/composedhtml.h"
#include "mime/scan.h"
#include "mime/textwriter.h"

#include <QCoreApplication>
#include <algorithm>

namespace godwit::mime {

namespace {

using Relation = LetterOrigin::Relation;

/// A chip that was no address yet is written as a group without members (HeaderWriter): it comes back as it was typed. Groups of other
/// programs are left out, their members stay.
QList<Address> typedAddresses(const QList<Address> &list, bool ours)
{
    QList<Address> out;
    for (const Address &each : list) {
        if (!each.address.isEmpty()) out += each;
        else if (ours) out += Address{{}, each.name};
    }
    return out;
}

QString parameterOf(const Parameters &parameters, QByteArrayView name)
{
    for (const auto &[key, value] : parameters)
        if (key == name) return value;
    return {};
}

/// Walks the parts; recursion is bounded by Limits::depth.
class DraftReader
{
public:
    DraftReader(QByteArrayView raw, const Limits &limits) : m_raw(raw), m_limits(limits), m_scan(scanMessage(raw, limits)) {}

    OpenedLetter read(AccountId account)
    {
        Letter &letter = m_out.letter;
        letter.account = account;
        const QList<Header> headers = readHeaders(m_raw, m_limits);
        m_ours = readDraftFields(headers, account, letter);
        header(headers);
        walk(m_scan.entities.front(), false);
        if (!m_html.isEmpty()) letter.html = composedHtml(m_html);
        if (!m_hasText && !m_html.isEmpty()) letter.text = htmlToText(m_html.toUtf8(), "utf-8");
        if (letter.text.endsWith(u'\n')) letter.text.chop(1); // ends the last line
        if (letter.origin.relation == Relation::Redirect) takeRedirected();
        return std::move(m_out);
    }

private:
    void header(const QList<Header> &headers)
    {
        Letter &letter = m_out.letter;
        const MessageSummary summary = summariseFields(readFields(m_raw, 0, m_limits));
        const QList<Address> from = typedAddresses(summary.from, m_ours);
        if (!from.isEmpty()) letter.from = from.first();
        letter.replyTo = typedAddresses(summary.replyTo, m_ours);
        letter.to = typedAddresses(summary.to, m_ours);
        letter.cc = typedAddresses(summary.cc, m_ours);
        letter.bcc = typedAddresses(summary.bcc, m_ours);
        letter.subject = summary.subject;
        letter.inReplyTo = summary.inReplyTo;
        letter.references = summary.references;
        if (!m_ours) letter.messageId = summary.messageId;
        letter.receiptWanted = std::ranges::any_of(
            headers, [](const Header &each) { return each.name.compare("Disposition-Notification-To", Qt::CaseInsensitive) == 0; });
    }

    const Entity &entity(int index) const { return m_scan.entities[std::size_t(index)]; }

    void walk(const Entity &part, bool alternative)
    {
        if (!part.is("multipart") || part.children.empty()) return leaf(part, alternative);
        for (const int child : part.children) walk(entity(child), alternative || part.subtype == "alternative");
    }

    void leaf(const Entity &part, bool alternative)
    {
        const bool readable =
            part.is("multipart") || ((part.is("text", "plain") || part.is("text", "html")) && part.disposition != "attachment" &&
                                     parameterOf(part.dispositionParameters, "filename").isEmpty() && part.parameter("name").isEmpty());
        if (readable && part.is("text", "html") && m_html.isEmpty() && (alternative || !m_hasText)) {
            m_html = decoded(part);
        } else if (readable && !part.is("text", "html") && !m_hasText && (alternative || m_html.isEmpty())) {
            m_hasText = true;
            m_out.letter.text = cleanLines(paragraphs(part, decoded(part)));
        } else {
            file(part);
        }
    }

    QByteArray octets(const Entity &part) const
    {
        const QByteArrayView body = m_scan.body(m_raw, part);
        const bool encoded = part.children.empty() && !part.is("multipart"); // RFC 2045, 6.4
        return encoded ? decodeTransfer(body, part.encoding) : body.toByteArray();
    }

    QString decoded(const Entity &part) const
    {
        const qsizetype limit = part.is("text", "html") ? m_limits.htmlOctets : m_limits.textOctets;
        const QByteArray text = octets(part).left(limit);
        QByteArray charset = part.parameter("charset").toUtf8();
        if (charset.isEmpty() && part.is("text", "html")) charset = htmlCharset(text);
        return decodeCharset(text, charset);
    }

    QString paragraphs(const Entity &part, const QString &text) const
    {
        if (part.parameter("format").compare(QLatin1String("flowed"), Qt::CaseInsensitive) != 0) return text;
        QString out;
        const bool delSp = part.parameter("delsp").compare(QLatin1String("yes"), Qt::CaseInsensitive) == 0;
        readPlainLines(text, true, delSp, [&out, signature = false](int depth, QStringView line, bool inSignature) mutable {
            if (inSignature && !std::exchange(signature, true)) out += QStringLiteral("-- \n");
            out += QString(depth, u'>') + (depth > 0 && !line.isEmpty() ? QStringLiteral(" ") : QString());
            out += line;
            out += u'\n';
        });
        return out;
    }

    void file(const Entity &part)
    {
        LetterPart file;
        file.type = part.type + '/' + part.subtype;
        file.contentId = part.contentId;
        const QString name = parameterOf(part.dispositionParameters, "filename");
        file.name = safeFileName(name.isEmpty() ? part.parameter("name") : name);
        m_out.contents += octets(part);
        file.octets = quint64(m_out.contents.last().size());
        m_out.letter.parts += file;
    }

    void takeRedirected()
    {
        if (m_out.letter.parts.isEmpty()) {
            m_out.letter.origin.relation = Relation::None;
            return;
        }
        m_out.redirected = m_out.contents.takeLast();
        m_out.letter.parts.removeLast();
    }

    QByteArrayView m_raw;
    const Limits &m_limits;
    Scan m_scan;
    OpenedLetter m_out;
    QString m_html;
    bool m_ours = false, m_hasText = false;
};

} // namespace

std::expected<OpenedLetter, Error> openDraft(QByteArrayView raw, AccountId account, const Limits &limits)
{
    if (raw.isEmpty())
        return std::unexpected(
            Error{Error::Kind::Invalid, {}, {}, QCoreApplication::translate("Reader", "The server sent a message without content.")});
    OpenedLetter opened = DraftReader(raw, limits).read(account);
    if (!isIdentifier(opened.letter.messageId)) opened.letter.messageId = newMessageId(opened.letter.from.address);
    return opened;
}

std::expected<OpenedLetter, Error> openAsNew(QByteArrayView raw, AccountId account, const Limits &limits)
{
    auto opened = openDraft(raw, account, limits);
    if (!opened) return opened;
    Letter &letter = opened->letter;
    letter.messageId = newMessageId(letter.from.address);
    letter.inReplyTo.clear();
    letter.references.clear();
    letter.origin = {};
    opened->redirected.clear();
    return opened;
}

} // namespace godwit::mime
