// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/account.h"
#include "mail/error.h"
#include "mail/folder.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace godwit::app {

/// Inboxes follow their servers also while another folder is looked at: when their numbers change, their messages are read. So new mail
/// is told of with its sender, and is there when one comes. Thread: GUI.
class InboxWatch : public QObject
{
    Q_OBJECT
public:
    explicit InboxWatch(QObject *parent = nullptr);

    void applyFolders(const FolderDelta &delta);
    void applyStatus(const AccountStatus &status);          ///< while there is no connection nothing is asked
    void folderOpened(FolderId folder);                     ///< that one the engine follows by itself
    void folderSynced(FolderId folder, const Error &error);
    void wantLevel(FolderId folder);                        ///< whether or not it changed

Q_SIGNALS:
    void syncWanted(godwit::AccountId account, godwit::FolderId folder); ///< answered by folderSynced

private:
    struct Inbox {
        AccountId account{};
        std::uint32_t total = 0, unread = 0;
        bool level = false, asked = false, due = false;
    };
    void ask();

    QHash<FolderId, Inbox> m_inboxes;
    QSet<AccountId> m_online;
    FolderId m_open{};
    QTimer m_gather;
};

} // namespace godwit::app
