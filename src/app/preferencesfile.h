// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/error.h"
#include "mail/preferences.h"

#include <QString>

namespace godwit::app {

/// Preferences in the settings file of the profile (QSettings, INI). What cannot be read has its usual value. Thread: any; to read takes
/// place at the start, to write in a pool (app/livepreferences.h).
Preferences readPreferences(const QString &file);
Error writePreferences(const QString &file, const Preferences &preferences); ///< Storage: it could not be written

} // namespace godwit::app
