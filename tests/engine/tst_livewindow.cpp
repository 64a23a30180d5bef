// SPDX-License-Identifier: GPL-3.0-or-later
// The road of truth as a whole: another client changes the mailbox, and the models show it by their signals, without a reset, with
// selection and position kept.
#include "rig.h"

#include "app/readerrows.h"
#include "listing/listing.h"
#include "models/flagmodel.h"
#include "models/foldertreemodel.h"
#include "models/messagelistmodel.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QThread>

using namespace godwit;
using namespace godwit::test;

namespace {

/// The wiring of the program between store, listing and models.
struct House : QObject {
    explicit House(Rig &rig) : store(rig.store)
    {
        const store::Paths paths = rig.paths;
        rows = new listing::Listing([paths] { return app::ReaderRows::open(paths); });
        rows->moveToThread(&thread);
        connect(&thread, &QThread::finished, rows, &QObject::deleteLater);
        connect(&rig.store, &store::Store::changed, rows, &listing::Listing::applyChanges);
        connect(&rig.store, &store::Store::changed, this, [this](const ChangeSet &changes) {
            for (const FolderDelta &delta : changes.folders) tree.applyFolders(delta);
            for (const FolderFlags &known : changes.folderFlags) flags.applyFolderFlags(known);
        });
        connect(rows, &listing::Listing::listChanged, &list, &models::MessageListModel::applyDelta);
        connect(rows, &listing::Listing::rowsReady, &list, &models::MessageListModel::applyRows);
        connect(&list, &models::MessageListModel::rowsWanted, rows, &listing::Listing::requestRows);
        thread.start();
        Account account;
        account.id = AccountId{1};
        account.name = QStringLiteral("Alice");
        tree.applyAccounts({account});
    }
    ~House() override
    {
        store.disconnect(rows);
        store.drain();
        thread.quit();
        thread.wait();
    }
    void open(FolderId folder)
    {
        list.setFolder(folder);
        list.setVisibleRange(0, 30);
        QMetaObject::invokeMethod(rows, [this, folder] { rows->open(folder); });
    }

    store::Store &store;
    QThread thread;
    listing::Listing *rows;
    models::FolderTreeModel tree;
    models::MessageListModel list;
    models::FlagModel flags;
};

QString subjectAt(const models::MessageListModel &list, int row)
{
    return list.index(row).data(models::MessageListModel::SubjectRole).toString();
}

} // namespace

class TestLiveWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anotherClientsChangesAreShownBySignals()
    {
        DovecotServer server;
        QVERIFY2(server.start(), qPrintable(server.failure()));
        ImapClient other;
        QVERIFY(other.login(server.imapPort()));
        for (int i = 1; i <= 40; ++i) QVERIFY(other.append("INBOX", letter(i), "\\Seen").ok());
        QVERIFY(other.command("CREATE Plans").ok());
        QVERIFY(other.command("SUBSCRIBE Plans").ok());

        Rig rig;
        House house(rig);
        QAbstractItemModelTester treeTester(&house.tree, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester listTester(&house.list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        rig.setAccount(Rig::accountFor(server, Security::ImplicitTls), "alicepw");
        QTRY_VERIFY_WITH_TIMEOUT(rig.refreshed > 0, 10000);
        const FolderId inbox = rig.folder(QStringLiteral("INBOX")).id;
        QTRY_VERIFY(house.tree.indexOf(inbox).isValid());
        house.open(inbox);
        rig.onEngine([&rig, inbox] { rig.engine.openFolder(inbox, AccountId{1}); });
        QTRY_COMPARE_WITH_TIMEOUT(house.list.rowCount(), 40, 10000);
        QTRY_COMPARE_WITH_TIMEOUT(subjectAt(house.list, 20), QStringLiteral("Letter 20"), 10000);
        QTRY_COMPARE_WITH_TIMEOUT(rig.status.state, AccountStatus::State::UpToDate, 10000);

        QItemSelectionModel selection(&house.list);
        selection.setCurrentIndex(house.list.index(20), QItemSelectionModel::ClearAndSelect);
        const QPersistentModelIndex top(house.list.index(10)); // the row at the top of a scrolled view
        QSignalSpy inserted(&house.list, &QAbstractItemModel::rowsInserted), removed(&house.list, &QAbstractItemModel::rowsRemoved),
            changed(&house.list, &QAbstractItemModel::dataChanged), listReset(&house.list, &QAbstractItemModel::modelReset),
            treeReset(&house.tree, &QAbstractItemModel::modelReset), flagsInserted(&house.flags, &QAbstractItemModel::rowsInserted),
            treeChanged(&house.tree, &QAbstractItemModel::dataChanged);

        // 3 new messages
        for (int i = 41; i <= 43; ++i) QVERIFY(other.append("INBOX", letter(i)).ok());
        QTRY_COMPARE_WITH_TIMEOUT(house.list.rowCount(), 43, 10000);
        int added = 0;
        for (const QList<QVariant> &signal : inserted) added += signal.at(2).toInt() - signal.at(1).toInt() + 1;
        QCOMPARE(added, 3);
        QCOMPARE(selection.currentIndex().row(), 23);
        QCOMPARE(top.row(), 13);
        QTRY_COMPARE(subjectAt(house.list, 0), QStringLiteral("Letter 43"));
        QTRY_COMPARE_WITH_TIMEOUT(house.tree.indexOf(inbox).data(models::FolderTreeModel::UnreadRole).toUInt(), 3u, 10000);
        QVERIFY(!treeChanged.isEmpty());

        // \Flagged
        QVERIFY(other.command("SELECT INBOX").ok());
        QVERIFY(other.command("STORE 40 +FLAGS (\\Flagged)").ok());
        QTRY_VERIFY_WITH_TIMEOUT(house.list.index(3).data(models::MessageListModel::FlaggedRole).toBool(), 10000);
        QVERIFY(!changed.isEmpty());

        // a keyword
        QVERIFY(other.command("STORE 40 +FLAGS ($Holiday)").ok());
        QTRY_VERIFY_WITH_TIMEOUT(
            house.list.index(3).data(models::MessageListModel::KeywordsRole).value<QByteArrayList>().contains("$Holiday"), 10000);
        QTRY_VERIFY_WITH_TIMEOUT(!flagsInserted.isEmpty(), 10000);

        // 2 expunged, above the selection and below it
        QVERIFY(other.command("STORE 42,2 +FLAGS (\\Deleted)").ok());
        QVERIFY(other.command("EXPUNGE").ok());
        QTRY_COMPARE_WITH_TIMEOUT(house.list.rowCount(), 41, 10000);
        int gone = 0;
        for (const QList<QVariant> &signal : removed) gone += signal.at(2).toInt() - signal.at(1).toInt() + 1;
        QCOMPARE(gone, 2);
        QCOMPARE(selection.currentIndex().row(), 22);
        QCOMPARE(subjectAt(house.list, 22), QStringLiteral("Letter 20"));

        // a folder renamed
        const FolderId plans = rig.folder(QStringLiteral("Plans")).id;
        QVERIFY(house.tree.indexOf(plans).isValid());
        QVERIFY(other.command("RENAME Plans Ideas").ok());
        QVERIFY(other.command("SUBSCRIBE Ideas").ok());
        QVERIFY(other.command("UNSUBSCRIBE Plans").ok());
        QTRY_VERIFY_WITH_TIMEOUT(!rig.folder(QStringLiteral("Plans")).selectable() || rig.folder(QStringLiteral("Plans")).id == FolderId{},
                                 10000);
        QTRY_VERIFY_WITH_TIMEOUT(house.tree.indexOf(rig.folder(QStringLiteral("Ideas")).id).isValid(), 10000);
        QTRY_VERIFY_WITH_TIMEOUT(!house.tree.folder(plans) || house.tree.folder(plans)->path == QStringLiteral("Ideas"), 10000);

        QCOMPARE(listReset.size(), 0);
        QCOMPARE(treeReset.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestLiveWindow)
#include "tst_livewindow.moc"
