// SPDX-License-Identifier: GPL-3.0-or-later
// One connection to the server that takes letters: the pure session on top of a transport, spoken to by coroutines.
#pragma once

#include "engine/options.h"
#include "engine/transport.h"
#include "mail/reply.h"
#include "smtp/session.h"

#include <QCoroTask>
#include <QObject>
#include <QTimer>
#include <functional>
#include <optional>

namespace godwit::engine {

/// The account as it is where its letters are submitted: host, port, encryption, user, certificate and way to sign in are those of
/// Account::outgoing, all else is the account's own.
Account submissionAccount(const Account &account);

/// The octets of a message, from its beginning: at most so many; empty at the end. Read as fast as the server takes them.
using ContentSource = std::function<std::expected<QByteArray, Error>(qsizetype most)>;
/// Asked when all was said but the end of the letter: true after that is remembered durably, false if it is not to be sent after all.
/// `recipients`: who gets it by that.
using CommitQuestion = std::function<Reply<bool>(const QByteArrayList &recipients)>;

/// Thread: the engine's. Every Reply completes: by the server's answer, or by the error that ended the connection.
/// Signing in: SignIn::run(connection).
class SubmissionConnection : public QObject
{
    Q_OBJECT
public:
    SubmissionConnection(const Account &account, const Options &options, int number, QObject *parent = nullptr);
    ~SubmissionConnection() override;

    /// Connects, and waits until the server has said what it can do; with STARTTLS also through the handshake.
    Reply<Error> open(const Secret &keyPassphrase = {});
    /// One letter at a time, signed in. The outcome's fate is Unknown only if `mayCommit` said true. A connection that is lost is told by
    /// lost() besides.
    Reply<smtp::Outcome> submit(smtp::Envelope envelope, ContentSource content, CommitQuestion mayCommit);
    /// QUIT, flushed, and closed without waiting for the answer.
    void quit();
    /// Ends everything: all replies complete with `cause`.
    void abort(const Error &cause);

    const smtp::Session &session() const { return m_session; }
    /// False: it ended, or the server wants no further letter on it: open another one.
    bool takesAnother() const { return m_transport.isOpen() && m_session.takesAnother(); }
    const Error &end() const { return m_end; } ///< why it ended; None while it is usable
    std::optional<TlsInfo> tls() const { return m_transport.tls(); }

    // For SignIn
    const Account &endpoint() const { return m_account; } ///< see submissionAccount()
    bool isUsable() const { return m_transport.isOpen() && !m_end; }
    Reply<Error> authenticate(std::unique_ptr<auth::Mechanism> mechanism);
    void giveKey(const Secret &key); ///< what keyWanted() asked for; an empty one cancels the exchange
    void note(const QByteArray &text); ///< a line of our own in the protocol log

Q_SIGNALS:
    void progress(const QString &what);
    void keyWanted(const godwit::auth::KeyRequest &request);
    void sent(quint64 octets, quint64 total); ///< of the content of the letter that is being submitted
    void lost(const godwit::Error &error); ///< once, unless by our own quit()
    void logged(const QList<godwit::ProtocolLine> &lines);

private:
    struct Letter {
        Promise<smtp::Outcome> promise;
        ContentSource content;
        CommitQuestion mayCommit;
        quint64 total = 0, given = 0; ///< octets
        quint64 number = 0;
    };
    void pump(); ///< output, log, events
    void handle(smtp::Event &event);
    bool feed();
    void written();
    QCoro::Task<> askToCommit(QByteArrayList recipients);
    void restartDeadline();
    void finishOpening(const Error &error);
    ProtocolLine line(ProtocolLine::Direction direction, QByteArray text) const;

    Account m_account;
    Options m_options;
    int m_number;
    smtp::Session m_session;
    Transport m_transport;
    QTimer m_deadline; ///< for what the server owes
    std::optional<Promise<Error>> m_opening;
    std::optional<Promise<Error>> m_signIn;
    std::optional<Letter> m_letter;
    quint64 m_letters = 0, m_replies = 0;
    qsizetype m_wanted = 0; ///< ContentWanted, not yet given
    Error m_end;
    bool m_over = false; ///< lost() was said, or is not to be
    bool m_pumping = false;
};

} // namespace godwit::engine
