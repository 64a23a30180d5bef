// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace godwit::fuzz {

/// Plays `octets` as a server to a session with commands of every kind; the first octet picks the settings, the second the size of the
/// pieces. Returns what promise was broken (each command completes exactly once, output stops after the end…), or null.
const char *playServer(QByteArrayView octets);

} // namespace godwit::fuzz
