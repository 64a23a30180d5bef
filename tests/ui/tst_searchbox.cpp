// SPDX-License-Identifier: GPL-3.0-or-later
// The search box and what belongs to it in the window, by keyboard and as assistive technology sees it.
#include "searchsamples.h"

#include "ui/messagedeeds.h"
#include "ui/reading.h"
#include "ui/actions.h"
#include "ui/elidedlabel.h"
#include "ui/folderpane.h"
#include "ui/foldertreeview.h"
#include "ui/messagelistview.h"
#include "ui/searchbar.h"
#include "ui/searchbox.h"
#include "ui/searching.h"
#include "ui/searchpopup.h"

#include <QAction>
#include <QInputDialog>
#include <QListWidget>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace godwit;
using ui::Reach;

namespace {

/// A window with its inbox open, as a person has it.
struct Searcher {
    SampleSearch search;
    ui::MainWindow &window = search.sample.window;
    ui::Searching *searching = window.searching();
    ui::SearchBox *box = searching->box();
    ui::SearchBar *bar = searching->bar();
    ui::MessageListView *list = window.findChild<ui::MessageListView *>();

    Searcher()
    {
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        search.sample.openInbox();
    }
    ui::SearchPopup *popup() const { return window.findChild<ui::SearchPopup *>(); }
    bool proposes() const { return popup() && popup()->isVisible(); }
    QStringList proposals() const
    {
        QStringList labels;
        const auto *rows = popup()->findChild<QListWidget *>();
        for (int row = 0; row < rows->count(); ++row) labels += rows->item(row)->text();
        return labels;
    }
    QString words(const char *label) const
    {
        const auto *found = bar->findChild<QLabel *>(QString::fromLatin1(label));
        return found->isHidden() ? QString() : found->text();
    }
    QToolButton *button(const char *name) const { return bar->findChild<QToolButton *>(QString::fromLatin1(name)); }
    void press(Qt::Key key) { QTest::keyClick(box, key); }
};

const ui::SearchState someState{
    .found = 3, .shown = 3, .explanation = QStringLiteral("With “tide…”"), .coverage = QStringLiteral("All of it.")};

} // namespace

class TestSearchBox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachKeySearches();
    void escapeGoesBack();
    void aFolderEndsIt();
    void downGoesIntoTheList();
    void proposalsAreTaken();
    void lastSearchesAndHelp();
    void reachIsChosen();
    void errorsAreMarkedAndSaid();
    void moreThanAreShown();
    void savedOnesAreOpenedAndKept();
    void aSearchThatIsOpenedFirstLeadsToAnInbox();
    void hitsAreMeantWhereTheyAre();
    void readFromRightToLeft();
    void namesForAssistiveTechnology();
};

void TestSearchBox::eachKeySearches()
{
    Searcher person;
    QTest::keyClick(&person.window, Qt::Key_E, Qt::ControlModifier);
    QVERIFY(person.box->hasFocus());
    person.search.type(QStringLiteral("ti"));
    QCOMPARE(person.search.wanted.size(), 2);
    QCOMPARE(person.search.wanted.last(),
             (ui::SearchText{QStringLiteral("ti"), Reach::Everywhere, SampleWindow::inbox, SampleWindow::account}));
    QCOMPARE(person.window.place().folder(), SampleSearch::typed);
    QVERIFY(person.box->hasFocus()); // the list came, and the person types on
    person.search.find(3, someState);
    QCOMPARE(person.search.sample.messages.rowCount(), 3);
    QVERIFY(person.bar->isVisible());
    QCOMPARE(person.words("searchExplanation"), someState.explanation);
    QCOMPARE(person.words("searchCoverage"), someState.coverage);
    person.press(Qt::Key_Return);
    QVERIFY(person.search.wanted.last().entered);
    QVERIFY(!person.proposes());
}

void TestSearchBox::escapeGoesBack()
{
    Searcher person;
    person.search.type(QStringLiteral("f"));
    person.search.find(3, someState);
    QVERIFY(person.proposes());
    QSignalSpy left(person.searching, &ui::Searching::left);
    person.press(Qt::Key_Escape); // first the proposals
    QVERIFY(!person.proposes());
    QCOMPARE(left.size(), 0);
    person.press(Qt::Key_Escape);
    QCOMPARE(left.size(), 1);
    QCOMPARE(person.window.place().folder(), SampleWindow::inbox);
    QVERIFY(person.box->text().isEmpty());
    QVERIFY(!person.bar->isVisible());
    QVERIFY(person.list->hasFocus());
    // Nothing typed is no search, either.
    person.search.type(QStringLiteral("tide"));
    QCOMPARE(person.window.place().folder(), SampleSearch::typed);
    person.search.type(QString());
    QCOMPARE(person.window.place().folder(), SampleWindow::inbox);
}

void TestSearchBox::aFolderEndsIt()
{
    Searcher person;
    person.search.type(QStringLiteral("tide"));
    person.search.find(3, someState);
    // The folder that was open is still the current row: a click on it goes back all the same.
    auto *tree = person.window.findChild<ui::FolderPane *>()->tree();
    const QModelIndex inbox = person.search.sample.folders.indexOf(SampleWindow::inbox);
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(inbox).center());
    QCOMPARE(person.window.place().folder(), SampleWindow::inbox);
    QVERIFY(person.box->text().isEmpty());
}

void TestSearchBox::downGoesIntoTheList()
{
    Searcher person;
    person.search.type(QStringLiteral("tide"));
    person.search.find(3, someState);
    QVERIFY(!person.proposes());
    person.press(Qt::Key_Down);
    QVERIFY(person.list->hasFocus());
    QCOMPARE(person.list->currentIndex().row(), 0);
}

void TestSearchBox::proposalsAreTaken()
{
    Searcher person;
    person.search.type(QStringLiteral("f"));
    QCOMPARE(person.proposals().first(), QStringLiteral("from:"));
    QVERIFY(person.box->hasFocus());
    person.press(Qt::Key_Down);
    person.press(Qt::Key_Down);
    person.press(Qt::Key_Up);
    person.press(Qt::Key_Up);
    person.press(Qt::Key_Up); // all the way round
    person.press(Qt::Key_Tab);
    QCOMPARE(person.box->text(), QStringLiteral("filename:"));
    QCOMPARE(person.search.wanted.last().text, QStringLiteral("filename:"));
    QVERIFY(person.box->hasFocus());
    person.search.type(QStringLiteral("fr"));
    auto *rows = person.popup()->findChild<QListWidget *>();
    QTest::mouseClick(rows->viewport(), Qt::LeftButton, {}, rows->visualItemRect(rows->item(1)).center());
    QCOMPARE(person.box->text(), QStringLiteral("from:\"Mira Okafor\""));
    QCOMPARE(person.box->cursorPosition(), int(person.box->text().size()));
    QVERIFY(!person.proposes());
}

void TestSearchBox::lastSearchesAndHelp()
{
    Searcher person;
    person.window.actions().search->trigger();
    QVERIFY(person.proposes());
    QCOMPARE(person.proposals(), (QStringList{QStringLiteral("from:mira tide"), QStringLiteral("has:attachment")}));
    person.press(Qt::Key_Down);
    person.press(Qt::Key_Return);
    QCOMPARE(person.search.wanted.last().text, QStringLiteral("from:mira tide"));
    person.press(Qt::Key_F1);
    QCOMPARE(person.proposals().last(), QStringLiteral("has:attachment larger:5M"));
    person.press(Qt::Key_Up);
    person.press(Qt::Key_Return);
    QCOMPARE(person.box->text(), QStringLiteral("has:attachment larger:5M"));
}

void TestSearchBox::reachIsChosen()
{
    Searcher person;
    QVERIFY(person.box->placeholderText().contains(QLatin1String("all mail")));
    auto *menu = person.box->findChild<QMenu *>(QStringLiteral("searchReaches"));
    Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->actions().size(), 3);
    QVERIFY(menu->actions().at(2)->isChecked());
    menu->actions().at(0)->trigger();
    QVERIFY(person.box->placeholderText().contains(QLatin1String("Inbox")));
    QVERIFY(person.search.wanted.isEmpty()); // nothing is looked for yet
    person.search.type(QStringLiteral("t"));
    QCOMPARE(person.search.wanted.last().reach, Reach::Folder);
    person.search.find(1, someState);
    QVERIFY(person.button("searchInFolder")->isChecked());
    person.button("searchInAccount")->click();
    QCOMPARE(person.search.wanted.last().reach, Reach::Account);
    QCOMPARE(person.search.wanted.last().folder, SampleWindow::inbox);
    QVERIFY(person.button("searchInAccount")->isChecked());
    QVERIFY(!person.button("searchInFolder")->isChecked());
}

void TestSearchBox::errorsAreMarkedAndSaid()
{
    Searcher person;
    person.search.type(QStringLiteral("larger:much tide"));
    const auto shown = [&] { return person.box->grab().toImage(); };
    const QImage before = shown();
    ui::SearchState wrong = someState;
    wrong.error = QStringLiteral("“much” is no size.");
    wrong.errorAt = 7;
    wrong.errorLength = 4;
    person.search.find(1, wrong);
    QCOMPARE(person.words("searchError"), wrong.error);
    QVERIFY(shown() != before); // its place looks different
    QCOMPARE(person.box->text(), QStringLiteral("larger:much tide"));
    QCOMPARE(person.box->cursorPosition(), 16);
    person.searching->show(someState);
    QVERIFY(person.words("searchError").isEmpty());
    QCOMPARE(shown(), before);
}

void TestSearchBox::moreThanAreShown()
{
    Searcher person;
    person.search.type(QStringLiteral("e"));
    ui::SearchState many = someState;
    many.found = 12'345;
    many.shown = 10'000;
    person.search.find(10'000, many);
    QVERIFY(person.words("searchCoverage").contains(QLocale().toString(12'345)));
    QVERIFY(person.words("searchCoverage").contains(QLocale().toString(10'000)));
    person.search.find(3, someState);
    QCOMPARE(person.words("searchCoverage"), someState.coverage);
}

void TestSearchBox::savedOnesAreOpenedAndKept()
{
    Searcher person;
    QSignalSpy saved(person.searching, &ui::Searching::saveWanted);
    person.window.openFolder(SampleSearch::bills);
    person.searching->showText(QStringLiteral("tag:bills"), Reach::Everywhere);
    person.search.find(2, someState);
    QVERIFY(!person.button("searchSave")->isEnabled()); // it is saved already
    person.search.type(QStringLiteral("tag:bills water"));
    QVERIFY(person.button("searchSave")->isEnabled());
    person.button("searchSave")->click();
    auto *dialog = person.window.findChild<QInputDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->textValue(), QStringLiteral("Bills with attachment")); // changed, and kept under its name
    dialog->accept();
    QCOMPARE(saved.size(), 1);
    QCOMPARE(saved.first().at(1).value<ui::SearchText>().text, QStringLiteral("tag:bills water"));
    QSignalSpy removed(person.searching, &ui::Searching::removeWanted), moved(person.searching, &ui::Searching::moveWanted);
    person.searching->popupMenu(SampleSearch::bills, QPoint(10, 10));
    const auto actions = person.window.findChild<QMenu *>(QStringLiteral("searchMenu"))->actions();
    actions.last()->trigger();
    actions.at(3)->trigger();
    QCOMPARE(removed.first().first().value<FolderId>(), SampleSearch::bills);
    QCOMPARE(moved.first().at(1).toInt(), -1);
    // From one search to the next and back: to the folder, not to the other search.
    person.window.openFolder(SampleSearch::unread);
    person.searching->leave();
    QCOMPARE(person.window.place().folder(), SampleWindow::inbox);
}

void TestSearchBox::aSearchThatIsOpenedFirstLeadsToAnInbox()
{
    SampleSearch search;
    ui::MainWindow &window = search.sample.window;
    window.openFolder(SampleSearch::unread);
    QCOMPARE(window.place().folder(), SampleSearch::unread);
    window.searching()->leave();
    QCOMPARE(window.place().folder(), SampleWindow::inbox);
}

void TestSearchBox::hitsAreMeantWhereTheyAre()
{
    Searcher person;
    person.search.type(QStringLiteral("tide"));
    person.search.find(6, someState);
    QSignalSpy opened(person.window.reading(), &ui::Reading::messageWanted), many(person.window.deeds(), &ui::MessageDeeds::wishedOnMany);
    QSignalSpy role(person.window.deeds(), &ui::MessageDeeds::roleWished), one(person.window.deeds(), &ui::MessageDeeds::wished);
    QTRY_VERIFY(person.search.sample.messages.summaryAt(5));
    person.list->setCurrentIndex(person.list->model()->index(1, 0));
    QCOMPARE(opened.last().first().value<FolderId>(), SampleWindow::archive);
    person.list->selectAll();
    person.window.actions().star->trigger();
    QCOMPARE(many.size(), 1);
    QCOMPARE(many.first().at(1).value<SharedKeys>()->size(), 6u);
    person.window.actions().remove->trigger();
    QCOMPARE(role.size(), 1);
    QCOMPARE(role.first().first().value<Role>(), Role::Trash);
    QCOMPARE(one.size(), 0);
}

void TestSearchBox::readFromRightToLeft()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    {
        Searcher person;
        person.search.type(QStringLiteral("f"));
        person.search.find(3, someState);
        const QRect popup(person.popup()->mapTo(&person.window, QPoint()), person.popup()->size());
        const QRect box(person.box->mapTo(&person.window, QPoint()), person.box->size());
        QVERIFY(person.window.rect().contains(popup));
        QVERIFY(popup.right() >= box.right() - 1);
        QVERIFY(person.button("searchClose")->x() < person.bar->width() / 2);
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestSearchBox::namesForAssistiveTechnology()
{
    Searcher person;
    person.search.type(QStringLiteral("f"));
    person.search.find(1, someState);
    QVERIFY(!person.box->accessibleName().isEmpty());
    for (const auto *each : person.bar->findChildren<QToolButton *>()) {
        QVERIFY2(!each->accessibleName().isEmpty() || !each->text().isEmpty(), qPrintable(each->objectName()));
        QVERIFY2(!each->toolTip().isEmpty(), qPrintable(each->objectName()));
    }
    for (const auto *action : person.box->actions()) QVERIFY(!action->text().isEmpty());
    const auto *rows = person.popup()->findChild<QListWidget *>();
    QVERIFY(rows->item(0)->data(Qt::AccessibleTextRole).toString().contains(QLatin1String("sender")));
}

QTEST_MAIN(TestSearchBox)
#include "tst_searchbox.moc"
