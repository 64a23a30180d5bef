// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace godwit::imap {

/// The same octets. Words that nearly every BODYSTRUCTURE has ("TEXT", "utf-8", "base64") are not allocated each time.
QByteArray wordOf(QByteArrayView octets);

} // namespace godwit::imap
