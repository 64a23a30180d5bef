// SPDX-License-Identifier: GPL-3.0-or-later
// Drafts on the server: never two of them, and never over somebody else's; with REPLACE, without, and without UIDPLUS.
#include "outboxrig.h"
#include "support/relay.h"

using namespace godwit;
using namespace godwit::test;

namespace {
const QByteArray draftFields = "X-Godwit-Letter: <lasting@example.org>\r\n"; // the same in each version, whatever machine saved it
}

class TestDrafts : public QObject
{
    Q_OBJECT
    std::unique_ptr<DovecotServer> m_server;
    std::unique_ptr<ImapClient> m_other;

    /// The texts after "version " in Drafts, those that are marked \Deleted in brackets.
    QByteArrayList drafts()
    {
        QByteArrayList found;
        if (!m_other->command("EXAMINE Drafts").ok()) return {"no such mailbox"};
        for (const QByteArray &line : m_other->command("UID FETCH 1:* (FLAGS BODY.PEEK[HEADER])").untagged) {
            const qsizetype at = line.indexOf("Subject: Written ");
            if (at < 0) continue;
            const QByteArray name = line.sliced(at + 17, line.indexOf('\r', at) - at - 17);
            found.append(line.contains("\\Deleted") ? '[' + name + ']' : name);
        }
        return found;
    }
    Account account(const QByteArrayList &without, quint16 port = 0) const
    {
        Account account = Rig::accountFor(*m_server, Security::None);
        if (port) account.port = port;
        account.disabledCapabilities = without;
        return account;
    }
    static Error save(OutboxRig &rig, LetterId id, const QByteArray &version)
    {
        return rig.saveDraft(id, renderedLetter(version, draftFields), '<' + version + "@example.org>");
    }
    LetterId begin(OutboxRig &rig, const Account &account)
    {
        rig.setAccount(account, "alicepw");
        if (!QTest::qWaitFor([&] { return rig.refreshed > 0; }, 60'000)) qFatal("no folders");
        KeptLetter draft;
        draft.letter = writtenLetter("lasting");
        return rig.keep(draft);
    }
    static void addServers()
    {
        QTest::addColumn<QByteArrayList>("without");
        QTest::newRow("REPLACE") << QByteArrayList{};
        QTest::newRow("APPEND and UID EXPUNGE") << QByteArrayList{"REPLACE"};
        QTest::newRow("without UIDPLUS") << QByteArrayList{"REPLACE", "UIDPLUS"};
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<DovecotServer>();
        QVERIFY2(m_server->start(), qPrintable(m_server->failure()));
        m_other = std::make_unique<ImapClient>();
        QVERIFY(m_other->login(m_server->imapPort()));
    }
    void eachVersionReplacesTheOneBefore_data() { addServers(); }
    void eachVersionReplacesTheOneBefore();
    void discarded_data() { addServers(); }
    void discarded();
    void answerLost_data() { addServers(); }
    void answerLost();
    void anotherMachine_data() { addServers(); }
    void anotherMachine();
    void writtenOffline_data();
    void writtenOffline();
    void whileTheFolderIsOpen();
    void noFolderForThem();
    void anotherMachineInTheSameMoment_data() { addServers(); }
    void anotherMachineInTheSameMoment();
};

void TestDrafts::eachVersionReplacesTheOneBefore()
{
    QFETCH(QByteArrayList, without);
    OutboxRig rig;
    const LetterId id = begin(rig, account(without));
    QByteArrayList expected;
    for (const QByteArray &version : QByteArrayList{"v1", "v2", "v3"}) {
        const bool marksOnly = without.contains("UIDPLUS");
        if (!expected.isEmpty() && marksOnly) expected.last() = '[' + expected.last() + ']';
        else expected.clear();
        expected.append(version);
        QVERIFY(!save(rig, id, version));
        QTRY_VERIFY_WITH_TIMEOUT(rig.isQuiet(), 60000);
        QCOMPARE(drafts(), expected);
        QVERIFY(rig.letter(id)->copyUid != Uid{});
        QCOMPARE(rig.letter(id)->copyMailbox, QByteArray("Drafts"));
        QVERIFY(!rig.letter(id)->copyGone);
    }
    QCOMPARE(rig.sent.contains("REPLACE"), without.isEmpty());
    QVERIFY(!rig.sent.contains(" EXPUNGE\r\n"));
    QVERIFY(m_other->command("EXAMINE Drafts").ok());
    QVERIFY(m_other->command("UID FETCH * (FLAGS)").untagged.first().contains("\\Draft"));
}

void TestDrafts::discarded()
{
    QFETCH(QByteArrayList, without);
    OutboxRig rig;
    const LetterId id = begin(rig, account(without));
    QVERIFY(!save(rig, id, "v1"));
    QTRY_VERIFY_WITH_TIMEOUT(rig.isQuiet(), 60000);
    QVERIFY(rig.onStore([id](store::Writer &writer) { return writer.discardLetter(id); }));
    rig.onEngine([&] { rig.engine.wakeJournal(AccountId{1}); });
    QTRY_VERIFY_WITH_TIMEOUT(rig.isQuiet(), 60000);
    QCOMPARE(drafts(), without.contains("UIDPLUS") ? QByteArrayList{"[v1]"} : QByteArrayList{});
}

/// The connection ends instead of the tagged OK, once per version.
void TestDrafts::answerLost()
{
    QFETCH(QByteArrayList, without);
    Relay relay(m_server->imapPort());
    QVERIFY(relay.start());
    int lost = 0;
    bool loses = false;
    relay.setEdit([&](const QByteArray &line) {
        if (!loses || !(line.contains("OK [APPENDUID") || line.contains("Append completed") || line.contains("Replace completed")))
            return line;
        loses = false;
        ++lost;
        return QByteArray("* BYE gone\r\n");
    });
    OutboxRig rig;
    const LetterId id = begin(rig, account(without, relay.serverPort()));
    for (const QByteArray &version : QByteArrayList{"v1", "v2", "v3"}) {
        loses = true;
        QVERIFY(!save(rig, id, version));
        QTRY_VERIFY_WITH_TIMEOUT(rig.isQuiet(), 60000);
        QByteArrayList now = drafts();
        now.removeIf([](const QByteArray &each) { return each.startsWith('['); });
        QCOMPARE(now, QByteArrayList{version});
    }
    QCOMPARE(lost, 3);
    QVERIFY(!rig.letter(id)->copyGone);
}

void TestDrafts::anotherMachine()
{
    QFETCH(QByteArrayList, without);
    OutboxRig rig;
    const LetterId id = begin(rig, account(without));
    QVERIFY(!save(rig, id, "v1"));
    QTRY_VERIFY_WITH_TIMEOUT(rig.isQuiet(), 60000);
    QVERIFY(m_other->command("SELECT Drafts").ok()); // edited there: another version in place of ours
    QVERIFY(m_other->command("STORE 1 +FLAGS (\\Deleted)").ok() && m_other->command("EXPUNGE").ok());
    QVERIFY(m_other->append("Drafts", renderedLetter("theirs"), "\\Draft").ok());
    QVERIFY(!save(rig, id, "v2"));
    QTRY_VERIFY_WITH_TIMEOUT(rig.isQuiet(), 60000);
    QVERIFY(rig.letter(id)->copyGone);
    QCOMPARE(drafts(), QByteArrayList{"theirs"});
    QVERIFY(!save(rig, id, "v3")); // the person keeps both
    QTRY_VERIFY_WITH_TIMEOUT(rig.isQuiet(), 60000);
    QCOMPARE(drafts(), (QByteArrayList{"theirs", "v3"}));
    QVERIFY(!rig.letter(id)->copyGone);
}

void TestDrafts::writtenOffline_data()
{
    QTest::addColumn<int>("versions");
    for (const int versions : {1, 2, 3, 5, 8}) QTest::addRow("%d versions", versions) << versions;
}

/// Only the last one is uploaded.
void TestDrafts::writtenOffline()
{
    QFETCH(int, versions);
    OutboxRig rig;
    const LetterId id = begin(rig, account({}));
    rig.onEngine([&] { rig.engine.setOnline(false); });
    QTRY_COMPARE_WITH_TIMEOUT(rig.status.state, AccountStatus::State::Offline, 60000);
    QByteArray last;
    for (int i = 1; i <= versions; ++i) {
        last = "v" + QByteArray::number(i);
        QVERIFY(!save(rig, id, last));
    }
    QCOMPARE(rig.reader->operations().size(), 1);
    rig.onEngine([&] { rig.engine.setOnline(true); });
    QTRY_VERIFY_WITH_TIMEOUT(rig.isQuiet(), 60000);
    QCOMPARE(drafts(), QByteArrayList{last});
    QCOMPARE(rig.sent.count(" APPEND "), 1);
}

/// The list shows one draft at every time, and what another machine does to it is told without anything being saved.
void TestDrafts::whileTheFolderIsOpen()
{
    OutboxRig rig;
    const LetterId id = begin(rig, account({}));
    const FolderId folder = rig.folder(u"Drafts"_s).id;
    rig.onEngine([&] { rig.engine.openFolder(folder, AccountId{1}); });
    QTRY_VERIFY_WITH_TIMEOUT(rig.synced.contains(folder), 60000);
    for (const QByteArray &version : QByteArrayList{"v1", "v2"}) {
        QVERIFY(!save(rig, id, version));
        QTRY_VERIFY_WITH_TIMEOUT(rig.isQuiet() && rig.rows(folder) == 1 &&
                                     rig.messages(folder).first().subject == u"Written "_s + QString::fromLatin1(version),
                                 60000);
    }
    QVERIFY(m_other->command("SELECT Drafts").ok());
    QVERIFY(m_other->command("STORE 1 +FLAGS (\\Deleted)").ok() && m_other->command("EXPUNGE").ok());
    QTRY_VERIFY_WITH_TIMEOUT(rig.letter(id)->copyGone, 60000);
}

/// Between our look at the version before and our own one: theirs stays, ours is taken out again, and the person is told.
void TestDrafts::anotherMachineInTheSameMoment()
{
    QFETCH(QByteArrayList, without);
    Relay relay(m_server->imapPort());
    QVERIFY(relay.start());
    bool interferes = false;
    relay.setEdit([&](const QByteArray &line) {
        if (!interferes || !line.contains("Search completed")) return line;
        interferes = false;
        if (!m_other->command("SELECT Drafts").ok() || !m_other->append("Drafts", renderedLetter("theirs", draftFields), "\\Draft").ok() ||
            !m_other->command("STORE 1 +FLAGS (\\Deleted)").ok() || !m_other->command("EXPUNGE").ok())
            qWarning("the other machine cannot save");
        return line;
    });
    OutboxRig rig;
    const LetterId id = begin(rig, account(without, relay.serverPort()));
    QVERIFY(!save(rig, id, "v1"));
    QTRY_VERIFY_WITH_TIMEOUT(rig.isQuiet(), 60000);
    interferes = true;
    QVERIFY(!save(rig, id, "v2"));
    QTRY_VERIFY_WITH_TIMEOUT(rig.isQuiet(), 60000);
    QVERIFY(!interferes);
    QCOMPARE(drafts(), without.contains("UIDPLUS") ? (QByteArrayList{"theirs", "[v2]"}) : QByteArrayList{"theirs"});
    QVERIFY(rig.letter(id)->copyGone);
    QCOMPARE(rig.letter(id)->letter.subject, u"Written lasting"_s); // nothing is lost
    QVERIFY(!save(rig, id, "v3")); // the person keeps both
    QTRY_VERIFY_WITH_TIMEOUT(rig.isQuiet(), 60000);
    QByteArrayList now = drafts();
    now.removeIf([](const QByteArray &each) { return each.startsWith('['); });
    QCOMPARE(now, (QByteArrayList{"theirs", "v3"}));
}

void TestDrafts::noFolderForThem()
{
    OutboxRig rig;
    KeptLetter draft;
    draft.letter = writtenLetter("lasting");
    const LetterId id = rig.keep(draft);
    const Error error = save(rig, id, "v1"); // nothing is known about the account yet
    QCOMPARE(error.kind, Error::Kind::Invalid);
    QVERIFY(error.detail.contains("kept on this computer"_L1));
    QVERIFY(rig.letter(id));
}

QTEST_GUILESS_MAIN(TestDrafts)
#include "tst_drafts.moc"
