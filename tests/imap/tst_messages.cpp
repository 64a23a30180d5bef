// SPDX-License-Identifier: GPL-3.0-or-later
// FETCH, STORE, COPY, MOVE, APPEND, REPLACE, and SELECT with parameters: as they go out, and as the answers are understood.
#include "imap/commands/append.h"
#include "imap/commands/messages.h"
#include "imap/commands/select.h"
#include "imap/decoder.h"
#include "wire.h"

#include <QTest>

using namespace godwit;
using namespace godwit::imap;

class TestMessages : public QObject
{
    Q_OBJECT

private:
    static std::expected<Message, DecodeError> decoded(const QByteArray &text) { return decode(Frame{text, {}}, {}, noQuirks); }
    static FetchData fetched(const QByteArray &items)
    {
        auto message = decoded("* 1 FETCH (" + items + ')');
        if (!message) qWarning("%s at %lld", message.error().reason, qlonglong(message.error().offset));
        return message ? std::get<FetchData>(std::get<Response>(*message)) : FetchData{};
    }
    static void fetchRows(const auto &row)
    {
        using namespace imap::commands;
        using As = SectionRequest::As;
        using Preview = FetchItems::Preview;
        const UidSet set = *UidSet::parse("9,1:3");
        row("FETCH/every item",
            uidFetch(set, {.flags = true, .internalDate = true, .size = true, .envelope = true, .bodyStructure = true, .body = true}),
            "UID FETCH 1:3,9 (UID FLAGS INTERNALDATE RFC822.SIZE ENVELOPE BODYSTRUCTURE BODY)");
        row("FETCH/items of old", uidFetch(set, {.rfc822 = true, .rfc822Header = true, .rfc822Text = true}),
            "UID FETCH 1:3,9 (UID RFC822 RFC822.HEADER RFC822.TEXT)");
        row("FETCH/FAST", uidFetch(set, FetchMacro::Fast), "UID FETCH 1:3,9 FAST");
        row("FETCH/ALL", uidFetch(set, FetchMacro::All), "UID FETCH 1:3,9 ALL");
        row("FETCH/FULL", uidFetch(set, FetchMacro::Full), "UID FETCH 1:3,9 FULL");
        row("FETCH/from a UID", uidFetchFrom(Uid{}, {.flags = true}), "UID FETCH 1:* (UID FLAGS)");
        row("FETCH/sections",
            uidFetch(set, {.sections = {{},
                                        {.section = Section::header(), .as = As::Body},
                                        {.section = Section::body()},
                                        {.section = Section::headerFields({"Date", "X Y"})},
                                        {.section = {{4, 1}, Section::Text::HeaderFieldsNot, {"Received"}}},
                                        {.section = {{4, 2, 2}, Section::Text::Mime, {}}},
                                        {.section = {{3}, Section::Text::Header, {}}}}}),
            "UID FETCH 1:3,9 (UID BODY.PEEK[] BODY[HEADER] BODY.PEEK[TEXT] BODY.PEEK[HEADER.FIELDS (Date \"X Y\")] "
            "BODY.PEEK[4.1.HEADER.FIELDS.NOT (Received)] BODY.PEEK[4.2.2.MIME] BODY.PEEK[3.HEADER])");
        row("FETCH/partial", uidFetch(set, {.sections = {{.section = {{1}}, .partial = std::pair{512, 0}}}}),
            "UID FETCH 1:3,9 (UID BODY.PEEK[1]<512.1>)");
        row("BINARY/fetch",
            uidFetch(set, {.sections = {{.section = {{1}}, .partial = std::pair{0, 9}, .as = As::BinaryPeek},
                                        {.section = {{1, 2}}, .as = As::Binary},
                                        {.section = {{2}}, .partial = std::pair{0, 9}, .as = As::BinarySize}}}),
            "UID FETCH 1:3,9 (UID BINARY.PEEK[1]<0.9> BINARY[1.2] BINARY.SIZE[2])");
        row("PREVIEW/lazy", uidFetch(set, {.preview = Preview::Lazy}), "UID FETCH 1:3,9 (UID PREVIEW (LAZY))");
        row("PREVIEW/whole", uidFetch(set, {.preview = Preview::Whole}), "UID FETCH 1:3,9 (UID PREVIEW)");
        row("SAVEDATE/fetch", uidFetch(set, {.saveDate = true}), "UID FETCH 1:3,9 (UID SAVEDATE)");
        row("OBJECTID/fetch", uidFetch(set, {.emailId = true, .threadId = true}), "UID FETCH 1:3,9 (UID EMAILID THREADID)");
        row("X-GM-EXT-1/fetch", uidFetch(set, {.gmailIds = true, .gmailLabels = true}),
            "UID FETCH 1:3,9 (UID X-GM-MSGID X-GM-THRID X-GM-LABELS)");
        row("CONDSTORE/fetch", uidFetch(set, {.flags = true, .modSeq = true}, {.changedSince = 0}),
            "UID FETCH 1:3,9 (UID FLAGS MODSEQ) (CHANGEDSINCE 1)");
        row("QRESYNC/fetch", uidFetch(set, {.flags = true}, {.changedSince = 12345, .vanished = true}),
            "UID FETCH 1:3,9 (UID FLAGS) (CHANGEDSINCE 12345 VANISHED)");
        row("PARTIAL/fetch",
            uidFetch(MessageSet::from(Uid{25900}), FetchMacro::Fast, {.changedSince = 98305, .partial = PartialRange{-1, -30}}),
            "UID FETCH 25900:* FAST (CHANGEDSINCE 98305 PARTIAL -1:-30)");
        row("SEARCHRES/fetch", uidFetch(MessageSet::saved(), {.flags = true}), "UID FETCH $ (UID FLAGS)");
    }
    static void changeRows(const auto &row)
    {
        using namespace imap::commands;
        const UidSet set = *UidSet::parse("9,1:3");
        const FlagSet seen = FlagSet::fromAtoms({"\\Seen", "$x"});
        row("STORE/add", uidStore(set, StoreMode::Add, seen, false), "UID STORE 1:3,9 +FLAGS (\\Seen $x)");
        row("STORE/remove, silent", uidStore(set, StoreMode::Remove, seen, true), "UID STORE 1:3,9 -FLAGS.SILENT (\\Seen $x)");
        row("STORE/replace by nothing", uidStore(set, StoreMode::Replace, {}, false), "UID STORE 1:3,9 FLAGS ()");
        row("CONDSTORE/store", uidStore(set, StoreMode::Add, seen, {.silent = true, .unchangedSince = 0}),
            "UID STORE 1:3,9 (UNCHANGEDSINCE 0) +FLAGS.SILENT (\\Seen $x)");
        row("X-GM-EXT-1/store", uidStoreLabels(set, StoreMode::Add, {"\\Inbox", "a b", "foo", "\\a b"}),
            "UID STORE 1:3,9 +X-GM-LABELS (\\Inbox \"a b\" foo \"\\\\a b\")");
        row("COPY/a set", uidCopy(set, "a b"), "UID COPY 1:3,9 \"a b\"");
        row("MOVE/what was saved", uidMove(MessageSet::saved(), "Trash"), "UID MOVE $ Trash");
        row("UIDPLUS/expunge", uidExpunge(set), "UID EXPUNGE 1:3,9");
        row("EXPUNGE/all", expunge(), "EXPUNGE");
        const MessageOctets text{"x\r\n"}, nul{QByteArray("\0x", 2), MessageOctets::As::Binary}, utf8{"\xc3\xa4", MessageOctets::As::Utf8};
        row("APPEND/flags and date", append("INBOX", {{text, seen, 820'454'400}}),
            "APPEND INBOX (\\Seen $x) \"01-Jan-1996 00:00:00 +0000\" {3}x\r\n");
        row("BINARY/append", append("x", {{nul}}), QByteArray("APPEND x ~{2}\0x", 15));
        row("UTF8=ACCEPT/append", append("x", {{utf8}}), "APPEND x UTF8 (~{2}\xc3\xa4)");
        row("MULTIAPPEND/two", append("x", {{text, seen}, {text}}), "APPEND x (\\Seen $x) {3}x\r\n {3}x\r\n");
        row("CATENATE/parts", append("x", {{Catenation{MessageUrl{"/Drafts;UIDVALIDITY=1/;UID=20"}, text, utf8}, seen}}),
            "APPEND x (\\Seen $x) CATENATE (URL \"/Drafts;UIDVALIDITY=1/;UID=20\" TEXT {3}x\r\n UTF8 (~{2}\xc3\xa4))");
        row("REPLACE/a draft", uidReplace(Uid{2000}, "Drafts", {text, FlagSet(Flag::Draft)}), "UID REPLACE 2000 Drafts (\\Draft) {3}x\r\n");
    }

private Q_SLOTS:
    void commands_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QByteArray>("wanted");
        const auto row = [](const char *name, const Command &command, const QByteArray &wanted) {
            QTest::newRow(name) << imap::written(command) << wanted;
        };
        fetchRows(row);
        changeRows(row);
        using namespace imap::commands;
        const UidSet known = *UidSet::parse("1:100,201:300");
        row("CONDSTORE/select", imap::commands::select("INBOX", {.condstore = true}), "SELECT INBOX (CONDSTORE)");
        row("SELECT/without parameters", imap::commands::select("INBOX", SelectOptions{}), "SELECT INBOX");
        row("QRESYNC/select",
            imap::commands::select("INBOX", {.condstore = true, .resync = Resync{UidValidity{67890007}, 90060115194045000, known}}),
            "SELECT INBOX (QRESYNC (67890007 90060115194045000 1:100,201:300))");
        row("QRESYNC/nothing known", examine("a b", {.resync = Resync{UidValidity{7}, 9, {}, true}}), "EXAMINE \"a b\" (QRESYNC (7 9))");
        row("QRESYNC/never without both numbers", examine("x", {.resync = Resync{UidValidity{7}, 0, known}}), "EXAMINE x");
        row("QRESYNC/sequence match", imap::commands::select("x", {.resync = Resync{UidValidity{7}, 9, known, true}}),
            "SELECT x (QRESYNC (7 9 1:100,201:300 (73,137,169,185,193,197,199:200 73,237,269,285,293,297,299:300)))");
    }

    void commands()
    {
        QFETCH(QByteArray, written);
        QTEST(written, "wanted");
    }

    void everyUidIsTooLongToSay() // RFC 7162 4: lines have an end
    {
        UidSet gaps;
        for (quint32 uid = 1; uid < 100'000; uid += 2) gaps.add(Uid{uid});
        const QByteArray line = imap::written(imap::commands::select("x", {.resync = Resync{UidValidity{7}, 9, gaps, true}}));
        QVERIFY(line.startsWith("SELECT x (QRESYNC (7 9 ("));
        QVERIFY(line.size() < 300);
    }

    void sectionsRoundTrip_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("valid");
        for (const char *text : {"", "1", "1.2.3", "HEADER", "TEXT", "HEADER.FIELDS (A B)", "HEADER.FIELDS.NOT (A)", "2.MIME", "4.2.TEXT",
                                 "3.HEADER", "3.1.HEADER.FIELDS (\"X Y\")", "4294967295", "0"})
            QTest::newRow(text) << QByteArray(text) << true;
        for (const char *text :
             {"1.", ".1", "1..2", "4294967296", "-1", "FOO", "1.FOO", "HEADER.FIELDS", "HEADER.FIELDS (A", "HEADER (A)", "1]", "1 2"})
            QTest::newRow(text) << QByteArray(text) << false;
        QTest::newRow("nested without end") << QByteArray("1.").repeated(100'000) + '1' << false;
    }

    void sectionsRoundTrip()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, valid);
        const auto section = Section::parse(text);
        QCOMPARE(section.has_value(), valid);
        if (!valid) return;
        Encoder out;
        section->write(out);
        QCOMPARE(imap::written(out.take()), text);
    }

    void fetchAnswers()
    {
        const QByteArray nul("a\0b", 3);
        auto data =
            fetched("BINARY[1.2]<0> ~{3}\r\n" + nul + " BINARY.SIZE[2] 4294967297 BINARY[3] NIL BODY[3.1.HEADER.FIELDS.NOT (Date)] \"x\"");
        QCOMPARE(data.sections.size(), 3u);
        QVERIFY(data.sections[0].binary && !data.sections[2].binary);
        QCOMPARE(data.sections[0].section, (Section{{1, 2}}));
        QCOMPARE(data.sections[0].data.octets, nul);
        QVERIFY(data.sections[1].data.isNil());
        QCOMPARE(data.sections[2].section, (Section{{3, 1}, Section::Text::HeaderFieldsNot, {"Date"}}));
        QCOMPARE(data.binarySizes[0].second, 4294967297u);
        data = fetched("PREVIEW \"Hello\" SAVEDATE \"17-Jul-1996 02:44:25 -0700\" EMAILID (M6d99) THREADID NIL");
        QCOMPARE(*data.preview, QByteArray("Hello"));
        QCOMPARE(*data.saveDate, 837596665);
        QCOMPARE(*data.emailId, QByteArray("M6d99"));
        QVERIFY(data.threadId->isNull());
        data = fetched("PREVIEW NIL SAVEDATE NIL THREADID (T64)");
        QVERIFY(data.preview && data.preview->isNull() && !data.saveDate && !data.emailId);
        QVERIFY(!fetched("PREVIEW \"\"").preview->isNull()); // there is nothing to tell: not the same as not yet
        data = fetched("X-GM-MSGID 1278455344230334865 X-GM-THRID 1266894439832287888 X-GM-LABELS (\\Inbox \"\\\\Sent\" Important \"Muy "
                       "Importante\" NIL)");
        QCOMPARE(*data.gmailMessage, 1278455344230334865u);
        QCOMPARE(*data.gmailThread, 1266894439832287888u);
        QCOMPARE(*data.gmailLabels, (QByteArrayList{"\\Inbox", "\\Sent", "Important", "Muy Importante"}));
        QVERIFY(fetched("X-GM-LABELS ()").gmailLabels->isEmpty());
        QCOMPARE(*fetched("FLAGS () MODSEQ (9223372036854775807)").modSeq, 9223372036854775807u);
    }

    void onlyUids() // RFC 9586
    {
        const auto data = std::get<FetchData>(std::get<Response>(*decoded("* 25997 UIDFETCH (FLAGS (\\Flagged))")));
        QCOMPARE(toInt(data.seq), 0u);
        QCOMPARE(*data.uid, Uid{25997});
        QVERIFY(decoded("* 5 UIDFETCH (UID 5)"));
        const auto code = std::get<Tagged>(*decoded("A1 BAD [UIDREQUIRED] no sequence numbers")).status.code;
        QVERIFY(is(code, CodeAtom::UidRequired));
    }

    void wrongAnswers_data()
    {
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text; };
        row("UIDONLY/two UIDs", "* 5 UIDFETCH (UID 6)");
        row("UIDONLY/too large", "* 4294967296 UIDFETCH (FLAGS ())");
        row("UIDONLY/0", "* 0 UIDFETCH (FLAGS ())");
        row("CONDSTORE/65 bits", "* 1 FETCH (MODSEQ (18446744073709551616))");
        row("CONDSTORE/64 bits", "* 1 FETCH (MODSEQ (9223372036854775808))");
        row("CONDSTORE/below zero", "* 1 FETCH (MODSEQ (-1))");
        row("BINARY/no length", "* 1 FETCH (BINARY[1] ~{}\r\n)");
        row("BINARY/below zero", "* 1 FETCH (BINARY[1] ~{-1}\r\n)");
        row("BINARY/cut", "* 1 FETCH (BINARY[1] ~{5}\r\nabc)");
        row("BINARY/two tildes", "* 1 FETCH (BINARY[1] ~~{1}\r\na)");
        row("BINARY/one too long", "* 1 FETCH (BINARY[1] ~{0}\r\na)");
        row("BINARY/size", "* 1 FETCH (BINARY.SIZE[1] 9223372036854775808)");
        row("FETCH/sections without end", "* 1 FETCH (BODY[" + QByteArray("1.").repeated(100'000) + "1] \"\")");
        row("FETCH/lists without end", "* 1 FETCH (BODY[HEADER.FIELDS " + QByteArray(100'000, '(') + "] \"\")");
        row("OBJECTID/empty", "* 1 FETCH (EMAILID ())");
        row("X-GM-EXT-1/nested", "* 1 FETCH (X-GM-LABELS ((a)))");
        row("X-GM-EXT-1/many", "* 1 FETCH (X-GM-LABELS (" + QByteArray("a ").repeated(5000) + "))");
        row("SAVEDATE/no date", "* 1 FETCH (SAVEDATE \"yesterday\")");
    }

    void wrongAnswers() // are skipped, not guessed at
    {
        QFETCH(QByteArray, text);
        QVERIFY(!decoded(text));
    }

    void codes()
    {
        const auto code = [](const QByteArray &text) { return std::get<Tagged>(*decoded("A1 NO [" + text + "] x")).status.code; };
        QCOMPARE(std::get<code::Modified>(code("MODIFIED 7,9")).uids.toWire(), QByteArray("7,9"));
        QCOMPARE(std::get<code::AppendUid>(code("APPENDUID 38505 3955,3957:3958")).uids.toWire(), QByteArray("3955,3957:3958"));
        QVERIFY(std::get<code::AppendUid>(code("APPENDUID 38505 3957,3955")).uids.isEmpty()); // which is the first message's?
        QCOMPARE(std::get<code::NoUpdate>(code("NOUPDATE \"B02\"")).tag, QByteArray("B02"));
        QCOMPARE(std::get<code::BadUrl>(code("BADURL \"/INBOX;UIDVALIDITY=785799047/;UID=113330\"")).url,
                 QByteArray("\"/INBOX;UIDVALIDITY=785799047/;UID=113330\""));
        QCOMPARE(std::get<code::BadCharset>(code("BADCHARSET (UTF-8 \"x y\")")).charsets, (QByteArrayList{"UTF-8", "x y"}));
    }
};

QTEST_GUILESS_MAIN(TestMessages)
#include "tst_messages.moc"
