// SPDX-License-Identifier: GPL-3.0-or-later
// Several accounts in one engine and one store: each has its own connections and state, and fails alone.
#include "comparison.h"
#include "support/testletter.h"

using namespace godwit;
using namespace godwit::test;
using namespace Qt::StringLiterals;

class TestAccounts : public QObject
{
    Q_OBJECT

    struct Place {
        MailAccount mail;
        MailboxServer server{&mail, {"AUTH=PLAIN", "SASL-IR", "IDLE", "UIDPLUS", "MOVE"}};
        Place()
        {
            if (!server.start()) qFatal("no server");
        }
    };
    static Account accountFor(quint32 id, quint16 port)
    {
        Account account = accountOf(port);
        account.id = AccountId{id};
        account.name = QString::number(id);
        return account;
    }
    static Folder folderOf(const Rig &rig, quint32 account, const QByteArray &mailbox)
    {
        for (const Folder &folder : rig.reader->folders())
            if (folder.account == AccountId{account} && folder.mailbox == mailbox) return folder;
        return {};
    }

private Q_SLOTS:
    void eachFailsAlone()
    {
        Place one, two, silent;
        one.mail.append(one.mail.open("INBOX"), letterNamed("one"), {}, 1);
        two.mail.append(two.mail.open("INBOX"), letterNamed("two"), {}, 1);
        two.mail.append(two.mail.open("INBOX"), letterNamed("zwei"), {}, 1);
        silent.server.fallSilentAt("AUTHENTICATE");
        QTcpServer gone; // a port at which nobody listens any more
        QVERIFY(gone.listen(QHostAddress::LocalHost));
        const quint16 nobody = gone.serverPort();
        gone.close();
        engine::Options options = hasty();
        options.firstRetry = options.lastRetry = 1h;
        Rig rig(options);
        QHash<AccountId, AccountStatus> status;
        connect(&rig.engine, &engine::Engine::statusChanged, this, [&status](const AccountStatus &now) { status.insert(now.account, now); });
        const auto state = [&status](quint32 id) { return status.value(AccountId{id}).state; };
        using State = AccountStatus::State;
        for (const Account &account : {accountFor(3, silent.server.serverPort()), accountFor(4, nobody), accountFor(1, one.server.serverPort()),
                                       accountFor(2, two.server.serverPort())})
            rig.setAccount(account, "pw");
        QTRY_COMPARE(state(1), State::UpToDate);
        QTRY_COMPARE(state(2), State::UpToDate);
        QTRY_COMPARE(state(4), State::Waiting);
        QCOMPARE(state(3), State::SigningIn);
        // The same name in both: a wish for the one does nothing to the other.
        const Folder first = folderOf(rig, 1, "INBOX"), second = folderOf(rig, 2, "INBOX");
        QVERIFY(first.id != second.id);
        for (const Folder &folder : {first, second}) {
            rig.onEngine([&rig, folder] { rig.engine.openFolder(folder.id, folder.account); });
            QTRY_VERIFY(rig.rows(folder.id) > 0);
        }
        rig.wish(wish::ChangeFlags{second.id, {rig.messages(second.id).first().key}, FlagSet(Flag::Flagged), {}});
        rig.onEngine([&rig] { rig.engine.wakeJournal(AccountId{2}); });
        QTRY_COMPARE(two.server.deeds().size(), std::size_t{1});
        QVERIFY(one.server.deeds().empty());
        // One is removed; the other goes on, and keeps what it has.
        rig.onEngine([&rig] { rig.engine.removeAccount(AccountId{2}); });
        rig.store.run([](store::Writer &writer) { std::ignore = writer.removeAccount(AccountId{2}); });
        QTRY_COMPARE(folderOf(rig, 2, "INBOX").id, FolderId{});
        one.mail.append(one.mail.open("INBOX"), letterNamed("more"), {}, 1);
        QTRY_COMPARE(rig.rows(first.id), 2);
        QCOMPARE(one.server.connections(), 1);
    }
};

QTEST_GUILESS_MAIN(TestAccounts)
#include "tst_accounts.moc"
