// SPDX-License-Identifier: GPL-3.0-or-later
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
};

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
