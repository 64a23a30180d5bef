// SPDX-License-Identifier: GPL-3.0-or-later
// The folder pane under keyboard and mouse: what is offered and what is refused, and what is dropped where.
#include "samplewindow.h"

#include "ui/actions.h"
#include "ui/folderabilities.h"
#include "ui/folderdeeds.h"
#include "ui/folderfilter.h"
#include "ui/foldermenu.h"
#include "ui/foldernamedialog.h"
#include "ui/folderpane.h"
#include "ui/folderpicker.h"
#include "ui/folderproperties.h"
#include "ui/foldertreeview.h"
#include "ui/messagedeeds.h"
#include "ui/messagelistview.h"
#include "ui/noticebar.h"
#include "ui/quotabar.h"
#include "ui/shortcuts.h"

#include <QAction>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QTreeView>

using namespace godwit;
using models::FolderTreeModel;
using ui::FolderDeed;

namespace {

constexpr FolderId projects = SampleWindow::empty, budget{6}, move{7}, lone{10};

/// A main window that is shown, with its folder pane.
struct Pane {
    Pane()
    {
        sample.window.show();
        sample.openInbox();
        tree = sample.window.folders()->tree();
        tree->expandAll();
    }
    QModelIndex row(FolderId folder) const { return sample.folders.indexOf(folder); }
    void press(FolderId folder, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        tree->setFocus();
        tree->setCurrentIndex(row(folder));
        QTest::keyClick(tree, key, modifiers);
    }
    QString notice() { return sample.window.findChild<ui::NoticeBar *>()->text(); }
    /// What a drag over this row is told; null if it is refused.
    std::optional<Qt::DropAction> drag(const QMimeData *data, const QModelIndex &at, Qt::KeyboardModifiers keys = {}, bool drop = false)
    {
        const QPoint place = tree->visualRect(at).center();
        QDragEnterEvent enter(place, Qt::MoveAction | Qt::CopyAction, data, Qt::LeftButton, keys);
        QDragMoveEvent move(place, Qt::MoveAction | Qt::CopyAction, data, Qt::LeftButton, keys);
        send(enter);
        send(move);
        if (drop && move.isAccepted()) {
            QDropEvent dropped(place, Qt::MoveAction | Qt::CopyAction, data, Qt::LeftButton, keys);
            send(dropped);
            return dropped.isAccepted() ? std::optional(dropped.dropAction()) : std::nullopt;
        }
        return move.isAccepted() ? std::optional(move.dropAction()) : std::nullopt;
    }
    void send(QDropEvent &event) { QCoreApplication::sendEvent(tree->viewport(), &event); }

    SampleWindow sample;
    ui::FolderTreeView *tree = nullptr;
};

FolderFacts rights(const char *letters) { return {.rights = QByteArray(letters), .size = {}, .expungesSingly = true, .keepsRoles = false}; }

} // namespace

class TestFolders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rightsDecideWhatIsOffered_data()
    {
        QTest::addColumn<QByteArray>("letters");
        QTest::addColumn<QList<int>>("offered");
        const auto row = [](const char *name, const char *letters, std::initializer_list<FolderDeed> offered) {
            QList<int> list;
            for (const FolderDeed deed : offered) list << int(deed);
            QTest::newRow(name) << QByteArray(letters) << list;
        };
        using enum FolderDeed;
        row("all", "lrswipkxtea", {New, Rename, Move, Delete, MarkRead, Compact, Put});
        row("to read", "lr", {});
        row("to read and mark", "lrs", {MarkRead});
        row("to put something there", "li", {Put});
        row("to make folders", "lrk", {New});
        row("to clean up", "lrte", {Compact});
        row("to rename", "lrx", {Rename, Move, Delete});
    }
    void rightsDecideWhatIsOffered()
    {
        QFETCH(const QByteArray, letters);
        QFETCH(const QList<int>, offered);
        Folder folder;
        folder.id = FolderId{1};
        folder.path = QStringLiteral("Plans");
        folder.unread = folder.total = 1;
        const FolderFacts facts = rights(letters.constData());
        using enum FolderDeed;
        for (const FolderDeed deed : {New, Rename, Move, Delete, MarkRead, Compact, Put}) {
            QCOMPARE(ui::whyNot(deed, folder, &facts).isEmpty(), offered.contains(int(deed)));
            QVERIFY(ui::whyNot(deed, folder, nullptr).isEmpty()); // nobody knows: the server has the last word
        }
    }

    void natureComesBeforeRights()
    {
        Folder folder;
        folder.id = FolderId{1};
        folder.path = QStringLiteral("INBOX");
        folder.role = Role::Inbox;
        for (const FolderDeed deed : {FolderDeed::Rename, FolderDeed::Move, FolderDeed::Delete, FolderDeed::Use})
            QVERIFY(!ui::whyNot(deed, folder, nullptr).isEmpty());
        folder.role = Role::Sent;
        QVERIFY(ui::whyNot(FolderDeed::Move, folder, nullptr).contains(QLatin1String("Sent messages")));
        folder.role = Role::None;
        folder.attributes = FolderAttribute::NoSelect;
        QVERIFY(!ui::whyNot(FolderDeed::Put, folder, nullptr).isEmpty());
        folder.attributes = FolderAttribute::NonExistent;
        for (const FolderDeed deed : {FolderDeed::New, FolderDeed::Delete, FolderDeed::MarkRead})
            QVERIFY(!ui::whyNot(deed, folder, nullptr).isEmpty());
        QVERIFY(ui::whyNot(FolderDeed::Properties, folder, nullptr).isEmpty());
        folder.attributes = {};
        const FolderFacts old{.rights = {}, .size = {}, .expungesSingly = false};
        QVERIFY(ui::whyNot(FolderDeed::Compact, folder, &old).contains(QLatin1String("UIDPLUS")));
    }

    /// Each key is about the current folder, and not about the messages of the open one.
    void keysAreAboutTheFolder()
    {
        Pane pane;
        QSignalSpy messages(pane.sample.window.deeds(), &ui::MessageDeeds::wished);
        QSignalSpy folders(pane.sample.window.folderDeeds(), &ui::FolderDeeds::wished);
        pane.press(budget, Qt::Key_Delete);
        auto *yes = pane.sample.window.findChild<QPushButton *>(QStringLiteral("deleteForGood"));
        QVERIFY(yes);
        yes->click();
        QCOMPARE(folders.size(), 1);
        QCOMPARE(std::get<wish::DeleteFolder>(folders.first().first().value<Wish>()).folder, budget);
        QCOMPARE(messages.size(), 0);

        pane.press(budget, Qt::Key_F2);
        auto *name = pane.sample.window.findChild<ui::FolderNameDialog *>();
        QVERIFY(name);
        QSignalSpy renamed(pane.sample.window.folderDeeds(), &ui::FolderDeeds::renameWanted);
        name->findChild<QLineEdit *>(QStringLiteral("name"))->setText(QStringLiteral("Budget"));
        name->findChild<QPushButton *>(QStringLiteral("ok"))->click();
        QCOMPARE(renamed.size(), 1);
        QCOMPARE(renamed.first().at(1).toString(), QStringLiteral("Budget"));

        QSignalSpy favoured(pane.sample.window.folderDeeds(), &ui::FolderDeeds::favourWanted);
        pane.press(budget, Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(favoured.size(), 1);
        QSignalSpy properties(pane.sample.window.folderDeeds(), &ui::FolderDeeds::propertiesWanted);
        pane.press(budget, Qt::Key_Return, Qt::AltModifier);
        QCOMPARE(properties.size(), 1);

        pane.press(SampleWindow::trash, Qt::Key_Delete); // refused in words
        QVERIFY2(pane.notice().contains(QLatin1String("Trash")), qPrintable(pane.notice()));
        QCOMPARE(folders.size(), 1);
        QCOMPARE(messages.size(), 0);
    }

    void theMenuSaysWhy()
    {
        Pane pane;
        pane.sample.folders.applyFacts(budget, rights("lr"));
        pane.tree->setCurrentIndex(pane.row(budget));
        ui::FolderMenu *menu = pane.sample.window.folderMenu();
        QSignalSpy asked(menu, &ui::FolderMenu::factsWanted);
        menu->popup({});
        QCOMPARE(asked.size(), 1);
        auto *action = menu->findChild<QAction *>(QStringLiteral("renameFolder"));
        QVERIFY(!action->isEnabled());
        QVERIFY(action->toolTip().contains(QLatin1String("right")));
        QVERIFY(menu->findChild<QAction *>(QStringLiteral("folderProperties"))->isEnabled());
        pane.sample.folders.applyFacts(budget, rights("lrswipkxtea")); // the answer comes while it is open
        menu->updateAbilities();
        QVERIFY(action->isEnabled());
        QCOMPARE(pane.row(budget).data(FolderTreeModel::NoteRole).toString(), QString());
        pane.sample.folders.applyFacts(budget, rights("lr"));
        QCOMPARE(pane.row(budget).data(FolderTreeModel::NoteRole).toString(), QStringLiteral("read only"));
        menu->close();
    }

    /// A menu is about the row under the mouse, and does not open it.
    void aRightClickOpensNoFolder()
    {
        Pane pane;
        QSignalSpy opened(&pane.sample.window, &ui::MainWindow::folderOpened);
        const QPoint at = pane.tree->visualRect(pane.row(budget)).center();
        QTest::mouseClick(pane.tree->viewport(), Qt::RightButton, {}, at);
        Q_EMIT pane.tree->customContextMenuRequested(at);
        ui::FolderMenu *menu = pane.sample.window.folderMenu();
        QVERIFY(menu->isVisible());
        QCOMPARE(opened.size(), 0);
        QSignalSpy properties(pane.sample.window.folderDeeds(), &ui::FolderDeeds::propertiesWanted);
        menu->findChild<QAction *>(QStringLiteral("folderProperties"))->trigger();
        QCOMPARE(properties.first().first().value<FolderId>(), budget);
        menu->close();
        QTRY_COMPARE(pane.tree->subject(), pane.tree->currentIndex());
    }

    void usesThatTheServerNamesAreItsOwn()
    {
        Pane pane;
        Folder sent = *pane.sample.folders.folder(FolderId{8});
        sent.attributes = FolderAttribute::SpecialUse;
        pane.sample.folders.applyFolders({SampleWindow::account, {sent}, {}});
        pane.tree->setCurrentIndex(pane.row(budget));
        ui::FolderMenu *menu = pane.sample.window.folderMenu();
        menu->popup({});
        const auto use = [&](Role role) { return menu->findChild<QAction *>(QStringLiteral("use%1").arg(int(role))); };
        QVERIFY(!use(Role::Sent)->isEnabled());
        QVERIFY(use(Role::Sent)->toolTip().contains(QLatin1String("Sent")));
        QVERIFY(use(Role::Drafts)->isEnabled()); // that one was guessed by its name
        QSignalSpy wanted(pane.sample.window.folderDeeds(), &ui::FolderDeeds::useWanted);
        use(Role::Drafts)->trigger();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().at(1).value<Role>(), Role::Drafts);
        menu->close();
    }

    void messagesAreDroppedWhereTheyMayBe()
    {
        Pane pane;
        const std::unique_ptr<QMimeData> data(ui::toMimeData({7, SampleWindow::inbox, SampleWindow::account, false}));
        QSignalSpy dropped(pane.tree, &ui::FolderTreeView::messagesDropped);
        QCOMPARE(pane.drag(data.get(), pane.row(budget)), Qt::MoveAction);
        QCOMPARE(pane.drag(data.get(), pane.row(budget), Qt::ControlModifier), Qt::CopyAction);
        QVERIFY(!pane.drag(data.get(), pane.row(SampleWindow::inbox)));     // they are there
        QVERIFY(!pane.drag(data.get(), pane.sample.folders.index(0, 0)));   // a heading is no folder
        pane.sample.folders.applyFacts(move, rights("lrswt"));
        QVERIFY(!pane.drag(data.get(), pane.row(move)));                    // no right to put anything in
        QVERIFY2(QToolTip::text().contains(QLatin1String("right")), qPrintable(QToolTip::text()));
        const std::unique_ptr<QMimeData> others(ui::toMimeData({7, FolderId{77}, AccountId{2}, false}));
        QCOMPARE(pane.drag(others.get(), pane.row(budget)), Qt::MoveAction); // of another account
        const std::unique_ptr<QMimeData> fixed(ui::toMimeData({7, SampleWindow::inbox, SampleWindow::account, true}));
        QVERIFY(!pane.drag(fixed.get(), pane.row(budget)));
        QCOMPARE(pane.drag(fixed.get(), pane.row(budget), Qt::ControlModifier), Qt::CopyAction);
        QCOMPARE(dropped.size(), 0);
        QCOMPARE(pane.drag(data.get(), pane.row(budget), Qt::ControlModifier, true), Qt::CopyAction);
        QCOMPARE(dropped.size(), 1);
        QCOMPARE(dropped.first().at(1).value<FolderId>(), budget);
        QCOMPARE(dropped.first().at(2).toBool(), true);
    }

    void messagesAreMovedToAnotherAccountByMenu()
    {
        Pane pane;
        Account work;
        work.id = AccountId{2};
        work.name = QStringLiteral("Work");
        pane.sample.folders.applyAccounts({*pane.sample.folders.account(SampleWindow::account), work});
        Folder kept;
        kept.id = FolderId{50};
        kept.account = work.id;
        kept.mailbox = "Kept";
        kept.path = QStringLiteral("Kept");
        kept.subscribed = true;
        pane.sample.folders.applyFolders({work.id, {kept}, {}});
        auto *list = pane.sample.window.findChild<ui::MessageListView *>();
        QTRY_VERIFY(pane.sample.messages.summaryAt(2));
        list->setCurrentIndex(list->model()->index(2, 0));
        QSignalSpy wished(pane.sample.window.deeds(), &ui::MessageDeeds::wished);
        pane.sample.window.actions().move->trigger();
        auto *picker = pane.sample.window.findChild<ui::FolderPicker *>();
        QVERIFY(picker);
        auto *tree = picker->findChild<QTreeView *>();
        const auto account = [&] { return tree->currentIndex().data(models::FolderTreeModel::AccountIdRole).value<AccountId>(); };
        QCOMPARE(account(), SampleWindow::account); // one's own first
        tree->setCurrentIndex(tree->model()->index(1, 0));
        QVERIFY(!picker->findChild<QLabel *>(QStringLiteral("why"))->text().isEmpty()); // a heading
        picker->findChild<QLineEdit *>()->setText(QStringLiteral("Kept"));
        QCOMPARE(account(), work.id);
        QTest::keyClick(picker->findChild<QLineEdit *>(), Qt::Key_Return);
        QCOMPARE(wished.size(), 1);
        QCOMPARE(std::get<wish::Move>(wished.first().first().value<Wish>()).target, kept.id);
    }

    void aFolderForTheArchiveIsOffered()
    {
        Pane pane;
        Folder archive = *pane.sample.folders.folderWithRole(SampleWindow::account, Role::Archive);
        pane.sample.folders.applyFolders({SampleWindow::account, {}, {archive.id}});
        auto *list = pane.sample.window.findChild<ui::MessageListView *>();
        QTRY_VERIFY(pane.sample.messages.summaryAt(2));
        list->setCurrentIndex(list->model()->index(2, 0));
        ui::MessageDeeds *deeds = pane.sample.window.deeds();
        QSignalSpy wished(deeds, &ui::MessageDeeds::wished), wanted(deeds, &ui::MessageDeeds::roleFolderWanted);
        pane.sample.window.actions().archive->trigger();
        auto *make = pane.sample.window.findChild<QPushButton *>(QStringLiteral("makeFolder"));
        QVERIFY(make);
        make->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().at(1).value<Role>(), Role::Archive);
        QCOMPARE(wished.size(), 0);
        pane.sample.folders.applyFolders({SampleWindow::account, {archive}, {}}); // it is there now
        QCOMPARE(wished.size(), 1);
        const auto moved = std::get<wish::Move>(wished.first().first().value<Wish>());
        QCOMPARE(moved.target, archive.id);
        QCOMPARE(moved.messages, std::vector{SampleWindow::summary(2).key});
    }

    /// The tree's own keys are chosen like all others, beside those of the same name for messages.
    void itsKeysCanBeChosen()
    {
        Pane pane;
        ui::Shortcuts &shortcuts = *pane.sample.window.shortcuts();
        const auto named = [&](const char *name) {
            return *std::ranges::find(shortcuts.actions(), QLatin1StringView(name), &QAction::objectName);
        };
        QAction *rename = named("treeRename");
        QVERIFY(shortcuts.conflicts(named("treeDelete"), Qt::Key_Delete).isEmpty()); // apart from that for messages
        QCOMPARE(shortcuts.conflicts(rename, Qt::Key_Delete), QList{named("treeDelete")});
        shortcuts.setKeys(rename, {QKeySequence(Qt::Key_F7)});
        QSignalSpy wanted(pane.tree, &ui::FolderTreeView::deedWanted);
        pane.press(budget, Qt::Key_F2);
        QCOMPARE(wanted.size(), 0);
        pane.press(budget, Qt::Key_F7);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<FolderDeed>(), FolderDeed::Rename);
        ui::FolderMenu *menu = pane.sample.window.folderMenu();
        menu->popup({});
        QVERIFY(menu->findChild<QAction *>(QStringLiteral("renameFolder"))->text().endsWith(QStringLiteral("F7")));
        menu->close();
    }

    /// A drag begins on a selected row, takes all that are selected, and opens nothing; with Shift rows are selected as ever.
    void rowsAreDraggedByTheMouse()
    {
        Pane pane;
        auto *list = pane.sample.window.findChild<ui::MessageListView *>();
        int asked = 0;
        qint64 selected = 0;
        list->setDragData([&]() -> QMimeData * {
            ++asked;
            selected = list->selectedCount();
            return nullptr; // an exec() would wait for a mouse
        });
        list->selectAll();
        const auto drag = [&](int row, Qt::KeyboardModifiers keys) {
            const QPoint from = list->visualRect(list->model()->index(row, 0)).center(), to = from + QPoint(0, list->rowHeight());
            const auto send = [&](QEvent::Type type, const QPoint &at, Qt::MouseButton button, Qt::MouseButtons buttons) {
                QMouseEvent event(type, at, list->viewport()->mapToGlobal(at), button, buttons, keys);
                QCoreApplication::sendEvent(list->viewport(), &event);
            };
            send(QEvent::MouseButtonPress, from, Qt::LeftButton, Qt::LeftButton);
            send(QEvent::MouseMove, from + QPoint(1, 0), Qt::NoButton, Qt::LeftButton); // not far enough
            const int before = asked;
            send(QEvent::MouseMove, to, Qt::NoButton, Qt::LeftButton);
            send(QEvent::MouseButtonRelease, to, Qt::LeftButton, {});
            return asked - before;
        };
        QCOMPARE(drag(2, {}), 1);
        QCOMPARE(selected, qint64(40));
        list->selectAll();
        QCOMPARE(drag(2, Qt::ControlModifier), 1);
        QCOMPARE(selected, qint64(40)); // also the one on which the mouse is
        QCOMPARE(drag(1, Qt::ShiftModifier), 0);
    }

    /// What was selected when the drag began is meant, whatever comes meanwhile; of rows that are not loaded it is asked.
    void aDropNamesWhatWasSelected()
    {
        Pane pane;
        ui::MessageDeeds *deeds = pane.sample.window.deeds();
        auto *list = pane.sample.window.findChild<ui::MessageListView *>();
        QTRY_VERIFY(pane.sample.messages.summaryAt(2));
        list->setCurrentIndex(list->model()->index(2, 0));
        QSignalSpy wished(deeds, &ui::MessageDeeds::wished), many(deeds, &ui::MessageDeeds::wishedOnMany);
        auto dragged = deeds->beginDrag();
        QVERIFY(dragged);
        list->setCurrentIndex(list->model()->index(5, 0));
        deeds->drop(*dragged, budget, false);
        QCOMPARE(wished.size(), 1);
        const auto moved = std::get<wish::Move>(wished.first().first().value<Wish>());
        QCOMPARE(moved.messages, std::vector{SampleWindow::summary(2).key});
        QCOMPARE(moved.target, budget);
        deeds->drop(*dragged, budget, false); // once
        QCOMPARE(wished.size(), 1);

        pane.sample.open(SampleWindow::archive, 100'000);
        list->selectAll();
        QSignalSpy asked(deeds, &ui::MessageDeeds::keysWanted);
        dragged = deeds->beginDrag();
        deeds->drop(*dragged, budget, true);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(many.size(), 0); // the listing has not answered
        SelectionKeys keys;
        keys.ticket = asked.first().first().toULongLong();
        keys.known = true;
        keys.keys = std::make_shared<const std::vector<MessageKey>>(100'000, MessageKey{5});
        deeds->applyKeys(keys);
        QCOMPARE(many.size(), 1);
        QCOMPARE(std::get<wish::Copy>(many.first().first().value<Wish>()).target, budget);
        QCOMPARE(many.first().at(1).value<SharedKeys>()->size(), std::size_t(100'000));
    }

    void aClosedBranchOpensUnderWhatIsHeldOverIt()
    {
        Pane pane;
        const std::unique_ptr<QMimeData> data(ui::toMimeData({7, SampleWindow::inbox, SampleWindow::account, false}));
        pane.tree->collapse(pane.row(projects));
        pane.drag(data.get(), pane.row(projects));
        QTRY_VERIFY(pane.tree->isExpanded(pane.row(projects)));
    }

    void foldersAreMovedByMouseAndMenu()
    {
        Pane pane;
        QSignalSpy moved(pane.sample.window.folderDeeds(), &ui::FolderDeeds::moveWanted);
        const std::unique_ptr<QMimeData> data(ui::toMimeData(budget));
        QVERIFY(!pane.drag(data.get(), pane.row(projects))); // it is in there
        QVERIFY(!pane.drag(data.get(), pane.row(budget)));
        QCOMPARE(pane.drag(data.get(), pane.row(move), {}, true), Qt::MoveAction);
        QCOMPARE(moved.size(), 1);
        QCOMPARE(moved.first().at(1).value<FolderId>(), move);
        QCOMPARE(pane.drag(data.get(), pane.sample.folders.index(0, 0), {}, true), Qt::MoveAction); // to the top
        QCOMPARE(moved.last().at(1).value<FolderId>(), FolderId{});
        const std::unique_ptr<QMimeData> parent(ui::toMimeData(projects)), trash(ui::toMimeData(SampleWindow::trash));
        QVERIFY(!pane.drag(parent.get(), pane.row(budget))); // into itself
        QVERIFY(!pane.drag(trash.get(), pane.row(projects)));
        QVERIFY(QToolTip::text().contains(QLatin1String("Trash")));

        Folder same = *pane.sample.folders.folder(budget); // one of the same name at the top
        same.id = FolderId{40};
        same.path = same.name();
        same.mailbox = "twin";
        pane.sample.folders.applyFolders({SampleWindow::account, {same}, {}});
        QVERIFY(!pane.drag(data.get(), pane.sample.folders.index(0, 0)));
        pane.sample.window.folderDeeds()->act(FolderDeed::Move, budget);
        auto *picker = pane.sample.window.findChild<ui::FolderPicker *>();
        QVERIFY(picker);
        auto *tree = picker->findChild<QTreeView *>();
        tree->setCurrentIndex(tree->model()->index(0, 0)); // the heading of the account
        QVERIFY(picker->findChild<QLabel *>(QStringLiteral("why"))->text().contains(QLatin1String("already")));
        picker->findChild<QLineEdit *>()->setText(QStringLiteral("Umzug"));
        QTest::keyClick(picker->findChild<QLineEdit *>(), Qt::Key_Return);
        QCOMPARE(moved.last().at(1).value<FolderId>(), move);
        QCOMPARE(moved.size(), 3);
    }

    void favouritesStandAboveAndInTheirAccount()
    {
        Pane pane;
        pane.sample.folders.applyFavourites({budget});
        const QModelIndex top = pane.sample.folders.index(0, 0);
        QCOMPARE(top.data().toString(), QStringLiteral("Favourites"));
        const QModelIndex row = pane.sample.folders.index(0, 0, top);
        QTRY_VERIFY(pane.tree->isExpanded(top));
        pane.tree->setCurrentIndex(row);
        QCOMPARE(pane.sample.window.place().folder(), budget);
        QCOMPARE(pane.tree->currentIndex(), row); // it does not jump to the other row
        QSignalSpy step(pane.tree, &ui::FolderTreeView::favouriteMoved);
        QTest::keyClick(pane.tree, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(step.size(), 1);
        const std::unique_ptr<QMimeData> data(ui::toMimeData(lone));
        QSignalSpy favoured(pane.sample.window.folderDeeds(), &ui::FolderDeeds::favourWanted);
        QCOMPARE(pane.drag(data.get(), row, {}, true), Qt::MoveAction);
        QCOMPARE(favoured.size(), 1);
    }

    void theFilterNarrowsAndGivesBack()
    {
        Pane pane;
        pane.tree->collapse(pane.row(projects));
        pane.sample.window.actions().findFolder->trigger();
        auto *field = pane.sample.window.findChild<QLineEdit *>(QStringLiteral("findFolder"));
        QTRY_VERIFY(field->hasFocus());
        const auto isHidden = [&](FolderId folder) { return pane.tree->isRowHidden(pane.row(folder).row(), pane.row(folder).parent()); };
        QTest::keyClicks(field, QStringLiteral("umzug"));
        QVERIFY(!isHidden(move) && !isHidden(projects) && isHidden(budget) && isHidden(SampleWindow::inbox));
        QVERIFY(pane.tree->isExpanded(pane.row(projects)));
        QCOMPARE(pane.sample.window.place().folder(), SampleWindow::inbox); // nothing is opened by typing
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!isHidden(budget) && !isHidden(SampleWindow::inbox));
        QVERIFY(!pane.tree->isExpanded(pane.row(projects)));
        QVERIFY(!field->isVisible() && pane.tree->hasFocus());
        pane.sample.window.actions().findFolder->trigger();
        QTest::keyClicks(field, QStringLiteral("umzug"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(pane.sample.window.place().folder(), move);
        QVERIFY(!isHidden(SampleWindow::inbox));
    }

    void theQuotaIsSaidAndWarns()
    {
        Pane pane;
        auto *bar = pane.sample.window.findChild<ui::QuotaBar *>();
        QVERIFY(bar->isHidden());
        const auto show = [&](quint64 usage) {
            pane.sample.window.folders()->showQuota(SampleWindow::account, {{QStringLiteral("User"), "STORAGE", usage, 5 << 20}});
            return bar->text();
        };
        QCOMPARE(show(2 << 20), QStringLiteral("2.0 GB of 5.0 GB used"));
        QVERIFY(show((5 << 20) - 1000).contains(QLatin1String("nearly full")));
        QVERIFY(show(5 << 20).contains(QLatin1String("full, no more mail")));
        pane.sample.window.folders()->showQuota(SampleWindow::account, {});
        QVERIFY(bar->isHidden());
    }

    void propertiesAreFilledInAsTheyCome()
    {
        Pane pane;
        ui::FolderProperties dialog(&pane.sample.folders, budget);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        const auto text = [&](const char *name) { return dialog.findChild<QLabel *>(QLatin1StringView(name))->text(); };
        QVERIFY(text("counts").startsWith(QLatin1String("812")));
        dialog.showFacts({.rights = "lr", .size = 5'000'000, .expungesSingly = true});
        QVERIFY(text("size").contains(QLatin1String("MB")));
        QCOMPARE(text("rights"), QStringLiteral("read messages"));
        dialog.showError({Error::Kind::Network, {}, {}, {}});
        QVERIFY(text("quotas").contains(QLatin1String("no connection")));
        for (const QLabel *label : dialog.findChildren<QLabel *>()) QCOMPARE(label->textFormat() == Qt::RichText, false);
    }
};

QTEST_MAIN(TestFolders)
#include "tst_folders.moc"
