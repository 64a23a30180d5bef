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

/// A person's own tags, not the keywords by which programs talk to each other; the labels that programs agree on are tags.
QByteArrayList tagsOf(const QModelIndex &index)
{
    QByteArrayList tags;
    for (const QByteArray &keyword : index.data(MessageListModel::KeywordsRole).value<QByteArrayList>()) {
        if (tags.size() < mostTags && (!keyword.startsWith('$') || keyword.startsWith("$Label") || keyword == "$Important"))
            tags << keyword;
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

} // namespace

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
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), line(palette));
    const bool loaded = index.data(MessageListModel::LoadedRole).toBool();
    if (!loaded || !index.data(MessageListModel::HeadersKnownRole).toBool()) {
        paintPlaceholder(painter, option, loaded);
    } else {
        const bool unread = index.data(MessageListModel::UnreadRole).toBool();
        const int height = option.fontMetrics.height();
        QRect first(option.rect.x() + gutter, option.rect.y() + padding(option), option.rect.width() - gutter - side, height);
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
        const CardText where = m_showRecipients ? CardText::Recipients : CardText::Sender;
        drawLine(painter, option, first, font, palette.color(QPalette::Text), who, false,
                 [&](const QString &shown) { return spans(where, shown); });
        paintSubject(painter, option, index, second);
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

/// Tags, subject and what is known of the text. A subject that is written from the other side begins there, the text behind it.
void MessageCardDelegate::paintSubject(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, QRect line) const
{
    const QString subject = index.data(MessageListModel::SubjectRole).toString();
    const QString preview = index.data(MessageListModel::PreviewRole).toString();
    const QColor text = option.palette.color(QPalette::Text);
    const QColor dim = option.state.testFlag(QStyle::State_Selected) ? text : dimmed(option.palette);
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
    const QColor color = option.state.testFlag(QStyle::State_Selected) ? option.palette.color(QPalette::Text) : dimmed(option.palette);
    const QFont font = smallFont(option.font);
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
