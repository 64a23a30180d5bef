// SPDX-License-Identifier: GPL-3.0-or-later
// One symbolic set: the theme's icons, else Breeze, coloured by the palette at the moment of painting.
#pragma once

#include "mail/folder.h"

#include <QIcon>
#include <QPalette>

namespace godwit::ui {

QIcon icon(const QString &name); ///< freedesktop name, e.g. "mail-archive"
QIcon icon(Role role);
void paintIcon(QPainter *painter, const QRect &rect, const QIcon &icon, const QColor &color); ///< as a shape of one colour

bool isDark(const QPalette &palette);
QColor dimmed(const QPalette &palette);                     ///< secondary text; contrast ≥ 4.5:1 on the base
QColor line(const QPalette &palette);                       ///< hairlines between panes and cards
QColor selected(const QPalette &palette, bool active);      ///< a wash of the accent, on which ordinary text is readable
QColor avatarColor(const QString &seed);                    ///< white text on it has contrast ≥ 4.5:1
QString initials(const QString &name, const QString &address);

} // namespace godwit::ui
