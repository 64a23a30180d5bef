// SPDX-License-Identifier: GPL-3.0-or-later
// How a server that has no NOTIFY is watched: connections beside the first, within a budget, and what becomes of them.
#include "comparison.h"
#include "support/testletter.h"

using namespace godwit;
using namespace godwit::test;
using namespace Qt::StringLiterals;

class TestWatch : public QObject
{
    Q_OBJECT

    MailAccount m_mail;
    std::unique_ptr<MailboxServer> m_server;

    void begin(const QByteArrayList &capabilities)
    {
        m_server = std::make_unique<MailboxServer>(&m_mail, QByteArrayList{"AUTH=PLAIN", "SASL-IR"} + capabilities);
        QVERIFY(m_server->start());
    }
    static engine::Options unhurried()
    {
        engine::Options options = hasty();
        options.poll = 1h; // nobody asks
        return options;
    }
    /// Signs in and opens the folder, until it is watched.
    void enter(Rig &rig, const QString &folder)
    {
        rig.setAccount(accountOf(m_server->serverPort()), "alicepw");
        QTRY_VERIFY(rig.refreshed > 0);
        open(rig, folder);
    }
    void open(Rig &rig, const QString &name)
    {
        const Folder folder = rig.folder(name);
        rig.onEngine([&rig, id = folder.id] { rig.engine.openFolder(id, AccountId{1}); });
        QTRY_VERIFY(rig.status.open == folder.mailbox && rig.status.state == AccountStatus::State::UpToDate);
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const char *name : {"A", "B", "C", "D", "E"}) m_mail.create(name);
    }

    void theBudgetIsKept()
    {
        begin({"IDLE"});
        Rig rig(unhurried());
        enter(rig, u"A"_s);
        for (const QString &name : {u"B"_s, u"C"_s, u"D"_s, u"E"_s}) {
            QTRY_VERIFY(rig.status.idleOn.contains("INBOX"));
            open(rig, name);
        }
        // INBOX and what was open last; looking at folders one after the other makes no more of them.
        QTRY_COMPARE((open(rig, u"E"_s), rig.status.idleOn.size()), 3);
        QVERIFY(rig.status.idleOn.contains("INBOX"));
        QCOMPARE(watchOf(rig.status, "E"), u"IDLE"_s);
        m_mail.append(m_mail.open("INBOX"), letterNamed("one"), {}, 1);
        QTRY_COMPARE(rig.folder(u"INBOX"_s).total, 1u);
    }

    void noBudget()
    {
        begin({"IDLE"});
        engine::Options options = unhurried();
        options.connections = 1;
        Rig rig(options);
        enter(rig, u"A"_s);
        QCOMPARE(watchOf(rig.status, "INBOX"), u"STATUS"_s);
        QCOMPARE(watchOf(rig.status, "A"), u"IDLE"_s);
        QCOMPARE(m_server->connections(), 1);
    }

    /// The server allows one: it is asked once for another one, not again and again.
    void tooManyConnections()
    {
        begin({"IDLE"});
        m_server->allowConnections(1);
        engine::Options options = hasty();
        Rig rig(options);
        enter(rig, u"A"_s);
        QTRY_COMPARE(m_server->connections(), 2);
        const int commands = m_server->commands();
        QTRY_VERIFY(m_server->commands() > commands + 50); // it polls
        QCOMPARE(m_server->connections(), 2);
        QCOMPARE(watchOf(rig.status, "INBOX"), u"STATUS"_s);
        m_mail.append(m_mail.open("INBOX"), letterNamed("two"), {}, 1);
        QTRY_COMPARE(rig.folder(u"INBOX"_s).total, std::uint32_t(m_mail.open("INBOX")->messages.size()));
    }

    /// They come back with the first one, and nobody tells of a watch that is over.
    void allAreLost()
    {
        begin({"IDLE"});
        Rig rig(unhurried());
        enter(rig, u"A"_s);
        QTRY_COMPARE(watchOf(rig.status, "INBOX"), u"IDLE"_s);
        rig.onEngine([&rig] { rig.engine.setOnline(false); });
        QTRY_COMPARE(rig.status.state, AccountStatus::State::Offline);
        QCOMPARE(watchOf(rig.status, "INBOX"), QString());
        QCOMPARE(watchOf(rig.status, "A"), QString());
        rig.onEngine([&rig] { rig.engine.setOnline(true); });
        QTRY_COMPARE(watchOf(rig.status, "INBOX"), u"IDLE"_s);
        m_server->endConnections();
        QTRY_COMPARE(m_server->connections(), 6);
        QTRY_COMPARE(watchOf(rig.status, "INBOX"), u"IDLE"_s);
    }

    /// Gmail ends a session after a day: it is left before that, when nothing is to be done, and nobody notices.
    void aSessionThatEndsIsLeftBefore()
    {
        begin({"IDLE", "X-GM-EXT-1"});
        engine::Options options = hasty();
        options.poll = 50ms;
        options.gmailSession = 200ms;
        options.firstRetry = options.lastRetry = 1h; // it is no failure
        options.connections = 1;
        Rig rig(options);
        bool waited = false;
        connect(&rig.engine, &engine::Engine::statusChanged, this, [&waited](const AccountStatus &status) {
            waited = waited || status.state == AccountStatus::State::Waiting || status.state == AccountStatus::State::Failed;
        });
        enter(rig, u"A"_s);
        QTRY_VERIFY(m_server->connections() >= 3);
        QVERIFY(!waited);
        m_mail.append(m_mail.open("A"), letterNamed("three"), {}, 1);
        QTRY_COMPARE(rig.rows(rig.folder(u"A"_s).id), 1);
        QTRY_COMPARE(rig.status.open, QByteArray("A"));
    }

    /// A mailbox that cannot be opened is not tried for ever, and the others are watched.
    void watchedFolderGoes()
    {
        begin({"IDLE"});
        Rig rig(unhurried());
        enter(rig, u"B"_s);
        open(rig, u"A"_s);
        QTRY_VERIFY(rig.status.idleOn.contains("INBOX"));
        QTRY_VERIFY((open(rig, u"A"_s), rig.status.idleOn.contains("B")));
        m_mail.remove("B");
        QTRY_VERIFY(!rig.status.idleOn.contains("B"));
        const int before = m_server->connections();
        for (int i = 0; i < 3; ++i) {
            open(rig, u"C"_s);
            open(rig, u"A"_s);
        }
        QVERIFY(rig.status.idleOn.contains("INBOX"));
        QVERIFY2(m_server->connections() <= before + 2, QByteArray::number(m_server->connections() - before).constData());
        m_mail.create("B");
    }
};

QTEST_GUILESS_MAIN(TestWatch)
#include "tst_watch.moc"
