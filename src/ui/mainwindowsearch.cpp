// SPDX-License-Identifier: GPL-3.0-or-later
// What differs where the list is of messages from several folders.
#include "models/messagelistmodel.h"
#include "ui/actions.h"
#include "ui/listpane.h"
#include "ui/mainwindow.h"
#include "ui/messagelistview.h"
#include "ui/reading.h"
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
        if (m_reading->message() != MessageKey{} || view->selectedCount() != 1) return;
        const QModelIndex left = m_models.messages->index(view->selectedRanges().first().first, 0);
        view->selectionModel()->setCurrentIndex(left, QItemSelectionModel::NoUpdate); // "Select all" may have left none
        m_reading->follow();
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

} // namespace godwit::ui
