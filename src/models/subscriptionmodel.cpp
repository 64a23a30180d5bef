// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/subscriptionmodel.h"

#include <algorithm>

namespace godwit::models {

SubscriptionModel::SubscriptionModel(QObject *parent) : FolderTreeModel(parent) { setShowAll(true); }

QList<wish::Subscribe> SubscriptionModel::pendingChanges() const
{
    QList<wish::Subscribe> changes;
    for (auto change = m_changes.cbegin(); change != m_changes.cend(); ++change)
        changes.append({.folder = change.key(), .on = change.value()});
    std::ranges::sort(changes, {}, &wish::Subscribe::folder);
    return changes;
}

void SubscriptionModel::discardChanges()
{
    const auto changes = std::exchange(m_changes, {});
    for (auto change = changes.cbegin(); change != changes.cend(); ++change) emitChanged(change.key());
    if (!changes.isEmpty()) Q_EMIT pendingChanged(false);
}

QVariant SubscriptionModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::FontRole) return {}; // unread mail is not the matter here
    const auto folder = role == Qt::CheckStateRole ? FolderTreeModel::data(index, FolderIdRole).value<FolderId>() : FolderId{};
    if (folder == FolderId{}) return role == Qt::CheckStateRole ? QVariant() : FolderTreeModel::data(index, role);
    const bool subscribed = FolderTreeModel::data(index, SubscribedRole).toBool();
    return QVariant::fromValue(m_changes.value(folder, subscribed) ? Qt::Checked : Qt::Unchecked);
}

bool SubscriptionModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const auto folder = FolderTreeModel::data(index, FolderIdRole).value<FolderId>();
    if (role != Qt::CheckStateRole || folder == FolderId{}) return false;
    const bool on = value.toInt() == Qt::Checked;
    const bool before = hasPendingChanges();
    if (on == FolderTreeModel::data(index, SubscribedRole).toBool()) m_changes.remove(folder);
    else m_changes.insert(folder, on);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    if (before != hasPendingChanges()) Q_EMIT pendingChanged(hasPendingChanges());
    return true;
}

Qt::ItemFlags SubscriptionModel::flags(const QModelIndex &index) const
{
    const auto base = FolderTreeModel::flags(index);
    if (!index.isValid() || FolderTreeModel::data(index, FolderIdRole).value<FolderId>() == FolderId{}) return base;
    // Also what cannot be opened can be subscribed: RFC 3501, 6.3.6 allows it, and a vanished folder must be let go of.
    return base | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable;
}

void SubscriptionModel::applyFolders(const FolderDelta &delta)
{
    const bool before = hasPendingChanges();
    for (const FolderId id : delta.removed) m_changes.remove(id);
    for (const Folder &folder : delta.changed)
        if (m_changes.value(folder.id, !folder.subscribed) == folder.subscribed) m_changes.remove(folder.id);
    FolderTreeModel::applyFolders(delta);
    if (before != hasPendingChanges()) Q_EMIT pendingChanged(hasPendingChanges());
}

} // namespace godwit::models
