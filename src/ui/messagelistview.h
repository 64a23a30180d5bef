// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rowactions.h"
#include "ui/rowgroups.h"

#include <QAbstractItemView>
#include <QTimer>
#include <functional>
#include <optional>

class QAction;
class QMimeData;
class QPushButton;

namespace godwit::ui {

class ListColumns;

/// A flat list of rows of one height. Geometry is arithmetic in 64 bits: an inserted or removed row costs the same in a list of ten
/// and of ten million. Rows that come or go above the visible ones do not move those (but at the very top new ones are shown);
/// when the selection vanishes, its neighbour is selected. Headings of groups are painted between visible rows, in the room that rows leave
/// there: they have no place in the geometry and cost nothing when rows come and go.
class MessageListView : public QAbstractItemView
{
    Q_OBJECT
public:
    explicit MessageListView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint &point) const override;
    void reset() override;

    int rowHeight() const { return m_rowHeight; }
    int firstVisibleRow() const; ///< -1 if there is none
    int lastVisibleRow() const;
    qint64 contentOffset() const { return m_offset; } ///< px above the viewport

    /// Selected rows as they are held: ranges (first, last), ascending.
    QList<std::pair<int, int>> selectedRanges() const;
    qint64 selectedCount() const;

    /// What is written where the list is empty, in plain text; and what can be done about it.
    void setEmptyText(const QString &title, const QString &explanation, QAction *remedy = nullptr);

    /// The group of a row by its index; invalid where it is not known (yet), or inside a conversation. None by default.
    void setGrouping(std::function<RowGroup(const QModelIndex &)> groupOf);
    RowGroup topGroup() const; ///< of the first visible row: its heading belongs above the list
    /// Visible rows that have a heading above them, with it.
    QList<std::pair<int, QString>> visibleHeadings() const;
    void setRowActions(bool on); ///< buttons on the row under the mouse
    void setColumns(ListColumns *columns); ///< stands above the rows while it is not hidden; owned from now on
    void rowsLookOtherwise(); ///< the delegate's rows have another height
    /// What a drag of the selected rows carries; null: they cannot be dragged now. It must not cost more for many rows.
    void setDragData(std::function<QMimeData *()> make) { m_dragData = std::move(make); }
    void keyboardSearch(const QString &) override {} ///< would ask every row; letters are shortcuts

Q_SIGNALS:
    void visibleRangeChanged(int first, int last); ///< also when the same rows now show others
    void selectionMoved();
    void topGroupChanged();
    void expandWanted(int row, bool expanded); ///< the conversation of a row
    void rowActionWanted(int row, godwit::ui::RowAction action);

protected:
    void dataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) override;
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override;
    bool isIndexHidden(const QModelIndex &) const override { return false; }
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;

private:
    int rowCount() const;
    qint64 contentHeight() const { return qint64(rowCount()) * m_rowHeight; }
    qint64 largestOffset() const;
    void setOffset(qint64 offset);
    void updateRowHeight();
    void rowsRemovedNow();
    void layoutChangesNow();
    void layoutChangedNow();
    void tellVisibleRange();
    void unfold(const QModelIndex &index);
    void fold(const QModelIndex &index);
    void dragSelected();
    bool isOnExpander(const QMouseEvent &event) const;
    void placeRemedy();
    QStyleOptionViewItem optionOf(const QModelIndex &index) const;
    bool takesActions(const QModelIndex &index) const;
    std::optional<RowAction> actionUnder(const QPoint &at) const;
    void hover(const QPoint &at);
    void placeColumns();
    void paintEmpty(QPainter &painter) const;
    void paintHeadings(QPainter &painter) const;
    void tellTopGroup();

    qint64 m_offset = 0;
    qint64 m_offsetAfterRemoval = 0;
    qint64 m_step = 1; ///< px per step of the scroll bar, more than 1 when the content is taller than an int
    int m_rowHeight = 60;
    bool m_hadSelection = false;
    QList<std::pair<int, QPersistentModelIndex>> m_onScreen; ///< rows while the layout changes
    QPersistentModelIndex m_neighbour; ///< below the rows that go, if the current row is among them
    bool m_settingBar = false;
    bool m_onExpander = false; ///< the mouse button went down there: what follows is no click on the row
    bool m_rowActions = false;
    QPersistentModelIndex m_hover, m_pressed; ///< under the mouse; where one of its actions is held down
    std::optional<RowAction> m_under, m_held;
    ListColumns *m_columns = nullptr;
    QPersistentModelIndex m_reselect; ///< Ctrl took it out of the selection; a drag takes it along all the same
    std::optional<QPoint> m_dragFrom; ///< where the mouse button went down on a selected row
    std::function<QMimeData *()> m_dragData;
    QTimer m_tellRange;
    std::function<RowGroup(const QModelIndex &)> m_groupOf;
    QString m_topTitle;
    QString m_emptyTitle, m_emptyText;
    QPushButton *m_remedy; ///< below them
    QAction *m_remedyAction = nullptr; ///< what it does
};

} // namespace godwit::ui
