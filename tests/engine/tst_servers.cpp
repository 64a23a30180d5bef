// SPDX-License-Identifier: GPL-3.0-or-later
// The engine and the store against Dovecot, Cyrus and Courier: the same conversations on each, over implicit TLS and over STARTTLS.
#include "rig.h"
#include "threeservers.h"

#include "support/relay.h"

using namespace godwit;
using namespace godwit::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000; // ms; only something broken needs it
constexpr int userCount = 17;    // each conversation has a mailbox of its own

engine::Options patient()
{
    engine::Options options = quick();
    options.greeting = options.silence = 60s; // Courier thinks for 5 s about a wrong password
    return options;
}

QByteArray passwordOf(const QByteArray &user) { return user + "-pw"; }

} // namespace

class TestServers : public QObject
{
    Q_OBJECT

    struct Place {
        std::unique_ptr<ImapServer> server;
        int users = 0;
    };
    std::map<ImapServer::Kind, Place> m_places;
    const Differences *m_expected = nullptr;
    ImapServer *m_server = nullptr;
    Security m_security = Security::ImplicitTls;
    QByteArray m_user;
    std::unique_ptr<ImapClient> m_other; ///< signed in as the same user

    static QStringList users()
    {
        QStringList options;
        for (int i = 1; i <= userCount; ++i) {
            const QByteArray user = "u" + QByteArray::number(i);
            options << u"--user"_s << QString::fromLatin1(user + ':' + passwordOf(user));
        }
        return options;
    }
    enum class Transports : std::uint8_t { Both, One }; ///< One: it has nothing to do with TLS, and takes its time
    static void everyServer(Transports transports = Transports::Both)
    {
        QTest::addColumn<const Differences *>("expected");
        QTest::addColumn<Security>("security");
        for (const Differences &one : differences()) {
            QTest::addRow("%s, TLS", one.name) << &one << Security::ImplicitTls;
            if (transports == Transports::Both) QTest::addRow("%s, STARTTLS", one.name) << &one << Security::StartTls;
        }
    }
    QByteArray mailbox(const QByteArray &name) const { return m_expected->prefix + name; }
    QString path(const QString &name) const { return QString::fromLatin1(m_expected->prefix) + name; }
    Account account() const
    {
        Account account = Rig::accountFor(*m_server, m_security);
        account.user = QString::fromLatin1(m_user);
        return account;
    }
    /// Signs in and waits for the folder list.
    [[nodiscard]] bool enter(Rig &rig, const Account &account)
    {
        rig.setAccount(account, passwordOf(m_user));
        return QTest::qWaitFor([&] { return rig.refreshed > 0 && !rig.folder(u"INBOX"_s).mailbox.isEmpty(); }, patience);
    }
    [[nodiscard]] bool enter(Rig &rig) { return enter(rig, account()); }
    /// Letters from 1 up, those with odd numbers read.
    void fill(int count, const QByteArray &box = "INBOX")
    {
        std::vector<ImapClient::Letter> letters;
        for (int i = 1; i <= count; ++i) letters.push_back({letter(i), i % 2 ? "\\Seen" : ""});
        QVERIFY(m_other->append(box, letters).ok());
    }
    static bool has(const ImapClient::Answer &answer, const QByteArray &text)
    {
        return std::ranges::any_of(answer.untagged, [&](const QByteArray &line) { return line.contains(text); });
    }
    [[nodiscard]] bool open(Rig &rig, FolderId folder, qsizetype rows)
    {
        rig.onEngine([&rig, folder] { rig.engine.openFolder(folder, AccountId{1}); });
        return QTest::qWaitFor([&] { return rig.rows(folder) == rows; }, patience);
    }
    [[nodiscard]] bool sync(Rig &rig, FolderId folder)
    {
        rig.synced.clear();
        rig.onEngine([&rig, folder] { rig.engine.syncFolder(AccountId{1}, folder, false); });
        return QTest::qWaitFor([&] { return rig.synced.contains(folder); }, patience) && !rig.synced[folder];
    }
    /// Utters the wish and waits for its answer.
    [[nodiscard]] bool granted(Rig &rig, const Wish &wish)
    {
        const qsizetype before = rig.operations.size();
        rig.wish(wish);
        if (!QTest::qWaitFor([&] { return rig.operations.size() > before; }, patience)) return false;
        if (rig.operations.last()) qWarning("refused: %s", qPrintable(explain(rig.operations.last())));
        return !rig.operations.last();
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const Differences &one : differences()) {
            m_places[one.kind].server = std::make_unique<ImapServer>(one.kind);
            m_places[one.kind].server->begin(users());
        }
        for (const auto &[kind, place] : m_places) QVERIFY2(place.server->isReady(), qPrintable(place.server->failure()));
    }
    void init()
    {
        QFETCH(const Differences *, expected);
        QFETCH(Security, security);
        Place &place = m_places.at(expected->kind);
        m_expected = expected;
        m_security = security;
        m_server = place.server.get();
        m_user = "u" + QByteArray::number(++place.users);
        QVERIFY(place.users <= userCount);
        m_other = std::make_unique<ImapClient>();
        QVERIFY(m_other->login(m_server->imapPort(), m_user, passwordOf(m_user)));
    }
    void cleanup() { m_other.reset(); }

    void theFolderListIsTheServers_data() { everyServer(); }
    void theFolderListIsTheServers()
    {
        const QByteArray name = mailbox("B&APw-cher" + QByteArray(1, m_expected->delimiter) + "Gr&APw-n");
        QVERIFY(m_other->command("CREATE " + ImapClient::quoted(name)).ok());
        QVERIFY(m_other->command("SUBSCRIBE " + ImapClient::quoted(name)).ok());
        Rig rig(patient());
        QVERIFY(enter(rig));
        const Folder books = rig.folder(path(u"Bücher%1Grün"_s.arg(QChar::fromLatin1(m_expected->delimiter))));
        QCOMPARE(books.mailbox, name);
        QCOMPARE(books.delimiter, m_expected->delimiter);
        QVERIFY(books.subscribed);
        const QList<std::pair<QString, Role>> roles{{u"Drafts"_s, Role::Drafts},
                                                    {u"Sent"_s, Role::Sent},
                                                    {u"Junk"_s, Role::Junk},
                                                    {u"Trash"_s, Role::Trash},
                                                    {u"Archive"_s, Role::Archive}};
        for (const auto &[folder, role] : roles) {
            QCOMPARE(rig.folder(path(folder)).role, role);
            QVERIFY(rig.folder(path(folder)).subscribed);
            QCOMPARE(rig.folder(path(folder)).space, NamespaceKind::Personal);
        }
        QCOMPARE(rig.folder(u"INBOX"_s).role, Role::Inbox);
        QVERIFY(!rig.status.insecure);
        QVERIFY2(!rig.log.contains(passwordOf(m_user)) && !rig.log.contains(passwordOf(m_user).toBase64()), "the password is in the log");
        QCOMPARE(rig.log.contains("STARTTLS"), m_security == Security::StartTls);
    }

    void aWrongPasswordIsNotTriedTwice_data() { everyServer(Transports::One); }
    void aWrongPasswordIsNotTriedTwice()
    {
        Rig rig(patient());
        rig.setAccount(account(), "wrong");
        QTRY_COMPARE_WITH_TIMEOUT(rig.status.state, AccountStatus::State::Failed, patience);
        QCOMPARE(rig.status.error.kind, Error::Kind::Authentication);
        QVERIFY(!rig.status.error.serverText.isEmpty());
    }

    void foldersAreMadeRenamedSubscribedAndDeleted_data() { everyServer(Transports::One); } // Courier sleeps 2 s in RENAME, 2 s in DELETE
    void foldersAreMadeRenamedSubscribedAndDeleted()
    {
        Rig rig(patient());
        QVERIFY(enter(rig));
        QVERIFY(granted(rig, wish::CreateFolder{AccountId{1}, mailbox("Pl&AOQ-ne")}));
        QVERIFY(has(m_other->command("LIST \"\" *"), mailbox("Pl&AOQ-ne")));
        QTRY_VERIFY_WITH_TIMEOUT(rig.folder(path(u"Pläne"_s)).id != FolderId{}, patience);
        const FolderId plans = rig.folder(path(u"Pläne"_s)).id;
        QVERIFY(granted(rig, wish::Subscribe{plans, true}));
        QVERIFY(has(m_other->command("LSUB \"\" *"), mailbox("Pl&AOQ-ne")));
        QVERIFY(granted(rig, wish::Subscribe{plans, false}));
        QVERIFY(!has(m_other->command("LSUB \"\" *"), mailbox("Pl&AOQ-ne")));
        QVERIFY(granted(rig, wish::RenameFolder{plans, mailbox("&ZeVnLIqe-")}));
        QVERIFY(has(m_other->command("LIST \"\" *"), mailbox("&ZeVnLIqe-")));
        QTRY_COMPARE_WITH_TIMEOUT(rig.folder(path(u"日本語"_s)).id, plans, patience);
        QVERIFY(granted(rig, wish::DeleteFolder{plans}));
        QVERIFY(!has(m_other->command("LIST \"\" *"), mailbox("&ZeVnLIqe-")));
        QTRY_COMPARE_WITH_TIMEOUT(rig.folder(path(u"日本語"_s)).id, FolderId{}, patience);
    }

    void aFolderIsReadWhole_data() { everyServer(); }
    void aFolderIsReadWhole()
    {
        fill(200);
        Rig rig(patient());
        QVERIFY(enter(rig));
        const FolderId inbox = rig.folder(u"INBOX"_s).id;
        QVERIFY(sync(rig, inbox));
        const QList<MessageSummary> rows = rig.messages(inbox);
        QCOMPARE(rows.size(), 200);
        for (int i = 0; i < 200; ++i) {
            QVERIFY(rows[i].headersKnown);
            QCOMPARE(rows[i].subject, u"Letter %1"_s.arg(i + 1));
            QCOMPARE(rows[i].from.value(0), (Address{u"Jörg"_s, u"joerg@example.net"_s}));
            QCOMPARE(rows[i].messageId, "<letter-" + QByteArray::number(i + 1) + "@example.net>");
            QCOMPARE(rows[i].flags.contains(Flag::Seen), i % 2 == 0);
            QCOMPARE(rows[i].size, static_cast<std::uint64_t>(letter(i + 1).size()));
            QVERIFY(rows[i].structure && rows[i].structure->subtype == "plain");
        }
        QCOMPARE(rig.folder(u"INBOX"_s).total, 200u);
        QCOMPARE(rig.folder(u"INBOX"_s).unread, 100u);
    }

    void aCompressedSessionReadsTheSame_data()
    {
        QTest::addColumn<const Differences *>("expected");
        QTest::addColumn<Security>("security");
        for (const Differences &one : differences())
            QTest::addRow(one.compress ? "COMPRESS=DEFLATE/%s" : "%s, which cannot", one.name) << &one << Security::ImplicitTls;
    }
    void aCompressedSessionReadsTheSame()
    {
        fill(50);
        Rig rig(patient());
        Account asked = account();
        asked.compression = Compression::On;
        QVERIFY(enter(rig, asked));
        const FolderId inbox = rig.folder(u"INBOX"_s).id;
        QVERIFY(sync(rig, inbox));
        QCOMPARE(rig.rows(inbox), 50);
        QCOMPARE(rig.messages(inbox).last().subject, u"Letter 50"_s);
        QCOMPARE(rig.log.contains("COMPRESS DEFLATE"), m_expected->compress);
        QCOMPARE(rig.lastStats.wireDown < rig.lastStats.bytesDown, m_expected->compress);
    }

    void changesOfOthersArrive_data() { everyServer(); }
    void changesOfOthersArrive()
    {
        fill(10);
        Rig rig(patient());
        QVERIFY(enter(rig));
        const FolderId inbox = rig.folder(u"INBOX"_s).id;
        QVERIFY(open(rig, inbox, 10));
        QTRY_COMPARE_WITH_TIMEOUT(rig.status.watchedBy, m_expected->notify ? u"NOTIFY"_s : u"IDLE"_s, patience);
        fill(2);
        QTRY_COMPARE_WITH_TIMEOUT(rig.rows(inbox), 12, patience);
        QVERIFY(m_other->command("SELECT INBOX").ok());
        QVERIFY(m_other->command("STORE 2 +FLAGS (\\Flagged $Work)").ok());
        QTRY_VERIFY_WITH_TIMEOUT(rig.messages(inbox).at(1).flags.contains(Flag::Flagged), patience);
        QTRY_VERIFY_WITH_TIMEOUT(rig.messages(inbox).at(1).flags.contains("$Work"), patience);
        QVERIFY(m_other->command("STORE 1,3 +FLAGS (\\Deleted)").ok());
        QVERIFY(m_other->command("EXPUNGE").ok());
        QTRY_COMPARE_WITH_TIMEOUT(rig.rows(inbox), 10, patience);
        QCOMPARE(rig.messages(inbox).at(0).subject, u"Letter 2"_s);
        QCOMPARE(rig.messages(inbox).at(1).subject, u"Letter 4"_s);
    }

    void newsOfOtherFoldersArrive_data() { everyServer(Transports::One); }
    void newsOfOtherFoldersArrive()
    {
        engine::Options options = patient();
        if (m_expected->notify) options.poll = 1h; // nobody asks
        Rig rig(options);
        QVERIFY(enter(rig));
        const FolderId inbox = rig.folder(u"INBOX"_s).id;
        QVERIFY(open(rig, inbox, 0));
        QTRY_COMPARE_WITH_TIMEOUT(rig.status.watchedBy, m_expected->notify ? u"NOTIFY"_s : u"IDLE"_s, patience);
        const QByteArray box = mailbox("Archive");
        const QString archive = path(u"Archive"_s);
        fill(4, box); // those with odd numbers are read
        QTRY_COMPARE_WITH_TIMEOUT(rig.folder(archive).total, 4u, patience);
        QTRY_COMPARE_WITH_TIMEOUT(rig.folder(archive).unread, 2u, patience);
        QVERIFY(m_other->command("SELECT " + box).ok());
        QVERIFY(m_other->command("STORE 2 +FLAGS (\\Seen)").ok());
        QTRY_COMPARE_WITH_TIMEOUT(rig.folder(archive).unread, 1u, patience);
        QVERIFY(m_other->command("STORE 1 +FLAGS (\\Deleted)").ok());
        QVERIFY(m_other->command("EXPUNGE").ok());
        QTRY_COMPARE_WITH_TIMEOUT(rig.folder(archive).total, 3u, patience);
        QVERIFY(m_other->command("CREATE " + mailbox("Fresh")).ok());
        QTRY_VERIFY_WITH_TIMEOUT(!rig.folder(path(u"Fresh"_s)).mailbox.isEmpty(), patience);
        QVERIFY(m_other->command("DELETE " + mailbox("Fresh")).ok());
        // Cyrus 3.10 says nothing about a mailbox that goes: it is seen at the next look at the list.
        if (m_expected->kind == ImapServer::Kind::Cyrus) rig.onEngine([&rig] { rig.engine.refreshFolders(AccountId{1}); });
        QTRY_VERIFY_WITH_TIMEOUT(rig.folder(path(u"Fresh"_s)).mailbox.isEmpty(), patience);
    }

    /// Without NOTIFY: while another folder is open INBOX is watched on a connection of its own, and each folder tells how. covers: IDLE
    void newsOfInboxArriveElsewhere_data() { everyServer(Transports::One); }
    void newsOfInboxArriveElsewhere()
    {
        engine::Options options = patient();
        options.poll = 1h; // nobody asks
        Rig rig(options);
        Account without = account();
        without.disabledCapabilities = {"NOTIFY"};
        QVERIFY(enter(rig, without));
        const Folder archive = rig.folder(path(u"Archive"_s));
        QVERIFY(open(rig, archive.id, 0));
        QTRY_COMPARE_WITH_TIMEOUT(watchOf(rig.status, "INBOX"), u"IDLE"_s, patience);
        QCOMPARE(watchOf(rig.status, archive.mailbox), u"IDLE"_s);
        QVERIFY(watchOf(rig.status, mailbox("Trash")).contains(u"STATUS"_s));
        fill(2); // the first one is read
        QTRY_COMPARE_WITH_TIMEOUT(rig.folder(u"INBOX"_s).total, 2u, patience);
        QTRY_COMPARE_WITH_TIMEOUT(rig.folder(u"INBOX"_s).unread, 1u, patience);
        QVERIFY(m_other->command("SELECT INBOX").ok());
        QVERIFY(m_other->command("STORE 2 +FLAGS (\\Seen)").ok());
        QTRY_COMPARE_WITH_TIMEOUT(rig.folder(u"INBOX"_s).unread, 0u, patience);
        // What was open before is watched on as well.
        QVERIFY(open(rig, rig.folder(u"INBOX"_s).id, 2));
        QTRY_VERIFY_WITH_TIMEOUT(rig.status.idleOn.contains(archive.mailbox), patience);
        fill(1, archive.mailbox);
        QTRY_COMPARE_WITH_TIMEOUT(rig.folder(archive.path).total, 1u, patience);
    }

    void wishesReachTheServer_data() { everyServer(); }
    void wishesReachTheServer()
    {
        fill(6);
        Rig rig(patient());
        QVERIFY(enter(rig));
        const FolderId inbox = rig.folder(u"INBOX"_s).id;
        const FolderId archive = rig.folder(path(u"Archive"_s)).id;
        QVERIFY(open(rig, inbox, 6));
        const auto entries = rig.reader->listEntries(inbox);
        QVERIFY(granted(rig, wish::ChangeFlags{inbox, {entries[0].key}, FlagSet(Flag::Flagged, {"$Work"}), FlagSet(Flag::Seen)}));
        QVERIFY(m_other->command("SELECT INBOX").ok());
        const auto flags = m_other->command("FETCH 1 (FLAGS)");
        QVERIFY2(has(flags, "\\Flagged") && has(flags, "$Work") && !has(flags, "\\Seen"), flags.untagged.join('\n').constData());

        QVERIFY(granted(rig, wish::Move{inbox, {entries[1].key}, archive}));
        QVERIFY(granted(rig, wish::Copy{inbox, {entries[2].key}, archive}));
        QVERIFY(granted(rig, wish::Expunge{inbox, {entries[3].key}}));
        QVERIFY(granted(rig, wish::Append{archive, letter(77), FlagSet(Flag::Seen), 1'700'000'000}));
        QCOMPARE(rig.log.contains("UID MOVE"), m_expected->move);
        QVERIFY(m_other->command("CLOSE").ok()); // STATUS of the selected mailbox may be stale (RFC 3501, 6.3.10)
        QVERIFY(has(m_other->command("STATUS INBOX (MESSAGES)"), "MESSAGES 4"));
        QVERIFY(m_other->command("SELECT " + ImapClient::quoted(mailbox("Archive"))).ok());
        const auto there = m_other->command("FETCH 1:* (FLAGS INTERNALDATE BODY.PEEK[HEADER.FIELDS (SUBJECT)])");
        QCOMPARE(there.untagged.size(), 3);
        QVERIFY(there.untagged[0].contains("Letter 2") && there.untagged[1].contains("Letter 3") &&
                there.untagged[2].contains("Letter 77"));
        QVERIFY2(there.untagged[2].contains("14-Nov-2023 2") && there.untagged[2].contains("\\Seen"), there.untagged[2].constData());
        QCOMPARE(rig.rows(inbox), 4);
        QTRY_VERIFY_WITH_TIMEOUT(rig.reader->operations().isEmpty(), patience);
        QVERIFY(sync(rig, archive));
        QCOMPARE(rig.rows(archive), 3);
    }

    void itComesBackAfterTheServerWasKilled_data() { everyServer(Transports::One); }
    void itComesBackAfterTheServerWasKilled()
    {
        QTemporaryDir home(QDir::tempPath() + u"/godwit-kept-XXXXXX"_s);
        QFile::setPermissions(home.path(), QFile::permissions(home.path()) | QFile::ReadOther | QFile::ExeOther);
        const QStringList options{u"--keep"_s, u"--dir"_s, home.filePath(u"server"_s)};
        ImapServer server(m_expected->kind);
        QVERIFY2(server.start(options), qPrintable(server.failure()));
        Relay relay(server.imapsPort());
        QVERIFY(relay.start());
        m_user = "alice";
        QVERIFY(m_other->login(server.imapPort()));
        fill(3);
        Account account = Rig::accountFor(server, m_security);
        account.port = relay.serverPort();
        Rig rig(patient());
        rig.setAccount(account, "alicepw");
        QTRY_VERIFY_WITH_TIMEOUT(rig.refreshed > 0, patience);
        const FolderId inbox = rig.folder(u"INBOX"_s).id;
        const FolderId archive = rig.folder(path(u"Archive"_s)).id;
        QVERIFY(open(rig, inbox, 3));

        server.stop();
        QTRY_COMPARE_WITH_TIMEOUT(rig.status.state, AccountStatus::State::Waiting, patience);
        rig.wish(wish::Move{inbox, {rig.reader->listEntries(inbox)[0].key}, archive});
        QTRY_COMPARE_WITH_TIMEOUT(rig.rows(inbox), 2, patience); // shown at once
        QVERIFY2(server.start(options), qPrintable(server.failure()));
        relay.setTarget(server.imapsPort());
        QTRY_COMPARE_WITH_TIMEOUT(rig.operations.size(), 1, patience);
        QVERIFY2(!rig.operations[0], qPrintable(explain(rig.operations[0])));
        QVERIFY(m_other->login(server.imapPort()));
        QVERIFY(has(m_other->command("STATUS " + ImapClient::quoted(mailbox("Archive")) + " (MESSAGES)"), "MESSAGES 1"));
        fill(1);
        QTRY_COMPARE_WITH_TIMEOUT(rig.rows(inbox), 3, patience);
    }

    void aNewUidValidityDropsTheOldRows_data() { everyServer(Transports::One); }
    void aNewUidValidityDropsTheOldRows()
    {
        const QByteArray work = ImapClient::quoted(mailbox("Work"));
        QVERIFY(m_other->command("CREATE " + work).ok());
        fill(2, mailbox("Work"));
        Rig rig(patient());
        QVERIFY(enter(rig));
        QTRY_VERIFY_WITH_TIMEOUT(rig.folder(path(u"Work"_s)).id != FolderId{}, patience);
        const FolderId folder = rig.folder(path(u"Work"_s)).id;
        QVERIFY(sync(rig, folder));
        QCOMPARE(rig.rows(folder), 2);
        rig.onEngine([&rig] { rig.engine.setOnline(false); });
        QTRY_COMPARE_WITH_TIMEOUT(rig.status.state, AccountStatus::State::Offline, patience);
        const auto validity = [&] { return m_other->command("STATUS " + work + " (UIDVALIDITY)").untagged.value(0); };
        const QByteArray before = validity();
        // UIDVALIDITY is a time in seconds on all three: a mailbox that is made again within the same second may keep it.
        QVERIFY(QTest::qWaitFor(
            [&] { return m_other->command("DELETE " + work).ok() && m_other->command("CREATE " + work).ok() && validity() != before; },
            patience));
        QVERIFY(m_other->append(mailbox("Work"), letter(9)).ok());
        rig.onEngine([&rig] { rig.engine.setOnline(true); });
        QVERIFY(sync(rig, folder));
        QCOMPARE(rig.rows(folder), 1);
        QCOMPARE(rig.messages(folder).at(0).subject, u"Letter 9"_s);
    }

    void strangeLettersComeWhole_data() { everyServer(); }
    void strangeLettersComeWhole()
    {
        QByteArray big = letter(4);
        for (int i = 0; big.size() < 1024 * 1024; ++i)
            big += "This is line " + QByteArray::number(i) + " of a long letter, with some more words behind it.\r\n";
        const QByteArray nested =
            "From: a@example.org\r\nSubject: Outer\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
            "--b\r\nContent-Type: text/plain\r\n\r\nSee below.\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n" +
            letter(5) + "\r\n--b--\r\n";
        const QByteArrayList letters{"From: J\xc3\xb6rg <joerg@example.net>\r\nSubject: Gr\xc3\xbc\xc3\x9f"
                                     "e\r\n\r\nx\r\n",
                                     nested, "From: a@example.org\r\nSubject: Empty\r\n\r\n", big};
        for (const QByteArray &one : letters) QVERIFY(m_other->append("INBOX", one).ok());
        Rig rig(patient());
        QVERIFY(enter(rig));
        const FolderId inbox = rig.folder(u"INBOX"_s).id;
        QVERIFY(open(rig, inbox, letters.size()));
        QTRY_VERIFY_WITH_TIMEOUT(std::ranges::all_of(rig.messages(inbox), &MessageSummary::headersKnown), patience);
        const QList<MessageSummary> rows = rig.messages(inbox);
        QCOMPARE(rows[0].subject, u"Grüße"_s);
        QCOMPARE(rows[0].from.value(0).name, u"Jörg"_s);
        QCOMPARE(rows[1].structure->children.size(), 2u);
        QCOMPARE(rows[1].structure->children[1].type, "message");
        QCOMPARE(rows[1].structure->children[1].children.size(), 1u);
        QCOMPARE(rows[2].subject, u"Empty"_s);
        for (const MessageSummary &row : rows)
            rig.onEngine([&rig, inbox, row] { rig.engine.wantBody(AccountId{1}, inbox, row.key, row.uid); });
        QTRY_COMPARE_WITH_TIMEOUT(rig.bodies.size() + rig.bodyErrors.size(), letters.size(), patience);
        QVERIFY2(rig.bodyErrors.isEmpty(), qPrintable(explain(rig.bodyErrors.value(0))));
        for (qsizetype i = 0; i < letters.size(); ++i) QCOMPARE(rig.reader->body(rows[i].key).value_or("none"), letters[i]);
    }
};

QTEST_GUILESS_MAIN(TestServers)
#include "tst_servers.moc"
