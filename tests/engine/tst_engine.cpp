// SPDX-License-Identifier: GPL-3.0-or-later
// The engine against a real Dovecot: what the server holds is what the store holds, and wishes reach the server.
#include "rig.h"

using namespace godwit;
using namespace godwit::test;

class TestEngine : public QObject
{
    Q_OBJECT
    std::unique_ptr<DovecotServer> m_server;
    std::unique_ptr<ImapClient> m_other;

    void fill(int count)
    {
        for (int i = 1; i <= count; ++i) QVERIFY(m_other->append("INBOX", letter(i), i % 2 ? "\\Seen" : "").ok());
    }
    static bool has(const ImapClient::Answer &answer, const QByteArray &text)
    {
        return std::ranges::any_of(answer.untagged, [&](const QByteArray &line) { return line.contains(text); });
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<DovecotServer>();
        QVERIFY2(m_server->start(), qPrintable(m_server->failure()));
        m_other = std::make_unique<ImapClient>();
        QVERIFY(m_other->login(m_server->imapPort()));
    }
    void cleanup()
    {
        m_other.reset();
        m_server.reset();
    }

    void theFolderListIsTheServers_data()
    {
        QTest::addColumn<Security>("security");
        QTest::newRow("implicit TLS") << Security::ImplicitTls;
        QTest::newRow("STARTTLS") << Security::StartTls;
        QTest::newRow("loopback without TLS") << Security::None;
    }
    void theFolderListIsTheServers()
    {
        QFETCH(Security, security);
        QVERIFY(m_other->command("CREATE \"B&APw-cher/Neue\"").ok());
        QVERIFY(m_other->command("SUBSCRIBE \"B&APw-cher/Neue\"").ok());
        Rig rig;
        rig.setAccount(Rig::accountFor(*m_server, security), "alicepw");
        QTRY_VERIFY_WITH_TIMEOUT(rig.refreshed > 0, 10000);
        const Folder books = rig.folder(QStringLiteral("Bücher/Neue"));
        QCOMPARE(books.mailbox, QByteArray("B&APw-cher/Neue"));
        QVERIFY(books.subscribed);
        QVERIFY(!rig.folder(QStringLiteral("Bücher")).subscribed);
        QCOMPARE(rig.folder(QStringLiteral("INBOX")).role, Role::Inbox);
        QCOMPARE(rig.folder(QStringLiteral("Trash")).role, Role::Trash);
        QCOMPARE(rig.status.insecure, security == Security::None);
        QVERIFY2(!rig.log.contains("alicepw") && !rig.log.contains("YWxpY2U"), "a credential is in the protocol log");
    }

    void aFolderIsReadNewestFirstAndWhole()
    {
        fill(120);
        Rig rig;
        rig.setAccount(Rig::accountFor(*m_server, Security::ImplicitTls), "alicepw");
        QTRY_VERIFY_WITH_TIMEOUT(rig.refreshed > 0, 10000);
        const FolderId inbox = rig.folder(QStringLiteral("INBOX")).id;
        rig.onEngine([&rig, inbox] { rig.engine.syncFolder(AccountId{1}, inbox, false); });
        QTRY_VERIFY_WITH_TIMEOUT(rig.synced.contains(inbox), 10000);
        QVERIFY(!rig.synced[inbox]);
        const QList<MessageSummary> rows = rig.messages(inbox);
        QCOMPARE(rows.size(), 120);
        QVERIFY(std::ranges::all_of(rows, &MessageSummary::headersKnown));
        QCOMPARE(rows.last().subject, QStringLiteral("Letter 120"));
        QCOMPARE(rows.last().from.value(0).name, QStringLiteral("Jörg"));
        QCOMPARE(rows.last().from.value(0).address, QStringLiteral("joerg@example.net"));
        QVERIFY(rows.at(0).flags.contains(Flag::Seen));
        QVERIFY(!rows.at(1).flags.contains(Flag::Seen));
        QCOMPARE(rig.folder(QStringLiteral("INBOX")).total, 120u);
        QCOMPARE(rig.folder(QStringLiteral("INBOX")).unread, 60u);
    }

    void changesOfOthersArrive()
    {
        fill(10);
        Rig rig;
        rig.setAccount(Rig::accountFor(*m_server, Security::ImplicitTls), "alicepw");
        QTRY_VERIFY_WITH_TIMEOUT(rig.refreshed > 0, 10000);
        const FolderId inbox = rig.folder(QStringLiteral("INBOX")).id;
        rig.onEngine([&rig, inbox] { rig.engine.openFolder(inbox, AccountId{1}); });
        QTRY_COMPARE_WITH_TIMEOUT(rig.rows(inbox), 10, 10000);
        fill(2);
        QTRY_COMPARE_WITH_TIMEOUT(rig.rows(inbox), 12, 10000);
        QVERIFY(m_other->command("SELECT INBOX").ok());
        QVERIFY(m_other->command("STORE 2 +FLAGS (\\Flagged $Work)").ok());
        QTRY_VERIFY_WITH_TIMEOUT(rig.messages(inbox).at(1).flags.contains(Flag::Flagged), 10000);
        QVERIFY(rig.messages(inbox).at(1).flags.contains("$Work"));
        QVERIFY(m_other->command("STORE 1,3 +FLAGS (\\Deleted)").ok());
        QVERIFY(m_other->command("EXPUNGE").ok());
        QTRY_COMPARE_WITH_TIMEOUT(rig.rows(inbox), 10, 10000);
        QCOMPARE(rig.messages(inbox).at(0).subject, QStringLiteral("Letter 2"));
    }

    void reopeningFindsWhatChangedMeanwhile()
    {
        fill(20);
        Rig rig;
        const Account account = Rig::accountFor(*m_server, Security::ImplicitTls);
        rig.setAccount(account, "alicepw");
        QTRY_VERIFY_WITH_TIMEOUT(rig.refreshed > 0, 10000);
        const FolderId inbox = rig.folder(QStringLiteral("INBOX")).id;
        rig.onEngine([&rig, inbox] { rig.engine.syncFolder(AccountId{1}, inbox, false); });
        QTRY_VERIFY_WITH_TIMEOUT(rig.synced.contains(inbox), 10000);
        rig.onEngine([&rig] { rig.engine.setOnline(false); });
        QTRY_COMPARE_WITH_TIMEOUT(rig.status.state, AccountStatus::State::Offline, 5000);
        QVERIFY(m_other->command("SELECT INBOX").ok());
        QVERIFY(m_other->command("STORE 5 +FLAGS ($Todo)").ok());
        QVERIFY(m_other->command("STORE 6 -FLAGS (\\Seen)").ok());
        QVERIFY(m_other->command("STORE 7 +FLAGS (\\Deleted)").ok());
        QVERIFY(m_other->command("EXPUNGE").ok());
        fill(1);
        rig.synced.clear();
        rig.onEngine([&rig] { rig.engine.setOnline(true); });
        QTRY_VERIFY_WITH_TIMEOUT(rig.status.state == AccountStatus::State::UpToDate, 10000);
        rig.onEngine([&rig, inbox] { rig.engine.syncFolder(AccountId{1}, inbox, false); });
        QTRY_VERIFY_WITH_TIMEOUT(rig.synced.contains(inbox), 10000);
        const QList<MessageSummary> rows = rig.messages(inbox);
        QCOMPARE(rows.size(), 20);
        QVERIFY(rows.at(4).flags.contains("$Todo"));
        QVERIFY(!rows.at(5).flags.contains(Flag::Seen));
        QCOMPARE(rows.at(6).subject, QStringLiteral("Letter 8"));
    }

    void aNewUidValidityDropsTheOldRows()
    {
        QVERIFY(m_other->command("CREATE Work").ok());
        QVERIFY(m_other->append("Work", letter(1)).ok());
        QVERIFY(m_other->append("Work", letter(2)).ok());
        Rig rig;
        rig.setAccount(Rig::accountFor(*m_server, Security::ImplicitTls), "alicepw");
        QTRY_VERIFY_WITH_TIMEOUT(rig.folder(QStringLiteral("Work")).id != FolderId{}, 10000);
        const FolderId work = rig.folder(QStringLiteral("Work")).id;
        rig.onEngine([&rig, work] { rig.engine.syncFolder(AccountId{1}, work, false); });
        QTRY_COMPARE_WITH_TIMEOUT(rig.rows(work), 2, 10000);
        rig.onEngine([&rig] { rig.engine.setOnline(false); });
        QTRY_COMPARE_WITH_TIMEOUT(rig.status.state, AccountStatus::State::Offline, 5000);
        QVERIFY(m_other->command("DELETE Work").ok());
        QVERIFY(m_other->command("CREATE Work").ok());
        QVERIFY(m_other->append("Work", letter(9)).ok());
        rig.onEngine([&rig] { rig.engine.setOnline(true); });
        QTRY_COMPARE_WITH_TIMEOUT(rig.status.state, AccountStatus::State::UpToDate, 10000);
        rig.synced.clear();
        rig.onEngine([&rig, work] { rig.engine.syncFolder(AccountId{1}, work, false); });
        QTRY_VERIFY_WITH_TIMEOUT(rig.synced.contains(work), 10000);
        QCOMPARE(rig.rows(work), 1);
        QCOMPARE(rig.messages(work).at(0).subject, QStringLiteral("Letter 9"));
    }

    void wishesReachTheServer()
    {
        fill(6);
        Rig rig;
        rig.setAccount(Rig::accountFor(*m_server, Security::ImplicitTls), "alicepw");
        QTRY_VERIFY_WITH_TIMEOUT(rig.refreshed > 0, 10000);
        const FolderId inbox = rig.folder(QStringLiteral("INBOX")).id;
        const FolderId archive = rig.folder(QStringLiteral("Archive")).id;
        rig.onEngine([&rig, inbox] { rig.engine.openFolder(inbox, AccountId{1}); });
        QTRY_COMPARE_WITH_TIMEOUT(rig.rows(inbox), 6, 10000);
        const auto entries = rig.reader->listEntries(inbox);

        FlagSet add(Flag::Flagged, {"$Work"});
        rig.wish(wish::ChangeFlags{inbox, {entries[0].key}, add, FlagSet(Flag::Seen)});
        QTRY_COMPARE_WITH_TIMEOUT(rig.operations.size(), 1, 10000);
        QVERIFY(!rig.operations.last());
        QVERIFY(m_other->command("SELECT INBOX").ok());
        const auto flags = m_other->command("FETCH 1 (FLAGS)");
        QVERIFY2(has(flags, "\\Flagged") && has(flags, "$Work") && !has(flags, "\\Seen"), flags.untagged.join('\n').constData());

        rig.wish(wish::Move{inbox, {entries[1].key}, archive});
        rig.wish(wish::Copy{inbox, {entries[2].key}, archive});
        rig.wish(wish::Expunge{inbox, {entries[3].key}});
        rig.wish(wish::Append{archive, letter(77), FlagSet(Flag::Seen), 0});
        QTRY_COMPARE_WITH_TIMEOUT(rig.operations.size(), 5, 10000);
        for (const Error &error : std::as_const(rig.operations)) QVERIFY2(!error, qPrintable(explain(error)));
        QVERIFY(m_other->command("UNSELECT").ok()); // STATUS of the selected mailbox may be stale (RFC 3501, 6.3.10)
        QVERIFY(has(m_other->command("STATUS INBOX (MESSAGES)"), "MESSAGES 4"));
        QVERIFY(has(m_other->command("STATUS Archive (MESSAGES)"), "MESSAGES 3"));
        QCOMPARE(rig.rows(inbox), 4);
        QTRY_VERIFY(rig.reader->operations().isEmpty());
    }

    void aRefusedWishIsTakenBackAndSaysWhy()
    {
        fill(1);
        QVERIFY(m_other->command("CREATE Work").ok());
        Rig rig;
        rig.setAccount(Rig::accountFor(*m_server, Security::ImplicitTls), "alicepw");
        QTRY_VERIFY_WITH_TIMEOUT(rig.refreshed > 0, 10000);
        const FolderId inbox = rig.folder(QStringLiteral("INBOX")).id;
        const FolderId work = rig.folder(QStringLiteral("Work")).id;
        rig.onEngine([&rig, inbox] { rig.engine.openFolder(inbox, AccountId{1}); });
        QTRY_COMPARE_WITH_TIMEOUT(rig.rows(inbox), 1, 10000);
        rig.onEngine([&rig] { rig.engine.setOnline(false); });
        QTRY_COMPARE_WITH_TIMEOUT(rig.status.state, AccountStatus::State::Offline, 5000);
        QVERIFY(m_other->command("DELETE Work").ok());
        rig.wish(wish::Move{inbox, {rig.reader->listEntries(inbox)[0].key}, work});
        QTRY_COMPARE(rig.rows(inbox), 0); // shown at once
        rig.onEngine([&rig] { rig.engine.setOnline(true); });
        QTRY_COMPARE_WITH_TIMEOUT(rig.operations.size(), 1, 10000);
        QVERIFY(rig.operations[0].kind == Error::Kind::No || rig.operations[0].kind == Error::Kind::Bad);
        QCOMPARE(rig.operations[0].code, QByteArray("TRYCREATE"));
        QVERIFY(!rig.operations[0].serverText.isEmpty());
        QTRY_COMPARE(rig.rows(inbox), 1);
    }

    void aBodyComesWhole()
    {
        QByteArray big;
        for (int i = 0; i < 20000; ++i) // more than two chunks
            big += "This is line " + QByteArray::number(i) + " of a long letter, with some more words behind it.\r\n";
        QVERIFY(m_other->append("INBOX", letter(1, big)).ok());
        Rig rig;
        rig.setAccount(Rig::accountFor(*m_server, Security::ImplicitTls), "alicepw");
        QTRY_VERIFY_WITH_TIMEOUT(rig.refreshed > 0, 10000);
        const FolderId inbox = rig.folder(QStringLiteral("INBOX")).id;
        rig.onEngine([&rig, inbox] { rig.engine.openFolder(inbox, AccountId{1}); });
        QTRY_COMPARE_WITH_TIMEOUT(rig.rows(inbox), 1, 10000);
        const ListEntry entry = rig.reader->listEntries(inbox)[0];
        rig.onEngine([&rig, inbox, entry] { rig.engine.wantBody(AccountId{1}, inbox, entry.key, entry.uid); });
        QTRY_COMPARE_WITH_TIMEOUT(rig.bodies.size(), 1, 20000);
        const auto body = rig.reader->body(entry.key);
        QVERIFY(body);
        QVERIFY(body->endsWith(big));
        QVERIFY(body->size() > 1024 * 1024);
        QVERIFY(m_other->command("SELECT INBOX").ok());
        QVERIFY2(!has(m_other->command("FETCH 1 (FLAGS)"), "\\Seen"), "looking changed the flags");
    }

    void foldersAreMadeRenamedSubscribedAndDeleted()
    {
        Rig rig;
        rig.setAccount(Rig::accountFor(*m_server, Security::ImplicitTls), "alicepw");
        QTRY_VERIFY_WITH_TIMEOUT(rig.refreshed > 0, 10000);
        rig.wish(wish::CreateFolder{AccountId{1}, "Plans"});
        QTRY_COMPARE_WITH_TIMEOUT(rig.operations.size(), 1, 10000);
        QVERIFY(!rig.operations[0]);
        QVERIFY(has(m_other->command("LIST \"\" Plans"), "Plans"));
        QTRY_VERIFY_WITH_TIMEOUT(rig.folder(QStringLiteral("Plans")).id != FolderId{}, 10000);
        const FolderId plans = rig.folder(QStringLiteral("Plans")).id;
        rig.wish(wish::Subscribe{plans, true});
        QTRY_COMPARE_WITH_TIMEOUT(rig.operations.size(), 2, 10000);
        QVERIFY(has(m_other->command("LSUB \"\" *"), "Plans"));
        rig.wish(wish::Subscribe{plans, false});
        QTRY_COMPARE_WITH_TIMEOUT(rig.operations.size(), 3, 10000);
        QVERIFY(!has(m_other->command("LSUB \"\" *"), "Plans"));
        rig.wish(wish::RenameFolder{plans, "Ideas"});
        QTRY_COMPARE_WITH_TIMEOUT(rig.operations.size(), 4, 10000);
        QVERIFY(has(m_other->command("LIST \"\" *"), "Ideas"));
        QTRY_COMPARE_WITH_TIMEOUT(rig.folder(QStringLiteral("Ideas")).id, plans, 10000);
        rig.wish(wish::DeleteFolder{plans});
        QTRY_COMPARE_WITH_TIMEOUT(rig.operations.size(), 5, 10000);
        QVERIFY(!has(m_other->command("LIST \"\" *"), "Ideas"));
    }

    void itComesBackAfterTheServerWasAway()
    {
        fill(3);
        Rig rig;
        rig.setAccount(Rig::accountFor(*m_server, Security::ImplicitTls), "alicepw");
        QTRY_VERIFY_WITH_TIMEOUT(rig.refreshed > 0, 10000);
        const FolderId inbox = rig.folder(QStringLiteral("INBOX")).id;
        rig.onEngine([&rig, inbox] { rig.engine.openFolder(inbox, AccountId{1}); });
        QTRY_COMPARE_WITH_TIMEOUT(rig.rows(inbox), 3, 10000);
        const FolderId archive = rig.folder(QStringLiteral("Archive")).id;
        rig.onEngine([&rig] { rig.engine.setOnline(false); });
        QTRY_COMPARE_WITH_TIMEOUT(rig.status.state, AccountStatus::State::Offline, 5000);
        rig.wish(wish::Move{inbox, {rig.reader->listEntries(inbox)[0].key}, archive});
        QTRY_COMPARE(rig.rows(inbox), 2); // shown at once
        rig.onEngine([&rig] { rig.engine.setOnline(true); });
        QTRY_COMPARE_WITH_TIMEOUT(rig.operations.size(), 1, 10000);
        QVERIFY(!rig.operations[0]);
        QVERIFY(has(m_other->command("STATUS Archive (MESSAGES)"), "MESSAGES 1"));
    }
};

QTEST_GUILESS_MAIN(TestEngine)
#include "tst_engine.moc"
