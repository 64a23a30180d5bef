// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed, what it means in the language's own canonical text, and what is said when it makes no sense.
#include "query/help.h"
#include "query/parser.h"
#include "query/syntax.h"
#include "query/text.h"

#include <QTest>

using namespace godwit;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2023, 11, 15); // a Wednesday

query::Parsed parsed(const QString &text, const QLocale &locale = QLocale::c()) { return query::parse(text, today, locale); }

void row(const QString &text, const QString &canonical)
{
    QTest::addRow("%s", qPrintable(QString(text).replace(u'\n', u'_'))) << text << canonical;
}

void error(const QString &text, qsizetype position, qsizetype length, const QString &canonical, const QString &says)
{
    QTest::addRow("%s", qPrintable(text)) << text << position << length << canonical << says;
}

} // namespace

class TestParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understood_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("canonical");
        words();
        operators();
        fields();
        valuesOfFields();
        scripts();
        nonsense();
    }
    void understood()
    {
        QFETCH(QString, text);
        const query::Parsed result = parsed(text);
        QVERIFY2(!result.error, qPrintable(result.error ? result.error->text : QString()));
        QTEST(query::toText(result.query), "canonical");
        const query::Parsed again = parsed(query::toText(result.query), QLocale(QLocale::German));
        QVERIFY(!again.error);
        QCOMPARE(query::toText(again.query), query::toText(result.query));
    }

    void errors_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qsizetype>("position");
        QTest::addColumn<qsizetype>("length");
        QTest::addColumn<QString>("canonical"); // what is understood in spite of it
        QTest::addColumn<QString>("says");
        error(u"larger:abc"_s, 7, 3, u""_s, u"is no size"_s);
        error(u"larger:"_s, 0, 7, u""_s, u"missing after"_s);
        error(u"larger:-5"_s, 7, 2, u""_s, u"is no size"_s);
        error(u"larger:5T"_s, 7, 2, u""_s, u"is no size"_s);
        error(u"larger:99999999999999G"_s, 7, 15, u""_s, u"is no size"_s);
        error(u"smaller:\"5 apples\" tide"_s, 8, 10, u"tide"_s, u"is no size"_s);
        error(u"before:xyz"_s, 7, 3, u""_s, u"is no day"_s);
        error(u"tide before:2023-13"_s, 12, 7, u"tide"_s, u"is no day"_s);
        error(u"after:31.2.2023"_s, 6, 9, u""_s, u"is no day"_s);
        error(u"after:0000"_s, 6, 4, u""_s, u"is no day"_s);
        error(u"after:99999y"_s, 6, 6, u""_s, u"is no day"_s);
        error(u"on:!!"_s, 3, 2, u""_s, u"is no day"_s);
        error(u"is:nonsense"_s, 3, 8, u""_s, u"unread"_s);
        error(u"is:attachment"_s, 3, 10, u""_s, u"not known"_s);
        error(u"has:unread"_s, 4, 6, u""_s, u"attachment"_s);
        error(u"from:anna is:(unread OR odd)"_s, 24, 3, u"from:anna is:unread"_s, u"odd"_s);
        error(u"from:"_s, 0, 5, u""_s, u"from:"_s);
        error(u"tide from:"_s, 5, 5, u"tide"_s, u"from:"_s);
        error(u"from: to:bob"_s, 0, 5, u"to:bob"_s, u"from:"_s);
        error(u"from: OR bob"_s, 0, 5, u"bob"_s, u"from:"_s);
        error(u"from: -bob"_s, 0, 5, u"-bob"_s, u"from:"_s);
        error(u"(from:)"_s, 1, 5, u""_s, u"from:"_s);
        error(u"from:\"\""_s, 5, 2, u""_s, u"no word"_s);
        error(u"subject:!!!"_s, 8, 3, u""_s, u"no word"_s);
        error(u"mid:"_s, 0, 4, u""_s, u"mid:"_s);
        error(u"mid:a%4@b tide"_s, 4, 5, u"tide"_s, u"no link"_s);
        error(u"tag:\"\""_s, 4, 2, u""_s, u"name is missing"_s);
        error(u")"_s, 0, 1, u""_s, u"never opened"_s);
        error(u"tide) storm"_s, 4, 1, u"tide storm"_s, u"never opened"_s);
        error(u"(tide)) OR storm"_s, 6, 1, u"tide OR storm"_s, u"never opened"_s);
        error(u"OR"_s, 0, 2, u""_s, u"OR"_s);
        error(u"tide OR"_s, 5, 2, u"tide"_s, u"OR"_s);
        error(u"OR tide"_s, 0, 2, u"tide"_s, u"OR"_s);
        error(u"tide | | storm"_s, 5, 1, u"tide OR storm"_s, u"OR"_s);
        error(u"tide OR OR storm"_s, 5, 2, u"tide OR storm"_s, u"OR"_s);
        error(u"(tide OR) storm"_s, 6, 2, u"tide storm"_s, u"OR"_s);
        error(u"AND"_s, 0, 3, u""_s, u"AND"_s);
        error(u"tide AND"_s, 5, 3, u"tide"_s, u"AND"_s);
        error(u"tide AND AND storm"_s, 5, 3, u"tide storm"_s, u"AND"_s);
        error(u"tide AND OR storm"_s, 5, 3, u"tide OR storm"_s, u"AND"_s);
        error(u"NOT"_s, 0, 3, u""_s, u"NOT"_s);
        error(u"tide NOT"_s, 5, 3, u"tide"_s, u"NOT"_s);
        error(u"tide (NOT) storm"_s, 6, 3, u"tide storm"_s, u"NOT"_s);
        error(u"NOT OR tide"_s, 0, 3, u"tide"_s, u"NOT"_s);
        error(u"NOT NOT"_s, 4, 3, u""_s, u"NOT"_s);
        error(u"larger:x before:y"_s, 7, 1, u""_s, u"no size"_s); // the first counts
    }
    void errors()
    {
        QFETCH(QString, text);
        QFETCH(QString, says);
        const query::Parsed result = parsed(text);
        QVERIFY(result.error);
        QTEST(result.error->position, "position");
        QTEST(result.error->length, "length");
        QTEST(query::toText(result.query), "canonical");
        QVERIFY2(result.error->text.contains(says), qPrintable(result.error->text));
    }

    void limits()
    {
        QVERIFY(!parsed(QString(32, u'(') + u"a"_s).error);
        const auto deep = parsed(u"tide "_s + QString(1500, u'(') + u"a"_s + QString(1500, u')'));
        QVERIFY(deep.error && deep.error->text.contains(u"deeply"_s));
        QCOMPARE(deep.error->position, 5 + query::deepest);
        QCOMPARE(query::toText(deep.query), u"tide"_s);
        QVERIFY(parsed(u"NOT "_s.repeated(1000) + u"a"_s).error);
        QVERIFY(!parsed(u"NOT "_s.repeated(32) + u"a"_s).error);
        QVERIFY(parsed(u"from:("_s.repeated(600)).error);
        QVERIFY(parsed(u"-("_s.repeated(2000)).error);

        QVERIFY(!parsed(u"a "_s.repeated(query::mostTerms)).error);
        const auto many = parsed(u"a "_s.repeated(query::mostTerms + 1));
        QVERIFY(many.error && many.error->text.contains(u"too many"_s));
        QCOMPARE(many.error->position, 2 * query::mostTerms);
        QCOMPARE(many.query.children.size(), std::size_t(query::mostTerms));

        QVERIFY(!parsed(QString(query::longestText, u'a')).error);
        const auto large = parsed(QString(query::longestText, u'a') + u"b"_s);
        QVERIFY(large.error && large.error->text.contains(u"too long"_s));
        QCOMPARE(large.error->position, query::longestText);
        QCOMPARE(large.query.text, QString(query::longestText, u'a'));
    }

    void positions()
    {
        const Query all = parsed(u"tide (from:anna OR -\"spring tide\") is:read"_s).query;
        QCOMPARE(all.kind, Query::Kind::And);
        const auto place = [](const Query &query) { return std::pair(query.position, query.length); };
        QCOMPARE(place(all), std::pair(qsizetype(0), qsizetype(42)));
        QCOMPARE(place(all.children[0]), std::pair(qsizetype(0), qsizetype(4)));
        const Query &either = all.children[1];
        QCOMPARE(place(either.children[0]), std::pair(qsizetype(6), qsizetype(9)));
        QCOMPARE(place(either.children[1]), std::pair(qsizetype(19), qsizetype(14)));
        QCOMPARE(place(either.children[1].children[0]), std::pair(qsizetype(20), qsizetype(13)));
        QCOMPARE(place(all.children[2]), std::pair(qsizetype(35), qsizetype(7)));
    }

    void leavesHoldWhatWasTyped()
    {
        const Query word = parsed(u"Müller*"_s).query;
        QCOMPARE(word.text, u"Müller"_s);
        QVERIFY(word.prefix);
        const Query phrase = parsed(u"“Frau  Müller”"_s).query;
        QCOMPARE(phrase.text, u"Frau Müller"_s);
        QVERIFY(!phrase.prefix);
        QCOMPARE(parsed(u"larger:1.5MB"_s).query.octets, 1536 * 1024);
        QCOMPARE(parsed(u"before:2023"_s).query.day, QDate(2023, 1, 1));
    }

    void helpIsTrue()
    {
        for (const auto &[example, meaning] : query::help()) {
            QVERIFY2(!parsed(example).error, qPrintable(example));
            QVERIFY(!meaning.isEmpty());
        }
        QVERIFY(query::help().size() >= 10);
    }

private:
    static void words()
    {
        row(u""_s, u""_s);
        row(u"   \t "_s, u""_s);
        row(u"tide"_s, u"tide"_s);
        row(u"spring tide"_s, u"spring tide"_s);
        row(u"  spring\t\ntide  "_s, u"spring tide"_s);
        row(u"Tide"_s, u"Tide"_s);
        row(u"tide*"_s, u"tide"_s);
        row(u"tide***"_s, u"tide"_s);
        row(u"*"_s, u""_s);
        row(u"\"spring tide\""_s, u"\"spring tide\""_s);
        row(u"\"tide\""_s, u"\"tide\""_s);
        row(u"\"spring ti*\""_s, u"\"spring ti*\""_s);
        row(u"\"spring tide"_s, u"\"spring tide\""_s);
        row(u"\""_s, u""_s);
        row(u"\"\""_s, u""_s);
        row(u"\"say \"\"tide\"\" now\""_s, u"\"say \"\"tide\"\" now\""_s);
        row(u"“spring tide”"_s, u"\"spring tide\""_s);
        row(u"„Ebbe und Flut“"_s, u"\"Ebbe und Flut\""_s);
        row(u"\"a “b” c\""_s, u"\"a “b” c\""_s);
        row(u"spring\"tide\"storm"_s, u"spring \"tide\" storm"_s);
        row(u"Miller & Sons"_s, u"Miller Sons"_s);
        row(u"don't"_s, u"don't"_s);
        row(u"anna@example.org"_s, u"anna@example.org"_s);
        row(u"report_final.pdf"_s, u"report_final.pdf"_s);
        row(u"well-known"_s, u"well-known"_s);
        row(u"12:30"_s, u"\"12:30*\""_s);
        row(u"https://example.org/a?b=c#d"_s, u"\"https://example.org/a?b=c#d*\""_s);
        row(u"foo:bar"_s, u"\"foo:bar*\""_s);
        row(u"Re: tide"_s, u"\"Re:*\" tide"_s);
        row(u":"_s, u""_s);
        row(u":tide"_s, u"\":tide*\""_s);
        row(u"C++"_s, u"C++"_s);
        row(u"100%"_s, u"100%"_s);
    }

    static void operators()
    {
        row(u"spring AND tide"_s, u"spring tide"_s);
        row(u"spring and tide"_s, u"spring and tide"_s);
        row(u"spring OR tide"_s, u"spring OR tide"_s);
        row(u"spring or tide"_s, u"spring or tide"_s);
        row(u"spring | tide"_s, u"spring OR tide"_s);
        row(u"spring||tide"_s, u"spring OR tide"_s);
        row(u"spring|tide|storm"_s, u"spring OR tide OR storm"_s);
        row(u"a b OR c d"_s, u"a b OR c d"_s);
        row(u"a (b OR c) d"_s, u"a (b OR c) d"_s);
        row(u"(a b) c"_s, u"a b c"_s);
        row(u"(a OR b) OR c"_s, u"a OR b OR c"_s);
        row(u"((((a))))"_s, u"a"_s);
        row(u"(a"_s, u"a"_s);
        row(u"(a OR (b"_s, u"a OR b"_s);
        row(u"()"_s, u""_s);
        row(u"("_s, u""_s);
        row(u"a () b"_s, u"a b"_s);
        row(u"a(b)c"_s, u"a b c"_s);
        row(u"-tide"_s, u"-tide"_s);
        row(u"NOT tide"_s, u"-tide"_s);
        row(u"not tide"_s, u"not tide"_s);
        row(u"a NOT b c"_s, u"a -b c"_s);
        row(u"a -\"b c\""_s, u"a -\"b c\""_s);
        row(u"-(a b)"_s, u"-(a b)"_s);
        row(u"-(a OR b)"_s, u"-(a OR b)"_s);
        row(u"-(a)"_s, u"-a"_s);
        row(u"NOT NOT a"_s, u"-(-a)"_s);
        row(u"NOT -a"_s, u"-(-a)"_s);
        row(u"NOT(a)"_s, u"-a"_s);
        row(u"NOT &"_s, u""_s);
        row(u"& OR a"_s, u"a"_s);
        row(u"a - b"_s, u"a b"_s);
        row(u"-"_s, u""_s);
        row(u"-- a"_s, u"a"_s);
        row(u"--a"_s, u"\"--a*\""_s);
        row(u"\"OR\""_s, u"\"OR\""_s);
        row(u"ORDER NOTE ANDROID"_s, u"ORDER NOTE ANDROID"_s);
        row(u"a OR -b"_s, u"a OR -b"_s);
        row(u"a AND (b OR NOT c)"_s, u"a (b OR -c)"_s);
    }

    static void fields()
    {
        row(u"from:anna"_s, u"from:anna"_s);
        row(u"From:anna"_s, u"from:anna"_s);
        row(u"FROM:Anna"_s, u"from:Anna"_s);
        row(u"from: anna"_s, u"from:anna"_s);
        row(u"from:\"Anna Müller\""_s, u"from:\"Anna Müller\""_s);
        row(u"from: \"Anna Müller\""_s, u"from:\"Anna Müller\""_s);
        row(u"from:\"Anna M*\""_s, u"from:\"Anna M*\""_s);
        row(u"from:\"Anna"_s, u"from:\"Anna\""_s);
        row(u"from:anna@example.org"_s, u"from:anna@example.org"_s);
        row(u"from:(anna OR bob)"_s, u"from:anna OR from:bob"_s);
        row(u"from:(anna bob) tide"_s, u"from:anna from:bob tide"_s);
        row(u"from:(anna -bob)"_s, u"from:anna -from:bob"_s);
        row(u"from:(anna OR to:bob) x"_s, u"(from:anna OR to:bob) x"_s);
        row(u"from:(anna"_s, u"from:anna"_s);
        row(u"from：（anna｜bob）"_s, u"from:anna OR from:bob"_s);
        row(u"-from:anna"_s, u"-from:anna"_s);
        row(u"to:bob"_s, u"to:bob"_s);
        row(u"bcc:bob"_s, u"to:bob"_s);
        row(u"cc:bob"_s, u"cc:bob"_s);
        row(u"subject:tide"_s, u"subject:tide"_s);
        row(u"subject:re:tide"_s, u"subject:\"re:tide*\""_s);
        row(u"subject:-tide"_s, u"subject:\"-tide*\""_s);
        row(u"subject:OR"_s, u"subject:\"OR*\""_s);
        row(u"body:tide"_s, u"body:tide"_s);
        row(u"filename:report.pdf"_s, u"filename:report.pdf"_s);
        row(u"attachment:report"_s, u"filename:report"_s);
        row(u"list:birds.example.org"_s, u"list:birds.example.org"_s);
        row(u"tag:work"_s, u"tag:work"_s);
        row(u"tag:$Label1"_s, u"tag:$Label1"_s);
        row(u"tag:(work OR home)"_s, u"tag:work OR tag:home"_s);
        row(u"in:archive"_s, u"in:archive"_s);
        row(u"folder:archive"_s, u"in:archive"_s);
        row(u"in:\"Old mail/2020\""_s, u"in:\"Old mail/2020\""_s);
        row(u"in:\"a \"\"b\"\"\""_s, u"in:\"a \"\"b\"\"\""_s);
        row(u"in:Lists.KDE*"_s, u"in:\"Lists.KDE*\""_s);
        row(u"in the harbour"_s, u"in the harbour"_s);
    }

    static void valuesOfFields()
    {
        row(u"is:unread"_s, u"is:unread"_s);
        row(u"is:unseen IS:SEEN"_s, u"is:unread is:read"_s);
        row(u"-is:unread"_s, u"is:read"_s);
        row(u"-is:read"_s, u"-(is:read)"_s);
        row(u"is:starred is:flagged"_s, u"is:starred is:starred"_s);
        row(u"is:unstarred"_s, u"is:unstarred"_s);
        row(u"is:answered is:replied is:unanswered"_s, u"is:answered is:answered is:unanswered"_s);
        row(u"is:draft -is:draft is:deleted"_s, u"is:draft -is:draft is:deleted"_s);
        row(u"is:\"unread\""_s, u"is:unread"_s);
        row(u"is:(unread OR starred)"_s, u"is:unread OR is:starred"_s);
        row(u"has:attachment has:file"_s, u"has:attachment has:attachment"_s);
        row(u"-has:attachments"_s, u"-has:attachment"_s);
        row(u"larger:5M smaller:300k"_s, u"larger:5M smaller:300k"_s);
        row(u"larger:1.5MB"_s, u"larger:1536k"_s);
        row(u"larger:1025"_s, u"larger:1025"_s);
        row(u"larger:2G larger:\"5 mb\""_s, u"larger:2G larger:5M"_s);
        row(u"larger:0"_s, u"larger:0"_s);
        row(u"before:2023"_s, u"before:2023-01-01"_s);
        row(u"after:2023"_s, u"after:2023-01-01"_s);
        row(u"since:2023-04"_s, u"after:2023-04-01"_s);
        row(u"on:2023-04-12"_s, u"after:2023-04-12 before:2023-04-13"_s);
        row(u"on:2023-04"_s, u"after:2023-04-01 before:2023-05-01"_s);
        row(u"-on:2022"_s, u"-(after:2022-01-01 before:2023-01-01)"_s);
        row(u"a OR on:2022"_s, u"a OR after:2022-01-01 before:2023-01-01"_s);
        row(u"after:12.4.2023"_s, u"after:2023-04-12"_s);
        row(u"after:today before:yesterday"_s, u"after:2023-11-15 before:2023-11-14"_s);
        row(u"after:7d"_s, u"after:2023-11-08"_s);
        row(u"after:monday on:March"_s, u"after:2023-11-13 after:2023-03-01 before:2023-04-01"_s);
        row(u"after:\"march 2020\""_s, u"after:2020-03-01"_s);
        row(u"after: 2023"_s, u"after:2023-01-01"_s);
    }

    static void scripts()
    {
        row(u"Größe Übermut"_s, u"Größe Übermut"_s);
        row(u"from:Łukasz"_s, u"from:Łukasz"_s);
        row(u"привет from:Андрей"_s, u"привет from:Андрей"_s);
        row(u"Ὀδυσσεύς"_s, u"Ὀδυσσεύς"_s);
        row(u"東京都 OR 大阪"_s, u"東京都 OR 大阪"_s);
        row(u"メール　ガイド"_s, u"メール ガイド"_s); // an ideographic space
        row(u"from:김철수 -광고"_s, u"from:김철수 -광고"_s);
        row(u"สวัสดี"_s, u"สวัสดี"_s);
        row(u"हिन्दी -कि"_s, u"हिन्दी -कि"_s);
        row(u"தமிழ்"_s, u"தமிழ்"_s);
        row(u"from:محمد رسالة"_s, u"from:محمد رسالة"_s);
        row(u"subject:\"שָׁלוֹם עולם\" -ספאם"_s, u"subject:\"שָׁלוֹם עולם\" -ספאם"_s);
        row(u"\u200Fמכתב\u200E"_s, u"\u200Fמכתב\u200E"_s);
        row(u"ქართული հայերեն አማርኛ"_s, u"ქართული հայերեն አማርኛ"_s);
        row(u"𝐆𝐨𝐝𝐰𝐢𝐭"_s, u"𝐆𝐨𝐝𝐰𝐢𝐭"_s);
        row(u"🎉"_s, u""_s);
    }

    static void nonsense()
    {
        row(u"!!! ??? ..."_s, u""_s);
        row(u"(((("_s, u""_s);
        row(u"\"\"\"\"\"\""_s, u""_s);
        row(u"-\"\""_s, u""_s);
        row(u"-()"_s, u""_s);
        row(u"-----"_s, u""_s);
        row(u"***"_s, u""_s);
        row(u"a:b:c:d"_s, u"\"a:b:c:d*\""_s);
        row(u"::from:x"_s, u"\"::from:x*\""_s);
        row(u"x-from:anna"_s, u"\"x-from:anna*\""_s);
        row(u"'; DROP TABLE messages; --"_s, u"DROP TABLE messages;"_s);
        row(u"NEAR(a b)"_s, u"NEAR a b"_s);
        row(u"<b>a</b>"_s, u"<b>a</b>"_s);
        row(u"a\\\"b"_s, u"a\\ \"b\""_s);
        row(u"a"_s + QChar(0) + u"b"_s, u"a"_s + QChar(0) + u"b"_s);
    }
};

QTEST_GUILESS_MAIN(TestParser)
#include "tst_parser.moc"
