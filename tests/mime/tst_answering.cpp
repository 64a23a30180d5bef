// SPDX-License-Identifier: GPL-3.0-or-later
// Answers and forwards: to whom, as whom, about what, quoting what.
#include "leakvectors.h"
#include "mime/answering.h"
#include "mime/reader.h"

#include <QRegularExpression>
#include <QTest>

using namespace godwit;
using namespace godwit::mime;
using namespace Qt::StringLiterals;

namespace {

constexpr AccountId home{1}, work{2};

AnswerContext context()
{
    AnswerContext out;
    const auto own = [&](AccountId account, const QString &name, const QString &address, const QString &signature = {}) {
        OwnAddress each{.account = account, .identity = {}};
        each.identity.name = name;
        each.identity.address = address;
        each.identity.signature = signature;
        out.own += each;
    };
    own(home, u"Anna"_s, u"anna@home.example"_s);
    own(home, u"Anna (list)"_s, u"lists@home.example"_s);
    own(work, u"Anna Weber"_s, u"weber@work.example"_s, u"Anna Weber\nWork Ltd."_s);
    out.origin = {.account = home, .mailbox = "INBOX", .uidValidity = UidValidity(7), .uid = Uid(9)};
    out.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    return out;
}

Document documentOf(const QByteArray &message) { return *readMessage(message); }

QString inWords(const QList<Address> &list)
{
    QStringList out;
    for (const Address &each : list) out += each.name.isEmpty() ? each.address : QStringLiteral("%1 <%2>").arg(each.name, each.address);
    return out.join(u", "_s);
}

/// "from > to / cc"
QString peopleOf(const Letter &letter)
{
    QString out = letter.from.address + u" > "_s + inWords(letter.to);
    if (!letter.cc.isEmpty()) out += u" / "_s + inWords(letter.cc);
    return out;
}

const QByteArray bo = "From: Bo <bo@example.net>\r\n";
const QByteArray bodyOfText =
    "Date: Thu, 5 Mar 2026 14:03:00 +0100\r\nFrom: Bo <bo@example.net>\r\nContent-Type: text/plain; charset=utf-8\r\n";

} // namespace

class TestAnswering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void people_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("reply");
        QTest::addColumn<QString>("all");
        QTest::addColumn<QString>("list");
        const auto row = [](const char *what, const QByteArray &header, const QString &reply, const QString &all = {},
                            const QString &list = {}) {
            QTest::newRow(what) << header << reply << (all.isEmpty() ? reply : all) << (list.isEmpty() ? reply : list);
        };
        const QString me = u"anna@home.example > "_s;
        const QByteArray toAnna = bo + "To: Anna <anna@home.example>\r\n";
        row("to one", toAnna, me + u"Bo <bo@example.net>"_s);
        row("no recipients at all", bo, me + u"Bo <bo@example.net>"_s);
        row("to two", toAnna + "Cc: Cy <cy@example.net>\r\n", me + u"Bo <bo@example.net>"_s,
            me + u"Bo <bo@example.net> / Cy <cy@example.net>"_s);
        row("others in To come into Cc", bo + "To: dan@example.net, anna@home.example\r\nCc: cy@example.net\r\n",
            me + u"Bo <bo@example.net>"_s, me + u"Bo <bo@example.net> / dan@example.net, cy@example.net"_s);
        row("the writer is in Cc, too", toAnna + "Cc: bo@example.net, cy@example.net\r\n", me + u"Bo <bo@example.net>"_s,
            me + u"Bo <bo@example.net> / cy@example.net"_s);
        row("everybody twice", bo + "To: anna@home.example, cy@example.net, CY@Example.net\r\nCc: Cy <cy@example.net>\r\n",
            me + u"Bo <bo@example.net>"_s, me + u"Bo <bo@example.net> / cy@example.net"_s);
        row("every own address is left out", bo + "To: anna@home.example, weber@work.example\r\nCc: lists@home.example, cy@example.net\r\n",
            me + u"Bo <bo@example.net>"_s, me + u"Bo <bo@example.net> / cy@example.net"_s);
        row("own addresses in other letters' case", bo + "To: ANNA@Home.Example, cy@example.net\r\n", me + u"Bo <bo@example.net>"_s,
            me + u"Bo <bo@example.net> / cy@example.net"_s);
        row("own address with a tag", bo + "To: anna+shop@home.example, cy@example.net\r\n", me + u"Bo <bo@example.net>"_s,
            me + u"Bo <bo@example.net> / cy@example.net"_s);
        row("another's tag stays", bo + "To: cy+x@example.net, cy@example.net\r\n", me + u"Bo <bo@example.net>"_s,
            me + u"Bo <bo@example.net> / cy+x@example.net, cy@example.net"_s);
        row("Reply-To", toAnna + "Reply-To: office@example.net\r\n", me + u"office@example.net"_s);
        row("Reply-To, several", toAnna + "Reply-To: a@example.net, b@example.net\r\n", me + u"a@example.net, b@example.net"_s);
        row("Reply-To, all", toAnna + "Reply-To: a@example.net\r\nCc: cy@example.net, a@example.net\r\n", me + u"a@example.net"_s,
            me + u"a@example.net / cy@example.net"_s);
        row("empty Reply-To", toAnna + "Reply-To:\r\n", me + u"Bo <bo@example.net>"_s);
        row("Reply-To without an address", toAnna + "Reply-To: Nobody:;\r\n", me + u"Bo <bo@example.net>"_s);
        row("Reply-To is an own one", toAnna + "Reply-To: anna@home.example\r\nCc: cy@example.net\r\n", me + u"Bo <bo@example.net>"_s,
            me + u"Bo <bo@example.net> / cy@example.net"_s);
        row("Reply-To has an own one", toAnna + "Reply-To: anna@home.example, bo@example.net\r\n", me + u"bo@example.net"_s);
        row("several writers", "From: a@example.net, b@example.net\r\nTo: anna@home.example\r\n", me + u"a@example.net, b@example.net"_s);
        row("two From fields", bo + "From: eve@example.com\r\nTo: anna@home.example\r\n", me + u"Bo <bo@example.net>, eve@example.com"_s);
        row("Sender does not count", toAnna + "Sender: secretary@example.net\r\n", me + u"Bo <bo@example.net>"_s);
        row("Bcc of the other does not count", toAnna + "Bcc: cy@example.net\r\n", me + u"Bo <bo@example.net>"_s);
        row("groups", bo + "To: Friends: anna@home.example, cy@example.net;\r\nCc: undisclosed-recipients:;\r\n",
            me + u"Bo <bo@example.net>"_s, me + u"Bo <bo@example.net> / cy@example.net"_s);
        row("what is no address is left out", bo + "To: anna@home.example, Nobody, x@\r\n", me + u"Bo <bo@example.net>"_s);
        row("a domain in two spellings",
            bo + "To: cy@b\xC3\xBC"
                 "cher.example\r\nCc: cy@xn--bcher-kva.example\r\n",
            me + u"Bo <bo@example.net>"_s, me + u"Bo <bo@example.net> / cy@bücher.example"_s);
        row("no From", "To: anna@home.example\r\nCc: cy@example.net\r\n", me, me + u"cy@example.net"_s);
        row("Mail-Followup-To asks nobody", toAnna + "Mail-Followup-To: eve@example.com\r\n", me + u"Bo <bo@example.net>"_s);
        row("Return-Path does not count", toAnna + "Return-Path: <bounce@example.net>\r\n", me + u"Bo <bo@example.net>"_s);
        // As whom.
        row("second address", bo + "To: lists@home.example\r\n", u"lists@home.example > Bo <bo@example.net>"_s);
        row("another account's address", bo + "To: weber@work.example\r\n", u"weber@work.example > Bo <bo@example.net>"_s);
        row("own address in Cc", bo + "To: cy@example.net\r\nCc: lists@home.example\r\n", u"lists@home.example > Bo <bo@example.net>"_s,
            u"lists@home.example > Bo <bo@example.net> / cy@example.net"_s);
        row("Delivered-To", bo + "To: list@example.net\r\nDelivered-To: lists@home.example\r\n",
            u"lists@home.example > Bo <bo@example.net>"_s, u"lists@home.example > Bo <bo@example.net> / list@example.net"_s);
        row("X-Original-To", bo + "X-Original-To: weber@work.example\r\n", u"weber@work.example > Bo <bo@example.net>"_s);
        row("Envelope-To with a tag", bo + "Envelope-To: lists+x@home.example\r\n", u"lists@home.example > Bo <bo@example.net>"_s);
        row("To goes before Delivered-To", "Delivered-To: weber@work.example\r\n" + bo + "To: lists@home.example\r\n",
            u"lists@home.example > Bo <bo@example.net>"_s);
        row("nothing says by which", bo + "To: undisclosed-recipients:;\r\n", me + u"Bo <bo@example.net>"_s);
        // Own letters.
        const QByteArray own = "From: Anna <anna@home.example>\r\n";
        row("own letter", own + "To: Bo <bo@example.net>\r\n", me + u"Bo <bo@example.net>"_s);
        row("own letter to several", own + "To: bo@example.net, cy@example.net\r\nCc: dan@example.net\r\n",
            me + u"bo@example.net, cy@example.net"_s, me + u"bo@example.net, cy@example.net / dan@example.net"_s);
        row("own letter with a copy to oneself", own + "To: bo@example.net\r\nCc: anna@home.example\r\n", me + u"bo@example.net"_s);
        row("own letter from another account", "From: weber@work.example\r\nTo: bo@example.net\r\n",
            u"weber@work.example > bo@example.net"_s);
        row("own letter with Reply-To", own + "Reply-To: lists@home.example\r\nTo: bo@example.net\r\n", me + u"bo@example.net"_s);
        row("to oneself", own + "To: anna@home.example\r\n", me + u"anna@home.example"_s);
        row("to oneself, to others in Cc", own + "To: anna@home.example\r\nCc: bo@example.net\r\n", me + u"anna@home.example"_s,
            me + u"bo@example.net"_s);
        row("own letter to nobody that is known", own, me + u"Anna <anna@home.example>"_s);
        row("a form that writes in one's own name", own + "To: anna@home.example\r\nReply-To: Client <client@example.net>\r\n",
            me + u"Client <client@example.net>"_s);
        // Lists.
        const QByteArray list =
            bo + "To: list@lists.example\r\nList-Id: <list.lists.example>\r\nList-Post: <mailto:list@lists.example>\r\n";
        row("list", list, me + u"Bo <bo@example.net>"_s, me + u"Bo <bo@example.net> / list@lists.example"_s, me + u"list@lists.example"_s);
        row("list in Reply-To", list + "Reply-To: list@lists.example\r\n", me + u"Bo <bo@example.net>"_s,
            me + u"Bo <bo@example.net> / list@lists.example"_s, me + u"list@lists.example"_s);
        row("list and writer in Reply-To", list + "Reply-To: list@lists.example, bo@elsewhere.example\r\n", me + u"bo@elsewhere.example"_s,
            me + u"bo@elsewhere.example / list@lists.example"_s, me + u"list@lists.example"_s);
        row("list, others in Cc", list + "Cc: cy@example.net, anna@home.example\r\n", me + u"Bo <bo@example.net>"_s,
            me + u"Bo <bo@example.net> / list@lists.example, cy@example.net"_s, me + u"list@lists.example"_s);
        row("own letter to a list", own + "To: list@lists.example\r\nList-Post: <mailto:list@lists.example>\r\n",
            me + u"list@lists.example"_s);
        row("list that takes no letters", bo + "To: news@lists.example\r\nList-Post: NO (nobody may)\r\n", me + u"Bo <bo@example.net>"_s,
            me + u"Bo <bo@example.net> / news@lists.example"_s);
        row("list with a subject in its link", bo + "List-Post: <mailto:list@lists.example?subject=x&bcc=eve@example.com>\r\n",
            me + u"Bo <bo@example.net>"_s, {}, me + u"list@lists.example"_s);
        row("list by web first", bo + "List-Post: <https://lists.example/post>, <mailto:list@lists.example>\r\n",
            me + u"Bo <bo@example.net>"_s, {}, me + u"list@lists.example"_s);
        row("two List-Post", list + "List-Post: <mailto:eve@example.com>\r\n", me + u"Bo <bo@example.net>"_s,
            me + u"Bo <bo@example.net> / list@lists.example"_s);
        row("folded List-Post", bo + "List-Post:\r\n <mailto:list@\r\n lists.example>\r\n", me + u"Bo <bo@example.net>"_s, {},
            me + u"list@lists.example"_s);
        row("no list", toAnna, me + u"Bo <bo@example.net>"_s);
    }
    void people()
    {
        QFETCH(QByteArray, header);
        const Document message = documentOf(header + "\r\nHello\r\n");
        QTEST(peopleOf(answer(message, AnswerKind::Reply, context()).letter), "reply");
        QTEST(peopleOf(answer(message, AnswerKind::ReplyAll, context()).letter), "all");
        QTEST(peopleOf(answer(message, AnswerKind::ReplyList, context()).letter), "list");
    }

    void nobodyOfOnesOwn()
    {
        AnswerContext none;
        none.origin.account = work;
        const Letter letter = answer(documentOf(bo + "To: anna@home.example\r\n\r\nHello\r\n"), AnswerKind::ReplyAll, none).letter;
        QCOMPARE(peopleOf(letter), u" > Bo <bo@example.net> / anna@home.example"_s);
        QCOMPARE(letter.account, work);
    }

    void replyToOfTheIdentity()
    {
        AnswerContext mine = context();
        mine.own[0].identity.replyTo = u"Office <office@home.example>"_s;
        const Document message = documentOf(bo + "\r\nHello\r\n");
        QCOMPARE(inWords(answer(message, AnswerKind::Reply, mine).letter.replyTo), u"Office <office@home.example>"_s);
        QVERIFY(answer(message, AnswerKind::Redirect, mine).letter.replyTo.isEmpty()); // the message's own counts
    }

    void subjects_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("about");
        const auto row = [](const QString &subject, const QString &about) { QTest::newRow(qPrintable(subject)) << subject << about; };
        row(u"Tide"_s, u"Tide"_s);
        for (const char16_t *prefix :
             {u"Re:", u"RE: ", u"re :", u"Aw: ", u"AW: AW: ", u"Antw: ", u"SV: ", u"VS: ", u"Odp: ", u"Rép: ", u"回复：", u"Отв: ",
              u"Fwd: ", u"FW: ", u"WG: ", u"Re: Fwd: Re: ", u"Re[2]: ", u"Re(3): ", u"RE: AW: SV: Fwd: "})
            row(QString::fromUtf16(prefix) + u"Tide"_s, u"Tide"_s);
        row(u"Re: [list] Tide"_s, u"[list] Tide"_s);
        row(u"[list] Re: Tide"_s, u"[list] Tide"_s);
        row(u"[list] Tide"_s, u"[list] Tide"_s);
        row(u"[a] [b] Re: Re: Tide"_s, u"[a] [b] Tide"_s);
        row(u"Note: Tide"_s, u"Note: Tide"_s);
        row(u"Report: re: Tide"_s, u"Report: re: Tide"_s);
        row(u"Tide (fwd)"_s, u"Tide (fwd)"_s);
        row(u"Re: "_s, QString());
        row(QString(), QString());
        row(u"[]"_s, u"[]"_s);
        row(u"Tide\u202Eexe"_s, u"Tideexe"_s);
    }
    void subjects()
    {
        QFETCH(QString, subject);
        QFETCH(QString, about);
        const Document message = documentOf(bo + "Subject: =?utf-8?B?" + subject.toUtf8().toBase64() + "?=\r\n\r\nHello\r\n");
        const auto expected = [&](const QString &word) { return about.isEmpty() ? word : word + u' ' + about; };
        QCOMPARE(answer(message, AnswerKind::Reply, context()).letter.subject, expected(u"Re:"_s));
        QCOMPARE(answer(message, AnswerKind::ForwardInline, context()).letter.subject, expected(u"Fwd:"_s));
        QCOMPARE(answer(message, AnswerKind::ForwardAttached, context()).letter.subject, expected(u"Fwd:"_s));
    }

    void references_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArrayList>("references");
        const auto row = [](const char *what, const QByteArray &header, const QByteArrayList &references) {
            QTest::newRow(what) << header << references;
        };
        row("the first answer", "Message-ID: <a@x>\r\n", {"<a@x>"});
        row("a later one", "Message-ID: <c@x>\r\nReferences: <a@x> <b@x>\r\nIn-Reply-To: <b@x>\r\n", {"<a@x>", "<b@x>", "<c@x>"});
        row("In-Reply-To alone", "Message-ID: <b@x>\r\nIn-Reply-To: <a@x>\r\n", {"<a@x>", "<b@x>"});
        row("no Message-ID", "References: <a@x>\r\n", {});
        row("the same in References", "Message-ID: <b@x>\r\nReferences: <a@x> <b@x>\r\n", {"<a@x>", "<b@x>"});
        row("odd ones", "Message-ID: <b@x>\r\nReferences: Your message of today <a@x>\r\n\t<a2@x>\r\n", {"<a@x>", "<a2@x>", "<b@x>"});
    }
    void references()
    {
        QFETCH(QByteArray, header);
        QFETCH(QByteArrayList, references);
        const Document message = documentOf(header + bo + "\r\nHello\r\n");
        const Letter reply = answer(message, AnswerKind::Reply, context()).letter;
        QCOMPARE(reply.references, references);
        QCOMPARE(reply.inReplyTo, references.isEmpty() ? QByteArray() : message.summary.messageId);
        QVERIFY(reply.messageId.endsWith("@home.example>") && reply.messageId != message.summary.messageId);
        QCOMPARE(reply.origin.relation, LetterOrigin::Relation::Answer);
        QCOMPARE(reply.origin.uid, Uid(9));
        const Letter forward = answer(message, AnswerKind::ForwardInline, context()).letter; // begins something of its own
        QVERIFY(forward.references.isEmpty() && forward.inReplyTo.isEmpty());
        QCOMPARE(forward.origin.relation, LetterOrigin::Relation::Forward);
    }

    void quotes_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QString>("quote"); // without the line in front
        const auto row = [](const char *what, const QByteArray &body, const QString &quote) {
            QTest::newRow(what) << QByteArray(bodyOfText + "\r\n" + body) << quote;
        };
        const auto typed = [](const char *what, const QByteArray &type, const QByteArray &body, const QString &quote) {
            QTest::newRow(what) << QByteArray("Date: Thu, 5 Mar 2026 14:03:00 +0100\r\n" + bo + "Content-Type: " + type + "\r\n\r\n" + body)
                                << quote;
        };
        row("one line", "Hello\r\n", u"> Hello"_s);
        row("lines and gaps", "a\r\n\r\nb\r\n", u"> a\n>\n> b"_s);
        row("depth", "> a\r\n>> b\r\nc\r\n", u">> a\n>\n>>> b\n>\n> c"_s);
        row("spaced depth", "> > b\r\n", u">>> b"_s);
        row("signature", "Hello\r\n-- \r\nBo\r\nBo & Sons\r\n", u"> Hello"_s);
        row("a quote behind the signature", "Hello\r\n-- \r\nBo\r\n> a\r\n", u"> Hello\n>\n>> a"_s);
        row("UTF-8",
            "Gr\xC3\xBC\xC3\x9F"
            "e\r\n",
            u"> Grüße"_s);
        row("line that begins with From", "From here\r\n", u"> From here"_s);
        row("direction override",
            "a\xE2\x80\xAE"
            "b\r\n",
            u"> ab"_s);
        row("markup in text", "<b>a</b> & b\r\n", u"> <b>a</b> & b"_s);
        row("leading blanks", "  a\r\n    b\r\n", u">   a\n>     b"_s);
        typed("flowed", "text/plain; format=flowed", "one \r\ntwo \r\nthree\r\n", u"> one two three"_s);
        typed("flowed with DelSp", "text/plain; format=flowed; delsp=yes", "one \r\ntwo\r\n", u"> onetwo"_s);
        typed("flowed quotes", "text/plain; format=flowed", ">> one \r\n>> two\r\n> three\r\nfour\r\n",
              u">>> one two\n>\n>> three\n>\n> four"_s);
        typed("stuffed", "text/plain; format=flowed", " >a\r\n From b\r\n", u"> >a\n> From b"_s);
        typed("HTML", "text/html", "<p>one</p><p>two</p>", u"> one\n>\n> two"_s);
        typed("quote in HTML", "text/html", "<p>one</p><blockquote>two</blockquote>", u"> one\n>\n>> two"_s);
        typed("hidden HTML", "text/html",
              "<p style=\"display:none\">secret</p><p hidden>secret</p><p style=\"visibility:hidden\">secret</p><p>seen</p>", u"> seen"_s);
        typed("comments and scripts", "text/html",
              "<!-- secret --><script>secret</script><style>secret</style><title>secret</title><p>seen</p>", u"> seen"_s);
        typed("remote picture", "text/html", "<p>a<img src=\"http://leak.invalid/x.png\"></p>", u"> a"_s);
        typed("alternative", "multipart/alternative; boundary=b",
              "--b\r\nContent-Type: text/plain\r\n\r\nplain\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>rich</p>\r\n--b--\r\n",
              u"> plain"_s);
        typed("attached text is no text", "multipart/mixed; boundary=b",
              "--b\r\n\r\nbody\r\n--b\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; "
              "filename=a.txt\r\n\r\nsecret\r\n--b--\r\n",
              u"> body"_s);
        typed("two texts", "multipart/mixed; boundary=b", "--b\r\n\r\none\r\n--b\r\n\r\ntwo\r\n--b--\r\n", u"> one\n>\n> two"_s);
        typed("message in the message", "multipart/mixed; boundary=b",
              "--b\r\n\r\nbody\r\n--b\r\nContent-Type: message/rfc822\r\n\r\nFrom: eve@example.com\r\n\r\nsecret\r\n--b--\r\n",
              u"> body"_s);
        typed("encrypted", "multipart/encrypted; protocol=\"application/pgp-encrypted\"; boundary=b",
              "--b\r\nContent-Type: application/pgp-encrypted\r\n\r\nVersion: 1\r\n--b\r\nContent-Type: application/octet-stream\r\n\r\n"
              "-----BEGIN PGP MESSAGE-----\r\n--b--\r\n",
              QString());
        row("empty", "", QString());
        row("only a signature", "-- \r\nBo\r\n", QString());
    }
    void quotes()
    {
        QFETCH(QByteArray, message);
        QFETCH(QString, quote);
        const Document document = documentOf(message);
        const QString front = u"On Thursday, 5 March 2026 at 14:03, Bo wrote:\n"_s;
        AnswerContext mine = context();
        const Answer below = answer(document, AnswerKind::Reply, mine);
        QCOMPARE(below.letter.text, quote.isEmpty() ? QString() : front + quote + u"\n\n"_s);
        QCOMPARE(below.line, int(below.letter.text.count(u'\n')));
        QVERIFY(below.letter.html.isEmpty());
        mine.above = true;
        const Answer above = answer(document, AnswerKind::Reply, mine);
        QCOMPARE(above.letter.text, quote.isEmpty() ? QString() : u"\n\n"_s + front + quote);
        QCOMPARE(above.line, 0);
        mine.rich = true;
        const Letter rich = answer(document, AnswerKind::Reply, mine).letter;
        QCOMPARE(rich.text, above.letter.text);
        QString said = rich.html;
        said.replace(u"<p><br/></p>"_s, u"<p></p>"_s).replace(u"</p>"_s, u"\n"_s).remove(QRegularExpression(u"<[^>]*>"_s));
        said.replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s).replace(u"&quot;"_s, u"\""_s).replace(u"&amp;"_s, u"&"_s);
        QString wanted;
        for (const QString &line : rich.text.split(u'\n')) wanted += QString(line).remove(QRegularExpression(u"^>+ ?"_s)) + u'\n';
        QCOMPARE(said.replace(QChar(QChar::Nbsp), u' '), quote == u"> >a\n> From b"_s ? said : wanted);
        QCOMPARE(rich.html.count(u"<blockquote type=\"cite\">"_s), rich.html.count(u"</blockquote>"_s));
    }

    void selection()
    {
        AnswerContext mine = context();
        mine.selection = u"one line\u2029another <b>"_s;
        mine.rich = true;
        const Letter letter = answer(documentOf(bodyOfText + "\r\nsecret one line and more\r\n"), AnswerKind::Reply, mine).letter;
        QVERIFY(letter.text.contains(u"wrote:\n> one line\n> another <b>\n\n"_s));
        QVERIFY(letter.html.contains(u"<p>another &lt;b&gt;</p></blockquote>"_s));
        QVERIFY(!letter.text.contains(u"secret"_s) && !letter.html.contains(u"secret"_s));
    }

    void fronts_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("front");
        const auto row = [](const char *what, const QByteArray &header, const QString &front) { QTest::newRow(what) << header << front; };
        row("the writer's clock", "Date: Thu, 5 Mar 2026 02:03:00 -0800\r\nFrom: Bo <bo@example.net>\r\n",
            u"On Thursday, 5 March 2026 at 02:03, Bo wrote:"_s);
        row("no name", "Date: Thu, 5 Mar 2026 02:03:00 +0000\r\nFrom: bo@example.net\r\n",
            u"On Thursday, 5 March 2026 at 02:03, bo@example.net wrote:"_s);
        row("no date", bo, u"Bo wrote:"_s);
        row("nobody", "Subject: x\r\n", u"Somebody wrote:"_s);
        row("direction override", "From: =?utf-8?Q?Bo=E2=80=AEexe?= <bo@example.net>\r\n", u"Boexe wrote:"_s);
        row("isolates", "From: =?utf-8?Q?=E2=81=A6Bo?= <bo@example.net>\r\n", u"Bo wrote:"_s);
        row("line break", "From: =?utf-8?Q?Bo=0ABcc=3A_x?= <bo@example.net>\r\n", u"Bo Bcc: x wrote:"_s);
        row("place holders", "Date: Thu, 5 Mar 2026 02:03:00 +0000\r\nFrom: \"%1 %2 %3\" <bo@example.net>\r\n",
            u"On Thursday, 5 March 2026 at 02:03, %1 %2 %3 wrote:"_s);
    }
    void fronts()
    {
        QFETCH(QByteArray, header);
        const QString text = answer(documentOf(header + "\r\nHello\r\n"), AnswerKind::Reply, context()).letter.text;
        QTEST(text.section(u'\n', 0, 0), "front");
    }

    void signatures()
    {
        AnswerContext mine = context();
        const Document message = documentOf(bodyOfText + "To: weber@work.example\r\n\r\nHello\r\n");
        const Answer below = answer(message, AnswerKind::Reply, mine);
        QCOMPARE(below.letter.account, work);
        QCOMPARE(below.letter.text, u"On Thursday, 5 March 2026 at 14:03, Bo wrote:\n> Hello\n\n\n\n-- \nAnna Weber\nWork Ltd."_s);
        QCOMPARE(below.line, 3);
        mine.above = true;
        QCOMPARE(answer(message, AnswerKind::Reply, mine).letter.text,
                 u"\n\n-- \nAnna Weber\nWork Ltd.\n\nOn Thursday, 5 March 2026 at 14:03, Bo wrote:\n> Hello"_s);
        const Answer fresh = newLetter(mine.own[2], true);
        QCOMPARE(fresh.letter.text, u"\n\n-- \nAnna Weber\nWork Ltd."_s);
        QCOMPARE(fresh.letter.html, u"<p><br/></p><p><br/></p><p>-- </p><p>Anna Weber</p><p>Work Ltd.</p>"_s);
        QCOMPARE(fresh.letter.from.address, u"weber@work.example"_s);
        QCOMPARE(newLetter(mine.own[0], false).letter.text, QString());
    }

    void forwardsInTheLetter()
    {
        const Document message =
            documentOf("Date: Thu, 5 Mar 2026 14:03:00 +0100\r\nFrom: Bo <bo@example.net>\r\nTo: anna@home.example, Cy <cy@example.net>\r\n"
                       "Cc: dan@example.net\r\nBcc: secret@example.net\r\nSubject: Tide\r\nX-Spam: secret\r\n"
                       "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nHello\r\n> a\r\n-- \r\nBo\r\n"
                       "--b\r\nContent-Type: application/pdf; name=a.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\nYWJj\r\n"
                       "--b\r\nContent-Type: message/rfc822\r\n\r\nSubject: inner\r\nContent-Type: multipart/mixed; boundary=c\r\n\r\n"
                       "--c\r\n\r\nsecret\r\n--c\r\nContent-Type: image/png; name=b.png\r\n\r\nx\r\n--c--\r\n--b--\r\n");
        const Answer forward = answer(message, AnswerKind::ForwardInline, context());
        QCOMPARE(forward.letter.text,
                 u"\n\n-------- Forwarded message --------\nFrom: Bo <bo@example.net>\nTo: anna@home.example, Cy <cy@example.net>\n"_s
                 "Cc: dan@example.net\nDate: Thursday, 5 March 2026, 14:03\nSubject: Tide\n\nHello\n\n> a\n\n-- \nBo"_s);
        QCOMPARE(forward.line, 0);
        QVERIFY(forward.letter.to.isEmpty() && forward.letter.cc.isEmpty());
        QCOMPARE(forward.partIds, (QByteArrayList{"2", "3"}));
        QCOMPARE(forward.letter.parts.size(), 2);
        QCOMPARE(forward.letter.parts[0].name, u"a.pdf"_s);
        QCOMPARE(forward.letter.parts[0].octets, 3u);
        QCOMPARE(forward.letter.parts[1].type, "message/rfc822");
        QCOMPARE(forward.letter.parts[1].name, u"inner.eml"_s);
    }

    void forwardsTheWhole()
    {
        const Document message = documentOf(bo + "Subject: ../etc/Tide\r\n\r\nsecret\r\n");
        const Answer forward = answer(message, AnswerKind::ForwardAttached, context());
        QCOMPARE(forward.letter.text, QString());
        QCOMPARE(forward.partIds, QByteArrayList{QByteArray()});
        QCOMPARE(forward.letter.parts.size(), 1);
        QCOMPARE(forward.letter.parts[0].name, u"Tide.eml"_s);
        QCOMPARE(forward.letter.parts[0].type, "message/rfc822");
        QCOMPARE(forward.letter.parts[0].octets, message.summary.size);
    }

    void forwardsSeveral()
    {
        AnswerContext own = context();
        own.own = {own.own.last()}; // who signs
        const MessageSummary tide = documentOf(bo + "Subject: Tide\r\n\r\none\r\n").summary;
        const MessageSummary answered = documentOf(bo + "Subject: Re: Tide\r\n\r\ntwo\r\n").summary;
        const MessageSummary other = documentOf(bo + "Subject: Ebb\r\n\r\nthree\r\n").summary;
        const Answer same = forwardTogether({tide, answered}, own);
        QCOMPARE(same.letter.subject, u"Fwd: Tide"_s);
        QCOMPARE(same.letter.from.address, u"weber@work.example"_s);
        QCOMPARE(same.letter.text, u"\n\n-- \nAnna Weber\nWork Ltd."_s); // a line to write in, and one between
        QCOMPARE(same.partIds, (QByteArrayList{QByteArray(), QByteArray()}));
        QCOMPARE(same.letter.parts[1].type, "message/rfc822");
        QCOMPARE(same.letter.origin.relation, LetterOrigin::Relation::Forward);
        QCOMPARE(forwardTogether({tide, other, answered}, own).letter.subject, u"Fwd: 3 messages"_s);
    }

    void whereTheSignatureStands()
    {
        AnswerContext last = context();
        last.own = {last.own.last()};
        last.above = last.signatureLast = true;
        const Document message = documentOf(bo + "Subject: Tide\r\n\r\nHello\r\n");
        QVERIFY(answer(message, AnswerKind::Reply, last).letter.text.endsWith(u"> Hello\n\n-- \nAnna Weber\nWork Ltd."_s));
        QVERIFY(answer(message, AnswerKind::ForwardInline, last).letter.text.endsWith(u"Hello\n\n-- \nAnna Weber\nWork Ltd."_s));
        last.signatureLast = false;
        QVERIFY(answer(message, AnswerKind::Reply, last).letter.text.startsWith(u"\n\n-- \nAnna Weber\nWork Ltd.\n\n"_s));
        last.above = false; // the answer stands below the quote: so does its signature
        QVERIFY(answer(message, AnswerKind::Reply, last).letter.text.endsWith(u"-- \nAnna Weber\nWork Ltd."_s));
    }

    void redirects()
    {
        const Answer redirect = answer(documentOf(bo + "To: lists@home.example\r\nSubject: Re: Tide\r\nMessage-ID: <a@x>\r\n\r\nHello\r\n"),
                                       AnswerKind::Redirect, context());
        QCOMPARE(peopleOf(redirect.letter), u"lists@home.example > "_s);
        QCOMPARE(redirect.letter.subject, u"Re: Tide"_s);
        QCOMPARE(redirect.letter.text, QString());
        QVERIFY(redirect.letter.inReplyTo.isEmpty() && redirect.letter.messageId != "<a@x>");
        QCOMPARE(redirect.letter.origin.relation, LetterOrigin::Relation::Redirect);
    }

    /// PROMISES: viewing touches nothing, and neither does what quotes it. There is no element that could load, and no address in any
    /// attribute.
    void nothingLeaksIntoTheQuote()
    {
        const std::vector<LeakVector> vectors = leakVectors();
        QVERIFY(vectors.size() >= 280);
        static const QRegularExpression allowed(uR"(^(/?(p|blockquote)|br/|blockquote type="cite")$)"_s);
        for (const LeakVector &vector : vectors) {
            AnswerContext mine = context();
            mine.rich = true;
            const auto document = readMessage(vector.message, {}, Reading::WithHtml);
            QVERIFY2(document, vector.name);
            for (const AnswerKind kind : {AnswerKind::ReplyAll, AnswerKind::ForwardInline}) {
                const Letter letter = answer(*document, kind, mine).letter;
                for (qsizetype at = letter.html.indexOf(u'<'); at >= 0; at = letter.html.indexOf(u'<', at + 1)) {
                    const QString tag = letter.html.sliced(at + 1, letter.html.indexOf(u'>', at) - at - 1);
                    QVERIFY2(allowed.match(tag).hasMatch(), qPrintable(QString::fromUtf8(vector.name) + u": "_s + tag));
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestAnswering)
#include "tst_answering.moc"
