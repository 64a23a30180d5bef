// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/ids.h"

#include <QObject>
#include <QPersistentModelIndex>

namespace godwit::models {
class MessageListModel;
}

namespace godwit::ui {

class MessageListView;

/// The open message stays selected and in sight while its list is made anew: sorted or filtered otherwise, all conversations opened or
/// closed. Thread: GUI.
class KeptMessage : public QObject
{
    Q_OBJECT
public:
    KeptMessage(models::MessageListModel *messages, MessageListView *view, QObject *parent);

    /// After the list was asked to change. `unfold`: a closed conversation that it is in is opened.
    void keep(MessageKey key, bool unfold);
    bool isAwaited() const; ///< what is selected now is not the person's choice
    void applyRow(FolderId folder, quint64 revision, MessageKey key, int row);

Q_SIGNALS:
    void rowWanted(godwit::FolderId folder, godwit::MessageKey key); ///< answered by applyRow()
    void expandWanted(godwit::FolderId folder, quint64 revision, int row, bool expanded);
    void settled(); ///< what is selected counts again

private:
    void ask();
    void look();

    models::MessageListModel *m_messages;
    MessageListView *m_view;
    MessageKey m_key{};
    int m_asked = 0; ///< and not answered: only the last answer is about the list as it will be
    bool m_unfold = false, m_found = false;
    QPersistentModelIndex m_place; ///< where it was found
};

} // namespace godwit::ui
