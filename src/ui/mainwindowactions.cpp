// SPDX-License-Identifier: GPL-3.0-or-later
// What the window's actions lead to.
#include "models/foldertreemodel.h"
#include "models/messagelistmodel.h"
#include "ui/actions.h"
#include "ui/folderdeeds.h"
#include "ui/folderfilter.h"
#include "ui/folderpane.h"
#include "ui/foldertreeview.h"
#include "ui/icons.h"
#include "ui/listchoices.h"
#include "ui/listcontrol.h"
#include "ui/listpane.h"
#include "ui/mainwindow.h"
#include "ui/messagedeeds.h"
#include "ui/messagelistview.h"
#include "ui/messagepane.h"
#include "ui/protocollogdock.h"
#include "ui/reading.h"
#include "ui/readingchoices.h"
#include "ui/viewchoices.h"
#include "ui/writingdeeds.h"

#include <QAction>
#include <QApplication>
#include <QToolBar>

namespace godwit::ui {

void MainWindow::connectActions()
{
    const Actions &a = *m_actions;
    connect(a.refresh, &QAction::triggered, this, &MainWindow::refreshWanted);
    connect(a.newAccount, &QAction::triggered, this, [this] { Q_EMIT newAccountWanted(); });
    connect(a.accounts, &QAction::triggered, this, &MainWindow::accountsWanted);
    connect(a.accountSettings, &QAction::triggered, this, [this] { Q_EMIT accountWanted(m_place->account()); });
    connect(a.subscriptions, &QAction::triggered, this, [this] { Q_EMIT subscriptionsWanted(m_place->account()); });
    connect(a.server, &QAction::triggered, this, [this] { Q_EMIT serverWanted(m_place->account()); });
    connect(a.quit, &QAction::triggered, qApp, &QCoreApplication::quit, Qt::QueuedConnection); // also where closing only hides it
    connect(a.undo, &QAction::triggered, this, &MainWindow::undoWanted);
    connect(a.operations, &QAction::triggered, this, &MainWindow::operationsWanted);
    connect(a.protocolLog, &QAction::toggled, m_log, &QWidget::setVisible);
    connect(m_log->toggleViewAction(), &QAction::toggled, a.protocolLog, &QAction::setChecked);
    connectGoing();
    connectSearch();
}

/// What is done to messages, to folders and to the list.
void MainWindow::connectDeeds()
{
    const Actions &a = *m_actions;
    connect(a.toggleRead, &QAction::triggered, this, [this] {
        m_reading->holdClock();
        m_deeds->toggleRead();
    });
    connect(a.star, &QAction::triggered, m_deeds, &MessageDeeds::star);
    connect(a.flags, &QAction::triggered, this,
            [this] { m_deeds->showTags(findChild<QToolBar *>(QStringLiteral("toolBar"))->widgetForAction(m_actions->flags)); });
    for (qsizetype number = 0; number < a.tagKeys.size(); ++number)
        connect(a.tagKeys.at(number), &QAction::triggered, m_deeds, [this, number] {
            if (number == 0) m_deeds->clearTags();
            else m_deeds->toggleTag(int(number));
        });
    connect(a.tags, &QAction::triggered, this, &MainWindow::tagsWanted);
    connect(a.conversationRead, &QAction::triggered, m_deeds, &MessageDeeds::markConversationRead);
    connect(a.mute, &QAction::triggered, m_deeds, &MessageDeeds::muteConversation);
    connect(a.ignore, &QAction::triggered, m_deeds, &MessageDeeds::ignoreConversation);
    connect(a.archive, &QAction::triggered, m_deeds, [this] { m_deeds->moveToRole(Role::Archive); });
    connect(a.move, &QAction::triggered, m_deeds, &MessageDeeds::pickFolder);
    connect(a.junk, &QAction::triggered, m_deeds, &MessageDeeds::junk);
    connect(a.remove, &QAction::triggered, m_deeds, &MessageDeeds::remove);
    connect(m_list->view(), &MessageListView::rowActionWanted, this, &MainWindow::actOnRow);
    connect(m_viewChoices, &ViewChoices::chosen, this, &MainWindow::preferencesChosen);
    connect(a.empty, &QAction::triggered, this, [this] {
        if (const Folder *trash = m_models.folders->folderWithRole(m_place->account(), Role::Trash))
            m_folderDeeds->act(FolderDeed::Empty, trash->id);
    });
    connect(a.markFolderRead, &QAction::triggered, this, [this] { m_folderDeeds->act(FolderDeed::MarkRead, m_place->folder()); });
    connect(a.findFolder, &QAction::triggered, this, [this] {
        if (m_panes < 3) showPane(0);
        m_folders->filter()->begin();
    });
    connect(m_folderDeeds, &FolderDeeds::noticed, this, &MainWindow::showNotice);
    connect(m_deeds, &MessageDeeds::noticed, this, &MainWindow::showNotice);
    connect(m_deeds, &MessageDeeds::refused, this, &MainWindow::updateActions);
    connect(a.source, &QAction::triggered, m_reading, &Reading::showSource);
    connect(a.headers, &QAction::triggered, m_reading, &Reading::showHeaders);
    connect(a.print, &QAction::triggered, m_reading, &Reading::print);
    connect(a.printPreview, &QAction::triggered, m_reading, &Reading::showPrintPreview);
    connect(a.copyLink, &QAction::triggered, m_reading, &Reading::copyLink);
    connect(m_reading, &Reading::failed, this, &MainWindow::showError);
    connect(m_reading, &Reading::noticed, this, &MainWindow::showNotice);
    connect(m_reading, &Reading::changed, this, &MainWindow::updateActions);
    connect(m_reading, &Reading::mailtoWanted, this, &MainWindow::mailtoWanted);
    connect(m_reading, &Reading::midWanted, this, &MainWindow::midWanted);
    connect(a.nextUnread, &QAction::triggered, m_listControl, [this] { m_listControl->goToUnread(1); });
    connect(a.previousUnread, &QAction::triggered, m_listControl, [this] { m_listControl->goToUnread(-1); });
    connect(m_listControl, &ListControl::noticed, this, &MainWindow::showNotice);
    connect(m_listControl, &ListControl::changed, this, &MainWindow::updateActions);
}

/// What is open stays open. Where nothing is, the row becomes the chosen one, so that the keys have something to be about; but not one that
/// was just marked as unread: to open it would undo that.
void MainWindow::actOnRow(int row, RowAction action)
{
    MessageListView *list = m_list->view();
    const QPersistentModelIndex index(m_models.messages->index(row, 0));
    const bool stays = action == RowAction::Star || (action == RowAction::ToggleRead && isUnreadRow(index));
    m_deeds->actOnRow(row, action);
    if (stays && index.isValid() && list->selectedCount() == 0) list->setCurrentIndex(index);
}

void MainWindow::connectGoing()
{
    const Actions &a = *m_actions;
    connect(a.find, &QAction::triggered, this, [this] {
        showPane(2);
        m_view->find();
    });
    connect(a.findNext, &QAction::triggered, m_view, [this] { m_view->findStep(1); });
    connect(a.findPrevious, &QAction::triggered, m_view, [this] { m_view->findStep(-1); });
    connect(a.back, &QAction::triggered, this, [this] { showPane(std::max(0, m_pane - 1)); });
    connect(a.goFolders, &QAction::triggered, this, [this] {
        showPane(0);
        m_folders->tree()->setFocus();
    });
    connect(a.goList, &QAction::triggered, this, [this] {
        showPane(1);
        m_list->view()->setFocus();
    });
    connect(a.goMessage, &QAction::triggered, this, [this] {
        showPane(2);
        m_view->takeFocus();
    });
}

void MainWindow::updateActions()
{
    const Actions &a = *m_actions;
    const Folder *folder = m_place->openFolder();
    const auto *summary = m_place->summary();
    const bool some = m_list->view()->selectedCount() > 0;
    const bool writable = some && folder && !folder->readOnly;
    for (QAction *action : {a.toggleRead, a.markRead, a.markUnread, a.star, a.flags, a.mute, a.ignore, a.move, a.junk, a.remove})
        action->setEnabled(writable);
    a.conversationRead->setEnabled(writable && m_choices->setup().threaded);
    a.archive->setEnabled(writable && folder->role != Role::Archive);
    const Folder *trash = m_models.folders->folderWithRole(m_place->account(), Role::Trash);
    a.empty->setEnabled(trash && trash->total > 0 && !trash->readOnly);
    a.markFolderRead->setEnabled(folder && !isVirtual(folder->id) && folder->unread > 0 && !folder->readOnly);
    a.source->setEnabled(m_reading->message() != MessageKey{});
    for (QAction *action : {a.headers, a.find, a.findNext, a.findPrevious, a.print, a.printPreview, a.copyLink})
        action->setEnabled(m_view->document() != nullptr);
    a.accountSettings->setEnabled(m_place->account() != AccountId{});
    a.subscriptions->setEnabled(m_place->account() != AccountId{});
    a.server->setEnabled(m_place->account() != AccountId{});
    m_readingChoices->update();
    m_writing->update();
    for (const auto &[action, role] :
         {std::pair{a.goInbox, Role::Inbox}, {a.goSent, Role::Sent}, {a.goDrafts, Role::Drafts}, {a.goArchive, Role::Archive}})
        action->setEnabled(m_models.folders->folderWithRole(m_place->account(), role) != nullptr);
    const bool seen = m_place->isRead();
    a.toggleRead->setText(seen ? tr("&Mark as unread") : tr("&Mark as read"));
    a.toggleRead->setIcon(icon(seen ? QStringLiteral("mail-mark-unread") : QStringLiteral("mail-mark-read")));
    a.star->setChecked(summary && summary->flags.contains(Flag::Flagged));
    a.ignore->setChecked(summary && summary->flags.contains(ignoredKeyword()));
    a.mute->setChecked(summary && summary->flags.contains(mutedKeyword()));
    a.junk->setText(folder && folder->role == Role::Junk ? tr("Not &junk") : tr("&Junk"));
}

} // namespace godwit::ui
