// SPDX-License-Identifier: GPL-3.0-or-later
// Real mail becomes searchable by itself: with the engine that brings it, and what is hostile in it costs a bounded amount.
#include "engine/indexer.h"
#include "engine/indextext.h"
#include "mail/words.h"
#include "mime/reader.h"
#include "rig.h"
#include "store/searcher.h"

#include <QDirIterator>

using namespace godwit;
using namespace godwit::engine;
using namespace godwit::test;
using namespace Qt::StringLiterals;

namespace {

bool contains(const QByteArray &words, const char *text)
{
    const Needle wanted = needle(QString::fromUtf8(text), false);
    return (words + ' ').contains(' ' + wanted.words.join(u' ').toUtf8() + ' ');
}

store::IndexedText textOf(const QByteArray &raw)
{
    const auto document = mime::readMessage(raw);
    return indexText(document->summary, raw);
}

QByteArray head(const QByteArray &contentType)
{
    return "From: =?utf-8?Q?J=C3=B6rg?= <joerg@example.net>\r\nTo: alice@example.org\r\nCc: Carl <carl@example.org>\r\nBcc: "
           "secret@example.org\r\n"
           "Subject: =?utf-8?Q?Gr=C3=B6=C3=9Fe?= of the harbour\r\nList-Id: <birds.example.org>\r\nMIME-Version: 1.0\r\nContent-Type: " +
           contentType + "\r\n\r\n";
}

class Watch : public QObject
{
public:
    explicit Watch(Indexer &indexer)
    {
        connect(&indexer, &Indexer::levelReached, this, [this] { ++level; });
        connect(&indexer, &Indexer::forgotten, this, [this] { ++forgotten; });
        connect(&indexer, &Indexer::failed, this, [](const Error &error) { qFatal("%s", qPrintable(error.detail)); });
        connect(&indexer, &Indexer::progressed, this, [this](qint64 indexed, qint64 total) { last = {indexed, total}; });
    }
    int level = 0, forgotten = 0;
    std::pair<qint64, qint64> last;
};

/// Folder INBOX with so many letters, without a server.
struct Local {
    QTemporaryDir dir;
    store::Paths paths{.cacheDir = dir.path() + u"/cache"_s, .dataDir = dir.path() + u"/data"_s};
    store::Store store;
    FolderId inbox{};
    QObject context;

    Local()
    {
        if (!store.start(paths)) qFatal("the store does not start");
        write([this](store::Writer &writer) {
            store::FolderListing listing;
            listing.mailbox = "INBOX";
            listing.path = u"INBOX"_s;
            std::ignore = writer.setFolders(AccountId{1}, {listing});
            inbox = writer.folderOf(AccountId{1}, "INBOX");
            store::SelectedState state;
            state.uidValidity = UidValidity{1};
            return writer.openFolderState(inbox, state).has_value();
        });
    }
    void write(std::move_only_function<bool(store::Writer &)> work)
    {
        std::optional<bool> done;
        store.post(&context, std::move(work), [&done](bool right) { done = right; });
        while (!done) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        if (!*done) qFatal("the store does not take it");
    }
    void put(std::uint32_t uid, const QByteArray &raw, bool body = true)
    {
        write([this, uid, &raw, body](store::Writer &writer) {
            MessageSummary summary = mime::readMessage(raw)->summary;
            summary.uid = Uid{uid};
            return writer.applyMessages(inbox, {summary}).has_value() && (!body || writer.putBody(inbox, Uid{uid}, raw).has_value());
        });
    }
    std::vector<std::uint32_t> find(const QString &words, Query::Kind kind = Query::Kind::Text) const
    {
        std::vector<std::uint32_t> uids;
        auto searcher = store::Searcher::open(paths);
        if (!searcher) qFatal("%s", qPrintable(searcher.error().detail));
        const auto done = (*searcher)->search({.query = {.kind = kind, .text = words}}, [&](std::span<const SearchHit> hits) {
            for (const SearchHit &hit : hits) uids.push_back(toInt(hit.uid));
        });
        if (!done) qFatal("%s", qPrintable(done.error().detail));
        return uids;
    }
};

using Uids = std::vector<std::uint32_t>;

} // namespace

class TestIndexer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textOfALetter()
    {
        const QByteArray raw =
            head("multipart/mixed; boundary=x") +
            "--x\r\nContent-Type: multipart/alternative; boundary=y\r\n\r\n--y\r\nContent-Type: text/plain; charset=utf-8\r\n"
            "Content-Transfer-Encoding: quoted-printable\r\n\r\nThe ebb =C3=BCber the sand\r\n--y\r\nContent-Type: text/html\r\n\r\n"
            "<p>markup</p>\r\n--y--\r\n--x\r\nContent-Type: application/pdf; name=\"tide-table.pdf\"\r\n"
            "Content-Transfer-Encoding: base64\r\n\r\nc2VjcmV0\r\n--x\r\nContent-Type: message/rfc822\r\n\r\n"
            "From: Berta <berta@example.org>\r\nSubject: Inner matter\r\n\r\nA forwarded word\r\n--x--\r\n";
        const store::IndexedText text = textOf(raw);
        QVERIFY(contains(text.from, "jorg"));
        QVERIFY(contains(text.from, "joerg example net"));
        QVERIFY(contains(text.to, "alice"));
        QVERIFY(contains(text.to, "secret"));
        QVERIFY(contains(text.cc, "carl"));
        QVERIFY(contains(text.subject, "grosse of the harbour"));
        QVERIFY(contains(text.list, "birds example org"));
        QVERIFY(contains(text.body, "ebb uber the sand"));
        QVERIFY(contains(text.body, "forwarded word"));
        QVERIFY(contains(text.body, "Inner matter"));
        QVERIFY(contains(text.file, "tide table pdf"));
        QVERIFY(!contains(text.body, "markup")); // the other form of the same text
        QVERIFY(!contains(text.body, "secret"));
    }

    void htmlAsText()
    {
        const store::IndexedText text = textOf(
            head("text/html; charset=utf-8") +
            "<style>p{color:red}</style><p>The <b>ti</b>de&nbsp;is <a href='https://example.org/x'>here</a></p><script>alert(1)</script>");
        QVERIFY(contains(text.body, "the tide is here"));
        QVERIFY(!contains(text.body, "color"));
        QVERIFY(!contains(text.body, "alert"));
    }

    void hostile_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QByteArray words, deep, parts = head("multipart/mixed; boundary=x");
        for (int i = 0; words.size() < 12'000'000; ++i) words += "word" + QByteArray::number(i) + "\r\n";
        for (int i = 0; i < 10'000; ++i) parts += "--x\r\nContent-Type: text/plain\r\n\r\npart" + QByteArray::number(i) + " of many\r\n";
        for (int i = 0; i < 100'000; ++i) deep += "<table><tr><td><div>";
        QTest::newRow("a text of megabytes") << head("text/plain") + words;
        QTest::newRow("one word of megabytes") << head("text/plain") + QByteArray(12'000'000, 'a');
        QTest::newRow("nested HTML") << head("text/html") + deep + "bottom";
        QTest::newRow("a table of megabytes") << head("text/html") + QByteArray("<tr><td>cell</td>").repeated(500'000);
        QTest::newRow("ten thousand parts") << parts + "--x--\r\n";
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no text") << QByteArray(1'000'000, '\0');
    }
    void hostile()
    {
        QFETCH(QByteArray, raw);
        MessageSummary summary;
        summary.key = MessageKey{1};
        for (int i = 0; i < 20'000; ++i) summary.to.append({u"Correspondent Number %1"_s.arg(i), u"c%1@example.org"_s.arg(i)});
        const store::IndexedText text = indexText(summary, raw);
        constexpr qsizetype piece = 64 * 1024; // by which a text may be more
        QVERIFY(text.body.size() <= mostText + piece);
        QVERIFY(text.to.size() <= mostNames + piece);
        QVERIFY(contains(text.to, "correspondent number 1"));
    }

    /// The whole road: a server, the engine, and another client that takes something away.
    void withAServer()
    {
        DovecotServer server;
        QVERIFY(server.start());
        ImapClient other;
        QVERIFY(other.login(server.imapPort()));
        for (int i = 1; i <= 30; ++i) QVERIFY(other.append("INBOX", letter(i, i % 3 ? "The ebb.\r\n" : "Salt in the wind.\r\n")).ok());
        Rig rig;
        Indexer indexer(&rig.store, {.forgetAfter = 0ms, .niceness = 0});
        const Watch watch(indexer);
        indexer.start();
        rig.setAccount(Rig::accountFor(server, Security::None), "alicepw");
        QTRY_VERIFY(rig.folder(u"INBOX"_s).id != FolderId{});
        rig.onEngine([&rig, inbox = rig.folder(u"INBOX"_s).id] { rig.engine.syncFolder(AccountId{1}, inbox, true); });
        const auto searcher = store::Searcher::open(rig.paths);
        QVERIFY(searcher);
        const auto found = [&](const QString &words) {
            std::size_t count = 0;
            const auto done = (*searcher)->search({.query = {.kind = Query::Kind::Text, .text = words}},
                                                  [&count](std::span<const SearchHit> hits) { count += hits.size(); });
            return done ? count : 999;
        };
        QTRY_COMPARE(found(u"salt in the wind"_s), 10u);
        QTRY_COMPARE(found(u"jorg"_s), 30u);
        QVERIFY(other.command("SELECT INBOX").ok());
        QVERIFY(other.command("UID STORE 3 +FLAGS.SILENT (\\Deleted)").ok() && other.command("UID EXPUNGE 3").ok());
        rig.onEngine([&rig, inbox = rig.folder(u"INBOX"_s).id] { rig.engine.syncFolder(AccountId{1}, inbox, true); });
        QTRY_COMPARE(found(u"salt"_s), 9u);
        QTRY_VERIFY(watch.forgotten > 0);
    }

    void followsTheStore()
    {
        Local place;
        for (int i = 1; i <= 150; ++i) place.put(std::uint32_t(i), letter(i, i % 3 ? "The ebb.\r\n" : "Salt in the wind.\r\n"), i != 9);
        Indexer indexer(&place.store, {.forgetAfter = std::chrono::milliseconds(0), .niceness = 0});
        const Watch watch(indexer);
        indexer.start();
        QTRY_COMPARE(watch.level, 1);
        QCOMPARE(watch.last, std::pair(qint64(150), qint64(150)));
        QCOMPARE(place.find(u"salt in the wind"_s).size(), 49u);
        QCOMPARE(place.find(u"Letter 9"_s, Query::Kind::Subject), Uids{9});
        place.put(9, letter(9, "Salt in the wind.\r\n")); // its body comes
        QTRY_COMPARE(place.find(u"salt"_s).size(), 50u);
        place.put(200, letter(200, "A spring tide.\r\n"));
        QTRY_COMPARE(place.find(u"spring tide"_s), Uids{200});
        place.write([&](store::Writer &writer) { return writer.applyExpunged(place.inbox, UidSet::range(Uid{1}, Uid{99})).has_value(); });
        QTRY_COMPARE(watch.forgotten, 1);
        QCOMPARE(place.find(u"salt"_s).size(), 17u);
        QTRY_COMPARE(watch.last, std::pair(qint64(52), qint64(52)));
    }

    void pauses()
    {
        Local place;
        Indexer indexer(&place.store, {.niceness = 0});
        const Watch watch(indexer);
        indexer.start();
        QTRY_COMPARE(watch.level, 1);
        indexer.setPaused(true);
        for (int i = 1; i <= 5; ++i) place.put(std::uint32_t(i), letter(i));
        QCoreApplication::processEvents();
        place.write([](store::Writer &writer) { return writer.nextToIndex(10)->messages.size() == 5; });
        indexer.setPaused(false);
        QTRY_COMPARE(watch.level, 2);
        QCOMPARE(place.find(u"letter"_s).size(), 5u);
    }

    /// It may end at any point; what is done is done.
    void endsInTheMidst()
    {
        Local place;
        for (int i = 1; i <= 300; ++i) place.put(std::uint32_t(i), letter(i));
        qint64 before = 0;
        {
            Indexer indexer(&place.store, {.niceness = 0});
            const Watch watch(indexer);
            QEventLoop loop; // left at the end of the first step
            connect(&indexer, &Indexer::progressed, &loop, [&loop](qint64 indexed) {
                if (indexed > 0) loop.quit();
            });
            indexer.start();
            loop.exec();
            before = watch.last.first;
            QVERIFY(before > 0);
            QCOMPARE(watch.level, 0);
        }
        Indexer indexer(&place.store, {.niceness = 0});
        const Watch watch(indexer);
        indexer.start();
        QTRY_COMPARE(watch.level, 1);
        QVERIFY(before < 300);
        QCOMPARE(place.find(u"letter"_s).size(), 300u);
    }

    /// A body whose file was lost is not tried for ever, and is found when it comes again.
    void aFileIsMissing()
    {
        Local place;
        const QByteArray large = letter(1) + QByteArray("salt and sand\r\n").repeated(8000);
        place.put(1, large);
        QDirIterator files(place.paths.bodies(), QDir::Files);
        QVERIFY(files.hasNext());
        QVERIFY(QFile::remove(files.next()));
        Indexer indexer(&place.store, {.niceness = 0});
        const Watch watch(indexer);
        indexer.start();
        QTRY_COMPARE(watch.level, 1);
        QCOMPARE(place.find(u"letter"_s), Uids{1});
        QCOMPARE(place.find(u"salt"_s), Uids{});
        place.put(1, large);
        QTRY_COMPARE(place.find(u"salt"_s), Uids{1});
    }
};

QTEST_GUILESS_MAIN(TestIndexer)
#include "tst_indexer.moc"
