// SPDX-License-Identifier: GPL-3.0-or-later
// What BodyView does for HTML messages: their colours, their column, their pictures, and how large all is.
#include "ui/bodyview.h"

#include "ui/htmltext.h"
#include "ui/icons.h"
#include "ui/pictureobject.h"

#include <QFontInfo>
#include <QMimeData>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextDocumentFragment>
#include <QWheelEvent>

#include <algorithm>

namespace godwit::ui {

namespace {

constexpr double smallestZoom = 0.5, largestZoom = 4;

QColor fromHtml(const mime::HtmlColor &color, bool dark) { return QColor::fromRgb(QRgb(0xFF000000 | (dark ? color.dark : color.light))); }

} // namespace

/// An invalid answer would let QTextDocument open the file of that name; a valid picture or style sheet does not.
QVariant BodyView::loadResource(int type, const QUrl &)
{
    if (type != QTextDocument::ImageResource) return QByteArray(" ");
    QImage nothing(1, 1, QImage::Format_ARGB32_Premultiplied);
    nothing.fill(Qt::transparent);
    return nothing;
}

mime::HtmlLook BodyView::look(bool paper) const
{
    mime::HtmlLook look;
    const QPalette window = parentWidget() ? parentWidget()->palette() : palette();
    look.dark = !paper && isDark(window);
    look.zoom = m_zoom;
    look.basePixels = QFontInfo(parentWidget() ? parentWidget()->font() : font()).pixelSize();
    look.link = (paper ? QColor(0, 90, 190) : linkColor(window)).rgb() & 0xFFFFFF;
    return look;
}

void BodyView::refillHtml(const std::shared_ptr<const mime::HtmlBody> &body, std::size_t pages, bool paper, const Pictures &pictures,
                          const QSet<qsizetype> &unfolded)
{
    const mime::HtmlLook wanted = look(paper);
    m_pictures->setBody(body, wanted);
    m_pictures->setPictures(pictures);
    refill([&](TextMap &map) {
        setGround(body, paper);
        layOut(*body, pages, wanted, document(), map, &unfolded);
    });
}

/// What is read stays where it is, also if a picture above it comes out higher.
void BodyView::setPictures(const Pictures &pictures)
{
    m_pictures->setPictures(pictures);
    const QTextCursor seen = cursorForPosition(QPoint(viewport()->width() / 2, fontMetrics().height()));
    const int before = cursorRect(seen).top();
    document()->markContentsDirty(0, document()->characterCount());
    layOutAll();
    QScrollBar *bar = verticalScrollBar();
    if (bar->value() > 0) bar->setValue(bar->value() + cursorRect(seen).top() - before);
    viewport()->update();
}

/// Links as they lead outside, and no pictures: elsewhere nobody knows what "link:3" is.
QMimeData *BodyView::createMimeDataFromSelection() const
{
    auto *data = new QMimeData;
    const QTextDocumentFragment selection = textCursor().selection();
    data->setText(selection.toPlainText().remove(QChar(0x200B)).remove(QChar::ObjectReplacementCharacter));
    if (!m_body) return data;
    static const QRegularExpression ours(QStringLiteral("<img[^>]*>|href=\"link:([0-9]+)\""));
    QString html, copied = selection.toHtml();
    qsizetype at = 0;
    for (auto each = ours.globalMatch(copied); each.hasNext();) {
        const auto found = each.next();
        html += QStringView(copied).sliced(at, found.capturedStart() - at);
        at = found.capturedEnd();
        const auto index = std::size_t(found.capturedView(1).toUInt());
        if (found.hasCaptured(1) && index < m_body->links.size())
            html += QStringLiteral("href=\"%1\"").arg(m_body->links[index].url.toHtmlEscaped());
    }
    html += QStringView(copied).sliced(at);
    data->setHtml(html);
    return data;
}

void BodyView::setZoom(double zoom)
{
    m_zoom = std::clamp(zoom, smallestZoom, largestZoom);
    QFont scaled = parentWidget() ? parentWidget()->font() : font();
    if (scaled.pointSizeF() > 0) scaled.setPointSizeF(scaled.pointSizeF() * m_zoom);
    else scaled.setPixelSize(std::max(1, qRound(scaled.pixelSize() * m_zoom)));
    setFont(scaled);
}

/// The sender's ground, else paper, else the window's. `body` null: a text.
void BodyView::setGround(const std::shared_ptr<const mime::HtmlBody> &body, bool paper)
{
    m_body = body;
    QPalette ground = parentWidget() ? parentWidget()->palette() : QPalette();
    if (body && paper) {
        ground.setColor(QPalette::Base, Qt::white);
        ground.setColor(QPalette::Text, Qt::black);
    }
    if (body && body->background) {
        const bool dark = !paper && isDark(ground);
        ground.setColor(QPalette::Base, fromHtml(*body->background, dark));
    }
    if (palette() != ground) setPalette(ground);
    m_column = body ? body->width : 0;
    centerColumn();
}

/// What is made for a width is no wider, and stands in the middle.
void BodyView::centerColumn()
{
    const int wanted = m_column > 0 ? qRound(m_column * m_zoom + 2 * document()->documentMargin()) : 0;
    const int room = width() - verticalScrollBar()->sizeHint().width();
    const int side = wanted > 0 ? std::max(0, (room - wanted) / 2) : 0;
    if (viewportMargins().left() != side) setViewportMargins(side, 0, side, 0);
}

bool BodyView::event(QEvent *event)
{
    if (event->type() == QEvent::Resize) centerColumn();
    return QTextBrowser::event(event);
}

/// The link that Tab goes to is told, too: QTextBrowser does so for some of them only.
bool BodyView::focusNextPrevChild(bool next)
{
    const bool moved = QTextBrowser::focusNextPrevChild(next);
    QTextCursor cursor = textCursor();
    if (!moved || !cursor.hasSelection()) return moved;
    cursor.setPosition(cursor.selectionStart() + 1);
    Q_EMIT highlighted(QUrl(cursor.charFormat().anchorHref(), QUrl::StrictMode));
    return moved;
}

void BodyView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) return QTextBrowser::wheelEvent(event);
    if (const int delta = event->angleDelta().y(); delta != 0) Q_EMIT zoomWanted(delta > 0 ? 1 : -1);
    event->accept();
}

} // namespace godwit::ui
