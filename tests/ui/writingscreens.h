// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace godwit {

/// The screens around writing for uipreview: outbox, notices, the question for a receipt, the page of the settings.
void drawWritingScreens(const std::function<void(QWidget &widget, const char *screen)> &shoot);

} // namespace godwit
