// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace godwit {

/// Draws the screens about folders: the pane with all that can be in it, what is dragged over it, properties, subscriptions.
void shootFolders(const std::function<void(QWidget &widget, const char *screen)> &shoot);

} // namespace godwit
