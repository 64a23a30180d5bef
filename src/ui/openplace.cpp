// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/openplace.h"

#include "models/foldertreemodel.h"
#include "models/messagelistmodel.h"
#include "ui/messagelistview.h"

namespace godwit::ui {

void OpenPlace::open(const Folder &folder)
{
    m_folder = folder.id;
    if (!isVirtual(folder.id)) m_account = folder.account;
}

const Folder *OpenPlace::openFolder() const { return m_models.folders->folder(m_folder); }

Role OpenPlace::role() const
{
    const Folder *folder = openFolder();
    return folder ? folder->role : Role::None;
}

const MessageSummary *OpenPlace::summary() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? m_models.messages->summaryAt(index.row()) : nullptr;
}

bool OpenPlace::isRead() const
{
    const QModelIndex index = m_list->currentIndex();
    const MessageSummary *current = summary();
    if (current && m_models.messages->isClosed(index.row())) return index.data(models::MessageListModel::ThreadUnreadRole).toInt() == 0;
    return current && current->flags.contains(Flag::Seen);
}

FolderId OpenPlace::folderOfMessage() const
{
    const MessageSummary *current = isVirtual(m_folder) ? summary() : nullptr;
    return current ? current->folder : m_folder;
}

AccountId OpenPlace::accountOfMessage() const
{
    const Folder *folder = m_models.folders->folder(folderOfMessage());
    return folder && !isVirtual(folder->id) ? folder->account : m_account;
}

} // namespace godwit::ui
