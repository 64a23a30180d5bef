// SPDX-License-Identifier: GPL-3.0-or-later
// An account at rest: store and server side by side, and what became of the wishes.
#pragma once

#include "rig.h"
#include "support/mailboxserver.h"

#include <QTimer>

namespace godwit::test {

/// Events of this thread, and a look at the condition after each. `patience`: ms; only a hang needs it.
template <class Condition> bool waitFor(Condition condition, int patience = 60'000)
{
    const QDeadlineTimer deadline(patience);
    QTimer tick;
    tick.start(3);
    while (!condition()) {
        if (deadline.hasExpired()) return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

/// How an engine must be for histories: quick to come back, and never impatient. An answer that does not come is a fault.
inline engine::Options hasty()
{
    engine::Options options;
    options.poll = 30ms;
    options.firstRetry = 1ms;
    options.lastRetry = 20ms;
    options.greeting = options.silence = 10min;
    return options;
}

inline Account accountOf(quint16 port)
{
    Account account;
    account.id = AccountId{1};
    account.host = QStringLiteral("127.0.0.1");
    account.port = port;
    account.security = Security::None;
    account.user = QStringLiteral("alice");
    return account;
}

/// Faults are told as text; empty: there is none.
class Comparison : public QObject
{
    Q_OBJECT
public:
    Comparison(Rig *rig, MailAccount *mail, MailboxServer *server);

    bool isAtRest();
    /// Waits until nothing is to be done any more, and makes each folder level.
    QByteArray settle();
    QByteArray differences();

    enum class Told : std::uint8_t { All, NotAll }; ///< how each wish ended; NotAll: the process that should have said so was killed
    /// Each wish was done once, to the message that it meant, or is in the journal and says why not. A wish may be among `wishes` in
    /// several shapes, as it followed its messages; the last one is what it came to.
    QByteArray wishFaults(const QList<Operation> &wishes, Told told = Told::All);

private:
    QByteArray journalText();
    QByteArray synchronise();
    QByteArray folderDifferences(QMap<QByteArray, Folder> &shown);
    QByteArray messageDifferences(const Folder &folder);
    QByteArray faultOf(const Deed &deed, const QList<Operation> &wishes, std::map<std::tuple<int, quint64, QByteArray>, int> &counts) const;
    QByteArray faultOf(const Operation &wish, Told told) const;
    bool wasDone(const Operation &wish, Uid uid) const;

    Rig *m_rig;
    MailAccount *m_mail;
    MailboxServer *m_server;
    int m_listed = 0;
    QHash<OperationId, Error> m_finished;
};

} // namespace godwit::test
