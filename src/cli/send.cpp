// SPDX-License-Identifier: GPL-3.0-or-later
// send: a message that is there already, to whom its header names.
#include "cli/command.h"
#include "mail/addresslist.h"
#include "mail/sendingwords.h"
#include "mime/header.h"
#include "mime/letterwriter.h"
#include "mime/reader.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <algorithm>

namespace godwit::cli {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Cli", text); }

/// What was given, as it leaves.
struct Outgoer {
    Letter letter; ///< as the outbox shows it
    store::Outbound outbound;
};

bool isEightBit(QByteArrayView octets)
{
    return std::ranges::any_of(octets, [](char c) { return static_cast<unsigned char>(c) > 127; });
}

/// The fields of that name are taken out, with their folds. `message`: header and body, CR LF.
QByteArray without(QByteArrayView name, const QByteArray &message)
{
    QByteArray kept;
    bool leaving = false;
    qsizetype at = 0;
    while (at < message.size() && !QByteArrayView(message).sliced(at).startsWith("\r\n")) {
        const qsizetype end = message.indexOf("\r\n", at);
        const qsizetype next = end < 0 ? message.size() : end + 2;
        const QByteArrayView line = QByteArrayView(message).sliced(at, next - at);
        const bool folded = line.startsWith(' ') || line.startsWith('\t');
        if (!folded) {
            const qsizetype colon = line.indexOf(':');
            leaving = colon > 0 && line.first(colon).trimmed().compare(name, Qt::CaseInsensitive) == 0;
        }
        if (!leaving) kept += line;
        at = next;
    }
    return kept + message.sliced(at);
}

bool has(const QList<mime::Header> &headers, QByteArrayView name)
{
    return std::ranges::any_of(headers, [&](const mime::Header &each) { return name.compare(each.name, Qt::CaseInsensitive) == 0; });
}

/// RFC 5322, 3.3.
QByteArray dateNow() { return QDateTime::currentDateTimeUtc().toString(QStringLiteral("ddd, dd MMM yyyy HH:mm:ss")).toLatin1() + " +0000"; }

/// Of To, Cc and Bcc. What stands there and is no address is an error: it may have been meant as one.
std::expected<QByteArrayList, Error> recipientsOf(const QList<mime::Header> &headers)
{
    QByteArrayList recipients;
    for (const mime::Header &header : headers) {
        const QByteArray name = header.name.toLower();
        if (name != "to" && name != "cc" && name != "bcc") continue;
        for (const Address &person : parseAddresses(QString::fromUtf8(QByteArray(header.raw).replace("\r\n", "")))) {
            const QByteArray address = mime::wireAddress(person.address);
            if (address.isEmpty())
                return std::unexpected(usage(tr("\"%1\" is not an address to which mail can be sent").arg(person.address)));
            if (!recipients.contains(address)) recipients << address;
        }
    }
    if (recipients.isEmpty()) return std::unexpected(usage(tr("the message names nobody in To, Cc or Bcc")));
    return recipients;
}

/// Nothing in it is changed but what must be: Bcc goes, and what RFC 5322, 3.6 wants is added.
std::expected<Outgoer, Error> understand(const QByteArray &raw, const Account &account, const QString &from)
{
    const auto document = mime::readMessage(raw);
    if (!document) return std::unexpected(usage(tr("there is no message on standard input")));
    const MessageSummary &summary = document->summary;
    Outgoer out;
    out.letter.account = account.id;
    out.letter.to = summary.to;
    out.letter.cc = summary.cc;
    out.letter.bcc = summary.bcc;
    out.letter.subject = summary.subject;
    const QString usual = account.identities.isEmpty() ? account.address : account.identities.first().address;
    if (!summary.from.isEmpty()) out.letter.from = summary.from.first();
    const QString sender = !from.isEmpty() ? from : out.letter.from.address.isEmpty() ? usual : out.letter.from.address;
    out.outbound.sender = mime::wireAddress(sender);
    if (out.outbound.sender.isEmpty())
        return std::unexpected(usage(tr("the message does not say who sends it: add From, or --from ADDRESS")));
    const auto recipients = recipientsOf(document->headers);
    if (!recipients) return std::unexpected(recipients.error());
    out.outbound.recipients = *recipients;
    QByteArray added;
    if (out.letter.from.address.isEmpty()) {
        out.letter.from.address = sender;
        added += "From: " + sender.toUtf8() + "\r\n";
    }
    if (!has(document->headers, "Date")) added += "Date: " + dateNow() + "\r\n";
    out.letter.messageId = summary.messageId;
    if (out.letter.messageId.isEmpty()) {
        out.letter.messageId = mime::newMessageId(sender);
        added += "Message-ID: " + out.letter.messageId + "\r\n";
    }
    const QByteArray whole = added + raw;
    out.outbound.message = without("Bcc", whole);
    if (out.outbound.message != whole) out.outbound.sentCopy = whole;
    const qsizetype end = out.outbound.message.indexOf("\r\n\r\n");
    out.outbound.needsUtf8 = isEightBit(QByteArrayView(out.outbound.message).first(end < 0 ? out.outbound.message.size() : end)) ||
                             std::ranges::any_of(*recipients, isEightBit) || isEightBit(out.outbound.sender);
    out.outbound.needsEightBit = isEightBit(out.outbound.message);
    return out;
}

std::optional<KeptLetter> rowOf(Backend &backend, LetterId id)
{
    for (const KeptLetter &letter : backend.reader().letters())
        if (letter.id == id) return letter;
    return std::nullopt;
}

/// What the server said about each, in one line.
Error tellRefusals(Error error, const std::optional<KeptLetter> &row)
{
    if (!row) return error;
    QStringList refused;
    for (const RecipientRefusal &refusal : row->refusals) refused << refusal.address + QStringLiteral(": ") + refusal.error.serverText;
    if (!refused.isEmpty()) error.detail = refused.join(QStringLiteral("; "));
    return error;
}

} // namespace

/// With the copy in the folder for sent mail, if mail can be filed now; else the next sync does it.
Exit submitLetter(const Context &context, Backend &backend, LetterId id, bool keepQueued)
{
    Error error = backend.connectAccount();
    if (!error) error = backend.submit(id);
    const auto row = rowOf(backend, id);
    if (!error) {
        if (backend.settle()) writeNote(tr("the message was sent; its copy is filed at the next sync"));
        return Exit::Done;
    }
    if (row && row->state == KeptLetter::State::MayHaveBeenSent) {
        writeNote(tr("the connection broke before the server answered: the message may have been sent or not; see godwit-cli outbox"));
        return Exit::Refused;
    }
    const bool waits = row && row->state == KeptLetter::State::Queued;
    if (keepQueued && waits && exitOf(error) == Exit::NoConnection) {
        if (context.json) writeJson(QJsonObject{{QStringLiteral("outcome"), QStringLiteral("queued")}});
        return Exit::Done;
    }
    error = tellRefusals(error, row);
    if (!keepQueued && row) {
        backend.engine().stop(); // it must not take the letter up while it is withdrawn
        std::ignore = backend.write([id](store::Writer &writer) { return writer.discardLetter(id); });
    }
    const bool plain = error.kind == Error::Kind::Invalid || exitOf(error) == Exit::SignInFailed;
    writeNote(plain ? explain(error) : explainSending(error));
    return exitOf(error);
}

Exit runSend(const Context &context)
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly)) return fail(usage(tr("standard input cannot be read")));
    const QByteArray raw = mime::toCrlf(input.readAll());
    if (raw.isEmpty()) return fail(usage(tr("there is no message on standard input")));
    const auto entry = chosenAccount(context);
    if (!entry) return fail(entry.error());
    const auto out = understand(raw, entry->account, context.arguments.value(QStringLiteral("from")));
    if (!out) return fail(out.error());
    if (entry->account.outgoing.host.isEmpty())
        return fail(usage(tr("account \"%1\" has no server by which mail is sent").arg(entry->account.name)));
    Backend backend(context.profile, *entry, context.log);
    if (const Error error = backend.openStore()) return fail(error);
    LetterId id{};
    KeptLetter row;
    row.letter = out->letter;
    const Error error = backend.write([&](store::Writer &writer) -> std::expected<void, Error> {
        const auto kept = writer.keepLetter(row);
        if (!kept) return std::unexpected(kept.error());
        id = *kept;
        const auto queued = writer.queueLetter(id, out->outbound);
        if (!queued) return std::unexpected(queued.error());
        return {};
    });
    if (error) return fail(error);
    return submitLetter(context, backend, id, context.arguments.has(QStringLiteral("queue")));
}

} // namespace godwit::cli
