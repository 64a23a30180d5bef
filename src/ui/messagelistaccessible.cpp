// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messagelistaccessible.h"

#include "models/messagelistmodel.h"
#include "ui/messagelistview.h"

namespace godwit::ui {

using models::MessageListModel;

void installMessageListAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory([](const QString &, QObject *object) -> QAccessibleInterface * {
            auto *view = qobject_cast<MessageListView *>(object);
            return view ? new MessageListAccessible(view) : nullptr;
        });
        return true;
    }();
    Q_UNUSED(installed)
}

MessageListAccessible::MessageListAccessible(MessageListView *view) : QAccessibleWidget(view, QAccessible::List)
{
    const auto *model = view->model();
    if (!model) return;
    const auto forget = [this] { forgetRows(); };
    m_connections << QObject::connect(model, &QAbstractItemModel::rowsInserted, view, forget)
                  << QObject::connect(model, &QAbstractItemModel::rowsRemoved, view, forget)
                  << QObject::connect(model, &QAbstractItemModel::modelReset, view, forget);
}

MessageListAccessible::~MessageListAccessible()
{
    for (const auto &connection : std::as_const(m_connections)) QObject::disconnect(connection);
    forgetRows();
}

MessageListView *MessageListAccessible::view() const { return static_cast<MessageListView *>(widget()); }

void MessageListAccessible::forgetRows()
{
    for (const QAccessible::Id id : std::exchange(m_rows, {})) QAccessible::deleteAccessibleInterface(id);
}

int MessageListAccessible::childCount() const { return view() && view()->model() ? view()->model()->rowCount() : 0; }

QAccessibleInterface *MessageListAccessible::child(int row) const
{
    if (row < 0 || row >= childCount()) return nullptr;
    if (const auto known = m_rows.constFind(row); known != m_rows.constEnd()) return QAccessible::accessibleInterface(*known);
    auto *item = new MessageRowAccessible(this, row);
    m_rows.insert(row, QAccessible::registerAccessibleInterface(item));
    return item;
}

QAccessibleInterface *MessageListAccessible::childAt(int x, int y) const
{
    const QModelIndex index = view()->indexAt(view()->viewport()->mapFromGlobal(QPoint(x, y)));
    return index.isValid() ? child(index.row()) : nullptr;
}

QAccessibleInterface *MessageListAccessible::focusChild() const
{
    return view()->hasFocus() && view()->currentIndex().isValid() ? child(view()->currentIndex().row()) : nullptr;
}

int MessageListAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *row = dynamic_cast<const MessageRowAccessible *>(child);
    return row ? row->row() : -1;
}

bool MessageRowAccessible::isValid() const { return m_list->view() && m_row < m_list->childCount(); }

QAccessibleInterface *MessageRowAccessible::parent() const { return QAccessible::queryAccessibleInterface(m_list->view()); }

QString MessageRowAccessible::text(QAccessible::Text kind) const
{
    if (!isValid() || kind != QAccessible::Name) return {};
    const QModelIndex index = m_list->view()->model()->index(m_row, 0);
    const QString spoken = index.data(Qt::AccessibleTextRole).toString();
    return spoken.isEmpty() ? index.data(Qt::DisplayRole).toString() : spoken;
}

QRect MessageRowAccessible::rect() const
{
    if (!isValid()) return {};
    const auto *view = m_list->view();
    const QRect place = view->visualRect(view->model()->index(m_row, 0));
    return QRect(view->viewport()->mapToGlobal(place.topLeft()), place.size());
}

QAccessible::State MessageRowAccessible::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    const auto *view = m_list->view();
    const QModelIndex index = view->model()->index(m_row, 0);
    state.selectable = state.focusable = state.multiSelectable = true;
    state.selected = view->selectionModel()->isSelected(index);
    state.focused = view->hasFocus() && view->currentIndex() == index;
    state.offscreen = !view->viewport()->rect().intersects(view->visualRect(index));
    state.expandable = hasMore();
    state.expanded = hasMore() && data(MessageListModel::ExpandedRole).toBool();
    state.collapsed = hasMore() && !state.expanded;
    return state;
}

QVariant MessageRowAccessible::data(int role) const { return m_list->view()->model()->index(m_row, 0).data(role); }

bool MessageRowAccessible::hasMore() const { return isValid() && data(MessageListModel::ThreadSizeRole).toInt() > 1; }

void *MessageRowAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::AttributesInterface) return static_cast<QAccessibleAttributesInterface *>(this);
    if (type == QAccessible::ActionInterface) return static_cast<QAccessibleActionInterface *>(this);
    return nullptr;
}

QList<QAccessible::Attribute> MessageRowAccessible::attributeKeys() const { return {QAccessible::Attribute::Level}; }

QVariant MessageRowAccessible::attributeValue(QAccessible::Attribute key) const
{
    return key == QAccessible::Attribute::Level && isValid() ? QVariant(data(MessageListModel::DepthRole).toInt() + 1) : QVariant();
}

QStringList MessageRowAccessible::actionNames() const { return hasMore() ? QStringList{toggleAction()} : QStringList(); }

void MessageRowAccessible::doAction(const QString &name)
{
    if (name == toggleAction() && hasMore()) Q_EMIT m_list->view()->expandWanted(m_row, !data(MessageListModel::ExpandedRole).toBool());
}

} // namespace godwit::ui
