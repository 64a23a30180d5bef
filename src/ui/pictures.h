// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mime/document.h"

#include <QHash>
#include <QImage>
#include <QMetaType>

namespace godwit::ui {

/// Decoded pictures of an HTML message, by their index in HtmlBody::pictures. A null image: it could not be had, or read.
using Pictures = QHash<int, QImage>;

} // namespace godwit::ui

Q_DECLARE_METATYPE(godwit::ui::Pictures)
