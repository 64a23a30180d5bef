// SPDX-License-Identifier: GPL-3.0-or-later
// How the list looks: cards, lines, columns; what can be done on the row under the mouse; tags by their keys.
#include "samplewindow.h"
#include "models/tagmodel.h"
#include "ui/actions.h"
#include "ui/listchoices.h"
#include "ui/listcolumns.h"
#include "ui/listcontrol.h"
#include "ui/messagedeeds.h"
#include "ui/messagelistview.h"

#include <QAction>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>

using namespace godwit;

namespace {

struct Shown : SampleWindow {
    explicit Shown(int count = 40)
    {
        window.show();
        open(inbox, count);
        list = window.findChild<ui::MessageListView *>();
        columns = window.findChild<ui::ListColumns *>();
        loaded = QTest::qWaitFor([this] { return messages.summaryAt(8); });
    }
    void prefer(Preferences::Density density)
    {
        Preferences preferences;
        preferences.density = density;
        preferences.layout = Preferences::Layout::MessageBelow;
        window.setPreferences(preferences);
    }
    QPoint rowMiddle(int row) const { return list->visualRect(list->model()->index(row, 0)).center(); }
    /// Where on a row this action is; asked of what is painted there.
    QPoint actionPlace(int row, ui::RowAction action) const
    {
        QStyleOptionViewItem option;
        option.initFrom(list);
        option.rect = list->visualRect(list->model()->index(row, 0));
        for (int x = option.rect.left(); x < option.rect.right(); ++x)
            for (int y = option.rect.top(); y < option.rect.bottom(); y += 4)
                if (ui::rowActionAt(option, {x, y}) == action && ui::rowActionAt(option, {x + 6, y + 6}) == action) return {x + 6, y + 6};
        return {};
    }

    ui::MessageListView *list;
    ui::ListColumns *columns;
    bool loaded;
};

template <class Wanted> Wanted wishOf(const QSignalSpy &spy)
{
    const auto wish = spy.isEmpty() ? Wish() : spy.last().first().value<Wish>();
    const auto *wanted = std::get_if<Wanted>(&wish);
    return wanted ? *wanted : Wanted();
}

} // namespace

class TestListLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void densitiesHaveTheirHeights()
    {
        Shown shown;
        shown.prefer(Preferences::Density::Cards);
        const int card = shown.list->rowHeight();
        QVERIFY(shown.columns->isHidden());
        QVERIFY(shown.loaded && shown.list->topGroup().isValid());
        shown.prefer(Preferences::Density::Compact);
        QVERIFY(shown.list->rowHeight() < card);
        QVERIFY(shown.list->rowHeight() > shown.list->fontMetrics().height());
        QVERIFY(!shown.list->topGroup().isValid()); // there is no room for headings
        shown.prefer(Preferences::Density::Columns);
        QTRY_VERIFY(!shown.columns->isHidden());
        QCOMPARE(shown.columns->geometry().bottom() + 1, shown.list->viewport()->geometry().top());
    }

    /// The row that one reads stays where it is.
    void theTopRowStaysWhenTheHeightChanges()
    {
        Shown shown(2000);
        shown.prefer(Preferences::Density::Cards);
        shown.list->scrollTo(shown.list->model()->index(500, 0), QAbstractItemView::PositionAtTop);
        QCOMPARE(shown.list->firstVisibleRow(), 500);
        shown.prefer(Preferences::Density::Compact);
        QCOMPARE(shown.list->firstVisibleRow(), 500);
    }

    void aNarrowListHasLinesInsteadOfColumns()
    {
        Shown shown;
        Preferences preferences;
        preferences.density = Preferences::Density::Columns;
        shown.window.setPreferences(preferences);
        QVERIFY(shown.columns->isHidden());
        preferences.layout = Preferences::Layout::MessageBelow;
        shown.window.setPreferences(preferences);
        QTRY_VERIFY(!shown.columns->isHidden());
    }

    void columnsAreOneText()
    {
        ui::ListColumns columns;
        columns.resize(900, 24);
        const QString usual = columns.toText();
        columns.apply(QStringLiteral("subject:0 size:99 -from:0"));
        QCOMPARE(columns.cells().first().column, ui::RowColumn::Subject);
        QCOMPARE(columns.cells().at(1).column, ui::RowColumn::Size);
        QVERIFY(!columns.isShown(ui::RowColumn::From));
        QVERIFY(columns.isShown(ui::RowColumn::Arrival)); // not named: as usual
        ui::ListColumns other;
        other.resize(900, 24);
        other.apply(columns.toText());
        QCOMPARE(other.toText(), columns.toText());
        other.apply({});
        QCOMPARE(other.toText(), usual);
    }

    void nonsenseLeavesUsualColumns_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"colour:12", "::: -", "from:-5", "from:99999999999", "-subject:0", "from"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void nonsenseLeavesUsualColumns()
    {
        QFETCH(QString, text);
        ui::ListColumns columns;
        columns.apply(text);
        QVERIFY(columns.isShown(ui::RowColumn::Subject));
        QVERIFY(columns.isShown(ui::RowColumn::From));
        for (const auto &cell : columns.cells()) QVERIFY(cell.width > 0 && cell.width < 2000);
    }

    void aClickOnAColumnSorts()
    {
        Shown shown;
        shown.prefer(Preferences::Density::Columns);
        QTRY_VERIFY(shown.columns->isVisible());
        QSignalSpy wanted(shown.window.list(), &ui::ListControl::setupWanted);
        const auto click = [&](ui::RowColumn column) {
            const int x = shown.columns->sectionViewportPosition(int(column)) + shown.columns->sectionSize(int(column)) / 2;
            QTest::mouseClick(shown.columns->viewport(), Qt::LeftButton, {}, QPoint(x, shown.columns->height() / 2));
        };
        click(ui::RowColumn::From);
        QCOMPARE(wanted.last().at(1).value<ListSetup>(), (ListSetup{.column = ListColumn::From, .ascending = true}));
        click(ui::RowColumn::From);
        QCOMPARE(wanted.last().at(1).value<ListSetup>(), (ListSetup{.column = ListColumn::From}));
        QCOMPARE(shown.columns->sortIndicatorSection(), int(ui::RowColumn::From));
    }

    void columnsArePutWhereThePersonWants()
    {
        Shown shown;
        shown.prefer(Preferences::Density::Columns);
        QTRY_VERIFY(shown.columns->isVisible());
        QSignalSpy chosen(shown.window.list(), &ui::ListControl::columnsChosen);
        shown.columns->resizeSection(int(ui::RowColumn::From), 200);
        QVERIFY(chosen.count() > 0);
        QCOMPARE(chosen.last().at(0).value<FolderId>(), SampleWindow::inbox);
        QVERIFY(chosen.last().at(1).toString().contains(QLatin1String("from:200")));
        const qsizetype before = chosen.count();
        shown.window.list()->showColumns(QStringLiteral("size:80")); // those of another folder are nobody's choice
        QCOMPARE(chosen.count(), before);
    }

    void theRowUnderTheMouseTakesActions()
    {
        Shown shown;
        QSignalSpy wished(shown.window.deeds(), &ui::MessageDeeds::wished);
        shown.list->setCurrentIndex(shown.list->model()->index(0, 0));
        const QPoint place = shown.actionPlace(2, ui::RowAction::Delete);
        QVERIFY(!place.isNull());
        QTest::mouseClick(shown.list->viewport(), Qt::LeftButton, {}, place);
        const auto move = wishOf<wish::Move>(wished);
        QCOMPARE(move.messages, std::vector<MessageKey>{SampleWindow::summary(2).key});
        QCOMPARE(move.target, SampleWindow::trash);
        QCOMPARE(shown.list->currentIndex().row(), 0); // what is open stays open

        QTest::mouseClick(shown.list->viewport(), Qt::LeftButton, {}, shown.actionPlace(3, ui::RowAction::Star));
        const auto star = wishOf<wish::ChangeFlags>(wished);
        QCOMPARE(star.messages, std::vector<MessageKey>{SampleWindow::summary(3).key});
        QCOMPARE(star.add != FlagSet(), !SampleWindow::summary(3).flags.contains(Flag::Flagged));
    }

    /// So that the keys have something to be about; what is made unread is not opened, for that would undo it.
    void whereNothingIsOpenTheRowIsChosen()
    {
        Shown shown;
        int read = 0, unread = 0;
        while (!SampleWindow::summary(read).flags.contains(Flag::Seen)) ++read;
        while (SampleWindow::summary(unread).flags.contains(Flag::Seen)) ++unread;
        const auto press = [&](int row, ui::RowAction action) {
            shown.list->setCurrentIndex({});
            shown.list->clearSelection();
            QTest::mouseClick(shown.list->viewport(), Qt::LeftButton, {}, shown.actionPlace(row, action));
            return shown.list->currentIndex().row();
        };
        QCOMPARE(press(2, ui::RowAction::Star), 2);
        QVERIFY(shown.window.actions().reply->isEnabled());
        QCOMPARE(press(unread, ui::RowAction::ToggleRead), unread);
        QCOMPARE(press(read, ui::RowAction::ToggleRead), -1);
        QCOMPARE(press(2, ui::RowAction::Archive), -1);
    }

    /// One who thinks better of it goes away with the button held down.
    void anActionIsDoneWhereTheButtonGoesUp()
    {
        Shown shown;
        QSignalSpy wished(shown.window.deeds(), &ui::MessageDeeds::wished);
        QTest::mousePress(shown.list->viewport(), Qt::LeftButton, {}, shown.actionPlace(2, ui::RowAction::Archive));
        QTest::mouseRelease(shown.list->viewport(), Qt::LeftButton, {}, shown.rowMiddle(5));
        QCOMPARE(wished.count(), 0);
        Preferences without;
        without.rowActions = false;
        shown.window.setPreferences(without);
        QTest::mouseClick(shown.list->viewport(), Qt::LeftButton, {}, shown.actionPlace(2, ui::RowAction::Archive));
        QCOMPARE(wished.count(), 0);
        QCOMPARE(shown.list->currentIndex().row(), 2); // an ordinary click
    }

    void digitsSetTags()
    {
        Shown shown;
        QSignalSpy wished(shown.window.deeds(), &ui::MessageDeeds::wished);
        shown.list->setCurrentIndex(shown.list->model()->index(0, 0));
        shown.list->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&shown.window));
        QTest::keyClick(&shown.window, Qt::Key_2);
        QCOMPARE(wishOf<wish::ChangeFlags>(wished).add, FlagSet({}, {"$label2"}));
        shown.flags.applyFolderFlags({.folder = SampleWindow::inbox, .known = {}, .permanent = FlagSet(Flag::Seen)});
        const qsizetype before = wished.count();
        QTest::keyClick(&shown.window, Qt::Key_3);
        QCOMPARE(wished.count(), before); // it would be lost
    }

    void theMessageGoesBelowTheList()
    {
        Shown shown;
        QSignalSpy chosen(&shown.window, &ui::MainWindow::preferencesChosen);
        shown.window.findChild<QAction *>(QStringLiteral("messageBelow"))->trigger();
        QCOMPARE(chosen.count(), 1);
        shown.window.setPreferences(chosen.last().first().value<Preferences>());
        const auto *reader = qobject_cast<QSplitter *>(shown.list->parentWidget()->parentWidget());
        QVERIFY(reader);
        QCOMPARE(reader->orientation(), Qt::Vertical);
        shown.window.resize(1100, 800);
        QCOMPARE(shown.window.visiblePanes(), 3);
    }
};

QTEST_MAIN(TestListLook)
#include "tst_listlook.moc"
