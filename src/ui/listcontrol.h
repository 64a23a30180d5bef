// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/listsetup.h"
#include "ui/openplace.h"

#include <QObject>

namespace godwit::ui {

class KeptMessage;
class ListChoices;
class ListColumns;
class Reading;

/// How the open folder is listed, and where in it the person goes: what the views ask of whoever makes the list. Thread: GUI.
class ListControl : public QObject
{
    Q_OBJECT
public:
    ListControl(const Models &models, MessageListView *list, const OpenPlace *place, ListChoices *choices, ListColumns *columns,
                KeptMessage *kept, const Reading *reading, QObject *parent);

    void goToUnread(int step); ///< 1: next down the list, -1: back up it, and on from the other end

public Q_SLOTS:
    void applyRow(godwit::FolderId folder, quint64 revision, godwit::MessageKey key, int row);
    void applyUnread(godwit::FolderId folder, quint64 revision, int row);
    void showColumns(const QString &text);          ///< ListColumns::toText() of this folder; empty: as usual
    void showSetup(const godwit::ListSetup &setup); ///< of the folder that was just opened

Q_SIGNALS:
    void setupWanted(godwit::FolderId folder, const godwit::ListSetup &setup);            ///< the list is opened anew
    void defaultWanted(const godwit::ListSetup &setup);                                   ///< of folders for which nothing was chosen
    void expandWanted(godwit::FolderId folder, quint64 revision, int row, bool expanded);
    void allExpandedWanted(godwit::FolderId folder, bool expanded);
    void unreadWanted(godwit::FolderId folder, quint64 revision, int row, int step);      ///< answered by applyUnread
    void rowWanted(godwit::FolderId folder, godwit::MessageKey key);                      ///< answered by applyRow
    void columnsChosen(godwit::FolderId folder, const QString &text);
    void noticed(const QString &text);
    void changed();                                                                       ///< the setup

private:
    void expand(int row, bool expanded);

    Models m_models;
    MessageListView *m_list;
    const OpenPlace *m_place;
    ListChoices *m_choices;
    ListColumns *m_columns;
    KeptMessage *m_kept;
    const Reading *m_reading;
};

} // namespace godwit::ui
