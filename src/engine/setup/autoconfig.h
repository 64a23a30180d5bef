// SPDX-License-Identifier: GPL-3.0-or-later
// What a domain says about its own mail servers: Mozilla's config-v1.1.xml
// (wiki.mozilla.org/Thunderbird:Autoconfiguration:ConfigFileFormat).
#pragma once

#include "engine/setup/providers.h"

#include <QByteArray>
#include <QUrl>

namespace godwit::engine::setup {

inline constexpr qsizetype longestAutoconfig = 64 * 1024; ///< octets; real ones have two thousand

/// Where to ask, in this order; https only. Only the domain itself hears the address.
QList<QUrl> autoconfigUrls(const MailAddress &address);

/// The best IMAP server that the document names, and the server for sending. nullopt: it makes no sense, names none, or none with
/// encryption. A document with a DTD is none: so no entity is ever expanded. `from` is left to the caller.
std::optional<FoundServers> readAutoconfig(const QByteArray &xml, const MailAddress &address);

/// A name that DNS could have, or an address. Nothing else is ever connected to because a document or DNS said so.
bool isHostName(const QString &name);

} // namespace godwit::engine::setup
