// SPDX-License-Identifier: GPL-3.0-or-later
// Conversations, order and filter of the list, as a person has them by keyboard and mouse; a real listing answers.
#include "conversationwindow.h"

#include "ui/listcontrol.h"
#include "ui/messagedeeds.h"
#include "ui/reading.h"
#include "ui/actions.h"
#include "ui/listchoices.h"
#include "ui/messagerowdelegate.h"
#include "ui/messagelistview.h"

#include <QAccessible>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace godwit;
using models::MessageListModel;

class TestConversations : public QObject
{
    Q_OBJECT

private:
    static constexpr int count = ConversationWindow::conversations;
    static ui::MessageListView *view(ConversationWindow &sample) { return sample.window.findChild<ui::MessageListView *>(); }
    static QString counts(ConversationWindow &sample) { return sample.window.findChild<QLabel *>(QStringLiteral("counts"))->text(); }
    static QLineEdit *field(ConversationWindow &sample) { return sample.window.findChild<QLineEdit *>(QStringLiteral("filterField")); }
    static QAction *action(ConversationWindow &sample, const char *name)
    {
        return sample.window.findChild<QAction *>(QString::fromLatin1(name), Qt::FindDirectChildrenOnly);
    }
    static void start(ConversationWindow &sample, const ListSetup &setup)
    {
        sample.window.resize(1280, 2400); // all rows are read
        sample.window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&sample.window));
        sample.open(setup);
        QTRY_VERIFY(sample.list.summaryAt(0));
    }
    static void startThreaded(ConversationWindow &sample, bool withSent = false)
    {
        start(sample, {.threaded = true, .withSent = withSent});
        QCOMPARE(sample.list.rowCount(), withSent ? count - 1 : count); // one's own answer holds two of them together
    }
    static QPoint expander(ConversationWindow &sample, int row)
    {
        QStyleOptionViewItem option;
        option.rect = view(sample)->visualRect(sample.list.index(row, 0));
        option.fontMetrics = view(sample)->fontMetrics();
        option.direction = sample.window.layoutDirection();
        return qobject_cast<ui::MessageRowDelegate *>(view(sample)->itemDelegate())->expanderRect(option).center();
    }
    static int longOne(ConversationWindow &sample) { return sample.rowOf(QStringLiteral("a million")); }

private Q_SLOTS:
    void theKeyboardOpensAndCloses_data()
    {
        QTest::addColumn<bool>("rtl");
        QTest::newRow("ltr") << false;
        QTest::newRow("rtl") << true;
    }
    void theKeyboardOpensAndCloses()
    {
        QFETCH(bool, rtl);
        ConversationWindow sample;
        if (rtl) sample.window.setLayoutDirection(Qt::RightToLeft);
        startThreaded(sample);
        const Qt::Key forward = rtl ? Qt::Key_Left : Qt::Key_Right, backward = rtl ? Qt::Key_Right : Qt::Key_Left;
        auto *list = view(sample);
        const int row = longOne(sample);
        list->setCurrentIndex(sample.list.index(row, 0));
        const MessageKey newest = sample.window.reading()->message();
        QVERIFY(newest != MessageKey{});
        QTest::keyClick(list, forward);
        QTRY_COMPARE(sample.list.rowCount(), count + ConversationWindow::longest - 1);
        QCOMPARE(list->currentIndex().row(), row + ConversationWindow::longest - 1); // the message that was selected still is
        QCOMPARE(sample.window.reading()->message(), newest);
        QTRY_COMPARE(list->currentIndex().data(MessageListModel::DepthRole).toInt(), ConversationWindow::longest - 1);
        QTest::keyClick(list, forward);
        QCOMPARE(list->currentIndex().row(), row + ConversationWindow::longest - 1); // nothing further in
        QTest::keyClick(list, backward);
        QCOMPARE(list->currentIndex().row(), row); // its first message
        QTest::keyClick(list, forward);
        QCOMPARE(list->currentIndex().row(), row + 1);
        QTest::keyClick(list, backward);
        QTest::keyClick(list, backward);
        QTRY_COMPARE(sample.list.rowCount(), count);
        QCOMPARE(list->currentIndex().row(), row);
        QTRY_COMPARE(sample.window.reading()->message(), newest);
    }

    void allOpenAndClose()
    {
        ConversationWindow sample;
        startThreaded(sample);
        auto *list = view(sample);
        list->setFocus();
        list->setCurrentIndex(sample.list.index(longOne(sample), 0));
        const MessageKey open = sample.window.reading()->message();
        QSignalSpy asked(sample.window.reading(), &ui::Reading::messageWanted);
        QTest::keyClick(list, Qt::Key_Asterisk);
        QTRY_COMPARE(sample.list.rowCount(), ConversationWindow::messages);
        QTRY_COMPARE(sample.list.keyAt(list->currentIndex().row()), open);
        QTest::keyClick(list, Qt::Key_Left, Qt::ShiftModifier);
        QTRY_COMPARE(sample.list.rowCount(), count);
        QTRY_COMPARE(sample.list.keyAt(list->currentIndex().row()), open);
        QTest::keyClick(list, Qt::Key_Right, Qt::ShiftModifier);
        QTRY_COMPARE(sample.list.rowCount(), ConversationWindow::messages);
        QTRY_COMPARE(sample.list.keyAt(list->currentIndex().row()), open);
        QCOMPARE(sample.window.reading()->message(), open);
        QVERIFY(asked.isEmpty()); // it was open all the time
    }

    /// What is unread inside a closed one is gone to; a closed one is read when all of it is.
    void unreadInsideAConversation()
    {
        ConversationWindow sample;
        startThreaded(sample);
        auto *list = view(sample);
        const int row = longOne(sample);
        list->setCurrentIndex(sample.list.index(row, 0));
        QCOMPARE(sample.window.actions().toggleRead->text(), QStringLiteral("&Mark as read"));
        list->setCurrentIndex(sample.list.index(row - 1, 0));
        QTest::keyClick(list, Qt::Key_N);
        QTRY_COMPARE(sample.window.reading()->message(), MessageKey{12}); // the seventh of nine
        QTRY_COMPARE(list->currentIndex().row(), row + ConversationWindow::longest - 2);
    }

    void theExpanderIsNoRow()
    {
        ConversationWindow sample;
        startThreaded(sample);
        auto *list = view(sample);
        list->setCurrentIndex(sample.list.index(0, 0));
        const int row = longOne(sample);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, expander(sample, row));
        QTRY_COMPARE(sample.list.rowCount(), count + ConversationWindow::longest - 1);
        QCOMPARE(list->currentIndex().row(), 0);
        QTRY_VERIFY(sample.list.summaryAt(row));
        QTest::mouseDClick(list->viewport(), Qt::LeftButton, {}, expander(sample, row));
        QTRY_COMPARE(sample.list.rowCount(), count);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, expander(sample, 0)); // a message that stands alone: its row
        QCOMPARE(list->currentIndex().row(), 0);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(sample.list.index(row, 0)).center());
        QCOMPARE(list->currentIndex().row(), row);
        QCOMPARE(sample.list.rowCount(), count);
    }

    void accessible()
    {
        ConversationWindow sample;
        startThreaded(sample);
        const int row = longOne(sample);
        auto *list = QAccessible::queryAccessibleInterface(view(sample));
        auto *first = list->child(row);
        QVERIFY(first->state().expandable && first->state().collapsed && !first->state().expanded);
        QVERIFY(!list->child(0)->state().expandable);
        QVERIFY(first->text(QAccessible::Name).contains(QLatin1String("onversation of 9 messages")));
        QCOMPARE(first->actionInterface()->actionNames(), QStringList{QAccessibleActionInterface::toggleAction()});
        first->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        QTRY_COMPARE(sample.list.rowCount(), count + ConversationWindow::longest - 1);
        QTRY_VERIFY(sample.list.summaryAt(row + 2));
        QVERIFY(list->child(row)->state().expanded);
        const auto level = [&](int at) {
            return list->child(at)->attributesInterface()->attributeValue(QAccessible::Attribute::Level).toInt();
        };
        QCOMPARE(level(row), 1);
        QCOMPARE(level(row + 2), 3);
    }

    void aClosedOneMeansAllOfIt()
    {
        ConversationWindow sample;
        startThreaded(sample, true);
        QSignalSpy wishes(sample.window.deeds(), &ui::MessageDeeds::wished);
        view(sample)->setCurrentIndex(sample.list.index(longOne(sample), 0));
        sample.window.actions().star->trigger();
        QTRY_COMPARE(wishes.size(), 1);
        const auto flags = std::get<wish::ChangeFlags>(wishes.last().first().value<Wish>());
        QCOMPARE(flags.messages.size(), std::size_t(ConversationWindow::longest));
        QCOMPARE(flags.folder, inbox);
    }

    /// In the rows of an open conversation stand messages of two folders: each wish is about its own.
    void anOwnAnswerIsOfItsFolder()
    {
        ConversationWindow sample;
        startThreaded(sample, true);
        auto *list = view(sample);
        const int row = sample.rowOf(QStringLiteral("Flight plan"));
        QCOMPARE(sample.list.index(row, 0).data(MessageListModel::ThreadSizeRole).toInt(), 4);
        Q_EMIT list->expandWanted(row, true);
        QTRY_VERIFY(sample.list.index(row + 1, 0).data(MessageListModel::ElsewhereRole).toBool());
        QVERIFY(!sample.list.index(row, 0).data(MessageListModel::ElsewhereRole).toBool());
        QTRY_VERIFY(sample.list.summaryAt(row + 3));
        QSignalSpy wishes(sample.window.deeds(), &ui::MessageDeeds::wished), wanted(sample.window.reading(), &ui::Reading::messageWanted);
        list->setCurrentIndex(sample.list.index(row + 1, 0));
        QCOMPARE(wanted.last().first().value<FolderId>(), sent);
        sample.window.actions().conversationRead->trigger();
        QTRY_COMPARE(wishes.size(), 2);
        std::map<FolderId, std::size_t> messages;
        for (const auto &each : wishes) {
            const auto flags = std::get<wish::ChangeFlags>(each.first().value<Wish>());
            QVERIFY(flags.add == FlagSet(Flag::Seen));
            messages[flags.folder] = flags.messages.size();
        }
        QCOMPARE(messages, (std::map<FolderId, std::size_t>{{inbox, 3}, {sent, 1}}));
    }

    void muting()
    {
        ConversationWindow sample;
        startThreaded(sample);
        QSignalSpy wishes(sample.window.deeds(), &ui::MessageDeeds::wished);
        QAction *mute = sample.window.actions().mute;
        view(sample)->setCurrentIndex(sample.list.index(longOne(sample), 0));
        QVERIFY(mute->isEnabled() && !mute->isChecked());
        mute->trigger();
        QTRY_COMPARE(wishes.size(), 1);
        auto flags = std::get<wish::ChangeFlags>(wishes.last().first().value<Wish>());
        QCOMPARE(flags.messages.size(), std::size_t(ConversationWindow::longest));
        QVERIFY(flags.add == FlagSet({}, {mutedKeyword()}));
        view(sample)->setCurrentIndex(sample.list.index(sample.rowOf(QStringLiteral("stapler")), 0));
        QVERIFY(mute->isChecked());
        mute->trigger();
        QTRY_COMPARE(wishes.size(), 2);
        flags = std::get<wish::ChangeFlags>(wishes.last().first().value<Wish>());
        QVERIFY(flags.add.isEmpty() && flags.remove == FlagSet({}, {mutedKeyword()}));
        sample.flags.applyFolderFlags(
            {.folder = inbox, .known = FlagSet(Flag::Seen), .permanent = FlagSet(Flag::Seen), .newKeywords = false, .readOnly = false});
        view(sample)->setCurrentIndex(sample.list.index(longOne(sample), 0));
        mute->trigger();
        QCOMPARE(wishes.size(), 2); // the server would not keep it
        QVERIFY(!mute->isChecked());
    }

    void theFilterNarrowsAndIsCleared()
    {
        ConversationWindow sample;
        start(sample, {});
        QSignalSpy chosen(sample.window.list(), &ui::ListControl::setupWanted);
        sample.window.findChild<QToolButton *>(QStringLiteral("unreadButton"))->click();
        QTRY_COMPARE(counts(sample), QStringLiteral("6 of 21"));
        QVERIFY(!field(sample)->isVisible());
        QTest::keyClick(view(sample), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(field(sample)->isVisible());
        QTest::keyClicks(field(sample), QStringLiteral("Flight"));
        QTRY_COMPARE(counts(sample), QStringLiteral("2 of 21"));
        QCOMPARE(chosen.size(), 2); // the letters were one question
        QTest::keyClicks(field(sample), QStringLiteral("xyz"));
        auto *remedy = sample.window.findChild<QPushButton *>(QStringLiteral("remedy"));
        QTRY_VERIFY(remedy->isVisible());
        QCOMPARE(remedy->text(), QStringLiteral("Clear filter"));
        QTest::keyClick(field(sample), Qt::Key_Escape);
        QVERIFY(!field(sample)->isVisible());
        QTRY_COMPARE(counts(sample), QStringLiteral("6 of 21"));
        QVERIFY(!remedy->isVisible());
        sample.window.choices().clear->trigger();
        QTRY_COMPARE(sample.list.rowCount(), ConversationWindow::messages);
        QVERIFY(!sample.window.choices().unread->isChecked());
    }

    void tagsToFilterBy()
    {
        ConversationWindow sample;
        start(sample, {});
        QMenu *menu = sample.window.findChild<QToolButton *>(QStringLiteral("tagButton"))->menu();
        Q_EMIT menu->aboutToShow();
        QStringList texts;
        for (const QAction *each : menu->actions())
            if (!each->isSeparator()) texts << each->text();
        QCOMPARE(texts, (QStringList{QStringLiteral("Any tag, or none"), QStringLiteral("bills")})); // not what programs tell each other
        QSignalSpy chosen(sample.window.list(), &ui::ListControl::setupWanted);
        menu->actions().last()->trigger();
        QCOMPARE(chosen.last().at(1).value<ListSetup>().filter.tag, QByteArray("bills"));
        QVERIFY(sample.window.findChild<QToolButton *>(QStringLiteral("tagButton"))->isChecked());
    }

    /// The open message stays open, selected and in sight, also where it is inside a conversation.
    void anotherOrderKeepsTheOpenMessage()
    {
        ConversationWindow sample;
        start(sample, {});
        sample.window.resize(1280, 500);
        auto *list = view(sample);
        list->setCurrentIndex(sample.list.index(sample.rowOf(QStringLiteral("million")) + 4, 0));
        const MessageKey open = sample.window.reading()->message();
        QSignalSpy asked(sample.window.reading(), &ui::Reading::messageWanted);
        const auto isKept = [&] {
            return sample.list.keyAt(list->currentIndex().row()) == open && sample.window.reading()->message() == open &&
                   list->selectedCount() == 1 && list->viewport()->rect().contains(list->visualRect(list->currentIndex()));
        };
        action(sample, "sortSubject")->trigger();
        QTRY_COMPARE(sample.list.keyAt(0), MessageKey{15}); // "A subject that…"
        QTRY_VERIFY(isKept());
        action(sample, "conversations")->trigger();
        QTRY_COMPARE(sample.list.rowCount(), count + ConversationWindow::longest - 1);
        QTRY_VERIFY(isKept());
        action(sample, "conversations")->trigger();
        QTRY_COMPARE(sample.list.rowCount(), ConversationWindow::messages);
        QTRY_VERIFY(isKept());
        action(sample, "sortSize")->trigger();
        action(sample, "sortFrom")->trigger(); // before the answer to the first
        QTRY_COMPARE(sample.list.index(1, 0).data(MessageListModel::FromRole).toString(), QStringLiteral("godwit-users list"));
        QTRY_VERIFY(isKept());
        QVERIFY(asked.isEmpty());
        sample.window.choices().starred->trigger(); // it is filtered out
        QTRY_COMPARE(sample.window.reading()->message(), MessageKey{});
    }

    void ordersAreChosenAndShown()
    {
        ConversationWindow sample;
        start(sample, {});
        QSignalSpy chosen(sample.window.list(), &ui::ListControl::setupWanted);
        QVERIFY(action(sample, "sortArrival")->isChecked() && action(sample, "descending")->isChecked());
        QVERIFY(!action(sample, "mergeSubjects")->isEnabled());
        action(sample, "sortFrom")->trigger();
        QVERIFY(chosen.last().at(1).value<ListSetup>() == (ListSetup{.column = ListColumn::From, .ascending = true}));
        QVERIFY(action(sample, "ascending")->isChecked()); // names are looked for from A on
        action(sample, "sortDate")->trigger();
        QVERIFY(chosen.last().at(1).value<ListSetup>() == ListSetup{.column = ListColumn::Date});
        action(sample, "conversations")->trigger();
        QVERIFY(action(sample, "mergeSubjects")->isEnabled());
        action(sample, "withSent")->trigger();
        QVERIFY(chosen.last().at(1).value<ListSetup>() == (ListSetup{.column = ListColumn::Date, .threaded = true, .withSent = true}));
        const auto told = chosen.size();
        sample.window.list()->showSetup({});
        QVERIFY(action(sample, "sortArrival")->isChecked() && !action(sample, "conversations")->isChecked());
        QCOMPARE(chosen.size(), told);
        const auto *order = sample.window.findChild<QMenu *>(QStringLiteral("order"));
        const auto *head = sample.window.findChild<QToolButton *>(QStringLiteral("viewOptions"))->menu();
        for (const char *name :
             {"conversations", "mergeSubjects", "withSent", "expandAll", "collapseAll", "sortArrival", "sortAttachment", "ascending"})
            QVERIFY2(order->actions().contains(action(sample, name)) && head->actions().contains(action(sample, name)), name);
    }

    void headingsFollowTheOrder_data()
    {
        QTest::addColumn<ListSetup>("setup");
        QTest::addColumn<QStringList>("headings");
        QTest::newRow("size") << ListSetup{.column = ListColumn::Size}
                              << QStringList{QStringLiteral("1 to 10 MB"), QStringLiteral("100 KB to 1 MB")};
        QTest::newRow("subjects") << ListSetup{.column = ListColumn::Subject, .ascending = true, .filter = {.unread = true}}
                                  << QStringList{QStringLiteral("A"), QStringLiteral("F"), QStringLiteral("I"), QStringLiteral("O")};
        QTest::newRow("unread") << ListSetup{.column = ListColumn::Unread} << QStringList{QStringLiteral("Unread"), QStringLiteral("Read")};
        QTest::newRow("starred, the other way round") << ListSetup{.column = ListColumn::Starred, .ascending = true}
                                                      << QStringList{QStringLiteral("Not starred"), QStringLiteral("Starred")};
        QTest::newRow("senders") << ListSetup{.column = ListColumn::From, .ascending = true, .filter = {.starred = true}}
                                 << QStringList{QStringLiteral("Jonas Weber")};
        QTest::newRow("conversations by size") << ListSetup{.column = ListColumn::Size, .threaded = true} << QStringList{QString()};
    }
    void headingsFollowTheOrder()
    {
        QFETCH(ListSetup, setup);
        ConversationWindow sample;
        start(sample, setup);
        QTRY_VERIFY(sample.list.summaryAt(sample.list.rowCount() - 1));
        QStringList headings{view(sample)->topGroup().title};
        for (const auto &[row, title] : view(sample)->visibleHeadings()) headings << title;
        QTEST(headings, "headings");
        QCOMPARE(sample.window.findChild<QLabel *>(QStringLiteral("rowGroup"))->isVisible(), !headings.first().isEmpty());
    }

    /// An open conversation stands where its newest message does, and no heading falls into it.
    void headingsOfDaysAndOpenConversations()
    {
        ConversationWindow sample;
        startThreaded(sample);
        const auto headings = [&] {
            QStringList result{view(sample)->topGroup().title};
            for (const auto &[row, title] : view(sample)->visibleHeadings()) {
                result << title;
                if (sample.list.index(row, 0).data(MessageListModel::DepthRole).toInt() > 0) result << QStringLiteral("inside");
            }
            return result;
        };
        const QStringList closed = headings();
        QVERIFY(closed.size() >= 3);
        sample.window.choices().expandAll->trigger();
        QTRY_COMPARE(sample.list.rowCount(), ConversationWindow::messages);
        QTRY_VERIFY(sample.list.summaryAt(ConversationWindow::messages - 1));
        QCOMPARE(headings(), closed);
        sample.window.choices().ascending->trigger();
        QTRY_COMPARE(sample.list.rowCount(), count);
        QTRY_VERIFY(sample.list.summaryAt(count - 1));
        QCOMPARE(headings(), QStringList(closed.rbegin(), closed.rend()));
    }

    /// Rows of every kind are painted within their width, whatever stands in them.
    void paintingStaysInItsRow_data()
    {
        QTest::addColumn<bool>("rtl");
        QTest::addColumn<int>("width");
        QTest::newRow("usual") << false << 384;
        QTest::newRow("rtl") << true << 384;
        QTest::newRow("no room at all") << false << 60;
    }
    void paintingStaysInItsRow()
    {
        QFETCH(bool, rtl);
        QFETCH(int, width);
        ConversationWindow sample;
        startThreaded(sample, true);
        sample.window.choices().expandAll->trigger();
        QTRY_COMPARE(sample.list.rowCount(), ConversationWindow::messages + 1);
        QTRY_VERIFY(sample.list.summaryAt(ConversationWindow::messages));
        for (int row = 0; row < sample.list.rowCount(); ++row) {
            QImage image(width + 40, 140, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::magenta);
            QPainter painter(&image);
            QStyleOptionViewItem option;
            option.rect = QRect(20, 20, width, 60);
            option.font = sample.window.font();
            option.fontMetrics = QFontMetrics(option.font);
            option.palette = sample.window.palette();
            option.direction = rtl ? Qt::RightToLeft : Qt::LeftToRight;
            view(sample)->itemDelegate()->paint(&painter, option, sample.list.index(row, 0));
            painter.end();
            const QColor outside = Qt::magenta;
            for (int y = 0; y < image.height(); ++y)
                for (const int x : {0, 19, width + 20, width + 39}) QCOMPARE(image.pixelColor(x, y), outside);
            QVERIFY(image.pixelColor(20, 21) != outside);
        }
    }
};

QTEST_MAIN(TestConversations)
#include "tst_conversations.moc"
