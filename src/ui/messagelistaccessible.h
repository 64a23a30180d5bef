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

class MessageRowAccessible final : public QAccessibleInterface
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

private:
    const MessageListAccessible *m_list;
    int m_row;
};

} // namespace godwit::ui
