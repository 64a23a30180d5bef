// SPDX-License-Identifier: GPL-3.0-or-later
// The letters of tests/mime/letters as messages, with pictures drawn for them.
#pragma once

#include "mime/document.h"
#include "ui/pictures.h"

#include <QByteArrayList>

namespace godwit {

QByteArrayList letterNames();
/// multipart/related: the HTML, and the pictures that it shows as cid:NAME@letters.
QByteArray letterMessage(const QByteArray &name);
QByteArray htmlMessage(const QByteArray &html);
mime::DocumentPtr letterDocument(const QByteArray &message);
/// Those inside of the message, decoded.
ui::Pictures decodedPictures(const mime::DocumentPtr &document);

} // namespace godwit
