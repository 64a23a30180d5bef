// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzers.h"
#include "mail/words.h"
#include "query/completion.h"
#include "query/parser.h"
#include "query/syntax.h"
#include "query/text.h"

#include <algorithm>

namespace godwit::fuzz {

namespace {

const QDate today(2023, 11, 15);

bool isSame(const Query &a, const Query &b) // apart from the places
{
    return a.kind == b.kind && a.text == b.text && a.prefix == b.prefix && a.day == b.day && a.octets == b.octets &&
           std::ranges::equal(a.children, b.children, isSame);
}

const char *faultOfWords(const QString &text)
{
    QString joined;
    for (const Word &word : words(text)) {
        if (word.begin < 0 || word.length <= 0 || word.begin + word.length > text.size()) return "a word outside of its text";
        if (word.folded.isEmpty() || word.folded.size() > 64) return "a word without letters, or too long";
        joined += u' ' + word.folded;
    }
    QByteArray indexed;
    appendIndexText(indexed, text);
    return indexed == joined.toUtf8() ? nullptr : "the index has other words than the screen";
}

} // namespace

const char *playQuery(QByteArrayView input)
{
    const QString text = QString::fromUtf8(input);
    if (const char *fault = faultOfWords(text)) return fault;
    const query::Parsed parsed = query::parse(text, today, QLocale(QLocale::German));
    if (const auto &error = parsed.error)
        if (error->position < 0 || error->length < 0 || error->position + error->length > text.size())
            return "an error outside of its text";
    if (query::explain(parsed.query, QLocale::c()).isEmpty()) return "a tree that is not explained";
    for (const query::Completion &each : query::complete(text, text.size() / 2, {{text}, {text}, {text}}, today, QLocale::c()))
        if (each.from < 0 || each.length < 0 || each.from + each.length > text.size()) return "a completion outside of its text";
    const QString canonical = query::toText(parsed.query);
    if (canonical.size() > query::longestText) return nullptr; // quotes and names of fields make it longer
    const query::Parsed again = query::parse(canonical, today, QLocale::c());
    return !again.error && isSame(parsed.query, again.query) ? nullptr : "the canonical text means something else";
}

} // namespace godwit::fuzz
