// SPDX-License-Identifier: GPL-3.0-or-later
// One connection for letters and whoever signs in on it, in the thread of the test.
#pragma once

#include "engine/signin.h"
#include "engine/submissionconnection.h"
#include "support/testcertificates.h"

#include <QTest>

namespace godwit::test {

inline engine::Options patientOptions()
{
    engine::Options options;
    options.greeting = options.silence = options.submission = options.acceptance = std::chrono::seconds(60);
    return options;
}

inline Account submittingAccount(quint16 port, Security security)
{
    Account account;
    account.id = AccountId{1};
    account.host = QStringLiteral("imap.example.org"); // nobody asks it
    account.user = QStringLiteral("alice-canary");
    account.caFile = TestCertificates::instance().caFile();
    account.outgoing.host = QStringLiteral("localhost");
    account.outgoing.port = port;
    account.outgoing.security = security;
    return account;
}

/// The usual envelope for `octets`.
inline smtp::Envelope envelopeFor(const QByteArray &message, const QByteArrayList &recipients = {"bob@example.org"})
{
    smtp::Envelope envelope;
    envelope.sender = "alice@example.org";
    envelope.recipients = recipients;
    envelope.octets = quint64(message.size());
    return envelope;
}

class SubmissionRig
{
public:
    explicit SubmissionRig(const Account &account, const QByteArray &password = "sesame-canary",
                           const engine::Options &options = patientOptions(),
                           engine::SignIn::Occasion occasion = engine::SignIn::Occasion::Account)
        : signIn(account, Secret(password), occasion, options), connection(account, options, 1)
    {
        QObject::connect(&connection, &engine::SubmissionConnection::lost, &connection, [this](const Error &error) { lost.append(error); });
        QObject::connect(&connection, &engine::SubmissionConnection::logged, &connection, [this](const QList<ProtocolLine> &lines) {
            for (const ProtocolLine &line : lines) log += line.text + '\n';
        });
        QObject::connect(&signIn, &engine::SignIn::outgoingPinned, &connection, [this](SignInMethod method) { pinned = method; });
    }

    /// Connects and signs in; nullopt: neither an end nor an error within a minute.
    std::optional<Error> enter()
    {
        entering();
        static_cast<void>(QTest::qWaitFor([this] { return entered.has_value(); }, 60'000));
        return entered;
    }
    QCoro::Task<> entering()
    {
        const Error opened = co_await connection.open();
        if (opened) entered = opened;
        else entered = co_await signIn.run(&connection);
    }
    /// Submits; the answer of `mayCommit` is `commits`.
    std::optional<smtp::Outcome> submit(smtp::Envelope envelope, const QByteArray &message)
    {
        outcome.reset();
        submitting(std::move(envelope), message);
        static_cast<void>(QTest::qWaitFor([this] { return outcome.has_value(); }, 60'000));
        return outcome;
    }
    QCoro::Task<> submitting(smtp::Envelope envelope, QByteArray message)
    {
        const auto content = [this, message, at = qsizetype(0)](qsizetype most) mutable -> std::expected<QByteArray, Error> {
            const QByteArray piece = message.mid(at, most);
            at += piece.size();
            readOctets += piece.size();
            return piece;
        };
        const auto mayCommit = [this](const QByteArrayList &) {
            ++questions;
            return Reply<bool>::ready(commits);
        };
        outcome = co_await connection.submit(std::move(envelope), content, mayCommit);
    }

    engine::SignIn signIn;
    engine::SubmissionConnection connection;
    std::optional<Error> entered;
    std::optional<smtp::Outcome> outcome;
    bool commits = true;
    int questions = 0;
    qint64 readOctets = 0;
    QList<Error> lost;
    QByteArray log;
    SignInMethod pinned = SignInMethod::Automatic;
};

} // namespace godwit::test
