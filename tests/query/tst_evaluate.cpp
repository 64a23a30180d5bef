// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/evaluate.h"
#include "query/parser.h"

#include <QTest>

using namespace godwit;
using namespace Qt::StringLiterals;

namespace {

Query parsed(const QString &text)
{
    const query::Parsed result = query::parse(text, QDate(2023, 11, 15), QLocale::c());
    Q_ASSERT(!result.error);
    return result.query;
}

MessageSummary message()
{
    MessageSummary summary;
    summary.sent = 1'681'351'200; // 13 April 2023, 2:00 in Greenwich: still the 12th where it was written
    summary.sentOffset = -5 * 3600;
    summary.size = 5 << 20;
    summary.subject = u"Spring tide: 東京都"_s;
    summary.flags = FlagSet::fromAtoms({"\\Flagged", "$Work"});
    summary.from = {{u"Anna Müller"_s, u"anna@example.org"_s}};
    summary.to = {{u"Bob"_s, u"bob@example.net"_s}, {{}, u"eve@example.net"_s}};
    summary.cc = {{u"Carl"_s, u"carl@example.net"_s}};
    summary.bcc = {{{}, u"dora@example.net"_s}};
    summary.listId = "Birds <birds.lists.example.org>";
    summary.messageId = "<tide/1@example.org>";
    summary.hasAttachment = summary.headersKnown = true;
    Part picture, whole;
    picture.type = "image";
    picture.disposition = "attachment";
    picture.dispositionParameters = {{"filename", u"chart.png"_s}};
    whole.type = "multipart";
    whole.children = {Part(), picture};
    summary.structure = std::make_shared<Part>(whole);
    return summary;
}

} // namespace

class TestEvaluate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("answer");
        const auto row = [](const char *answer, std::initializer_list<const char16_t *> texts) {
            for (const char16_t *text : texts) {
                const QString typed = QString::fromUtf16(text);
                QTest::addRow("%s", qPrintable(typed)) << typed << QString::fromLatin1(answer);
            }
        };
        row("no", {u"mid:1@example.org", u"-mid:tide%2F1@example.org"});
        row("yes", {u"mid:tide%2F1@example.org/part@example.org",
                    u"",
                    u"from:anna",
                    u"from:mull",
                    u"from:\"Anna Müller\"",
                    u"from:example.org",
                    u"from:anna@example.org",
                    u"to:bob",
                    u"to:eve",
                    u"to:dora",
                    u"bcc:dora",
                    u"cc:carl",
                    u"subject:tide",
                    u"subject:\"spring tide\"",
                    u"subject:京",
                    u"subject:東京",
                    u"list:birds",
                    u"filename:chart",
                    u"attachment:chart.png",
                    u"has:attachment",
                    u"is:unread",
                    u"is:starred",
                    u"is:unanswered",
                    u"tag:$work",
                    u"tag:$WORK",
                    u"in:archive",
                    u"in:ARCHIVE/old",
                    u"in:archive.old -in:tide",
                    u"larger:4M",
                    u"smaller:6M",
                    u"before:2023-04-13",
                    u"after:2023-04-12",
                    u"on:2023-04-12",
                    u"on:2023",
                    u"tide",
                    u"anna",
                    u"chart",
                    u"from:eve OR from:anna",
                    u"-from:eve",
                    u"from:anna OR body:x",
                    u"-(from:eve body:x)"});
        row("no", {u"from:bob",
                   u"from:\"mull\"",
                   u"from:nna",
                   u"to:carl",
                   u"cc:bob",
                   u"subject:\"tide spring\"",
                   u"subject:大阪",
                   u"list:fish",
                   u"filename:spring",
                   u"is:read",
                   u"is:unstarred",
                   u"is:answered",
                   u"is:draft",
                   u"is:deleted",
                   u"tag:home",
                   u"in:arch",
                   u"in:old/archive",
                   u"larger:5M",
                   u"smaller:5M",
                   u"before:2023-04-12",
                   u"after:2023-04-13",
                   u"on:2022",
                   u"-tide",
                   u"from:eve body:x",
                   u"-(from:anna OR body:x)"});
        row("the text decides", {u"body:tide", u"storm", u"-storm", u"from:anna storm", u"from:eve OR storm", u"-(tide body:x)"});
    }
    void answers()
    {
        QFETCH(QString, text);
        const bool old = text.startsWith(u"in:archive.old"_s) || text.startsWith(u"in:ARCHIVE/old"_s) || text == u"in:old/archive"_s;
        const query::Place place{old ? u"INBOX.Archive.Old"_s : u"INBOX.Archive"_s, '.'};
        const auto answer = query::matches(parsed(text), message(), place);
        QTEST(!answer ? u"the text decides"_s : *answer ? u"yes"_s : u"no"_s, "answer");
    }

    void whatIsNotKnownYetIsNotDenied()
    {
        MessageSummary unread = message();
        unread.headersKnown = false;
        for (const QString &text : {u"from:anna"_s, u"-from:anna"_s, u"larger:1"_s, u"before:2020"_s, u"has:attachment"_s})
            QCOMPARE(query::matches(parsed(text), unread, {}), std::nullopt);
        QCOMPARE(query::matches(parsed(u"is:starred"_s), unread, {}), true);
        QCOMPARE(query::matches(parsed(u"is:draft from:anna"_s), unread, {}), false);
        MessageSummary whole = message();
        whole.structure.reset();
        QCOMPARE(query::matches(parsed(u"filename:spring"_s), whole, {}), std::nullopt);
    }

    void aMessageWithoutDateIsOnTheDayItCame()
    {
        MessageSummary undated = message();
        undated.sent = 0;
        undated.arrived = 1'681'351'200; // 13 April 2023 in Greenwich
        QCOMPARE(query::matches(parsed(u"before:2023-04-13"_s), undated, {}), false);
        QCOMPARE(query::matches(parsed(u"after:2023-04-13"_s), undated, {}), true);
        QCOMPARE(query::matches(parsed(u"before:2023-04-14"_s), undated, {}), true);
    }

    void folders()
    {
        QVERIFY(query::isFolder(u"INBOX", {u"INBOX"_s, '/'}));
        QVERIFY(query::isFolder(u"inbox/ÄRGER", {u"INBOX/Ärger"_s, '/'}));
        QVERIFY(query::isFolder(u"Lists/KDE", {u"Lists.KDE"_s, '.'}));
        QVERIFY(query::isFolder(u"Lists.KDE", {u"Lists.KDE"_s, '.'}));
        QVERIFY(!query::isFolder(u"KDE", {u"Lists.KDE"_s, '/'}));
        QVERIFY(!query::isFolder(u"x", {u"Inbox"_s, '/'}));
        QVERIFY(!query::isFolder(u"", {u"Inbox"_s, '/'}));
        QVERIFY(query::isFolder(u"a.b", {u"a.b"_s, '\0'}));
        QVERIFY(query::isFolder(u"gesendet", {u"Sent Items"_s, '/', u"Gesendet"_s}));
        QVERIFY(query::isFolder(u"sent items", {u"Sent Items"_s, '/', u"Gesendet"_s}));
        QVERIFY(!query::isFolder(u"", {u"Sent Items"_s, '/', u"Gesendet"_s}));
    }

    void bodies()
    {
        QVERIFY(!query::needsBodies(parsed(u"from:anna is:unread in:x"_s)));
        QVERIFY(query::needsBodies(parsed(u"from:anna (is:unread OR -tide)"_s)));
        QVERIFY(query::needsBodies(parsed(u"body:x"_s)));
        QVERIFY(!query::needsBodies(Query{}));
    }

    void whatIsMarked()
    {
        const auto marked = query::highlights(parsed(u"from:anna -bob (\"spring tide\" OR -(-storm)) tag:x -(a -b)"_s));
        const std::vector<query::Highlight> expected{{Query::Kind::From, {{u"anna"_s}, true}},
                                                     {Query::Kind::Text, {{u"spring"_s, u"tide"_s}, false}},
                                                     {Query::Kind::Text, {{u"storm"_s}, true}},
                                                     {Query::Kind::Text, {{u"b"_s}, true}}};
        QVERIFY(marked == expected);
    }
};

QTEST_GUILESS_MAIN(TestEvaluate)
#include "tst_evaluate.moc"
