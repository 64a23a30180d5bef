// SPDX-License-Identifier: GPL-3.0-or-later
// mailbox-data of RFC 3501 7.2, and the answers of RFC 2342, 2971, 5161 and 7162. The word that names the response was taken.
#include "imap/mailboxname.h"
#include "imap/productions.h"

namespace godwit::imap::grammar {

namespace {

/// DQUOTE QUOTED-CHAR DQUOTE / nil
char delimiter(Cursor &in)
{
    const QByteArray text = in.nstring();
    if (text.size() > 1) in.fail("a delimiter is one character");
    return text.isEmpty() ? '\0' : text[0];
}

std::vector<Namespace> namespaces(Cursor &in)
{
    std::vector<Namespace> list;
    in.space();
    if (in.tryWord("NIL") || !in.enter()) return list;
    while (in.nextInList()) {
        if (!in.enter()) break;
        Namespace entry;
        entry.prefix = in.string();
        in.space();
        entry.delimiter = delimiter(in);
        while (in.nextInList()) in.skipValue(); // Namespace_Response_Extensions
        list.push_back(std::move(entry));
        if (list.size() > std::size_t(in.limits().items)) in.fail("too many namespaces");
    }
    return list;
}

/// Of an item that we do not know.
QByteArray rawValue(Cursor &in)
{
    const qsizetype start = in.offset();
    in.skipValue();
    return in.failed() ? QByteArray() : in.since(start).toByteArray();
}

/// "(" objectid ")" (RFC 8474 7)
QByteArray objectId(Cursor &in)
{
    if (!in.enter()) return {};
    const QByteArray id = in.atom().toByteArray();
    in.leave();
    return id;
}

/// status-att-val
void statusItem(Cursor &in, StatusData &data)
{
    const QByteArray name = in.atom().toByteArray().toUpper();
    in.space();
    if (name == "MESSAGES") data.messages = in.number();
    else if (name == "RECENT") data.recent = in.number();
    else if (name == "UNSEEN") data.unseen = in.number();
    else if (name == "UIDNEXT") data.uidNext = Uid{in.number()};
    else if (name == "UIDVALIDITY") data.uidValidity = UidValidity{in.number()};
    else if (name == "HIGHESTMODSEQ") data.highestModSeq = in.number64();
    else if (name == "SIZE") data.size = in.number64();
    else if (name == "DELETED") data.deleted = in.number();
    else if (name == "DELETED-STORAGE") data.deletedStorage = in.number64();
    else if (name == "APPENDLIMIT") data.appendLimit = in.tryWord("NIL") ? StatusData::unlimited : in.number64();
    else if (name == "MAILBOXID") data.mailboxId = objectId(in);
    else data.others.emplace_back(name, rawValue(in));
}

/// mbox-list-extended = "(" [mbox-list-extended-item *(SP mbox-list-extended-item)] ")" (RFC 5258 6)
void listExtended(Cursor &in, ListData &data)
{
    if (!in.enter()) return;
    while (in.nextInList()) {
        const QByteArray name = in.astring().toUpper();
        in.space();
        if (name == "CHILDINFO") {
            if (in.enter())
                while (in.nextInList()) data.childInfo.append(in.astring().toUpper());
        } else if (name == "OLDNAME") {
            if (!in.enter()) return;
            data.oldName = mailbox(in);
            in.leave();
        } else {
            data.others.emplace_back(name, rawValue(in));
        }
    }
}

} // namespace

/// mailbox = "INBOX" / astring. Exchange sends unquoted names with a TAB in them.
QByteArray mailbox(Cursor &in)
{
    const qsizetype start = in.offset();
    const bool bare = in.peek() != '"' && in.peek() != '{';
    const QByteArray name = in.astring();
    if (name.size() > in.limits().mailboxName) in.fail("a mailbox name is too long");
    if (!bare || in.peek() != '\t' || !in.tolerate(Quirk::TabInName)) return canonicalMailbox(name);
    while (in.tryChar('\t') && !in.failed() && !in.atEnd()) in.astring();
    return in.failed() ? QByteArray() : in.since(start).toByteArray();
}

CapabilityData capabilityData(Cursor &in)
{
    CapabilityData data;
    while (!in.failed()) {
        while (in.tryChar(' ')) {
        }
        if (in.atEnd()) break;
        const QByteArray name = in.word("()\"{").toByteArray().toUpper();
        if (name == "+" && !data.names.isEmpty() && data.names.last() == "LITERAL" && in.tolerate(Quirk::SplitLiteralPlus))
            data.names.last() = QByteArrayLiteral("LITERAL+");
        else data.names.append(name);
    }
    return data;
}

ListData mailboxList(Cursor &in, bool lsub)
{
    ListData data;
    data.lsub = lsub;
    in.space();
    if (!in.enter()) return data;
    while (in.nextInList()) data.attributes.append(in.word("()\"{").toByteArray());
    in.space();
    data.delimiter = delimiter(in);
    in.space();
    data.mailbox = mailbox(in);
    if (!in.tryChar(' ')) return data;
    if (in.peek() != '(') in.tolerate(Quirk::StraySpaces);
    in.straySpaces();
    if (in.peek() == '(') listExtended(in, data);
    return data;
}

StatusData statusData(Cursor &in)
{
    StatusData data;
    in.space();
    data.mailbox = mailbox(in);
    in.space();
    if (!in.enter()) return data;
    while (in.nextInList()) statusItem(in, data);
    return data;
}

NamespaceData namespaceData(Cursor &in)
{
    NamespaceData data;
    data.personal = namespaces(in);
    data.otherUsers = namespaces(in);
    data.shared = namespaces(in);
    return data;
}

IdData idData(Cursor &in)
{
    IdData data;
    in.space();
    if (in.tryWord("NIL") || !in.enter()) return data;
    while (in.nextInList()) {
        QByteArray field = in.string();
        in.space();
        data.fields.emplace_back(std::move(field), in.nstring());
        if (qsizetype(data.fields.size()) > in.limits().items) in.fail("too many fields");
    }
    return data;
}

EnabledData enabledData(Cursor &in) { return {capabilityData(in).names}; }

/// RFC 7162 3.2.10
VanishedData vanishedData(Cursor &in)
{
    VanishedData data;
    in.space();
    if (in.tryEnter()) {
        data.earlier = in.tryWord("EARLIER");
        if (!data.earlier) in.fail("EARLIER expected");
        in.leave();
        in.space();
    }
    data.uids = in.uidSet();
    return data;
}

} // namespace godwit::imap::grammar
