// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "mime/header.h"
#include "mime/reader.h"

#include <QCoreApplication>

namespace godwit::cli {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Cli", text); }

struct Found {
    MessageSummary message;
    QByteArray raw;
};

/// From the store, else from the server; the connection is made only when something is missing here.
std::expected<Found, Error> find(Backend &backend, const Context &context, Uid uid)
{
    Error opened = backend.openStore();
    const bool inUse = opened.kind == Error::Kind::InUse;
    if (inUse) opened = backend.openReaderOnly();
    if (opened) return std::unexpected(opened);
    const bool offline = inUse || context.arguments.has(QStringLiteral("offline"));
    const QString name = context.words.first();
    const auto folderHere = backend.folder(name);
    auto message = folderHere ? backend.reader().message(folderHere->id, uid) : std::nullopt;
    if (message)
        if (auto raw = backend.reader().body(message->key)) return Found{*message, *raw};
    if (offline && folderHere) return std::unexpected(usage(tr("this message is not in the store; without --offline it is fetched")));
    if (offline) return std::unexpected(usage(tr("there is no folder named \"%1\"").arg(name)));

    if (const Error error = backend.connectAccount()) return std::unexpected(error);
    const auto folder = findFolder(backend, name);
    if (!folder) return std::unexpected(folder.error());
    if (!message) {
        if (const Error error = backend.sync(*folder, false)) return std::unexpected(error);
        message = backend.reader().message(folder->id, uid);
        if (!message) return std::unexpected(usage(tr("there is no message with UID %1 in \"%2\"").arg(toInt(uid)).arg(name)));
    }
    if (const Error error = backend.fetchBody(*folder, *message)) return std::unexpected(error);
    if (const auto fresh = backend.reader().message(message->key)) message = fresh;
    auto raw = backend.reader().body(message->key);
    if (!raw) return std::unexpected(usage(tr("there is no message with UID %1 in \"%2\"").arg(toInt(uid)).arg(name)));
    return Found{*message, *raw};
}

QString typeOf(const Part &part) { return QString::fromUtf8(part.type + '/' + part.subtype); }

QJsonObject toJson(const Part &part)
{
    QJsonArray children;
    for (const Part &child : part.children) children.append(toJson(child));
    return {{QStringLiteral("id"), QString::fromLatin1(part.id)},
            {QStringLiteral("type"), typeOf(part)},
            {QStringLiteral("disposition"), QString::fromUtf8(part.disposition)},
            {QStringLiteral("fileName"), part.fileName()},
            {QStringLiteral("encoding"), QString::fromUtf8(part.encoding)},
            {QStringLiteral("octets"), qint64(part.octets)},
            {QStringLiteral("parts"), children}};
}

void print(const Part &part, int depth)
{
    QStringList columns{QString(depth * 2, QLatin1Char(' ')) + (part.id.isEmpty() ? QStringLiteral("-") : QString::fromLatin1(part.id)),
                        mime::harmless(typeOf(part)), QString::number(part.octets)};
    if (const QString name = part.fileName(); !name.isEmpty()) columns.append(mime::harmless(name));
    writeLine(columns.join(QLatin1Char('\t')));
    for (const Part &child : part.children) print(child, depth + 1);
}

void printOctets(const QByteArray &octets, bool json, const QString &key)
{
    if (json) writeJson(QJsonObject{{key, QString::fromLatin1(octets.toBase64())}});
    else write(octets);
}

void printAll(const Found &found, const mime::Document &document, bool json)
{
    if (!json) {
        for (const mime::Header &header : document.headers)
            for (const char *shown : {"From", "To", "Cc", "Date", "Subject"})
                if (header.name.compare(shown, Qt::CaseInsensitive) == 0)
                    writeLine(QString::fromUtf8(header.name) + QStringLiteral(": ") + header.value);
        for (const mime::Attachment &attachment : document.attachments)
            writeLine(tr("Attachment %1: %2 (%3 octets)")
                          .arg(QString::fromLatin1(attachment.partId), attachment.fileName)
                          .arg(attachment.octets));
        write("\n" + document.plainText().toUtf8() + "\n");
        return;
    }
    QJsonArray headers, attachments;
    for (const mime::Header &header : document.headers)
        headers.append(QJsonObject{{QStringLiteral("name"), QString::fromUtf8(header.name)}, {QStringLiteral("value"), header.value}});
    for (const mime::Attachment &attachment : document.attachments)
        attachments.append(QJsonObject{{QStringLiteral("id"), QString::fromLatin1(attachment.partId)},
                                       {QStringLiteral("fileName"), attachment.fileName},
                                       {QStringLiteral("type"), QString::fromUtf8(attachment.type)},
                                       {QStringLiteral("octets"), qint64(attachment.octets)}});
    QJsonObject object = cli::toJson(found.message);
    object.insert(QStringLiteral("headers"), headers);
    object.insert(QStringLiteral("text"), document.plainText());
    object.insert(QStringLiteral("attachments"), attachments);
    object.insert(QStringLiteral("notes"), QJsonArray::fromStringList(document.notes));
    writeJson(object);
}

Exit print(const Found &found, const Context &context)
{
    const Arguments &arguments = context.arguments;
    if (arguments.has(QStringLiteral("raw"))) {
        printOctets(found.raw, context.json, QStringLiteral("rawBase64"));
        return Exit::Done;
    }
    if (arguments.has(QStringLiteral("part"))) {
        const auto content = mime::partContent(found.raw, arguments.value(QStringLiteral("part")).toLatin1());
        if (!content) return fail(usage(tr("this message has no part %1").arg(arguments.value(QStringLiteral("part")))));
        printOctets(*content, context.json, QStringLiteral("contentBase64"));
        return Exit::Done;
    }
    if (arguments.has(QStringLiteral("structure"))) {
        const Part structure = mime::readStructure(found.raw);
        if (context.json) writeJson(toJson(structure));
        else print(structure, 0);
        return Exit::Done;
    }
    const auto document = mime::readMessage(found.raw);
    if (!document) return fail(document.error());
    if (!context.json) {
        for (const SenderDoubt &doubt : judgeSender(document->summary, document->sender))
            if (doubt.isWarning()) writeNote(explain(doubt));
        for (const QString &note : document->notes) writeNote(note);
    }
    if (!arguments.has(QStringLiteral("text"))) printAll(found, *document, context.json);
    else if (context.json) writeJson(QJsonObject{{QStringLiteral("text"), document->plainText()}});
    else write(document->plainText().toUtf8() + "\n");
    return Exit::Done;
}

} // namespace

Exit runShow(const Context &context)
{
    int forms = 0;
    for (const QString &form : {QStringLiteral("raw"), QStringLiteral("text"), QStringLiteral("structure"), QStringLiteral("part")})
        forms += context.arguments.has(form);
    if (forms > 1) return fail(usage(tr("show: give only one of --raw, --text, --structure, --part")));
    bool fine = false;
    const uint uid = context.words.at(1).toUInt(&fine);
    if (!fine || uid == 0) return fail(usage(tr("\"%1\" is not a UID").arg(context.words.at(1))));
    const auto entry = chosenAccount(context);
    if (!entry) return fail(entry.error());
    Backend backend(context.profile, *entry, context.log);
    const auto found = find(backend, context, Uid(uid));
    return found ? print(*found, context) : fail(found.error());
}

} // namespace godwit::cli
