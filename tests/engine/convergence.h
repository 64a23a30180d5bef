// SPDX-License-Identifier: GPL-3.0-or-later
// One seeded history of an account: other clients, a person's wishes, a network that breaks, a server that can this and that; and at rest
// the comparison of store and server.
#pragma once

#include "comparison.h"
#include "people.h"

namespace godwit::test {

QByteArrayList drawCapabilities(Lots &lots);

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
    void act();
    void networkActs();
    bool isCalm() const;
    QByteArray rest();

    Lots m_lots;
    QByteArrayList m_capabilities;
    MailAccount m_mail;
    MailboxServer m_server;
    Rig m_rig;
    Others m_others;
    Person m_person;
    Comparison m_comparison;
    int m_left = 0, m_wait = 0;
    bool m_online = true;
    QByteArray m_story; ///< as far as it matters, once it is at rest
};

} // namespace godwit::test
