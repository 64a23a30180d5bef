// SPDX-License-Identifier: GPL-3.0-or-later
// What hostile senders send. A hang is a failure by the test's time limit; nothing here looks at a clock.
#include "mime/header.h"
#include "mime/reader.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace godwit;
using namespace godwit::mime;
using namespace Qt::StringLiterals;

namespace {

int countParts(const Part &part)
{
    int count = 1;
    for (const Part &child : part.children) count += countParts(child);
    return count;
}

int depthOf(const Part &part)
{
    int depth = 0;
    for (const Part &child : part.children) depth = std::max(depth, depthOf(child));
    return depth + 1;
}

QByteArray repeated(QByteArrayView what, int times) { return what.toByteArray().repeated(times); }

QByteArray nestedMultiparts(int depth)
{
    QByteArray out;
    for (int i = 0; i < depth; ++i)
        out += "Content-Type: multipart/mixed; boundary=b" + QByteArray::number(i) + "\r\n\r\n--b" + QByteArray::number(i) + "\r\n";
    return out + "\r\ninnermost";
}

} // namespace

class TestMimeHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void boundaries_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QByteArray &message, const QString &text) { QTest::newRow(name) << message << text; };
        const auto mixed = [](const QByteArray &parameter, const QByteArray &body) {
            return "Content-Type: multipart/mixed" + parameter + "\r\n\r\n" + body;
        };
        row("prefix of the inner one",
            mixed("; boundary=\"a\"", "--a\r\nContent-Type: multipart/mixed; "
                                      "boundary=\"ab\"\r\n\r\n--ab\r\n\r\none\r\n--ab\r\n\r\ntwo\r\n--ab--\r\n--a\r\n\r\nthree\r\n--a--"),
            u"one\n\n----------\n\ntwo\n\n----------\n\nthree\n"_s);
        row("identical",
            mixed("; boundary=a",
                  "--a\r\nContent-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\n\r\none\r\n--a--\r\n--a\r\n\r\ntwo\r\n--a--"),
            u"one\n\n----------\n\ntwo\n"_s);
        row("with hyphens", mixed("; boundary=\"a--\"", "--a--\r\n\r\none\r\n--a--\r\n\r\ntwo\r\n--a----"),
            u"one\n\n----------\n\ntwo\n"_s);
        row("empty", mixed("; boundary=\"\"", "--\r\n\r\none\r\n----"), u"--\n\none\n----\n"_s);
        row("missing", mixed("", "--a\r\n\r\none\r\n--a--"), u"--a\n\none\n--a--\n"_s);
        row("never used", mixed("; boundary=zz", "hello"), u"hello\n"_s);
        row("200 characters",
            mixed("; boundary=\"" + repeated("x", 200) + "\"", "--" + repeated("x", 200) + "\r\n\r\none\r\n--" + repeated("x", 200) + "--"),
            u"one\n"_s);
        row("in pieces", mixed("; boundary*0=\"ab\"; boundary*1=\"cd\"", "--abcd\r\n\r\none\r\n--abcd--"), u"one\n"_s);
        row("two parameters", mixed("; boundary=a; boundary=b", "--a\r\n\r\none\r\n--b\r\n\r\n--a--"), u"one\n--b\n"_s);
        row("two types", "Content-Type: multipart/mixed; boundary=a\r\nContent-Type: text/html\r\n\r\n--a\r\n\r\n<b>one\r\n--a--",
            u"<b>one\n"_s);
        row("two encodings", "Content-Transfer-Encoding: base64\r\nContent-Transfer-Encoding: 7bit\r\n\r\nYWJj", u"abc\n"_s);
        row("base64 on a multipart", mixed("; boundary=a\r\nContent-Transfer-Encoding: base64", "--a\r\n\r\none\r\n--a--"), u"one\n"_s);
        row("blanks behind", mixed("; boundary=a", "--a  \t\r\n\r\none\r\n--a-- \r\nx"), u"one\n"_s);
        row("boundary ends a header", mixed("; boundary=a", "--a\r\nContent-Type: text/html\r\n--a\r\n\r\ntwo\r\n--a--"), u"two\n"_s);
        row("boundary with a colon ends a header", mixed("; boundary=\"a:b\"", "--a:b\r\nX: y\r\n--a:b\r\n\r\ntwo\r\n--a:b--"), u"two\n"_s);
        row("nothing of a type", "Content-Type: ;;;=\r\n\r\nx", u"x\n"_s);
        row("comments without end", "Content-Type: text/plain; ((((((((\r\n\r\nx", u"x\n"_s);
        row("7-bit", "Content-Transfer-Encoding: 7-bit\r\n\r\na=3D", u"a=3D\n"_s);
        row("no empty line", "Subject: x\r\nHello there\r\nyou", u"Hello there\nyou\n"_s);
        row("no name", ": x\r\nSubject: y\r\n\r\nz", u"z\n"_s);
        row("no header", "Hello", u"Hello\n"_s);
        row("mbox line", "From a@b.c Thu Feb 13\r\nSubject: y\r\n\r\nz", u"z\n"_s);
        row("NULs", QByteArray("Content-Type: text/plain; charset=utf-8\0x\r\n\r\na\0b", 48), u"ab\n"_s);
        row("picture left open",
            mixed("; boundary=a", "--a\r\nContent-Type: text/html\r\n\r\nx<img src=\"http://x/\r\n--a\r\n\r\nsecret\r\n--a--"),
            u"x\n\n----------\n\nsecret\n"_s);
    }

    void boundaries()
    {
        QFETCH(QByteArray, message);
        QFETCH(QString, text);
        const auto document = readMessage(message);
        QVERIFY(document);
        QCOMPARE(document->plainText(), text);
    }

    void external()
    {
        const auto document = readMessage(
            "Content-Type: message/external-body; access-type=local-file; name=\"/etc/passwd\"\r\n\r\nContent-Type: text/plain\r\n\r\n");
        QCOMPARE(document->attachments.at(0).fileName, u"passwd"_s);
        QVERIFY(document->body.empty());
        QCOMPARE(document->notes.size(), 1);
        QCOMPARE(readMessage("Content-Type: message/partial; id=x; number=1; total=1000000\r\n\r\nx")->notes.size(), 1);
    }

    void nestedMultipart()
    {
        const QByteArray message = nestedMultiparts(10'000);
        const auto document = readMessage(message);
        QVERIFY(document);
        QVERIFY(depthOf(document->structure) <= Limits{}.depth);
        QVERIFY(!document->notes.isEmpty());
        QVERIFY(!document->attachments.empty() || !document->body.empty());
    }

    void nestedMessages()
    {
        const auto document = readMessage(repeated("Content-Type: message/rfc822\r\n\r\n", 10'000) + "Subject: x\r\n\r\ninnermost");
        QVERIFY(document);
        QVERIFY(depthOf(document->structure) <= Limits{}.depth);
        QVERIFY(!document->notes.isEmpty());
    }

    void emptyParts()
    {
        const auto document =
            readMessage("Content-Type: multipart/mixed; boundary=a\r\n\r\n" + repeated("--a\r\n\r\n", 1'000'000) + "--a--");
        QVERIFY(document);
        QCOMPARE(countParts(document->structure), Limits{}.parts);
        QVERIFY(!document->notes.isEmpty());
        QVERIFY(readMessage("Content-Type: multipart/mixed; boundary=a\r\n\r\n" + repeated("--a\r\n", 1'000'000)));
        QVERIFY(readMessage("Content-Type: multipart/digest; boundary=a\r\n\r\n" + repeated("--a\r\nSubject: x\r\n\r\n", 100'000)));
    }

    void longHeaders()
    {
        const auto one = readMessage("Subject: " + repeated("x", 100'000'000) + "\r\nFrom: a@b.c\r\n\r\nbody");
        QVERIFY(one);
        QVERIFY(one->headers.isEmpty());
        QCOMPARE(one->plainText(), u"body\n"_s);
        QCOMPARE(one->notes.size(), 1);
        const auto many = readMessage(repeated("X: y\r\n", 1'000'000) + "\r\nbody");
        QCOMPARE(many->headers.size(), Limits{}.headers);
        QCOMPARE(many->plainText(), u"body\n"_s);
        QVERIFY(readMessage(repeated(" folded\r\n", 1'000'000)));
        QVERIFY(readMessage(repeated("Content-Type: multipart/mixed; boundary=\"a:b\"\r\n\r\n--a:b\r\n", 1) +
                            repeated("X: y\r\n--a:b\r\n", 1'000'000)));
    }

    void longLists()
    {
        QVERIFY(summarise("To: " + repeated("a@b.c,", 1'000'000) + "\r\nSubject: x\r\n\r\n").to.isEmpty()); // beyond a header's limit
        QCOMPARE(summarise("To: " + repeated("a@b.c,", 150'000) + "\r\n\r\n").to.size(), 10'000);
        QCOMPARE(summarise("References: " + repeated("<a@b>", 150'000) + "\r\n\r\n").references.size(), 200);
        QCOMPARE(decodeAddresses(repeated("a@b.c,", 1'000'000)).size(), 10'000);
    }

    // Each a megabyte of one construct that some parser is quadratic in, or recurses into.
    void oneConstruct_data()
    {
        QTest::addColumn<QByteArray>("raw");
        for (const char *construct : {"(",     ")",  "\"",     "\\",   "<", ">", "[",  "=?", "=?a?q?", "=?a?q?b", "=?utf-8?b?YQ==?=",
                                      "?=",    ";",  "a*0=b;", "=",    ",", ":", "a:", "@",  "\r\n ",  "\" ",     "a b ",
                                      "<a@b>", "--", "a@[",    "x;y=("})
            QTest::newRow(construct) << repeated(construct, 1'000'000 / static_cast<int>(qstrlen(construct)));
    }

    void oneConstruct()
    {
        QFETCH(QByteArray, raw);
        decodeHeader(raw);
        QVERIFY(decodeAddresses(raw).size() <= 10'001);
        QVERIFY(decodeParameters(splitParameters(raw).second).size() <= 500);
        QVERIFY(decodeIdentifiers(raw).size() <= 200);
        parseDate(raw);
        QVERIFY(readMessage("Subject: x\r\nContent-Type: " + raw + "\r\nFrom: " + raw + "\r\n\r\n" + raw));
        QVERIFY(readMessage(raw));
        QVERIFY(safeFileName(QString::fromLatin1(raw)).size() <= 200);
    }

    void htmlBombs_data()
    {
        QTest::addColumn<QByteArray>("html");
        for (const char *tag : {"<table><tr><td>",
                                "<div>",
                                "<b>",
                                "<i><b>",
                                "<a href=x>",
                                "<a href=x><p>",
                                "<b><p>",
                                "<font color=x><div>",
                                "<p>",
                                "<li>",
                                "<ul><li>",
                                "<blockquote>",
                                "<dl><dt><dd>",
                                "<dt><li>",
                                "<li><dt>",
                                "<pre>",
                                "<svg>",
                                "<math><mi>",
                                "<select>",
                                "<form>",
                                "<template>",
                                "<nobr>",
                                "<button>",
                                "<q><div></q></div>",
                                "<!--",
                                "<",
                                "</",
                                "<a ",
                                "<a b='",
                                "<a b=",
                                "<script>",
                                "<title></title>",
                                "&",
                                "&amp;",
                                "&#",
                                "&lt",
                                "x<br>",
                                "<caption>",
                                "<table>",
                                "<h1>",
                                "<ol start=9>",
                                "<img alt=x>",
                                "<td>",
                                "</p>",
                                "</br>"})
            QTest::newRow(tag) << repeated(tag, 2'000'000 / static_cast<int>(qstrlen(tag)));
        QByteArray attributes = "<a";
        for (int i = 0; i < 200'000; ++i) attributes += " a" + QByteArray::number(i) + "=1";
        QTest::newRow("attributes") << attributes + ">x</a>";
        QByteArray formatting;
        for (int i = 0; i < 50'000; ++i) formatting += "<b x=" + QByteArray::number(i) + ">";
        QTest::newRow("formatting, then paragraphs") << formatting + repeated("<p>x", 100'000);
        QTest::newRow("one word") << repeated("x", 2'000'000);
        QTest::newRow("marks") << "a" + repeated("\xCC\x81", 1'000'000);
        QTest::newRow("quotes in and out") << repeated("<blockquote>a</blockquote>b", 70'000);
    }

    void htmlBombs()
    {
        QFETCH(QByteArray, html);
        const auto document = readMessage("Content-Type: text/html\r\n\r\n" + html);
        QVERIFY(document);
        QVERIFY(document->body.size() <= Limits{}.blocks);
    }

    void textBombs()
    {
        const auto quotes = readMessage("Subject: x\r\n\r\n" + repeated("a\r\n> b\r\n", 500'000));
        QVERIFY(quotes);
        QCOMPARE(quotes->body.size(), Limits{}.blocks);
        QVERIFY(!quotes->notes.isEmpty());
        QVERIFY(readMessage("Subject: x\r\n\r\n" + repeated(">", 4'000'000)));
        QVERIFY(readMessage("Subject: x\r\n\r\n" + repeated("\n", 4'000'000)));
        QVERIFY(readMessage("Content-Type: text/plain; format=flowed\r\n\r\n" + repeated("> \r\n", 1'000'000)));
        const auto huge = readMessage("Subject: x\r\n\r\n" + repeated("line\r\n", 10'000'000));
        QVERIFY(huge);
        QVERIFY(!huge->notes.isEmpty());
        QVERIFY(huge->plainText().size() <= Limits{}.textOctets);
    }

    // A message with a bit of everything, 3,000 times damaged at seeded places: whatever comes out keeps its promises.
    void mutations()
    {
        const QByteArray whole =
            "From: =?utf-8?Q?J=C3=B6rg?= <j@x.de>\r\nTo: Team: a@b.c, \"D\" <d@e.f>;\r\nSubject: =?utf-8?B?R3LDvMOfZQ==?= (x)\r\n"
            "Date: Thu, 13 Feb 2020 15:38:01 +0100\r\nReferences: <a@b> <c@d>\r\nContent-Type: multipart/mixed; boundary=\"out\"\r\n\r\n"
            "--out\r\nContent-Type: multipart/alternative; boundary*0=in; boundary*1=ner\r\n\r\n--inner\r\nContent-Type: text/plain; "
            "format=flowed; charset=iso-2022-jp\r\n\r\n"
            "a \r\n> b\r\n-- \r\n\x1B$BF|K\\\x1B(B\r\n--inner\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: "
            "quoted-printable\r\n\r\n"
            "<table><tr><td><a href=3D\"http://x/\">y</a><ul><li>z</ul><img src=3D'cid:p'></table>\r\n--inner--\r\n"
            "--out\r\nContent-Type: message/rfc822\r\n\r\nSubject: in\r\n\r\ntext\r\n--out\r\nContent-ID: <p>\r\nContent-Type: image/png; "
            "name*=utf-8''%E2%80%AEx.png\r\n"
            "Content-Transfer-Encoding: base64\r\n\r\naGVsbG8=\r\n--out--\r\n";
        QRandomGenerator random(20'240'613);
        for (int round = 0; round < 3'000; ++round) {
            QByteArray message = whole;
            for (int change = random.bounded(1, 8); change > 0 && message.size() > 100; --change) {
                const qsizetype at = random.bounded(message.size());
                switch (random.bounded(4)) {
                case 0: message[at] = static_cast<char>(random.bounded(256)); break;
                case 1: message.remove(at, random.bounded(30)); break;
                case 2: message.insert(at, message.sliced(random.bounded(message.size() - 50), 50)); break;
                default: message.insert(at, QByteArrayView("\r\n--out\r\n(\"<=?").sliced(random.bounded(8)).toByteArray()); break;
                }
            }
            const auto document = readMessage(message);
            QVERIFY(document);
            QVERIFY(document->plainText().isValidUtf16());
            QCOMPARE(harmless(document->summary.subject), document->summary.subject);
            QSet<QByteArray> ids;
            for (const Attachment &attachment : document->attachments) {
                QVERIFY(!ids.contains(attachment.partId));
                ids.insert(attachment.partId);
                QCOMPARE(safeFileName(attachment.fileName), attachment.fileName);
                QVERIFY(partContent(message, attachment.partId));
            }
        }
    }

    void declaredSizes()
    {
        QCOMPARE(decodeTransfer("=ybegin line=128 size=2147483648 name=x\r\nabc", "x-yenc"),
                 "=ybegin line=128 size=2147483648 name=x\r\nabc");
        QVERIFY(decodeTransfer("begin 644 x\r\n_\r\n", "x-uuencode").size() <= 63);
        Limits small;
        small.partOctets = 10;
        QCOMPARE(partContent("Subject: x\r\n\r\n" + repeated("x", 1000), "1", small).error().kind, Error::Kind::Invalid);
    }
};

QTEST_GUILESS_MAIN(TestMimeHostile)
#include "tst_mimehostile.moc"
