// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rowpainting.h"

#include "mail/message.h"
#include "models/messagelistmodel.h"
#include "models/tagmodel.h"
#include "ui/icons.h"

#include <QCoreApplication>
#include <QPainter>
#include <QTextLayout>

namespace godwit::ui {

using models::MessageListModel;

namespace {

constexpr int mostSteps = 6;

struct RowText {
    Q_DECLARE_TR_FUNCTIONS(godwit::ui::MessageList)
};

} // namespace

QString readableDate(const QDateTime &when, const QDateTime &now, const QLocale &locale)
{
    if (!when.isValid()) return {};
    const qint64 days = when.date().daysTo(now.date());
    QString time = locale.toString(when.time(), QLocale::ShortFormat);
    if (days == 0) return time;
    if (days > 0 && days < 7) return QStringLiteral("%1 %2").arg(locale.dayName(when.date().dayOfWeek(), QLocale::ShortFormat), time);
    //: Date of a message of this year in the list: day and short name of the month (Qt date format)
    if (when.date().year() == now.date().year()) return locale.toString(when.date(), RowText::tr("d MMM"));
    return locale.toString(when.date(), QLocale::ShortFormat);
}

RowPainting::RowPainting(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const RowOptions &options)
    : m_painter(painter), m_option(option), m_index(index), m_options(options)
{}

QRect RowPainting::mirrored(const QRect &rect) const { return QStyle::visualRect(m_option.direction, m_option.rect, rect); }

QColor RowPainting::secondary() const
{
    return m_option.state.testFlag(QStyle::State_Selected) ? m_option.palette.color(QPalette::Text) : dimmed(m_option.palette);
}

int RowPainting::steps() const { return std::min(data(MessageListModel::DepthRole).toInt(), mostSteps); }
int RowPainting::indent() const { return steps() * step; }
bool RowPainting::isFirstOfMore() const { return data(MessageListModel::ThreadSizeRole).toInt() > 1; }

/// What it says of itself is quiet: a conversation that nobody wants to hear of, one's own words.
bool RowPainting::isQuiet() const { return data(MessageListModel::MutedRole).toBool() || data(MessageListModel::ElsewhereRole).toBool(); }

bool RowPainting::isUnread() const
{
    if (isFirstOfMore() && !data(MessageListModel::ExpandedRole).toBool()) return data(MessageListModel::ThreadUnreadRole).toInt() > 0;
    return data(MessageListModel::UnreadRole).toBool();
}

void RowPainting::background() const
{
    const bool isSelected = m_option.state.testFlag(QStyle::State_Selected);
    m_painter->fillRect(m_option.rect, isSelected ? selected(m_option.palette, m_option.state.testFlag(QStyle::State_Active))
                                                  : m_option.palette.color(QPalette::Base));
}

void RowPainting::divider() const
{
    const int below = std::min(m_index.siblingAtRow(m_index.row() + 1).data(MessageListModel::DepthRole).toInt(), mostSteps);
    const int left = below == 0 ? 0 : gutter + below * step;
    const QRect stroke(m_option.rect.left() + left, m_option.rect.bottom(), m_option.rect.width() - left, 1);
    m_painter->fillRect(mirrored(stroke), line(m_option.palette));
}

void RowPainting::thread(const QRect &expander) const
{
    for (int depth = 1; depth <= steps(); ++depth) {
        const QRect stroke(m_option.rect.x() + gutter / 2 + 1 + (depth - 1) * step, m_option.rect.y(), 1, m_option.rect.height());
        m_painter->fillRect(mirrored(stroke), line(m_option.palette, 0.22));
    }
    if (!isFirstOfMore()) return;
    const int size = std::min(m_option.fontMetrics.height() * 8 / 9, 20);
    const QRect place(expander.center().x() - size / 2, expander.center().y() - size / 2, size, size);
    paintIcon(m_painter, place, foldIcon(data(MessageListModel::ExpandedRole).toBool(), m_option.direction), secondary());
}

void RowPainting::unreadDot(int x, int middle) const
{
    if (!isUnread()) return;
    m_painter->setRenderHint(QPainter::Antialiasing);
    m_painter->setPen(Qt::NoPen);
    m_painter->setBrush(m_option.palette.color(QPalette::Accent));
    m_painter->drawEllipse(mirrored(QRect(x, middle - 3, 8, 8)));
}

/// Initials: nothing is asked of anybody for it.
void RowPainting::picture(const QRect &place) const
{
    const auto address =
        data(m_options.showRecipients ? MessageListModel::ToAddressRole : MessageListModel::FromAddressRole).value<Address>();
    m_painter->setRenderHint(QPainter::Antialiasing);
    m_painter->setPen(Qt::NoPen);
    m_painter->setBrush(avatarColor(address.address.toLower()));
    m_painter->drawEllipse(mirrored(place));
    m_painter->setFont(headingFont(m_option.font));
    m_painter->setPen(Qt::white);
    m_painter->drawText(mirrored(place), Qt::AlignCenter | Qt::TextSingleLine, initials(address.name, address.address));
}

void RowPainting::focus() const
{
    if (!m_option.state.testFlag(QStyle::State_HasFocus)) return;
    m_painter->setRenderHint(QPainter::Antialiasing, false);
    m_painter->setBrush(Qt::NoBrush);
    m_painter->setPen(m_option.palette.color(QPalette::Accent));
    m_painter->drawRect(m_option.rect.adjusted(0, 0, -1, -2));
}

/// As drawText() does it, with some of the text on a wash of the accent.
void RowPainting::drawMarked(const QRect &rect, const QFont &font, const QString &text, bool right, const Spans &spans) const
{
    QTextLayout layout(text, font);
    QTextOption options(Qt::AlignLeft | Qt::AlignAbsolute);
    options.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    options.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(options);
    QTextCharFormat format;
    format.setBackground(marked(m_option.palette));
    QList<QTextLayout::FormatRange> formats;
    for (const auto &[begin, length] : spans) formats.append({int(begin), int(length), format});
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine row = layout.createLine();
    row.setLineWidth(QFontMetricsF(font).horizontalAdvance(text) + 1);
    layout.endLayout();
    const qreal left = right ? rect.right() + 1 - row.naturalTextWidth() : rect.left();
    layout.draw(m_painter, QPointF(left, rect.top() + (rect.height() - row.height()) / 2));
}

/// One line of a stranger's text, at the leading side of `rect`, or at the other one if `swapped`. Returns its width.
int RowPainting::draw(const QRect &rect, const QFont &font, const QColor &color, const QString &text, bool swapped,
                      const SpansOf &spansOf) const
{
    const QFontMetrics metrics(font);
    const QString shown = metrics.elidedText(text.left(400), Qt::ElideRight, rect.width()); // longer never fits, and costs time
    m_painter->setFont(font);
    m_painter->setPen(color);
    const bool right = (m_option.direction == Qt::RightToLeft) != swapped;
    const auto alignment = (right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter;
    const auto spans = spansOf ? spansOf(shown) : Spans();
    if (spans.empty()) m_painter->drawText(mirrored(rect), int(alignment) | Qt::TextSingleLine, shown);
    else drawMarked(mirrored(rect), font, shown, right, spans);
    return std::min(rect.width(), metrics.horizontalAdvance(shown));
}

RowPainting::Spans RowPainting::spans(CardText where, const QString &text) const
{
    return m_options.highlighter ? m_options.highlighter(where, text) : Spans();
}

/// How many messages the conversation has, or where an own answer is; nothing for others.
QString RowPainting::badgeText() const
{
    if (isFirstOfMore()) return grouped(m_option.locale, data(MessageListModel::ThreadSizeRole).toUInt());
    return data(MessageListModel::ElsewhereRole).toBool() ? RowText::tr("Sent") : QString();
}

QFont RowPainting::badgeFont() const
{
    QFont font = smallFont(m_option.font);
    font.setBold(isFirstOfMore() && data(MessageListModel::ThreadUnreadRole).toInt() > 0);
    return font;
}

void RowPainting::badge(const QRect &place, const QFont &font, const QString &text) const
{
    const QRect pill = mirrored(place);
    m_painter->setRenderHint(QPainter::Antialiasing);
    m_painter->setPen(Qt::NoPen);
    m_painter->setBrush(line(m_option.palette, m_option.state.testFlag(QStyle::State_Selected) ? 0.2 : 0.1));
    m_painter->drawRoundedRect(pill, pill.height() / 2.0, pill.height() / 2.0);
    m_painter->setFont(font);
    m_painter->setPen(font.bold() ? m_option.palette.color(QPalette::Text) : secondary());
    m_painter->drawText(pill, Qt::AlignCenter | Qt::TextSingleLine, text);
}

int RowPainting::sender(const QRect &line) const
{
    const QString count = badgeText();
    const QFont small = badgeFont();
    const QFontMetrics metrics(small);
    const int pill = count.isEmpty() ? 0 : std::max(metrics.horizontalAdvance(count) + 12, metrics.height() + 4);
    QFont font = m_option.font;
    font.setBold(isUnread());
    font.setStrikeOut(data(MessageListModel::DeletedRole).toBool());
    const bool recipients = m_options.showRecipients;
    QString who = data(recipients ? MessageListModel::ToRole : MessageListModel::FromRole).toString();
    if (who.isEmpty()) who = recipients ? RowText::tr("(no recipient)") : RowText::tr("(no sender)");
    const QRect name = line.adjusted(0, 0, pill == 0 ? 0 : -pill - 8, 0);
    const int width = draw(name, font, isQuiet() ? secondary() : m_option.palette.color(QPalette::Text), who, false,
                           [&](const QString &shown) { return spans(recipients ? CardText::Recipients : CardText::Sender, shown); });
    if (pill == 0) return width;
    badge(QRect(line.left() + width + 8, line.center().y() - metrics.height() / 2, pill, metrics.height()), small, count);
    return width + 8 + pill;
}

QRect RowPainting::tags(QRect line, qsizetype most) const
{
    const QFont font = smallFont(m_option.font);
    const QFontMetrics metrics(font);
    const auto keywords = data(MessageListModel::KeywordsRole).value<QByteArrayList>();
    for (const QByteArray &keyword : keywords) {
        if (most == 0 || !m_options.tags) break;
        if (!models::TagModel::isTag(keyword)) continue;
        --most;
        const QString text = metrics.elidedText(m_options.tags->name(keyword), Qt::ElideRight, std::max(40, line.width() / 4));
        const int width = metrics.horizontalAdvance(text) + 12;
        if (text.isEmpty() || width > line.width() / 2) break;
        const TagColors colors = tagColors(m_options.tags->color(keyword), isDark(m_option.palette));
        const QRect chip = mirrored(QRect(line.left(), line.center().y() - metrics.height() / 2, width, metrics.height()));
        m_painter->setRenderHint(QPainter::Antialiasing);
        m_painter->setPen(Qt::NoPen);
        m_painter->setBrush(colors.background);
        m_painter->drawRoundedRect(chip, 4, 4);
        m_painter->setFont(font);
        m_painter->setPen(colors.text);
        m_painter->drawText(chip, Qt::AlignCenter | Qt::TextSingleLine, text);
        line.setLeft(line.left() + width + 6);
    }
    return line;
}

QRect RowPainting::folder(QRect line) const
{
    const QString folder = m_options.folderOf ? m_options.folderOf(m_index) : QString();
    if (folder.isEmpty()) return line;
    const QFont font = smallFont(m_option.font);
    const int width = std::min(QFontMetrics(font).horizontalAdvance(folder) + 1, line.width() / 3);
    draw(QRect(line.right() - width + 1, line.y(), width, line.height()), font, secondary(), folder);
    line.setWidth(line.width() - width - 12);
    return line;
}

/// A subject that is written from the other side begins there, the text behind it.
void RowPainting::subject(QRect line, qsizetype mostTags) const
{
    const QString subject = data(MessageListModel::SubjectRole).toString();
    const QString preview = data(MessageListModel::PreviewRole).toString();
    const QColor dim = secondary(), color = isQuiet() ? dim : m_option.palette.color(QPalette::Text);
    const bool swapped = !subject.isEmpty() && subject.isRightToLeft() != (m_option.direction == Qt::RightToLeft);
    QFont font = m_option.font;
    font.setStrikeOut(data(MessageListModel::DeletedRole).toBool());
    line = tags(line, mostTags);
    const QString title = subject.isEmpty() ? RowText::tr("(no subject)") : subject;
    const int width = draw(line, font, subject.isEmpty() ? dim : color, title, swapped,
                           [&](const QString &shown) { return subject.isEmpty() ? Spans() : spans(CardText::Subject, shown); });
    const QRect rest = swapped ? line.adjusted(0, 0, -width, 0) : line.adjusted(width, 0, 0, 0);
    if (preview.isEmpty() || rest.width() <= 40) return;
    // The dash in the subject's direction, or a preview of the other one would take it along.
    const QChar mark(subject.isRightToLeft() ? 0x200f : 0x200e);
    draw(rest, m_option.font, dim, mark + QStringLiteral(" — ") + preview, swapped,
         [&](const QString &shown) { return spans(CardText::Preview, shown); });
}

int RowPainting::date(const QRect &line) const
{
    const QFont font = smallFont(m_option.font);
    const int role = m_options.showSent ? MessageListModel::SentRole : MessageListModel::DateRole;
    const QString date = readableDate(data(role).toDateTime(), QDateTime::currentDateTime(), m_option.locale);
    const int width = QFontMetrics(font).horizontalAdvance(date) + 1;
    draw(QRect(line.right() - width, line.y(), width + 1, line.height()), font, secondary(), date);
    return width;
}

void RowPainting::mark(const QRect &place, const char *iconName, const QColor &color) const
{
    paintIcon(m_painter, mirrored(place), icon(QString::fromLatin1(iconName)), color);
}

int RowPainting::marks(const QRect &line) const
{
    const QColor color = secondary();
    const int size = m_option.fontMetrics.height() * 8 / 9;
    int taken = 0;
    const auto add = [&](bool is, const char *name, const QColor &tint) {
        if (!is) return;
        mark(QRect(line.right() - taken - size, line.y() + (line.height() - size) / 2, size, size), name, tint);
        taken += size + 2;
    };
    const bool forwarded = data(MessageListModel::ForwardedRole).toBool(), answered = data(MessageListModel::AnsweredRole).toBool();
    add(data(MessageListModel::FlaggedRole).toBool(), "starred-symbolic", m_option.palette.color(QPalette::Accent));
    add(data(MessageListModel::AttachmentRole).toBool(), "mail-attachment", color);
    add(answered, "mail-replied", color);
    add(forwarded, "mail-forwarded", color);
    add(data(MessageListModel::MutedRole).toBool(), "notifications-disabled", color);
    add(data(MessageListModel::PendingRole).toBool(), "clock", color);
    return taken;
}

void RowPainting::text(const QRect &line, const QString &text, bool trailing) const
{
    draw(line, m_option.font, secondary(), text, trailing);
}

} // namespace godwit::ui
