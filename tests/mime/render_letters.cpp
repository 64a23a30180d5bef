// SPDX-License-Identifier: GPL-3.0-or-later
// render_letters DIR: for each N.json, a letter in plain words, N.eml as it is sent, N.copy.eml for Sent, N.draft.eml, and N.read.json with
// what our own reader finds in them. For test_letters.py.
#include "mime/draft.h"
#include "mime/letterwriter.h"
#include "mime/reader.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cstdio>

using namespace godwit;
using namespace godwit::mime;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

void write(const QString &file, const QByteArray &octets)
{
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(octets) != octets.size()) qFatal("cannot write %s", qPrintable(file));
}

QList<Address> addresses(const QJsonValue &value)
{
    QList<Address> out;
    for (const QJsonValue &each : value.toArray()) out += Address{each[0].toString(), each[1].toString()};
    return out;
}

QJsonArray inWords(const QList<Address> &list)
{
    QJsonArray out;
    for (const Address &each : list) out += QJsonArray{each.name, each.address};
    return out;
}

Letter letterOf(const QJsonObject &words)
{
    Letter letter;
    letter.account = AccountId{1};
    letter.from = addresses(QJsonArray{words["from"_L1]}).value(0);
    letter.to = addresses(words["to"_L1]);
    letter.cc = addresses(words["cc"_L1]);
    letter.bcc = addresses(words["bcc"_L1]);
    letter.replyTo = addresses(words["replyTo"_L1]);
    letter.subject = words["subject"_L1].toString();
    letter.text = words["text"_L1].toString();
    letter.html = words["html"_L1].toString();
    letter.messageId = words["messageId"_L1].toString().toLatin1();
    letter.inReplyTo = words["inReplyTo"_L1].toString().toLatin1();
    for (const QJsonValue &each : words["references"_L1].toArray()) letter.references += each.toString().toLatin1();
    for (const QJsonValue &each : words["parts"_L1].toArray()) {
        LetterPart part;
        part.file = each["file"_L1].toString();
        part.name = each["name"_L1].toString();
        part.type = each["type"_L1].toString().toLatin1();
        part.contentId = each["contentId"_L1].toString().toLatin1();
        letter.parts += part;
    }
    return letter;
}

QJsonObject opened(const QByteArray &raw, const Letter &written, const PartContent &content)
{
    const auto draft = openDraft(raw, AccountId{1});
    if (!draft) return {{u"error"_s, draft.error().detail}};
    QJsonArray names;
    bool octetsEqual = draft->letter.parts.size() == written.parts.size();
    for (qsizetype i = 0; i < draft->letter.parts.size(); ++i) {
        names += draft->letter.parts[i].name;
        octetsEqual = octetsEqual && content(written.parts[i]).value() == draft->contents[i];
    }
    const Letter &letter = draft->letter;
    return {{u"subject"_s, letter.subject},
            {u"text"_s, letter.text},
            {u"from"_s, inWords({letter.from})},
            {u"to"_s, inWords(letter.to)},
            {u"cc"_s, inWords(letter.cc)},
            {u"bcc"_s, inWords(letter.bcc)},
            {u"names"_s, names},
            {u"octetsEqual"_s, octetsEqual},
            {u"rich"_s, !letter.html.isEmpty()},
            {u"messageId"_s, QString::fromLatin1(letter.messageId)}};
}

QJsonObject read(const Rendered &sent)
{
    const auto document = readMessage(sent.message);
    QJsonArray names, recipients;
    for (const Attachment &each : document->attachments) names += each.fileName;
    for (const QByteArray &each : sent.recipients) recipients += QString::fromUtf8(each);
    const MessageSummary &summary = document->summary;
    return {{u"subject"_s, summary.subject},
            {u"text"_s, document->plainText()},
            {u"from"_s, inWords(summary.from)},
            {u"to"_s, inWords(summary.to)},
            {u"cc"_s, inWords(summary.cc)},
            {u"names"_s, names},
            {u"notes"_s, QJsonArray::fromStringList(document->notes)},
            {u"recipients"_s, recipients},
            {u"sender"_s, QString::fromUtf8(sent.sender)},
            {u"needsUtf8"_s, sent.needsUtf8},
            {u"needsEightBit"_s, sent.needsEightBit}};
}

} // namespace

int main(int, char **argv)
{
    const QDir dir(QString::fromLocal8Bit(argv[1]));
    const PartContent content = [&](const LetterPart &part) -> std::expected<QByteArray, Error> {
        return contentOf(dir.filePath(part.file));
    };
    using Purpose = WriteOptions::Purpose;
    for (const QString &file : dir.entryList({u"*.letter.json"_s}, QDir::Files, QDir::Name)) {
        const QString base = dir.filePath(file.chopped(12));
        const Letter letter = letterOf(QJsonDocument::fromJson(contentOf(dir.filePath(file))).object());
        const WriteOptions options{.date = 1'770'000'000, .offset = 3600};
        const auto render = [&](Purpose purpose) {
            WriteOptions mine = options;
            mine.purpose = purpose;
            mine.versionId = "<version@example.org>";
            const auto rendered = writeLetter(letter, content, mine);
            if (!rendered) qFatal("%s: %s", qPrintable(file), qPrintable(rendered.error().detail));
            return *rendered;
        };
        const Rendered sent = render(Purpose::Send), draft = render(Purpose::Draft);
        write(base + u".eml"_s, sent.message);
        write(base + u".copy.eml"_s, render(Purpose::SentCopy).message);
        write(base + u".draft.eml"_s, draft.message);
        const QJsonObject found{{u"read"_s, read(sent)}, {u"opened"_s, opened(draft.message, letter, content)}};
        write(base + u".read.json"_s, QJsonDocument(found).toJson());
    }
    return 0;
}
