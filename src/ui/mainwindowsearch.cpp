// SPDX-License-Identifier: GPL-3.0-or-later
// What differs where the list is of messages from several folders.
#include "models/foldertreemodel.h"
#include "models/messagelistmodel.h"
#include "ui/actions.h"
#include "ui/listpane.h"
#include "ui/mainwindow.h"
#include "ui/messagelistview.h"
#include "ui/searchbox.h"
#include "ui/searching.h"

#include <QAction>
#include <QItemSelectionModel>

namespace godwit::ui {

void MainWindow::connectSearch()
{
    connect(m_actions->search, &QAction::triggered, m_searching, &Searching::begin);
    connect(m_searching, &Searching::folderWanted, this, &MainWindow::openFolder);
    // Of several selected rows one may be left when the next key finds fewer.
    const auto look = [this] {
        MessageListView *view = m_list->view();
        if (m_message != MessageKey{} || view->selectedCount() != 1) return;
        const QModelIndex left = m_models.messages->index(view->selectedRanges().first().first, 0);
        view->selectionModel()->setCurrentIndex(left, QItemSelectionModel::NoUpdate); // "Select all" may have left none
        selectionMoved();
    };
    connect(m_models.messages, &QAbstractItemModel::rowsRemoved, this, look, Qt::QueuedConnection);
    connect(m_models.messages, &QAbstractItemModel::rowsInserted, this, look, Qt::QueuedConnection);
    connect(m_models.messages, &QAbstractItemModel::layoutChanged, this, look, Qt::QueuedConnection);
    connect(m_searching, &Searching::listFocusWanted, this, [this] {
        showPane(1);
        MessageListView *view = m_list->view();
        view->setFocus();
        if (!view->currentIndex().isValid() && m_models.messages->rowCount() > 0) view->setCurrentIndex(m_models.messages->index(0, 0));
    });
}

/// Of all folders together: the store knows where each of them is, also those whose rows are not loaded.
SharedKeys MainWindow::joined(const KeysOf &keys)
{
    if (keys.size() == 1) return keys.begin()->second;
    std::vector<MessageKey> all;
    for (const auto &each : keys) all.insert(all.end(), each.second->begin(), each.second->end());
    return std::make_shared<const std::vector<MessageKey>>(std::move(all));
}

/// Where the current message is, which a list of what was found does not say.
FolderId MainWindow::folderOfMessage() const
{
    const MessageSummary *summary = isVirtual(m_folder) ? currentSummary() : nullptr;
    return summary ? summary->folder : m_folder;
}

AccountId MainWindow::accountOfMessage() const
{
    const Folder *folder = m_models.folders->folder(folderOfMessage());
    return folder && !isVirtual(folder->id) ? folder->account : m_account;
}

} // namespace godwit::ui
