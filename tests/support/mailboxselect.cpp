// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of the test server that open and close a mailbox, and APPEND.
#include "support/mailboxsession.h"

#include <QDateTime>

namespace godwit::test {

void MailboxSession::forgetMailbox()
{
    m_mailbox.reset();
    m_known.clear();
}

QByteArray MailboxSession::open(Words &words, bool readOnly)
{
    words.space();
    QByteArray name = words.astring();
    if (name.toUpper() == "INBOX") name = "INBOX";
    std::optional<Resync> resync;
    if (words.take(' ')) {
        words.need('(');
        while (!words.failed() && words.peek() != ')') {
            const QByteArray word = words.word();
            if (word == "CONDSTORE" && offers("CONDSTORE")) m_condstore = true;
            else if (word != "QRESYNC" || !m_qresync || !readResync(words, resync)) {
                forgetMailbox(); // as after every SELECT that fails
                return "BAD Unknown parameter";
            }
            if (!words.take(' ')) break;
        }
        words.need(')');
    }
    if (words.failed()) return "BAD Not understood";
    if (m_mailbox && offers("QRESYNC")) say("* OK [CLOSED] Closed"); // RFC 7162 3.2.11
    forgetMailbox();
    m_mailbox = m_account->open(name);
    if (!m_mailbox) return "NO [NONEXISTENT] There is no such mailbox";
    m_readOnly = readOnly;
    for (const StoredMessage &message : m_mailbox->messages) m_known.push_back({message.uid, message.modSeq});
    describe();
    if (resync && resync->uidValidity == m_mailbox->uidValidity) tellSince(*resync);
    return readOnly ? "OK [READ-ONLY] Opened" : "OK [READ-WRITE] Opened";
}

void MailboxSession::describe()
{
    m_toldKeywords = ~std::size_t{0};
    tellKeywords();
    say("* " + QByteArray::number(m_known.size()) + " EXISTS");
    say("* 0 RECENT");
    say("* OK [UIDVALIDITY " + QByteArray::number(m_mailbox->uidValidity) + "] UIDs valid");
    say("* OK [UIDNEXT " + QByteArray::number(m_mailbox->uidNext) + "] Next");
    if (offers("CONDSTORE")) say("* OK [HIGHESTMODSEQ " + QByteArray::number(m_mailbox->highestModSeq) + "] Highest");
}

/// "(" uidvalidity SP modseq [SP known-uids] [SP "(" seqs SP uids ")"] ")" (RFC 7162 7)
bool MailboxSession::readResync(Words &words, std::optional<Resync> &resync)
{
    resync.emplace();
    words.space();
    words.need('(');
    resync->uidValidity = static_cast<std::uint32_t>(words.number());
    words.space();
    resync->modSeq = words.number();
    while (words.take(' ')) {
        if (words.peek() == '(') words.list(); // only a hint
        else resync->known = NumberSet::parse(words.atom(), 0xffffffff);
    }
    words.need(')');
    return !words.failed();
}

/// RFC 7162 3.2.5: what vanished and what changed, of the messages that the client knows. A server that has forgotten what was expunged
/// when may name everything that is not there.
void MailboxSession::tellSince(const Resync &resync)
{
    const auto isKnown = [&resync](std::uint32_t uid) { return !resync.known || resync.known->contains(uid); };
    const bool forgetful = m_server->chance(10);
    Uids vanished;
    for (const auto &[uid, modSeq] : m_mailbox->expunged)
        if ((forgetful || modSeq > resync.modSeq) && isKnown(uid)) vanished.push_back(uid);
    if (!vanished.empty()) say("* VANISHED (EARLIER) " + writeNumbers(vanished));
    m_byUid = true;
    for (std::size_t place = 0; place < m_known.size(); ++place)
        if (messageAt(place)->modSeq > resync.modSeq && isKnown(m_known[place].uid)) sayFlags(place);
}

QByteArray MailboxSession::close(Words &)
{
    Uids uids;
    for (const Known &known : m_known)
        if (const StoredMessage *message = m_mailbox->find(known.uid); message && message->flags.contains("\\Deleted"))
            uids.push_back(known.uid);
    if (!m_readOnly) expungeNow(uids, Deed::Kind::Expunge, {});
    forgetMailbox();
    return "OK Closed";
}

QByteArray MailboxSession::unselect(Words &)
{
    if (!offers("UNSELECT")) return "BAD Unknown command";
    forgetMailbox();
    return "OK Closed";
}

QByteArray MailboxSession::append(Words &words)
{
    words.space();
    QByteArray name = words.astring();
    if (name.toUpper() == "INBOX") name = "INBOX";
    words.space();
    FlagNames flags;
    if (words.peek() == '(') {
        for (const QByteArray &flag : words.list()) flags.insert(flag);
        words.space();
    }
    qint64 arrived = QDateTime::currentSecsSinceEpoch();
    if (words.peek() == '"') {
        arrived = secondsOf(words.astring()).value_or(arrived);
        words.space();
    }
    const QByteArray letter = words.astring();
    if (words.failed() || !words.atEnd()) return "BAD Not understood";
    const MailboxPointer mailbox = m_account->open(name);
    if (!mailbox) return "NO [TRYCREATE] There is no such mailbox";
    const std::uint32_t uid = m_account->append(mailbox, letter, flags, arrived);
    m_server->m_deeds.push_back({.kind = Deed::Kind::Append,
                                 .uidValidity = mailbox->uidValidity,
                                 .uid = uid,
                                 .letter = m_account->letterOf(mailbox->uidValidity, uid),
                                 .add = flags,
                                 .remove = {},
                                 .target = {}});
    if (!offers("UIDPLUS")) return "OK Appended";
    return "OK [APPENDUID " + QByteArray::number(mailbox->uidValidity) + ' ' + QByteArray::number(uid) + "] Appended";
}

} // namespace godwit::test
