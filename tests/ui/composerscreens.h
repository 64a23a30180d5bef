// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace godwit {

/// The window in which letters are written, for uipreview. `wanted`: whether anybody looks at a screen.
void drawComposerScreens(const std::function<bool(const char *screen)> &wanted,
                         const std::function<void(QWidget &widget, const char *screen)> &shoot);

} // namespace godwit
