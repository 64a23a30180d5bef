// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

/// Controls of a window that a screen reader has no name for, by their place in the tree.
QStringList nameless(QWidget *window);

/// Controls of a window that the Tab key passes by although nothing else leads to them, and steps of Tab that go backwards among
/// neighbours: against the direction of reading.
QStringList unreached(QWidget *window);

/// Texts of a window whose contrast to their ground is below 4.5:1 (WCAG 2.1, 1.4.3), as drawn. Disabled controls may be faint.
QStringList faint(QWidget *window);
