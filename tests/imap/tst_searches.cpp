// SPDX-License-Identifier: GPL-3.0-or-later
// SEARCH, SORT and THREAD: every key and option as it goes out, every answer as it is understood.
#include "imap/charsetretry.h"
#include "imap/commands/sort.h"
#include "imap/decoder.h"
#include "imap/encoder.h"
#include "wire.h"

#include <QTest>

using namespace godwit;
using namespace godwit::imap;
using namespace godwit::imap::search;

class TestSearches : public QObject
{
    Q_OBJECT

private:
    static QByteArray wireOf(const SearchKey &key, const QByteArray &charset = "UTF-8")
    {
        Encoder out;
        key.write(out, charset);
        return written(out.take());
    }
    static SearchKey contains(Field field, const QByteArray &value) { return SearchKey(Contains{field, value}); }
    static SearchKey date(Day which) { return SearchKey(Date{which, QDate(2024, 2, 1)}); }
    static std::expected<Message, DecodeError> decoded(const QByteArray &text, const Limits &limits = {})
    {
        return decode(Frame{text, {}}, limits, noQuirks);
    }
    template <class T> static T answer(const QByteArray &text)
    {
        auto message = decoded(text);
        if (!message) qWarning("%s at %lld", message.error().reason, qlonglong(message.error().offset));
        return message ? std::get<T>(std::get<Response>(*message)) : T{};
    }
    static QByteArray textOf(const UidOrder &order)
    {
        QByteArrayList list;
        for (const UidSet::Range &range : order)
            list.append(range.first == range.last ? QByteArray::number(range.first)
                                                  : QByteArray::number(range.first) + ':' + QByteArray::number(range.last));
        return list.join(',');
    }
    static QByteArray textOf(const ThreadData &data)
    {
        QByteArrayList list;
        for (const ThreadNode &node : data.nodes) list.append(QByteArray::number(node.depth) + ':' + QByteArray::number(toInt(node.uid)));
        return list.join(' ');
    }

    static void sortRows(const auto &row)
    {
        using namespace imap::commands;
        const SearchKey umlaut = contains(Field::Subject, "\xc3\xa4");
        const SearchKey unseen = SearchKey::unseen();
        row("SORT/every criterion",
            uidSort({{SortKey::Arrival},
                     {SortKey::Cc},
                     {SortKey::Date, true},
                     {SortKey::From},
                     {SortKey::Size, true},
                     {SortKey::Subject},
                     {SortKey::To}},
                    unseen),
            "UID SORT (ARRIVAL CC REVERSE DATE FROM REVERSE SIZE SUBJECT TO) UTF-8 UNSEEN");
        row("SORT/nothing said", uidSort({}, umlaut, SearchOptions{{}, {}}), "UID SORT (ARRIVAL) UTF-8 SUBJECT {2}\xc3\xa4");
        row("SORT=DISPLAY/both", uidSort({{SortKey::DisplayFrom}, {SortKey::DisplayTo, true}}, unseen),
            "UID SORT (DISPLAYFROM REVERSE DISPLAYTO) UTF-8 UNSEEN");
        row("ESORT/partial", uidSort({{SortKey::Relevancy}}, unseen, SearchOptions{SearchReturn{.partial = PartialRange{1, 10}}}),
            "UID SORT RETURN (PARTIAL 1:10) (RELEVANCY) UTF-8 UNSEEN");
        row("THREAD/ORDEREDSUBJECT", uidThread(ThreadAlgorithm::OrderedSubject, unseen), "UID THREAD ORDEREDSUBJECT UTF-8 UNSEEN");
        row("THREAD/REFERENCES", uidThread(ThreadAlgorithm::References, unseen & umlaut),
            "UID THREAD REFERENCES UTF-8 UNSEEN SUBJECT {2}\xc3\xa4");
        row("THREAD/REFS", uidThread(ThreadAlgorithm::Refs, SearchKey::all(), "US-ASCII"), "UID THREAD REFS US-ASCII ALL");
    }

private Q_SLOTS:
    void keys_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QByteArray>("wanted");
        const auto row = [](const char *name, const SearchKey &key, const char *wanted) {
            QTest::newRow(name) << wireOf(key) << QByteArray(wanted);
        };
        And words;
        for (int word = 0; word <= int(Word::SaveDateSupported); ++word) words.keys.emplace_back(Word(word));
        row("SEARCH/every word", SearchKey(words),
            "ALL ANSWERED DELETED DRAFT FLAGGED SEEN UNANSWERED UNDELETED UNDRAFT UNFLAGGED UNSEEN NEW OLD RECENT SAVEDATESUPPORTED");
        row("SEARCH/every field",
            contains(Field::Bcc, "a") & contains(Field::Body, "a b") & contains(Field::Cc, "\"") & contains(Field::From, "x\\y") &
                contains(Field::Subject, "") & contains(Field::Text, "NIL") & contains(Field::To, "a\r\nb"),
            "BCC \"a\" BODY \"a b\" CC \"\\\"\" FROM \"x\\\\y\" SUBJECT \"\" TEXT \"NIL\" TO {4}a\r\nb");
        row("SEARCH/header", SearchKey::header("Message-ID", "<a@b>") & SearchKey::header("X-Odd Name", ""),
            "HEADER Message-ID \"<a@b>\" HEADER \"X-Odd Name\" \"\"");
        row("SEARCH/keyword", SearchKey::keyword("$Junk") & SearchKey(Keyword{"$Phishing", false}), "KEYWORD $Junk UNKEYWORD $Phishing");
        row("SEARCH/dates",
            date(Day::Before) & date(Day::On) & date(Day::Since) & date(Day::SentBefore) & date(Day::SentOn) & date(Day::SentSince),
            "BEFORE 1-Feb-2024 ON 1-Feb-2024 SINCE 1-Feb-2024 SENTBEFORE 1-Feb-2024 SENTON 1-Feb-2024 SENTSINCE 1-Feb-2024");
        row("SEARCH/no date finds nothing", SearchKey(Date{Day::On, {}}), "NOT ALL");
        row("SEARCH/sizes", SearchKey(Octets{Size::Larger, 5'000'000'000}) & SearchKey(Octets{Size::Smaller, 1}),
            "LARGER 5000000000 SMALLER 1");
        row("SEARCH/uids", SearchKey::uids(*UidSet::parse("9,1:3")), "UID 1:3,9");
        row("SEARCH/no uids", SearchKey::uids({}), "NOT ALL");
        row("SEARCH/or of three",
            SearchKey(Or{{SearchKey::unseen(), SearchKey::all() & SearchKey::unseen(), SearchKey::none(SearchKey::all())}}),
            "OR UNSEEN OR (ALL UNSEEN) NOT ALL");
        row("SEARCH/not of two", SearchKey::none(SearchKey::unseen() & SearchKey::flag(Flag::Draft)), "NOT (UNSEEN DRAFT)");
        row("SEARCH/and in and", SearchKey::unseen() & (SearchKey::flag(Flag::Seen) & SearchKey::flag(Flag::Recent)),
            "UNSEEN (SEEN RECENT)");
        row("SEARCH/of nothing", SearchKey(And{}), "ALL");
        row("WITHIN/both", SearchKey(Within{Age::Older, 259200}) & SearchKey(Within{Age::Younger, 0}), "OLDER 259200 YOUNGER 1");
        row("CONDSTORE/search", SearchKey(Changed{620162338}), "MODSEQ 620162338");
        row("CONDSTORE/search for a flag", SearchKey(Changed{7, "\\Draft", Entry::Private}), "MODSEQ \"/flags/\\\\draft\" priv 7");
        row("SEARCHRES/saved", SearchKey::either(SearchKey(SavedResult{}), SearchKey::unseen()), "OR $ UNSEEN");
        row("SEARCH=FUZZY/one and several",
            SearchKey::fuzzy(contains(Field::Subject, "helo")) & SearchKey::fuzzy(SearchKey::all() & SearchKey::unseen()),
            "FUZZY SUBJECT \"helo\" FUZZY (ALL UNSEEN)");
        row("SAVEDATE/search", date(Day::SavedBefore) & date(Day::SavedOn) & date(Day::SavedSince),
            "SAVEDBEFORE 1-Feb-2024 SAVEDON 1-Feb-2024 SAVEDSINCE 1-Feb-2024");
        row("OBJECTID/search", SearchKey(ObjectId{Id::Email, "M6d99ac3275bb4e"}) & SearchKey(ObjectId{Id::Thread, "T64b478a75b7ea9"}),
            "EMAILID M6d99ac3275bb4e THREADID T64b478a75b7ea9");
        row("X-GM-EXT-1/search",
            contains(Field::GmailRaw, "has:attachment in:unread") & contains(Field::GmailLabels, "foo") &
                SearchKey(ObjectId{Id::GmailMessage, "1278455344230334865"}) & SearchKey(ObjectId{Id::GmailThread, "1266894439832287888"}),
            "X-GM-RAW \"has:attachment in:unread\" X-GM-LABELS \"foo\" X-GM-MSGID 1278455344230334865 X-GM-THRID 1266894439832287888");
    }

    void keys()
    {
        QFETCH(QByteArray, written);
        QTEST(written, "wanted");
    }

    void commands_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QByteArray>("wanted");
        const auto row = [](const char *name, const Command &command, const char *wanted) {
            QTest::newRow(name) << written(command) << QByteArray(wanted);
        };
        const auto returning = [](SearchReturn returns) { return SearchOptions{returns, "UTF-8"}; };
        const SearchKey umlaut = contains(Field::Subject, "\xc3\xa4");
        const SearchKey unseen = SearchKey::unseen();
        using namespace imap::commands;
        row("SEARCH/plain", uidSearch(unseen, false), "UID SEARCH UNSEEN");
        row("SEARCH/charset only where it is needed", uidSearch(umlaut, SearchOptions{}), "UID SEARCH CHARSET UTF-8 SUBJECT {2}\xc3\xa4");
        row("UTF8=ACCEPT/no charset", uidSearch(umlaut, SearchOptions{{}, {}}), "UID SEARCH SUBJECT {2}\xc3\xa4");
        row("SEARCH/another charset", uidSearch(umlaut, SearchOptions{{}, "ISO-8859-1"}), "UID SEARCH CHARSET ISO-8859-1 SUBJECT {1}\xe4");
        row("ESEARCH/all", uidSearch(unseen, true), "UID SEARCH RETURN (ALL) UNSEEN");
        row("ESEARCH/nothing said", uidSearch(unseen, returning({})), "UID SEARCH RETURN () UNSEEN");
        row("ESEARCH/each", uidSearch(unseen, returning({.min = true, .max = true, .all = true, .count = true})),
            "UID SEARCH RETURN (MIN MAX ALL COUNT) UNSEEN");
        row("SEARCHRES/save", uidSearch(unseen, returning({.save = true})), "UID SEARCH RETURN (SAVE) UNSEEN");
        row("CONTEXT=SEARCH/update", uidSearch(unseen, returning({.count = true, .context = true, .update = true})),
            "UID SEARCH RETURN (COUNT CONTEXT UPDATE) UNSEEN");
        row("SEARCH=FUZZY/relevancy", uidSearch(SearchKey::fuzzy(SearchKey::text("x")), returning({.all = true, .relevancy = true})),
            "UID SEARCH RETURN (ALL RELEVANCY) FUZZY TEXT \"x\"");
        row("PARTIAL/search, never beside ALL", uidSearch(unseen, returning({.all = true, .partial = PartialRange{-1, -100}})),
            "UID SEARCH RETURN (PARTIAL -1:-100) UNSEEN");
        row("MULTISEARCH/the selected one", multiSearch({}, unseen, {}), "ESEARCH UNSEEN");
        row("MULTISEARCH/sources",
            multiSearch({{SearchSource::Kind::Personal},
                         {SearchSource::Kind::SubtreeOne, {"a b"}},
                         {SearchSource::Kind::Mailboxes, {"INBOX", "x"}}},
                        unseen, returning({.count = true})),
            "ESEARCH IN (personal subtree-one (\"a b\") mailboxes (INBOX x)) RETURN (COUNT) UNSEEN");
        sortRows(row);
    }

    void commands()
    {
        QFETCH(QByteArray, written);
        QTEST(written, "wanted");
    }

    void afterABadCharset()
    {
        const auto retried = [](const SearchKey &key, const QByteArrayList &offered) {
            const CharsetRetry retry = afterBadCharset(key, "UTF-8", {offered});
            return wireOf(retry.key, retry.charset) + " | " + retry.charset + (retry.exact ? "" : " | wider");
        };
        const SearchKey uebersicht = contains(Field::Subject, "die \xc3\x9c"
                                                              "bersicht");
        // One that was refused, one that nobody knows, one that lacks the letter, one that can.
        QCOMPARE(retried(uebersicht, {"utf-8", "x-no", "US-ASCII", "ISO-8859-1"}), QByteArray("SUBJECT {13}die \xdc"
                                                                                              "bersicht | ISO-8859-1"));
        // ASCII: each piece has to be there, so nothing is missed; but more may be found.
        QCOMPARE(retried(uebersicht, {}), QByteArray("SUBJECT \"die \" SUBJECT \"bersicht\" |  | wider"));
        QCOMPARE(retried(SearchKey::unseen() & contains(Field::From, "\xe5\x8f\xb0"), {}), QByteArray("UNSEEN ALL |  | wider"));
        QCOMPARE(retried(SearchKey::none(uebersicht) & SearchKey::header("List-Id", "\xc3\xa4xyz"), {"US-ASCII"}),
                 QByteArray("ALL HEADER List-Id \"xyz\" |  | wider"));
        QCOMPARE(retried(SearchKey::either(uebersicht, contains(Field::GmailRaw, "\xc3\xa4")), {}),
                 QByteArray("OR (SUBJECT \"die \" SUBJECT \"bersicht\") ALL |  | wider"));
        QCOMPARE(retried(SearchKey::text("plain"), {}), QByteArray("TEXT \"plain\" | "));
    }

    void searchAnswers()
    {
        const auto data = answer<SearchData>("* SEARCH 9 3 4 (MODSEQ 917162500)");
        QCOMPARE(data.numbers.toWire(), QByteArray("3:4,9"));
        QCOMPARE(*data.modSeq, 917162500u);
        QVERIFY(answer<SearchData>("* SEARCH").numbers.isEmpty());
        const auto sorted = answer<SortData>("* SORT 5 3 4 1 2 (MODSEQ 17)");
        QCOMPARE(sorted.uids, (std::vector<Uid>{Uid{5}, Uid{3}, Uid{4}, Uid{1}, Uid{2}}));
        QCOMPARE(*sorted.modSeq, 17u);
        QVERIFY(answer<SortData>("* SORT").uids.empty());
    }

    void esearchAnswers()
    {
        auto data = answer<EsearchData>("* ESEARCH (TAG \"A1\") UID MIN 2 MAX 47 COUNT 25 ALL 2,10:15 MODSEQ 1236 X-NEW (a \"b\")");
        QCOMPARE(data.tag, QByteArray("A1"));
        QVERIFY(data.uid);
        QCOMPARE(std::tuple(*data.min, *data.max, *data.count, *data.modSeq), std::tuple(2u, 47u, 25u, ModSeq{1236}));
        QCOMPARE(data.all->toWire(), QByteArray("2,10:15"));
        QCOMPARE(data.others[0].second, QByteArray("(a \"b\")"));
        data = answer<EsearchData>("* ESEARCH (TAG \"y1\")"); // Cyrus: nothing was found
        QVERIFY(!data.all && !data.uid);
        data = answer<EsearchData>("* ESEARCH (TAG \"E01\") UID ALL 23765,23764,23763,23761:23762,9:7 RELEVANCY (99 42 4)"); // ESORT
        QCOMPARE(textOf(data.order), QByteArray("23765,23764,23763,23761:23762,7:9"));
        QCOMPARE(data.all->toWire(), QByteArray("7:9,23761:23765"));
        QCOMPARE(data.relevancy, (std::vector<quint8>{99, 42, 4}));
        data = answer<EsearchData>("* ESEARCH (TAG \"C01\") UID ADDTO (1 2733 1 2731:2732) REMOVEFROM (0 32768)");
        QCOMPARE(data.changes.size(), 3u);
        QCOMPARE(textOf(data.changes[1].uids), QByteArray("2731:2732"));
        QCOMPARE(data.changes[1].position, 1u);
        QVERIFY(data.changes[0].added && !data.changes[2].added);
        data = answer<EsearchData>("* ESEARCH (TAG \"A01\") UID PARTIAL (-1:-100 200:250,252:300)");
        QCOMPARE(data.partial->range, (PartialRange{-1, -100}));
        QCOMPARE(textOf(data.partial->order), QByteArray("200:250,252:300"));
        QVERIFY(answer<EsearchData>("* ESEARCH (TAG \"A04\") UID PARTIAL (24000:24500 NIL)").partial->order.empty());
        data = answer<EsearchData>("* ESEARCH (TAG \"tag1\" MAILBOX \"folder2/b\" UIDVALIDITY 503) UID ALL 3002,4004");
        QCOMPARE(data.mailbox, QByteArray("folder2/b"));
        QCOMPARE(toInt(data.uidValidity), 503u);
    }

    void threads_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("tree");
        QTest::newRow("THREAD/none") << QByteArray("* THREAD") << QByteArray();
        QTest::newRow("THREAD/example of RFC 5256")
            << QByteArray("* THREAD (2)(3 6 (4 23)(44 7 96))") << QByteArray("0:2 0:3 1:6 2:4 3:23 2:44 3:7 4:96");
        QTest::newRow("THREAD/a parent that is not here") << QByteArray("* THREAD ((3)(5))") << QByteArray("0:0 1:3 1:5");
        QTest::newRow("THREAD/twice not here") << QByteArray("* THREAD (((3)(5))(7 8))(9)") << QByteArray("0:0 1:0 2:3 2:5 1:7 2:8 0:9");
        QTest::newRow("THREAD/spaces between") << QByteArray("* THREAD (1) (2 3)") << QByteArray("0:1 0:2 1:3");
    }

    void threads()
    {
        QFETCH(QByteArray, text);
        QTEST(textOf(answer<ThreadData>(text)), "tree");
    }

    void threadsAreBounded()
    {
        QVERIFY(!decoded("* THREAD " + QByteArray(100'000, '(')));
        QVERIFY(!decoded("* THREAD " + QByteArray(100'000, '(') + '1' + QByteArray(100'000, ')')));
        QByteArray chain = "* THREAD (";
        for (int i = 1; i <= 100'000; ++i) chain += QByteArray::number(i) + ' ';
        const auto data = answer<ThreadData>(chain.trimmed() + ')'); // 100,000 replies, each to the one before
        QCOMPARE(data.nodes.size(), 100'000u);
        QCOMPARE(data.nodes[999].depth, 999u);
        QCOMPARE(data.nodes.back().depth, quint32(Limits().threadDepth));
        Limits few;
        few.searchResults = 10;
        QVERIFY(!decoded("* THREAD (1 2 3 4 5 6 7 8 9 10 11)", few));
        QVERIFY(!decoded("* SEARCH 1 2 3 4 5 6 7 8 9 10 11", few));
        QVERIFY(decoded("* SEARCH 1 2 3 4 5 6 7 8 9 10", few));
        QVERIFY(!decoded("* ESEARCH ALL 1,3,5 ADDTO (0 7,9 0 11)", few)); // all together count
        QVERIFY(!decoded("* VANISHED 1,3,5,7,9,11", few));
    }

    void wrongAnswers_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"THREAD/* THREAD ()",
                                 "THREAD/* THREAD (1",
                                 "THREAD/* THREAD 1",
                                 "THREAD/* THREAD (0)",
                                 "THREAD/* THREAD (1))",
                                 "THREAD/* THREAD (4294967296)",
                                 "SEARCH/* SEARCH 1:4294967295",
                                 "SEARCH/* SEARCH 4294967296",
                                 "SEARCH/* SEARCH -1",
                                 "SORT/* SORT 1 (MODSEQ 9223372036854775808)",
                                 "ESEARCH/* ESEARCH (TAG \"a\") COUNT -1",
                                 "ESEARCH/* ESEARCH (TAG \"a\") ALL",
                                 "ESEARCH/* ESEARCH (TAG \"a\" TAG",
                                 "ESEARCH/* ESEARCH (NAME \"a\")",
                                 "PARTIAL/* ESEARCH PARTIAL (0:5 NIL)",
                                 "PARTIAL/* ESEARCH PARTIAL (-1:5 NIL)",
                                 "CONTEXT=SEARCH/* ESEARCH ADDTO (1)",
                                 "CONTEXT=SEARCH/* ESEARCH ADDTO 1",
                                 "SEARCH=FUZZY/* ESEARCH RELEVANCY (0)",
                                 "SEARCH=FUZZY/* ESEARCH RELEVANCY (101)"})
            QTest::newRow(text) << QByteArray(strchr(text, '*'));
    }

    void wrongAnswers() // are skipped, not guessed at
    {
        QFETCH(QByteArray, text);
        QVERIFY(!decoded(text));
    }

    void hugeSetsCostNothing()
    {
        const auto data = answer<EsearchData>("* ESEARCH (TAG \"a\") UID ALL 1:4294967295,4294967295:1 ADDTO (0 1:4294967295)");
        QCOMPARE(data.all->count(), 4294967295u);
        QCOMPARE(data.order.size(), 2u); // as it stood: not ascending
    }
};

QTEST_GUILESS_MAIN(TestSearches)
#include "tst_searches.moc"
