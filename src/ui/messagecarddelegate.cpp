// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messagecarddelegate.h"

#include "models/messagelistmodel.h"
#include "ui/icons.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>

namespace godwit::ui {

using models::MessageListModel;

namespace {

constexpr int gutter = 28; // room of the unread dot
constexpr int side = 16;

QRect mirrored(const QStyleOptionViewItem &option, const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); }

/// One line of a stranger's text in its own direction, at the leading side of `rect`. Returns its width.
int drawLine(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect, const QFont &font, const QColor &color,
             const QString &text)
{
    const QFontMetrics metrics(font);
    const QString shown = metrics.elidedText(text.left(400), Qt::ElideRight, rect.width()); // longer never fits, and costs time
    painter->setFont(font);
    painter->setPen(color);
    const auto alignment = (option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter;
    painter->drawText(mirrored(option, rect), int(alignment) | Qt::TextSingleLine, shown);
    return std::min(rect.width(), metrics.horizontalAdvance(shown));
}

QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}

} // namespace

QString readableDate(const QDateTime &when, const QDateTime &now, const QLocale &locale)
{
    if (!when.isValid()) return {};
    const qint64 days = when.date().daysTo(now.date());
    const QString time = locale.toString(when.time(), QLocale::ShortFormat);
    if (days == 0) return time;
    if (days == 1) return MessageCardDelegate::tr("Yesterday %1").arg(time);
    if (days > 1 && days < 7) return QStringLiteral("%1 %2").arg(locale.dayName(when.date().dayOfWeek(), QLocale::ShortFormat), time);
    //: Date of a message of this year in the list: day and short name of the month (Qt date format)
    if (when.date().year() == now.date().year()) return locale.toString(when.date(), MessageCardDelegate::tr("d MMM"));
    return locale.toString(when.date(), QLocale::ShortFormat);
}

QSize MessageCardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, option.fontMetrics.height() * 2 + 4 + 2 * 10}; // 60 px with a font of 18 px
}

void MessageCardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    const QPalette &palette = option.palette;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setClipRect(option.rect);
    painter->fillRect(option.rect,
                      isSelected ? selected(palette, option.state.testFlag(QStyle::State_Active)) : palette.color(QPalette::Base));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), line(palette));
    const bool loaded = index.data(MessageListModel::LoadedRole).toBool();
    if (!loaded || !index.data(MessageListModel::HeadersKnownRole).toBool()) {
        paintPlaceholder(painter, option, loaded);
    } else {
        const bool unread = index.data(MessageListModel::UnreadRole).toBool();
        const int height = option.fontMetrics.height();
        QRect first(option.rect.x() + gutter, option.rect.y() + 10, option.rect.width() - gutter - side, height);
        const QRect second = first.translated(0, height + 4);
        if (unread) {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(palette.color(QPalette::Accent));
            const QRect dot(option.rect.x() + 12, first.center().y() - 3, 8, 8);
            painter->drawEllipse(mirrored(option, dot));
        }
        first.setWidth(first.width() - paintMarks(painter, option, index, first) - 8);
        QFont font = option.font;
        font.setBold(unread);
        font.setStrikeOut(index.data(MessageListModel::DeletedRole).toBool());
        QString who = index.data(m_showRecipients ? MessageListModel::ToRole : MessageListModel::FromRole).toString();
        if (who.isEmpty()) who = m_showRecipients ? tr("(no recipient)") : tr("(no sender)");
        drawLine(painter, option, first, font, palette.color(QPalette::Text), who);
        font.setBold(false);
        const QString subject = index.data(MessageListModel::SubjectRole).toString();
        const QString preview = index.data(MessageListModel::PreviewRole).toString();
        const QColor dim = isSelected ? palette.color(QPalette::Text) : dimmed(palette);
        const QString title = subject.isEmpty() ? tr("(no subject)") : subject;
        const int width = drawLine(painter, option, second, font, subject.isEmpty() ? dim : palette.color(QPalette::Text), title);
        const QRect rest = second.adjusted(width, 0, 0, 0);
        if (!preview.isEmpty() && rest.width() > 40) drawLine(painter, option, rest, font, dim, QStringLiteral(" — ") + preview);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(palette.color(QPalette::Accent));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -2));
    }
    painter->restore();
}

/// Date and marks at the trailing end of the first line; the width that they took.
int MessageCardDelegate::paintMarks(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, QRect line) const
{
    const QColor color = option.state.testFlag(QStyle::State_Selected) ? option.palette.color(QPalette::Text) : dimmed(option.palette);
    const QFont font = smaller(option.font);
    const QString date = readableDate(index.data(MessageListModel::DateRole).toDateTime(), QDateTime::currentDateTime(), option.locale);
    const int whole = line.width();
    const int width = QFontMetrics(font).horizontalAdvance(date) + 1;
    drawLine(painter, option, QRect(line.right() - width, line.y(), width + 1, line.height()), font, color, date);
    line.setWidth(whole - width - 6);
    const int size = option.fontMetrics.height() * 8 / 9;
    const auto mark = [&](int role, const char *name, const QColor &tint) {
        if (!index.data(role).toBool()) return;
        const QRect place(line.right() - size, line.y() + (line.height() - size) / 2, size, size);
        paintIcon(painter, mirrored(option, place), icon(QString::fromLatin1(name)), tint);
        line.setWidth(line.width() - size - 2);
    };
    mark(MessageListModel::FlaggedRole, "starred-symbolic", option.palette.color(QPalette::Accent));
    mark(MessageListModel::AttachmentRole, "mail-attachment", color);
    mark(MessageListModel::AnsweredRole, "mail-replied", color);
    mark(MessageListModel::PendingRole, "clock", color);
    return whole - line.width();
}

/// A row that is not read from the store yet (bars), or of which the server has not told more than its existence (words).
void MessageCardDelegate::paintPlaceholder(QPainter *painter, const QStyleOptionViewItem &option, bool loaded) const
{
    const int height = option.fontMetrics.height();
    const QRect first(option.rect.x() + gutter, option.rect.y() + 10, option.rect.width() - gutter - side, height);
    if (loaded) {
        drawLine(painter, option, first, option.font, dimmed(option.palette), tr("Not read from the server yet"));
        return;
    }
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(line(option.palette));
    const int thick = height / 2;
    for (const QRect &bar : {QRect(first.x(), first.y() + thick / 2, first.width() * 2 / 5, thick),
                             QRect(first.x(), first.y() + height + 4 + thick / 2, first.width() * 4 / 5, thick)}) {
        painter->drawRoundedRect(mirrored(option, bar), 4, 4);
    }
}

/// A subject must never reach QToolTip, which would render it as HTML: rows have no tooltips.
bool MessageCardDelegate::helpEvent(QHelpEvent *, QAbstractItemView *, const QStyleOptionViewItem &, const QModelIndex &) { return true; }

} // namespace godwit::ui
