// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flowlayout.h"

#include <QWidget>

namespace godwit::ui {

FlowLayout::~FlowLayout() { qDeleteAll(m_items); }

QLayoutItem *FlowLayout::takeAt(int index) { return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr; }

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(QSize(std::min(item->minimumSize().width(), 120), item->sizeHint().height()));
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

/// The height that it takes.
int FlowLayout::place(const QRect &rect, bool really) const
{
    const QMargins margins = contentsMargins();
    const QRect room = rect.marginsRemoved(margins);
    const bool reversed = parentWidget() && parentWidget()->layoutDirection() == Qt::RightToLeft;
    int x = 0, y = 0, height = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty()) continue;
        const QSize size(std::min(item->sizeHint().width(), std::max(1, room.width())), item->sizeHint().height());
        if (x > 0 && x + size.width() > room.width()) {
            x = 0;
            y += height + spacing();
            height = 0;
        }
        const bool fills = item == m_items.last() && item->expandingDirections() & Qt::Horizontal;
        const QSize given(fills ? room.width() - x : size.width(), size.height());
        const int left = reversed ? room.right() + 1 - x - given.width() : room.x() + x;
        if (really) item->setGeometry(QRect(QPoint(left, room.y() + y), given));
        x += size.width() + spacing();
        height = std::max(height, size.height());
    }
    return y + height + margins.top() + margins.bottom();
}

} // namespace godwit::ui
