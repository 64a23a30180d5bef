// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/text.h"

#include "mail/midlink.h"
#include "query/fields.h"
#include "query/syntax.h"
#include "query/values.h"

#include <algorithm>

namespace godwit::query {

namespace {

using Kind = Query::Kind;

/// Words that may go on are plain, others have quotes.
QString wordsText(const Query &leaf)
{
    if (!leaf.prefix) return quoted(leaf.text);
    return isPlain(leaf.text) ? leaf.text : quoted(leaf.text + u'*');
}

QString fieldText(Field field, const QString &value) { return canonicalName(field) + u':' + value; }

QString leafText(const Query &leaf)
{
    if (leaf.kind == Kind::Text) return wordsText(leaf);
    for (const FieldName &entry : fieldNames())
        if (textKind(entry.field) == leaf.kind) return fieldText(entry.field, wordsText(leaf));
    switch (leaf.kind) {
    case Kind::Tag: return fieldText(Field::Tag, isPlain(leaf.text) ? leaf.text : quoted(leaf.text));
    case Kind::Folder: return fieldText(Field::In, isPlain(leaf.text) ? leaf.text : quoted(leaf.text));
    case Kind::MessageId: return QString::fromLatin1(midLink(leaf.text.toUtf8()));
    case Kind::Larger: return fieldText(Field::Larger, octetsText(leaf.octets));
    case Kind::Smaller: return fieldText(Field::Smaller, octetsText(leaf.octets));
    case Kind::Before: return fieldText(Field::Before, leaf.day.toString(Qt::ISODate));
    case Kind::After: return fieldText(Field::After, leaf.day.toString(Qt::ISODate));
    default: break;
    }
    const auto state = std::ranges::find_if(states(), [&](const State &each) { return each.kind == leaf.kind && !each.negated; });
    return state == states().end() ? QString() : fieldText(state->field, QString::fromLatin1(state->name)); // All: no text
}

QString inParentheses(const Query &query)
{
    const bool several = query.kind == Kind::And || query.kind == Kind::Or || query.kind == Kind::Not;
    return several ? u'(' + toText(query) + u')' : leafText(query);
}

QString notText(const Query &negated)
{
    const auto state = std::ranges::find_if(states(), [&](const State &each) { return each.kind == negated.kind && each.negated; });
    if (state != states().end()) return fieldText(state->field, QString::fromLatin1(state->name));
    return u'-' + inParentheses(negated);
}

} // namespace

QString toText(const Query &query)
{
    if (query.kind == Kind::Not) return notText(query.children.front());
    if (query.kind != Kind::And && query.kind != Kind::Or) return leafText(query);
    QStringList parts;
    for (const Query &child : query.children)
        parts += child.kind == Kind::Or || child.kind == query.kind ? inParentheses(child) : toText(child);
    return parts.join(query.kind == Kind::And ? QStringLiteral(" ") : QStringLiteral(" OR "));
}

} // namespace godwit::query
