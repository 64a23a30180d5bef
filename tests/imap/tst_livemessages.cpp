// SPDX-License-Identifier: GPL-3.0-or-later
// Every extension about messages that one of the three servers offers, in a conversation with each that does.
#include "imap/commands/append.h"
#include "imap/commands/connection.h"
#include "imap/commands/mailboxes.h"
#include "imap/commands/messages.h"
#include "imap/commands/select.h"
#include "imap/commands/sort.h"
#include "livesession.h"

#include <QTest>
#include <memory>

using namespace godwit;
using namespace godwit::imap;
using namespace godwit::imap::search;
using godwit::test::ImapServer;
using godwit::test::LiveSession;
namespace command = godwit::imap::commands;

namespace {

const QByteArray mixed =
    "Subject: parts\r\nFrom: dora@example.org\r\nMessage-ID: <4@x>\r\nMIME-Version: 1.0\r\n"
    "Content-Type: multipart/mixed; boundary=b\r\n\r\n"
    "--b\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nk=C3=A4se\r\n"
    "--b\r\nContent-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64\r\n\r\nYQBi\r\n--b--\r\n";

QByteArray letter(const QByteArray &subject, const QByteArray &from, int number, const QByteArray &more = {},
                  const QByteArray &body = "hello\r\n")
{
    return "Subject: " + subject + "\r\nFrom: " + from + "\r\nTo: alice@example.org\r\nDate: Mon, 0" + QByteArray::number(number) +
           " Jan 2024 12:00:00 +0000\r\nMessage-ID: <" + QByteArray::number(number) + "@x>\r\n" + more + "\r\n" + body;
}

SearchKey contains(Field field, const QByteArray &value) { return SearchKey(Contains{field, value}); }
SearchKey on(Day which, int day) { return SearchKey(Date{which, QDate(2024, 1, day)}); }

/// What a conversation has at hand.
struct Live {
    LiveSession *session;
    QByteArray prefix; ///< of folders beside INBOX

    LiveSession::Result run(Command command) const { return session->run(std::move(command)); }
    QByteArray box(const QByteArray &name) const { return prefix + name; }
    QByteArray found(const SearchKey &key) const { return run(command::uidSearch(key, false)).only<SearchData>().numbers.toWire(); }
    EsearchData asked(const SearchKey &key, const SearchReturn &returns) const
    {
        return run(command::uidSearch(key, SearchOptions{returns})).only<EsearchData>();
    }
    /// Puts letters into a box and selects it; their UIDs.
    UidSet filled(const QByteArray &name, int count) const
    {
        UidSet uids;
        for (int i = 1; i <= count; ++i) {
            const auto result = run(command::append(box(name), {}, 0, letter("n" + QByteArray::number(i), "x@y", i)));
            uids = uids.united(result.code<code::AppendUid>().uids);
        }
        return run(command::select(box(name))).ok() ? uids : UidSet();
    }
};

// ---------------------------------------------------------------------------------------------- the conversations

void searching(const Live &live) // covers: SEARCH
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

void searchingInUtf8(const Live &live) // covers: SEARCH
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

void fetching(const Live &live) // covers: FETCH
{
    const UidSet four = UidSet::single(Uid{4});
    const auto row = live.run(command::uidFetch(four, {.flags = true,
                                                       .internalDate = true,
                                                       .size = true,
                                                       .envelope = true,
                                                       .bodyStructure = true,
                                                       .sections = {{},
                                                                    {.section = Section::header()},
                                                                    {.section = Section::headerFields({"Subject"})},
                                                                    {.section = {{}, Section::Text::HeaderFieldsNot, {"Subject"}}},
                                                                    {.section = Section::body(), .partial = std::pair{2, 3}},
                                                                    {.section = {{1}, Section::Text::Mime, {}}},
                                                                    {.section = {{2}}}}}))
                         .only<FetchData>();
    QCOMPARE(row.uid, Uid{4});
    QCOMPARE(*row.size, quint64(mixed.size()));
    QCOMPARE(row.envelope->messageId, QByteArray("<4@x>"));
    QCOMPARE(row.body->children.size(), 2u);
    QCOMPARE(*row.internalDate, QDateTime(QDate(2024, 1, 4), QTime(0, 0), QTimeZone::UTC).toSecsSinceEpoch());
    const auto data = [&row](const char *section) {
        const auto found = std::ranges::find(row.sections, *Section::parse(section), &SectionData::section);
        return found == row.sections.end() ? QByteArray("missing") : found->data.bytes();
    };
    QCOMPARE(data(""), mixed);
    QCOMPARE(data("HEADER"), mixed.first(mixed.indexOf("\r\n\r\n") + 4));
    QCOMPARE(data("HEADER.FIELDS (Subject)"), QByteArray("Subject: parts\r\n\r\n"));
    QVERIFY(data("HEADER.FIELDS.NOT (Subject)").contains("From: dora") && !data("HEADER.FIELDS.NOT (Subject)").contains("parts"));
    QCOMPARE(data("TEXT"), QByteArray("b\r\n"));
    QVERIFY(data("1.MIME").contains("quoted-printable"));
    QCOMPARE(data("2"), QByteArray("YQBi"));
    const auto full = live.run(command::uidFetch(four, FetchMacro::Full)).only<FetchData>();
    QVERIFY(full.uid == Uid{4} && full.envelope && full.body && full.flags && full.size);
    const auto old = live.run(command::uidFetch(four, {.rfc822Header = true})).only<FetchData>();
    QCOMPARE(old.sections[0].data.bytes(), data("HEADER"));
}

void extendedSearch(const Live &live) // covers: ESEARCH
{
    const auto answer = live.asked(SearchKey::unseen(), {.min = true, .max = true, .all = true, .count = true});
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

void savedResult(const Live &live) // covers: SEARCHRES
{
    std::vector<Command> both;
    both.push_back(command::uidSearch(contains(Field::Subject, "apples"), SearchOptions{SearchReturn{.save = true}}));
    both.push_back(command::uidFetch(MessageSet::saved(), {.flags = true}));
    QCOMPARE(live.session->runTogether(std::move(both))[1].all<FetchData>().size(), 2u);
    QCOMPARE(live.found(SearchKey(SavedResult{}) & SearchKey::unseen()), QByteArray("2"));
}

void within(const Live &live) // covers: WITHIN
{
    QCOMPARE(live.found(SearchKey(Within{Age::Older, 60})), QByteArray("1:5"));
    QCOMPARE(live.found(SearchKey(Within{Age::Younger, 60})), QByteArray());
}

void fuzzy(const Live &live) // covers: SEARCH=FUZZY
{
    QVERIFY(live.run(command::uidSearch(SearchKey::fuzzy(contains(Field::Subject, "apples")), false)).ok());
}

void updates(const Live &live) // covers: CONTEXT=SEARCH, CANCELUPDATE
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

void severalMailboxes(const Live &live) // covers: MULTISEARCH
{
    const auto result = live.run(
        command::multiSearch({{SearchSource::Kind::Mailboxes, {"INBOX", live.box("Junk")}}}, contains(Field::Subject, "apples"), {}));
    QVERIFY(result.ok());
    QCOMPARE(result.only<EsearchData>().mailbox, QByteArray("INBOX"));
    QCOMPARE(result.only<EsearchData>().all->toWire(), QByteArray("1:2"));
    QVERIFY(result.only<EsearchData>().uidValidity != UidValidity{});
}

void sorting(const Live &live) // covers: SORT
{
    const auto newest = live.run(command::uidSort({{SortKey::Arrival, true}}, SearchKey::all())).only<SortData>();
    QCOMPARE(newest.uids, (std::vector<Uid>{Uid{5}, Uid{4}, Uid{3}, Uid{2}, Uid{1}}));
    const auto size = live.run(
        command::uidSort({{SortKey::Size, true}, {SortKey::Date}, {SortKey::Subject}, {SortKey::From}, {SortKey::To}, {SortKey::Cc}},
                         SearchKey::either(contains(Field::Subject, "\xc3\x9c"), SearchKey::all())));
    QVERIFY(size.ok());
    QCOMPARE(size.only<SortData>().uids.front(), Uid{5});
}

void displaySorting(const Live &live) // covers: SORT=DISPLAY
{
    QCOMPARE(
        live.run(command::uidSort({{SortKey::DisplayFrom}, {SortKey::DisplayTo, true}}, SearchKey::all())).only<SortData>().uids.size(),
        5u);
}

void extendedSorting(const Live &live) // covers: ESORT
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

void threadingByReferences(const Live &live) { threading(live, ThreadAlgorithm::References); }        // covers: THREAD
void threadingByRefs(const Live &live) { threading(live, ThreadAlgorithm::Refs); }                    // covers: THREAD
void threadingBySubject(const Live &live) { threading(live, ThreadAlgorithm::OrderedSubject); }       // covers: THREAD

void modificationSequences(const Live &live) // covers: CONDSTORE
{
    const UidSet uids = live.filled("Archive", 2);
    QVERIFY(live.run(command::unselect()).ok());
    QVERIFY(live.run(command::select(live.box("Archive"), {.condstore = true})).ok());
    QVERIFY(live.session->session().enabled().condstore);
    const ModSeq before = std::get<state::Selected>(live.session->session().state()).highestModSeq;
    QVERIFY(before > 0);
    const auto stored = live.run(command::uidStore(UidSet::single(uids.first()), StoreMode::Add, FlagSet(Flag::Flagged),
                                                   {.silent = true, .unchangedSince = before}));
    QVERIFY(stored.ok());
    QVERIFY(stored.only<FetchData>().modSeq > before);
    const auto changed = live.run(command::uidFetch(MessageSet::from(Uid{1}), {.flags = true, .modSeq = true}, {.changedSince = before}));
    QCOMPARE(changed.only<FetchData>().uid, uids.first());
    const auto late = live.run(command::uidStore(uids, StoreMode::Add, FlagSet(Flag::Draft), {.unchangedSince = before}));
    QCOMPARE(late.code<code::Modified>().uids.toWire(), UidSet::single(uids.first()).toWire());
    const auto found = live.run(command::uidSearch(SearchKey(Changed{before + 1}), false)).only<SearchData>();
    QVERIFY(found.numbers.contains(uids.first()) && found.modSeq > before);
}

void resynchronising(const Live &live) // covers: QRESYNC, ENABLE
{
    QVERIFY(live.run(command::unselect()).ok());
    QVERIFY(live.run(command::enable({"QRESYNC"})).ok());
    const UidSet uids = live.filled("Trash", 4);
    const auto state = std::get<state::Selected>(live.session->session().state());
    QVERIFY(live.run(command::uidStore(UidSet::single(uids.first()), StoreMode::Add, FlagSet(Flag::Deleted), true)).ok());
    QVERIFY(live.run(command::uidExpunge(uids)).ok());
    QVERIFY(live.run(command::uidStore(UidSet::single(uids.last()), StoreMode::Add, FlagSet(Flag::Flagged), true)).ok());
    QVERIFY(live.run(command::select("INBOX")).ok());
    for (const bool match : {false, true}) {
        const Resync resync{state.uidValidity, state.highestModSeq, uids, match};
        const auto opened = live.run(command::select(live.box("Trash"), {.resync = resync}));
        QVERIFY(opened.ok());
        QVERIFY(opened.only<VanishedData>().earlier);
        QCOMPARE(opened.only<VanishedData>().uids.toWire(), UidSet::single(uids.first()).toWire());
        QCOMPARE(opened.only<FetchData>().uid, uids.last());
        QVERIFY(opened.only<FetchData>().flags->contains(Flag::Flagged));
    }
    const auto since =
        live.run(command::uidFetch(MessageSet::from(Uid{1}), {.flags = true}, {.changedSince = state.highestModSeq, .vanished = true}));
    QVERIFY(since.only<VanishedData>().uids.contains(uids.first()));
    QCOMPARE(since.only<FetchData>().uid, uids.last());
}

void onlyUids(const Live &live) // covers: UIDONLY
{
    QVERIFY(live.run(command::unselect()).ok());
    QVERIFY(live.run(command::enable({"UIDONLY"})).ok());
    const UidSet uids = live.filled("Drafts", 2);
    const auto row = live.run(command::uidFetch(UidSet::single(uids.first()), {.flags = true})).only<FetchData>();
    QCOMPARE(toInt(row.seq), 0u);
    QCOMPARE(row.uid, uids.first());
    QVERIFY(live.run(command::uidStore(uids, StoreMode::Add, FlagSet(Flag::Deleted), true)).ok());
    live.session->takeOthers();
    QVERIFY(live.run(command::uidExpunge(uids)).ok());
    UidSet gone;
    for (const Event &event : live.session->takeOthers())
        if (const auto *vanished = std::get_if<MailboxVanished>(&event)) gone = gone.united(vanished->uids);
    QCOMPARE(gone.toWire(), uids.toWire());
}

void binaryParts(const Live &live) // covers: BINARY
{
    using As = SectionRequest::As;
    const auto row = live.run(command::uidFetch(UidSet::single(Uid{4}), {.sections = {{.section = {{1}}, .as = As::BinaryPeek},
                                                                                      {.section = {{2}}, .as = As::BinaryPeek},
                                                                                      {.section = {{2}}, .as = As::BinarySize}}}))
                         .only<FetchData>();
    QCOMPARE(row.sections.size(), 2u);
    QCOMPARE(row.sections[0].data.bytes(), QByteArray("k\xc3\xa4se"));
    QCOMPARE(row.sections[1].data.bytes(), QByteArray("a\0b", 3));
    QCOMPARE(row.binarySizes[0].second, 3u);
    const MessageOctets octets{letter("binary", "x@y", 1, "Content-Transfer-Encoding: binary\r\n", QByteArray("a\0b\r\n", 5)),
                               MessageOctets::As::Binary};
    QVERIFY(live.run(command::append(live.box("Drafts"), {{octets}})).ok());
}

void previews(const Live &live) // covers: PREVIEW
{
    const auto whole = live.run(command::uidFetch(UidSet::single(Uid{1}), {.preview = FetchItems::Preview::Whole})).only<FetchData>();
    QVERIFY(whole.preview && (whole.preview->isNull() || *whole.preview == "hello")); // Cyrus without an indexer makes none
    QVERIFY(live.run(command::uidFetch(UidSet::single(Uid{2}), {.preview = FetchItems::Preview::Lazy})).only<FetchData>().preview);
}

void saveDates(const Live &live) // covers: SAVEDATE
{
    QVERIFY(*live.run(command::uidFetch(UidSet::single(Uid{1}), {.saveDate = true})).only<FetchData>().saveDate > 1'704'000'000);
    QCOMPARE(live.found(on(Day::SavedSince, 6)), QByteArray("1:5"));
    QCOMPARE(live.found(SearchKey(Word::SaveDateSupported)), QByteArray("1:5"));
}

void objectIds(const Live &live) // covers: OBJECTID
{
    const auto row = live.run(command::uidFetch(UidSet::single(Uid{2}), {.emailId = true, .threadId = true})).only<FetchData>();
    QVERIFY(row.emailId && row.threadId && !row.emailId->isEmpty());
    QCOMPARE(live.found(SearchKey(ObjectId{Id::Email, *row.emailId})), QByteArray("2"));
}

void severalAppended(const Live &live) // covers: MULTIAPPEND, UIDPLUS
{
    const MessageOctets one{letter("one", "x@y", 1)}, two{letter("two", "x@y", 2)};
    const auto result = live.run(command::append(live.box("Drafts"), {{one, FlagSet(Flag::Draft), 820'454'400}, {two}}));
    QVERIFY(result.ok());
    QCOMPARE(result.code<code::AppendUid>().uids.count(), 2u);
    QCOMPARE(live.run(command::append(live.box("Missing"), {{one}, {two}})).done.error.code, QByteArray("TRYCREATE"));
}

void catenating(const Live &live) // covers: CATENATE
{
    const auto validity = QByteArray::number(toInt(std::get<state::Selected>(live.session->session().state()).uidValidity));
    const Catenation parts{MessageOctets{"Subject: put together\r\n\r\n"},
                           MessageUrl{"/INBOX;UIDVALIDITY=" + validity + "/;UID=4/;SECTION=2"}};
    const auto result = live.run(command::append(live.box("Drafts"), {{parts, FlagSet(Flag::Draft)}}));
    QVERIFY(result.ok());
    QVERIFY(live.run(command::select(live.box("Drafts"))).ok());
    const auto row =
        live.run(command::uidFetch(result.code<code::AppendUid>().uids, {.sections = {{.section = Section::body()}}})).only<FetchData>();
    QCOMPARE(row.sections[0].data.bytes(), QByteArray("YQBi"));
    const Catenation broken{MessageUrl{"/INBOX;UIDVALIDITY=" + validity + "/;UID=4711"}};
    QCOMPARE(live.run(command::append(live.box("Drafts"), {{broken}})).done.error.code, QByteArray("BADURL"));
}

void replacing(const Live &live) // covers: REPLACE
{
    const UidSet uids = live.filled("Drafts", 1);
    const auto result =
        live.run(command::uidReplace(uids.first(), live.box("Drafts"), {MessageOctets{letter("better", "x@y", 1)}, FlagSet(Flag::Draft)}));
    QVERIFY(result.ok());
    const UidSet fresh = result.code<code::AppendUid>().uids;
    QCOMPARE(fresh.count(), 1u);
    QCOMPARE(live.found(SearchKey::uids(uids.united(fresh))), fresh.toWire());
}

void copyingAndExpunging(const Live &live) // covers: UIDPLUS, COPY, EXPUNGE
{
    const UidSet uids = live.filled("Junk", 2);
    const auto copied = live.run(command::uidCopy(uids, live.box("Trash")));
    QCOMPARE(copied.code<code::CopyUid>().from.toWire(), uids.toWire());
    QCOMPARE(copied.code<code::CopyUid>().to.count(), 2u);
    QVERIFY(live.run(command::uidStore(uids, StoreMode::Add, FlagSet(Flag::Deleted), false)).ok());
    QVERIFY(live.run(command::uidExpunge(UidSet::single(uids.first()))).ok());
    QCOMPARE(live.found(SearchKey::uids(uids)), UidSet::single(uids.last()).toWire());
    QVERIFY(live.run(command::expunge()).ok());
}

void moving(const Live &live) // covers: MOVE
{
    const UidSet uids = live.filled("Junk", 2);
    const auto moved = live.run(command::uidMove(uids, live.box("Trash")));
    QCOMPARE(moved.code<code::CopyUid>().from.toWire(), uids.toWire());
    QCOMPARE(live.found(SearchKey::uids(uids)), QByteArray());
}

void utf8Accepted(const Live &live) // covers: UTF8=ACCEPT, ENABLE
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

void revisionTwo(const Live &live) // covers: IMAP4rev2, ENABLE
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

struct Conversation {
    const char *capability; ///< empty: every server
    const char *name;
    void (*hold)(const Live &);
};
constexpr std::array conversations{
    Conversation{"", "SEARCH", searching},
    Conversation{"", "SEARCH in UTF-8", searchingInUtf8},
    Conversation{"", "FETCH", fetching},
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
    Conversation{"CONDSTORE", "CONDSTORE", modificationSequences},
    Conversation{"QRESYNC", "QRESYNC", resynchronising},
    Conversation{"UIDONLY", "UIDONLY", onlyUids},
    Conversation{"BINARY", "BINARY", binaryParts},
    Conversation{"PREVIEW", "PREVIEW", previews},
    Conversation{"SAVEDATE", "SAVEDATE", saveDates},
    Conversation{"OBJECTID", "OBJECTID", objectIds},
    Conversation{"MULTIAPPEND", "MULTIAPPEND", severalAppended},
    Conversation{"CATENATE", "CATENATE", catenating},
    Conversation{"REPLACE", "REPLACE", replacing},
    Conversation{"UIDPLUS", "UIDPLUS", copyingAndExpunging},
    Conversation{"MOVE", "MOVE", moving},
    Conversation{"UTF8=ACCEPT", "UTF8=ACCEPT", utf8Accepted},
    Conversation{"IMAP4REV2", "IMAP4rev2", revisionTwo},
};

struct Server {
    ImapServer::Kind kind;
    const char *name;
    const char *prefix;
    QByteArrayList lacks; ///< of the capabilities above: where one of these appears, or another goes, somebody has to look
};
const std::array servers{
    Server{ImapServer::Kind::Dovecot, "Dovecot", "", {"SEARCH=FUZZY", "MULTISEARCH", "UIDONLY", "OBJECTID", "UTF8=ACCEPT", "IMAP4REV2"}},
    Server{ImapServer::Kind::Cyrus, "Cyrus", "", {"CONTEXT=SEARCH", "UTF8=ACCEPT"}},
    Server{ImapServer::Kind::Courier, "Courier", "INBOX.", {"ESEARCH",     "SEARCHRES",    "WITHIN",   "SEARCH=FUZZY", "CONTEXT=SEARCH",
                                                            "MULTISEARCH", "SORT=DISPLAY", "ESORT",    "THREAD=REFS",  "CONDSTORE",
                                                            "QRESYNC",     "UIDONLY",      "BINARY",   "PREVIEW",      "SAVEDATE",
                                                            "OBJECTID",    "MULTIAPPEND",  "CATENATE", "REPLACE",      "MOVE",
                                                            "IMAP4REV2"}},
};

} // namespace

class TestLiveMessages : public QObject
{
    Q_OBJECT

private:
    std::array<std::unique_ptr<ImapServer>, 3> m_servers;

    static bool seed(LiveSession &session)
    {
        const QByteArray long_ = QByteArray("a long line of text\r\n").repeated(150) + "needle\r\n";
        const std::array<std::pair<QByteArray, QByteArrayList>, 5> letters{{
            {letter("apples", "anna@example.org", 1), {"\\Seen"}},
            {letter("Re: apples", "bert@example.org", 2, "In-Reply-To: <1@x>\r\nReferences: <1@x>\r\n"), {}},
            {letter("=?utf-8?Q?=C3=9Cbersicht?=", "carl@example.org", 3), {}},
            {mixed, {}},
            {letter("plain", "eve@example.org", 5, {}, long_), {"\\Flagged", "$Work"}},
        }};
        int day = 0;
        for (const auto &[message, flags] : letters) {
            const qint64 arrived = QDateTime(QDate(2024, 1, ++day), QTime(0, 0), QTimeZone::UTC).toSecsSinceEpoch();
            if (!session.run(command::append("INBOX", FlagSet::fromAtoms(flags), arrived, message)).ok()) return false;
        }
        return true;
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (std::size_t i = 0; i < servers.size(); ++i) {
            m_servers[i] = std::make_unique<ImapServer>(servers[i].kind);
            QVERIFY2(m_servers[i]->start(), qPrintable(m_servers[i]->failure()));
            LiveSession session(*m_servers[i]);
            QVERIFY2(session.login() && seed(session), session.lastLines().constData());
        }
    }

    void offers_data()
    {
        QTest::addColumn<int>("server");
        for (std::size_t i = 0; i < servers.size(); ++i) QTest::newRow(servers[i].name) << int(i);
    }

    void offers() // so that no conversation falls silent by itself
    {
        QFETCH(int, server);
        LiveSession session(*m_servers[std::size_t(server)]);
        QVERIFY(session.login());
        QByteArrayList lacks;
        for (const Conversation &conversation : conversations)
            if (*conversation.capability && !session.has(conversation.capability)) lacks.append(conversation.capability);
        QCOMPARE(lacks, servers[std::size_t(server)].lacks);
    }

    void conversation_data()
    {
        QTest::addColumn<int>("server");
        QTest::addColumn<int>("number");
        for (std::size_t i = 0; i < servers.size(); ++i)
            for (std::size_t n = 0; n < conversations.size(); ++n)
                if (!servers[i].lacks.contains(conversations[n].capability))
                    QTest::addRow("%s %s", servers[i].name, conversations[n].name) << int(i) << int(n);
    }

    void conversation()
    {
        QFETCH(int, server);
        QFETCH(int, number);
        LiveSession session(*m_servers[std::size_t(server)]);
        QVERIFY(session.login());
        QVERIFY(session.run(command::select("INBOX")).ok());
        conversations[std::size_t(number)].hold({&session, servers[std::size_t(server)].prefix});
        if (QTest::currentTestFailed()) qWarning("%s", session.lastLines().constData());
    }
};

QTEST_GUILESS_MAIN(TestLiveMessages)
#include "tst_livemessages.moc"
