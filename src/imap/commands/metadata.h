// SPDX-License-Identifier: GPL-3.0-or-later
/// @file
/// METADATA (RFC 5464): values that a server keeps for a mailbox, or for itself (mailbox ""; METADATA-SERVER knows only that).
/// Names begin with "/private/" or "/shared/"; values are octets.
#pragma once

#include "imap/command.h"

#include <optional>

namespace godwit::imap {

/// RFC 5464 4.2.1 and 4.2.2: how much GETMETADATA tells.
struct MetadataOptions {
    /// The entries named, also those just below, or all below.
    enum class Depth : quint8 { Entry, Children, All };
    Depth depth = Depth::Entry;
    std::optional<quint32> maxSize; ///< octets: longer values are left out, and [METADATA LONGENTRIES] in the status says so
};

namespace commands {

/// RFC 5464 4.2. Answered by MetadataData.
Command getMetadata(const QByteArray &mailbox, const QByteArrayList &entries, const MetadataOptions &options = {});
/// RFC 5464 4.3. A null value removes the entry. All or none of them are stored.
Command setMetadata(const QByteArray &mailbox, const std::vector<std::pair<QByteArray, QByteArray>> &values);

} // namespace commands
} // namespace godwit::imap
