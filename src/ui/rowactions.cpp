// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rowactions.h"

#include "models/messagelistmodel.h"
#include "ui/icons.h"

#include <QCoreApplication>
#include <QPainter>
#include <array>

namespace godwit::ui {

using models::MessageListModel;

namespace {

constexpr std::array actions{RowAction::ToggleRead, RowAction::Star, RowAction::Archive, RowAction::Delete};

struct RowActionText {
    Q_DECLARE_TR_FUNCTIONS(godwit::ui::MessageList)
};

/// At the trailing end of the first line.
QRect placeOf(const QStyleOptionViewItem &option, int number)
{
    const int size = std::min(option.fontMetrics.height() * 14 / 9, option.rect.height() - 2);
    const int right = option.rect.right() - 8 - (int(actions.size()) - 1 - number) * size;
    const int top = option.rect.y() + std::min((option.rect.height() - size) / 2, option.fontMetrics.height() / 2);
    return QStyle::visualRect(option.direction, option.rect, QRect(right - size + 1, top, size, size));
}

const char *iconOf(RowAction action, const QModelIndex &index)
{
    switch (action) {
    case RowAction::ToggleRead: return isUnreadRow(index) ? "mail-mark-read" : "mail-mark-unread";
    case RowAction::Star: return index.data(MessageListModel::FlaggedRole).toBool() ? "starred-symbolic" : "non-starred-symbolic";
    case RowAction::Archive: return "archive-insert";
    case RowAction::Delete: return "user-trash";
    }
    return "";
}

} // namespace

bool isUnreadRow(const QModelIndex &index)
{
    const bool closed = index.data(MessageListModel::ThreadSizeRole).toInt() > 1 && !index.data(MessageListModel::ExpandedRole).toBool();
    return closed ? index.data(MessageListModel::ThreadUnreadRole).toInt() > 0 : index.data(MessageListModel::UnreadRole).toBool();
}

std::optional<RowAction> rowActionAt(const QStyleOptionViewItem &option, const QPoint &at)
{
    for (std::size_t i = 0; i < actions.size(); ++i)
        if (placeOf(option, int(i)).contains(at)) return actions.at(i);
    return std::nullopt;
}

QString rowActionText(RowAction action, const QModelIndex &index)
{
    switch (action) {
    case RowAction::ToggleRead: return isUnreadRow(index) ? RowActionText::tr("Mark as read") : RowActionText::tr("Mark as unread");
    case RowAction::Star:
        return index.data(MessageListModel::FlaggedRole).toBool() ? RowActionText::tr("Take the star away") : RowActionText::tr("Star");
    case RowAction::Archive: return RowActionText::tr("Archive");
    case RowAction::Delete: return RowActionText::tr("Delete");
    }
    return {};
}

void paintRowActions(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, std::optional<RowAction> under)
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    QRect all = placeOf(option, 0).united(placeOf(option, int(actions.size()) - 1));
    // What stands below goes; a little more than the buttons, so that no half letter looks out.
    painter->fillRect(all.adjusted(-8, 0, 8, 0), option.palette.color(QPalette::Base));
    if (isSelected) painter->fillRect(all.adjusted(-8, 0, 8, 0), selected(option.palette, option.state.testFlag(QStyle::State_Active)));
    painter->setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < actions.size(); ++i) {
        const QRect place = placeOf(option, int(i));
        const bool lit = under == actions.at(i);
        if (lit) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(line(option.palette, 0.16));
            painter->drawRoundedRect(place.adjusted(1, 1, -1, -1), 4, 4);
        }
        const int size = std::min(option.fontMetrics.height() * 8 / 9, 22);
        const QRect at(place.center().x() - size / 2, place.center().y() - size / 2, size, size);
        paintIcon(painter, at, icon(QString::fromLatin1(iconOf(actions.at(i), index))),
                  lit || isSelected ? option.palette.color(QPalette::Text) : dimmed(option.palette));
    }
}

} // namespace godwit::ui
