// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QPalette>
#include <QStyle>

/// What a dark desktop hands to Fusion.
inline QPalette darkPalette()
{
    QPalette palette(QColor(50, 50, 50), QColor(50, 50, 50));
    palette.setColor(QPalette::Base, QColor(36, 36, 36));
    palette.setColor(QPalette::AlternateBase, QColor(42, 42, 42));
    palette.setColor(QPalette::Link, QColor(110, 170, 255));
    palette.setColor(QPalette::Accent, QColor(80, 140, 240));
    palette.setColor(QPalette::Highlight, QColor(80, 140, 240));
    palette.setColor(QPalette::PlaceholderText, QColor(255, 255, 255, 128));
    QApplication::style()->polish(palette);
    return palette;
}
