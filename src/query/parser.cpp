// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/parser.h"

#include "mail/midlink.h"
#include "mail/plaintext.h"
#include "mail/words.h"
#include "query/fields.h"
#include "query/syntax.h"
#include "query/texts.h"
#include "query/values.h"

#include <algorithm>

namespace godwit::query {

namespace {

using Kind = Query::Kind;
using Understood = std::optional<Query>; ///< nothing: there was no term; All: one that asks for nothing ("&")

struct Value {
    QString text = {};
    bool quoted = false;
    qsizetype begin = 0, length = 0; ///< quotes included
};

class Parser
{
public:
    Parser(QStringView text, QDate today, const QLocale &locale) : m_text(text), m_today(today), m_locale(locale) {}
    Parsed run();

private:
    // One function for each production of README.md.
    Understood alternatives();
    Understood conjunction();
    Understood term();
    Understood negation(qsizetype sign);
    Query group();
    Query field(Field field, qsizetype name);
    Query leaf(const Value &value, qsizetype begin);
    Value phrase();
    Value word();

    // What a value means.
    Query textLeaf(Kind kind, const Value &value);
    Query dayLeaf(Field field, const Value &value);
    Query octetsLeaf(Kind kind, const Value &value);
    Query stateLeaf(Field field, const Value &value);
    Query linkLeaf(const Value &value);

    Query combined(Kind kind, std::vector<Query> children) const;
    Query placed(Query query, qsizetype begin) const;
    Query fail(qsizetype position, qsizetype length, const QString &text); ///< All
    Query failWith(const Value &value, const QString &text);

    char16_t syntax() const { return m_at < m_text.size() ? syntaxOf(m_text[m_at]) : u'\0'; } ///< NUL at the end
    bool skipSpace();
    bool endsTerms() const; ///< nothing, ")" or an operator between terms comes next
    bool isWord(QStringView word) const;
    bool isNegation() const;
    qsizetype orLength() const;
    std::optional<Field> nextField() const;
    bool deepen(qsizetype begin);

    QStringView m_text;
    QDate m_today;
    QLocale m_locale;
    qsizetype m_at = 0;
    int m_depth = 0, m_open = 0, m_terms = 0;
    std::optional<Field> m_field; ///< whose value the parentheses are: from:(anna OR bob)
    std::optional<ParseError> m_error;
};

Parsed Parser::run()
{
    if (m_text.size() > longestText) {
        fail(longestText, m_text.size() - longestText, Texts::tr("This is too long; the rest is not looked at."));
        m_text.truncate(longestText);
    }
    Query query = alternatives().value_or(Query{});
    return {std::move(query), std::move(m_error)};
}

Understood Parser::alternatives()
{
    std::vector<Query> children;
    bool any = false;
    Understood last = conjunction();
    for (;;) {
        if (last) children.push_back(std::move(*last));
        any = any || last;
        const qsizetype length = orLength(), position = m_at;
        if (!length) break;
        const bool before = last.has_value();
        m_at += length;
        last = conjunction();
        if (!before || !last) fail(position, length, Texts::tr("Something is missing before or after “OR”."));
    }
    return any ? Understood(combined(Kind::Or, std::move(children))) : std::nullopt;
}

Understood Parser::conjunction()
{
    std::vector<Query> children;
    bool any = false;
    for (;;) {
        skipSpace();
        if (syntax() == u')' && m_open == 0) {
            fail(m_at, 1, Texts::tr("This parenthesis was never opened."));
            ++m_at;
        } else if (isWord(u"AND")) {
            const qsizetype position = m_at;
            m_at += 3;
            skipSpace();
            if (!any || endsTerms() || isWord(u"AND")) fail(position, 3, Texts::tr("Something is missing before or after “AND”."));
        } else if (endsTerms()) {
            break;
        } else if (Understood next = term()) {
            children.push_back(std::move(*next));
            any = true;
        }
    }
    return any ? Understood(combined(Kind::And, std::move(children))) : std::nullopt;
}

Understood Parser::term()
{
    const qsizetype begin = m_at;
    if (isNegation()) return negation(1);
    if (isWord(u"NOT")) return negation(3);
    if (++m_terms > mostTerms) {
        m_at = m_text.size();
        return fail(begin, m_text.size() - begin, Texts::tr("These are too many words; the rest is not looked at."));
    }
    if (syntax() == u'(') return group();
    if (const auto name = nextField()) {
        m_at += nameBeforeColon(m_text.sliced(m_at)) + 1;
        return field(*name, begin);
    }
    return leaf(syntax() == u'"' ? phrase() : word(), begin);
}

Understood Parser::negation(qsizetype sign)
{
    const qsizetype begin = m_at;
    if (!deepen(begin)) return Query{};
    m_at += sign;
    skipSpace();
    Understood negated;
    if (endsTerms() || isWord(u"AND")) fail(begin, sign, Texts::tr("What is not wanted is missing after “NOT”."));
    else negated = term();
    --m_depth;
    if (!negated || negated->kind == Kind::All) return negated;
    Query result{.kind = Kind::Not};
    result.children.push_back(std::move(*negated));
    return placed(std::move(result), begin);
}

Query Parser::group()
{
    if (!deepen(m_at)) return {};
    ++m_at;
    ++m_open;
    Query inside = alternatives().value_or(Query{});
    if (syntax() == u')') ++m_at;
    --m_open;
    --m_depth;
    return inside;
}

/// `name` is where the name begins; the colon has been read. A blank may stand before the value, as people write.
Query Parser::field(Field field, qsizetype name)
{
    const qsizetype colon = m_at;
    const bool apart = skipSpace();
    const bool missing = m_at >= m_text.size() || syntax() == u')' || syntax() == u'|' ||
                         (apart && (endsTerms() || isWord(u"AND") || isWord(u"NOT") || isNegation() || nextField()));
    if (missing) return fail(name, colon - name, Texts::tr("Something is missing after “%1”.").arg(m_text.sliced(name, colon - name)));
    const std::optional<Field> outer = std::exchange(m_field, field);
    Query result = syntax() == u'(' ? group() : leaf(syntax() == u'"' ? phrase() : word(), name);
    m_field = outer;
    return result;
}

/// A quote inside is written twice. Quotes that some program bent end at any quote.
Value Parser::phrase()
{
    Value value{.quoted = true, .begin = m_at};
    const bool straight = m_text[m_at] == u'"';
    const auto isQuote = [&](qsizetype at) { return at < m_text.size() && (straight ? m_text[at] == u'"' : syntaxOf(m_text[at]) == u'"'); };
    for (++m_at; m_at < m_text.size(); ++m_at) {
        if (isQuote(m_at)) {
            if (!straight || !isQuote(m_at + 1)) break;
            ++m_at;
        }
        value.text += m_text[m_at];
    }
    if (m_at < m_text.size()) ++m_at;
    value.length = m_at - value.begin;
    return value;
}

Value Parser::word()
{
    const qsizetype begin = m_at;
    while (m_at < m_text.size() && !endsWord(m_text[m_at])) ++m_at;
    return {m_text.sliced(begin, m_at - begin).toString(), false, begin, m_at - begin};
}

Query Parser::leaf(const Value &value, qsizetype begin)
{
    const auto meaning = [&]() -> Query {
        if (!m_field) return textLeaf(Kind::Text, value);
        if (const auto kind = textKind(*m_field)) return textLeaf(*kind, value);
        switch (*m_field) {
        case Field::Is:
        case Field::Has: return stateLeaf(*m_field, value);
        case Field::Larger: return octetsLeaf(Kind::Larger, value);
        case Field::Smaller: return octetsLeaf(Kind::Smaller, value);
        case Field::Before:
        case Field::After:
        case Field::On: return dayLeaf(*m_field, value);
        case Field::Mid: return linkLeaf(value);
        default: break;
        }
        if (value.text.trimmed().isEmpty()) return failWith(value, Texts::tr("A name is missing here."));
        return {.kind = *m_field == Field::Tag ? Kind::Tag : Kind::Folder, .text = value.text};
    };
    return placed(meaning(), begin);
}

/// Words between quotes are meant as they are, all others may go on; a star at the end says that they may in any case.
Query Parser::textLeaf(Kind kind, const Value &value)
{
    QString text = value.text.simplified();
    bool prefix = !value.quoted;
    while (text.endsWith(u'*')) {
        text = text.chopped(1).trimmed();
        prefix = true;
    }
    if (hasWords(text)) return {.kind = kind, .text = text, .prefix = prefix};
    if (kind == Kind::Text) return {}; // "Miller & Sons": the "&" asks for nothing
    return failWith(value, Texts::tr("There is no word in “%1”.").arg(isolated(value.text, 60)));
}

Query Parser::dayLeaf(Field field, const Value &value)
{
    const auto period = parsePeriod(value.text, m_today, m_locale);
    if (!period)
        return failWith(value, Texts::tr("“%1” is no day. Days are written like %2, %3, %4 or %5.")
                                   .arg(isolated(value.text, 60), QStringLiteral("2023-04-12"), m_locale.monthName(4),
                                        Texts::tr("yesterday"), QStringLiteral("2w")));
    if (field == Field::Before) return {.kind = Kind::Before, .day = period->first};
    Query after{.kind = Kind::After, .day = period->first};
    if (field == Field::After) return after;
    const Query before{.kind = Kind::Before, .day = period->next};
    return combined(Kind::And, {placed(std::move(after), value.begin), placed(before, value.begin)});
}

Query Parser::octetsLeaf(Kind kind, const Value &value)
{
    if (const auto octets = parseOctets(value.text, m_locale)) return {.kind = kind, .octets = *octets};
    return failWith(value, Texts::tr("“%1” is no size. Sizes are written like %2 or %3.")
                               .arg(isolated(value.text, 60), QStringLiteral("300k"), QStringLiteral("5M")));
}

Query Parser::stateLeaf(Field field, const Value &value)
{
    const State *state = stateOf(field, QStringView(value.text).trimmed());
    if (!state) {
        QStringList possible;
        for (const State &each : states())
            if (each.field == field && each.meaning) possible += Texts::tr(each.name);
        //: %2: a list of words
        return failWith(
            value,
            Texts::tr("“%1” is not known here. Possible: %2.").arg(isolated(value.text, 60), m_locale.createSeparatedList(possible)));
    }
    Query query = placed({.kind = state->kind}, value.begin);
    if (!state->negated) return query;
    Query negated{.kind = Kind::Not};
    negated.children.push_back(std::move(query));
    return negated;
}

/// The rest of a mid: link. Which part of the message it leads to makes no difference to what is found.
Query Parser::linkLeaf(const Value &value)
{
    if (const auto link = parseMid("mid:" + value.text.trimmed().toUtf8()))
        return {.kind = Kind::MessageId, .text = QString::fromUtf8(link->messageId)};
    return failWith(value, Texts::tr("“%1” is no link to a message.").arg(isolated(value.text, 60)));
}

/// What asks for nothing is left out, and children of the same kind are taken in.
Query Parser::combined(Kind kind, std::vector<Query> children) const
{
    Query result{.kind = kind};
    for (Query &child : children) {
        if (child.kind == kind) std::ranges::move(child.children, std::back_inserter(result.children));
        else if (child.kind != Kind::All) result.children.push_back(std::move(child));
    }
    if (result.children.empty()) return {};
    if (result.children.size() == 1) return Query(std::move(result.children.front()));
    const Query &last = result.children.back();
    result.position = result.children.front().position;
    result.length = last.position + last.length - result.position;
    return result;
}

Query Parser::placed(Query query, qsizetype begin) const
{
    if (query.kind == Kind::All) return query;
    query.position = begin;
    query.length = m_at - begin;
    return query;
}

Query Parser::fail(qsizetype position, qsizetype length, const QString &text)
{
    if (!m_error) m_error = {position, length, text};
    return {};
}
Query Parser::failWith(const Value &value, const QString &text) { return fail(value.begin, value.length, text); }

bool Parser::skipSpace()
{
    const qsizetype begin = m_at;
    while (m_at < m_text.size() && m_text[m_at].isSpace()) ++m_at;
    return m_at > begin;
}

bool Parser::endsTerms() const { return m_at >= m_text.size() || syntax() == u')' || orLength() > 0; }

bool Parser::isWord(QStringView word) const
{
    const QStringView rest = m_text.sliced(m_at);
    return rest.startsWith(word) && (rest.size() == word.size() || endsWord(rest[word.size()]));
}

qsizetype Parser::orLength() const
{
    if (syntax() == u'|') return m_at + 1 < m_text.size() && syntaxOf(m_text[m_at + 1]) == u'|' ? 2 : 1;
    return isWord(u"OR") ? 2 : 0;
}

/// A line of dashes is no negation of anything.
bool Parser::isNegation() const
{
    if (syntax() != u'-' || m_at + 1 >= m_text.size()) return false;
    const QChar next = m_text[m_at + 1];
    return next != u'-' && !(endsWord(next) && syntaxOf(next) != u'"' && syntaxOf(next) != u'(');
}

std::optional<Field> Parser::nextField() const
{
    const QStringView rest = m_text.sliced(m_at);
    const qsizetype size = nameBeforeColon(rest);
    return size ? fieldOf(rest.first(size)) : std::nullopt;
}

/// One level further down, or the end of it all: no text can exhaust the stack.
bool Parser::deepen(qsizetype begin)
{
    if (++m_depth <= deepest) return true;
    --m_depth;
    fail(begin, m_text.size() - begin, Texts::tr("This is nested too deeply; the rest is not looked at."));
    m_at = m_text.size();
    return false;
}

} // namespace

Parsed parse(QStringView text, QDate today, const QLocale &locale) { return Parser(text, today, locale).run(); }

} // namespace godwit::query
