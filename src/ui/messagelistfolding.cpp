// SPDX-License-Identifier: GPL-3.0-or-later
// The list under keyboard and mouse: conversations, which the view only wishes open or closed, and rows that are dragged away.
#include "models/messagelistmodel.h"
#include "ui/icons.h"
#include "ui/messagecarddelegate.h"
#include "ui/messagelistview.h"

#include <QApplication>
#include <QDrag>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace godwit::ui {

using models::MessageListModel;

void MessageListView::keyPressEvent(QKeyEvent *event)
{
    const bool forward = event->key() == (isRightToLeft() ? Qt::Key_Left : Qt::Key_Right);
    const bool backward = event->key() == (isRightToLeft() ? Qt::Key_Right : Qt::Key_Left);
    if ((!forward && !backward) || (event->modifiers() & ~Qt::KeypadModifier) || !currentIndex().isValid()) {
        QAbstractItemView::keyPressEvent(event);
        return;
    }
    if (forward) unfold(currentIndex());
    else fold(currentIndex());
}

/// Opens; in an open one goes to the message behind the first.
void MessageListView::unfold(const QModelIndex &index)
{
    if (index.data(MessageListModel::ThreadSizeRole).toInt() <= 1) return;
    if (index.data(MessageListModel::ExpandedRole).toBool()) setCurrentIndex(index.siblingAtRow(index.row() + 1));
    else Q_EMIT expandWanted(index.row(), true);
}

/// Closes; from inside an open one goes to its first message.
void MessageListView::fold(const QModelIndex &index)
{
    if (index.data(MessageListModel::ExpandedRole).toBool()) {
        Q_EMIT expandWanted(index.row(), false);
        return;
    }
    QModelIndex first = index; // or as far up as is known
    while (first.row() > 0 && first.data(MessageListModel::DepthRole).toInt() > 0) first = first.siblingAtRow(first.row() - 1);
    if (first != index) setCurrentIndex(first);
}

bool MessageListView::isOnExpander(const QMouseEvent &event) const
{
    const QModelIndex index = indexAt(event.position().toPoint());
    if (event.button() != Qt::LeftButton || index.data(MessageListModel::ThreadSizeRole).toInt() <= 1) return false;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    return expanderRect(option).contains(event.position().toPoint());
}

void MessageListView::mousePressEvent(QMouseEvent *event)
{
    m_onExpander = isOnExpander(*event);
    m_dragFrom.reset();
    if (!m_onExpander) {
        const QModelIndex pressed = indexAt(event->position().toPoint());
        const bool drags =
            event->button() == Qt::LeftButton && pressed.isValid() && m_dragData && !(event->modifiers() & Qt::ShiftModifier);
        const bool wasSelected = selectionModel()->isSelected(pressed);
        QAbstractItemView::mousePressEvent(event);
        if (drags && wasSelected && !selectionModel()->isSelected(pressed)) // Ctrl: it may be the beginning of a copy
            m_reselect = pressed;
        else m_reselect = QPersistentModelIndex();
        if (drags) m_dragFrom = event->position().toPoint();
        return;
    }
    const QModelIndex index = indexAt(event->position().toPoint());
    Q_EMIT expandWanted(index.row(), !index.data(MessageListModel::ExpandedRole).toBool());
}

void MessageListView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_dragFrom || !event->buttons().testFlag(Qt::LeftButton)) {
        QAbstractItemView::mouseMoveEvent(event);
        return;
    }
    if ((event->position().toPoint() - *m_dragFrom).manhattanLength() < QApplication::startDragDistance()) return;
    m_dragFrom.reset();
    if (m_reselect.isValid()) selectionModel()->select(m_reselect, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    dragSelected();
}

/// With the number of messages under the pointer.
void MessageListView::dragSelected()
{
    QMimeData *data = m_dragData();
    if (!data) return;
    const QString words = selectedCount() == 1 ? tr("1 message") : tr("%1 messages").arg(QLocale().toString(selectedCount()));
    const qreal ratio = devicePixelRatioF();
    const QSize size(fontMetrics().horizontalAdvance(words) + 24, fontMetrics().height() + 12);
    QPixmap label((QSizeF(size) * ratio).toSize());
    label.setDevicePixelRatio(ratio);
    label.fill(Qt::transparent);
    QPainter painter(&label);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(line(palette(), 0.3));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(0.5, 0.5, size.width() - 1, size.height() - 1), 4, 4);
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(QRect(QPoint(), size), int(Qt::AlignCenter), words);
    painter.end();
    auto *drag = new QDrag(this);
    drag->setMimeData(data);
    drag->setPixmap(label);
    drag->setHotSpot(QPoint(-8, size.height() / 2));
    drag->exec(Qt::MoveAction | Qt::CopyAction, Qt::MoveAction);
}

void MessageListView::mouseReleaseEvent(QMouseEvent *event)
{
    m_dragFrom.reset();
    if (!std::exchange(m_onExpander, false)) QAbstractItemView::mouseReleaseEvent(event);
}

/// The second click of somebody who is quick is one more on the expander, and does not open the message.
void MessageListView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (isOnExpander(*event)) mousePressEvent(event);
    else QAbstractItemView::mouseDoubleClickEvent(event);
}

} // namespace godwit::ui
