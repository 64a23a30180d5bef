// SPDX-License-Identifier: GPL-3.0-or-later
/// @file
/// Every capability that Godwit knows by name: what the server page says about it, and what PROTOCOL.md's table is made from.
#pragma once

#include <QByteArrayView>
#include <span>

namespace godwit::imap {

/// One row of the table.
struct Extension {
    const char *name;      ///< as IANA spells it; one that ends in "=" stands for all values: "THREAD=", "AUTH="
    const char *reference; ///< "RFC 5256"
    bool used;             ///< the engine makes use of it by itself, wherever it is offered
};

/// All of them, ordered by name.
std::span<const Extension> extensions();
/// The one that an announced capability (upper case) belongs to; null: unknown to Godwit.
const Extension *extensionOf(QByteArrayView capability);

} // namespace godwit::imap
