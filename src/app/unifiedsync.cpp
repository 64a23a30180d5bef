// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/unifiedsync.h"

#include "app/unifiedfolders.h"
#include "models/foldertreemodel.h"

namespace godwit::app {

void UnifiedSync::open(FolderId list)
{
    m_list = list;
    m_asked.clear();
    for (const Folder *folder : UnifiedFolders::reached(list, *m_folders)) want(*folder);
}

/// There may be another one now, or the server has counted anew.
void UnifiedSync::applyFolders(const FolderDelta &delta)
{
    if (!UnifiedFolders::contains(m_list)) return;
    for (const Folder *folder : UnifiedFolders::reached(m_list, *m_folders))
        if (folder->account == delta.account) want(*folder);
}

void UnifiedSync::want(const Folder &folder)
{
    const std::pair now(folder.total, folder.unread);
    const auto asked = m_asked.constFind(folder.id);
    if (asked != m_asked.cend() && *asked == now) return;
    m_asked.insert(folder.id, now);
    if (folder.role == Role::Inbox) Q_EMIT inboxWanted(folder.id);
    else Q_EMIT syncWanted(folder.account, folder.id);
}

} // namespace godwit::app
