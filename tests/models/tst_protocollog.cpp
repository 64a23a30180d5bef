// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocollogfilter.h"
#include "models/protocollogmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace godwit;
using models::ProtocolLogModel;

namespace {

QList<ProtocolLine> lines(int first, int count)
{
    QList<ProtocolLine> result;
    for (int i = first; i < first + count; ++i)
        result.append({.account = AccountId{1},
                       .connection = 2,
                       .time = 1'700'000'000'000,
                       .direction = ProtocolLine::Direction::Sent,
                       .text = QByteArray::number(i)});
    return result;
}

} // namespace

class TestProtocolLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ring();
    void harmlessText();
    void filter();
    void pause();
};

void TestProtocolLog::ring()
{
    ProtocolLogModel model(nullptr, 10);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const auto at = [&](int row) { return model.index(row).data(ProtocolLogModel::TextRole).toString(); };
    model.applyLines(lines(0, 8));
    QCOMPARE(model.rowCount(), 8);
    model.applyLines(lines(8, 5));
    QCOMPARE(model.rowCount(), 10);
    QCOMPARE(at(0), QStringLiteral("3"));
    QCOMPARE(at(9), QStringLiteral("12"));
    model.applyLines(lines(100, 50));
    QCOMPARE(model.rowCount(), 10);
    QCOMPARE(at(0), QStringLiteral("140"));
    model.applyLines({});
    model.clear();
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(reset.size(), 0);
}

void TestProtocolLog::harmlessText()
{
    ProtocolLogModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QList<ProtocolLine> line = lines(0, 1);
    line[0].direction = ProtocolLine::Direction::Received;
    line[0].text = "* OK \x1B]0;pwn\x07 <b>" + QByteArray(100'000, 'x');
    model.applyLines(line);
    const QString text = model.index(0).data(ProtocolLogModel::TextRole).toString();
    QVERIFY(text.startsWith(QStringLiteral("* OK \uFFFD]0;pwn\uFFFD <b>xxx")));
    QVERIFY(text.size() < 5'000);
    QVERIFY(model.index(0).data().toString().contains(QStringLiteral("#2  S: * OK")));
    QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("Received")));
}

void TestProtocolLog::filter()
{
    ProtocolLogModel model;
    models::ProtocolLogFilter filter;
    filter.setSourceModel(&model);
    QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto two = lines(1, 2);
    two[0].text = "A1 SELECT \"Taxes\"";
    two[1].text = "* OK anna@example.org";
    two[1].account = AccountId{2};
    model.applyLines(two);
    QCOMPARE(filter.rowCount(), 2);
    filter.setText(QStringLiteral("sele"));
    QCOMPARE(filter.rowCount(), 1);
    QVERIFY(filter.plainText(false).contains(QStringLiteral("Taxes")));
    QVERIFY(!filter.plainText(true).contains(QStringLiteral("Taxes")));
    filter.setText({});
    filter.setAccount(AccountId{2});
    QCOMPARE(filter.rowCount(), 1);
    QVERIFY(filter.plainText(true).endsWith(QStringLiteral("…@…\n")));
}

void TestProtocolLog::pause()
{
    ProtocolLogModel model(nullptr, 4);
    models::ProtocolLogFilter filter;
    filter.setSourceModel(&model);
    QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.applyLines(lines(0, 3));
    filter.setPaused(true);
    model.applyLines(lines(3, 2)); // one of the three old ones goes
    QCOMPARE(filter.rowCount(), 2);
    QCOMPARE(filter.index(1, 0).data(ProtocolLogModel::TextRole).toString(), QStringLiteral("2"));
    filter.setPaused(false);
    QCOMPARE(filter.rowCount(), 4);
}

QTEST_MAIN(TestProtocolLog)
#include "tst_protocollog.moc"
