// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/preferences.h"
#include "ui/rowpainting.h"

#include <QStyledItemDelegate>

namespace godwit::ui {

class ListColumns;

/// A message as a card of two lines, as one line, or in columns.
class MessageRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using Density = Preferences::Density;
    using QStyledItemDelegate::QStyledItemDelegate;

    RowOptions &options() { return m_options; }
    void setDensity(Density density) { m_density = density; }
    /// Columns need a certain width; in a narrower list each message is one line.
    static bool fitsColumns(int width, const QFontMetrics &metrics) { return width >= 80 * metrics.averageCharWidth(); }
    void setColumns(const ListColumns *columns) { m_columns = columns; } ///< for Density::Columns

    /// Where the first row of a conversation shows whether that is open. `option`: its rectangle and font.
    QRect expanderRect(const QStyleOptionViewItem &option) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;

private:
    void paintPlaceholder(QPainter *painter, const QStyleOptionViewItem &option, const RowPainting &row, bool loaded) const;
    void paintCard(const QStyleOptionViewItem &option, const RowPainting &row) const;
    void paintLine(const QStyleOptionViewItem &option, const RowPainting &row) const;
    void paintColumns(const QStyleOptionViewItem &option, const RowPainting &row, const QModelIndex &index) const;

    RowOptions m_options;
    Density m_density = Density::Cards;
    const ListColumns *m_columns = nullptr;
};

} // namespace godwit::ui
