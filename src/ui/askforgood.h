// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

class QWidget;

namespace godwit::ui {

/// Asks once, by a verb, before something that cannot be brought back; `act` is called if the person wants it. Does not wait.
void askForGood(QWidget *window, const QString &question, const QString &why, const QString &verb, std::function<void()> act);

} // namespace godwit::ui
