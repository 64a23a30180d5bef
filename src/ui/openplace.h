// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/folder.h"
#include "mail/message.h"

namespace godwit::models {
class FlagModel;
class FolderTreeModel;
class MessageListModel;
class ProtocolLogModel;
class TagModel;
} // namespace godwit::models

namespace godwit::ui {

class MessageListView;

/// What the window shows. The application feeds the models; the window reads them, and tells the list its visible range.
struct Models {
    models::FolderTreeModel *folders = nullptr;
    models::MessageListModel *messages = nullptr;
    models::FlagModel *flags = nullptr;
    models::ProtocolLogModel *log = nullptr;
    models::TagModel *tags = nullptr;
};

/// Where the person is: the open folder, its account, and the row of its list on which the focus stands. Thread: GUI.
class OpenPlace
{
public:
    OpenPlace(const Models &models, const MessageListView *list) : m_models(models), m_list(list) {}

    void open(const Folder &folder);
    FolderId folder() const { return m_folder; }
    AccountId account() const { return m_account; }        ///< of a virtual folder: of the one before it
    const Folder *openFolder() const;                      ///< nullptr before the first; valid until the folders change
    Role role() const;

    const MessageSummary *summary() const;                 ///< of the current row, if that is loaded
    bool isRead() const;                                   ///< the current row; of a closed conversation: all of it
    FolderId folderOfMessage() const;                      ///< of the current row, which a list of what was found does not say
    AccountId accountOfMessage() const;

private:
    Models m_models;
    const MessageListView *m_list;
    FolderId m_folder{};
    AccountId m_account{};
};

} // namespace godwit::ui
