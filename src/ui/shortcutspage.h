// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settingspage.h"

class QAction;
class QComboBox;
class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace godwit::ui {

class Shortcuts;

/// Every action with its keys, by menu. A key is recorded by typing it; if another action has it, the page says which, and the person
/// decides before anything changes.
class ShortcutsPage : public SettingsPage
{
    Q_OBJECT
public:
    explicit ShortcutsPage(Shortcuts *shortcuts, QWidget *parent = nullptr); ///< which outlives it

    void reset() override;
    bool isUsual() const override;

private:
    void buildList();
    QWidget *buildEditor();
    void fill();
    void narrow();
    void showCurrent();
    void edited();
    void decide(bool take);
    QAction *current() const;
    QList<QKeySequence> typed() const;
    void update(QTreeWidgetItem *item) const;
    void updateAll();

    Shortcuts *m_shortcuts;
    QComboBox *m_preset;
    QLineEdit *m_search;
    QTreeWidget *m_list;
    QLabel *m_what;
    QKeySequenceEdit *m_keys[2]; ///< an action has at most two: its own, and one that people know from elsewhere
    QLabel *m_conflict;
    QPushButton *m_take, *m_keep, *m_resetOne;
    bool m_showing = false;
};

} // namespace godwit::ui
