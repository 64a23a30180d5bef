// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pictureobject.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextDocument>
#include <QTextImageFormat>

#include <algorithm>

namespace godwit::ui {

namespace {

constexpr double framePadding = 8;
constexpr double tallest = 20'000; // CSS pixels

} // namespace

void PictureObject::setBody(std::shared_ptr<const mime::HtmlBody> body, const mime::HtmlLook &look)
{
    m_body = std::move(body);
    m_look = look;
}

const mime::HtmlImage *PictureObject::imageOf(const mime::HtmlBody &body, const QTextFormat &format)
{
    const QString name = format.toImageFormat().name();
    if (!name.startsWith(QLatin1String("image:"))) return nullptr;
    bool ok = false;
    const auto index = std::size_t(QStringView(name).sliced(6).toUInt(&ok));
    return ok && index < body.images.size() ? &body.images[index] : nullptr;
}

QImage PictureObject::pixels(const mime::HtmlImage &image) const { return m_pictures.value(image.picture); }

/// As the sender wants it, else as the picture is; without either what the words in its place need.
QSizeF PictureObject::naturalSize(const mime::HtmlImage &image, const QFont &font) const
{
    QSizeF own;
    if (image.picture >= 0) own = m_body->pictures[std::size_t(image.picture)].size;
    if (const QImage decoded = pixels(image); own.isEmpty() && !decoded.isNull()) own = decoded.size();
    double width = image.width, height = image.height;
    if (!own.isEmpty()) {
        if (width <= 0 && height <= 0) return own;
        if (width <= 0) width = height * own.width() / own.height();
        if (height <= 0) height = width * own.height() / own.width();
        return {width, height};
    }
    if (width > 0 && height > 0) return {width, height};
    const QFontMetricsF metrics(font);
    const double words = metrics.horizontalAdvance(image.alt.left(60)) / m_look.zoom + 2 * framePadding;
    return {width > 0 ? width : words, height > 0 ? height : metrics.height() / m_look.zoom + framePadding};
}

QSizeF PictureObject::intrinsicSize(QTextDocument *document, int, const QTextFormat &format)
{
    const mime::HtmlImage *image = m_body ? imageOf(*m_body, format) : nullptr;
    if (!image) return {1, 1};
    QSizeF size = naturalSize(*image, document->defaultFont()) * m_look.zoom;
    const double room =
        std::max(16.0, (document->textWidth() - 2 * document->documentMargin()) * image->share - image->inset * m_look.zoom);
    const bool frame = pixels(*image).isNull() && (image->width <= 0 || image->height <= 0);
    if (size.width() > room) size = QSizeF(room, frame ? size.height() : size.height() * room / size.width());
    return size.boundedTo(QSizeF(room, tallest)).expandedTo(QSizeF(1, 1));
}

void PictureObject::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int, const QTextFormat &format)
{
    const mime::HtmlImage *image = m_body ? imageOf(*m_body, format) : nullptr;
    if (!image) return;
    if (const QImage decoded = pixels(*image); !decoded.isNull()) {
        painter->save();
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->drawImage(rect, decoded);
        painter->restore();
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor ink = m_look.dark ? QColor(165, 165, 165) : QColor(100, 100, 100);
    QColor wash = ink;
    wash.setAlpha(28);
    painter->setPen(Qt::NoPen);
    painter->setBrush(wash);
    painter->drawRoundedRect(rect.adjusted(1, 1, -1, -1), 4, 4);
    painter->setPen(ink);
    painter->setFont(document->defaultFont());
    const QRectF inner = rect.adjusted(framePadding / 2, 0, -framePadding / 2, 0);
    const QFontMetricsF metrics(document->defaultFont());
    if (inner.height() >= metrics.height() && inner.width() > metrics.averageCharWidth() * 3) {
        const bool lines = inner.height() >= 2 * metrics.lineSpacing();
        const QString words = lines ? image->alt : metrics.elidedText(image->alt, Qt::ElideRight, inner.width());
        painter->setClipRect(rect);
        painter->drawText(inner, Qt::AlignCenter | (lines ? Qt::TextWordWrap : Qt::TextSingleLine), words);
    }
    painter->restore();
}

} // namespace godwit::ui
