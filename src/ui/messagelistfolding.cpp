// SPDX-License-Identifier: GPL-3.0-or-later
// The list under keyboard and mouse: conversations, which the view only wishes open or closed, and rows that are dragged away.
#include "models/messagelistmodel.h"
#include "ui/icons.h"
#include "ui/messagelistview.h"
#include "ui/messagerowdelegate.h"

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
    const auto *delegate = qobject_cast<const MessageRowDelegate *>(itemDelegate());
    return delegate && delegate->expanderRect(optionOf(index)).contains(event.position().toPoint());
}

void MessageListView::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const QModelIndex index = indexAt(at);
    m_dragFrom.reset();
    m_reselect = QPersistentModelIndex();
    m_held = event->button() == Qt::LeftButton ? actionUnder(at) : std::nullopt;
    m_pressed = m_held ? index : QModelIndex();
    m_onExpander = !m_held && isOnExpander(*event);
    if (m_onExpander) Q_EMIT expandWanted(index.row(), !index.data(MessageListModel::ExpandedRole).toBool());
    if (m_onExpander || m_held) return;
    const bool drags = event->button() == Qt::LeftButton && index.isValid() && m_dragData && !(event->modifiers() & Qt::ShiftModifier);
    const bool wasSelected = selectionModel()->isSelected(index);
    QAbstractItemView::mousePressEvent(event);
    if (drags && wasSelected && !selectionModel()->isSelected(index)) m_reselect = index; // Ctrl: it may be the beginning of a copy
    if (drags) m_dragFrom = at;
}

void MessageListView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_held || m_onExpander) return;
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

/// An action is done where the button goes up, if it went down there: one may still think better of it.
void MessageListView::mouseReleaseEvent(QMouseEvent *event)
{
    m_dragFrom.reset();
    if (const auto held = std::exchange(m_held, std::nullopt)) {
        const QModelIndex index = indexAt(event->position().toPoint());
        if (index.isValid() && m_pressed == index && actionUnder(event->position().toPoint()) == held)
            Q_EMIT rowActionWanted(index.row(), *held);
        return;
    }
    if (!std::exchange(m_onExpander, false)) QAbstractItemView::mouseReleaseEvent(event);
}

/// The second click of somebody who is quick is one more on the same place, and does not open the message.
void MessageListView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (isOnExpander(*event) || actionUnder(event->position().toPoint())) mousePressEvent(event);
    else QAbstractItemView::mouseDoubleClickEvent(event);
}

} // namespace godwit::ui
