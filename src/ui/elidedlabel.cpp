// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/elidedlabel.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QToolTip>

namespace godwit::ui {

ElidedLabel::ElidedLabel(QWidget *parent, Qt::TextElideMode mode) : QLabel(parent), m_mode(mode) { setTextFormat(Qt::PlainText); }

void ElidedLabel::setMaximumLines(int lines)
{
    m_lines = lines;
    QSizePolicy policy(lines > 1 ? QSizePolicy::Ignored : QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(lines > 1);
    setSizePolicy(policy);
    updateGeometry();
}

QSize ElidedLabel::minimumSizeHint() const { return {24, QLabel::minimumSizeHint().height()}; }

QSize ElidedLabel::sizeHint() const
{
    return m_lines > 1 ? QSize(fontMetrics().averageCharWidth() * 60, heightForWidth(width())) : QLabel::sizeHint();
}

/// Lines laid out, at most the number that is shown; the characters in them.
int ElidedLabel::layOut(QTextLayout &layout, int width) const
{
    int end = 0;
    layout.beginLayout();
    for (int i = 0; i < m_lines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) break;
        line.setLineWidth(std::max(1, width));
        line.setPosition(QPointF(0, i * fontMetrics().lineSpacing()));
        end = line.textStart() + line.textLength();
    }
    layout.endLayout();
    return end;
}

int ElidedLabel::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    QTextLayout layout(text(), font());
    layOut(layout, width - margins.left() - margins.right());
    return std::max(1, layout.lineCount()) * fontMetrics().lineSpacing() + margins.top() + margins.bottom();
}

bool ElidedLabel::isElided() const
{
    const int width = contentsRect().width();
    if (m_lines == 1) return fontMetrics().elidedText(text(), m_mode, width) != text();
    QTextLayout layout(text(), font());
    return layOut(layout, width) < text().size();
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    const QRect room = contentsRect();
    const auto flags = int(QStyle::visualAlignment(layoutDirection(), alignment()) | Qt::AlignAbsolute) | int(Qt::TextSingleLine);
    if (m_lines == 1) {
        painter.drawText(room, flags, fontMetrics().elidedText(text(), m_mode, room.width()));
        return;
    }
    QTextLayout layout(text(), font());
    const int end = layOut(layout, room.width());
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const bool last = i + 1 == layout.lineCount() && end < text().size();
        QString shown = text().mid(line.textStart(), last ? 1000 : line.textLength());
        if (!last && shown.endsWith(u' ')) shown.chop(1); // it hangs over the edge, and is no reason for "…"
        const QRect place(room.x(), room.y() + i * fontMetrics().lineSpacing(), room.width(), fontMetrics().lineSpacing());
        painter.drawText(place, flags, fontMetrics().elidedText(shown, Qt::ElideRight, room.width()));
    }
}

/// QToolTip would take a stranger's text for HTML.
bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        const QString whole = isElided() ? QStringLiteral("<qt>%1</qt>").arg(text().left(2000).toHtmlEscaped()) : QString();
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), whole, this);
        return true;
    }
    return QLabel::event(event);
}

} // namespace godwit::ui
