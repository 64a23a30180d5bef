// SPDX-License-Identifier: GPL-3.0-or-later
// More connections of an account, each of which watches one mailbox by IDLE (RFC 2177) while the first one does everything else. They read
// nothing: that something stirs is told, and asked about on the first one.
#pragma once

#include "engine/connection.h"
#include "engine/signin.h"

#include <QCoroTask>
#include <QDeadlineTimer>
#include <QSet>
#include <functional>
#include <memory>
#include <vector>

namespace godwit::engine {

class Watcher : public QObject
{
    Q_OBJECT
public:
    Watcher(const Account &account, const Options &options, int number, QByteArray mailbox);
    ~Watcher() override;
    /// over() follows in the end, unless it is destroyed before.
    void start(SignIn *signIn, Secret keyPassphrase);
    const QByteArray &mailbox() const { return m_mailbox; }
    bool isWatching() const { return m_watching; }

Q_SIGNALS:
    void stirred(const QByteArray &mailbox); ///< also when it begins to watch: something may have happened before
    void over(const godwit::Error &error);
    void logged(const QList<godwit::ProtocolLine> &lines);

private:
    QCoro::Task<> live(SignIn *signIn, Secret keyPassphrase);
    QCoro::Task<Error> watch(SignIn *signIn, Secret keyPassphrase);

    QByteArray m_mailbox;
    Connection m_connection;
    QTimer m_renewal;
    SignIn *m_signingIn = nullptr; ///< while it is at it
    bool m_watching = false, m_ended = false;
};

/// Thread: the engine's. What a server refuses is not tried again before dismiss().
class Watchers : public QObject
{
    Q_OBJECT
public:
    /// `nextNumber` numbers connections in the protocol log.
    Watchers(const Account &account, const Options &options, SignIn *signIn, std::function<int()> nextNumber, QObject *parent = nullptr);
    ~Watchers() override;

    /// These are to be watched, the most important first, as far as Options::connections goes. Call it now and then, while the account's
    /// first connection is signed in: one connection is made at a time.
    void tend(const QByteArrayList &mailboxes, const Secret &keyPassphrase);
    /// All end at once.
    void dismiss();
    QByteArrayList watched() const;
    int connections() const { return int(m_watchers.size()); }

Q_SIGNALS:
    void stirred(const QByteArray &mailbox);
    void changed(); ///< watched()
    void logged(const QList<godwit::ProtocolLine> &lines);

private:
    void ended(Watcher *watcher, const Error &error);

    const Account &m_account;
    const Options &m_options;
    SignIn *m_signIn;
    std::function<int()> m_nextNumber;
    std::vector<std::unique_ptr<Watcher>> m_watchers;
    QSet<QByteArray> m_unwatchable;
    QDeadlineTimer m_pause{0};
};

} // namespace godwit::engine
