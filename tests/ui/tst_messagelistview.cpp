// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messagelistaccessible.h"
#include "ui/messagelistview.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using godwit::ui::MessageListView;

/// Rows without contents, each with a number that stays its own: enough to see what the view does with them.
class Rows : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit Rows(int count) : m_count(count) {}
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_count; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QStringLiteral("row %1").arg(index.row()) : QVariant();
    }
    void insert(int first, int count)
    {
        beginInsertRows({}, first, first + count - 1);
        m_count += count;
        endInsertRows();
    }
    void remove(int first, int count)
    {
        beginRemoveRows({}, first, first + count - 1);
        m_count -= count;
        endRemoveRows();
    }

private:
    int m_count;
};

class TestMessageListView : public QObject
{
    Q_OBJECT

private:
    static void prepare(MessageListView &view, Rows &rows)
    {
        view.resize(300, 400);
        view.setModel(&rows);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
    }

private Q_SLOTS:
    void insertsAboveKeepTheTopRow()
    {
        Rows rows(1'000'000);
        MessageListView view;
        prepare(view, rows);
        view.scrollTo(rows.index(500'000, 0), QAbstractItemView::PositionAtTop);
        QCOMPARE(view.firstVisibleRow(), 500'000);
        const int y = view.visualRect(rows.index(500'000, 0)).y();
        rows.insert(0, 10'000);
        QCOMPARE(view.visualRect(rows.index(510'000, 0)).y(), y);
        rows.insert(700'000, 5);
        QCOMPARE(view.firstVisibleRow(), 510'000);
        rows.remove(1000, 10'000);
        QCOMPARE(view.firstVisibleRow(), 500'000);
        QCOMPARE(view.visualRect(rows.index(500'000, 0)).y(), y);
    }

    void removalAcrossTheTopEdge()
    {
        Rows rows(1000);
        MessageListView view;
        prepare(view, rows);
        view.scrollTo(rows.index(100, 0), QAbstractItemView::PositionAtTop);
        rows.remove(90, 20); // the top row itself goes
        QCOMPARE(view.firstVisibleRow(), 90);
        rows.remove(0, 970);
        QCOMPARE(view.firstVisibleRow(), 0);
        QCOMPARE(view.contentOffset(), qint64(0));
    }

    void atTheTopNewRowsAreSeen()
    {
        Rows rows(1000);
        MessageListView view;
        prepare(view, rows);
        rows.insert(0, 3);
        QCOMPARE(view.firstVisibleRow(), 0);
    }

    void tallerThanAnInt()
    {
        Rows rows(1'000'000'000);
        MessageListView view;
        prepare(view, rows);
        view.scrollTo(rows.index(999'999'999, 0));
        QCOMPARE(view.lastVisibleRow(), 999'999'999);
        QCOMPARE(view.visualRect(rows.index(999'999'999, 0)).bottom(), view.viewport()->height() - 1);
        QVERIFY(view.contentOffset() > std::numeric_limits<int>::max());
        view.verticalScrollBar()->setValue(0);
        QCOMPARE(view.firstVisibleRow(), 0);
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum());
        QCOMPARE(view.lastVisibleRow(), 999'999'999);
    }

    void geometryAgreesWithItself()
    {
        Rows rows(1000);
        MessageListView view;
        prepare(view, rows);
        view.verticalScrollBar()->setValue(777);
        for (int row = view.firstVisibleRow(); row <= view.lastVisibleRow(); ++row) {
            const QRect rect = view.visualRect(rows.index(row, 0)).intersected(view.viewport()->rect());
            QCOMPARE(view.indexAt(rect.center()).row(), row);
        }
        QVERIFY(!view.indexAt(QPoint(5, -1)).isValid());
    }

    void selectionIsRangesAndSurvives()
    {
        Rows rows(1'000'000);
        MessageListView view;
        prepare(view, rows);
        view.selectAll();
        QCOMPARE(view.selectedRanges(), (QList<std::pair<int, int>>{{0, 999'999}}));
        view.setCurrentIndex(rows.index(50, 0));
        QCOMPARE(view.selectedCount(), qint64(1));
        rows.insert(0, 7);
        QCOMPARE(view.selectedRanges(), (QList<std::pair<int, int>>{{57, 57}}));
        rows.remove(10, 20);
        QCOMPARE(view.selectedRanges(), (QList<std::pair<int, int>>{{37, 37}}));
        QCOMPARE(view.currentIndex().row(), 37);
    }

    void aVanishedRowSelectsItsNeighbour()
    {
        Rows rows(10);
        MessageListView view;
        prepare(view, rows);
        view.setCurrentIndex(rows.index(4, 0));
        rows.remove(4, 1);
        QCOMPARE(view.selectedRanges(), (QList<std::pair<int, int>>{{4, 4}})); // the one below moved up
        view.setCurrentIndex(rows.index(8, 0));
        rows.remove(8, 1);
        QCOMPARE(view.selectedRanges(), (QList<std::pair<int, int>>{{7, 7}})); // none below: the one above
        // Two selected rows that go one after the other, as a delta removes them.
        view.selectionModel()->select(QItemSelection(rows.index(2, 0), rows.index(2, 0)), QItemSelectionModel::ClearAndSelect);
        view.selectionModel()->setCurrentIndex(rows.index(5, 0), QItemSelectionModel::Select);
        rows.remove(5, 1);
        QCOMPARE(view.selectedRanges(), (QList<std::pair<int, int>>{{2, 2}}));
        rows.remove(2, 1);
        QCOMPARE(view.selectedCount(), qint64(1));
        QSignalSpy moved(&view, &MessageListView::selectionMoved);
        rows.remove(0, rows.rowCount());
        QCOMPARE(view.selectedCount(), qint64(0));
        QVERIFY(!moved.isEmpty());
    }

    void keyboard()
    {
        Rows rows(1000);
        MessageListView view;
        prepare(view, rows);
        view.setCurrentIndex(rows.index(0, 0));
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(view.currentIndex().row(), 1);
        QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(view.selectedRanges(), (QList<std::pair<int, int>>{{1, 2}}));
        QTest::keyClick(&view, Qt::Key_End);
        QCOMPARE(view.currentIndex().row(), 999);
        QCOMPARE(view.lastVisibleRow(), 999);
        QTest::keyClick(&view, Qt::Key_PageUp);
        QVERIFY(view.currentIndex().row() < 999);
        QTest::keyClick(&view, Qt::Key_Home);
        QCOMPARE(view.currentIndex().row(), 0);
        QTest::keyClick(&view, Qt::Key_Up);
        QCOMPARE(view.currentIndex().row(), 0);
    }

    void visibleRangeIsTold()
    {
        Rows rows(1000);
        MessageListView view;
        QSignalSpy told(&view, &MessageListView::visibleRangeChanged);
        prepare(view, rows);
        QTRY_VERIFY(!told.isEmpty());
        QCOMPARE(told.last().at(0).toInt(), 0);
        QCOMPARE(told.last().at(1).toInt(), view.lastVisibleRow());
        view.scrollTo(rows.index(500, 0), QAbstractItemView::PositionAtTop);
        QTRY_COMPARE(told.last().at(0).toInt(), 500);
        rows.remove(0, 1000);
        QTRY_COMPARE(told.last().at(1).toInt(), -1);
    }

    /// Headings cost nothing in the geometry, and are asked for only where they are seen.
    void headingsAreOfTheVisibleRows()
    {
        Rows rows(1'000'000);
        MessageListView view;
        prepare(view, rows);
        int asked = 0;
        view.setGrouping([&](const QModelIndex &index) {
            ++asked;
            if (index.row() == 2) return godwit::ui::RowGroup(); // not read yet
            const int day = index.row() == 4 ? 0 : index.row() / 3; // row 4 was moved here: newer than what is above it
            return godwit::ui::RowGroup{QStringLiteral("day %1").arg(day), day};
        });
        QSignalSpy top(&view, &MessageListView::topGroupChanged);
        QCOMPARE(view.topGroup().title, QStringLiteral("day 0"));
        QList<std::pair<int, QString>> expected;
        for (int row = 3; row <= view.lastVisibleRow(); row += 3) expected.emplaceBack(row, QStringLiteral("day %1").arg(row / 3));
        QCOMPARE(view.visibleHeadings(), expected);
        view.scrollTo(rows.index(300'001, 0), QAbstractItemView::PositionAtTop);
        QCOMPARE(view.topGroup().title, QStringLiteral("day 100000"));
        QCOMPARE(view.visibleHeadings().first().first, 300'003);
        QTRY_VERIFY(!top.isEmpty());
        const QRect place = view.visualRect(rows.index(300'003, 0));
        QCOMPARE(view.indexAt(place.topLeft()).row(), 300'003); // no row is anywhere else for it
        asked = 0;
        rows.insert(0, 500'000);
        QTest::qWait(0);
        QVERIFY2(asked < 200, qPrintable(QString::number(asked)));
    }

    void lettersDoNotSearchTheList()
    {
        Rows rows(1'000'000);
        MessageListView view;
        prepare(view, rows);
        view.setCurrentIndex(rows.index(5, 0));
        QTest::keyClick(&view, Qt::Key_R);
        QCOMPARE(view.currentIndex().row(), 5);
    }

    void accessibleRows()
    {
        Rows rows(1'000'000);
        MessageListView view;
        view.setAccessibleName(QStringLiteral("Messages"));
        prepare(view, rows);
        auto *list = QAccessible::queryAccessibleInterface(&view);
        QVERIFY(list);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->childCount(), 1'000'000);
        QCOMPARE(list->text(QAccessible::Name), QStringLiteral("Messages"));
        auto *row = list->child(3);
        QVERIFY(row);
        QCOMPARE(row->text(QAccessible::Name), QStringLiteral("row 3"));
        QCOMPARE(list->indexOfChild(row), 3);
        QCOMPARE(row->parent(), list);
        QVERIFY(!row->state().selected);
        view.setCurrentIndex(rows.index(3, 0));
        QVERIFY(row->state().selected);
        QVERIFY(!row->state().offscreen);
        QCOMPARE(list->childAt(row->rect().center().x(), row->rect().center().y()), row);
        rows.remove(0, 1'000'000);
        QCOMPARE(list->childCount(), 0);
        QVERIFY(!list->child(0));
    }
};

QTEST_MAIN(TestMessageListView)
#include "tst_messagelistview.moc"
