// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace godwit {

/// Where a mid: link leads (RFC 2392): to a message, or to a part of it.
struct MidLink {
    QByteArray messageId; ///< without angle brackets; UTF-8, no blank and no control character
    QByteArray contentId; ///< the same; empty: to the message as a whole

    bool operator==(const MidLink &) const = default;
};

/// nullopt: not a mid: link, one without an identifier, longer than 2,000 octets, or with a "%" that no two hexadecimal digits follow.
/// Pure; thread: any.
std::optional<MidLink> parseMid(QByteArrayView link);

/// The link to a message, whose identifier may have its angle brackets.
QByteArray midLink(QByteArrayView messageId);

} // namespace godwit
