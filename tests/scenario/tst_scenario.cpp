// SPDX-License-Identifier: GPL-3.0-or-later
#include "trace.h"

#include <QDir>
#include <QTest>

using namespace godwit::scenario;

/// Each *.trace here, fed in the segments that it shows, octet by octet, and cut off after every octet.
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

    void cutAnywhere_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(GODWIT_TESTS "/scenario"));
        for (const QString &name : folder.entryList({QStringLiteral("*.trace")}, QDir::Files, QDir::Name))
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }

    void cutAnywhere()
    {
        QFETCH(QString, path);
        const Trace trace = readTrace(path);
        const qsizetype size = serverOctets(trace).size();
        for (qsizetype cut = 0; cut <= size; ++cut) {
            if (cut > 3000 && cut < size - 100) cut = size - 100; // a megabyte of the same octet, but for its end
            const QByteArray fault = runCut(trace, cut);
            QVERIFY2(fault.isEmpty(), (fault + " when cut after " + QByteArray::number(cut)).constData());
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
