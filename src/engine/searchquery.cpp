// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/searchquery.h"

#include "mail/foldername.h"
#include "mail/words.h"

#include <algorithm>
#include <variant>

namespace godwit::engine {

using Kind = Query::Kind;
using imap::SearchKey;
namespace key = imap::search;

namespace {

constexpr int mostKeys = 300; ///< more is no question of a person's; servers limit the length of a command (RFC 7162 4: 8192 octets)
constexpr qsizetype longestText = 200; ///< UTF-16 units: whoever holds a text holds its beginning

/// Every message, none, or those that a key finds.
using Part = std::variant<bool, SearchKey>;

bool isEverything(const Part &part) { return std::holds_alternative<bool>(part) && std::get<bool>(part); }
bool isNothing(const Part &part) { return std::holds_alternative<bool>(part) && !std::get<bool>(part); }

/// Octets that may stand in any command.
QByteArray wireText(const QString &text)
{
    QString plain = text.simplified();
    plain.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    if (plain.size() > longestText) {
        plain.truncate(longestText);
        if (plain.back().isHighSurrogate()) plain.chop(1);
    }
    return plain.toUtf8();
}

bool isAtom(const QByteArray &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](char c) { return c > ' ' && c < 0x7f && !strchr("(){%*\"\\]", c); });
}

/// NOT goes down to the leaves, and there it becomes the opposite where there is one: Dovecot 2.4 joins dates and sizes under NOT wrongly
/// (NOT SENTSINCE a NOT SENTSINCE b finds what lies between). So what is unknown is left out in the same way everywhere.
class Translation
{
public:
    explicit Translation(const FlagSet &known) : m_known(known) {}
    Part part(const Query &query, bool negated);
    bool exact = true;
    int keys = 0;

private:
    Part all(const std::vector<Query> &children, bool negated);
    Part any(const std::vector<Query> &children, bool negated);
    Part text(const Query &leaf, bool negated);
    Part fields(std::initializer_list<key::Field> fields, const QByteArray &value, bool negated);
    Part identifier(const QByteArray &id, bool negated);
    Part attachment(bool negated);
    Part unknown();

    FlagSet m_known;
};

Part either(bool negated, key::Word no, key::Word yes) { return SearchKey(negated ? no : yes); }

Part leaf(SearchKey key, bool negated) { return negated ? SearchKey::none(std::move(key)) : std::move(key); }

/// Larger and Smaller leave out the size itself.
Part size(const Query &query, bool negated)
{
    const bool larger = (query.kind == Kind::Larger) != negated;
    const qint64 octets = !negated ? query.octets : larger ? query.octets - 1 : query.octets + 1;
    if (octets < 0 || (!larger && octets == 0)) return larger;
    return SearchKey(key::Octets{larger ? key::Size::Larger : key::Size::Smaller, quint64(octets)});
}

Part day(const Query &query, bool negated)
{
    if (!query.day.isValid()) return negated;
    const bool before = (query.kind == Kind::Before) != negated;
    return SearchKey(key::Date{before ? key::Day::SentBefore : key::Day::SentSince, query.day});
}

/// What the server cannot tell may be anything.
Part Translation::unknown()
{
    exact = false;
    return true;
}

Part Translation::all(const std::vector<Query> &children, bool negated)
{
    key::And both;
    for (const Query &child : children) {
        Part each = part(child, negated);
        if (isNothing(each)) return false;
        if (auto *key = std::get_if<SearchKey>(&each)) both.keys.push_back(std::move(*key));
    }
    if (both.keys.empty()) return true;
    return both.keys.size() == 1 ? both.keys.front() : SearchKey(std::move(both));
}

Part Translation::any(const std::vector<Query> &children, bool negated)
{
    key::Or either;
    for (const Query &child : children) {
        Part each = part(child, negated);
        if (isEverything(each)) return true;
        if (auto *key = std::get_if<SearchKey>(&each)) either.keys.push_back(std::move(*key));
    }
    if (either.keys.empty()) return false;
    return either.keys.size() == 1 ? either.keys.front() : SearchKey(std::move(either));
}

Part Translation::fields(std::initializer_list<key::Field> fields, const QByteArray &value, bool negated)
{
    keys += static_cast<int>(fields.size());
    std::vector<SearchKey> each;
    for (const key::Field field : fields) {
        SearchKey one(key::Contains{field, value});
        each.push_back(negated ? SearchKey::none(std::move(one)) : std::move(one));
    }
    if (each.size() == 1) return std::move(each.front());
    return negated ? SearchKey(key::And{std::move(each)}) : SearchKey(key::Or{std::move(each)});
}

Part Translation::text(const Query &query, bool negated)
{
    using key::Field;
    if (query.kind == Kind::FileName) return unknown(); // no key is about parts
    if (!hasWords(query.text)) return negated; // as the index, which holds words
    const QByteArray value = wireText(query.text);
    if (value.size() < query.text.simplified().toUtf8().size()) {
        exact = false;
        if (negated) return true; // not to hold the beginning of it is too much to ask
    }
    if (query.kind == Kind::Text || (query.kind == Kind::Body && value.contains(' '))) exact = false;
    switch (query.kind) {
    case Kind::From: return fields({Field::From}, value, negated);
    case Kind::To: return fields({Field::To, Field::Bcc}, value, negated);
    case Kind::Cc: return fields({Field::Cc}, value, negated);
    case Kind::Subject: return fields({Field::Subject}, value, negated);
    case Kind::Body: return fields({Field::Body}, value, negated);
    case Kind::Text: return fields({Field::From, Field::To, Field::Cc, Field::Bcc, Field::Subject, Field::Body}, value, negated);
    default: return leaf(SearchKey::header("List-Id", value), negated);
    }
}

/// HEADER finds what contains it: an identifier that is the end of another one, too.
Part Translation::identifier(const QByteArray &id, bool negated)
{
    exact = false;
    return negated || id.isEmpty() ? Part(negated) : Part(SearchKey::header("Message-ID", id));
}

/// RFC 5788's registry: some servers say by keywords which messages have attachments, and mean by that what they like.
Part Translation::attachment(bool negated)
{
    exact = false;
    const QByteArray opposite = negated ? "$HasAttachment" : "$HasNoAttachment";
    return m_known.contains(opposite) ? leaf(SearchKey::keyword(opposite), true) : unknown();
}

Part Translation::part(const Query &query, bool negated)
{
    using key::Word;
    ++keys;
    switch (query.kind) {
    case Kind::All: return !negated;
    case Kind::And: return negated ? any(query.children, true) : all(query.children, false);
    case Kind::Or: return negated ? all(query.children, true) : any(query.children, false);
    case Kind::Not: return query.children.empty() ? Part(!negated) : part(query.children.front(), !negated);
    case Kind::Unread: return either(negated, Word::Seen, Word::Unseen);
    case Kind::Starred: return either(negated, Word::Unflagged, Word::Flagged);
    case Kind::Answered: return either(negated, Word::Unanswered, Word::Answered);
    case Kind::Draft: return either(negated, Word::Undraft, Word::Draft);
    case Kind::Deleted: return either(negated, Word::Undeleted, Word::Deleted);
    case Kind::Tag: {
        const QByteArray atom = query.text.toUtf8();
        return isAtom(atom) ? Part(SearchKey(key::Keyword{atom, !negated})) : Part(negated);
    }
    case Kind::Larger:
    case Kind::Smaller: return size(query, negated);
    case Kind::Before:
    case Kind::After: return day(query, negated);
    case Kind::MessageId: return identifier(query.text.toUtf8(), negated);
    case Kind::HasAttachment: return attachment(negated);
    case Kind::Folder: return negated; // resolved() took those away that are true
    default: return text(query, negated);
    }
}

} // namespace

Query resolved(const Query &query, const Folder &folder)
{
    Query left = query;
    if (query.kind == Kind::Folder) {
        const bool here =
            pathEndsWith(folder.path, folder.delimiter, query.text) || shownName(folder).compare(query.text, Qt::CaseInsensitive) == 0;
        if (here) return Query{};
        return Query{.kind = Kind::Not, .children = {Query{}}};
    }
    for (Query &child : left.children) child = resolved(child, folder);
    return left;
}

ServerQuery serverQuery(const Query &query, const Folder &folder, const FlagSet &known)
{
    Translation translation(known);
    Part part = translation.part(resolved(query, folder), false);
    ServerQuery answer{.exact = translation.exact};
    if (translation.keys > mostKeys) return ServerQuery{.exact = false};
    if (isNothing(part)) return ServerQuery{.none = true, .exact = translation.exact};
    if (auto *key = std::get_if<SearchKey>(&part)) answer.key = std::move(*key);
    return answer;
}

} // namespace godwit::engine
