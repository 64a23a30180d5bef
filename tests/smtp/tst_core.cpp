// SPDX-License-Identifier: GPL-3.0-or-later
#include "smtp/capabilities.h"
#include "smtp/content.h"
#include "smtp/envelope.h"
#include "smtp/replyreader.h"

#include <QTest>

using namespace godwit;
using namespace godwit::smtp;

namespace {

Capabilities capabilities(const QByteArrayList &lines, const QByteArrayList &disabled = {})
{
    Capabilities result(disabled);
    result.assign(lines);
    return result;
}

Envelope envelope(const QByteArray &sender, const QByteArrayList &recipients)
{
    Envelope result;
    result.sender = sender;
    result.recipients = recipients;
    result.octets = 10;
    return result;
}

} // namespace

class TestSmtpCore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replies_data()
    {
        QTest::addColumn<QByteArray>("octets");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("enhanced");
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char *name, const char *octets, int code, const char *enhanced, const char *text) {
            QTest::newRow(name) << QByteArray(octets) << code << QByteArray(enhanced) << QByteArray(text);
        };
        row("one line", "250 ok\r\n", 250, "", "ok");
        row("several", "250-a\r\n250-b\r\n250 c\r\n", 250, "", "a b c");
        row("digits alone", "354\r\n", 354, "", "");
        row("no text", "250 \r\n", 250, "", "");
        row("enhanced", "550 5.1.1 who?\r\n", 550, "5.1.1", "who?");
        row("enhanced on each line", "550-5.7.26 a\r\n550 5.7.26 b\r\n", 550, "5.7.26", "a b");
        row("enhanced alone", "250 2.0.0\r\n", 250, "2.0.0", "");
        row("of another class", "550 4.1.1 who?\r\n", 550, "", "4.1.1 who?");
        row("too many digits", "550 5.1.1234 x\r\n", 550, "", "5.1.1234 x");
        row("not followed by a space", "550 5.1.1x\r\n", 550, "", "5.1.1x");
        row("a version", "220 2.4 x\r\n", 220, "", "2.4 x");
        row("a challenge is no code", "334 3.1.1\r\n", 334, "", "3.1.1");
        row("a bare LF ends nothing", "250 a\n550 b\r\n", 250, "", "a\n550 b");
    }
    void replies()
    {
        QFETCH(QByteArray, octets);
        for (const qsizetype piece : {octets.size(), qsizetype(1)}) {
            ReplyReader reader{Limits()};
            std::optional<Reply> reply;
            for (qsizetype at = 0; at < octets.size(); at += piece) {
                QVERIFY(!reply);
                reader.receive(octets.sliced(at, piece));
                const auto next = reader.next();
                QVERIFY(next);
                reply = *next;
            }
            QVERIFY(reply);
            QTEST(reply->code, "code");
            QTEST(reply->enhanced, "enhanced");
            QTEST(reply->text(), "text");
            QVERIFY(!reader.holdsOctets());
        }
    }

    void noReplies_data()
    {
        QTest::addColumn<QByteArray>("octets");
        for (const char *octets : {"hello", "* OK", "+OK", "25 x", "2500 x", "150 x", "650 x", "250_x", "250- ok\r\n251 ok", "",
                                   "\xd9\xa2\xd9\xa5\xd9\xa0 x", "\xef\xbc\x92\xef\xbc\x95\xef\xbc\x90 x", " 250 x", "25O x"})
            QTest::newRow(octets) << QByteArray(octets) + "\r\n";
    }
    void noReplies()
    {
        QFETCH(QByteArray, octets);
        ReplyReader reader{Limits()};
        reader.receive(octets);
        QVERIFY(!reader.next());
        QVERIFY(!reader.next()); // for good
    }

    void whatServersOffer()
    {
        const Capabilities offered = capabilities(
            {"size 35882577", "8BITMIME", "Auth LOGIN plain", "AUTH=CRAM-MD5", "LIMITS MAILMAX=5 RCPTMAX=x", "PIPELINING", "X"},
            {"PIPELINING", "AUTH=LOGIN"});
        QCOMPARE(offered.size(), std::optional<quint64>(35882577));
        QVERIFY(offered.has("8BITMIME") && offered.has("SIZE") && offered.has("AUTH=PLAIN"));
        QVERIFY(!offered.has("PIPELINING") && !offered.has("8BIT") && !offered.has("AUTH=LOGIN"));
        QCOMPARE(offered.mechanisms(), QByteArrayList({"PLAIN", "CRAM-MD5"}));
        QCOMPARE(offered.limit("MAILMAX"), std::optional<quint64>(5));
        QVERIFY(!offered.limit("RCPTMAX") && !offered.limit("MAIL"));
        QVERIFY(!capabilities({"SIZE 0"}).size() && !capabilities({"SIZE"}).size());
    }

    void content_data()
    {
        using Fault = ContentCheck::Fault;
        QTest::addColumn<QByteArray>("octets");
        QTest::addColumn<bool>("eightBit");
        QTest::addColumn<int>("fault");
        const auto row = [](const char *name, const QByteArray &octets, Fault fault, bool eightBit = false) {
            QTest::newRow(name) << octets << eightBit << int(fault);
        };
        row("a letter", "A: b\r\n\r\n.\r\n..\r\n", Fault::None);
        row("only a line end", "\r\n", Fault::None);
        row("nothing", "", Fault::NoLineEnd);
        row("no end", "abc", Fault::NoLineEnd);
        row("ends with CR", "abc\r", Fault::BareCr);
        row("bare LF", "abc\ndef\r\n", Fault::BareLf);
        row("bare LF at the start", "\nabc\r\n", Fault::BareLf);
        row("LF CR", "abc\n\r\n", Fault::BareLf);
        row("bare CR", "abc\rdef\r\n", Fault::BareCr);
        row("CR CR LF", "abc\r\r\n", Fault::BareCr);
        row("smuggled with LF", "abc\n.\r\nMAIL FROM:<a@b>\r\n", Fault::BareLf);
        row("smuggled with CR", "abc\r.\r\nMAIL FROM:<a@b>\r\n", Fault::BareCr);
        row("NUL", QByteArray("a\0b\r\n", 5), Fault::Nul);
        row("8-bit", "a\xfc\r\n", Fault::EightBit);
        row("8-bit, announced", "a\xfc\r\n", Fault::None, true);
        row("998", QByteArray(998, 'x') + "\r\n", Fault::None);
        row("999", QByteArray(999, 'x') + "\r\n", Fault::LineTooLong);
    }
    void content()
    {
        QFETCH(QByteArray, octets);
        QFETCH(bool, eightBit);
        QFETCH(int, fault);
        for (qsizetype cut = 0; cut <= octets.size(); ++cut) {
            ContentCheck check(eightBit);
            auto found = check.take(octets.first(cut));
            if (found == ContentCheck::Fault::None) found = check.take(octets.sliced(cut));
            if (found == ContentCheck::Fault::None) found = check.end();
            QCOMPARE(int(found), fault);
        }
    }

    void dots()
    {
        const QByteArray text = ".\r\n..a\r\nb.\r\n\r\n.c.\r\n";
        const QByteArray stuffed = "..\r\n...a\r\nb.\r\n\r\n..c.\r\n";
        for (qsizetype one = 0; one <= text.size(); ++one)
            for (qsizetype two = one; two <= text.size(); ++two) {
                DotStuffing dots;
                QByteArray out = dots.encode(text.first(one));
                out += dots.encode(text.sliced(one, two - one));
                out += dots.encode(text.sliced(two));
                QCOMPARE(out, stuffed);
            }
    }

    void addresses_data()
    {
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<bool>("utf8");
        QTest::addColumn<bool>("good");
        const auto row = [](const char *name, const QByteArray &address, bool good, bool utf8 = false) {
            QTest::newRow(name) << address << utf8 << good;
        };
        row("plain", "a.b+c=d@example.org", true);
        row("two dots", "a..b.@docomo.example", true);
        row("in quotes", "\"a b\\\" <>@\"@example.org", true);
        row("address literal", "a@[127.0.0.1]", true);
        row("IPv6 literal", "a@[IPv6:::1]", true);
        row("A-label", "a@xn--bcher-kva.example", true);
        row("UTF-8, said so",
            "m\xc3\xbcller@b\xc3\xbc"
            "cher.example",
            true, true);
        row("UTF-8, not said so", "m\xc3\xbcller@example.org", false);
        row("no UTF-8", "m\xfcller@example.org", false, true);
        row("C1 control", "m\xc2\x85ller@example.org", false, true);
        row("nothing", "", false);
        row("no at", "alice", false);
        row("no domain", "alice@", false);
        row("no local part", "@example.org", false);
        row("two ats", "a@b@example.org", false);
        row("CRLF", "a@example.org\r\nDATA", false);
        row("CRLF in quotes", "\"a\r\nDATA\r\n\"@example.org", false);
        row("LF in quotes", "\"a\n\"@example.org", false);
        row("NUL", QByteArray("a\0b@example.org", 15), false);
        row("DEL", "a\x7f@example.org", false);
        row("a path", "<a@example.org>", false);
        row("more than one", "a@example.org> SIZE=1 <b@example.org", false);
        row("a parameter", "a@example.org> NOTIFY=NEVER", false);
        row("a space", "a b@example.org", false);
        row("source route", "@relay.example:a@example.org", false);
        row("quote not closed", "\"a@example.org", false);
        row("escape at the end", "\"a\\", false);
        row("literal not closed", "a@[127.0.0.1", false);
        row("literal with more", "a@[127.0.0.1]>]", false);
        row("254", QByteArray(242, 'a') + "@example.org", true);
        row("255", QByteArray(243, 'a') + "@example.org", false);
    }
    void addresses()
    {
        QFETCH(QByteArray, address);
        QFETCH(bool, utf8);
        QFETCH(bool, good);
        Envelope to = envelope("me@example.org", {"you@example.org", address}), from = envelope(address, {"you@example.org"});
        to.needsUtf8 = from.needsUtf8 = utf8;
        const Capabilities offered = capabilities({"SMTPUTF8", "8BITMIME"});
        QCOMPARE(refusal(to, offered).kind, good ? Error::Kind::None : Error::Kind::Invalid);
        QCOMPARE(refusal(from, offered).kind, good || address.isEmpty() ? Error::Kind::None : Error::Kind::Invalid); // empty: the null path
    }

    void envelopes()
    {
        const Capabilities nothing = capabilities({});
        QCOMPARE(refusal(envelope("a@example.org", {}), nothing).kind, Error::Kind::Invalid);
        Envelope odd = envelope("a@example.org", {"b@example.org"});
        odd.reports.envelopeId = "a\r\nb";
        QCOMPARE(refusal(odd, nothing).kind, Error::Kind::Invalid);
        odd.reports.envelopeId = QByteArray(101, 'a');
        QCOMPARE(refusal(odd, nothing).kind, Error::Kind::Invalid);
        odd = envelope("a@example.org", {"b@example.org"});
        odd.octets = 0;
        QCOMPARE(refusal(odd, nothing).kind, Error::Kind::Invalid);
    }
};

QTEST_GUILESS_MAIN(TestSmtpCore)
#include "tst_core.moc"
