// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchfixture.h"

#include <QRandomGenerator>

using namespace godwit;
using namespace godwit::store;
using namespace Qt::StringLiterals;
using Kind = Query::Kind;

namespace {

IndexedLetter letter(std::uint32_t uid, const QString &subject, const QString &body = {})
{
    IndexedLetter letter;
    letter.uid = uid;
    letter.subject = subject;
    letter.body = body;
    return letter;
}

IndexedLetter marked(std::uint32_t uid, SystemFlags flags, QByteArrayList keywords = {})
{
    IndexedLetter one = letter(uid, u"tide"_s);
    one.flags = FlagSet(flags, std::move(keywords));
    return one;
}

const Query tide = text(u"tide"_s);
const Query unread{.kind = Kind::Unread};

} // namespace

class TestSearch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void scripts_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("found");
        QTest::addColumn<QString>("notFound");
        QTest::newRow("Latin") << u"Größe ist kein Übermaß"_s << u"GROSSE"_s << u"ross"_s;
        QTest::newRow("Polish") << u"Wieś pod Łodzią"_s << u"lodzia"_s << u"odzia"_s;
        QTest::newRow("Greek") << u"Τα νησιά του Αιγαίου"_s << u"ΝΗΣΙΑ αιγαιου"_s.section(u' ', 0, 0) << u"ησια"_s;
        QTest::newRow("Cyrillic") << u"Ёлка стоит в углу"_s << u"ЕЛКА"_s << u"лка"_s;
        QTest::newRow("Arabic") << u"السلام عليكم ٣٤"_s << u"34"_s << u"4"_s;
        QTest::newRow("Hebrew") << u"שָׁלוֹם לכולם"_s << u"שלום"_s << u"לום"_s;
        QTest::newRow("Devanagari") << u"नमस्ते दुनिया"_s << u"नमस्ते"_s << u"मस्ते"_s;
        QTest::newRow("Han") << u"我们在东京都见面"_s << u"东京都"_s << u"京东"_s;
        QTest::newRow("one Han") << u"我们在东京都见面"_s << u"面"_s << u"天"_s;
        QTest::newRow("Kana") << u"カタカナとひらがな"_s << u"ひらがな"_s << u"らひ"_s;
        QTest::newRow("Hangul") << u"안녕하세요 세계"_s << u"세계"_s << u"계"_s;
        QTest::newRow("Thai") << u"สวัสดีชาวโลก"_s << u"ชาวโลก"_s << u"โลกชาว"_s;
        QTest::newRow("Georgian") << u"გამარჯობა მსოფლიო"_s << u"მსოფლიო"_s << u"სოფლიო"_s;
        QTest::newRow("beyond the BMP") << u"words 𐐀𐐁𐐂 here"_s << u"𐐨𐐩𐐪"_s << u"𐐩𐐪"_s;
        QTest::newRow("digits") << u"invoice 2024-0815/x7"_s << u"0815"_s << u"815"_s;
    }
    void scripts()
    {
        QFETCH(QString, body);
        QFETCH(QString, found);
        QFETCH(QString, notFound);
        SearchFixture place;
        place.put("INBOX", {letter(1, u"other"_s, u"nothing"_s), letter(2, u"other"_s, body)});
        place.index();
        QCOMPARE(place.find(text(found)), Uids{2});
        QCOMPARE(place.find(text(found, Kind::Body)), Uids{2});
        QCOMPARE(place.find(text(found, Kind::Subject)), Uids{});
        QCOMPARE(place.find(text(notFound)), Uids{});
        QCOMPARE(place.find(text(body)), Uids{2}); // as a phrase
    }

    void phrasesAndPrefixes()
    {
        SearchFixture place;
        place.put("INBOX", {letter(1, u"the godwit flies far"_s), letter(2, u"far flies the godwit"_s), letter(3, u"god with it"_s)});
        place.index();
        QCOMPARE(place.find(text(u"godwit flies"_s)), Uids{1});
        QCOMPARE(place.find(text(u"god"_s)), Uids{3});
        QCOMPARE(place.find(text(u"god"_s, Kind::Text, true)), (Uids{3, 2, 1}));
        QCOMPARE(place.find(text(u"g"_s, Kind::Text, true)), (Uids{3, 2, 1}));
        QCOMPARE(place.find(text(u"flies th"_s, Kind::Text, true)), Uids{2});
        QCOMPARE(place.find(text(u"flies th"_s)), Uids{});
        QCOMPARE(place.find(text(u"…"_s)), Uids{}); // no words: they find nothing
        QCOMPARE(place.find(tide || text(u"…"_s) || text(u"far"_s)), (Uids{2, 1}));
    }

    void fields()
    {
        SearchFixture place;
        IndexedLetter one;
        one.uid = 1;
        one.from = u"Berta"_s;
        one.to = u"Carl"_s;
        one.cc = u"Dora"_s;
        one.subject = u"Emil"_s;
        one.body = u"Fritz"_s;
        one.file = u"gustav.pdf"_s;
        one.list = u"heron.example.org"_s;
        place.put("INBOX", {one});
        place.index();
        const std::array<std::pair<Kind, QString>, 7> all{{{Kind::From, u"berta"_s},
                                                           {Kind::To, u"carl"_s},
                                                           {Kind::Cc, u"dora"_s},
                                                           {Kind::Subject, u"emil"_s},
                                                           {Kind::Body, u"fritz"_s},
                                                           {Kind::FileName, u"gustav"_s},
                                                           {Kind::List, u"heron"_s}}};
        for (const auto &[kind, word] : all) {
            QCOMPARE(place.find(text(word)), Uids{1});
            for (const auto &[other, its] : all) QCOMPARE(place.find(text(its, kind)), kind == other ? Uids{1} : Uids{});
        }
        QCOMPARE(place.find(text(u"berta"_s, Kind::From) && text(u"emil"_s, Kind::Subject) && !text(u"fritz"_s, Kind::From)), Uids{1});
    }

    void operators()
    {
        SearchFixture place;
        place.put("INBOX", {letter(1, u"salt and sand"_s), letter(2, u"salt"_s), letter(3, u"sand"_s), letter(4, u"wind"_s)});
        place.index();
        const Query salt = text(u"salt"_s), sand = text(u"sand"_s);
        QCOMPARE(place.find(salt && sand), Uids{1});
        QCOMPARE(place.find(salt || sand), (Uids{3, 2, 1}));
        QCOMPARE(place.find(salt && !sand), Uids{2});
        QCOMPARE(place.find(!salt), (Uids{4, 3}));
        QCOMPARE(place.find(!salt && !sand), Uids{4});
        QCOMPARE(place.find(!(salt && sand)), (Uids{4, 3, 2}));
        QCOMPARE(place.find((salt && unread) || (sand && !unread)), (Uids{2, 1}));
        QCOMPARE(place.find(!(salt || !unread)), (Uids{4, 3}));
        QCOMPARE(place.find({}), (Uids{4, 3, 2, 1}));
    }

    void flagsAndTags()
    {
        SearchFixture place;
        place.put("INBOX", {marked(1, Flag::Seen, {"$Label1", "Work"}), marked(2, Flag::Flagged),
                            marked(3, Flag::Answered | Flag::Seen, {"work2"}), marked(4, Flag::Draft), marked(5, Flag::Deleted)});
        place.index();
        QCOMPARE(place.find(unread), (Uids{5, 4, 2}));
        QCOMPARE(place.find(tide && unread), (Uids{5, 4, 2}));
        QCOMPARE(place.find({.kind = Kind::Starred}), Uids{2});
        QCOMPARE(place.find({.kind = Kind::Answered}), Uids{3});
        QCOMPARE(place.find({.kind = Kind::Draft}), Uids{4});
        QCOMPARE(place.find({.kind = Kind::Deleted}), Uids{5});
        const auto tag = [](const char *atom) { return Query{.kind = Kind::Tag, .text = QString::fromLatin1(atom)}; };
        QCOMPARE(place.find(tag("work")), Uids{1});
        QCOMPARE(place.find(tag("$LABEL1")), Uids{1});
        QCOMPARE(place.find(tag("abel1")), Uids{});
        QCOMPARE(place.find(tag("$label1 work")), Uids{});
        QCOMPARE(place.find(tag("%")), Uids{});
        QCOMPARE(place.find(!tag("work")), (Uids{5, 4, 3, 2}));
    }

    void sizesAndDays()
    {
        SearchFixture place;
        std::vector<IndexedLetter> letters;
        for (std::uint32_t uid = 1; uid <= 3; ++uid) {
            letters.push_back(letter(uid, u"tide"_s));
            letters.back().size = uid * 1000;
            letters.back().sent = QDate(2024, 2, int(uid)).startOfDay(QTimeZone::utc()).toSecsSinceEpoch() + 3600;
        }
        letters[0].file = u"tide.pdf"_s;
        place.put("INBOX", letters);
        place.index();
        QCOMPARE(place.find({.kind = Kind::Larger, .octets = 2000}), Uids{3});
        QCOMPARE(place.find({.kind = Kind::Smaller, .octets = 2000}), Uids{1});
        QCOMPARE(place.find({.kind = Kind::Before, .day = QDate(2024, 2, 2)}), Uids{1});
        QCOMPARE(place.find({.kind = Kind::After, .day = QDate(2024, 2, 2)}), (Uids{3, 2}));
        QCOMPARE(place.find({.kind = Kind::HasAttachment}), Uids{1});
        QCOMPARE(place.find(!Query{.kind = Kind::HasAttachment} && tide), (Uids{3, 2}));
    }

    /// Headers that were not read yet: only their flags are known.
    void withoutHeaders()
    {
        SearchFixture place;
        const FolderId inbox = place.id("INBOX");
        place.select(inbox);
        QVERIFY(place.writer->applyUids(inbox, UidSet::range(Uid{1}, Uid{2}), unseenOnly(UidSet::single(Uid{1}))));
        QCOMPARE(place.index(), 0);
        QCOMPARE(place.find(unread), Uids{1});
        QCOMPARE(place.find({.kind = Kind::Smaller, .octets = 2000}), Uids{});
        QCOMPARE(place.find(!Query{.kind = Kind::Before, .day = QDate(2024, 2, 2)}), (Uids{2, 1}));
    }

    void folders()
    {
        SearchFixture place;
        const FolderId inbox = place.put("INBOX", {letter(1, u"tide"_s)});
        const FolderId old = place.put("Work/Old", {letter(2, u"tide"_s)});
        const FolderId work = place.put("Work", {letter(3, u"tide"_s)});
        place.index();
        const auto in = [](const char *name) { return Query{.kind = Kind::Folder, .text = QString::fromLatin1(name)}; };
        QCOMPARE(place.find(tide && in("old")), Uids{2});
        QCOMPARE(place.find(in("work/old")), Uids{2});
        QCOMPARE(place.find(in("Work")), Uids{3});
        QCOMPARE(place.find(in("ld")), Uids{});
        QCOMPARE(place.find(!in("Work") && tide), (Uids{2, 1}));
        QCOMPARE(place.find(tide, {inbox, work}), (Uids{3, 1}));
        QCOMPARE(place.find(unread, {old}), Uids{2});
        // A rename that waits: by the name that is shown.
        QVERIFY(place.writer->enqueue(wish::RenameFolder{.folder = work, .mailbox = "Play"}));
        QCOMPARE(place.find(in("play/old")), Uids{2});
        QCOMPARE(place.find(in("work")), Uids{});
    }

    void newestFirst()
    {
        SearchFixture place;
        std::vector<IndexedLetter> letters;
        for (std::uint32_t uid = 1; uid <= 200; ++uid) letters.push_back(letter(uid, uid % 2 ? u"tide"_s : u"ebb"_s));
        const FolderId inbox = place.put("INBOX", letters);
        place.index();
        const auto hits = place.hits({.query = tide, .limit = 30});
        QCOMPARE(hits.size(), 30u);
        QCOMPARE(hits.front(), (SearchHit{place.key(inbox, 199), inbox, Uid{199}, 1'700'000'000, 1'700'000'199}));
        QCOMPARE(hits.back().uid, Uid{141});
        std::vector<std::size_t> pieces;
        QVERIFY(place.searcher->search({.query = tide}, [&](std::span<const SearchHit> some) { pieces.push_back(some.size()); }));
        QCOMPARE(pieces, (std::vector<std::size_t>{50, 50}));
        // Of some only.
        const std::vector<MessageKey> some{place.key(inbox, 3), place.key(inbox, 4), place.key(inbox, 5), MessageKey{999'999}};
        const auto matching = place.searcher->matching(tide, some);
        QVERIFY(matching);
        QCOMPARE(*matching, (std::vector<MessageKey>{some[0], some[2]}));
        QCOMPARE(place.searcher->matching(tide && unread, {}).value(), std::vector<MessageKey>{});
        QCOMPARE(place.searcher->matching(!tide, some).value(), std::vector<MessageKey>{some[1]});
    }

    /// Judged as they are shown.
    void pending()
    {
        SearchFixture place;
        const FolderId inbox = place.put("INBOX", {letter(1, u"tide"_s), letter(2, u"tide"_s), letter(3, u"tide"_s), letter(4, u"tide"_s)});
        const FolderId work = place.id("Work");
        place.index();
        QCOMPARE(place.find(tide && unread), (Uids{4, 3, 2, 1}));
        const auto key = [&](std::uint32_t uid) { return place.key(inbox, uid); };
        const MessageKey first = key(1), second = key(2), third = key(3);
        QVERIFY(place.writer->enqueue(wish::ChangeFlags{inbox, {first}, FlagSet(Flag::Seen, {"Salt"}), {}}));
        QCOMPARE(place.find(tide && unread), (Uids{4, 3, 2}));
        QCOMPARE(place.find(!unread), Uids{1});
        QCOMPARE(place.find({.kind = Kind::Tag, .text = u"salt"_s}), Uids{1});
        QVERIFY(place.writer->enqueue(wish::Move{.folder = inbox, .messages = {second}, .target = work}));
        QCOMPARE(place.find(tide, {inbox}), (Uids{4, 3, 1}));
        const auto moved = place.hits({.query = tide, .folders = {work}});
        QCOMPARE(moved.size(), 1u);
        QCOMPARE(moved[0].key, second);
        QCOMPARE(moved[0].folder, work);
        QCOMPARE(moved[0].uid, Uid{});
        QCOMPARE(place.find(tide && Query{.kind = Kind::Folder, .text = u"work"_s}), Uids{0});
        QVERIFY(place.writer->enqueue(wish::Expunge{.folder = inbox, .messages = {third}}));
        QCOMPARE(place.find(tide), (Uids{4, 0, 1}));
        QCOMPARE(place.find(!text(u"ebb"_s)), (Uids{4, 0, 1}));
        QCOMPARE(place.searcher->matching(tide && unread, {first, second, third}).value(), std::vector<MessageKey>{second});
        // Taken back: as the cache has it.
        for (const Operation &operation : place.writer->operations(account)) QVERIFY(place.writer->withdrawOperation(operation.id));
        QCOMPARE(place.find(tide && unread), (Uids{4, 3, 2, 1}));
    }

    void interrupted()
    {
        SearchFixture place;
        std::vector<IndexedLetter> letters;
        for (std::uint32_t uid = 1; uid <= 3000; ++uid) letters.push_back({.uid = uid, .subject = u"tide"_s, .withBody = false});
        place.put("INBOX", letters);
        place.index();
        std::size_t count = 0;
        const auto cut = place.searcher->search({.query = tide}, [&](std::span<const SearchHit> some) {
            count += some.size();
            place.searcher->interrupt();
        });
        QVERIFY(!cut);
        QCOMPARE(cut.error().kind, Error::Kind::Cancelled);
        QVERIFY(count >= 50 && count < 3000);
        // One that was asked for before; and the one of the new key.
        const std::uint64_t number = place.searcher->interrupt();
        const auto none = [](std::span<const SearchHit>) { QFAIL("nothing is looked for"); };
        QCOMPARE(place.searcher->search({.query = tide, .number = number - 1}, none).error().kind, Error::Kind::Cancelled);
        QCOMPARE(place.hits({.query = tide, .number = number}).size(), 3000u);
        QCOMPARE(place.hits({.query = tide}).size(), 3000u);
    }

    void coverage()
    {
        SearchFixture place;
        std::vector<IndexedLetter> letters;
        for (std::uint32_t uid = 1; uid <= 10; ++uid) letters.push_back(letter(uid, u"tide"_s));
        letters[5].withBody = false; // UID 6
        const FolderId inbox = place.put("INBOX", letters), work = place.id("Work");
        QCOMPARE(place.searcher->coverage({inbox}).value(), std::vector<Coverage>{(Coverage{.folder = inbox, .total = 10})});
        const auto work1 = place.writer->nextToIndex(2); // the newest
        QVERIFY(work1);
        QVERIFY(place.writer->putIndexed({place.indexed(work1->messages[0]), place.indexed(work1->messages[1])}));
        const qint64 base = 1'700'000'000;
        QCOMPARE(place.searcher->coverage({work, inbox}).value(),
                 (std::vector<Coverage>{{.folder = work}, {.folder = inbox, .total = 10, .headers = 2, .bodies = 2, .since = base + 9}}));
        place.index();
        QCOMPARE(place.searcher->coverage({inbox}).value().front(),
                 (Coverage{.folder = inbox, .total = 10, .headers = 10, .bodies = 9, .since = base + 7}));
        QCOMPARE(place.searcher->coverage({}).value().size(), 4u);
    }

    /// Nothing that is typed is SQL or an expression of FTS5.
    void hostile()
    {
        SearchFixture place;
        place.put("INBOX", {letter(1, u"tide"_s)});
        place.index();
        QRandomGenerator random(7);
        const QStringList spice{u"\""_s, u"'"_s,  u") OR 1 --"_s, u"*"_s,    u" NEAR("_s, u"subject : "_s,
                                u"{"_s,  u"\\"_s, u"?"_s,         u"NOT "_s, u"^"_s};
        for (int i = 0; i < 3000; ++i) {
            QString words;
            for (int n = int(random.bounded(12)); n >= 0; --n)
                words += random.bounded(3) ? QString(QChar(static_cast<char16_t>(random.bounded(0x10000))))
                                           : spice[random.bounded(spice.size())];
            const auto kind = Kind(random.bounded(int(Kind::Text), int(Kind::Folder) + 1));
            const Query one = text(words, kind, random.bounded(2) == 0);
            for (const Query &query : {one, one || unread, !one && tide}) {
                const auto done = place.searcher->search({.query = query}, [](std::span<const SearchHit>) {});
                QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
            }
        }
        QCOMPARE(place.find(tide), Uids{1});
    }
};

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
