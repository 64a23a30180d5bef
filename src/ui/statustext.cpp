// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statustext.h"

#include "mail/plaintext.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace godwit::ui {

namespace {

struct StatusText {
    Q_DECLARE_TR_FUNCTIONS(StatusText)
};

QString withPending(const QString &text, int pending)
{
    return pending > 0 ? StatusText::tr("%1, %2").arg(text, pending == 1 ? StatusText::tr("1 change waiting")
                                                                         : StatusText::tr("%Ln changes waiting", nullptr, pending))
                       : text;
}

/// In the words of what a person sees, not of the protocol.
QString lateText(const QByteArray &awaited)
{
    const auto is = [&](std::initializer_list<const char *> names) {
        return std::ranges::any_of(names, [&](const char *name) { return awaited == name; });
    };
    if (is({"connect"})) return StatusText::tr("Waiting for the connection");
    if (is({"greeting"})) return StatusText::tr("Waiting for the server’s greeting");
    if (is({"TLS", "STARTTLS"})) return StatusText::tr("Waiting for encryption");
    if (is({"AUTHENTICATE", "LOGIN", "CAPABILITY"})) return StatusText::tr("Waiting to be signed in");
    if (is({"LIST", "LSUB", "NAMESPACE"})) return StatusText::tr("Waiting for the list of folders");
    if (is({"SELECT", "EXAMINE"})) return StatusText::tr("Waiting for the folder to open");
    if (is({"STATUS"})) return StatusText::tr("Waiting for the numbers of messages");
    if (is({"UID FETCH", "FETCH", "UID SEARCH", "SEARCH"})) return StatusText::tr("Waiting for messages");
    if (is({"APPEND"})) return StatusText::tr("Waiting for an upload to arrive");
    if (is({"UID STORE", "UID COPY", "UID MOVE", "UID EXPUNGE", "CREATE", "DELETE", "RENAME", "SUBSCRIBE", "UNSUBSCRIBE"}))
        return StatusText::tr("Waiting for a change to be done");
    return StatusText::tr("Waiting for the server");
}

QString reason(const Error &error)
{
    if (!error.serverText.isEmpty()) return StatusText::tr("“%1”").arg(isolated(error.serverText, 200));
    return explain(error);
}

} // namespace

QString statusText(const AccountStatus &status, bool offlineByChoice)
{
    using State = AccountStatus::State;
    const QLocale locale;
    if (offlineByChoice) return withPending(StatusText::tr("Offline by choice"), status.pendingOperations);
    if (status.awaitedSeconds > 0) return StatusText::tr("%1 (%2 s)").arg(lateText(status.awaited), locale.toString(status.awaitedSeconds));
    switch (status.state) {
    case State::Offline: return withPending(StatusText::tr("Offline"), status.pendingOperations);
    case State::Connecting: return StatusText::tr("Connecting…");
    case State::SigningIn: return StatusText::tr("Signing in…");
    case State::Synchronising:
        if (status.total > 0) return StatusText::tr("Reading %1 of %2").arg(locale.toString(status.done), locale.toString(status.total));
        return status.folder.isEmpty() ? StatusText::tr("Reading…") : StatusText::tr("Reading %1").arg(isolated(status.folder, 80));
    case State::UpToDate: return withPending(StatusText::tr("Up to date"), status.pendingOperations);
    case State::Waiting: {
        const QString text = status.retryInSeconds > 0
                                 ? StatusText::tr("No connection, trying again in %Ln s", nullptr, status.retryInSeconds)
                                 : StatusText::tr("No connection");
        return withPending(text, status.pendingOperations);
    }
    case State::Failed:
        if (status.error.kind == Error::Kind::Authentication) return StatusText::tr("Sign-in refused: %1").arg(reason(status.error));
        return StatusText::tr("Not connected: %1").arg(reason(status.error));
    }
    return {};
}

QString statusDetail(const AccountStatus &status)
{
    using State = AccountStatus::State;
    if (status.insecure) return StatusText::tr("Not encrypted: others on the network can read along");
    if (status.state == State::Waiting && status.error) return explain(status.error);
    if (status.state == State::Synchronising) return status.total > 0 ? isolated(status.folder, 80) : QString();
    if (status.state == State::UpToDate && !status.watchedBy.isEmpty())
        return StatusText::tr("Watched by %1").arg(oneLine(status.watchedBy, 20));
    return {};
}

bool isTrouble(const AccountStatus &status) { return status.state == AccountStatus::State::Failed || status.insecure; }

} // namespace godwit::ui
