// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>
#include <QHash>

namespace godwit::ui {

class MessageListView;

/// Makes every MessageListView readable for assistive technology. May be called often.
void installMessageListAccessibility();

/// The list: as many children as rows, each made when somebody asks for it.
class MessageListAccessible final : public QAccessibleWidget
{
public:
    explicit MessageListAccessible(MessageListView *view);
    ~MessageListAccessible() override;

    int childCount() const override;
    QAccessibleInterface *child(int row) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    MessageListView *view() const;

private:
    void forgetRows(); ///< row numbers have shifted

    mutable QHash<int, QAccessible::Id> m_rows;
    QList<QMetaObject::Connection> m_connections;
};

/// A row, which may stand for a conversation: how deep it is, whether it is open, and an action that opens or closes it.
class MessageRowAccessible final : public QAccessibleInterface, public QAccessibleAttributesInterface, public QAccessibleActionInterface
{
public:
    MessageRowAccessible(const MessageListAccessible *list, int row) : m_list(list), m_row(row) {}

    int row() const { return m_row; }
    bool isValid() const override;
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override;
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;
    QList<QAccessible::Attribute> attributeKeys() const override;
    QVariant attributeValue(QAccessible::Attribute key) const override;
    QStringList actionNames() const override;
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QVariant data(int role) const;
    bool hasMore() const; ///< messages of its conversation below it

    const MessageListAccessible *m_list;
    int m_row;
};

} // namespace godwit::ui
