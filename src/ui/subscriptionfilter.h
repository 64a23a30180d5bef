// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/ids.h"

#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>

namespace godwit::ui {

/// The folders of one account that match the search and the chosen kind, with their parents.
class SubscriptionFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    enum class Which { All, Subscribed, NotSubscribed };

    explicit SubscriptionFilter(AccountId account, QObject *parent = nullptr);
    void setWhich(Which which);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    AccountId m_account;
    Which m_which = Which::All;
};

/// Check mark and name, with what will change in words, and the number of messages at the other side.
class SubscriptionDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *, QAbstractItemView *, const QStyleOptionViewItem &, const QModelIndex &) override { return true; }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace godwit::ui
