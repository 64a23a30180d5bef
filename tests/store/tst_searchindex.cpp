// SPDX-License-Identifier: GPL-3.0-or-later
// What is in the index follows the cache, and its file keeps nothing of what left.
#include "searchfixture.h"

using namespace godwit;
using namespace godwit::store;
using namespace Qt::StringLiterals;

namespace {

std::vector<IndexedLetter> lettersOf(std::uint32_t count, const QString &subject = u"tide"_s)
{
    std::vector<IndexedLetter> letters;
    for (std::uint32_t uid = 1; uid <= count; ++uid) letters.push_back({.uid = uid, .subject = subject, .body = u"brine"_s});
    return letters;
}

const Query tide = text(u"tide"_s), brine = text(u"brine"_s);

} // namespace

class TestSearchIndex : public QObject
{
    Q_OBJECT

    struct Listening : SearchFixture {
        int wanted = 0;
        Listening()
        {
            writer->setIndexListener([this] { ++wanted; });
        }
        /// The messages of one step, as UIDs of the folder; negative: without body.
        std::vector<int> next(FolderId folder, int most)
        {
            const auto work = writer->nextToIndex(most);
            if (!work) qFatal("%s", qPrintable(work.error().detail));
            std::vector<int> uids;
            for (const IndexWork::Message &message : work->messages) {
                const auto row = reader->message(message.key);
                if (row && row->folder == folder) uids.push_back(int(toInt(row->uid)) * (message.hasBody ? 1 : -1));
            }
            return uids;
        }
    };

private Q_SLOTS:
    void whatIsNext()
    {
        Listening place;
        std::vector<IndexedLetter> letters = lettersOf(5);
        letters[3].withBody = false;
        const FolderId inbox = place.put("INBOX", letters);
        QCOMPARE(place.wanted, 1); // and not again before somebody has looked
        QCOMPARE(place.next(inbox, 3), (std::vector<int>{5, -4, 3}));
        QCOMPARE(place.next(inbox, 3), (std::vector<int>{5, -4, 3})); // nobody has put them in
        QCOMPARE(place.index(), 5);
        QCOMPARE(place.next(inbox, 3), std::vector<int>{});
        QCOMPARE(place.wanted, 1);
        QVERIFY(place.writer->putBody(inbox, Uid{4}, "Subject: tide\r\n\r\nbrine"));
        QCOMPARE(place.wanted, 2);
        QCOMPARE(place.next(inbox, 3), std::vector<int>{4});
        QCOMPARE(place.find(brine), (Uids{5, 3, 2, 1}));
        QCOMPARE(place.index(), 1);
        QCOMPARE(place.find(brine), (Uids{5, 4, 3, 2, 1}));
        place.put("Work", {{.uid = 7, .subject = u"tide"_s}});
        QCOMPARE(place.wanted, 3);
        QCOMPARE(place.index(), 1);
        const auto work = place.writer->nextToIndex(1);
        QCOMPARE(work->indexed, 6);
        QCOMPARE(work->total, 6);
    }

    /// Flags say nothing that the index would have to know.
    void flagsAreNoWork()
    {
        Listening place;
        const FolderId inbox = place.put("INBOX", lettersOf(3));
        place.index();
        QVERIFY(place.writer->applyFlags(inbox, {{Uid{2}, FlagSet(Flag::Seen)}}));
        QCOMPARE(place.wanted, 1);
    }

    void afterRestart()
    {
        SearchFixture place;
        place.put("INBOX", lettersOf(5));
        const auto some = place.writer->nextToIndex(2);
        QVERIFY(place.writer->putIndexed({place.indexed(some->messages[0]), place.indexed(some->messages[1])}));
        place.reopen();
        QCOMPARE(place.index(), 3);
        QCOMPARE(place.find(tide), (Uids{5, 4, 3, 2, 1}));
        place.reopen();
        QCOMPARE(place.index(), 0);
    }

    void wordsLeaveTheFile_data()
    {
        QTest::addColumn<QString>("way");
        for (const char *way : {"expunged", "many expunged", "UIDVALIDITY", "folder removed", "account removed"})
            QTest::newRow(way) << QString::fromLatin1(way);
    }
    void wordsLeaveTheFile()
    {
        QFETCH(QString, way);
        SearchFixture place;
        std::vector<IndexedLetter> letters = lettersOf(300);
        letters[40].body = u"The password is xylophonquartz, keep it"_s;
        const FolderId folder = place.put("Work", letters);
        place.put("INBOX", lettersOf(5, u"harbour"_s));
        place.index(20);
        QCOMPARE(place.find(text(u"xylophonquartz"_s)), Uids{41});
        const QByteArray tail = "ophonquartz"; // its beginning may be shared with the word before it
        QVERIFY(place.indexFile().contains(tail));
        if (way == u"expunged") QVERIFY(place.writer->applyExpunged(folder, UidSet::single(Uid{41})));
        else if (way == u"many expunged") QVERIFY(place.writer->applyExpunged(folder, UidSet::range(Uid{1}, Uid{250})));
        else if (way == u"UIDVALIDITY") place.select(folder, 8);
        else if (way == u"folder removed") QVERIFY(place.writer->removeFolder(folder));
        else QVERIFY(place.writer->removeAccount(account));
        QCOMPARE(place.find(text(u"xylophonquartz"_s)), Uids{}); // at once
        place.openSearcher(); // no reader holds the old state
        QCOMPARE(place.index(), 0);
        while (place.writer->forgetWords().value()) {
        }
        QVERIFY(!place.indexFile().contains(tail));
        QVERIFY(!place.writer->forgetWords().value());
        const std::size_t left = way == u"expunged" ? 299 : way == u"many expunged" ? 50 : 0;
        QCOMPARE(place.find(tide).size(), left);
        QCOMPARE(place.find(text(u"harbour"_s)).size(), way == u"account removed" ? 0u : 5u);
    }

    /// Writing goes on between the steps, and they are taken up again after a restart.
    void forgettingInSteps()
    {
        SearchFixture place;
        std::vector<IndexedLetter> letters;
        for (std::uint32_t uid = 1; uid <= 400; ++uid) {
            letters.push_back({.uid = uid, .subject = u"tide"_s});
            for (int i = 0; i < 200; ++i) letters.back().body += u"w%1x "_s.arg((uid * 7919 + std::uint32_t(i) * 104'729) % 50'000);
        }
        letters[100].subject = u"xylophonquartz"_s;
        const FolderId inbox = place.put("INBOX", letters);
        place.index(10);
        QVERIFY(place.writer->applyExpunged(inbox, UidSet::single(Uid{101})));
        QVERIFY(place.writer->forgetWords().value()); // more than one step
        place.put("INBOX", {{.uid = 500, .subject = u"tide"_s}});
        QCOMPARE(place.index(), 1);
        place.searcher.reset();
        place.reopen();
        place.openSearcher();
        QVERIFY(place.writer->nextToIndex(1)->forgotten);
        int steps = 0;
        while (place.writer->forgetWords().value()) ++steps;
        QVERIFY(steps > 1);
        QVERIFY(!place.indexFile().contains("ophonquartz"));
        QCOMPARE(place.find(tide).size(), 400u);
    }

    /// It is still on the server.
    void droppedForSpace()
    {
        SearchFixture place;
        const FolderId inbox = place.put("INBOX", lettersOf(5));
        place.index();
        QVERIFY(place.writer->setBodyBudget(1));
        QVERIFY(!place.writer->hasBody(place.key(inbox, 3)));
        QCOMPARE(place.index(), 0);
        QCOMPARE(place.find(brine).size(), 5u);
    }

    void ownMoves()
    {
        SearchFixture place;
        const FolderId inbox = place.put("INBOX", lettersOf(2)), work = place.id("Work");
        place.index();
        place.select(work, 9);
        const auto moved = place.writer->enqueue(wish::Move{.folder = inbox, .messages = {place.key(inbox, 1)}, .target = work});
        QVERIFY(moved);
        OperationEffects effects{.targetValidity = UidValidity{9}, .from = UidSet::single(Uid{1}), .to = UidSet::single(Uid{70})};
        QVERIFY(place.writer->finishOperation(moved->first.front().id, effects));
        QCOMPARE(place.index(), 0);
        QCOMPARE(place.find(brine, {work}), Uids{70});
    }

    void goneMeanwhile()
    {
        SearchFixture place;
        const FolderId inbox = place.put("INBOX", lettersOf(2));
        const auto work = place.writer->nextToIndex(10);
        QVERIFY(place.writer->applyExpunged(inbox, UidSet::single(Uid{2})));
        QVERIFY(place.writer->putIndexed({place.indexed(work->messages[0]), place.indexed(work->messages[1])}));
        QCOMPARE(place.writer->nextToIndex(10)->indexed, 1);
        QVERIFY(!place.writer->nextToIndex(10)->forgotten);
    }

    /// A crash between the two databases: one has it, the other not.
    void crashBetween()
    {
        SearchFixture place;
        place.put("INBOX", lettersOf(300));
        place.index();
        place.searcher.reset();
        place.reader.reset();
        place.writer.reset();
        // The cache lost a message, and the index does not know yet.
        execute(place.paths.cache(), "DELETE FROM body WHERE key <= 200; DELETE FROM header WHERE key <= 200; DELETE FROM digest WHERE key "
                                     "<= 200; DELETE FROM message WHERE key <= 200");
        place.reopen();
        place.openSearcher();
        QCOMPARE(place.find(tide).size(), 100u);
        QCOMPARE(place.index(), 0);
        QCOMPARE(place.writer->nextToIndex(1)->indexed, 100);
        QVERIFY(place.writer->nextToIndex(1)->forgotten);
    }

    void beginsAnew_data()
    {
        QTest::addColumn<QString>("why");
        for (const char *why : {"removed", "no database", "damaged inside", "newer", "older", "another cache"})
            QTest::newRow(why) << QString::fromLatin1(why);
    }
    void beginsAnew()
    {
        QFETCH(QString, why);
        SearchFixture place;
        place.put("INBOX", lettersOf(20));
        place.index();
        place.searcher.reset();
        place.reader.reset();
        place.writer.reset();
        QFile file(place.paths.index());
        if (why == u"removed") QVERIFY(file.remove());
        else if (why == u"newer") execute(file.fileName(), "PRAGMA user_version=99");
        else if (why == u"older") execute(file.fileName(), "DROP TABLE words; PRAGMA user_version=0");
        else if (why == u"another cache") execute(place.paths.cache(), "UPDATE identity SET id = 5");
        else {
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.size() > 40'000);
            if (why == u"damaged inside") file.seek(16'384);
            QVERIFY(file.write(QByteArray(20'000, 'z')) > 0);
            file.close();
        }
        place.reopen();
        QCOMPARE(place.writer->openReport().indexFault, QString());
        place.openSearcher();
        QCOMPARE(place.index(), 20);
        QCOMPARE(place.find(brine).size(), 20u);
    }

    /// Damage that is met at work is mended by the next opening; all else goes on meanwhile.
    void damagedAtWork()
    {
        SearchFixture place;
        const FolderId inbox = place.put("INBOX", lettersOf(300));
        place.index(5);
        place.searcher.reset();
        place.reopen(); // what was written is in the file itself
        QFile file(place.paths.index());
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qint64 size = file.size();
        QVERIFY(file.seek(3 * 16'384) && file.write(QByteArray(size - 3 * 16'384, 'z')) > 0);
        file.close();
        QVERIFY(place.writer->applyExpunged(inbox, UidSet::single(Uid{1})));
        std::ignore = place.writer->forgetWords();
        QCOMPARE(place.uids(inbox).size(), 299u);
        place.reopen();
        place.openSearcher();
        QCOMPARE(place.index(), 299);
        QCOMPARE(place.find(tide).size(), 299u);
    }
};

QTEST_GUILESS_MAIN(TestSearchIndex)
#include "tst_searchindex.moc"
