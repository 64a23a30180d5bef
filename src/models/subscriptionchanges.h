// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/subscriptionmodel.h"

#include <QTimer>

namespace godwit::models {

/// What will change, a sentence for each folder; it follows the check marks a moment later, once for many. Thread: GUI.
class SubscriptionChanges : public QAbstractListModel
{
    Q_OBJECT
public:
    /// `subscriptions` outlives this.
    explicit SubscriptionChanges(SubscriptionModel *subscriptions, QObject *parent = nullptr);

    FolderId folderAt(int row) const { return m_changes.value(row).folder; }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_changes.size()); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void read();
    QString sentence(const wish::Subscribe &change) const;

    SubscriptionModel *m_subscriptions;
    QList<wish::Subscribe> m_changes;
    QTimer m_reading;
};

} // namespace godwit::models
