// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace godwit::ui {

/// The button of an action that a screen is mostly for: filled with the accent, icon and words on it. One on a screen.
class AccentButton : public QToolButton
{
    Q_OBJECT
public:
    explicit AccentButton(QAction *action, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace godwit::ui
