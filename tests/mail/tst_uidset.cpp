// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/uidset.h"

#include <QTest>
#include <random>
#include <set>

using namespace godwit;

class TestUidSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wire_data();
    void wire();
    void malformed_data();
    void malformed();
    void endOfTheNumbers();
    void hugeRangesAreNotExpanded();
    void algebraAgreesWithSets();
};

void TestUidSet::wire_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<quint64>("count");
    QTest::newRow("one") << QByteArray("7") << QByteArray("7") << quint64(1);
    QTest::newRow("any order") << QByteArray("9,3:1") << QByteArray("1:3,9") << quint64(4);
    QTest::newRow("neighbours join") << QByteArray("4:5,1:3,6") << QByteArray("1:6") << quint64(6);
    QTest::newRow("overlaps join") << QByteArray("1:10,5:6,8:12") << QByteArray("1:12") << quint64(12);
    QTest::newRow("everything") << QByteArray("1:4294967295") << QByteArray("1:4294967295") << quint64(4294967295);
}

void TestUidSet::wire()
{
    QFETCH(QByteArray, text);
    QFETCH(quint64, count);
    const auto set = UidSet::parse(text);
    QVERIFY(set);
    QTEST(set->toWire(), "wire");
    QCOMPARE(set->count(), count);
    QVERIFY(UidSet::parse(set->toWire()) == set);
}

void TestUidSet::malformed_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         {"", "0", "1:0", "01", "1,", ",1", "1:", ":2", "1:2:3", "*", "1:*", "4294967296", "99999999999999999999", "-1", "1 2", "a"})
        QTest::addRow("'%s'", text) << QByteArray(text);
}

void TestUidSet::malformed()
{
    QFETCH(QByteArray, text);
    QVERIFY(!UidSet::parse(text));
}

void TestUidSet::endOfTheNumbers()
{
    UidSet set = UidSet::single(Uid{4294967295});
    set.add(Uid{1});
    QCOMPARE(set.toWire(), QByteArray("1,4294967295"));
    set.add(Uid{4294967294});
    QCOMPARE(set.toWire(), QByteArray("1,4294967294:4294967295"));
    set.add(Uid{4294967295});
    set.add(Uid{0});
    QCOMPARE(set.count(), quint64(3));
    set.remove(Uid{0}, Uid{4294967295});
    QVERIFY(set.isEmpty());
    QCOMPARE(set.first(), Uid{});
    QCOMPARE(set.last(), Uid{});
}

void TestUidSet::hugeRangesAreNotExpanded()
{
    const auto all = UidSet::parse("1:4294967295");
    QVERIFY(all);
    QCOMPARE(all->ranges().size(), std::size_t(1));
    QCOMPARE(all->subtracted(UidSet::single(Uid{5})).toWire(), QByteArray("1:4,6:4294967295"));
    const std::vector<Uid> lowest{Uid{1}, Uid{2}, Uid{3}};
    QVERIFY(all->toUids(3) == lowest);
    QVERIFY(all->toUids(0).empty());
}

/// Against std::set, over many random histories in a small universe where ranges touch all the time.
void TestUidSet::algebraAgreesWithSets()
{
    std::mt19937 random(20);
    const auto number = [&] { return std::uint32_t(random() % 40 + 1); };
    const auto same = [](const UidSet &set, const std::set<std::uint32_t> &truth) {
        std::set<std::uint32_t> seen;
        for (const Uid uid : set.toUids(1000)) seen.insert(toInt(uid));
        for (std::size_t i = 1; i < set.ranges().size(); ++i)
            if (set.ranges()[i].first <= set.ranges()[i - 1].last + 1) return false; // not normal
        return seen == truth;
    };
    UidSet sets[2];
    std::set<std::uint32_t> truths[2];
    for (int step = 0; step < 20'000; ++step) {
        const int which = int(random() % 2);
        const std::uint32_t a = number(), b = std::min(40U, a + std::uint32_t(random() % 6));
        const bool add = random() % 2 != 0;
        if (add) sets[which].add(Uid{b}, Uid{a});
        else sets[which].remove(Uid{a}, Uid{b});
        for (std::uint32_t uid = a; uid <= b; ++uid) {
            if (add) truths[which].insert(uid);
            else truths[which].erase(uid);
        }
        QVERIFY(same(sets[which], truths[which]));
        std::set<std::uint32_t> either, both, onlyFirst;
        std::vector<Uid> eitherUids;
        for (std::uint32_t uid = 1; uid <= 40; ++uid) {
            const bool inFirst = truths[0].contains(uid), inSecond = truths[1].contains(uid);
            if (inFirst || inSecond) either.insert(uid);
            if (inFirst && inSecond) both.insert(uid);
            if (inFirst && !inSecond) onlyFirst.insert(uid);
            if (inFirst || inSecond) eitherUids.insert(eitherUids.begin(), Uid{uid});
            QCOMPARE(sets[0].contains(Uid{uid}), inFirst);
        }
        QVERIFY(same(sets[0].united(sets[1]), either));
        QVERIFY(same(sets[0].intersected(sets[1]), both));
        QVERIFY(same(sets[0].subtracted(sets[1]), onlyFirst));
        QVERIFY(UidSet::fromUids(eitherUids) == sets[0].united(sets[1]));
    }
}

QTEST_APPLESS_MAIN(TestUidSet)
#include "tst_uidset.moc"
