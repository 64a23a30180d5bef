// SPDX-License-Identifier: GPL-3.0-or-later
// Conversations about finding: SEARCH, SORT, THREAD and their extensions.
#include "imap/charsetretry.h"
#include "imap/commands/append.h"
#include "imap/commands/connection.h"
#include "imap/commands/mailboxes.h"
#include "imap/commands/messages.h"
#include "imap/commands/select.h"
#include "imap/commands/sort.h"
#include "liveconversations.h"

#include <QTest>
#include <array>

using namespace godwit;
using namespace godwit::imap;
using namespace godwit::imap::search;
namespace command = godwit::imap::commands;

namespace godwit::test {

namespace {

SearchKey contains(Field field, const QByteArray &value) { return SearchKey(Contains{field, value}); }
SearchKey on(Day which, int day) { return SearchKey(Date{which, QDate(2024, 1, day)}); }

void searching(const Live &live)
{
    QCOMPARE(live.found(SearchKey::all()), QByteArray("1:5"));
    QCOMPARE(live.found(contains(Field::Subject, "apples")), QByteArray("1:2"));
    QCOMPARE(live.found(contains(Field::From, "bert") & contains(Field::To, "alice")), QByteArray("2"));
    QCOMPARE(live.found(SearchKey::either(contains(Field::Body, "needle"), contains(Field::Text, "dora"))), QByteArray("4:5"));
    QCOMPARE(live.found(SearchKey(Or{{contains(Field::Cc, "nobody"), contains(Field::Bcc, "nobody"), SearchKey::flag(Flag::Seen)}})),
             QByteArray("1"));
    QCOMPARE(live.found(SearchKey::none(SearchKey::unseen() & SearchKey::header("Message-ID", "@x"))), QByteArray("1"));
    QCOMPARE(live.found(SearchKey::header("References", "")), QByteArray("2"));
    QCOMPARE(live.found(SearchKey::keyword("$Work") & SearchKey::flag(Flag::Flagged)), QByteArray("5"));
    QCOMPARE(live.found(SearchKey(Keyword{"$Work", false}) & SearchKey(Word::Unflagged) & SearchKey(Word::Undeleted)), QByteArray("1:4"));
    QCOMPARE(live.found(SearchKey(Octets{Size::Larger, 2000})), QByteArray("5"));
    QCOMPARE(live.found(SearchKey(Octets{Size::Smaller, 2000}) & SearchKey::uids(*UidSet::parse("2:9"))), QByteArray("2:4"));
    QCOMPARE(live.found(on(Day::On, 3)), QByteArray("3"));
    QCOMPARE(live.found(on(Day::Since, 4) & on(Day::Before, 5)), QByteArray("4"));
    QCOMPARE(live.found(on(Day::SentSince, 2) & on(Day::SentBefore, 3)), QByteArray("2"));
    QCOMPARE(live.found(SearchKey::uids({})), QByteArray());
}

void searchingInUtf8(const Live &live)
{
    const SearchKey key = contains(Field::Subject, "\xc3\x9c"
                                                   "bersicht");
    const auto result = live.run(command::uidSearch(key, SearchOptions{{}, live.session->session().searchCharset()}));
    QVERIFY(result.ok());
    QCOMPARE(result.only<SearchData>().numbers.toWire(), QByteArray("3"));
    const auto refused = live.run(command::uidSearch(key, SearchOptions{{}, "X-NO-SUCH"}));
    QVERIFY(!refused.ok()); // whatever it says of charsets, what is asked instead finds the letter
    const CharsetRetry retry = afterBadCharset(key, "X-NO-SUCH", refused.code<code::BadCharset>());
    QCOMPARE(live.run(command::uidSearch(retry.key, SearchOptions{{}, retry.charset})).only<SearchData>().numbers.toWire(),
             QByteArray("3"));
}

void extendedSearch(const Live &live)
{
    const auto answer =
        live.run(command::uidSearch(SearchKey::unseen(), SearchOptions{SearchReturn{.min = true, .max = true, .all = true, .count = true}}))
            .only<EsearchData>();
    QVERIFY(answer.uid);
    QCOMPARE(std::tuple(answer.min, answer.max, answer.count), std::tuple(2u, 5u, 4u));
    QCOMPARE(answer.all->toWire(), QByteArray("2:5"));
    std::vector<Command> several;
    several.push_back(command::uidSearch(SearchKey::unseen(), true));
    several.push_back(command::uidSearch(SearchKey::flag(Flag::Flagged), true));
    several.push_back(command::uidSearch(SearchKey::flag(Flag::Draft), true));
    const auto results = live.session->runTogether(std::move(several)); // each gets its own
    QCOMPARE(results[0].only<EsearchData>().all->toWire(), QByteArray("2:5"));
    QCOMPARE(results[1].only<EsearchData>().all->toWire(), QByteArray("5"));
    QVERIFY(results[2].ok() && !results[2].only<EsearchData>().all);
}

void savedResult(const Live &live)
{
    std::vector<Command> both;
    both.push_back(command::uidSearch(contains(Field::Subject, "apples"), SearchOptions{SearchReturn{.save = true}}));
    both.push_back(command::uidFetch(MessageSet::saved(), {.flags = true}));
    QCOMPARE(live.session->runTogether(std::move(both))[1].all<FetchData>().size(), 2u);
    QCOMPARE(live.found(SearchKey(SavedResult{}) & SearchKey::unseen()), QByteArray("2"));
}

void within(const Live &live)
{
    QCOMPARE(live.found(SearchKey(Within{Age::Older, 60})), QByteArray("1:5"));
    QCOMPARE(live.found(SearchKey(Within{Age::Younger, 60})), QByteArray());
}

void fuzzy(const Live &live) { QVERIFY(live.run(command::uidSearch(SearchKey::fuzzy(contains(Field::Subject, "apples")), false)).ok()); }

void updates(const Live &live)
{
    const UidSet uids = live.filled("Archive", 2);
    const auto search =
        live.run(command::uidSearch(SearchKey::flag(Flag::Flagged), SearchOptions{SearchReturn{.count = true, .update = true}}));
    QVERIFY(search.ok());
    live.session->takeOthers();
    QVERIFY(live.run(command::uidStore(uids, StoreMode::Add, FlagSet(Flag::Flagged), true)).ok());
    QVERIFY(live.run(command::noop()).ok());
    UidSet added;
    for (const Event &event : live.session->takeOthers())
        if (const auto *update = std::get_if<SearchUpdated>(&event); update && update->id == search.done.id)
            for (const ContextChange &change : update->changes)
                if (change.added) added = added.united(setOf(change.uids));
    QCOMPARE(added.toWire(), uids.toWire());
    QVERIFY(live.run(command::cancelUpdate({search.done.id})).ok());
}

void severalMailboxes(const Live &live)
{
    const auto result = live.run(
        command::multiSearch({{SearchSource::Kind::Mailboxes, {"INBOX", live.box("Junk")}}}, contains(Field::Subject, "apples"), {}));
    QVERIFY(result.ok());
    QCOMPARE(result.only<EsearchData>().mailbox, QByteArray("INBOX"));
    QCOMPARE(result.only<EsearchData>().all->toWire(), QByteArray("1:2"));
    QVERIFY(result.only<EsearchData>().uidValidity != UidValidity{});
}

void sorting(const Live &live)
{
    const auto newest = live.run(command::uidSort({{SortKey::Arrival, true}}, SearchKey::all())).only<SortData>();
    QCOMPARE(newest.uids, (std::vector<Uid>{Uid{5}, Uid{4}, Uid{3}, Uid{2}, Uid{1}}));
    const auto size = live.run(
        command::uidSort({{SortKey::Size, true}, {SortKey::Date}, {SortKey::Subject}, {SortKey::From}, {SortKey::To}, {SortKey::Cc}},
                         SearchKey::either(contains(Field::Subject, "\xc3\x9c"), SearchKey::all())));
    QVERIFY(size.ok());
    QCOMPARE(size.only<SortData>().uids.front(), Uid{5});
}

void displaySorting(const Live &live)
{
    QCOMPARE(
        live.run(command::uidSort({{SortKey::DisplayFrom}, {SortKey::DisplayTo, true}}, SearchKey::all())).only<SortData>().uids.size(),
        5u);
}

void extendedSorting(const Live &live)
{
    const auto answer =
        live.run(command::uidSort({{SortKey::Arrival, true}}, SearchKey::all(), SearchOptions{SearchReturn{.all = true, .count = true}}))
            .only<EsearchData>();
    QCOMPARE(*answer.count, 5u);
    QCOMPARE(answer.order.front().first, 5u);
    QCOMPARE(answer.order.back().last, 1u);
}

void threading(const Live &live, ThreadAlgorithm algorithm)
{
    const auto nodes = live.run(command::uidThread(algorithm, SearchKey::all())).only<ThreadData>().nodes;
    QCOMPARE(nodes.size(), 5u);
    const auto reply = std::ranges::find(nodes, Uid{2}, &ThreadNode::uid);
    QVERIFY(reply != nodes.begin() && reply != nodes.end());
    QCOMPARE(*std::prev(reply), (ThreadNode{Uid{1}, 0}));
    QCOMPARE(reply->depth, 1u);
}

void threadingByReferences(const Live &live) { threading(live, ThreadAlgorithm::References); }
void threadingByRefs(const Live &live) { threading(live, ThreadAlgorithm::Refs); }
void threadingBySubject(const Live &live) { threading(live, ThreadAlgorithm::OrderedSubject); }

/// RFC 5255 4.3: text is compared without regard to case, whatever its script.
void everyCase(const Live &live)
{
    QVERIFY(live.run(command::create(live.box("Cases"))).ok() && live.run(command::select(live.box("Cases"))).ok());
    QVERIFY(live.run(command::append(live.box("Cases"), FlagSet(), 0, letter("=?UTF-8?Q?GR=C3=9CSSE?=", "x@y", 1))).ok());
    const SearchKey key = contains(Field::Subject, QByteArray::fromHex("6772c3bc737365")); // the same in small letters
    const auto found = live.run(command::uidSearch(key, SearchOptions{{}, live.session->session().searchCharset()}));
    QCOMPARE(found.only<SearchData>().numbers.count(), 1u);
}

void utf8Accepted(const Live &live)
{
    QVERIFY(live.run(command::close()).ok());
    QVERIFY(live.run(command::enable({"UTF8=ACCEPT"})).ok());
    QVERIFY(live.session->session().utf8Enabled());
    const MessageOctets utf8{letter("K\xc3\xa4se", "x@y", 1), MessageOctets::As::Utf8};
    QVERIFY(live.run(command::append(live.box("Drafts"), {{utf8, FlagSet(Flag::Draft)}})).ok());
    QVERIFY(live.run(command::select("INBOX")).ok());
    const SearchOptions options{{}, live.session->session().searchCharset()};
    const auto found = live.run(command::uidSearch(contains(Field::Subject, "\xc3\x9c"
                                                                            "bersicht"),
                                                   options));
    QCOMPARE(found.only<SearchData>().numbers.toWire(), QByteArray("3"));
}

void revisionTwo(const Live &live)
{
    QVERIFY(live.run(command::unselect()).ok());
    QVERIFY(live.run(command::enable({"IMAP4rev2"})).ok());
    QVERIFY(live.session->session().enabled().imap4rev2);
    QVERIFY(live.run(command::select("INBOX")).ok());
    const SearchOptions options{{}, live.session->session().searchCharset()};
    const auto found = live.run(command::uidSearch(contains(Field::Subject, "\xc3\x9c"
                                                                            "bersicht"),
                                                   options));
    QCOMPARE(found.only<EsearchData>().all->toWire(), QByteArray("3")); // without being asked for
}

constexpr std::array conversations{
    Conversation{"", "SEARCH", searching},
    Conversation{"", "SEARCH in UTF-8", searchingInUtf8},
    Conversation{"I18NLEVEL=1", "I18NLEVEL=1", everyCase},
    Conversation{"ESEARCH", "ESEARCH", extendedSearch},
    Conversation{"SEARCHRES", "SEARCHRES", savedResult},
    Conversation{"WITHIN", "WITHIN", within},
    Conversation{"SEARCH=FUZZY", "SEARCH=FUZZY", fuzzy},
    Conversation{"CONTEXT=SEARCH", "CONTEXT=SEARCH", updates},
    Conversation{"MULTISEARCH", "MULTISEARCH", severalMailboxes},
    Conversation{"SORT", "SORT", sorting},
    Conversation{"SORT=DISPLAY", "SORT=DISPLAY", displaySorting},
    Conversation{"ESORT", "ESORT", extendedSorting},
    Conversation{"THREAD=REFERENCES", "THREAD=REFERENCES", threadingByReferences},
    Conversation{"THREAD=REFS", "THREAD=REFS", threadingByRefs},
    Conversation{"THREAD=ORDEREDSUBJECT", "THREAD=ORDEREDSUBJECT", threadingBySubject},
    Conversation{"UTF8=ACCEPT", "UTF8=ACCEPT, ENABLE", utf8Accepted},
    Conversation{"IMAP4REV2", "IMAP4rev2, ENABLE", revisionTwo},
};

} // namespace

std::span<const Conversation> searchConversations() { return conversations; }

} // namespace godwit::test
