// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shortcuts.h"

#include "ui/actions.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <algorithm>

namespace godwit::ui {

namespace {

QString withoutMnemonic(QString text)
{
    static constexpr QChar held(0xe000); // of "&&" one stays
    return text.replace(QStringLiteral("&&"), held).remove(u'&').replace(held, u'&').remove(u'…').trimmed();
}

} // namespace

Shortcuts::Shortcuts(QMainWindow *window) : QObject(window)
{
    for (const QAction *menu : window->menuBar()->actions())
        if (menu->menu()) addMenu(menu->menu(), withoutMnemonic(menu->text()));
    const QList<QAction *> all = window->actions();
    m_actions.removeIf([&all](const QAction *action) { return !all.contains(action); });
    for (QAction *action : all) {
        if (action->objectName().isEmpty()) continue;
        if (!m_actions.contains(action)) m_actions << action;
        m_usual.insert(action, action->shortcuts());
    }
}

void Shortcuts::addMenu(const QMenu *menu, const QString &title)
{
    for (QAction *action : menu->actions()) {
        if (action->menu()) {
            addMenu(action->menu(), title + QStringLiteral(" › ") + withoutMnemonic(action->text()));
        } else if (!action->objectName().isEmpty() && !m_actions.contains(action)) {
            m_actions << action;
            m_menus.insert(action, title);
        }
    }
}

void Shortcuts::keepApart(QAction *action, const QString &place) { action->setProperty("place", place); }
bool Shortcuts::areApart(const QAction *one, const QAction *other) { return one->property("place") != other->property("place"); }

QString Shortcuts::menuOf(const QAction *action) const
{
    return m_menus.value(action, action->property("place").isValid() ? tr("In the list of folders") : QString());
}
QString Shortcuts::labelOf(const QAction *action) { return withoutMnemonic(action->text()); }
bool Shortcuts::isChanged(const QAction *action) const { return m_settings.keys.contains(action->objectName()); }

QList<QKeySequence> Shortcuts::presetKeys(const QAction *action) const
{
    return keysOf(preset(), action->objectName(), m_usual.value(action));
}

void Shortcuts::apply(const ShortcutSettings &settings)
{
    m_settings = settings;
    refresh();
}

void Shortcuts::refresh()
{
    for (QAction *action : std::as_const(m_actions)) {
        const auto own = m_settings.keys.constFind(action->objectName());
        const QList<QKeySequence> keys = own == m_settings.keys.cend() ? presetKeys(action) : fromPortable(*own);
        if (keys != action->shortcuts()) ui::setKeys(action, keys);
    }
}

QList<QAction *> Shortcuts::conflicts(const QAction *action, const QKeySequence &key) const
{
    QList<QAction *> found;
    for (QAction *other : m_actions) {
        const QList<QKeySequence> keys = other->shortcuts();
        if (other != action && !areApart(other, action) &&
            std::ranges::any_of(keys, [&](const QKeySequence &each) { return collide(each, key); }))
            found << other;
    }
    return found;
}

void Shortcuts::setPreset(KeyPreset preset)
{
    m_settings = {.preset = idOf(preset), .keys = {}};
    refresh();
    Q_EMIT changed(m_settings);
}

/// Only what differs from the preset is kept: so a preset that grows better does so for everyone.
void Shortcuts::keep(QAction *action, const QList<QKeySequence> &keys)
{
    if (keys == presetKeys(action)) m_settings.keys.remove(action->objectName());
    else m_settings.keys.insert(action->objectName(), toPortable(keys));
}

void Shortcuts::setKeys(QAction *action, const QList<QKeySequence> &keys)
{
    keep(action, keys);
    refresh();
    Q_EMIT changed(m_settings);
}

void Shortcuts::takeKeys(QAction *action, const QList<QKeySequence> &keys)
{
    for (QAction *other : std::as_const(m_actions)) {
        if (other == action || areApart(other, action)) continue;
        QList<QKeySequence> left = other->shortcuts();
        const auto taken = [&](const QKeySequence &each) {
            return std::ranges::any_of(keys, [&](const QKeySequence &key) { return collide(key, each); });
        };
        if (left.removeIf(taken) > 0) keep(other, left);
    }
    setKeys(action, keys);
}

void Shortcuts::reset(QAction *action) { takeKeys(action, presetKeys(action)); }

} // namespace godwit::ui
