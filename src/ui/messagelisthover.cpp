// SPDX-License-Identifier: GPL-3.0-or-later
// The row under the mouse, and what can be done with it there.
#include "models/messagelistmodel.h"
#include "ui/listcolumns.h"
#include "ui/messagelistview.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>

namespace godwit::ui {

QStyleOptionViewItem MessageListView::optionOf(const QModelIndex &index) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    return option;
}

bool MessageListView::takesActions(const QModelIndex &index) const
{
    return m_rowActions && index.isValid() && index.data(models::MessageListModel::HeadersKnownRole).toBool();
}

std::optional<RowAction> MessageListView::actionUnder(const QPoint &at) const
{
    const QModelIndex index = indexAt(at);
    return takesActions(index) ? rowActionAt(optionOf(index), at) : std::nullopt;
}

void MessageListView::setRowActions(bool on)
{
    m_rowActions = on;
    viewport()->setMouseTracking(on);
    hover(QPoint(-1, -1));
}

void MessageListView::hover(const QPoint &at)
{
    const QModelIndex index = indexAt(at);
    const auto under = actionUnder(at);
    if (m_hover == index && m_under == under) return;
    m_hover = index;
    m_under = under;
    viewport()->update();
}

bool MessageListView::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseMove: hover(static_cast<QMouseEvent *>(event)->position().toPoint()); break;
    case QEvent::Leave: hover(QPoint(-1, -1)); break;
    case QEvent::ToolTip: {
        auto *help = static_cast<QHelpEvent *>(event);
        const auto action = actionUnder(help->pos());
        // Our own words only: a tool tip renders HTML.
        if (action) QToolTip::showText(help->globalPos(), rowActionText(*action, indexAt(help->pos())), viewport());
        else QToolTip::hideText();
        return true;
    }
    default: break;
    }
    return QAbstractItemView::viewportEvent(event);
}

void MessageListView::setColumns(ListColumns *columns)
{
    m_columns = columns;
    m_columns->setParent(this);
    updateGeometries();
}

/// Above the rows, as wide as they are.
void MessageListView::placeColumns()
{
    const bool shown = m_columns && !m_columns->isHidden();
    const int height = shown ? m_columns->sizeHint().height() : 0;
    if (viewportMargins().top() != height) setViewportMargins(0, height, 0, 0);
    if (!shown) return;
    const QRect rows = viewport()->geometry();
    m_columns->setGeometry(rows.left(), rows.top() - height, rows.width(), height);
}

} // namespace godwit::ui
