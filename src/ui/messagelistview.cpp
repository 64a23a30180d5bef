// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messagelistview.h"

#include "ui/messagelistaccessible.h"

#include <QPushButton>
#include <QAction>
#include <QScrollBar>
#include <QStyleOptionViewItem>

#include <algorithm>
#include <limits>

namespace godwit::ui {

namespace {
constexpr qint64 longestBar = qint64(1) << 30;
}

MessageListView::MessageListView(QWidget *parent) : QAbstractItemView(parent), m_remedy(new QPushButton(viewport()))
{
    installMessageListAccessibility();
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setTextElideMode(Qt::ElideRight);
    viewport()->setMouseTracking(false);
    m_tellRange.setSingleShot(true);
    m_tellRange.setInterval(0); // several changes of one burst are told once
    connect(&m_tellRange, &QTimer::timeout, this, &MessageListView::tellVisibleRange);
    m_remedy->setObjectName(QStringLiteral("remedy"));
    m_remedy->hide();
    connect(m_remedy, &QPushButton::clicked, this, [this] {
        if (m_remedyAction) m_remedyAction->trigger();
        setFocus();
    });
    updateRowHeight();
}

void MessageListView::setModel(QAbstractItemModel *newModel)
{
    if (model()) {
        disconnect(model(), &QAbstractItemModel::rowsRemoved, this, &MessageListView::rowsRemovedNow);
        disconnect(model(), &QAbstractItemModel::layoutAboutToBeChanged, this, &MessageListView::layoutChangesNow);
        disconnect(model(), &QAbstractItemModel::layoutChanged, this, &MessageListView::layoutChangedNow);
    }
    QAbstractItemView::setModel(newModel);
    // After the selection model's own bookkeeping, which was connected in setModel().
    if (newModel) {
        connect(newModel, &QAbstractItemModel::rowsRemoved, this, &MessageListView::rowsRemovedNow);
        connect(newModel, &QAbstractItemModel::layoutAboutToBeChanged, this, &MessageListView::layoutChangesNow);
        connect(newModel, &QAbstractItemModel::layoutChanged, this, &MessageListView::layoutChangedNow);
    }
    reset();
}

void MessageListView::reset()
{
    QAbstractItemView::reset();
    m_offset = 0;
    m_hadSelection = false;
    updateRowHeight();
    updateGeometries();
    viewport()->update();
}

int MessageListView::rowCount() const { return model() ? model()->rowCount(rootIndex()) : 0; }

qint64 MessageListView::largestOffset() const { return std::max<qint64>(0, contentHeight() - viewport()->height()); }

void MessageListView::updateRowHeight()
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const int height = std::max(1, itemDelegate() ? itemDelegate()->sizeHint(option, QModelIndex()).height() : fontMetrics().height() * 2);
    if (height == m_rowHeight) return;
    const qint64 top = m_offset / m_rowHeight;
    m_rowHeight = height;
    setOffset(top * height);
}

QRect MessageListView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || index.model() != model()) return {};
    const qint64 y = qint64(index.row()) * m_rowHeight - m_offset;
    // Far away rows get a place outside the viewport that still fits an int.
    const qint64 limit = std::numeric_limits<int>::max() / 4;
    return QRect(0, int(std::clamp(y, -limit, limit)), viewport()->width(), m_rowHeight);
}

QModelIndex MessageListView::indexAt(const QPoint &point) const
{
    const qint64 row = (m_offset + point.y()) / m_rowHeight;
    return point.y() >= 0 && row < rowCount() ? model()->index(int(row), 0, rootIndex()) : QModelIndex();
}

int MessageListView::firstVisibleRow() const
{
    return rowCount() == 0 ? -1 : int(std::min<qint64>(m_offset / m_rowHeight, rowCount() - 1));
}

int MessageListView::lastVisibleRow() const
{
    const qint64 last = (m_offset + std::max(0, viewport()->height() - 1)) / m_rowHeight;
    return int(std::min<qint64>(last, rowCount() - 1));
}

void MessageListView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid()) return;
    const qint64 top = qint64(index.row()) * m_rowHeight;
    const qint64 height = viewport()->height();
    qint64 wanted = m_offset;
    if (hint == PositionAtTop) wanted = top;
    else if (hint == PositionAtBottom) wanted = top + m_rowHeight - height;
    else if (hint == PositionAtCenter) wanted = top - (height - m_rowHeight) / 2;
    else if (top < m_offset) wanted = top;
    else if (top + m_rowHeight > m_offset + height) wanted = std::min(top, top + m_rowHeight - height);
    setOffset(wanted);
}

/// The one place where the content moves.
void MessageListView::setOffset(qint64 offset)
{
    m_offset = std::clamp<qint64>(offset, 0, largestOffset());
    m_settingBar = true;
    verticalScrollBar()->setValue(int(m_offset / m_step));
    m_settingBar = false;
    viewport()->update();
    m_tellRange.start();
}

void MessageListView::updateGeometries()
{
    const qint64 content = contentHeight();
    m_step = content / longestBar + 1;
    m_settingBar = true;
    auto *bar = verticalScrollBar();
    bar->setPageStep(int(std::max<qint64>(1, viewport()->height() / m_step)));
    bar->setSingleStep(int(std::max<qint64>(1, m_rowHeight / 2 / m_step)));
    bar->setRange(0, int(largestOffset() / m_step + (largestOffset() % m_step ? 1 : 0)));
    m_settingBar = false;
    setOffset(m_offset);
    QAbstractItemView::updateGeometries();
    placeColumns();
    placeRemedy();
}

int MessageListView::verticalOffset() const { return int(std::min<qint64>(m_offset, std::numeric_limits<int>::max())); }

void MessageListView::scrollContentsBy(int, int)
{
    if (m_settingBar) return;
    const auto *bar = verticalScrollBar();
    setOffset(bar->value() == bar->maximum() ? largestOffset() : bar->value() * m_step);
}

void MessageListView::rowsInserted(const QModelIndex &parent, int first, int last)
{
    // At the very top a person waits for what is new; anywhere else the rows that are read stay where they are.
    const bool above = m_offset > 0 && qint64(first) * m_rowHeight <= m_offset;
    if (above) m_offset += qint64(last - first + 1) * m_rowHeight;
    QAbstractItemView::rowsInserted(parent, first, last);
    updateGeometries();
}

void MessageListView::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    const qint64 top = m_offset / m_rowHeight;
    const qint64 gone = std::clamp<qint64>(top - first, 0, last - first + 1);
    m_offsetAfterRemoval = m_offset - gone * m_rowHeight;
    m_hadSelection = selectionModel() && selectionModel()->hasSelection();
    const int current = currentIndex().row();
    const bool goes = current >= first && current <= last;
    m_neighbour = goes && last + 1 < rowCount() ? model()->index(last + 1, 0, rootIndex()) : QModelIndex();
    QAbstractItemView::rowsAboutToBeRemoved(parent, first, last);
}

void MessageListView::rowsRemovedNow()
{
    m_offset = m_offsetAfterRemoval;
    updateGeometries();
    auto *selection = selectionModel();
    if (!selection) return;
    // The selection model moved the current row to the one above; the one below takes the place on screen of what went.
    const qint64 offset = m_offset; // a new current row is no reason to scroll
    if (m_neighbour.isValid()) selection->setCurrentIndex(m_neighbour, QItemSelectionModel::NoUpdate);
    m_neighbour = QPersistentModelIndex();
    if (m_hadSelection && !selection->hasSelection()) {
        m_hadSelection = false;
        if (currentIndex().isValid())
            selection->setCurrentIndex(currentIndex(), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        else Q_EMIT selectionMoved();
    }
    setOffset(offset);
}

void MessageListView::layoutChangesNow()
{
    m_onScreen.clear();
    for (int row = std::max(0, firstVisibleRow()); row <= lastVisibleRow(); ++row)
        m_onScreen.emplaceBack(row, QPersistentModelIndex(model()->index(row, 0, rootIndex())));
    m_hadSelection = selectionModel() && selectionModel()->hasSelection();
}

/// Most of what was on screen stays where it was, whoever else went up or down the list; at the very top a person waits for what is new.
void MessageListView::layoutChangedNow()
{
    QList<int> shifts;
    for (const auto &[row, index] : std::as_const(m_onScreen))
        if (index.isValid()) shifts.append(index.row() - row);
    const int top = m_onScreen.isEmpty() ? 0 : m_onScreen.first().first;
    m_onScreen.clear();
    std::ranges::sort(shifts);
    if (m_offset > 0 && !shifts.isEmpty()) m_offset += qint64(shifts.at(shifts.size() / 2)) * m_rowHeight;
    updateGeometries();
    auto *selection = selectionModel();
    if (!selection || !m_hadSelection || selection->hasSelection() || rowCount() == 0) return;
    const int row = std::clamp(currentIndex().isValid() ? currentIndex().row() : top, 0, rowCount() - 1);
    const qint64 offset = m_offset;
    selection->setCurrentIndex(model()->index(row, 0, rootIndex()), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    setOffset(offset);
}

void MessageListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous);
    if (QAccessible::isActive() && current.isValid()) {
        QAccessibleEvent event(this, QAccessible::Focus);
        event.setChild(current.row());
        QAccessible::updateAccessibility(&event);
    }
}

void MessageListView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QAbstractItemView::selectionChanged(selected, deselected);
    Q_EMIT selectionMoved();
}

QList<std::pair<int, int>> MessageListView::selectedRanges() const
{
    QList<std::pair<int, int>> ranges;
    if (!selectionModel()) return ranges;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) ranges.emplaceBack(range.top(), range.bottom());
    std::ranges::sort(ranges);
    return ranges;
}

qint64 MessageListView::selectedCount() const
{
    qint64 count = 0;
    for (const auto &[first, last] : selectedRanges()) count += last - first + 1;
    return count;
}

QModelIndex MessageListView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int count = rowCount();
    if (count == 0) return {};
    const int page = std::max(1, viewport()->height() / m_rowHeight - 1);
    const int row = currentIndex().isValid() ? currentIndex().row() : -1;
    const auto wanted = [&] {
        switch (action) {
        case MoveHome: return 0;
        case MoveEnd: return count - 1;
        case MovePageUp: return row - page;
        case MovePageDown: return row + page;
        case MoveUp:
        case MovePrevious: return row - 1;
        case MoveDown:
        case MoveNext: return row + 1;
        case MoveLeft:
        case MoveRight: break;
        }
        return row;
    }();
    return model()->index(std::clamp(wanted, 0, count - 1), 0, rootIndex());
}

void MessageListView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    const int count = rowCount();
    const auto rowAt = [&](int y) { return std::clamp<qint64>((m_offset + y) / m_rowHeight, 0, count - 1); };
    if (count == 0 || m_offset + rect.bottom() < 0 || (m_offset + rect.top()) / m_rowHeight >= count) {
        selectionModel()->select(QItemSelection(), command);
        return;
    }
    const auto index = [&](int y) { return model()->index(int(rowAt(y)), 0, rootIndex()); };
    selectionModel()->select(QItemSelection(index(rect.top()), index(rect.bottom())), command);
}

QRegion MessageListView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    const int first = firstVisibleRow(), last = lastVisibleRow();
    for (const QItemSelectionRange &range : selection) {
        const int top = std::max(range.top(), first), bottom = std::min(range.bottom(), last);
        if (range.isValid() && top <= bottom) {
            region += QRect(0, int(qint64(top) * m_rowHeight - m_offset), viewport()->width(), (bottom - top + 1) * m_rowHeight);
        }
    }
    return region;
}

void MessageListView::dataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles)
{
    // The base would work out a rectangle for each change; a band between two rows may change with either of them.
    if (first.row() <= lastVisibleRow() && last.row() >= firstVisibleRow()) viewport()->update();
    if (QAccessible::isActive()) QAbstractItemView::dataChanged(first, last, roles);
    tellTopGroup();
}

void MessageListView::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
    updateGeometries();
}

void MessageListView::changeEvent(QEvent *event)
{
    QAbstractItemView::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange) return;
    updateRowHeight();
    updateGeometries();
}

void MessageListView::rowsLookOtherwise()
{
    updateRowHeight();
    updateGeometries();
    viewport()->update();
}

void MessageListView::tellVisibleRange()
{
    const int first = firstVisibleRow();
    tellTopGroup();
    Q_EMIT visibleRangeChanged(std::max(0, first), first < 0 ? -1 : lastVisibleRow());
}

} // namespace godwit::ui
