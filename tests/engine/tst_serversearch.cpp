// SPDX-License-Identifier: GPL-3.0-or-later
// Searching on Dovecot, Cyrus and Courier: what they find, and that nothing of theirs or ours is disturbed by it.
#include "searchrig.h"
#include "threeservers.h"

using namespace godwit;
using namespace godwit::test;
using namespace Qt::StringLiterals;
using Kind = Query::Kind;

namespace {

constexpr int patience = 60'000; // ms; only something broken needs it

engine::Options patient()
{
    engine::Options options = quick();
    options.greeting = options.silence = 60s;
    options.poll = 1h; // nobody asks in between
    return options;
}

QByteArray withFile()
{
    return "From: Anna Frank <anna@example.net>\r\nTo: Bob <bob@example.org>\r\nCc: carl@example.com\r\nBcc: secret@example.org\r\n"
           "Subject: =?utf-8?B?w5xiZXJzaWNodCAyMDI2?=\r\nDate: Tue, 24 Nov 2026 23:30:00 -0800\r\nMessage-ID: <file@example.net>\r\n"
           "List-Id: Birds <godwits.example.net>\r\nReceived: by relay.example.com; Tue, 24 Nov 2026 23:31:00 -0800\r\n"
           "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n"
           "Content-Transfer-Encoding: base64\r\n\r\nRGllIFVmZXJzY2huZXBmZSBmbGllZ3Qgw7xiZXIgZGVuIFBhemlmaWsu\r\n" // Die Uferschnepfe
                                                                                                                   // fliegt über…
           "--b\r\nContent-Type: application/octet-stream; name=\"flightplan.pdf\"\r\nContent-Disposition: attachment; "
           "filename=\"flightplan.pdf\"\r\n\r\nxyz\r\n--b--\r\n";
}

} // namespace

class TestServerSearch : public QObject
{
    Q_OBJECT

    std::map<ImapServer::Kind, std::unique_ptr<ImapServer>> m_servers;
    std::map<ImapServer::Kind, int> m_users;
    const Differences *m_expected = nullptr;
    ImapServer *m_server = nullptr;
    QByteArray m_user;
    std::unique_ptr<ImapClient> m_other; ///< signed in as the same user

    static constexpr int userCount = 6;
    static void everyServer()
    {
        QTest::addColumn<const Differences *>("expected");
        for (const Differences &one : differences()) QTest::newRow(one.name) << &one;
    }
    QString path(const QString &name) const { return QString::fromLatin1(m_expected->prefix) + name; }
    QByteArray mailbox(const QByteArray &name) const { return m_expected->prefix + name; }
    [[nodiscard]] bool enter(SearchRig &rig, const QByteArrayList &disabled = {})
    {
        Account account = Rig::accountFor(*m_server, Security::ImplicitTls);
        account.user = QString::fromLatin1(m_user);
        account.disabledCapabilities = disabled;
        rig.setAccount(account, m_user + "-pw");
        return QTest::qWaitFor([&] { return rig.refreshed > 0 && !rig.folder(u"INBOX"_s).mailbox.isEmpty(); }, patience);
    }
    [[nodiscard]] static bool open(Rig &rig, FolderId folder, qsizetype rows)
    {
        rig.onEngine([&rig, folder] { rig.engine.openFolder(folder, AccountId{1}); });
        return QTest::qWaitFor([&] { return rig.rows(folder) == rows; }, patience) &&
               QTest::qWaitFor([&] { return rig.status.state == AccountStatus::State::UpToDate && !rig.status.open.isEmpty(); }, patience);
    }
    QByteArray flagsOf(const QByteArray &box)
    {
        ImapClient looks;
        if (!looks.login(m_server->imapPort(), m_user, m_user + "-pw")) return {};
        const auto examined = looks.command("EXAMINE " + ImapClient::quoted(box));
        QByteArrayList lines;
        for (const QByteArray &line : examined.untagged)
            if (line.endsWith("RECENT")) lines.append(line);
        const auto flags = looks.command("UID FETCH 1:* (FLAGS)");
        return (lines + flags.untagged).join('\n');
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStringList options;
        for (int i = 1; i <= userCount; ++i) options << u"--user"_s << u"u%1:u%1-pw"_s.arg(i);
        for (const Differences &one : differences()) {
            m_servers[one.kind] = std::make_unique<ImapServer>(one.kind);
            m_servers[one.kind]->begin(options);
        }
        for (const auto &[kind, server] : m_servers) QVERIFY2(server->isReady(), qPrintable(server->failure()));
    }
    void init()
    {
        QFETCH(const Differences *, expected);
        m_expected = expected;
        m_server = m_servers.at(expected->kind).get();
        m_user = "u" + QByteArray::number(++m_users[expected->kind]);
        QVERIFY(m_users[expected->kind] <= userCount);
        m_other = std::make_unique<ImapClient>();
        QVERIFY(m_other->login(m_server->imapPort(), m_user, m_user + "-pw"));
    }
    void cleanup() { m_other.reset(); }

    void whatIsAskedIsFound_data() { everyServer(); }
    void whatIsAskedIsFound()
    {
        QVERIFY(m_other->append("INBOX", {{letter(1), "\\Seen"}, {withFile(), "$Work"}, {letter(3), "\\Flagged"}}).ok());
        SearchRig rig(patient());
        QVERIFY(enter(rig));
        const FolderId inbox = rig.folder(u"INBOX"_s).id;
        const auto finds = [&](const Query &query) -> QByteArray {
            if (!rig.search({inbox}, query)) return "failed";
            return rig.answer(inbox).error ? explain(rig.answer(inbox).error).toUtf8() : rig.found(inbox);
        };
        QCOMPARE(finds(words(Kind::From, u"anna"_s)), "2");
        QCOMPARE(finds(words(Kind::From, u"Jörg"_s)), "1,3");
        QCOMPARE(finds(words(Kind::From, u"jÖRG"_s)), "1,3");
        QCOMPARE(finds(words(Kind::To, u"bob@example.org"_s)), "2");
        QCOMPARE(finds(words(Kind::To, u"secret"_s)), "2");
        QCOMPARE(finds(words(Kind::Cc, u"carl"_s)), "2");
        QCOMPARE(finds(words(Kind::Subject, u"übersicht 2026"_s)), "2");
        QVERIFY(rig.answer(inbox).exact);
        QCOMPARE(finds(words(Kind::Body, u"uferschnepfe"_s)), "2");
        QCOMPARE(finds(words(Kind::Body, u"über den Pazifik"_s)), "2");
        QVERIFY(!rig.answer(inbox).exact);
        QCOMPARE(finds(words(Kind::List, u"godwits"_s)), "2");
        const bool namesAreBody = m_expected->kind == ImapServer::Kind::Cyrus; // the header of a part
        QCOMPARE(finds(words(Kind::Text, u"flightplan"_s)), namesAreBody ? "2" : "");
        QVERIFY(!rig.answer(inbox).exact);
        QCOMPARE(finds(words(Kind::Text, u"uferschnepfe"_s)), "2");
        QCOMPARE(finds(words(Kind::Text, u"relay"_s)), "");
        QCOMPARE(finds(words(Kind::Text, u"example.net"_s)), "1:3");
        QCOMPARE(finds(words(Kind::Tag, u"$work"_s)), "2");
        QCOMPARE(finds(tree(Kind::And, {words(Kind::Subject, u"letter"_s), Query{.kind = Kind::Unread}})), "3");
        QCOMPARE(finds(tree(Kind::Not, {words(Kind::Subject, u"letter"_s)})), "2");
        QCOMPARE(finds(tree(Kind::Or, {words(Kind::Subject, u"letter 1"_s), words(Kind::From, u"anna"_s)})), "1:2");
        QCOMPARE(finds(tree(Kind::And, {words(Kind::Subject, u"letter"_s), words(Kind::FileName, u"nothing"_s)})), "1,3");
        QVERIFY(!rig.answer(inbox).exact);
        QCOMPARE(finds(Query{.kind = Kind::After, .day = QDate(2026, 11, 24)}), "2"); // by the sender's clock
        QCOMPARE(finds(Query{.kind = Kind::Before, .day = QDate(2026, 11, 24)}), "1,3");
        QCOMPARE(finds(Query{.kind = Kind::Larger, .octets = 600}), "2");
    }

    /// Folders that were never opened: what is found there can be shown. What is open stays open, and its news come.
    void nothingIsDisturbed_data() { everyServer(); }
    void nothingIsDisturbed()
    {
        for (const QByteArray &box : {QByteArray("INBOX"), mailbox("Archive"), mailbox("Sent")})
            QVERIFY(m_other->append(box, {{letter(1), ""}, {letter(2), "\\Seen"}}).ok());
        SearchRig rig(patient());
        QVERIFY(enter(rig));
        const FolderId inbox = rig.folder(u"INBOX"_s).id, archive = rig.folder(path(u"Archive"_s)).id,
                       sent = rig.folder(path(u"Sent"_s)).id;
        QVERIFY(open(rig, inbox, 2));
        const QByteArray archiveBefore = flagsOf(mailbox("Archive")), sentBefore = flagsOf(mailbox("Sent"));
        QVERIFY(archiveBefore.contains("RECENT"));
        QVERIFY(rig.search({archive, sent, inbox}, words(Kind::Subject, u"Letter 2"_s)));
        QCOMPARE(rig.order.first(), inbox);
        for (const FolderId folder : {inbox, archive, sent}) {
            QVERIFY2(!rig.answer(folder).error, qPrintable(explain(rig.answer(folder).error)));
            QCOMPARE(rig.found(folder), "2");
            const auto shown = rig.reader->message(folder, Uid{2});
            QVERIFY(shown);
            QCOMPARE(shown->subject, u"Letter 2"_s);
            QVERIFY(shown->flags.contains(Flag::Seen));
        }
        QCOMPARE(rig.rows(archive), 1); // nothing else was read
        QCOMPARE(flagsOf(mailbox("Archive")), archiveBefore);
        QCOMPARE(flagsOf(mailbox("Sent")), sentBefore);
        QVERIFY(!rig.reader->folderFlags(archive) || !rig.reader->folderFlags(archive)->readOnly);

        QTRY_COMPARE_WITH_TIMEOUT(rig.status.open, "INBOX", patience);
        QTRY_VERIFY_WITH_TIMEOUT(rig.sent.trimmed().endsWith("IDLE"), patience);
        QVERIFY(m_other->append("INBOX", letter(3)).ok());
        QTRY_COMPARE_WITH_TIMEOUT(rig.rows(inbox), 3, patience);
        QVERIFY(m_other->command("SELECT INBOX").ok());
        QVERIFY(m_other->command("STORE 1 +FLAGS (\\Flagged)").ok());
        QTRY_VERIFY_WITH_TIMEOUT(rig.messages(inbox).at(0).flags.contains(Flag::Flagged), patience);

        QVERIFY(open(rig, archive, 2)); // and what was found is where it belongs
        QCOMPARE(rig.messages(archive).at(0).subject, u"Letter 1"_s);
    }

    void oneRefusalEndsNothing_data() { everyServer(); }
    void oneRefusalEndsNothing()
    {
        QVERIFY(m_other->command("CREATE " + mailbox("Gone")).ok());
        for (const QByteArray &box : {QByteArray("INBOX"), mailbox("Sent")}) QVERIFY(m_other->append(box, letter(1)).ok());
        SearchRig rig(patient());
        QVERIFY(enter(rig, {"MULTISEARCH", "ESEARCH"}));
        const FolderId inbox = rig.folder(u"INBOX"_s).id, gone = rig.folder(path(u"Gone"_s)).id, sent = rig.folder(path(u"Sent"_s)).id;
        QTRY_COMPARE_WITH_TIMEOUT(rig.status.state, AccountStatus::State::UpToDate, patience);
        QVERIFY(m_other->command("DELETE " + mailbox("Gone")).ok());
        QVERIFY(rig.search({gone, FolderId{9999}, inbox, sent}, words(Kind::Subject, u"Letter"_s)));
        QVERIFY(rig.answer(gone).error.kind == Error::Kind::No || rig.answer(gone).error.kind == Error::Kind::Invalid);
        QCOMPARE(rig.answer(FolderId{9999}).error.kind, Error::Kind::Invalid);
        QCOMPARE(rig.found(inbox), "1");
        QCOMPARE(rig.found(sent), "1");
        QVERIFY(!rig.sent.contains("RETURN (ALL) SUBJECT"));
    }

    /// A folder that is numbered anew since it was read: what is found there is not mixed up with what was.
    void numberedAnew_data() { everyServer(); }
    void numberedAnew()
    {
        const QByteArray box = mailbox("Moody");
        QVERIFY(m_other->command("CREATE " + box).ok());
        QVERIFY(m_other->append(box, {{letter(1), ""}, {letter(2), ""}}).ok());
        SearchRig rig(patient());
        QVERIFY(enter(rig));
        const FolderId inbox = rig.folder(u"INBOX"_s).id, moody = rig.folder(path(u"Moody"_s)).id;
        QVERIFY(open(rig, moody, 2));
        QVERIFY(open(rig, inbox, 0));
        const auto validity = [&] { return m_other->command("STATUS " + box + " (UIDVALIDITY)").untagged; };
        const auto before = validity();
        const auto isAnother = [&] { // Courier's is the second in which a folder is made
            return m_other->command("DELETE " + box).ok() && m_other->command("CREATE " + box).ok() && validity() != before;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isAnother(), patience);
        QVERIFY(m_other->append(box, letter(7)).ok());
        // Cyrus ends now and then a session whose folder was deleted under it: the search says so then, and the person asks again.
        QTRY_VERIFY_WITH_TIMEOUT(rig.search({rig.folder(path(u"Moody"_s)).id}, words(Kind::Subject, u"Letter"_s)), patience);
        const FolderId now = rig.folder(path(u"Moody"_s)).id;
        QCOMPARE(rig.found(now), "1");
        QCOMPARE(rig.reader->message(now, Uid{1}).value_or(MessageSummary{}).subject, u"Letter 7"_s);
        QVERIFY(!rig.reader->message(now, Uid{2}));
    }
};

QTEST_GUILESS_MAIN(TestServerSearch)
#include "tst_serversearch.moc"
