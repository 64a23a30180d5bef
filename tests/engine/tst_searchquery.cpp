// SPDX-License-Identifier: GPL-3.0-or-later
// What a person looks for, as a question to a server about one folder.
#include "engine/searchquery.h"
#include "imap/encoder.h"

#include <QTest>

using namespace godwit;
using namespace Qt::StringLiterals;
using Kind = Query::Kind;

namespace {

Query text(Kind kind, const QString &words) { return Query{.kind = kind, .text = words}; }
Query is(Kind kind) { return Query{.kind = kind}; }
Query sized(Kind kind, qint64 octets) { return Query{.kind = kind, .octets = octets}; }
Query dated(Kind kind, const QDate &day) { return Query{.kind = kind, .day = day}; }
Query of(Kind kind, std::vector<Query> children) { return Query{.kind = kind, .children = std::move(children)}; }
Query without(Query query) { return of(Kind::Not, {std::move(query)}); }

Folder folder(const QString &path = u"Work/Projects"_s)
{
    Folder folder;
    folder.path = path;
    folder.mailbox = path.toUtf8();
    folder.delimiter = '/';
    return folder;
}

/// "-": nothing to ask; "none": no message can be meant; else the key, with "~" before it where it is not exact.
QByteArray asked(const Query &query, const Folder &folder = ::folder(), const FlagSet &known = {})
{
    const engine::ServerQuery answer = engine::serverQuery(query, folder, known);
    const QByteArray mark = answer.exact ? "" : "~";
    if (answer.none) return mark + "none";
    if (!answer.key) return mark + "-";
    imap::Encoder out;
    answer.key->write(out, "UTF-8");
    QByteArray wire;
    for (const imap::Fragment &fragment : out.fragments())
        wire += fragment.type == imap::Fragment::Type::Text ? fragment.octets : '<' + fragment.octets + '>';
    return mark + wire;
}

} // namespace

class TestSearchQuery : public QObject
{
    Q_OBJECT

    static void words(const auto &row)
    {
        row("from", text(Kind::From, u"anna"_s), "FROM \"anna\"");
        row("to finds Bcc", text(Kind::To, u"bob@example.org"_s), "OR TO \"bob@example.org\" BCC \"bob@example.org\"");
        row("cc", text(Kind::Cc, u"carl"_s), "CC \"carl\"");
        row("subject, a phrase", text(Kind::Subject, u"annual   report"_s), "SUBJECT \"annual report\"");
        row("subject, quotes inside", text(Kind::Subject, u"a \"b\\c"_s), "SUBJECT \"a \\\"b\\\\c\"");
        row("no line is ended", text(Kind::Subject, u"a\r\nb\tc"_s), "SUBJECT \"a b c\"");
        row("body", text(Kind::Body, u"money"_s), "BODY \"money\"");
        row("a phrase in a text whose lines end anywhere", text(Kind::Body, u"much money"_s), "~BODY \"much money\"");
        row("list", text(Kind::List, u"qt-interest"_s), "HEADER List-Id \"qt-interest\"");
        row("anywhere", text(Kind::Text, u"god"_s),
            "~OR FROM \"god\" OR TO \"god\" OR CC \"god\" OR BCC \"god\" OR SUBJECT \"god\" BODY \"god\"");
        row("a message", text(Kind::MessageId, u"4\"2@example.org"_s), "~HEADER Message-ID \"4\\\"2@example.org\"");
        row("not a message", without(text(Kind::MessageId, u"42@example.org"_s)), "~-");
        row("umlaut", text(Kind::From, u"Jörg"_s), "FROM <J\xc3\xb6rg>");
        row("Arabic", text(Kind::Subject, u"سلام"_s), QByteArray("SUBJECT <") + u"سلام"_s.toUtf8() + '>');
        row("no words", text(Kind::Subject, u"?!"_s), "none");
        row("no word of it is dropped", of(Kind::And, {text(Kind::From, u"a"_s), text(Kind::Subject, u"b"_s)}), "FROM \"a\" SUBJECT \"b\"");
    }
    static void states(const auto &row)
    {
        row("unread", is(Kind::Unread), "UNSEEN");
        row("read", without(is(Kind::Unread)), "SEEN");
        row("not starred", without(is(Kind::Starred)), "UNFLAGGED");
        row("not answered", without(is(Kind::Answered)), "UNANSWERED");
        row("no draft", without(is(Kind::Draft)), "UNDRAFT");
        row("not deleted", without(is(Kind::Deleted)), "UNDELETED");
        row("without a tag", without(text(Kind::Tag, u"Work"_s)), "UNKEYWORD Work");
        row("not larger", without(sized(Kind::Larger, 10)), "SMALLER 11");
        row("not smaller", without(sized(Kind::Smaller, 10)), "LARGER 9");
        row("not smaller than nothing", without(sized(Kind::Smaller, 0)), "-");
        row("not before", without(dated(Kind::Before, QDate(2023, 1, 1))), "SENTSINCE 1-Jan-2023");
        row("not after", without(dated(Kind::After, QDate(2023, 1, 1))), "SENTBEFORE 1-Jan-2023");
        row("starred", is(Kind::Starred), "FLAGGED");
        row("answered", is(Kind::Answered), "ANSWERED");
        row("draft", is(Kind::Draft), "DRAFT");
        row("deleted", is(Kind::Deleted), "DELETED");
        row("tag", text(Kind::Tag, u"$Label1"_s), "KEYWORD $Label1");
        row("a tag that cannot be", text(Kind::Tag, u"two words"_s), "none");
        row("a tag that would be a flag", text(Kind::Tag, u"\\Seen"_s), "none");
        row("no such tag", without(text(Kind::Tag, u"ä"_s)), "-");
        row("larger", sized(Kind::Larger, 5 << 20), "LARGER 5242880");
        row("smaller", sized(Kind::Smaller, 1024), "SMALLER 1024");
        row("smaller than nothing", sized(Kind::Smaller, 0), "none");
        row("before", dated(Kind::Before, QDate(2023, 4, 12)), "SENTBEFORE 12-Apr-2023");
        row("after", dated(Kind::After, QDate(2023, 1, 1)), "SENTSINCE 1-Jan-2023");
        row("a day that is none", dated(Kind::Before, QDate()), "none");
    }
    static void trees(const auto &row)
    {
        const Query a = text(Kind::Subject, u"a"_s), b = text(Kind::Subject, u"b"_s), c = text(Kind::Subject, u"c"_s);
        const Query file = text(Kind::FileName, u"pdf"_s), attachment = is(Kind::HasAttachment);
        row("all", Query{}, "-");
        row("and", of(Kind::And, {a, b, c}), "SUBJECT \"a\" SUBJECT \"b\" SUBJECT \"c\"");
        row("or", of(Kind::Or, {a, b, c}), "OR SUBJECT \"a\" OR SUBJECT \"b\" SUBJECT \"c\"");
        row("not of several", without(of(Kind::And, {a, b})), "OR NOT SUBJECT \"a\" NOT SUBJECT \"b\"");
        row("not not", without(without(a)), "SUBJECT \"a\"");
        row("not anywhere", without(text(Kind::Text, u"a"_s)),
            "~NOT FROM \"a\" NOT TO \"a\" NOT CC \"a\" NOT BCC \"a\" NOT SUBJECT \"a\" NOT BODY \"a\"");
        row("or with and", of(Kind::Or, {of(Kind::And, {a, b}), c}), "OR (SUBJECT \"a\" SUBJECT \"b\") SUBJECT \"c\"");
        row("a file's name alone", file, "~-");
        row("a file's name beside", of(Kind::And, {a, file}), "~SUBJECT \"a\"");
        row("a file's name or", of(Kind::Or, {a, file}), "~-");
        row("not a file's name: all that may be", without(file), "~-");
        row("not a file's name beside", of(Kind::And, {a, without(file)}), "~SUBJECT \"a\"");
        row("not (a and a file's name)", without(of(Kind::And, {a, file})), "~-");
        row("not (a or a file's name)", without(of(Kind::Or, {a, file})), "~NOT SUBJECT \"a\"");
        row("twice not", of(Kind::And, {a, without(without(file))}), "~SUBJECT \"a\"");
        row("attachment", of(Kind::And, {a, attachment}), "~SUBJECT \"a\"");
        row("none of nothing", of(Kind::And, {a, text(Kind::Tag, u"ä ö"_s)}), "none");
        row("or nothing", of(Kind::Or, {a, text(Kind::Tag, u"ä ö"_s)}), "SUBJECT \"a\"");
    }
    static void folders(const auto &row)
    {
        const Query a = text(Kind::Subject, u"a"_s);
        row("this folder", of(Kind::And, {a, text(Kind::Folder, u"Projects"_s)}), "SUBJECT \"a\"");
        row("by its whole path", of(Kind::And, {a, text(Kind::Folder, u"work/projects"_s)}), "SUBJECT \"a\"");
        row("another one", of(Kind::And, {a, text(Kind::Folder, u"Sent"_s)}), "none");
        row("the end of a name is no name", of(Kind::And, {a, text(Kind::Folder, u"ects"_s)}), "none");
        row("what is above is another one", of(Kind::And, {a, text(Kind::Folder, u"Work"_s)}), "none");
        row("not this folder", of(Kind::And, {a, without(text(Kind::Folder, u"Projects"_s))}), "none");
        row("not another one", of(Kind::And, {a, without(text(Kind::Folder, u"Sent"_s))}), "SUBJECT \"a\"");
        row("or in another", of(Kind::Or, {a, text(Kind::Folder, u"Sent"_s)}), "SUBJECT \"a\"");
        row("or in this", of(Kind::Or, {a, text(Kind::Folder, u"Projects"_s)}), "-");
    }

private Q_SLOTS:
    void translation_data()
    {
        QTest::addColumn<Query>("query");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const Query &query, const QByteArray &expected) { QTest::newRow(name) << query << expected; };
        words(row);
        states(row);
        trees(row);
        folders(row);
    }
    void translation()
    {
        QFETCH(Query, query);
        QFETCH(QByteArray, expected);
        QCOMPARE(asked(query), expected);
    }

    /// Some servers mark what has attachments. A message without either mark may be anything.
    void attachmentsByKeywords()
    {
        const FlagSet known = FlagSet::fromAtoms({"$HasAttachment", "$HasNoAttachment"});
        QCOMPARE(asked(is(Kind::HasAttachment), folder(), known), QByteArray("~NOT KEYWORD $HasNoAttachment"));
        QCOMPARE(asked(without(is(Kind::HasAttachment)), folder(), known), QByteArray("~NOT KEYWORD $HasAttachment"));
        QCOMPARE(asked(is(Kind::HasAttachment), folder(), FlagSet::fromAtoms({"$HasAttachment"})), QByteArray("~-"));
    }

    void longQueriesAreBounded()
    {
        const QByteArray wire = asked(text(Kind::Subject, QString(5000, u'x')));
        QCOMPARE(wire, "~SUBJECT \"" + QByteArray(200, 'x') + '"');
        QCOMPARE(asked(without(text(Kind::Subject, QString(5000, u'x')))), QByteArray("~-"));
        QString astral = QString(199, u'x') + u"𝒳𝒳"_s; // a pair is not cut in two
        QCOMPARE(asked(text(Kind::Subject, astral)), "~SUBJECT \"" + QByteArray(199, 'x') + '"');
        std::vector<Query> many(400, text(Kind::Text, u"x"_s));
        QCOMPARE(asked(of(Kind::Or, many)), QByteArray("~-"));
    }

    /// What is the same for two folders can be asked at once.
    void resolved()
    {
        const Query a = text(Kind::Subject, u"a"_s);
        const Query query = of(Kind::Or, {a, text(Kind::Folder, u"Sent"_s)});
        QVERIFY(engine::resolved(query, folder(u"One"_s)) == engine::resolved(query, folder(u"Two"_s)));
        QVERIFY(engine::resolved(query, folder(u"One"_s)) != engine::resolved(query, folder(u"Sent"_s)));
        QVERIFY(engine::resolved(a, folder()) == a);
    }
};

QTEST_APPLESS_MAIN(TestSearchQuery)
#include "tst_searchquery.moc"
