// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/subscriptionmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace godwit;
using models::SubscriptionModel;

namespace {

Folder folder(quint32 id, const QString &path, bool subscribed)
{
    Folder result;
    result.id = FolderId{id};
    result.account = AccountId{1};
    result.path = path;
    result.delimiter = '/';
    result.subscribed = subscribed;
    return result;
}

} // namespace

class TestSubscriptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesAreNotedAndDropped();
    void aLevelIsAskedForOnce();
};

void TestSubscriptions::changesAreNotedAndDropped()
{
    SubscriptionModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset), pending(&model, &SubscriptionModel::pendingChanged);
    Account account;
    account.id = AccountId{1};
    account.name = QStringLiteral("Home");
    model.applyAccounts({account});
    Folder gone = folder(4, QStringLiteral("gone"), true);
    gone.attributes = FolderAttribute::NonExistent;
    model.applyFolders({.account = AccountId{1},
                        .changed = {folder(1, QStringLiteral("a"), true), folder(2, QStringLiteral("b"), false),
                                    folder(3, QStringLiteral("c/d"), false), gone},
                        .removed = {}});
    const auto state = [&](quint32 id) { return model.indexOf(FolderId{id}).data(Qt::CheckStateRole).value<Qt::CheckState>(); };
    QCOMPARE(state(1), Qt::Checked);
    QCOMPARE(state(2), Qt::Unchecked); // not subscribed, and shown
    QVERIFY(model.indexOf(FolderId{4}).flags() & Qt::ItemIsUserCheckable);
    const QModelIndex mereParent = model.indexOf(FolderId{3}).parent();
    QVERIFY(!mereParent.data(Qt::CheckStateRole).isValid());
    QVERIFY(!model.setData(mereParent, Qt::Checked, Qt::CheckStateRole));

    QVERIFY(model.setData(model.indexOf(FolderId{2}), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(model.setData(model.indexOf(FolderId{1}), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(pending.size(), 1);
    QCOMPARE(state(1), Qt::Unchecked);
    const QList<wish::Subscribe> wishes = model.pendingChanges();
    QCOMPARE(wishes.size(), 2);
    QCOMPARE(wishes.at(0).folder, FolderId{1});
    QCOMPARE(wishes.at(0).on, false);
    QCOMPARE(wishes.at(1).on, true);

    QVERIFY(model.setData(model.indexOf(FolderId{1}), Qt::Checked, Qt::CheckStateRole)); // back as it was
    QCOMPARE(model.pendingChanges().size(), 1);
    model.applyFolders({.account = AccountId{1}, .changed = {folder(2, QStringLiteral("b"), true)}, .removed = {}}); // became true
    QVERIFY(!model.hasPendingChanges());
    QCOMPARE(state(2), Qt::Checked);

    QVERIFY(model.setData(model.indexOf(FolderId{4}), Qt::Unchecked, Qt::CheckStateRole));
    model.discardChanges();
    QCOMPARE(state(4), Qt::Checked);
    QVERIFY(!model.hasPendingChanges());
    QCOMPARE(pending.size(), 4);
    QCOMPARE(reset.size(), 0);
}

/// Where there are too many for one list: what is below a folder is wanted when somebody looks there.
void TestSubscriptions::aLevelIsAskedForOnce()
{
    SubscriptionModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    tester.setUseFetchMore(false);
    Account account;
    account.id = AccountId{1};
    model.applyAccounts({account});
    Folder comp = folder(1, QStringLiteral("comp"), false), de = folder(2, QStringLiteral("de"), false);
    comp.mailbox = "comp";
    de.mailbox = "de";
    comp.attributes = de.attributes = FolderAttribute::HasChildren;
    model.applyFolders({.account = AccountId{1}, .changed = {comp, de, folder(3, QStringLiteral("alone"), false)}, .removed = {}});
    QSignalSpy wanted(&model, &SubscriptionModel::levelWanted);
    const auto at = [&](quint32 id) { return model.indexOf(FolderId{id}); };
    QVERIFY(!model.isWhole(AccountId{1}));
    QVERIFY(model.hasChildren(at(1)) && model.canFetchMore(at(1)));
    QVERIFY(!model.hasChildren(at(3)) && !model.canFetchMore(at(3)));
    model.fetchMore(at(1));
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().at(0).value<AccountId>(), AccountId{1});
    QCOMPARE(wanted.first().at(1).toByteArray(), QByteArray("comp/"));
    model.fetchMore(at(1));
    QCOMPARE(wanted.size(), 1);
    Folder below = folder(4, QStringLiteral("comp/lang"), false);
    model.applyFolders({.account = AccountId{1}, .changed = {below}, .removed = {}});
    QVERIFY(model.hasChildren(at(1)) && !model.canFetchMore(at(1)));
    QVERIFY(model.canFetchMore(at(2)));
    model.applyFolders({.account = AccountId{1}, .changed = {}, .removed = {FolderId{4}}}); // the list was read anew
    QVERIFY(model.canFetchMore(at(1)));
}

QTEST_MAIN(TestSubscriptions)
#include "tst_subscriptions.moc"
