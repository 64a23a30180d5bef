// SPDX-License-Identifier: GPL-3.0-or-later
// One seeded history of an account: other clients, a person's wishes, a network that breaks, a server that can this and that; and at rest
// the comparison of store and server.
#pragma once

#include "rig.h"
#include "support/mailboxserver.h"
#include "support/testletter.h"

#include <QRandomGenerator>

namespace godwit::test {

class History : public QObject
{
    Q_OBJECT
public:
    explicit History(quint32 seed);

    /// Empty: store and server are equal, and every wish was done once, to the message that it meant, or says why not.
    QByteArray run();
    /// What both sides said, for whoever has to find out why.
    QByteArray story() const;

private:
    // --- what happens
    void populate();
    void act();
    void othersAct();
    void personActs();
    void networkActs();
    void wishAboutMessages();
    void wishAboutFolders();
    void wishFor(const Wish &wish);
    bool isCalm() const;
    template <class Condition> bool waitFor(Condition condition, int patience = 60'000); ///< ms; only a hang needs it

    // --- rest
    QByteArray rest();
    bool isAtRest();
    QByteArray journalText();
    QByteArray synchronise();

    // --- the comparison
    QByteArray differences();
    QByteArray folderDifferences(QMap<QByteArray, Folder> &shown);
    QByteArray messageDifferences(const Folder &folder);
    QByteArray wishFaults();
    QByteArray faultOf(const Deed &deed, std::map<std::tuple<int, quint64, QByteArray>, int> &counts) const;
    QByteArray faultOf(const Operation &wish) const;
    bool wasDone(const Operation &wish, Uid uid) const;

    // --- chance
    int pick(int bound) { return m_random.bounded(bound); }
    bool chance(int percent) { return pick(100) < percent; }
    QByteArray someName(bool fresh = false);
    MailboxPointer someMailbox();
    Uids someUids(const MailboxPointer &mailbox);
    FlagNames someFlags();
    FlagSet someFlagSet();
    QByteArray someLetter() { return letterNamed("l" + QByteArray::number(++m_letters), pick(6)); }
    static QByteArrayList drawCapabilities(QRandomGenerator &random);

    quint32 m_seed;
    QRandomGenerator m_random;
    QByteArrayList m_capabilities;
    MailAccount m_mail;
    MailboxServer m_server;
    Rig m_rig;
    int m_letters = 0, m_left = 0, m_wait = 0;
    int m_wishesAsked = 0, m_wishesTaken = 0, m_listed = 0;
    bool m_online = true;
    QList<Operation> m_wishes;                   ///< all that were ever taken
    QHash<OperationId, Error> m_finished;
    QByteArray m_story;                          ///< as far as it matters, once it is at rest
};

} // namespace godwit::test
