// SPDX-License-Identifier: GPL-3.0-or-later
#include "trace.h"

#include <QDir>
#include <QTest>

using namespace godwit::scenario;

/// Each *.trace here, fed in the segments that it shows and octet by octet.
class TestScenario : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void trace_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("bytewise");
        const QDir folder(QStringLiteral(GODWIT_TESTS "/scenario"));
        const QStringList names = folder.entryList({QStringLiteral("*.trace")}, QDir::Files, QDir::Name);
        QVERIFY(names.size() >= 25);
        for (const QString &name : names) {
            QTest::newRow(qPrintable(name + QStringLiteral(" whole"))) << folder.filePath(name) << false;
            QTest::newRow(qPrintable(name + QStringLiteral(" byte by byte"))) << folder.filePath(name) << true;
        }
    }

    void trace()
    {
        QFETCH(QString, path);
        QFETCH(bool, bytewise);
        const Trace trace = readTrace(path);
        QVERIFY(!trace.steps.empty());
        const QByteArray fault = run(trace, bytewise);
        QVERIFY2(fault.isEmpty(), fault.constData());
    }
};

QTEST_GUILESS_MAIN(TestScenario)
#include "tst_scenario.moc"
