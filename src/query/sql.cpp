// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/sql.h"

#include "mail/flagset.h"
#include "mail/threadkeys.h"
#include "mail/words.h"

#include <QtEndian>

#include <algorithm>

namespace godwit::query {

namespace {

using Kind = Query::Kind;

const char *columnOf(Kind kind)
{
    switch (kind) {
    case Kind::From: return "people_from : ";
    case Kind::To: return "people_to : ";
    case Kind::Cc: return "people_cc : ";
    case Kind::Subject: return "subject : ";
    case Kind::Body: return "body : ";
    case Kind::FileName: return "file : ";
    case Kind::List: return "list : ";
    default: return "";
    }
}

bool isNotOfWords(const Query &query);

/// An expression of FTS5 alone can tell it: it begins at some word, for what has none of them is not in the index's lists.
bool isOfWords(const Query &query)
{
    if (query.isText()) return hasWords(query.text);
    if (query.kind == Kind::Or) return std::ranges::all_of(query.children, isOfWords);
    if (query.kind != Kind::And) return false;
    return std::ranges::any_of(query.children, isOfWords) &&
           std::ranges::all_of(query.children, [](const Query &child) { return isOfWords(child) || isNotOfWords(child); });
}

bool isNotOfWords(const Query &query) { return query.kind == Kind::Not && query.children.size() == 1 && isOfWords(query.children.front()); }

QByteArray expression(const Query &query);

QByteArray joined(const std::vector<Query> &queries, const char *by)
{
    QByteArray text;
    for (const Query &query : queries) text += (text.isEmpty() ? "" : by) + expression(query);
    return text;
}

/// (a AND b) NOT (c OR d): FTS5 knows NOT only between two.
QByteArray conjunction(const std::vector<Query> &queries)
{
    std::vector<Query> wanted, unwanted;
    for (const Query &query : queries) {
        if (isOfWords(query)) wanted.push_back(query);
        else if (isNotOfWords(query)) unwanted.push_back(query.children.front());
    }
    if (wanted.empty()) return {};
    const QByteArray all = joined(wanted, " AND ");
    return unwanted.empty() ? all : '(' + all + ") NOT (" + joined(unwanted, " OR ") + ')';
}

QByteArray expression(const Query &query)
{
    if (query.kind == Kind::Or) return '(' + joined(query.children, " OR ") + ')';
    if (query.kind == Kind::And) return '(' + conjunction(query.children) + ')';
    const Needle words = needle(query.text, query.prefix);
    QByteArray phrase = words.words.join(QLatin1Char(' ')).toUtf8();
    return columnOf(query.kind) + ('"' + phrase.replace('"', "\"\"") + '"') + (words.prefix ? "*" : "");
}

class Conditions
{
public:
    Conditions(Sql &sql, const FolderNames &folders) : m_sql(sql), m_folders(folders) {}

    QByteArray of(const Query &query)
    {
        if (isOfWords(query)) return "m.key IN (SELECT rowid FROM words WHERE words MATCH " + value(expression(query)) + ')';
        switch (query.kind) {
        case Kind::All: return "1";
        case Kind::And: return all(query.children, " AND ", "1");
        case Kind::Or: return all(query.children, " OR ", "0");
        case Kind::Not: return query.children.size() == 1 ? "NOT " + of(query.children.front()) : QByteArray("0");
        case Kind::MessageId: return identifier(query.text.toUtf8());
        case Kind::HasAttachment: return "coalesce(d.attachment, 0) <> 0";
        case Kind::Unread: return '(' + flag(Flag::Seen) + " = 0)";
        case Kind::Starred: return '(' + flag(Flag::Flagged) + " <> 0)";
        case Kind::Answered: return '(' + flag(Flag::Answered) + " <> 0)";
        case Kind::Draft: return '(' + flag(Flag::Draft) + " <> 0)";
        case Kind::Deleted: return '(' + flag(Flag::Deleted) + " <> 0)";
        case Kind::Tag: return tag(query.text.toUtf8());
        case Kind::Larger: return "coalesce(d.size > " + value(query.octets) + ", 0)";
        case Kind::Smaller: return "coalesce(d.size < " + value(query.octets) + ", 0)";
        case Kind::Before: return day(" < ", query.day);
        case Kind::After: return day(" >= ", query.day);
        case Kind::Folder: return folder(query.text);
        default: return "0"; // words, but there are none: they find nothing
        }
    }

    QByteArray all(const std::vector<Query> &queries, const char *by, const char *none)
    {
        QByteArray text;
        for (const Query &query : queries) text += (text.isEmpty() ? "" : by) + of(query);
        return text.isEmpty() ? QByteArray(none) : '(' + text + ')';
    }

private:
    QByteArray value(Sql::Value value)
    {
        m_sql.values.push_back(std::move(value));
        return "?";
    }
    static QByteArray flag(Flag flag) { return "m.flags & " + QByteArray::number(static_cast<int>(flag)); }

    /// Atoms, separated by spaces; RFC 3501, 9: without case.
    QByteArray tag(const QByteArray &atom)
    {
        if (atom.isEmpty() || atom.contains(' ')) return "0";
        return "(instr(' ' || lower(CAST(coalesce(m.keywords, '') AS TEXT)) || ' ', " + value(' ' + atom.toLower() + ' ') + ") > 0)";
    }
    /// A thread blob of the store begins with its hash.
    QByteArray identifier(const QByteArray &id)
    {
        const quint64 hash = qToLittleEndian(quint64{messageIdHash(id)});
        const QByteArray octets(reinterpret_cast<const char *>(&hash), sizeof hash);
        return "coalesce(hex(substr(d.thread, 1, 8)) = " + value(octets.toHex().toUpper()) + ", 0)";
    }
    QByteArray day(const char *compared, QDate day)
    {
        if (!day.isValid()) return "0";
        return "coalesce(d.day" + QByteArray(compared) + value(QDate(1970, 1, 1).daysTo(day)) + ", 0)";
    }
    QByteArray folder(const QString &text)
    {
        QByteArray ids;
        for (const FolderId id : m_folders(text)) ids += (ids.isEmpty() ? "" : ",") + QByteArray::number(toInt(id));
        return "(m.folder IN (" + ids + "))";
    }

    Sql &m_sql;
    const FolderNames &m_folders;
};

/// What a conjunction asks for, of conjunctions in it, too.
void flatten(const Query &query, std::vector<Query> &to)
{
    if (query.kind != Kind::And) to.push_back(query);
    else
        for (const Query &child : query.children) flatten(child, to);
}

} // namespace

Sql toSql(const Query &query, const FolderNames &folders)
{
    Sql sql;
    std::vector<Query> all, others;
    flatten(query, all);
    sql.match = conjunction(all);
    for (Query &each : all)
        if (sql.match.isEmpty() || (!isOfWords(each) && !isNotOfWords(each))) others.push_back(std::move(each));
    sql.where = Conditions(sql, folders).all(others, " AND ", "1");
    return sql;
}

} // namespace godwit::query
