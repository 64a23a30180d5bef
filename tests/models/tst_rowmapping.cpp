// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/messagelistmodel.h"
#include "models/rowmapping.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>
#include <numeric>
#include <random>

using namespace godwit;
using namespace godwit::models;

namespace {

using Rows = std::vector<int>; ///< who stands where

/// The difference between two lists of which some rows are in both, in any order.
ListDelta differenceOf(const Rows &before, const Rows &after, const std::vector<bool> &leaves)
{
    ListDelta delta;
    delta.count = int(after.size());
    const auto add = [](std::vector<ListDelta::Range> &ranges, int row) {
        if (!ranges.empty() && ranges.back().last + 1 == row) ranges.back().last = row;
        else ranges.push_back({row, row});
    };
    for (int row = 0; row < int(before.size()); ++row)
        if (leaves[std::size_t(before[std::size_t(row)])]) add(delta.removed, row);
    for (int row = 0; row < int(after.size()); ++row) {
        const int who = after[std::size_t(row)];
        const bool isNew = std::ranges::find(before, who) == before.end();
        if (isNew || leaves[std::size_t(who)]) add(delta.inserted, row);
        if (!isNew && leaves[std::size_t(who)]) delta.moved.push_back({int(std::ranges::find(before, who) - before.begin()), row});
    }
    std::ranges::reverse(delta.removed);
    std::ranges::sort(delta.moved, {}, &ListDelta::Move::from);
    return delta;
}

} // namespace

class TestRowMapping : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRowIsFollowed();
    void selectionStaysWithItsMessages();
};

void TestRowMapping::everyRowIsFollowed()
{
    std::mt19937 random(7);
    const auto below = [&](int bound) { return int(random() % unsigned(bound)); };
    for (int round = 0; round < 2000; ++round) {
        Rows before(std::size_t(1 + below(12)));
        std::iota(before.begin(), before.end(), 0);
        std::vector<bool> leaves(40);
        Rows staying, moving;
        for (const int who : before) {
            leaves[std::size_t(who)] = below(3) == 0;
            if (!leaves[std::size_t(who)]) staying.push_back(who);
            else if (below(2)) moving.push_back(who);
        }
        for (int n = below(4); n > 0; --n) moving.push_back(20 + n);
        std::ranges::shuffle(moving, random);
        Rows after = staying;
        for (const int who : moving) after.insert(after.begin() + below(int(after.size()) + 1), who);
        const ListDelta delta = differenceOf(before, after, leaves);
        const RowMapping mapping(delta);
        for (int row = 0; row < int(before.size()); ++row) {
            const auto there = std::ranges::find(after, before[std::size_t(row)]);
            QCOMPARE(mapping.map(row), there == after.end() ? -1 : int(there - after.begin()));
        }
    }
}

void TestRowMapping::selectionStaysWithItsMessages()
{
    MessageListModel model;
    QAbstractItemModelTester tester(&model);
    QItemSelectionModel selection(&model);
    model.setFolder(FolderId{1});
    ListDelta delta;
    delta.folder = FolderId{1};
    delta.revision = 1;
    delta.count = 4;
    delta.inserted = {{0, 3}};
    delta.initial = true;
    model.applyDelta(delta);
    ListRows rows;
    rows.folder = FolderId{1};
    rows.revision = 1;
    for (quint64 key = 1; key <= 4; ++key) {
        rows.rows.emplaceBack().key = MessageKey{key};
        rows.rows.last().headersKnown = true;
        rows.places.append({.depth = key == 4 ? 1 : 0, .size = key == 3 ? 2 : 1, .unread = key == 3 ? 2 : 0, .expanded = key == 3});
    }
    model.applyRows(rows);
    QCOMPARE(model.index(3).data(MessageListModel::DepthRole).toInt(), 1);
    QCOMPARE(model.index(2).data(MessageListModel::ThreadSizeRole).toInt(), 2);
    QVERIFY(model.index(2).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("2")));
    selection.setCurrentIndex(model.index(3), QItemSelectionModel::ClearAndSelect);

    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    delta = {}; // the conversation of rows 2 and 3 goes to the top, with an answer
    delta.folder = FolderId{1};
    delta.revision = 2;
    delta.count = 5;
    delta.removed = {{2, 3}};
    delta.inserted = {{0, 2}};
    delta.moved = {{2, 0}, {3, 2}};
    model.applyDelta(delta);
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(removed.count(), 0);
    QCOMPARE(selection.currentIndex().row(), 2);
    QVERIFY(selection.isSelected(model.index(2)));
    QCOMPARE(model.keyAt(0), MessageKey{3});
    QCOMPARE(model.keyAt(1), MessageKey{});
    QCOMPARE(model.keyAt(2), MessageKey{4});
    QCOMPARE(model.keyAt(3), MessageKey{1});
    QCOMPARE(model.revision(), 2U);
}

QTEST_MAIN(TestRowMapping)
#include "tst_rowmapping.moc"
