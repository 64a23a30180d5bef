// SPDX-License-Identifier: GPL-3.0-or-later
// Receipts (RFC 8098), which a person said yes to: what they say, to whom, and what they do not say.
#include "mime/reader.h"
#include "mime/receipt.h"

#include <QTest>

using namespace godwit;
using namespace godwit::mime;
using namespace Qt::StringLiterals;

namespace {

const QByteArray wanted = "Received: from host.secret.example\r\nDate: Thu, 5 Mar 2026 14:03:00 +0100\r\nFrom: Bo <bo@example.net>\r\n"
                          "To: anna@example.org, cy@secret.example\r\nMessage-ID: <q.1@example.net>\r\nX-Secret: secret\r\n"
                          "Disposition-Notification-To: Bo <bo@example.net>\r\n";

std::expected<Receipt, Error> receiptFor(const QByteArray &header, const QString &reader = u"anna@example.org"_s)
{
    const auto document = readMessage(header + "\r\nthe secret words\r\n");
    return writeReceipt(*document, {u"Anna"_s, reader}, AccountId{3}, 1'772'715'780, 3600);
}

} // namespace

class TestReceipt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void says()
    {
        const auto receipt = receiptFor(wanted + "Subject: Tide\r\n");
        QVERIFY(receipt);
        const Rendered &sent = receipt->rendered;
        QCOMPARE(sent.sender, QByteArray());
        QCOMPARE(sent.recipients, QByteArrayList{"bo@example.net"});
        QVERIFY(!sent.needsUtf8 && !sent.needsEightBit);
        const auto read = readMessage(sent.message);
        QCOMPARE(read->structure.subtype, "report");
        QCOMPARE(read->structure.children.size(), 3u);
        QCOMPARE(read->structure.parameters.first().second, u"disposition-notification"_s);
        QCOMPARE(read->summary.subject, u"Read: Tide"_s);
        QCOMPARE(read->summary.inReplyTo, "<q.1@example.net>");
        QCOMPARE(*partContent(sent.message, "2"), "Final-Recipient: rfc822; anna@example.org\r\nOriginal-Message-ID: <q.1@example.net>\r\n"
                                                  "Disposition: manual-action/MDN-sent-manually; displayed\r\n");
        QCOMPARE(*partContent(sent.message, "3"), "Date: Thu, 5 Mar 2026 14:03:00 +0100\r\nFrom: Bo <bo@example.net>\r\nSubject: Tide\r\n"
                                                  "Message-ID: <q.1@example.net>\r\n");
        QVERIFY(read->plainText().startsWith(u"Your message “Tide” to anna@example.org was shown on the screen.\n"_s));
        QVERIFY(!sent.message.contains("secret"));
        QCOMPARE(receipt->letter.account, AccountId{3});
        QCOMPARE(receipt->letter.to, read->summary.to);
        QCOMPARE(receipt->letter.messageId, read->summary.messageId);
    }

    /// Two programs that answer each other by themselves would never end.
    void asksForNothing()
    {
        const auto read = readMessage(receiptFor(wanted)->rendered.message);
        QVERIFY(read->receiptTo.isEmpty());
        const auto named = [](const Header &header) { return header.name == "Auto-Submitted" && header.value == u"auto-replied"_s; };
        QVERIFY(std::ranges::any_of(read->headers, named));
    }

    void nobodyAsked()
    {
        const auto receipt = receiptFor("From: bo@example.net\r\nSubject: x\r\n");
        QVERIFY(!receipt);
        QCOMPARE(receipt.error().kind, Error::Kind::Invalid);
    }

    void noAddressOfOnesOwn()
    {
        QVERIFY(!receiptFor(wanted, QString()));
        QVERIFY(!receiptFor(wanted, u"anna"_s));
    }

    void odd_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("subject");
        QTest::newRow("no subject") << wanted << u"Read:"_s;
        QTest::newRow("a line break") << QByteArray(wanted + "Subject: =?utf-8?Q?a=0D=0ABcc:_eve@example.com?=\r\n")
                                      << u"Read: a Bcc: eve@example.com"_s;
        QTest::newRow("direction") << QByteArray(wanted + "Subject: =?utf-8?Q?a=E2=80=AEb?=\r\n") << u"Read: ab"_s;
        QTest::newRow("letters") << QByteArray(wanted + "Subject: =?utf-8?Q?Gr=C3=BC=C3=9Fe?=\r\n") << u"Read: Grüße"_s;
        QTest::newRow("long") << QByteArray(wanted + "Subject: " + QByteArray(5'000, 'x') + "\r\n")
                              << u"Read: "_s + QString(1'000, u'x') + u'…';
    }
    void odd()
    {
        QFETCH(QByteArray, header);
        const auto receipt = receiptFor(header);
        QVERIFY(receipt);
        QTEST(readMessage(receipt->rendered.message)->summary.subject, "subject");
        for (const QByteArray &line : receipt->rendered.message.split('\n')) QVERIFY(line.size() <= 79 || line.startsWith("Your"));
        QVERIFY(!receipt->rendered.message.contains("\nBcc"));
    }
};

QTEST_GUILESS_MAIN(TestReceipt)
#include "tst_receipt.moc"
