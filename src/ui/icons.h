// SPDX-License-Identifier: GPL-3.0-or-later
// One symbolic set: the theme's icons, else Breeze, coloured by the palette at the moment of painting.
#pragma once

#include "mail/folder.h"

#include <QFont>
#include <QIcon>
#include <QLocale>
#include <QPalette>

namespace godwit::ui {

QIcon icon(const QString &name); ///< freedesktop name, e.g. "mail-archive"
QIcon icon(Role role);
QIcon foldIcon(bool open, Qt::LayoutDirection direction); ///< of something that folds: down, or towards the end of the line
void paintIcon(QPainter *painter, const QRect &rect, const QIcon &icon, const QColor &color); ///< as a shape of one colour

bool isDark(const QPalette &palette);
QColor dimmed(const QPalette &palette);                     ///< secondary text; contrast ≥ 4.5:1 on the base
QColor line(const QPalette &palette, double strength = 0.12); ///< hairlines between panes and cards; stronger: bars
QColor linkColor(const QPalette &palette); ///< the palette's, moved towards the text until contrast on the base is ≥ 4.5:1
double contrast(const QColor &a, const QColor &b); ///< of WCAG 2: 1 … 21
QColor selected(const QPalette &palette, bool active); ///< a wash of the accent, on which ordinary text is readable
QColor marked(const QPalette &palette); ///< a stronger wash, behind words that were looked for; the same is readable on it
QColor
markedNow(const QPalette &palette); ///< behind the one of them that one is at: the accent, moved towards the text until it stands out
QColor readableOn(const QColor &background); ///< black or white, whichever stands out more
QColor avatarColor(const QString &seed); ///< white text on it has contrast ≥ 4.5:1
struct TagColors {
    QColor background, text; ///< contrast ≥ 4.5:1
};
TagColors tagColors(const QColor &tag, bool dark); ///< near the tag's own colour
QIcon swatch(const QColor &color); ///< a disc of it
QFont smallFont(QFont font); ///< 0.9 of it
QFont headingFont(QFont font); ///< small and bold
QFont titleFont(QFont font); ///< 1.4 of it, bold
QString grouped(QLocale locale, uint number); ///< item views hand out locales that omit the separator of thousands
QString initials(const QString &name, const QString &address);

} // namespace godwit::ui
