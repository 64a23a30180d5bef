// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/subscriptionmodel.h"

#include <algorithm>

namespace godwit::models {

SubscriptionModel::SubscriptionModel(QObject *parent) : FolderTreeModel(parent)
{
    setShowAll(true);
    const auto forget = [this] { m_below.clear(); };
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) connect(this, signal, this, forget);
    connect(this, &QAbstractItemModel::rowsMoved, this, forget);
    connect(this, &QAbstractItemModel::dataChanged, this, forget);
}

QList<wish::Subscribe> SubscriptionModel::pendingChanges() const
{
    QList<wish::Subscribe> changes;
    for (auto change = m_changes.cbegin(); change != m_changes.cend(); ++change)
        changes.append({.folder = change.key(), .on = change.value()});
    std::ranges::sort(changes, {}, &wish::Subscribe::folder);
    return changes;
}

void SubscriptionModel::note(const Folder &folder, bool on)
{
    forget(folder.id);
    if (on == folder.subscribed) return;
    m_changes.insert(folder.id, on);
    m_on += on ? 1 : 0;
}

void SubscriptionModel::forget(FolderId folder)
{
    const auto change = m_changes.find(folder);
    if (change == m_changes.end()) return;
    m_on -= *change ? 1 : 0;
    m_changes.erase(change);
}

void SubscriptionModel::tell(bool before)
{
    Q_EMIT changesChanged();
    if (before != hasPendingChanges()) Q_EMIT pendingChanged(hasPendingChanges());
}

void SubscriptionModel::discardChanges()
{
    const auto changes = std::exchange(m_changes, {});
    m_on = 0;
    QModelIndexList rows;
    for (auto change = changes.cbegin(); change != changes.cend(); ++change) rows << indexOf(change.key());
    tellRows(rows);
    if (!changes.isEmpty()) tell(true);
}

/// Once for the rows of each parent: there may be thousands.
void SubscriptionModel::tellRows(const QModelIndexList &indexes)
{
    QHash<QModelIndex, std::pair<int, int>> rows;
    for (const QModelIndex &index : indexes) {
        if (!index.isValid()) continue;
        auto range = rows.find(index.parent());
        if (range == rows.end()) range = rows.insert(index.parent(), {index.row(), index.row()});
        range->first = std::min(range->first, index.row());
        range->second = std::max(range->second, index.row());
    }
    for (auto range = rows.cbegin(); range != rows.cend(); ++range)
        Q_EMIT dataChanged(index(range->first, 0, range.key()), index(range->second, 0, range.key()));
}

void SubscriptionModel::checkBranch(const QModelIndex &top, bool on)
{
    const bool before = hasPendingChanges();
    if (const Folder *own = folder(top.data(FolderIdRole).value<FolderId>())) note(*own, on);
    QModelIndexList rows{top};
    visitBelow(top, [&](const Folder &folder, const QModelIndex &index) {
        note(folder, on);
        rows << index;
    });
    tellRows(rows);
    tell(before);
}

QList<FolderId> SubscriptionModel::goneFolders(AccountId account) const
{
    QList<FolderId> gone;
    for (const Folder &folder : folders(account))
        if (folder.subscribed && folder.attributes & FolderAttribute::NonExistent) gone << folder.id;
    return gone;
}

void SubscriptionModel::uncheck(const QList<FolderId> &folders)
{
    const bool before = hasPendingChanges();
    for (const FolderId id : folders) {
        if (const Folder *known = folder(id)) note(*known, false);
        emitChanged(id);
    }
    tell(before);
}

SubscriptionModel::Below SubscriptionModel::below(const QModelIndex &index) const
{
    const auto known = m_below.constFind(index.internalPointer());
    if (known != m_below.cend()) return *known;
    Below below;
    visitBelow(index, [&](const Folder &folder, const QModelIndex &) {
        ++below.all;
        below.checked += isWanted(folder) ? 1 : 0;
    });
    m_below.insert(index.internalPointer(), below);
    return below;
}

const Folder *SubscriptionModel::folderAt(const QModelIndex &index) const
{
    return index.isValid() ? folder(FolderTreeModel::data(index, FolderIdRole).value<FolderId>()) : nullptr;
}

bool SubscriptionModel::isWhole(AccountId account) const
{
    bool whole = true;
    visitBelow(indexOf(account), [&](const Folder &, const QModelIndex &index) { whole = whole && !canFetchMore(index); });
    return whole;
}

bool SubscriptionModel::hasChildren(const QModelIndex &parent) const
{
    return FolderTreeModel::hasChildren(parent) || canFetchMore(parent);
}

bool SubscriptionModel::canFetchMore(const QModelIndex &parent) const
{
    const Folder *above = folderAt(parent);
    return above && above->attributes & FolderAttribute::HasChildren && above->delimiter && !m_opened.contains(above->id) &&
           rowCount(parent) == 0;
}

void SubscriptionModel::fetchMore(const QModelIndex &parent)
{
    const Folder *above = folderAt(parent);
    if (!above || !above->delimiter || m_opened.contains(above->id)) return;
    m_opened.insert(above->id);
    Q_EMIT levelWanted(above->account, above->mailbox + above->delimiter);
}

QVariant SubscriptionModel::data(const QModelIndex &index, int role) const
{
    switch (role) {
    case Qt::FontRole: return {}; // unread mail is not the matter here
    case BelowRole: return below(index).all;
    case SubscribedBelowRole: return below(index).checked;
    case Qt::CheckStateRole:
    case GoneRole:
    case ChangedRole: break;
    default: return FolderTreeModel::data(index, role);
    }
    const auto id = FolderTreeModel::data(index, FolderIdRole).value<FolderId>();
    if (id == FolderId{}) return {};
    if (role == ChangedRole) return m_changes.contains(id);
    const bool subscribed = FolderTreeModel::data(index, SubscribedRole).toBool();
    if (role == Qt::CheckStateRole) return QVariant::fromValue(m_changes.value(id, subscribed) ? Qt::Checked : Qt::Unchecked);
    const Folder *known = folder(id);
    return known && subscribed && known->attributes & FolderAttribute::NonExistent;
}

bool SubscriptionModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Folder *changed = folder(FolderTreeModel::data(index, FolderIdRole).value<FolderId>());
    if (role != Qt::CheckStateRole || !changed) return false;
    const bool before = hasPendingChanges();
    note(*changed, value.toInt() == Qt::Checked);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    tell(before);
    return true;
}

Qt::ItemFlags SubscriptionModel::flags(const QModelIndex &index) const
{
    const auto base = FolderTreeModel::flags(index) & ~Qt::ItemFlags(Qt::ItemIsDragEnabled);
    if (!index.isValid()) return base;
    if (FolderTreeModel::data(index, FolderIdRole).value<FolderId>() == FolderId{}) return base | Qt::ItemIsSelectable;
    // Also what cannot be opened can be subscribed: RFC 3501, 6.3.6 allows it, and a vanished folder must be let go of.
    return base | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable;
}

void SubscriptionModel::applyFolders(const FolderDelta &delta)
{
    const bool before = hasPendingChanges();
    const qsizetype count = m_changes.size();
    for (const FolderId id : delta.removed) forget(id);
    for (const Folder &folder : delta.changed)
        if (m_changes.value(folder.id, !folder.subscribed) == folder.subscribed) forget(folder.id);
    if (!delta.removed.isEmpty()) m_opened.clear(); // what was listed below them may be gone again
    FolderTreeModel::applyFolders(delta);
    if (count != m_changes.size()) tell(before);
}

} // namespace godwit::models
