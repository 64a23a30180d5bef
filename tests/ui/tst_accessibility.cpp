// SPDX-License-Identifier: GPL-3.0-or-later
// Everything has a name that can be read aloud, everything is reached by the keyboard, and colours follow the desktop.
#include "reach.h"
#include "samplewindow.h"

#include "models/operationsmodel.h"
#include "models/subscriptionmodel.h"
#include "ui/accountdialog.h"
#include "ui/actions.h"
#include "ui/activitydialog.h"
#include "ui/foldernamedialog.h"
#include "ui/folderpane.h"
#include "ui/folderpicker.h"
#include "ui/listchoices.h"
#include "ui/messagelistview.h"
#include "ui/messagepane.h"
#include "ui/messagewindow.h"
#include "ui/operationsdialog.h"
#include "ui/palette.h"
#include "ui/reading.h"
#include "ui/searchbox.h"
#include "ui/searching.h"
#include "ui/serverdialog.h"
#include "ui/settingsdialog.h"
#include "ui/settingspage.h"
#include "ui/shortcutspage.h"
#include "ui/subscriptionsdialog.h"
#include "ui/textwindow.h"
#include "ui/trayicon.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <QTreeView>

using namespace godwit;
using namespace godwit::ui;

class TestAccessibility : public QObject
{
    Q_OBJECT

    static void start(SampleWindow &sample)
    {
        sample.window.show();
        QVERIFY(QTest::qWaitForWindowActive(&sample.window));
        sample.openInbox();
        QTRY_VERIFY(sample.messages.summaryAt(0));
        auto *list = sample.window.findChild<MessageListView *>();
        list->setCurrentIndex(sample.messages.index(0, 0));
        sample.window.reading()->showDocument(sample.window.reading()->message(), SampleWindow::document(0));
        AccountStatus status;
        status.account = SampleWindow::account;
        status.state = AccountStatus::State::UpToDate;
        sample.window.showStatus(status);
    }
#define NAMED(window) QVERIFY2(nameless(&(window)).isEmpty(), qPrintable(nameless(&(window)).join(QLatin1Char('\n'))))

private Q_SLOTS:
    void theWindow()
    {
        SampleWindow sample;
        start(sample);
        NAMED(sample.window);
        sample.window.choices().find->setChecked(true);
        sample.window.actions().find->trigger();
        sample.window.actions().protocolLog->trigger();
        sample.window.showError({Error::Kind::Network, {}, {}, {}});
        QTest::qWait(20);
        NAMED(sample.window);
        sample.window.commandPalette()->open();
        NAMED(sample.window);
    }

    void dialogs()
    {
        SampleWindow sample;
        AccountDialog account;
        account.show();
        NAMED(account);
        models::OperationsModel operations;
        OperationsDialog pending(&operations);
        pending.show();
        NAMED(pending);
        models::SubscriptionModel subscriptions;
        SubscriptionsDialog chooser(&subscriptions, SampleWindow::account, QStringLiteral("Anna"));
        chooser.show();
        NAMED(chooser);
        ServerDialog server(&sample.log, SampleWindow::account, QStringLiteral("Anna"));
        server.show();
        NAMED(server);
        FolderPicker picker(&sample.folders, SampleWindow::account, SampleWindow::inbox, &sample.window);
        picker.show();
        NAMED(picker);
        FolderNameDialog name(QStringLiteral("New folder"), QStringLiteral("In Projects"), {}, {}, '/', nullptr);
        name.show();
        NAMED(name);
        auto *source = TextWindow::forSource(QStringLiteral("Plan"), "From: a@example.org\r\n\r\nHi", nullptr);
        source->show();
        NAMED(*source);
        delete source;
        ActivityDialog activity;
        activity.show({{.id = QStringLiteral("1"),
                        .title = QStringLiteral("Anna"),
                        .detail = QStringLiteral("Reading 4 of 9"),
                        .done = 4,
                        .total = 9,
                        .running = true,
                        .verb = QStringLiteral("&Cancel")}});
        activity.show();
        NAMED(activity);
        auto *letter = new MessageWindow(SampleWindow::document(0), "raw", FolderId{1}, MessageKey{1});
        letter->show();
        NAMED(*letter);
        delete letter;
    }

    void settings()
    {
        SampleWindow sample;
        SettingsDialog dialog;
        int pages = 0;
        for (auto *page : {makeReadingPage(), makeListPage(), makeDesktopPage()}) {
            page->show(Preferences());
            ++pages;
            dialog.addPage(QString::number(pages), QStringLiteral("Page %1").arg(pages), {}, page);
        }
        dialog.addPage(QStringLiteral("shortcuts"), QStringLiteral("Shortcuts"), {}, new ShortcutsPage(sample.window.shortcuts()), false);
        dialog.show();
        for (const QString &page : {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("shortcuts")}) {
            dialog.openPage(page);
            NAMED(dialog);
        }
    }

    /// A row of the list says what an eye sees in it.
    void rowsSayWhatTheyShow()
    {
        SampleWindow sample;
        start(sample);
        auto *list = QAccessible::queryAccessibleInterface(sample.window.findChild<MessageListView *>());
        QVERIFY(list);
        for (int row = 0; row < 9; ++row) {
            QVERIFY(sample.messages.summaryAt(row));
            const MessageSummary message = SampleWindow::summary(row);
            const QString spoken = list->child(row)->text(QAccessible::Name);
            const auto says = [&](const QString &what) { return spoken.contains(what, Qt::CaseInsensitive); };
            if (!message.from.first().name.isEmpty()) QVERIFY2(says(message.from.first().name), qPrintable(spoken));
            if (!message.subject.isEmpty()) QVERIFY2(says(message.subject.left(40)), qPrintable(spoken));
            QVERIFY2(says(QStringLiteral("unread")) == !message.flags.contains(Flag::Seen), qPrintable(spoken));
            QVERIFY2(says(QStringLiteral("starred")) == message.flags.contains(Flag::Flagged), qPrintable(spoken));
            QVERIFY2(says(QStringLiteral("attachment")) == message.hasAttachment, qPrintable(spoken));
            if (message.flags.contains(QByteArray("bills"))) QVERIFY2(says(QStringLiteral("bills")), qPrintable(spoken));
            const QString year = QString::number(QDateTime::fromSecsSinceEpoch(message.arrived).date().year());
            QVERIFY2(says(year) || says(QStringLiteral(":")), qPrintable(spoken)); // when it came
        }
    }

    void foldersSayTheirNumbers()
    {
        SampleWindow sample;
        start(sample);
        const QModelIndex inbox = sample.folders.indexOf(SampleWindow::inbox);
        const QString spoken = inbox.data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(QStringLiteral("9")), qPrintable(spoken));
    }

    /// Tab goes round through every pane, and back; nothing keeps the focus for itself.
    void tabReachesEveryPane()
    {
        SampleWindow sample;
        start(sample);
        QList<QWidget *> panes{sample.window.findChild<FolderPane *>(), sample.window.findChild<MessageListView *>(),
                               sample.window.findChild<MessagePane *>(), sample.window.searching()->box()};
        for (const bool forward : {true, false}) {
            QSet<QWidget *> reached;
            sample.window.searching()->box()->setFocus();
            QWidget *last = nullptr;
            int stays = 0;
            for (int i = 0; i < 60; ++i) {
                QWidget *before = QApplication::focusWidget();
                QVERIFY(before);
                stays = before == last ? stays + 1 : 0;
                QVERIFY2(stays < 8, before->metaObject()->className()); // a letter's links are gone through one by one
                last = before;
                for (QWidget *pane : panes)
                    if (pane == before || pane->isAncestorOf(before)) reached.insert(pane);
                QTest::keyClick(before, forward ? Qt::Key_Tab : Qt::Key_Backtab);
            }
            QCOMPARE(reached.size(), panes.size());
        }
    }

    /// The whole way by keys: a folder, a message, its text, and deleting it.
    void aMessageIsReadWithoutAMouse()
    {
        SampleWindow sample;
        start(sample);
        QTest::keyClick(&sample.window, Qt::Key_1, Qt::ControlModifier);
        auto *tree = sample.window.findChild<QTreeView *>(QStringLiteral("folders"));
        QVERIFY(tree->hasFocus());
        tree->setCurrentIndex(sample.folders.indexOf(SampleWindow::inbox));
        QTest::keyClick(tree, Qt::Key_Down);
        QVERIFY(sample.window.place().folder() != SampleWindow::inbox);
        QTest::keyClick(tree, Qt::Key_Home, Qt::AltModifier);
        QCOMPARE(sample.window.place().folder(), SampleWindow::inbox);
        auto *list = sample.window.findChild<MessageListView *>();
        QVERIFY(list->hasFocus());
        sample.openInbox();
        QTRY_VERIFY(sample.messages.summaryAt(1));
        QTest::keyClick(list, Qt::Key_F);
        QTest::keyClick(list, Qt::Key_F);
        QCOMPARE(list->currentIndex().row(), 1);
        QTest::keyClick(list, Qt::Key_B);
        QCOMPARE(list->currentIndex().row(), 0);
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(sample.window.findChild<MessagePane *>()->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_2, Qt::ControlModifier);
        QVERIFY(list->hasFocus());
    }

    /// Light to dark while the program runs: what was drawn before is drawn anew in the new colours.
    void coloursFollow()
    {
        const QPalette light = QApplication::palette();
        SampleWindow sample;
        start(sample);
        const auto corner = [&] {
            QWidget *widget = sample.window.findChild<MessageListView *>()->viewport();
            return widget->grab().toImage().pixelColor(widget->width() - 3, widget->height() - 3);
        };
        const auto iconColor = [&] {
            const QImage picture = sample.window.actions().archive->icon().pixmap(32).toImage();
            int sum = 0, count = 0;
            for (int y = 0; y < picture.height(); ++y)
                for (int x = 0; x < picture.width(); ++x)
                    if (picture.pixelColor(x, y).alpha() > 200) {
                        sum += picture.pixelColor(x, y).lightness();
                        ++count;
                    }
            return count ? sum / count : -1;
        };
        const int before = corner().lightness(), iconBefore = iconColor();
        QVERIFY(before > 128 && iconBefore >= 0 && iconBefore < 128);
        QPalette dark(QColor(50, 50, 50), QColor(50, 50, 50));
        dark.setColor(QPalette::Base, QColor(36, 36, 36));
        QApplication::setPalette(dark);
        QTRY_VERIFY(corner().lightness() < 128);
        QVERIFY(iconColor() > 128);
        sample.window.commandPalette()->open();
        auto *field = sample.window.findChild<QLineEdit *>(QStringLiteral("paletteField"));
        QVERIFY(field->palette().color(QPalette::Base).lightness() < 128);
        QApplication::setPalette(light);
        QTRY_VERIFY(corner().lightness() > 128);
        QVERIFY(field->palette().color(QPalette::Base).lightness() > 128);
    }

    void theTrayIconCounts()
    {
        QPixmap plain(64, 64);
        plain.fill(Qt::white);
        const QIcon program(plain);
        QCOMPARE(TrayIcon::iconFor(program, 0).pixmap(64).toImage(), program.pixmap(64).toImage());
        QVERIFY(TrayIcon::iconFor(program, 7).pixmap(64).toImage() != program.pixmap(64).toImage());
        QVERIFY(TrayIcon::iconFor(program, 100).pixmap(64).toImage() != TrayIcon::iconFor(program, 7).pixmap(64).toImage());
        QCOMPARE(TrayIcon::iconFor(program, 100).pixmap(64).toImage(), TrayIcon::iconFor(program, 4711).pixmap(64).toImage());
    }
};

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
