// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace godwit {

/// The screens of the program as a whole for uipreview: settings, keys, palette, activity, a message in a window of its own.
void drawDesktopScreens(const std::function<void(QWidget &widget, const char *screen)> &shoot);

} // namespace godwit
