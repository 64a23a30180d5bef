// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/commands/search.h"

#include "imap/commands/build.h"
#include "imap/commands/searchprogram.h"

#include <array>

namespace godwit::imap::commands {

using Kind = Command::Kind;

namespace {

/// search-program = ["CHARSET" SP charset SP] search-key *(SP search-key)
void writeProgram(Encoder &out, const SearchKey &key, const QByteArray &charset)
{
    if (!charset.isEmpty() && key.needsCharset()) out.raw(" CHARSET ").astring(charset);
    key.write(out.space(), charset);
}

/// filter-mailboxes: "subtree" and its like are followed by one-or-more-mailbox
void writeSource(Encoder &out, const SearchSource &source)
{
    static constexpr std::array names{"selected", "inboxes", "personal", "subscribed", "subtree", "subtree-one", "mailboxes"};
    out.raw(names[std::size_t(source.kind)]);
    if (source.kind < SearchSource::Kind::Subtree) return;
    const char *separator = " (";
    for (const QByteArray &mailbox : source.mailboxes) {
        out.raw(separator).mailbox(mailbox);
        separator = " ";
    }
    out.raw(")");
}

} // namespace

QByteArray wireOf(const PartialRange &range) { return "PARTIAL " + QByteArray::number(range.first) + ':' + QByteArray::number(range.last); }

void writeReturn(Encoder &out, const SearchReturn &returns)
{
    QByteArrayList options;
    if (returns.min) options.append("MIN");
    if (returns.max) options.append("MAX");
    if (returns.all && !returns.partial) options.append("ALL"); // RFC 9394 3.1: one of the two
    if (returns.count) options.append("COUNT");
    if (returns.save) options.append("SAVE");
    if (returns.context) options.append("CONTEXT");
    if (returns.update) options.append("UPDATE");
    if (returns.relevancy) options.append("RELEVANCY");
    if (returns.partial) options.append(wireOf(*returns.partial));
    out.raw(" RETURN (").raw(options.join(' ')).raw(")");
}

void describe(Command &command, const SearchOptions &options)
{
    command.answersTagged = options.returns.has_value();
    command.updates = options.returns && options.returns->update;
}

Command uidSearch(const SearchKey &key, const SearchOptions &options)
{
    Encoder arguments;
    if (options.returns) writeReturn(arguments, *options.returns);
    writeProgram(arguments, key, options.charset);
    Command command = build(Kind::Search, "UID SEARCH", Command::Selected, Lane::ReadUids, std::move(arguments));
    describe(command, options);
    return command;
}

Command uidSearch(const SearchKey &key, bool returnAll)
{
    SearchOptions options;
    if (returnAll) options.returns = SearchReturn{.all = true};
    return uidSearch(key, options);
}

Command uidSearchAll(bool returnAll)
{
    Command command = uidSearch(SearchKey::all(), returnAll);
    command.answersWholeMap = true;
    return command;
}

Command multiSearch(const std::vector<SearchSource> &sources, const SearchKey &key, const SearchOptions &options)
{
    Encoder arguments;
    const char *separator = " IN (";
    for (const SearchSource &source : sources) {
        writeSource(arguments.raw(separator), source);
        separator = " ";
    }
    if (!sources.empty()) arguments.raw(")");
    if (options.returns) writeReturn(arguments, *options.returns);
    writeProgram(arguments, key, options.charset);
    Command command = build(Kind::Search, "ESEARCH", Command::SignedIn, Lane::ReadUids, std::move(arguments));
    describe(command, options);
    command.answersTagged = true;
    return command;
}

Command cancelUpdate(const std::vector<CommandId> &searches)
{
    Command command = build(Kind::CancelUpdate, "CANCELUPDATE", Command::Selected, Lane::Ask);
    command.searches = searches;
    return command;
}

} // namespace godwit::imap::commands
