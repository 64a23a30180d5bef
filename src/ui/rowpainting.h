// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/searchstate.h"

#include <QDateTime>
#include <QModelIndex>
#include <QStyleOptionViewItem>
#include <functional>

namespace godwit::models {
class TagModel;
}

namespace godwit::ui {

/// "14:05" today, "Thu 16:10" within a week, then the date, with the year when it is another one.
QString readableDate(const QDateTime &when, const QDateTime &now, const QLocale &locale);

/// What rows of a list have in common.
struct RowOptions {
    bool showRecipients = false; ///< in folders of sent mail
    bool showSent = false;       ///< when it was sent, not when it arrived
    bool pictures = false;       ///< of the senders
    CardHighlighter highlighter = {};
    std::function<QString(const QModelIndex &)> folderOf = {}; ///< named on each row, where the list is of several folders
    const models::TagModel *tags = nullptr;
};

/// Paints the parts of one row; where they go is the delegate's matter. Rectangles are those of a layout from left to right: they are
/// mirrored here. Reads the roles of models::MessageListModel.
class RowPainting
{
public:
    static constexpr int gutter = 28; ///< room of the unread dot
    static constexpr int side = 16;   ///< at the end of a row
    static constexpr int step = 14;   ///< of a message inside a conversation

    RowPainting(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const RowOptions &options);

    QColor secondary() const;
    int indent() const; ///< by its depth in the conversation
    bool isUnread() const; ///< for a closed conversation: any of its messages

    void background() const;
    void divider() const;              ///< below the row; messages of one open conversation are not parted
    void thread(const QRect &expander) const; ///< lines along which messages hang, and the arrow of the first one
    void unreadDot(int x, int middle) const;
    void picture(const QRect &place) const;
    void focus() const;

    // Each at the leading side of the line; what it took, or what it left.
    int sender(const QRect &line) const;               ///< with the number of messages; px taken
    QRect tags(QRect line, qsizetype most) const;      ///< what is left
    QRect folder(QRect line) const;                    ///< at the trailing end; what is left
    void subject(QRect line, qsizetype mostTags) const;///< tags, subject, and what is known of the text
    // At the trailing end; px taken.
    int date(const QRect &line) const;
    int marks(const QRect &line) const;                ///< star, attachment, answered, forwarded, muted, on its way
    void text(const QRect &line, const QString &text, bool trailing = false) const; ///< secondary
    void mark(const QRect &place, const char *iconName, const QColor &color) const;

private:
    using Spans = std::vector<std::pair<qsizetype, qsizetype>>; ///< begin, length
    using SpansOf = std::function<Spans(const QString &shown)>;

    QRect mirrored(const QRect &rect) const;
    int draw(const QRect &rect, const QFont &font, const QColor &color, const QString &text, bool swapped = false,
             const SpansOf &spansOf = {}) const;
    void drawMarked(const QRect &rect, const QFont &font, const QString &text, bool right, const Spans &spans) const;
    Spans spans(CardText where, const QString &text) const;
    bool isFirstOfMore() const;
    bool isQuiet() const;
    int steps() const;
    QString badgeText() const;
    QFont badgeFont() const;
    void badge(const QRect &place, const QFont &font, const QString &text) const;
    QVariant data(int role) const { return m_index.data(role); }

    QPainter *m_painter;
    const QStyleOptionViewItem &m_option;
    const QModelIndex &m_index;
    const RowOptions &m_options;
};

} // namespace godwit::ui
