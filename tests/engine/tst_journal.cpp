// SPDX-License-Identifier: GPL-3.0-or-later
// The journal against a real Dovecot: an hour offline arrives in order and once; wishes are merged, taken back, and stopped alone.
#include "rig.h"
#include "support/relay.h"

using namespace godwit;
using namespace godwit::test;
using namespace Qt::StringLiterals;

class TestJournal : public QObject
{
    Q_OBJECT
    std::unique_ptr<DovecotServer> m_server;
    std::unique_ptr<ImapClient> m_other;

    static bool has(const ImapClient::Answer &answer, const QByteArray &text)
    {
        return std::ranges::any_of(answer.untagged, [&](const QByteArray &line) { return line.contains(text); });
    }
    /// Message numbers (of letter()) in a mailbox with their flags, as the server has them.
    QByteArrayList letters(const QByteArray &mailbox)
    {
        QByteArrayList found;
        if (!m_other->command("EXAMINE " + mailbox).ok()) return {"no such mailbox"};
        for (const QByteArray &line : m_other->command("FETCH 1:* (FLAGS BODY.PEEK[HEADER.FIELDS (SUBJECT)])").untagged) {
            const qsizetype at = line.indexOf("Letter "), list = line.indexOf("FLAGS (");
            if (at < 0 || list < 0) continue;
            QByteArrayList flags = line.sliced(list + 7, line.indexOf(')', list) - list - 7).split(' ');
            flags.removeAll("\\Recent");
            flags.removeAll("");
            std::ranges::sort(flags);
            found.append((line.sliced(at + 7, line.indexOf("\r", at) - at - 7) + ' ' + flags.join(' ')).trimmed());
        }
        std::ranges::sort(found);
        return found;
    }
    /// Signed in, INBOX open with `count` letters, then without a network.
    void goOffline(Rig &rig, int count, FolderId &inbox)
    {
        for (int i = 1; i <= count; ++i) QVERIFY(m_other->append("INBOX", letter(i), "").ok());
        rig.setAccount(Rig::accountFor(*m_server, Security::None), "alicepw");
        QTRY_VERIFY_WITH_TIMEOUT(rig.refreshed > 0, 20000);
        inbox = rig.folder(u"INBOX"_s).id;
        rig.onEngine([&rig, inbox] { rig.engine.openFolder(inbox, AccountId{1}); });
        QTRY_COMPARE_WITH_TIMEOUT(rig.rows(inbox), count, 20000);
        QTRY_COMPARE_WITH_TIMEOUT(rig.status.state, AccountStatus::State::UpToDate, 20000);
        rig.onEngine([&rig] { rig.engine.setOnline(false); });
        QTRY_COMPARE_WITH_TIMEOUT(rig.status.state, AccountStatus::State::Offline, 20000);
        rig.sent.clear();
    }
    static void goOnline(Rig &rig)
    {
        rig.onEngine([&rig] { rig.engine.setOnline(true); });
    }
    /// Its wishes are on the journal when this returns.
    static OperationId wish(Rig &rig, const Wish &wish)
    {
        OperationId id{};
        bool done = false;
        rig.store.post(
            &rig, [wish](store::Writer &writer) { return writer.enqueue(wish); },
            [&](auto result) {
                done = true;
                if (result) id = result->first.first().id;
                rig.onEngine([&rig] { rig.engine.wakeJournal(AccountId{1}); });
            });
        if (!QTest::qWaitFor([&] { return done; }, 20000)) qWarning("the store does not answer");
        return id;
    }
    static bool undo(Rig &rig, OperationId wish)
    {
        std::optional<bool> done;
        rig.store.post(
            &rig, [wish](store::Writer &writer) { return writer.undo(wish).has_value(); },
            [&](bool undone) {
                done = undone;
                rig.onEngine([&rig] { rig.engine.wakeJournal(AccountId{1}); });
            });
        return QTest::qWaitFor([&] { return done.has_value(); }, 20000) && *done;
    }
    static std::vector<MessageKey> keys(const Rig &rig, FolderId folder)
    {
        std::vector<MessageKey> all;
        for (const ListEntry &entry : rig.reader->listEntries(folder)) all.push_back(entry.key);
        return all;
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

    void anHourOffline_data()
    {
        QTest::addColumn<bool>("stopped");
        QTest::newRow("without a network") << false;
        QTest::newRow("the server is stopped") << true;
    }
    void anHourOffline()
    {
        QFETCH(bool, stopped);
        QTemporaryDir home;
        // The server's own user goes in there.
        QVERIFY(QFile::setPermissions(home.path(), QFile::permissions(home.path()) | QFile::ExeGroup | QFile::ExeOther));
        const QStringList options{u"--keep"_s, u"--dir"_s, home.filePath(u"server"_s)};
        m_other.reset();
        m_server = std::make_unique<DovecotServer>();
        QVERIFY2(m_server->start(options), qPrintable(m_server->failure()));
        m_other = std::make_unique<ImapClient>();
        QVERIFY(m_other->login(m_server->imapPort()));
        QVERIFY(m_other->command("CREATE Work").ok());
        for (int i = 1; i <= 8; ++i) QVERIFY(m_other->append("INBOX", letter(i), "").ok());
        Relay relay(m_server->imapPort()); // the server comes back on another port
        QVERIFY(relay.start());
        Rig rig;
        Account account = Rig::accountFor(*m_server, Security::None);
        account.port = relay.serverPort();
        account.keeping.months = Keeping::everything;
        rig.setAccount(account, "alicepw");
        QTRY_VERIFY_WITH_TIMEOUT(rig.refreshed > 0, 20000);
        const FolderId inbox = rig.folder(u"INBOX"_s).id;
        rig.onEngine([&rig, inbox] { rig.engine.openFolder(inbox, AccountId{1}); });
        QTRY_COMPARE_WITH_TIMEOUT(rig.rows(inbox), 8, 20000);
        const auto isHere = [&](MessageKey key) { return rig.reader->body(key).has_value(); };
        QTRY_VERIFY_WITH_TIMEOUT(std::ranges::all_of(keys(rig, inbox), isHere), 20000);
        if (stopped) {
            m_other.reset();
            m_server->stop();
            QTRY_COMPARE_WITH_TIMEOUT(rig.status.state, AccountStatus::State::Waiting, 20000);
        } else {
            rig.onEngine([&rig] { rig.engine.setOnline(false); });
            QTRY_COMPARE_WITH_TIMEOUT(rig.status.state, AccountStatus::State::Offline, 20000);
        }
        QCOMPARE(rig.reader->body(keys(rig, inbox)[2]), letter(3)); // what is kept is read
        const FolderId work = rig.folder(u"Work"_s).id, archive = rig.folder(u"Archive"_s).id, trash = rig.folder(u"Trash"_s).id;
        const auto all = keys(rig, inbox);
        wish(rig, wish::ChangeFlags{inbox, {all[0], all[1]}, FlagSet(Flag::Seen), {}});
        wish(rig, wish::Move{inbox, {all[1], all[2]}, work});
        wish(rig, wish::ChangeFlags{work, {all[2]}, FlagSet(Flag::Flagged, {"Later"}), {}}); // where it is shown now
        wish(rig, wish::Move{work, {all[2]}, archive});                                      // and on
        wish(rig, wish::Move{inbox, {all[3]}, trash});
        const OperationId regretted = wish(rig, wish::Move{inbox, {all[4]}, trash});
        wish(rig, wish::Copy{inbox, {all[5]}, archive});
        wish(rig, wish::Append{archive, letter(99), FlagSet(Flag::Draft), 0});
        wish(rig, wish::RenameFolder{work, "Job"});
        wish(rig, wish::ChangeFlags{work, {all[1]}, FlagSet(Flag::Answered), {}}); // by its new name
        QVERIFY(undo(rig, regretted));
        QCOMPARE(rig.rows(inbox), 5);
        QCOMPARE(rig.rows(work), 1);
        QCOMPARE(rig.rows(archive), 1); // the copy and the new one are seen when they are there
        if (stopped) {
            QVERIFY2(m_server->start(options), qPrintable(m_server->failure()));
            relay.setTarget(m_server->imapPort());
            m_other = std::make_unique<ImapClient>();
            QVERIFY(m_other->login(m_server->imapPort()));
        } else goOnline(rig);
        QTRY_VERIFY_WITH_TIMEOUT(rig.reader->operations().isEmpty(), 30000);
        for (const Error &error : std::as_const(rig.operations)) QVERIFY2(!error, qPrintable(explain(error)));
        QCOMPARE(letters("INBOX"), (QByteArrayList{"1 \\Seen", "5", "6", "7", "8"}));
        QCOMPARE(letters("Job"), (QByteArrayList{"2 \\Answered \\Seen"}));
        QCOMPARE(letters("Archive"), (QByteArrayList{"3 Later \\Flagged", "6", "99 \\Draft"}));
        QCOMPARE(letters("Trash"), QByteArrayList{"4"});
        QTRY_COMPARE_WITH_TIMEOUT(rig.rows(inbox), 5, 10000);
    }

    void manyWishesAreFewCommands()
    {
        Rig rig;
        FolderId inbox{};
        goOffline(rig, 60, inbox);
        const FolderId archive = rig.folder(u"Archive"_s).id;
        const auto all = keys(rig, inbox);
        for (const MessageKey key : all) wish(rig, wish::ChangeFlags{inbox, {key}, FlagSet(Flag::Seen), {}});
        wish(rig, wish::ChangeFlags{inbox, {all[0]}, {}, FlagSet(Flag::Seen)}); // the last one wins
        for (std::size_t i = 30; i < 60; ++i) wish(rig, wish::Move{inbox, {all[i]}, archive});
        goOnline(rig);
        QTRY_VERIFY_WITH_TIMEOUT(rig.reader->operations().isEmpty(), 30000);
        QTRY_COMPARE_WITH_TIMEOUT(rig.operations.size(), 91, 20000); // told a moment later
        QCOMPARE(rig.sent.count("UID STORE"), 2);
        QCOMPARE(rig.sent.count("UID MOVE"), 1);
        QCOMPARE(letters("INBOX").count("1"), 1);
        const auto seen = [](const QByteArrayList &letters) {
            return std::ranges::count_if(letters, [](const QByteArray &letter) { return letter.contains("\\Seen"); });
        };
        QCOMPARE(seen(letters("INBOX")), 29);
        QCOMPARE(seen(letters("Archive")), 30);
    }

    void undoneWhenTheServerHasIt()
    {
        Rig rig;
        FolderId inbox{};
        goOffline(rig, 3, inbox);
        goOnline(rig);
        const FolderId archive = rig.folder(u"Archive"_s).id;
        const auto all = keys(rig, inbox);
        QTRY_COMPARE_WITH_TIMEOUT(rig.status.state, AccountStatus::State::UpToDate, 20000);
        const OperationId flags = wish(rig, wish::ChangeFlags{inbox, {all[0], all[1]}, FlagSet(Flag::Flagged), {}});
        const OperationId move = wish(rig, wish::Move{inbox, {all[1], all[2]}, archive});
        const OperationId copy = wish(rig, wish::Copy{inbox, {all[0]}, archive});
        QTRY_COMPARE_WITH_TIMEOUT(rig.operations.size(), 3, 20000);
        QTRY_VERIFY_WITH_TIMEOUT(rig.reader->operations().isEmpty(), 20000);
        QCOMPARE(letters("Archive"), (QByteArrayList{"1 \\Flagged", "2 \\Flagged", "3"}));
        QVERIFY(undo(rig, copy));
        QVERIFY(undo(rig, move));
        QVERIFY(undo(rig, flags));
        QTRY_VERIFY_WITH_TIMEOUT(rig.reader->operations().isEmpty(), 20000);
        for (const Error &error : std::as_const(rig.operations)) QVERIFY2(!error, qPrintable(explain(error)));
        QCOMPARE(letters("Archive"), QByteArrayList());
        QCOMPARE(letters("INBOX"), (QByteArrayList{"1", "2", "3"}));
        auto now = keys(rig, inbox);
        std::ranges::sort(now);
        QCOMPARE(now, all); // the same messages
    }

    /// Asked for where it was: read where it is, and never another message that has its number there.
    void aBodyIsFoundWhereTheMessageIsNow()
    {
        Rig rig;
        for (int i = 11; i <= 13; ++i) QVERIFY(m_other->append("Archive", letter(i, "another\r\n"), "").ok());
        FolderId inbox{};
        goOffline(rig, 3, inbox);
        goOnline(rig);
        const FolderId archive = rig.folder(u"Archive"_s).id;
        const MessageKey key = keys(rig, inbox)[1];
        wish(rig, wish::Move{inbox, {key}, archive});
        QTRY_COMPARE_WITH_TIMEOUT(rig.operations.size(), 1, 20000);
        for (const FolderId folder : {inbox, archive}) // UID 2 of either is not it
            rig.onEngine([&rig, folder, key] { rig.engine.wantBody(AccountId{1}, folder, key, Uid{2}); });
        QTRY_COMPARE_WITH_TIMEOUT(rig.bodies.size(), 2, 20000);
        const auto body = rig.reader->body(key);
        QVERIFY(body);
        QVERIFY2(body->contains("Subject: Letter 2\r\n"), body->constData());
    }

    void oneThatIsRefusedStopsAlone()
    {
        QVERIFY(m_other->command("CREATE Gone").ok());
        Rig rig;
        FolderId inbox{};
        goOffline(rig, 4, inbox);
        const FolderId gone = rig.folder(u"Gone"_s).id, archive = rig.folder(u"Archive"_s).id;
        const auto all = keys(rig, inbox);
        QVERIFY(m_other->command("DELETE Gone").ok());
        wish(rig, wish::Move{inbox, {all[0]}, gone});
        wish(rig, wish::ChangeFlags{gone, {all[0]}, FlagSet(Flag::Flagged), {}}); // needs it
        wish(rig, wish::Move{inbox, {all[1]}, archive});
        wish(rig, wish::ChangeFlags{inbox, {all[2]}, FlagSet(Flag::Seen), {}});
        goOnline(rig);
        QTRY_COMPARE_WITH_TIMEOUT(rig.operations.size(), 3, 20000);
        QCOMPARE(rig.reader->operations().size(), 2);
        const Operation stopped = rig.reader->operations().first();
        QCOMPARE(stopped.state, Operation::State::Refused);
        QVERIFY(!stopped.error.serverText.isEmpty());
        QCOMPARE(letters("INBOX"), (QByteArrayList{"1", "3 \\Seen", "4"}));
        QCOMPARE(letters("Archive"), QByteArrayList{"2"});
        // The folder is there again: now it can be done, and what waits for it.
        QVERIFY(m_other->command("CREATE Gone").ok());
        rig.store.post(
            &rig, [id = stopped.id](store::Writer &writer) { return writer.retryOperation(id).has_value(); },
            [&](bool) { rig.onEngine([&rig] { rig.engine.wakeJournal(AccountId{1}); }); });
        QTRY_VERIFY_WITH_TIMEOUT(rig.reader->operations().isEmpty(), 20000);
        QCOMPARE(letters("Gone"), QByteArrayList{"1 \\Flagged"});
    }

    /// Mail that was deleted in the person's back: one message of a batch is not there any more, the others are done.
    void messagesThatWentMeanwhile()
    {
        Rig rig;
        FolderId inbox{};
        goOffline(rig, 3, inbox);
        const FolderId archive = rig.folder(u"Archive"_s).id;
        const auto all = keys(rig, inbox);
        QVERIFY(m_other->command("SELECT INBOX").ok());
        QVERIFY(m_other->command("STORE 2 +FLAGS (\\Deleted)").ok());
        QVERIFY(m_other->command("EXPUNGE").ok());
        for (const MessageKey key : all) wish(rig, wish::Move{inbox, {key}, archive});
        wish(rig, wish::ChangeFlags{archive, all, FlagSet(Flag::Flagged), {}});
        goOnline(rig);
        QTRY_VERIFY_WITH_TIMEOUT(std::ranges::none_of(rig.reader->operations(), takesEffect), 20000);
        QCOMPARE(letters("INBOX"), QByteArrayList());
        QCOMPARE(letters("Archive"), (QByteArrayList{"1 \\Flagged", "3 \\Flagged"}));
    }

    void whatIsFinalIsHeldFirst()
    {
        Rig rig;
        FolderId inbox{};
        goOffline(rig, 2, inbox);
        goOnline(rig);
        const auto all = keys(rig, inbox);
        wish(rig, wish::Expunge{inbox, {all[0]}, 2s});
        const OperationId regretted = wish(rig, wish::Expunge{inbox, {all[1]}, 600s});
        QTRY_COMPARE_WITH_TIMEOUT(rig.rows(inbox), 0, 20000);
        QVERIFY(undo(rig, regretted));
        QTRY_COMPARE_WITH_TIMEOUT(rig.operations.size(), 1, 20000); // by itself, when it is time
        QCOMPARE(letters("INBOX"), QByteArrayList{"2"});
        QTRY_COMPARE_WITH_TIMEOUT(rig.rows(inbox), 1, 20000);
    }
};

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
