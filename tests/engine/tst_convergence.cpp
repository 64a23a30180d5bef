// SPDX-License-Identifier: GPL-3.0-or-later
// The store becomes equal to the server: seeded histories on the test server. GODWIT_HISTORIES: how many; GODWIT_SEED: the first, or the
// one to look at.
#include "convergence.h"

using namespace godwit;
using namespace godwit::test;

class TestConvergence : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        // Thousands of profiles: what is durable there need not be durable on a disk.
        if (QFileInfo(QStringLiteral("/dev/shm")).isWritable()) qputenv("TMPDIR", "/dev/shm");
    }
    void histories()
    {
        bool told = false, one = false;
        const int count = qEnvironmentVariableIntValue("GODWIT_HISTORIES", &told);
        const int first = qEnvironmentVariableIntValue("GODWIT_SEED", &one);
        const quint32 from = one ? quint32(first) : 1, to = from + quint32(told ? count : one ? 1 : 200);
        int failed = 0;
        for (quint32 seed = from; seed < to; ++seed) {
            History history(seed);
            const QByteArray fault = history.run();
            if (fault.isEmpty()) continue;
            ++failed;
            qWarning("GODWIT_SEED=%u: %s\n%s", seed, fault.constData(), failed <= 3 ? history.story().constData() : "");
        }
        QCOMPARE(failed, 0);
    }
};

QTEST_GUILESS_MAIN(TestConvergence)
#include "tst_convergence.moc"
