// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/fields.h"

#include "query/syntax.h"
#include "query/texts.h"

#include <algorithm>
#include <array>

namespace godwit::query {

namespace {

using Kind = Query::Kind;

// A translation is one word of letters without a blank, for people type it: "von" for "from".
constexpr std::array<FieldName, 21> names{{
    //: Name of a search field, before a colon: one word, letters only
    {Field::From, QT_TRANSLATE_NOOP("Query", "from"), QT_TRANSLATE_NOOP("Query", "who sent it")},
    //: Name of a search field, before a colon: one word, letters only
    {Field::To, QT_TRANSLATE_NOOP("Query", "to"), QT_TRANSLATE_NOOP("Query", "who it went to")},
    //: Name of a search field, before a colon: one word, letters only
    {Field::Cc, QT_TRANSLATE_NOOP("Query", "cc"), QT_TRANSLATE_NOOP("Query", "who got a copy")},
    //: Name of a search field, before a colon: one word, letters only
    {Field::Subject, QT_TRANSLATE_NOOP("Query", "subject"), QT_TRANSLATE_NOOP("Query", "words in the subject")},
    //: Name of a search field, before a colon: one word, letters only
    {Field::Body, QT_TRANSLATE_NOOP("Query", "body"), QT_TRANSLATE_NOOP("Query", "words in the text")},
    //: Name of a search field, before a colon: one word, letters only
    {Field::FileName, QT_TRANSLATE_NOOP("Query", "filename"), QT_TRANSLATE_NOOP("Query", "name of an attachment")},
    //: Name of a search field, before a colon: one word, letters only
    {Field::List, QT_TRANSLATE_NOOP("Query", "list"), QT_TRANSLATE_NOOP("Query", "a mailing list")},
    //: Name of a search field, before a colon: one word, letters only
    {Field::Tag, QT_TRANSLATE_NOOP("Query", "tag"), QT_TRANSLATE_NOOP("Query", "a tag")},
    //: Name of a search field, before a colon: one word, letters only
    {Field::In, QT_TRANSLATE_NOOP("Query", "in"), QT_TRANSLATE_NOOP("Query", "a folder")},
    //: Name of a search field, before a colon: one word, letters only
    {Field::Is, QT_TRANSLATE_NOOP("Query", "is"), QT_TRANSLATE_NOOP("Query", "read, starred, answered …")},
    //: Name of a search field, before a colon: one word, letters only
    {Field::Has, QT_TRANSLATE_NOOP("Query", "has"), QT_TRANSLATE_NOOP("Query", "has an attachment")},
    //: Name of a search field, before a colon: one word, letters only
    {Field::Larger, QT_TRANSLATE_NOOP("Query", "larger"), QT_TRANSLATE_NOOP("Query", "more than this size")},
    //: Name of a search field, before a colon: one word, letters only
    {Field::Smaller, QT_TRANSLATE_NOOP("Query", "smaller"), QT_TRANSLATE_NOOP("Query", "less than this size")},
    //: Name of a search field, before a colon: one word, letters only
    {Field::Before, QT_TRANSLATE_NOOP("Query", "before"), QT_TRANSLATE_NOOP("Query", "written before this day")},
    //: Name of a search field, before a colon: one word, letters only
    {Field::After, QT_TRANSLATE_NOOP("Query", "after"), QT_TRANSLATE_NOOP("Query", "written on this day or later")},
    //: Name of a search field, before a colon: one word, letters only
    {Field::On, QT_TRANSLATE_NOOP("Query", "on"), QT_TRANSLATE_NOOP("Query", "written on this day, or in this month or year")},
    {Field::Mid, "mid", nullptr}, // a link (RFC 2392), which nobody types
    {Field::To, "bcc", nullptr},
    {Field::FileName, "attachment", nullptr},
    {Field::In, "folder", nullptr},
    {Field::After, "since", nullptr},
}};

constexpr std::array<State, 16> known{{
    //: Value of a search field ("is:unread"): one word
    {Field::Is, QT_TRANSLATE_NOOP("Query", "unread"), Kind::Unread, false, QT_TRANSLATE_NOOP("Query", "not read yet")},
    //: Value of a search field ("is:read"): one word
    {Field::Is, QT_TRANSLATE_NOOP("Query", "read"), Kind::Unread, true, QT_TRANSLATE_NOOP("Query", "read already")},
    //: Value of a search field ("is:starred"): one word
    {Field::Is, QT_TRANSLATE_NOOP("Query", "starred"), Kind::Starred, false, QT_TRANSLATE_NOOP("Query", "with a star")},
    //: Value of a search field ("is:unstarred"): one word
    {Field::Is, QT_TRANSLATE_NOOP("Query", "unstarred"), Kind::Starred, true, QT_TRANSLATE_NOOP("Query", "without a star")},
    //: Value of a search field ("is:answered"): one word
    {Field::Is, QT_TRANSLATE_NOOP("Query", "answered"), Kind::Answered, false, QT_TRANSLATE_NOOP("Query", "answered already")},
    //: Value of a search field ("is:unanswered"): one word
    {Field::Is, QT_TRANSLATE_NOOP("Query", "unanswered"), Kind::Answered, true, QT_TRANSLATE_NOOP("Query", "not answered yet")},
    //: Value of a search field ("is:draft"): one word
    {Field::Is, QT_TRANSLATE_NOOP("Query", "draft"), Kind::Draft, false, QT_TRANSLATE_NOOP("Query", "not sent yet")},
    //: Value of a search field ("is:deleted"): one word
    {Field::Is, QT_TRANSLATE_NOOP("Query", "deleted"), Kind::Deleted, false, QT_TRANSLATE_NOOP("Query", "marked as deleted")},
    //: Value of a search field ("has:attachment"): one word
    {Field::Has, QT_TRANSLATE_NOOP("Query", "attachment"), Kind::HasAttachment, false, QT_TRANSLATE_NOOP("Query", "with an attachment")},
    {Field::Is, "unseen", Kind::Unread, false, nullptr},
    {Field::Is, "seen", Kind::Unread, true, nullptr},
    {Field::Is, "flagged", Kind::Starred, false, nullptr},
    {Field::Is, "unflagged", Kind::Starred, true, nullptr},
    {Field::Is, "replied", Kind::Answered, false, nullptr},
    {Field::Has, "attachments", Kind::HasAttachment, false, nullptr},
    {Field::Has, "file", Kind::HasAttachment, false, nullptr},
}};

bool isName(QStringView typed, const char *name, bool translated)
{
    if (typed.compare(QLatin1StringView(name), Qt::CaseInsensitive) == 0) return true;
    return translated && typed.compare(Texts::tr(name), Qt::CaseInsensitive) == 0;
}

const FieldName &entryOf(Field field) { return *std::ranges::find(names, field, &FieldName::field); }

} // namespace

std::span<const FieldName> fieldNames() { return names; }
std::span<const State> states() { return known; }

std::optional<Field> fieldOf(QStringView name)
{
    for (const bool translated : {false, true}) // a translation takes no English name away
        for (const FieldName &entry : names)
            if (isName(name, entry.name, translated && entry.meaning)) return entry.field;
    return std::nullopt;
}

const State *stateOf(Field field, QStringView name)
{
    for (const bool translated : {false, true})
        for (const State &state : known)
            if (state.field == field && isName(name, state.name, translated && state.meaning)) return &state;
    return nullptr;
}

QString shownName(Field field) { return Texts::tr(entryOf(field).name); }
QLatin1StringView canonicalName(Field field) { return QLatin1StringView(entryOf(field).name); }

std::optional<Query::Kind> textKind(Field field)
{
    switch (field) {
    case Field::From: return Kind::From;
    case Field::To: return Kind::To;
    case Field::Cc: return Kind::Cc;
    case Field::Subject: return Kind::Subject;
    case Field::Body: return Kind::Body;
    case Field::FileName: return Kind::FileName;
    case Field::List: return Kind::List;
    default: return std::nullopt;
    }
}

qsizetype nameBeforeColon(QStringView text)
{
    qsizetype end = 0;
    while (end < text.size() && text[end].isLetter()) ++end;
    return end < text.size() && syntaxOf(text[end]) == u':' ? end : 0;
}

} // namespace godwit::query
