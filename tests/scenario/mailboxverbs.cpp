// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailboxverbs.h"

#include "imap/commands/access.h"
#include "imap/commands/connection.h"
#include "imap/commands/listing.h"
#include "imap/commands/mailboxes.h"
#include "imap/commands/metadata.h"
#include "imap/commands/notify.h"

#include <algorithm>
#include <array>

namespace godwit::scenario {

using namespace imap;

namespace {

using Words = QByteArrayList;

/// "a,b" as two; "" as none
QByteArrayList listOf(const QByteArray &word) { return word.isEmpty() ? QByteArrayList() : word.split(','); }

/// list-extended PATTERN[,PATTERN…] WORD…: only-X selects, X asks
Command listExtended(const Words &w)
{
    ListRequest request;
    request.patterns = listOf(w[1]);
    for (const QByteArray &word : w.sliced(2)) {
        if (word == "only-subscribed") request.onlySubscribed = true;
        else if (word == "only-special-use") request.onlySpecialUse = true;
        else if (word == "remote") request.remote = true;
        else if (word == "recursive") request.parentsOfMatches = true;
        else if (word == "subscribed") request.subscribed = true;
        else if (word == "children") request.children = true;
        else if (word == "special-use") request.specialUse = true;
        else if (word == "rights") request.rights = true;
        else if (word.startsWith("status=")) request.status = listOf(word.sliced(7));
        else if (word.startsWith("metadata=")) request.metadata = listOf(word.sliced(9));
    }
    return commands::list(request);
}

/// setacl MAILBOX IDENTIFIER [+-]RIGHTS
Command setAcl(const Words &w)
{
    const RightsChange change = w[3].startsWith('+')   ? RightsChange::Add
                                : w[3].startsWith('-') ? RightsChange::Remove
                                                       : RightsChange::Replace;
    return commands::setAcl(w[1], w[2], change, change == RightsChange::Replace ? w[3] : w[3].sliced(1));
}

/// setquota ROOT RESOURCE=LIMIT…
Command setQuota(const Words &w)
{
    std::vector<QuotaLimit> limits;
    for (const QByteArray &word : w.sliced(2)) limits.push_back({word.split('=')[0], word.split('=')[1].toULongLong()});
    return commands::setQuota(w[1], limits);
}

/// getmetadata MAILBOX ENTRY[,ENTRY…] [depth=1|infinity] [maxsize=N]
Command getMetadata(const Words &w)
{
    MetadataOptions options;
    for (const QByteArray &word : w.sliced(3)) {
        if (word == "depth=1") options.depth = MetadataOptions::Depth::Children;
        else if (word == "depth=infinity") options.depth = MetadataOptions::Depth::All;
        else if (word.startsWith("maxsize=")) options.maxSize = word.sliced(8).toUInt();
    }
    return commands::getMetadata(w[1], listOf(w[2]), options);
}

/// setmetadata MAILBOX ENTRY=VALUE…; without "=": removed
Command setMetadata(const Words &w)
{
    std::vector<std::pair<QByteArray, QByteArray>> values;
    for (const QByteArray &word : w.sliced(2)) {
        const qsizetype at = word.indexOf('=');
        values.emplace_back(word.first(at < 0 ? word.size() : at), at < 0 ? QByteArray() : word.sliced(at + 1));
    }
    return commands::setMetadata(w[1], values);
}

/// One group of notify-set: FILTER[=MAILBOX,…]:EVENT,…; "new" tells new ones with their flags and envelope
EventGroup groupOf(const QByteArray &word)
{
    static const QByteArrayList filters{"selected", "selected-delayed", "inboxes", "personal", "subscribed", "subtree", "mailboxes"};
    static const QByteArrayList events{
        "MessageNew",         "MessageExpunge",        "FlagChange",          "AnnotationChange", "MailboxName",
        "SubscriptionChange", "MailboxMetadataChange", "ServerMetadataChange"};
    EventGroup group;
    const QByteArrayList parts = word.split(':'), filter = parts[0].split('=');
    group.filter = EventGroup::Filter(filters.indexOf(filter[0]));
    group.mailboxes = listOf(filter.value(1));
    for (const QByteArray &event : listOf(parts.value(1))) {
        if (event == "new") group.newMessages = FetchItems{.flags = true, .envelope = true};
        else group.events |= NotifyEvent(1 << events.indexOf(event));
    }
    return group;
}

/// notify-set [status] GROUP…
Command notifySet(const Words &w)
{
    const bool status = w.value(1) == "status";
    std::vector<EventGroup> groups;
    for (const QByteArray &word : w.sliced(status ? 2 : 1)) groups.push_back(groupOf(word));
    return commands::notifySet(groups, status);
}

struct Verb {
    const char *name;
    Command (*command)(const Words &);
};

constexpr std::array verbs{
    Verb{"list", [](const Words &w) { return commands::list(w.value(2), w[1]); }},
    Verb{"list-extended", listExtended},
    Verb{"lsub", [](const Words &w) { return commands::lsub({}, w[1]); }},
    Verb{"namespace", [](const Words &) { return commands::namespaces(); }},
    Verb{"status", [](const Words &w) { return w.size() > 2 ? commands::status(w[1], w.sliced(2)) : commands::status(w[1]); }},
    Verb{"create", [](const Words &w) { return commands::create(w[1], w.sliced(2)); }},
    Verb{"delete", [](const Words &w) { return commands::remove(w[1]); }},
    Verb{"rename", [](const Words &w) { return commands::rename(w[1], w[2]); }},
    Verb{"subscribe", [](const Words &w) { return commands::subscribe(w[1]); }},
    Verb{"unsubscribe", [](const Words &w) { return commands::unsubscribe(w[1]); }},
    Verb{"setacl", setAcl},
    Verb{"deleteacl", [](const Words &w) { return commands::deleteAcl(w[1], w[2]); }},
    Verb{"getacl", [](const Words &w) { return commands::getAcl(w[1]); }},
    Verb{"listrights", [](const Words &w) { return commands::listRights(w[1], w[2]); }},
    Verb{"myrights", [](const Words &w) { return commands::myRights(w[1]); }},
    Verb{"getquota", [](const Words &w) { return commands::getQuota(w[1]); }},
    Verb{"getquotaroot", [](const Words &w) { return commands::getQuotaRoot(w[1]); }},
    Verb{"setquota", setQuota},
    Verb{"getmetadata", getMetadata},
    Verb{"setmetadata", setMetadata},
    Verb{"notify-set", notifySet},
    Verb{"notify-none", [](const Words &) { return commands::notifyNone(); }},
    Verb{"noop", [](const Words &) { return commands::noop(); }},
    Verb{"language", [](const Words &w) { return commands::language(w.sliced(1)); }},
    Verb{"comparator", [](const Words &w) { return commands::comparator(w.sliced(1)); }},
    Verb{"compress", [](const Words &) { return commands::compress(); }},
    Verb{"unauthenticate", [](const Words &) { return commands::unauthenticate(); }},
};

} // namespace

std::optional<Command> mailboxCommand(const QByteArrayList &words)
{
    const auto verb = std::ranges::find_if(verbs, [&words](const Verb &verb) { return words[0] == verb.name; });
    return verb == verbs.end() ? std::nullopt : std::optional(verb->command(words));
}

} // namespace godwit::scenario
