// SPDX-License-Identifier: GPL-3.0-or-later
// One account's outbox: what is due is sent, letter by letter, on a connection of its own.
#pragma once

#include "engine/signin.h"
#include "engine/storelink.h"
#include "engine/submissionconnection.h"
#include "mail/account.h"
#include "mail/letter.h"
#include "mail/secret.h"

#include <QCoroTask>
#include <QTimer>
#include <functional>

namespace godwit::engine {

/// Thread: the engine's. One coroutine (live()) does all the talking; requests only note what is wanted and wake it. Nothing is sent twice
/// by itself: from the moment on that the end of a letter may have left, its row says so.
class Submitter : public QObject
{
    Q_OBJECT
public:
    /// `signIn`: the account's, so that the two do not renew the same token at once; it must outlive this. `number`: of a new connection.
    Submitter(Account account, SignIn *signIn, store::Store *store, Options options, std::function<int()> number,
              QObject *parent = nullptr);
    ~Submitter() override;

    void setKeyPassphrase(const Secret &passphrase) { m_keyPassphrase = passphrase; } ///< before start()
    void start(bool online);
    /// Nothing more is begun. True: nothing is under way whose answer is worth waiting for. Else parted() follows when it has come and is
    /// remembered.
    bool part();
    void shutdown(); ///< the coroutine has ended when this returns; a letter whose end has left may have been sent then
    void setOnline(bool online);
    void reconnectNow();
    void setFiling(Outgoing::SentFiling filing) { m_account.outgoing.filing = filing; }
    void wake(); ///< the outbox has other rows, or a time has come

Q_SIGNALS:
    void statusChanged(const godwit::SubmissionStatus &status);
    void letterProgress(godwit::LetterId id, quint64 done, quint64 total);
    void letterFinished(godwit::LetterId id, const godwit::Error &error);
    void deliveryUnreported(godwit::LetterId id); ///< it was sent; the notices of its delivery that it wants are not to be had here
    void parted();
    void filed(); ///< there are new operations: a letter was sent
    void uncertain(); ///< a letter may have been sent
    void protocolLines(const QList<godwit::ProtocolLine> &lines);

private:
    QCoro::Task<> live();
    QCoro::Task<> settleInterrupted();
    QCoro::Task<> rest(qint64 dueAt);
    enum class Wait : std::uint8_t { WhileOnline, InAnyCase };
    QCoro::Task<> waitBeforeRetry(Error error, Wait wait);
    QCoro::Task<Error> connectAndSignIn();
    QCoro::Task<Error> submit(KeptLetter letter);
    QCoro::Task<> conclude(KeptLetter letter, smtp::Outcome outcome);
    QCoro::Task<> setLetter(LetterId id, KeptLetter::State state, Error error, QList<RecipientRefusal> refusals = {}, qint64 retryAt = 0);
    QCoro::Task<Error> durably(std::function<store::Writer::Changed(store::Writer &)> work);
    Reply<bool> mayCommit(LetterId id, const QByteArrayList &recipients);
    std::chrono::milliseconds delayAfter(int failures) const;
    Reply<bool> wakeReply();
    void hangUp();
    void setState(SubmissionStatus::State state, const Error &error = {});

    Account m_account;
    SignIn *m_signIn;
    Secret m_keyPassphrase;
    Options m_options;
    StoreLink m_store;
    std::function<int()> m_number;
    std::unique_ptr<SubmissionConnection> m_connection;
    SubmissionStatus m_status;
    std::optional<Promise<bool>> m_wake;
    QTimer m_due, m_retry;
    std::optional<Error> m_refused; ///< no attempt by itself makes sense
    bool m_woken = false, m_retryNow = false;
    bool m_online = true, m_stopping = false, m_parting = false;
    bool m_onEdge = false; ///< the end of a letter may have left, and what became of it is not remembered yet
    int m_failures = 0; ///< of connecting, in a row
};

} // namespace godwit::engine
