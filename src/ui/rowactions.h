// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with the row under the mouse without opening it. Each is also in the menu Message, with its key.
#pragma once

#include <QModelIndex>
#include <QStyleOptionViewItem>
#include <optional>

namespace godwit::ui {

enum class RowAction : std::uint8_t { ToggleRead, Star, Archive, Delete };

/// `option`: the row's rectangle, font and direction; `at`: in the same coordinates.
std::optional<RowAction> rowActionAt(const QStyleOptionViewItem &option, const QPoint &at);
QString rowActionText(RowAction action, const QModelIndex &index);
void paintRowActions(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, std::optional<RowAction> under);
bool isUnreadRow(const QModelIndex &index); ///< for a closed conversation: any of its messages

} // namespace godwit::ui
