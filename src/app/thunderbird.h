// SPDX-License-Identifier: GPL-3.0-or-later
// Accounts of a Thunderbird on this computer: where their servers are, and as whom one writes. Never a password.
#pragma once

#include "mail/foundservers.h"

#include <QHash>
#include <QStringList>
#include <QVariant>

namespace godwit::app::thunderbird {

/// Folders that may hold a profiles.ini: of the distribution's package, of Flatpak, of Snap.
QStringList usualPlaces();

/// The IMAP accounts of all profiles below these, each once. Reads files: for the pool. What makes no sense is left out.
QList<FoundServers> accountsIn(const QStringList &places);

// --- pure
QStringList profilePaths(const QByteArray &profilesIni, const QString &place);
/// user_pref("name", value); lines. Strings, numbers and booleans of mail.* alone; lines that are something else are passed over.
QHash<QString, QVariant> readPreferences(const QByteArray &prefsJs);
QList<FoundServers> accountsOf(const QHash<QString, QVariant> &preferences);

} // namespace godwit::app::thunderbird
