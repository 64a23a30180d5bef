// SPDX-License-Identifier: GPL-3.0-or-later
// Keys: presets without collisions, what a person changes of them, and the page where that is done.
#include "samplewindow.h"

#include "ui/actions.h"
#include "ui/messagelistview.h"
#include "ui/searchbox.h"
#include "ui/searching.h"
#include "ui/shortcuts.h"
#include "ui/shortcutspage.h"

#include <QAction>
#include <QComboBox>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace godwit;
using namespace godwit::ui;

class TestShortcuts : public QObject
{
    Q_OBJECT

    static void choose(ShortcutsPage &page, const QString &label)
    {
        auto *list = page.findChild<QTreeWidget *>(QStringLiteral("keyList"));
        const auto found = list->findItems(label, Qt::MatchExactly | Qt::MatchRecursive, 0);
        QCOMPARE(found.size(), 1);
        list->setCurrentItem(found.first());
    }
    static void record(ShortcutsPage &page, const QKeySequence &key)
    {
        auto *edit = page.findChild<QKeySequenceEdit *>(QStringLiteral("key"));
        edit->setKeySequence(key);
        Q_EMIT edit->editingFinished();
    }

private Q_SLOTS:
    void everyActionHasANameOfItsOwn()
    {
        SampleWindow sample;
        QSet<QString> names;
        for (const QAction *action : sample.window.actions().quit->parent()->findChildren<QAction *>(Qt::FindDirectChildrenOnly)) {
            if (!sample.window.QWidget::actions().contains(const_cast<QAction *>(action))) continue;
            QVERIFY2(!action->objectName().isEmpty(), qPrintable(action->text()));
            QVERIFY2(!names.contains(action->objectName()), qPrintable(action->objectName()));
            names.insert(action->objectName());
        }
        QVERIFY(names.size() > 50);
        QCOMPARE(sample.window.shortcuts()->actions().size(), names.size());
    }

    void presets_data()
    {
        QTest::addColumn<int>("preset");
        for (const KeyPreset preset : keyPresets) QTest::addRow("%s", qPrintable(nameOf(preset))) << int(preset);
    }
    /// No key of a preset means two things, and what the preset changes is really there.
    void presets()
    {
        QFETCH(int, preset);
        SampleWindow sample;
        Shortcuts &shortcuts = *sample.window.shortcuts();
        shortcuts.setPreset(KeyPreset(preset));
        for (const QAction *action : shortcuts.actions())
            for (const QKeySequence &key : action->shortcuts()) {
                const auto others = shortcuts.conflicts(action, key);
                QVERIFY2(others.isEmpty(), qPrintable(QStringLiteral("%1: %2 and %3")
                                                          .arg(key.toString(), action->objectName(),
                                                               others.isEmpty() ? QString() : others.first()->objectName())));
            }
        QVERIFY(!sample.window.actions().settings->shortcuts().isEmpty());
        QVERIFY(!sample.window.actions().palette->shortcuts().isEmpty());
    }

    void presetsAreWhatPeopleKnow()
    {
        SampleWindow sample;
        Shortcuts &shortcuts = *sample.window.shortcuts();
        const Actions &actions = sample.window.actions();
        QCOMPARE(actions.palette->shortcut(), QKeySequence(QStringLiteral("Ctrl+K")));
        shortcuts.setPreset(KeyPreset::Gmail);
        QCOMPARE(actions.goInbox->shortcut(), QKeySequence(Qt::Key_G, Qt::Key_I));
        QCOMPARE(actions.selectAll->shortcut(), QKeySequence(Qt::Key_Asterisk, Qt::Key_A));
        QCOMPARE(actions.archive->shortcut(), QKeySequence(Qt::Key_E));
        QVERIFY(actions.toggleRead->shortcuts().isEmpty());
        shortcuts.setPreset(KeyPreset::KMail);
        QCOMPARE(actions.move->shortcut(), QKeySequence(Qt::Key_M));
        QCOMPARE(actions.settings->shortcut(), QKeySequence(QStringLiteral("Ctrl+Shift+,")));
        shortcuts.setPreset(KeyPreset::Thunderbird);
        QCOMPARE(actions.search->shortcut(), QKeySequence(QStringLiteral("Ctrl+K")));
        QVERIFY2(actions.search->toolTip().contains(QStringLiteral("Ctrl+K")), qPrintable(actions.search->toolTip()));
        shortcuts.setPreset(KeyPreset::Godwit);
        QCOMPARE(actions.search->shortcut(), QKeySequence(QStringLiteral("Ctrl+E")));
    }

    void onlyDifferencesAreKept()
    {
        SampleWindow sample;
        Shortcuts &shortcuts = *sample.window.shortcuts();
        QAction *archive = sample.window.actions().archive;
        QSignalSpy changed(&shortcuts, &Shortcuts::changed);
        shortcuts.setKeys(archive, {QKeySequence(QStringLiteral("Ctrl+Shift+E"))});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(shortcuts.settings().keys.size(), 1);
        QCOMPARE(shortcuts.settings().keys.value(QStringLiteral("archive")), QStringList{QStringLiteral("Ctrl+Shift+E")});
        // Another window with these settings.
        SampleWindow other;
        Preferences preferences;
        preferences.shortcuts = shortcuts.settings();
        other.window.setPreferences(preferences);
        QCOMPARE(other.window.actions().archive->shortcut(), archive->shortcut());
        shortcuts.setKeys(archive, {QKeySequence(Qt::Key_A)});
        QVERIFY(shortcuts.settings().keys.isEmpty());
        // Keys are taken from another action, which loses only what collides.
        shortcuts.takeKeys(archive, {QKeySequence(QStringLiteral("Ctrl+E"))});
        QCOMPARE(sample.window.actions().search->shortcuts(), QList<QKeySequence>{QKeySequence(Qt::Key_Slash)});
        shortcuts.reset(sample.window.actions().search);
        QCOMPARE(sample.window.actions().search->shortcuts().size(), 2);
        QVERIFY(archive->shortcuts().isEmpty());
    }

    void nonsenseInTheFileIsLeftOut()
    {
        SampleWindow sample;
        sample.window.shortcuts()->apply({.preset = QStringLiteral("emacs"),
                                          .keys = {{QStringLiteral("archive"), {QStringLiteral("no key at all"), QStringLiteral("E")}},
                                                   {QStringLiteral("nobody"), {QStringLiteral("X")}}}});
        QCOMPARE(sample.window.shortcuts()->preset(), KeyPreset::Godwit);
        QCOMPARE(sample.window.actions().archive->shortcuts(), QList<QKeySequence>{QKeySequence(Qt::Key_E)});
    }

    /// Two keys one after the other, and neither in a field nor while one types.
    void lettersDoNotFireInFields()
    {
        SampleWindow sample;
        sample.window.show();
        QVERIFY(QTest::qWaitForWindowActive(&sample.window));
        sample.openInbox();
        QTRY_VERIFY(sample.messages.summaryAt(0));
        auto *list = sample.window.findChild<MessageListView *>();
        list->setFocus();
        list->setCurrentIndex(sample.messages.index(2, 0));
        for (const KeyPreset preset : keyPresets) {
            sample.window.shortcuts()->setPreset(preset);
            QList<QAction *> fired;
            const auto hold = std::make_unique<QObject>();
            for (QAction *action : sample.window.shortcuts()->actions())
                connect(action, &QAction::triggered, hold.get(), [&fired, action] { fired << action; });
            auto *box = sample.window.searching()->box();
            box->setFocus();
            box->clear();
            QTest::keyClicks(box, QStringLiteral("msagie jk*a#!zvtln+-?"));
            QTest::keyClick(box, Qt::Key_Delete);
            QTest::keyClick(box, Qt::Key_A, Qt::ControlModifier);
            QVERIFY2(fired.isEmpty(), fired.isEmpty() ? "" : qPrintable(fired.first()->objectName()));
            QCOMPARE(box->text(), QStringLiteral("msagie jk*a#!zvtln+-?"));
            box->clear();
            sample.openInbox();
        }
        sample.window.shortcuts()->setPreset(KeyPreset::Gmail);
        QSignalSpy inbox(sample.window.actions().goInbox, &QAction::triggered), all(sample.window.actions().selectAll, &QAction::triggered);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_G);
        QTest::keyClick(list, Qt::Key_I);
        QCOMPARE(inbox.size(), 1);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Asterisk); // a real keyboard tells of it with and without Shift
        QTest::keyClick(list, Qt::Key_A);
        QCOMPARE(all.size(), 1);
    }

    void aConflictIsShownAndDecided()
    {
        SampleWindow sample;
        ShortcutsPage page(sample.window.shortcuts());
        page.show();
        const Actions &actions = sample.window.actions();
        auto *conflict = page.findChild<QLabel *>(QStringLiteral("keyConflict"));
        auto *take = page.findChild<QPushButton *>(QStringLiteral("keyTake"));
        choose(page, QStringLiteral("Archive"));
        record(page, QKeySequence(QStringLiteral("Ctrl+Alt+Shift+A")));
        QCOMPARE(actions.archive->shortcut(), QKeySequence(QStringLiteral("Ctrl+Alt+Shift+A")));
        QVERIFY(!take->isVisible());
        record(page, QKeySequence(QStringLiteral("Ctrl+E")));
        QVERIFY(take->isVisible());
        QVERIFY2(conflict->text().contains(QStringLiteral("“Search”")), qPrintable(conflict->text()));
        QCOMPARE(actions.archive->shortcut(), QKeySequence(QStringLiteral("Ctrl+Alt+Shift+A"))); // nothing has changed yet
        page.findChild<QPushButton *>(QStringLiteral("keyKeep"))->click();
        QCOMPARE(actions.search->shortcuts().size(), 2);
        record(page, QKeySequence(QStringLiteral("Ctrl+E")));
        take->click();
        QCOMPARE(actions.archive->shortcut(), QKeySequence(QStringLiteral("Ctrl+E")));
        QCOMPARE(actions.search->shortcuts().size(), 1);
        QVERIFY(!page.isUsual());
        page.reset();
        QVERIFY(page.isUsual());
        QCOMPARE(actions.archive->shortcut(), QKeySequence(Qt::Key_A));
        // "G" alone would swallow "G, I".
        Q_EMIT page.findChild<QComboBox *>(QStringLiteral("keyPreset"))->activated(int(KeyPreset::Gmail));
        QCOMPARE(actions.archive->shortcut(), QKeySequence(Qt::Key_E));
        choose(page, QStringLiteral("Archive"));
        record(page, QKeySequence(Qt::Key_G));
        QVERIFY2(conflict->text().contains(QStringLiteral("Go to inbox")), qPrintable(conflict->text()));
    }

    void thePageIsSearched()
    {
        SampleWindow sample;
        ShortcutsPage page(sample.window.shortcuts());
        page.show();
        auto *list = page.findChild<QTreeWidget *>(QStringLiteral("keyList"));
        const auto visible = [list] {
            int count = 0;
            for (int row = 0; row < list->topLevelItemCount(); ++row)
                for (int i = 0; i < list->topLevelItem(row)->childCount(); ++i) count += !list->topLevelItem(row)->child(i)->isHidden();
            return count;
        };
        QCOMPARE(visible(), sample.window.shortcuts()->actions().size());
        page.findChild<QLineEdit *>(QStringLiteral("keySearch"))->setText(QStringLiteral("unread"));
        QVERIFY(visible() >= 3 && visible() < 10);
        page.findChild<QLineEdit *>(QStringLiteral("keySearch"))->setText(QStringLiteral("ctrl+shift+l"));
        QCOMPARE(visible(), 1);
        QCOMPARE(list->currentItem()->text(0), QStringLiteral("Reply to the mailing list"));
    }
};

QTEST_MAIN(TestShortcuts)
#include "tst_shortcuts.moc"
