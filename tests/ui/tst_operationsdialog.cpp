// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/operationsdialog.h"

#include "models/operationsmodel.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace godwit;
using State = Operation::State;

namespace {

Operation operation(quint64 id, State state)
{
    Operation result;
    result.id = OperationId{id};
    result.account = AccountId{1};
    result.kind = Operation::Kind::Move;
    result.mailbox = "INBOX";
    result.target = "Archive";
    result.uids = UidSet::range(Uid{1}, Uid{3});
    result.state = state;
    if (state == State::Refused) result.error = Error{Error::Kind::No, "OVERQUOTA", QStringLiteral("<b>Quota</b> exceeded"), {}};
    return result;
}

} // namespace

class TestOperationsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasStoppedIsSeenFirst()
    {
        models::OperationsModel model;
        model.applyOperations({operation(1, State::Queued), operation(2, State::Refused), operation(3, State::Sent)}, {});
        ui::OperationsDialog dialog(&model);
        dialog.show();
        auto *list = dialog.findChild<QTreeView *>(QStringLiteral("operations"));
        auto *details = dialog.findChild<QLabel *>(QStringLiteral("operationDetails"));
        auto *retry = dialog.findChild<QPushButton *>(QStringLiteral("retry"));
        auto *drop = dialog.findChild<QPushButton *>(QStringLiteral("drop"));
        QCOMPARE(list->currentIndex().row(), 1);
        QVERIFY(details->text().contains(QStringLiteral("<b>Quota</b> exceeded")));
        QCOMPARE(details->textFormat(), Qt::PlainText);
        QVERIFY(retry->isEnabled() && drop->isEnabled());
        QSignalSpy retried(&dialog, &ui::OperationsDialog::retryWanted), dropped(&dialog, &ui::OperationsDialog::dropWanted);
        list->selectAll();
        QTest::mouseClick(retry, Qt::LeftButton);
        QCOMPARE(retried.at(0).at(0).value<QList<OperationId>>(), QList{OperationId{2}}); // the others are under way
        QTest::mouseClick(drop, Qt::LeftButton);
        QCOMPARE(dropped.at(0).at(0).value<QList<OperationId>>(), (QList{OperationId{1}, OperationId{2}})); // not the one that was sent
        list->setCurrentIndex(model.index(2, 0));
        QVERIFY(!retry->isEnabled() && !drop->isEnabled());
        QVERIFY(!details->text().isEmpty());
    }

    void emptyAndFilledWhileItIsOpen()
    {
        models::OperationsModel model;
        ui::OperationsDialog dialog(&model);
        dialog.show();
        auto *list = dialog.findChild<QTreeView *>(QStringLiteral("operations"));
        QVERIFY(!list->isVisible());
        model.applyOperations({operation(1, State::Queued)}, {});
        QVERIFY(list->isVisible());
        QCOMPARE(model.data(model.index(0, models::OperationsModel::State)).toString(), QStringLiteral("Waiting to be sent"));
        model.applyOperations({}, {OperationId{1}});
        QVERIFY(!list->isVisible());
        QVERIFY(!dialog.findChild<QPushButton *>(QStringLiteral("drop"))->isEnabled());
    }
};

QTEST_MAIN(TestOperationsDialog)
#include "tst_operationsdialog.moc"
