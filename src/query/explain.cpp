// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/plaintext.h"
#include "query/text.h"
#include "query/texts.h"

#include <algorithm>
#include <array>

namespace godwit::query {

namespace {

using Kind = Query::Kind;

/// What a leaf asks for, and its opposite. They follow one another in a sentence, after commas.
struct Clause {
    Kind kind;
    const char *wanted, *unwanted;
};

constexpr std::array<Clause, 21> clauses{{
    //: Part of a sentence that says which messages are found, as all below
    {Kind::Text, QT_TRANSLATE_NOOP("Query", "with “%1”"), QT_TRANSLATE_NOOP("Query", "without “%1”")},
    {Kind::From, QT_TRANSLATE_NOOP("Query", "from “%1”"), QT_TRANSLATE_NOOP("Query", "not from “%1”")},
    {Kind::To, QT_TRANSLATE_NOOP("Query", "to “%1”"), QT_TRANSLATE_NOOP("Query", "not to “%1”")},
    {Kind::Cc, QT_TRANSLATE_NOOP("Query", "with a copy to “%1”"), QT_TRANSLATE_NOOP("Query", "without a copy to “%1”")},
    {Kind::Subject, QT_TRANSLATE_NOOP("Query", "with “%1” in the subject"), QT_TRANSLATE_NOOP("Query", "without “%1” in the subject")},
    {Kind::Body, QT_TRANSLATE_NOOP("Query", "with “%1” in the text"), QT_TRANSLATE_NOOP("Query", "without “%1” in the text")},
    {Kind::FileName, QT_TRANSLATE_NOOP("Query", "with an attachment named “%1”"),
     QT_TRANSLATE_NOOP("Query", "without an attachment named “%1”")},
    {Kind::List, QT_TRANSLATE_NOOP("Query", "from the mailing list “%1”"), QT_TRANSLATE_NOOP("Query", "not from the mailing list “%1”")},
    {Kind::MessageId, QT_TRANSLATE_NOOP("Query", "the message “%1”"), QT_TRANSLATE_NOOP("Query", "not the message “%1”")},
    {Kind::HasAttachment, QT_TRANSLATE_NOOP("Query", "with an attachment"), QT_TRANSLATE_NOOP("Query", "without an attachment")},
    {Kind::Unread, QT_TRANSLATE_NOOP("Query", "not read yet"), QT_TRANSLATE_NOOP("Query", "read already")},
    {Kind::Starred, QT_TRANSLATE_NOOP("Query", "with a star"), QT_TRANSLATE_NOOP("Query", "without a star")},
    {Kind::Answered, QT_TRANSLATE_NOOP("Query", "answered already"), QT_TRANSLATE_NOOP("Query", "not answered yet")},
    {Kind::Draft, QT_TRANSLATE_NOOP("Query", "marked as a draft"), QT_TRANSLATE_NOOP("Query", "not marked as a draft")},
    {Kind::Deleted, QT_TRANSLATE_NOOP("Query", "marked as deleted"), QT_TRANSLATE_NOOP("Query", "not marked as deleted")},
    {Kind::Tag, QT_TRANSLATE_NOOP("Query", "tagged “%1”"), QT_TRANSLATE_NOOP("Query", "not tagged “%1”")},
    {Kind::Larger, QT_TRANSLATE_NOOP("Query", "larger than %1"), QT_TRANSLATE_NOOP("Query", "not larger than %1")},
    {Kind::Smaller, QT_TRANSLATE_NOOP("Query", "smaller than %1"), QT_TRANSLATE_NOOP("Query", "not smaller than %1")},
    {Kind::Before, QT_TRANSLATE_NOOP("Query", "before %1"), QT_TRANSLATE_NOOP("Query", "not before %1")},
    {Kind::After, QT_TRANSLATE_NOOP("Query", "since %1"), QT_TRANSLATE_NOOP("Query", "not since %1")},
    {Kind::Folder, QT_TRANSLATE_NOOP("Query", "in the folder “%1”"), QT_TRANSLATE_NOOP("Query", "not in the folder “%1”")},
}};

QString valueOf(const Query &leaf, const QLocale &locale)
{
    switch (leaf.kind) {
    case Kind::Larger:
    case Kind::Smaller: return locale.formattedDataSize(leaf.octets, leaf.octets % 1024 ? 2 : 1, QLocale::DataSizeTraditionalFormat);
    case Kind::Before:
    case Kind::After: return locale.toString(leaf.day, QLocale::LongFormat);
    default: break;
    }
    const QString text = leaf.prefix ? leaf.text + QChar(0x2026) : leaf.text; // "anna…": the word may go on
    return isolated(text, 200);
}

class Sentence
{
public:
    explicit Sentence(const QLocale &locale) : m_locale(locale) {}

    QString of(const Query &query, bool wanted = true) const
    {
        switch (query.kind) {
        case Kind::All: return Texts::tr("all messages");
        case Kind::And: return list(query, QStringLiteral(", "));
        //: Between two parts of a sentence, with the blanks at its sides
        case Kind::Or: return list(query, Texts::tr(" or "));
        case Kind::Not: return negated(query.children.front());
        default: return clause(query, wanted);
        }
    }

private:
    QString clause(const Query &leaf, bool wanted) const
    {
        const auto clause = std::ranges::find(clauses, leaf.kind, &Clause::kind);
        Q_ASSERT(clause != clauses.end());
        const QString text = Texts::tr(wanted ? clause->wanted : clause->unwanted);
        return text.contains(QLatin1StringView("%1")) ? text.arg(valueOf(leaf, m_locale)) : text;
    }

    QString list(const Query &query, const QString &separator) const
    {
        QStringList parts;
        for (const Query &child : query.children) parts += grouped(child);
        return parts.join(separator);
    }

    QString negated(const Query &query) const
    {
        const bool several = query.kind == Kind::And || query.kind == Kind::Or || query.kind == Kind::Not;
        //: %1: part of a sentence, in parentheses
        return several ? Texts::tr("not %1").arg(grouped(query)) : of(query, false);
    }

    /// Commas and "or" side by side would leave open what belongs together.
    QString grouped(const Query &query) const
    {
        return query.kind == Kind::And || query.kind == Kind::Or ? u'(' + of(query) + u')' : of(query);
    }

    const QLocale &m_locale;
};

} // namespace

QString explain(const Query &query, const QLocale &locale)
{
    QString sentence = Sentence(locale).of(query);
    if (!sentence.isEmpty()) sentence.front() = sentence.front().toUpper();
    return sentence;
}

} // namespace godwit::query
