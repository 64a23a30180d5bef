// SPDX-License-Identifier: GPL-3.0-or-later
#include "listing/openlist.h"

#include <QTest>
#include <algorithm>
#include <map>
#include <random>

using namespace godwit;
using namespace godwit::listing;

namespace {

ListEntry entry(quint64 key, quint32 uid, quint32 flags = 0) { return {.key = MessageKey{key}, .uid = Uid{uid}, .flags = flags}; }

std::vector<MessageKey> keysOf(std::initializer_list<quint64> numbers)
{
    std::vector<MessageKey> keys;
    for (const quint64 number : numbers) keys.push_back(MessageKey{number});
    return keys;
}

/// What the rows must be, made from scratch.
std::vector<ListEntry> ordered(const std::map<MessageKey, ListEntry> &truth)
{
    std::vector<ListEntry> rows;
    for (const auto &[key, value] : truth) rows.push_back(value);
    std::ranges::sort(rows, [](const ListEntry &a, const ListEntry &b) {
        const quint64 x = a.uid == Uid{} ? quint64(-1) : toInt(a.uid), y = b.uid == Uid{} ? quint64(-1) : toInt(b.uid);
        return x != y ? x > y : a.key > b.key;
    });
    return rows;
}

/// Replays a delta on a copy as a model would. Rows that come new or changed are read from the list after.
bool replay(std::vector<ListEntry> &copy, const ListDelta &delta, const OpenList &after)
{
    int bound = int(copy.size());
    for (const auto range : delta.removed) {
        if (range.first < 0 || range.first > range.last || range.last >= bound) return false;
        bound = range.first;
        copy.erase(copy.begin() + range.first, copy.begin() + range.last + 1);
    }
    int next = 0;
    for (const auto range : delta.inserted) {
        if (range.first < next || range.first > range.last || range.first > int(copy.size())) return false;
        next = range.last + 2; // contiguous ones were one range
        copy.insert(copy.begin() + range.first, std::size_t(range.last - range.first + 1), ListEntry());
        for (int row = range.first; row <= range.last; ++row) copy[std::size_t(row)] = after.at(row);
    }
    if (int(copy.size()) != delta.count || delta.count != after.count()) return false;
    for (const auto range : delta.changed)
        for (int row = range.first; row <= range.last; ++row) copy.at(std::size_t(row)) = after.at(row);
    return true;
}

} // namespace

class TestOpenList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void order();
    void contiguousRanges();
    void sameChangeTwice();
    void aPendingMessageGetsItsUid();
    void removedAndAddedInOne();
    void keyNamedTwice();
    void resetDropsAll();
    void randomHistories_data();
    void randomHistories();
    void aMillion();
};

void TestOpenList::order()
{
    OpenList list;
    list.assign({entry(1, 10), entry(5, 0), entry(2, 30), entry(3, 20), entry(6, 0)});
    QVERIFY(list.keys(0, 100) == keysOf({6, 5, 2, 3, 1}));
    QVERIFY(list.keys(1, 2) == keysOf({5, 2}));
    QVERIFY(list.keys(3, 2).empty());
    QVERIFY(list.keys(-5, 0) == keysOf({6}));
    QCOMPARE(list.rowOf(MessageKey{3}), 3);
    QCOMPARE(list.rowOf(MessageKey{4}), -1);
}

void TestOpenList::contiguousRanges()
{
    OpenList list;
    list.assign({entry(1, 1), entry(2, 2), entry(3, 3), entry(4, 4), entry(5, 5), entry(6, 6)});
    MessageChanges changes;
    changes.removed = keysOf({1, 5, 4});
    changes.added = {entry(7, 7), entry(8, 8)};
    changes.changed = {entry(6, 6, 1), entry(3, 3, 1), entry(2, 2, 1)};
    const ListDelta delta = list.apply(changes);
    QVERIFY(delta.removed == (std::vector<ListDelta::Range>{{5, 5}, {1, 2}}));
    QVERIFY(delta.inserted == (std::vector<ListDelta::Range>{{0, 1}}));
    QVERIFY(delta.changed == (std::vector<ListDelta::Range>{{2, 4}}));
    QCOMPARE(delta.count, 5);
}

void TestOpenList::sameChangeTwice()
{
    OpenList list;
    list.assign({entry(1, 1), entry(2, 2)});
    MessageChanges changes;
    changes.added = {entry(3, 3)};
    changes.removed = keysOf({1});
    list.apply(changes);
    const ListDelta again = list.apply(changes);
    QVERIFY(again.removed.empty());
    QVERIFY(again.inserted.empty());
    QCOMPARE(again.count, 2);
}

void TestOpenList::aPendingMessageGetsItsUid()
{
    OpenList list;
    list.assign({entry(1, 10), entry(2, 20), entry(9, 0)});
    MessageChanges changes;
    changes.changed = {entry(9, 15)};
    const ListDelta delta = list.apply(changes);
    QVERIFY(delta.removed == (std::vector<ListDelta::Range>{{0, 0}}));
    QVERIFY(delta.inserted == (std::vector<ListDelta::Range>{{1, 1}}));
    QVERIFY(list.keys(0, 9) == keysOf({2, 9, 1}));
}

void TestOpenList::removedAndAddedInOne()
{
    OpenList list;
    list.assign({entry(1, 10), entry(2, 20)});
    MessageChanges changes;
    changes.removed = keysOf({1});
    changes.added = {entry(1, 30)};
    const ListDelta delta = list.apply(changes);
    QVERIFY(delta.removed == (std::vector<ListDelta::Range>{{1, 1}}));
    QVERIFY(delta.inserted == (std::vector<ListDelta::Range>{{0, 0}}));
    QVERIFY(list.keys(0, 9) == keysOf({1, 2}));
}

void TestOpenList::keyNamedTwice()
{
    OpenList list;
    list.assign({entry(2, 20)});
    MessageChanges changes;
    changes.added = {entry(1, 10), entry(1, 30)};
    changes.changed = {entry(1, 40, 1)};
    list.apply(changes);
    QCOMPARE(list.count(), 2);
    QVERIFY(list.at(0) == entry(1, 40, 1));
}

void TestOpenList::resetDropsAll()
{
    OpenList list;
    list.assign({entry(1, 10), entry(2, 20)});
    MessageChanges changes;
    changes.reset = true;
    changes.added = {entry(3, 1)};
    const ListDelta delta = list.apply(changes);
    QVERIFY(delta.removed == (std::vector<ListDelta::Range>{{0, 1}}));
    QVERIFY(delta.inserted == (std::vector<ListDelta::Range>{{0, 0}}));
    QVERIFY(list.keys(0, 9) == keysOf({3}));
}

void TestOpenList::randomHistories_data()
{
    QTest::addColumn<uint>("seed");
    QTest::addColumn<uint>("universe");
    QTest::addColumn<int>("steps");
    QTest::addColumn<uint>("burst");
    for (uint seed = 1; seed <= 20; ++seed) QTest::addRow("small %u", seed) << seed << 40U << 400 << 6U;
    for (uint seed = 1; seed <= 4; ++seed) QTest::addRow("over many chunks %u", seed) << seed << 20'000U << 30 << 3'000U;
}

void TestOpenList::randomHistories()
{
    QFETCH(uint, seed);
    QFETCH(uint, universe);
    QFETCH(int, steps);
    QFETCH(uint, burst);
    std::mt19937 random(seed);
    std::map<MessageKey, ListEntry> truth;
    OpenList list;
    std::vector<ListEntry> copy;
    for (int step = 0; step < steps; ++step) {
        MessageChanges changes;
        changes.reset = random() % 50 == 0;
        if (changes.reset) truth.clear();
        std::map<MessageKey, int> touched; // each key in one group only, as in a transaction
        for (uint i = random() % burst; i > 0; --i) {
            const MessageKey key{random() % universe + 1};
            if (touched[key]++) continue;
            const auto known = truth.find(key);
            const bool keepsUid = known != truth.end() && random() % 8 != 0;
            const ListEntry value{
                .key = key, .uid = keepsUid ? known->second.uid : Uid{uint(random() % (universe / 2))}, .flags = uint(random() % 64)};
            const uint choice = random() % 3;
            if (choice == 0) {
                changes.removed.push_back(key); // also keys that are not there
                truth.erase(key);
            } else {
                (choice == 1 ? changes.added : changes.changed).push_back(value);
                truth[key] = value;
            }
        }
        const ListDelta delta = list.apply(changes);
        QVERIFY(replay(copy, delta, list));
        QVERIFY(copy == ordered(truth));
        if (!truth.empty()) {
            const int row = int(random() % truth.size());
            QCOMPARE(list.rowOf(copy[std::size_t(row)].key), row);
            QVERIFY(list.at(row) == copy[std::size_t(row)]);
        }
    }
}

void TestOpenList::aMillion()
{
    constexpr quint32 million = 1'000'000;
    std::vector<ListEntry> entries;
    entries.reserve(million);
    for (quint32 i = 1; i <= million; ++i) entries.push_back(entry(i, i));
    OpenList list;
    const ListDelta opened = list.assign(std::move(entries));
    QCOMPARE(opened.count, int(million));
    QVERIFY(opened.inserted == (std::vector<ListDelta::Range>{{0, int(million) - 1}}));
    QVERIFY2(list.memory() <= std::size_t(million) * 25, qPrintable(QString::number(list.memory())));

    MessageChanges changes;
    for (quint32 i = 100; i <= million; i += 100) changes.removed.push_back(MessageKey{i});
    for (quint32 i = 1; i <= 10'000; ++i) changes.added.push_back(entry(million + i, million + i));
    const ListDelta delta = list.apply(changes);
    QCOMPARE(delta.removed.size(), std::size_t(10'000));
    QVERIFY(delta.inserted == (std::vector<ListDelta::Range>{{0, 9'999}}));
    QCOMPARE(list.count(), int(million));
    QVERIFY(list.keys(0, 0) == keysOf({million + 10'000}));
    QCOMPARE(list.rowOf(MessageKey{1}), int(million) - 1);
}

QTEST_APPLESS_MAIN(TestOpenList)
#include "tst_openlist.moc"
