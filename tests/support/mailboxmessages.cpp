// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of the test server about messages: FETCH, STORE, COPY, MOVE, EXPUNGE.
#include "support/mailboxsession.h"

#include "support/testletter.h"

namespace godwit::test {

/// A UID that is not there is no error (RFC 3501, 6.4.8); what the client was not told of yet cannot be meant.
std::optional<std::vector<std::size_t>> MailboxSession::places(const QByteArray &text) const
{
    const auto highest = m_byUid ? (m_known.empty() ? 0 : m_known.back().uid) : static_cast<std::uint32_t>(m_known.size());
    const auto set = NumberSet::parse(text, highest);
    if (!set) return std::nullopt;
    std::vector<std::size_t> out;
    for (std::size_t place = 0; place < m_known.size(); ++place) {
        const std::uint32_t number = m_byUid ? m_known[place].uid : static_cast<std::uint32_t>(place + 1);
        if (set->contains(number) && m_mailbox->find(m_known[place].uid)) out.push_back(place);
    }
    return out;
}

QByteArray MailboxSession::fetchItem(const QByteArray &item, StoredMessage &message) const
{
    const QByteArray &octets = message.octets;
    if (item == "UID") return "UID " + QByteArray::number(message.uid);
    if (item == "FLAGS") return "FLAGS (" + QByteArrayList(message.flags.begin(), message.flags.end()).join(' ') + ')';
    if (item == "INTERNALDATE") return "INTERNALDATE " + internalDate(message.arrived);
    if (item == "RFC822.SIZE") return "RFC822.SIZE " + QByteArray::number(octets.size());
    if (item == "ENVELOPE") return "ENVELOPE " + envelopeOf(octets);
    if (item == "BODYSTRUCTURE") return "BODYSTRUCTURE " + bodyStructureOf(octets);
    if (item == "BODY") return "BODY " + bodyStructureOf(octets, false);
    if (item == "MODSEQ") return "MODSEQ (" + QByteArray::number(message.modSeq) + ')';
    const qsizetype open = item.indexOf('['), close = item.lastIndexOf(']');
    if (open < 0 || close < 0) return {};
    const QByteArray section = item.sliced(open + 1, close - open - 1);
    QByteArray content = octets;
    if (section == "HEADER") content = headerOf(octets);
    if (section == "TEXT") content = octets.sliced(headerOf(octets).size());
    if (section.startsWith("HEADER.FIELDS (")) content = headerFieldsOf(octets, section.sliced(15).chopped(1).split(' '));
    QByteArray name = "BODY[" + section + ']';
    if (const qsizetype dot = item.indexOf('.', close); dot > 0) { // <first.count>
        const qsizetype first = item.sliced(close + 2, dot - close - 2).toLongLong();
        content = content.sliced(std::min(first, content.size())).left(item.sliced(dot + 1).chopped(1).toLongLong());
        name += '<' + QByteArray::number(first) + '>';
    }
    return name + ' ' + literalOf(content);
}

QByteArray MailboxSession::fetch(Words &words)
{
    words.space();
    const auto found = places(words.atom());
    words.space();
    QByteArrayList items;
    if (words.peek() == '(') {
        words.need('(');
        while (!words.failed() && words.peek() != ')') {
            items << words.word();
            if (!words.take(' ')) break;
        }
        words.need(')');
    } else items << words.word();
    std::uint64_t since = 0;
    bool vanished = false;
    if (words.take(' ')) {
        words.need('(');
        while (!words.failed() && words.peek() != ')') {
            const QByteArray word = words.word();
            if (word == "CHANGEDSINCE" && offers("CONDSTORE")) {
                words.space();
                since = words.number();
                m_condstore = true;
                if (!items.contains("MODSEQ")) items << "MODSEQ";
            } else if (word == "VANISHED" && m_qresync && m_byUid) vanished = true;
            else return "BAD Unknown modifier";
            if (!words.take(' ')) break;
        }
        words.need(')');
    }
    if (words.failed() || !found) return "BAD Not understood";
    if (vanished) {
        Uids uids;
        for (const auto &[uid, modSeq] : m_mailbox->expunged)
            if (modSeq > since) uids.push_back(uid);
        if (!uids.empty()) say("* VANISHED (EARLIER) " + writeNumbers(uids));
    }
    if (m_byUid && !items.contains("UID")) items.prepend("UID");
    m_condstore |= items.contains("MODSEQ");
    for (const std::size_t place : *found) {
        StoredMessage *message = messageAt(place);
        if (message->modSeq <= since) continue;
        QByteArrayList values;
        for (const QByteArray &item : std::as_const(items)) {
            values << fetchItem(item, *message);
            if (values.last().isNull()) return "BAD Unknown item";
            if (item.startsWith("BODY[") && !m_readOnly) m_account->store(m_mailbox, message->uid, MailAccount::Mode::Add, {"\\Seen"});
        }
        say("* " + QByteArray::number(place + 1) + " FETCH (" + values.join(' ') + ')');
        if (items.contains("FLAGS")) m_known[place].modSeq = message->modSeq;
    }
    return "OK Done";
}

QByteArray MailboxSession::store(Words &words)
{
    words.space();
    const auto found = places(words.atom());
    words.space();
    QByteArray item = words.word();
    words.space();
    FlagNames flags;
    for (const QByteArray &flag : words.list()) flags.insert(flag);
    if (words.failed() || !found) return "BAD Not understood";
    const bool silent = item.endsWith(".SILENT");
    if (silent) item.chop(7);
    const auto mode = item == "+FLAGS" ? MailAccount::Mode::Add : item == "-FLAGS" ? MailAccount::Mode::Remove : MailAccount::Mode::Replace;
    if (mode == MailAccount::Mode::Replace && item != "FLAGS") return "BAD Not understood";
    if (m_readOnly) return "OK Ignored: opened read-only";
    for (const std::size_t place : *found) {
        const std::uint32_t uid = m_known[place].uid;
        const bool upToDate = messageAt(place)->modSeq <= m_known[place].modSeq;
        const bool changed = m_account->store(m_mailbox, uid, mode, flags);
        Deed deed{.kind = Deed::Kind::Flags,
                  .uidValidity = m_mailbox->uidValidity,
                  .uid = uid,
                  .letter = m_account->letterOf(m_mailbox->uidValidity, uid),
                  .add = {},
                  .remove = {},
                  .target = {}};
        (mode == MailAccount::Mode::Remove ? deed.remove : deed.add) = flags;
        m_server->m_deeds.push_back(std::move(deed));
        if (!silent) sayFlags(place);
        else if (!upToDate) continue; // what others changed is still to be told
        else if (changed && m_condstore) sayFlags(place, false); // RFC 7162 3.1.2: the new sequence, also when silent
        else m_known[place].modSeq = messageAt(place)->modSeq;
    }
    tellKeywords();
    return "OK Done";
}

QByteArray MailboxSession::carry(Words &words, bool away)
{
    if (away && !offers("MOVE")) return "BAD Unknown command";
    words.space();
    const auto found = places(words.atom());
    words.space();
    QByteArray name = words.astring();
    if (name.toUpper() == "INBOX") name = "INBOX";
    if (words.failed() || !found) return "BAD Not understood";
    if (found->empty()) return "OK Nothing to do";
    const MailboxPointer target = m_account->open(name);
    if (!target) return "NO [TRYCREATE] There is no such mailbox";
    if (away && m_readOnly) return "OK Ignored: opened read-only";
    Uids uids;
    for (const std::size_t place : *found) uids.push_back(m_known[place].uid);
    const Uids made = m_account->copy(m_mailbox, uids, target);
    const QByteArray code =
        "[COPYUID " + QByteArray::number(target->uidValidity) + ' ' + writeNumbers(uids) + ' ' + writeNumbers(made) + "] ";
    const bool tells = offers("UIDPLUS") && !uids.empty();
    if (!away) {
        for (const std::uint32_t uid : uids)
            m_server->m_deeds.push_back({.kind = Deed::Kind::Copy,
                                         .uidValidity = m_mailbox->uidValidity,
                                         .uid = uid,
                                         .letter = m_account->letterOf(m_mailbox->uidValidity, uid),
                                         .add = {},
                                         .remove = {},
                                         .target = name});
        return "OK " + (tells ? code : QByteArray()) + "Copied";
    }
    if (tells) say("* OK " + code + "Moved"); // RFC 6851 4.3: before the EXPUNGE responses
    expungeNow(uids, Deed::Kind::Move, name);
    tellExpunges();
    return "OK " + highestCode() + "Done";
}

QByteArray MailboxSession::highestCode() const
{
    return m_condstore ? "[HIGHESTMODSEQ " + QByteArray::number(m_mailbox->highestModSeq) + "] " : QByteArray();
}

void MailboxSession::expungeNow(const Uids &uids, Deed::Kind kind, const QByteArray &target)
{
    for (const std::uint32_t uid : uids)
        m_server->m_deeds.push_back({.kind = kind,
                                     .uidValidity = m_mailbox->uidValidity,
                                     .uid = uid,
                                     .letter = m_account->letterOf(m_mailbox->uidValidity, uid),
                                     .add = {},
                                     .remove = {},
                                     .target = target});
    m_account->expunge(m_mailbox, uids);
}

QByteArray MailboxSession::expunge(Words &words)
{
    std::optional<NumberSet> set;
    if (m_byUid) {
        words.space();
        set = NumberSet::parse(words.atom(), m_known.empty() ? 0 : m_known.back().uid);
        if (words.failed() || !set) return "BAD Not understood";
    }
    if (m_readOnly) return "OK Ignored: opened read-only";
    Uids uids;
    for (const Known &known : m_known) {
        const StoredMessage *message = m_mailbox->find(known.uid);
        if (message && message->flags.contains("\\Deleted") && (!set || set->contains(known.uid))) uids.push_back(known.uid);
    }
    expungeNow(uids, Deed::Kind::Expunge, {});
    tellExpunges();
    return "OK " + highestCode() + "Done";
}

} // namespace godwit::test
