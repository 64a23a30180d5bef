// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listchoices.h"

#include "ui/actions.h"

#include <QAction>
#include <QActionGroup>
#include <QKeySequence>
#include <QMenu>

namespace godwit::ui {

using Keys = QList<QKeySequence>;

ListChoices::ListChoices(QWidget *window) : QObject(window)
{
    makeColumns(window);
    makeOrder(window);
    makeFilters(window);
    update();
}

void ListChoices::makeColumns(QWidget *window)
{
    const std::pair<const char *, QString> columns[] = {
        {"sortArrival", tr("&Arrival")}, {"sortDate", tr("&Date")},       {"sortFrom", tr("&From")},
        {"sortTo", tr("&To")},           {"sortSubject", tr("&Subject")}, {"sortSize", tr("Si&ze")},
        {"sortUnread", tr("&Unread")},   {"sortStarred", tr("Sta&rred")}, {"sortAttachment", tr("Attac&hment")},
    };
    auto *group = new QActionGroup(this);
    for (const auto &[name, text] : columns) {
        const auto column = ListColumn(m_columns.size());
        const auto key = Qt::Key(Qt::Key_1 + m_columns.size());
        QAction *action = makeAction(window, name, text, "", Keys{Qt::CTRL | Qt::ALT | key}, tr("Sort the list by this"));
        action->setCheckable(true);
        group->addAction(action);
        m_columns << action;
        connect(action, &QAction::triggered, this, [this, column] {
            ListSetup setup = m_setup;
            if (setup.column != column) setup.ascending = isAscendingByNature(column);
            setup.column = column;
            choose(setup);
        });
    }
}

void ListChoices::makeOrder(QWidget *window)
{
    const auto choice = [&](const char *name, const QString &text, const Keys &keys, const QString &what, bool ListSetup::*field,
                            bool value = true) {
        QAction *action = makeAction(window, name, text, "", keys, what);
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, field, value](bool on) {
            ListSetup setup = m_setup;
            setup.*field = on == value;
            choose(setup);
        });
        return action;
    };
    conversations = choice("conversations", tr("&Conversations"), Keys{Qt::CTRL | Qt::SHIFT | Qt::Key_T},
                           tr("Show answers with what they answer"), &ListSetup::threaded);
    mergeSubjects =
        choice("mergeSubjects", tr("&Merge by subject"), {},
               tr("Messages of one subject are one conversation, also where they do not name each other"), &ListSetup::mergeSubjects);
    withSent = choice("withSent", tr("&Own answers in place"), {}, tr("Show what you wrote from the Sent folder in its conversations"),
                      &ListSetup::withSent);
    showIgnored =
        choice("showIgnored", tr("Show &ignored conversations"), {}, tr("Show also what you chose to ignore"), &ListSetup::showIgnored);
    ascending = choice("ascending", tr("Ascendin&g"), Keys{Qt::CTRL | Qt::ALT | Qt::Key_A}, tr("The first, oldest or smallest on top"),
                       &ListSetup::ascending);
    descending = choice("descending", tr("D&escending"), Keys{Qt::CTRL | Qt::ALT | Qt::Key_D}, tr("The last, newest or largest on top"),
                        &ListSetup::ascending, false);
    auto *order = new QActionGroup(this);
    order->addAction(ascending);
    order->addAction(descending);
    expandAll = makeAction(window, "expandAll", tr("E&xpand all"), "", Keys{Qt::Key_Asterisk, Qt::SHIFT | Qt::Key_Right},
                           tr("Open all conversations"));
    collapseAll = makeAction(window, "collapseAll", tr("Co&llapse all"), "", Keys{Qt::SHIFT | Qt::Key_Left}, tr("Close all conversations"));
    for (QAction *action : {expandAll, collapseAll}) { // elsewhere these keys select text
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, [this, action] { Q_EMIT allExpandedWanted(action == expandAll); });
    }
    m_default = makeAction(window, "listDefault", tr("Use for all &new folders"), "", {},
                           tr("Folders for which nothing was chosen are listed like this one"));
    connect(m_default, &QAction::triggered, this, [this] { Q_EMIT defaultWanted(m_setup); });
}

void ListChoices::makeFilters(QWidget *window)
{
    const auto filter = [&](const char *name, const QString &text, const char *iconName, Qt::Key key, const QString &what,
                            bool ListFilter::*field) {
        QAction *action = makeAction(window, name, text, iconName, Keys{Qt::CTRL | Qt::SHIFT | key}, what);
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, field](bool on) {
            ListSetup setup = m_setup;
            setup.filter.*field = on;
            choose(setup);
        });
        return action;
    };
    unread = filter("filterUnread", tr("Unread"), "mail-unread", Qt::Key_N, tr("Only unread messages"), &ListFilter::unread);
    starred = filter("filterStarred", tr("Starred"), "non-starred-symbolic", Qt::Key_B, tr("Only starred messages"), &ListFilter::starred);
    attachment = filter("filterAttachment", tr("With attachment"), "mail-attachment", Qt::Key_A, tr("Only messages with an attachment"),
                        &ListFilter::attachment);
    find = makeAction(window, "filterText", tr("Filter by text"), "view-filter", Keys{Qt::CTRL | Qt::SHIFT | Qt::Key_F},
                      tr("Only messages with these words in sender, recipient or subject"));
    find->setCheckable(true);
    clear = makeAction(window, "clearFilter", tr("Clear filter"), "edit-clear", {}, tr("Show all messages again"));
    connect(clear, &QAction::triggered, this, [this] {
        ListSetup setup = m_setup;
        setup.filter = {};
        choose(setup);
        find->setChecked(false);
    });
}

void ListChoices::fill(QMenu *menu) const
{
    menu->addActions({conversations, mergeSubjects, withSent, showIgnored, expandAll, collapseAll});
    menu->addSection(tr("Sort by"));
    menu->addActions(m_columns);
    menu->addSeparator();
    menu->addActions({ascending, descending});
    menu->addSeparator();
    menu->addAction(m_default);
}

void ListChoices::setTag(const QByteArray &keyword)
{
    ListSetup setup = m_setup;
    setup.filter.tag = keyword;
    choose(setup);
}

void ListChoices::setText(const QString &text)
{
    ListSetup setup = m_setup;
    setup.filter.text = text.simplified();
    choose(setup);
}

void ListChoices::sortBy(ListColumn column, bool ascending)
{
    ListSetup setup = m_setup;
    setup.column = column;
    setup.ascending = ascending;
    choose(setup);
}

void ListChoices::choose(const ListSetup &setup)
{
    if (setup == m_setup) return;
    apply(setup);
    Q_EMIT chosen(setup);
}

void ListChoices::show(const ListSetup &setup)
{
    Q_EMIT replaced();
    apply(setup);
}

void ListChoices::apply(const ListSetup &setup)
{
    m_setup = setup;
    update();
    Q_EMIT shown();
}

void ListChoices::update()
{
    m_columns.at(int(m_setup.column))->setChecked(true);
    (m_setup.ascending ? ascending : descending)->setChecked(true);
    conversations->setChecked(m_setup.threaded);
    mergeSubjects->setChecked(m_setup.mergeSubjects);
    withSent->setChecked(m_setup.withSent);
    for (QAction *action : {mergeSubjects, withSent, expandAll, collapseAll}) action->setEnabled(m_setup.threaded);
    unread->setChecked(m_setup.filter.unread);
    starred->setChecked(m_setup.filter.starred);
    attachment->setChecked(m_setup.filter.attachment);
    clear->setEnabled(!m_setup.filter.isEmpty());
}

} // namespace godwit::ui
