// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/subscriptionfilter.h"

#include "mail/plaintext.h"
#include "models/foldertreemodel.h"
#include "ui/icons.h"

#include <QPainter>

namespace godwit::ui {

using models::FolderTreeModel;

SubscriptionFilter::SubscriptionFilter(AccountId account, QObject *parent) : QSortFilterProxyModel(parent), m_account(account)
{
    setRecursiveFilteringEnabled(true);
    setFilterCaseSensitivity(Qt::CaseInsensitive);
}

void SubscriptionFilter::setWhich(Which which)
{
    m_which = which;
    invalidateFilter();
}

/// By what the server has, not by the check marks: a row must not vanish under the mouse.
bool SubscriptionFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (index.data(FolderTreeModel::AccountIdRole).value<AccountId>() != m_account) return false;
    if (index.data(FolderTreeModel::IsAccountRole).toBool()) return true; // the root of what the view shows
    const bool subscribed = index.data(FolderTreeModel::SubscribedRole).toBool();
    if (m_which == Which::Subscribed && !subscribed) return false;
    if (m_which == Which::NotSubscribed && subscribed) return false;
    return QSortFilterProxyModel::filterAcceptsRow(row, parent);
}

void SubscriptionDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->text = oneLine(option->text, 200);
    const QVariant checked = index.data(Qt::CheckStateRole);
    if (!checked.isValid()) return;
    const bool wanted = checked.toInt() == Qt::Checked;
    if (wanted == index.data(FolderTreeModel::SubscribedRole).toBool()) return;
    option->text = (wanted ? tr("%1 – will be subscribed") : tr("%1 – will be unsubscribed")).arg(isolated(option->text, 200));
    option->font.setItalic(true);
}

QSize SubscriptionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), option.fontMetrics.height() + 10};
}

void SubscriptionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QString note;
    if (index.data(FolderTreeModel::FolderIdRole).value<FolderId>() == FolderId{}) note = tr("not a folder of its own");
    else if (!index.data(FolderTreeModel::SelectableRole).toBool()) note = tr("holds no messages");
    else if (index.data(FolderTreeModel::CountsKnownRole).toBool())
        note = grouped(option.locale, index.data(FolderTreeModel::TotalRole).toUInt());
    const int width = note.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(note) + 16;
    QStyleOptionViewItem left = option;
    left.rect = QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(0, 0, -width, 0));
    QStyledItemDelegate::paint(painter, left, index);
    if (note.isEmpty()) return;
    painter->save();
    painter->setPen(dimmed(option.palette));
    const QRect right(option.rect.right() - width + 1, option.rect.y(), width - 8, option.rect.height());
    painter->drawText(QStyle::visualRect(option.direction, option.rect, right), int(Qt::AlignCenter), note);
    painter->restore();
}

} // namespace godwit::ui
