// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picturespage.h"
#include "ui/settingsdialog.h"
#include "ui/settingspage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace godwit;
using namespace godwit::ui;
using namespace std::chrono_literals;

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsChosenCountsAtOnce()
    {
        const std::unique_ptr<PreferencesPage> page(makeDesktopPage());
        page->show(Preferences());
        QSignalSpy chosen(page.get(), &PreferencesPage::chosen);
        QVERIFY(page->isUsual());
        page->findChild<QCheckBox *>(QStringLiteral("tray"))->click();
        QCOMPARE(chosen.size(), 1);
        QVERIFY(chosen.last().first().value<Preferences>().tray);
        QVERIFY(!page->isUsual());
        page->findChild<QCheckBox *>(QStringLiteral("notify"))->click();
        QVERIFY(!page->findChild<QCheckBox *>(QStringLiteral("notifyContent"))->isEnabled());
        page->reset();
        QCOMPARE(chosen.last().first().value<Preferences>(), Preferences());
        QVERIFY(page->findChild<QCheckBox *>(QStringLiteral("notify"))->isChecked());
    }

    /// A page changes its own fields and no other's, also when it goes back to what is usual.
    void pagesLeaveEachOtherAlone()
    {
        Preferences mine;
        mine.tray = true;
        mine.readAfter = 5s;
        mine.shortcuts.preset = QStringLiteral("gmail");
        const std::unique_ptr<PreferencesPage> page(makeReadingPage());
        page->show(mine);
        auto *after = page->findChild<QComboBox *>(QStringLiteral("readAfter"));
        QCOMPARE(after->currentText(), QStringLiteral("after 5 seconds"));
        QSignalSpy chosen(page.get(), &PreferencesPage::chosen);
        page->reset();
        Preferences expected = mine;
        expected.readAfter = Preferences().readAfter;
        QCOMPARE(chosen.last().first().value<Preferences>(), expected);
        mine.readAfter = 1234ms; // written by hand: none of the choices
        page->show(mine);
        QCOMPARE(after->currentIndex(), -1);
    }

    void theSearchNarrows()
    {
        SettingsDialog dialog;
        auto *reading = makeReadingPage(), *desktop = makeDesktopPage();
        reading->show(Preferences());
        desktop->show(Preferences());
        auto *foreign = new QWidget;
        new QLabel(QStringLiteral("Senders whose pictures are shown"), foreign);
        dialog.addPage(QStringLiteral("reading"), QStringLiteral("Reading"), {}, reading);
        dialog.addPage(QStringLiteral("desktop"), QStringLiteral("Desktop"), {}, desktop);
        dialog.addPage(QStringLiteral("privacy"), QStringLiteral("Privacy"), {}, foreign);
        dialog.show();
        auto *pages = dialog.findChild<QListWidget *>(QStringLiteral("settingsPages"));
        auto *search = dialog.findChild<QLineEdit *>(QStringLiteral("settingsSearch"));
        search->setText(QStringLiteral("clock"));
        QVERIFY(pages->item(0)->isHidden() && !pages->item(1)->isHidden() && pages->item(2)->isHidden());
        QCOMPARE(pages->currentRow(), 1);
        QVERIFY(desktop->findChild<QCheckBox *>(QStringLiteral("tray"))->isVisible());
        QVERIFY(!desktop->findChild<QCheckBox *>(QStringLiteral("notify"))->isVisible());
        search->setText(QStringLiteral("pictures"));
        QVERIFY(!pages->item(0)->isHidden() && !pages->item(2)->isHidden()); // the words below a choice count, too
        search->setText(QStringLiteral("albatross"));
        QVERIFY(dialog.findChild<QLabel *>(QStringLiteral("settingsNone"))->isVisible());
        search->clear();
        QVERIFY(!dialog.findChild<QLabel *>(QStringLiteral("settingsNone"))->isVisible());
        QVERIFY(desktop->findChild<QCheckBox *>(QStringLiteral("notify"))->isVisibleTo(desktop));
        dialog.openPage(QStringLiteral("privacy"));
        QCOMPARE(pages->currentRow(), 2);
        QVERIFY(!dialog.findChild<QPushButton *>(QStringLiteral("settingsReset"))->isVisible()); // it cannot
        QCOMPARE(dialog.page(QStringLiteral("privacy")), foreign);
    }

    /// Senders are removed one by one, several, or all, and put back.
    void picturesOfSenders()
    {
        const auto address = [](int i) { return QStringLiteral("sender%1@example.org").arg(i); };
        QStringList kept;
        for (int i = 1; i <= 5; ++i) kept += address(i);
        PicturesPage page;
        page.resize(500, 400);
        connect(&page, &PicturesPage::removeWanted, this, [&](const QStringList &gone) {
            kept.removeIf([&](const QString &each) { return gone.contains(each); });
            page.setSenders(kept);
        });
        connect(&page, &PicturesPage::addWanted, this, [&](const QStringList &back) {
            kept += back;
            kept.sort();
            page.setSenders(kept);
        });
        page.setSenders(kept);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        auto *list = page.findChild<QListWidget *>(QStringLiteral("senders"));
        auto *filter = page.findChild<QLineEdit *>(QStringLiteral("filter"));
        const auto button = [&](const char *name) { return page.findChild<QPushButton *>(QLatin1StringView(name)); };
        QVERIFY(!button("remove")->isEnabled() && !button("undo")->isVisible());
        list->setFocus();
        list->setCurrentRow(1);
        list->currentItem()->setSelected(true);
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(kept, QStringList({address(1), address(3), address(4), address(5)}));
        QCOMPARE(list->currentItem()->text(), address(3));
        QVERIFY(list->currentItem()->isSelected()); // for the next one
        QTest::keyClick(list, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(kept.size(), 5);
        QVERIFY(!button("undo")->isVisible());
        list->clearSelection();
        for (const int row : {0, 4}) list->item(row)->setSelected(true);
        button("remove")->click();
        QCOMPARE(kept, QStringList({address(2), address(3), address(4)}));
        button("undo")->click();
        filter->setText(QStringLiteral("SENDER3"));
        QVERIFY(list->item(0)->isHidden() && !list->item(2)->isHidden());
        button("removeAll")->click(); // what the filter leaves
        QCOMPARE(kept, QStringList({address(1), address(2), address(4), address(5)}));
        QVERIFY(page.findChild<QLabel *>(QStringLiteral("none"))->isVisible());
        filter->clear();
        button("removeAll")->click();
        QVERIFY(kept.isEmpty() && !filter->isVisible());
        QVERIFY(page.findChild<QLabel *>(QStringLiteral("none"))->text().contains(QStringLiteral("No sender may load")));
        button("undo")->click();
        QCOMPARE(kept.size(), 4);
        for (const QWidget *each : std::initializer_list<QWidget *>{list, filter}) QVERIFY(!each->accessibleName().isEmpty());
    }
};

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
