// SPDX-License-Identifier: GPL-3.0-or-later
// Whole messages that are kept on this computer: which, how, and that nobody waits for it.
#include "comparison.h"
#include "support/testletter.h"

using namespace godwit;
using namespace godwit::test;
using namespace Qt::StringLiterals;

namespace {

const qint64 day = 24 * 3600;
qint64 daysAgo(int days) { return QDateTime::currentSecsSinceEpoch() - days * day; }

} // namespace

class TestKeep : public QObject
{
    Q_OBJECT

    struct Place {
        MailAccount mail;
        MailboxServer server{&mail, {"AUTH=PLAIN", "SASL-IR", "IDLE", "UIDPLUS", "LIST-EXTENDED", "LIST-STATUS"}};
        Rig rig{quickly()};
        Account account;

        Place()
        {
            if (!server.start()) qFatal("no server");
            mail.create("Work");
            account = accountOf(server.serverPort());
        }
        static engine::Options quickly()
        {
            engine::Options options = hasty();
            options.poll = std::chrono::milliseconds(100);
            return options;
        }
        void fill(const char *mailbox, int count, int days)
        {
            for (int i = 0; i < count; ++i)
                mail.append(mail.open(mailbox),
                            letterNamed(QByteArray(mailbox) + QByteArray::number(days) + '-' + QByteArray::number(i), i), {},
                            daysAgo(days));
        }
        void enter() { rig.setAccount(account, "alicepw"); }
        void open(const QString &folder)
        {
            rig.onEngine([this, id = rig.folder(folder).id] { rig.engine.openFolder(id, AccountId{1}); });
        }
        /// How many messages are here as a whole, and as they are on the server.
        int kept(const QString &folder)
        {
            const MailboxPointer there = mail.open(folder.toUtf8());
            int count = 0;
            for (const MessageSummary &row : rig.messages(rig.folder(folder).id)) {
                const auto body = rig.reader->body(row.key);
                const StoredMessage *message = there->find(toInt(row.uid));
                count += body && message && *body == message->octets;
            }
            return count;
        }
        int fetches() const { return int(server.log().count("BODY.PEEK[]")); }
    };

private Q_SLOTS:
    void everything()
    {
        Place place;
        place.fill("INBOX", 120, 1000);
        place.fill("Work", 10, 1);
        place.account.keeping.months = Keeping::everything;
        place.enter();
        QTRY_COMPARE(place.kept(u"INBOX"_s), 120);
        QTRY_COMPARE(place.kept(u"Work"_s), 10);
        QVERIFY2(place.fetches() <= 6, QByteArray::number(place.fetches()).constData()); // many in one command
        QTRY_COMPARE(place.rig.status.state, AccountStatus::State::UpToDate);
    }

    void byMonthAndFolder()
    {
        Place place;
        place.mail.create("Work/Old");
        place.fill("INBOX", 5, 10);
        place.fill("INBOX", 5, 50);
        place.fill("INBOX", 5, 200);
        place.fill("Work", 5, 10);
        place.fill("Work/Old", 5, 700);
        place.account.keeping.months = 3;
        place.account.keeping.folders.insert("Work", 0);
        place.account.keeping.folders.insert("Work/Old", Keeping::everything);
        place.enter();
        QTRY_COMPARE(place.kept(u"INBOX"_s), 10);
        QTRY_COMPARE(place.kept(u"Work/Old"_s), 5);
        QTRY_COMPARE(place.rig.status.state, AccountStatus::State::UpToDate);
        QCOMPARE(place.kept(u"Work"_s), 0);
        // Another choice, on the same connection.
        Keeping other = place.account.keeping;
        other.folders.remove("Work");
        other.months = 12;
        const int connections = place.server.connections();
        place.rig.onEngine([&] { place.rig.engine.setKeeping(AccountId{1}, other); });
        QTRY_COMPARE(place.kept(u"INBOX"_s), 15);
        QTRY_COMPARE(place.kept(u"Work"_s), 5);
        QCOMPARE(place.server.connections(), connections);
    }

    /// While another folder is open, which comes back.
    void newMail()
    {
        Place place;
        place.account.keeping.months = 1;
        place.enter();
        QTRY_VERIFY(place.rig.folder(u"Work"_s).id != FolderId{});
        place.open(u"Work"_s);
        QTRY_COMPARE(place.rig.status.open, QByteArray("Work"));
        place.fill("INBOX", 3, 0);
        QTRY_COMPARE(place.kept(u"INBOX"_s), 3);
        QTRY_COMPARE(place.rig.status.open, QByteArray("Work"));
        place.fill("Work", 2, 0);
        QTRY_COMPARE(place.kept(u"Work"_s), 2);
    }

    /// What is full stays full: nothing goes round in a circle.
    void budget()
    {
        Place place;
        place.fill("INBOX", 200, 1);
        const qint64 all = [&] {
            qint64 octets = 0;
            for (const StoredMessage &message : place.mail.open("INBOX")->messages) octets += message.octets.size();
            return octets;
        }();
        place.rig.store.run([all](store::Writer &writer) { std::ignore = writer.setBodyBudget(all / 3); });
        place.account.keeping.months = Keeping::everything;
        place.enter();
        QTRY_VERIFY(place.kept(u"INBOX"_s) > 40);
        QTRY_COMPARE(place.rig.status.state, AccountStatus::State::UpToDate);
        const int fetches = place.fetches(), commands = place.server.commands();
        QTRY_VERIFY(place.server.commands() > commands + 30); // it polls
        QCOMPARE(place.fetches(), fetches);
        const int kept = place.kept(u"INBOX"_s);
        QVERIFY2(kept < 120, QByteArray::number(kept).constData());
        // And what there is room for is the newest: nothing was fetched to make room for something older.
        const QList<MessageSummary> rows = place.rig.messages(place.rig.folder(u"INBOX"_s).id);
        for (const MessageSummary &row : rows.last(kept)) QVERIFY(place.rig.reader->body(row.key));
        QVERIFY(fetches < 10);
        // What a person wants to read comes all the same.
        const MessageSummary oldest = place.rig.messages(place.rig.folder(u"INBOX"_s).id).first();
        QVERIFY(!place.rig.reader->body(oldest.key));
        place.rig.onEngine([&] { place.rig.engine.wantBody(AccountId{1}, oldest.folder, oldest.key, oldest.uid); });
        QTRY_VERIFY(place.rig.reader->body(oldest.key));
    }

    /// Part by part, and each octet in its place.
    void aLargeOne()
    {
        Place place;
        QByteArray letter = letterNamed("large");
        for (int i = 0; letter.size() < 3'000'000; ++i) letter += "line " + QByteArray::number(i) + "\r\n";
        place.mail.append(place.mail.open("INBOX"), letter, {}, daysAgo(1));
        place.fill("INBOX", 3, 0);
        place.account.keeping.months = Keeping::everything;
        place.enter();
        QTRY_COMPARE(place.kept(u"INBOX"_s), 4);
        // Of a size that is a multiple of the parts: the last one is empty.
        letter = letterNamed("even");
        letter += QByteArray(1024 * 1024 - letter.size(), 'x');
        place.mail.append(place.mail.open("INBOX"), letter, {}, daysAgo(0));
        QTRY_COMPARE(place.kept(u"INBOX"_s), 5);
    }

    /// The connection breaks in the midst of it; nothing is lost but time.
    void broken()
    {
        Place place;
        place.fill("INBOX", 100, 1);
        place.account.keeping.months = Keeping::everything;
        place.server.cutAfter(MailboxServer::Direction::Sent, 90'000);
        place.enter();
        QTRY_COMPARE(place.kept(u"INBOX"_s), 100);
        QVERIFY(!place.server.isCutAhead());
    }
};

QTEST_GUILESS_MAIN(TestKeep)
#include "tst_keep.moc"
