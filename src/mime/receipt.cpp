// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/receipt.h"

#include "mail/plaintext.h"
#include "mime/headerwriter.h"
#include "mime/textwriter.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace godwit::mime {

namespace {

struct Receipts { // the context of the translations
    Q_DECLARE_TR_FUNCTIONS(Receipt)
};

std::unexpected<Error> invalid(const QString &detail) { return std::unexpected(Error{Error::Kind::Invalid, {}, {}, detail}); }

/// RFC 8098, 3: in plain words, for people. That it was seen is all that is known.
QString words(const MessageSummary &summary, const Address &reader)
{
    const QString subject = oneLine(summary.subject);
    QString text = subject.isEmpty() ? Receipts::tr("Your message to %1 was shown on the screen.").arg(reader.address)
                                     : Receipts::tr("Your message “%2” to %1 was shown on the screen.").arg(reader.address, subject);
    if (summary.sent != 0) {
        const auto moment = QDateTime::fromSecsSinceEpoch(summary.sent, QTimeZone::fromSecondsAheadOfUtc(summary.sentOffset));
        text += u'\n' + Receipts::tr("It was sent on %1.").arg(QLocale().toString(moment, QLocale::LongFormat));
    }
    return text + u'\n' + Receipts::tr("This does not say that it was read or understood.") + u'\n';
}

/// RFC 8098, 3.2. Without Reporting-UA: what program, on which computer, is nobody's business.
QByteArray notification(const MessageSummary &summary, const QByteArray &reader)
{
    const QByteArray type = isEightBit(reader) ? "utf-8; " : "rfc822; "; // RFC 6533, 3
    HeaderWriter fields;
    fields.plain("Final-Recipient", type + reader);
    fields.identifiers("Original-Message-ID", {summary.messageId});
    fields.plain("Disposition", "manual-action/MDN-sent-manually; displayed");
    return fields.fields();
}

/// RFC 8098, 3 (d): the header, and of it what says which message is meant.
QByteArray originalHeader(const MessageSummary &summary)
{
    HeaderWriter header;
    if (summary.sent != 0) header.date("Date", summary.sent, summary.sentOffset);
    header.addresses("From", summary.from);
    header.text("Subject", summary.subject);
    header.identifiers("Message-ID", {summary.messageId});
    return header.fields();
}

} // namespace

std::expected<Receipt, Error> writeReceipt(const Document &message, const Address &reader, AccountId account, qint64 date, int offset)
{
    const MessageSummary &summary = message.summary;
    const QByteArray own = wireAddress(reader.address);
    if (message.receiptTo.isEmpty()) return invalid(Receipts::tr("Nobody asked for a receipt of this message."));
    if (own.isEmpty()) return invalid(Receipts::tr("There is no address that the receipt could come from."));
    Receipt out;
    Letter &letter = out.letter;
    letter.account = account;
    letter.from = reader;
    letter.to = message.receiptTo;
    letter.subject = Receipts::tr("Read: %1").arg(oneLine(summary.subject));
    letter.text = words(summary, reader);
    letter.messageId = newMessageId(reader.address);
    letter.inReplyTo = summary.messageId;
    letter.references = {summary.messageId};
    for (const Address &each : letter.to) {
        const QByteArray address = wireAddress(each.address);
        if (address.isEmpty())
            return invalid(Receipts::tr("“%1”, who asked for a receipt, is no mail address.").arg(oneLine(each.address)));
        if (!out.rendered.recipients.contains(address)) out.rendered.recipients += address;
    }
    const Encoded text = encodeText(letter.text);
    const QByteArray boundary = "=_" + QCryptographicHash::hash(letter.messageId, QCryptographicHash::Sha256).first(16).toHex();
    HeaderWriter header, textHeader;
    header.date("Date", date, offset);
    header.addresses("From", {letter.from});
    header.addresses("To", letter.to);
    header.text("Subject", letter.subject);
    header.identifiers("Message-ID", {letter.messageId});
    header.identifiers("In-Reply-To", {letter.inReplyTo});
    header.identifiers("References", letter.references);
    header.plain("Auto-Submitted", "auto-replied"); // RFC 3834, 5: no answer to it, please
    header.plain("MIME-Version", "1.0");
    header.parameters("Content-Type", "multipart/report",
                      {{"report-type", QStringLiteral("disposition-notification")}, {"boundary", QString::fromLatin1(boundary)}});
    textHeader.parameters("Content-Type", "text/plain", {{"charset", QString::fromLatin1(text.charset)}});
    textHeader.plain("Content-Transfer-Encoding", text.transfer);
    const QByteArray delimiter = "--" + boundary;
    const QByteArray report = notification(summary, own), original = originalHeader(summary);
    const QByteArray reportType = isEightBit(report) ? "message/global-disposition-notification" : "message/disposition-notification";
    const QByteArray originalType = isEightBit(original) ? "message/global-headers" : "text/rfc822-headers"; // RFC 6533, 5 and 6
    out.rendered.message = header.fields() + "\r\n" + delimiter + "\r\n" + textHeader.fields() + "\r\n" + text.octets + "\r\n" + delimiter +
                           "\r\nContent-Type: " + reportType + "\r\n\r\n" + report + "\r\n" + delimiter +
                           "\r\nContent-Type: " + originalType + "\r\n\r\n" + original + "\r\n" + delimiter + "--\r\n";
    out.rendered.needsUtf8 = isEightBit(out.rendered.message);
    return out;
}

} // namespace godwit::mime
