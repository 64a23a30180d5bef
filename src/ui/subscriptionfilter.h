// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/ids.h"

#include <QSet>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>

namespace godwit::ui {

/// The folders of one account that match the search and the chosen kind, with their parents.
class SubscriptionFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    enum class Which { All, Subscribed, NotSubscribed, Changed, Gone };

    explicit SubscriptionFilter(AccountId account, QObject *parent = nullptr);
    void setWhich(Which which);
    void setWords(const QString &words);
    bool isNarrow() const { return m_which != Which::All || !m_words.isEmpty(); }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool hasKind(const QModelIndex &index, FolderId folder) const;

    AccountId m_account;
    Which m_which = Which::All;
    QString m_words; ///< folded
    QSet<FolderId> m_changed; ///< when Which::Changed was chosen: who is unchecked again stays under the mouse
};

/// Check mark and name, with what will change in words; at the other side what kind of folder it is, and how many messages or folders it
/// holds.
class SubscriptionDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *, QAbstractItemView *, const QStyleOptionViewItem &, const QModelIndex &) override { return true; }
    static QString note(const QModelIndex &index); ///< "shared · 812 messages · always shown"

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace godwit::ui
