// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/reader.h"

#include <QTest>

using namespace godwit;
using namespace godwit::mime;
using Parameters = QList<std::pair<QByteArray, QString>>;
using namespace Qt::StringLiterals;

namespace {

// "mixed(1:text/plain,2:image/png)"
QByteArray outline(const Part &part)
{
    QByteArray out = part.id + ':' + part.type + '/' + part.subtype;
    if (part.malformed) out += '!';
    if (part.children.empty()) return out;
    QByteArrayList children;
    for (const Part &child : part.children) children += outline(child);
    return out + '(' + children.join(',') + ')';
}

QString files(const Document &document)
{
    QStringList out;
    for (const Attachment &attachment : document.attachments)
        out += QString::fromUtf8(attachment.partId) + u' ' + attachment.fileName + u' ' + QString::number(attachment.octets);
    return out.join(u"; ");
}

QByteArray multipart(const char *subtype, const char *boundary, const QByteArrayList &parts)
{
    QByteArray out = QByteArray("Content-Type: multipart/") + subtype + "; boundary=\"" + boundary + "\"\r\n\r\npreamble\r\n";
    for (const QByteArray &part : parts) out += QByteArray("--") + boundary + "\r\n" + part + "\r\n";
    return out + "--" + boundary + "--\r\nepilogue\r\n";
}

const QByteArray plain = "Content-Type: text/plain\r\n\r\nplain text";
const QByteArray html = "Content-Type: text/html\r\n\r\n<p>html text</p><img src=\"cid:pic%40x\">";
const QByteArray pdf =
    "Content-Type: application/pdf\r\nContent-Disposition: attachment; filename=a.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\naGVsbG8=";
const QByteArray picture =
    "Content-Type: image/png; name=pic.png\r\nContent-ID: <pic@x>\r\nContent-Transfer-Encoding: base64\r\n\r\naGVsbG8=";
const QByteArray lonePicture = "Content-Type: image/png; name=lone.png\r\nContent-ID: <lone@x>\r\nContent-Disposition: inline\r\n\r\nabc";

QByteArray forwarded(const QByteArray &inner)
{
    return "Content-Type: message/rfc822\r\n\r\nFrom: Ann <a@b.c>\r\nSubject: inner\r\n" + inner;
}

} // namespace

class TestMimeReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // RFC 3501, 6.4.5 has the numbers of this message as its example.
    void sectionNumbers()
    {
        const QByteArray octets = "Content-Type: application/octet-stream\r\n\r\nx";
        const QByteArray gif = "Content-Type: image/gif\r\n\r\ny";
        const QByteArray inner4 =
            multipart("mixed", "i4", {gif, forwarded(multipart("mixed", "i42", {plain, multipart("alternative", "i422", {plain, html})}))});
        const QByteArray message = multipart("mixed", "m", {plain, octets, forwarded(multipart("mixed", "i3", {plain, octets})), inner4});
        const Part structure = readStructure(message);
        QCOMPARE(outline(structure), ":multipart/mixed(1:text/plain,2:application/octet-stream,"
                                     "3:message/rfc822(:multipart/mixed(3.1:text/plain,3.2:application/octet-stream)),"
                                     "4:multipart/mixed(4.1:image/gif,4.2:message/rfc822(:multipart/mixed(4.2.1:text/plain,"
                                     "4.2.2:multipart/alternative(4.2.2.1:text/plain,4.2.2.2:text/html)))))");
        QCOMPARE(*partContent(message, "4.2.2.1"), "plain text");
        QCOMPARE(*partContent(message, "3.2"), "x");
        QVERIFY(partContent(message, "3")->startsWith("From: Ann"));
        QVERIFY(partContent(message, "3")->endsWith("epilogue\r\n") || partContent(message, "3")->endsWith("epilogue"));
        QCOMPARE(partContent(message, "5").error().kind, Error::Kind::Invalid);
        QCOMPARE(partContent(message, "").error().kind, Error::Kind::Invalid);
        QCOMPARE(partContent(message, "1.1").error().kind, Error::Kind::Invalid);
    }

    void singleParts()
    {
        QCOMPARE(outline(readStructure("Subject: x\r\n\r\nhello")), "1:text/plain");
        QCOMPARE(*partContent("Subject: x\r\n\r\nhello", "1"), "hello");
        QCOMPARE(outline(readStructure(forwarded("\r\nbody"))), "1:message/rfc822(1.1:text/plain)");
        QCOMPARE(*partContent(forwarded("\r\nbody"), "1.1"), "body");
        QCOMPARE(outline(readStructure(forwarded(multipart("mixed", "b", {plain, pdf})))),
                 "1:message/rfc822(:multipart/mixed(1.1:text/plain,1.2:application/pdf))");
        QCOMPARE(outline(readStructure(multipart("digest", "b", {"\r\nSubject: a\r\n\r\nx", "Content-Type: text/plain\r\n\r\ny"}))),
                 ":multipart/digest(1:message/rfc822(1.1:text/plain),2:text/plain)");
    }

    void partFields()
    {
        const Part part = readStructure(
            "Content-Type: Text/HTML; charset=\"UTF-8\"; name*=utf-8''%C3%BC.html\r\nContent-Transfer-Encoding: Base64 (x)\r\n"
            "Content-Disposition: Attachment; FileName=ü.html\r\nContent-ID: <a@b>\r\nContent-Description: =?utf-8?Q?=C3=BC?=\r\n\r\nYQ==");
        QCOMPARE(part.type, "text");
        QCOMPARE(part.subtype, "html");
        QCOMPARE(part.encoding, "base64");
        QCOMPARE(part.disposition, "attachment");
        QCOMPARE(part.contentId, "a@b");
        QCOMPARE(part.description, u"ü"_s);
        QCOMPARE(part.octets, 4u);
        QCOMPARE(part.parameters, (Parameters{{"charset", u"UTF-8"_s}, {"name", u"ü.html"_s}}));
        QCOMPARE(part.fileName(), u"ü.html"_s);
        QVERIFY(part.isAttachment());
    }

    void alternatives_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("attachments");
        const auto row = [](const char *name, const QByteArray &message, const QString &text, const QString &attachments) {
            QTest::newRow(name) << message << text << attachments;
        };
        row("plain before html", multipart("alternative", "b", {plain, html}), u"plain text\n"_s, u""_s);
        row("blank plain", multipart("alternative", "b", {"Content-Type: text/plain\r\n\r\n \r\n", html}), u"html text\n"_s, u""_s);
        row("html only", multipart("alternative", "b", {html}), u"html text\n"_s, u""_s);
        row("related", multipart("related", "b", {html, picture, lonePicture}), u"html text\n"_s, u"3 lone.png 3"_s);
        row("unreferenced", multipart("mixed", "b", {plain, picture}), u"plain text\n"_s, u"2 pic.png 5"_s);
        row("mixed", multipart("mixed", "b", {plain, pdf}), u"plain text\n"_s, u"2 a.pdf 5"_s);
        row("alternative in mixed", multipart("mixed", "b", {multipart("alternative", "c", {plain, html}), pdf}), u"plain text\n"_s,
            u"2 a.pdf 5"_s);
        row("file in the alternative not shown", multipart("alternative", "b", {plain, multipart("mixed", "c", {html, pdf})}),
            u"plain text\n"_s, u"2.2 a.pdf 5"_s);
        row("calendar", multipart("alternative", "b", {plain, html, "Content-Type: text/calendar; name=i.ics\r\n\r\nBEGIN"}),
            u"plain text\n"_s, u"3 i.ics 5"_s);
        row("two texts", multipart("mixed", "b", {plain, html}), u"plain text\n\n----------\n\nhtml text\n"_s, u""_s);
        row("text as attachment", multipart("mixed", "b", {plain, "Content-Disposition: attachment; filename=x.txt\r\n\r\nsecret"}),
            u"plain text\n"_s, u"2 x.txt 6"_s);
        row("text with a name", multipart("mixed", "b", {plain, "Content-Type: text/x-patch; name=x.diff\r\n\r\n+a"}),
            u"plain text\n\n----------\n\n+a\n"_s, u"2 x.diff 2"_s);
        row("file without a name", multipart("mixed", "b", {plain, "Content-Type: text/calendar\r\n\r\nBEGIN"}), u"plain text\n"_s,
            u"2 attachment.ics 5"_s);
        row("svg is a file", "Content-Type: image/svg+xml\r\n\r\n<svg/>", u""_s, u"1 attachment 6"_s);
        row("winmail", multipart("mixed", "b", {plain, "Content-Type: application/ms-tnef; name=winmail.dat\r\n\r\nx"}), u"plain text\n"_s,
            u"2 winmail.dat 1"_s);
        row("delivery status", multipart("report", "b", {plain, "Content-Type: message/delivery-status\r\n\r\nAction: failed"}),
            u"plain text\n\n----------\n\nAction: failed\n"_s, u""_s);
    }

    void alternatives()
    {
        QFETCH(QByteArray, message);
        QFETCH(QString, text);
        QFETCH(QString, attachments);
        const auto document = readMessage(message);
        QVERIFY(document);
        QCOMPARE(document->plainText(), text);
        QCOMPARE(files(*document), attachments);
    }

    void nested()
    {
        const auto document = readMessage(
            multipart("mixed", "b", {plain, forwarded(multipart("mixed", "c", {"\r\ninside", forwarded("\r\ndeep")})), "\r\nafter"}));
        QVERIFY(document);
        QList<std::pair<int, QString>> shown;
        for (const Block &block : document->body)
            shown.append({block.nesting, block.kind == Block::Kind::Separator ? u"---"_s : block.text});
        const QString header = u"From: Ann <a@b.c>\nSubject: inner"_s;
        QCOMPARE(shown,
                 (QList<std::pair<int, QString>>{
                     {0, u"plain text"_s}, {1, header}, {1, u"inside"_s}, {2, header}, {2, u"deep"_s}, {0, u"---"_s}, {0, u"after"_s}}));
        QCOMPARE(document->body[1].kind, Block::Kind::NestedHeader);
        QVERIFY(files(*document).startsWith(u"2 inner.eml "_s));
        QVERIFY(files(*document).contains(u"2.2 inner.eml "_s));
    }

    void headersAndSummary()
    {
        const auto document = readMessage("From: =?utf-8?Q?J=C3=B6rg?= <j@x.de>\r\nSubject: a\r\n b\r\nX-Thing:  y\r\nDate: Thu, 13 Feb "
                                          "2020 15:38:01 +0100\r\n\r\nFirst line\r\nsecond\r\n");
        QVERIFY(document);
        QCOMPARE(document->headers.size(), 4);
        QCOMPARE(document->headers[1].name, "Subject");
        QCOMPARE(document->headers[1].value, u"a b"_s);
        QCOMPARE(document->headers[1].raw, "a\r\n b");
        QCOMPARE(document->headers[2].value, u"y"_s);
        QCOMPARE(document->summary.subject, u"a b"_s);
        QCOMPARE(document->summary.from.value(0).name, u"Jörg"_s);
        QCOMPARE(document->summary.sent, 1581604681);
        QCOMPARE(document->summary.preview, u"First line second"_s);
        QVERIFY(!document->summary.hasAttachment);
        QVERIFY(document->summary.structure);
        QCOMPARE(*document->summary.structure, document->structure);
        QVERIFY(document->notes.isEmpty());
    }

    void emptyMessage()
    {
        QCOMPARE(readMessage("").error().kind, Error::Kind::Invalid);
        QVERIFY(readMessage("\r\n")->body.empty());
        QVERIFY(readMessage("Subject: x")->body.empty());
    }

    // A multipart that never ends, or that a server cut: what is there is shown.
    void everyPrefix()
    {
        const QByteArray message = multipart(
            "mixed", "b", {multipart("alternative", "c", {plain, html}), forwarded(multipart("related", "d", {html, picture})), pdf});
        for (qsizetype length = 1; length <= message.size(); ++length) {
            const auto document = readMessage(QByteArrayView(message).first(length));
            QVERIFY(document);
            for (const Attachment &attachment : document->attachments)
                QVERIFY(partContent(QByteArrayView(message).first(length), attachment.partId));
        }
    }

    void bareLineFeeds()
    {
        QByteArray message = multipart("mixed", "b", {plain, pdf});
        message.replace("\r\n", "\n");
        const auto document = readMessage(message);
        QCOMPARE(document->plainText(), u"plain text\n"_s);
        QCOMPARE(files(*document), u"2 a.pdf 5"_s);
        QCOMPARE(*partContent(message, "1"), "plain text");
        QCOMPARE(*partContent(message, "2"), "hello");
    }
};

QTEST_GUILESS_MAIN(TestMimeReader)
#include "tst_mimereader.moc"
