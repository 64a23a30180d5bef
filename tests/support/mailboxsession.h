// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/imapwords.h"
#include "support/mailboxserver.h"

#include <QTcpSocket>

#include <functional>

namespace godwit::test {

/// One connection of a MailboxServer: what it has selected, what it was told, and what is still to be told.
class MailboxSession : public QObject
{
    Q_OBJECT
public:
    MailboxSession(MailboxServer *server, int number);
    void begin(qintptr handle, bool refuse);
    void end(); ///< without a word

private:
    enum class Needs : std::uint8_t { Nothing, SignedIn, Selected };
    struct Verb {
        Needs needs;
        QByteArray (MailboxSession::*run)(Words &); ///< gives back what follows the tag; null: it is not over yet
    };
    /// A message of the selected mailbox as the client knows it; its place is its sequence number.
    struct Known {
        std::uint32_t uid;
        std::uint64_t modSeq; ///< of the flags that were told
    };
    enum class Expunges : std::uint8_t { Allowed, Forbidden };

    // mailboxsession.cpp: octets to commands
    void receive();
    bool takeCommand(QByteArray *command);
    void obey(const QByteArray &command);
    void finish(const QByteArray &tag, const QByteArray &answer);
    void say(const QByteArray &line) { m_out += line + "\r\n"; }
    void flush();
    void hangUp(const QByteArray &bye);
    static const QHash<QByteArray, Verb> &verbs();
    QByteArray capability(Words &words);
    QByteArray login(Words &words);
    QByteArray authenticate(Words &words);
    QByteArray enable(Words &words);
    QByteArray id(Words &words);
    QByteArray noop(Words &words);
    QByteArray idle(Words &words);
    QByteArray logout(Words &words);
    QByteArray byUid(Words &words);

    // mailboxnews.cpp: what is told unasked
    void accountChanged(const MailboxPointer &mailbox);
    void tellNow();
    void tell(Expunges expunges, bool all);
    void tellExpunges();
    void tellExists();
    void tellFlags(bool all);
    void tellKeywords();
    void tellOthers();
    void noteList(const QByteArray &line);
    QByteArray notify(Words &words);

    // mailboxfolders.cpp
    QByteArray namespaces(Words &words);
    QByteArray list(Words &words);
    QByteArray lsub(Words &words);
    QByteArray status(Words &words);
    QByteArray create(Words &words);
    QByteArray remove(Words &words);
    QByteArray rename(Words &words);
    QByteArray subscribe(Words &words);
    QByteArray unsubscribe(Words &words);
    static QByteArray folderAnswer(MailAccount::Result result, const QByteArray &done);
    QByteArray attributesOf(const QByteArray &name, bool children, bool subscribed) const;
    QByteArray statusLine(const QByteArray &name, const QByteArrayList &items);

    // mailboxselect.cpp
    QByteArray select(Words &words) { return open(words, false); }
    QByteArray examine(Words &words) { return open(words, true); }
    QByteArray open(Words &words, bool readOnly);
    struct Resync {
        std::uint32_t uidValidity = 0;
        std::uint64_t modSeq = 0;
        std::optional<NumberSet> known;
    };
    bool readResync(Words &words, std::optional<Resync> &resync);
    void describe();
    void tellSince(const Resync &resync);
    QByteArray close(Words &words);
    QByteArray unselect(Words &words);
    QByteArray append(Words &words);

    // mailboxmessages.cpp, mailboxsearch.cpp
    std::optional<std::vector<std::size_t>> places(const QByteArray &set) const; ///< of m_known, of messages that are still there
    QByteArray fetch(Words &words);
    QByteArray fetchItem(const QByteArray &item, StoredMessage &message) const;
    QByteArray store(Words &words);
    QByteArray copy(Words &words) { return carry(words, false); }
    QByteArray move(Words &words) { return carry(words, true); }
    QByteArray carry(Words &words, bool away);
    QByteArray expunge(Words &words);
    void expungeNow(const Uids &uids, Deed::Kind kind, const QByteArray &target);
    QByteArray search(Words &words);
    using Test = std::function<bool(std::uint32_t seq, const StoredMessage &message)>;
    std::optional<Test> searchKey(Words &words);
    std::optional<Test> searchKeys(Words &words, char end);

    StoredMessage *messageAt(std::size_t place) { return m_mailbox->find(m_known[place].uid); }
    void sayFlags(std::size_t place, bool withFlags = true);
    QByteArray highestCode() const;
    void forgetMailbox();
    bool offers(const char *capability) const { return m_server->offers(capability); }

    MailboxServer *m_server;
    MailAccount *m_account;
    int m_number;
    QTcpSocket m_socket;
    QByteArray m_in, m_out;
    bool m_busy = false, m_over = false, m_signedIn = false;
    bool m_askedForLiteral = false;
    std::optional<qsizetype> m_silence; ///< so many octets may be sent, and then none
    std::optional<QByteArray> m_continues; ///< the tag of AUTHENTICATE or IDLE, whose next line is no command
    bool m_idling = false;
    bool m_condstore = false, m_qresync = false;
    bool m_byUid = false;                  ///< the command at hand began with UID

    MailboxPointer m_mailbox;              ///< selected
    bool m_readOnly = false;
    std::vector<Known> m_known;
    std::size_t m_toldKeywords = 0;

    struct {
        bool on = false, selected = false, messages = false, names = false, subscriptions = false;
    } m_notify;
    QByteArrayList m_lists;                ///< LIST responses of NOTIFY, to be told
    std::set<QByteArray> m_counts;         ///< mailboxes whose STATUS is to be told
};

} // namespace godwit::test
