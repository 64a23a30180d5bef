// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/preferences.h"

#include <QString>

namespace godwit::app {

/// Preferences in the settings file of the profile (QSettings, INI). What cannot be read has its usual value. Thread: GUI, at the start and
/// when the person changes something.
Preferences readPreferences(const QString &file);
void writePreferences(const QString &file, const Preferences &preferences);

} // namespace godwit::app
