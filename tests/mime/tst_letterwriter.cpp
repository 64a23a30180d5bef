// SPDX-License-Identifier: GPL-3.0-or-later
// Letters on their way out, and drafts on their way back. What other programs read in them: test_letters.py.
#include "leakvectors.h"
#include "mime/composedhtml.h"
#include "mime/draft.h"
#include "mime/letterwriter.h"
#include "mime/receipt.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace godwit;
using namespace godwit::mime;
using namespace Qt::StringLiterals;
using Purpose = WriteOptions::Purpose;
using Relation = LetterOrigin::Relation;

namespace {

constexpr AccountId home{3};

LetterPart partOf(const QString &name, const QByteArray &type, const QByteArray &contentId = {})
{
    LetterPart part;
    part.file = name;
    part.name = name;
    part.type = type;
    part.contentId = contentId;
    return part;
}

Letter letterOf(const QString &text = u"Hello"_s)
{
    Letter letter;
    letter.account = home;
    letter.from = {u"Anna"_s, u"anna@example.org"_s};
    letter.to = {{u"Bo"_s, u"bo@example.net"_s}};
    letter.subject = u"Tide"_s;
    letter.text = text;
    letter.messageId = "<a.1@example.org>";
    return letter;
}

/// The octets of a part are its name.
std::expected<QByteArray, Error> named(const LetterPart &part) { return part.file.toUtf8(); }

WriteOptions options(Purpose purpose = Purpose::Send)
{
    return {.purpose = purpose, .date = 1'772'715'780, .offset = 3600, .versionId = "<v.1@example.org>"};
}

Rendered written(const Letter &letter, Purpose purpose = Purpose::Send)
{
    const auto rendered = writeLetter(letter, named, options(purpose));
    if (!rendered) qFatal("%s", qPrintable(rendered.error().detail));
    return *rendered;
}

OpenedLetter reopened(const Letter &letter) { return *openDraft(written(letter, Purpose::Draft).message, home); }

/// As it was, but for what only the journal knows.
Letter withoutFiles(Letter letter)
{
    for (LetterPart &part : letter.parts) {
        part.file.clear();
        part.octets = 0;
    }
    letter.redirected.clear();
    return letter;
}

QByteArray fieldOf(const QByteArray &message, const QByteArray &name)
{
    for (const Header &header : readHeaders(message))
        if (header.name == name) return header.raw;
    return {};
}

} // namespace

class TestLetterWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wireAddresses_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QByteArray>("wire");
        const auto row = [](const QString &typed, const QByteArray &wire) { QTest::newRow(qPrintable(typed)) << typed << wire; };
        row(u"anna@example.org"_s, "anna@example.org");
        row(u" anna@example.org "_s, "anna@example.org");
        row(u"Anna.Weber+x@Example.ORG"_s, "Anna.Weber+x@Example.ORG");
        row(u"anna@bücher.example"_s, "anna@xn--bcher-kva.example");
        row(u"jörg@example.org"_s, "j\xC3\xB6rg@example.org");
        row(u"\"a b\"@example.org"_s, "\"a b\"@example.org");
        row(u"a b@example.org"_s, "\"a b\"@example.org");
        row(u"a\"b@example.org"_s, "\"a\\\"b\"@example.org");
        row(u"a..b@example.org"_s, "\"a..b\"@example.org");
        row(u"anna@[192.0.2.1]"_s, "anna@[192.0.2.1]");
        row(u"anna@[IPv6:2001:db8::1]"_s, "anna@[IPv6:2001:db8::1]");
        row(u"root@localhost"_s, "root@localhost");
        row(u""_s, {});
        row(u"anna"_s, {});
        row(u"@example.org"_s, {});
        row(u"anna@"_s, {});
        row(u"anna@exa mple.org"_s, {});
        row(u"anna@example..org"_s, {});
        row(u"anna@example.org>"_s, {});
        row(u"anna@example.org\r\nRCPT TO:<eve@example.com>"_s, {});
        row(u"an\r\nna@example.org"_s, {});
        row(u"an\u202Ena@example.org"_s, {});
        row(QString(65, u'a') + u"@example.org"_s, {});
        row(u"anna@"_s + QString(64, u'a') + u".org"_s, {});
    }
    void wireAddresses()
    {
        QFETCH(QString, typed);
        QTEST(wireAddress(typed), "wire");
    }

    void messageIds()
    {
        const QByteArray one = newMessageId(u"anna@bücher.example"_s), other = newMessageId(u"anna@bücher.example"_s);
        QVERIFY(one != other);
        QVERIFY(one.startsWith('<') && one.endsWith("@xn--bcher-kva.example>"));
        QVERIFY(newMessageId(u"anna"_s).endsWith("@godwit.invalid>"));
        QVERIFY(newMessageId(u"anna@[192.0.2.1]"_s).endsWith("@godwit.invalid>"));
    }

    void envelope()
    {
        Letter letter = letterOf();
        letter.cc = {{{}, u"cy@bücher.example"_s}, {{}, u"BO@example.net"_s}};
        letter.bcc = {{{}, u"dan@example.net"_s}, {{}, u"cy@xn--bcher-kva.example"_s}};
        const Rendered sent = written(letter);
        QCOMPARE(sent.sender, "anna@example.org");
        QCOMPARE(sent.recipients, (QByteArrayList{"bo@example.net", "cy@xn--bcher-kva.example", "dan@example.net"}));
        QVERIFY(!sent.needsUtf8 && !sent.needsEightBit);
        letter.bcc = {{{}, u"用户@example.net"_s}}; // it is nowhere in the message, and the server must take it nevertheless
        QVERIFY(written(letter).needsUtf8);
    }

    void whatCannotBeSent_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("replyTo");
        QTest::addColumn<QString>("told");
        const QString anna = u"anna@example.org"_s, bo = u"bo@example.net"_s;
        QTest::newRow("no sender") << QString() << bo << anna << u"“” is no mail address to send from."_s;
        QTest::newRow("sender") << u"anna"_s << bo << anna << u"“anna” is no mail address to send from."_s;
        QTest::newRow("recipient") << anna << u"bo@"_s << anna << u"“bo@” is no mail address."_s;
        QTest::newRow("no recipient") << anna << QString() << anna << u"The message has no recipient."_s;
        QTest::newRow("answers") << anna << bo << u"x y"_s << u"“x y” is no mail address for answers."_s;
    }
    void whatCannotBeSent()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, replyTo);
        QFETCH(QString, told);
        Letter letter = letterOf();
        letter.from = {{}, from};
        letter.to = to.isEmpty() ? QList<Address>() : QList<Address>{{{}, to}};
        letter.replyTo = {{{}, replyTo}};
        for (const Purpose purpose : {Purpose::Send, Purpose::SentCopy}) {
            const auto sent = writeLetter(letter, named, options(purpose));
            QVERIFY(!sent);
            QCOMPARE(sent.error().kind, Error::Kind::Invalid);
            QCOMPARE(sent.error().detail, told);
        }
        const Letter back = reopened(letter).letter; // but a draft of it is kept
        QCOMPARE(back.from, letter.from);
        QCOMPARE(back.to, letter.to);
        QCOMPARE(back.replyTo, letter.replyTo);
    }

    void aFileThatIsGone()
    {
        Letter letter = letterOf();
        letter.parts = {partOf(u"a.pdf"_s, "application/pdf")};
        const Error gone{Error::Kind::Storage, {}, {}, u"gone"_s};
        const auto sent = writeLetter(letter, [&](const LetterPart &) { return std::unexpected(gone); }, options());
        QVERIFY(!sent);
        QCOMPARE(sent.error(), gone);
    }

    void alwaysTheSameOctets()
    {
        Letter letter = letterOf();
        letter.html = u"<p>Hello</p>"_s;
        letter.parts = {partOf(u"a.pdf"_s, "application/pdf")};
        QCOMPARE(written(letter).message, written(letter).message);
        letter.messageId = "<a.2@example.org>";
        QVERIFY(!written(letter).message.contains(fieldOf(written(letterOf()).message, "Message-ID")));
    }

    void aTextThatLooksLikeABoundary()
    {
        Letter letter = letterOf();
        letter.parts = {partOf(u"a.pdf"_s, "application/pdf")};
        const QByteArray first = written(letter).message;
        const qsizetype at = first.indexOf("=_");
        letter.text = QString::fromLatin1("--" + first.sliced(at, 34)); // what it would have been
        const auto opened = openDraft(written(letter).message, home);
        QCOMPARE(opened->letter.text, letter.text);
        QCOMPARE(opened->letter.parts.size(), 1);
    }

    void picturesInTheText()
    {
        Letter letter = letterOf();
        letter.html = u"<p><img src=\"cid:seen@x\" alt=\"\"/></p>"_s;
        letter.parts = {partOf(u"seen.png"_s, "image/png", "seen@x"), partOf(u"unseen.png"_s, "image/png", "unseen@x")};
        const Rendered sent = written(letter);
        QVERIFY(sent.message.contains("multipart/related") && !sent.message.contains("multipart/mixed"));
        QVERIFY(sent.message.contains("Content-ID: <seen@x>\r\n") && !sent.message.contains("unseen"));
        letter.html.clear(); // made plain again: it is a file now
        letter.parts.removeLast();
        QVERIFY(written(letter).message.contains("Content-Disposition: attachment; filename=seen.png\r\n"));
    }

    void receiptsAreAskedFor()
    {
        Letter letter = letterOf();
        QVERIFY(!written(letter).message.contains("Disposition-Notification"));
        letter.receiptWanted = true;
        QCOMPARE(fieldOf(written(letter).message, "Disposition-Notification-To"), "Anna <anna@example.org>");
    }

    void zones_data()
    {
        QTest::addColumn<int>("offset");
        QTest::addColumn<QByteArray>("date");
        QTest::newRow("east") << 5 * 3600 + 1800 << QByteArray("Thu, 5 Mar 2026 18:33:00 +0530");
        QTest::newRow("west") << -9 * 3600 - 1800 << QByteArray("Thu, 5 Mar 2026 03:33:00 -0930");
        QTest::newRow("hidden") << 0 << QByteArray("Thu, 5 Mar 2026 13:03:00 +0000");
    }
    void zones()
    {
        QFETCH(int, offset);
        WriteOptions mine = options();
        mine.offset = offset;
        QTEST(fieldOf(writeLetter(letterOf(), named, mine)->message, "Date"), "date");
    }

    void redirect()
    {
        const QByteArray original = "Received: by x\r\nFrom: eve@example.com\r\nTo: anna@example.org\r\nSubject: =?utf-8?q?x?=\r\n"
                                    "DKIM-Signature: v=1\r\n\r\n .\r\nGr\xC3\xBC\xC3\x9F"
                                    "e \r\n";
        Letter letter = letterOf();
        letter.origin.relation = Relation::Redirect;
        letter.redirected = u"kept"_s;
        letter.bcc = {{{}, u"secret@example.net"_s}};
        const auto content = [&](const LetterPart &part) -> std::expected<QByteArray, Error> {
            return part.file == u"kept" ? original : QByteArray("wrong");
        };
        const auto sent = writeLetter(letter, content, options());
        QVERIFY(sent);
        QCOMPARE(sent->message, "Resent-Date: Thu, 5 Mar 2026 14:03:00 +0100\r\nResent-From: Anna <anna@example.org>\r\n"
                                "Resent-To: Bo <bo@example.net>\r\nResent-Message-ID: <a.1@example.org>\r\n" +
                                    original);
        QCOMPARE(sent->recipients, (QByteArrayList{"bo@example.net", "secret@example.net"}));
        QVERIFY(sent->needsEightBit);
        const auto copy = writeLetter(letter, content, options(Purpose::SentCopy));
        QVERIFY(copy->message.contains("\r\nResent-Bcc: secret@example.net\r\n") && copy->message.endsWith(original));
        const auto draft = openDraft(writeLetter(letter, content, options(Purpose::Draft))->message, home);
        QCOMPARE(draft->letter.origin.relation, Relation::Redirect);
        QCOMPARE(draft->redirected, original);
        QVERIFY(draft->letter.parts.isEmpty() && draft->contents.isEmpty());
        QCOMPARE(draft->letter.to, letter.to);
    }

    void draftsComeBack_data()
    {
        QTest::addColumn<Letter>("letter");
        const auto row = [](const char *what, auto change) {
            Letter letter = letterOf();
            change(letter);
            QTest::newRow(what) << letter;
        };
        row("plain", [](Letter &) {});
        row("nothing at all", [](Letter &letter) {
            letter = Letter();
            letter.account = home;
            letter.messageId = "<a.1@example.org>";
        });
        row("text to the letter", [](Letter &letter) { letter.text = u"\n a  \n> > b \n>>c\n-- \nAnna\n-- \nx \n\n"_s; });
        row("everybody", [](Letter &letter) {
            letter.cc = {{u"Zoë, Ltd."_s, u"zoe@example.net"_s}};
            letter.bcc = {{u"Secret"_s, u"secret@example.net"_s}};
            letter.replyTo = {{{}, u"office@example.org"_s}};
        });
        row("half an address", [](Letter &letter) { letter.to += Address{{}, u"Cy <cy@"_s}; });
        row("an answer", [](Letter &letter) {
            letter.inReplyTo = "<q@x>";
            letter.references = {"<p@x>", "<q@x>"};
            letter.origin = {Relation::Answer, home, "Entw\xFCrfe &-", UidValidity(4'000'000'000), Uid(17)};
        });
        row("a forward", [](Letter &letter) { letter.origin = {Relation::Forward, home, "INBOX", UidValidity(1), Uid(2)}; });
        row("what is wanted", [](Letter &letter) { letter.receiptWanted = letter.deliveryWanted = true; });
        row("rich", [](Letter &letter) {
            letter.html = u"<h1>A</h1><p><b>b</b> <i>c</i> <span style=\"color:#aa0000\">d</span></p><p><br/></p><ul><li>e</li></ul>"
                          "<blockquote type=\"cite\"><p>f</p></blockquote><p><a href=\"https://example.org/\">g</a></p>"_s;
        });
        row("rich, with everything", [](Letter &letter) {
            letter.html = u"<p>א<img src=\"cid:a@x\" alt=\"sea\"/></p>"_s;
            letter.parts = {partOf(u"a.png"_s, "image/png", "a@x"), partOf(u"Übersicht.pdf"_s, "application/pdf")};
        });
        row("files", [](Letter &letter) {
            letter.parts = {partOf(u"a.txt"_s, "text/plain"), partOf(u"b.html"_s, "text/html"),
                            partOf(u"c.eml"_s, "application/octet-stream")};
        });
    }
    void draftsComeBack()
    {
        QFETCH(Letter, letter);
        const OpenedLetter opened = reopened(letter);
        QCOMPARE(opened.letter.text, letter.text);
        QCOMPARE(opened.letter.html, letter.html);
        QCOMPARE(withoutFiles(opened.letter), withoutFiles(letter));
        for (qsizetype i = 0; i < letter.parts.size(); ++i) {
            QCOMPARE(opened.contents[i], letter.parts[i].file.toUtf8());
            QCOMPARE(opened.letter.parts[i].octets, quint64(opened.contents[i].size()));
        }
    }

    void anOriginElsewhereIsForgotten()
    {
        Letter letter = letterOf();
        letter.origin = {Relation::Answer, AccountId{9}, "INBOX", UidValidity(1), Uid(2)};
        QVERIFY(!written(letter, Purpose::Draft).message.contains("INBOX"));
        const LetterOrigin back = reopened(letter).letter.origin;
        QCOMPARE(back, (LetterOrigin{.relation = Relation::Answer, .account = {}, .mailbox = {}, .uidValidity = {}, .uid = {}}));
    }

    void versionsAreTold()
    {
        const QByteArray draft = written(letterOf(), Purpose::Draft).message;
        QCOMPARE(fieldOf(draft, "Message-ID"), "<v.1@example.org>");
        QVERIFY(!written(letterOf()).message.contains("<v.1@"));
        QVERIFY(!written(letterOf()).message.contains("X-Godwit"));
        QVERIFY(!written(letterOf(), Purpose::SentCopy).message.contains("X-Godwit"));
    }

    void draftsOfOthers()
    {
        const auto opened = openDraft(
            "From: Anna <anna@example.org>\r\nTo: Friends: Bo <bo@example.net>, cy@example.net;\r\nSubject: Tide\r\nMessage-ID: <t@x>\r\n"
            "X-Mozilla-Draft-Info: internal/draft\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"
            "Content-Type: multipart/alternative; boundary=c\r\n\r\n--c\r\nContent-Type: text/plain; format=flowed\r\n\r\n"
            "one \r\ntwo\r\n> a \r\n> b\r\n\r\n-- \r\nAnna\r\n--c\r\nContent-Type: text/html\r\n\r\n"
            "<html><body onload=x><p>one <b>two</b><script>x</script><img src=\"http://leak.invalid/\"></p></body></html>\r\n--c--\r\n"
            "--b\r\nContent-Type: application/pdf; name=\"../a.pdf\"\r\nContent-Transfer-Encoding: base64\r\n\r\nYWJj\r\n--b--\r\n",
            home);
        QCOMPARE(opened->letter.text, u"one two\n> a b\n\n-- \nAnna"_s);
        QCOMPARE(opened->letter.html, u"<p>one <b>two</b></p>"_s);
        QCOMPARE(opened->letter.to, (QList<Address>{{u"Bo"_s, u"bo@example.net"_s}, {{}, u"cy@example.net"_s}}));
        QCOMPARE(opened->letter.messageId, "<t@x>");
        QCOMPARE(opened->letter.parts.size(), 1);
        QCOMPARE(opened->letter.parts[0].name, u"a.pdf"_s);
        QCOMPARE(opened->contents, QByteArrayList{"abc"});
        const auto html = openDraft("Content-Type: text/html\r\n\r\n<p>one</p><p>two</p>", home);
        QCOMPARE(QString(html->letter.html).remove(u"<p><br/></p>"_s), u"<p>one</p><p>two</p>"_s);
        QCOMPARE(html->letter.text, u"one\n\ntwo"_s);
        QVERIFY(!html->letter.messageId.isEmpty());
        QVERIFY(!openDraft({}, home));
    }

    void asNew()
    {
        Letter letter = letterOf();
        letter.inReplyTo = "<q@x>";
        letter.references = {"<q@x>"};
        letter.origin = {Relation::Answer, home, "INBOX", UidValidity(1), Uid(2)};
        letter.parts = {partOf(u"a.pdf"_s, "application/pdf")};
        const auto fresh = openAsNew(written(letter, Purpose::Draft).message, home); // a template
        QCOMPARE(fresh->letter.to, letter.to);
        QCOMPARE(fresh->letter.subject, letter.subject);
        QCOMPARE(fresh->letter.text, letter.text);
        QCOMPARE(fresh->contents.size(), 1);
        QVERIFY(fresh->letter.messageId != letter.messageId && fresh->letter.messageId.endsWith("@example.org>"));
        QVERIFY(fresh->letter.inReplyTo.isEmpty() && fresh->letter.references.isEmpty());
        QCOMPARE(fresh->letter.origin, LetterOrigin());
    }

    /// Whatever lies in a folder of drafts: it opens, what was opened is kept as it is, and nothing in it loads.
    void hostileDrafts()
    {
        QByteArrayList seeds;
        for (const LeakVector &vector : leakVectors()) seeds += vector.message;
        for (const QString &html : {QString(), u"<p>a<img src=\"cid:a@x\" alt=\"\"/></p>"_s}) {
            Letter letter = letterOf(u"Hello\n> a\n-- \nAnna é"_s);
            letter.html = html;
            letter.origin = {Relation::Redirect, home, "INBOX", UidValidity(1), Uid(2)};
            letter.redirected = u"kept"_s;
            letter.parts = {partOf(u"a.png"_s, "image/png", "a@x"), partOf(u"Übersicht sehr lang.pdf"_s.repeated(4), "application/pdf")};
            for (const Purpose purpose : {Purpose::Send, Purpose::SentCopy, Purpose::Draft})
                seeds.prepend(written(letter, purpose).message);
        }
        const auto seed = quint32(qEnvironmentVariableIntValue("GODWIT_SEED"));
        QRandomGenerator random(seed);
        for (int round = 0; round < 4'000; ++round) {
            QByteArray raw = seeds[round < seeds.size() ? round : random.bounded(round % 2 ? int(seeds.size()) : 6)];
            for (int edits = round < seeds.size() ? 0 : random.bounded(1, 8); edits > 0 && !raw.isEmpty(); --edits) {
                const qsizetype at = random.bounded(int(raw.size())), size = std::min<qsizetype>(random.bounded(1, 40), raw.size() - at);
                if (random.bounded(3) == 0) raw.remove(at, size);
                else if (random.bounded(2) == 0) raw.insert(at, raw.sliced(random.bounded(int(raw.size() - size + 1)), size));
                else raw[at] = char(random.bounded(256));
            }
            const auto opened = openDraft(raw, home);
            if (!opened) continue;
            QCOMPARE(opened->contents.size(), opened->letter.parts.size());
            static const QRegularExpression loads(
                u"<[^>]*\\s(src|background|poster|srcset)=\"(?!cid:)|<[^>]*url\\(|<(script|style|link|iframe|object)"_s);
            QVERIFY2(!opened->letter.html.contains(loads), qPrintable(opened->letter.html));
            qsizetype next = 0;
            const auto rendered = writeLetter(
                opened->letter,
                [&](const LetterPart &) -> std::expected<QByteArray, Error> {
                    return next < opened->contents.size() ? opened->contents[next++] : opened->redirected;
                },
                options(Purpose::Draft));
            QVERIFY(rendered);
            for (const QByteArray &line : rendered->message.split('\n')) QVERIFY(line.size() <= 999);
            const auto again = openDraft(rendered->message, home);
            const auto why = QByteArray("GODWIT_SEED=") + QByteArray::number(seed) + " round " + QByteArray::number(round) + "\n" + raw;
            QVERIFY2(again->letter.subject == opened->letter.subject && again->letter.text == opened->letter.text, why.constData());
            QVERIFY2(again->letter.messageId == opened->letter.messageId, why.constData());
            QVERIFY2(again->letter.html.isEmpty() == opened->letter.html.isEmpty(), why.constData());
        }
    }
};

QTEST_GUILESS_MAIN(TestLetterWriter)
#include "tst_letterwriter.moc"
