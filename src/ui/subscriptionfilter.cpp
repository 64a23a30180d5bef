// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/subscriptionfilter.h"

#include "mail/plaintext.h"
#include "models/subscriptionmodel.h"
#include "ui/icons.h"

#include <QPainter>

namespace godwit::ui {

using models::FolderTreeModel;
using models::SubscriptionModel;

SubscriptionFilter::SubscriptionFilter(AccountId account, QObject *parent) : QSortFilterProxyModel(parent), m_account(account)
{
    setRecursiveFilteringEnabled(true);
}

void SubscriptionFilter::setWhich(Which which)
{
    m_which = which;
    m_changed.clear();
    if (which == Which::Changed)
        for (const wish::Subscribe &change : static_cast<SubscriptionModel *>(sourceModel())->pendingChanges())
            m_changed.insert(change.folder);
    invalidateFilter();
}

void SubscriptionFilter::setWords(const QString &words)
{
    m_words = words.trimmed().toCaseFolded();
    invalidateFilter();
}

/// By what the server has, not by the check marks: a row must not vanish under the mouse.
bool SubscriptionFilter::hasKind(const QModelIndex &index, FolderId folder) const
{
    switch (m_which) {
    case Which::All: return true;
    case Which::Subscribed: return index.data(FolderTreeModel::SubscribedRole).toBool();
    case Which::NotSubscribed: return folder != FolderId{} && !index.data(FolderTreeModel::SubscribedRole).toBool();
    case Which::Changed: return m_changed.contains(folder) || index.data(SubscriptionModel::ChangedRole).toBool();
    case Which::Gone: return index.data(SubscriptionModel::GoneRole).toBool();
    }
    return true;
}

bool SubscriptionFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (!parent.isValid()) return index.data(FolderTreeModel::AccountIdRole).value<AccountId>() == m_account; // the root of what is shown
    if (!isNarrow()) return true;
    if (!hasKind(index, index.data(FolderTreeModel::FolderIdRole).value<FolderId>())) return false;
    return m_words.isEmpty() || index.data().toString().toCaseFolded().contains(m_words);
}

void SubscriptionDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->text = oneLine(option->text, 200);
    if (index.data(SubscriptionModel::GoneRole).toBool()) option->font.setStrikeOut(true);
    if (!index.data(SubscriptionModel::ChangedRole).toBool()) return;
    const bool wanted = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    option->text = (wanted ? tr("%1 – will be subscribed") : tr("%1 – will be unsubscribed")).arg(isolated(option->text, 200));
    option->font.setItalic(true);
}

QSize SubscriptionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {120, option.fontMetrics.height() + 10}; // of all rows: nobody has to ask ten thousand
}

QString SubscriptionDelegate::note(const QModelIndex &index)
{
    const QLocale locale;
    QStringList words;
    const auto space = NamespaceKind(index.data(FolderTreeModel::SpaceRole).toInt());
    if (index.data(SubscriptionModel::GoneRole).toBool()) words << tr("no longer on the server");
    else if (space == NamespaceKind::OtherUsers) words << tr("somebody else’s");
    else if (space == NamespaceKind::Shared) words << tr("shared");
    const bool folder = index.data(FolderTreeModel::FolderIdRole).value<FolderId>() != FolderId{};
    if (folder && index.data(FolderTreeModel::SelectableRole).toBool() && index.data(FolderTreeModel::CountsKnownRole).toBool()) {
        const uint total = index.data(FolderTreeModel::TotalRole).toUInt();
        words << (total == 1 ? tr("1 message") : tr("%1 messages").arg(grouped(locale, total)));
    }
    if (const int below = index.data(SubscriptionModel::BelowRole).toInt(); below > 0)
        words << tr("%1 of %2 below it subscribed")
                     .arg(locale.toString(index.data(SubscriptionModel::SubscribedBelowRole).toInt()), locale.toString(below));
    if (index.data(FolderTreeModel::RoleRole).toInt() != int(Role::None)) words << tr("always shown");
    return words.join(QStringLiteral(" · "));
}

void SubscriptionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString note = SubscriptionDelegate::note(index);
    const int room = option.rect.width() * 3 / 5; // the name comes first
    const QString shown = option.fontMetrics.elidedText(note, Qt::ElideRight, room);
    const int width = shown.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(shown) + 16;
    QStyleOptionViewItem left = option;
    left.rect = QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(0, 0, -width, 0));
    QStyledItemDelegate::paint(painter, left, index);
    if (shown.isEmpty()) return;
    painter->save();
    painter->setPen(dimmed(option.palette));
    const QRect right(option.rect.right() - width + 1, option.rect.y(), width - 8, option.rect.height());
    painter->drawText(QStyle::visualRect(option.direction, option.rect, right), int(Qt::AlignCenter), shown);
    painter->restore();
}

} // namespace godwit::ui
