// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/subscriptionchanges.h"

#include "mail/plaintext.h"

namespace godwit::models {

SubscriptionChanges::SubscriptionChanges(SubscriptionModel *subscriptions, QObject *parent)
    : QAbstractListModel(parent), m_subscriptions(subscriptions)
{
    m_reading.setSingleShot(true);
    m_reading.setInterval(0);
    connect(&m_reading, &QTimer::timeout, this, &SubscriptionChanges::read);
    connect(subscriptions, &SubscriptionModel::changesChanged, &m_reading, qOverload<>(&QTimer::start));
    read();
}

void SubscriptionChanges::read()
{
    beginResetModel(); // a list to be looked over, in which nothing is selected for long
    m_changes = m_subscriptions->pendingChanges();
    endResetModel();
}

QVariant SubscriptionChanges::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) return sentence(m_changes.at(index.row()));
    if (role == Qt::ToolTipRole) return QStringLiteral("<qt>%1</qt>").arg(sentence(m_changes.at(index.row())).toHtmlEscaped());
    return {};
}

QString SubscriptionChanges::sentence(const wish::Subscribe &change) const
{
    const Folder *folder = m_subscriptions->folder(change.folder);
    if (!folder) return {};
    const QString name = isolated(folder->path, 200);
    if (change.on) return tr("“%1” is shown from now on, here and in your other mail programs.").arg(name);
    if (folder->attributes & FolderAttribute::NonExistent) return tr("“%1” leaves the list; it is not on the server any more.").arg(name);
    if (folder->role != godwit::Role::None)
        return tr("“%1” is still shown here, since it is used for something; other mail programs may leave it out.").arg(name);
    return tr("“%1” is not shown any more; its messages stay on the server.").arg(name);
}

} // namespace godwit::models
