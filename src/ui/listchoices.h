// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/listsetup.h"

#include <QList>
#include <QObject>

class QAction;
class QMenu;

namespace godwit::ui {

/// How the open folder is listed, and the actions that choose it: menu, head of the list and shortcuts all use these. Thread: GUI.
class ListChoices : public QObject
{
    Q_OBJECT
public:
    explicit ListChoices(QWidget *window);

    const ListSetup &setup() const { return m_setup; }
    void show(const ListSetup &setup); ///< of the folder that was opened: nobody is told
    void setTag(const QByteArray &keyword); ///< empty: any
    void setText(const QString &text);
    void sortBy(godwit::ListColumn column, bool ascending);
    /// Order and conversations, as menu View and the head of the list have them.
    void fill(QMenu *menu) const;

    QAction *conversations, *mergeSubjects, *withSent, *showIgnored;
    QAction *ascending, *descending;
    QAction *expandAll, *collapseAll;
    QAction *unread, *starred, *attachment; ///< filters
    QAction *find, *clear;                  ///< the text to filter by; all filters

Q_SIGNALS:
    void chosen(const godwit::ListSetup &setup);
    void replaced(); ///< another folder was opened
    void shown();    ///< whoever chose it
    void allExpandedWanted(bool expanded);
    void defaultWanted(const godwit::ListSetup &setup); ///< for folders of which nobody chose

private:
    void makeColumns(QWidget *window);
    void makeOrder(QWidget *window);
    void makeFilters(QWidget *window);
    void choose(const ListSetup &setup);
    void apply(const ListSetup &setup);
    void update();

    ListSetup m_setup;
    QList<QAction *> m_columns; ///< in the order of ListColumn
    QAction *m_default;
};

} // namespace godwit::ui
