// SPDX-License-Identifier: GPL-3.0-or-later
#include "seeds.h"

#include <QTest>

using namespace godwit::fuzz;

/// The fuzz targets on a fixed number of inputs: the servers of the traces as they are, cut at every octet, and changed by a seeded
/// generator; and what was found before.
class TestFuzz : public QObject
{
    Q_OBJECT

private:
    static const Target &target(const char *name)
    {
        return *std::ranges::find_if(targets, [name](const Target &each) { return QByteArrayView(each.name) == name; });
    }
    static void verify(const Target &target, const QByteArray &input, const QByteArray &where)
    {
        const char *fault = target.play(input);
        if (fault)
            QFAIL(qPrintable(QStringLiteral("%1, %2: %3 in %4")
                                 .arg(QLatin1StringView(target.name), QString::fromLatin1(where), QLatin1StringView(fault),
                                      QString::fromLatin1(input.toPercentEncoding()))));
    }

private Q_SLOTS:
    void foundBefore_data() { eachTarget(); }
    void foundBefore() // what libFuzzer once found stays mended
    {
        QFETCH(QByteArray, name);
        for (const QByteArray &input : godwit::fuzz::foundBefore(target(name))) verify(target(name), input, "found before");
    }

    void cutAnywhere_data() { eachTarget(); }
    void cutAnywhere()
    {
        QFETCH(QByteArray, name);
        const QByteArrayList seeds = seedsOf(target(name));
        QVERIFY(seeds.size() >= 25);
        for (const QByteArray &seed : seeds)
            for (qsizetype cut = 0; cut <= std::min<qsizetype>(seed.size(), 2000) && !QTest::currentTestFailed(); ++cut)
                verify(target(name), seed.first(cut), "cut at " + QByteArray::number(cut));
    }

    void mutations_data() { eachTarget(); }
    void mutations()
    {
        QFETCH(QByteArray, name);
        QFETCH(int, rounds);
        const QByteArrayList seeds = seedsOf(target(name)), words = dictionaryOf(target(name));
        QVERIFY(words.size() >= 10);
        QRandomGenerator random(20'261'123);
        for (int round = 0; round < rounds && !QTest::currentTestFailed(); ++round) {
            const QByteArray input = changed(seeds[random.bounded(int(seeds.size()))], seeds, words, random);
            verify(target(name), input, "round " + QByteArray::number(round));
        }
    }

private:
    static void eachTarget()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<int>("rounds");
        QTest::newRow("framer") << QByteArray("framer") << 40'000;
        QTest::newRow("decoder") << QByteArray("decoder") << 200'000;
        QTest::newRow("session") << QByteArray("session") << 40'000;
        QTest::newRow("sasl") << QByteArray("sasl") << 40'000;
        QTest::newRow("submission") << QByteArray("submission") << 40'000;
        QTest::newRow("query") << QByteArray("query") << 20'000;
        QTest::newRow("html") << QByteArray("html") << 10'000;
    }
};

QTEST_GUILESS_MAIN(TestFuzz)
#include "tst_fuzz.moc"
