// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/operation.h"
#include "models/foldertreemodel.h"

namespace godwit::models {

/// All folders with a check mark for "subscribed". Checking only notes the change; pendingChanges() are the wishes to utter when the
/// person applies them. A noted change that the server has made true meanwhile is dropped. Thread: GUI.
class SubscriptionModel : public FolderTreeModel
{
    Q_OBJECT

public:
    explicit SubscriptionModel(QObject *parent = nullptr);

    QList<wish::Subscribe> pendingChanges() const; ///< ascending by folder
    bool hasPendingChanges() const { return !m_changes.isEmpty(); }
    void discardChanges();

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

public Q_SLOTS:
    void applyFolders(const godwit::FolderDelta &delta) override;

Q_SIGNALS:
    void pendingChanged(bool any);

private:
    QHash<FolderId, bool> m_changes;
};

} // namespace godwit::models
