// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pictures.h"

#include <QFont>
#include <QObject>
#include <QTextObjectInterface>

namespace godwit::ui {

/// Lays out and paints the pictures of an HTML message in a QTextDocument, in the place of Qt's own handler, which would load them. It
/// knows only what it was given: for anything else, and for what is not there, it shows a frame with the words that stand for it.
class PictureObject : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)
public:
    using QObject::QObject;

    void setBody(std::shared_ptr<const mime::HtmlBody> body, const mime::HtmlLook &look);
    void setPictures(const Pictures &pictures) { m_pictures = pictures; }

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position, const QTextFormat &format) override;

    /// "image:N" to its image; null: there is none.
    static const mime::HtmlImage *imageOf(const mime::HtmlBody &body, const QTextFormat &format);

private:
    QSizeF naturalSize(const mime::HtmlImage &image, const QFont &font) const;
    QImage pixels(const mime::HtmlImage &image) const;

    std::shared_ptr<const mime::HtmlBody> m_body;
    mime::HtmlLook m_look;
    Pictures m_pictures;
};

} // namespace godwit::ui
