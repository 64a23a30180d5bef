// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/searchquery.h"

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

/// Which way an answer may be wrong: NOT turns it round.
enum class Bound : std::uint8_t { AtLeast, AtMost };
Bound opposite(Bound bound) { return bound == Bound::AtLeast ? Bound::AtMost : Bound::AtLeast; }

/// Every message, none, or those that a key finds.
using Part = std::variant<bool, SearchKey>;

bool isEverything(const Part &part) { return std::holds_alternative<bool>(part) && std::get<bool>(part); }
bool isNothing(const Part &part) { return std::holds_alternative<bool>(part) && !std::get<bool>(part); }

SearchKey contains(key::Field field, const QByteArray &value) { return SearchKey(key::Contains{field, value}); }

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

class Translation
{
public:
    explicit Translation(const FlagSet &known) : m_known(known) {}
    Part part(const Query &query, Bound bound);
    bool exact = true;
    int keys = 0;

private:
    Part all(const std::vector<Query> &children, Bound bound);
    Part any(const std::vector<Query> &children, Bound bound);
    Part text(const Query &leaf, Bound bound);
    Part attachment(Bound bound);
    Part unknown(Bound bound);
    Part flag(Flag flag, bool set = true);

    FlagSet m_known;
};

/// What the server cannot tell.
Part Translation::unknown(Bound bound)
{
    exact = false;
    return bound == Bound::AtLeast;
}

Part Translation::flag(Flag flag, bool set)
{
    SearchKey key = SearchKey::flag(flag);
    return set ? key : SearchKey::none(std::move(key));
}

Part Translation::all(const std::vector<Query> &children, Bound bound)
{
    key::And both;
    for (const Query &child : children) {
        Part each = part(child, bound);
        if (isNothing(each)) return false;
        if (auto *key = std::get_if<SearchKey>(&each)) both.keys.push_back(std::move(*key));
    }
    if (both.keys.empty()) return true;
    return both.keys.size() == 1 ? both.keys.front() : SearchKey(std::move(both));
}

Part Translation::any(const std::vector<Query> &children, Bound bound)
{
    key::Or either;
    for (const Query &child : children) {
        Part each = part(child, bound);
        if (isEverything(each)) return true;
        if (auto *key = std::get_if<SearchKey>(&each)) either.keys.push_back(std::move(*key));
    }
    if (either.keys.empty()) return false;
    return either.keys.size() == 1 ? either.keys.front() : SearchKey(std::move(either));
}

Part Translation::text(const Query &leaf, Bound bound)
{
    using key::Field;
    if (!hasWords(leaf.text)) return false; // as the index, which holds words
    const QByteArray value = wireText(leaf.text);
    if (value.size() < leaf.text.simplified().toUtf8().size()) exact = false;
    if (leaf.kind == Kind::Text || (leaf.kind == Kind::Body && value.contains(' '))) exact = false;
    switch (leaf.kind) {
    case Kind::From: return contains(Field::From, value);
    case Kind::To: return SearchKey::either(contains(Field::To, value), contains(Field::Bcc, value));
    case Kind::Cc: return contains(Field::Cc, value);
    case Kind::Subject: return contains(Field::Subject, value);
    case Kind::Body: return contains(Field::Body, value);
    case Kind::List: return SearchKey::header("List-Id", value);
    case Kind::Text: {
        key::Or anywhere;
        for (const Field field : {Field::From, Field::To, Field::Cc, Field::Bcc, Field::Subject, Field::Body})
            anywhere.keys.push_back(contains(field, value));
        keys += static_cast<int>(anywhere.keys.size());
        return SearchKey(std::move(anywhere));
    }
    default: return unknown(bound); // FileName: no key is about parts
    }
}

/// RFC 5788's registry: some servers say by keywords which messages have attachments, and mean by that what they like.
Part Translation::attachment(Bound bound)
{
    exact = false;
    if (bound == Bound::AtLeast && m_known.contains(QByteArrayLiteral("$HasNoAttachment")))
        return SearchKey::none(SearchKey::keyword("$HasNoAttachment"));
    if (bound == Bound::AtMost && m_known.contains(QByteArrayLiteral("$HasAttachment"))) return SearchKey::keyword("$HasAttachment");
    return unknown(bound);
}

Part Translation::part(const Query &query, Bound bound)
{
    ++keys;
    switch (query.kind) {
    case Kind::All: return true;
    case Kind::And: return all(query.children, bound);
    case Kind::Or: return any(query.children, bound);
    case Kind::Not: {
        Part inner = query.children.empty() ? Part(false) : part(query.children.front(), opposite(bound));
        if (const bool *constant = std::get_if<bool>(&inner)) return !*constant;
        return SearchKey::none(std::get<SearchKey>(std::move(inner)));
    }
    case Kind::Unread: return SearchKey::unseen();
    case Kind::Starred: return flag(Flag::Flagged);
    case Kind::Answered: return flag(Flag::Answered);
    case Kind::Draft: return flag(Flag::Draft);
    case Kind::Deleted: return flag(Flag::Deleted);
    case Kind::Tag: {
        const QByteArray atom = query.text.toUtf8();
        if (!isAtom(atom)) return false;
        return SearchKey::keyword(atom);
    }
    case Kind::Larger: return query.octets < 0 ? Part(true) : SearchKey(key::Octets{key::Size::Larger, quint64(query.octets)});
    case Kind::Smaller: return query.octets <= 0 ? Part(false) : SearchKey(key::Octets{key::Size::Smaller, quint64(query.octets)});
    case Kind::Before: return query.day.isValid() ? SearchKey(key::Date{key::Day::SentBefore, query.day}) : Part(false);
    case Kind::After: return query.day.isValid() ? SearchKey(key::Date{key::Day::SentSince, query.day}) : Part(false);
    case Kind::HasAttachment: return attachment(bound);
    case Kind::Folder: return false; // resolved() took those away that are true
    default: return text(query, bound);
    }
}

} // namespace

Query resolved(const Query &query, const Folder &folder)
{
    Query left = query;
    if (query.kind == Kind::Folder) {
        if (pathEndsWith(folder.path, folder.delimiter, query.text)) return Query{};
        return Query{.kind = Kind::Not, .children = {Query{}}};
    }
    for (Query &child : left.children) child = resolved(child, folder);
    return left;
}

ServerQuery serverQuery(const Query &query, const Folder &folder, const FlagSet &known)
{
    Translation translation(known);
    Part part = translation.part(resolved(query, folder), Bound::AtLeast);
    ServerQuery answer{.exact = translation.exact};
    if (translation.keys > mostKeys) return ServerQuery{.exact = false};
    if (isNothing(part)) return ServerQuery{.none = true, .exact = translation.exact};
    if (auto *key = std::get_if<SearchKey>(&part)) answer.key = std::move(*key);
    return answer;
}

} // namespace godwit::engine
