// SPDX-License-Identifier: GPL-3.0-or-later
// Messages that go to another account's server: wholly, with flags and dates, once; and an original never goes before its copy is there,
// whatever breaks. GODWIT_CRASHES: how many times the program is killed; GODWIT_SEED: the first.
#include "acrossrig.h"
#include "support/testletter.h"

#include <QProcess>

using namespace godwit;
using namespace godwit::test;
using namespace Qt::StringLiterals;

namespace {

/// Two servers in this process, with letters in INBOX of the one.
struct TwoServers {
    MailAccount mail, theirMail;
    MailboxServer server, theirServer;

    explicit TwoServers(int letters, QByteArrayList capabilities = {"AUTH=PLAIN", "SASL-IR", "IDLE", "UIDPLUS", "MOVE", "LIST-EXTENDED",
                                                                    "LIST-STATUS", "SPECIAL-USE"})
        : server(&mail, capabilities), theirServer(&theirMail, capabilities)
    {
        for (MailAccount *account : {&mail, &theirMail}) {
            account->create("Archive");
            account->create("Trash");
        }
        for (int i = 0; i < letters; ++i)
            mail.append(mail.open("INBOX"), letterNamed("l" + QByteArray::number(i), i), {"\\Seen", "$Work"}, 1'700'000'000 + i);
        // Others have been there before, one with the same Message-ID.
        theirMail.append(theirMail.open("Archive"), letterNamed("l0", 0), {}, 1'600'000'000);
        if (!server.start() || !theirServer.start()) qFatal("no server");
    }
    static QMap<QByteArray, int> lettersIn(const MailAccount &account, const QByteArray &mailbox)
    {
        QMap<QByteArray, int> letters;
        for (const StoredMessage &message : account.open(mailbox)->messages) ++letters[messageIdOf(message.octets)];
        return letters;
    }
    /// Empty, or what became of a letter that must not. `stopped`: the program says that it does not know, or was told no.
    QByteArray fault(int letters, bool moved, bool stopped) const
    {
        const auto left = lettersIn(mail, "INBOX"), come = lettersIn(theirMail, "Archive");
        for (int i = 0; i < letters; ++i) {
            const QByteArray id = messageIdOf(letterNamed("l" + QByteArray::number(i), i));
            const int here = left.value(id), there = come.value(id) - (i == 0 ? 1 : 0);
            const QByteArray counts = id + ": " + QByteArray::number(here) + " here, " + QByteArray::number(there) + " there";
            if (here + there == 0) return "lost: " + counts;
            if (there > 1) return "doubled: " + counts;
            if (!stopped && moved && (here != 0 || there != 1)) return "not moved: " + counts;
            if (here + there > 1 && !stopped) return "in both: " + counts;
        }
        return {};
    }
};

} // namespace

class TestAcross : public QObject
{
    Q_OBJECT

    static QByteArray field(const QByteArray &row, const QByteArray &name)
    {
        const qsizetype at = row.indexOf(name + ' ') + name.size() + 1;
        const char end = row.at(at) == '(' ? ')' : '"';
        return row.sliced(at + 1, row.indexOf(end, at + 1) - at - 1);
    }
    /// What a server says of its messages, by what stands in them: flags and date.
    static QMap<QByteArray, QByteArrayList> describe(ImapClient &client, const QByteArray &mailbox)
    {
        QMap<QByteArray, QByteArrayList> all;
        if (!client.command("EXAMINE " + mailbox).ok()) return all;
        for (const QByteArray &row : client.command("FETCH 1:* (FLAGS INTERNALDATE BODY.PEEK[])").untagged) {
            if (!row.contains("INTERNALDATE")) continue;
            QByteArrayList flags = field(row, "FLAGS").split(' ');
            flags.removeAll("\\Recent");
            std::ranges::sort(flags);
            const qsizetype body = row.indexOf("BODY[]"), begin = row.indexOf("\r\n", body) + 2;
            const qsizetype octets = row.sliced(row.indexOf('{', body) + 1, begin - row.indexOf('{', body) - 4).toLongLong();
            QString date = QString::fromLatin1(field(row, "INTERNALDATE")); // " 7-Nov-2026 12:00:00 +0100"
            date[2] = date[6] = u' ';
            const QDateTime when = QDateTime::fromString(date.trimmed(), Qt::RFC2822Date);
            all.insert(row.sliced(begin, octets), {flags.join(' '), when.toUTC().toString(Qt::ISODate).toLatin1()});
        }
        return all;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (QFileInfo(u"/dev/shm"_s).isWritable()) qputenv("TMPDIR", "/dev/shm");
    }

    void fromDovecotToCyrus()
    {
        ImapServer dovecot(ImapServer::Kind::Dovecot), cyrus(ImapServer::Kind::Cyrus);
        dovecot.begin();
        cyrus.begin();
        QVERIFY2(dovecot.isReady(), qPrintable(dovecot.failure()));
        QVERIFY2(cyrus.isReady(), qPrintable(cyrus.failure()));
        ImapClient one, other;
        QVERIFY(one.login(dovecot.imapPort()));
        QVERIFY(other.login(cyrus.imapPort()));
        for (int i = 1; i <= 30; ++i)
            QVERIFY(one.append("INBOX", letter(i), i % 3 == 0 ? "\\Seen \\Flagged" : i % 3 == 1 ? "$Work \\Answered" : "").ok());
        QByteArray large(3'000'000, 'x');
        for (qsizetype i = 76; i + 1 < large.size(); i += 78) large.replace(i, 2, "\r\n");
        QVERIFY(one.append("INBOX", letter(31, large + "\r\n"), "\\Draft").ok());
        const auto before = describe(one, "INBOX");
        QCOMPARE(before.size(), 31);

        AcrossRig rig;
        rig.enter(here, Rig::accountFor(dovecot, Security::None));
        rig.enter(there, Rig::accountFor(cyrus, Security::None));
        QTRY_VERIFY_WITH_TIMEOUT(rig.knows(here, "INBOX") && rig.knows(there, "Archive"), 20000);
        const FolderId inbox = rig.folderOf(here, "INBOX").id, archive = rig.folderOf(there, "Archive").id;
        rig.onEngine([&] { rig.engine.openFolder(inbox, here); });
        QTRY_COMPARE_WITH_TIMEOUT(rig.rows(inbox), 31, 20000);
        const OperationId move = rig.utter(wish::Move{inbox, rig.keys(inbox), archive});
        QCOMPARE(rig.rows(inbox), 0);
        QTRY_VERIFY_WITH_TIMEOUT(rig.reader->operations().isEmpty(), 60000);
        QTRY_VERIFY(!rig.operations.isEmpty());
        for (const Error &error : std::as_const(rig.operations)) QVERIFY2(!error, qPrintable(explain(error)));
        QCOMPARE(describe(other, "Archive"), before);
        QVERIFY(describe(one, "INBOX").isEmpty());

        QVERIFY(rig.take([move](store::Writer &writer) { return writer.undo(move).has_value(); }));
        QTRY_VERIFY_WITH_TIMEOUT(rig.reader->operations().isEmpty(), 60000);
        QCOMPARE(describe(one, "INBOX"), before);
        QVERIFY(describe(other, "Archive").isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(rig.rows(inbox), 31, 20000);

        // And copies.
        rig.utter(wish::Copy{inbox, rig.keys(inbox), archive});
        QCOMPARE(rig.rows(inbox), 31);
        QTRY_VERIFY_WITH_TIMEOUT(rig.reader->operations().isEmpty(), 60000);
        QCOMPARE(describe(other, "Archive"), before);
        QCOMPARE(describe(one, "INBOX"), before);
    }

    void aThousand()
    {
        DovecotServer dovecot;
        QVERIFY2(dovecot.start(), qPrintable(dovecot.failure()));
        ImapClient alice, bob;
        QVERIFY(alice.login(dovecot.imapPort()));
        QVERIFY(bob.login(dovecot.imapPort(), "bob", "bobpw"));
        std::vector<ImapClient::Letter> letters;
        for (int i = 1; i <= 1000; ++i) letters.push_back({letter(i), i % 2 ? "\\Seen" : ""});
        QVERIFY(alice.append("INBOX", letters).ok());
        const auto before = describe(alice, "INBOX");
        AcrossRig rig;
        Account other = Rig::accountFor(dovecot, Security::None);
        rig.enter(here, other);
        other.user = u"bob"_s;
        rig.enter(there, other, "bobpw");
        QTRY_VERIFY_WITH_TIMEOUT(rig.knows(here, "INBOX") && rig.knows(there, "Archive"), 20000);
        const FolderId inbox = rig.folderOf(here, "INBOX").id;
        rig.onEngine([&] { rig.engine.openFolder(inbox, here); });
        QTRY_COMPARE_WITH_TIMEOUT(rig.rows(inbox), 1000, 20000);
        rig.utter(wish::Move{inbox, rig.keys(inbox), rig.folderOf(there, "Archive").id});
        QTRY_VERIFY_WITH_TIMEOUT(rig.reader->operations().isEmpty(), 240000);
        QCOMPARE(describe(bob, "Archive"), before);
        QVERIFY(describe(alice, "INBOX").isEmpty());
        QVERIFY(QDir(rig.paths.files()).entryList(QDir::Files).isEmpty());
        QVERIFY2(rig.sent.count("UID FETCH") < 300, "one by one");
    }

    void theOtherFolderIsGone()
    {
        TwoServers servers(3);
        AcrossRig rig(hasty());
        enter(rig, servers);
        const FolderId inbox = rig.folderOf(here, "INBOX").id, archive = rig.folderOf(there, "Archive").id;
        rig.onEngine([&] { rig.engine.setOnline(false); });
        QTRY_COMPARE_WITH_TIMEOUT(rig.status.state, AccountStatus::State::Offline, 20000);
        servers.theirMail.remove("Archive");
        const OperationId move = rig.utter(wish::Move{inbox, rig.keys(inbox), archive});
        rig.onEngine([&] { rig.engine.setOnline(true); });
        QTRY_VERIFY_WITH_TIMEOUT(rig.rests(), 20000);
        const auto find = [&] {
            const QList<Operation> all = rig.reader->operations();
            const auto found = std::ranges::find(all, move, &Operation::id);
            return found == all.end() ? Operation() : *found;
        };
        QCOMPARE(find().state, Operation::State::Refused);
        QVERIFY(!find().error.serverText.isEmpty());
        QCOMPARE(rig.rows(inbox), 3);
        QCOMPARE(servers.mail.open("INBOX")->messages.size(), 3u);
        servers.theirMail.create("Archive");
        QVERIFY(rig.take([move](store::Writer &writer) { return writer.retryOperation(move).has_value(); }));
        QTRY_VERIFY_WITH_TIMEOUT(rig.reader->operations().isEmpty(), 20000);
        QCOMPARE(servers.theirMail.open("Archive")->messages.size(), 3u);
        QVERIFY(servers.mail.open("INBOX")->messages.empty());
    }

    /// Without UIDPLUS nothing is expunged: it could take others' messages along.
    void withoutUidplusIntoTheTrash()
    {
        TwoServers servers(5, {"AUTH=PLAIN", "SASL-IR", "IDLE", "MOVE", "SPECIAL-USE", "LIST-EXTENDED"});
        AcrossRig rig(hasty());
        enter(rig, servers);
        const FolderId inbox = rig.folderOf(here, "INBOX").id;
        rig.utter(wish::Move{inbox, rig.keys(inbox), rig.folderOf(there, "Archive").id});
        QTRY_VERIFY_WITH_TIMEOUT(rig.reader->operations().isEmpty(), 20000);
        QCOMPARE(servers.fault(5, true, false), QByteArray());
        QCOMPARE(servers.mail.open("Trash")->messages.size(), 5u);
        QVERIFY(!rig.sent.contains("EXPUNGE"));
    }

    void theAnswerIsLost()
    {
        int looked = 0;
        for (int point = 0; point < 60; ++point) {
            TwoServers servers(6);
            AcrossRig rig(hasty());
            enter(rig, servers);
            const FolderId inbox = rig.folderOf(here, "INBOX").id;
            MailboxServer &cut = point % 4 == 3 ? servers.server : servers.theirServer;
            cut.cutAfter(point % 2 ? MailboxServer::Direction::Received : MailboxServer::Direction::Sent,
                         1 + point * (point % 2 ? 97 : 17));
            rig.utter(wish::Move{inbox, rig.keys(inbox), rig.folderOf(there, "Archive").id});
            QVERIFY(waitFor([&] { return rig.rests(); }));
            const bool stopped = !rig.reader->operations().isEmpty();
            QVERIFY2(!stopped, "what can be looked up is not given up");
            looked += !cut.isCutAhead();
            const QByteArray fault = servers.fault(6, true, false);
            QVERIFY2(fault.isEmpty(), (QByteArray::number(point) + ": " + fault + '\n' + servers.theirServer.log()).constData());
        }
        QVERIFY2(looked > 30, "too few connections were cut");
    }

    void killed()
    {
        const int told = qEnvironmentVariableIntValue("GODWIT_CRASHES"), from = qEnvironmentVariableIntValue("GODWIT_SEED");
        const int count = told ? told : 60;
        int failed = 0, reached = 0, wished = 0;
        for (int i = from; i < from + count; ++i) {
            QRandomGenerator points(quint32(i) + 77);
            const int letters = 4 + int(points.bounded(30));
            const qint64 event = 1 + points.bounded(600);
            TwoServers servers(letters);
            QTemporaryDir profile;
            QProcess child;
            child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            child.start(QStringLiteral(ACROSS_CHILD), {profile.path(), QString::number(servers.server.serverPort()),
                                                       QString::number(servers.theirServer.serverPort()), QString::number(event)});
            QByteArray said;
            QVERIFY(child.waitForStarted());
            QVERIFY2(waitFor([&] {
                         said += child.readAllStandardOutput();
                         return child.state() == QProcess::NotRunning || said.contains("rest\n");
                     }),
                     "it neither rests nor dies");
            reached += child.state() == QProcess::NotRunning;
            wished += child.state() == QProcess::NotRunning && said.contains("wish");
            child.kill();
            child.waitForFinished();
            QCOMPARE(child.exitStatus(), QProcess::CrashExit);
            said += child.readAllStandardOutput();
            AcrossRig rig(hasty(), profile.path());
            enter(rig, servers);
            QVERIFY2(waitFor([&] { return rig.rests(); }), servers.theirServer.log().constData());
            const QList<Operation> left = rig.reader->operations();
            const QByteArray fault = servers.fault(letters, said.contains("wish"), !left.isEmpty());
            if (fault.isEmpty() && left.isEmpty()) continue;
            ++failed;
            qWarning("GODWIT_SEED=%d, killed at %lld: %s, %d operations are left\n%s", i, static_cast<long long>(event), fault.constData(),
                     int(left.size()), servers.theirServer.log().constData());
        }
        qInfo("%d of %d were killed on their way, %d of them behind the wish", reached, count, wished);
        QCOMPARE(failed, 0);
        QVERIFY2(count < 30 || wished * 10 >= count * 4, "too few points lie within a life");
    }

private:
    /// Both are known, and INBOX is level.
    static void enter(AcrossRig &rig, const TwoServers &servers)
    {
        rig.enter(here, accountOf(servers.server.serverPort()));
        rig.enter(there, accountOf(servers.theirServer.serverPort()));
        QVERIFY(waitFor([&] { return rig.knows(here, "INBOX") && rig.knows(there, "Archive"); }));
        const FolderId inbox = rig.folderOf(here, "INBOX").id;
        rig.onEngine([&rig, inbox] { rig.engine.syncFolder(here, inbox, false); });
        QVERIFY(waitFor([&] { return rig.synced.contains(inbox); }));
    }
};

QTEST_GUILESS_MAIN(TestAcross)
#include "tst_across.moc"
