// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures and links of an HTML message as values. Internal to this room.
#pragma once

#include "mime/htmlbody.h"

#include <QHash>
#include <functional>

namespace godwit::mime {

/// PNG, JPEG, GIF, WebP or BMP by its first octets, with the size that its header says; anything else, and pictures of more than
/// 50 million pixels: an empty format.
HtmlPicture sniffPicture(const QByteArray &octets);

/// The octets of a part by its Content-ID; empty: there is none.
using PartByContentId = std::function<QByteArray(const QByteArray &contentId)>;

/// Gathers the pictures that a document shows, each once.
class PictureCollector
{
public:
    PictureCollector(HtmlBody &body, PartByContentId parts) : m_body(body), m_parts(std::move(parts)) {}

    /// An index into HtmlBody::pictures; -1: nothing that may be shown.
    int add(const QString &source);
    void setParts(PartByContentId parts); ///< another HTML part, with ids of its own

private:
    int embed(const QByteArray &octets);

    HtmlBody &m_body;
    PartByContentId m_parts;
    QHash<QString, int> m_known;
    qint64 m_decoded = 0; ///< octets that all of them take as pixels
};

/// http, https or mailto; nullopt: anything else, and what is no address.
std::optional<HtmlLink> readLink(const QString &href);
/// Another host, or another address, than where the link leads, if its text names one.
QString claimedBy(const QString &text, const HtmlLink &link);

} // namespace godwit::mime
