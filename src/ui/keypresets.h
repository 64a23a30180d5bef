// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

namespace godwit::ui {

/// Sets of keys that people know from other programs. An action that a preset does not name keeps Godwit's own keys.
enum class KeyPreset : std::uint8_t { Godwit, Thunderbird, KMail, Gmail };

inline constexpr KeyPreset keyPresets[] = {KeyPreset::Godwit, KeyPreset::Thunderbird, KeyPreset::KMail, KeyPreset::Gmail};

QString nameOf(KeyPreset preset);               ///< a proper name: not translated
QString idOf(KeyPreset preset);                 ///< for ShortcutSettings::preset
KeyPreset presetOf(const QString &id);          ///< Godwit, if nobody knows it

/// `usual`: Godwit's own. Pure.
QList<QKeySequence> keysOf(KeyPreset preset, const QString &action, const QList<QKeySequence> &usual);

/// Who types the one may get the other: they are equal, or one begins with the other ("G" and "G, I").
bool collide(const QKeySequence &one, const QKeySequence &other);

QStringList toPortable(const QList<QKeySequence> &keys);
QList<QKeySequence> fromPortable(const QStringList &texts); ///< what is no key is left out

} // namespace godwit::ui
