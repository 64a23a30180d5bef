// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/error.h"

#include <QString>
#include <expected>
#include <functional>

class QIODevice;

namespace godwit::store {

using GoOn = std::function<bool(quint64 octets)>; ///< after each piece, with what has been copied so far; false: no more is wanted

/// An immutable file in the folder beside the journal (Paths::files()), with all that `from` has, copied in pieces and synced to the disk;
/// gives back its name. Until a letter names it, it may go at the next start. After an error nothing is left of it: Storage, where it could
/// not be written; Invalid, where `from` could not be read; Cancelled by `goOn`. Any thread.
std::expected<QString, Error> keepFile(const QString &folder, QIODevice &from, const GoOn &goOn = {});

} // namespace godwit::store
