// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/parser.h"
#include "query/text.h"

#include <QTest>

using namespace godwit;
using namespace Qt::StringLiterals;

class TestExplain : public QObject
{
    Q_OBJECT

    static QString explained(const QString &text)
    {
        return query::explain(query::parse(text, QDate(2023, 11, 15), QLocale::c()).query, QLocale::c());
    }

private Q_SLOTS:
    void sentences_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const QString &text, const QString &sentence) { QTest::addRow("%s", qPrintable(text)) << text << sentence; };
        row(u""_s, u"All messages"_s);
        row(u"mid:42%25@example.org"_s, u"The message “42%@example.org”"_s);
        row(u"from:anna has:attachment -draft"_s, u"From “anna…”, with an attachment, without “draft…”"_s);
        row(u"tide"_s, u"With “tide…”"_s);
        row(u"\"spring tide\""_s, u"With “spring tide”"_s);
        row(u"from:\"Anna Müller\" to:bob cc:eve"_s, u"From “Anna Müller”, to “bob…”, with a copy to “eve…”"_s);
        row(u"-from:a -to:b -cc:c"_s, u"Not from “a…”, not to “b…”, without a copy to “c…”"_s);
        row(u"subject:tide body:storm"_s, u"With “tide…” in the subject, with “storm…” in the text"_s);
        row(u"-subject:tide -body:storm"_s, u"Without “tide…” in the subject, without “storm…” in the text"_s);
        row(u"filename:a -filename:b list:c -list:d"_s, u"With an attachment named “a…”, without an attachment named “b…”, "
                                                        "from the mailing list “c…”, not from the mailing list “d…”"_s);
        row(u"is:unread is:starred is:answered is:draft is:deleted"_s,
            u"Not read yet, with a star, answered already, marked as a draft, marked as deleted"_s);
        row(u"is:read is:unstarred is:unanswered -is:draft -is:deleted"_s,
            u"Read already, without a star, not answered yet, not marked as a draft, not marked as deleted"_s);
        row(u"tag:work -tag:home in:archive -in:\"old mail\""_s,
            u"Tagged “work”, not tagged “home”, in the folder “archive”, not in the folder “old mail”"_s);
        row(u"larger:5M smaller:300"_s, u"Larger than 5.0 MB, smaller than 300 bytes"_s);
        row(u"-larger:5M -smaller:300k"_s, u"Not larger than 5.0 MB, not smaller than 300.0 kB"_s);
        row(u"after:2023-04-12 before:2023-04-15"_s, u"Since Wednesday, 12 April 2023, before Saturday, 15 April 2023"_s);
        row(u"-after:2023 -before:2022"_s, u"Not since Sunday, 1 January 2023, not before Saturday, 1 January 2022"_s);
        row(u"a OR b"_s, u"With “a…” or with “b…”"_s);
        row(u"a OR b OR -c"_s, u"With “a…” or with “b…” or without “c…”"_s);
        row(u"a b OR c"_s, u"(with “a…”, with “b…”) or with “c…”"_s);
        row(u"a (b OR c)"_s, u"With “a…”, (with “b…” or with “c…”)"_s);
        row(u"-(a OR b)"_s, u"Not (with “a…” or with “b…”)"_s);
        row(u"-(a b) c"_s, u"Not (with “a…”, with “b…”), with “c…”"_s);
        row(u"-(-a)"_s, u"Not without “a…”"_s);
        row(u"a (b OR (c (d OR e)))"_s, u"With “a…”, (with “b…” or (with “c…”, (with “d…” or with “e…”)))"_s);
        row(u"%1 \"%2\" 100%"_s, u"With “%1…”, with “%2”, with “100%…”"_s);
    }
    void sentences()
    {
        QFETCH(QString, text);
        QString sentence = explained(text);
        QTEST(sentence.remove(QChar(0x2068)).remove(QChar(0x2069)), "sentence");
    }

    void whatWasTypedKeepsItsDirectionToItself()
    {
        QCOMPARE(explained(u"from:שלום"_s), u"From “\u2068שלום…\u2069”"_s);
        QVERIFY(!explained(u"exe.\u202Efdp"_s).contains(QChar(0x202E)));
    }
};

QTEST_GUILESS_MAIN(TestExplain)
#include "tst_explain.moc"
