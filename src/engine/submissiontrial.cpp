// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/submissiontrial.h"

namespace godwit::engine {

SubmissionTrial::SubmissionTrial(const Account &account, SignIn *signIn, const Options &options, int number, QObject *parent)
    : QObject(parent), m_signIn(signIn), m_connection(std::make_unique<SubmissionConnection>(account, options, number))
{
    connect(m_connection.get(), &SubmissionConnection::progress, this, &SubmissionTrial::progress);
    connect(m_connection.get(), &SubmissionConnection::logged, this, &SubmissionTrial::protocolLines);
}

SubmissionTrial::~SubmissionTrial() { cancel(); }

void SubmissionTrial::start(const Secret &keyPassphrase) { run(keyPassphrase); }

void SubmissionTrial::cancel()
{
    if (std::exchange(m_cancelled, true)) return;
    m_connection->abort(Error{Error::Kind::Cancelled, {}, {}, {}});
    m_signIn->cancel();
}

QCoro::Task<> SubmissionTrial::run(Secret keyPassphrase)
{
    Error error = co_await m_connection->open(keyPassphrase);
    if (!error && !m_cancelled) {
        Q_EMIT progress(tr("Signing in to the server for sending…"));
        error = co_await m_signIn->run(m_connection.get());
    }
    if (m_cancelled) co_return;
    m_cancelled = true; // it is over
    m_connection->quit();
    Q_EMIT finished(error);
}

} // namespace godwit::engine
