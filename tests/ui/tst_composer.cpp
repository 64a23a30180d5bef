// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
class TestComposer : public QObject
{
    Q_OBJECT
};
QTEST_MAIN(TestComposer)
#include "tst_composer.moc"
