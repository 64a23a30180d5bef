// SPDX-License-Identifier: GPL-3.0-or-later
// The store becomes equal to the server: seeded histories on the test server. GODWIT_HISTORIES: how many; GODWIT_SEED: the first, or the
// one to look at.
#include "convergence.h"
#include "support/relay.h"

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
    /// The upload arrived, its answer did not, and before we are back somebody took the letter away: it is not uploaded again.
    void anUploadThatSomebodyTookAway_data()
    {
        QTest::addColumn<bool>("open");
        QTest::newRow("into a folder that nobody looks at") << false;
        QTest::newRow("into the open folder, which is made level again") << true;
    }
    void anUploadThatSomebodyTookAway()
    {
        MailAccount mail;
        const MailboxPointer inbox = mail.open("INBOX");
        MailboxServer server(&mail, {"AUTH=PLAIN", "SASL-IR", "IDLE"});
        QVERIFY(server.start());
        connect(&mail, &MailAccount::messagesChanged, this, [&] {
            if (inbox->messages.empty()) return;
            server.cutAfter(MailboxServer::Direction::Sent, 1);
            mail.expunge(inbox, {inbox->messages.front().uid});
        });
        QFETCH(bool, open);
        Rig rig;
        rig.setAccount(accountOf(server.serverPort()), "alicepw");
        QTRY_VERIFY(rig.refreshed > 0);
        const FolderId folder = rig.folder(QStringLiteral("INBOX")).id;
        if (open) {
            rig.onEngine([&] { rig.engine.openFolder(folder, AccountId{1}); });
            QTRY_COMPARE(rig.status.watchedBy, QStringLiteral("IDLE"));
        }
        rig.wish(wish::Append{folder, letterNamed("once"), {}, 0});
        QTRY_COMPARE(rig.operations.size(), 1);
        QCOMPARE(rig.reader->operations().value(0).state, Operation::State::MayHaveHappened);
        QCOMPARE(server.deeds().size(), std::size_t{1});
    }
    /// The upload itself did not arrive: it is repeated.
    void anUploadThatNeverCame()
    {
        MailAccount mail;
        mail.append(mail.open("INBOX"), letterNamed("there"), {}, 0);
        MailboxServer server(&mail, {"AUTH=PLAIN", "SASL-IR"});
        QVERIFY(server.start());
        Rig rig;
        rig.setAccount(accountOf(server.serverPort()), "alicepw");
        QTRY_VERIFY(rig.refreshed > 0 && rig.status.state == AccountStatus::State::UpToDate);
        server.cutAfter(MailboxServer::Direction::Received, 200); // NOOP, then in the midst of the letter
        rig.wish(wish::Append{rig.folder(QStringLiteral("INBOX")).id, letterNamed("once"), {}, 0});
        QTRY_COMPARE(rig.operations.size(), 1);
        QVERIFY2(!rig.operations[0], qPrintable(explain(rig.operations[0])));
        QVERIFY(!server.isCutAhead());
        QCOMPARE(server.deeds().size(), std::size_t{1});
    }
    /// Servers close a mailbox that is deleted, and do not understand what is asked about it afterwards.
    void theOpenFolderIsDeleted()
    {
        MailAccount mail;
        mail.create("Work");
        mail.append(mail.open("Work"), letterNamed("there"), {}, 0);
        MailboxServer server(&mail, {"AUTH=PLAIN", "SASL-IR", "IDLE"});
        QVERIFY(server.start());
        Rig rig;
        rig.setAccount(accountOf(server.serverPort()), "alicepw");
        QTRY_VERIFY(rig.refreshed > 0);
        const FolderId work = rig.folder(QStringLiteral("Work")).id;
        rig.onEngine([&] { rig.engine.openFolder(work, AccountId{1}); });
        QTRY_COMPARE(rig.status.watchedBy, QStringLiteral("IDLE"));
        rig.wish(wish::Append{work, letterNamed("late"), {}, 0});
        rig.wish(wish::DeleteFolder{work});
        QTRY_COMPARE(rig.operations.size(), 2);
        const int listed = rig.refreshed;
        QTRY_VERIFY(rig.refreshed > listed + 1);
        QCOMPARE(rig.folder(QStringLiteral("Work")).id, FolderId{});
        QVERIFY2(!server.log().contains(" BAD "), server.log());
    }
    /// Somebody else replaced the flags just before ours were added, and the server tells of it while it does what we asked: what it told
    /// is older than what it did, or younger, and nothing says which. (GODWIT_SEED=4073)
    void flagsOfOthersMeanwhile()
    {
        MailAccount mail;
        const MailboxPointer inbox = mail.open("INBOX");
        mail.append(inbox, letterNamed("there"), {"\\Seen"}, 0);
        MailboxServer server(&mail, {"AUTH=PLAIN", "SASL-IR", "IDLE"});
        QVERIFY(server.start());
        Relay relay(server.serverPort());
        bool once = true;
        connect(&server, &MailboxServer::commandArrived, this, [&] {
            if (server.log().last(60).contains(" UID STORE ") && inbox->messages.front().flags.contains("\\Seen"))
                mail.store(inbox, inbox->messages.front().uid, MailAccount::Mode::Replace, {"\\Deleted"});
        });
        relay.setEdit([&once](QByteArray line) {
            if (once && line.contains("($Label1 \\Deleted)")) line.replace("$Label1 ", ""), once = false; // as it was before
            return line;
        });
        QVERIFY(relay.start());
        Rig rig;
        rig.setAccount(accountOf(relay.serverPort()), "alicepw");
        QTRY_VERIFY(rig.refreshed > 0);
        const FolderId folder = rig.folder(QStringLiteral("INBOX")).id;
        rig.onEngine([&] { rig.engine.openFolder(folder, AccountId{1}); });
        QTRY_COMPARE(rig.status.watchedBy, QStringLiteral("IDLE"));
        rig.wish(wish::ChangeFlags{folder, {rig.messages(folder).first().key}, FlagSet::fromAtoms({"$Label1"}), {}});
        QTRY_COMPARE(rig.operations.size(), 1);
        QVERIFY(!once);
        QTRY_COMPARE(rig.messages(folder).first().flags, FlagSet::fromAtoms({"\\Deleted", "$Label1"}));
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
