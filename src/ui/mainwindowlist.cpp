// SPDX-License-Identifier: GPL-3.0-or-later
// How the window lists a folder, and what it does to conversations.
#include "models/flagmodel.h"
#include "models/messagelistmodel.h"
#include "ui/keptmessage.h"
#include "ui/listchoices.h"
#include "ui/listpane.h"
#include "ui/mainwindow.h"
#include "ui/messagelistview.h"
#include "ui/selectedkeys.h"

namespace godwit::ui {

void MainWindow::connectList()
{
    connect(m_choices, &ListChoices::chosen, this, [this](const ListSetup &setup) {
        if (m_folder == FolderId{}) return;
        Q_EMIT listSetupWanted(m_folder, setup);
        m_kept->keep(m_message, true);
        updateActions();
    });
    connect(m_choices, &ListChoices::defaultWanted, this, &MainWindow::listDefaultWanted);
    connect(m_choices, &ListChoices::allExpandedWanted, this, [this](bool expanded) {
        if (m_folder == FolderId{}) return;
        Q_EMIT allExpandedWanted(m_folder, expanded);
        m_kept->keep(m_message, false);
    });
    connect(m_list->view(), &MessageListView::expandWanted, this, [this](int row, bool expanded) {
        const QPersistentModelIndex place(m_models.messages->index(row, 0));
        m_models.messages->settle();
        if (place.isValid()) Q_EMIT expandWanted(m_folder, m_models.messages->revision(), place.row(), expanded);
    });
    connect(m_kept, &KeptMessage::rowWanted, this, &MainWindow::rowWanted);
    connect(m_kept, &KeptMessage::expandWanted, this, &MainWindow::expandWanted);
    connect(m_kept, &KeptMessage::settled, this, &MainWindow::selectionMoved);
}

void MainWindow::showListSetup(const ListSetup &setup)
{
    m_choices->show(setup);
    updateActions();
}

void MainWindow::applyRow(FolderId folder, quint64 revision, MessageKey key, int row) { m_kept->applyRow(folder, revision, key, row); }

void MainWindow::applyUnread(FolderId folder, quint64 revision, int row)
{
    if (folder != m_folder || revision != m_models.messages->revision()) return;
    if (row < 0) {
        showNotice(tr("There is no unread message in this folder."));
    } else if (m_models.messages->isClosed(row)) { // it is somewhere in there
        Q_EMIT expandWanted(m_folder, revision, row, true);
        Q_EMIT unreadWanted(m_folder, revision, row - 1, 1);
    } else {
        m_list->view()->setCurrentIndex(m_models.messages->index(row, 0));
    }
}

/// Rows of whole conversations, ascending and disjoint. Where one is open and only a part of it is loaded, that part.
QList<std::pair<int, int>> MainWindow::selectedConversations() const
{
    QList<std::pair<int, int>> rows;
    for (const auto &[first, last] : m_list->view()->selectedRanges()) {
        const int begin = m_models.messages->conversationOf(first).first, end = m_models.messages->conversationOf(last).second;
        if (!rows.isEmpty() && begin <= rows.last().second) rows.last().second = std::max(rows.last().second, end);
        else rows.emplaceBack(begin, end);
    }
    return rows;
}

/// Of a closed conversation: all of it.
bool MainWindow::isCurrentRead() const
{
    const QModelIndex index = m_list->view()->currentIndex();
    const auto *summary = currentSummary();
    if (summary && m_models.messages->isClosed(index.row())) return index.data(models::MessageListModel::ThreadUnreadRole).toInt() == 0;
    return summary && summary->flags.contains(Flag::Seen);
}

void MainWindow::markConversationRead()
{
    m_models.messages->settle();
    m_selected->ask(selectedConversations(), [this](const KeysOf &keys) {
        utter(wish::ChangeFlags{.folder = {}, .messages = {}, .add = FlagSet(Flag::Seen), .remove = {}}, keys);
    });
}

void MainWindow::muteConversation(bool on) { changeConversation(on, FlagSet({}, {mutedKeyword()}), {}); }

/// Muted, read, and left out of the list.
void MainWindow::ignoreConversation(bool on)
{
    changeConversation(on, FlagSet({}, {mutedKeyword(), ignoredKeyword()}), FlagSet(Flag::Seen));
}

/// Keywords on its messages: other programs of the same person see them, too. What comes later the application looks after.
void MainWindow::changeConversation(bool on, const FlagSet &flags, const FlagSet &andAlso)
{
    if (on && !m_models.flags->canKeep(flags.keywords().last())) {
        updateActions();
        showNotice(
            tr("The server keeps no tags in this folder, and with a tag Godwit remembers which conversations are muted or ignored."));
        return;
    }
    m_models.messages->settle();
    m_selected->ask(selectedConversations(), [this, on, flags, andAlso](const KeysOf &keys) {
        utter(
            wish::ChangeFlags{
                .folder = {}, .messages = {}, .add = on ? flags.united(andAlso) : FlagSet(), .remove = on ? FlagSet() : flags},
            keys);
    });
}

} // namespace godwit::ui
