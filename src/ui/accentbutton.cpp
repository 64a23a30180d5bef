// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accentbutton.h"

#include "ui/icons.h"

#include <QAction>
#include <QPainter>
#include <QStyleOptionToolButton>

namespace godwit::ui {

namespace {
constexpr int gap = 8;
}

AccentButton::AccentButton(QAction *action, QWidget *parent) : QToolButton(parent)
{
    setDefaultAction(action);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
}

QSize AccentButton::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    const int height = std::max(metrics.height(), iconSize().height()) + 12;
    const int words = metrics.size(Qt::TextShowMnemonic, text()).width();
    return {words + iconSize().width() + 3 * gap + 4, height};
}

void AccentButton::paintEvent(QPaintEvent *)
{
    QStyleOptionToolButton option;
    initStyleOption(&option);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    QColor fill = enabled ? palette().color(QPalette::Accent) : line(palette(), 0.2);
    if (enabled && option.state.testFlag(QStyle::State_Sunken)) fill = fill.darker(120);
    else if (enabled && option.state.testFlag(QStyle::State_MouseOver)) fill = fill.lighter(110);
    const QColor ink = enabled ? readableOn(fill) : dimmed(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(rect().adjusted(0, 1, 0, -1), 4, 4);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(QPen(ink, 1, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect().adjusted(2, 3, -3, -4), 3, 3);
    }
    const QSize size = iconSize();
    const QRect content = rect().adjusted(gap + 2, 0, -gap - 2, 0);
    const QRect picture = QStyle::alignedRect(option.direction, Qt::AlignLeading | Qt::AlignVCenter, size, content);
    paintIcon(&painter, picture, icon(), ink);
    QRect words = content;
    if (option.direction == Qt::RightToLeft) words.setRight(picture.left() - gap);
    else words.setLeft(picture.right() + gap);
    painter.setPen(ink);
    style()->drawItemText(&painter, words, int(Qt::AlignLeading | Qt::AlignVCenter | Qt::TextShowMnemonic), palette(), true, text());
}

} // namespace godwit::ui
