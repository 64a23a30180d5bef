// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/completion.h"

#include "mail/words.h"
#include "query/fields.h"
#include "query/parser.h"
#include "query/syntax.h"
#include "query/text.h"
#include "query/texts.h"
#include "query/values.h"

#include <algorithm>
#include <optional>
#include <ranges>

namespace godwit::query {

namespace {

constexpr qsizetype mostCompletions = 12;

/// The term around the cursor.
struct Term {
    qsizetype begin = 0, end = 0;
};

Term termAt(QStringView text, qsizetype cursor)
{
    Term term;
    bool quote = false;
    for (qsizetype i = 0; i < cursor; ++i) {
        const bool isQuote = syntaxOf(text[i]) == u'"';
        if (quote) quote = !isQuote;
        else if (isQuote) {
            quote = true;
            const bool value = i > term.begin && syntaxOf(text[i - 1]) == u':';
            if (!value) term.begin = i;
        } else if (endsWord(text[i])) {
            term.begin = i + 1;
        }
    }
    term.end = cursor;
    if (quote) {
        while (term.end < text.size() && syntaxOf(text[term.end]) != u'"') ++term.end;
        if (term.end < text.size()) ++term.end;
    } else {
        while (term.end < text.size() && !endsWord(text[term.end])) ++term.end;
    }
    if (term.begin < cursor && text[term.begin] == u'-') ++term.begin;
    return term;
}

/// How well a candidate fits what was typed: 0 begins with it, 1 one of its words does; less is better.
std::optional<int> rank(QStringView candidate, QStringView typed)
{
    if (candidate.startsWith(typed, Qt::CaseInsensitive)) return 0;
    const std::vector<Span> found = findNeedles(candidate, {needle(typed, true)});
    if (found.empty()) return std::nullopt;
    return found.front().begin == 0 ? 0 : 1;
}

class Proposals
{
public:
    Proposals(QStringView text, qsizetype cursor, QDate today, const QLocale &locale)
        : m_term(termAt(text, cursor)), m_today(today), m_locale(locale), m_typed(text.sliced(m_term.begin, cursor - m_term.begin))
    {
        if (const qsizetype size = nameBeforeColon(m_typed)) m_field = fieldOf(m_typed.first(size));
        if (m_field) {
            const qsizetype colon = nameBeforeColon(m_typed) + 1;
            m_name = m_typed.first(colon).toString();
            m_typed = m_typed.sliced(colon);
        }
        if (!m_typed.isEmpty() && syntaxOf(m_typed.front()) == u'"') m_typed = m_typed.sliced(1);
    }

    std::optional<Field> field() const { return m_field; }
    bool isEmpty() const { return m_typed.isEmpty(); }

    /// `name:` is what was typed, else the field's own.
    void values(Field field, const QStringList &candidates)
    {
        const QString name = m_field ? m_name : shownName(field) + u':';
        for (const QString &candidate : candidates) {
            const auto fits = rank(candidate, m_typed);
            if (!fits) continue;
            const QString insert = name + (isPlain(candidate) ? candidate : quoted(candidate));
            add(*fits, insert, candidate, explain(parse(insert, m_today, m_locale).query, m_locale));
        }
    }
    void fields()
    {
        for (const FieldName &entry : fieldNames()) {
            if (!entry.meaning) continue;
            const QString shown = shownName(entry.field) + u':', english = canonicalName(entry.field) + u':';
            if (shown.startsWith(m_typed, Qt::CaseInsensitive) || english.startsWith(m_typed, Qt::CaseInsensitive))
                add(0, shown, shown, Texts::tr(entry.meaning));
        }
    }

    QList<Completion> best()
    {
        std::ranges::stable_sort(m_found, {}, &std::pair<int, Completion>::first);
        QList<Completion> result;
        for (const auto &[fits, completion] : m_found | std::views::take(mostCompletions)) result += completion;
        return result;
    }

private:
    void add(int fits, const QString &insert, const QString &label, const QString &explanation)
    {
        m_found.push_back({fits, {insert, label, explanation, m_term.begin, m_term.end - m_term.begin}});
    }

    Term m_term;
    QDate m_today;
    QLocale m_locale;
    QStringView m_typed; ///< before the cursor, without the field and the quote that begins it
    std::optional<Field> m_field;
    QString m_name; ///< as typed, with the colon
    std::vector<std::pair<int, Completion>> m_found;
};

QStringList stateNames(Field field)
{
    QStringList names;
    for (const State &state : states())
        if (state.field == field && state.meaning) names += Texts::tr(state.name);
    return names;
}

QStringList candidates(Field field, const Vocabulary &vocabulary, QDate today, const QLocale &locale)
{
    switch (field) {
    case Field::From:
    case Field::To:
    case Field::Cc: return vocabulary.people;
    case Field::Tag: return vocabulary.tags;
    case Field::In: return vocabulary.folders;
    case Field::Is:
    case Field::Has: return stateNames(field);
    case Field::Before:
    case Field::After:
    case Field::On: return dayWords(today, locale);
    default: return {};
    }
}

} // namespace

QList<Completion> complete(QStringView text, qsizetype cursor, const Vocabulary &vocabulary, QDate today, const QLocale &locale)
{
    if (text.size() > longestText) return {};
    Proposals proposals(text, std::clamp<qsizetype>(cursor, 0, text.size()), today, locale);
    if (const auto field = proposals.field()) {
        proposals.values(*field, candidates(*field, vocabulary, today, locale));
        return proposals.best();
    }
    proposals.fields();
    if (!proposals.isEmpty()) // a word that belongs to none yet
        for (const Field field : {Field::Is, Field::Has, Field::From, Field::Tag, Field::In})
            proposals.values(field, candidates(field, vocabulary, today, locale));
    return proposals.best();
}

} // namespace godwit::query
