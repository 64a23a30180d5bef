// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/preferences.h"

#include <QObject>

class QAction;
class QMenu;

namespace godwit::ui {

/// How the list looks and where the message is: the actions of menu View that choose it. Thread: GUI.
class ViewChoices : public QObject
{
    Q_OBJECT
public:
    explicit ViewChoices(QWidget *window);

    void show(const Preferences &preferences); ///< nobody is told
    void fill(QMenu *menu) const;

    QAction *cards, *compact, *columns;
    QAction *beside, *below;

Q_SIGNALS:
    void chosen(const godwit::Preferences &preferences);

private:
    Preferences m_preferences;
};

} // namespace godwit::ui
