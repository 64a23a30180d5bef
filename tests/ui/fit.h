// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QMenu;
class QWidget;

/// What of the visible texts of a window does not fit where it stands, in words for a tester: cut off, lying over one another, or reaching
/// beyond the window. Texts that shorten themselves on purpose (lists, elided labels) are left out.
QStringList misfits(const QWidget *window);

/// Keyboard letters that two visible things of a window, or two entries of one of its menus, share.
QStringList clashes(const QWidget *window);
QStringList clashesIn(const QMenu *menu);
