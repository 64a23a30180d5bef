// SPDX-License-Identifier: GPL-3.0-or-later
// What is about the program as a whole: its palette, keys and settings, and where one goes by a key.
#include "mail/midlink.h"
#include "models/foldertreemodel.h"
#include "models/messagelistmodel.h"
#include "ui/actions.h"
#include "ui/filedrop.h"
#include "ui/listchoices.h"
#include "ui/listpane.h"
#include "ui/mainwindow.h"
#include "ui/messagedeeds.h"
#include "ui/messagelistview.h"
#include "ui/palette.h"
#include "ui/reading.h"
#include "ui/searching.h"
#include "ui/shortcuts.h"
#include "ui/writingdeeds.h"

#include <QAction>
#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <algorithm>

namespace godwit::ui {

void MainWindow::connectProgram()
{
    const Actions &a = *m_actions;
    m_shortcuts = new Shortcuts(this); // the menus are complete
    m_palette = new Palette(m_shortcuts, m_models.folders, [this](const QAction *action) { return whyDisabled(action); }, this);
    connect(a.palette, &QAction::triggered, m_palette, &Palette::open);
    connect(m_palette, &Palette::folderChosen, this, [this](FolderId folder) {
        openFolder(folder);
        m_actions->goList->trigger();
    });
    connect(m_palette, &Palette::searchChosen, m_searching, [this](const QString &query) {
        if (parseMid(query.toUtf8())) return Q_EMIT midWanted(query.toUtf8());
        m_searching->searchFor(query);
        m_actions->goList->trigger();
    });
    connect(a.settings, &QAction::triggered, this, [this] { Q_EMIT settingsWanted({}); });
    connect(a.shortcuts, &QAction::triggered, this, [this] { Q_EMIT settingsWanted(QStringLiteral("shortcuts")); });
    connect(a.workOffline, &QAction::triggered, this, &MainWindow::offlineWanted);
    connect(a.activity, &QAction::triggered, this, &MainWindow::activityWanted);
    connect(a.handbook, &QAction::triggered, this, &MainWindow::handbookWanted);
    connect(a.about, &QAction::triggered, this, &MainWindow::showAbout);
    connect(a.openFile, &QAction::triggered, this, &MainWindow::pickFile);
    connect(new FileDrop(this), &FileDrop::dropped, this, &MainWindow::fileWanted);
    for (const auto &[action, role] :
         {std::pair{a.goInbox, Role::Inbox}, {a.goSent, Role::Sent}, {a.goDrafts, Role::Drafts}, {a.goArchive, Role::Archive}})
        connect(action, &QAction::triggered, this, [this, role] { goToRole(role); });
    connect(a.nextMessage, &QAction::triggered, this, [this] { goToRow(1); });
    connect(a.previousMessage, &QAction::triggered, this, [this] { goToRow(-1); });
    connect(a.selectAll, &QAction::triggered, m_list->view(), &QAbstractItemView::selectAll);
    connect(a.selectNone, &QAction::triggered, m_list->view(), &QAbstractItemView::clearSelection);
    for (const auto &[action, seen] : {std::pair{a.markRead, true}, {a.markUnread, false}})
        connect(action, &QAction::triggered, m_deeds, [this, seen] {
            const FlagSet flag(Flag::Seen);
            m_reading->holdClock();
            m_deeds->changeFlags(seen ? flag : FlagSet(), seen ? FlagSet() : flag);
        });
}

void MainWindow::goToRole(Role role)
{
    const Folder *folder = m_models.folders->folderWithRole(m_place->account(), role);
    if (!folder) return;
    openFolder(folder->id);
    m_actions->goList->trigger();
}

void MainWindow::goToRow(int step)
{
    MessageListView *view = m_list->view();
    const int count = m_models.messages->rowCount();
    if (count == 0) return;
    const int row = view->currentIndex().isValid() ? std::clamp(view->currentIndex().row() + step, 0, count - 1) : 0;
    view->setCurrentIndex(m_models.messages->index(row, 0));
}

void MainWindow::pickFile()
{
    auto *dialog = new QFileDialog(this, tr("Open message file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Messages (*.eml)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::fileWanted);
    dialog->open();
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About Godwit"));
    box->setTextFormat(Qt::PlainText);
    box->setIconPixmap(windowIcon().pixmap(64));
    box->setText(tr("Godwit %1").arg(QCoreApplication::applicationVersion()));
    box->setInformativeText(tr(
        "A desktop mail client for IMAP.\n\nFree software under the GNU General Public License, version 3 or later. It comes without any "
        "warranty.\n\nThe bar-tailed godwit is the bird that flies furthest without a stop."));
    box->addButton(QMessageBox::Close);
    box->open();
}

/// In a sentence, for the palette: an action that cannot be used now is not hidden from who looks for it.
QString MainWindow::whyDisabled(const QAction *action) const
{
    const Actions &a = *m_actions;
    const auto is = [action](std::initializer_list<const QAction *> these) { return std::ranges::contains(these, action); };
    if (const QString why = m_writing->whyDisabled(action); !why.isEmpty()) return why;
    if (is({a.undo})) return tr("There is nothing to take back");
    if (is({a.empty})) return tr("The trash is empty");
    if (is({m_choices->clear})) return tr("No filter is set");
    if (is({a.accountSettings, a.subscriptions, a.server})) return tr("There is no account yet");
    if (is({a.goInbox, a.goSent, a.goDrafts, a.goArchive})) return tr("This account has no such folder");
    if (is({a.source, a.headers, a.print, a.printPreview, a.copyLink, a.find, a.findNext, a.findPrevious})) return tr("No message is open");
    if (is({a.back})) return tr("All panes are in sight");
    if (is({m_choices->mergeSubjects, m_choices->withSent, m_choices->expandAll, m_choices->collapseAll}))
        return tr("The list does not show conversations");
    const Folder *folder = m_place->openFolder();
    if (folder && folder->readOnly) return tr("This folder can only be read");
    if (m_list->view()->selectedCount() == 0) return tr("No message is selected");
    if (is({a.conversationRead}) && !m_choices->setup().threaded) return tr("The list does not show conversations");
    if (is({a.archive})) return tr("This is the archive");
    return {};
}

} // namespace godwit::ui
