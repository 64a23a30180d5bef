// SPDX-License-Identifier: GPL-3.0-or-later
// Who is suggested when an address is typed: from mail sent and received, and from cards.
#include "app/people.h"
#include "store/store.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace godwit;
using namespace godwit::app;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 now = 1'800'000'000, day = 86'400;
constexpr AccountId account{1};

Address address(const QString &name, const QString &mail) { return {name, mail}; }

QStringList found(const PeopleTable &table, const QString &typed)
{
    QStringList addresses;
    for (const Person &person : table.find(typed, 8)) addresses << person.address.address;
    return addresses;
}

/// A mailbox as a server would tell it.
class Mailbox
{
public:
    Mailbox()
    {
        if (const auto started = store.start({m_dir.filePath(u"cache"_s), m_dir.filePath(u"data"_s)}); !started) qFatal("no store");
        run([](store::Writer &writer) {
            std::vector<store::FolderListing> listings(3);
            listings[0].mailbox = "INBOX";
            listings[1].mailbox = "Sent";
            listings[1].role = Role::Sent;
            listings[2].mailbox = "Junk";
            listings[2].role = Role::Junk;
            for (store::FolderListing &each : listings) each.path = QString::fromLatin1(each.mailbox);
            return writer.setFolders(account, listings);
        });
    }
    template <class Work> void run(Work work)
    {
        Error error;
        store.run([&](store::Writer &writer) {
            if (const auto done = work(writer); !done) error = done.error();
        });
        store.drain();
        QVERIFY2(!error, qPrintable(explain(error)));
    }
    void add(const char *mailbox, std::vector<MessageSummary> letters)
    {
        run([&](store::Writer &writer) -> store::Writer::Changed {
            const FolderId folder = writer.folderOf(account, mailbox);
            if (const auto opened = writer.openFolderState(folder, {.uidValidity = UidValidity{1}}); !opened) return opened;
            for (MessageSummary &letter : letters) {
                letter.uid = Uid{++m_uid};
                letter.headersKnown = true;
            }
            return writer.applyMessages(folder, letters);
        });
    }
    QString file(const QString &name) const { return m_dir.filePath(name); }

    store::Store store;

private:
    QTemporaryDir m_dir;
    std::uint32_t m_uid = 0;
};

MessageSummary letter(const Address &from, const QList<Address> &to, qint64 arrived)
{
    MessageSummary summary;
    summary.from = {from};
    summary.to = to;
    summary.arrived = arrived;
    return summary;
}

QList<Account> alice()
{
    Account own;
    own.id = account;
    own.address = u"alice@example.org"_s;
    return {own};
}

} // namespace

class TestPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoIsWrittenToMoreAndLaterComesFirst()
    {
        PeopleTable table;
        table.note(heardFrom(address(u"Anna Heard"_s, u"heard@example.org"_s), now, now));
        table.note(sentTo(address(u"Anna Sent"_s, u"sent@example.org"_s), now, now));
        table.note(seenBeside(address(u"Anna Beside"_s, u"beside@example.org"_s), now, now));
        table.note(sentTo(address(u"Anna Old"_s, u"old@example.org"_s), now - 1000 * day, now));
        QCOMPARE(found(table, u"anna"_s),
                 (QStringList{u"sent@example.org"_s, u"heard@example.org"_s, u"old@example.org"_s, u"beside@example.org"_s}));
        for (int i = 0; i < 20; ++i) table.note(heardFrom(address({}, u"Heard@Example.org"_s), now, now));
        QCOMPARE(found(table, u"anna"_s).first(), u"heard@example.org"_s); // in any case the same
        QCOMPARE(table.size(), 4);
    }

    void wordsOfNameAndAddress_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("found");
        for (const char *typed : {"Żół", "zol", "ŁUKASZ", "kasia z", "z kas", "kz@", "kz@exa", "exam", "example.or"})
            QTest::newRow(typed) << QString::fromUtf8(typed) << true;
        for (const char *typed : {"", " ", "asia", "kasia x", "xample"}) QTest::newRow(typed) << QString::fromUtf8(typed) << false;
    }
    void wordsOfNameAndAddress()
    {
        QFETCH(QString, typed);
        QFETCH(bool, found);
        PeopleTable table;
        table.note(heardFrom(address(u"Kasia Łukasz Żółw"_s, u"kz@example.org"_s), now, now));
        QCOMPARE(!table.find(typed, 8).isEmpty(), found);
    }

    void aNameIsLearntAndAForgottenOneIsGone()
    {
        PeopleTable table;
        table.note(sentTo(address({}, u"kz@example.org"_s), now, now));
        table.note(heardFrom(address(u"Kasia"_s, u"kz@example.org"_s), now, now));
        QCOMPARE(table.find(u"kasia"_s, 8).first().address.name, u"Kasia"_s);
        table.forget(u"KZ@example.org"_s);
        QVERIFY(table.find(u"kasia"_s, 8).isEmpty());
        QCOMPARE(table.size(), 0);
        table.note(sentTo(address(u"no address"_s, u"nowhere"_s), now, now));
        QCOMPARE(table.size(), 0);
    }

    void machinesAreNobody_data()
    {
        QTest::addColumn<bool>("machine");
        for (const char *each : {"noreply@example.org", "No-Reply@example.org", "do-not-reply@x.org", "mailer-daemon@x.org",
                                 "bounces+anna=x@y.org", "orders-noreply@shop.example"})
            QTest::newRow(each) << true;
        for (const char *each : {"anna@example.org", "reply@example.org", "nora@no-reply.example"}) QTest::newRow(each) << false;
    }
    void machinesAreNobody()
    {
        QFETCH(bool, machine);
        QCOMPARE(isMachine(QString::fromLatin1(QTest::currentDataTag())), machine);
    }

    void readFromTheMailAndKeptUp()
    {
        Mailbox mailbox;
        const Address me = address(u"Alice"_s, u"alice@example.org"_s);
        MessageSummary list = letter(address(u"Lena List"_s, u"lena@list.example"_s), {}, now);
        list.listId = "tides.example.org";
        mailbox.add("INBOX",
                    {letter(address(u"Bo Received"_s, u"bo@example.net"_s), {me, address(u"Cleo Beside"_s, u"cleo@example.net"_s)}, now),
                     letter(address(u"Shop"_s, u"noreply@shop.example"_s), {me}, now), list});
        mailbox.add("Sent", {letter(me, {address(u"Dana Sent"_s, u"dana@example.net"_s)}, now)});
        mailbox.add("Junk", {letter(address(u"Eve Junk"_s, u"eve@example.net"_s), {me}, now)});
        People people(mailbox.store.paths(), mailbox.file(u"people"_s));
        people.applyAccounts(alice());
        connect(&mailbox.store, &store::Store::changed, &people, &People::applyChanges);
        QSignalSpy finished(&people, &People::finished);
        people.start();
        QTRY_COMPARE(finished.count(), 1);
        const auto knows = [&](const char *typed) { return !people.find(QString::fromLatin1(typed)).isEmpty(); };
        for (const char *each : {"bo rec", "cleo", "dana"}) QVERIFY2(knows(each), each);
        for (const char *each : {"alice", "shop", "lena", "eve"}) QVERIFY2(!knows(each), each);
        QCOMPARE(people.find(u"example net"_s).first().address.address, u"dana@example.net"_s);
        mailbox.add("INBOX", {letter(address(u"Finn New"_s, u"finn@example.net"_s), {me}, now)});
        QTRY_VERIFY(knows("finn"));
    }

    void forgottenAndImportedStaySo()
    {
        Mailbox mailbox;
        mailbox.add("INBOX", {letter(address(u"Bo Received"_s, u"bo@example.net"_s), {}, now)});
        const QString cards = mailbox.file(u"cards.vcf"_s);
        QFile file(cards);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Weber\\, Gina\r\nEMAIL:gina@example.net\r\nEND:VCARD\r\n");
        file.close();
        const auto open = [&](auto then) {
            People people(mailbox.store.paths(), mailbox.file(u"people"_s));
            QSignalSpy finished(&people, &People::finished);
            people.start();
            QTRY_COMPARE(finished.count(), 1);
            then(people);
        };
        open([&](People &people) {
            QSignalSpy imported(&people, &People::imported), failed(&people, &People::failed);
            people.importCards(cards);
            QTRY_COMPARE(imported.count(), 1);
            QCOMPARE(people.find(u"gin"_s).size(), 1);
            people.forget(address({}, u"bo@example.net"_s));
            QVERIFY(people.find(u"bo"_s).isEmpty());
            people.importCards(mailbox.file(u"people"_s + u".none"_s));
            QTRY_COMPARE(failed.count(), 1);
            QVERIFY(failed.at(0).at(0).toString().contains(u"people.none"_s));
        });
        open([&](People &people) {
            QVERIFY(people.find(u"bo"_s).isEmpty());
            QCOMPARE(people.find(u"gin"_s).value(0).address, address(u"Weber, Gina"_s, u"gina@example.net"_s));
        });
    }

    /// What a key may cost with many people: the figure is in the report, here only that it is not absurd.
    void manyPeople()
    {
        PeopleTable table;
        for (int i = 0; i < 20'000; ++i)
            table.note(
                heardFrom(address(u"Person %1 Lindqvist"_s.arg(i), u"person%1@host%2.example.org"_s.arg(i).arg(i % 977)), now - i, now));
        QCOMPARE(table.size(), 20'000);
        QBENCHMARK { QCOMPARE(table.find(u"lind"_s, 8).size(), 8); }
    }
};

QTEST_GUILESS_MAIN(TestPeople)
#include "tst_people.moc"
