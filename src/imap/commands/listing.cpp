// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/commands/listing.h"

#include "imap/commands/build.h"

namespace godwit::imap::commands {

namespace {

/// Words in parentheses; writes nothing when there is none.
class Options
{
public:
    Encoder &word(const char *word)
    {
        m_words.raw(m_any ? " " : "(").raw(word);
        m_any = true;
        return m_words;
    }
    void word(bool wanted, const char *word)
    {
        if (wanted) this->word(word);
    }
    void writeTo(Encoder &arguments, const char *before)
    {
        if (m_any) arguments.raw(before).append(m_words.raw(")").fragments());
    }

private:
    Encoder m_words;
    bool m_any = false;
};

/// list-select-opts
Options selection(const ListRequest &request)
{
    Options options;
    options.word(request.onlySubscribed, "SUBSCRIBED");
    options.word(request.onlySpecialUse, "SPECIAL-USE");
    options.word(request.remote, "REMOTE");
    options.word(request.parentsOfMatches && (request.onlySubscribed || request.onlySpecialUse), "RECURSIVEMATCH");
    return options;
}

/// list-return-opts
Options returned(const ListRequest &request)
{
    Options options;
    options.word(request.subscribed, "SUBSCRIBED");
    options.word(request.children, "CHILDREN");
    options.word(request.specialUse, "SPECIAL-USE");
    options.word(request.rights, "MYRIGHTS");
    if (!request.status.isEmpty()) options.word("STATUS").raw(" (").raw(request.status.join(' ')).raw(")");
    if (request.metadata.isEmpty()) return options;
    Encoder &entries = options.word("METADATA");
    const char *separator = " (";
    for (const QByteArray &entry : request.metadata) {
        entries.raw(separator).astring(entry);
        separator = " ";
    }
    entries.raw(")");
    return options;
}

/// mbox-or-pat
void patterns(Encoder &arguments, const QByteArrayList &patterns)
{
    if (patterns.size() == 1) {
        arguments.space().listMailbox(patterns.first());
        return;
    }
    const char *separator = " (";
    for (const QByteArray &pattern : patterns) {
        arguments.raw(separator).listMailbox(pattern);
        separator = " ";
    }
    arguments.raw(")");
}

} // namespace

Command list(const ListRequest &request)
{
    Encoder arguments;
    selection(request).writeTo(arguments, " ");
    arguments.space().string(request.reference);
    patterns(arguments, request.patterns);
    returned(request).writeTo(arguments, " RETURN ");
    Command command = build(Command::Kind::List, "LIST", Command::SignedIn, Lane::Ask, std::move(arguments));
    if (!request.status.isEmpty()) command.extras |= Command::StatusOfEach;
    if (request.rights) command.extras |= Command::RightsOfEach;
    if (!request.metadata.isEmpty()) command.extras |= Command::MetadataOfEach;
    return command;
}

} // namespace godwit::imap::commands
