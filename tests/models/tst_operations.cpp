// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operationsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace godwit;
using models::OperationsModel;

namespace {

Operation operation(quint64 id, Operation::Kind kind = Operation::Kind::Move)
{
    Operation result;
    result.id = OperationId{id};
    result.account = AccountId{1};
    result.kind = kind;
    result.mailbox = "INBOX";
    result.target = "&AMQ-";
    result.uids = UidSet::range(Uid{1}, Uid{3});
    return result;
}

} // namespace

class TestOperations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void journalOrder();
    void refusalsTellWhy();
    void whatIsNotCertainIsNotCalledRefused();
    void namesOfFolders();
    void everyKindIsNamed();
    void stepsAreNotTold();
};

void TestOperations::journalOrder()
{
    OperationsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.applyOperations({operation(5), operation(2), operation(9)}, {});
    const QPersistentModelIndex five = model.index(1, 0);
    QCOMPARE(five.data(OperationsModel::OperationRole).value<Operation>().id, OperationId{5});
    QCOMPARE(model.waitingCount(AccountId{1}), 3);
    QCOMPARE(model.waitingCount(AccountId{2}), 0);
    ChangeSet changes;
    changes.operations = {operation(7), operation(3)};
    changes.operationsDone = {OperationId{2}, OperationId{3}, OperationId{4}}; // 3 came and went in one, 4 was never heard of
    model.applyChanges(changes);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(five.row(), 0);
    QCOMPARE(reset.size(), 0);
}

void TestOperations::refusalsTellWhy()
{
    OperationsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.applyOperations({operation(1)}, {});
    QVERIFY(model.index(0, 0).data(OperationsModel::ErrorRole).toString().isEmpty());
    Operation refused = operation(1);
    refused.state = Operation::State::Refused;
    refused.error.kind = Error::Kind::No;
    refused.error.serverText = QStringLiteral("Over <b>quota");
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.applyOperations({refused}, {});
    QCOMPARE(changed.size(), 1);
    QVERIFY(model.index(0, 0).data(OperationsModel::ErrorRole).toString().contains(QStringLiteral("Over <b>quota")));
    QVERIFY(model.index(0, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Refused")));
    QCOMPARE(model.waitingCount(AccountId{1}), 0);
    QCOMPARE(model.stoppedCount(AccountId{1}), 1);
}

void TestOperations::whatIsNotCertainIsNotCalledRefused()
{
    OperationsModel model;
    Operation unknown = operation(1), parked = operation(2);
    unknown.state = Operation::State::MayHaveHappened;
    unknown.error = Error{Error::Kind::Network, {}, {}, {}};
    parked.state = Operation::State::Parked;
    parked.error = Error{Error::Kind::Invalid, {}, {}, QStringLiteral("It needs a change before it.")};
    model.applyOperations({unknown, parked}, {});
    const QString why = model.indexOf(OperationId{1}).data(OperationsModel::ErrorRole).toString();
    QVERIFY2(why.contains(QLatin1String("not repeated by itself")), qPrintable(why)); // a lost connection is: but not this
    QCOMPARE(model.indexOf(OperationId{2}).data(OperationsModel::ErrorRole).toString(), QStringLiteral("It needs a change before it."));
    QVERIFY(!model.indexOf(OperationId{3}).isValid());
}

void TestOperations::namesOfFolders()
{
    OperationsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.applyOperations({operation(1)}, {});
    QVERIFY(model.index(0, 0).data().toString().contains(QStringLiteral("&AMQ-")));
    Folder target;
    target.id = FolderId{1};
    target.mailbox = "&AMQ-";
    target.path = QStringLiteral("Ä");
    model.applyFolders({.account = AccountId{1}, .changed = {target}, .removed = {}});
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("Move 3 messages from INBOX to Ä"));
}

void TestOperations::everyKindIsNamed()
{
    OperationsModel model;
    QSet<QString> texts;
    for (int kind = int(Operation::Kind::ChangeFlags); kind <= int(Operation::Kind::CopyAcross); ++kind)
        model.applyOperations({operation(quint64(kind), Operation::Kind(kind))}, {});
    for (int row = 0; row < model.rowCount(); ++row) texts.insert(model.index(row, 0).data().toString());
    QCOMPARE(texts.size(), 13);
}

/// A person moves messages; how that is done is no matter to her, unless a step stops.
void TestOperations::stepsAreNotTold()
{
    OperationsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Account other;
    other.id = AccountId{2};
    other.name = QStringLiteral("Work");
    model.applyAccounts({other});
    Operation across = operation(1, Operation::Kind::MoveAcross), step = operation(2, Operation::Kind::Append);
    across.toAccount = AccountId{2};
    step.account = AccountId{2};
    step.carries = across.id;
    model.applyOperations({across, step}, {});
    QCOMPARE(model.rowCount(), 1);
    QVERIFY2(model.index(0, 0).data().toString().contains(QStringLiteral("Work")), qPrintable(model.index(0, 0).data().toString()));
    QCOMPARE(model.waitingCount(AccountId{2}), 0);
    step.kind = Operation::Kind::Expunge; // the same row, later
    step.account = across.account;
    step.state = Operation::State::Parked;
    model.applyOperations({step}, {across.id});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.stoppedCount(across.account), 1);
}

QTEST_MAIN(TestOperations)
#include "tst_operations.moc"
