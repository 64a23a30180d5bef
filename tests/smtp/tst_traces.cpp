// SPDX-License-Identifier: GPL-3.0-or-later
#include "smtptrace.h"

#include <QFileInfo>
#include <QTest>

using namespace godwit::smtptrace;

/// Each trace, fed in the segments that it shows, octet by octet, and cut off after every octet.
class TestTraces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void trace_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("bytewise");
        QVERIFY(traces().size() >= 40);
        for (const QString &path : traces()) {
            const QString name = QFileInfo(path).fileName();
            QTest::newRow(qPrintable(name + QStringLiteral(" whole"))) << path << false;
            QTest::newRow(qPrintable(name + QStringLiteral(" byte by byte"))) << path << true;
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

    void cutAnywhere_data()
    {
        QTest::addColumn<QString>("path");
        for (const QString &path : traces()) QTest::newRow(qPrintable(QFileInfo(path).fileName())) << path;
    }
    void cutAnywhere()
    {
        QFETCH(QString, path);
        const Trace trace = readTrace(path);
        const qsizetype size = serverOctets(trace).size();
        for (qsizetype cut = 0; cut <= size; ++cut) {
            if (cut > 3000 && cut < size - 100) cut = size - 100; // many of the same octet, but for its end
            const QByteArray fault = runCut(trace, cut);
            QVERIFY2(fault.isEmpty(), (fault + " when cut after " + QByteArray::number(cut)).constData());
        }
    }
};

QTEST_GUILESS_MAIN(TestTraces)
#include "tst_traces.moc"
