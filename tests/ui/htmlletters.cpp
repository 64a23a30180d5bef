// SPDX-License-Identifier: GPL-3.0-or-later
#include "htmlletters.h"

#include "mime/reader.h"

#include <QBuffer>
#include <QDir>
#include <QPainter>

namespace godwit {

namespace {

QByteArray png(int width, int height, QColor sky, QColor sea)
{
    QImage image(width, height, QImage::Format_RGB32);
    QPainter painter(&image);
    QLinearGradient light(0, 0, 0, height);
    light.setColorAt(0, sky);
    light.setColorAt(0.6, QColor(255, 214, 170));
    light.setColorAt(0.62, sea);
    light.setColorAt(1, sea.darker(180));
    painter.fillRect(image.rect(), light);
    painter.setBrush(QColor(255, 240, 200));
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(QPointF(width * 0.7, height * 0.5), height * 0.08, height * 0.08);
    painter.end();
    QByteArray octets;
    QBuffer buffer(&octets);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return octets;
}

QByteArray part(const char *id, const QByteArray &picture)
{
    return QByteArray("--x\r\nContent-Type: image/png\r\nContent-ID: <") + id + ">\r\nContent-Transfer-Encoding: base64\r\n\r\n" +
           picture.toBase64() + "\r\n";
}

const QString folder = QStringLiteral(GODWIT_TESTS "/mime/letters/");

} // namespace

QByteArrayList letterNames()
{
    QByteArrayList names;
    for (const QString &file : QDir(folder).entryList({QStringLiteral("*.html")}, QDir::Files, QDir::Name))
        names << file.chopped(5).toUtf8();
    return names;
}

QByteArray htmlMessage(const QByteArray &html)
{
    return "From: The Wader <post@wader.example>\r\nSubject: Eleven days in the air\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" +
           html;
}

QByteArray letterMessage(const QByteArray &name)
{
    QFile file(folder + QString::fromUtf8(name) + QStringLiteral(".html"));
    if (!file.open(QIODevice::ReadOnly)) return {};
    const QByteArray html = file.readAll();
    QByteArray message =
        "From: The Wader <post@wader.example>\r\nTo: anna@example.org\r\nSubject: Eleven days in the air\r\nDate: Thu, 26 Nov 2026 "
        "08:00:00 "
        "+0100\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" +
        html + "\r\n";
    const auto add = [&](const char *id, int width, int height, QColor sky, QColor sea) {
        if (html.contains(id)) message += part(id, png(width, height, sky, sea));
    };
    add("wide@letters", 1200, 480, QColor(70, 110, 160), QColor(40, 70, 90));
    add("photo@letters", 1600, 1200, QColor(120, 60, 100), QColor(60, 50, 80));
    add("small@letters", 320, 400, QColor(90, 140, 90), QColor(80, 90, 60));
    return message + "--x--\r\n";
}

mime::DocumentPtr letterDocument(const QByteArray &message)
{
    auto document = mime::readMessage(message, {}, mime::Reading::WithHtml);
    return document ? std::make_shared<const mime::Document>(std::move(*document)) : nullptr;
}

ui::Pictures decodedPictures(const mime::DocumentPtr &document)
{
    ui::Pictures pictures;
    for (int i = 0; document->html && i < int(document->html->pictures.size()); ++i) {
        const mime::HtmlPicture &picture = document->html->pictures[std::size_t(i)];
        if (!picture.isRemote()) pictures.insert(i, QImage::fromData(picture.octets));
    }
    return pictures;
}

} // namespace godwit
