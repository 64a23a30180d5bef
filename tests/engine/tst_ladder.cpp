// SPDX-License-Identifier: GPL-3.0-or-later
// covers: CONDSTORE, QRESYNC, ENABLE
// Reopening a folder on each rung of the ladder: the same end whatever the server can do, by as little as it allows; and servers whose word
// cannot be true.
#include "rig.h"
#include "support/relay.h"
#include "threeservers.h"

#include <QRandomGenerator>

using namespace godwit;
using namespace godwit::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000; // ms; only something broken needs it

engine::Options patient()
{
    engine::Options options = quick();
    options.greeting = options.silence = 60s;
    options.poll = 1h; // nothing but what is asked for
    return options;
}

using Flags = std::map<std::uint32_t, QByteArray>; ///< by UID, sorted, without \Recent

QByteArray sorted(QByteArrayList atoms)
{
    atoms.removeIf([](const QByteArray &atom) { return atom.compare("\\Recent", Qt::CaseInsensitive) == 0; });
    std::ranges::sort(atoms);
    return atoms.join(' ');
}

/// What the server holds of the selected mailbox.
Flags flagsOn(ImapClient &client)
{
    Flags flags;
    for (const QByteArray &line : client.command("UID FETCH 1:* (UID FLAGS)").untagged) {
        const qsizetype uid = line.indexOf("UID "), list = line.indexOf("FLAGS (");
        if (uid < 0 || list < 0) continue;
        qsizetype end = uid + 4;
        while (end < line.size() && line[end] >= '0' && line[end] <= '9') ++end;
        const QByteArray atoms = line.sliced(list + 7, line.indexOf(')', list) - list - 7);
        flags[line.sliced(uid + 4, end - uid - 4).toUInt()] = sorted(atoms.isEmpty() ? QByteArrayList() : atoms.split(' '));
    }
    return flags;
}

Flags flagsIn(const QList<MessageSummary> &rows)
{
    Flags flags;
    for (const MessageSummary &row : rows) flags[toInt(row.uid)] = sorted(row.flags.toAtoms());
    return flags;
}

QByteArray text(const Flags &flags)
{
    QByteArray out;
    for (const auto &[uid, atoms] : flags) out += QByteArray::number(uid) + " (" + atoms + ")\n";
    return out;
}

} // namespace

class TestLadder : public QObject
{
    Q_OBJECT

    std::map<ImapServer::Kind, std::unique_ptr<ImapServer>> m_servers;
    int m_boxes = 0;

    ImapServer *server(ImapServer::Kind kind) { return m_servers.at(kind).get(); }

    /// What another client does while we are away. Returns false if the server refused.
    static bool change(ImapClient &client, const QByteArray &box, QRandomGenerator &random)
    {
        static const QByteArrayList flags{"\\Seen", "\\Flagged", "\\Answered", "\\Draft", "$Work", "Later"};
        const Flags now = flagsOn(client);
        const auto someUid = [&] { return QByteArray::number(std::next(now.begin(), random.bounded(int(now.size())))->first); };
        for (int i = random.bounded(6); i > 0 && !now.empty(); --i) {
            const QByteArray sign = random.bounded(2) ? "+" : "-";
            if (!client.command("UID STORE " + someUid() + ' ' + sign + "FLAGS (" + flags.at(random.bounded(flags.size())) + ')').ok())
                return false;
        }
        if (random.bounded(2) && now.size() > 8) {
            for (int i = random.bounded(4); i >= 0; --i) client.command("UID STORE " + someUid() + " +FLAGS (\\Deleted)");
            if (!client.command("EXPUNGE").ok()) return false;
        }
        for (int i = random.bounded(4); i > 0; --i)
            if (!client.append(box, letter(random.bounded(1000)), random.bounded(2) ? "\\Seen" : "$Work").ok()) return false;
        return client.command("NOOP").ok();
    }

    /// Signs in anew, opens the folder and closes the connection again; the log is of this time only.
    [[nodiscard]] static bool visit(Rig &rig, FolderId folder)
    {
        rig.synced.clear();
        rig.log.clear();
        rig.sent.clear();
        rig.onEngine([&rig] { rig.engine.setOnline(true); });
        rig.onEngine([&rig, folder] { rig.engine.syncFolder(AccountId{1}, folder, false); });
        if (!QTest::qWaitFor([&] { return rig.synced.contains(folder); }, patience)) return false;
        if (rig.synced.value(folder)) qWarning("%s", qPrintable(rig.synced.value(folder).detail));
        rig.onEngine([&rig] { rig.engine.setOnline(false); });
        return QTest::qWaitFor([&] { return rig.status.state == AccountStatus::State::Offline; }, patience) && !rig.synced.value(folder);
    }

    struct Visitor {
        explicit Visitor(const Account &account) : rig(patient()) { rig.setAccount(account, "alicepw"); }
        [[nodiscard]] bool find(const QByteArray &box)
        {
            const QString path = QString::fromLatin1(box);
            if (!QTest::qWaitFor([&] { return rig.refreshed > 0 && rig.folder(path).id != FolderId{}; }, patience)) return false;
            folder = rig.folder(path).id;
            return visit(rig, folder);
        }
        Rig rig;
        FolderId folder{};
    };

private Q_SLOTS:
    void initTestCase()
    {
        for (const Differences &one : differences()) m_servers[one.kind] = std::make_unique<ImapServer>(one.kind);
        for (auto &[kind, server] : m_servers) server->begin({});
        for (auto &[kind, server] : m_servers) QVERIFY2(server->isReady(), qPrintable(server->failure()));
    }

    void everyRungLeadsToTheSame_data()
    {
        QTest::addColumn<ImapServer::Kind>("kind");
        QTest::addColumn<QByteArray>("prefix");
        QTest::addColumn<QByteArrayList>("denied");
        QTest::addColumn<QByteArray>("asks");
        QTest::addColumn<QByteArrayList>("doesNotAsk");
        using Kind = ImapServer::Kind;
        for (const auto &[kind, name] : {std::pair{Kind::Dovecot, "Dovecot"}, std::pair{Kind::Cyrus, "Cyrus"}}) {
            QTest::addRow("%s, QRESYNC", name) << kind << QByteArray() << QByteArrayList() << QByteArray("(QRESYNC (")
                                               << QByteArrayList{"UID SEARCH", "CHANGEDSINCE"};
            QTest::addRow("%s, CONDSTORE", name)
                << kind << QByteArray() << QByteArrayList{"QRESYNC"} << QByteArray("CHANGEDSINCE") << QByteArrayList{"QRESYNC"};
            QTest::addRow("%s, CONDSTORE by SELECT", name) << kind << QByteArray() << QByteArrayList{"QRESYNC", "ENABLE"}
                                                           << QByteArray("(CONDSTORE)") << QByteArrayList{"QRESYNC", "ENABLE"};
            QTest::addRow("%s, plain", name) << kind << QByteArray() << QByteArrayList{"QRESYNC", "CONDSTORE"} << QByteArray("UID SEARCH")
                                             << QByteArrayList{"QRESYNC", "CONDSTORE", "CHANGEDSINCE"};
        }
        QTest::addRow("Dovecot, bare") << Kind::Dovecot << QByteArray() << QByteArrayList{"QRESYNC", "CONDSTORE", "ESEARCH"}
                                       << QByteArray("UID SEARCH") << QByteArrayList{"SEARCH RETURN"};
        QTest::addRow("Courier") << Kind::Courier << QByteArray("INBOX.") << QByteArrayList() << QByteArray("UID SEARCH")
                                 << QByteArrayList{"QRESYNC", "CONDSTORE"};
    }
    void everyRungLeadsToTheSame()
    {
        QFETCH(ImapServer::Kind, kind);
        QFETCH(QByteArray, prefix);
        QFETCH(QByteArrayList, denied);
        QFETCH(QByteArray, asks);
        QFETCH(QByteArrayList, doesNotAsk);
        const QByteArray box = prefix + "Ladder" + QByteArray::number(++m_boxes);
        ImapClient other;
        QVERIFY(other.login(server(kind)->imapPort()));
        QVERIFY(other.command("CREATE " + box).ok());
        for (int i = 1; i <= 20; ++i) QVERIFY(other.append(box, letter(i), i % 2 ? "\\Seen" : "").ok());
        QVERIFY(other.command("SELECT " + box).ok());

        Account account = Rig::accountFor(*server(kind), Security::ImplicitTls);
        account.disabledCapabilities = denied;
        Visitor visitor(account);
        QVERIFY(visitor.find(box));
        QCOMPARE(text(flagsIn(visitor.rig.messages(visitor.folder))), text(flagsOn(other)));

        QRandomGenerator random(20261124);
        QByteArray said;
        for (int round = 0; round < 6; ++round) {
            QVERIFY(change(other, box, random));
            QVERIFY(visit(visitor.rig, visitor.folder));
            said += visitor.rig.sent;
            const QList<MessageSummary> rows = visitor.rig.messages(visitor.folder);
            QCOMPARE(text(flagsIn(rows)), text(flagsOn(other)));
            for (const MessageSummary &row : rows) QVERIFY(row.headersKnown);
            const Folder folder = visitor.rig.folder(QString::fromLatin1(box));
            QCOMPARE(folder.total, std::uint32_t(rows.size()));
            QCOMPARE(folder.unread,
                     std::uint32_t(std::ranges::count_if(rows, [](const auto &row) { return !row.flags.contains(Flag::Seen); })));
        }
        QVERIFY2(said.contains(asks), said);
        for (const QByteArray &command : std::as_const(doesNotAsk)) QVERIFY2(!said.contains(command), command + " in:\n" + said);
        // Nothing happened: with modification sequences nothing is asked about messages.
        QVERIFY(visit(visitor.rig, visitor.folder));
        if (!denied.contains("CONDSTORE") && kind != ImapServer::Kind::Courier) {
            QVERIFY2(!visitor.rig.sent.contains("UID FETCH"), visitor.rig.log);
            QVERIFY2(!visitor.rig.sent.contains("UID SEARCH"), visitor.rig.log);
        }
        QCOMPARE(text(flagsIn(visitor.rig.messages(visitor.folder))), text(flagsOn(other)));
    }

    /// Only new mail, without modification sequences: the UIDs are certain, and none is asked for.
    void onlyGrown()
    {
        ImapClient other;
        QVERIFY(other.login(server(ImapServer::Kind::Dovecot)->imapPort()));
        QVERIFY(other.command("CREATE Grown").ok());
        for (int i = 1; i <= 10; ++i) QVERIFY(other.append("Grown", letter(i)).ok());
        Account account = Rig::accountFor(*server(ImapServer::Kind::Dovecot), Security::ImplicitTls);
        account.disabledCapabilities = {"QRESYNC", "CONDSTORE"};
        Visitor visitor(account);
        QVERIFY(visitor.find("Grown"));
        for (int i = 11; i <= 13; ++i) QVERIFY(other.append("Grown", letter(i), "$Work").ok());
        QVERIFY(visit(visitor.rig, visitor.folder));
        QVERIFY2(!visitor.rig.sent.contains("UID SEARCH RETURN (ALL) ALL"), visitor.rig.log);
        QVERIFY(other.command("SELECT Grown").ok());
        QCOMPARE(text(flagsIn(visitor.rig.messages(visitor.folder))), text(flagsOn(other)));
        QCOMPARE(visitor.rig.messages(visitor.folder).constLast().subject, u"Letter 13"_s);
    }

    /// A server that contradicts itself: all is compared, the log says why, and the end is the truth.
    void contradictions_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QByteArray>("said");
        QTest::addRow("HIGHESTMODSEQ goes down")
            << QByteArray("[HIGHESTMODSEQ ") << QByteArray("* OK [HIGHESTMODSEQ 1] lower\r\n") << QByteArray("HIGHESTMODSEQ is lower");
        QTest::addRow("UIDNEXT goes down") << QByteArray("[UIDNEXT ") << QByteArray("* OK [UIDNEXT 2] lower\r\n")
                                           << QByteArray("UIDNEXT is lower");
        QTest::addRow("VANISHED is kept secret") << QByteArray("VANISHED (EARLIER)") << QByteArray() << QByteArray("does not lead to");
        QTest::addRow("VANISHED names what is there")
            << QByteArray("VANISHED (EARLIER)") << QByteArray("* VANISHED (EARLIER) 1:6\r\n") << QByteArray("does not lead to");
        QTest::addRow("VANISHED names all UIDs")
            << QByteArray("VANISHED (EARLIER)") << QByteArray("* VANISHED (EARLIER) 1:4294967295\r\n") << QByteArray("does not lead to");
        QTest::addRow("no HIGHESTMODSEQ any more")
            << QByteArray("[HIGHESTMODSEQ ") << QByteArray("* OK [NOMODSEQ] none\r\n") << QByteArray();
    }
    void contradictions()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QByteArray, said);
        const QByteArray box = "Contradiction" + QByteArray::number(++m_boxes);
        ImapClient other;
        QVERIFY(other.login(server(ImapServer::Kind::Dovecot)->imapPort()));
        QVERIFY(other.command("CREATE " + box).ok());
        for (int i = 1; i <= 10; ++i) QVERIFY(other.append(box, letter(i)).ok());
        Relay relay(server(ImapServer::Kind::Dovecot)->imapPort());
        QVERIFY(relay.start());
        Account account = Rig::accountFor(*server(ImapServer::Kind::Dovecot), Security::None);
        account.port = relay.serverPort();
        Visitor visitor(account);
        QVERIFY(visitor.find(box));
        QVERIFY(other.command("SELECT " + box).ok());
        QVERIFY(other.command("UID STORE 2,5 +FLAGS (\\Deleted)").ok());
        QVERIFY(other.command("EXPUNGE").ok());
        QVERIFY(other.command("UID STORE 3 +FLAGS ($Work \\Seen)").ok());
        QVERIFY(other.append(box, letter(11), "\\Flagged").ok());
        QVERIFY(other.command("NOOP").ok());

        int edited = 0;
        relay.setEdit([&](const QByteArray &line) {
            if (!line.contains(from)) return line;
            ++edited;
            return to;
        });
        QVERIFY(visit(visitor.rig, visitor.folder));
        QVERIFY(edited > 0);
        QVERIFY2(visitor.rig.log.contains(said), visitor.rig.log);
        QCOMPARE(text(flagsIn(visitor.rig.messages(visitor.folder))), text(flagsOn(other)));
        QCOMPARE(visitor.rig.messages(visitor.folder).constLast().subject, u"Letter 11"_s);
    }

    /// What comes before CLOSED is about the folder of before (RFC 7162 3.2.11), though it is opened no more.
    void theLastWordsOfAnotherFolder()
    {
        ImapClient other;
        QVERIFY(other.login(server(ImapServer::Kind::Dovecot)->imapPort()));
        for (const QByteArray box : {"First", "Second"}) {
            QVERIFY(other.command("CREATE " + box).ok());
            for (int i = 1; i <= 5; ++i) QVERIFY(other.append(box, letter(i)).ok());
        }
        Relay relay(server(ImapServer::Kind::Dovecot)->imapPort());
        QVERIFY(relay.start());
        int edited = 0;
        relay.setEdit([&](const QByteArray &line) {
            if (!line.contains("[CLOSED]")) return line;
            ++edited;
            return "* 3 FETCH (UID 3 FLAGS (\\Flagged) MODSEQ (9))\r\n* VANISHED 4\r\n" + line;
        });
        Account account = Rig::accountFor(*server(ImapServer::Kind::Dovecot), Security::None);
        account.port = relay.serverPort();
        Visitor visitor(account);
        Rig &rig = visitor.rig;
        QVERIFY(visitor.find("First"));
        const FolderId second = rig.folder(u"Second"_s).id;
        QVERIFY(visit(rig, second));
        rig.synced.clear();
        rig.onEngine([&rig] { rig.engine.setOnline(true); });
        for (const FolderId folder : {visitor.folder, second}) {
            rig.onEngine([&rig, folder] { rig.engine.syncFolder(AccountId{1}, folder, false); });
            QTRY_VERIFY_WITH_TIMEOUT(rig.synced.contains(folder), patience);
        }
        QVERIFY(edited > 0);
        QVERIFY(other.command("SELECT Second").ok());
        QTRY_COMPARE_WITH_TIMEOUT(text(flagsIn(rig.messages(second))), text(flagsOn(other)), patience);
        rig.onEngine([&rig] { rig.engine.setOnline(false); }); // all that was to be written is
        QTRY_COMPARE_WITH_TIMEOUT(rig.status.state, AccountStatus::State::Offline, patience);
        QCOMPARE(text(flagsIn(rig.messages(second))), text(flagsOn(other)));
    }

    /// SELECT with parameters, or CHANGEDSINCE, is refused by a server that offers it: one rung down, and the folder opens.
    void refusedRungs_data()
    {
        QTest::addColumn<QByteArrayList>("denied");
        QTest::addColumn<QByteArray>("ending");
        QTest::addRow("QRESYNC") << QByteArrayList() << QByteArray(" OK [READ-WRITE]");
        QTest::addRow("CONDSTORE") << QByteArrayList{"QRESYNC", "ENABLE"} << QByteArray(" OK [READ-WRITE]");
        QTest::addRow("CHANGEDSINCE") << QByteArrayList{"QRESYNC"} << QByteArray(" OK Fetch completed");
    }
    void refusedRungs()
    {
        QFETCH(QByteArrayList, denied);
        QFETCH(QByteArray, ending);
        const QByteArray box = "Refused" + QByteArray::number(++m_boxes);
        ImapClient other;
        QVERIFY(other.login(server(ImapServer::Kind::Dovecot)->imapPort()));
        QVERIFY(other.command("CREATE " + box).ok());
        for (int i = 1; i <= 5; ++i) QVERIFY(other.append(box, letter(i)).ok());
        Relay relay(server(ImapServer::Kind::Dovecot)->imapPort());
        QVERIFY(relay.start());
        Account account = Rig::accountFor(*server(ImapServer::Kind::Dovecot), Security::None);
        account.port = relay.serverPort();
        account.disabledCapabilities = denied;
        Visitor visitor(account);
        QVERIFY(visitor.find(box));
        QVERIFY(other.command("SELECT " + box).ok());
        QVERIFY(other.command("UID STORE 3 +FLAGS ($Work \\Seen)").ok());
        bool refused = false;
        relay.setEdit([&](const QByteArray &line) {
            if (refused || !line.contains(ending)) return line;
            refused = true;
            return line.first(line.indexOf(' ')) + " BAD what is that\r\n";
        });
        QVERIFY(visit(visitor.rig, visitor.folder));
        QVERIFY(refused);
        QCOMPARE(text(flagsIn(visitor.rig.messages(visitor.folder))), text(flagsOn(other)));
    }

    /// A server that refuses to search cannot be compared with: that is said once, and not tried round and round.
    void searchIsRefused()
    {
        ImapClient other;
        QVERIFY(other.login(server(ImapServer::Kind::Dovecot)->imapPort()));
        QVERIFY(other.command("CREATE Unsearchable").ok());
        for (int i = 1; i <= 5; ++i) QVERIFY(other.append("Unsearchable", letter(i)).ok());
        Relay relay(server(ImapServer::Kind::Dovecot)->imapPort());
        QVERIFY(relay.start());
        Account account = Rig::accountFor(*server(ImapServer::Kind::Dovecot), Security::None);
        account.port = relay.serverPort();
        account.disabledCapabilities = {"QRESYNC"};
        Visitor visitor(account);
        Rig &rig = visitor.rig;
        QVERIFY(visitor.find("Unsearchable"));
        QVERIFY(other.command("SELECT Unsearchable").ok());
        QVERIFY(other.command("UID STORE 2 +FLAGS (\\Deleted)").ok());
        QVERIFY(other.command("EXPUNGE").ok());
        relay.setEdit([](const QByteArray &line) {
            return line.contains("OK Search completed") ? line.first(line.indexOf(' ')) + " NO not today\r\n" : line;
        });
        rig.synced.clear();
        rig.sent.clear();
        rig.status.watchedBy.clear();
        rig.onEngine([&rig] { rig.engine.setOnline(true); });
        rig.onEngine([&rig, folder = visitor.folder] { rig.engine.openFolder(folder, AccountId{1}); });
        QTRY_VERIFY_WITH_TIMEOUT(rig.synced.contains(visitor.folder), patience);
        QVERIFY(rig.synced.value(visitor.folder));
        QTRY_COMPARE_WITH_TIMEOUT(rig.status.state, AccountStatus::State::UpToDate, patience);
        QCOMPARE(rig.sent.count("CHANGEDSINCE"), 1);
    }

    /// A server for which NOTIFY is too much is not asked for it again and again.
    void tooManyNotifications()
    {
        Relay relay(server(ImapServer::Kind::Dovecot)->imapPort());
        QVERIFY(relay.start());
        relay.setEdit([](const QByteArray &line) {
            return line.contains("OK NOTIFY completed") ? line + "* OK [NOTIFICATIONOVERFLOW] too much\r\n" : line;
        });
        Account account = Rig::accountFor(*server(ImapServer::Kind::Dovecot), Security::None);
        account.port = relay.serverPort();
        engine::Options options = patient();
        options.poll = 300ms;
        Rig rig(options);
        rig.setAccount(account, "alicepw");
        QTRY_VERIFY_WITH_TIMEOUT(rig.refreshed > 3, patience);
        QCOMPARE(rig.sent.count(" NOTIFY SET "), 1);
    }

    /// Without the right to it a STORE is answered OK and changes nothing (RFC 4314 4): what is shown is what the server kept.
    void flagsThatAreNotKept()
    {
        ImapClient bob;
        QVERIFY(bob.login(server(ImapServer::Kind::Dovecot)->imapPort(), "bob", "bobpw"));
        QVERIFY(bob.command("CREATE Team").ok());
        for (int i = 1; i <= 3; ++i) QVERIFY(bob.append("Team", letter(i)).ok());
        QVERIFY(bob.command("SETACL Team alice lrs").ok()); // without "w"
        Account account = Rig::accountFor(*server(ImapServer::Kind::Dovecot), Security::ImplicitTls);
        Visitor visitor(account);
        QVERIFY(visitor.find("Shared/bob/Team"));
        Rig &rig = visitor.rig;
        rig.onEngine([&rig] { rig.engine.setOnline(true); });
        rig.wish(wish::ChangeFlags{visitor.folder, {rig.messages(visitor.folder).at(1).key}, FlagSet(Flag::Flagged), {}});
        QTRY_VERIFY_WITH_TIMEOUT(!rig.operations.isEmpty(), patience);
        QVERIFY(!rig.operations.constFirst()); // it was answered OK
        QVERIFY(bob.command("SELECT Team").ok());
        const bool kept = flagsOn(bob).at(2).contains("\\Flagged");
        QTRY_COMPARE_WITH_TIMEOUT(rig.messages(visitor.folder).at(1).flags.contains(Flag::Flagged), kept, patience);
        QVERIFY(!kept); // else this shows nothing
    }
};

QTEST_GUILESS_MAIN(TestLadder)
#include "tst_ladder.moc"
