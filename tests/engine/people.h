// SPDX-License-Identifier: GPL-3.0-or-later
// Who changes an account in a seeded history: other clients on the server, and a person at the window.
#pragma once

#include "rig.h"
#include "support/mailboxserver.h"
#include "support/testletter.h"

#include <QRandomGenerator>

namespace godwit::test {

/// Drawn lots, and what is drawn.
class Lots
{
public:
    /// `letters`: how the names of letters begin; no two of those who write in one history may begin alike.
    explicit Lots(quint32 seed, QByteArray letters) : m_random(seed), m_letters(std::move(letters)) {}
    int pick(int bound) { return m_random.bounded(bound); }
    bool chance(int percent) { return pick(100) < percent; }
    quint32 seed() { return m_random.generate(); }
    FlagNames flags();
    FlagSet flagSet();
    QByteArray freshName(); ///< of a mailbox, which may be there
    QByteArray letter();    ///< that no other one is like

private:
    QRandomGenerator m_random;
    QByteArray m_letters;
    int m_written = 0;
};

class Others
{
public:
    Others(MailAccount *mail, MailboxServer *server, Lots *lots) : m_mail(mail), m_server(server), m_lots(lots) {}
    void populate();
    void act();

private:
    QByteArray someName();
    MailboxPointer someMailbox();
    Uids someUids(const MailboxPointer &mailbox);

    MailAccount *m_mail;
    MailboxServer *m_server;
    Lots *m_lots;
};

/// Wishes for what the store shows, opens folders, reads letters.
class Person : public QObject
{
    Q_OBJECT
public:
    Person(Rig *rig, Lots *lots);
    void act();
    bool isWaiting() const { return m_asked > 0; } ///< a wish is not taken yet
    const QList<Operation> &wishes() const { return m_wishes; } ///< all that were ever taken

Q_SIGNALS:
    void remarked(const QByteArray &text); ///< for whoever reads the history

private:
    void wishFor(const Wish &wish);
    void wishAboutMessages();
    void wishAboutFolders();

    Rig *m_rig;
    Lots *m_lots;
    int m_asked = 0;
    QList<Operation> m_wishes;
};

} // namespace godwit::test
