// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/decoder.h"

#include <QTest>

using namespace godwit;
using namespace godwit::imap;

class TestDecoder : public QObject
{
    Q_OBJECT

private:
    static std::expected<Message, DecodeError> decoded(const QByteArray &text, QuirkSet tolerated = allQuirks, QuirkSet *met = nullptr)
    {
        return decode(Frame{text, {}}, {}, tolerated, met);
    }
    /// The untagged response of that type, strictly read.
    template <class T> static T strictly(const QByteArray &text)
    {
        auto message = decoded(text, noQuirks);
        if (!message) qWarning("%s at %lld", message.error().reason, qlonglong(message.error().offset));
        return message ? std::get<T>(std::get<Response>(*message)) : T{};
    }
    static FetchData fetch(const QByteArray &items, QuirkSet tolerated = allQuirks)
    {
        auto message = decoded("* 1 FETCH (" + items + ')', tolerated);
        if (!message) qWarning("%s at %lld", message.error().reason, qlonglong(message.error().offset));
        return message ? std::get<FetchData>(std::get<Response>(*message)) : FetchData{};
    }
    static StatusText status(const QByteArray &text) { return std::get<StatusText>(std::get<Response>(*decoded("* OK " + text))); }

private Q_SLOTS:
    void envelopeOfTheRfc() // RFC 3501 7.4.2
    {
        const auto data =
            strictly<FetchData>("* 12 FETCH (FLAGS (\\Seen) INTERNALDATE \"17-Jul-1996 02:44:25 -0700\" RFC822.SIZE 4286 ENVELOPE (\"Wed, "
                                "17 Jul 1996 02:23:25 -0700 (PDT)\" "
                                "\"IMAP4rev1 WG mtg summary and minutes\" ((\"Terry Gray\" NIL \"gray\" \"cac.washington.edu\")) ((\"Terry "
                                "Gray\" NIL \"gray\" \"cac.washington.edu\")) "
                                "((\"Terry Gray\" NIL \"gray\" \"cac.washington.edu\")) ((NIL NIL \"imap\" \"cac.washington.edu\")) ((NIL "
                                "NIL \"minutes\" \"CNRI.Reston.VA.US\")"
                                "(\"John Klensin\" NIL \"KLENSIN\" \"MIT.EDU\")) NIL NIL \"<B27397-0100000@cac.washington.edu>\") BODY "
                                "(\"TEXT\" \"PLAIN\" (\"CHARSET\" \"US-ASCII\") NIL NIL \"7BIT\" 3028 92))");
        QCOMPARE(toInt(data.seq), 12u);
        QVERIFY(data.flags->contains(Flag::Seen));
        QCOMPARE(*data.internalDate, 837596665);
        QCOMPARE(*data.size, 4286u);
        QCOMPARE(data.envelope->subject, QByteArray("IMAP4rev1 WG mtg summary and minutes"));
        QCOMPARE(data.envelope->cc.size(), 2u);
        QCOMPARE(data.envelope->cc[1].mailbox, QByteArray("KLENSIN"));
        QVERIFY(data.envelope->inReplyTo.isNull());
        QCOMPARE(data.envelope->messageId, QByteArray("<B27397-0100000@cac.washington.edu>"));
        QCOMPARE(data.body->lines, 92u);
        QCOMPARE(data.body->id, QByteArray("1"));
    }

    void bodyStructureNamesItsParts() // RFC 3501 6.4.5
    {
        const auto data = strictly<FetchData>(
            "* 1 FETCH (BODYSTRUCTURE ((\"text\" \"plain\" NIL NIL NIL \"7bit\" 5 1)(\"message\" \"rfc822\" NIL \"<c@d>\" NIL \"7bit\" 90 "
            "(NIL \"inner\" NIL NIL NIL NIL NIL NIL NIL NIL) ((\"text\" \"plain\" NIL NIL NIL \"7bit\" 1 1)(\"image\" \"png\" (\"name\" "
            "\"x\") NIL NIL \"base64\" 10 NIL (\"attachment\" (\"filename\" \"x.png\")) (\"en\" \"de\") \"loc\" 7 (1 NIL)) \"mixed\") 4)"
            "(\"message\" \"rfc822\" NIL NIL NIL \"7bit\" 9 (NIL NIL NIL NIL NIL NIL NIL NIL NIL NIL) (\"text\" \"html\" NIL NIL NIL "
            "\"7bit\" 1 1) 4) \"mixed\" (\"boundary\" \"b\") NIL NIL))");
        const BodyStructure &root = *data.body;
        QCOMPARE(root.id, QByteArray(""));
        QCOMPARE(root.subtype, QByteArray("mixed"));
        QCOMPARE(root.children.size(), 3u);
        QCOMPARE(root.children[0].id, QByteArray("1"));
        const BodyStructure &message = root.children[1];
        QCOMPARE(message.id, QByteArray("2"));
        QCOMPARE(message.envelope->subject, QByteArray("inner"));
        QCOMPARE(message.children[0].children[1].id, QByteArray("2.2"));
        QCOMPARE(message.children[0].children[1].dispositionParameters[0].second, QByteArray("x.png"));
        QCOMPARE(message.children[0].children[1].language, (QByteArrayList{"en", "de"}));
        QCOMPARE(message.children[0].children[1].location, QByteArray("loc"));
        QCOMPARE(root.children[2].children[0].id, QByteArray("3.1"));
    }

    void sections()
    {
        const FetchData data = fetch("BODY[HEADER.FIELDS (REFERENCES List-Id)] {5}\r\na: b\n BODY[1.mime]<10> NIL RFC822.HEADER \"\" "
                                     "X-BINARY.SIZE[1] 7 X-OTHER 12");
        QCOMPARE(data.sections.size(), 3u);
        QCOMPARE(data.sections[0].section, Section::headerFields({"REFERENCES", "LIST-ID"}));
        QCOMPARE(data.sections[0].data.octets, QByteArray("a: b\n"));
        QCOMPARE(data.sections[1].section, (Section{{1}, Section::Text::Mime, {}}));
        QCOMPARE(*data.sections[1].origin, 10u);
        QVERIFY(data.sections[1].data.isNil());
        QVERIFY(!data.sections[2].data.isNil());
        QCOMPARE(data.others.size(), 2u);
        QCOMPARE(data.others[0].first, QByteArray("X-BINARY.SIZE[1]"));
        QCOMPARE(data.others[1].second, QByteArray("12"));
    }

    void responseCodes_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<bool>("known");
        for (const char *code : {"ALERT",
                                 "BADCHARSET",
                                 "BADCHARSET (UTF-8 x)",
                                 "CAPABILITY IMAP4rev1 IDLE",
                                 "PARSE",
                                 "PERMANENTFLAGS (\\Seen \\*)",
                                 "READ-ONLY",
                                 "READ-WRITE",
                                 "TRYCREATE",
                                 "UIDNEXT 5",
                                 "UIDVALIDITY 6",
                                 "UNSEEN 7", // RFC 3501
                                 "UNAVAILABLE",
                                 "AUTHENTICATIONFAILED",
                                 "AUTHORIZATIONFAILED",
                                 "EXPIRED",
                                 "PRIVACYREQUIRED",
                                 "CONTACTADMIN",
                                 "NOPERM",
                                 "INUSE",
                                 "EXPUNGEISSUED",
                                 "CORRUPTION",
                                 "SERVERBUG",
                                 "CLIENTBUG",
                                 "CANNOT",
                                 "LIMIT",
                                 "OVERQUOTA",
                                 "ALREADYEXISTS",
                                 "NONEXISTENT", // RFC 5530
                                 "APPENDUID 1 5",
                                 "COPYUID 1 2:3 5:6",
                                 "UIDNOTSTICKY",
                                 "HIGHESTMODSEQ 9",
                                 "NOMODSEQ",
                                 "MODIFIED 4,5",
                                 "CLOSED"})
            QTest::newRow(code) << QByteArray(code) << true;
        for (const char *code : {"X-Y z", "UIDNEXT x"}) QTest::newRow(code) << QByteArray(code) << false;
    }

    void responseCodes()
    {
        QFETCH(QByteArray, code);
        QFETCH(bool, known);
        const StatusText text = status('[' + code + "] words");
        QCOMPARE(atomOf(text.code), code.split(' ').first());
        QCOMPARE(!std::holds_alternative<code::Unknown>(text.code), known);
        QCOMPARE(text.text, QByteArray("words"));
    }

    void mappingsPairUpOrAreNone()
    {
        const auto copy = std::get<code::CopyUid>(status("[COPYUID 38505 304,319:320 3956:3958] Done").code);
        QCOMPARE(copy.from.toWire(), QByteArray("304,319:320"));
        QCOMPARE(copy.to.toWire(), QByteArray("3956:3958"));
        for (const char *odd : {"[COPYUID 1 5,4 8:9] x", "[COPYUID 1 4:6 8:9] x", "[COPYUID 1 1:4294967295 7] x"})
            QVERIFY(std::get<code::CopyUid>(status(odd).code).from.isEmpty());
        QVERIFY(std::get<code::PermanentFlags>(status("[PERMANENTFLAGS (foo] \\*)] x").code).newKeywords); // Gmail: "]" in a flag
        const StatusText strict = strictly<StatusText>("* OK [COPYUID 38505 304,319:320 3956:3958] Done");
        QVERIFY(std::holds_alternative<code::CopyUid>(strict.code)); // needs no quirk
    }

    void quirks_data()
    {
        QTest::addColumn<int>("quirk");
        QTest::addColumn<QByteArray>("text");
        const QByteArray leaf = "* 1 FETCH (BODYSTRUCTURE (\"a\" \"b\" NIL NIL NIL \"7bit\" ";
        const QList<std::pair<Quirk, QByteArray>> rows{
            {Quirk::StraySpaces, "*  STATUS x (MESSAGES 231) "},
            {Quirk::EmptyText, "* BYE"},
            {Quirk::IllegalEscapes, "* LIST () \".\" \"Benutzer \\(Std\\)\""},
            {Quirk::UnescapedQuotes, "* 1 FETCH (ENVELOPE (NIL NIL NIL NIL NIL NIL NIL NIL NIL \"<a\"b@c>\"))"},
            {Quirk::BarePermanentFlags, "* OK [PERMANENTFLAGS \\Seen \\Draft] x"},
            {Quirk::NegativeNumber, leaf + "-1))"},
            {Quirk::NilNumber, leaf + "NIL))"},
            {Quirk::FloatNumber, "* 9.3736e+06 EXISTS"},
            {Quirk::MissingSpace, "* 1 FETCH (BODY[HEADER.FIELDS (A)]{1}\r\nx)"},
            {Quirk::HeadlessMessage,
             "* 1 FETCH (BODYSTRUCTURE (\"MESSAGE\" \"RFC822\" NIL NIL NIL \"7BIT\" 836 NIL (\"ATTACHMENT\" NIL) NIL))"},
            {Quirk::BareDisposition, leaf + "5 NIL \"random@exchange!crap\"))"},
            {Quirk::EmptyMultipart, "* 1 FETCH (BODYSTRUCTURE (\"ALTERNATIVE\" (\"BOUNDARY\" \"x\") NIL NIL))"},
            {Quirk::NilType, "* 1 FETCH (BODYSTRUCTURE (NIL NIL NIL NIL NIL \"7BIT\" 0))"},
            {Quirk::ZeroUids, "* VANISHED 0,2,4,6,6,6,8,2,0,10,12"},
            {Quirk::EmptyCopyUid, "* OK [COPYUID 5  ] x"},
            {Quirk::ShortEnvelope, "* 1 FETCH (ENVELOPE (NIL \"s\" NIL NIL NIL))"},
            {Quirk::NilAddress, "* 1 FETCH (ENVELOPE (NIL NIL (NIL) NIL NIL NIL NIL NIL NIL NIL))"},
            {Quirk::DoubleEnvelope, "* 1 FETCH (ENVELOPE ((NIL NIL NIL NIL NIL NIL NIL NIL NIL NIL)))"},
            {Quirk::ZeroDate, "* 1 FETCH (INTERNALDATE \"00-Jan-0000 00:00:00 +0000\")"},
            {Quirk::TabInName, "* LIST () \"/\" a\tb"},
            {Quirk::SplitLiteralPlus, "* CAPABILITY IMAP4rev1 LITERAL +"},
            {Quirk::BareCharsets, "* OK [BADCHARSET UTF-8 KOI8-R] x"},
            {Quirk::BareQuotaRoot, "* QUOTA \"ROOT\""},
        };
        QCOMPARE(rows.size(), qsizetype(Quirk::Count));
        for (const auto &[quirk, text] : rows) QTest::newRow(quirkTable[std::size_t(quirk)].name) << int(quirk) << text;
    }

    void quirks() // accepted, named; and without that tolerance never as if it were right
    {
        QFETCH(int, quirk);
        QFETCH(QByteArray, text);
        QCOMPARE(int(quirkTable[std::size_t(quirk)].quirk), quirk);
        QuirkSet met = 0;
        const auto tolerant = decoded(text, allQuirks, &met);
        QVERIFY2(tolerant.has_value(), tolerant ? "" : tolerant.error().reason);
        const bool inCode =
            text.contains("PERMANENTFLAGS") || text.contains("COPYUID") || text.contains("BADCHARSET"); // a bad code becomes Unknown
        if (!inCode) QVERIFY(met & bit(Quirk(quirk)));
        const auto strict = decoded(text, allQuirks & ~bit(Quirk(quirk)));
        if (inCode) QVERIFY(std::holds_alternative<code::Unknown>(std::get<StatusText>(std::get<Response>(*strict)).code));
        else if (Quirk(quirk) != Quirk::SplitLiteralPlus) QVERIFY(!strict.has_value());
    }

    void setsAreNotExpanded()
    {
        QCOMPARE(std::get<VanishedData>(std::get<Response>(*decoded("* VANISHED (EARLIER) 1:4294967295"))).uids.count(), 4294967295u);
        QCOMPARE(strictly<SearchData>("* SEARCH 9 3 4 (MODSEQ 917162500)").numbers.toWire(), QByteArray("3:4,9"));
    }

    void boundsHold()
    {
        QVERIFY(!decoded("* 1 FETCH (BODYSTRUCTURE " + QByteArray(100'000, '(')));
        QVERIFY(!decoded("* 1 FETCH (X " + QByteArray(200, '(') + QByteArray(200, ')') + ")"));
        QVERIFY(!decoded("* FLAGS (" + QByteArray("a ").repeated(5000) + ")"));
        Limits few;
        few.atoms = 50;
        QVERIFY(!decode(Frame{QByteArray("* 1 FETCH (X (" + QByteArray("a ").repeated(60) + "))"), {}}, few));
    }
};

QTEST_GUILESS_MAIN(TestDecoder)
#include "tst_decoder.moc"
