// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messagerowdelegate.h"

#include "models/messagelistmodel.h"
#include "ui/icons.h"
#include "ui/listcolumns.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>

namespace godwit::ui {

using models::MessageListModel;

namespace {

constexpr int gutter = RowPainting::gutter, side = RowPainting::side;
constexpr qsizetype mostTags = 2;

/// Above and below the two lines of a card: also the room in which the view paints a group's heading, and some beside it.
int padding(const QStyleOptionViewItem &option) { return std::max(8, option.fontMetrics.height() * 12 / 18); }

int pictureSize(const QStyleOptionViewItem &option) { return option.fontMetrics.height() * 2; }

} // namespace

QRect MessageRowDelegate::expanderRect(const QStyleOptionViewItem &option) const
{
    const int height = option.fontMetrics.height();
    QRect place(option.rect.x(), option.rect.y() + padding(option) + height, gutter + 4, height + 8);
    if (m_density != Density::Cards) place = QRect(option.rect.x() + 12, option.rect.y(), gutter - 6, option.rect.height());
    return QStyle::visualRect(option.direction, option.rect, place);
}

QSize MessageRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int height = option.fontMetrics.height();
    if (m_density == Density::Cards) return {200, height * 2 + 4 + 2 * padding(option)}; // 60 px with a font of 18 px
    return {200, height + std::max(6, height * 10 / 18)};                                // 28 px
}

void MessageRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const RowPainting row(painter, option, index, m_options);
    painter->save();
    painter->setClipRect(option.rect);
    row.background();
    row.divider();
    const bool loaded = index.data(MessageListModel::LoadedRole).toBool();
    if (!loaded || !index.data(MessageListModel::HeadersKnownRole).toBool()) {
        paintPlaceholder(painter, option, row, loaded);
    } else {
        row.thread(expanderRect(option));
        if (m_density == Density::Cards) paintCard(option, row);
        else if (m_density == Density::Columns && m_columns && fitsColumns(option.rect.width(), option.fontMetrics))
            paintColumns(option, row, index);
        else paintLine(option, row);
    }
    row.focus();
    painter->restore();
}

void MessageRowDelegate::paintCard(const QStyleOptionViewItem &option, const RowPainting &row) const
{
    const int height = option.fontMetrics.height();
    const int picture = m_options.pictures ? pictureSize(option) : 0, start = gutter + row.indent() + (picture > 0 ? picture + 12 : 0);
    const QRect first(option.rect.x() + start, option.rect.y() + padding(option), option.rect.width() - start - side, height);
    row.unreadDot(option.rect.x() + gutter + row.indent() - 16, first.center().y());
    if (picture > 0) row.picture(QRect(option.rect.x() + gutter + row.indent(), option.rect.center().y() - picture / 2, picture, picture));
    QRect line = first;
    line.setWidth(line.width() - row.date(line) - 6);
    line.setWidth(line.width() - row.marks(line) - 8);
    row.sender(line);
    row.subject(row.folder(first.translated(0, height + 4)), mostTags);
}

/// Who in the first third, then what, marks and when.
void MessageRowDelegate::paintLine(const QStyleOptionViewItem &option, const RowPainting &row) const
{
    const int start = gutter + 8;
    QRect line(option.rect.x() + start, option.rect.y(), option.rect.width() - start - side, option.rect.height() - 1);
    row.unreadDot(option.rect.x() + 8, line.center().y());
    line.setWidth(line.width() - row.date(line) - 6);
    line.setWidth(line.width() - row.marks(line) - 8);
    const int who = std::clamp(line.width() / 3, 40, option.fontMetrics.averageCharWidth() * 30);
    const QRect sender = line.adjusted(row.indent(), 0, 0, 0);
    row.sender(QRect(sender.x(), sender.y(), who - row.indent() - 12, sender.height()));
    row.subject(row.folder(line.adjusted(who, 0, 0, 0)), mostTags);
}

void MessageRowDelegate::paintColumns(const QStyleOptionViewItem &option, const RowPainting &row, const QModelIndex &index) const
{
    const int size = option.fontMetrics.height() * 8 / 9, start = option.rect.x() + gutter + 8;
    row.unreadDot(option.rect.x() + 8, option.rect.center().y());
    bool first = true;
    for (const ListColumns::Cell &cell : m_columns->cells()) {
        QRect place(option.rect.x() + cell.x + 6, option.rect.y(), cell.width - 12, option.rect.height() - 1);
        if (first) place.setLeft(std::max(place.left(), start));
        if (cell.column == RowColumn::Subject || (first && cell.column == RowColumn::From)) place.setLeft(place.left() + row.indent());
        first = false;
        if (place.width() < 8) continue;
        const QRect middle(place.center().x() - size / 2, place.center().y() - size / 2, size, size);
        const auto date = [&](int role) {
            return readableDate(index.data(role).toDateTime(), QDateTime::currentDateTime(), option.locale);
        };
        switch (cell.column) {
        case RowColumn::Star:
            if (index.data(MessageListModel::FlaggedRole).toBool())
                row.mark(middle, "starred-symbolic", option.palette.color(QPalette::Accent));
            break;
        case RowColumn::Attachment:
            if (index.data(MessageListModel::AttachmentRole).toBool()) row.mark(middle, "mail-attachment", row.secondary());
            break;
        case RowColumn::Subject: row.subject(place, m_columns->isShown(RowColumn::Tags) ? 0 : mostTags); break;
        case RowColumn::From: row.sender(place); break;
        case RowColumn::To: row.text(place, index.data(MessageListModel::ToRole).toString()); break;
        case RowColumn::Arrival: row.text(place, date(MessageListModel::DateRole)); break;
        case RowColumn::Date: row.text(place, date(MessageListModel::SentRole)); break;
        case RowColumn::Size:
            row.text(
                place,
                option.locale.formattedDataSize(index.data(MessageListModel::SizeRole).toLongLong(), 0, QLocale::DataSizeTraditionalFormat),
                true);
            break;
        case RowColumn::Tags: row.tags(place, 20); break;
        case RowColumn::Folder: row.folder(place); break;
        }
    }
}

/// A row that is not read from the store yet (bars), or of which the server has not told more than its existence (words).
void MessageRowDelegate::paintPlaceholder(QPainter *painter, const QStyleOptionViewItem &option, const RowPainting &row, bool loaded) const
{
    const bool card = m_density == Density::Cards;
    const int height = option.fontMetrics.height(), start = card ? gutter : gutter + 8;
    const int top = card ? padding(option) : (option.rect.height() - height) / 2;
    const QRect first(option.rect.x() + start, option.rect.y() + top, option.rect.width() - start - side, height);
    if (loaded) {
        row.text(first, tr("Not read from the server yet"));
        return;
    }
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(line(option.palette));
    const int thick = height / 2;
    QList<QRect> bars{QRect(first.x(), first.y() + thick / 2, first.width() * 2 / 5, thick)};
    if (card) bars << QRect(first.x(), first.y() + height + 4 + thick / 2, first.width() * 4 / 5, thick);
    for (const QRect &bar : std::as_const(bars)) painter->drawRoundedRect(QStyle::visualRect(option.direction, option.rect, bar), 4, 4);
}

/// A subject must never reach QToolTip, which would render it as HTML: rows have no tooltips.
bool MessageRowDelegate::helpEvent(QHelpEvent *, QAbstractItemView *, const QStyleOptionViewItem &, const QModelIndex &) { return true; }

} // namespace godwit::ui
