// SPDX-License-Identifier: GPL-3.0-or-later
// Conversations about messages: FETCH, STORE, COPY, MOVE, APPEND, REPLACE, and resynchronising.
#include "imap/commands/append.h"
#include "imap/commands/connection.h"
#include "imap/commands/mailboxes.h"
#include "imap/commands/messages.h"
#include "imap/commands/select.h"
#include "liveconversations.h"

#include <QTest>
#include <array>

using namespace godwit;
using namespace godwit::imap;
using namespace godwit::imap::search;
namespace command = godwit::imap::commands;

namespace godwit::test {

namespace {

void fetching(const Live &live)
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
    QCOMPARE(*row.size, quint64(mixedLetter().size()));
    QCOMPARE(row.envelope->messageId, QByteArray("<4@x>"));
    QCOMPARE(row.body->children.size(), 2u);
    QCOMPARE(*row.internalDate, QDateTime(QDate(2024, 1, 4), QTime(0, 0), QTimeZone::UTC).toSecsSinceEpoch());
    const auto data = [&row](const char *section) {
        const auto found = std::ranges::find(row.sections, *Section::parse(section), &SectionData::section);
        return found == row.sections.end() ? QByteArray("missing") : found->data.bytes();
    };
    QCOMPARE(data(""), mixedLetter());
    QCOMPARE(data("HEADER"), mixedLetter().first(mixedLetter().indexOf("\r\n\r\n") + 4));
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

void modificationSequences(const Live &live)
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

void resynchronising(const Live &live)
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

void onlyUids(const Live &live)
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

void binaryParts(const Live &live)
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

void previews(const Live &live)
{
    const auto whole = live.run(command::uidFetch(UidSet::single(Uid{1}), {.preview = FetchItems::Preview::Whole})).only<FetchData>();
    QVERIFY(whole.preview && (whole.preview->isNull() || *whole.preview == "hello")); // Cyrus without an indexer makes none
    QVERIFY(live.run(command::uidFetch(UidSet::single(Uid{2}), {.preview = FetchItems::Preview::Lazy})).only<FetchData>().preview);
}

void saveDates(const Live &live)
{
    QVERIFY(*live.run(command::uidFetch(UidSet::single(Uid{1}), {.saveDate = true})).only<FetchData>().saveDate > 1'704'000'000);
    QCOMPARE(live.found(SearchKey(Date{Day::SavedSince, QDate(2024, 1, 6)})), QByteArray("1:5"));
    QCOMPARE(live.found(SearchKey(Word::SaveDateSupported)), QByteArray("1:5"));
}

void objectIds(const Live &live)
{
    const auto row = live.run(command::uidFetch(UidSet::single(Uid{2}), {.emailId = true, .threadId = true})).only<FetchData>();
    QVERIFY(row.emailId && row.threadId && !row.emailId->isEmpty());
    QCOMPARE(live.found(SearchKey(ObjectId{Id::Email, *row.emailId})), QByteArray("2"));
}

void severalAppended(const Live &live)
{
    const MessageOctets one{letter("one", "x@y", 1)}, two{letter("two", "x@y", 2)};
    const auto result = live.run(command::append(live.box("Drafts"), {{one, FlagSet(Flag::Draft), 820'454'400}, {two}}));
    QVERIFY(result.ok());
    QCOMPARE(result.code<code::AppendUid>().uids.count(), 2u);
    QCOMPARE(live.run(command::append(live.box("Missing"), {{one}, {two}})).done.error.code, QByteArray("TRYCREATE"));
}

void catenating(const Live &live)
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

void replacing(const Live &live)
{
    const UidSet uids = live.filled("Drafts", 1);
    const auto result =
        live.run(command::uidReplace(uids.first(), live.box("Drafts"), {MessageOctets{letter("better", "x@y", 1)}, FlagSet(Flag::Draft)}));
    QVERIFY(result.ok());
    const UidSet fresh = result.code<code::AppendUid>().uids;
    QCOMPARE(fresh.count(), 1u);
    QCOMPARE(live.found(SearchKey::uids(uids.united(fresh))), fresh.toWire());
}

void copyingAndExpunging(const Live &live)
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

void moving(const Live &live)
{
    const UidSet uids = live.filled("Junk", 2);
    const auto moved = live.run(command::uidMove(uids, live.box("Trash")));
    QCOMPARE(moved.code<code::CopyUid>().from.toWire(), uids.toWire());
    QCOMPARE(live.found(SearchKey::uids(uids)), QByteArray());
}

constexpr std::array conversations{
    Conversation{"", "FETCH", fetching},
    Conversation{"CONDSTORE", "CONDSTORE", modificationSequences},
    Conversation{"QRESYNC", "QRESYNC, ENABLE", resynchronising},
    Conversation{"UIDONLY", "UIDONLY", onlyUids},
    Conversation{"BINARY", "BINARY", binaryParts},
    Conversation{"PREVIEW", "PREVIEW", previews},
    Conversation{"SAVEDATE", "SAVEDATE", saveDates},
    Conversation{"OBJECTID", "OBJECTID", objectIds},
    Conversation{"MULTIAPPEND", "MULTIAPPEND, UIDPLUS", severalAppended},
    Conversation{"CATENATE", "CATENATE", catenating},
    Conversation{"REPLACE", "REPLACE", replacing},
    Conversation{"UIDPLUS", "UIDPLUS, COPY, STORE, EXPUNGE", copyingAndExpunging},
    Conversation{"MOVE", "MOVE", moving},
};

} // namespace

std::span<const Conversation> messageConversations() { return conversations; }

} // namespace godwit::test
