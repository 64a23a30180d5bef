// SPDX-License-Identifier: GPL-3.0-or-later
// What a server keeps for one person, without any connection: mailboxes, messages, subscriptions, and how they change.
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QHash>
#include <QObject>

#include <map>
#include <memory>
#include <set>
#include <vector>

namespace godwit::test {

struct WithoutCase {
    bool operator()(const QByteArray &one, const QByteArray &other) const { return one.compare(other, Qt::CaseInsensitive) < 0; }
};
using FlagNames = std::set<QByteArray, WithoutCase>; ///< "\\Seen", "$Work"; \Recent is not kept

struct StoredMessage {
    std::uint32_t uid = 0;
    FlagNames flags;
    qint64 arrived = 0;
    QByteArray octets;
    std::uint64_t modSeq = 0;
};

struct StoredMailbox {
    QByteArray name;
    std::uint32_t uidValidity = 0, uidNext = 1;
    std::uint64_t highestModSeq = 1;
    std::vector<StoredMessage> messages; ///< ascending by UID
    std::map<std::uint32_t, std::uint64_t> expunged; ///< UID and when
    FlagNames keywords; ///< that were ever set here
    bool ended = false; ///< deleted, or numbered anew: whoever has it open must be sent away

    StoredMessage *find(std::uint32_t uid);
    std::uint32_t unseen() const;
};
using MailboxPointer = std::shared_ptr<StoredMailbox>;
using Uids = std::vector<std::uint32_t>; ///< ascending

/// Every change is told by a signal after it is done. Names are octets as on the wire; the delimiter is "/".
class MailAccount : public QObject
{
    Q_OBJECT
public:
    enum class Result : std::uint8_t { Done, AlreadyThere, NotThere, NotPossible };

    MailAccount();

    // --- folders
    Result create(const QByteArray &name);    ///< with what is above it, as names that cannot be opened
    Result remove(const QByteArray &name);
    Result rename(const QByteArray &from,
                  const QByteArray &to); ///< RFC 3501, 6.3.5: with what is below; INBOX only gives its messages away
    void subscribe(const QByteArray &name, bool on);
    /// The same messages under another UIDVALIDITY and other UIDs.
    void renumber(const QByteArray &name);

    MailboxPointer open(const QByteArray &name) const; ///< null: not there, or not to be opened
    bool isThere(const QByteArray &name) const { return m_names.contains(name); }
    const std::map<QByteArray, MailboxPointer> &names() const { return m_names; } ///< null: cannot be opened
    const std::set<QByteArray> &subscribed() const { return m_subscribed; }
    bool hasChildren(const QByteArray &name) const;
    QByteArray useOf(const QByteArray &name) const; ///< RFC 6154: "\\Trash", empty for none

    // --- messages
    std::uint32_t append(const MailboxPointer &mailbox, const QByteArray &octets, const FlagNames &flags, qint64 arrived);
    enum class Mode : std::uint8_t { Add, Remove, Replace };
    bool store(const MailboxPointer &mailbox, std::uint32_t uid, Mode mode, const FlagNames &flags); ///< whether it changed anything
    Uids copy(const MailboxPointer &from, const Uids &uids, const MailboxPointer &to);               ///< their UIDs there
    void expunge(const MailboxPointer &mailbox, const Uids &uids);

    /// Which letter this UID was ever given to; null if none. UIDs of all times and mailboxes: no UIDVALIDITY is used twice.
    QByteArray letterOf(std::uint32_t uidValidity, std::uint32_t uid) const { return m_everything.value({uidValidity, uid}); }

Q_SIGNALS:
    void messagesChanged(const godwit::test::MailboxPointer &mailbox);
    void mailboxEnded(const godwit::test::MailboxPointer &mailbox);
    void namesChanged(const QByteArray &name, const QByteArray &oldName); ///< came or went; `oldName`: was renamed
    void subscriptionChanged(const QByteArray &name);

private:
    static QByteArrayList above(const QByteArray &name);
    void tidyAbove(const QByteArray &name);
    void put(const QByteArray &name, const MailboxPointer &mailbox);
    MailboxPointer fresh(const QByteArray &name);
    void end(const MailboxPointer &mailbox);
    std::uint32_t add(const MailboxPointer &mailbox, StoredMessage message);

    std::map<QByteArray, MailboxPointer> m_names;
    std::set<QByteArray> m_subscribed;
    std::uint32_t m_lastValidity = 1'000;
    QHash<std::pair<std::uint32_t, std::uint32_t>, QByteArray> m_everything;
};

} // namespace godwit::test
