// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/searchstate.h"

#include <QDateTime>
#include <QStyledItemDelegate>

namespace godwit::ui {

/// "14:05" today, "Thu 16:10" within a week, then the date, with the year when it is another one.
QString readableDate(const QDateTime &when, const QDateTime &now, const QLocale &locale);

/// Where the first row of a conversation shows whether that is open, below the dot of unread ones. `option`: its rectangle and font.
QRect expanderRect(const QStyleOptionViewItem &option);

/// A message on two lines: who and when, what. Reads the roles of models::MessageListModel.
class MessageCardDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setShowRecipients(bool on) { m_showRecipients = on; } ///< in folders of sent mail
    void setHighlighter(CardHighlighter highlighter) { m_highlighter = std::move(highlighter); }
    /// Named on each card, where the list is of several folders.
    void setFolderNames(std::function<QString(const QModelIndex &)> folderOf) { m_folderOf = std::move(folderOf); }
    void setShowSent(bool on) { m_showSent = on; }             ///< when it was sent, not when it arrived
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;

private:
    void paintPlaceholder(QPainter *painter, const QStyleOptionViewItem &option, bool loaded) const;
    using Spans = std::vector<std::pair<qsizetype, qsizetype>>;
    Spans spans(CardText where, const QString &text) const;
    QRect paintFolder(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, QRect line) const;
    void paintFirstLine(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, QRect line) const;
    void paintSubject(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, QRect line) const;
    int paintMarks(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, QRect line) const;

    bool m_showRecipients = false, m_showSent = false;
    CardHighlighter m_highlighter;
    std::function<QString(const QModelIndex &)> m_folderOf;
};

} // namespace godwit::ui
