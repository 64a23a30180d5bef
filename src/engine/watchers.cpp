// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/watchers.h"

#include "imap/commands/connection.h"
#include "imap/commands/mailboxes.h"

#include <QScopedValueRollback>
#include <algorithm>

using namespace std::chrono_literals;

namespace godwit::engine {

Watcher::Watcher(const Account &account, const Options &options, int number, QByteArray mailbox)
    : m_mailbox(std::move(mailbox)), m_connection(account, options, number, this), m_renewal(this)
{
    m_renewal.setInterval(options.idleRenewal);
    connect(&m_renewal, &QTimer::timeout, &m_connection, &Connection::endIdle);
    connect(&m_connection, &Connection::logged, this, &Watcher::logged);
    connect(&m_connection, &Connection::eventHappened, this, [this](const imap::Event &event) {
        const bool stirs = std::holds_alternative<imap::MailboxExists>(event) || std::holds_alternative<imap::MessageExpunged>(event) ||
                           std::holds_alternative<imap::MailboxVanished>(event) || std::holds_alternative<imap::MessageChanged>(event);
        if (m_watching && stirs) Q_EMIT stirred(m_mailbox);
    });
}

/// The coroutine has ended when this returns: all that it waits for completes.
Watcher::~Watcher()
{
    m_ended = true;
    m_connection.signOff();
    m_connection.abort(Error{Error::Kind::Cancelled, {}, {}, {}});
    if (m_signingIn) m_signingIn->cancel();
}

void Watcher::start(SignIn *signIn, Secret keyPassphrase) { live(signIn, std::move(keyPassphrase)); }

QCoro::Task<> Watcher::live(SignIn *signIn, Secret keyPassphrase)
{
    const Error error = co_await watch(signIn, std::move(keyPassphrase));
    if (!m_ended) Q_EMIT over(error);
}

QCoro::Task<Error> Watcher::watch(SignIn *signIn, Secret keyPassphrase)
{
    if (const Error error = co_await m_connection.open(keyPassphrase)) co_return error;
    {
        const QScopedValueRollback signingIn(m_signingIn, signIn);
        if (const Error error = co_await signIn->run(&m_connection)) co_return error;
    }
    const Outcome selected = co_await m_connection.run(imap::commands::examine(m_mailbox));
    if (selected.error) co_return selected.error;
    const QScopedValueRollback watching(m_watching, true);
    Q_EMIT stirred(m_mailbox);
    m_renewal.start();
    for (;;)
        if (const Outcome idle = co_await m_connection.run(imap::commands::idle()); idle.error) co_return idle.error;
}

// ----------------------------------------------------------------------------------------------

Watchers::Watchers(const Account &account, const Options &options, SignIn *signIn, std::function<int()> nextNumber, QObject *parent)
    : QObject(parent), m_account(account), m_options(options), m_signIn(signIn), m_nextNumber(std::move(nextNumber))
{}

Watchers::~Watchers() { dismiss(); }

void Watchers::dismiss()
{
    m_watchers.clear();
    m_unwatchable.clear();
    m_pause = QDeadlineTimer(0);
}

QByteArrayList Watchers::watched() const
{
    QByteArrayList mailboxes;
    for (const auto &watcher : m_watchers)
        if (watcher->isWatching()) mailboxes.append(watcher->mailbox());
    return mailboxes;
}

void Watchers::tend(const QByteArrayList &mailboxes, const Secret &keyPassphrase)
{
    const auto isMade = [](const auto &watcher) { return !watcher->isWatching(); };
    if (!m_pause.hasExpired() || std::ranges::any_of(m_watchers, isMade)) return;
    const std::size_t most = std::size_t(std::max(0, m_options.connections - 1));
    qsizetype important = 0; // so many of the list come before the one that is missing
    const auto isWatched = [this](const QByteArray &mailbox) {
        return std::ranges::any_of(m_watchers, [&](const auto &watcher) { return watcher->mailbox() == mailbox; });
    };
    while (important < mailboxes.size() && (isWatched(mailboxes[important]) || m_unwatchable.contains(mailboxes[important]))) ++important;
    if (important == mailboxes.size() || std::size_t(important) >= most) return;
    if (m_watchers.size() >= most) { // one of less importance makes room
        const auto lesser =
            std::ranges::find_if(m_watchers, [&](const auto &watcher) { return !mailboxes.first(important).contains(watcher->mailbox()); });
        if (lesser == m_watchers.end()) return;
        m_watchers.erase(lesser);
    }
    Watcher *watcher = m_watchers.emplace_back(std::make_unique<Watcher>(m_account, m_options, m_nextNumber(), mailboxes[important])).get();
    connect(watcher, &Watcher::logged, this, &Watchers::logged);
    connect(watcher, &Watcher::stirred, this, [this](const QByteArray &mailbox) {
        Q_EMIT changed();
        Q_EMIT stirred(mailbox);
    });
    connect(watcher, &Watcher::over, this, [this, watcher](const Error &error) { ended(watcher, error); });
    watcher->start(m_signIn, keyPassphrase);
}

/// A connection that breaks is made again; one that the server does not want (LIMIT, a refused sign-in, BYE) is not asked for again: what
/// it has left may be for other programs.
void Watchers::ended(Watcher *watcher, const Error &error)
{
    const auto place = std::ranges::find_if(m_watchers, [watcher](const auto &each) { return each.get() == watcher; });
    if (place == m_watchers.end()) return;
    const bool refused = error.kind == Error::Kind::No || error.kind == Error::Kind::Bad;
    const bool lost = error.kind == Error::Kind::Network || error.kind == Error::Kind::Timeout;
    if (refused && error.code != "LIMIT") m_unwatchable.insert(watcher->mailbox());
    else m_pause = lost ? QDeadlineTimer(m_options.poll) : QDeadlineTimer(QDeadlineTimer::Forever);
    place->release()->deleteLater(); // we are inside one of its signals
    m_watchers.erase(place);
    Q_EMIT changed();
}

} // namespace godwit::engine
