// SPDX-License-Identifier: GPL-3.0-or-later
// Sizes as the headers say: PNG (RFC 2083, 4.1.1), JPEG (T.81, B.2.2), GIF89a (18), WebP (RFC 9649, 2), BMP.
#include "mime/htmlpictures.h"

#include <QUrl>
#include <QtEndian>
#include <algorithm>

namespace godwit::mime {

namespace {

constexpr qint64 mostPixels = 50'000'000;
constexpr qint64 mostDecoded = 256ll * 1024 * 1024;
constexpr std::size_t mostPictures = 1'000;
constexpr qsizetype longestUrl = 4'000;

template <class T> int bigAt(QByteArrayView octets, qsizetype at)
{
    return octets.size() < at + qsizetype(sizeof(T)) ? 0 : int(qFromBigEndian<T>(octets.data() + at));
}
template <class T> int littleAt(QByteArrayView octets, qsizetype at)
{
    return octets.size() < at + qsizetype(sizeof(T)) ? 0 : int(qFromLittleEndian<T>(octets.data() + at));
}

/// The frame header is the first segment C0 … CF that is no table.
QSize jpegSize(QByteArrayView octets)
{
    for (qsizetype at = 2; at + 9 < octets.size();) {
        if (quint8(octets[at]) != 0xFF) return {};
        const auto marker = quint8(octets[at + 1]);
        if (marker == 0xFF) {
            ++at;
            continue;
        }
        const bool frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        if (frame) return {bigAt<quint16>(octets, at + 7), bigAt<quint16>(octets, at + 5)};
        at += 2 + std::max(2, bigAt<quint16>(octets, at + 2));
    }
    return {};
}

QSize webpSize(QByteArrayView octets)
{
    const QByteArrayView chunk = octets.sliced(12, 4);
    if (chunk == "VP8 ") return {littleAt<quint16>(octets, 26) & 0x3FFF, littleAt<quint16>(octets, 28) & 0x3FFF};
    if (chunk == "VP8L") {
        const auto bits = quint32(littleAt<quint32>(octets, 21));
        return {int(bits & 0x3FFF) + 1, int(bits >> 14 & 0x3FFF) + 1};
    }
    if (chunk == "VP8X") return {(littleAt<quint32>(octets, 24) & 0xFFFFFF) + 1, (littleAt<quint32>(octets, 27) & 0xFFFFFF) + 1};
    return {};
}

QSize bmpSize(QByteArrayView octets)
{
    if (littleAt<quint32>(octets, 14) == 12) return {littleAt<quint16>(octets, 18), littleAt<quint16>(octets, 20)};
    const int height = littleAt<qint32>(octets, 22);
    return {littleAt<qint32>(octets, 18), height < 0 && height > -1'000'000 ? -height : height};
}

QByteArray dataOf(const QString &url)
{
    const qsizetype comma = url.indexOf(u',');
    if (comma < 0 || comma > 200) return {};
    const QByteArray content = QByteArray::fromPercentEncoding(QStringView(url).sliced(comma + 1).toLatin1());
    const bool base64 = url.left(comma).contains(u";base64", Qt::CaseInsensitive);
    return base64 ? QByteArray::fromBase64(content) : content;
}

} // namespace

HtmlPicture sniffPicture(const QByteArray &octets)
{
    HtmlPicture picture;
    if (octets.size() < 30) return picture;
    const QByteArrayView view(octets);
    if (view.startsWith("\x89PNG\r\n\x1A\n") && view.sliced(12, 4) == "IHDR") {
        picture.format = "png";
        picture.size = {bigAt<quint32>(view, 16), bigAt<quint32>(view, 20)};
    } else if (view.startsWith("\xFF\xD8\xFF")) {
        picture.format = "jpeg";
        picture.size = jpegSize(view);
    } else if (view.startsWith("GIF87a") || view.startsWith("GIF89a")) {
        picture.format = "gif";
        picture.size = {littleAt<quint16>(view, 6), littleAt<quint16>(view, 8)};
    } else if (view.startsWith("RIFF") && view.sliced(8, 4) == "WEBP") {
        picture.format = "webp";
        picture.size = webpSize(view);
    } else if (view.startsWith("BM")) {
        picture.format = "bmp";
        picture.size = bmpSize(view);
    }
    const qint64 width = picture.size.width(), height = picture.size.height();
    if (width < 1 || height < 1 || width > mostPixels || height > mostPixels || width * height > mostPixels) return {};
    picture.octets = octets;
    return picture;
}

void PictureCollector::setParts(PartByContentId parts)
{
    m_parts = std::move(parts);
    m_known.removeIf([](const auto &entry) { return entry.key().startsWith(u"cid:"); });
}

int PictureCollector::embed(const QByteArray &octets)
{
    HtmlPicture picture = sniffPicture(octets);
    if (picture.format.isEmpty() || m_body.pictures.size() >= mostPictures) return -1;
    const qint64 decoded = 4ll * picture.size.width() * picture.size.height();
    if (m_decoded + decoded > mostDecoded) return -1;
    m_decoded += decoded;
    m_body.pictures.push_back(std::move(picture));
    return int(m_body.pictures.size()) - 1;
}

int PictureCollector::add(const QString &source)
{
    const QString address = source.trimmed();
    QString key;
    int index = -1;
    if (address.startsWith(u"cid:", Qt::CaseInsensitive)) {
        key = QStringLiteral("cid:") + address.sliced(4);
        if (const auto known = m_known.constFind(key); known != m_known.cend()) return *known;
        index = m_parts ? embed(m_parts(QByteArray::fromPercentEncoding(QStringView(address).sliced(4).toUtf8()))) : -1;
    } else if (address.startsWith(u"data:", Qt::CaseInsensitive)) {
        return embed(dataOf(address));
    } else if (const auto link = readLink(address); link && !link->host.isEmpty() && link->claimed.isEmpty()) {
        key = link->url;
        if (const auto known = m_known.constFind(key); known != m_known.cend()) return *known;
        if (m_body.pictures.size() < mostPictures && link->url.size() <= longestUrl) {
            m_body.pictures.push_back({{}, {}, {}, link->url});
            index = int(m_body.pictures.size()) - 1;
        }
    }
    if (!key.isEmpty()) m_known.insert(key, index);
    return index;
}

} // namespace godwit::mime
