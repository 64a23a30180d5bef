// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messagecarddelegate.h"

#include "models/flagmodel.h"
#include "models/messagelistmodel.h"
#include "ui/icons.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QTextLayout>

namespace godwit::ui {

using models::MessageListModel;

namespace {

constexpr int gutter = 28; // room of the unread dot
constexpr int side = 16;
constexpr qsizetype mostTags = 2;
constexpr int step = 14; // of a message inside a conversation
constexpr int mostSteps = 6;

/// Above and below the two lines: also the room in which the view paints a group's heading, and some beside it.
int padding(const QStyleOptionViewItem &option) { return std::max(8, option.fontMetrics.height() * 12 / 18); }

QRect mirrored(const QStyleOptionViewItem &option, const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); }

using Spans = std::vector<std::pair<qsizetype, qsizetype>>; // begin, length
using SpansOf = std::function<Spans(const QString &shown)>;

/// As drawText() does it, with some of the text on a wash of the accent.
void drawMarked(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect, const QFont &font, const QString &text,
                bool right, const Spans &spans)
{
    QTextLayout layout(text, font);
    QTextOption options(Qt::AlignLeft | Qt::AlignAbsolute);
    options.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    options.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(options);
    QTextCharFormat format;
    format.setBackground(marked(option.palette));
    QList<QTextLayout::FormatRange> formats;
    for (const auto &[begin, length] : spans) formats.append({int(begin), int(length), format});
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine row = layout.createLine();
    row.setLineWidth(QFontMetricsF(font).horizontalAdvance(text) + 1);
    layout.endLayout();
    const qreal left = right ? rect.right() + 1 - row.naturalTextWidth() : rect.left();
    layout.draw(painter, QPointF(left, rect.top() + (rect.height() - row.height()) / 2));
}

QColor secondary(const QStyleOptionViewItem &option)
{
    return option.state.testFlag(QStyle::State_Selected) ? option.palette.color(QPalette::Text) : dimmed(option.palette);
}

/// One line of a stranger's text, at the leading side of `rect`, or at the other one if `swapped`. Returns its width.
int drawLine(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect, const QFont &font, const QColor &color,
             const QString &text, bool swapped = false, const SpansOf &spansOf = {})
{
    const QFontMetrics metrics(font);
    const QString shown = metrics.elidedText(text.left(400), Qt::ElideRight, rect.width()); // longer never fits, and costs time
    painter->setFont(font);
    painter->setPen(color);
    const bool right = (option.direction == Qt::RightToLeft) != swapped;
    const auto alignment = (right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter;
    const auto spans = spansOf ? spansOf(shown) : Spans();
    if (spans.empty()) painter->drawText(mirrored(option, rect), int(alignment) | Qt::TextSingleLine, shown);
    else drawMarked(painter, option, mirrored(option, rect), font, shown, right, spans);
    return std::min(rect.width(), metrics.horizontalAdvance(shown));
}

QByteArrayList tagsOf(const QModelIndex &index)
{
    QByteArrayList tags;
    for (const QByteArray &keyword : index.data(MessageListModel::KeywordsRole).value<QByteArrayList>()) {
        if (tags.size() < mostTags && models::FlagModel::isTag(keyword)) tags << keyword;
    }
    return tags;
}

/// Chips at the leading side; what is left of the line.
QRect drawTags(QPainter *painter, const QStyleOptionViewItem &option, QRect line, const QModelIndex &index)
{
    const QFont font = smallFont(option.font);
    const QFontMetrics metrics(font);
    for (const QByteArray &tag : tagsOf(index)) {
        const QString text = metrics.elidedText(models::FlagModel::label(tag), Qt::ElideRight, line.width() / 4);
        const int width = metrics.horizontalAdvance(text) + 12;
        if (text.isEmpty() || width > line.width() / 2) break;
        const TagColors colors = tagColors(tag, isDark(option.palette));
        const QRect chip = mirrored(option, QRect(line.left(), line.center().y() - metrics.height() / 2, width, metrics.height()));
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colors.background);
        painter->drawRoundedRect(chip, 4, 4);
        painter->setFont(font);
        painter->setPen(colors.text);
        painter->drawText(chip, Qt::AlignCenter | Qt::TextSingleLine, text);
        line.setLeft(line.left() + width + 6);
    }
    return line;
}

int stepsOf(const QModelIndex &index) { return std::min(index.data(MessageListModel::DepthRole).toInt(), mostSteps); }

bool isFirstOfMore(const QModelIndex &index) { return index.data(MessageListModel::ThreadSizeRole).toInt() > 1; }

/// What it says of itself is quiet: a conversation that nobody wants to hear of, one's own words.
bool isQuiet(const QModelIndex &index)
{
    return index.data(MessageListModel::MutedRole).toBool() || index.data(MessageListModel::ElsewhereRole).toBool();
}

/// For a closed conversation: any of its messages.
bool isUnread(const QModelIndex &index)
{
    if (isFirstOfMore(index) && !index.data(MessageListModel::ExpandedRole).toBool())
        return index.data(MessageListModel::ThreadUnreadRole).toInt() > 0;
    return index.data(MessageListModel::UnreadRole).toBool();
}

/// How many messages the conversation has, or where an own answer is; nothing for others.
QString badgeText(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (isFirstOfMore(index)) return grouped(option.locale, index.data(MessageListModel::ThreadSizeRole).toUInt());
    return index.data(MessageListModel::ElsewhereRole).toBool() ? MessageCardDelegate::tr("Sent") : QString();
}

QFont badgeFont(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QFont font = smallFont(option.font);
    font.setBold(isFirstOfMore(index) && index.data(MessageListModel::ThreadUnreadRole).toInt() > 0);
    return font;
}

void drawBadge(QPainter *painter, const QStyleOptionViewItem &option, const QRect &place, const QFont &font, const QString &text)
{
    const QRect pill = mirrored(option, place);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(line(option.palette, option.state.testFlag(QStyle::State_Selected) ? 0.2 : 0.1));
    painter->drawRoundedRect(pill, pill.height() / 2.0, pill.height() / 2.0);
    painter->setFont(font);
    painter->setPen(font.bold() ? option.palette.color(QPalette::Text) : secondary(option));
    painter->drawText(pill, Qt::AlignCenter | Qt::TextSingleLine, text);
}

/// Lines along which the messages of an open conversation hang, and the arrow of its first row.
void drawThread(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    for (int depth = 1; depth <= stepsOf(index); ++depth) {
        const QRect stroke(option.rect.x() + gutter / 2 + 1 + (depth - 1) * step, option.rect.y(), 1, option.rect.height());
        painter->fillRect(mirrored(option, stroke), line(option.palette, 0.22));
    }
    if (!isFirstOfMore(index)) return;
    const QRect area = expanderRect(option);
    const int size = std::min(option.fontMetrics.height() * 8 / 9, 20);
    const QRect place(area.center().x() - size / 2, area.center().y() - size / 2, size, size);
    paintIcon(painter, place, foldIcon(index.data(MessageListModel::ExpandedRole).toBool(), option.direction), secondary(option));
}

/// Below the row; messages of one open conversation are not parted.
void drawDivider(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const int steps = std::min(index.siblingAtRow(index.row() + 1).data(MessageListModel::DepthRole).toInt(), mostSteps);
    const int left = steps == 0 ? 0 : gutter + steps * step;
    const QRect stroke(option.rect.left() + left, option.rect.bottom(), option.rect.width() - left, 1);
    painter->fillRect(mirrored(option, stroke), line(option.palette));
}

} // namespace

QRect expanderRect(const QStyleOptionViewItem &option)
{
    const int height = option.fontMetrics.height();
    const QRect place(option.rect.x(), option.rect.y() + padding(option) + height, gutter + 4, height + 8);
    return mirrored(option, place);
}

QString readableDate(const QDateTime &when, const QDateTime &now, const QLocale &locale)
{
    if (!when.isValid()) return {};
    const qint64 days = when.date().daysTo(now.date());
    QString time = locale.toString(when.time(), QLocale::ShortFormat);
    if (days == 0) return time;
    if (days > 0 && days < 7) return QStringLiteral("%1 %2").arg(locale.dayName(when.date().dayOfWeek(), QLocale::ShortFormat), time);
    //: Date of a message of this year in the list: day and short name of the month (Qt date format)
    if (when.date().year() == now.date().year()) return locale.toString(when.date(), MessageCardDelegate::tr("d MMM"));
    return locale.toString(when.date(), QLocale::ShortFormat);
}

QSize MessageCardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, option.fontMetrics.height() * 2 + 4 + 2 * padding(option)}; // 60 px with a font of 18 px
}

void MessageCardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QPalette &palette = option.palette;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setClipRect(option.rect);
    painter->fillRect(option.rect,
                      isSelected ? selected(palette, option.state.testFlag(QStyle::State_Active)) : palette.color(QPalette::Base));
    drawDivider(painter, option, index);
    const bool loaded = index.data(MessageListModel::LoadedRole).toBool();
    if (!loaded || !index.data(MessageListModel::HeadersKnownRole).toBool()) {
        paintPlaceholder(painter, option, loaded);
    } else {
        drawThread(painter, option, index);
        const int indent = stepsOf(index) * step, height = option.fontMetrics.height();
        const QRect first(option.rect.x() + gutter + indent, option.rect.y() + padding(option),
                          option.rect.width() - gutter - side - indent, height);
        if (isUnread(index)) {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(palette.color(QPalette::Accent));
            painter->drawEllipse(mirrored(option, QRect(first.x() - 16, first.center().y() - 3, 8, 8)));
        }
        paintFirstLine(painter, option, index, first);
        paintSubject(painter, option, index, first.translated(0, height + 4));
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(palette.color(QPalette::Accent));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -2));
    }
    painter->restore();
}

MessageCardDelegate::Spans MessageCardDelegate::spans(CardText where, const QString &text) const
{
    return m_highlighter ? m_highlighter(where, text) : Spans();
}

/// At the trailing end of the second line; what is left of that.
QRect MessageCardDelegate::paintFolder(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, QRect line) const
{
    const QString folder = m_folderOf ? m_folderOf(index) : QString();
    if (folder.isEmpty()) return line;
    const QFont font = smallFont(option.font);
    const int width = std::min(QFontMetrics(font).horizontalAdvance(folder) + 1, line.width() / 3);
    const QColor color = option.state.testFlag(QStyle::State_Selected) ? option.palette.color(QPalette::Text) : dimmed(option.palette);
    drawLine(painter, option, QRect(line.right() - width + 1, line.y(), width, line.height()), font, color, folder);
    line.setWidth(line.width() - width - 12);
    return line;
}

/// Who, how many, when.
void MessageCardDelegate::paintFirstLine(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, QRect line) const
{
    line.setWidth(line.width() - paintMarks(painter, option, index, line) - 8);
    const QString badge = badgeText(option, index);
    const QFont small = badgeFont(option, index);
    const QFontMetrics metrics(small);
    const int pill = badge.isEmpty() ? 0 : std::max(metrics.horizontalAdvance(badge) + 12, metrics.height() + 4);
    QFont font = option.font;
    font.setBold(isUnread(index));
    font.setStrikeOut(index.data(MessageListModel::DeletedRole).toBool());
    QString who = index.data(m_showRecipients ? MessageListModel::ToRole : MessageListModel::FromRole).toString();
    if (who.isEmpty()) who = m_showRecipients ? tr("(no recipient)") : tr("(no sender)");
    const QRect name = line.adjusted(0, 0, pill == 0 ? 0 : -pill - 8, 0);
    const int width =
        drawLine(painter, option, name, font, isQuiet(index) ? secondary(option) : option.palette.color(QPalette::Text), who, false,
                 [&](const QString &shown) { return spans(m_showRecipients ? CardText::Recipients : CardText::Sender, shown); });
    if (pill == 0) return;
    const QRect place(line.left() + width + 8, line.center().y() - metrics.height() / 2, pill, metrics.height());
    drawBadge(painter, option, place, small, badge);
}

/// Tags, subject and what is known of the text. A subject that is written from the other side begins there, the text behind it.
void MessageCardDelegate::paintSubject(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, QRect line) const
{
    const QString subject = index.data(MessageListModel::SubjectRole).toString();
    const QString preview = index.data(MessageListModel::PreviewRole).toString();
    const QColor dim = secondary(option), text = isQuiet(index) ? dim : option.palette.color(QPalette::Text);
    const bool swapped = !subject.isEmpty() && subject.isRightToLeft() != (option.direction == Qt::RightToLeft);
    QFont font = option.font;
    font.setStrikeOut(index.data(MessageListModel::DeletedRole).toBool());
    line = drawTags(painter, option, paintFolder(painter, option, index, line), index);
    const QString title = subject.isEmpty() ? tr("(no subject)") : subject;
    const int width = drawLine(painter, option, line, font, subject.isEmpty() ? dim : text, title, swapped,
                               [&](const QString &shown) { return subject.isEmpty() ? Spans() : spans(CardText::Subject, shown); });
    const QRect rest = swapped ? line.adjusted(0, 0, -width, 0) : line.adjusted(width, 0, 0, 0);
    if (preview.isEmpty() || rest.width() <= 40) return;
    // The dash in the subject's direction, or a preview of the other one would take it along.
    const QChar mark(subject.isRightToLeft() ? 0x200f : 0x200e);
    drawLine(painter, option, rest, option.font, dim, mark + QStringLiteral(" — ") + preview, swapped,
             [&](const QString &shown) { return spans(CardText::Preview, shown); });
}

/// Date and marks at the trailing end of the first line; the width that they took.
int MessageCardDelegate::paintMarks(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, QRect line) const
{
    const QColor color = secondary(option);
    const QFont font = smallFont(option.font);
    const int role = m_showSent ? MessageListModel::SentRole : MessageListModel::DateRole;
    const QString date = readableDate(index.data(role).toDateTime(), QDateTime::currentDateTime(), option.locale);
    const int whole = line.width();
    const int width = QFontMetrics(font).horizontalAdvance(date) + 1;
    drawLine(painter, option, QRect(line.right() - width, line.y(), width + 1, line.height()), font, color, date);
    line.setWidth(whole - width - 6);
    const int size = option.fontMetrics.height() * 8 / 9;
    const auto mark = [&](int which, const char *name, const QColor &tint) {
        if (!index.data(which).toBool()) return;
        const QRect place(line.right() - size, line.y() + (line.height() - size) / 2, size, size);
        paintIcon(painter, mirrored(option, place), icon(QString::fromLatin1(name)), tint);
        line.setWidth(line.width() - size - 2);
    };
    mark(MessageListModel::FlaggedRole, "starred-symbolic", option.palette.color(QPalette::Accent));
    mark(MessageListModel::AttachmentRole, "mail-attachment", color);
    mark(MessageListModel::AnsweredRole, "mail-replied", color);
    mark(MessageListModel::MutedRole, "notifications-disabled", color);
    mark(MessageListModel::PendingRole, "clock", color);
    return whole - line.width();
}

/// A row that is not read from the store yet (bars), or of which the server has not told more than its existence (words).
void MessageCardDelegate::paintPlaceholder(QPainter *painter, const QStyleOptionViewItem &option, bool loaded) const
{
    const int height = option.fontMetrics.height();
    const QRect first(option.rect.x() + gutter, option.rect.y() + padding(option), option.rect.width() - gutter - side, height);
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
