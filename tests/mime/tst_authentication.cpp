// SPDX-License-Identifier: GPL-3.0-or-later
// Which word about a sender counts, and which one a stranger wrote himself.
#include "mail/domain.h"
#include "mime/authentication.h"
#include "mime/reader.h"

#include <QTest>

using namespace godwit;
using namespace Qt::StringLiterals;
using Verdict = Verification::Verdict;

namespace {

const QByteArray inside = "Received: from mx.example.org ([127.0.0.1]) by mail.example.org with LMTP id 1\r\n";
const QByteArray border =
    "Received: from out.bank.example (out.bank.example [203.0.113.7])\r\n\tby mx.example.org (Postfix) with ESMTPS id 2\r\n";
const QByteArray before = "Received: from desk (desk.bank.example [198.51.100.2]) by out.bank.example with ESMTPA id 3\r\n";
const QByteArray good =
    "Authentication-Results: mx.example.org;\r\n\tdkim=pass (2048-bit key) header.d=bank.example header.i=@bank.example;\r\n"
    "\tspf=pass smtp.mailfrom=bounce@bank.example;\r\n\tdmarc=pass (p=reject) header.from=bank.example\r\n";
const QByteArray from = "From: Anna <anna@bank.example>\r\n";

Verification verified(const QByteArray &header, const OwnServer &own)
{
    const auto document = mime::readMessage(header + "\r\nHello\r\n");
    const auto &senders = document->summary.from;
    return mime::readVerification(document->headers, own, senders.size() == 1 ? domainOf(senders.first().address) : QString());
}

} // namespace

class TestAuthentication : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdicts_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("host");
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<QString>("by");
        const auto row = [](const char *what, const QByteArray &header, Verdict verdict, const QString &by = u"mx.example.org"_s,
                            const QString &host = u"imap.example.org"_s) { QTest::newRow(what) << header << host << verdict << by; };
        const auto told = [](const QByteArray &results) { return "Authentication-Results: mx.example.org; " + results + "\r\n"; };
        row("above the border", good + border + before + from, Verdict::Verified);
        row("below our own hop, as milters put it", border + good + before + from, Verdict::Verified);
        row("between hops inside", inside + good + border + before + from, Verdict::Verified);
        row("no other hop before", border + good + from, Verdict::Verified);
        row("Google's names",
            "Received: by 2002:a05:6402:2690 with SMTP id w16; Mon, 23 Nov 2026 10:00:00 -0800\r\n" + border +
                "Authentication-Results: mx.google.com; dmarc=pass header.from=bank.example\r\n" + before + from,
            Verdict::Verified, u"mx.google.com"_s, u"imap.gmail.com"_s);
        row("DMARC fails", told("spf=pass smtp.mailfrom=evil.example; dmarc=fail header.from=bank.example") + border + from,
            Verdict::Failed);
        row("DMARC fails though DKIM is aligned", told("dkim=pass header.d=bank.example; dmarc=fail") + border + from, Verdict::Failed);
        row("DKIM alone, aligned", told("dkim=pass header.d=mail.bank.example") + border + from, Verdict::Verified);
        row("SPF alone, aligned", told("spf=pass smtp.mailfrom=bounces@bank.example") + border + from, Verdict::Verified);
        row("DKIM of somebody else", told("dkim=pass header.d=evil.example") + border + from, Verdict::Unknown);
        row("DMARC of somebody else", told("dmarc=pass header.from=evil.example") + border + from, Verdict::Unknown);
        row("DKIM names nobody", told("dkim=pass") + border + from, Verdict::Unknown);
        row("nothing known", told("none") + border + from, Verdict::Unknown);
        row("DKIM fails, no policy", told("dkim=fail header.d=bank.example; dmarc=none") + border + from, Verdict::Unknown);
        row("quoted values, versions, blanks",
            "Authentication-Results: \"mx.example.org\" 1; dkim/1 = \"pass\" header.d = \"bank.example\"\r\n" + border + from,
            Verdict::Verified);
        row("a comment with a semicolon", told("dkim=fail (no; dmarc=pass header.from=bank.example) header.d=x.example") + border + from,
            Verdict::Unknown);
        row("a pass inside a quoted string", told("dkim=fail reason=\"; dmarc=pass header.from=bank.example\"") + border + from,
            Verdict::Unknown);
        // Forged ones.
        row("came with the letter, below a hop outside", border + before + good + from, Verdict::Unknown, u""_s);
        row("under a forged own hop", border + before + inside + good + from, Verdict::Unknown, u""_s);
        row("an inside hop that is only called so",
            "Received: from localhost (mail.evil.example [203.0.113.9]) by mx.example.org with ESMTP id 1\r\n"
            "Received: from [127.0.0.1] (x [203.0.113.9]) by mx.example.org with ESMTP id 1\r\n" +
                good + border + from,
            Verdict::Unknown, u""_s);
        row("of another server", "Authentication-Results: mx.evil.example; dmarc=pass header.from=bank.example\r\n" + border + from,
            Verdict::Unknown, u""_s);
        row("of a server that ends like ours", "Authentication-Results: evilexample.org; dmarc=pass\r\n" + border + from, Verdict::Unknown,
            u""_s);
        row("our name in a comment", "Authentication-Results: evil.example (mx.example.org); dmarc=pass\r\n" + border + from,
            Verdict::Unknown, u""_s);
        row("our word stands above a forged one", told("dmarc=fail header.from=bank.example") + good + border + from, Verdict::Failed);
        row("Google's name for another account", "Authentication-Results: mx.google.com; dmarc=pass\r\n" + border + from, Verdict::Unknown,
            u""_s);
        row("never received", good + from, Verdict::Unknown, u""_s);
        row("two senders", good + border + from + "From: eve@bank.example\r\n", Verdict::Unknown);
        row("no sender", good + border, Verdict::Unknown);
        row("no server", "Authentication-Results: dmarc=pass header.from=bank.example\r\n" + border + from, Verdict::Unknown, u""_s);
        row("empty", "Authentication-Results:\r\n" + border + from, Verdict::Unknown, u""_s);
        row("endless", "Authentication-Results: mx.example.org; " + QByteArray("x=y; ").repeated(20'000) + "dmarc=pass\r\n" + border + from,
            Verdict::Unknown);
    }

    void verdicts()
    {
        QFETCH(QByteArray, header);
        QFETCH(QString, host);
        const Verification verification = verified(header, {host, {}});
        QTEST(verification.verdict, "verdict");
        QTEST(verification.by, "by");
    }

    void thePersonSaysWhoIsTrusted()
    {
        const QByteArray header = good + border + from;
        QCOMPARE(verified(header, {u"imap.other.example"_s, {u"example.org"_s}}).verdict, Verdict::Verified);
        QCOMPARE(verified(header, {u"imap.other.example"_s, {u"mx.example.org"_s}}).verdict, Verdict::Verified);
        QCOMPARE(verified(header, {u"imap.example.org"_s, {u"nobody.invalid"_s}}).verdict, Verdict::Unknown);
        QCOMPARE(verified(header, {u"imap.example.org"_s, {u""_s}}).verdict, Verdict::Unknown);
    }

    /// What may be proposed to the person: what no stranger can have written.
    void theServerThatReceivedIsNamed()
    {
        const auto named = [](const QByteArray &header) { return mime::authServerOf(mime::readHeaders(header + "\r\n")); };
        QCOMPARE(named(good + border + before + from), u"mx.example.org"_s);
        QCOMPARE(named(inside + good + border + from), u"mx.example.org"_s);
        QCOMPARE(named(border + good + before + from), QString());
        QCOMPARE(named(good + from), QString());
        QCOMPARE(named("Authentication-Results: ; none\r\n" + border + from), QString());
    }

    void whatPassedIsNamed()
    {
        QCOMPARE(verified(good + border + from, {u"imap.example.org"_s, {}}).passed(), u"DKIM (\u2068bank.example\u2069), SPF, DMARC"_s);
    }
};

QTEST_GUILESS_MAIN(TestAuthentication)
#include "tst_authentication.moc"
