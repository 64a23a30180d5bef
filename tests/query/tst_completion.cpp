// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/completion.h"
#include "query/parser.h"

#include <QTest>

using namespace godwit;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2023, 11, 15);
const query::Vocabulary vocabulary{{u"Anna Müller"_s, u"Bob"_s, u"Joanna Smith"_s, u"anna@example.org"_s, u"Ömer"_s},
                                   {u"work"_s, u"$Label1"_s},
                                   {u"INBOX"_s, u"Archive/Old mail"_s, u"a \"b\""_s}};

/// "|" is the cursor.
QList<query::Completion> completions(QString text)
{
    const qsizetype cursor = text.indexOf(u'|');
    return query::complete(text.remove(cursor, 1), cursor, vocabulary, today, QLocale::c());
}

} // namespace

class TestCompletion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void proposals_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("results"); // the whole text with the proposal in it
        const auto row = [](const QString &text, const QStringList &results) { QTest::addRow("%s", qPrintable(text)) << text << results; };
        row(u"from:an|"_s, {u"from:\"Anna Müller\""_s, u"from:anna@example.org"_s});
        row(u"from:mull|"_s, {u"from:\"Anna Müller\""_s});
        row(u"from:om|"_s, {u"from:Ömer"_s});
        row(u"from:\"Anna M|"_s, {u"from:\"Anna Müller\""_s});
        row(u"FROM:bo| tide"_s, {u"FROM:Bob tide"_s});
        row(u"tide -from:bo|xx tide"_s, {u"tide -from:Bob tide"_s});
        row(u"to:\"Anna M|xx\" tide"_s, {u"to:\"Anna Müller\" tide"_s});
        row(u"(cc:bo|)"_s, {u"(cc:Bob)"_s});
        row(u"is:un|"_s, {u"is:unread"_s, u"is:unstarred"_s, u"is:unanswered"_s});
        row(u"has:|"_s, {u"has:attachment"_s});
        row(u"tag:|"_s, {u"tag:work"_s, u"tag:$Label1"_s});
        row(u"tag:$|"_s, {u"tag:$Label1"_s});
        row(u"in:old|"_s, {u"in:\"Archive/Old mail\""_s});
        row(u"in:a|"_s, {u"in:\"Archive/Old mail\""_s, u"in:\"a \"\"b\"\"\""_s});
        row(u"after:t|"_s, {u"after:today"_s, u"after:Tuesday"_s, u"after:Thursday"_s});
        row(u"before:202|"_s, {u"before:2023"_s, u"before:2022"_s, u"before:2021"_s});
        row(u"fi|"_s, {u"filename:"_s});
        row(u"tide SUB| x"_s, {u"tide subject: x"_s});
        row(u"unr|"_s, {u"is:unread"_s});
        row(u"wor|"_s, {u"tag:work"_s});
        row(u"bob|"_s, {u"from:Bob"_s});
        row(u"subject:an|"_s, {});
        row(u"xyzzy|"_s, {});
        row(u"foo:an|"_s, {});
    }
    void proposals()
    {
        QFETCH(QString, text);
        QStringList results;
        for (const query::Completion &each : completions(text)) {
            results += QString(text).remove(u'|').replace(each.from, each.length, each.insert);
            QVERIFY(!each.label.isEmpty() && !each.explanation.isEmpty());
        }
        QTEST(results, "results");
    }

    void nothingTypedProposesFields()
    {
        const auto fields = completions(u"tide |"_s);
        QCOMPARE(fields.size(), 12);
        QCOMPARE(fields[0].insert, u"from:"_s);
        QCOMPARE(fields[0].explanation, u"who sent it"_s);
        QCOMPARE(fields[0].from, 5);
    }

    void explanationsSayWhatIsFound()
    {
        QCOMPARE(completions(u"is:unr|"_s)[0].explanation, u"Not read yet"_s);
        QCOMPARE(completions(u"in:inb|"_s)[0].explanation, u"In the folder “\u2068INBOX\u2069”"_s);
    }

    void atMostTwelve()
    {
        query::Vocabulary many;
        for (int i = 0; i < 1000; ++i) many.people += u"Anna %1"_s.arg(i);
        const auto best = query::complete(u"from:", 5, many, today, QLocale::c());
        QCOMPARE(best.size(), 12);
        QCOMPARE(best[11].label, u"Anna 11"_s);
    }
};

QTEST_GUILESS_MAIN(TestCompletion)
#include "tst_completion.moc"
