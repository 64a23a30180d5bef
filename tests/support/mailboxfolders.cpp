// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of the test server about folders as wholes.
#include "support/mailboxsession.h"

namespace godwit::test {

namespace {

QByteArray nameOf(Words &words)
{
    words.space();
    const QByteArray name = words.astring();
    return name.toUpper() == "INBOX" ? "INBOX" : name;
}

} // namespace

QByteArray MailboxSession::namespaces(Words &)
{
    say("* NAMESPACE ((\"\" \"/\")) NIL NIL");
    return "OK Done";
}

QByteArray MailboxSession::attributesOf(const QByteArray &name, bool children, bool subscribed) const
{
    QByteArrayList attributes;
    if (!m_account->isThere(name)) attributes << "\\NonExistent";
    else if (!m_account->open(name)) attributes << "\\Noselect";
    if (children) attributes << (m_account->hasChildren(name) ? "\\HasChildren" : "\\HasNoChildren");
    if (subscribed) attributes << "\\Subscribed";
    if (const QByteArray use = m_account->useOf(name); !use.isEmpty() && offers("SPECIAL-USE")) attributes << use;
    return '(' + attributes.join(' ') + ')';
}

/// RFC 3501 6.3.8, RFC 5258, RFC 5819
QByteArray MailboxSession::list(Words &words)
{
    const bool extended = offers("LIST-EXTENDED");
    words.space();
    QByteArrayList selection, patterns;
    if (words.peek() == '(') {
        for (const QByteArray &word : words.list()) selection << word.toUpper();
        words.space();
    }
    const QByteArray reference = words.astring();
    words.space();
    if (words.peek() == '(') patterns = words.list();
    else patterns << words.astring();
    bool children = !extended && offers("CHILDREN"), subscribed = selection.contains("SUBSCRIBED");
    QByteArrayList counted;
    if (words.take(' ')) {
        if (words.word() != "RETURN" || !extended) return "BAD Not understood";
        words.space();
        words.need('(');
        while (!words.failed() && words.peek() != ')') {
            const QByteArray word = words.word();
            children |= word == "CHILDREN";
            subscribed |= word == "SUBSCRIBED";
            if (word == "STATUS" && offers("LIST-STATUS")) {
                words.space();
                counted = words.list();
            }
            if (!words.take(' ')) break;
        }
        words.need(')');
    }
    if (words.failed()) return "BAD Not understood";
    if (patterns == QByteArrayList{""}) {
        say("* LIST (\\Noselect) \"/\" \"\"");
        return "OK Done";
    }
    std::set<QByteArray> names;
    if (selection.contains("SUBSCRIBED")) names = m_account->subscribed();
    else
        for (const auto &[name, mailbox] : m_account->names()) names.insert(name);
    for (const QByteArray &name : names) {
        const auto matches = [&](const QByteArray &pattern) { return matchesPattern(name, reference + pattern, '/'); };
        if (std::ranges::none_of(patterns, matches)) continue;
        if (selection.contains("SPECIAL-USE") && m_account->useOf(name).isEmpty()) continue;
        say("* LIST " + attributesOf(name, children, subscribed && m_account->subscribed().contains(name)) + " \"/\" " + quotedOrNil(name));
        if (!counted.isEmpty() && m_account->open(name)) say(statusLine(name, counted));
    }
    return "OK Done";
}

/// RFC 3501 6.3.9. Names that are subscribed and not there are told like others.
QByteArray MailboxSession::lsub(Words &words)
{
    words.space();
    const QByteArray reference = words.astring();
    words.space();
    const QByteArray pattern = reference + words.astring();
    for (const QByteArray &name : m_account->subscribed())
        if (matchesPattern(name, pattern, '/')) say("* LSUB () \"/\" " + quotedOrNil(name));
    return "OK Done";
}

QByteArray MailboxSession::statusLine(const QByteArray &name, const QByteArrayList &items)
{
    const MailboxPointer mailbox = m_account->open(name);
    QByteArrayList values;
    for (const QByteArray &one : items) {
        const QByteArray item = one.toUpper();
        quint64 value = 0; // RECENT
        if (item == "MESSAGES") value = mailbox->messages.size();
        if (item == "UNSEEN") value = mailbox->unseen();
        if (item == "UIDNEXT") value = mailbox->uidNext;
        if (item == "UIDVALIDITY") value = mailbox->uidValidity;
        if (item == "HIGHESTMODSEQ") value = mailbox->highestModSeq;
        values << item + ' ' + QByteArray::number(value);
    }
    return "* STATUS " + quotedOrNil(name) + " (" + values.join(' ') + ')';
}

QByteArray MailboxSession::status(Words &words)
{
    const QByteArray name = nameOf(words);
    words.space();
    const QByteArrayList items = words.list();
    if (words.failed()) return "BAD Not understood";
    if (!m_account->open(name)) return "NO [NONEXISTENT] There is no such mailbox";
    m_condstore |= items.contains("HIGHESTMODSEQ");
    say(statusLine(name, items));
    return "OK Done";
}

QByteArray MailboxSession::folderAnswer(MailAccount::Result result, const QByteArray &done)
{
    switch (result) {
    case MailAccount::Result::Done: return "OK " + done;
    case MailAccount::Result::AlreadyThere: return "NO [ALREADYEXISTS] There is one already";
    case MailAccount::Result::NotThere: return "NO [NONEXISTENT] There is no such mailbox";
    case MailAccount::Result::NotPossible: break;
    }
    return "NO [CANNOT] This cannot be done";
}

QByteArray MailboxSession::create(Words &words)
{
    QByteArray name = nameOf(words);
    if (name.endsWith('/')) name.chop(1); // RFC 3501, 6.3.3: only a promise that something will be created below
    if (words.failed()) return "BAD Not understood";
    return folderAnswer(m_account->create(name), "Created");
}

/// Deleting what one has selected closes it first.
QByteArray MailboxSession::remove(Words &words)
{
    const QByteArray name = nameOf(words);
    if (words.failed()) return "BAD Not understood";
    const MailboxPointer selected = m_mailbox && m_mailbox == m_account->open(name) ? m_mailbox : nullptr;
    const MailAccount::Result result = m_account->remove(name);
    if (selected && selected->ended) forgetMailbox();
    return folderAnswer(result, "Deleted");
}

QByteArray MailboxSession::rename(Words &words)
{
    const QByteArray from = nameOf(words), to = nameOf(words);
    if (words.failed()) return "BAD Not understood";
    return folderAnswer(m_account->rename(from, to), "Renamed");
}

QByteArray MailboxSession::subscribe(Words &words)
{
    const QByteArray name = nameOf(words);
    if (words.failed()) return "BAD Not understood";
    if (!m_account->isThere(name)) return "NO [NONEXISTENT] There is no such mailbox";
    m_account->subscribe(name, true);
    return "OK Done";
}

QByteArray MailboxSession::unsubscribe(Words &words)
{
    const QByteArray name = nameOf(words);
    if (words.failed()) return "BAD Not understood";
    m_account->subscribe(name, false);
    return "OK Done";
}

} // namespace godwit::test
