// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/commands/fetch.h"

#include "imap/commands/build.h"
#include "imap/commands/searchprogram.h"

#include <array>

namespace godwit::imap::commands {

using Kind = Command::Kind;

namespace {

/// fetch-att, one after another; and what Session has to know of them.
class ItemWriter
{
public:
    explicit ItemWriter(Encoder &out) : m_out(out) {}
    void ask(bool wanted, const char *name, Command::Item item);
    void ask(const SectionRequest &request);
    quint32 items() const { return m_items; }

private:
    Encoder &m_out;
    quint32 m_items = 0;
};

void ItemWriter::ask(bool wanted, const char *name, Command::Item item)
{
    if (!wanted) return;
    m_out.space().raw(name);
    m_items |= item;
}

/// "BODY" [".PEEK"] section ["<" number "." nz-number ">"], and BINARY alike
void ItemWriter::ask(const SectionRequest &request)
{
    static constexpr std::array names{"BODY.PEEK[", "BODY[", "BINARY.PEEK[", "BINARY[", "BINARY.SIZE["};
    const bool size = request.as == SectionRequest::As::BinarySize;
    ask(true, names[std::size_t(request.as)], size ? Command::BinarySizes : Command::Sections);
    request.section.write(m_out);
    m_out.raw("]");
    if (!request.partial || size) return;
    const auto [origin, length] = *request.partial;
    m_out.raw("<").raw(QByteArray::number(origin)).raw(".").raw(QByteArray::number(std::max<quint64>(length, 1))).raw(">");
}

} // namespace

quint32 writeItems(Encoder &out, const FetchItems &items)
{
    ItemWriter writer(out.raw(" (UID"));
    writer.ask(items.flags, "FLAGS", Command::Flags);
    writer.ask(items.internalDate, "INTERNALDATE", Command::InternalDate);
    writer.ask(items.size, "RFC822.SIZE", Command::Size);
    writer.ask(items.envelope, "ENVELOPE", Command::EnvelopeItem);
    writer.ask(items.bodyStructure, "BODYSTRUCTURE", Command::Structure);
    writer.ask(items.body, "BODY", Command::Structure);
    writer.ask(items.modSeq, "MODSEQ", Command::ModSeqItem);
    writer.ask(items.preview == FetchItems::Preview::Lazy, "PREVIEW (LAZY)", Command::PreviewItem);
    writer.ask(items.preview == FetchItems::Preview::Whole, "PREVIEW", Command::PreviewItem);
    writer.ask(items.saveDate, "SAVEDATE", Command::SaveDate);
    writer.ask(items.emailId, "EMAILID", Command::Ids);
    writer.ask(items.threadId, "THREADID", Command::Ids);
    writer.ask(items.gmailIds, "X-GM-MSGID X-GM-THRID", Command::Ids);
    writer.ask(items.gmailLabels, "X-GM-LABELS", Command::Labels);
    writer.ask(items.rfc822, "RFC822", Command::Sections);
    writer.ask(items.rfc822Header, "RFC822.HEADER", Command::Sections);
    writer.ask(items.rfc822Text, "RFC822.TEXT", Command::Sections);
    for (const SectionRequest &section : items.sections) writer.ask(section);
    out.raw(")");
    return writer.items();
}

namespace {

/// fetch-modifiers = SP "(" fetch-modifier *(SP fetch-modifier) ")" (RFC 4466 6)
void writeModifiers(Encoder &out, const FetchModifiers &modifiers)
{
    QByteArrayList list;
    if (modifiers.changedSince) list.append("CHANGEDSINCE " + QByteArray::number(std::max<ModSeq>(*modifiers.changedSince, 1)));
    if (modifiers.changedSince && modifiers.vanished) list.append("VANISHED");
    if (modifiers.partial) list.append(wireOf(*modifiers.partial));
    if (!list.isEmpty()) out.raw(" (").raw(list.join(' ')).raw(")");
}

Command fetch(const MessageSet &messages, const FetchModifiers &modifiers, const auto &writeWhat)
{
    Encoder arguments;
    messages.write(arguments.space());
    const quint32 items = writeWhat(arguments);
    writeModifiers(arguments, modifiers);
    Command command = build(Kind::Fetch, "UID FETCH", Command::Selected, Lane::ReadUids, std::move(arguments));
    command.messages = messages;
    command.items = items;
    command.tellsVanished = modifiers.changedSince && modifiers.vanished;
    command.startsCondstore = modifiers.changedSince || (items & Command::ModSeqItem);
    return command;
}

} // namespace

Command uidFetch(const MessageSet &messages, const FetchItems &items, const FetchModifiers &modifiers)
{
    return fetch(messages, modifiers, [&items](Encoder &out) { return writeItems(out, items); });
}

Command uidFetch(const MessageSet &messages, FetchMacro macro, const FetchModifiers &modifiers)
{
    static constexpr std::array names{" FAST", " ALL", " FULL"};
    return fetch(messages, modifiers, [macro](Encoder &out) -> quint32 {
        out.raw(names[std::size_t(macro)]);
        const quint32 fast = Command::Flags | Command::InternalDate | Command::Size;
        const quint32 all = macro == FetchMacro::Fast ? 0 : quint32(Command::EnvelopeItem);
        return fast | all | (macro == FetchMacro::Full ? quint32(Command::Structure) : 0);
    });
}

Command uidFetchFrom(Uid first, const FetchItems &items) { return uidFetch(MessageSet::from(first), items); }

} // namespace godwit::imap::commands
