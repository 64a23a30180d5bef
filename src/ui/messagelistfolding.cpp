// SPDX-License-Identifier: GPL-3.0-or-later
// Conversations in the list, by keyboard and mouse: the view only wishes them open or closed.
#include "models/messagelistmodel.h"
#include "ui/messagelistview.h"
#include "ui/messagerowdelegate.h"

#include <QKeyEvent>
#include <QMouseEvent>

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
    const QModelIndex index = indexAt(event->position().toPoint());
    m_held = event->button() == Qt::LeftButton ? actionUnder(event->position().toPoint()) : std::nullopt;
    m_pressed = m_held ? index : QModelIndex();
    m_onExpander = !m_held && isOnExpander(*event);
    if (m_onExpander) Q_EMIT expandWanted(index.row(), !index.data(MessageListModel::ExpandedRole).toBool());
    else if (!m_held) QAbstractItemView::mousePressEvent(event);
}

/// An action is done where the button goes up, if it went down there: one may still think better of it.
void MessageListView::mouseReleaseEvent(QMouseEvent *event)
{
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
