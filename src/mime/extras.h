// SPDX-License-Identifier: GPL-3.0-or-later
// What a message has beside its text: cards, and seals that are not looked into. Internal to this room.
#pragma once

#include "mime/document.h"
#include "mime/scan.h"

namespace godwit::mime {

/// Of calendars and visiting cards wherever they stand in the message itself (not in messages in it), each once; at most five.
std::vector<Card> collectCards(QByteArrayView raw, const Scan &scan);

/// What is signed or encrypted (RFC 1847, RFC 3156, RFC 8551, and OpenPGP within the text), in sentences.
QStringList sealsInWords(const Scan &scan, const std::vector<Block> &body);

} // namespace godwit::mime
