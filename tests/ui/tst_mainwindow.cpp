// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplewindow.h"

#include "ui/listcontrol.h"
#include "ui/messagedeeds.h"
#include "ui/reading.h"
#include "ui/actions.h"
#include "ui/folderdeeds.h"
#include "ui/bodytext.h"
#include "ui/messagelistview.h"
#include "ui/messagepane.h"
#include "ui/noticebar.h"
#include "ui/statustext.h"

#include <QAction>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>
#include <QTreeView>

using namespace godwit;
using namespace std::chrono_literals;

class TestMainWindow : public QObject
{
    Q_OBJECT

private:
    static ui::MessageListView *list(SampleWindow &sample)
    {
        return sample.window.findChild<ui::MessageListView *>(QStringLiteral("messages"));
    }
    static ui::MessagePane *pane(SampleWindow &sample) { return sample.window.findChild<ui::MessagePane *>(QStringLiteral("message")); }

    static void start(SampleWindow &sample, int row = 0)
    {
        sample.window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&sample.window));
        sample.openInbox();
        QTRY_VERIFY(sample.messages.summaryAt(row));
        list(sample)->setCurrentIndex(sample.messages.index(row, 0));
        QCOMPARE(sample.window.reading()->message(), MessageKey(1000 + row));
    }
    template <class W> static W lastWish(const QSignalSpy &spy)
    {
        if (spy.isEmpty()) return {};
        const Wish wish = spy.last().first().value<Wish>();
        const W *found = std::get_if<W>(&wish);
        return found ? *found : W{};
    }

private Q_SLOTS:
    void choosingAFolderOpensIt()
    {
        SampleWindow sample;
        QSignalSpy opened(&sample.window, &ui::MainWindow::folderOpened);
        auto *tree = sample.window.findChild<QTreeView *>(QStringLiteral("folders"));
        tree->setCurrentIndex(sample.folders.indexOf(SampleWindow::inbox));
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().at(0).value<FolderId>(), SampleWindow::inbox);
        QCOMPARE(opened.first().at(1).value<AccountId>(), SampleWindow::account);
    }

    void actionsBecomeWishes()
    {
        SampleWindow sample;
        start(sample);
        QSignalSpy wishes(sample.window.deeds(), &ui::MessageDeeds::wished);
        const std::vector<MessageKey> one{MessageKey(1000)};
        const ui::Actions &actions = sample.window.actions();

        actions.toggleRead->trigger();
        auto flags = lastWish<wish::ChangeFlags>(wishes);
        QCOMPARE(flags.folder, SampleWindow::inbox);
        QVERIFY(flags.messages == one && flags.add == FlagSet(Flag::Seen) && flags.remove.isEmpty());
        actions.star->trigger();
        flags = lastWish<wish::ChangeFlags>(wishes);
        QVERIFY(flags.messages == one && flags.add == FlagSet(Flag::Flagged));
        actions.archive->trigger();
        QCOMPARE(lastWish<wish::Move>(wishes).target, SampleWindow::archive);
        actions.remove->trigger();
        QCOMPARE(lastWish<wish::Move>(wishes).target, SampleWindow::trash);
        actions.junk->trigger();
        QCOMPARE(lastWish<wish::Move>(wishes).target, SampleWindow::junk);
        QVERIFY(lastWish<wish::Move>(wishes).add.contains(QByteArray("$Junk"))); // one deed: one "Undo"
        emit_flag(sample);
        QVERIFY(lastWish<wish::ChangeFlags>(wishes).add.contains(QByteArray("bills")));
    }

    void undoIsOffered()
    {
        SampleWindow sample;
        start(sample);
        const ui::Actions &actions = sample.window.actions();
        QVERIFY(!actions.undo->isEnabled());
        QSignalSpy wanted(&sample.window, &ui::MainWindow::undoWanted), shown(&sample.window, &ui::MainWindow::operationsWanted);
        sample.window.setUndo(QStringLiteral("3 messages moved to R&D"));
        QVERIFY(actions.undo->isEnabled());
        QCOMPARE(actions.undo->text(), QStringLiteral("&Undo: 3 messages moved to R&&D"));
        QTest::keySequence(list(sample), QKeySequence::Undo);
        QCOMPARE(wanted.size(), 1);
        sample.window.showDone(QStringLiteral("3 messages archived"));
        auto *button = sample.window.findChild<QPushButton *>(QStringLiteral("noticeButton"));
        QVERIFY(button && button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(wanted.size(), 2);
        QVERIFY(!button->isVisible());
        sample.window.showStopped(QStringLiteral("Refused"));
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(shown.size(), 1);
        sample.window.setUndo({});
        QVERIFY(!actions.undo->isEnabled());
    }

    void theTrashIsEmptiedOnceAsked()
    {
        SampleWindow sample;
        start(sample);
        QSignalSpy wanted(sample.window.folderDeeds(), &ui::FolderDeeds::emptyWanted);
        QVERIFY(sample.window.actions().empty->isEnabled());
        sample.window.actions().empty->trigger();
        auto *box = sample.window.findChild<QMessageBox *>();
        QVERIFY(box);
        QCOMPARE(wanted.size(), 0);
        QTest::mouseClick(box->findChild<QPushButton *>(QStringLiteral("deleteForGood")), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<FolderId>(), SampleWindow::trash);
    }

    void aSelectionOfAnySizeIsWholly()
    {
        SampleWindow sample;
        sample.window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&sample.window));
        sample.open(SampleWindow::inbox, 100'000);
        QTRY_VERIFY(sample.messages.summaryAt(0));
        QSignalSpy wishes(sample.window.deeds(), &ui::MessageDeeds::wished), asked(sample.window.deeds(), &ui::MessageDeeds::keysWanted);
        list(sample)->setFocus();
        QTest::keySequence(list(sample), QKeySequence::SelectAll);
        QCOMPARE(list(sample)->selectedCount(), qint64(100'000));
        sample.window.actions().archive->trigger();
        QCOMPARE(asked.size(), 1);
        const auto selection = asked.first().at(1).value<RowSelection>();
        QCOMPARE(selection.folder, SampleWindow::inbox);
        QCOMPARE(selection.revision, sample.messages.revision());
        QCOMPARE(selection.rows, (std::vector<ListDelta::Range>{{0, 99'999}}));
        QCOMPARE(wishes.size(), 0);

        sample.window.openFolder(SampleWindow::junk); // the person goes on; the wish is still for the folder that it was uttered in
        QSignalSpy many(sample.window.deeds(), &ui::MessageDeeds::wishedOnMany);
        std::vector<MessageKey> keys;
        for (int row = 0; row < 100'000; ++row) keys.push_back(MessageKey(1000 + row));
        const SelectionKeys answer{
            .ticket = asked.first().at(0).toULongLong(), .known = true, .keys = std::make_shared<const std::vector<MessageKey>>(keys)};
        sample.window.deeds()->applyKeys(answer);
        const auto move = lastWish<wish::Move>(many);
        QCOMPARE(move.folder, SampleWindow::inbox);
        QCOMPARE(move.target, SampleWindow::archive);
        QCOMPARE(many.last().at(1).value<SharedKeys>(), answer.keys); // the very same: no copy on this thread
        QCOMPARE(std::get<wish::Move>(withMessages(move, *answer.keys)).messages.size(), std::size_t(100'000));
        sample.window.deeds()->applyKeys(answer);
        QCOMPARE(many.size() + wishes.size(), 1); // answered twice, done once
    }

    void whatNobodyKnowsIsNotTouched()
    {
        SampleWindow sample;
        sample.window.show();
        sample.open(SampleWindow::inbox, 5000);
        list(sample)->selectAll();
        QSignalSpy wishes(sample.window.deeds(), &ui::MessageDeeds::wished), asked(sample.window.deeds(), &ui::MessageDeeds::keysWanted);
        sample.window.actions().remove->trigger();
        sample.window.deeds()->applyKeys({.ticket = asked.first().at(0).toULongLong(), .known = false});
        QCOMPARE(wishes.size(), 0);
        QVERIFY(sample.window.findChild<ui::NoticeBar *>()->text().contains(QLatin1String("Nothing was changed")));
    }

    void unreadMessagesAreGoneThrough()
    {
        SampleWindow sample;
        start(sample);
        QSignalSpy asked(sample.window.list(), &ui::ListControl::unreadWanted);
        QTest::keyClick(list(sample), Qt::Key_N);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.last().at(2).toInt(), 0);
        QCOMPARE(asked.last().at(3).toInt(), 1);
        sample.window.list()->applyUnread(SampleWindow::inbox, sample.messages.revision(), 30);
        QCOMPARE(sample.window.reading()->message(), MessageKey(1030));
        QTest::keyClick(list(sample), Qt::Key_P);
        QCOMPARE(asked.last().at(2).toInt(), 30);
        QCOMPARE(asked.last().at(3).toInt(), -1);
        sample.window.list()->applyUnread(SampleWindow::inbox, sample.messages.revision(), -1);
        QCOMPARE(sample.window.reading()->message(), MessageKey(1030));
        QVERIFY(sample.window.findChild<ui::NoticeBar *>()->text().contains(QLatin1String("no unread")));
    }

    static void emit_flag(SampleWindow &sample) { Q_EMIT sample.flags.flagToggled("bills", true); }

    void shortcutsWorkInTheList()
    {
        SampleWindow sample;
        start(sample, 1); // read, not starred
        QSignalSpy wishes(sample.window.deeds(), &ui::MessageDeeds::wished);
        list(sample)->setFocus();
        QTest::keyClick(list(sample), Qt::Key_M);
        QCOMPARE(wishes.size(), 1);
        QVERIFY(lastWish<wish::ChangeFlags>(wishes).remove == FlagSet(Flag::Seen));
        QTest::keyClick(list(sample), Qt::Key_Delete);
        QCOMPARE(lastWish<wish::Move>(wishes).target, SampleWindow::trash);
    }

    void deletingInTrashAsksWithAVerb()
    {
        SampleWindow sample;
        start(sample);
        sample.open(SampleWindow::trash, 4);
        QTRY_VERIFY(sample.messages.summaryAt(2));
        list(sample)->setCurrentIndex(sample.messages.index(1, 0));
        QSignalSpy wishes(sample.window.deeds(), &ui::MessageDeeds::wished);
        sample.window.actions().remove->trigger();
        auto *box = sample.window.findChild<QMessageBox *>();
        QVERIFY(box);
        QVERIFY(wishes.isEmpty());
        auto *button = box->findChild<QPushButton *>(QStringLiteral("deleteForGood"));
        QVERIFY(button);
        QCOMPARE(button->text(), QStringLiteral("Delete message"));
        button->click();
        QVERIFY(lastWish<wish::Expunge>(wishes).messages == std::vector{MessageKey(1001)});
    }

    void readAfterAWhileOnScreen()
    {
        SampleWindow sample;
        sample.window.reading()->setReadAfter(10ms);
        QSignalSpy wishes(sample.window.reading(), &ui::Reading::wishedByItself); // not for "Undo"
        start(sample, 0); // unread
        QVERIFY(wishes.isEmpty()); // not before its text is shown
        sample.window.reading()->showDocument(MessageKey(1000), SampleWindow::document(0));
        QTRY_COMPARE(wishes.size(), 1);
        QVERIFY(lastWish<wish::ChangeFlags>(wishes).add == FlagSet(Flag::Seen));
        list(sample)->setCurrentIndex(sample.messages.index(1, 0)); // read already
        sample.window.reading()->showDocument(MessageKey(1001), SampleWindow::document(1));
        QCOMPARE(wishes.size(), 1);
    }

    void documentIsPlainText()
    {
        SampleWindow sample;
        QSignalSpy wanted(sample.window.reading(), &ui::Reading::messageWanted);
        start(sample);
        QCOMPARE(wanted.size(), 1);
        sample.window.reading()->showDocument(MessageKey(1005), SampleWindow::document(5)); // another one's: too late
        QVERIFY(!pane(sample)->document());
        sample.window.reading()->showDocument(MessageKey(1000), SampleWindow::document(0));
        QVERIFY(pane(sample)->shownText().contains(QLatin1String("<img src=\"file:///etc/passwd\">")));
        QCOMPARE(sample.window.findChild<QLabel *>(QStringLiteral("address"))->text(), QStringLiteral("<mira@example.net>"));
        for (const auto *label : sample.window.findChildren<QLabel *>()) QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void errorsAreScreens()
    {
        SampleWindow sample;
        start(sample);
        QSignalSpy wanted(sample.window.reading(), &ui::Reading::messageWanted);
        sample.window.reading()->showDocumentError(MessageKey(1000), {Error::Kind::Network, {}, {}, {}});
        QCOMPARE(pane(sample)->shownMessage(), QStringLiteral("This message could not be read"));
        sample.window.findChild<QPushButton *>(QStringLiteral("retry"))->click();
        QCOMPARE(wanted.size(), 1);
        list(sample)->selectAll();
        QVERIFY(pane(sample)->shownMessage().startsWith(QLatin1String("40 ")));
        QCOMPARE(sample.window.reading()->message(), MessageKey{});
    }

    void statusInWords()
    {
        AccountStatus status;
        QCOMPARE(ui::statusText(status), QStringLiteral("Offline"));
        status.pendingOperations = 3;
        QCOMPARE(ui::statusText(status), QStringLiteral("Offline, 3 changes waiting"));
        status = {};
        status.state = AccountStatus::State::Synchronising;
        status.done = 40'000;
        status.total = 214'311;
        const QLocale locale;
        QCOMPARE(ui::statusText(status), QStringLiteral("Reading %1 of %2").arg(locale.toString(40'000), locale.toString(214'311)));
        status.state = AccountStatus::State::UpToDate;
        QCOMPARE(ui::statusText(status), QStringLiteral("Up to date"));
        status.state = AccountStatus::State::Failed;
        status.error = {Error::Kind::Authentication, {}, QStringLiteral("no"), {}};
        QVERIFY(ui::statusText(status).startsWith(QLatin1String("Sign-in refused: ")));
        SampleWindow sample;
        status.account = SampleWindow::account;
        sample.window.showStatus(status);
        QCOMPARE(sample.window.findChild<QLabel *>(QStringLiteral("status"))->text(), ui::statusText(status));
    }

    void panesCollapse()
    {
        SampleWindow sample;
        sample.window.resize(1400, 700);
        start(sample);
        QCOMPARE(sample.window.visiblePanes(), 3);
        const int letter = sample.window.fontMetrics().averageCharWidth();
        sample.window.resize(letter * 90, 700);
        QCOMPARE(sample.window.visiblePanes(), 2);
        auto *tree = sample.window.findChild<QTreeView *>(QStringLiteral("folders"));
        QVERIFY(!tree->isVisible());
        sample.window.actions().goFolders->trigger();
        QVERIFY(tree->isVisible());
        sample.window.resize(letter * 70, 700);
        QCOMPARE(sample.window.visiblePanes(), 1);
        QVERIFY(!list(sample)->isVisible());
    }

    void layoutIsRemembered()
    {
        SampleWindow first;
        first.window.resize(777, 555);
        first.window.actions().protocolLog->setChecked(true);
        SampleWindow second;
        QVERIFY(!second.window.restoreLayout("not ours"));
        QVERIFY(second.window.restoreLayout(first.window.saveLayout()));
        QCOMPARE(second.window.size(), QSize(777, 555));
        QVERIFY(second.window.actions().protocolLog->isChecked());
    }

    void everythingHasANameAndEveryActionItsWords()
    {
        SampleWindow sample;
        start(sample);
        for (const QString &name : {QStringLiteral("folders"), QStringLiteral("messages"), QStringLiteral("body")}) {
            QVERIFY2(!sample.window.findChild<QWidget *>(name)->accessibleName().isEmpty(), qPrintable(name));
        }
        QSet<std::pair<QString, QKeySequence>> keys; // in one place
        for (const QAction *action : sample.window.actions().refresh->parent()->findChildren<QAction *>(Qt::FindDirectChildrenOnly)) {
            if (action->isSeparator() || action->objectName().isEmpty()) continue;
            QVERIFY2(!action->toolTip().isEmpty(), qPrintable(action->objectName()));
            for (const QKeySequence &key : action->shortcuts()) {
                const std::pair here(action->property("place").toString(), key);
                QVERIFY2(!keys.contains(here), qPrintable(key.toString()));
                keys.insert(here);
            }
        }
        QVERIFY(keys.size() > 15);
    }

    void textIsBoundedBeforeLayout()
    {
        const QString word = ui::boundedForLayout(QString(1000, u'x'), 200);
        QCOMPARE(word.count(QChar(0x200b)), 4);
        const QString marks = ui::boundedForLayout(QStringLiteral("a") + QString(100'000, QChar(0x0301)));
        QCOMPARE(marks.size(), 17);
        QTextDocument document;
        const std::vector<mime::Block> blocks{{mime::Block::Kind::Text, 0, 0, QString(300'000, u'y')}};
        QCOMPARE(ui::layOut(blocks, &document, 200'000), 100'000);
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
