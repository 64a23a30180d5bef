// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/mailaccount.h"

#include "support/testletter.h"

#include <algorithm>

namespace godwit::test {

StoredMessage *StoredMailbox::find(std::uint32_t uid)
{
    const auto found = std::ranges::lower_bound(messages, uid, {}, &StoredMessage::uid);
    return found != messages.end() && found->uid == uid ? &*found : nullptr;
}

std::uint32_t StoredMailbox::unseen() const
{
    return static_cast<std::uint32_t>(
        std::ranges::count_if(messages, [](const StoredMessage &message) { return !message.flags.contains("\\Seen"); }));
}

MailAccount::MailAccount() { m_names["INBOX"] = fresh("INBOX"); }

MailboxPointer MailAccount::fresh(const QByteArray &name)
{
    auto mailbox = std::make_shared<StoredMailbox>();
    mailbox->name = name;
    mailbox->uidValidity = ++m_lastValidity;
    return mailbox;
}

/// "a/b/c": "a", "a/b"
QByteArrayList MailAccount::above(const QByteArray &name)
{
    QByteArrayList names;
    for (qsizetype at = name.indexOf('/'); at > 0; at = name.indexOf('/', at + 1)) names.append(name.first(at));
    return names;
}

void MailAccount::put(const QByteArray &name, const MailboxPointer &mailbox)
{
    for (const QByteArray &parent : above(name)) m_names.try_emplace(parent, nullptr);
    m_names[name] = mailbox;
    if (mailbox) mailbox->name = name;
}

/// Names that were only there for something below them go with it.
void MailAccount::tidyAbove(const QByteArray &name)
{
    const QByteArrayList parents = above(name);
    for (auto it = parents.rbegin(); it != parents.rend(); ++it)
        if (isThere(*it) && !open(*it) && !hasChildren(*it)) m_names.erase(*it);
}

MailboxPointer MailAccount::open(const QByteArray &name) const
{
    const auto found = m_names.find(name);
    return found == m_names.end() ? nullptr : found->second;
}

bool MailAccount::hasChildren(const QByteArray &name) const
{
    const auto next = m_names.upper_bound(name + '/');
    return next != m_names.end() && next->first.startsWith(name + '/');
}

QByteArray MailAccount::useOf(const QByteArray &name) const
{
    for (const char *use : {"Drafts", "Sent", "Trash", "Junk", "Archive"})
        if (name == use) return '\\' + name;
    return {};
}

MailAccount::Result MailAccount::create(const QByteArray &name)
{
    if (name.isEmpty() || name.startsWith('/') || name.endsWith('/') || name.contains("//")) return Result::NotPossible;
    if (open(name)) return Result::AlreadyThere;
    put(name, fresh(name));
    Q_EMIT namesChanged(name, {});
    return Result::Done;
}

void MailAccount::end(const MailboxPointer &mailbox)
{
    if (!mailbox) return;
    mailbox->ended = true;
    Q_EMIT mailboxEnded(mailbox);
}

/// RFC 3501, 6.3.4: with something below it the name stays, and cannot be opened.
MailAccount::Result MailAccount::remove(const QByteArray &name)
{
    if (!isThere(name)) return Result::NotThere;
    const MailboxPointer mailbox = open(name);
    if (name == "INBOX" || (!mailbox && hasChildren(name))) return Result::NotPossible;
    if (hasChildren(name)) m_names[name] = nullptr;
    else m_names.erase(name);
    tidyAbove(name);
    end(mailbox);
    Q_EMIT namesChanged(name, {});
    return Result::Done;
}

MailAccount::Result MailAccount::rename(const QByteArray &from, const QByteArray &to)
{
    if (!isThere(from)) return Result::NotThere;
    if (isThere(to)) return Result::AlreadyThere;
    if (to.isEmpty() || to.startsWith('/') || to.endsWith('/') || to.startsWith(from + '/')) return Result::NotPossible;
    if (from == "INBOX") {
        const MailboxPointer inbox = open("INBOX"), mailbox = fresh(to);
        put(to, mailbox);
        Uids uids;
        for (const StoredMessage &message : inbox->messages) uids.push_back(message.uid);
        copy(inbox, uids, mailbox);
        expunge(inbox, uids);
        Q_EMIT namesChanged(to, {});
        return Result::Done;
    }
    std::vector<std::pair<QByteArray, MailboxPointer>> moved;
    for (const auto &[name, mailbox] : m_names)
        if (name == from || name.startsWith(from + '/')) moved.emplace_back(name, mailbox);
    for (const auto &[name, mailbox] : moved) m_names.erase(name);
    for (const auto &[name, mailbox] : moved) put(to + name.sliced(from.size()), mailbox);
    tidyAbove(from);
    Q_EMIT namesChanged(to, from);
    return Result::Done;
}

void MailAccount::subscribe(const QByteArray &name, bool on)
{
    if (on) m_subscribed.insert(name);
    else m_subscribed.erase(name);
    Q_EMIT subscriptionChanged(name);
}

void MailAccount::renumber(const QByteArray &name)
{
    const MailboxPointer old = open(name);
    if (!old) return;
    const MailboxPointer mailbox = fresh(name);
    m_names[name] = mailbox;
    mailbox->keywords = old->keywords;
    for (StoredMessage message : old->messages) {
        message.modSeq = ++mailbox->highestModSeq;
        add(mailbox, std::move(message));
    }
    end(old);
    Q_EMIT messagesChanged(mailbox);
}

std::uint32_t MailAccount::add(const MailboxPointer &mailbox, StoredMessage message)
{
    message.uid = mailbox->uidNext++;
    m_everything.insert({mailbox->uidValidity, message.uid}, messageIdOf(message.octets));
    mailbox->messages.push_back(std::move(message));
    return mailbox->messages.back().uid;
}

std::uint32_t MailAccount::append(const MailboxPointer &mailbox, const QByteArray &octets, const FlagNames &flags, qint64 arrived)
{
    const std::uint32_t uid =
        add(mailbox, {.uid = 0, .flags = flags, .arrived = arrived, .octets = octets, .modSeq = ++mailbox->highestModSeq});
    for (const QByteArray &flag : flags)
        if (!flag.startsWith('\\')) mailbox->keywords.insert(flag);
    Q_EMIT messagesChanged(mailbox);
    return uid;
}

bool MailAccount::store(const MailboxPointer &mailbox, std::uint32_t uid, Mode mode, const FlagNames &flags)
{
    StoredMessage *message = mailbox->find(uid);
    if (!message) return false;
    FlagNames now = mode == Mode::Replace ? flags : message->flags;
    for (const QByteArray &flag : flags) {
        if (mode == Mode::Add) now.insert(flag);
        if (mode == Mode::Remove) now.erase(flag);
        if (mode != Mode::Remove && !flag.startsWith('\\')) mailbox->keywords.insert(flag);
    }
    if (std::ranges::equal(now, message->flags)) return false;
    message->flags = std::move(now);
    message->modSeq = ++mailbox->highestModSeq;
    Q_EMIT messagesChanged(mailbox);
    return true;
}

Uids MailAccount::copy(const MailboxPointer &from, const Uids &uids, const MailboxPointer &to)
{
    Uids made;
    if (!uids.empty()) ++to->highestModSeq; // RFC 7162: messages of one COPY may share one
    for (const std::uint32_t uid : uids) {
        const StoredMessage *message = from->find(uid);
        if (!message) continue;
        StoredMessage copied = *message;
        copied.modSeq = to->highestModSeq;
        for (const QByteArray &flag : copied.flags)
            if (!flag.startsWith('\\')) to->keywords.insert(flag);
        made.push_back(add(to, std::move(copied)));
    }
    if (!made.empty()) Q_EMIT messagesChanged(to);
    return made;
}

void MailAccount::expunge(const MailboxPointer &mailbox, const Uids &uids)
{
    bool any = false;
    const std::uint64_t now = mailbox->highestModSeq + 1;
    std::erase_if(mailbox->messages, [&](const StoredMessage &message) {
        if (!std::ranges::binary_search(uids, message.uid)) return false;
        mailbox->expunged[message.uid] = now;
        return any = true;
    });
    if (!any) return;
    mailbox->highestModSeq = now;
    Q_EMIT messagesChanged(mailbox);
}

} // namespace godwit::test
