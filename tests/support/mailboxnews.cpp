// SPDX-License-Identifier: GPL-3.0-or-later
// What a connection of the test server tells without being asked: EXISTS, EXPUNGE or VANISHED, FETCH, and the news of NOTIFY.
#include "support/mailboxsession.h"

namespace godwit::test {

void MailboxSession::accountChanged(const MailboxPointer &mailbox)
{
    if (mailbox != m_mailbox && m_notify.on && m_notify.messages) m_counts.insert(mailbox->name);
    tellNow();
}

void MailboxSession::noteList(const QByteArray &line)
{
    m_lists.append(line);
    tellNow();
}

/// No command is at work: only IDLE and NOTIFY let the server speak of changes then, and NOTIFY's selected-delayed not of EXPUNGE.
void MailboxSession::tellNow()
{
    if (m_busy || m_over || m_continues.has_value() != m_idling) return;
    if (m_mailbox && m_mailbox->ended) {
        if (!m_server->chance(50)) hangUp("The mailbox is no more");
        return; // or at the next command
    }
    if (m_mailbox && m_idling) tell(Expunges::Allowed, true);
    else if (m_mailbox && m_notify.on && m_notify.selected) tell(Expunges::Forbidden, true);
    tellOthers();
    flush();
}

/// `all`: nothing that may be told is put off.
void MailboxSession::tell(Expunges expunges, bool all)
{
    if (!m_mailbox || m_over) return;
    if (m_mailbox->ended) return hangUp("The mailbox is no more");
    const auto putOff = [&] { return !all && m_server->chance(40); };
    const bool existsFirst = m_server->chance(30);
    if (existsFirst && !putOff()) tellExists();
    if (expunges == Expunges::Allowed && !putOff()) tellExpunges();
    if (!existsFirst && !putOff()) tellExists();
    if (!putOff()) tellKeywords();
    tellFlags(all);
}

void MailboxSession::tellExpunges()
{
    Uids vanished;
    for (std::size_t place = 0; place < m_known.size();) {
        const std::uint32_t uid = m_known[place].uid;
        if (m_mailbox->find(uid)) {
            ++place;
            continue;
        }
        m_known.erase(m_known.begin() + static_cast<std::ptrdiff_t>(place));
        if (m_qresync) vanished.push_back(uid);
        else say("* " + QByteArray::number(place + 1) + " EXPUNGE");
    }
    if (!vanished.empty()) say("* VANISHED " + writeNumbers(vanished));
}

void MailboxSession::tellExists()
{
    const std::uint32_t highest = m_known.empty() ? 0 : m_known.back().uid;
    const std::size_t before = m_known.size();
    for (const StoredMessage &message : m_mailbox->messages)
        if (message.uid > highest) m_known.push_back({message.uid, message.modSeq});
    if (m_known.size() == before) return;
    say("* " + QByteArray::number(m_known.size()) + " EXISTS");
    say("* 0 RECENT");
}

void MailboxSession::tellKeywords()
{
    if (m_mailbox->keywords.size() == m_toldKeywords) return;
    m_toldKeywords = m_mailbox->keywords.size();
    QByteArray flags = "\\Answered \\Flagged \\Deleted \\Seen \\Draft";
    for (const QByteArray &keyword : m_mailbox->keywords) flags += ' ' + keyword;
    say("* FLAGS (" + flags + ')');
    say("* OK [PERMANENTFLAGS (" + (m_readOnly ? QByteArray() : flags + " \\*") + ")] Flags permitted");
}

void MailboxSession::tellFlags(bool all)
{
    for (std::size_t place = 0; place < m_known.size(); ++place) {
        const StoredMessage *message = messageAt(place);
        if (!message || message->modSeq <= m_known[place].modSeq) continue;
        if (!all && m_server->chance(40)) continue;
        sayFlags(place);
    }
}

/// FETCH with flags. RFC 7162 3.1.1: with the modification sequence, once the client showed that it knows it; 3.2.4: and the UID.
void MailboxSession::sayFlags(std::size_t place, bool withFlags)
{
    const StoredMessage *message = messageAt(place);
    m_known[place].modSeq = message->modSeq;
    QByteArrayList items;
    if (m_qresync || m_byUid || m_server->chance(50)) items << "UID " + QByteArray::number(message->uid);
    if (m_condstore) items << "MODSEQ (" + QByteArray::number(message->modSeq) + ')';
    if (withFlags) items << fetchItem("FLAGS", *messageAt(place));
    say("* " + QByteArray::number(place + 1) + " FETCH (" + items.join(' ') + ')');
}

/// RFC 5465: mailboxes that are not selected.
void MailboxSession::tellOthers()
{
    if (!m_notify.on) return;
    if (m_server->chance(1)) { // 5.8: it is too much for the server
        m_notify = {};
        m_lists.clear();
        m_counts.clear();
        return say("* OK [NOTIFICATIONOVERFLOW] Too much");
    }
    for (const QByteArray &line : std::exchange(m_lists, {})) say(line);
    for (const QByteArray &name : std::exchange(m_counts, {}))
        if (m_account->open(name) && m_account->open(name) != m_mailbox) say(statusLine(name, {"MESSAGES", "UIDNEXT", "UNSEEN"}));
}

QByteArray MailboxSession::notify(Words &words)
{
    if (!offers("NOTIFY")) return "BAD Unknown command";
    words.space();
    m_notify = {};
    if (words.word() == "NONE") return "OK Done";
    m_notify.on = true;
    while (words.take(' ')) {
        if (words.peek() != '(') {
            words.word(); // STATUS
            continue;
        }
        words.need('(');
        const QByteArray filter = words.word();
        words.space();
        QByteArrayList events;
        if (words.peek() == '(') events = words.list();
        else words.word(); // NONE
        words.need(')');
        const auto has = [&events](const char *name) { return events.contains(name); };
        if (filter == "SELECTED" || filter == "SELECTED-DELAYED") m_notify.selected = has("MessageNew");
        else {
            m_notify.messages |= has("MessageNew");
            m_notify.names |= has("MailboxName");
            m_notify.subscriptions |= has("SubscriptionChange");
        }
        if (words.failed()) break;
    }
    return "OK Done";
}

} // namespace godwit::test
