// SPDX-License-Identifier: GPL-3.0-or-later
#include "messageverbs.h"

#include "imap/commands/append.h"
#include "imap/commands/messages.h"
#include "imap/commands/select.h"
#include "imap/commands/sort.h"
#include "trace.h"

#include <algorithm>
#include <array>

namespace godwit::scenario {

using namespace imap;

namespace {

using Words = QByteArrayList;

/// "4:6,9", "7:*", "$"
MessageSet setOf(const QByteArray &text)
{
    if (text == "$") return MessageSet::saved();
    if (text.endsWith(":*")) return MessageSet::from(Uid{text.chopped(2).toUInt()});
    return UidSet::parse(text).value_or(UidSet());
}

/// "1.2", "1.2<0.512>" after "all", "seen=", "binary=", "binary-size=": a section
SectionRequest sectionOf(QByteArray text)
{
    static constexpr std::array<std::pair<const char *, SectionRequest::As>, 4> forms{{
        {"seen=", SectionRequest::As::Body},
        {"binary=", SectionRequest::As::BinaryPeek},
        {"binary-seen=", SectionRequest::As::Binary},
        {"binary-size=", SectionRequest::As::BinarySize},
    }};
    SectionRequest request;
    for (const auto &[prefix, as] : forms) {
        if (!text.startsWith(prefix)) continue;
        request.as = as;
        text = text.sliced(qstrlen(prefix));
        break;
    }
    if (const qsizetype angle = text.indexOf('<'); angle >= 0) {
        const QByteArrayList ends = text.sliced(angle + 1).chopped(1).split('.');
        request.partial = {ends[0].toULongLong(), ends[1].toULongLong()};
        text = text.first(angle);
    }
    request.section = Section::parse(text == "all" ? QByteArray() : QByteArray(text).replace('_', ' ')).value_or(Section());
    return request;
}

FetchItems itemsOf(const Words &words)
{
    struct Flag {
        QByteArrayView word;
        bool FetchItems::*item;
    };
    static constexpr std::array<Flag, 15> flags{{
        {"flags", &FetchItems::flags},
        {"date", &FetchItems::internalDate},
        {"size", &FetchItems::size},
        {"envelope", &FetchItems::envelope},
        {"structure", &FetchItems::bodyStructure},
        {"body", &FetchItems::body},
        {"modseq", &FetchItems::modSeq},
        {"savedate", &FetchItems::saveDate},
        {"emailid", &FetchItems::emailId},
        {"threadid", &FetchItems::threadId},
        {"gm-ids", &FetchItems::gmailIds},
        {"gm-labels", &FetchItems::gmailLabels},
        {"rfc822", &FetchItems::rfc822},
        {"rfc822.header", &FetchItems::rfc822Header},
        {"rfc822.text", &FetchItems::rfc822Text},
    }};
    FetchItems items;
    for (const QByteArray &word : words.sliced(2)) {
        const auto flag = std::ranges::find(flags, QByteArrayView(word), &Flag::word);
        if (flag != flags.end()) items.*(flag->item) = true;
        else if (word == "preview") items.preview = FetchItems::Preview::Whole;
        else if (word == "preview-lazy") items.preview = FetchItems::Preview::Lazy;
        else items.sections.push_back(sectionOf(word));
    }
    return items;
}

/// "return=min,max,partial:-1:-100": what stands there; else nothing.
std::optional<SearchReturn> returnsOf(const Words &words)
{
    const auto word = std::ranges::find_if(words, [](const QByteArray &w) { return w.startsWith("return"); });
    if (word == words.end()) return std::nullopt;
    const QByteArrayList names = word->mid(7).split(',');
    SearchReturn returns;
    returns.min = names.contains("min");
    returns.max = names.contains("max");
    returns.all = names.contains("all") || *word == "return";
    returns.count = names.contains("count");
    returns.save = names.contains("save");
    returns.context = names.contains("context");
    returns.update = names.contains("update");
    returns.relevancy = names.contains("relevancy");
    for (const QByteArray &name : names)
        if (name.startsWith("partial:")) returns.partial = {name.split(':')[1].toLongLong(), name.split(':')[2].toLongLong()};
    return returns;
}

/// The last word: "unseen", "all", "$", "subject=TEXT", "fuzzy=TEXT", "modseq=N", "raw=TEXT"
SearchKey keyOf(const QByteArray &word)
{
    const qsizetype equals = word.indexOf('=');
    const QByteArray name = word.first(equals < 0 ? word.size() : equals),
                     value = equals < 0 ? QByteArray() : unescaped(word.sliced(equals + 1));
    if (name == "unseen") return SearchKey::unseen();
    if (name == "$") return SearchKey(search::SavedResult{});
    if (name == "subject") return SearchKey(search::Contains{search::Field::Subject, value});
    if (name == "fuzzy") return SearchKey::fuzzy(SearchKey::text(value));
    if (name == "modseq") return SearchKey(search::Changed{value.toULongLong()});
    if (name == "raw") return SearchKey(search::Contains{search::Field::GmailRaw, value});
    if (name == "younger") return SearchKey(search::Within{search::Age::Younger, value.toUInt()});
    if (name == "saved-since")
        return SearchKey(search::Date{search::Day::SavedSince, QDate::fromString(QString::fromLatin1(value), Qt::ISODate)});
    if (name == "emailid") return SearchKey(search::ObjectId{search::Id::Email, value});
    return SearchKey::all();
}

SearchOptions optionsOf(const Words &words)
{
    SearchOptions options{returnsOf(words)};
    if (words.contains("charset=none")) options.charset.clear();
    return options;
}

Uid nextOf(const Words &words)
{
    const auto word = std::ranges::find_if(words, [](const QByteArray &w) { return w.startsWith("next="); });
    return word == words.end() ? Uid{} : Uid{word->sliced(5).toUInt()};
}

/// select-qresync INBOX VALIDITY MODSEQ KNOWN [match] [next=UID]
Command selectQresync(const Words &w)
{
    const Resync resync{UidValidity{w[2].toUInt()}, w[3].toULongLong(), UidSet::parse(w[4]).value_or(UidSet()), w.contains("match"),
                        nextOf(w)};
    return commands::select(w[1], {.resync = resync});
}

/// append-as INBOX binary OCTETS…: several words are several messages
Command appendAs(const Words &w)
{
    std::vector<AppendMessage> messages;
    const auto as = w[2] == "binary" ? MessageOctets::As::Binary : w[2] == "utf8" ? MessageOctets::As::Utf8 : MessageOctets::As::Literal;
    for (const QByteArray &octets : w.sliced(3)) messages.push_back({MessageOctets{unescaped(octets), as}});
    return commands::append(w[1], messages);
}

/// catenate INBOX PART…: what begins with "/" is a URL
Command catenate(const Words &w)
{
    Catenation parts;
    for (const QByteArray &part : w.sliced(2)) {
        if (part.startsWith('/')) parts.emplace_back(MessageUrl{part});
        else parts.emplace_back(MessageOctets{unescaped(part)});
    }
    return commands::append(w[1], {{std::move(parts), FlagSet(Flag::Draft)}});
}

/// store-unchanged SET MODSEQ FLAG…
Command storeUnchanged(const Words &w)
{
    return commands::uidStore(setOf(w[1]), StoreMode::Add, FlagSet::fromAtoms(w.sliced(3)),
                              {.silent = true, .unchangedSince = w[2].toULongLong()});
}

/// cancel-update N…: the commands that searched
Command cancelUpdate(const Words &w)
{
    std::vector<CommandId> searches;
    for (const QByteArray &id : w.sliced(1)) searches.push_back(id.toULongLong());
    return commands::cancelUpdate(searches);
}

Command fetchPartial(const Words &w)
{
    const QByteArrayList ends = w[1].split(':');
    return commands::uidFetch(MessageSet::from(Uid{1}), {.flags = true},
                              {.partial = PartialRange{ends[0].toLongLong(), ends[1].toLongLong()}});
}

struct Verb {
    QByteArrayView name;
    Command (*command)(const Words &);
};
const std::array verbs{
    Verb{"append", [](const Words &w) { return commands::append(w[1], FlagSet(Flag::Seen), 0, unescaped(w[2])); }},
    Verb{"append-as", appendAs},
    Verb{"cancel-update", cancelUpdate},
    Verb{"catenate", catenate},
    Verb{"copy", [](const Words &w) { return commands::uidCopy(setOf(w[1]), w[2]); }},
    Verb{"fetch", [](const Words &w) { return commands::uidFetch(setOf(w[1]), itemsOf(w)); }},
    Verb{"fetch-changed",
         [](const Words &w) { return commands::uidFetch(setOf("1:*"), {.flags = true}, {.changedSince = w[1].toULongLong()}); }},
    Verb{"fetch-from", [](const Words &w) { return commands::uidFetchFrom(Uid{w[1].toUInt()}, itemsOf(w)); }},
    Verb{"fetch-macro", [](const Words &w) { return commands::uidFetch(setOf(w[1]), FetchMacro::Full); }},
    Verb{"fetch-partial", fetchPartial},
    Verb{"fetch-vanished",
         [](const Words &w) {
             return commands::uidFetch(setOf(w[1]), {.flags = true}, {.changedSince = w[2].toULongLong(), .vanished = true});
         }},
    Verb{"move", [](const Words &w) { return commands::uidMove(setOf(w[1]), w[2]); }},
    Verb{"multi-search",
         [](const Words &w) { return commands::multiSearch({{SearchSource::Kind::Subtree, {w[1]}}}, keyOf(w.last()), optionsOf(w)); }},
    Verb{"replace", [](const Words &w) { return commands::uidReplace(Uid{w[1].toUInt()}, w[2], {MessageOctets{unescaped(w[3])}}); }},
    Verb{"search", [](const Words &w) { return commands::uidSearch(keyOf(w.last()), optionsOf(w)); }},
    Verb{"search-all", [](const Words &w) { return commands::uidSearchAll(w.contains("return")); }},
    Verb{"search-unseen", [](const Words &) { return commands::uidSearch(SearchKey::unseen(), false); }},
    Verb{"select-condstore", [](const Words &w) { return commands::select(w[1], {.condstore = true}); }},
    Verb{"select-qresync", selectQresync},
    Verb{"sort",
         [](const Words &w) { return commands::uidSort({{SortKey::Date, true}, {SortKey::DisplayFrom}}, keyOf(w.last()), optionsOf(w)); }},
    Verb{"store-labels", [](const Words &w) { return commands::uidStoreLabels(setOf(w[1]), StoreMode::Add, w.sliced(2)); }},
    Verb{"store-unchanged", storeUnchanged},
    Verb{"thread", [](const Words &w) { return commands::uidThread(ThreadAlgorithm::References, keyOf(w.last())); }},
    Verb{"uid-expunge", [](const Words &w) { return commands::uidExpunge(setOf(w[1])); }},
};

} // namespace

std::optional<Command> messageCommandOf(const QByteArrayList &words)
{
    const auto verb = std::ranges::find(verbs, QByteArrayView(words[0]), &Verb::name);
    if (verb == verbs.end()) return std::nullopt;
    return verb->command(words);
}

} // namespace godwit::scenario
