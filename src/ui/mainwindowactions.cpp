// SPDX-License-Identifier: GPL-3.0-or-later
// What the window's actions do: each becomes a wish, or opens something to look at.
#include "mail/plaintext.h"
#include "models/flagmodel.h"
#include "models/foldertreemodel.h"
#include "models/messagelistmodel.h"
#include "ui/actions.h"
#include "ui/foldermenu.h"
#include "ui/folderpane.h"
#include "ui/folderpicker.h"
#include "ui/icons.h"
#include "ui/listchoices.h"
#include "ui/listpane.h"
#include "ui/mainwindow.h"
#include "ui/messagelistview.h"
#include "ui/messagepane.h"
#include "ui/noticebar.h"
#include "ui/protocollogdock.h"
#include "ui/selectedkeys.h"
#include "ui/tagmenu.h"
#include "ui/textwindow.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QInputDialog>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>
#include <QToolBar>
#include <QTreeView>

namespace godwit::ui {

namespace {
constexpr std::chrono::seconds regretTime{10}; // so long what is final can be undone
}

void MainWindow::connectActions()
{
    const Actions &a = *m_actions;
    connect(a.refresh, &QAction::triggered, this, &MainWindow::refreshWanted);
    connect(a.newAccount, &QAction::triggered, this, [this] { Q_EMIT newAccountWanted(); });
    connect(a.accounts, &QAction::triggered, this, &MainWindow::accountsWanted);
    connect(a.accountSettings, &QAction::triggered, this, [this] { Q_EMIT accountWanted(m_account); });
    connect(a.subscriptions, &QAction::triggered, this, [this] { Q_EMIT subscriptionsWanted(m_account); });
    connect(a.server, &QAction::triggered, this, [this] { Q_EMIT serverWanted(m_account); });
    connect(a.quit, &QAction::triggered, this, &QWidget::close);
    connectFolderMenu();
    connect(a.toggleRead, &QAction::triggered, this, [this] {
        m_readTimer->stop();
        const FlagSet seen(Flag::Seen);
        if (isCurrentRead()) changeFlags({}, seen);
        else changeFlags(seen, {});
    });
    connect(a.star, &QAction::triggered, this,
            [this](bool on) { changeFlags(on ? FlagSet(Flag::Flagged) : FlagSet(), on ? FlagSet() : FlagSet(Flag::Flagged)); });
    connect(a.flags, &QAction::triggered, this, &MainWindow::showTags);
    connect(a.conversationRead, &QAction::triggered, this, &MainWindow::markConversationRead);
    connect(a.mute, &QAction::triggered, this, &MainWindow::muteConversation);
    connect(a.ignore, &QAction::triggered, this, &MainWindow::ignoreConversation);
    connect(a.archive, &QAction::triggered, this, [this] { moveToRole(Role::Archive); });
    connect(a.move, &QAction::triggered, this, &MainWindow::pickFolder);
    connect(a.junk, &QAction::triggered, this, &MainWindow::junk);
    connect(a.remove, &QAction::triggered, this, &MainWindow::deleteSelected);
    connect(a.empty, &QAction::triggered, this, &MainWindow::emptyTrash);
    connect(a.undo, &QAction::triggered, this, &MainWindow::undoWanted);
    connect(a.operations, &QAction::triggered, this, &MainWindow::operationsWanted);
    connect(a.nextUnread, &QAction::triggered, this, [this] { goToUnread(1); });
    connect(a.previousUnread, &QAction::triggered, this, [this] { goToUnread(-1); });
    connect(a.source, &QAction::triggered, this, [this] { Q_EMIT rawWanted(m_messageFolder, m_message); });
    connect(a.headers, &QAction::triggered, this, [this] {
        if (const auto &document = m_view->document()) TextWindow::forHeaders(document->summary.subject, document->headers, this)->show();
    });
    connect(a.protocolLog, &QAction::toggled, m_log, &QWidget::setVisible);
    connect(m_log->toggleViewAction(), &QAction::toggled, a.protocolLog, &QAction::setChecked);
    connectGoing();
    connectSearch();
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

void MainWindow::connectFolderMenu()
{
    connect(m_folderMenu, &FolderMenu::newFolderWanted, this, &MainWindow::newFolderWanted);
    connect(m_folderMenu, &FolderMenu::renameWanted, this, &MainWindow::renameWanted);
    connect(m_folderMenu, &FolderMenu::deleteWanted, this, &MainWindow::deleteFolder);
    connect(m_folderMenu, &FolderMenu::subscribeWanted, this,
            [this](FolderId folder, bool on) { Q_EMIT wished(wish::Subscribe{folder, on}); });
    connect(m_folderMenu, &FolderMenu::keepWanted, this, &MainWindow::keepWanted);
    connect(m_folderMenu, &FolderMenu::spaceWanted, this, &MainWindow::askForSpace);
}

void MainWindow::deleteFolder(FolderId id)
{
    const Folder *folder = m_models.folders->folder(id);
    if (!folder) return;
    const QString why = folder->total == 0   ? tr("There are no messages in it.")
                        : folder->total == 1 ? tr("The message in it is deleted for good.")
                                             : tr("The %Ln messages in it are deleted for good.", nullptr, int(folder->total));
    askForGood(tr("Delete the folder “%1”?").arg(isolated(folder->name(), 100)), why, tr("Delete folder"),
               [this, id] { Q_EMIT wished(wish::DeleteFolder{id, regretTime}); });
}

void MainWindow::askForSpace()
{
    constexpr double gib = 1024.0 * 1024 * 1024;
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Space for messages"));
    dialog->setLabelText(tr("Whole messages may take so much space on this computer (GiB).\nThose that you did not read for the longest "
                            "time go first; they stay on the server."));
    dialog->setInputMode(QInputDialog::DoubleInput);
    dialog->setDoubleDecimals(1);
    dialog->setDoubleRange(0.1, 10'000);
    dialog->setDoubleValue(double(m_space) / gib);
    connect(dialog, &QInputDialog::doubleValueSelected, this, [this](double value) {
        m_space = qint64(value * gib);
        Q_EMIT spaceChosen(m_space);
    });
    dialog->open();
}

Role MainWindow::currentRole() const
{
    const Folder *folder = m_models.folders->folder(m_folder);
    return folder ? folder->role : Role::None;
}

void MainWindow::updateActions()
{
    const Actions &a = *m_actions;
    const Folder *folder = m_models.folders->folder(m_folder);
    const auto *summary = currentSummary();
    const bool some = m_list->view()->selectedCount() > 0;
    const bool writable = some && folder && !folder->readOnly;
    for (QAction *action : {a.toggleRead, a.star, a.flags, a.mute, a.ignore, a.move, a.junk, a.remove}) action->setEnabled(writable);
    a.conversationRead->setEnabled(writable && m_choices->setup().threaded);
    a.archive->setEnabled(writable && folder->role != Role::Archive);
    const Folder *trash = m_models.folders->folderWithRole(m_account, Role::Trash);
    a.empty->setEnabled(trash && trash->total > 0 && !trash->readOnly);
    a.source->setEnabled(m_message != MessageKey{});
    for (QAction *action : {a.headers, a.find, a.findNext, a.findPrevious}) action->setEnabled(m_view->document() != nullptr);
    a.accountSettings->setEnabled(m_account != AccountId{});
    a.subscriptions->setEnabled(m_account != AccountId{});
    a.server->setEnabled(m_account != AccountId{});
    const bool seen = isCurrentRead();
    a.toggleRead->setText(seen ? tr("&Mark as unread") : tr("&Mark as read"));
    a.toggleRead->setIcon(icon(seen ? QStringLiteral("mail-mark-unread") : QStringLiteral("mail-mark-read")));
    a.star->setChecked(summary && summary->flags.contains(Flag::Flagged));
    a.ignore->setChecked(summary && summary->flags.contains(ignoredKeyword()));
    a.mute->setChecked(summary && summary->flags.contains(mutedKeyword()));
    a.junk->setText(folder && folder->role == Role::Junk ? tr("Not &junk") : tr("&Junk"));
}

/// Named now, as the person sees the list; the wish may be uttered a moment later.
void MainWindow::onSelected(std::function<void(const KeysOf &)> use)
{
    m_models.messages->settle();
    m_selected->ask(m_list->view()->selectedRanges(), std::move(use));
}

/// A wish is about one folder. Many keys are not copied on this thread.
void MainWindow::utter(const Wish &wish, const KeysOf &keysOf)
{
    if (isVirtual(m_folder)) {
        Q_EMIT wishedOnMany(wish, joined(keysOf));
        return;
    }
    for (const auto &[folder, keys] : keysOf) {
        const auto *move = std::get_if<wish::Move>(&wish);
        if (move && move->target == folder) continue; // they are there already
        const Wish mine = inFolder(wish, folder);
        if (keys->size() <= SelectedKeys::mostAtOnce) Q_EMIT wished(withMessages(mine, *keys));
        else Q_EMIT wishedOnMany(mine, keys);
    }
}

void MainWindow::applyKeys(const SelectionKeys &keys) { m_selected->applyKeys(keys); }

void MainWindow::changeFlags(const FlagSet &add, const FlagSet &remove)
{
    onSelected([this, wish = wish::ChangeFlags{m_folder, {}, add, remove}](const KeysOf &keys) { utter(wish, keys); });
}

void MainWindow::markRead()
{
    const auto *summary = currentSummary();
    if (!summary || summary->key != m_message || summary->flags.contains(Flag::Seen)) return;
    const Folder *folder = m_models.folders->folder(m_messageFolder);
    if (folder && !folder->readOnly) Q_EMIT wishedByItself(wish::ChangeFlags{m_messageFolder, {m_message}, FlagSet(Flag::Seen), {}});
}

void MainWindow::moveTo(FolderId target)
{
    if (target == m_folder) return;
    onSelected([this, wish = wish::Move{m_folder, {}, target}](const KeysOf &keys) { utter(wish, keys); });
}

void MainWindow::moveToRole(Role role)
{
    if (isVirtual(m_folder)) return onSelected([this, role](const KeysOf &keys) { Q_EMIT roleWished(role, joined(keys), {}, {}); });
    const Folder *target = m_models.folders->folderWithRole(m_account, role);
    if (target) moveTo(target->id);
    else if (role == Role::Archive) showNotice(tr("This account has no archive folder. Use “Move to…” to choose a folder."));
    else if (role == Role::Junk) showNotice(tr("This account has no junk folder. Use “Move to…” to choose a folder."));
}

/// $Junk and $NotJunk teach the filters of many servers; they go with the message.
void MainWindow::junk()
{
    const bool isJunk = currentRole() == Role::Junk;
    const FlagSet yes({}, {QByteArrayLiteral("$Junk")}), no({}, {QByteArrayLiteral("$NotJunk")});
    if (isVirtual(m_folder))
        return onSelected([this, yes, no](const KeysOf &keys) { Q_EMIT roleWished(Role::Junk, joined(keys), yes, no); });
    const Folder *target = m_models.folders->folderWithRole(m_account, isJunk ? Role::Inbox : Role::Junk);
    if (!target || !m_models.flags->canAddKeywords()) return moveToRole(isJunk ? Role::Inbox : Role::Junk);
    if (target->id == m_folder) return changeFlags(isJunk ? no : yes, isJunk ? yes : no);
    onSelected([this, wish = wish::Move{m_folder, {}, target->id, isJunk ? no : yes, isJunk ? yes : no}](const KeysOf &keys) {
        utter(wish, keys);
    });
}

void MainWindow::deleteSelected()
{
    if (isVirtual(m_folder)) return moveToRole(Role::Trash);
    const Folder *trash = m_models.folders->folderWithRole(m_account, Role::Trash);
    if (trash && trash->id != m_folder) moveTo(trash->id);
    else onSelected([this, noTrash = !trash](const KeysOf &keys) { askToDelete(keys, noTrash); });
}

/// Asked once, for the messages that are selected now; for a moment it can still be undone.
void MainWindow::askToDelete(const KeysOf &keys, bool noTrash)
{
    qint64 count = 0;
    for (const auto &each : keys) count += qint64(each.second->size());
    const QString verb = count == 1 ? tr("Delete message") : tr("Delete %1 messages").arg(QLocale().toString(count));
    askForGood(count == 1 ? tr("Delete this message for good?") : tr("Delete these messages for good?"),
               noTrash ? tr("This account has no trash folder. What is deleted cannot be brought back.") : tr("It cannot be brought back."),
               verb, [this, folder = m_folder, keys] { utter(wish::Expunge{folder, {}, regretTime}, keys); });
}

void MainWindow::emptyTrash()
{
    const Folder *trash = m_models.folders->folderWithRole(m_account, Role::Trash);
    if (!trash) return;
    askForGood(tr("Empty the trash?"), tr("Its messages (%L1) are deleted for good.").arg(trash->total), tr("Empty trash"),
               [this, folder = trash->id] { Q_EMIT wished(wish::EmptyFolder{folder, regretTime}); });
}

void MainWindow::askForGood(const QString &question, const QString &why, const QString &verb, std::function<void()> act)
{
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setIcon(QMessageBox::Warning);
    box->setWindowTitle(tr("Delete for good"));
    box->setText(question);
    box->setInformativeText(why);
    auto *yes = box->addButton(verb, QMessageBox::DestructiveRole);
    yes->setObjectName(QStringLiteral("deleteForGood"));
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(yes, &QPushButton::clicked, this, std::move(act));
    box->open();
}

void MainWindow::pickFolder()
{
    auto *picker = new FolderPicker(m_models.folders, accountOfMessage(), folderOfMessage(), this);
    connect(picker, &FolderPicker::picked, this, &MainWindow::moveTo);
    picker->open();
}

void MainWindow::showMailto(const Mailto &mailto)
{
    const QStringList all = mailto.to + mailto.cc;
    if (all.isEmpty()) {
        m_notice->say(tr("Godwit cannot write mail yet, and this link names no address."), true);
        return;
    }
    const QString first = isolated(all.first(), 100);
    const QString some = all.size() == 2 ? tr("%1 and 1 other") : tr("%1 and %Ln others", nullptr, int(all.size()) - 1);
    const QString who = all.size() == 1 ? first : some.arg(first);
    QString text = tr("Godwit cannot write mail yet. Copy the address and write to %1 with another program.").arg(who);
    if (!mailto.subject.isEmpty()) text += u' ' + tr("The link suggests the subject “%1”.").arg(isolated(mailto.subject, 200));
    m_notice->offer(text, all.size() == 1 ? tr("&Copy address") : tr("&Copy addresses"),
                    [all] { QGuiApplication::clipboard()->setText(all.join(QStringLiteral(", "))); });
}

/// Next down the list, or back up it, and on from the other end.
void MainWindow::goToUnread(int step)
{
    m_models.messages->settle();
    if (m_folder != FolderId{})
        Q_EMIT unreadWanted(m_models.messages->folder(), m_models.messages->revision(), m_list->view()->currentIndex().row(), step);
}

void MainWindow::showTags()
{
    // Tags are counted over the rows that are loaded; of the others nobody knows here, so that with them no tag counts as set on all.
    const auto ranges = m_list->view()->selectedRanges();
    QList<FlagSet> selection = m_models.messages->loadedFlags(ranges);
    if (selection.size() < m_list->view()->selectedCount()) selection << FlagSet();
    m_models.flags->setSelection(selection);
    auto *menu = new TagMenu(m_models.flags, this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu, &TagMenu::newTagWanted, this, [this](const QByteArray &atom) { changeFlags(FlagSet::fromAtoms({atom}), {}); });
    // Below the button that was pressed; by the keyboard, on the row that it is about.
    const auto *button = findChild<QToolBar *>(QStringLiteral("toolBar"))->widgetForAction(m_actions->flags);
    const auto *view = m_list->view();
    if (button && button->underMouse()) menu->popup(button->mapToGlobal(button->rect().bottomLeft()));
    else menu->popup(view->viewport()->mapToGlobal(view->visualRect(view->currentIndex()).intersected(view->viewport()->rect()).center()));
}

} // namespace godwit::ui
