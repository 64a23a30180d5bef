// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/values.h"

#include <QTest>

using namespace godwit::query;
using namespace Qt::StringLiterals;

namespace {
const QDate today(2023, 11, 15); // a Wednesday
}

class TestValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void days_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<int>("count");
        const auto row = [](const QString &locale, const QString &text, QDate first, int days = 1) {
            QTest::addRow("%s %s", qPrintable(locale), qPrintable(text)) << locale << text << first << days;
        };
        const QString c = u"C"_s, de = u"de_DE"_s, us = u"en_US"_s, gb = u"en_GB"_s, fr = u"fr_FR"_s, ja = u"ja_JP"_s;
        row(c, u"2023"_s, QDate(2023, 1, 1), 365);
        row(c, u"2024"_s, QDate(2024, 1, 1), 366);
        row(c, u"2023-04"_s, QDate(2023, 4, 1), 30);
        row(c, u"2024/2"_s, QDate(2024, 2, 1), 29);
        row(c, u"2023-04-12"_s, QDate(2023, 4, 12));
        row(c, u"2023/4/12"_s, QDate(2023, 4, 12));
        row(c, u"12.4.2023"_s, QDate(2023, 4, 12));
        row(us, u"12.04.2023"_s, QDate(2023, 4, 12));
        row(c, u" today "_s, today);
        row(de, u"TODAY"_s, today);
        row(c, u"yesterday"_s, QDate(2023, 11, 14));
        row(c, u"0d"_s, today);
        row(c, u"7d"_s, QDate(2023, 11, 8));
        row(c, u"2W"_s, QDate(2023, 11, 1));
        row(c, u"3m"_s, QDate(2023, 8, 15));
        row(c, u"1y"_s, QDate(2022, 11, 15));
        row(us, u"4/12/23"_s, QDate(2023, 4, 12));
        row(us, u"4/12/2023"_s, QDate(2023, 4, 12));
        row(us, u"4/12/98"_s, QDate(1998, 4, 12));
        row(gb, u"12/04/2023"_s, QDate(2023, 4, 12));
        row(gb, u"12/4/2023"_s, QDate(2023, 4, 12));
        row(de, u"12.04.23"_s, QDate(2023, 4, 12));
        row(de, u"12.4.23"_s, QDate(2023, 4, 12));
        row(fr, u"12/04/2023"_s, QDate(2023, 4, 12));
        row(c, u"wednesday"_s, today);
        row(c, u"Tue"_s, QDate(2023, 11, 14));
        row(c, u"thursday"_s, QDate(2023, 11, 9));
        row(de, u"Montag"_s, QDate(2023, 11, 13));
        row(de, u"mo."_s, QDate(2023, 11, 13));
        row(de, u"monday"_s, QDate(2023, 11, 13));
        row(c, u"march"_s, QDate(2023, 3, 1), 31);
        row(c, u"November"_s, QDate(2023, 11, 1), 30);
        row(c, u"dec"_s, QDate(2022, 12, 1), 31);
        row(c, u"march 2020"_s, QDate(2020, 3, 1), 31);
        row(c, u"march-2020"_s, QDate(2020, 3, 1), 31);
        row(de, u"März"_s, QDate(2023, 3, 1), 31);
        row(de, u"marz"_s, QDate(2023, 3, 1), 31);
        row(fr, u"août 2021"_s, QDate(2021, 8, 1), 31);
        row(ja, u"水曜日"_s, today);
    }
    void days()
    {
        QFETCH(QString, locale);
        QFETCH(QString, text);
        QFETCH(QDate, first);
        QFETCH(int, count);
        const auto period = parsePeriod(text, today, QLocale(locale));
        QVERIFY(period);
        QCOMPARE(period->first, first);
        QCOMPARE(period->next, first.addDays(count));
    }

    void noDays()
    {
        for (const QString &text :
             {u""_s, u" "_s, u"xyz"_s, u"0000"_s, u"2023-00"_s, u"2023-13"_s, u"2023-02-29"_s, u"31.2.2023"_s, u"d"_s, u"7x"_s, u"-7d"_s,
              u"99999y"_s, u"999999d"_s, u"20231"_s, u"monday 2023"_s, u"2023-04-12-1"_s, u"１２.4.2023"_s, u"march 0000"_s, u"!"_s})
            QVERIFY2(!parsePeriod(text, today, QLocale(QLocale::German)), qPrintable(text));
    }

    void sizes()
    {
        const QLocale german(QLocale::German);
        const auto octets = [&](const QString &text) { return parseOctets(text, german); };
        QCOMPARE(octets(u"300"_s), 300);
        QCOMPARE(octets(u"300k"_s), 300 * 1024);
        QCOMPARE(octets(u"300 KB"_s), 300 * 1024);
        QCOMPARE(octets(u"5MiB"_s), 5 * 1024 * 1024);
        QCOMPARE(octets(u"1.5m"_s), 1536 * 1024);
        QCOMPARE(octets(u"1,5M"_s), 1536 * 1024);
        QCOMPARE(octets(u"2G"_s), qint64(2) << 30);
        QCOMPARE(octets(u"7b"_s), 7);
        QCOMPARE(octets(u"1048576G"_s), qint64(1) << 50);
        QCOMPARE(parseOctets(u"1,5M", QLocale::c()), std::nullopt);
        for (const QString &text :
             {u""_s, u"k"_s, u"5T"_s, u"-5"_s, u"1.5.5"_s, u"5 M M"_s, u"1048577G"_s, u"9999999999999999"_s, u"5e3"_s, u"٥"_s})
            QCOMPARE(octets(text), std::nullopt);
    }

    void sizesAreWrittenExactly()
    {
        for (const qint64 value : {0LL, 1LL, 1023LL, 1024LL, 1025LL, 1536LL * 1024, 5LL << 20, 3LL << 30, (1LL << 50) - 1})
            QCOMPARE(parseOctets(octetsText(value), QLocale::c()), value);
        QCOMPARE(octetsText(5 << 20), u"5M"_s);
    }

    void whatIsProposedIsUnderstood()
    {
        for (const QLocale &locale :
             {QLocale(QLocale::German), QLocale(QLocale::French), QLocale(QLocale::Japanese), QLocale(QLocale::Arabic)})
            for (const QString &word : dayWords(today, locale)) QVERIFY2(parsePeriod(word, today, locale), qPrintable(word));
    }
};

QTEST_GUILESS_MAIN(TestValues)
#include "tst_values.moc"
