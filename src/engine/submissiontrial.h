// SPDX-License-Identifier: GPL-3.0-or-later
// Whether letters could be submitted with settings that are not an account yet.
#pragma once

#include "engine/signin.h"
#include "engine/submissionconnection.h"
#include "mail/account.h"
#include "mail/secret.h"

#include <QCoroTask>
#include <memory>

namespace godwit::engine {

/// Connects, signs in and leaves again; no letter is sent. Thread: the engine's.
class SubmissionTrial : public QObject
{
    Q_OBJECT
public:
    /// `signIn`: what the incoming server was tried with, so that a person signs in once; it must outlive this. `number`: of the
    /// connection.
    SubmissionTrial(const Account &account, SignIn *signIn, const Options &options, int number, QObject *parent = nullptr);
    ~SubmissionTrial() override;

    void start(const Secret &keyPassphrase); ///< finished() follows within the time limits of the transport
    void cancel(); ///< finished() does not follow any more

Q_SIGNALS:
    void progress(const QString &what);
    void finished(const godwit::Error &error);
    void protocolLines(const QList<godwit::ProtocolLine> &lines);

private:
    QCoro::Task<> run(Secret keyPassphrase);

    SignIn *m_signIn;
    std::unique_ptr<SubmissionConnection> m_connection;
    bool m_cancelled = false;
};

} // namespace godwit::engine
