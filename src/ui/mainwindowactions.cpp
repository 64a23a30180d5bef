// SPDX-License-Identifier: GPL-3.0-or-later
// What the window's actions do: each becomes a wish, or opens something to look at.
#include "models/flagmodel.h"
#include "models/foldertreemodel.h"
#include "models/messagelistmodel.h"
#include "ui/actions.h"
#include "ui/folderpane.h"
#include "ui/folderpicker.h"
#include "ui/icons.h"
#include "ui/listpane.h"
#include "ui/mainwindow.h"
#include "ui/messagelistview.h"
#include "ui/messagepane.h"
#include "ui/protocollogdock.h"
#include "ui/tagmenu.h"
#include "ui/textwindow.h"

#include <QAction>
#include <QCursor>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>
#include <QTreeView>

namespace godwit::ui {

namespace {
constexpr qsizetype mostFlagSets = 5000; // of a selection that the tags are computed from
}

void MainWindow::connectActions()
{
    const Actions &a = *m_actions;
    connect(a.refresh, &QAction::triggered, this, &MainWindow::refreshWanted);
    connect(a.newAccount, &QAction::triggered, this, &MainWindow::newAccountWanted);
    connect(a.accountSettings, &QAction::triggered, this, [this] { Q_EMIT accountWanted(m_account); });
    connect(a.subscriptions, &QAction::triggered, this, [this] { Q_EMIT subscriptionsWanted(m_account); });
    connect(a.quit, &QAction::triggered, this, &QWidget::close);
    connect(a.toggleRead, &QAction::triggered, this, [this] {
        m_readTimer->stop();
        const auto *summary = currentSummary();
        const FlagSet seen(Flag::Seen);
        if (summary && summary->flags.contains(Flag::Seen)) changeFlags({}, seen);
        else changeFlags(seen, {});
    });
    connect(a.star, &QAction::triggered, this,
            [this](bool on) { changeFlags(on ? FlagSet(Flag::Flagged) : FlagSet(), on ? FlagSet() : FlagSet(Flag::Flagged)); });
    connect(a.flags, &QAction::triggered, this, &MainWindow::showTags);
    connect(a.archive, &QAction::triggered, this, [this] { moveToRole(Role::Archive); });
    connect(a.move, &QAction::triggered, this, &MainWindow::pickFolder);
    connect(a.junk, &QAction::triggered, this, &MainWindow::junk);
    connect(a.remove, &QAction::triggered, this, &MainWindow::deleteSelected);
    connect(a.source, &QAction::triggered, this, [this] { Q_EMIT rawWanted(m_folder, m_message); });
    connect(a.headers, &QAction::triggered, this, [this] {
        if (const auto &document = m_view->document()) TextWindow::forHeaders(document->summary.subject, document->headers, this)->show();
    });
    connect(a.protocolLog, &QAction::toggled, m_log, &QWidget::setVisible);
    connect(m_log->toggleViewAction(), &QAction::toggled, a.protocolLog, &QAction::setChecked);
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
    for (QAction *action : {a.toggleRead, a.star, a.flags, a.move, a.junk, a.remove}) action->setEnabled(writable);
    a.archive->setEnabled(writable && folder->role != Role::Archive);
    a.source->setEnabled(m_message != MessageKey{});
    a.headers->setEnabled(m_view->document() != nullptr);
    a.accountSettings->setEnabled(m_account != AccountId{});
    a.subscriptions->setEnabled(m_account != AccountId{});
    const bool seen = summary && summary->flags.contains(Flag::Seen);
    a.toggleRead->setText(seen ? tr("&Mark as unread") : tr("&Mark as read"));
    a.toggleRead->setIcon(icon(seen ? QStringLiteral("mail-mark-unread") : QStringLiteral("mail-mark-read")));
    a.star->setChecked(summary && summary->flags.contains(Flag::Flagged));
    a.junk->setText(folder && folder->role == Role::Junk ? tr("Not &junk") : tr("&Junk"));
}

/// The keys of the selected rows. Rows that the list does not hold cannot be named: the person is told.
std::vector<MessageKey> MainWindow::selectedKeys()
{
    std::vector<MessageKey> keys;
    qint64 selected = 0;
    for (const auto &[first, last] : m_list->view()->selectedRanges()) {
        for (int row = first; row <= last; ++row, ++selected) {
            if (const MessageKey key = m_models.messages->keyAt(row); key != MessageKey{}) keys.push_back(key);
        }
    }
    if (qint64(keys.size()) < selected) {
        const QLocale locale;
        showNotice(tr("Only %1 of the %2 selected messages were changed: the others are not loaded in the list.")
                       .arg(locale.toString(qint64(keys.size())), locale.toString(selected)));
    }
    return keys;
}

void MainWindow::changeFlags(const FlagSet &add, const FlagSet &remove)
{
    if (auto keys = selectedKeys(); !keys.empty()) Q_EMIT wished(wish::ChangeFlags{m_folder, std::move(keys), add, remove});
}

void MainWindow::markRead()
{
    const auto *summary = currentSummary();
    if (!summary || summary->key != m_message || summary->flags.contains(Flag::Seen)) return;
    const Folder *folder = m_models.folders->folder(m_folder);
    if (folder && !folder->readOnly) Q_EMIT wished(wish::ChangeFlags{m_folder, {m_message}, FlagSet(Flag::Seen), {}});
}

void MainWindow::moveTo(FolderId target)
{
    if (target == m_folder) return;
    if (auto keys = selectedKeys(); !keys.empty()) Q_EMIT wished(wish::Move{m_folder, std::move(keys), target});
}

void MainWindow::moveToRole(Role role)
{
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
    const Folder *target = m_models.folders->folderWithRole(m_account, isJunk ? Role::Inbox : Role::Junk);
    if (target && m_models.flags->canAddKeywords()) changeFlags(isJunk ? no : yes, isJunk ? yes : no);
    moveToRole(isJunk ? Role::Inbox : Role::Junk);
}

void MainWindow::deleteSelected()
{
    const Folder *trash = m_models.folders->folderWithRole(m_account, Role::Trash);
    if (trash && trash->id != m_folder) moveTo(trash->id);
    else if (auto keys = selectedKeys(); !keys.empty()) askToDelete(std::move(keys), !trash);
}

/// The one deletion that cannot be undone: asked once, for the messages that are selected now.
void MainWindow::askToDelete(std::vector<MessageKey> keys, bool noTrash)
{
    const QString verb = keys.size() == 1 ? tr("Delete message") : tr("Delete %1 messages").arg(QLocale().toString(qint64(keys.size())));
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setIcon(QMessageBox::Warning);
    box->setWindowTitle(tr("Delete for good"));
    box->setText(keys.size() == 1 ? tr("Delete this message for good?") : tr("Delete these messages for good?"));
    box->setInformativeText(noTrash ? tr("This account has no trash folder. What is deleted cannot be brought back.")
                                    : tr("It cannot be brought back."));
    auto *yes = box->addButton(verb, QMessageBox::DestructiveRole);
    yes->setObjectName(QStringLiteral("deleteForGood"));
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(yes, &QPushButton::clicked, this,
            [this, folder = m_folder, keys = std::move(keys)] { Q_EMIT wished(wish::Expunge{folder, keys}); });
    box->open();
}

void MainWindow::pickFolder()
{
    auto *picker = new FolderPicker(m_models.folders, m_account, m_folder, this);
    connect(picker, &FolderPicker::picked, this, &MainWindow::moveTo);
    picker->open();
}

void MainWindow::showTags()
{
    QList<FlagSet> selection;
    for (const auto &[first, last] : m_list->view()->selectedRanges()) {
        for (int row = first; row <= last && selection.size() < mostFlagSets; ++row) {
            if (const auto *summary = m_models.messages->summaryAt(row)) selection << summary->flags;
        }
    }
    m_models.flags->setSelection(selection);
    auto *menu = new TagMenu(m_models.flags, this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu, &TagMenu::newTagWanted, this, [this](const QByteArray &atom) { changeFlags(FlagSet::fromAtoms({atom}), {}); });
    menu->popup(QCursor::pos());
}

} // namespace godwit::ui
