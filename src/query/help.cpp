// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/help.h"

#include "query/texts.h"

#include <array>

namespace godwit::query {

namespace {

struct Line {
    const char *example, *meaning;
};

constexpr std::array<Line, 14> lines{{
    //: An example of a search. Field names before a colon may be the translated ones; AND, OR and NOT are the same in all languages
    {QT_TRANSLATE_NOOP("Query", "godwit tide"), QT_TRANSLATE_NOOP("Query", "both words, or words that begin with them, anywhere")},
    {QT_TRANSLATE_NOOP("Query", "\"spring tide\""), QT_TRANSLATE_NOOP("Query", "exactly these words, one after the other")},
    {QT_TRANSLATE_NOOP("Query", "tide OR storm"), QT_TRANSLATE_NOOP("Query", "one of them, or both")},
    {QT_TRANSLATE_NOOP("Query", "tide -spring"), QT_TRANSLATE_NOOP("Query", "the first without the second; also NOT")},
    {QT_TRANSLATE_NOOP("Query", "(tide OR storm) harbour"), QT_TRANSLATE_NOOP("Query", "parentheses say what belongs together")},
    {QT_TRANSLATE_NOOP("Query", "from:anna to:bob"), QT_TRANSLATE_NOOP("Query", "sender and recipient, by name or address; also cc:")},
    {QT_TRANSLATE_NOOP("Query", "from:(anna OR bob)"), QT_TRANSLATE_NOOP("Query", "one field for all in the parentheses")},
    {QT_TRANSLATE_NOOP("Query", "subject:tide body:harbour"), QT_TRANSLATE_NOOP("Query", "only in the subject, only in the text")},
    {QT_TRANSLATE_NOOP("Query", "filename:report"), QT_TRANSLATE_NOOP("Query", "the name of an attachment")},
    {QT_TRANSLATE_NOOP("Query", "is:unread is:starred"),
     QT_TRANSLATE_NOOP("Query", "unread, read, starred, unstarred, answered, unanswered, draft, deleted")},
    {QT_TRANSLATE_NOOP("Query", "has:attachment larger:5M"), QT_TRANSLATE_NOOP("Query", "attachments and size; also smaller:")},
    {QT_TRANSLATE_NOOP("Query", "after:2023-04-12 before:2024"),
     QT_TRANSLATE_NOOP("Query", "from that day on, up to the last day of 2023; also on:")},
    {QT_TRANSLATE_NOOP("Query", "after:yesterday after:7d"),
     QT_TRANSLATE_NOOP("Query", "days: yesterday, monday, march, 7d, 2w, 3m, 1y ago")},
    {QT_TRANSLATE_NOOP("Query", "in:archive tag:work list:birds"), QT_TRANSLATE_NOOP("Query", "a folder, a tag, a mailing list")},
}};

} // namespace

QList<std::pair<QString, QString>> help()
{
    QList<std::pair<QString, QString>> result;
    for (const Line &line : lines) result.append({Texts::tr(line.example), Texts::tr(line.meaning)});
    return result;
}

} // namespace godwit::query
