// SPDX-License-Identifier: GPL-3.0-or-later
// What the list paints besides its rows: headings of groups, and words where there are no rows.
#include "models/messagelistmodel.h"
#include "ui/icons.h"
#include "ui/messagelistview.h"

#include <QAction>
#include <QPaintEvent>
#include <QPainter>
#include <QPushButton>

namespace godwit::ui {

void MessageListView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const int count = rowCount();
    if (count == 0) {
        paintEmpty(painter);
        return;
    }
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const bool active = viewport()->isActiveWindow() && hasFocus();
    const int first = int((m_offset + event->rect().top()) / m_rowHeight);
    const int last = int(std::min<qint64>((m_offset + event->rect().bottom()) / m_rowHeight, count - 1));
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = model()->index(row, 0, rootIndex());
        option.rect = visualRect(index);
        option.state &= ~(QStyle::State_Selected | QStyle::State_HasFocus);
        option.state.setFlag(QStyle::State_Active, active);
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_HasFocus, active && index == currentIndex());
        itemDelegateForIndex(index)->paint(&painter, option, index);
        if (m_hover == index && takesActions(index)) paintRowActions(&painter, option, index, m_under);
    }
    paintHeadings(painter);
}

void MessageListView::setGrouping(std::function<RowGroup(const QModelIndex &)> groupOf)
{
    m_groupOf = std::move(groupOf);
    viewport()->update();
    m_tellRange.start();
}

RowGroup MessageListView::topGroup() const
{
    int row = firstVisibleRow();
    if (!m_groupOf || row < 0) return {};
    for (; row > 0; --row) // a row inside a conversation is in the group of its first one
        if (const QModelIndex index = model()->index(row, 0, rootIndex()); index.data(models::MessageListModel::DepthRole).toInt() == 0)
            return m_groupOf(index);
    return m_groupOf(model()->index(0, 0, rootIndex()));
}

QList<std::pair<int, QString>> MessageListView::visibleHeadings() const
{
    QList<std::pair<int, QString>> headings;
    if (!m_groupOf || rowCount() == 0) return headings;
    RowGroup above = topGroup();
    for (int row = firstVisibleRow() + 1; row <= lastVisibleRow(); ++row) {
        const RowGroup group = m_groupOf(model()->index(row, 0, rootIndex()));
        if (!group.follows(above)) continue;
        if (above.isValid()) headings.emplaceBack(row, group.title);
        above = group;
    }
    return headings;
}

/// On the line between two rows, as tall as the room that cards leave above and below it.
void MessageListView::paintHeadings(QPainter &painter) const
{
    const QFont heading = headingFont(font());
    const int height = QFontMetrics(heading).height() + 2;
    painter.setFont(heading);
    for (const auto &[row, title] : visibleHeadings()) {
        const int middle = visualRect(model()->index(row, 0, rootIndex())).top() - 1;
        const QRect band(0, middle - height / 2, viewport()->width(), height);
        painter.fillRect(band, palette().color(QPalette::AlternateBase));
        painter.fillRect(QRect(band.left(), band.top(), band.width(), 1), line(palette()));
        painter.fillRect(QRect(band.left(), band.bottom(), band.width(), 1), line(palette()));
        painter.setPen(dimmed(palette()));
        const QRect words = band.adjusted(16, 0, -16, 0);
        const QString shown = QFontMetrics(heading).elidedText(title, Qt::ElideRight, words.width());
        const auto side = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
        painter.drawText(words, int(side | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
    }
}

void MessageListView::tellTopGroup()
{
    const QString title = topGroup().title;
    if (title == m_topTitle) return;
    m_topTitle = title;
    Q_EMIT topGroupChanged();
}

void MessageListView::setEmptyText(const QString &title, const QString &explanation, QAction *remedy)
{
    m_emptyTitle = title;
    m_emptyText = explanation;
    setAccessibleDescription(rowCount() == 0 ? title : QString());
    m_remedyAction = remedy;
    if (remedy) m_remedy->setText(remedy->text());
    placeRemedy();
    viewport()->update();
}

/// Below the two texts that paintEmpty() writes.
void MessageListView::placeRemedy()
{
    m_remedy->setVisible(m_remedyAction && rowCount() == 0);
    const QSize size = m_remedy->sizeHint();
    const int y = 24 + (viewport()->height() - 48) / 3 + 8 + 3 * fontMetrics().height();
    m_remedy->setGeometry(QRect(QPoint((viewport()->width() - size.width()) / 2, y), size));
}

void MessageListView::paintEmpty(QPainter &painter) const
{
    const QRect area = viewport()->rect().adjusted(24, 24, -24, -24);
    QFont bold = font();
    bold.setBold(true);
    const int middle = area.height() / 3;
    painter.setPen(palette().color(QPalette::Text));
    painter.setFont(bold);
    painter.drawText(QRect(area.x(), area.y(), area.width(), middle), Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap, m_emptyTitle);
    painter.setPen(dimmed(palette()));
    painter.setFont(font());
    painter.drawText(QRect(area.x(), area.y() + middle + 8, area.width(), area.height() - middle - 8),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_emptyText);
}

} // namespace godwit::ui
