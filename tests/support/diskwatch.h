// SPDX-License-Identifier: GPL-3.0-or-later
// What SQLite does to its files, told before it is done: to be killed at that moment, or to be done again up to it.
#pragma once

#include <QByteArray>
#include <functional>

namespace godwit::test {

struct DiskEvent {
    enum class Kind : std::uint8_t { Write, Truncate, Sync, Remove } kind;
    QByteArray path;
    qint64 offset = 0; ///< Write; Truncate: the new size
    QByteArray octets; ///< Write
    bool durable = false; ///< Remove: its folder is synced too
};

/// From now on, for all databases that this process opens; once. Called on the thread that writes.
void watchDisk(std::function<void(const DiskEvent &)> watch);

} // namespace godwit::test
