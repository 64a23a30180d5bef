// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inboxwatch.h"

namespace godwit::app {

using namespace std::chrono_literals;

InboxWatch::InboxWatch(QObject *parent) : QObject(parent)
{
    m_gather.setSingleShot(true);
    m_gather.setInterval(300ms);
    connect(&m_gather, &QTimer::timeout, this, &InboxWatch::ask);
}

void InboxWatch::applyFolders(const FolderDelta &delta)
{
    for (const FolderId folder : delta.removed) m_inboxes.remove(folder);
    for (const Folder &folder : delta.changed) {
        if (folder.role != Role::Inbox || !folder.selectable() || !folder.countsKnown) continue;
        Inbox &inbox = m_inboxes[folder.id];
        const bool moved = inbox.account == AccountId{} || inbox.total != folder.total || inbox.unread != folder.unread;
        inbox.account = folder.account;
        inbox.total = folder.total;
        inbox.unread = folder.unread;
        if (!moved || folder.id == m_open) continue;
        inbox.due = true;
        if (!m_gather.isActive()) m_gather.start();
    }
}

void InboxWatch::folderOpened(FolderId folder)
{
    if (!isVirtual(folder)) m_open = folder;
}

void InboxWatch::applyStatus(const AccountStatus &status)
{
    using State = AccountStatus::State;
    if (status.state != State::UpToDate && status.state != State::Synchronising) {
        m_online.remove(status.account);
        return;
    }
    if (m_online.contains(status.account)) return;
    m_online.insert(status.account);
    m_gather.start();
}

void InboxWatch::wantLevel(FolderId folder)
{
    const auto inbox = m_inboxes.find(folder);
    if (inbox == m_inboxes.end()) return;
    inbox->due = true;
    if (!m_gather.isActive()) m_gather.start();
}

void InboxWatch::folderSynced(FolderId folder, const Error &error)
{
    const auto inbox = m_inboxes.find(folder);
    if (inbox == m_inboxes.end()) return;
    inbox->asked = false;
    inbox->level = inbox->level || !error;
    if (inbox->due && !error && !m_gather.isActive()) m_gather.start(); // it went on meanwhile; after an error the next connection asks
}

void InboxWatch::ask()
{
    for (auto inbox = m_inboxes.begin(); inbox != m_inboxes.end(); ++inbox) {
        const bool first = !inbox->level && inbox.key() != m_open;
        if ((!inbox->due && !first) || inbox->asked || !m_online.contains(inbox->account)) continue;
        inbox->due = false;
        inbox->asked = true;
        Q_EMIT syncWanted(inbox->account, inbox.key());
    }
}

} // namespace godwit::app
