// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/activities.h"

#include "mail/plaintext.h"
#include "ui/errorverb.h"
#include "ui/statustext.h"

#include <QLocale>

namespace godwit::app {

namespace {

constexpr QLatin1StringView bodies("bodies"), searching("search"), indexing("index"), accountPrefix("account "), acrossPrefix("across ");

} // namespace

ui::Activity Activities::ofAccount(const Account &account) const
{
    using State = AccountStatus::State;
    ui::Activity row{
        .id = accountPrefix + QString::number(toInt(account.id)), .title = oneLine(account.name, 100), .detail = {}, .verb = {}};
    const auto known = m_statuses.constFind(account.id);
    if (known == m_statuses.cend()) {
        row.detail = m_offline ? tr("Offline by choice") : tr("Not connected yet");
        return row;
    }
    row.detail = ui::statusText(*known, m_offline);
    if (m_offline) return row;
    const QString more = ui::statusDetail(*known);
    if (!more.isEmpty()) row.detail += QStringLiteral("\n") + more;
    row.running = known->state == State::Synchronising || known->state == State::Connecting || known->state == State::SigningIn;
    row.done = known->done;
    row.total = known->state == State::Synchronising ? known->total : 0;
    row.trouble = ui::isTrouble(*known);
    if (known->state == State::Waiting) row.verb = ui::verbText(ui::ErrorVerb::TryAgain);
    else if (known->state == State::Failed) row.verb = ui::verbText(ui::verbFor(known->error));
    return row;
}

QList<ui::Activity> Activities::now() const
{
    const QLocale locale;
    QList<ui::Activity> all;
    for (const Account &account : m_accounts) all << ofAccount(account);
    if (!m_bodies.isEmpty()) {
        const int count = int(m_bodies.size());
        all << ui::Activity{.id = bodies,
                            .title = count == 1 ? tr("Fetching 1 message") : tr("Fetching %Ln messages", nullptr, count),
                            .detail = tr("As a whole, to be read or saved."),
                            .running = true,
                            .verb = tr("&Cancel")};
    }
    if (m_searching)
        all << ui::Activity{.id = searching,
                            .title = tr("Searching on the servers"),
                            .detail = tr("For texts that are not on this computer."),
                            .running = true,
                            .verb = tr("&Cancel")};
    for (const auto &[id, across] : m_across.asKeyValueRange())
        all << ui::Activity{.id = acrossPrefix + QString::number(quint64(id)),
                            .title = across.move ? tr("Moving messages to another account") : tr("Copying messages to another account"),
                            .detail =
                                tr("%1 of %2 messages").arg(locale.toString(across.total - across.left), locale.toString(across.total)),
                            .done = across.total - across.left,
                            .total = across.total,
                            .running = true,
                            .verb = tr("&Cancel")};
    if (m_indexed < m_toIndex)
        all << ui::Activity{.id = indexing,
                            .title = tr("Making mail searchable"),
                            .detail = tr("%1 of %2 messages").arg(locale.toString(m_indexed), locale.toString(m_toIndex)),
                            .done = m_indexed,
                            .total = m_toIndex,
                            .running = true,
                            .verb = {}};
    return all;
}

void Activities::applyAccounts(const QList<Account> &accounts)
{
    m_accounts = accounts;
    Q_EMIT changed();
}

void Activities::applyStatus(const AccountStatus &status)
{
    m_statuses.insert(status.account, status);
    Q_EMIT changed();
}

void Activities::setOffline(bool offline)
{
    m_offline = offline;
    Q_EMIT changed();
}

void Activities::bodyWanted(MessageKey key)
{
    if (m_bodies.contains(key)) return;
    m_bodies << key;
    Q_EMIT changed();
}

void Activities::bodyOver(MessageKey key)
{
    if (m_bodies.removeAll(key) > 0) Q_EMIT changed();
}

void Activities::serverSearched(bool searching)
{
    if (std::exchange(m_searching, searching) != searching) Q_EMIT changed();
}

void Activities::applyOperations(const QList<Operation> &changed, const QList<OperationId> &done)
{
    const QMap<OperationId, Across> before = m_across;
    for (const Operation &operation : changed) {
        if (!isAcross(operation.kind)) continue;
        const auto left = qint64(operation.uids.count());
        const Across known = m_across.value(operation.id, {operation.kind == Operation::Kind::MoveAcross, left, left});
        if (takesEffect(operation)) m_across.insert(operation.id, {known.move, left, known.total});
        else m_across.remove(operation.id); // it tells why elsewhere
    }
    for (const OperationId id : done) m_across.remove(id);
    if (m_across != before) Q_EMIT this->changed();
}

void Activities::indexed(qint64 done, qint64 total)
{
    m_indexed = done;
    m_toIndex = total;
    Q_EMIT changed();
}

void Activities::chosen(const QString &id)
{
    if (id == bodies) return Q_EMIT bodiesCancelled(m_bodies);
    if (id == searching) return Q_EMIT searchCancelled();
    if (id.startsWith(acrossPrefix)) return Q_EMIT moveCancelled(OperationId{id.sliced(acrossPrefix.size()).toULongLong()});
    for (const Account &account : std::as_const(m_accounts)) {
        if (id != accountPrefix + QString::number(toInt(account.id))) continue;
        const AccountStatus status = m_statuses.value(account.id);
        const bool failed = status.state == AccountStatus::State::Failed;
        return Q_EMIT verbChosen(failed ? ui::verbFor(status.error) : ui::ErrorVerb::TryAgain, account.id);
    }
}

} // namespace godwit::app
