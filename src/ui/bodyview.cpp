// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bodyview.h"

#include "ui/bodytext.h"
#include "ui/icons.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

namespace godwit::ui {

namespace {
constexpr int margin = 24;
constexpr int barWidth = 3;
} // namespace

BodyView::BodyView(QWidget *parent) : QTextBrowser(parent)
{
    setAcceptRichText(false);
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    setAccessibleName(tr("Message text"));
    document()->setDocumentMargin(margin);
}

void BodyView::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(line(palette(), 0.24));
        const int offset = verticalScrollBar()->value();
        const auto *layout = document()->documentLayout();
        QTextBlock block = cursorForPosition(QPoint(margin, event->rect().top())).block();
        for (; block.isValid(); block = block.next()) {
            const QRectF place = layout->blockBoundingRect(block);
            if (place.top() - offset > event->rect().bottom()) break;
            const bool right = block.blockFormat().rightMargin() > 0;
            for (int level = block.blockFormat().intProperty(quoteDepthProperty); level > 0; --level) {
                const qreal x =
                    right ? document()->textWidth() - margin - (level - 1) * quoteStep - barWidth : margin + (level - 1) * quoteStep;
                painter.drawRect(QRectF(x, place.top() - offset, barWidth, place.height()));
            }
        }
    }
    QTextBrowser::paintEvent(event);
}

} // namespace godwit::ui
