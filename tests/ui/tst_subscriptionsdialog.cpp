// SPDX-License-Identifier: GPL-3.0-or-later
// The subscriptions dialog, by keyboard and mouse.
#include "models/subscriptionmodel.h"
#include "ui/subscriptionfilter.h"
#include "ui/subscriptionsdialog.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace godwit;
using models::SubscriptionModel;

namespace {

constexpr AccountId account{1};

Folder folder(quint32 id, const QString &path, bool subscribed, Role role = Role::None, NamespaceKind space = NamespaceKind::Personal)
{
    Folder folder;
    folder.id = FolderId{id};
    folder.account = account;
    folder.path = path;
    folder.mailbox = path.toUtf8();
    folder.delimiter = '/';
    folder.subscribed = subscribed;
    folder.role = role;
    folder.space = space;
    return folder;
}

struct Opened {
    explicit Opened(const QList<Folder> &folders)
    {
        Account mine;
        mine.id = account;
        mine.name = QStringLiteral("Work");
        model.applyAccounts({mine});
        model.applyFolders({account, folders, {}});
        dialog = std::make_unique<ui::SubscriptionsDialog>(&model, account, mine.name);
        dialog->show();
        tree = find<QTreeView>("subscriptions");
    }
    template <class W> W *find(const char *name) { return dialog->findChild<W *>(QString::fromLatin1(name)); }
    QModelIndex row(const QString &name)
    {
        const auto rows = tree->model()->match(tree->model()->index(0, 0, tree->rootIndex()), Qt::DisplayRole, name, 1,
                                               Qt::MatchExactly | Qt::MatchRecursive);
        return rows.value(0);
    }
    bool isChecked(const QString &name) { return row(name).data(Qt::CheckStateRole).toInt() == Qt::Checked; }
    void press(const QString &name, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        tree->setFocus();
        tree->setCurrentIndex(row(name));
        QTest::keyClick(tree, key, modifiers);
    }
    QStringList preview()
    {
        QCoreApplication::processEvents();
        const auto *changes = find<QListView>("changes")->model();
        QStringList lines;
        for (int i = 0; i < changes->rowCount(); ++i) lines << changes->index(i, 0).data().toString();
        return lines;
    }

    SubscriptionModel model;
    std::unique_ptr<ui::SubscriptionsDialog> dialog;
    QTreeView *tree = nullptr;
};

QList<Folder> sample()
{
    Folder gone = folder(9, QStringLiteral("Old list"), true);
    gone.attributes = FolderAttribute::NonExistent;
    return {folder(1, QStringLiteral("INBOX"), true, Role::Inbox),
            folder(2, QStringLiteral("Projects"), false),
            folder(3, QStringLiteral("Projects/Budget"), true),
            folder(4, QStringLiteral("Projects/Move"), false),
            folder(5, QStringLiteral("Projects/Move/Köln"), false),
            folder(6, QStringLiteral("Sent"), false, Role::Sent),
            folder(7, QStringLiteral("Public/news"), false, Role::None, NamespaceKind::Shared),
            folder(8, QStringLiteral("Shared/bob/Plans"), true, Role::None, NamespaceKind::OtherUsers),
            gone};
}

/// Like a server of news groups: 100 hierarchies of 100.
QList<Folder> tenThousand()
{
    QList<Folder> folders;
    for (quint32 i = 0; i < 10'000; ++i)
        folders << folder(
            i + 1, QStringLiteral("comp%1/lang%2").arg(i / 100, 2, 10, QLatin1Char('0')).arg(i % 100, 2, 10, QLatin1Char('0')), i % 7 == 0);
    return folders;
}

} // namespace

class TestSubscriptionsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spaceChecksOneAndShiftSpaceABranch()
    {
        Opened opened(sample());
        QAbstractItemModelTester tester(opened.tree->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        opened.press(QStringLiteral("Projects"), Qt::Key_Space);
        QVERIFY(opened.isChecked(QStringLiteral("Projects")) && !opened.isChecked(QStringLiteral("Move")));
        opened.press(QStringLiteral("Projects"), Qt::Key_Space);
        QVERIFY(!opened.model.hasPendingChanges());
        opened.press(QStringLiteral("Projects"), Qt::Key_Space, Qt::ShiftModifier);
        for (const char *name : {"Projects", "Move", "Köln", "Budget"}) QVERIFY(opened.isChecked(QString::fromUtf8(name)));
        QCOMPARE(opened.model.pendingCount(), 3); // one of them was subscribed
        QCOMPARE(opened.find<QPushButton>("apply")->text(), QStringLiteral("Apply 3 changes"));
        QCOMPARE(opened.row(QStringLiteral("Projects")).data(SubscriptionModel::SubscribedBelowRole).toInt(), 3);
        opened.press(QStringLiteral("Projects"), Qt::Key_Space, Qt::ShiftModifier);
        QCOMPARE(opened.model.pendingCount(), 1);
        QVERIFY(!opened.isChecked(QStringLiteral("Budget")));
        // A mere parent is no folder; its branch is one all the same.
        opened.press(QStringLiteral("Public"), Qt::Key_Space);
        QVERIFY(!opened.isChecked(QStringLiteral("news")));
        opened.press(QStringLiteral("Public"), Qt::Key_Space, Qt::ShiftModifier);
        QVERIFY(opened.isChecked(QStringLiteral("news")));
    }

    void theMenuChecksABranch()
    {
        Opened opened(sample());
        opened.tree->expandAll();
        Q_EMIT opened.tree->customContextMenuRequested(opened.tree->visualRect(opened.row(QStringLiteral("Move"))).center());
        auto *menu = opened.find<QMenu>("branchMenu");
        QVERIFY(menu);
        menu->findChild<QAction *>(QStringLiteral("subscribeBranch"))->trigger();
        QVERIFY(opened.isChecked(QStringLiteral("Move")) && opened.isChecked(QStringLiteral("Köln")));
        QVERIFY(!opened.isChecked(QStringLiteral("Projects")));
    }

    void whatWillChangeStandsThereInWords()
    {
        Opened opened(sample());
        auto *changes = opened.find<QListView>("changes");
        QVERIFY(!changes->isVisible());
        opened.press(QStringLiteral("Move"), Qt::Key_Space);
        opened.press(QStringLiteral("Budget"), Qt::Key_Space);
        opened.press(QStringLiteral("Inbox"), Qt::Key_Space);
        opened.press(QStringLiteral("Old list"), Qt::Key_Space);
        const QStringList lines = opened.preview();
        QVERIFY(changes->isVisible());
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines.at(0).contains(QLatin1String("INBOX")) && lines.at(0).contains(QLatin1String("still shown here")));
        QVERIFY(lines.at(1).contains(QLatin1String("Projects/Budget")) && lines.at(1).contains(QLatin1String("stay on the server")));
        QVERIFY(lines.at(2).contains(QLatin1String("from now on")));
        QVERIFY(lines.at(3).contains(QLatin1String("not on the server any more")));
        changes->setFocus();
        changes->setCurrentIndex(changes->model()->index(1, 0));
        QTest::keyClick(changes, Qt::Key_Delete);
        QVERIFY(opened.isChecked(QStringLiteral("Budget")));
        QCOMPARE(opened.preview().size(), 3);
        QSignalSpy applied(opened.dialog.get(), &ui::SubscriptionsDialog::applied);
        opened.find<QPushButton>("apply")->click();
        QCOMPARE(applied.size(), 1); // together: one thing to undo
        QCOMPARE(applied.first().first().value<QList<wish::Subscribe>>().size(), 3);
        QVERIFY(!opened.model.hasPendingChanges());
    }

    void whatIsGoneIsShownAndRemoved()
    {
        Opened opened(sample());
        auto *gone = opened.find<QPushButton>("gone");
        QVERIFY(gone->isVisible());
        QVERIFY(ui::SubscriptionDelegate::note(opened.row(QStringLiteral("Old list"))).contains(QLatin1String("no longer on the server")));
        gone->click();
        QVERIFY(!opened.isChecked(QStringLiteral("Old list")));
        QVERIFY(!gone->isVisible());
        QCOMPARE(opened.model.pendingCount(), 1);
    }

    void eachKindSaysWhatItIs()
    {
        Opened opened(sample());
        const auto note = [&](const char *name) { return ui::SubscriptionDelegate::note(opened.row(QString::fromUtf8(name))); };
        QCOMPARE(note("news"), QStringLiteral("shared"));
        QCOMPARE(note("Plans"), QStringLiteral("somebody else’s"));
        QCOMPARE(note("Sent"), QStringLiteral("always shown"));
        QCOMPARE(note("Projects"), QStringLiteral("1 of 3 below it subscribed"));
    }

    void kindsAndWordsNarrow()
    {
        Opened opened(sample());
        auto *which = opened.find<QComboBox>("which");
        const auto choose = [&](ui::SubscriptionFilter::Which kind) { which->setCurrentIndex(which->findData(int(kind))); };
        choose(ui::SubscriptionFilter::Which::Subscribed);
        QVERIFY(opened.row(QStringLiteral("Budget")).isValid() && opened.row(QStringLiteral("Projects")).isValid()); // with what is above
        QVERIFY(!opened.row(QStringLiteral("Move")).isValid());
        choose(ui::SubscriptionFilter::Which::Gone);
        QCOMPARE(opened.tree->model()->rowCount(opened.tree->rootIndex()), 1);
        choose(ui::SubscriptionFilter::Which::Changed);
        QVERIFY(opened.find<QLabel>("none")->isVisible());
        choose(ui::SubscriptionFilter::Which::All);
        opened.press(QStringLiteral("Move"), Qt::Key_Space);
        choose(ui::SubscriptionFilter::Which::Changed);
        QVERIFY(opened.row(QStringLiteral("Move")).isValid() && !opened.row(QStringLiteral("Budget")).isValid());
        opened.press(QStringLiteral("Move"), Qt::Key_Space);
        QVERIFY(opened.row(QStringLiteral("Move")).isValid()); // it stays under the mouse
        choose(ui::SubscriptionFilter::Which::All);
        opened.find<QLineEdit>("find")->setText(QStringLiteral("köl"));
        QVERIFY(opened.row(QStringLiteral("Köln")).isValid() && !opened.row(QStringLiteral("Budget")).isValid());
        QVERIFY(opened.tree->isExpanded(opened.row(QStringLiteral("Move"))));
        QTest::keyClick(opened.find<QLineEdit>("find"), Qt::Key_Return); // goes to what was found, and applies nothing
        QVERIFY(opened.dialog->isVisible());
        QCOMPARE(opened.tree->currentIndex(), opened.row(QStringLiteral("Köln")));
        QTest::keyClick(opened.tree, Qt::Key_Space);
        QVERIFY(opened.isChecked(QStringLiteral("Köln")));
    }

    /// Made, renamed or deleted elsewhere while the dialog is open.
    void theListFollows()
    {
        Opened opened(sample());
        opened.press(QStringLiteral("Move"), Qt::Key_Space);
        opened.model.applyFolders({account, {folder(20, QStringLiteral("Made elsewhere"), false)}, {FolderId{3}}});
        QVERIFY(opened.row(QStringLiteral("Made elsewhere")).isValid());
        QVERIFY(!opened.row(QStringLiteral("Budget")).isValid());
        QCOMPARE(opened.model.pendingCount(), 1);
        opened.model.applyFolders({account, {folder(4, QStringLiteral("Projects/Move"), true)}, {}}); // somebody did it already
        QVERIFY(!opened.find<QPushButton>("apply")->isEnabled());
    }

    void offlineIsSaid()
    {
        Opened opened(sample());
        QVERIFY(!opened.find<QLabel>("offline")->isVisible());
        opened.dialog->setOffline(true);
        QVERIFY(opened.find<QLabel>("offline")->isVisible());
    }

    /// Ten times the budget is a hang; the figures are in the bench.
    void tenThousandFoldersHangNothing()
    {
        QElapsedTimer clock;
        const QList<Folder> folders = tenThousand();
        Opened opened(folders);
        clock.start();
        ui::SubscriptionsDialog dialog(&opened.model, account, QStringLiteral("Work"));
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(opened.tree->model()->rowCount(opened.tree->rootIndex()), 100);
        clock.restart();
        opened.model.checkBranch(opened.model.indexOf(account), true);
        QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(opened.model.pendingSubscriptions(), qsizetype(10'000 - 1429));
        opened.find<QLineEdit>("find")->setText(QStringLiteral("lang07"));
        QVERIFY2(clock.elapsed() < 4000, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(opened.tree->model()->rowCount(opened.row(QStringLiteral("comp42"))), 1);
    }
};

QTEST_MAIN(TestSubscriptionsDialog)
#include "tst_subscriptionsdialog.moc"
