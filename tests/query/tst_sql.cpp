// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/sql.h"

#include <QRandomGenerator>
#include <QTest>
#include <algorithm>

using namespace godwit;
using namespace godwit::query;
using namespace Qt::StringLiterals;
using Kind = Query::Kind;

namespace {

Query text(const QString &words, Kind kind = Kind::Text, bool prefix = false) { return {.kind = kind, .text = words, .prefix = prefix}; }
Query all(std::vector<Query> children) { return {.kind = Kind::And, .children = std::move(children)}; }
Query any(std::vector<Query> children) { return {.kind = Kind::Or, .children = std::move(children)}; }
Query no(Query child) { return {.kind = Kind::Not, .children = {std::move(child)}}; }

const Query salt = text(u"salt"_s), sand = text(u"Sand"_s), unread{.kind = Kind::Unread};

Sql sqlOf(const Query &query)
{
    return toSql(query,
                 [](const QString &name) { return name == u"work" ? std::vector{FolderId{3}, FolderId{7}} : std::vector<FolderId>(); });
}

} // namespace

class TestSql : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void drivenByWords_data()
    {
        QTest::addColumn<Query>("query");
        QTest::addColumn<QByteArray>("match");
        QTest::addColumn<QByteArray>("where");
        const auto row = [](const char *name, const Query &query, const char *match, const char *where) {
            QTest::newRow(name) << query << QByteArray(match) << QByteArray(where);
        };
        row("all", {}, "", "(1)");
        row("word", sand, "\"sand\"", "1");
        row("phrase", text(u"Salt, and-sand"_s), "\"salt and sand\"", "1");
        row("prefix", text(u"salt sa"_s, Kind::Subject, true), "subject : \"salt sa\"*", "1");
        row("without spaces", text(u"東京都"_s), "\"東京 京都\"", "1");
        row("one letter without spaces", text(u"京"_s), "\"京\"*", "1");
        row("field", text(u"ana"_s, Kind::From), "people_from : \"ana\"", "1");
        row("conjunction", all({salt, unread, sand}), "\"salt\" AND \"sand\"", "((m.flags & 1 = 0))");
        row("conjunction in it", all({salt, all({sand, unread})}), "\"salt\" AND \"sand\"", "((m.flags & 1 = 0))");
        row("disjunction", any({salt, all({sand, text(u"wind"_s)})}), "(\"salt\" OR (\"sand\" AND \"wind\"))", "1");
        row("without", all({salt, no(sand)}), "(\"salt\") NOT (\"sand\")", "1");
        row("without two", all({salt, no(sand), no(text(u"wind"_s))}), "(\"salt\") NOT (\"sand\" OR \"wind\")", "1");
        row("not", no(salt), "", "(NOT m.key IN (SELECT rowid FROM words WHERE words MATCH ?))");
        row("mixed", any({salt, unread}), "", "((m.key IN (SELECT rowid FROM words WHERE words MATCH ?) OR (m.flags & 1 = 0)))");
        row("mixed beside words", all({sand, any({salt, unread})}), "\"sand\"",
            "((m.key IN (SELECT rowid FROM words WHERE words MATCH ?) OR (m.flags & 1 = 0)))");
        row("no words", text(u"…"_s), "", "(0)");
        row("no words beside words", all({salt, text(u"…"_s)}), "\"salt\"", "(0)");
        row("folders", {.kind = Kind::Folder, .text = u"work"_s}, "", "((m.folder IN (3,7)))");
        row("no folder", {.kind = Kind::Folder, .text = u"play"_s}, "", "((m.folder IN ()))");
    }
    void drivenByWords()
    {
        QFETCH(Query, query);
        const Sql sql = sqlOf(query);
        QTEST(sql.match, "match");
        QTEST(sql.where, "where");
    }

    void values()
    {
        const Sql sql = sqlOf(all({{.kind = Kind::Larger, .octets = 5},
                                   {.kind = Kind::Tag, .text = u"$Label1"_s},
                                   no(salt),
                                   {.kind = Kind::Before, .day = QDate(1970, 1, 11)}}));
        QCOMPARE(sql.values, (std::vector<Sql::Value>{qint64(5), QByteArray(" $label1 "), QByteArray("\"salt\""), qint64(10)}));
        QCOMPARE(sqlOf({.kind = Kind::After}).where, QByteArray("(0)")); // no day
    }

    /// Whatever is typed: the SQL is made of our own words, and quotes in the expression for FTS5 stand in pairs.
    void nothingTypedIsInIt()
    {
        QRandomGenerator random(3);
        for (int i = 0; i < 20'000; ++i) {
            QString words;
            for (int n = random.bounded(10); n >= 0; --n)
                words += QChar(static_cast<char16_t>(random.bounded(2) ? random.bounded(0x80) : random.bounded(0x10000)));
            const Query one = text(words, Kind(random.bounded(int(Kind::Text), int(Kind::Folder) + 1)), random.bounded(2) == 0);
            const Sql sql = sqlOf(random.bounded(2) ? one : any({one, unread, no(one)}));
            const auto isOurs = [](char c) {
                return QByteArrayView("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 ().,&=<>|_?'").contains(c);
            };
            QVERIFY2(std::ranges::all_of(sql.where, isOurs), sql.where.constData());
            QCOMPARE(sql.where.count('?'), qsizetype(sql.values.size()));
            QCOMPARE(sql.match.count('"') % 2, 0);
            for (qsizetype at = sql.match.indexOf('"'); at >= 0; at = sql.match.indexOf('"', at)) { // what stands between them are words
                const qsizetype end = sql.match.indexOf('"', at + 1);
                for (const char c : sql.match.sliced(at + 1, end - at - 1))
                    QVERIFY2(c < 0 || c == ' ' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z'), sql.match.constData());
                at = end + 1;
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestSql)
#include "tst_sql.moc"
