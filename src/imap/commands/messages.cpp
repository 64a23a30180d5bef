// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/commands/messages.h"

#include "imap/commands/build.h"

namespace godwit::imap {

SearchKey SearchKey::word(QByteArrayView word)
{
    SearchKey key;
    Encoder encoder;
    encoder.raw(word);
    key.m_fragments = encoder.take();
    return key;
}

SearchKey SearchKey::wordAndString(QByteArrayView word, const QByteArray &value)
{
    SearchKey key;
    Encoder encoder;
    encoder.raw(word).space().string(value);
    key.m_fragments = encoder.take();
    key.m_needsCharset = std::ranges::any_of(value, [](char c) { return quint8(c) >= 0x80; });
    return key;
}

SearchKey SearchKey::all() { return word("ALL"); }
SearchKey SearchKey::unseen() { return word("UNSEEN"); }
SearchKey SearchKey::text(const QByteArray &value) { return wordAndString("TEXT", value); }
SearchKey SearchKey::body(const QByteArray &value) { return wordAndString("BODY", value); }

SearchKey SearchKey::flag(Flag flag)
{
    switch (flag) {
    case Flag::Seen: return word("SEEN");
    case Flag::Answered: return word("ANSWERED");
    case Flag::Flagged: return word("FLAGGED");
    case Flag::Deleted: return word("DELETED");
    case Flag::Draft: return word("DRAFT");
    case Flag::Recent: break;
    }
    return word("RECENT");
}

SearchKey SearchKey::keyword(const QByteArray &atom)
{
    SearchKey key;
    Encoder encoder;
    encoder.raw("KEYWORD ").astring(atom);
    key.m_fragments = encoder.take();
    return key;
}

SearchKey SearchKey::uids(const UidSet &uids)
{
    SearchKey key;
    Encoder encoder;
    encoder.raw("UID ").uids(uids);
    key.m_fragments = encoder.take();
    return key;
}

SearchKey SearchKey::header(const QByteArray &field, const QByteArray &value)
{
    SearchKey key;
    Encoder encoder;
    encoder.raw("HEADER ").astring(field).space().string(value);
    key.m_fragments = encoder.take();
    key.m_needsCharset = std::ranges::any_of(value, [](char c) { return quint8(c) >= 0x80; });
    return key;
}

/// In parentheses where it is more than one key.
Encoder SearchKey::grouped() const
{
    Encoder encoder;
    if (m_several) encoder.raw("(");
    encoder.append(m_fragments);
    if (m_several) encoder.raw(")");
    return encoder;
}

SearchKey SearchKey::either(const SearchKey &one, const SearchKey &other)
{
    SearchKey key;
    Encoder encoder;
    encoder.raw("OR ").append(one.grouped().fragments()).space().append(other.grouped().fragments());
    key.m_fragments = encoder.take();
    key.m_needsCharset = one.m_needsCharset || other.m_needsCharset;
    return key;
}

SearchKey SearchKey::none(const SearchKey &inner)
{
    SearchKey key;
    Encoder encoder;
    encoder.raw("NOT ").append(inner.grouped().fragments());
    key.m_fragments = encoder.take();
    key.m_needsCharset = inner.m_needsCharset;
    return key;
}

SearchKey SearchKey::operator&(const SearchKey &other) const
{
    SearchKey key;
    Encoder encoder;
    encoder.append(m_fragments).space().append(other.m_fragments);
    key.m_fragments = encoder.take();
    key.m_needsCharset = m_needsCharset || other.m_needsCharset;
    key.m_several = true;
    return key;
}

namespace commands {

using Kind = Command::Kind;

namespace {

Command fetch(Encoder set, const FetchItems &items)
{
    set.raw(" (UID");
    quint8 bits = 0;
    const auto ask = [&](bool wanted, const char *name, Command::Item item) {
        if (!wanted) return;
        set.space().raw(name);
        bits |= item;
    };
    ask(items.flags, "FLAGS", Command::Flags);
    ask(items.internalDate, "INTERNALDATE", Command::InternalDate);
    ask(items.size, "RFC822.SIZE", Command::Size);
    ask(items.envelope, "ENVELOPE", Command::EnvelopeItem);
    ask(items.bodyStructure, "BODYSTRUCTURE", Command::Structure);
    for (const SectionRequest &section : items.sections) {
        ask(true, "BODY.PEEK[", Command::Sections);
        set.raw(section.spec).raw("]");
        if (section.partial)
            set.raw("<").raw(QByteArray::number(section.partial->first)).raw(".").raw(QByteArray::number(section.partial->second)).raw(">");
    }
    set.raw(")");
    Command command = build(Kind::Fetch, "UID FETCH", Command::Selected, Lane::ReadUids, std::move(set));
    command.items = bits;
    return command;
}

Command copying(Kind kind, const char *name, const UidSet &uids, const QByteArray &mailbox)
{
    Encoder arguments;
    arguments.space().uids(uids).space().mailbox(mailbox);
    Command command = build(kind, name, Command::Selected, Lane::ChangeUids, std::move(arguments));
    command.uids = uids;
    return command;
}

} // namespace

Command uidFetch(const UidSet &uids, const FetchItems &items)
{
    Encoder set;
    set.space().uids(uids);
    Command command = fetch(std::move(set), items);
    command.uids = uids;
    return command;
}

Command uidFetchFrom(Uid first, const FetchItems &items)
{
    Encoder set;
    set.space().raw(QByteArray::number(toInt(first))).raw(":*");
    Command command = fetch(std::move(set), items);
    command.fromUid = first;
    return command;
}

Command uidStore(const UidSet &uids, StoreMode mode, const FlagSet &flags, bool silent)
{
    Encoder arguments;
    arguments.space().uids(uids).raw(mode == StoreMode::Add ? " +FLAGS" : mode == StoreMode::Remove ? " -FLAGS" : " FLAGS");
    arguments.raw(silent ? ".SILENT " : " ").flags(flags);
    Command command = build(Kind::Store, "UID STORE", Command::Selected, Lane::ChangeUids, std::move(arguments));
    command.uids = uids;
    command.items = Command::Flags;
    return command;
}

Command uidCopy(const UidSet &uids, const QByteArray &mailbox) { return copying(Kind::Copy, "UID COPY", uids, mailbox); }
Command uidMove(const UidSet &uids, const QByteArray &mailbox) { return copying(Kind::Move, "UID MOVE", uids, mailbox); }

Command uidExpunge(const UidSet &uids)
{
    Encoder arguments;
    arguments.space().uids(uids);
    Command command = build(Kind::Expunge, "UID EXPUNGE", Command::Selected, Lane::ChangeUids, std::move(arguments));
    command.uids = uids;
    return command;
}

Command expunge() { return build(Kind::Expunge, "EXPUNGE", Command::Selected, Lane::ChangeUids); }

Command uidSearch(const SearchKey &key, bool returnAll)
{
    Encoder arguments;
    if (returnAll) arguments.raw(" RETURN (ALL)");
    if (key.needsCharset()) arguments.raw(" CHARSET UTF-8");
    arguments.space().append(key.fragments());
    return build(Kind::Search, "UID SEARCH", Command::Selected, Lane::ReadUids, std::move(arguments));
}

Command uidSearchAll(bool returnAll)
{
    Command command = uidSearch(SearchKey::all(), returnAll);
    command.answersWholeMap = true;
    return command;
}

} // namespace commands
} // namespace godwit::imap
