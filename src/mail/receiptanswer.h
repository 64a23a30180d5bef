// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>

namespace godwit {

/// What a person says when a sender asks to be told that a letter was read (RFC 8098).
enum class ReceiptAnswer : std::uint8_t {
    Send,
    No,
    Never, ///< nor ask again for this sender
};

} // namespace godwit

Q_DECLARE_METATYPE(godwit::ReceiptAnswer)
