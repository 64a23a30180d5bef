// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewchoices.h"

#include "ui/actions.h"

#include <QAction>
#include <QActionGroup>
#include <QKeySequence>
#include <QMenu>

namespace godwit::ui {

ViewChoices::ViewChoices(QWidget *window) : QObject(window)
{
    const auto group = [this](const QList<QAction *> &actions) {
        auto *exclusive = new QActionGroup(this);
        for (QAction *action : actions) {
            action->setCheckable(true);
            exclusive->addAction(action);
        }
    };
    cards = makeAction(window, "cards", tr("&Cards"), "", {}, tr("Each message on two lines"));
    compact = makeAction(window, "compact", tr("Co&mpact"), "", {}, tr("Each message on one line"));
    columns = makeAction(window, "columns", tr("C&olumns"), "", {}, tr("Each message on one line, in columns that can be chosen"));
    group({cards, compact, columns});
    beside = makeAction(window, "messageBeside", tr("Message &beside the list"), "", {}, tr("Folders, list and message side by side"));
    below = makeAction(window, "messageBelow", tr("Message b&elow the list"), "", {},
                       tr("The list above the message, both as wide as the window"));
    group({beside, below});
    const auto density = [this](QAction *action, Preferences::Density value) {
        connect(action, &QAction::triggered, this, [this, value] {
            m_preferences.density = value;
            Q_EMIT chosen(m_preferences);
        });
    };
    density(cards, Preferences::Density::Cards);
    density(compact, Preferences::Density::Compact);
    density(columns, Preferences::Density::Columns);
    const auto layout = [this](QAction *action, Preferences::Layout value) {
        connect(action, &QAction::triggered, this, [this, value] {
            m_preferences.layout = value;
            Q_EMIT chosen(m_preferences);
        });
    };
    layout(beside, Preferences::Layout::SideBySide);
    layout(below, Preferences::Layout::MessageBelow);
    show({});
}

void ViewChoices::show(const Preferences &preferences)
{
    m_preferences = preferences;
    const auto density = preferences.density;
    (density == Preferences::Density::Cards ? cards : density == Preferences::Density::Compact ? compact : columns)->setChecked(true);
    (preferences.layout == Preferences::Layout::SideBySide ? beside : below)->setChecked(true);
}

void ViewChoices::fill(QMenu *menu) const
{
    menu->addActions({cards, compact, columns});
    menu->addSeparator();
    menu->addActions({beside, below});
}

} // namespace godwit::ui
