// SPDX-License-Identifier: GPL-3.0-or-later
// The folder list. More mailboxes than it can hold: what is subscribed or used is there, and of the others what somebody looks at. And
// mailboxes that are made for a use.
#include "comparison.h"

using namespace godwit;
using namespace godwit::test;
using namespace Qt::StringLiterals;

class TestLevels : public QObject
{
    Q_OBJECT

    static QStringList paths(const Rig &rig)
    {
        QStringList all;
        for (const Folder &folder : rig.reader->folders()) all << folder.path;
        return all;
    }
    static Folder folderOf(const Rig &rig, const QByteArray &mailbox)
    {
        for (const Folder &folder : rig.reader->folders())
            if (folder.mailbox == mailbox) return folder;
        return {};
    }

private Q_SLOTS:
    void fiftyThousand_data()
    {
        QTest::addColumn<QByteArrayList>("capabilities");
        const QByteArrayList all{"AUTH=PLAIN", "SASL-IR", "IDLE", "UIDPLUS", "CHILDREN", "NAMESPACE"};
        QTest::newRow("RFC 3501") << all;
        QTest::newRow("LIST-EXTENDED") << (all + QByteArrayList{"LIST-EXTENDED", "LIST-STATUS", "SPECIAL-USE"});
    }
    void fiftyThousand()
    {
        QFETCH(QByteArrayList, capabilities);
        MailAccount mail;
        mail.create("Trash");
        for (int top = 0; top < 50; ++top)
            for (int group = 0; group < 1000; ++group) mail.create("news" + QByteArray::number(top) + "/group" + QByteArray::number(group));
        mail.subscribe("news7/group8", true);
        mail.subscribe("news7/gone", true);
        MailboxServer server(&mail, capabilities);
        QVERIFY(server.start());
        Rig rig(hasty());
        rig.setAccount(accountOf(server.serverPort()), "alicepw");
        QVERIFY(waitFor([&] { return rig.refreshed > 0; }));
        QVERIFY2(!rig.folder(u"INBOX"_s).mailbox.isEmpty(), server.log().last(2000).constData());
        QCOMPARE(folderOf(rig, "Trash").role, Role::Trash);
        QCOMPARE(paths(rig).filter(QRegularExpression(u"^news[0-9]+$"_s)).size(), 50);
        QCOMPARE(paths(rig).filter(u"/"_s), (QStringList{u"news7/gone"_s, u"news7/group8"_s}));
        QVERIFY(folderOf(rig, "news7/group8").subscribed);
        QVERIFY(folderOf(rig, "news7/gone").attributes & FolderAttribute::NonExistent);
        QVERIFY(!(folderOf(rig, "news7/group8").attributes & FolderAttribute::NonExistent));
        QVERIFY(folderOf(rig, "news3").attributes & FolderAttribute::HasChildren);

        rig.onEngine([&] { rig.engine.listBelow(AccountId{1}, "news3/"); });
        QVERIFY(waitFor([&] { return paths(rig).filter(u"news3/"_s).size() == 1000; }));
        rig.onEngine([&] { rig.engine.listBelow(AccountId{1}, "news4/"); });
        QVERIFY(waitFor([&] { return paths(rig).filter(u"news4/"_s).size() == 1000; }));
        QCOMPARE(paths(rig).filter(u"news3/"_s).size(), 1000);
        // And what is subscribed to there is a wish like others.
        const FolderId group = folderOf(rig, "news3/group5").id;
        rig.wish(wish::Subscribe{group, true});
        QVERIFY(waitFor([&] { return mail.subscribed().contains("news3/group5"); }));
    }

    /// RFC 6154, 3: Cyrus keeps what a mailbox is for, Dovecot has a list of its own.
    void madeForAUse_data()
    {
        QTest::addColumn<ImapServer::Kind>("kind");
        QTest::newRow("Cyrus") << ImapServer::Kind::Cyrus;
        QTest::newRow("Dovecot") << ImapServer::Kind::Dovecot;
    }
    void madeForAUse()
    {
        QFETCH(ImapServer::Kind, kind);
        ImapServer server(kind);
        QVERIFY2(server.start(), qPrintable(server.failure()));
        ImapClient client;
        QVERIFY(client.login(server.imapPort()));
        Rig rig;
        Account account = Rig::accountFor(server, Security::None);
        account.roles.insert(Role::Important, "Stored"); // as the program does for servers that do not keep it
        rig.setAccount(account, "alicepw");
        QTRY_VERIFY_WITH_TIMEOUT(rig.refreshed > 0, 20000);
        rig.wish(wish::CreateFolder{AccountId{1}, "Stored", Role::Important});
        QTRY_COMPARE_WITH_TIMEOUT(folderOf(rig, "Stored").role, Role::Important, 20000); // at once
        QTRY_VERIFY_WITH_TIMEOUT(rig.reader->operations().isEmpty(), 20000);
        const int before = rig.refreshed;
        rig.onEngine([&] { rig.engine.refreshFolders(AccountId{1}); });
        QTRY_VERIFY_WITH_TIMEOUT(rig.refreshed > before + 1, 20000);
        QCOMPARE(folderOf(rig, "Stored").role, Role::Important);
        for (const Error &error : std::as_const(rig.operations)) QVERIFY2(!error, qPrintable(explain(error)));
        const auto used = client.command("LIST \"\" \"*\" RETURN (SPECIAL-USE)").untagged;
        const bool kept =
            std::ranges::any_of(used, [](const QByteArray &line) { return line.contains("\\Important") && line.contains("Stored"); });
        QCOMPARE(kept, kind == ImapServer::Kind::Cyrus);
        QCOMPARE(bool(folderOf(rig, "Stored").attributes & FolderAttribute::SpecialUse), kept);
    }

    /// The same commands against a real server.
    void dovecot()
    {
        DovecotServer server;
        QVERIFY2(server.start(), qPrintable(server.failure()));
        ImapClient client;
        QVERIFY(client.login(server.imapPort()));
        for (const QByteArray name : {"a/b/c", "a/b/d", "a/e"}) QVERIFY(client.command("CREATE " + name).ok());
        for (const auto &[pattern, names] : std::initializer_list<std::pair<QByteArray, QByteArrayList>>{
                 {"a/%", {"a/b", "a/e"}}, {"a/b/%", {"a/b/c", "a/b/d"}}, {"a/e", {"a/e"}}, {"a/none", {}}}) {
            const auto answer = client.command("LIST \"\" (" + pattern + ") RETURN (CHILDREN SPECIAL-USE)");
            QVERIFY(answer.ok());
            QCOMPARE(answer.untagged.size(), names.size());
            for (const QByteArray &name : names)
                QVERIFY(std::ranges::any_of(answer.untagged, [&](const QByteArray &line) { return line.endsWith(' ' + name); }));
        }
    }
};

QTEST_GUILESS_MAIN(TestLevels)
#include "tst_levels.moc"
