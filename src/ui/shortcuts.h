// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/preferences.h"
#include "ui/keypresets.h"

#include <QHash>
#include <QObject>

class QAction;
class QMainWindow;
class QMenu;

namespace godwit::ui {

/// Which keys lead to which action of the window: a preset and what the person changed of it. Actions are known by their object names.
/// Thread: GUI.
class Shortcuts : public QObject
{
    Q_OBJECT
public:
    /// The window's own actions, with the keys that they have now as Godwit's preset.
    explicit Shortcuts(QMainWindow *window);

    void apply(const ShortcutSettings &settings);
    const ShortcutSettings &settings() const { return m_settings; }
    KeyPreset preset() const { return presetOf(m_settings.preset); }

    const QList<QAction *> &actions() const { return m_actions; } ///< in the order of the menus; those in none at the end
    QString menuOf(const QAction *action) const;                  ///< "View › Filter", or the place; empty: in none
    static QString labelOf(const QAction *action);                ///< without mnemonic and "…"
    bool isChanged(const QAction *action) const;                  ///< against the preset

    /// Its keys are listened for in one place of the window only, and go before the others there: they collide with those of that place.
    static void keepApart(QAction *action, const QString &place);
    static bool areApart(const QAction *one, const QAction *other);

    /// Other actions that these keys would collide with.
    QList<QAction *> conflicts(const QAction *action, const QKeySequence &key) const;

    // What the person decides; changed() follows each.
    void setPreset(KeyPreset preset); ///< all of it: what was changed before is forgotten
    void setKeys(QAction *action, const QList<QKeySequence> &keys);
    void takeKeys(QAction *action, const QList<QKeySequence> &keys); ///< and the others that have them lose them
    void reset(QAction *action);

Q_SIGNALS:
    void changed(const godwit::ShortcutSettings &settings);

private:
    void addMenu(const QMenu *menu, const QString &title);
    QList<QKeySequence> presetKeys(const QAction *action) const;
    void keep(QAction *action, const QList<QKeySequence> &keys);
    void refresh();

    ShortcutSettings m_settings;
    QList<QAction *> m_actions;
    QHash<const QAction *, QString> m_menus;
    QHash<const QAction *, QList<QKeySequence>> m_usual;
};

} // namespace godwit::ui
