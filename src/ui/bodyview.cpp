// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bodyview.h"

#include "ui/bodytext.h"
#include "ui/icons.h"
#include "ui/pictureobject.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>

#include <utility>

namespace godwit::ui {

namespace {
constexpr int margin = 24;
constexpr int barWidth = 3;
constexpr int tolerated = 4; // pixels beyond the view's width, for which nobody has to scroll
} // namespace

BodyView::BodyView(QWidget *parent) : QTextBrowser(parent), m_pictures(new PictureObject(this))
{
    document()->documentLayout()->registerHandler(QTextFormat::ImageObject, m_pictures);
    setAutoFillBackground(true); // beside the column, too
    setBackgroundRole(QPalette::Base);
    setAcceptRichText(false);
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    setAccessibleName(tr("Message text"));
    document()->setDocumentMargin(margin);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &BodyView::mark);
}

void BodyView::refill(const std::function<void(TextMap &map)> &fill)
{
    setExtraSelections({}); // or each of their cursors would follow every insertion
    setGround(nullptr, false);
    m_map = {};
    m_filling = true;
    fill(m_map);
    layOutAll();
    m_filling = false;
    mark();
}

/// Now, or nobody could scroll that far yet: by itself it happens step by step, and the scroll bar hears of it later still.
void BodyView::layOutAll()
{
    allowSideways();
    Q_EMIT document()->documentLayout()->documentSizeChanged(document()->size());
    m_stale = false;
}

/// Only where nothing else helps: a table that cannot get narrower.
void BodyView::allowSideways()
{
    const bool isWide = document()->size().width() > viewport()->width() + tolerated;
    setHorizontalScrollBarPolicy(isWide ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
}

void BodyView::setFound(std::vector<TextRange> found)
{
    m_found = std::move(found);
    m_current = -1;
    m_finding = true;
    mark();
}

void BodyView::forgetFound()
{
    m_found.clear();
    m_current = -1;
    m_finding = false;
    mark();
}

void BodyView::setCurrent(qsizetype index)
{
    m_current = index;
    mark();
}

void BodyView::setHighlights(std::vector<TextRange> highlights)
{
    m_highlights = std::move(highlights);
    mark();
}

/// The first line that is seen whole.
qsizetype BodyView::firstVisible() const
{
    document()->size();
    return m_map.toSource(lineAt(fontMetrics().height() * 5 / 4).start);
}

/// Of the document. A line, because a paragraph may be as long as a book.
TextRange BodyView::lineAt(int y) const
{
    const QTextCursor cursor = cursorForPosition(QPoint(margin, y));
    const QTextLine line = cursor.block().layout()->lineForTextPosition(cursor.positionInBlock());
    if (!line.isValid()) return {cursor.position(), 0};
    return {cursor.block().position() + line.textStart(), line.textLength()};
}

void BodyView::mark()
{
    if (m_filling || m_stale) return;
    const auto &places = m_finding ? m_found : m_highlights;
    QList<ExtraSelection> selections;
    if (!places.empty()) {
        const qsizetype first = lineAt(-fontMetrics().height()).start; // what is marked may go on in the next line
        const qsizetype end = lineAt(viewport()->height()).end();
        const QColor wash = m_finding ? marked(palette()) : selected(palette(), true), strong = markedNow(palette());
        for (const std::size_t index : m_map.between(places, first, end)) {
            const bool current = m_finding && qsizetype(index) == m_current;
            ExtraSelection selection;
            selection.cursor = cursorAt(places[index]);
            selection.format.setBackground(current ? strong : wash);
            selection.format.setForeground(current ? readableOn(strong) : palette().color(QPalette::Text));
            selections << selection;
        }
    }
    setExtraSelections(selections);
}

QTextCursor BodyView::cursorAt(TextRange place) const
{
    const TextRange shown = m_map.toDocument(place);
    QTextCursor cursor(document());
    cursor.setPosition(int(shown.start));
    cursor.setPosition(int(shown.end()), QTextCursor::KeepAnchor);
    return cursor;
}

void BodyView::scrollTo(TextRange place)
{
    layOutAll();
    const QRect line = cursorRect(cursorAt(place));
    QScrollBar *bar = verticalScrollBar();
    if (line.top() < 0 || line.bottom() > viewport()->height()) bar->setValue(bar->value() + line.center().y() - viewport()->height() / 3);
}

void BodyView::select(TextRange place) { setTextCursor(cursorAt(place)); }

void BodyView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    m_stale = m_stale || event->size().width() != event->oldSize().width();
    if (!m_stale && m_current >= 0) { // it may be the bar's second line that takes the room of what was just found
        const int bottom = cursorRect(cursorAt(m_found[std::size_t(m_current)])).bottom();
        if (bottom > event->size().height() && bottom <= event->oldSize().height()) scrollTo(m_found[std::size_t(m_current)]);
    }
    mark();
}

/// HTML says the depth by the state of its blocks (HtmlWriter), text by a property.
void BodyView::paintQuoteBars(QPainter &painter, const QRect &area)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(line(palette(), 0.24));
    const int offset = verticalScrollBar()->value();
    const auto *layout = document()->documentLayout();
    QTextBlock block = cursorForPosition(QPoint(margin, area.top())).block();
    for (; block.isValid(); block = block.next()) {
        const QRectF place = layout->blockBoundingRect(block);
        if (place.top() - offset > area.bottom()) break;
        const bool right = block.blockFormat().rightMargin() > block.blockFormat().leftMargin();
        const int depth = std::max(block.blockFormat().intProperty(quoteDepthProperty), block.userState());
        for (int level = depth; level > 0; --level) {
            const qreal x =
                right ? document()->textWidth() - margin - (level - 1) * quoteStep - barWidth : margin + (level - 1) * quoteStep;
            painter.drawRect(QRectF(x, place.top() - offset, barWidth, place.height()));
        }
    }
}

void BodyView::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        paintQuoteBars(painter, event->rect());
    }
    QTextBrowser::paintEvent(event);
    if (!std::exchange(m_stale, false)) return;
    const auto settle = [this] {
        allowSideways();
        mark();
    };
    QMetaObject::invokeMethod(this, settle, Qt::QueuedConnection);
}

} // namespace godwit::ui
