// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/header.h"

#include <QTest>

using namespace godwit;
using namespace godwit::mime;
using namespace Qt::StringLiterals;

namespace {

// "Name|address; …"
QString shown(const QList<Address> &list)
{
    QStringList out;
    for (const Address &address : list) out += address.name + u'|' + address.address;
    return out.join(u"; ");
}

} // namespace

class TestMimeHeader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unstructured_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, QByteArray raw, const QString &expected) { QTest::newRow(name) << raw << expected; };
        row("plain", "Hello world", u"Hello world"_s);
        row("folded", " Hello\r\n  world\r\n\tagain", u"Hello  world again"_s);
        row("Q", "=?utf-8?Q?Gr=C3=BC=C3=9Fe_an_alle?=", u"Grüße an alle"_s);
        row("B", "=?UTF-8?B?44GT44KT44Gr44Gh44Gv?=", u"こんにちは"_s);
        row("language", "=?iso-8859-1*de?q?Gr=FC=DFe?=", u"Grüße"_s);
        row("two words", "=?utf-8?Q?a?= =?utf-8?Q?b?= c", u"ab c"_s);
        row("folded words", "=?utf-8?Q?a?=\r\n =?utf-8?Q?b?=", u"ab"_s);
        row("word and text", "Re: =?koi8-r?B?8NLJ18XU?= (x)", u"Re: Привет (x)"_s);
        row("character cut in two", "=?utf-8?Q?Gr=C3?= =?utf-8?Q?=BC=C3?=\r\n =?utf-8?Q?=9Fe?=", u"Grüße"_s);
        row("no blank between", "=?utf-8?Q?a?==?utf-8?Q?b?=c", u"abc"_s);
        row("blanks inside", "=?utf-8?Q?a b c?=", u"a b c"_s);
        row("raw UTF-8", "Grüße", u"Grüße"_s);
        row("raw latin",
            "Gr\xFC\xDF"
            "e",
            u"Grüße"_s);
        row("gb2312", "=?gb2312?B?xOO6ww==?=", u"你好"_s);
        row("shift_jis", "=?shift_jis?B?k/qWew==?=", u"日本"_s);
        row("iso-2022-jp", "=?ISO-2022-JP?B?GyRCRnxLXBsoQg==?=", u"日本"_s);
        row("iso-2022-jp unterminated", "=?ISO-2022-JP?B?GyRCRnxLXA==?=", u"日本"_s);
        row("euc-kr", "=?ks_c_5601-1987?B?vsiz5w==?=", u"안녕"_s);
        row("hebrew", "=?iso-8859-8-i?Q?=F9=EC=E5=ED?=", u"שלום"_s);
        row("arabic", "=?windows-1256?Q?=E3=D1=CD=C8=C7?=", u"مرحبا"_s);
        row("greek", "=?iso-8859-7?Q?=C3=E5=E9=E1?=", u"Γεια"_s);
        row("thai", "=?tis-620?Q?=CA=C7=D1=CA=B4=D5?=", u"สวัสดี"_s);
        row("unknown charset", "=?x-unknown?Q?Gr=C3=BCn?=", u"Grün"_s);
        row("charset with rubbish", QByteArray("=?utf-8\0x?Q?Gr=C3=BCn?=", 24), u"Grün"_s);
        row("unterminated", "=?utf-8?Q?abc", u"=?utf-8?Q?abc"_s);
        row("unknown encoding", "=?utf-8?X?abc?=", u"=?utf-8?X?abc?="_s);
        row("empty charset", "=\?\?Q?abc?=", u"=\?\?Q?abc?="_s);
        row("bad escapes", "=?utf-8?Q?a=ZZb=?=", u"a=ZZb="_s);
        row("empty word", "=?utf-8?Q?\?=", u""_s);
        row("base64 without padding", "=?utf-8?B?YWI?=", u"ab"_s);
        row("NUL", "a=?utf-8?Q?=00?=b", u"ab"_s);
        row("line feed", "=?utf-8?Q?a=0ABcc:_x?=", u"a Bcc: x"_s);
        row("escape", "=?utf-8?Q?=1B[31mred?=", u"[31mred"_s);
        row("override", "=?utf-8?Q?invoice=E2=80=AEfdp.exe?=", u"invoicefdp.exe"_s);
        row("isolate", "\xE2\x81\xA6x\xE2\x81\xA9", u"x"_s);
        row("tag characters",
            "a\xF3\xA0\x81\x81"
            "b",
            u"ab"_s);
        row("emoji", "\xF0\x9F\x90\xA6", u"\U0001F426"_s);
        row("empty", "", u""_s);
    }

    void unstructured()
    {
        QFETCH(QByteArray, raw);
        QFETCH(QString, expected);
        QCOMPARE(decodeHeader(raw), expected);
    }

    void addresses_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, QByteArray raw, const QString &expected) { QTest::newRow(name) << raw << expected; };
        row("bare", "a@b.c", u"|a@b.c"_s);
        row("angle", "Ann Bee <a@b.c>", u"Ann Bee|a@b.c"_s);
        row("quoted", "\"Bee, Ann\" <a@b.c>, d@e.f", u"Bee, Ann|a@b.c; |d@e.f"_s);
        row("quoted pairs", "\"a \\\"b\\\" c\" <a@b.c>", u"a \"b\" c|a@b.c"_s);
        row("encoded", "=?utf-8?Q?J=C3=B6rg?= <j@x.de>", u"Jörg|j@x.de"_s);
        row("encoded in quotes", "\"=?utf-8?Q?J=C3=B6rg?=\" <j@x.de>", u"Jörg|j@x.de"_s);
        row("raw UTF-8", "Jörg <j@x.de>", u"Jörg|j@x.de"_s);
        row("raw latin", "J\xF6rg <j@x.de>", u"Jörg|j@x.de"_s);
        row("comment as name", "a@b.c (Ann Bee)", u"Ann Bee|a@b.c"_s);
        row("nested comment", "a@b.c (Ann (the \\) one) Bee)", u"Ann (the ) one) Bee|a@b.c"_s);
        row("comment in the middle", "Ann (x) Bee <a@b.c>", u"Ann Bee|a@b.c"_s);
        row("group", "Team: a@b.c, D <d@e.f>;, g@h.i", u"Team|; |a@b.c; D|d@e.f; |g@h.i"_s);
        row("empty group", "undisclosed-recipients:;", u"undisclosed-recipients|"_s);
        row("route", "<@r1,@r2:a@b.c>", u"|a@b.c"_s);
        row("blanks", "john @ example.org", u"|john@example.org"_s);
        row("quoted local", "\"john doe\"@example.org", u"|\"john doe\"@example.org"_s);
        row("literal", "a@[IPv6:2001:db8::1]", u"|a@[IPv6:2001:db8::1]"_s);
        row("name and address", "John Doe j@d.e", u"John Doe|j@d.e"_s);
        row("local only", "root", u"|root"_s);
        row("name only", "Just a name", u"Just a name|"_s);
        row("empty", "", u""_s);
        row("commas", ",, ,a@b.c,,", u"|a@b.c"_s);
        row("empty angle", "<>", u""_s);
        row("name, empty angle", "MAILER-DAEMON <>", u"MAILER-DAEMON|"_s);
        row("angle unclosed", "A <a@b.c, D <d@e.f>", u"A|a@b.c; D|d@e.f"_s);
        row("quote unclosed", "\"A <a@b.c>", u"A|a@b.c"_s);
        row("two angles", "a <b@c> <d@e>", u"a <b@c>|d@e"_s);
        row("address as name", "boss@corp.example <x@evil.example>", u"boss@corp.example|x@evil.example"_s);
        row("quoted address as name", "\"boss@corp.example\" <x@evil.example>", u"boss@corp.example|x@evil.example"_s);
        row("mailsploit", "=?utf-8?b?cG90dXNAd2hpdGVob3VzZS5nb3Y=?==?utf-8?Q?=00?=@mailsploit.example",
            u"|=?utf-8?b?cG90dXNAd2hpdGVob3VzZS5nb3Y=?==?utf-8?Q?=00?=@mailsploit.example"_s);
        row("override in name", "=?utf-8?Q?=E2=80=AEabc?= <a@b.c>", u"abc|a@b.c"_s);
        row("control in address", QByteArray("<a\0b\x1b@c.d>", 10), u"|ab@c.d"_s);
        row("folded", "A\r\n <a@b.c>,\r\n\tB <b@c.d>", u"A|a@b.c; B|b@c.d"_s);
        row("punycode stays", "x@xn--pypal-4ve.com", u"|x@xn--pypal-4ve.com"_s);
    }

    void addresses()
    {
        QFETCH(QByteArray, raw);
        QFETCH(QString, expected);
        QCOMPARE(shown(decodeAddresses(raw)), expected);
    }

    void envelopeAddress()
    {
        QCOMPARE(decodeAddress("=?utf-8?Q?J=C3=B6rg?=", "joerg", "x.de"), (Address{u"Jörg"_s, u"joerg@x.de"_s}));
        QCOMPARE(decodeAddress({}, "joerg", {}), (Address{{}, u"joerg"_s}));
    }

    void parameters_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, QByteArray raw, const char *value, const QString &expected) {
            QTest::newRow(name) << raw << QByteArray(value) << expected;
        };
        row("plain", "text/PLAIN; charset=utf-8; Format=flowed", "text/plain", u"charset=utf-8;format=flowed"_s);
        row("quoted", "a/b; name=\"x; y.pdf\"", "a/b", u"name=x; y.pdf"_s);
        row("unquoted blanks", "a/b; name=my file.pdf; x=1", "a/b", u"name=my file.pdf;x=1"_s);
        row("parentheses in a name", "a/b; name=file(1).pdf", "a/b", u"name=file(1).pdf"_s);
        row("comments", "text/plain (hi); charset=x (some; thing) ; y=1", "text/plain", u"charset=x;y=1"_s);
        row("2047", "a/b; name=\"=?utf-8?Q?Gr=C3=BC=C3=9Fe?=.pdf\"", "a/b", u"name=Grüße.pdf"_s);
        row("2231", "attachment; filename*=UTF-8''Gr%C3%BC%C3%9Fe.pdf", "attachment", u"filename=Grüße.pdf"_s);
        row("2231 latin", "attachment; filename*=iso-8859-1'de'Gr%FC%DFe.pdf", "attachment", u"filename=Grüße.pdf"_s);
        row("2231 pieces", "a/b; name*1*=%BC%C3; name*0*=utf-8''Gr%C3; name*2*=%9Fe; name*3=\".pdf\"", "a/b", u"name=Grüße.pdf"_s);
        row("2231 plain pieces", "a/b; name*0=\"long \"; name*1=\"name.pdf\"", "a/b", u"name=long name.pdf"_s);
        row("2231 gap", "a/b; name*0=a; name*2=c", "a/b", u"name=a"_s);
        row("2231 without charset", "a/b; name*=abc%20d", "a/b", u"name=abc d"_s);
        row("2047 in 2231 pieces", "a/b; name*0=\"=?utf-8?Q?Gr=C3=BC\"; name*1=\"n?=.txt\"", "a/b", u"name=Grün.txt"_s);
        row("extended wins", "a/b; name=plain; name*0=x; name*=utf-8''ext", "a/b", u"name=ext"_s);
        row("first wins", "a/b; boundary=one; boundary=two", "a/b", u"boundary=one"_s);
        row("raw UTF-8", "a/b; name=\"Grüße.pdf\"", "a/b", u"name=Grüße.pdf"_s);
        row("path", "a/b; name=\"C:\\x\\y.pdf\"", "a/b", u"name=C:\\x\\y.pdf"_s);
        row("nothing", ";;;=", "", u""_s);
        row("no value", "a/b; x; y=1", "a/b", u"y=1"_s);
        row("unclosed quote", "a/b; name=\"abc", "a/b", u"name=abc"_s);
        row("unclosed comment", "a/b; (((((", "a/b", u""_s);
        row("empty quote", "a/b; boundary=\"\"", "a/b", u"boundary="_s);
        row("huge index", "a/b; name*99999999999999=x", "a/b", u"name*99999999999999=x"_s);
        row("boundary with a word in it", "a/b; boundary=\"=?utf-8?Q?a?=\"", "a/b", u"boundary==?utf-8?Q?a?="_s);
    }

    void parameters()
    {
        QFETCH(QByteArray, raw);
        QFETCH(QByteArray, value);
        QFETCH(QString, expected);
        const auto [type, pairs] = splitParameters(raw);
        QCOMPARE(type, value);
        QStringList decoded;
        for (const auto &[key, text] : decodeParameters(pairs)) decoded += QString::fromUtf8(key) + u'=' + text;
        QCOMPARE(decoded.join(u';'), expected);
    }

    void dates_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<qint64>("seconds"); // -1: none
        QTest::addColumn<int>("offset");
        const auto row = [](const char *raw, qint64 seconds, int offset) { QTest::newRow(raw) << QByteArray(raw) << seconds << offset; };
        row("Thu, 13 Feb 2020 15:38:01 +0100", 1581604681, 3600);
        row("13 Feb 2020 15:38 -0330", 1581620880, -12600);
        row("Thu, 13 Feb 2020 14:38:01 GMT", 1581604681, 0);
        row("Thu, 13 Feb 2020 15:38:01 +0100 (CET)", 1581604681, 3600);
        row("Thu, 13 Feb 2020 09:38:01 EST", 1581604681, -18000);
        row("Thu,13 Feb 2020 15:38:01 +0100", 1581604681, 3600);
        row("Thu, 13 February 2020 15:38:01 +0100", 1581604681, 3600);
        row("Thu, 13 Feb 20 15:38:01 +0100", 1581604681, 3600);
        row("Thursday, 13-Feb-20 14:38:01 GMT", 1581604681, 0);
        row("Thu Feb 13 14:38:01 2020", 1581604681, 0);
        row("Thu Feb 13 15:38:01 CET 2020", 1581604681, 3600);
        row("2020-02-13T14:38:01Z", 1581604681, 0);
        row("2020-02-13 15:38:01 +0100", 1581604681, 3600);
        row("2020-02-13T15:38:01.123+01:00", 1581604681, 3600);
        row("Thu, 13 Feb 2020 15:38:01 GMT+0100", 1581604681, 3600);
        row("Thu, 13 Feb 2020 14:38:01 -0000", 1581604681, 0);
        row("Thu, 13 Feb 2020 14:38:01", 1581604681, 0);
        row("Sat, 31 Dec 2016 23:59:60 +0000", 1483228799, 0);
        row("Tue, 31 Dec 99 23:59:59 +0000", 946684799, 0);
        row("99 Foo 0102", -1, 0);
        row("", -1, 0);
        row("((((((((((", -1, 0);
        row("Thu, 32 Feb 2020 25:61:61 +0100", -1, 0);
        row("00-Jan-0000", -1, 0);
        row("Mon, 1 Jan 9999 00:00:00 +0000", -1, 0);
        row("garbage", -1, 0);
    }

    void dates()
    {
        QFETCH(QByteArray, raw);
        QFETCH(qint64, seconds);
        QFETCH(int, offset);
        const auto date = parseDate(raw);
        QCOMPARE(date ? date->seconds : -1, seconds);
        if (date) QCOMPARE(date->offset, offset);
    }

    void identifiers()
    {
        QCOMPARE(decodeIdentifiers("<a@b>\r\n <c@d>, rubbish <e@\r\n f>"), (QByteArrayList{"<a@b>", "<c@d>", "<e@f>"}));
        QByteArray many;
        for (int i = 0; i < 10'000; ++i) many += "<" + QByteArray::number(i) + "@x> ";
        const QByteArrayList kept = decodeIdentifiers(many);
        QCOMPARE(kept.size(), 200);
        QCOMPARE(kept.first(), "<0@x>");
        QCOMPARE(kept.at(1), "<9801@x>");
        QCOMPARE(kept.last(), "<9999@x>");
    }

    void summary()
    {
        const MessageSummary s = summarise("From: =?utf-8?Q?J=C3=B6rg?= <j@x.de>\r\n"
                                           "Sender: s@x.de\r\nReply-To: r@x.de\r\n"
                                           "TO: a@b.c,\r\n d@e.f\r\n"
                                           "Cc: c@c.c\r\nBcc: b@b.b\r\n"
                                           "Subject : Hello\r\n  there\r\n"
                                           "subject: second\r\n"
                                           ": no name\r\n"
                                           "Date: Thu, 13 Feb 2020 15:38:01 +0100\r\n"
                                           "Message-Id: <m@x>\r\nIn-Reply-To: <i@x>\r\nReferences: <r1@x> <r2@x>\r\n"
                                           "List-Id: Some list <list.example.org>\r\n\r\nFrom: not@header\r\n");
        QCOMPARE(shown(s.from), u"Jörg|j@x.de"_s);
        QCOMPARE(shown(s.sender), u"|s@x.de"_s);
        QCOMPARE(shown(s.replyTo), u"|r@x.de"_s);
        QCOMPARE(shown(s.to), u"|a@b.c; |d@e.f"_s);
        QCOMPARE(shown(s.cc), u"|c@c.c"_s);
        QCOMPARE(shown(s.bcc), u"|b@b.b"_s);
        QCOMPARE(s.subject, u"Hello  there"_s);
        QCOMPARE(s.sent, 1581604681);
        QCOMPARE(s.sentOffset, 3600);
        QCOMPARE(s.messageId, "<m@x>");
        QCOMPARE(s.inReplyTo, "<i@x>");
        QCOMPARE(s.references, (QByteArrayList{"<r1@x>", "<r2@x>"}));
        QCOMPARE(s.listId, "<list.example.org>");
        QVERIFY(s.headersKnown);
    }

    void twoSenders() { QCOMPARE(shown(summarise("From: a@b.c\nFrom: d@e.f\nSubject: x\n\n").from), u"|a@b.c; |d@e.f"_s); }
};

QTEST_GUILESS_MAIN(TestMimeHeader)
#include "tst_mimeheader.moc"
