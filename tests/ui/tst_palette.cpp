// SPDX-License-Identifier: GPL-3.0-or-later
// The palette: what a few letters mean, and where that leads, by the keyboard alone.
#include "samplewindow.h"

#include "ui/actions.h"
#include "ui/messagelistview.h"
#include "ui/palette.h"
#include "ui/palettematch.h"
#include "ui/palettemodel.h"
#include "ui/searching.h"

#include <QAccessible>
#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace godwit;
using namespace godwit::ui;

class TestPalette : public QObject
{
    Q_OBJECT

    static int score(const char *name, const char *query)
    {
        const QString folded = foldedName(QString::fromUtf8(query));
        return paletteScore({.text = foldedName(QString::fromUtf8(name)), .detail = {}}, QStringView(folded).split(u' '));
    }
    static QStringList rows(SampleWindow &sample)
    {
        const auto *model = sample.window.findChild<QListView *>(QStringLiteral("paletteList"))->model();
        QStringList texts;
        for (int row = 0; row < model->rowCount(); ++row) texts << model->index(row, 0).data().toString();
        return texts;
    }
    static QLineEdit *field(SampleWindow &sample) { return sample.window.findChild<QLineEdit *>(QStringLiteral("paletteField")); }
    static void start(SampleWindow &sample)
    {
        sample.window.show();
        QVERIFY(QTest::qWaitForWindowActive(&sample.window));
        sample.openInbox();
        QTRY_VERIFY(sample.messages.summaryAt(0));
        auto *list = sample.window.findChild<MessageListView *>();
        list->setFocus();
        list->setCurrentIndex(sample.messages.index(0, 0));
    }

private Q_SLOTS:
    void theBetterFitWins()
    {
        QVERIFY(score("Archive", "arch") > score("Search", "arch"));
        QVERIFY(score("Search", "arch") > score("All hRatched", "arch"));
        QVERIFY(score("Mark as read", "mar") > score("Mark as read", "ar"));
        QVERIFY(score("Mark conversation as read", "mcr") > 0); // the first letters of its words
        QVERIFY(score("Mark conversation as read", "read conv") > 0);
        QVERIFY(score("Archive", "x") < 0);
        QVERIFY(score("Archive", "archives") < 0);
        QVERIFY(score("Umzug Köln", "koln") > 0);
        QVERIFY(score("Бюджет 2026", "бюд") > 0);
        QVERIFY(score("Inbox", "inbox") > score("Inbox of the project", "inbox"));
    }

    void whatWasMeantIsMarked()
    {
        using Places = std::vector<std::pair<qsizetype, qsizetype>>;
        QCOMPARE(palettePlaces(u"mark as read", u"read mark"), (Places{{0, 4}, {8, 4}}));
        QCOMPARE(palettePlaces(u"mark as read", u"mar"), (Places{{0, 3}}));
        QCOMPARE(palettePlaces(u"mark as read", u"mad"), (Places{{0, 2}, {11, 1}}));
    }

    void aFolderIsOpened()
    {
        SampleWindow sample;
        start(sample);
        QSignalSpy opened(&sample.window, &MainWindow::folderOpened);
        QTest::keyClick(sample.window.focusWidget(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(sample.window.palette()->isVisible());
        QVERIFY(field(sample)->hasFocus());
        QTest::keyClicks(field(sample), QStringLiteral("umz"));
        QCOMPARE(rows(sample).first(), QStringLiteral("Projects / Umzug Köln"));
        QTest::keyClick(field(sample), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<FolderId>(), FolderId{7});
        QVERIFY(!sample.window.palette()->isVisible());
        QVERIFY(sample.window.findChild<MessageListView *>()->hasFocus());
    }

    void anActionIsDoneWhereTheFocusWas()
    {
        SampleWindow sample;
        start(sample);
        QSignalSpy starred(sample.window.actions().star, &QAction::triggered);
        auto *list = sample.window.findChild<MessageListView *>();
        QTest::keyClick(list, Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(field(sample), QStringLiteral(">star"));
        QTest::keyClick(field(sample), Qt::Key_Return);
        QCOMPARE(starred.size(), 1);
        QVERIFY(list->hasFocus());
        // What was used last leads when one comes again.
        QTest::keyClick(list, Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(rows(sample).first(), QStringLiteral("Star"));
        QTest::keyClick(field(sample), Qt::Key_Escape);
        QVERIFY(!sample.window.palette()->isVisible());
        QVERIFY(list->hasFocus());
        QCOMPARE(sample.window.palette()->recent().size(), 1);
    }

    void whatIsNotPossibleSaysWhy()
    {
        SampleWindow sample;
        start(sample);
        QSignalSpy undone(sample.window.actions().undo, &QAction::triggered);
        sample.window.palette()->open();
        QTest::keyClicks(field(sample), QStringLiteral(">undo"));
        const QModelIndex row = sample.window.findChild<QListView *>(QStringLiteral("paletteList"))->currentIndex();
        QCOMPARE(row.data().toString(), QStringLiteral("Undo"));
        QCOMPARE(row.data(PaletteModel::WhyRole).toString(), QStringLiteral("There is nothing to take back"));
        QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("not possible now")));
        QTest::keyClick(field(sample), Qt::Key_Return);
        QCOMPARE(undone.size(), 0);
        QVERIFY(sample.window.palette()->isVisible());
    }

    void allActionsSayWhyTheyAreDisabled()
    {
        SampleWindow sample; // nothing is open: much cannot be done
        sample.window.palette()->open();
        const auto *model = sample.window.findChild<QListView *>(QStringLiteral("paletteList"))->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, 0);
            if (!index.data(PaletteModel::EnabledRole).toBool())
                QVERIFY2(!index.data(PaletteModel::WhyRole).toString().isEmpty(), qPrintable(index.data().toString()));
        }
    }

    void wordsAreSearchedFor()
    {
        SampleWindow sample;
        start(sample);
        QSignalSpy wanted(sample.window.searching(), &Searching::wanted);
        sample.window.palette()->open();
        QTest::keyClicks(field(sample), QStringLiteral("qqzz spring"));
        QCOMPARE(rows(sample),
                 (QStringList{QStringLiteral("Search all mail for “qqzz spring”"), QStringLiteral("Search for mail from “qqzz spring”")}));
        QTest::keyClick(field(sample), Qt::Key_Down);
        QTest::keyClick(field(sample), Qt::Key_Return);
        QTRY_COMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<SearchText>().text, QStringLiteral("from:\"qqzz spring\""));
        QVERIFY(wanted.first().first().value<SearchText>().entered);
    }

    void onlyFoldersOnlyActions()
    {
        SampleWindow sample;
        start(sample);
        sample.window.palette()->open();
        field(sample)->setText(QStringLiteral("#"));
        QVERIFY(rows(sample).contains(QStringLiteral("Inbox")));
        QVERIFY(!rows(sample).contains(QStringLiteral("Delete")));
        field(sample)->setText(QStringLiteral("#arch"));
        QCOMPARE(rows(sample).first(), QStringLiteral("Archive"));
        field(sample)->setText(QStringLiteral(">"));
        QVERIFY(!rows(sample).contains(QStringLiteral("Projects / Umzug Köln")));
        // A name out of a mail or a server is text, whatever is in it.
        QTest::keyClick(field(sample), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(!sample.window.palette()->isVisible());
    }

    void itIsReadAloud()
    {
        SampleWindow sample;
        start(sample);
        sample.window.palette()->open();
        QAccessibleInterface *list =
            QAccessible::queryAccessibleInterface(sample.window.findChild<QListView *>(QStringLiteral("paletteList")));
        QVERIFY(list && list->childCount() > 10);
        for (int row = 0; row < list->childCount(); ++row) QVERIFY(!list->child(row)->text(QAccessible::Name).isEmpty());
        QVERIFY(!QAccessible::queryAccessibleInterface(field(sample))->text(QAccessible::Name).isEmpty());
    }

    /// covers: 10,000 folders stay as quick as ten. The figure is in the bench; here nobody may notice it by the rows.
    void tenThousandFolders()
    {
        SampleWindow sample;
        FolderDelta delta{SampleWindow::account, {}, {}};
        for (std::uint32_t i = 0; i < 10'000; ++i) {
            Folder folder;
            folder.id = FolderId{100 + i};
            folder.account = SampleWindow::account;
            folder.path = QStringLiteral("Projects/Client %1/Plans for %2").arg(i / 10).arg(2000 + i % 10);
            folder.mailbox = folder.path.toUtf8();
            folder.delimiter = '/';
            folder.subscribed = true;
            delta.changed << folder;
        }
        sample.folders.applyFolders(delta);
        sample.window.palette()->open();
        QElapsedTimer clock;
        clock.start();
        sample.window.palette()->open(); // closes
        sample.window.palette()->open();
        qint64 opening = clock.nsecsElapsed(), slowest = 0;
        QString typed;
        for (const QChar letter : QStringLiteral("client 777 plans 2007")) {
            typed += letter;
            clock.restart();
            field(sample)->setText(typed);
            slowest = std::max(slowest, clock.nsecsElapsed());
        }
        qInfo("opening %.1f ms, slowest key %.1f ms", double(opening) / 1e6, double(slowest) / 1e6);
        QCOMPARE(rows(sample).first(), QStringLiteral("Projects / Client 777 / Plans for 2007"));
    }
};

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
