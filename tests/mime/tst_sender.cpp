// SPDX-License-Identifier: GPL-3.0-or-later
// Who wrote a message: what a reader must be told before he believes a name (PROMISES: honest sender).
#include "mail/domain.h"
#include "mail/sender.h"
#include "mime/reader.h"

#include <QTest>

using namespace godwit;
using namespace Qt::StringLiterals;
using Kind = SenderDoubt::Kind;

namespace {

/// "kind claimed|real; …"
QString inWords(const QList<SenderDoubt> &doubts)
{
    static constexpr std::array names{"none",   "noaddress", "fields", "several", "address", "domain", "inaddress", "indomain",
                                      "hidden", "mixed",     "alike",  "foreign", "sender",  "known",  "replies"};
    QStringList out;
    for (const SenderDoubt &doubt : doubts) {
        QString one = QString::fromLatin1(names[std::size_t(doubt.kind)]);
        if (!doubt.claimed.isEmpty()) one += u' ' + doubt.claimed;
        if (!doubt.real.isEmpty()) one += u'|' + doubt.real;
        out += one;
    }
    return out.join(u"; ");
}

QList<SenderDoubt> judged(const QByteArray &header)
{
    const auto document = mime::readMessage(header + "\r\nHello\r\n");
    return judgeSender(document->summary, document->sender);
}

QByteArray encoded(const QString &name) { return "=?utf-8?B?" + name.toUtf8().toBase64() + "?="; }

} // namespace

class TestSender : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doubts_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("told");
        const auto row = [](const char *what, const QByteArray &header, const QString &told = {}) {
            QTest::newRow(what) << header << told;
        };
        const auto named = [&](const char *what, const QString &name, const QByteArray &address, const QString &told = {}) {
            row(what, "From: " + encoded(name) + " <" + address + ">\r\n", told);
        };
        // Nothing to say.
        row("plain", "From: Anna <anna@example.org>\r\n");
        row("no name", "From: anna@example.org\r\n");
        row("own address as name", "From: \"anna@example.org\" <anna@example.org>\r\n");
        row("address of the same house", "From: \"info@shop.example\" <noreply@mail.shop.example>\r\n");
        row("its own domain as name", "From: Booking.com <noreply@booking.com>\r\n");
        row("domain of the same house", "From: \"amazon.de Marketplace\" <x@marketplace.amazon.de>\r\n");
        row("abbreviations", "From: \"Dr. E. Weber e.V., z.B. St. Paul\" <weber@example.org>\r\n");
        row("initials and Inc.", "From: \"J.R.R. Smith Inc. vs. Node.js\" <smith@example.org>\r\n");
        row("same organisation below co.uk", "From: Shop <a@mail.shop.co.uk>\r\nReply-To: b@shop.co.uk\r\n");
        named("Cyrillic name", u"Иван Петров"_s, "ivan@example.org");
        named("two scripts in two words", u"Иван Petrov"_s, "ivan@example.org");
        named("Japanese with Latin", u"LINEスタンプ便り"_s, "line@example.org");
        named("Thai with Latin", u"LINEสติกเกอร์"_s, "line@example.org");
        named("accents", u"Zoë Müller-Šimić"_s, "zoe@example.org");
        named("a joiner that Persian needs", u"می\u200cخواهم"_s, "a@example.org");
        named("a family of emoji", u"Anna \U0001F469\u200D\U0001F467"_s, "a@example.org");
        row("Sender is the same", "From: Anna <anna@example.org>\r\nSender: ANNA@example.org\r\n");
        row("a list takes the answers", "From: Anna <anna@example.org>\r\nReply-To: users@lists.godwit.example\r\n"
                                        "List-Id: Users <users.lists.godwit.example>\r\n");
        // No sender, several.
        row("no From", "Subject: x\r\n", u"none"_s);
        row("empty From", "From: \r\n", u"none"_s);
        row("empty brackets", "From: <>\r\n", u"none"_s);
        row("a name alone", "From: \"Anna Weber\"\r\n", u"noaddress Anna Weber"_s);
        row("a group", "From: Friends:;\r\n", u"noaddress Friends"_s);
        row("two From fields", "From: Anna <anna@bank.example>\r\nFrom: mallory@example.net\r\n",
            u"fields anna@bank.example|mallory@example.net"_s);
        row("the same From twice", "From: anna@example.org\r\nFrom: anna@example.org\r\n", u"fields anna@example.org|anna@example.org"_s);
        row("empty From before the true one", "From:\r\nFrom: mallory@example.net\r\n", u"fields mallory@example.net"_s);
        row("two addresses", "From: anna@example.org, bo@example.org\r\n", u"several anna@example.org|bo@example.org"_s);
        row("two angle addresses", "From: Anna <anna@bank.example> <mallory@example.net>\r\n",
            u"address anna@bank.example|mallory@example.net"_s);
        // A name that says something else than the address.
        row("address in the name", "From: \"anna@bank.example\" <mallory@example.net>\r\n",
            u"address anna@bank.example|mallory@example.net"_s);
        row("address in brackets in the name", "From: \"Anna <anna@bank.example>\" <mallory@example.net>\r\n",
            u"address anna@bank.example|mallory@example.net"_s);
        row("address in a comment", "From: mallory@example.net (anna@bank.example)\r\n",
            u"address anna@bank.example|mallory@example.net"_s);
        named("encoded address in the name", u"anna@bank.example"_s, "mallory@example.net",
              u"address anna@bank.example|mallory@example.net"_s);
        named("full-width @", u"anna\uFF20bank.example"_s, "mallory@example.net", u"address anna@bank.example|mallory@example.net"_s);
        named("address between quotes of another language", u"„anna@bank.example“"_s, "mallory@example.net",
              u"address anna@bank.example|mallory@example.net"_s);
        row("domain in the name", "From: \"bank.example Service\" <mallory@example.net>\r\n", u"domain bank.example|mallory@example.net"_s);
        row("www in the name", "From: \"Service (www.paypal.com)\" <mallory@example.net>\r\n",
            u"domain www.paypal.com|mallory@example.net"_s);
        named("ideographic full stop", u"bank\u3002example"_s, "mallory@example.net", u"domain bank.example|mallory@example.net"_s);
        row("@ before the @", "From: Anna <\"anna@bank.example\"@example.net>\r\n", u"inaddress anna@bank.example|example.net"_s);
        row("domain that begins like another", "From: Anna <anna@paypal.com.secure.example.net>\r\n", u"indomain paypal.com|example.net"_s);
        // What cannot be seen.
        named("right-to-left override", u"\u202Egro.knab\u202C"_s, "mallory@example.net", u"hidden"_s);
        named("isolates", u"Anna\u2066\u2069"_s, "anna@example.org", u"hidden"_s);
        row("raw override",
            "From: \xE2\x80\xAE"
            "annA <anna@example.org>\r\n",
            u"hidden"_s);
        named("zero width space", u"Pay\u200BPal"_s, "mallory@example.net", u"hidden"_s);
        named("zero width joiner between Latin letters", u"Pay\u200DPal"_s, "mallory@example.net", u"hidden"_s);
        named("soft hyphen", u"Pay\u00ADPal"_s, "mallory@example.net", u"hidden"_s);
        named("Hangul filler", u"\u3164"_s, "mallory@example.net", u"hidden"_s);
        named("tag characters", u"Anna\U000E0041"_s, "anna@example.org", u"hidden"_s);
        // Letters that look alike.
        named("Cyrillic a in a Latin word", u"P\u0430yPal"_s, "mallory@example.net", u"mixed P\u0430yPal"_s);
        named("Greek o in a Latin word", u"G\u03BFogle"_s, "mallory@example.net", u"mixed G\u03BFogle"_s);
        row("mixed domain", "From: A <a@p\xD0\xB0ypal.example>\r\n", u"alike paypal.example|xn--pypal-4ve.example"_s);
        row("mixed domain in Punycode", "From: A <a@xn--pypal-4ve.example>\r\n", u"alike paypal.example|xn--pypal-4ve.example"_s);
        row("mixed, and like nothing Latin", "From: A <a@x\xD0\xB6z.example>\r\n", u"mixed x\u0436z.example|xn--xz-qlc.example"_s);
        row("wholly Cyrillic look-alike", "From: A <a@xn--80ak6aa92e.com>\r\n", u"alike apple.com|xn--80ak6aa92e.com"_s);
        row("honest foreign domain", "From: A <a@xn--bcher-kva.example>\r\n", u"foreign b\u00FCcher.example|xn--bcher-kva.example"_s);
        row("honest Cyrillic domain", "From: A <a@\xD1\x8F\xD0\xB9\xD1\x86\xD0\xBE.example>\r\n",
            u"foreign \u044F\u0439\u0446\u043E.example|xn--i1akx8a.example"_s);
        // Others who have a hand in it.
        row("Sender differs", "From: Anna <anna@example.org>\r\nSender: Robot <robot@example.net>\r\n",
            u"sender anna@example.org|robot@example.net"_s);
        row("answers go elsewhere", "From: Anna <anna@example.org>\r\nReply-To: Anna <anna@mail.example.net>\r\n",
            u"replies anna@example.org|anna@mail.example.net"_s);
        row("warnings come first", "From: \"a@bank.example\" <m@example.net>\r\nSender: r@example.org\r\n",
            u"address a@bank.example|m@example.net; sender m@example.net|r@example.org"_s);
    }

    void doubts()
    {
        QFETCH(QByteArray, header);
        QTEST(inWords(judged(header)), "told");
    }

    void aNameThatIsKnownFromElsewhere()
    {
        MessageSummary message;
        message.from = {{u"Anna"_s, u"anna@evil.example"_s}};
        QVERIFY(judgeSender(message, {}).isEmpty());
        const auto doubts = judgeSender(message, {.knownAddress = u"anna@bank.example"_s});
        QCOMPARE(doubts.size(), 1);
        QCOMPARE(doubts.first(), (SenderDoubt{SenderDoubt::Kind::KnownName, u"anna@bank.example"_s, u"anna@evil.example"_s}));
        QVERIFY(doubts.first().isWarning());
        QVERIFY(explain(doubts.first()).contains(u"anna@bank.example"_s) && explain(doubts.first()).contains(u"anna@evil.example"_s));
    }

    void hostileNamesCostLittle()
    {
        const QString name = u"a.b@c.de "_s.repeated(20'000);
        QVERIFY(judged("From: " + encoded(name) + " <m@example.net>\r\n").size() <= 100);
        QVERIFY(judged("From: " + QByteArray("a@b.example, ").repeated(5'000) + "\r\n").size() < 20);
        QVERIFY(!judged("From: a@" + QByteArray("xx.com.").repeated(10'000) + "example\r\n").isEmpty());
    }

    void organisations_data()
    {
        QTest::addColumn<QString>("domain");
        QTest::addColumn<QString>("owner");
        const auto row = [](const QString &domain, const QString &owner) { QTest::newRow(qPrintable(domain)) << domain << owner; };
        row(u"example.org"_s, u"example.org"_s);
        row(u"a.b.Example.org"_s, u"example.org"_s);
        row(u"mail.shop.co.uk"_s, u"shop.co.uk"_s);
        row(u"shop.co.uk"_s, u"shop.co.uk"_s);
        row(u"co.uk"_s, u"co.uk"_s);
        row(u"mail.co.com"_s, u"co.com"_s);
        row(u"localhost"_s, u"localhost"_s);
        row(u""_s, u""_s);
        row(u"..example..org."_s, u"example.org"_s);
    }

    void organisations()
    {
        QFETCH(QString, domain);
        QTEST(organisation(domain), "owner");
    }
};

QTEST_GUILESS_MAIN(TestSender)
#include "tst_sender.moc"
