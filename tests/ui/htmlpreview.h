// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <functional>

namespace godwit {

/// Shows each letter of tests/mime/letters, and what may stand around it, and hands it out under a name.
void previewLetters(const std::function<void(QWidget &widget, const QByteArray &screen)> &shoot);

} // namespace godwit
