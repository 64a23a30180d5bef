// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/mailto.h"

#include <QTest>

using namespace godwit;

class TestMailto : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void links_data()
    {
        QTest::addColumn<QByteArray>("link");
        QTest::addColumn<QStringList>("to");
        QTest::addColumn<QStringList>("cc");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("body");
        const auto row = [](const char *what, const QByteArray &link, const QStringList &to, const QStringList &cc = {},
                            const QString &subject = {},
                            const QString &body = {}) { QTest::newRow(what) << link << to << cc << subject << body; };
        const QStringList anna{QStringLiteral("anna@example.org")};
        row("plain", "mailto:anna@example.org", anna);
        row("upper case scheme", "MAILTO:anna@example.org", anna);
        row("nothing at all", "mailto:", {});
        row("two", "mailto:anna@example.org,bo@example.net", {anna.first(), QStringLiteral("bo@example.net")});
        row("to field joins", "mailto:anna@example.org?to=bo@example.net", {anna.first(), QStringLiteral("bo@example.net")});
        row("cc, subject, body", "mailto:anna@example.org?cc=bo@example.net&subject=The%20tide&body=High%20at%20six", anna,
            {QStringLiteral("bo@example.net")}, QStringLiteral("The tide"), QStringLiteral("High at six"));
        row("field names in any case", "mailto:anna@example.org?SUBJECT=a&Body=b", anna, {}, QStringLiteral("a"), QStringLiteral("b"));
        row("plus is a plus", "mailto:anna+list@example.org?subject=1+1", {QStringLiteral("anna+list@example.org")}, {},
            QStringLiteral("1+1"));
        row("UTF-8", "mailto:anna@example.org?subject=caf%C3%A9", anna, {}, QStringLiteral("café"));
        row("not UTF-8", "mailto:anna@example.org?subject=caf%E9", anna, {}, QStringLiteral("caf\uFFFD"));
        row("encoded comma belongs to the address", "mailto:%22a%2Cb%22@example.org", {QStringLiteral("\"a,b\"@example.org")});
        row("quoted local part", "mailto:%22not%40me%22@example.org", {QStringLiteral("\"not@me\"@example.org")});
        row("lines of the body", "mailto:anna@example.org?body=one%0D%0Atwo%0Athree", anna, {}, {}, QStringLiteral("one\ntwo\nthree"));
        row("no header by a line break", "mailto:anna@example.org?subject=hi%0D%0ABcc:%20eve@example.com", anna, {},
            QStringLiteral("hi Bcc: eve@example.com"));
        row("no address by a line break", "mailto:anna@example.org%0D%0ABcc:eve@example.com", {});
        row("bcc is ignored", "mailto:anna@example.org?bcc=eve@example.com", anna);
        row("from and reply-to are ignored", "mailto:anna@example.org?from=eve@example.com&reply-to=eve@example.com", anna);
        row("attach is ignored", "mailto:anna@example.org?attach=/etc/passwd&attachment=file:///etc/passwd&subject=s", anna, {},
            QStringLiteral("s"));
        row("an encoded name hides no field", "mailto:anna@example.org?%62cc=eve@example.com&%61ttach=/etc/passwd", anna);
        row("any other header", "mailto:anna@example.org?X-Priority=1&Content-Type=text/html&headers=x", anna);
        row("bidi in the subject", "mailto:anna@example.org?subject=exe.%E2%80%AEfdp", anna, {}, QStringLiteral("exe.fdp"));
        row("bidi in the address", "mailto:anna%E2%80%AE@example.org", {});
        row("NUL", "mailto:anna%00@example.org?subject=a%00b", {}, {}, QStringLiteral("a\uFFFDb"));
        row("markup stays text", "mailto:anna@example.org?subject=%3Cb%3Ehi%3C/b%3E", anna, {}, QStringLiteral("<b>hi</b>"));
        row("angle brackets are no address", "mailto:Anna%20%3Canna@example.org%3E", {});
        row("no domain", "mailto:anna@", {});
        row("no at", "mailto:anna", {});
        row("two at", "mailto:anna@example.org@example.com", {});
        row("group syntax", "mailto:friends:anna@example.org;", {});
        row("the first subject counts", "mailto:anna@example.org?subject=a&subject=b", anna, {}, QStringLiteral("a"));
        row("fragment", "mailto:anna@example.org?subject=a#b&body=c", anna, {}, QStringLiteral("a"));
        row("field without value", "mailto:anna@example.org?subject&body=x&=y&&", anna, {}, {}, QStringLiteral("x"));
        row("the same twice", "mailto:anna@example.org,anna@example.org", anna);
        row("address literal", "mailto:anna@[IPv6:2001:db8::1]", {QStringLiteral("anna@[IPv6:2001:db8::1]")});
        row("too long an address", "mailto:" + QByteArray(400, 'a') + "@example.org", {});
    }
    void links()
    {
        QFETCH(QByteArray, link);
        const auto mailto = parseMailto(link);
        QVERIFY(mailto);
        QTEST(mailto->to, "to");
        QTEST(mailto->cc, "cc");
        QTEST(mailto->subject, "subject");
        QTEST(mailto->body, "body");
    }

    /// What comes of a link is a letter to be looked at: it has no sender yet, nobody in Bcc, no file, nothing to be marked.
    void letters()
    {
        const auto mailto =
            parseMailto("mailto:anna@example.org?cc=bo@example.net&subject=Tide&body=a%0D%0Ab&in-reply-to=%3Cq.1@example.org%3E"
                        "&bcc=eve@example.com&attach=/etc/passwd&from=eve@example.com&references=%3Cx@y%3E");
        Letter wanted;
        wanted.to = {{QString(), QStringLiteral("anna@example.org")}};
        wanted.cc = {{QString(), QStringLiteral("bo@example.net")}};
        wanted.subject = QStringLiteral("Tide");
        wanted.text = QStringLiteral("a\nb");
        wanted.inReplyTo = "<q.1@example.org>";
        wanted.references = {"<q.1@example.org>"};
        QCOMPARE(letterFor(*mailto), wanted);
    }

    /// Every link of links_data(): only fields that a person sees are ever set.
    void nothingHidden_data() { links_data(); }
    void nothingHidden()
    {
        QFETCH(QByteArray, link);
        QFETCH(QStringList, to);
        const Letter letter = letterFor(*parseMailto(link));
        Letter seen;
        for (const QString &each : std::as_const(to)) seen.to += Address{QString(), each};
        seen.cc = letter.cc;
        seen.subject = letter.subject;
        seen.text = letter.text;
        QCOMPARE(letter, seen);
    }

    void inReplyTo_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("identifier");
        QTest::newRow("plain") << QByteArray("%3C3469A91.D10AF4C@example.com%3E") << QByteArray("<3469A91.D10AF4C@example.com>");
        QTest::newRow("no brackets") << QByteArray("a@example.com") << QByteArray();
        QTest::newRow("no at") << QByteArray("%3Ca%3E") << QByteArray();
        QTest::newRow("two") << QByteArray("%3Ca@x%3E%20%3Cb@x%3E") << QByteArray();
        QTest::newRow("line break") << QByteArray("%3Ca@x%0D%0ABcc:y@z%3E") << QByteArray();
        QTest::newRow("beyond ASCII") << QByteArray("%3C%C3%A4@x%3E") << QByteArray();
        QTest::newRow("long") << QByteArray("%3C" + QByteArray(300, 'a') + "@x%3E") << QByteArray();
    }
    void inReplyTo()
    {
        QFETCH(QByteArray, value);
        QTEST(parseMailto("mailto:anna@example.org?in-reply-to=" + value)->inReplyTo, "identifier");
    }

    void notOne_data()
    {
        QTest::addColumn<QByteArray>("link");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("another scheme") << QByteArray("https://example.org/");
        QTest::newRow("an option") << QByteArray("--profile=/tmp");
        QTest::newRow("scheme only in part") << QByteArray("mailt");
        QTest::newRow("blank before it") << QByteArray(" mailto:anna@example.org");
        QTest::newRow("half an escape") << QByteArray("mailto:anna@example.org?subject=a%4");
        QTest::newRow("no hexadecimal") << QByteArray("mailto:anna@example.org?subject=%zz");
        QTest::newRow("too long") << QByteArray("mailto:" + QByteArray(70'000, 'a'));
    }
    void notOne()
    {
        QFETCH(QByteArray, link);
        QVERIFY(!parseMailto(link));
    }

    void manyAddressesHaveAnEnd()
    {
        QByteArray link("mailto:");
        for (int i = 0; i < 1000; ++i) link += "a" + QByteArray::number(i) + "@example.org,";
        QCOMPARE(parseMailto(link)->to.size(), 100);
        link += "?cc=b@example.org";
        QCOMPARE(parseMailto(link)->cc.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestMailto)
#include "tst_mailto.moc"
