// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operationsmodel.h"

#include "mail/plaintext.h"
#include "models/flagmodel.h"
#include "models/tagmodel.h"

#include <QDateTime>
#include <QLocale>
#include <algorithm>

namespace godwit::models {

namespace {

using Kind = Operation::Kind;
using OperationState = Operation::State;

QString messages(const UidSet &uids)
{
    const quint64 count = uids.count();
    return count == 1 ? OperationsModel::tr("1 message") : OperationsModel::tr("%1 messages").arg(QLocale().toString(count));
}

QString flagNames(const FlagSet &flags, const TagModel *tags)
{
    QStringList names;
    for (const QByteArray &atom : flags.toAtoms()) names += tags ? tags->name(atom) : FlagModel::label(atom);
    return names.join(QStringLiteral(", "));
}

QString flagText(const Operation &operation, const TagModel *tags)
{
    const QString what = messages(operation.uids);
    if (operation.remove.isEmpty()) return OperationsModel::tr("Set on %1: %2").arg(what, flagNames(operation.add, tags));
    if (operation.add.isEmpty()) return OperationsModel::tr("Take from %1: %2").arg(what, flagNames(operation.remove, tags));
    return OperationsModel::tr("Set on %1: %2; take away: %3").arg(what, flagNames(operation.add, tags), flagNames(operation.remove, tags));
}

QString stateText(OperationState state)
{
    switch (state) {
    case OperationState::Queued: return OperationsModel::tr("Waiting to be sent");
    case OperationState::Sent: return OperationsModel::tr("Sent, waiting for the answer");
    case OperationState::Refused: return OperationsModel::tr("Refused by the server");
    case OperationState::Parked: return OperationsModel::tr("Cannot be applied any more");
    case OperationState::MayHaveHappened: return OperationsModel::tr("May have happened");
    }
    return {};
}

/// Why it does not go on, and what to do. What Godwit itself stopped has its reason in the detail.
QString reason(const Operation &operation)
{
    if (operation.state == OperationState::MayHaveHappened)
        return OperationsModel::tr(
            "The connection broke before the server answered. This may have happened or not, and it is not repeated by "
            "itself: look in the folder, then try again or drop it.");
    const bool isOurs = operation.state == OperationState::Parked && operation.error.serverText.isEmpty();
    return isOurs && !operation.error.detail.isEmpty() ? operation.error.detail : explain(operation.error);
}

bool waits(OperationState state) { return state == OperationState::Queued || state == OperationState::Sent; }

} // namespace

OperationsModel::OperationsModel(const TagModel *tags, QObject *parent) : QAbstractTableModel(parent), m_tags(tags) {}

int OperationsModel::waitingCount(AccountId account) const
{
    return static_cast<int>(
        std::ranges::count_if(m_rows, [&](const Row &row) { return row.operation.account == account && waits(row.operation.state); }));
}

int OperationsModel::stoppedCount(AccountId account) const
{
    return static_cast<int>(
        std::ranges::count_if(m_rows, [&](const Row &row) { return row.operation.account == account && !waits(row.operation.state); }));
}

int OperationsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

QModelIndex OperationsModel::indexOf(OperationId id) const
{
    const auto found = std::ranges::lower_bound(m_rows, id, {}, [](const Row &row) { return row.operation.id; });
    if (found == m_rows.end() || found->operation.id != id) return {};
    return index(static_cast<int>(found - m_rows.begin()), What);
}

QVariant OperationsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return QAbstractTableModel::headerData(section, orientation, role);
    return section == What ? tr("Change") : section == State ? tr("State") : tr("Since");
}

QVariant OperationsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == State) return row.stateText;
        if (index.column() == Since) return QLocale().toString(QDateTime::fromSecsSinceEpoch(row.operation.created), QLocale::ShortFormat);
        return row.text;
    case Qt::AccessibleTextRole: return QStringList{row.text, row.stateText, row.errorText}.join(QStringLiteral(". ")).trimmed();
    case OperationRole: return QVariant::fromValue(row.operation);
    case StateRole: return static_cast<int>(row.operation.state);
    case StateTextRole: return row.stateText;
    case ErrorRole: return row.errorText;
    case CreatedRole: return QDateTime::fromSecsSinceEpoch(row.operation.created);
    default: return {};
    }
}

void OperationsModel::applyOperations(const QList<Operation> &changed, const QList<OperationId> &done)
{
    const auto find = [this](OperationId id) {
        return std::ranges::lower_bound(m_rows, id, {}, [](const Row &row) { return row.operation.id; });
    };
    for (const OperationId id : done) {
        const auto at = find(id);
        if (at == m_rows.end() || at->operation.id != id) continue;
        const int row = static_cast<int>(at - m_rows.begin());
        beginRemoveRows({}, row, row);
        m_rows.erase(at);
        endRemoveRows();
    }
    for (const Operation &operation : changed) {
        if (done.contains(operation.id) || isStep(operation)) continue;
        const auto at = find(operation.id);
        const int row = static_cast<int>(at - m_rows.begin());
        if (at != m_rows.end() && at->operation.id == operation.id) {
            *at = makeRow(operation);
            Q_EMIT dataChanged(index(row, 0), index(row, columns - 1));
        } else {
            beginInsertRows({}, row, row);
            m_rows.insert(at, makeRow(operation));
            endInsertRows();
        }
    }
}

void OperationsModel::applyAccounts(const QList<Account> &accounts)
{
    m_accounts.clear();
    for (const Account &account : accounts) m_accounts.insert(account.id, oneLine(account.name, 100));
    makeRowsAnew();
}

void OperationsModel::applyChanges(const ChangeSet &changes)
{
    for (const FolderDelta &delta : changes.folders) applyFolders(delta);
    applyOperations(changes.operations, changes.operationsDone);
}

/// A folder that goes keeps its name here: the operations on it still tell where they were meant to act.
void OperationsModel::applyFolders(const FolderDelta &delta)
{
    bool renamed = false;
    for (const Folder &folder : delta.changed) {
        QString &name = m_names[{delta.account, folder.mailbox}];
        const QString path = oneLine(folder.path, 200);
        renamed |= name != path;
        name = path;
    }
    if (renamed) makeRowsAnew();
}

void OperationsModel::makeRowsAnew()
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        Row row = makeRow(m_rows[i].operation);
        if (row.text == m_rows[i].text) continue;
        m_rows[i] = std::move(row);
        Q_EMIT dataChanged(index(static_cast<int>(i), 0), index(static_cast<int>(i), columns - 1));
    }
}

OperationsModel::Row OperationsModel::makeRow(const Operation &operation) const
{
    const QString folder = folderName(operation.account, operation.mailbox);
    const QString target = folderName(isAcross(operation.kind) ? operation.toAccount : operation.account, operation.target);
    Row row{.operation = operation, .text = {}, .stateText = stateText(operation.state), .errorText = reason(operation)};
    switch (operation.kind) {
    case Kind::ChangeFlags: row.text = flagText(operation, m_tags); break;
    case Kind::Move: row.text = tr("Move %1 from %2 to %3").arg(messages(operation.uids), folder, target); break;
    case Kind::Copy: row.text = tr("Copy %1 from %2 to %3").arg(messages(operation.uids), folder, target); break;
    case Kind::MoveAcross:
        row.text = tr("Move %1 from %2 to %3 (%4)").arg(messages(operation.uids), folder, target, m_accounts.value(operation.toAccount));
        break;
    case Kind::CopyAcross:
        row.text = tr("Copy %1 from %2 to %3 (%4)").arg(messages(operation.uids), folder, target, m_accounts.value(operation.toAccount));
        break;
    case Kind::Expunge: row.text = tr("Delete %1 in %2 for ever").arg(messages(operation.uids), folder); break;
    case Kind::Append: row.text = tr("Save a message in %1").arg(folder); break;
    case Kind::SaveDraft: row.text = tr("Save a draft in %1").arg(folder); break;
    case Kind::CreateFolder: row.text = tr("Create folder %1").arg(folder); break;
    case Kind::RenameFolder: row.text = tr("Rename folder %1 to %2").arg(folder, target); break;
    case Kind::DeleteFolder: row.text = tr("Delete folder %1").arg(folder); break;
    case Kind::Subscribe: row.text = tr("Subscribe to %1").arg(folder); break;
    case Kind::Unsubscribe: row.text = tr("Unsubscribe from %1").arg(folder); break;
    }
    return row;
}

QString OperationsModel::folderName(AccountId account, const QByteArray &mailbox) const
{
    const auto known = m_names.constFind({account, mailbox});
    return known != m_names.cend() ? *known : oneLine(QString::fromUtf8(mailbox), 200);
}

} // namespace godwit::models
