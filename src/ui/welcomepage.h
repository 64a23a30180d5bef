// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace godwit::ui {

/// What the window shows while there is no account.
class WelcomePage : public QWidget
{
    Q_OBJECT
public:
    explicit WelcomePage(QWidget *parent = nullptr);

    void setElsewhere(int accounts); ///< of Thunderbird, that can be taken over
    void takeFocus();

Q_SIGNALS:
    void addWanted();
    void importWanted();

private:
    QPushButton *m_add, *m_import;
};

} // namespace godwit::ui
