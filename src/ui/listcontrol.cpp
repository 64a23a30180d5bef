// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listcontrol.h"

#include "models/messagelistmodel.h"
#include "ui/keptmessage.h"
#include "ui/listchoices.h"
#include "ui/listcolumns.h"
#include "ui/messagelistview.h"
#include "ui/reading.h"

namespace godwit::ui {

ListControl::ListControl(const Models &models, MessageListView *list, const OpenPlace *place, ListChoices *choices, ListColumns *columns,
                         KeptMessage *kept, const Reading *reading, QObject *parent)
    : QObject(parent), m_models(models), m_list(list), m_place(place), m_choices(choices), m_columns(columns), m_kept(kept),
      m_reading(reading)
{
    connect(m_choices, &ListChoices::chosen, this, [this](const ListSetup &setup) {
        if (m_place->folder() == FolderId{}) return;
        Q_EMIT setupWanted(m_place->folder(), setup);
        m_kept->keep(m_reading->message(), true);
        Q_EMIT changed();
    });
    connect(m_choices, &ListChoices::defaultWanted, this, &ListControl::defaultWanted);
    connect(m_choices, &ListChoices::allExpandedWanted, this, [this](bool expanded) {
        if (m_place->folder() == FolderId{}) return;
        Q_EMIT allExpandedWanted(m_place->folder(), expanded);
        m_kept->keep(m_reading->message(), false);
    });
    connect(m_columns, &ListColumns::changed, this, [this](const QString &text) {
        if (m_place->folder() != FolderId{}) Q_EMIT columnsChosen(m_place->folder(), text);
    });
    connect(m_list, &MessageListView::expandWanted, this, &ListControl::expand);
    connect(m_kept, &KeptMessage::rowWanted, this, &ListControl::rowWanted);
    connect(m_kept, &KeptMessage::expandWanted, this, &ListControl::expandWanted);
}

void ListControl::expand(int row, bool expanded)
{
    const QPersistentModelIndex place(m_models.messages->index(row, 0));
    m_models.messages->settle();
    if (place.isValid()) Q_EMIT expandWanted(m_place->folder(), m_models.messages->revision(), place.row(), expanded);
}

void ListControl::showSetup(const ListSetup &setup)
{
    m_choices->show(setup);
    Q_EMIT changed();
}

void ListControl::showColumns(const QString &text) { m_columns->apply(text); }

void ListControl::applyRow(FolderId folder, quint64 revision, MessageKey key, int row) { m_kept->applyRow(folder, revision, key, row); }

void ListControl::goToUnread(int step)
{
    m_models.messages->settle();
    if (m_place->folder() != FolderId{})
        Q_EMIT unreadWanted(m_models.messages->folder(), m_models.messages->revision(), m_list->currentIndex().row(), step);
}

void ListControl::applyUnread(FolderId folder, quint64 revision, int row)
{
    if (folder != m_place->folder() || revision != m_models.messages->revision()) return;
    if (row < 0) {
        Q_EMIT noticed(tr("There is no unread message in this folder."));
    } else if (m_models.messages->isClosed(row)) { // it is somewhere in there
        Q_EMIT expandWanted(folder, revision, row, true);
        Q_EMIT unreadWanted(folder, revision, row - 1, 1);
    } else {
        m_list->setCurrentIndex(m_models.messages->index(row, 0));
    }
}

} // namespace godwit::ui
