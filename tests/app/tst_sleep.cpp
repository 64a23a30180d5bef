// SPDX-License-Identifier: GPL-3.0-or-later
// The computer falls asleep and wakes (logind's PrepareForSleep): connections are not kept over it, and are made at once after it. Run by
// ownbus.sh, whose bus is the system's here.
#include "house.h"

#include "support/mailboxserver.h"

#include <QDBusConnection>
#include <QDBusMessage>

using namespace godwit;
using namespace godwit::test;
using namespace Qt::StringLiterals;

class TestSleep : public QObject
{
    Q_OBJECT

    static bool tell(bool start)
    {
        QDBusMessage signal =
            QDBusMessage::createSignal(u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s);
        signal << start;
        return QDBusConnection::sessionBus().send(signal);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(qEnvironmentVariableIsSet("GODWIT_TEST_OWN_BUS"), "run it by tests/app/ownbus.sh: it would speak for your computer");
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", qgetenv("DBUS_SESSION_BUS_ADDRESS"));
        QVERIFY(QDBusConnection::sessionBus().registerService(u"org.freedesktop.login1"_s));
    }
    void asleepAndAwake()
    {
        MailAccount mail;
        MailboxServer server(&mail, {"AUTH=PLAIN", "SASL-IR", "IDLE"});
        QVERIFY(server.start());
        House house;
        QVERIFY(house.addAccount(server.serverPort()));
        engine::Options options;
        options.firstRetry = std::chrono::hours(1); // at once, or not at all
        QVERIFY(house.start(options));
        QTRY_COMPARE_WITH_TIMEOUT(house.statusWords(), u"Up to date"_s, patience);
        QCOMPARE(server.connections(), 1);
        // The program may not listen yet: it does not wait for the bus.
        QTRY_COMPARE_WITH_TIMEOUT((tell(true), house.statusWords()), u"Offline"_s, patience);
        QVERIFY(tell(false));
        QTRY_COMPARE_WITH_TIMEOUT(house.statusWords(), u"Up to date"_s, patience);
        QCOMPARE(server.connections(), 2);
    }
};

QTEST_MAIN(TestSleep)
#include "tst_sleep.moc"
